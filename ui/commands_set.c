/*
 * `:set`, which takes what `remit set` takes: controls, fields with their texts, options. A
 * text that begins with a quote goes to its closing quote; any other, since people quote it no
 * more than they would on paper, until a word begins the next field or option.
 */
#include "ui/screen_private.h"

#include <string.h>

/* What one line says. */
struct set {
	GArray *controls;     /* of unsigned; empty: what is marked or selected */
	GPtrArray *fields;    /* names */
	GPtrArray *texts;     /* GString of each */
	GString *reason;      /* NULL: none */
	GString *open;        /* the text that words are added to; NULL before the first */
	char *service;
	enum side side;
};

static void string_free(void *data)
{
	g_string_free(data, TRUE);
}

static void set_clear(struct set *set)
{
	g_array_unref(set->controls);
	g_ptr_array_unref(set->fields);
	g_ptr_array_unref(set->texts);
	if (set->reason)
		g_string_free(set->reason, TRUE);
	g_free(set->service);
}

/* ---- reading ----------------------------------------------------------------- */

static bool read_side(struct set *set, const struct session *session, const char *value,
		      GError **error)
{
	(void)session;
	for (int i = 0; catalog_side_words[i]; i++)
		if (strcmp(word_meant(catalog_side_words, value), catalog_side_words[i]) == 0) {
			set->side = (enum side)i;
			return true;
		}
	error_set(error, REMIT_ERROR_USAGE, _("--side is one of: customer, provider"));
	return false;
}

static bool read_service(struct set *set, const struct session *session, const char *value,
			 GError **error)
{
	if (!*value) {
		error_set(error, REMIT_ERROR_USAGE, _("--service wants the id of a service"));
		return false;
	}
	g_free(set->service);
	set->service = g_strdup(value);
	return ops_service_check(session, value, error);
}

static bool read_reason(struct set *set, const struct session *session, const char *value,
			GError **error)
{
	(void)session;
	(void)error;
	if (!set->reason)
		set->reason = g_string_new(NULL);
	g_string_assign(set->reason, value);
	set->open = set->reason;
	return true;
}

const char *const set_option_words[] = { "--side", "--service", "--reason", NULL };

typedef bool (*option_fn)(struct set *set, const struct session *session, const char *value,
			  GError **error);
static const option_fn option_functions[] = { read_side, read_service, read_reason };

/* The option that a word is or begins with, as in --side=customer; `value` receives what follows
 * the sign, NULL without one. */
static option_fn option_of(const char *word, const char **value)
{
	size_t length = strcspn(word, "=");

	*value = word[length] ? word + length + 1 : NULL;
	for (size_t i = 0; set_option_words[i]; i++)
		if (strlen(set_option_words[i]) == length &&
		    strncmp(word, set_option_words[i], length) == 0)
			return option_functions[i];
	return NULL;
}

/* The name of the field when a word is FIELD=..., NULL otherwise. Once a text is open only a
 * field that there is ends it. g_free(). */
static char *field_of(const struct set *set, const char *word)
{
	size_t length = strcspn(word, "= ");
	g_autofree char *typed = g_strndup(word, length);
	const struct session_field *field = ops_field_meant(typed);

	if (word[length] != '=' || length == 0)
		return NULL;
	if (field)
		return g_strdup(field->name);
	return set->open ? NULL : g_steal_pointer(&typed);
}

/* A control, or a group that stands for all its controls. */
static bool read_control(struct set *set, const struct catalog *catalog, const char *word,
			 GError **error)
{
	unsigned index;

	if (ops_field_meant(word)) {
		error_set(error, REMIT_ERROR_USAGE, _("%s needs a value: `:set %s=...`"), word, word);
		return false;
	}
	index = catalog_resolve(catalog, word, error);
	if (index == CATALOG_NONE)
		return false;
	for (unsigned i = index; i < catalog_reach(catalog, index); i++)
		if (catalog->nodes[i].control)
			g_array_append_val(set->controls, i);
	return true;
}

static bool read_word(struct set *set, const struct catalog *catalog, const char *word,
		      GError **error)
{
	char *field = field_of(set, word);

	if (field) {
		set->open = g_string_new(strchr(word, '=') + 1);
		g_ptr_array_add(set->fields, field);
		g_ptr_array_add(set->texts, set->open);
	} else if (set->open) {
		g_string_append_printf(set->open, " %s", word);
	} else if (*word) {
		return read_control(set, catalog, word, error);
	}
	return true;
}

/* Where the quote that `text` begins with closes, before a blank or the end; NULL: it does not
 * begin with one, or it never closes and is a character like others. */
static const char *closing_quote(const char *text)
{
	const char *closing = text;

	if (*text != '\'' && *text != '"')
		return NULL;
	while ((closing = strchr(closing + 1, *text)))
		if (closing[1] == ' ' || closing[1] == '\0')
			return closing;
	return NULL;
}

/* The next word of a line: up to a blank, or, where its value is quoted, to the closing quote.
 * `is_value`: the word itself is one. `quoted` receives whether it was. g_free(). */
static char *next_word(const char **line, bool is_value, bool *quoted)
{
	const char *start = *line;
	size_t bytes = strcspn(start, " "), name = strcspn(start, "= ");
	const char *value = is_value ? start : start[name] == '=' ? start + name + 1 : "";
	const char *closing = closing_quote(value);
	char *word = closing ? g_strdup_printf("%.*s%.*s", (int)(value - start), start,
					       (int)(closing - value - 1), value + 1) :
			       g_strndup(start, bytes);

	*quoted = closing != NULL;
	*line = closing ? closing + 1 : start + bytes;
	*line += **line == ' ';
	return word;
}

static bool read_line(struct set *set, const struct ui_model *model, const char *line,
		      GError **error)
{
	bool good = true;

	while (good && *line) {
		const char *value;
		bool quoted;
		g_autofree char *word = next_word(&line, false, &quoted);
		option_fn option = option_of(word, &value);

		if (!option) {
			good = read_word(set, model->catalog, word, error);
		} else {
			g_autofree char *next = value ? NULL : next_word(&line, true, &quoted);
			good = option(set, model->session, value ? value : next, error);
		}
		if (quoted)
			set->open = NULL; /* what comes next is no part of it */
	}
	return good;
}

static const char *trimmed(GString *text)
{
	return g_strchomp(text->str);
}

/* ---- recording --------------------------------------------------------------- */

/* The values in the order they are recorded: the reason comes before the exclusion it is for. */
static unsigned values_of(const struct set *set, const char *reason, struct ui_value *values)
{
	unsigned count = 0;

	for (int first = 1; first >= 0; first--)
		for (unsigned i = 0; i < set->fields->len; i++) {
			const char *field = g_ptr_array_index(set->fields, i);
			const char *text = trimmed(g_ptr_array_index(set->texts, i));
			const char *meant = word_meant(session_applicability_words, text);

			if (first && reason && strcmp(field, "applicability") == 0 &&
			    strcmp(meant, session_applicability_words[APPLICABILITY_EXCLUDED]) == 0)
				values[count++] = (struct ui_value){ "exclusion-reason", reason };
			if ((strcmp(field, "exclusion-reason") == 0) == (first == 1))
				values[count++] = (struct ui_value){ field, text };
		}
	return count;
}

static void add_chosen(struct set *set, const struct ui_model *model)
{
	g_autoptr(GArray) chosen = model_targets(model);

	g_array_append_vals(set->controls, chosen->data, chosen->len);
}

/* "Due 31.12.2026": a field with what it takes, for people. g_free(). */
static char *value_words(const struct screen *screen, const struct ui_value *value)
{
	const struct session_field *field = ops_field_meant(value->field);

	if (!field)
		return g_strdup_printf("%s=%s", value->field, value->text);
	if (!*value->text)
		return g_strdup_printf(_("%s cleared"), _(field->label));
	const char *word = label_word(field->words, word_meant(field->words, value->text));
	g_autofree char *date =
		field->type == FIELD_DATE ? ops_date(screen->ops, value->text) : NULL;
	g_autofree char *day = label_day(date);
	return g_strdup_printf("%s %s", _(field->label), day ? day : word);
}

static void record(struct screen *screen, struct set *set)
{
	const char *reason = set->reason ? trimmed(set->reason) : NULL;
	g_autofree struct ui_value *values = g_new0(struct ui_value, 2 * set->fields->len);
	struct ui_recording recording = {
		.controls = set->controls, .side = set->side, .service = set->service,
		.why = reason, .values = values, .value_count = values_of(set, reason, values),
	};
	GString *what = g_string_new(NULL);

	for (unsigned i = 0; i < recording.value_count; i++) {
		g_autofree char *words = value_words(screen, &values[i]);

		g_string_append_printf(what, "%s%s", i ? label_comma() : "", words);
	}
	screen_record_for(screen, &recording, what->str);
	g_string_free(what, TRUE);
}

unsigned command_set(struct screen *screen, int number, const char *text)
{
	struct set set = { .controls = g_array_new(FALSE, FALSE, sizeof(unsigned)),
			   .fields = g_ptr_array_new_with_free_func(g_free),
			   .texts = g_ptr_array_new_with_free_func(string_free),
			   .side = screen->model->side };
	g_autoptr(GError) error = NULL;
	(void)number;

	if (read_line(&set, screen->model, text, &error)) {
		if (set.controls->len == 0)
			add_chosen(&set, screen->model);
		if (set.fields->len == 0)
			error_set(&error, REMIT_ERROR_USAGE,
				  _("set what? `:set status=partial`, `:set 9.2.1 due=+30d assignee=anna`"));
		else if (model_check_targets(set.controls, &error))
			record(screen, &set);
	}
	if (error)
		screen_fail(screen, error);
	set_clear(&set);
	return CHANGED_VIEW;
}
