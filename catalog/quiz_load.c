/*
 * Reader of the quiz format: header, parts, areas, gate, questions of one file.
 *
 * Shares the load of the catalogs (problems with their places, texts that live as long as what
 * is loaded), and like native.c walks the loaded structure and the value tree in parallel.
 */
#include <string.h>

#include "catalog/catalog_private.h"
#include "catalog/quiz.h"
#include "catalog/quiz_schema.h"

enum { REVISION_MAX = 1000000000 };

/* One quiz on its way in. */
struct reading {
	struct loading *loading;
	struct quiz *quiz;
	const struct native_quiz *native;
	const struct value *root;
	const struct catalog *catalog; /* controls are held against it; NULL: they are not */
};

static const char *const no_texts[] = {NULL};

static void problem(const struct text_place *place, const char *key, const char *format, ...)
	G_GNUC_PRINTF(3, 4);

static void problem(const struct text_place *place, const char *key, const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	g_autofree char *message = g_strdup_vprintf(format, arguments);
	va_end(arguments);
	loading_problem(place->loading, place->part, REMIT_ERROR_INPUT, text_value(place, key), "%s",
			message);
}

/* A paragraph: lines and blanks between its words mean one blank. NULL when blank. */
static const char *read_paragraph(const struct text_place *place, const char *key, const char *text,
				  bool required)
{
	GString *joined = g_string_new(NULL);
	g_auto(GStrv) words = g_strsplit_set(text ? text : "", " \t\r\n", -1);
	const char *kept = NULL;

	for (char **word = words; *word; word++)
		if (**word)
			g_string_append_printf(joined, "%s%s", joined->len ? " " : "", *word);
	if (joined->len > CATALOG_LINE_BYTES_MAX)
		problem(place, key, _("%s is longer than %d bytes"), key, CATALOG_LINE_BYTES_MAX);
	else if (joined->len)
		kept = text_prose(place, joined->str);
	else if (required)
		problem(place, key, _("%s is empty"), key);
	g_string_free(joined, TRUE);
	return kept;
}

/* How much of a list is read: all of it, unless it is over its limit. */
static unsigned list_count(const struct text_place *place, const char *key, unsigned count,
			   unsigned max)
{
	if (count <= max)
		return count;
	loading_problem(place->loading, place->part, REMIT_ERROR_LIMIT,
			value_at(value_get(place->map, key), max),
			_("%s: a quiz has at most %u of them in one list"), key, max);
	return max;
}

static struct text_place place_at(const struct reading *reading, const struct value *map)
{
	return (struct text_place){reading->loading, 0, map};
}

static void not_there(const struct text_place *place, const struct value *value, const char *key,
		      const char *id, const char *const *known)
{
	const char *near = error_suggestion(id, known);

	if (near)
		loading_problem(place->loading, place->part, REMIT_ERROR_INPUT, value,
				_("%s: there is no '%.80s'; did you mean %s?"), key, id, near);
	else
		loading_problem(place->loading, place->part, REMIT_ERROR_INPUT, value,
				_("%s: there is no '%.80s'"), key, id);
}

/* ---- header, parts, areas --------------------------------------------------- */

static void read_header(struct reading *reading)
{
	const struct native_quiz_header *header = reading->native->quiz;
	struct text_place place = place_at(reading, value_get(reading->root, "quiz"));
	struct quiz *quiz = reading->quiz;
	GError *error = NULL;

	quiz->id = text_slug(&place, "id", header->id, true);
	quiz->title = text_line(&place, "title", header->title, true);
	quiz->about = read_paragraph(&place, "about", header->about, true);
	quiz->notice = read_paragraph(&place, "notice", header->notice, true);
	quiz->source = text_line(&place, "source", header->source, true);
	quiz->as_of = text_date(&place, "as_of", header->as_of);
	quiz->catalog = text_slug(&place, "catalog", header->catalog, false);
	if (!header->as_of[strspn(header->as_of, " ")])
		problem(&place, "as_of", _("%s is empty"), "as_of");
	if (!door_number(loading_part(reading->loading, 0)->tree, text_value(&place, "revision"),
			 "revision", REVISION_MAX, &quiz->revision, &error))
		loading_take(reading->loading, error);
	else if (quiz->revision == 0)
		problem(&place, "revision", _("revision counts from 1"));
}

static const char **known_new(unsigned count)
{
	return g_new0(const char *, (size_t)count + 1);
}

/* Whether an id was there before; noted when it was. */
static bool is_twice(const struct text_place *place, const char *id, const char *const *known)
{
	if (!g_strv_contains(known, id))
		return false;
	problem(place, "id", _("%s is here twice"), id);
	return true;
}

/*
 * Read a list of ids and titles.
 *
 *   known  receives the ids, NULL-terminated; g_free()
 *
 * Returns how many there are; `names` has an id and a title for each, in turn.
 */
static unsigned read_names(struct reading *reading, const char *key,
			   const struct native_quiz_name *native, unsigned count, unsigned max,
			   const char ***known, const char ***names)
{
	const struct value *list = value_get(reading->root, key);
	struct text_place root = place_at(reading, reading->root);
	unsigned kept = 0;

	count = list_count(&root, key, count, max);
	if (!count)
		problem(&root, key, _("%s: the list needs at least one entry"), key);
	*known = known_new(count);
	*names = g_new0(const char *, (size_t)count * 2 + 1);
	for (unsigned i = 0; i < count; i++) {
		struct text_place place = place_at(reading, value_at(list, i));
		const char *id = text_slug(&place, "id", native[i].id, true);
		const char *title = text_line(&place, "title", native[i].title, true);

		if (!id || is_twice(&place, id, *known))
			continue;
		(*names)[kept * 2] = id;
		(*names)[kept * 2 + 1] = title;
		(*known)[kept++] = id;
	}
	return kept;
}

static const char **read_parts(struct reading *reading)
{
	const struct native_quiz *native = reading->native;
	g_autofree const char **names = NULL;
	const char **known;
	unsigned count = read_names(reading, "parts", native->parts, native->parts_count,
				    QUIZ_PARTS_MAX, &known, &names);
	struct quiz_part *parts = loading_block(reading->loading, count, sizeof(*parts));

	for (unsigned i = 0; i < count; i++)
		parts[i] = (struct quiz_part){names[i * 2], names[i * 2 + 1]};
	reading->quiz->parts = parts;
	reading->quiz->part_count = count;
	return known;
}

static const char **read_areas(struct reading *reading)
{
	const struct native_quiz *native = reading->native;
	g_autofree const char **names = NULL;
	const char **known;
	unsigned count = read_names(reading, "areas", native->areas, native->areas_count,
				    QUIZ_ENTRIES_MAX, &known, &names);
	struct quiz_area *areas = loading_block(reading->loading, count, sizeof(*areas));

	for (unsigned i = 0; i < count; i++)
		areas[i] = (struct quiz_area){names[i * 2], names[i * 2 + 1]};
	reading->quiz->areas = areas;
	reading->quiz->area_count = count;
	return known;
}

/* ---- lists of texts ---------------------------------------------------------- */

static struct texts read_texts(const struct text_place *place, const char *key, char *const *native,
			       unsigned count)
{
	const struct value *list = value_get(place->map, key);
	struct texts texts = {no_texts, 0};
	const char **items;

	count = list_count(place, key, count, QUIZ_ENTRIES_MAX);
	if (!count)
		return texts;
	items = loading_block(place->loading, (size_t)count + 1, sizeof(*items));
	texts.items = items;
	for (unsigned i = 0; i < count; i++) {
		const char *text = text_entry(place, value_at(list, i), key, native[i]);

		if (text)
			items[texts.count++] = text;
	}
	return texts;
}

static const char **control_ids(const struct catalog *catalog)
{
	const char **ids = known_new(catalog->node_count);
	unsigned count = 0;

	for (unsigned i = 0; i < catalog->node_count; i++) {
		if (catalog->nodes[i].control)
			ids[count++] = catalog->nodes[i].id;
	}
	return ids;
}

/* Controls are ids, and of the catalog when that is at hand. */
static struct texts read_controls(const struct reading *reading, const struct text_place *place,
				  char *const *native, unsigned count)
{
	const struct value *list = value_get(place->map, "controls");
	struct texts texts = read_texts(place, "controls", native, count);
	const struct catalog *catalog = reading->catalog;

	for (unsigned i = 0; catalog && i < texts.count; i++) {
		unsigned at = catalog_find(catalog, texts.items[i]);
		g_autofree const char **ids = NULL;

		if (at != CATALOG_NONE && catalog->nodes[at].control)
			continue;
		ids = control_ids(catalog);
		not_there(place, value_at(list, i), "controls", texts.items[i], ids);
	}
	return texts;
}

/* ---- the gate ----------------------------------------------------------------- */

static unsigned part_index(const struct quiz *quiz, const char *id)
{
	for (unsigned i = 0; i < quiz->part_count; i++) {
		if (!strcmp(quiz->parts[i].id, id))
			return i;
	}
	return QUIZ_NONE;
}

static unsigned read_option_parts(const struct reading *reading, const struct text_place *place,
				  const struct native_quiz_option *native,
				  const char *const *known_parts)
{
	const struct value *list = value_get(place->map, "parts");
	unsigned count = list_count(place, "parts", native->parts_count, QUIZ_PARTS_MAX), parts = 0;

	for (unsigned i = 0; i < count; i++) {
		unsigned part = part_index(reading->quiz, native->parts[i]);

		if (part == QUIZ_NONE)
			not_there(place, value_at(list, i), "parts", native->parts[i], known_parts);
		else
			parts |= 1u << part;
	}
	return parts;
}

static void read_options(struct reading *reading, const struct text_place *gate,
			 const char *const *known_parts)
{
	const struct native_quiz_gate *native = reading->native->gate;
	const struct value *list = value_get(gate->map, "options");
	unsigned count = list_count(gate, "options", native->options_count, QUIZ_OPTIONS_MAX);
	struct quiz_option *options = loading_block(reading->loading, count, sizeof(*options));
	g_autofree const char **known = known_new(count);
	unsigned kept = 0, asked = 0;

	for (unsigned i = 0; i < count; i++) {
		struct text_place place = place_at(reading, value_at(list, i));
		const struct native_quiz_option *one = &native->options[i];
		struct quiz_option option = {
			.id = text_slug(&place, "id", one->id, true),
			.text = read_paragraph(&place, "text", one->text, true),
			.advice = read_paragraph(&place, "advice", one->advice, false),
			.parts = read_option_parts(reading, &place, one, known_parts),
		};

		if (!option.id || is_twice(&place, option.id, known))
			continue;
		asked |= option.parts;
		known[kept] = option.id;
		options[kept++] = option;
	}
	reading->quiz->gate.options = options;
	reading->quiz->gate.option_count = kept;
	if (count < 2 || !asked)
		problem(gate, "options",
			_("options: the gate needs at least two, and one of them with parts"));
}

static void read_gate(struct reading *reading, const char *const *known_parts)
{
	const struct native_quiz_gate *native = reading->native->gate;
	struct text_place place = place_at(reading, value_get(reading->root, "gate"));
	struct quiz_gate *gate = &reading->quiz->gate;

	gate->text = read_paragraph(&place, "text", native->text, true);
	gate->help = read_paragraph(&place, "help", native->help, false);
	gate->articles = read_texts(&place, "articles", native->articles, native->articles_count);
	gate->controls = read_controls(reading, &place, native->controls, native->controls_count);
	read_options(reading, &place, known_parts);
}

/* ---- questions ------------------------------------------------------------------ */

/* What a wording leaves out, the question says for all of them. */
static struct quiz_ask read_ask(const struct reading *reading, const struct text_place *place,
				const struct native_quiz_ask *native, const struct quiz_ask *common,
				const char *const *known_parts)
{
	struct quiz_ask ask = {
		.part = part_index(reading->quiz, native->part),
		.text = read_paragraph(place, "text", native->text, true),
		.help = read_paragraph(place, "help", native->help, false),
		.advice = read_paragraph(place, "advice", native->advice, false),
		.articles = read_texts(place, "articles", native->articles, native->articles_count),
	};

	if (ask.part == QUIZ_NONE)
		not_there(place, text_value(place, "part"), "part", native->part, known_parts);
	ask.help = ask.help ? ask.help : common->help;
	ask.advice = ask.advice ? ask.advice : common->advice;
	if (!ask.articles.count)
		ask.articles = common->articles;
	if (!ask.advice)
		problem(place, "advice", _("no advice: what should be done when the answer is not yes?"));
	return ask;
}

static void read_asks(const struct reading *reading, const struct text_place *place,
		      const struct native_quiz_question *native, struct quiz_question *question,
		      const char *const *known_parts)
{
	const struct value *list = value_get(place->map, "parts");
	unsigned count = list_count(place, "parts", native->parts_count, QUIZ_PARTS_MAX), seen = 0;
	struct quiz_ask common = {
		.part = QUIZ_NONE,
		.text = read_paragraph(place, "text", native->text, false),
		.help = read_paragraph(place, "help", native->help, false),
		.advice = read_paragraph(place, "advice", native->advice, false),
		.articles = read_texts(place, "articles", native->articles, native->articles_count),
	};
	struct quiz_ask *asks =
		loading_block(reading->loading, MAX(count, 1), sizeof(struct quiz_ask));

	question->asks = asks;
	question->ask_count = MAX(count, 1);
	if ((count > 0) == (common.text != NULL))
		problem(place, "text",
			_("a question has either a text, or parts with a text for each"));
	if (!count && !common.advice)
		problem(place, "advice", _("no advice: what should be done when the answer is not yes?"));
	asks[0] = common;
	for (unsigned i = 0; i < count; i++) {
		struct text_place at = place_at(reading, value_at(list, i));

		asks[i] = read_ask(reading, &at, &native->parts[i], &common, known_parts);
		if (asks[i].part != QUIZ_NONE && seen & 1u << asks[i].part)
			problem(&at, "part", _("%s is here twice"), native->parts[i].part);
		else if (asks[i].part != QUIZ_NONE)
			seen |= 1u << asks[i].part;
	}
}

static void read_questions(struct reading *reading, const char *const *known_parts,
			   const char *const *known_areas)
{
	const struct native_quiz *native = reading->native;
	const struct value *list = value_get(reading->root, "questions");
	struct text_place root = place_at(reading, reading->root);
	unsigned count = list_count(&root, "questions", native->questions_count, QUIZ_ENTRIES_MAX);
	struct quiz_question *questions =
		loading_block(reading->loading, count, sizeof(*questions));
	g_autofree const char **known = known_new(count);
	unsigned kept = 0;

	if (!count)
		problem(&root, "questions", _("%s: the list needs at least one entry"), "questions");
	for (unsigned i = 0; i < count; i++) {
		const struct native_quiz_question *one = &native->questions[i];
		struct text_place place = place_at(reading, value_at(list, i));
		struct quiz_question question = {
			.id = text_slug(&place, "id", one->id, true),
			.title = text_line(&place, "title", one->title, true),
			.area = text_word(&place, "area", known_areas, 0),
			.urgency = (enum quiz_urgency)text_word(&place, "urgency", quiz_urgency_words,
								QUIZ_MEDIUM),
			.controls = read_controls(reading, &place, one->controls,
						  one->controls_count),
		};

		/* On the command line `part=` answers the gate. */
		if (question.id && !strcmp(question.id, "part"))
			problem(&place, "id", _("a question cannot be called part: the gate is"));
		read_asks(reading, &place, one, &question, known_parts);
		if (!question.id || is_twice(&place, question.id, known))
			continue;
		known[kept] = question.id;
		questions[kept++] = question;
	}
	reading->quiz->questions = questions;
	reading->quiz->question_count = kept;
}

/* ---- one load --------------------------------------------------------------------- */

static const struct catalog *catalog_named(const struct catalog *const *catalogs, const char *id)
{
	for (; id && catalogs && *catalogs; catalogs++) {
		if (!strcmp((*catalogs)->id, id))
			return *catalogs;
	}
	return NULL;
}

static struct quiz *read_quiz(struct loading *loading, const struct native_quiz *native,
			      const struct catalog *const *catalogs)
{
	struct quiz *quiz = loading_block(loading, 1, sizeof(*quiz));
	struct reading reading = {
		.loading = loading,
		.quiz = quiz,
		.native = native,
		.root = value_tree_root(loading_part(loading, 0)->tree),
	};
	g_autofree const char **parts = NULL;
	g_autofree const char **areas = NULL;

	quiz->owned = loading->memory;
	read_header(&reading);
	reading.catalog = catalog_named(catalogs, quiz->catalog);
	parts = read_parts(&reading);
	areas = read_areas(&reading);
	read_gate(&reading, parts);
	read_questions(&reading, parts, areas);
	return quiz;
}

static struct quiz *load(struct loading *loading, const char *name, GBytes *bytes,
			 const struct catalog *const *catalogs)
{
	struct loading_part part = { 0 };
	struct quiz *quiz = NULL;
	GError *error = NULL;
	void *native = NULL;

	part.tree = value_tree_parse(name, bytes, &error);
	if (part.tree)
		g_array_append_val(loading->parts, part);
	if (part.tree && door_load(part.tree, QUIZ_FORMAT, &native_quiz_schema, &native, &error)) {
		quiz = read_quiz(loading, native, catalogs);
		door_free(&native_quiz_schema, native);
	} else {
		loading_take(loading, error);
	}
	return quiz;
}

struct quiz *quiz_parse(const char *name, GBytes *bytes, const struct catalog *const *catalogs,
			GPtrArray **problems, GError **error)
{
	struct loading loading;
	struct quiz *quiz;

	loading_start(&loading, NULL, name);
	quiz = load(&loading, name, bytes, catalogs);
	return loading_end(&loading, problems, error) ? quiz : NULL;
}

struct quiz *quiz_load(const struct io *io, const char *path,
		       const struct catalog *const *catalogs, GPtrArray **problems, GError **error)
{
	struct loading loading;
	struct quiz *quiz = NULL;
	GError *cause = NULL;
	g_autoptr(GBytes) bytes = io_read_file(io, path, DOOR_BYTES_MAX, &cause);

	loading_start(&loading, io, path);
	if (bytes)
		quiz = load(&loading, path, bytes, catalogs);
	else
		loading_take(&loading, cause);
	if (!loading_end(&loading, problems, error))
		return NULL;
	quiz->file = loading.catalog->source;
	return quiz;
}

void quiz_free(struct quiz *quiz)
{
	if (quiz)
		catalog_memory_free(quiz->owned);
}
