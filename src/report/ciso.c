/*
 * A catalog as a library of CISO Assistant. Parents stand before their children, as its loader
 * wants them; what is true, false or a number is written as that, since there "false" is true.
 */
#include "report/ciso_private.h"
#include "report/report_private.h"

#include "yaml/door.h"

#include <string.h>

/* ---- texts of a side ------------------------------------------------------------------- */

char *ciso_side_title(const struct ciso_names *names, unsigned index, enum side side)
{
	g_autofree char *title = g_strdup_printf("%s (%s)", names->catalog->nodes[index].title,
						 names->titles[side]);

	return ciso_clip(title, CISO_NAME_MAX);
}

char *ciso_evidence(const struct control *control, const char *bullet)
{
	GString *list = g_string_new(NULL);

	for (unsigned i = 0; i < control->evidence.count; i++)
		g_string_append_printf(list, "%s%s%s", i ? "\n" : "", bullet,
				       control->evidence.items[i]);
	return g_string_free(list, list->len == 0);
}

char *ciso_annotation(const struct control *control, enum side side)
{
	bool draft = control->draft && control_has_guidance(control);
	bool practice = control->guidance[side] && control->practice[side];

	if (!draft && !practice)
		return NULL;
	return g_strdup(draft ?
				_("Draft: these texts are not finished; do not rely on them.") :
				_("Good practice; the standard adds nothing here."));
}

/* ---- pieces of the file ---------------------------------------------------------------- */

struct library {
	const struct ciso_names *names;
	const struct catalog *catalog;
	struct yaml_writer *writer;
};

static void put(const struct library *library, const char *key, const char *text)
{
	if (!text || !*text)
		return;
	yaml_writer_text(library->writer, key);
	yaml_writer_text(library->writer, text);
}

static void put_prose(const struct library *library, const char *key, const char *prose)
{
	g_autofree char *plain = prose_plain(library->catalog, prose);

	put(library, key, plain);
}

static void put_clipped(const struct library *library, const char *key, const char *text,
			unsigned characters)
{
	g_autofree char *clipped = ciso_clip(text, characters);

	put(library, key, clipped);
}

static void put_urn(const struct library *library, const char *key, const char *kind,
		    const char *end)
{
	g_autofree char *urn = ciso_urn(library->names, kind, end);

	put(library, key, urn);
}

static void begin_list(const struct library *library, const char *key)
{
	yaml_writer_text(library->writer, key);
	yaml_writer_list(library->writer);
}

/* What the library and the framework in it both say of themselves. */
static void put_titles(const struct library *library)
{
	const struct catalog *catalog = library->catalog;
	g_autoptr(GString) description = g_string_new(catalog->subtitle);

	if (catalog->standing != STANDING_CURRENT) {
		g_autofree char *standing = label_standing(catalog);

		g_string_append_printf(description, "%s%s", description->len ? "\n\n" : "",
				       standing);
	}
	put_clipped(library, "ref_id", catalog->title, CISO_REF_ID_MAX);
	put_clipped(library, "name", catalog->title, CISO_NAME_MAX);
	put(library, "description", description->str);
}

/* "en" of "en-GB". */
static void put_locale(const struct library *library)
{
	g_auto(GStrv) parts = g_strsplit(library->catalog->language, "-", 2);
	g_autofree char *locale = parts[0] ? g_ascii_strdown(parts[0], -1) : NULL;

	put(library, "locale", locale && *locale ? locale : "en");
}

static void put_copyright(const struct library *library)
{
	const struct catalog *catalog = library->catalog;
	bool both = *catalog->licence && *catalog->notice;
	g_autofree char *text = g_strconcat(catalog->licence, both ? "\n\n" : "", catalog->notice,
					    NULL);

	put(library, "copyright", text);
}

/* ---- duties: reference controls -------------------------------------------------------- */

/* The end of a duty's URN; g_free(). */
static char *duty_end(const struct library *library, unsigned index,
		      const struct catalog_duty *duty)
{
	g_autofree char *slug = ciso_slug(duty->id);

	return g_strconcat(library->names->nodes[index].urn, ":", slug, NULL);
}

/* Whose a duty is, "IaaS: CSP, PaaS: CSP, SaaS: CSC + CSP", and who does which part; before that its
 * text, when it does not fit into its name. g_free(). */
static char *duty_description(const struct library *library, const struct catalog_duty *duty)
{
	const char *const *codes = library->names->codes;
	bool fits = g_utf8_strlen(duty->text, -1) <= CISO_NAME_MAX;
	GString *text = g_string_new(fits ? NULL : duty->text);
	const char *before = fits ? "" : "\n\n";

	for (unsigned model = 0; model < MODEL_COUNT; model++) {
		enum accountable who = duty->accountable[model];

		if (who == ACCOUNTABLE_NA)
			continue;
		g_string_append_printf(text, "%s%s: ", before, label_model((enum model)model));
		if (who == ACCOUNTABLE_SHARED)
			g_string_append_printf(text, "%s + %s", codes[SIDE_CUSTOMER],
					       codes[SIDE_PROVIDER]);
		else
			g_string_append(text, codes[who == ACCOUNTABLE_CSP ? SIDE_PROVIDER :
									     SIDE_CUSTOMER]);
		before = ", ";
	}
	if (duty->split)
		g_string_append_printf(text, "%s%s", text->len ? "\n\n" : "", duty->split);
	return g_string_free(text, FALSE);
}

static void put_duty(const struct library *library, unsigned index, const struct catalog_duty *duty)
{
	g_autofree char *end = duty_end(library, index, duty);
	g_autofree char *ref_id = g_strconcat(library->names->nodes[index].ref_id, "-", duty->id,
					      NULL);
	g_autofree char *description = duty_description(library, duty);

	yaml_writer_map(library->writer);
	put_urn(library, "urn", "reference_control", end);
	put_clipped(library, "ref_id", ref_id, CISO_REF_ID_MAX);
	put_clipped(library, "name", duty->text, CISO_NAME_MAX);
	put(library, "description", description);
	yaml_writer_end(library->writer);
}

static bool duty_is_of(const struct catalog_duty *duty, enum side side)
{
	enum accountable own = side == SIDE_CUSTOMER ? ACCOUNTABLE_CSC : ACCOUNTABLE_CSP;

	for (unsigned model = 0; model < MODEL_COUNT; model++)
		if (duty->accountable[model] == own ||
		    duty->accountable[model] == ACCOUNTABLE_SHARED)
			return true;
	return false;
}

static void put_duties(const struct library *library)
{
	const struct catalog *catalog = library->catalog;
	bool begun = false;

	for (unsigned i = 0; i < catalog->node_count; i++) {
		const struct control *control = catalog->nodes[i].control;

		for (unsigned k = 0; control && k < control->duty_count; k++) {
			if (!begun)
				begin_list(library, "reference_controls");
			begun = true;
			put_duty(library, i, &control->duties[k]);
		}
	}
	if (begun)
		yaml_writer_end(library->writer);
}

static void put_links(const struct library *library, unsigned index, enum side side)
{
	const struct control *control = library->catalog->nodes[index].control;
	bool begun = false;

	for (unsigned i = 0; i < control->duty_count; i++) {
		g_autofree char *end = NULL, *urn = NULL;

		if (!duty_is_of(&control->duties[i], side))
			continue;
		if (!begun)
			begin_list(library, "reference_controls");
		begun = true;
		end = duty_end(library, index, &control->duties[i]);
		urn = ciso_urn(library->names, "reference_control", end);
		yaml_writer_text(library->writer, urn);
	}
	if (begun)
		yaml_writer_end(library->writer);
}

/* ---- nodes ----------------------------------------------------------------------------- */

/* `of` is the URN of what is asked about; it is taken. */
static void put_questions(const struct library *library, unsigned index, char *of)
{
	const struct control *control = library->catalog->nodes[index].control;
	g_autofree char *node = of;

	if (control->question_count == 0)
		return;
	yaml_writer_text(library->writer, "questions");
	yaml_writer_map(library->writer);
	for (unsigned i = 0; i < control->question_count; i++) {
		g_autofree char *slug = ciso_slug(control->questions[i].id);
		g_autofree char *urn = g_strconcat(node, ":question:", slug, NULL);

		yaml_writer_text(library->writer, urn);
		yaml_writer_map(library->writer);
		put(library, "type", "text");
		put(library, "text", control->questions[i].text);
		yaml_writer_end(library->writer);
	}
	yaml_writer_end(library->writer);
}

/* Opens the node, whose URN and that of its parent are taken. `depth` counts from 1. */
static void begin_node(const struct library *library, const struct ciso_name *name, char *urn,
		       bool assessable, unsigned depth, char *parent)
{
	yaml_writer_map(library->writer);
	put(library, "urn", urn);
	yaml_writer_text(library->writer, "assessable");
	yaml_writer_flag(library->writer, assessable);
	yaml_writer_text(library->writer, "depth");
	yaml_writer_number(library->writer, depth);
	put(library, "parent_urn", parent);
	put(library, "ref_id", name->ref_id);
	g_free(urn);
	g_free(parent);
}

static void put_side(const struct library *library, unsigned index, enum side side)
{
	const struct catalog_node *node = &library->catalog->nodes[index];
	const struct ciso_name *name = ciso_side_name(library->names, index, side);
	g_autofree char *title = ciso_side_title(library->names, index, side);
	g_autofree char *annotation = ciso_annotation(node->control, side);
	g_autofree char *evidence = ciso_evidence(node->control, "- ");

	begin_node(library, name, ciso_urn(library->names, "req_node", name->urn), true,
		   node->depth + 2, ciso_node_urn(library->names, index));
	put(library, "name", title);
	put_prose(library, "description", node->control->guidance[side]);
	put(library, "annotation", annotation);
	put(library, "typical_evidence", evidence);
	begin_list(library, "implementation_groups");
	yaml_writer_text(library->writer, library->names->codes[side]);
	yaml_writer_end(library->writer);
	put_questions(library, index, ciso_urn(library->names, "req_node", name->urn));
	put_links(library, index, side);
	yaml_writer_end(library->writer);
}

/* What is assessed of a control that is not split between two sides. */
static void put_whole(const struct library *library, unsigned index)
{
	const struct control *control = library->catalog->nodes[index].control;
	g_autofree char *evidence = ciso_evidence(control, "- ");

	put(library, "typical_evidence", evidence);
	if (control->areas.count)
		begin_list(library, "implementation_groups");
	for (unsigned i = 0; i < control->areas.count; i++)
		yaml_writer_text(library->writer, control->areas.items[i]);
	if (control->areas.count)
		yaml_writer_end(library->writer);
	put_questions(library, index, ciso_node_urn(library->names, index));
}

static void put_node(const struct library *library, unsigned index)
{
	const struct catalog_node *node = &library->catalog->nodes[index];
	bool whole = ciso_is_theirs(library->names);

	begin_node(library, &library->names->nodes[index], ciso_node_urn(library->names, index),
		   whole && node->control, node->depth + 1,
		   node->parent == CATALOG_NONE ? NULL :
						  ciso_node_urn(library->names, node->parent));
	put_clipped(library, "name", node->title, CISO_NAME_MAX);
	if (node->control) {
		put_prose(library, "description", node->control->summary);
		put_prose(library, "annotation", node->control->notes);
	} else {
		put_prose(library, "description", node->prose);
	}
	if (whole && node->control)
		put_whole(library, index);
	yaml_writer_end(library->writer);
	for (unsigned side = 0; !whole && node->control && side < SIDE_COUNT; side++)
		put_side(library, index, (enum side)side);
}

/* ---- the file -------------------------------------------------------------------------- */

static void put_group(const struct library *library, const char *ref_id, const char *name)
{
	yaml_writer_map(library->writer);
	put(library, "ref_id", ref_id);
	put(library, "name", name);
	yaml_writer_text(library->writer, "description");
	yaml_writer_null(library->writer);
	yaml_writer_end(library->writer);
}

/* The two sides or, where nothing is split between them, the areas. */
static void put_groups(const struct library *library)
{
	const struct catalog *catalog = library->catalog;
	bool whole = ciso_is_theirs(library->names);

	if (whole && catalog->area_count == 0)
		return;
	begin_list(library, "implementation_groups_definition");
	for (unsigned side = 0; !whole && side < SIDE_COUNT; side++)
		put_group(library, library->names->codes[side], library->names->titles[side]);
	for (unsigned i = 0; whole && i < catalog->area_count; i++)
		put_group(library, catalog->areas[i].id, catalog->areas[i].title);
	yaml_writer_end(library->writer);
}

static void put_framework(const struct library *library)
{
	yaml_writer_text(library->writer, "framework");
	yaml_writer_map(library->writer);
	put_urn(library, "urn", "framework", NULL);
	put_titles(library);
	put_groups(library);
	begin_list(library, "requirement_nodes");
	for (unsigned i = 0; i < library->catalog->node_count; i++)
		put_node(library, i);
	yaml_writer_end(library->writer);
	yaml_writer_end(library->writer);
}

GBytes *ciso_library(const struct catalog *catalog, GError **error)
{
	struct ciso_names *names;

	if (catalog->node_count == 0) {
		error_set(error, REMIT_ERROR_INPUT, _("the catalog has no groups and no controls"));
		return NULL;
	}
	names = ciso_names_new(catalog);
	struct library library = { names, catalog, yaml_writer_new() };

	yaml_writer_map(library.writer);
	put_urn(&library, "urn", "library", NULL);
	put_locale(&library);
	put_titles(&library);
	put_copyright(&library);
	yaml_writer_text(library.writer, "version");
	yaml_writer_number(library.writer, MAX(catalog->revision, 1));
	put_clipped(&library, "provider", catalog->publisher, CISO_NAME_MAX);
	put(&library, "packager", "remit");
	yaml_writer_text(library.writer, "objects");
	yaml_writer_map(library.writer);
	put_duties(&library);
	put_framework(&library);
	yaml_writer_end(library.writer);
	yaml_writer_end(library.writer);
	ciso_names_free(names);
	return yaml_writer_finish(library.writer, error);
}
