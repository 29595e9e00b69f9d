/*
 * Lines typed into prompts, kept from one run to the next: a convenience, bounded, one name for
 * each kind of prompt. In the file they stand one after the other, each ended by a newline.
 */
#include "ui/screen_private.h"

#include <string.h>

enum { HISTORY_LINES_MAX = 50, HISTORY_LINE_BYTES_MAX = 1000 };

/* The group of the state file that belongs to no session. */
static const char group[] = "prompts";

char **history_lines(const struct config *config, const char *name)
{
	const char *kept = config_recall(config, group, name);
	char **lines = g_strsplit(kept ? kept : "", "\n", -1);
	unsigned count = g_strv_length(lines);

	if (count > 0 && !*lines[count - 1]) /* what stands behind the last newline */
		g_clear_pointer(&lines[count - 1], g_free);
	return lines;
}

void history_add(struct config *config, const char *name, const char *line)
{
	g_auto(GStrv) before = history_lines(config, name);
	g_autoptr(GString) kept = g_string_new(NULL);
	unsigned count = 1;

	if (!line[strspn(line, " ")] || strchr(line, '\n') ||
	    strlen(line) > HISTORY_LINE_BYTES_MAX)
		return;
	g_string_append_printf(kept, "%s\n", line);
	for (char **old = before; *old && count < HISTORY_LINES_MAX; old++) {
		if (strcmp(*old, line) == 0)
			continue;
		g_string_append_printf(kept, "%s\n", *old);
		count++;
	}
	config_remember(config, group, name, kept->str);
}
