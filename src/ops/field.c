/*
 * Fields of a record as people say them: words, digits, sets, dates that count from today.
 */
#include "ops/ops.h"

#include <string.h>

/* The path of a record's field; `member` NULL for a field that is no set. */
static char *record_path(const struct ops_target *target, const char *field, const char *member)
{
	return session_path("control", target->control, target->service,
			    catalog_side_words[target->side], field, member, NULL);
}

static bool word_is_in(const char *word, const char *const *words)
{
	for (; *words; words++)
		if (strcmp(word, *words) == 0)
			return true;
	return false;
}

const char *ops_word(const struct session_field *field, const char *const *words,
		     const char *typed, GError **error)
{
	const char *word = word_meant(words, typed);

	if (!words || !*word || word_is_in(word, words))
		return word;
	g_autofree char *near = words_known(words, typed), *known = words_known(words, NULL);
	if (*near)
		error_set(error, REMIT_ERROR_USAGE, _("%s: \"%s\" could be any of: %s"),
			  _(field->label), typed, near);
	else
		error_set(error, REMIT_ERROR_USAGE, _("%s: \"%s\" is none of: %s"), _(field->label),
			  typed, known);
	return NULL;
}

/* Give one member of a set its text, NULL to take it out. */
static bool set_member(struct change *change, const struct ops_target *target,
		       const struct session_field *field, const char *typed, const char *text,
		       GError **error)
{
	const char *word = ops_word(field, field->members, typed, error);

	if (!word)
		return false;
	g_autofree char *path = record_path(target, field->name, word);
	return change_set(change, path, text, error);
}

/* "a,b" replaces the set, "+a" and "-b" add and remove. */
static bool set_members(struct change *change, const struct ops_target *target,
			const struct session_field *field, const char *text, GError **error)
{
	g_auto(GStrv) words = g_strsplit_set(text, ", ", -1);
	bool replaces = true;

	for (char **word = words; *word; word++) {
		const char *meant = word_meant(field->members, *word);

		if (**word == '+' || **word == '-')
			replaces = false;
		else if (meant != *word) {
			g_free(*word);
			*word = g_strdup(meant);
		}
	}
	for (const char *const *member = field->members; replaces && *member; member++)
		if (!set_member(change, target, field, *member,
				word_is_in(*member, (const char *const *)words) ? "yes" : NULL,
				error))
			return false;
	for (char **word = words; *word; word++) {
		const char *plain = **word == '+' || **word == '-' ? *word + 1 : *word;

		if (!**word || (replaces && word_is_in(plain, field->members)))
			continue;
		if (!set_member(change, target, field, plain, **word != '-' ? "yes" : NULL, error))
			return false;
	}
	return true;
}

/* A digit as the screen has it, or the word itself; "0" and "not-assessed" clear. */
static const char *status_word(const char *text)
{
	if (text[0] >= '0' && text[0] < '0' + STATUS_COUNT && text[1] == '\0')
		text = session_status_words[text[0] - '0'];
	return strcmp(text, session_status_words[STATUS_NONE]) == 0 ? "" : text;
}

/* What was reviewed is no longer what stands: a new status starts the review again. */
static bool set_status(const struct session *session, struct change *change,
		       const struct ops_target *target, const char *text, GError **error)
{
	g_autofree char *status_path = record_path(target, "status", NULL);
	g_autofree char *review_path = record_path(target, "review", NULL);
	g_autofree char *declared_path = record_path(target, "declaration", NULL);
	const char *word = status_word(text);
	const char *before = session_get(session, status_path);

	/* From now on it is what somebody of ours says. */
	if (!change_set(change, status_path, word, error) ||
	    (session_get(session, declared_path) &&
	     !change_set(change, declared_path, NULL, error)))
		return false;
	if (g_strcmp0(before ? before : "", word) == 0 && session_get(session, review_path))
		return true;
	return change_set(change, review_path,
			  *word ? session_review_words[REVIEW_ASSESSED] : NULL, error);
}

/* A review is of a status: none without one, and none that is open with one. */
static bool set_review(const struct session *session, struct change *change,
		       const struct ops_target *target, const char *text, GError **error)
{
	g_autofree char *status_path = record_path(target, "status", NULL);
	g_autofree char *review_path = record_path(target, "review", NULL);
	bool opens = !*text || strcmp(text, session_review_words[REVIEW_OPEN]) == 0;
	bool has_status = change_after(change, session, status_path) != NULL;
	g_autofree char *declared_path = record_path(target, "declaration", NULL);

	if (!change_set(change, review_path, opens ? NULL : text, error))
		return false;
	if (opens != has_status || (opens && change_after(change, session, declared_path)))
		return true;
	if (opens)
		error_set(error, REMIT_ERROR_USAGE,
			  _("%s has a status on this side, so it is assessed at least: clear the status to open the review"),
			  target->control);
	else
		error_set(error, REMIT_ERROR_USAGE,
			  _("%s has no status on this side yet: give one with 1 to 5 first"),
			  target->control);
	return false;
}

static bool check_reason(const char *reason, GError **error)
{
	if (!reason)
		error_set(error, REMIT_ERROR_USAGE,
			  _("an exclusion needs its reason: give one with --reason"));
	else if (ops_reason_is_handover(reason))
		error_set(error, REMIT_ERROR_USAGE,
			  _("that the other party does it is no reason to exclude a control: it applies, and the duty is theirs; record who is accountable, with d or `remit duty`"));
	else
		return true;
	return false;
}

/* The reason of what is excluded has to be one. */
static bool set_exclusion_reason(const struct session *session, struct change *change,
				 const struct ops_target *target, const char *text, GError **error)
{
	g_autofree char *path = record_path(target, "applicability", NULL);
	g_autofree char *reason_path = record_path(target, "exclusion-reason", NULL);
	const char *applies = change_after(change, session, path);

	if (g_strcmp0(applies, session_applicability_words[APPLICABILITY_EXCLUDED]) == 0 && *text &&
	    !check_reason(text, error))
		return false;
	return change_set(change, reason_path, text, error);
}

bool ops_is_own_verdict(const struct ops *ops, const struct session *session,
			const struct ops_target *target)
{
	struct record record;

	session_record(session, target->control, target->service, target->side, &record);
	return g_strcmp0(record.status_by, config_author(ops->config)) == 0;
}

static bool set_applicability(const struct session *session, struct change *change,
			      const struct ops_target *target, const char *text, GError **error)
{
	g_autofree char *path = record_path(target, "applicability", NULL);
	g_autofree char *reason_path = record_path(target, "exclusion-reason", NULL);

	if (strcmp(text, session_applicability_words[APPLICABILITY_EXCLUDED]) == 0 &&
	    !check_reason(change_after(change, session, reason_path), error))
		return false;
	if (strcmp(text, session_applicability_words[APPLICABILITY_NONE]) == 0)
		text = "";
	return change_set(change, path, text, error);
}

/* Whether a text is a name in either case, or its beginning of at least so many bytes. */
static bool is_beginning(const char *text, const char *name, size_t least)
{
	g_autofree char *one = g_utf8_casefold(text, -1), *other = g_utf8_casefold(name, -1);

	return strlen(one) >= MIN(least, strlen(other)) && g_str_has_prefix(other, one);
}

/* Days from today to the next weekday of this name, in English or the reader's language; 0 when
 * it is none. Two letters are enough where that is usual (Fr), three in English. */
static int days_to_weekday(GDateTime *today, const char *text)
{
	static const char *const days[] = { N_("Monday"), N_("Tuesday"), N_("Wednesday"),
					    N_("Thursday"), N_("Friday"), N_("Saturday"),
					    N_("Sunday") };

	for (unsigned i = 0; i < G_N_ELEMENTS(days); i++) {
		if (!is_beginning(text, days[i], 3) &&
		    (_(days[i]) == days[i] || !is_beginning(text, _(days[i]), 2)))
			continue;
		int ahead = (int)i + 1 - g_date_time_get_day_of_week(today);
		return ahead > 0 ? ahead : ahead + 7;
	}
	return 0;
}

static bool is_word(const char *text, const char *word)
{
	return is_beginning(text, word, strlen(word)) ||
	       is_beginning(text, _(word), strlen(_(word)));
}

/* How many days a letter after a number stands for, in English or the reader's language; 0 when
 * it is none. */
static int days_of_unit(const char *unit)
{
	/* TRANSLATORS: what stands after a number of days, "+30d", where your language abbreviates
	 * another word; English is understood besides. */
	const char *day = _("d");
	/* TRANSLATORS: the same of weeks, "+3w". */
	const char *week = _("w");

	if (is_beginning(unit, day, strlen(day)) || is_beginning(unit, "d", 1))
		return 1;
	return is_beginning(unit, week, strlen(week)) || is_beginning(unit, "w", 1) ? 7 : 0;
}

/* How many days a text says, "+30d", "-1d", "+3w"; false when it says none. */
static bool days_counted(const char *typed, int *days)
{
	/* The digits and signs of an input method are full-width. */
	g_autofree char *text = g_utf8_normalize(typed, -1, G_NORMALIZE_ALL);
	char *end = NULL;
	gint64 count;

	if (!text || (text[0] != '+' && text[0] != '-') || !g_ascii_isdigit(text[1]))
		return false;
	count = g_ascii_strtoll(text + 1, &end, 10);
	if (count > 36500 || days_of_unit(end) == 0)
		return false;
	*days = (text[0] == '-' ? -1 : 1) * days_of_unit(end) * (int)count;
	return true;
}

/* How many days from today a text says; false when it says none. */
static bool days_from(GDateTime *today, const char *text, int *days)
{
	static const struct {
		const char *word;
		int days;
	} words[] = { { N_("today"), 0 }, { N_("tomorrow"), 1 }, { N_("yesterday"), -1 } };

	if (days_counted(text, days))
		return true;
	for (size_t i = 0; i < G_N_ELEMENTS(words); i++) {
		*days = words[i].days;
		if (is_word(text, words[i].word))
			return true;
	}
	*days = days_to_weekday(today, text);
	return *days > 0;
}

char *ops_date_past(const struct ops *ops, const char *text)
{
	g_autoptr(GDateTime) today = g_date_time_new_from_unix_local(ops_now(ops));
	int days;

	if (!today || !days_from(today, text, &days))
		return NULL;
	if (days_to_weekday(today, text) > 0) /* today's name is that of a week ago */
		days -= days == 7 ? 14 : 7;
	g_autoptr(GDateTime) day = days > 0 ? NULL : g_date_time_add_days(today, days);
	return day ? g_date_time_format(day, "%Y-%m-%d") : NULL;
}

/* 2026-12-31 stays, +30d, -3w, fri and 12-31 become a date; anything else goes on and is refused
 * there. */
char *ops_date(const struct ops *ops, const char *text)
{
	g_autoptr(GDateTime) today = g_date_time_new_from_unix_local(ops_now(ops));
	int days;

	if (!today || !days_from(today, text, &days)) {
		g_autofree char *now = today ? g_date_time_format(today, "%Y-%m-%d") : NULL;
		char *day = day_meant(text);

		day = day || !now ? day : day_meant_near(text, now);
		return day ? day : g_strdup(text);
	}
	g_autoptr(GDateTime) due = g_date_time_add_days(today, days);
	return g_date_time_format(due, "%Y-%m-%d");
}

bool ops_date_set(const struct ops *ops, struct change *change, const char *path, const char *text,
		  GError **error)
{
	const struct session_field *field = session_field_of(path);
	g_autofree char *date = ops_date(ops, text);
	g_autoptr(GError) refused = NULL;

	if (change_set(change, path, date, &refused))
		return true;
	if (g_error_matches(refused, REMIT_ERROR, REMIT_ERROR_USAGE))
		error_set(error, REMIT_ERROR_USAGE,
			  _("%s: \"%s\" is no day: write it as 2026-12-31, +30d or fri"),
			  _(field->label), text);
	else
		g_propagate_error(error, g_steal_pointer(&refused));
	return false;
}

const struct session_field *ops_field_meant(const char *typed)
{
	const struct session_field *named = session_field_named(typed);

	for (const struct session_field *field = session_fields; !named && field->pattern; field++)
		if (field->name && label_is_meant(field->label, typed))
			named = field;
	return named;
}

char *ops_field_below(const char *prefix, const char *typed)
{
	const char *labelled = NULL;

	for (const struct session_field *field = session_fields; field->pattern; field++) {
		if (!g_str_has_prefix(field->pattern, prefix))
			continue;
		const char *name = field->pattern + strlen(prefix);
		size_t length = strcspn(name, "/");
		if (strlen(typed) == length && strncmp(name, typed, length) == 0)
			return g_strdup(typed);
		if (label_is_meant(field->label, typed))
			labelled = name;
	}
	return labelled ? g_strndup(labelled, strcspn(labelled, "/")) : g_strdup(typed);
}

/* The names of the fields a person can set, for the suggestion in an error. */
static const char **field_names(void)
{
	GPtrArray *names = g_ptr_array_new();

	for (const struct session_field *field = session_fields; field->pattern; field++)
		if (field->name)
			g_ptr_array_add(names, (void *)field->name);
	g_ptr_array_add(names, NULL);
	return (const char **)g_ptr_array_free(names, FALSE);
}

static void unknown_field(const char *field, GError **error)
{
	g_autofree const char **names = field_names();
	g_autofree char *list = g_strjoinv(", ", (char **)names);
	const char *near = error_suggestion(field, names);

	if (near)
		error_set(error, REMIT_ERROR_USAGE,
			  _("there is no field \"%s\" (did you mean \"%s\"?)"), field, near);
	else
		error_set(error, REMIT_ERROR_USAGE, _("there is no field \"%s\"; the fields are: %s"),
			  field, list);
}

/* FIELD.MEMBER: one member of a set that has texts of its own, such as reason.law. */
static bool set_dotted(struct change *change, const struct ops_target *target, const char *name,
		       const char *text, bool *known, GError **error)
{
	g_auto(GStrv) parts = g_strsplit(name, ".", 2);
	const struct session_field *field =
		parts[0] && parts[1] ? session_field_named(parts[0]) : NULL;

	*known = field && field->members;
	if (!*known)
		return false;
	return set_member(change, target, field, parts[1], text, error);
}

bool ops_field_set(const struct ops *ops, const struct session *session, struct change *change,
		   const struct ops_target *target, const char *name, const char *text,
		   GError **error)
{
	const struct session_field *field = ops_field_meant(name);
	bool known = false;

	name = field ? field->name : name;
	if (!field) {
		bool done = set_dotted(change, target, name, text, &known, error);

		if (!known)
			unknown_field(name, error);
		return done;
	}
	bool is_digit = strcmp(name, "status") == 0 && g_ascii_isdigit(*text);
	text = is_digit ? text : ops_word(field, field->words, text, error);
	if (!text)
		return false;
	if (strcmp(name, "status") == 0)
		return set_status(session, change, target, text, error);
	if (strcmp(name, "review") == 0)
		return set_review(session, change, target, text, error);
	if (strcmp(name, "applicability") == 0)
		return set_applicability(session, change, target, text, error);
	if (strcmp(name, "exclusion-reason") == 0)
		return set_exclusion_reason(session, change, target, text, error);
	if (field->members)
		return set_members(change, target, field, text, error);
	g_autofree char *path = record_path(target, name, NULL);
	if (field->type == FIELD_DATE && *text)
		return ops_date_set(ops, change, path, text, error);
	return change_set(change, path, text, error);
}

static char *joined_members(const struct session *session, const struct ops_target *target,
			    const struct session_field *field)
{
	GString *list = g_string_new(NULL);

	for (const char *const *member = field->members; *member; member++) {
		g_autofree char *path = record_path(target, field->name, *member);

		if (session_get(session, path))
			g_string_append_printf(list, "%s%s", list->len ? "," : "", *member);
	}
	bool empty = list->len == 0;
	char *text = g_string_free(list, FALSE);
	return empty ? (g_free(text), NULL) : text;
}

char *ops_field_get(const struct session *session, const struct ops_target *target,
		    const char *name)
{
	const struct session_field *field = session_field_named(name);

	if (!field)
		return NULL;
	if (field->members)
		return joined_members(session, target, field);
	g_autofree char *path = record_path(target, name, NULL);
	return g_strdup(session_get(session, path));
}
