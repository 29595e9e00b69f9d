/*
 * The filter language: terms over catalog and records, parsed once, matched per control.
 *
 * A table row per name says how a control or a record answers; nothing is decided by
 * comparing names while matching.
 */
#include "session/session_private.h"

#include <stdio.h>
#include <string.h>

struct filter_subject {
	const struct session *session;
	const struct catalog *catalog;
	unsigned index;
	const char *service;
	enum side side;
	struct record record;
};

typedef bool (*filter_test_fn)(const struct filter_subject *subject, const char *word);

/* What a filter can ask for. */
struct filter_name {
	const char *name;
	const char *const *words; /* NULL: any text */
	bool of_record;           /* differs by side */
	filter_test_fn test;
	bool (*is_word)(const char *word); /* NULL: `words` say all */
	const char *forms;        /* what is_word() takes, for the error */
};

struct filter_term {
	const struct filter_name *name;
	char **words;
	bool negated;
};

struct filter {
	GArray *terms; /* of struct filter_term */
	int side;      /* -1: either */
};

static const struct control *subject_control(const struct filter_subject *subject)
{
	return subject->catalog->nodes[subject->index].control;
}

static bool test_kind(const struct filter_subject *subject, const char *word)
{
	return strcmp(catalog_kind_words[subject_control(subject)->kind], word) == 0;
}

static bool test_clause(const struct filter_subject *subject, const char *word)
{
	unsigned at = catalog_find(subject->catalog, word);

	return at != CATALOG_NONE && at <= subject->index &&
	       subject->index < subject->catalog->nodes[at].end;
}

static bool test_area(const struct filter_subject *subject, const char *word)
{
	const struct texts *areas = &subject_control(subject)->areas;

	for (unsigned i = 0; i < areas->count; i++)
		if (strcmp(areas->items[i], word) == 0)
			return true;
	return false;
}

static bool test_draft(const struct filter_subject *subject, const char *word)
{
	return subject_control(subject)->draft == (strcmp(word, "yes") == 0);
}

static bool test_status(const struct filter_subject *subject, const char *word)
{
	return strcmp(session_status_words[subject->record.status], word) == 0;
}

static bool test_review(const struct filter_subject *subject, const char *word)
{
	return strcmp(session_review_words[subject->record.review], word) == 0;
}

static bool test_applicability(const struct filter_subject *subject, const char *word)
{
	return strcmp(session_applicability_words[subject->record.applicability], word) == 0;
}

static bool test_basis(const struct filter_subject *subject, const char *word)
{
	for (unsigned i = 0; i < BASIS_COUNT; i++)
		if (strcmp(session_basis_words[i], word) == 0)
			return subject->record.basis & 1u << i;
	return false;
}

static bool test_assignee(const struct filter_subject *subject, const char *word)
{
	return subject->record.assignee && strcmp(subject->record.assignee, word) == 0;
}

static bool test_assessor(const struct filter_subject *subject, const char *word)
{
	return subject->record.status_by && strcmp(subject->record.status_by, word) == 0;
}

static bool test_has(const struct filter_subject *subject, const char *word)
{
	if (!subject->session)
		return false;
	if (strcmp(word, "basis") == 0)
		return subject->record.basis != 0;
	g_autofree char *path = session_path("control", subject->catalog->nodes[subject->index].id,
					     subject->service, catalog_side_words[subject->side],
					     word, NULL);
	return session_get(subject->session, path) != NULL;
}

static bool test_priority(const struct filter_subject *subject, const char *word)
{
	return g_strcmp0(subject->record.priority, word) == 0;
}

static bool test_conflict(const struct filter_subject *subject, const char *word)
{
	return subject->record.conflict == (strcmp(word, "yes") == 0);
}

/* ---- due --------------------------------------------------------------------- */

enum { DAYS_DIGITS_MAX = 5 };

/* The day so many days after another, both YYYY-MM-DD. */
static void day_after(const char *day, unsigned days, char *into, size_t size)
{
	unsigned year = 0, month = 0, of_month = 0;

	*into = '\0';
	if (sscanf(day, "%4u-%2u-%2u", &year, &month, &of_month) != 3)
		return;
	g_autoptr(GDateTime) start =
		g_date_time_new_utc((int)year, (int)month, (int)of_month, 0, 0, 0);
	g_autoptr(GDateTime) end = start ? g_date_time_add_days(start, (int)days) : NULL;
	g_autofree char *text = end ? g_date_time_format(end, "%Y-%m-%d") : NULL;
	if (text)
		g_strlcpy(into, text, size);
}

/* "30d": so many days; 0 when the word is none. */
static unsigned days_of(const char *word)
{
	size_t digits = strspn(word, "0123456789");

	if (digits == 0 || digits > DAYS_DIGITS_MAX || strcmp(word + digits, "d") != 0)
		return 0;
	return (unsigned)g_ascii_strtoull(word, NULL, 10);
}

static bool is_date(const char *word)
{
	return strlen(word) == 10 && g_ascii_isdigit(word[0]) && word[4] == '-' && word[7] == '-';
}

static bool is_due_word(const char *word)
{
	return strcmp(word, "none") == 0 || strcmp(word, "overdue") == 0 || days_of(word) ||
	       is_date(word);
}

/* By a day, within days (what is overdue falls due too), overdue, or not at all. */
static bool test_due(const struct filter_subject *subject, const char *word)
{
	const char *due = subject->record.due;
	char last[16], today[11];

	if (strcmp(word, "none") == 0)
		return !due;
	if (!due)
		return false;
	if (is_date(word))
		return strcmp(due, word) <= 0;
	session_today(subject->session, today); /* a clock is asked only when it matters */
	if (strcmp(word, "overdue") == 0)
		return strcmp(due, today) < 0;
	day_after(today, days_of(word), last, sizeof(last));
	return strcmp(due, last) <= 0;
}

/* ---- what is linked to a record ----------------------------------------------- */

/* PREFIX/ID/control/CONTROL/SERVICE/SIDE is looked for; `id` receives the first ID. */
struct link_search {
	const struct filter_subject *subject;
	bool (*counts)(const struct session *session, const char *id);
	bool met;
};

static void link_visit(const char *path, const char *text, bool conflict, void *data)
{
	struct link_search *search = data;
	const struct filter_subject *subject = search->subject;
	(void)text;
	(void)conflict;

	if (search->met || !strstr(path, "/control/"))
		return;
	g_auto(GStrv) parts = session_path_split(path);
	search->met = g_strv_length(parts) == 6 && strcmp(parts[2], "control") == 0 &&
		      strcmp(parts[3], subject->catalog->nodes[subject->index].id) == 0 &&
		      strcmp(parts[4], subject->service) == 0 &&
		      strcmp(parts[5], catalog_side_words[subject->side]) == 0 &&
		      (!search->counts || search->counts(subject->session, parts[1]));
}

static bool is_linked(const struct filter_subject *subject, const char *prefix,
		      bool (*counts)(const struct session *session, const char *id))
{
	struct link_search search = { subject, counts, false };

	if (subject->session)
		session_each(subject->session, prefix, link_visit, &search);
	return search.met;
}

static bool finding_is_open(const struct session *session, const char *id)
{
	g_autofree char *path = session_path("finding", id, "state", NULL);

	return g_strcmp0(session_get(session, path), "closed") != 0;
}

static bool test_finding(const struct filter_subject *subject, const char *word)
{
	if (strcmp(word, "open") == 0)
		return is_linked(subject, "finding/", finding_is_open);
	return is_linked(subject, "finding/", NULL) == (strcmp(word, "yes") == 0);
}

static bool test_request(const struct filter_subject *subject, const char *word)
{
	return is_linked(subject, "request/", NULL) == (strcmp(word, "yes") == 0);
}

static bool test_interview(const struct filter_subject *subject, const char *word)
{
	return is_linked(subject, "interview/", NULL) == (strcmp(word, "yes") == 0);
}

static bool test_selected(const struct filter_subject *subject, const char *word)
{
	return subject->record.deselected == (strcmp(word, "no") == 0);
}

static bool test_previous(const struct filter_subject *subject, const char *word)
{
	const char *id = subject->catalog->nodes[subject->index].id;
	enum previous_state state = subject->session ?
		session_previous(subject->session, id, subject->service, subject->side) :
		PREVIOUS_NONE;

	return strcmp(session_previous_words[state], word) == 0;
}

static bool test_evidence(const struct filter_subject *subject, const char *word)
{
	return is_linked(subject, "evidence/", NULL) == (strcmp(word, "yes") == 0);
}

/* ---- duties ------------------------------------------------------------------- */

static bool test_accountable(const struct filter_subject *subject, const char *word)
{
	const struct catalog_node *node = &subject->catalog->nodes[subject->index];
	enum model model = subject->session ?
		session_model_for(subject->session, subject->service) : MODEL_IAAS;

	for (unsigned i = 0; i < node->control->duty_count; i++) {
		const struct catalog_duty *duty = &node->control->duties[i];
		enum accountable who = subject->session ?
			session_accountable(subject->session, node->id, duty, subject->service,
					    model) :
			duty->accountable[model];

		if (strcmp(catalog_accountable_words[who], word) == 0)
			return true;
	}
	return false;
}

static const char *const finding_filter_words[] = { "yes", "no", "open", NULL };

#define RECORD(NAME, WORDS, TEST) \
	{ .name = NAME, .words = WORDS, .of_record = true, .test = TEST }

static const struct filter_name filter_names[] = {
	{ .name = "kind", .words = catalog_kind_words, .test = test_kind },
	{ .name = "clause", .test = test_clause },
	{ .name = "area", .test = test_area },
	{ .name = "draft", .words = session_yes_words, .test = test_draft },
	{ .name = "accountable", .words = catalog_accountable_words, .test = test_accountable },
	RECORD("status", session_status_words, test_status),
	RECORD("review", session_review_words, test_review),
	RECORD("applicability", session_applicability_words, test_applicability),
	RECORD("basis", session_basis_words, test_basis),
	RECORD("assignee", NULL, test_assignee),
	RECORD("assessor", NULL, test_assessor),
	RECORD("priority", session_priority_words, test_priority),
	RECORD("finding", finding_filter_words, test_finding),
	RECORD("evidence", session_yes_words, test_evidence),
	RECORD("request", session_yes_words, test_request),
	RECORD("interview", session_yes_words, test_interview),
	RECORD("selected", session_yes_words, test_selected),
	RECORD("conflict", session_yes_words, test_conflict),
	RECORD("has", NULL, test_has),
	RECORD("previous", session_previous_words, test_previous),
	{ .name = "due", .of_record = true, .test = test_due, .is_word = is_due_word,
	  .forms = N_("none, overdue, a number of days such as 30d, or a day such as 2026-12-31") },
	{ .name = "side", .words = catalog_side_words },
};

static const struct filter_name *find_name(const char *name, size_t bytes)
{
	for (unsigned i = 0; i < G_N_ELEMENTS(filter_names); i++)
		if (strlen(filter_names[i].name) == bytes &&
		    strncmp(filter_names[i].name, name, bytes) == 0)
			return &filter_names[i];
	return NULL;
}

const char *filter_name_of(unsigned k)
{
	return k < G_N_ELEMENTS(filter_names) ? filter_names[k].name : NULL;
}

const char *const *filter_words_of(const char *name)
{
	const struct filter_name *found = find_name(name, strlen(name));

	return found ? found->words : NULL;
}

static void unknown_name(const char *term, GError **error)
{
	GString *names = g_string_new(NULL);

	for (unsigned i = 0; i < G_N_ELEMENTS(filter_names); i++)
		g_string_append_printf(names, "%s%s", i ? ", " : "", filter_names[i].name);
	error_set(error, REMIT_ERROR_USAGE,
		  _("\"%s\" is no filter: write NAME=WORD with a NAME of: %s"), term, names->str);
	g_string_free(names, TRUE);
}

/* The name that has a word in its list; NULL when none has. */
static const char *name_of_word(const char *word)
{
	for (unsigned i = 0; i < G_N_ELEMENTS(filter_names); i++)
		if (filter_names[i].of_record && filter_names[i].words &&
		    g_strv_contains(filter_names[i].words, word))
			return filter_names[i].name;
	return NULL;
}

/* The words of a list as the reader's language has them, which may be typed too; those that it
 * has in no other way as they are. g_free(). */
static char *words_shown(const char *const *words)
{
	GString *shown = g_string_new(NULL);

	for (; *words; words++) {
		g_autofree char *plain = g_strdelimit(g_strdup(*words), "-", ' ');
		const char *label = _(plain);

		g_string_append_printf(shown, "%s%s", shown->len ? ", " : "",
				       strcmp(label, plain) == 0 ? *words : label);
	}
	return g_string_free(shown, FALSE);
}

static void unknown_word(const struct filter_name *name, const char *word, GError **error)
{
	const char *other = name_of_word(word);
	g_autofree char *known = words_shown(name->words);

	if (other)
		error_set(error, REMIT_ERROR_USAGE,
			  _("the filter %s does not know \"%s\": write %s=%s"), name->name, word,
			  other, word);
	else
		error_set(error, REMIT_ERROR_USAGE,
			  _("the filter %s does not know \"%s\"; it knows: %s"), name->name, word,
			  known);
}

/* Refuse words that the name does not know. */
static bool check_words(const struct filter_name *name, char **words, GError **error)
{
	for (char **word = words; *word; word++) {
		if (strcmp(name->name, "has") == 0 && session_field_named(*word))
			continue;
		if (name->is_word && !name->is_word(*word)) {
			error_set(error, REMIT_ERROR_USAGE,
				  _("the filter %s does not know \"%s\"; it knows: %s"), name->name,
				  *word, _(name->forms));
			return false;
		}
		if (name->words ? g_strv_contains(name->words, *word) :
				  strcmp(name->name, "has") != 0)
			continue;
		if (name->words)
			unknown_word(name, *word, error);
		else
			error_set(error, REMIT_ERROR_USAGE, _("there is no field \"%s\""), *word);
		return false;
	}
	return true;
}

static bool parse_term(struct filter *filter, const char *term, GError **error)
{
	const char *equals = strchr(term, '=');
	bool negated = equals && equals > term && equals[-1] == '!';
	const struct filter_name *name =
		equals ? find_name(term, (size_t)(equals - term) - negated) : NULL;

	if (!name) {
		unknown_name(term, error);
		return false;
	}
	/* An empty text would split into no words at all, and none is wrong. */
	g_auto(GStrv) words = g_strsplit(equals[1] ? equals + 1 : ",", ",", -1);
	if (!check_words(name, words, error))
		return false;
	if (!name->test) {
		for (int side = 0; side < SIDE_COUNT; side++)
			if (words[0] && strcmp(words[0], catalog_side_words[side]) == 0)
				filter->side = negated ? SIDE_COUNT - 1 - side : side;
		return true;
	}
	struct filter_term parsed = { name, g_steal_pointer(&words), negated };
	g_array_append_val(filter->terms, parsed);
	return true;
}

static void term_clear(void *data)
{
	struct filter_term *term = data;

	g_strfreev(term->words);
}

char **filter_terms(const char *text)
{
	GPtrArray *terms = g_ptr_array_new();
	GString *term = g_string_new(NULL);
	char quote = '\0';

	for (;; text++) {
		bool is_blank = *text == ' ' || *text == '\t' || *text == '\n';

		if (*text && *text == quote) {
			quote = '\0';
		} else if (!quote && (*text == '"' || *text == '\'')) {
			quote = *text;
		} else if (*text && (quote || !is_blank)) {
			g_string_append_c(term, *text);
		} else if (term->len) {
			g_ptr_array_add(terms, g_strdup(term->str));
			g_string_truncate(term, 0);
		}
		if (!*text)
			break;
	}
	g_string_free(term, TRUE);
	g_ptr_array_add(terms, NULL);
	return (char **)g_ptr_array_free(terms, FALSE);
}

struct filter *filter_parse(const char *text, GError **error)
{
	struct filter *filter = g_new0(struct filter, 1);
	g_auto(GStrv) terms = filter_terms(text);

	filter->side = -1;
	filter->terms = g_array_new(FALSE, TRUE, sizeof(struct filter_term));
	g_array_set_clear_func(filter->terms, term_clear);
	for (char **term = terms; *term; term++) {
		if (!parse_term(filter, *term, error)) {
			filter_free(filter);
			return NULL;
		}
	}
	return filter;
}

void filter_free(struct filter *filter)
{
	if (!filter)
		return;
	g_array_unref(filter->terms);
	g_free(filter);
}

bool filter_takes_either(const struct filter *filter)
{
	for (guint i = 0; filter->side < 0 && i < filter->terms->len; i++)
		if (g_array_index(filter->terms, struct filter_term, i).name->of_record)
			return true;
	return false;
}

static bool term_holds(const struct filter_term *term, const struct filter_subject *subject)
{
	for (char **word = term->words; *word; word++)
		if (term->name->test(subject, *word))
			return !term->negated;
	return term->negated;
}

static bool terms_hold(const struct filter *filter, struct filter_subject *subject, bool of_record)
{
	for (unsigned i = 0; i < filter->terms->len; i++) {
		const struct filter_term *term =
			&g_array_index(filter->terms, struct filter_term, i);

		if (term->name->of_record == of_record && !term_holds(term, subject))
			return false;
	}
	return true;
}

bool filter_match(const struct filter *filter, const struct session *session,
		  const struct catalog *catalog, unsigned index, const char *service)
{
	struct filter_subject subject = { .session = session, .catalog = catalog, .index = index,
					  .service = service };

	if (!catalog->nodes[index].control || !terms_hold(filter, &subject, false))
		return false;
	for (int side = 0; side < SIDE_COUNT; side++) {
		if (filter->side >= 0 && filter->side != side)
			continue;
		subject.side = (enum side)side;
		memset(&subject.record, 0, sizeof(subject.record));
		if (session)
			session_record(session, catalog->nodes[index].id, service, subject.side,
				       &subject.record);
		if (terms_hold(filter, &subject, true))
			return true;
	}
	return false;
}
