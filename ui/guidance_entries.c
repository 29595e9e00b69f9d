/*
 * What the registers have of a control, beside its guidance: the first few of each kind.
 */
#include "ui/screen_private.h"

#include <string.h>

enum { LABEL_COLS = 15, ENTRIES_SHOWN = 2 };

static void add_entry(struct page *page, const struct ops_kind *kind, const struct ops_entry *entry)
{
	g_autofree char *state = ops_entry_state(kind, entry);
	g_autofree char *text = g_strdup_printf("%s%s%s", state ? state : "", state ? "  " : "",
						entry->title ? entry->title : "");

	page_add_field(page, LABEL_COLS, entry->id, STYLE_PLAIN, text);
}

/* The key of the register of a kind, or its command where it has none. g_free(). */
static char *register_key(const struct screen *screen, const struct ops_kind *kind)
{
	static const struct {
		const char *kind, *command;
	} registers[] = {
		{ "finding", "findings" }, { "evidence", "evidence" },
		{ "interview", "interviews" }, { "request", "requests" }, { "person", "people" },
	};

	for (size_t i = 0; i < G_N_ELEMENTS(registers); i++) {
		const char *key = command_key(screen->keys, registers[i].command, CONTEXT_TREE);

		if (strcmp(registers[i].kind, kind->name) == 0)
			return key ? g_strdup(key) : g_strconcat(":", registers[i].command, NULL);
	}
	return g_strdup("");
}

/* The first few, those first that somebody has to act on: guidance is not to be pushed away by
 * them. */
static void add_entries(const struct screen *screen, struct page *page,
			const struct ops_kind *kind, const GPtrArray *entries)
{
	unsigned most = entries->len > ENTRIES_SHOWN + 1 ? ENTRIES_SHOWN : entries->len, shown = 0;

	for (int open = 1; open >= 0; open--)
		for (unsigned i = 0; i < entries->len && shown < most; i++) {
			const struct ops_entry *entry = entries->pdata[i];

			if (ops_entry_is_open(kind, entry) != (open == 1))
				continue;
			add_entry(page, kind, entry);
			shown++;
		}
	if (shown == entries->len)
		return;
	g_autofree char *key = register_key(screen, kind);
	g_autofree char *more = g_strdup_printf(ngettext("and %u more (%s)", "and %u more (%s)",
							 entries->len - shown),
						entries->len - shown, key);
	page_add_text(page, STYLE_DIM, more);
}

void entries_add(const struct screen *screen, struct page *page, const char *control)
{
	for (const struct ops_kind *kind = ops_kinds; kind->name; kind++) {
		g_autoptr(GPtrArray) entries =
			ops_entries_of(screen->model->session, kind, control);

		if (entries->len) {
			page_add_blank(page);
			page_add_text(page, STYLE_HEADING, _(kind->plural));
		}
		add_entries(screen, page, kind, entries);
	}
}
