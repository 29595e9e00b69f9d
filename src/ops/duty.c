/*
 * Who is accountable for a duty, where that is not left to the catalog: by whom, why, where it
 * is agreed. What the catalog says stands until somebody records something else.
 */
#include "ops/ops.h"

#include <string.h>

/* How the patterns of a duty's fields begin in session_fields. */
#define DUTY_FIELDS "duty/*/*/*/"

const char *const ops_duty_fields[] = {
	"accountable", "reason", "split", "performed_by", "contract_ref", NULL,
};

/* ---- which duty --------------------------------------------------------------- */

static void refuse_duty(const struct catalog_node *node, const char *typed, GError **error)
{
	g_autoptr(GString) known = g_string_new(NULL);

	for (unsigned i = 0; i < node->control->duty_count; i++)
		g_string_append_printf(known, "%s%s", i ? ", " : "", node->control->duties[i].id);
	if (node->control->duty_count == 0)
		error_set(error, REMIT_ERROR_USAGE, _("the catalog names no duties of %s"), node->id);
	else
		error_set(error, REMIT_ERROR_USAGE, _("%s has no duty \"%s\"; it has: %s"), node->id,
			  typed, known->str);
}

const struct catalog_duty *ops_duty_find(const struct catalog_node *node, const char *typed,
					 GError **error)
{
	const struct catalog_duty *found = NULL;
	unsigned count = 0;

	for (unsigned i = 0; *typed && i < node->control->duty_count; i++) {
		const struct catalog_duty *duty = &node->control->duties[i];

		if (strcmp(duty->id, typed) == 0)
			return duty;
		if (!g_str_has_prefix(duty->id, typed))
			continue;
		found = duty;
		count++;
	}
	if (count == 1)
		return found;
	refuse_duty(node, typed, error);
	return NULL;
}

/* ---- what is recorded ----------------------------------------------------------- */

static char *duty_path(const struct ops_duty *duty, const char *field)
{
	return session_path("duty", duty->node->id, duty->duty->id, duty->service, field, NULL);
}

const char *ops_duty_get(const struct session *session, const struct ops_duty *duty,
			 const char *field)
{
	g_autofree char *path = duty_path(duty, field);

	return session_get(session, path);
}

bool ops_duty_is_reassigned(const struct session *session, const struct ops_duty *duty)
{
	return session_accountable(session, duty->node->id, duty->duty, duty->service,
				   duty->model) != duty->duty->accountable[duty->model];
}

/* ---- recording ------------------------------------------------------------------ */

const char *ops_accountable_word(const char *text)
{
	static const struct {
		const char *said, *word;
	} words[] = {
		{ "", "" },          { "catalog", "" },      { "customer", "csc" },
		{ "provider", "csp" }, { "nobody", "na" },
	};

	for (size_t i = 0; i < G_N_ELEMENTS(words); i++)
		if (strcmp(words[i].said, text) == 0)
			return words[i].word;
	text = word_meant(catalog_accountable_words, text);
	for (const char *const *word = catalog_accountable_words; *word; word++)
		if (strcmp(*word, text) == 0)
			return *word;
	return NULL;
}

static bool set_accountable(struct change *change, const struct ops_duty *duty, const char *text,
			    GError **error)
{
	const char *word = ops_accountable_word(text);
	g_autofree char *path = duty_path(duty, "accountable");

	if (!word) {
		error_set(error, REMIT_ERROR_USAGE,
			  _("accountable: \"%s\" is none of: customer, provider, shared, nobody, catalog"),
			  text);
		return false;
	}
	return change_set(change, path, word, error);
}

static bool set_field(struct change *change, const struct ops_duty *duty,
		      const struct ops_value *value, GError **error)
{
	g_autofree char *field = ops_field_below(DUTY_FIELDS, value->field);
	g_autofree char *path = duty_path(duty, field);
	g_autofree char *blank = g_strstrip(g_strdup(value->text));

	if (!g_strv_contains(ops_duty_fields, field)) {
		const char *near = error_suggestion(value->field, ops_duty_fields);
		g_autofree char *known = g_strjoinv(", ", (char **)ops_duty_fields);

		error_set(error, REMIT_ERROR_USAGE,
			  near ? _("a duty has no field \"%s\" (did you mean \"%s\"?)") :
				 _("a duty has no field \"%s\"; it has: %s"),
			  value->field, near ? near : known);
		return false;
	}
	if (strcmp(field, "accountable") == 0)
		return set_accountable(change, duty, value->text, error);
	return change_set(change, path, *blank ? value->text : "", error);
}

/* Whose duty it will be once the change is recorded. */
static enum accountable who_after(const struct session *session, const struct change *change,
				  const struct ops_duty *duty)
{
	g_autofree char *path = duty_path(duty, "accountable");
	const char *word = change_after(change, session, path);

	for (unsigned i = 0; word && i < ACCOUNTABLE_COUNT; i++)
		if (strcmp(catalog_accountable_words[i], word) == 0)
			return (enum accountable)i;
	return duty->duty->accountable[duty->model];
}

static bool has_after(const struct session *session, const struct change *change,
		      const struct ops_duty *duty, const char *field)
{
	g_autofree char *path = duty_path(duty, field);

	return change_after(change, session, path) != NULL;
}

/* As the catalog says: a reason against it and a split of ours would speak of nothing. */
static bool clear_reasons(const struct session *session, struct change *change,
			  const struct ops_duty *duty, GError **error)
{
	static const char *const fields[] = { "reason", "split" };

	if (has_after(session, change, duty, "accountable"))
		return true;
	for (size_t i = 0; i < G_N_ELEMENTS(fields); i++) {
		g_autofree char *path = duty_path(duty, fields[i]);
		if (!change_set(change, path, NULL, error))
			return false;
	}
	return true;
}

static bool check_duty(const struct session *session, const struct change *change,
		       const struct ops_duty *duty, GError **error)
{
	enum accountable who = who_after(session, change, duty);
	enum accountable by_catalog = duty->duty->accountable[duty->model];

	if (who == ACCOUNTABLE_SHARED && !duty->duty->split &&
	    !has_after(session, change, duty, "split")) {
		error_set(error, REMIT_ERROR_USAGE,
			  _("%s: a shared duty needs its split: who does which part?"),
			  duty->duty->id);
		return false;
	}
	if (who != by_catalog && !has_after(session, change, duty, "reason")) {
		error_set(error, REMIT_ERROR_USAGE,
			  _("%s: the catalog says %s under %s: it needs a reason why that is different here"),
			  duty->duty->id, label_accountable(by_catalog), label_model(duty->model));
		return false;
	}
	return true;
}

bool ops_duty_set(const struct session *session, struct change *change,
		  const struct ops_duty *duty, const struct ops_value *values, unsigned count,
		  GError **error)
{
	bool names = false;

	for (unsigned i = 0; i < count; i++) {
		g_autofree char *field = ops_field_below(DUTY_FIELDS, values[i].field);

		if (!set_field(change, duty, &values[i], error))
			return false;
		names |= strcmp(field, "accountable") == 0;
	}
	return (!names || clear_reasons(session, change, duty, error)) &&
	       check_duty(session, change, duty, error);
}
