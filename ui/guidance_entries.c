/*
 * What the registers have of a control, beside its guidance: the first few of each kind.
 */
#include "ui/screen_private.h"

#include <string.h>

enum { LABEL_COLS = 15, ENTRIES_SHOWN = 2 };

/* The entries of a kind while they are put beside a control. */
struct adding {
	const struct session *session;
	const struct ops_kind *kind;
	const char *control;
	GPtrArray *scans; /* of ops_scans(); NULL: they are no evidence */
};

static void add_entry(const struct adding *on, struct page *page, const struct ops_entry *entry)
{
	const struct ops_scanned *scan = on->scans ? ops_scan_find(on->scans, entry->id) : NULL;
	g_autofree char *state = ops_entry_state(on->kind, entry);
	g_autofree char *text = g_strdup_printf("%s%s%s", state ? state : "", state ? "  " : "",
						entry->title ? entry->title : "");
	g_autofree char *found = scan ? ops_scan_beside(on->session, scan, on->control) : NULL;

	page_add_field(page, LABEL_COLS, entry->id, STYLE_PLAIN, text);
	if (found)
		page_add_field(page, LABEL_COLS, "", STYLE_PLAIN, found);
}

enum { RANKS = 3 };

/* What somebody has to act on comes first, a run that a newer one took the place of last. */
static int rank_of(const struct adding *on, const struct ops_entry *entry)
{
	const struct ops_scanned *scan = on->scans ? ops_scan_find(on->scans, entry->id) : NULL;

	if (ops_entry_is_open(on->kind, entry))
		return 0;
	return scan && scan->superseded_by ? RANKS - 1 : 1;
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

/* The first few: guidance is not to be pushed away by them. */
static void add_entries(const struct screen *screen, struct page *page, const struct adding *on,
			const GPtrArray *entries)
{
	unsigned most = entries->len > ENTRIES_SHOWN + 1 ? ENTRIES_SHOWN : entries->len, shown = 0;

	for (int rank = 0; rank < RANKS; rank++)
		for (unsigned i = 0; i < entries->len && shown < most; i++) {
			const struct ops_entry *entry = entries->pdata[i];

			if (rank_of(on, entry) != rank)
				continue;
			add_entry(on, page, entry);
			shown++;
		}
	if (shown == entries->len)
		return;
	g_autofree char *key = register_key(screen, on->kind);
	g_autofree char *more = g_strdup_printf(ngettext("and %u more (%s)", "and %u more (%s)",
							 entries->len - shown),
						entries->len - shown, key);
	page_add_text(page, STYLE_DIM, more);
}

void entries_add(const struct screen *screen, struct page *page, const char *control)
{
	const struct session *session = screen->model->session;

	for (const struct ops_kind *kind = ops_kinds; kind->name; kind++) {
		g_autoptr(GPtrArray) entries = ops_entries_of(session, kind, control);
		bool may_be_scans = entries->len && strcmp(kind->name, "evidence") == 0;
		g_autoptr(GPtrArray) scans = may_be_scans ? ops_scans(session) : NULL;
		struct adding on = { session, kind, control, scans };

		if (entries->len) {
			page_add_blank(page);
			page_add_text(page, STYLE_HEADING, _(kind->plural));
		}
		add_entries(screen, page, &on, entries);
	}
}
