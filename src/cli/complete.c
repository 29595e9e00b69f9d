/*
 * `remit --complete WORD...`: what the last word could become, a line each, for the completions
 * of bash, zsh and fish; the same for the screen. From the tables of verbs, options and fields,
 * the catalog's ids and the sessions there are, so that nobody knows more or less than the
 * program.
 */
#include "catalog/checks.h"
#include "catalog/quiz.h"
#include "cli/cli_private.h"

#include <stdio.h>
#include <string.h>

struct completing {
	const struct ops *ops;
	char **words;       /* the words before the last, the verb first if there is one */
	unsigned count;
	const char *typed;  /* the last word */
	const char *prefix; /* what stands before each candidate, as in --side= */
	const struct ops_context *context; /* of a line within a face; NULL on the command line */
	GPtrArray *found;   /* of char * */
};

/* A name that could act on a terminal is not offered. */
static void offer(const struct completing *completing, const char *word, const char *suffix)
{
	if (g_str_has_prefix(word, completing->typed) && text_is_clean(word, strlen(word), NULL))
		g_ptr_array_add(completing->found,
				g_strconcat(completing->prefix, word, suffix, NULL));
}

static void offer_words(const struct completing *completing, const char *const *words)
{
	for (; words && *words; words++)
		offer(completing, *words, "");
}

/* ---- what there is --------------------------------------------------------- */

static void offer_sessions(const struct completing *completing)
{
	g_autoptr(GPtrArray) rows = ops_sessions(completing->ops);

	for (unsigned i = 0; i < rows->len; i++)
		offer(completing, ((const struct ops_session *)g_ptr_array_index(rows, i))->name, "");
}

static void offer_catalogs(const struct completing *completing)
{
	for (const struct catalog *const *all = catalog_builtin(); *all; all++)
		offer(completing, (*all)->id, "");
}

static void offer_areas(const struct completing *completing)
{
	const struct catalog *catalog = catalog_builtin()[0];

	for (unsigned i = 0; i < catalog->area_count; i++)
		offer(completing, catalog->areas[i].id, "");
}

static bool is_verb(const struct completing *completing, const char *verb)
{
	return completing->count > 0 && strcmp(completing->words[0], verb) == 0;
}

static void offer_formats(const struct completing *completing)
{
	if (is_verb(completing, "declaration")) {
		for (const struct handover_format *one = handover_formats; one->name; one++)
			offer(completing, one->name, "");
		return;
	}
	for (const struct doc_format *format = doc_formats; format->name; format++)
		offer(completing, format->name, "");
	if (is_verb(completing, "report"))
		for (const struct doc_export *one = doc_exports; one->name; one++)
			offer(completing, one->format, "");
}

/* Providers whose clouds Prowler's checks are known for. */
static void offer_clouds(const struct completing *completing)
{
	struct checks *checks = checks_prowler(NULL);

	for (unsigned i = 0; checks && i < checks->provider_count; i++)
		offer(completing, checks->providers[i].id, "");
	checks_free(checks);
}

static void offer_roles(const struct completing *completing)
{
	offer_words(completing, session_role_words);
}

static void offer_models(const struct completing *completing)
{
	offer_words(completing, catalog_model_words);
}

static void offer_sides(const struct completing *completing)
{
	offer_words(completing, catalog_side_words);
}

/* Of a merge, or of the file that is imported. */
static void offer_prefer(const struct completing *completing)
{
	bool imports = is_verb(completing, "declaration") ||
		       (completing->count > 0 && strcmp(completing->words[0], "import") == 0);

	if (imports)
		offer(completing, "file", "");
	else
		offer_words(completing, ops_prefer_words);
}

static void offer_editions(const struct completing *completing)
{
	offer_words(completing, session_caiq_words);
}

/* The word after an option on the line; NULL when it is not there. */
static const char *word_after(const struct completing *completing, const char *option)
{
	const char *found = NULL;

	for (unsigned i = 0; i + 1 < completing->count; i++)
		if (strcmp(completing->words[i], option) == 0)
			found = completing->words[i + 1];
	return found;
}

/* The catalog that is named on the line; NULL: the session's. */
static const char *catalog_of(const struct completing *completing)
{
	const char *name = word_after(completing, "--catalog");

	return name || !completing->context ? name : completing->context->catalog;
}

/* The session that is named on the line, else the one that would be read; NULL: there is none. */
static struct session *session_of(const struct completing *completing)
{
	const char *name = word_after(completing, "--session");

	if (!name)
		name = word_after(completing, "-s");
	if (!name && completing->context)
		name = completing->context->session;
	return ops_session_open(completing->ops, name, true, NULL);
}

static void offer_services(const struct completing *completing)
{
	struct session *session = session_of(completing);
	g_auto(GStrv) services = session ? session_services(session) : NULL;

	offer_words(completing, (const char *const *)services);
	session_close(session);
}

static void offer_interviews(const struct completing *completing)
{
	struct session *session = session_of(completing);
	g_autoptr(GPtrArray) entries =
		session ? ops_entries(session, ops_kind_find("interview")) : NULL;

	for (unsigned i = 0; entries && i < entries->len; i++)
		offer(completing, ((const struct ops_entry *)g_ptr_array_index(entries, i))->id, "");
	session_close(session);
}

/* The questions of the control that is named first, and after one what it takes. */
static void offer_questions(const struct completing *completing)
{
	const char *name = word_after(completing, "--catalog");
	const char *equals = strchr(completing->typed, '=');
	g_autofree char *notice = NULL;
	struct session *session = session_of(completing);
	const struct catalog *catalog = ops_catalog(completing->ops, session, name, &notice, NULL);
	unsigned index = catalog ? catalog_resolve(catalog, completing->words[1], NULL) :
				   CATALOG_NONE;
	const struct control *control =
		index == CATALOG_NONE ? NULL : catalog->nodes[index].control;
	struct completing value = *completing;
	g_autofree char *prefix =
		g_strndup(completing->typed, equals ? (gsize)(equals + 1 - completing->typed) : 0);

	if (control && equals) {
		value.typed = equals + 1;
		value.prefix = prefix;
		offer_words(&value, session_answer_words);
	}
	for (unsigned i = 0; control && !equals && i < control->question_count; i++)
		offer(completing, control->questions[i].id, "=");
	catalog_free(catalog);
	session_close(session);
}

/* The ids of the catalog that is named on the line, else of the session's. */
static void offer_ids(const struct completing *completing)
{
	g_autofree char *notice = NULL;
	struct session *session = session_of(completing);
	const struct catalog *catalog =
		ops_catalog(completing->ops, session, catalog_of(completing), &notice, NULL);


	for (unsigned i = 0; catalog && i < catalog->node_count; i++)
		offer(completing, catalog->nodes[i].id, "");
	catalog_free(catalog);
	session_close(session);
}

/* Names of terms, of the filters that are always there, and of the user's own. */
static void offer_filter_names(const struct completing *completing)
{
	g_auto(GStrv) own = config_filters(completing->ops->config, NULL);

	for (unsigned k = 0; filter_name_of(k); k++)
		offer(completing, filter_name_of(k), "=");
	for (const struct ops_filter *filter = ops_filters; filter->name; filter++)
		offer(completing, filter->name, "");
	offer_words(completing, (const char *const *)own);
}

/* Who has to act somewhere, and oneself. Names with blanks want quotes, which the shell has used
 * up. */
static void offer_people(const struct completing *completing)
{
	struct session *session = session_of(completing);
	g_auto(GStrv) people = session ? ops_assignees(session) : NULL;

	offer(completing, "me", "");
	for (char **name = people; name && *name; name++)
		if (!strchr(*name, ' '))
			offer(completing, *name, "");
	session_close(session);
}

/* The last term of what stands in quotes, and after its sign the last of its words. */
static void offer_filters(const struct completing *completing)
{
	const char *blank = strrchr(completing->typed, ' ');
	const char *term = blank ? blank + 1 : completing->typed;
	const char *equals = strchr(term, '='), *comma = equals ? strrchr(equals, ',') : NULL;
	const char *word = comma ? comma + 1 : equals ? equals + 1 : term;
	g_autofree char *before = g_strndup(completing->typed, (gsize)(word - completing->typed));
	g_autofree char *prefix = g_strconcat(completing->prefix, before, NULL);
	struct completing value = *completing;

	value.typed = word;
	value.prefix = prefix;
	if (!equals) {
		offer_filter_names(&value);
		return;
	}
	g_autofree char *name =
		g_strndup(term, (gsize)(equals - term) - (equals > term && equals[-1] == '!'));
	offer_words(&value, filter_words_of(name));
	if (strcmp(name, "assignee") == 0 || strcmp(name, "assessor") == 0)
		offer_people(&value);
}

/* ---- words of a line ------------------------------------------------------- */

static const struct {
	const char *option;
	void (*offer)(const struct completing *completing);
} values[] = {
	{ "session", offer_sessions }, { "catalog", offer_catalogs }, { "role", offer_roles },
	{ "model", offer_models },     { "side", offer_sides },       { "area", offer_areas },
	{ "format", offer_formats },   { "service", offer_services },
	{ "interview", offer_interviews },
	{ "prefer", offer_prefer },    { "duties-for", offer_sides },
	{ "filter", offer_filters },
	{ "edition", offer_editions }, { "provider", offer_clouds },
};

/* The option that a word is, whole: --side or -s; NULL when it is none that takes a value. */
static const struct cli_option *option_named(const char *word, size_t bytes)
{
	for (const struct cli_option *option = cli_option_table; option->name; option++) {
		bool is_long = bytes > 2 && strncmp(word, "--", 2) == 0 &&
			       strlen(option->name) == bytes - 2 &&
			       strncmp(word + 2, option->name, bytes - 2) == 0;
		bool is_short = bytes == 2 && word[0] == '-' && option->letter == word[1];

		if ((is_long || is_short) && option->argument)
			return option;
	}
	return NULL;
}

/* Values of an option; files are the shell's own business. */
static void offer_values(const struct completing *completing, const struct cli_option *option)
{
	for (size_t i = 0; i < G_N_ELEMENTS(values); i++)
		if (strcmp(values[i].option, option->name) == 0)
			values[i].offer(completing);
}

static void offer_options(const struct completing *completing, const struct cli_verb *verb)
{
	g_auto(GStrv) taken = g_strsplit(verb ? verb->options : "ascii linear", " ", -1);

	for (const struct cli_option *option = cli_option_table; option->name; option++) {
		g_autofree char *word = g_strconcat("--", option->name, NULL);

		if (option->common || g_strv_contains((const char *const *)taken, option->name))
			offer(completing, word, "");
	}
}

/* FIELD= and after it the words that the field knows. */
static void offer_fields(const struct completing *completing)
{
	const char *equals = strchr(completing->typed, '=');

	if (!equals) {
		for (const struct session_field *field = session_fields; field->pattern; field++)
			if (field->name)
				offer(completing, field->name, "=");
		return;
	}
	g_autofree char *name = g_strndup(completing->typed, (gsize)(equals - completing->typed));
	g_autofree char *prefix = g_strconcat(name, "=", NULL);
	const struct session_field *field = session_field_named(name);
	struct completing value = *completing;

	value.typed = equals + 1;
	value.prefix = prefix;
	if (field)
		offer_words(&value, field->words ? field->words : field->members);
}

/* The words of an argument that is a choice, as in "list|info|check [ID|PATH]". */
static void offer_choice(const struct completing *completing, const char *arguments)
{
	const char *from = arguments + (*arguments == '[');
	g_autofree char *first = g_strndup(from, strcspn(from, " "));
	g_auto(GStrv) choices = g_strsplit(first, "|", -1);

	if (choices[0] && choices[1] && g_ascii_islower(*choices[0]))
		offer_words(completing, (const char *const *)choices);
}

/* The built-in quizzes; after the name of one its questions and what they take. */
static void offer_quiz(const struct completing *completing)
{
	const char *equals = strchr(completing->typed, '=');
	struct quiz *quiz = NULL;

	if (completing->count == 1)
		offer_words(completing, quiz_builtin());
	else
		quiz = quiz_open(completing->ops->io, completing->words[1],
				 config_quiz_folder(completing->ops->config), NULL);
	if (quiz && equals) {
		g_autofree char *prefix =
			g_strndup(completing->typed, (gsize)(equals + 1 - completing->typed));
		struct completing value = *completing;

		value.typed = equals + 1;
		value.prefix = prefix;
		offer_words(&value, quiz_answer_words);
	}
	for (unsigned i = 0; quiz && !equals && i < quiz->question_count; i++)
		offer(completing, quiz->questions[i].id, "=");
	quiz_free(quiz);
}

/* The packs there are; after one of them its probes. */
static void offer_collect(const struct completing *completing)
{
	g_auto(GStrv) ids = ops_collect_ids(completing->ops);
	struct collect_pack *pack = NULL;

	if (completing->count == 1)
		offer_words(completing, (const char *const *)ids);
	else
		pack = collect_open(completing->ops->io, completing->words[1],
				    config_collect_folder(completing->ops->config), NULL);
	for (unsigned i = 0; pack && i < pack->probe_count; i++)
		offer(completing, pack->probes[i].id, "");
	collect_free(pack);
}

static void offer_verbs(const struct completing *completing)
{
	for (const struct cli_verb *verb = cli_verbs; verb->name; verb++)
		offer(completing, verb->name, "");
}

/* The duties of the control on the line, then their fields and whom a duty can be. */
static void offer_duty(const struct completing *completing)
{
	static const char *const whom[] = { "customer", "provider", "shared", "nobody", "catalog",
					    NULL };
	struct completing value = *completing;
	g_autofree char *notice = NULL;

	if (completing->count > 2) {
		bool is_whom = g_str_has_prefix(completing->typed, "accountable=");

		value.prefix = is_whom ? "accountable=" : "";
		value.typed += is_whom ? strlen("accountable=") : 0;
		for (const char *const *field = ops_duty_fields; !is_whom && *field; field++)
			offer(&value, *field, "=");
		if (is_whom)
			offer_words(&value, whom);
		return;
	}
	struct session *session = session_of(completing);
	const struct catalog *catalog = ops_catalog(completing->ops, session,
						    catalog_of(completing), &notice, NULL);
	unsigned at = catalog ? catalog_resolve(catalog, completing->words[1], NULL) : CATALOG_NONE;
	const struct control *control = at == CATALOG_NONE ? NULL : catalog->nodes[at].control;
	for (unsigned i = 0; control && i < control->duty_count; i++)
		offer(completing, control->duties[i].id, "");
	catalog_free(catalog);
	session_close(session);
}

/* `filter save NAME TERM...`, `filter remove NAME` */
static void offer_filter_arguments(const struct completing *completing)
{
	g_auto(GStrv) own = config_filters(completing->ops->config, NULL);
	bool save = completing->count > 1 && strcmp(completing->words[1], "save") == 0;

	if (completing->count == 2)
		offer_words(completing, (const char *const *)own);
	else if (completing->count > 2 && save)
		offer_filters(completing);
}

/* `conflicts CONTROL`, `conflicts take PATH... WHICH`: what is in conflict, how it is settled. */
static void offer_conflicts(const struct completing *completing)
{
	static const char *const which[] = { "all", "newest", "agreed", NULL };
	struct session *session = NULL;
	g_autoptr(GPtrArray) open = NULL;

	if (completing->count == 1) {
		offer(completing, "take", "");
		offer_ids(completing);
		return;
	}
	if (strcmp(completing->words[1], "take") != 0) {
		offer_ids(completing);
		return;
	}
	offer_words(completing, which);
	session = session_of(completing);
	open = session ? ops_conflicts(session, NULL, CATALOG_NONE) : NULL;
	for (guint i = 0; open && i < open->len; i++) {
		const struct ops_conflict *conflict = g_ptr_array_index(open, i);

		offer(completing, conflict->path, "");
	}
	session_close(session);
}

static void offer_arguments(const struct completing *completing, const struct cli_verb *verb)
{
	if (strcmp(verb->name, "conflicts") == 0) {
		offer_conflicts(completing);
		return;
	}
	if (strstr(verb->arguments, "THEIRS") || strcmp(verb->name, "diff") == 0)
		offer_sessions(completing);
	if (completing->count == 1)
		offer_choice(completing, verb->arguments);
	if (strcmp(verb->name, "filter") == 0)
		offer_filter_arguments(completing);
	bool is_duty = strstr(verb->arguments, "[DUTY]") != NULL;

	if (is_duty && completing->count > 1)
		offer_duty(completing);
	else if (strstr(verb->arguments, "QUESTION=") && completing->count > 1)
		offer_questions(completing);
	else if (strstr(verb->arguments, "CONTROL"))
		offer_ids(completing);
	if (!is_duty && strstr(verb->arguments, "FIELD=") && *completing->typed)
		offer_fields(completing);
	if (g_str_has_prefix(verb->arguments, "SESSION") && completing->count == 1)
		offer_sessions(completing);
	if (strstr(verb->arguments, "[VERB]"))
		offer_verbs(completing);
	if (strstr(verb->arguments, "[OLD]"))
		offer_sessions(completing);
	if (strstr(verb->arguments, "[SERVICE...]"))
		offer_services(completing);
	if (strstr(verb->arguments, "[PACK]"))
		offer_collect(completing);
	if (strstr(verb->arguments, "[QUIZ]"))
		offer_quiz(completing);
	if (strstr(verb->arguments, "ID|PATH") && completing->count > 1)
		offer_catalogs(completing);
}

static void offer_first(const struct completing *completing)
{
	offer_verbs(completing);
	offer_sessions(completing);
}

static void complete(struct completing *completing)
{
	const char *last = completing->count ? completing->words[completing->count - 1] : "";
	const struct cli_option *option = option_named(last, strlen(last));
	const struct cli_verb *verb =
		completing->count ? cli_verb_find(completing->words[0]) : NULL;
	const char *equals = strchr(completing->typed, '=');

	if (option) {
		offer_values(completing, option);
	} else if (*completing->typed == '-' && equals) {
		g_autofree char *prefix =
			g_strndup(completing->typed, (gsize)(equals + 1 - completing->typed));

		option = option_named(completing->typed, (size_t)(equals - completing->typed));
		completing->typed = equals + 1;
		completing->prefix = prefix;
		if (option)
			offer_values(completing, option);
	} else if (*completing->typed == '-') {
		offer_options(completing, verb);
	} else if (verb) {
		offer_arguments(completing, verb);
	} else if (completing->count == 0) {
		offer_first(completing);
	}
}

static GPtrArray *find(const struct ops *ops, const struct ops_context *context, char **words,
		       unsigned count)
{
	struct completing completing = { .ops = ops, .words = words, .typed = "", .prefix = "",
					 .context = context,
					 .found = g_ptr_array_new_with_free_func(g_free) };

	if (count > 0) {
		completing.count = count - 1;
		completing.typed = words[count - 1];
	}
	complete(&completing);
	return completing.found;
}

int cli_complete(const struct ops *ops, int count, char **words)
{
	g_autoptr(GPtrArray) found = find(ops, NULL, words, (unsigned)MAX(count, 0));

	for (unsigned i = 0; i < found->len; i++)
		printf("%s\n", (const char *)found->pdata[i]);
	return fflush(stdout) == 0 ? 0 : 4;
}

char **cli_complete_line(const struct ops *ops, const struct ops_context *context, const char *line)
{
	g_auto(GStrv) words = g_strsplit(line, " ", -1);
	GPtrArray *found = find(ops, context, words, g_strv_length(words));

	g_ptr_array_set_free_func(found, NULL);
	g_ptr_array_add(found, NULL);
	return (char **)g_ptr_array_free(found, FALSE);
}
