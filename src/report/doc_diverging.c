/*
 * Diverging opinions, gathered: what two people of ours gave different values, the duties of which
 * the parties do not say the same, and records of which the other party's declaration says another
 * status than we do. ISO 19011, 6.5.1, wants them in a report as long as nobody has settled them.
 */
#include "report/document_private.h"

#include <string.h>

/* ---- declared otherwise -------------------------------------------------------------- */

/* What is declared of one record, by the newest declaration that says anything of it. */
struct declared {
	char *control, *service, *status, *by;
	const char *day;
	enum side side;
};

static void declared_free(void *data)
{
	struct declared *declared = data;

	g_free(declared->control);
	g_free(declared->service);
	g_free(declared->status);
	g_free(declared->by);
	g_free(declared);
}

/* The parts of declaration/ID/control/CONTROL/SERVICE/SIDE/status. */
enum { PART_ID = 1, PART_KIND, PART_CONTROL, PART_SERVICE, PART_SIDE, PART_FIELD, PARTS };

struct gathering {
	const struct session *session;
	GHashTable *found; /* "9.2.1/-/provider": struct declared */
};

static const char *of_declaration(const struct session *session, const char *id, const char *field)
{
	g_autofree char *path = session_path("declaration", id, field, NULL);

	return session_get(session, path);
}

bool doc_declared_only(const struct record *record)
{
	return record->declaration && record->review == REVIEW_OPEN;
}

const char *doc_declared_by(const struct session *session, const struct record *record)
{
	const char *by = of_declaration(session, record->declaration, "organisation");

	return by ? by : record->declaration;
}

static void gather(const char *path, const char *text, bool conflict, void *data)
{
	struct gathering *gathering = data;
	(void)conflict;

	if (!g_str_has_suffix(path, "/status"))
		return;
	g_auto(GStrv) parts = session_path_split(path);
	if (g_strv_length(parts) != PARTS || strcmp(parts[PART_KIND], "control") != 0)
		return;
	enum side side = strcmp(parts[PART_SIDE], catalog_side_words[SIDE_CUSTOMER]) == 0 ?
				 SIDE_CUSTOMER : SIDE_PROVIDER;
	char *key = g_strjoin("/", parts[PART_CONTROL], parts[PART_SERVICE], parts[PART_SIDE],
			      NULL);
	const char *day = of_declaration(gathering->session, parts[PART_ID], "date");
	const char *by = of_declaration(gathering->session, parts[PART_ID], "organisation");
	const struct declared *before = g_hash_table_lookup(gathering->found, key);

	if (before && g_strcmp0(before->day, day) > 0) {
		g_free(key);
		return;
	}
	struct declared *declared = g_new0(struct declared, 1);
	*declared = (struct declared){ g_strdup(parts[PART_CONTROL]),
				       g_strdup(parts[PART_SERVICE]), g_strdup(text),
				       g_strdup(by ? by : parts[PART_ID]), day, side };
	g_hash_table_replace(gathering->found, key, declared);
}

static const struct doc_column columns[] = {
	{ "control", N_("Control"), DOC_ID, NULL, NULL },
	{ "title", N_("Title"), DOC_LINE, NULL, NULL },
	{ "side", N_("Side"), DOC_WORD, catalog_side_words, NULL },
	{ "declared", N_("Declared"), DOC_WORD, session_status_words, NULL },
	{ "declared_by", N_("Declared by"), DOC_LINE, NULL, NULL },
	{ "status", N_("Our verdict"), DOC_WORD, session_status_words, NULL },
	{ "remark", N_("Remark"), DOC_PROSE, NULL, NULL },
};

static void put_declared(struct document *document, struct doc_table *table,
			 const struct report *report, const struct catalog_node *node,
			 const struct declared *declared)
{
	struct record record;

	session_record(report->session, node->id, report->service, declared->side, &record);
	if (record.status == STATUS_NONE ||
	    strcmp(session_status_words[record.status], declared->status) == 0)
		return;
	audience_trim(report->audience, declared->side, &record);
	doc_put(document, table, node->id);
	doc_put(document, table, node->title);
	doc_put_word(document, table, catalog_side_words[declared->side]);
	doc_put_word(document, table, declared->status);
	doc_put(document, table, declared->by);
	doc_put_word(document, table, session_status_words[record.status]);
	doc_put(document, table, record.remark);
}

static void doc_declared(struct document *document, const struct report *report)
{
	g_autoptr(GHashTable) found = g_hash_table_new_full(g_str_hash, g_str_equal, g_free,
							    declared_free);
	struct gathering gathering = { report->session, found };

	session_each(report->session, "declaration/", gather, &gathering);
	if (g_hash_table_size(found) == 0)
		return;
	doc_section(document, 3, "declared", _("Declared otherwise than we find it"));
	struct doc_table *table = doc_table(document, "declared",
					    _("Declared otherwise than we find it"), DOC_CARDS,
					    columns, G_N_ELEMENTS(columns), _("None recorded."));
	table->head = 3;
	for (unsigned i = 0; i < report->catalog->node_count; i++)
		for (unsigned side = 0; side < SIDE_COUNT; side++) {
			const struct catalog_node *node = &report->catalog->nodes[i];
			g_autofree char *key = g_strjoin("/", node->id, report->service,
							 catalog_side_words[side], NULL);
			const struct declared *declared = g_hash_table_lookup(found, key);

			if (declared && report_node_passes(report, i))
				put_declared(document, table, report, node, declared);
		}
}

/* ---- the section ----------------------------------------------------------------------- */

void doc_diverging(struct document *document, const struct report *report)
{
	unsigned before;

	doc_section(document, 2, "diverging", _("Diverging opinions"));
	doc_text(document,
		 _("What is not settled between the people of this assessment, or between the parties."));
	before = document->blocks->len;
	doc_conflicts(document, report);
	doc_claims(document, report);
	doc_declared(document, report);
	if (document->blocks->len == before)
		doc_text(document, _("None recorded."));
}
