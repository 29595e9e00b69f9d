/*
 * bake: read a catalog with the program's own reader, hold it against the rules,
 * and write it as C source with constant data.
 *
 *   bake SYMBOL PATH OUTPUT    writes OUTPUT, which defines catalog_SYMBOL
 *
 * Runs while remit is built and is not installed. Errors go to standard error as
 * FILE:LINE:COLUMN and end the build; what catalog_check() only warns of does not.
 */
#include <stdio.h>
#include <string.h>

#include "catalog/catalog_private.h"

/* Enumerators by value, as the source names them. */
static const char *const kinds[] = {"KIND_BASE", "KIND_GUIDED", "KIND_CLOUD",
				    "KIND_OTHER"};
static const char *const sides[] = {"SIDE_CUSTOMER", "SIDE_PROVIDER"};
static const char *const accountables[] = {"ACCOUNTABLE_CSC", "ACCOUNTABLE_CSP",
					   "ACCOUNTABLE_SHARED", "ACCOUNTABLE_NA"};
static const char *const standings[] = {"STANDING_CURRENT", "STANDING_WITHDRAWN"};
static const char *const relations[] = {"RELATION_SAME", "RELATION_MOVED", "RELATION_MERGED",
					"RELATION_SPLIT", "RELATION_PARTLY", "RELATION_NONE"};
static const char *const extents[] = {"EXTENT_PARTIAL", "EXTENT_FULL", "EXTENT_NONE"};

G_STATIC_ASSERT(G_N_ELEMENTS(extents) == EXTENT_COUNT);
G_STATIC_ASSERT(G_N_ELEMENTS(kinds) == KIND_COUNT);
G_STATIC_ASSERT(G_N_ELEMENTS(sides) == SIDE_COUNT);
G_STATIC_ASSERT(G_N_ELEMENTS(accountables) == ACCOUNTABLE_COUNT);
G_STATIC_ASSERT(G_N_ELEMENTS(standings) == STANDING_COUNT);
G_STATIC_ASSERT(G_N_ELEMENTS(relations) == RELATION_COUNT);

/* How far into the common arrays the controls written so far have come. */
struct cursor {
	unsigned texts, questions, duties, maps;
};

/* A literal that any C compiler reads back to the same bytes; NULL as NULL. */
static void put_text(GString *out, const char *text)
{
	if (!text) {
		g_string_append(out, "NULL");
		return;
	}
	g_string_append_c(out, '"');
	for (; *text; text++) {
		unsigned char c = (unsigned char)*text;

		if (c == '\n' && text[1])
			g_string_append(out, "\\n\"\n\t\"");
		else if (c == '"' || c == '\\' || c == '?')
			g_string_append_printf(out, "\\%c", c);
		else if (c < 0x20 || c >= 0x7f)
			g_string_append_printf(out, "\\%03o", c);
		else
			g_string_append_c(out, (char)c);
	}
	g_string_append_c(out, '"');
}

static void put_field(GString *out, const char *name, const char *text)
{
	if (!text)
		return;
	g_string_append_printf(out, "\t.%s = ", name);
	put_text(out, text);
	g_string_append(out, ",\n");
}

static void put_list(GString *out, const struct texts *texts)
{
	for (unsigned i = 0; i < texts->count; i++) {
		g_string_append_c(out, '\t');
		put_text(out, texts->items[i]);
		g_string_append(out, ",\n");
	}
	if (texts->count)
		g_string_append(out, "\tNULL,\n");
}

/* The texts of all controls, in the order in which put_control() counts them off. */
static void put_texts(GString *out, const struct catalog *catalog)
{
	g_string_append(out, "static const char *const texts[] = {\n\tNULL,\n");
	for (unsigned i = 0; i < catalog->node_count; i++) {
		const struct control *control = catalog->nodes[i].control;

		if (!control)
			continue;
		put_list(out, &control->areas);
		put_list(out, &control->evidence);
		for (unsigned j = 0; j < control->map_count; j++)
			put_list(out, &control->maps[j].ids);
	}
	g_string_append(out, "};\n\n");
}

/* The first of `texts` is the list of none. */
static void put_texts_field(GString *out, const char *name, const struct texts *texts,
			    unsigned *cursor)
{
	g_string_append_printf(out, "\t.%s = {texts + %u, %u},\n", name, texts->count ? *cursor : 0,
			       texts->count);
	if (texts->count)
		*cursor += texts->count + 1;
}

static void put_questions(GString *out, const struct catalog *catalog)
{
	g_string_append(out, "static const struct catalog_question questions[] = {\n");
	for (unsigned i = 0; i < catalog->node_count; i++) {
		const struct control *control = catalog->nodes[i].control;

		for (unsigned j = 0; control && j < control->question_count; j++) {
			g_string_append(out, "\t{");
			put_text(out, control->questions[j].id);
			g_string_append(out, ", ");
			put_text(out, control->questions[j].text);
			g_string_append(out, "},\n");
		}
	}
	/* ISO C has no empty arrays, and no control refers to the entry that is too many. */
	g_string_append(out, "\t{NULL, NULL},\n};\n\n");
}

static void put_duties(GString *out, const struct catalog *catalog)
{
	g_string_append(out, "static const struct catalog_duty duties[] = {\n");
	for (unsigned i = 0; i < catalog->node_count; i++) {
		const struct control *control = catalog->nodes[i].control;

		for (unsigned j = 0; control && j < control->duty_count; j++) {
			const struct catalog_duty *duty = &control->duties[j];

			g_string_append(out, "\t{");
			put_text(out, duty->id);
			g_string_append(out, ", ");
			put_text(out, duty->text);
			g_string_append(out, ", ");
			put_text(out, duty->split);
			g_string_append_printf(out, ", {%s, %s, %s}},\n",
					       accountables[duty->accountable[MODEL_IAAS]],
					       accountables[duty->accountable[MODEL_PAAS]],
					       accountables[duty->accountable[MODEL_SAAS]]);
		}
	}
	g_string_append(out, "\t{NULL, NULL, NULL, {ACCOUNTABLE_NA}},\n};\n\n");
}

/* The ids of a control's maps stand after its areas and evidence. */
static void put_maps(GString *out, const struct catalog *catalog)
{
	unsigned texts = 1;

	g_string_append(out, "static const struct catalog_map maps[] = {\n");
	for (unsigned i = 0; i < catalog->node_count; i++) {
		const struct control *control = catalog->nodes[i].control;

		if (!control)
			continue;
		texts += control->areas.count + (control->areas.count > 0);
		texts += control->evidence.count + (control->evidence.count > 0);
		for (unsigned j = 0; j < control->map_count; j++) {
			g_string_append(out, "\t{");
			put_text(out, control->maps[j].to);
			g_string_append_printf(out, ", %s,\n", relations[control->maps[j].relation]);
			put_texts_field(out, "ids", &control->maps[j].ids, &texts);
			g_string_append(out, "\t},\n");
		}
	}
	g_string_append(out, "\t{NULL, RELATION_NONE, {texts, 0}},\n};\n\n");
}

static void put_sides(GString *out, const struct control *control)
{
	for (unsigned side = 0; side < SIDE_COUNT; side++) {
		if (control->addressed[side])
			g_string_append_printf(out, "\t.addressed[%s] = true,\n", sides[side]);
		if (control->practice[side])
			g_string_append_printf(out, "\t.practice[%s] = true,\n", sides[side]);
		if (control->guidance[side]) {
			g_string_append_printf(out, "\t.guidance[%s] = ", sides[side]);
			put_text(out, control->guidance[side]);
			g_string_append(out, ",\n");
		}
	}
}

static void put_control(GString *out, const struct control *control, struct cursor *cursor)
{
	g_string_append_printf(out, "{\n\t.kind = %s,\n\t.draft = %s,\n", kinds[control->kind],
			       control->draft ? "true" : "false");
	put_texts_field(out, "areas", &control->areas, &cursor->texts);
	put_texts_field(out, "evidence", &control->evidence, &cursor->texts);
	for (unsigned i = 0; i < control->map_count; i++)
		cursor->texts += control->maps[i].ids.count + (control->maps[i].ids.count > 0);
	put_field(out, "summary", control->summary);
	put_sides(out, control);
	put_field(out, "notes", control->notes);
	put_field(out, "other_info", control->other_info);
	g_string_append_printf(out,
			       "\t.questions = questions + %u,\n\t.question_count = %u,\n"
			       "\t.duties = duties + %u,\n\t.duty_count = %u,\n"
			       "\t.maps = maps + %u,\n\t.map_count = %u,\n},\n",
			       cursor->questions, control->question_count, cursor->duties,
			       control->duty_count, cursor->maps, control->map_count);
	cursor->questions += control->question_count;
	cursor->duties += control->duty_count;
	cursor->maps += control->map_count;
}

static void put_controls(GString *out, const struct catalog *catalog)
{
	struct cursor cursor = {.texts = 1};

	g_string_append(out, "static const struct control controls[] = {\n");
	for (unsigned i = 0; i < catalog->node_count; i++) {
		if (catalog->nodes[i].control)
			put_control(out, catalog->nodes[i].control, &cursor);
	}
	g_string_append(out, "};\n\n");
}

static void put_nodes(GString *out, const struct catalog *catalog)
{
	unsigned control = 0;

	g_string_append(out, "static const struct catalog_node nodes[] = {\n");
	for (unsigned i = 0; i < catalog->node_count; i++) {
		const struct catalog_node *node = &catalog->nodes[i];

		g_string_append(out, "\t{");
		put_text(out, node->id);
		g_string_append(out, ", ");
		put_text(out, node->title);
		g_string_append_printf(out, ", %u, %u, ", node->depth, node->end);
		if (node->parent == CATALOG_NONE)
			g_string_append(out, "CATALOG_NONE, ");
		else
			g_string_append_printf(out, "%u, ", node->parent);
		if (node->control)
			g_string_append_printf(out, "controls + %u, ", control++);
		else
			g_string_append(out, "NULL, ");
		put_text(out, node->key);
		g_string_append(out, ", ");
		put_text(out, node->withdrawn);
		g_string_append(out, ", ");
		put_text(out, node->prose);
		g_string_append(out, "},\n");
	}
	g_string_append(out, "};\n\n");
}

static void put_slots(GString *out, const struct catalog *catalog)
{
	g_string_append(out, "static const unsigned slots[] = {\n");
	for (unsigned i = 0; i < catalog->slot_count; i++) {
		if (catalog->slots[i] == CATALOG_NONE)
			g_string_append(out, "\tCATALOG_NONE,\n");
		else
			g_string_append_printf(out, "\t%u,\n", catalog->slots[i]);
	}
	g_string_append(out, "};\n\n");
}

static void put_parties(GString *out, const struct catalog *catalog)
{
	g_string_append(out, "static const struct catalog_party parties[] = {\n");
	for (unsigned i = 0; i < catalog->party_count; i++) {
		g_string_append_printf(out, "\t{%s, ", sides[catalog->parties[i].side]);
		put_text(out, catalog->parties[i].code);
		g_string_append(out, ", ");
		put_text(out, catalog->parties[i].title);
		g_string_append(out, "},\n");
	}
	g_string_append(out, "};\n\nstatic const struct catalog_area areas[] = {\n");
	for (unsigned i = 0; i < catalog->area_count; i++) {
		g_string_append(out, "\t{");
		put_text(out, catalog->areas[i].id);
		g_string_append(out, ", ");
		put_text(out, catalog->areas[i].title);
		g_string_append(out, "},\n");
	}
	g_string_append(out, "\t{NULL, NULL},\n};\n\n");
}

static void put_header(GString *out, const struct catalog *catalog, const char *symbol)
{
	g_string_append_printf(out, "const struct catalog catalog_%s = {\n", symbol);
	put_field(out, "id", catalog->id);
	put_field(out, "title", catalog->title);
	put_field(out, "subtitle", catalog->subtitle);
	put_field(out, "publisher", catalog->publisher);
	put_field(out, "language", catalog->language);
	put_field(out, "withdrawn", catalog->withdrawn);
	put_field(out, "replaced_by", catalog->replaced_by);
	put_field(out, "key", catalog->key);
	put_field(out, "licence", catalog->licence);
	put_field(out, "notice", catalog->notice);
	g_string_append_printf(out,
			       "\t.revision = %u,\n\t.standing = %s,\n\t.guidance = %s,\n"
			       "\t.confirmed = %s,\n"
			       "\t.parties = parties,\n\t.areas = areas,\n\t.nodes = nodes,\n"
			       "\t.slots = slots,\n\t.party_count = %u,\n\t.area_count = %u,\n"
			       "\t.node_count = %u,\n\t.control_count = %u,\n\t.slot_count = %u,\n};\n",
			       catalog->revision, standings[catalog->standing],
			       extents[catalog->guidance],
			       catalog->confirmed ? "true" : "false", catalog->party_count,
			       catalog->area_count, catalog->node_count, catalog->control_count,
			       catalog->slot_count);
}

static char *source_format(const struct catalog *catalog, const char *symbol)
{
	GString *out = g_string_new("/* Made by bake while remit is built; do not edit. */\n"
				    "#include \"catalog/baked.h\"\n\n");

	put_parties(out, catalog);
	put_texts(out, catalog);
	put_questions(out, catalog);
	put_duties(out, catalog);
	put_maps(out, catalog);
	put_controls(out, catalog);
	put_nodes(out, catalog);
	put_slots(out, catalog);
	put_header(out, catalog, symbol);
	return g_string_free(out, FALSE);
}

static void print_problems(const GPtrArray *problems)
{
	for (unsigned i = 0; i < problems->len; i++) {
		g_autofree char *text = error_text(problems->pdata[i]);

		fprintf(stderr, "%s\n", text);
	}
}

/* Returns whether there are no errors; warnings are for `remit catalog check`. */
static bool check_and_print(const struct catalog *catalog)
{
	g_autoptr(GPtrArray) findings = catalog_check(catalog);
	bool right = true;

	for (unsigned i = 0; i < findings->len; i++) {
		const struct catalog_finding *finding = findings->pdata[i];

		if (finding->weight != WEIGHT_ERROR)
			continue;
		right = false;
		fprintf(stderr, "%s:%u:%u: %s: %s\n", finding->file ? finding->file : catalog->source,
			finding->line, finding->column, finding->id ? finding->id : catalog->id,
			finding->message);
	}
	return right;
}

static bool write_source(const char *path, const char *source)
{
	FILE *file = fopen(path, "w");
	bool written;

	if (!file) {
		perror(path);
		return false;
	}
	written = fputs(source, file) >= 0;
	written = fclose(file) == 0 && written;
	if (!written)
		perror(path);
	return written;
}

static int bake(const char *symbol, const char *path, const char *output)
{
	g_autoptr(GPtrArray) problems = NULL;
	struct catalog *catalog = catalog_load(io_system(), path, &problems, NULL);
	g_autofree char *source = NULL;
	bool baked = false;

	if (!catalog)
		print_problems(problems);
	else if (check_and_print(catalog)) {
		source = source_format(catalog, symbol);
		baked = write_source(output, source);
	}
	catalog_free(catalog);
	return baked ? 0 : 1;
}

int main(int count, char **arguments)
{
	if (count == 4)
		return bake(arguments[1], arguments[2], arguments[3]);
	fprintf(stderr, "usage: bake SYMBOL PATH OUTPUT\n");
	return 2;
}
