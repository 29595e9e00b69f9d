/*
 * Answers to the questions of a control: read question by question, and put into changes. An
 * answer given in an interview names it, and the interview is linked to the record; what that
 * says about the basis of a status stays the judgement of a person.
 */
#include "ops/ops.h"

#include <string.h>

/* ---- reading ------------------------------------------------------------------ */

static void answer_free(void *data)
{
	struct ops_answer *answer = data;

	g_free(answer->control);
	g_free(answer->question);
	g_free(answer->service);
	g_free(answer);
}

/* The text of a field of an answer; who said something last goes into it, and conflicts. */
static const char *take_field(const struct session *session, struct ops_answer *answer,
			      const char *field)
{
	g_autofree char *path = session_path("answer", answer->control, answer->question,
					     answer->service, field, NULL);
	struct session_value value;
	unsigned living = session_values(session, path, &value, 1);

	if (living == 0)
		return NULL;
	answer->conflict |= living > 1;
	if (value.text && (!answer->at || strcmp(value.at, answer->at) > 0)) {
		answer->at = value.at;
		answer->by = value.by;
	}
	return value.text;
}

static struct ops_answer *answer_new(const struct session *session, const char *control,
				     const char *question, const char *service)
{
	struct ops_answer *answer = g_new0(struct ops_answer, 1);

	answer->control = g_strdup(control);
	answer->question = g_strdup(question);
	answer->service = g_strdup(service);
	if (!session)
		return answer;
	answer->interview = take_field(session, answer, "interview");
	answer->answer = take_field(session, answer, "answer");
	answer->text = take_field(session, answer, "text");
	return answer;
}

bool ops_answer_is_given(const struct ops_answer *answer)
{
	return answer->answer || answer->text || answer->conflict;
}

static const struct catalog_question *question_of(const struct control *control, const char *id)
{
	for (unsigned i = 0; control && i < control->question_count; i++)
		if (strcmp(control->questions[i].id, id) == 0)
			return &control->questions[i];
	return NULL;
}

/* Answers of a session, each once: paths come in byte order, so those of one come together. */
struct collecting {
	const struct session *session;
	const struct catalog *catalog;
	const char *service;   /* NULL: of all */
	const char *interview; /* NULL: given anywhere */
	bool unknown;          /* only to questions that the catalog does not have */
	GPtrArray *answers;
};

static bool is_same(const struct ops_answer *answer, char **parts)
{
	return strcmp(answer->control, parts[1]) == 0 && strcmp(answer->question, parts[2]) == 0 &&
	       strcmp(answer->service, parts[3]) == 0;
}

static void collect(const char *path, const char *text, bool conflict, void *data)
{
	struct collecting *on = data;
	g_auto(GStrv) parts = session_path_split(path);
	struct ops_answer *last =
		on->answers->len ? g_ptr_array_index(on->answers, on->answers->len - 1) : NULL;
	(void)text;
	(void)conflict;

	if ((last && is_same(last, parts)) ||
	    (on->service && strcmp(parts[3], on->service) != 0))
		return;
	unsigned index = catalog_find(on->catalog, parts[1]);
	const struct catalog_question *question =
		index == CATALOG_NONE ? NULL :
					question_of(on->catalog->nodes[index].control, parts[2]);
	if (on->unknown && question)
		return;
	struct ops_answer *answer = answer_new(on->session, parts[1], parts[2], parts[3]);
	answer->asked = question ? question->text : NULL;
	answer->index = index;
	if (on->interview && g_strcmp0(answer->interview, on->interview) != 0)
		answer_free(answer);
	else
		g_ptr_array_add(on->answers, answer);
}

GPtrArray *ops_answers(const struct session *session, const struct catalog *catalog, unsigned index,
		       const char *service)
{
	GPtrArray *answers = g_ptr_array_new_with_free_func(answer_free);
	const struct catalog_node *node = &catalog->nodes[index];
	struct collecting on = { session, catalog, service, NULL, true, answers };

	for (unsigned i = 0; node->control && i < node->control->question_count; i++) {
		struct ops_answer *answer =
			answer_new(session, node->id, node->control->questions[i].id, service);

		answer->asked = node->control->questions[i].text;
		answer->index = index;
		g_ptr_array_add(answers, answer);
	}
	if (!session)
		return answers;
	g_autofree char *path = session_path("answer", node->id, NULL);
	g_autofree char *prefix = g_strconcat(path, "/", NULL);
	session_each(session, prefix, collect, &on);
	return answers;
}

/* In the order of the catalog, what it does not know last. */
static gint by_catalog(gconstpointer a, gconstpointer b)
{
	const struct ops_answer *one = *(const struct ops_answer *const *)a;
	const struct ops_answer *other = *(const struct ops_answer *const *)b;

	if (one->index != other->index)
		return one->index < other->index ? -1 : 1;
	if (one->asked && other->asked && one->asked != other->asked)
		return one->asked < other->asked ? -1 : 1;
	int order = strcmp(one->question, other->question);
	return order ? order : strcmp(one->service, other->service);
}

GPtrArray *ops_answers_in(const struct session *session, const struct catalog *catalog,
			  const char *interview)
{
	GPtrArray *answers = g_ptr_array_new_with_free_func(answer_free);
	struct collecting on = { session, catalog, NULL, interview, false, answers };

	session_each(session, "answer/", collect, &on);
	g_ptr_array_sort(answers, by_catalog);
	return answers;
}

/* ---- questions by what a person types ------------------------------------------- */

static char *known_questions(const struct control *control)
{
	GString *ids = g_string_new(NULL);

	for (unsigned i = 0; i < control->question_count; i++)
		g_string_append_printf(ids, "%s%s", i ? ", " : "", control->questions[i].id);
	return g_string_free(ids, FALSE);
}

const char *ops_question_find(const struct catalog_node *node, const char *typed, GError **error)
{
	const struct control *control = node->control;
	const struct catalog_question *found = control ? question_of(control, typed) : NULL;
	unsigned count = found ? 1 : 0;

	if (!control || control->question_count == 0) {
		error_set(error, REMIT_ERROR_USAGE, _("%s has no questions in this catalog"),
			  node->id);
		return NULL;
	}
	for (unsigned i = 0; !found && *typed && i < control->question_count; i++)
		count += g_str_has_prefix(control->questions[i].id, typed) ? 1 : 0;
	for (unsigned i = 0; !found && count == 1; i++)
		if (g_str_has_prefix(control->questions[i].id, typed))
			found = &control->questions[i];
	if (found)
		return found->id;
	g_autofree char *ids = known_questions(control);
	if (count > 1)
		error_set(error, REMIT_ERROR_USAGE,
			  _("'%s' is the beginning of %u questions of %s; it has: %s"), typed,
			  count, node->id, ids);
	else
		error_set(error, REMIT_ERROR_USAGE, _("%s has no question '%s'; it has: %s"),
			  node->id, typed, ids);
	return NULL;
}

/* ---- recording -------------------------------------------------------------------- */

static bool put(struct change *change, const struct ops_answering *on, const char *field,
		const char *text, GError **error)
{
	g_autofree char *path = session_path("answer", on->control, on->question, on->service,
					     field, NULL);

	return change_set(change, path,
			  text && strcmp(field, "answer") == 0 ?
				  word_meant(session_answer_words, text) : text,
			  error);
}

static bool will_say(const struct session *session, const struct change *change,
		     const struct ops_answering *on, const char *field)
{
	g_autofree char *path = session_path("answer", on->control, on->question, on->service,
					     field, NULL);

	return change_after(change, session, path) != NULL;
}

bool ops_interview_is_there(const struct session *session, const char *interview)
{
	g_autofree char *path = session_path("interview", interview, "title", NULL);

	return session_get(session, path) != NULL;
}

/* The interview that the answer comes from, and its link to the record. */
static bool tie(const struct session *session, struct change *change,
		const struct ops_answering *on, GError **error)
{
	if (!ops_interview_is_there(session, on->interview)) {
		error_set(error, REMIT_ERROR_USAGE,
			  _("the interview %s is gone: nothing was recorded; undo may bring it back"),
			  on->interview);
		return false;
	}
	g_autofree char *link = session_path("interview", on->interview, "control", on->control,
					     on->service, catalog_side_words[on->side], NULL);
	return put(change, on, "interview", on->interview, error) &&
	       change_set(change, link, "yes", error);
}

bool ops_answer_set(const struct session *session, struct change *change,
		    const struct ops_answering *on, const char *field, const char *text,
		    GError **error)
{
	if (!put(change, on, field, text, error))
		return false;
	if (!will_say(session, change, on, "answer") && !will_say(session, change, on, "text"))
		return put(change, on, "interview", NULL, error);
	return !on->interview || tie(session, change, on, error);
}

bool ops_answer_clear(struct change *change, const struct ops_answering *on, GError **error)
{
	return put(change, on, "answer", NULL, error) && put(change, on, "text", NULL, error) &&
	       put(change, on, "interview", NULL, error);
}

bool ops_wants_interviewed(const struct session *session, const struct ops_target *target)
{
	struct record record;

	session_record(session, target->control, target->service, target->side, &record);
	return record.status != STATUS_NONE && !(record.basis & 1u << BASIS_INTERVIEWED);
}

/* ---- who takes part in an interview --------------------------------------------- */

/* The person that a name means: exactly it, or the only one that begins so. */
struct naming {
	const char *typed; /* case-folded */
	char *id;          /* NULL: none yet */
	unsigned count;
	bool whole;
};

static void look_at_name(const char *path, const char *text, bool conflict, void *data)
{
	struct naming *naming = data;
	g_auto(GStrv) parts = session_path_split(path);
	g_autofree char *name = g_utf8_casefold(text, -1);
	bool whole = strcmp(name, naming->typed) == 0;
	(void)conflict;

	if (g_strcmp0(parts[2], "name") != 0 || naming->whole ||
	    !g_str_has_prefix(name, naming->typed))
		return;
	g_free(naming->id);
	naming->id = g_strdup(parts[1]);
	naming->count++;
	naming->whole = whole;
}

bool ops_interview_people(const struct session *session, struct change *change,
			  const char *interview, const char *line, GError **error)
{
	g_auto(GStrv) names = g_strsplit(line, ",", -1);
	bool good = true;

	for (unsigned i = 0; good && names[i]; i++) {
		g_autofree char *typed = g_utf8_casefold(g_strstrip(names[i]), -1);
		struct naming naming = { .typed = typed };

		if (*typed)
			session_each(session, "person/", look_at_name, &naming);
		if (naming.id && (naming.whole || naming.count == 1)) {
			g_autofree char *path = session_path("interview", interview, "person",
							     naming.id, NULL);
			good = change_set(change, path, "yes", error);
		}
		g_free(naming.id);
	}
	return good;
}
