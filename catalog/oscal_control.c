/*
 * The texts of one control of an OSCAL catalog: its statement becomes the summary, guidance and
 * references the notes, what is examined the evidence to ask for, objectives the questions.
 */
#include <string.h>

#include "catalog/oscal.h"

enum { PART_DEPTH_MAX = 16 };

static const char *part_name(const struct value *part)
{
	const struct value *name = value_get(part, "name");
	const char *text = name ? value_text(name) : NULL;

	return text ? text : "";
}

static bool is_objective(const struct value *part)
{
	return strcmp(part_name(part), "objective") == 0 ||
	       strcmp(part_name(part), "assessment-objective") == 0;
}

static bool is_method(const struct value *part)
{
	return strcmp(part_name(part), "assessment") == 0 ||
	       strcmp(part_name(part), "assessment-method") == 0;
}

/* ---- prose ------------------------------------------------------------------- */

/* A part below a statement is an item, called by all labels on the way to it: "a.1." */
static void put_item(struct oscal *oscal, GString *out, const char *prose, const char *labels)
{
	GString *text = g_string_new(NULL);

	if (*labels)
		g_string_append_printf(text, "%s ", labels);
	oscal_insert(oscal, text, prose);
	const char *line = foreign_line(&oscal->foreign, text->str, 0);
	g_string_free(text, TRUE);
	if (line)
		g_string_append_printf(out, "- %s\n", line);
}

static void put_parts(struct oscal *oscal, GString *out, const struct value *part,
		      const char *labels, unsigned depth)
{
	const struct value *parts = foreign_list(&oscal->foreign, part, "parts");
	const char *prose = foreign_text(&oscal->foreign, part, "prose");

	if (prose && depth > 0)
		put_item(oscal, out, prose, labels);
	else if (prose) {
		oscal_insert(oscal, out, prose);
		g_string_append(out, "\n\n");
	}
	for (size_t i = 0; parts && depth < PART_DEPTH_MAX && i < value_count(parts); i++) {
		const struct value *below = value_at(parts, i);
		const char *label = oscal_property(below, "label");
		g_autofree char *all = g_strconcat(labels, label ? label : "", NULL);

		put_parts(oscal, out, below, all, depth + 1);
	}
	if (depth == 0 && out->len > 0 && !g_str_has_suffix(out->str, "\n\n"))
		g_string_append_c(out, '\n');
}

/* ---- objectives and methods -------------------------------------------------- */

struct gathered {
	struct oscal *oscal;
	GArray *questions;   /* of struct catalog_question */
	GPtrArray *evidence; /* of const char *, kept */
	GHashTable *ids;     /* of questions */
};

static void add_question(struct gathered *gathered, const struct value *part, const char *text)
{
	const struct value *id = value_get(part, "id");
	const char *named = id && value_text(id) ? value_text(id) : "objective";
	g_autofree char *slug = foreign_slug(named, "objective");
	struct catalog_question question;

	for (unsigned number = 2; g_hash_table_contains(gathered->ids, slug); number++) {
		g_free(slug);
		g_autofree char *again = g_strdup_printf("%u-%.40s", number, named);
		slug = foreign_slug(again, "objective");
	}
	g_hash_table_add(gathered->ids, g_strdup(slug));
	question.id = foreign_keep(&gathered->oscal->foreign, slug);
	question.text = foreign_line(&gathered->oscal->foreign, text, 0);
	if (question.text && gathered->questions->len < CATALOG_ENTRIES_MAX)
		g_array_append_val(gathered->questions, question);
}

/* The leaves of the tree of objectives are asked, each with what stands above it. */
static void add_objectives(struct gathered *gathered, const struct value *part, const char *above,
			   unsigned depth)
{
	const struct value *parts = foreign_list(&gathered->oscal->foreign, part, "parts");
	const char *prose = foreign_text(&gathered->oscal->foreign, part, "prose");
	g_autoptr(GString) text = g_string_new(above);
	bool leaf = true;

	/* "Determine if the organization:" stands over all of them. */
	if (prose && !(depth == 0 && g_str_has_suffix(prose, ":"))) {
		g_string_append(text, text->len > 0 ? " " : "");
		oscal_insert(gathered->oscal, text, prose);
	}
	for (size_t i = 0; parts && depth < PART_DEPTH_MAX && i < value_count(parts); i++) {
		const struct value *below = value_at(parts, i);

		if (!is_objective(below))
			continue;
		leaf = false;
		add_objectives(gathered, below, text->str, depth + 1);
	}
	if (!leaf || text->len == 0)
		return;
	const char *label = oscal_property(part, "label");
	if (label)
		g_string_prepend(g_string_prepend(text, ": "), label);
	add_question(gathered, part, text->str);
}

/* What is examined, a line an item, is what to ask for. */
static void add_evidence(struct gathered *gathered, const char *prose)
{
	g_auto(GStrv) lines = g_strsplit_set(prose, "\n;", -1);

	for (unsigned i = 0; lines[i]; i++) {
		const char *line = foreign_line(&gathered->oscal->foreign, lines[i], 0);

		if (line)
			g_ptr_array_add(gathered->evidence, (char *)line);
	}
}

static void add_method(struct gathered *gathered, const struct value *part)
{
	const struct value *parts = foreign_list(&gathered->oscal->foreign, part, "parts");
	const char *method = oscal_property(part, "method");

	for (size_t i = 0; parts && i < value_count(parts); i++) {
		const char *prose =
			foreign_text(&gathered->oscal->foreign, value_at(parts, i), "prose");

		if (prose && method && g_ascii_strcasecmp(method, "EXAMINE") == 0)
			add_evidence(gathered, prose);
	}
}

/* ---- links ------------------------------------------------------------------- */

/* The id with us of the control that a link leads to; NULL when it leads elsewhere. */
static const char *link_target(const struct oscal *oscal, const struct value *link)
{
	const struct value *href = value_get(link, "href");
	const char *text = href ? value_text(href) : NULL;

	return text && *text == '#' ? g_hash_table_lookup(oscal->names, text + 1) : NULL;
}

static bool link_is(const struct value *link, const char *const *relations)
{
	const struct value *rel = value_get(link, "rel");
	const char *text = rel ? value_text(rel) : NULL;

	return text && g_strv_contains(relations, text);
}

/* Links of a mapping to other controls, as a list with commas. */
static void add_related(struct oscal *oscal, GPtrArray *ids, const struct value *map,
			const char *const *relations)
{
	const struct value *links = foreign_list(&oscal->foreign, map, "links");

	for (size_t i = 0; links && i < value_count(links); i++) {
		const struct value *link = value_at(links, i);
		const char *target = link_target(oscal, link);

		if (target && link_is(link, relations) &&
		    !g_ptr_array_find_with_equal_func(ids, target, g_str_equal, NULL))
			g_ptr_array_add(ids, (char *)target);
	}
}

static void put_related(GString *out, const char *words, GPtrArray *ids)
{
	for (unsigned i = 0; i < ids->len; i++)
		g_string_append_printf(out, "%s[%s]", i ? ", " : words,
				       (const char *)ids->pdata[i]);
	if (ids->len > 0)
		g_string_append(out, "\n\n");
	g_ptr_array_unref(ids);
}

/* What a resource of the back matter is called. */
static const char *resource_title(struct oscal *oscal, const struct value *resource)
{
	const struct value *citation = value_get(resource, "citation");
	const struct value *text = citation ? value_get(citation, "text") : NULL;
	const struct value *title = value_get(resource, "title");
	const char *words = text && value_text(text) ? value_text(text) :
			    title ? value_text(title) : NULL;

	return foreign_line(&oscal->foreign, words, 0);
}

static void put_references(struct oscal *oscal, GString *out, const struct value *control)
{
	const struct value *links = foreign_list(&oscal->foreign, control, "links");
	bool any = false;

	for (size_t i = 0; links && i < value_count(links); i++) {
		const struct value *href = value_get(value_at(links, i), "href");
		const char *target = href ? value_text(href) : NULL;
		const struct value *resource =
			target && *target == '#' ?
				g_hash_table_lookup(oscal->resources, target + 1) : NULL;
		const char *title = resource ? resource_title(oscal, resource) : NULL;

		if (!title)
			continue;
		g_string_append_printf(out, "%s- %s\n", any ? "" : _("References:\n\n"), title);
		any = true;
	}
}

const char *oscal_withdrawn(struct oscal *oscal, const struct value *value)
{
	static const char *const into[] = { "incorporated-into", "moved-to", NULL };
	GPtrArray *ids = g_ptr_array_new();
	GString *out = g_string_new(NULL);

	add_related(oscal, ids, value, into);
	put_related(out, _("incorporated into "), ids);
	const char *kept = foreign_keep_string(&oscal->foreign, out);
	return kept ? kept : "";
}

/* ---- one control ------------------------------------------------------------- */

/* Sorts the parts of a control into where they go. */
static void read_parts(struct oscal *oscal, const struct value *value, GString *summary,
		       GString *notes, struct gathered *gathered)
{
	const struct value *parts = foreign_list(&oscal->foreign, value, "parts");
	static const char *const related[] = { "related", "required", NULL };
	GPtrArray *ids = g_ptr_array_new();

	add_related(oscal, ids, value, related);
	for (size_t i = 0; parts && i < value_count(parts); i++) {
		const struct value *part = value_at(parts, i);

		if (is_objective(part))
			add_objectives(gathered, part, "", 0);
		else if (is_method(part))
			add_method(gathered, part);
		else
			put_parts(oscal, strcmp(part_name(part), "statement") == 0 ? summary : notes,
				  part, "", 0);
		add_related(oscal, ids, part, related);
	}
	put_related(notes, _("See also "), ids);
	put_references(oscal, notes, value);
}

static struct texts no_texts(void)
{
	static const char *const none[] = { NULL };

	return (struct texts){ none, 0 };
}

const struct control *oscal_control(struct oscal *oscal, const struct value *value)
{
	struct control *control = loading_block(oscal->foreign.loading, 1, sizeof *control);
	g_autoptr(GHashTable) ids = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	GString *summary = g_string_new(NULL), *notes = g_string_new(NULL);
	g_autoptr(GArray) questions = g_array_new(FALSE, FALSE, sizeof(struct catalog_question));
	struct gathered gathered = { oscal, questions, g_ptr_array_new(), ids };

	read_parts(oscal, value, summary, notes, &gathered);
	control->kind = KIND_OTHER;
	control->areas = no_texts();
	control->summary = foreign_keep_string(&oscal->foreign, summary);
	control->notes = foreign_keep_string(&oscal->foreign, notes);
	control->evidence = foreign_list_keep(&oscal->foreign, gathered.evidence);
	control->question_count = questions->len;
	if (questions->len > 0) {
		struct catalog_question *kept = loading_block(oscal->foreign.loading,
							      questions->len, sizeof *kept);
		memcpy(kept, questions->data, questions->len * sizeof *kept);
		control->questions = kept;
	}
	return control;
}

const char *oscal_group_prose(struct oscal *oscal, const struct value *group)
{
	const struct value *parts = foreign_list(&oscal->foreign, group, "parts");
	GString *out = g_string_new(NULL);

	for (size_t i = 0; parts && i < value_count(parts); i++)
		put_parts(oscal, out, value_at(parts, i), "", 0);
	return foreign_keep_string(&oscal->foreign, out);
}
