/*
 * The sections of the Markdown report that list the registers.
 */
#include "report/report_private.h"

#include <string.h>

static const struct {
	const char *heading;
	const char *title; /* the field that an entry is called by */
	const char *notes; /* said below the heading; NULL: nothing */
} shapes[REGISTER_COUNT] = {
	[REGISTER_FINDINGS] = { N_("Findings"), "title", NULL },
	[REGISTER_EVIDENCE] = { N_("Evidence"), "title", NULL },
	[REGISTER_INTERVIEWS] = { N_("Interviews"), "title",
				  N_("What was said stands in the session and not in this report.") },
	[REGISTER_REQUESTS] = { N_("Requests for evidence"), "text", NULL },
	[REGISTER_PEOPLE] = { N_("People"), "name", NULL },
};

/* All the links of one kind in a line; returns the index of the first line after them. */
static unsigned put_links(GString *out, const struct report_item *item, unsigned at)
{
	const struct report_line *first = g_ptr_array_index(item->lines, at);
	g_autoptr(GString) names = g_string_new(NULL);

	for (; at < item->lines->len; at++) {
		const struct report_line *line = g_ptr_array_index(item->lines, at);

		if (line->field != first->field)
			break;
		g_string_append_printf(names, "%s%s", names->len ? ", " : "", line->text);
	}
	md_said(out, _(first->field->label), names->str);
	return at;
}

/* What a line of an entry says, for people. */
static char *label_line(const struct report_line *line)
{
	if (line->field->type == FIELD_DATE)
		return label_day(line->text);
	return g_strdup(label_word(line->field->words, line->text));
}

static void put_item(GString *out, const struct report_item *item, const char *title)
{
	const char *called = report_item_text(item, title);

	g_string_append(out, "- **");
	md_text(out, item->id, MD_INLINE, 2);
	g_string_append(out, "** ");
	md_text(out, called ? called : "", MD_INLINE, 2);
	g_string_append_c(out, '\n');
	for (unsigned i = 0; i < item->lines->len;) {
		const struct report_line *line = g_ptr_array_index(item->lines, i);

		if (line->is_link) {
			i = put_links(out, item, i);
			continue;
		}
		if (strcmp(line->name, title) != 0) {
			g_autofree char *said = label_line(line);
			md_said(out, _(line->field->label), said);
		}
		i++;
	}
	if (item->answers) {
		g_autofree char *count = g_strdup_printf("%u", item->answers);
		md_said(out, _("Answers"), count);
	}
}

void md_register(GString *out, const struct report *report, enum report_register which)
{
	const GPtrArray *items = report->registers[which];

	if (items->len == 0 && which != REGISTER_FINDINGS)
		return;
	if (which != REGISTER_PEOPLE)
		g_string_append_printf(out, "## %s\n\n", _(shapes[which].heading));
	if (shapes[which].notes)
		g_string_append_printf(out, "%s\n\n", _(shapes[which].notes));
	if (items->len == 0)
		g_string_append_printf(out, "%s\n", _("None recorded."));
	for (unsigned i = 0; i < items->len; i++)
		put_item(out, g_ptr_array_index(items, i), shapes[which].title);
	g_string_append_c(out, '\n');
}
