/*
 * The Statement of Applicability before it is a document: its rows, put together from what is
 * recorded of controls, and what each of them still lacks.
 */
#include "report/report.h"

#include <string.h>

const char *const soa_source_words[SOA_SOURCE_COUNT + 1] = { "annex-a", "cloud", "own", NULL };

const char *label_soa_lack(unsigned n)
{
	static const char *const labels[SOA_LACKS] = {
		N_("whether it applies"), N_("the reason for inclusion"),
		N_("whether it is implemented"), N_("how it is implemented"),
		N_("the reason for exclusion"),
	};

	return _(labels[n]);
}

const char *const soa_lack_words[SOA_LACKS + 1] = { "decision", "reason", "status", "how",
						    "exclusion_reason", NULL };

char *soa_lacks_words(unsigned lacks)
{
	GString *words = g_string_new(NULL);

	for (unsigned n = 0; n < SOA_LACKS; n++)
		if (lacks >> n & 1)
			g_string_append_printf(words, "%s%s", words->len ? "; " : "",
					       label_soa_lack(n));
	return g_string_free(words, FALSE);
}

const struct catalog *soa_annex(void)
{
	const struct catalog *const *catalogs = catalog_builtin();

	while (*catalogs && strcmp((*catalogs)->id, "iso27001-2022") != 0)
		catalogs++;
	return *catalogs;
}

/* ---- a row being put together -------------------------------------------------------- */

struct soa_making {
	const struct session *session;
	const struct catalog *catalog;
	enum side side;
	char **services;         /* besides the whole scope */
	const struct filter *filter;
	GPtrArray *rows;
};

static void row_free(void *data)
{
	struct soa_row *row = data;

	g_free(row->id);
	g_free(row->title);
	g_free(row->numbers);
	g_free(row->reasons);
	g_free(row->how);
	g_free(row->where);
	g_free(row->person);
	g_free(row->exclusion_reason);
	g_free(row);
}

/* One more line, unless it is there already. */
static void add_line(char **text, const char *line)
{
	if (!line || !*line)
		return;
	g_auto(GStrv) lines = g_strsplit(*text ? *text : "", "\n", -1);
	if (g_strv_contains((const char *const *)lines, line))
		return;
	char *both = *text ? g_strconcat(*text, "\n", line, NULL) : g_strdup(line);
	g_free(*text);
	*text = both;
}

/* The same with where it comes from in front, where several controls or services make one row. */
static void add_said(char **text, const char *from, const char *line)
{
	g_autofree char *said = line && *line && from ? g_strdup_printf("%s: %s", from, line) : NULL;

	add_line(text, said ? said : line);
}

static void add_reasons(struct soa_row *row, const struct session *session, const char *before)
{
	for (const char *const *word = session_reason_words; *word; word++) {
		g_autofree char *path = g_strdup_printf("%s/reason/%s", before, *word);
		const char *text = session_get(session, path);
		const char *label = label_word(session_reason_words, *word);
		g_autofree char *said = text && strcmp(text, "yes") != 0 ?
			g_strdup_printf("%s: %s", label, text) : g_strdup(text ? label : NULL);

		add_line(&row->reasons, said);
	}
}

static enum status worse(enum status one, enum status other)
{
	static const unsigned char ranks[STATUS_COUNT] = {
		[STATUS_NONE] = 0,	   [STATUS_NOT_IMPLEMENTED] = 1, [STATUS_PLANNED] = 2,
		[STATUS_PARTIAL] = 3,	   [STATUS_ALTERNATIVE] = 4,	 [STATUS_IMPLEMENTED] = 5,
	};

	return ranks[one] <= ranks[other] ? one : other;
}

/* A row applies as soon as one of its controls does; it is excluded only when all of them are. */
static enum applicability joined(enum applicability one, enum applicability other)
{
	if (one == APPLICABILITY_APPLICABLE || other == APPLICABILITY_APPLICABLE)
		return APPLICABILITY_APPLICABLE;
	return one == other ? one : APPLICABILITY_NONE;
}

static void add_record(struct soa_making *making, struct soa_row *row, bool *first,
		       const char *control, const char *service, const char *from)
{
	bool whole = strcmp(service, SESSION_WHOLE_SCOPE) == 0;
	const char *side = catalog_side_words[making->side];
	const char *name = session_service_text(making->session, service, "name");
	g_autofree char *before = session_path("control", control, service, side, NULL);
	struct record record;

	session_record(making->session, control, service, making->side, &record);
	if (!record.exists && (!whole || making->services[0]))
		return; /* where there are services, what is said of them is enough */
	row->conflict |= record.conflict;
	row->applicability = *first ? record.applicability :
				      joined(row->applicability, record.applicability);
	if (record.applicability != APPLICABILITY_EXCLUDED)
		row->status = *first || row->status == STATUS_COUNT ?
				      record.status : worse(row->status, record.status);
	else if (*first)
		row->status = STATUS_COUNT; /* says nothing of the others */
	*first = false;
	add_reasons(row, making->session, before);
	add_said(&row->how, from, record.how);
	add_line(&row->person, record.assignee);
	add_said(&row->exclusion_reason, from, record.exclusion_reason);
	if (record.exists)
		add_line(&row->where, whole ? _("whole scope") : name ? name : service);
}

/* What is recorded of a control, for the whole scope and each service. */
static void add_control(struct soa_making *making, struct soa_row *row, bool *first,
			const char *control, const char *from)
{
	add_record(making, row, first, control, SESSION_WHOLE_SCOPE, from);
	for (char **service = making->services; *service; service++)
		add_record(making, row, first, control, *service, from);
}

/* The place of a recorded word; what is not recorded is the first. */
static unsigned word_at(const char *const *words, const char *text)
{
	for (unsigned i = 0; text && words[i]; i++)
		if (strcmp(words[i], text) == 0)
			return i;
	return 0;
}

static void note_conflict(const char *path, const char *text, bool conflict, void *data)
{
	(void)path;
	(void)text;
	*(bool *)data |= conflict;
}

/* What is recorded of the row itself. */
static void add_own(struct soa_row *row, const struct session *session)
{
	static const struct {
		const char *field;
		size_t at;
	} texts[] = {
		{ "title", G_STRUCT_OFFSET(struct soa_row, title) },
		{ "how", G_STRUCT_OFFSET(struct soa_row, how) },
		{ "where", G_STRUCT_OFFSET(struct soa_row, where) },
		{ "assignee", G_STRUCT_OFFSET(struct soa_row, person) },
		{ "exclusion-reason", G_STRUCT_OFFSET(struct soa_row, exclusion_reason) },
	};
	g_autofree char *before = session_path("soa", row->id, NULL);

	for (unsigned i = 0; i < G_N_ELEMENTS(texts); i++) {
		g_autofree char *path = g_strdup_printf("%s/%s", before, texts[i].field);
		char **into = &G_STRUCT_MEMBER(char *, row, texts[i].at);
		const char *text = session_get(session, path);

		if (text && strcmp(texts[i].field, "title") == 0)
			g_clear_pointer(into, g_free);
		add_line(into, text);
	}
	g_autofree char *status = g_strdup_printf("%s/status", before);
	g_autofree char *applies = g_strdup_printf("%s/applicability", before);
	row->status = (enum status)word_at(session_status_words, session_get(session, status));
	row->applicability = (enum applicability)word_at(session_applicability_words,
							 session_get(session, applies));
	add_reasons(row, session, before);
	g_autofree char *below = g_strconcat(before, "/", NULL);
	session_each(session, below, note_conflict, &row->conflict);
}

static unsigned lacks_of(const struct soa_row *row)
{
	bool done = row->status == STATUS_IMPLEMENTED || row->status == STATUS_ALTERNATIVE ||
		    row->status == STATUS_PARTIAL;

	if (row->applicability == APPLICABILITY_NONE)
		return SOA_LACKS_DECISION;
	if (row->applicability == APPLICABILITY_EXCLUDED)
		return row->exclusion_reason ? 0 : SOA_LACKS_EXCLUSION;
	return (row->reasons ? 0 : SOA_LACKS_REASON) |
	       (row->status == STATUS_NONE ? SOA_LACKS_STATUS : 0) |
	       (done && !row->how ? SOA_LACKS_HOW : 0);
}

static struct soa_row *row_new(struct soa_making *making, const char *id, const char *title,
			       enum soa_source source)
{
	struct soa_row *row = g_new0(struct soa_row, 1);

	row->id = g_strdup(id);
	row->title = g_strdup(title);
	row->source = source;
	g_ptr_array_add(making->rows, row);
	return row;
}

static void row_settle(struct soa_row *row)
{
	if (row->status == STATUS_COUNT)
		row->status = STATUS_NONE;
	row->lacks = lacks_of(row);
}

/* ---- the rows ------------------------------------------------------------------------ */

/* A cloud control adds to Annex A: it stands in a block of its own and decides no row of it. */
static bool is_cloud(const struct catalog *catalog, const char *id)
{
	unsigned at = catalog_find(catalog, id);

	return at != CATALOG_NONE && catalog->nodes[at].control &&
	       catalog->nodes[at].control->kind == KIND_CLOUD;
}

/* The ids of a catalog that a control of Annex A leads to; NULL when it leads to none there. */
static const struct catalog_map *map_to(const struct control *control,
					 const struct catalog *catalog)
{
	for (unsigned i = 0; i < control->map_count; i++)
		if (strcmp(control->maps[i].to, catalog->id) == 0)
			return &control->maps[i];
	return NULL;
}

/* Whether a row is made of what it leads to: cloud controls alone do not make one. */
static bool makes_row(const struct catalog *catalog, const struct catalog_map *map)
{
	for (unsigned i = 0; map && i < map->ids.count; i++)
		if (!is_cloud(catalog, map->ids.items[i]))
			return true;
	return false;
}

static bool passes(const struct soa_making *making, const char *id)
{
	unsigned at = catalog_find(making->catalog, id);

	return !making->filter || at == CATALOG_NONE ||
	       filter_match(making->filter, making->session, making->catalog, at,
			    SESSION_WHOLE_SCOPE);
}

static bool map_passes(const struct soa_making *making, const struct catalog_map *map)
{
	for (unsigned i = 0; i < map->ids.count; i++)
		if (passes(making, map->ids.items[i]))
			return true;
	return false;
}

static void add_mapped(struct soa_making *making, struct soa_row *row,
		       const struct catalog_map *map)
{
	bool first = true;

	for (unsigned i = 0; i < map->ids.count; i++) {
		const char *id = map->ids.items[i];

		if (!is_cloud(making->catalog, id))
			add_control(making, row, &first, id, map->ids.count > 1 ? id : NULL);
	}
}

static void add_annex(struct soa_making *making)
{
	const struct catalog *annex = soa_annex();
	bool itself = strcmp(making->catalog->id, annex->id) == 0;

	for (unsigned i = 0; i < annex->node_count; i++) {
		const struct catalog_node *node = &annex->nodes[i];
		const struct catalog_map *map =
			node->control && !itself ? map_to(node->control, making->catalog) : NULL;
		bool first = true;

		bool made = makes_row(making->catalog, map);

		if (!node->control || (made && !map_passes(making, map)) ||
		    (itself && !passes(making, node->id)))
			continue;
		struct soa_row *row = row_new(making, node->id, node->title, SOA_ANNEX);
		for (unsigned k = 0; map && k < map->ids.count; k++)
			add_line(&row->numbers, map->ids.items[k]);
		if (made)
			add_mapped(making, row, map);
		else if (itself)
			add_control(making, row, &first, node->id, NULL);
		else
			add_own(row, making->session);
		row_settle(row);
	}
}

/* Of a filter's rows only: what the catalog adds to Annex A, in a block of its own. */
static void add_cloud(struct soa_making *making)
{
	for (unsigned i = 0; i < making->catalog->node_count; i++) {
		const struct catalog_node *node = &making->catalog->nodes[i];
		bool first = true;

		if (!node->control || node->control->kind != KIND_CLOUD ||
		    !passes(making, node->id))
			continue;
		struct soa_row *row = row_new(making, node->id, node->title, SOA_CLOUD);
		add_line(&row->numbers, node->id);
		add_control(making, row, &first, node->id, NULL);
		row_settle(row);
	}
}

static void note_own(const char *path, const char *text, bool conflict, void *data)
{
	struct soa_making *making = data;
	g_auto(GStrv) parts = session_path_split(path);
	const struct soa_row *last = g_ptr_array_index(making->rows, making->rows->len - 1);
	(void)text;
	(void)conflict;

	if (catalog_find(soa_annex(), parts[1]) != CATALOG_NONE || strcmp(last->id, parts[1]) == 0)
		return;
	struct soa_row *row = row_new(making, parts[1], NULL, SOA_OWN);
	add_own(row, making->session);
	row_settle(row);
}

GPtrArray *soa_rows(const struct session *session, const struct catalog *catalog, enum side side,
		    const struct filter *filter)
{
	g_auto(GStrv) services = session_services(session);
	struct soa_making making = { session, catalog, side, services, filter,
				     g_ptr_array_new_with_free_func(row_free) };

	add_annex(&making);
	add_cloud(&making);
	session_each(session, "soa/", note_own, &making);
	return making.rows;
}

bool soa_is_reached(const struct catalog *catalog, const char *row)
{
	unsigned at = catalog_find(soa_annex(), row);

	if (at == CATALOG_NONE || strcmp(catalog->id, soa_annex()->id) == 0)
		return at != CATALOG_NONE;
	return makes_row(catalog, map_to(soa_annex()->nodes[at].control, catalog));
}
