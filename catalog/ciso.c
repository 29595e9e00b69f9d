/*
 * Reader of CISO Assistant's libraries: a framework, its requirement nodes in one list.
 *
 * Nodes name their parent by URN. A node that is assessed may have nodes below it; one without a
 * ref_id goes by the end of its URN; implementation groups are areas, so that filters know them.
 * Texts come in the language that was asked for, where the library has it, piece by piece.
 * https://github.com/intuitem/ciso-assistant-community, backend/library/utils.py.
 */
#include <string.h>

#include "catalog/foreign.h"

enum { TITLE_COLUMNS = 100, REVISION_MAX = 1000 * 1000 * 1000 };

struct ciso {
	struct foreign foreign;
	const struct value *framework;
	GHashTable *names;    /* URN, in small letters, to the id that the node has with us */
	GHashTable *controls; /* URN of a reference control to its struct value */
	GHashTable *groups;   /* ref_id of an implementation group to its index among the areas */
	const char *language;
};

static const char *text_of(const struct value *map, const char *key)
{
	const struct value *value = value_get(map, key);

	return value ? value_text(value) : NULL;
}

/* A text in the language that was asked for, else as it stands. */
static const char *said(struct ciso *ciso, const struct value *map, const char *key)
{
	const struct value *all = value_get(map, "translations");
	const struct value *one = all && ciso->language ? value_get(all, ciso->language) : NULL;
	const char *text = one ? foreign_text(&ciso->foreign, one, key) : NULL;

	return text ? text : foreign_text(&ciso->foreign, map, key);
}

/* The end of a URN. */
static const char *urn_end(const char *urn)
{
	const char *colon = strrchr(urn, ':');

	return colon && colon[1] ? colon + 1 : urn;
}

/* ---- the nodes ------------------------------------------------------------------ */

static const struct value *nodes_of(struct ciso *ciso)
{
	const struct value *nodes =
		foreign_list(&ciso->foreign, ciso->framework, "requirement_nodes");

	return nodes ? nodes : foreign_list(&ciso->foreign, ciso->framework, "requirements");
}

static void append_paragraph(GString *out, const char *text)
{
	if (!text)
		return;
	g_string_append(out, out->len > 0 ? "\n\n" : "");
	foreign_prose(out, text);
}

/* Reference controls as the library names them. */
static void put_reference_controls(struct ciso *ciso, GString *notes, const struct value *node)
{
	const struct value *list = foreign_list(&ciso->foreign, node, "reference_controls");

	for (size_t i = 0; list && i < value_count(list); i++) {
		const char *urn = value_text(value_at(list, i));
		g_autofree char *small = g_ascii_strdown(urn ? urn : "", -1);
		const struct value *one = g_hash_table_lookup(ciso->controls, small);
		const char *name = one ? said(ciso, one, "name") : NULL;

		if (!urn)
			continue;
		if (i == 0)
			append_paragraph(notes, _("Reference controls:\n"));
		name = foreign_line(&ciso->foreign, name ? name : urn_end(urn), 0);
		g_string_append_printf(notes, "\n- %s", name ? name : urn_end(urn));
	}
}

/* What may be answered, in words after the question. */
static void put_choices(struct ciso *ciso, GString *text, const struct value *question)
{
	const struct value *list = foreign_list(&ciso->foreign, question, "choices");
	unsigned count = 0;

	for (size_t i = 0; list && i < value_count(list); i++) {
		const char *word = said(ciso, value_at(list, i), "value");

		if (word)
			g_string_append_printf(text, "%s%s", count++ ? " / " : " (", word);
	}
	if (count > 0)
		g_string_append_c(text, ')');
}

/* The id of a question: the end of its URN after that of its node, "question-1". g_free(). */
static char *question_id(const char *node, const char *urn)
{
	bool below = g_str_has_prefix(urn, node);

	return foreign_slug(below ? urn + strlen(node) : urn_end(urn), "question");
}

static void read_questions(struct ciso *ciso, const struct value *node, const char *urn,
			   struct control *control)
{
	const struct value *map = foreign_map(&ciso->foreign, node, "questions");
	unsigned count = map ? (unsigned)MIN(value_count(map), (size_t)CATALOG_ENTRIES_MAX) : 0;
	struct catalog_question *questions =
		loading_block(ciso->foreign.loading, count, sizeof *questions);
	g_autoptr(GHashTable) ids = g_hash_table_new(g_str_hash, g_str_equal);

	control->questions = questions;
	for (unsigned i = 0; i < count; i++) {
		const struct value *question = value_at(map, i);
		g_autofree char *slug = question_id(urn, value_key(map, i));
		g_autoptr(GString) text = g_string_new(said(ciso, question, "text"));

		put_choices(ciso, text, question);
		if (g_hash_table_contains(ids, slug) || text->len == 0)
			continue;
		questions[control->question_count] = (struct catalog_question){
			foreign_keep(&ciso->foreign, slug),
			foreign_line(&ciso->foreign, text->str, 0) };
		g_hash_table_add(ids, (char *)questions[control->question_count++].id);
	}
}

static struct texts read_groups(struct ciso *ciso, const struct value *node)
{
	const struct value *list = foreign_list(&ciso->foreign, node, "implementation_groups");
	const struct catalog *catalog = ciso->foreign.loading->catalog;
	GPtrArray *areas = g_ptr_array_new();

	for (size_t i = 0; list && i < value_count(list); i++) {
		const char *word = value_text(value_at(list, i));
		void *at;

		if (word && g_hash_table_lookup_extended(ciso->groups, word, NULL, &at))
			g_ptr_array_add(areas,
					(char *)catalog->areas[GPOINTER_TO_UINT(at)].id);
	}
	return foreign_list_keep(&ciso->foreign, areas);
}

static struct texts read_evidence(struct ciso *ciso, const struct value *node)
{
	const char *text = said(ciso, node, "typical_evidence");
	g_auto(GStrv) lines = g_strsplit(text ? text : "", "\n", -1);
	GPtrArray *items = g_ptr_array_new();

	for (unsigned i = 0; lines[i]; i++) {
		const char *start = lines[i] + strspn(lines[i], " \t-*");
		const char *line = foreign_line(&ciso->foreign, start, 0);

		if (line)
			g_ptr_array_add(items, (char *)line);
	}
	return foreign_list_keep(&ciso->foreign, items);
}

static const struct control *read_control(struct ciso *ciso, const struct value *node,
					  const char *urn)
{
	struct control *control = loading_block(ciso->foreign.loading, 1, sizeof *control);
	GString *notes = g_string_new(NULL), *summary = g_string_new(NULL);

	append_paragraph(summary, said(ciso, node, "description"));
	append_paragraph(notes, said(ciso, node, "annotation"));
	put_reference_controls(ciso, notes, node);
	control->kind = KIND_OTHER;
	control->areas = read_groups(ciso, node);
	control->summary = foreign_keep_string(&ciso->foreign, summary);
	control->notes = foreign_keep_string(&ciso->foreign, notes);
	control->evidence = read_evidence(ciso, node);
	read_questions(ciso, node, urn, control);
	return control;
}

/* What a node is called: its name, else the beginning of what it says, else its id. */
static const char *title_of(struct ciso *ciso, const struct value *node, const char *id)
{
	const char *title = foreign_line(&ciso->foreign, said(ciso, node, "name"), 0);

	if (!title)
		title = foreign_line(&ciso->foreign, said(ciso, node, "description"), TITLE_COLUMNS);
	return title ? title : id;
}

static bool is_assessable(struct ciso *ciso, const struct value *node)
{
	const char *word = foreign_text(&ciso->foreign, node, "assessable");

	return word && g_ascii_strcasecmp(word, "true") == 0;
}

/* The id of the node's parent; NULL for the top level, also after a problem. */
static const char *parent_of(struct ciso *ciso, const struct value *node)
{
	const char *urn = foreign_text(&ciso->foreign, node, "parent_urn");
	g_autofree char *small = urn ? g_ascii_strdown(urn, -1) : NULL;
	const char *parent = small ? g_hash_table_lookup(ciso->names, small) : NULL;

	if (urn && !parent)
		loading_problem(ciso->foreign.loading, ciso->foreign.part, REMIT_ERROR_INPUT,
				value_get(node, "parent_urn"), _("there is no node %.120s"), urn);
	return parent;
}

static const char *prose_of(struct ciso *ciso, const struct value *node)
{
	GString *prose = g_string_new(NULL);

	append_paragraph(prose, said(ciso, node, "description"));
	return foreign_keep_string(&ciso->foreign, prose);
}

static void add_node(struct ciso *ciso, const struct value *node)
{
	const char *urn = foreign_text(&ciso->foreign, node, "urn");
	g_autofree char *small = urn ? g_ascii_strdown(urn, -1) : NULL;
	struct loading_node one = { .id_at = node, .parent_at = node, .part = ciso->foreign.part };

	one.id = small ? g_hash_table_lookup(ciso->names, small) : NULL;
	if (!one.id)
		return;
	one.key = foreign_keep(&ciso->foreign, urn);
	one.title = title_of(ciso, node, one.id);
	one.parent = parent_of(ciso, node);
	if (is_assessable(ciso, node))
		one.control = read_control(ciso, node, urn);
	else if (foreign_text(&ciso->foreign, node, "name"))
		one.prose = prose_of(ciso, node);
	foreign_add_node(&ciso->foreign, &one);
}

static void name_node(struct ciso *ciso, const struct value *node)
{
	const char *urn = foreign_text(&ciso->foreign, node, "urn");
	const char *ref = foreign_text(&ciso->foreign, node, "ref_id");
	char *small;

	if (!urn) {
		loading_problem(ciso->foreign.loading, ciso->foreign.part, REMIT_ERROR_INPUT, node,
				_("%s is missing"), "urn");
		return;
	}
	small = g_ascii_strdown(urn, -1);
	if (g_hash_table_contains(ciso->names, small)) {
		loading_problem(ciso->foreign.loading, ciso->foreign.part, REMIT_ERROR_INPUT,
				value_get(node, "urn"), _("%.120s is here twice"), urn);
		g_free(small);
		return;
	}
	g_autofree char *word = g_strstrip(g_strdup(ref ? ref : urn_end(urn)));
	g_hash_table_insert(ciso->names, small, (char *)foreign_id(&ciso->foreign, word));
}

/* ---- what stands around the nodes ----------------------------------------------- */

static void read_areas(struct ciso *ciso)
{
	const struct value *list = foreign_list(&ciso->foreign, ciso->framework,
						"implementation_groups_definition");
	struct catalog *catalog = ciso->foreign.loading->catalog;
	unsigned count = list ? (unsigned)MIN(value_count(list), (size_t)CATALOG_AREAS_MAX) : 0;
	struct catalog_area *areas = loading_block(ciso->foreign.loading, count, sizeof *areas);

	catalog->areas = areas;
	for (unsigned i = 0; i < count; i++) {
		const struct value *one = value_at(list, i);
		const char *ref = foreign_text(&ciso->foreign, one, "ref_id");
		g_autofree char *slug = foreign_slug(ref ? ref : "", "group");

		if (!ref || g_hash_table_contains(ciso->groups, ref))
			continue;
		areas[catalog->area_count] = (struct catalog_area){
			foreign_keep(&ciso->foreign, slug),
			foreign_line(&ciso->foreign, said(ciso, one, "name"), 0) };
		if (!areas[catalog->area_count].title)
			areas[catalog->area_count].title = areas[catalog->area_count].id;
		g_hash_table_insert(ciso->groups, (char *)ref,
				    GUINT_TO_POINTER(catalog->area_count++));
	}
}

static void note_reference_controls(struct ciso *ciso, const struct value *objects)
{
	const struct value *list = foreign_list(&ciso->foreign, objects, "reference_controls");

	for (size_t i = 0; list && i < value_count(list); i++) {
		const char *urn = text_of(value_at(list, i), "urn");

		if (urn)
			g_hash_table_insert(ciso->controls, g_ascii_strdown(urn, -1),
					    (void *)value_at(list, i));
	}
}

/* The scale that the library scores with; we record a status, and show what a score means. */
static void put_scores(struct ciso *ciso, GString *notice)
{
	const struct value *list = value_get(ciso->framework, "scores_definition");

	if (!list || value_kind(list) != VALUE_LIST)
		return;
	for (size_t i = 0; i < value_count(list); i++) {
		const struct value *one = value_at(list, i);
		const char *score = text_of(one, "score"), *name = said(ciso, one, "name");
		const char *line = foreign_line(&ciso->foreign, said(ciso, one, "description"), 0);

		if (i == 0)
			append_paragraph(notice, _("Its scores:\n"));
		if (score && name)
			g_string_append_printf(notice, "\n- %s %s%s%s", score, name,
					       line ? ": " : "", line ? line : "");
	}
}

static unsigned read_version(struct ciso *ciso, const struct value *root)
{
	const struct value *version = value_get(root, "version");
	unsigned number = 0;
	GError *error = NULL;

	if (!version)
		return 1;
	if (!door_number(loading_part(ciso->foreign.loading, ciso->foreign.part)->tree, version,
			 "version", REVISION_MAX, &number, &error))
		loading_take(ciso->foreign.loading, error);
	return number ? number : 1;
}

static void read_header(struct ciso *ciso, const struct value *root)
{
	struct foreign *foreign = &ciso->foreign;
	struct catalog *catalog = foreign->loading->catalog;
	GString *notice = g_string_new(NULL);
	const char *urn = text_of(root, "urn");
	g_autofree char *id = foreign_slug(urn_end(urn ? urn : ""), "framework");
	const char *locale = foreign_text(foreign, root, "locale");
	const char *name = said(ciso, ciso->framework, "name");
	const char *ref = foreign_text(foreign, ciso->framework, "ref_id");

	catalog->id = foreign_keep(foreign, id);
	catalog->revision = read_version(ciso, root);
	catalog->key = foreign_line(foreign, urn, 0);
	catalog->title = foreign_line(foreign, name ? name : ref ? ref : id, 0);
	catalog->language = foreign_line(foreign, ciso->language ? ciso->language :
						  locale ? locale : "en", 0);
	catalog->publisher = foreign_line(foreign, text_of(root, "provider"), 0);
	catalog->licence = foreign_keep(foreign, foreign_text(foreign, root, "copyright"));
	append_paragraph(notice, said(ciso, ciso->framework, "description"));
	put_scores(ciso, notice);
	catalog->notice = foreign_keep_string(foreign, notice);
	foreign_header(foreign);
}

/* Whether any text of the library is there in a language. */
static bool has_language(const struct value *root, const struct value *framework,
			 const char *language)
{
	const struct value *places[] = { root, framework };

	for (unsigned i = 0; i < G_N_ELEMENTS(places); i++) {
		const struct value *all = value_get(places[i], "translations");

		if (all && value_get(all, language))
			return true;
	}
	return false;
}

/* The first of the languages in which the library has texts; NULL for its own. */
static const char *choose_language(const struct value *root, const struct value *framework,
				   const char *const *languages)
{
	const char *own = text_of(root, "locale") ? text_of(root, "locale") : "en";

	for (; languages && *languages; languages++) {
		if (strcmp(*languages, own) == 0)
			return NULL;
		if (has_language(root, framework, *languages))
			return *languages;
	}
	return NULL;
}

/* ---- the file --------------------------------------------------------------------- */

static bool is_library(const struct value *root)
{
	return value_get(root, "urn") && value_get(root, "objects");
}

static void read_nodes(struct ciso *ciso)
{
	const struct value *nodes = nodes_of(ciso);

	for (size_t i = 0; nodes && i < value_count(nodes); i++)
		name_node(ciso, value_at(nodes, i));
	/* Nodes without names of their own would only lead to errors elsewhere. */
	if (ciso->foreign.loading->problems->len > 0)
		return;
	for (size_t i = 0; nodes && i < value_count(nodes); i++)
		add_node(ciso, value_at(nodes, i));
}

static void read_framework(struct ciso *ciso, const struct value *root,
			   const struct value *objects)
{
	ciso->language = choose_language(root, ciso->framework,
					 ciso->foreign.loading->languages ?
						 ciso->foreign.loading->languages() : NULL);
	ciso->names = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	ciso->controls = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	ciso->groups = g_hash_table_new(g_str_hash, g_str_equal);
	note_reference_controls(ciso, objects);
	read_header(ciso, root);
	read_areas(ciso);
	read_nodes(ciso);
	g_hash_table_unref(ciso->names);
	g_hash_table_unref(ciso->controls);
	g_hash_table_unref(ciso->groups);
}

static void read_library(struct loading *loading, unsigned part)
{
	const struct value *root = value_tree_root(loading_part(loading, part)->tree);
	struct ciso ciso = { .language = NULL };
	const struct value *objects;

	foreign_start(&ciso.foreign, loading, part);
	objects = foreign_map(&ciso.foreign, root, "objects");
	ciso.framework = objects ? foreign_map(&ciso.foreign, objects, "framework") : NULL;
	if (ciso.framework)
		read_framework(&ciso, root, objects);
	else if (loading->problems->len == 0)
		loading_problem(loading, part, REMIT_ERROR_INPUT, objects ? objects : root,
				_("this library of CISO Assistant has no framework, so it is no "
				  "catalog"));
	foreign_end(&ciso.foreign);
}

const struct catalog_format ciso_format = {
	.name = "CISO Assistant",
	.recognises = is_library,
	.read_frame = read_library,
};
