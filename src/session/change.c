/*
 * An action being put together: paths and values, held against the field table as they
 * are added. Knows no session; what it replaces is found when it is appended.
 */
#include "session/session_private.h"

#include <string.h>

struct change {
	GHashTable *values; /* path -> text; NULL clears */
	char *why;
	GPtrArray *files;   /* on their way into the session, see files.c */
};

struct change *change_new(void)
{
	struct change *change = g_new0(struct change, 1);

	change->files = files_new();
	change->values = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
	return change;
}

void change_free(struct change *change)
{
	if (!change)
		return;
	g_hash_table_unref(change->values);
	g_ptr_array_unref(change->files);
	g_free(change->why);
	g_free(change);
}

bool change_is_empty(const struct change *change)
{
	return g_hash_table_size(change->values) == 0;
}

bool change_has(const struct change *change, const char *path)
{
	return g_hash_table_lookup(change->values, path) != NULL;
}

const char *change_after(const struct change *change, const struct session *session,
			 const char *path)
{
	gpointer text = NULL;

	if (g_hash_table_lookup_extended(change->values, path, NULL, &text))
		return text;
	return session_get(session, path);
}

static char *without_carriage_returns(const char *text)
{
	char *copy = g_strdup(text);
	char *to = copy;

	for (const char *from = copy; *from; from++)
		if (from[0] != '\r' || from[1] != '\n')
			*to++ = *from;
	*to = '\0';
	return copy;
}

void change_set_why(struct change *change, const char *why)
{
	g_free(change->why);
	change->why = why && *why ? without_carriage_returns(why) : NULL;
}

const char *change_why(const struct change *change)
{
	return change->why;
}

GPtrArray *change_files(const struct change *change)
{
	return change->files;
}

static gint compare_settings(gconstpointer a, gconstpointer b)
{
	const struct setting *one = a, *other = b;

	return strcmp(one->path, other->path);
}

GArray *change_settings(const struct change *change)
{
	GArray *settings = g_array_new(FALSE, FALSE, sizeof(struct setting));
	GHashTableIter iter;
	gpointer path, text;

	g_hash_table_iter_init(&iter, change->values);
	while (g_hash_table_iter_next(&iter, &path, &text)) {
		struct setting setting = { path, text };

		g_array_append_val(settings, setting);
	}
	g_array_sort(settings, compare_settings);
	return settings;
}

/* ---- what a field takes ----------------------------------------------------------- */

typedef bool (*check_fn)(const struct session_field *field, const char *text, GError **error);

static bool check_word(const struct session_field *field, const char *text, GError **error)
{
	g_autofree char *known = NULL;

	for (const char *const *word = field->words; *word; word++)
		if (strcmp(*word, text) == 0)
			return true;
	known = g_strjoinv(", ", (char **)field->words);
	error_set(error, REMIT_ERROR_USAGE, _("%s: \"%s\" is none of: %s"), _(field->label), text,
		  known);
	return false;
}

static bool check_flag(const struct session_field *field, const char *text, GError **error)
{
	if (strcmp(text, "yes") == 0)
		return true;
	error_set(error, REMIT_ERROR_USAGE, _("%s: it can be yes or cleared, not \"%s\""),
		  _(field->label), text);
	return false;
}

static bool check_line(const struct session_field *field, const char *text, GError **error)
{
	if (!strpbrk(text, "\r\n"))
		return true;
	error_set(error, REMIT_ERROR_USAGE, _("%s: it must be a single line"), _(field->label));
	return false;
}

static bool check_prose(const struct session_field *field, const char *text, GError **error)
{
	(void)field;
	(void)text;
	(void)error;
	return true;
}

static bool is_date(const char *text)
{
	if (strlen(text) != 10)
		return false;
	for (unsigned i = 0; i < 10; i++)
		if (i == 4 || i == 7 ? text[i] != '-' : !g_ascii_isdigit(text[i]))
			return false;
	return g_date_valid_dmy((GDateDay)strtoul(text + 8, NULL, 10),
				(GDateMonth)strtoul(text + 5, NULL, 10),
				(GDateYear)strtoul(text, NULL, 10));
}

static bool check_date(const struct session_field *field, const char *text, GError **error)
{
	if (is_date(text))
		return true;
	error_set(error, REMIT_ERROR_USAGE,
		  _("%s: \"%s\" is not a date such as 2026-11-23 (YYYY-MM-DD)"), _(field->label),
		  text);
	return false;
}

static bool check_number(const struct session_field *field, const char *text, GError **error)
{
	if (strlen(text) <= 18 && strspn(text, "0123456789") == strlen(text))
		return true;
	error_set(error, REMIT_ERROR_USAGE, _("%s: \"%s\" is not a number of decimal digits"),
		  _(field->label), text);
	return false;
}

static bool check_hash(const struct session_field *field, const char *text, GError **error)
{
	struct id id;

	if (id_parse(text, &id))
		return true;
	error_set(error, REMIT_ERROR_USAGE,
		  _("%s: \"%s\" is not a SHA-256 of 64 lower-case hexadecimal digits"),
		  _(field->label), text);
	return false;
}

static const check_fn checks[] = {
	[FIELD_WORD] = check_word,     [FIELD_FLAG] = check_flag, [FIELD_LINE] = check_line,
	[FIELD_PROSE] = check_prose,   [FIELD_DATE] = check_date, [FIELD_NUMBER] = check_number,
	[FIELD_HASH] = check_hash,
};

/* A path as session_path() spells it: another spelling would be another path. */
static bool is_spelled_well(const char *path)
{
	g_auto(GStrv) components = session_path_split(path);
	GString *again = g_string_new(NULL);
	bool same;

	for (unsigned i = 0; components[i]; i++) {
		g_autofree char *component = session_path(components[i], NULL);

		g_string_append_printf(again, "%s%s", i ? "/" : "", component);
	}
	same = strcmp(again->str, path) == 0;
	g_string_free(again, TRUE);
	return same;
}

static const struct session_field *check_path(const char *path, GError **error)
{
	const struct session_field *field;

	if (strlen(path) > SESSION_PATH_BYTES_MAX) {
		error_set(error, REMIT_ERROR_LIMIT, _("a path is longer than %d bytes"),
			  SESSION_PATH_BYTES_MAX);
		return NULL;
	}
	if (!text_is_clean(path, strlen(path), NULL)) {
		error_set(error, REMIT_ERROR_INPUT, _("a path is not clean UTF-8 text"));
		return NULL;
	}
	field = session_field_of(path);
	if (!field || !is_spelled_well(path) || g_str_has_prefix(path, "redaction/")) {
		error_set(error, REMIT_ERROR_USAGE, _("nothing can be recorded under \"%s\""),
			  path);
		return NULL;
	}
	return field;
}

static bool check_text(const struct session_field *field, const char *text, GError **error)
{
	size_t bytes = strlen(text);

	if (bytes > SESSION_VALUE_BYTES_MAX) {
		error_set(error, REMIT_ERROR_LIMIT, _("%s: the text is longer than %d bytes"),
			  _(field->label), SESSION_VALUE_BYTES_MAX);
		return false;
	}
	if (!text_is_clean(text, bytes, NULL)) {
		error_set(error, REMIT_ERROR_INPUT,
			  _("%s: the text is not UTF-8 or holds control characters"),
			  _(field->label));
		return false;
	}
	return checks[field->type](field, text, error);
}

/* The word that stands for "nothing was said": recorded as nothing. */
static bool is_none(const struct session_field *field, const char *text)
{
	return (field->words == session_status_words ||
		field->words == session_applicability_words) &&
	       strcmp(text, field->words[0]) == 0;
}

bool change_set(struct change *change, const char *path, const char *text, GError **error)
{
	const struct session_field *field = check_path(path, error);
	g_autofree char *value = NULL;

	if (!field)
		return false;
	if (text && *text && !is_none(field, text)) {
		value = field->type == FIELD_PROSE ? without_carriage_returns(text) :
						     g_strdup(text);
		if (!check_text(field, value, error))
			return false;
	}
	g_hash_table_replace(change->values, g_strdup(path), g_steal_pointer(&value));
	return true;
}
