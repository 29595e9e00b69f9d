/*
 * Makes a journal longer: actions as `remit set` writes them, each on the head before it.
 *
 *     journal HISTORY.JSONL COUNT CONTROL...
 *
 * Goes round the controls, setting a status each time and a remark at every fourth action.
 */
#include <glib.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const words[] = {"implemented", "partial", "planned", "not-implemented"};

struct last {
	char status[65], remark[65]; /* ids of the lines that set them; "" none */
};

static void id_of(const char *line, gssize count, char id[65])
{
	g_autofree char *sum = g_compute_checksum_for_data(G_CHECKSUM_SHA256, (const guchar *)line,
							   (gsize)count);
	g_strlcpy(id, sum, 65);
}

static void over_add(GString *over, const char *control, const char *field, const char *id)
{
	if (*id != '\0')
		g_string_append_printf(over, "%s\"control/%s/-/customer/%s\":[\"%s\"]",
				       over->len > 0 ? "," : "", control, field, id);
}

static void action_format(GString *line, unsigned number, const char *control,
			  const struct last *last, const char *head)
{
	bool remark = number % 4 == 3;
	g_autoptr(GString) over = g_string_new(NULL);
	unsigned minute = number / 60;

	/* A minute is 60 actions, days of 24 hours, from 2026-01-01 on, months of 28 days. */
	g_string_printf(
		line,
		"{\"at\":\"2026-%02u-%02uT%02u:%02u:%02uZ\",\"by\":\"bench\",\"prev\":[\"%s\"],"
		"\"set\":{\"control/%s/-/customer/status\":\"%s\"",
		1 + minute / 40320 % 12, 1 + minute / 1440 % 28, minute / 60 % 24, minute % 60,
		number % 60, head, control, words[(number / 3) % G_N_ELEMENTS(words)]);
	over_add(over, control, "status", last->status);
	if (remark) {
		g_string_append_printf(line,
				       ",\"control/%s/-/customer/remark\":\"seen again, as agreed, %u\"",
				       control, number);
		over_add(over, control, "remark", last->remark);
	}
	g_string_append(line, "}");
	if (over->len > 0)
		g_string_append_printf(line, ",\"over\":{%s}", over->str);
	g_string_append(line, "}");
}

int main(int argc, char **argv)
{
	g_autofree char *bytes = NULL;
	gsize count;
	char head[65];

	if (argc < 4 || !g_file_get_contents(argv[1], &bytes, &count, NULL) || count < 2)
		return 2;
	char *start = g_strrstr_len(bytes, (gssize)count - 1, "\n");
	start = start != NULL ? start + 1 : bytes;
	id_of(start, (gssize)(bytes + count - 1 - start), head);
	FILE *out = fopen(argv[1], "ab");
	if (out == NULL)
		return 2;
	unsigned controls = (unsigned)argc - 3, total = (unsigned)atoi(argv[2]);
	g_autofree struct last *last = g_new0(struct last, controls);
	g_autoptr(GString) line = g_string_new(NULL);
	for (unsigned i = 0; i < total; i++) {
		struct last *of = &last[i % controls];
		action_format(line, i, argv[3 + i % controls], of, head);
		id_of(line->str, (gssize)line->len, head);
		memcpy(of->status, head, sizeof head);
		if (i % 4 == 3)
			memcpy(of->remark, head, sizeof head);
		fprintf(out, "%s\n", line->str);
	}
	return fclose(out) == 0 ? 0 : 1;
}
