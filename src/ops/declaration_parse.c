/*
 * Reader of declarations: bytes through the door, held against the schema and then against what
 * every value may be, each error with its place. Whether the session can take it is
 * declaration_plan.c's business.
 */
#include "ops/ops.h"

#include "ops/declaration_schema.h"
#include "yaml/door.h"

#include <string.h>

/* More of them than this is no declaration: it keeps hostile files from costing time. */
enum { RECORDS_MAX = 10000, ENTRIES_MAX = 5000, SERVICES_MAX = 500, CLAIMS_MAX = 500 };

struct parsing {
	struct value_tree *tree;
	struct declaration *said;
	GHashTable *seen; /* ids of the list that is being read; borrowed from the tree */
	unsigned records;
	GError **error;
};

/* ---- texts ------------------------------------------------------------------------------- */

static bool fail(const struct parsing *on, const struct value *at, const char *sentence)
{
	door_error(on->error, on->tree, at, "%s", sentence);
	return false;
}

static bool check_line(const struct parsing *on, const struct value *value, const char *key)
{
	if (!strpbrk(value_text(value), "\r\n"))
		return true;
	door_error(on->error, on->tree, value, _("%s: it must be a single line"), key);
	return false;
}

static bool check_prose(const struct parsing *on, const struct value *value, const char *key)
{
	if (strlen(value_text(value)) <= SESSION_VALUE_BYTES_MAX)
		return true;
	door_error(on->error, on->tree, value, _("%s: the text is longer than %d bytes"), key,
		   SESSION_VALUE_BYTES_MAX);
	return false;
}

static bool check_day(const struct parsing *on, const struct value *value, const char *key)
{
	if (span_is_date(value_text(value)))
		return true;
	door_error(on->error, on->tree, value,
		   _("%s: \"%s\" is not a date such as 2026-11-23 (YYYY-MM-DD)"), key,
		   value_text(value));
	return false;
}

/* 2026-11-24T10:00:00Z, or a day. */
static bool check_moment(const struct parsing *on, const struct value *value, const char *key)
{
	const char *text = value_text(value);
	g_autofree char *day = g_strndup(text, 10);
	g_autoptr(GDateTime) time = g_date_time_new_from_iso8601(text, NULL);

	if (span_is_date(day) && (!text[10] || (strlen(text) == 20 && text[19] == 'Z' && time)))
		return true;
	door_error(on->error, on->tree, value,
		   _("%s: \"%s\" is no moment such as 2026-11-24T10:00:00Z, and no day"), key, text);
	return false;
}

static bool check_hash(const struct parsing *on, const struct value *value, const char *key)
{
	const char *text = value_text(value);

	if (strlen(text) == 64 && strspn(text, "0123456789abcdef") == 64)
		return true;
	door_error(on->error, on->tree, value,
		   _("%s: \"%s\" is not a SHA-256 of 64 lower-case hexadecimal digits"), key, text);
	return false;
}

typedef bool (*check_fn)(const struct parsing *on, const struct value *value, const char *key);

/* A text that may be missing; `where` is then as it was. */
static bool take(const struct parsing *on, const struct value *map, const char *key, check_fn check,
		 char **where)
{
	const struct value *value = value_get(map, key);

	if (!value || !value_text(value) || !*value_text(value))
		return true;
	if (!check_prose(on, value, key) || !check(on, value, key))
		return false;
	declaration_text(where, value_text(value));
	return true;
}

static bool take_needed(const struct parsing *on, const struct value *map, const char *key,
			check_fn check, char **where)
{
	if (!take(on, map, key, check, where))
		return false;
	if (*where && **where)
		return true;
	door_error(on->error, on->tree, value_get(map, key), _("%s is empty"), key);
	return false;
}

/* A word that may be missing: `index` is then as it was. */
static bool take_word(const struct parsing *on, const struct value *map, const char *key,
		      const char *const *words, unsigned *index)
{
	const struct value *value = value_get(map, key);

	return !value || door_word(on->tree, value, key, words, index, on->error);
}

/* The id of an entry of a list, in which it stands once. NULL with an error. */
static const char *take_id(struct parsing *on, const struct value *map, const char *key,
			   bool (*is_valid)(const char *text))
{
	const struct value *value = value_get(map, key);
	const char *id = value_text(value);

	if (!id || !is_valid(id)) {
		door_error(on->error, on->tree, value, _("%s: \"%.80s\" cannot be an id"), key,
			   id ? id : "");
		return NULL;
	}
	if (!g_hash_table_add(on->seen, (void *)id)) {
		door_error(on->error, on->tree, value, _("%s: \"%s\" is here twice"), key, id);
		return NULL;
	}
	return id;
}

/* An id of a control or of an item of evidence. */
static bool is_id(const char *text)
{
	return strlen(text) <= 64 && g_ascii_isalnum(*text) &&
	       strspn(text, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.-_") ==
		       strlen(text);
}

static bool is_service(const char *text)
{
	return strcmp(text, SESSION_WHOLE_SCOPE) == 0 || catalog_slug_is_valid(text);
}

static bool check_count(const struct parsing *on, const struct value *list, size_t most)
{
	if (value_count(list) <= most)
		return true;
	error_set_at(on->error, REMIT_ERROR_LIMIT, value_tree_name(on->tree), value_line(list),
		     value_column(list), _("a list of %zu: a declaration has at most %zu there"),
		     value_count(list), most);
	return false;
}

/* ---- the head ---------------------------------------------------------------------------- */

static bool parse_head(const struct parsing *on, const struct value *map)
{
	struct declaration *said = on->said;
	const struct value *revision = value_get(map, "revision");
	unsigned side = 0;

	if (!take_word(on, map, "side", catalog_side_words, &side))
		return false;
	said->side = (enum side)side;
	return take_needed(on, map, "party", check_line, &said->party) &&
	       take(on, map, "author", check_line, &said->author) &&
	       take_needed(on, map, "made_at", check_moment, &said->made_at) &&
	       take(on, map, "valid_to", check_day, &said->valid_to) &&
	       take_needed(on, map, "catalog", check_line, &said->catalog) &&
	       (!revision || door_number(on->tree, revision, "revision", 1000000000,
					 &said->revision, on->error)) &&
	       take(on, map, "session", check_line, &said->session) &&
	       take(on, map, "head", check_hash, &said->head);
}

/* ---- evidence and assurance -------------------------------------------------------------- */

static check_fn check_of(const char *field)
{
	static const struct {
		const char *field;
		check_fn check;
	} checks[] = {
		{ "hash", check_hash },	       { "period_from", check_day },
		{ "period_to", check_day },    { "effective", check_day },
		{ "expiry", check_day },       { "valid_from", check_day },
		{ "valid_to", check_day },     { "bridge_to", check_day },
		{ "services", check_prose },   { "regions", check_prose },
		{ "control_sets", check_prose }, { "presupposes", check_prose },
		{ "exceptions", check_prose },
	};

	for (unsigned i = 0; i < G_N_ELEMENTS(checks); i++)
		if (strcmp(checks[i].field, field) == 0)
			return checks[i].check;
	return check_line;
}

static bool parse_covers(const struct parsing *on, const struct value *list,
			 struct declaration_entry *entry)
{
	for (size_t i = 0; list && i < value_count(list); i++) {
		const struct value *one = value_at(list, i);

		if (!value_text(one) || !is_service(value_text(one)))
			return fail(on, one, _("covers: it names services by their ids, or - for all"));
		g_ptr_array_add(entry->covers, g_strdup(value_text(one)));
	}
	return true;
}

static bool parse_entry(struct parsing *on, const struct value *map, GPtrArray *entries,
			const char *const *fields)
{
	bool is_assurance = fields == declaration_assurance_fields;
	const char *id = take_id(on, map, "id",
				 is_assurance ? catalog_slug_is_valid : is_id);
	unsigned kind;

	if (!id || (is_assurance && !take_word(on, map, "kind", session_assurance_words, &kind)))
		return false;
	struct declaration_entry *entry = declaration_entry(entries, id);
	entry->line = value_line(map);
	entry->column = value_column(map);
	for (unsigned i = 0; fields[i]; i++)
		if (!take(on, map, fields[i], check_of(fields[i]), &entry->texts[i]))
			return false;
	return parse_covers(on, value_get(map, "covers"), entry);
}

static bool parse_entries(struct parsing *on, const struct value *list, GPtrArray *entries,
			  const char *const *fields)
{
	g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);

	on->seen = seen;
	if (list && !check_count(on, list, ENTRIES_MAX))
		return false;
	for (size_t i = 0; list && i < value_count(list); i++)
		if (!parse_entry(on, value_at(list, i), entries, fields))
			return false;
	return true;
}

/* ---- records ----------------------------------------------------------------------------- */

static bool parse_claim(struct parsing *on, const struct value *map,
			struct declaration_record *record)
{
	const char *duty = take_id(on, map, "duty", catalog_slug_is_valid);
	struct declaration_claim *claim = duty ? declaration_claim(record, duty) : NULL;
	unsigned word = 0;

	if (!claim || !take_word(on, map, "accountable", catalog_accountable_words, &word))
		return false;
	claim->accountable = (enum accountable)word;
	claim->line = value_line(map);
	claim->column = value_column(map);
	return take(on, map, "split", check_prose, &claim->split) &&
	       take(on, map, "reason", check_prose, &claim->reason) &&
	       take(on, map, "performed_by", check_line, &claim->performed_by) &&
	       take(on, map, "contract_ref", check_line, &claim->contract_ref);
}

static bool parse_claims(struct parsing *on, const struct value *list,
			 struct declaration_record *record)
{
	g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);

	on->seen = seen;
	if (list && !check_count(on, list, CLAIMS_MAX))
		return false;
	for (size_t i = 0; list && i < value_count(list); i++)
		if (!parse_claim(on, value_at(list, i), record))
			return false;
	return true;
}

static bool parse_basis(const struct parsing *on, const struct value *list,
			struct declaration_record *record)
{
	for (size_t i = 0; list && i < value_count(list); i++) {
		unsigned word = 0;

		if (!door_word(on->tree, value_at(list, i), "basis", session_basis_words, &word,
			       on->error))
			return false;
		record->basis |= 1u << word;
	}
	return true;
}

static bool parse_references(struct parsing *on, const struct value *list, GHashTable *evidence,
			     struct declaration_record *record)
{
	g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);

	if (list && !check_count(on, list, ENTRIES_MAX))
		return false;
	for (size_t i = 0; list && i < value_count(list); i++) {
		const struct value *one = value_at(list, i);
		const char *id = value_text(one);

		if (!id || !g_hash_table_contains(evidence, id)) {
			door_error(on->error, on->tree, one,
				   _("evidence: \"%.80s\" is not among the evidence of this file"),
				   id ? id : "");
			return false;
		}
		if (g_hash_table_add(seen, (void *)id))
			g_ptr_array_add(record->evidence, g_strdup(id));
	}
	return true;
}

static bool parse_words(const struct parsing *on, const struct value *map,
			struct declaration_record *record)
{
	unsigned status = STATUS_NONE, applicability = APPLICABILITY_NONE;

	if (!take_word(on, map, "status", session_status_words, &status) ||
	    !take_word(on, map, "applicability", session_applicability_words, &applicability) ||
	    !take(on, map, "exclusion_reason", check_prose, &record->exclusion_reason))
		return false;
	record->status = (enum status)status;
	record->applicability = (enum applicability)applicability;
	if (record->applicability == APPLICABILITY_EXCLUDED && !record->exclusion_reason)
		return fail(on, map, _("what is excluded needs its exclusion_reason"));
	return true;
}

static bool parse_record(struct parsing *on, const struct value *map, GHashTable *evidence,
			 struct declaration_service *service)
{
	const char *id = take_id(on, map, "id", is_id);
	GHashTable *seen = on->seen;
	bool good;

	if (!id)
		return false;
	if (++on->records > RECORDS_MAX) {
		error_set_at(on->error, REMIT_ERROR_LIMIT, value_tree_name(on->tree),
			     value_line(map), value_column(map),
			     _("a declaration speaks of at most %d controls"), RECORDS_MAX);
		return false;
	}
	struct declaration_record *record = declaration_record(service, id);
	record->line = value_line(map);
	record->column = value_column(map);
	good = parse_words(on, map, record) &&
	       parse_basis(on, value_get(map, "basis"), record) &&
	       take(on, map, "how", check_prose, &record->how) &&
	       take(on, map, "remark", check_prose, &record->remark) &&
	       parse_references(on, value_get(map, "evidence"), evidence, record) &&
	       parse_claims(on, value_get(map, "claims"), record);
	on->seen = seen;
	return good;
}

static bool parse_service(struct parsing *on, const struct value *map, GHashTable *evidence)
{
	const char *id = take_id(on, map, "id", is_service);
	g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
	const struct value *list = value_get(map, "controls");
	GHashTable *before = on->seen;
	unsigned model = MODEL_IAAS;

	if (!id || !take_word(on, map, "model", catalog_model_words, &model))
		return false;
	struct declaration_service *service = declaration_service(on->said, id);
	service->line = value_line(map);
	service->column = value_column(map);
	service->has_model = value_get(map, "model") != NULL;
	service->model = (enum model)model;
	if (!take(on, map, "name", check_line, &service->name))
		return false;
	on->seen = seen;
	for (size_t i = 0; list && i < value_count(list); i++)
		if (!parse_record(on, value_at(list, i), evidence, service))
			return false;
	on->seen = before;
	return true;
}

static bool parse_services(struct parsing *on, const struct value *list)
{
	g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
	g_autoptr(GHashTable) evidence = g_hash_table_new(g_str_hash, g_str_equal);

	if (!list || value_count(list) == 0)
		return fail(on, list, _("services: it speaks of no service; - stands for the whole scope"));
	if (!check_count(on, list, SERVICES_MAX))
		return false;
	for (unsigned i = 0; i < on->said->evidence->len; i++) {
		const struct declaration_entry *entry =
			g_ptr_array_index(on->said->evidence, i);
		g_hash_table_add(evidence, entry->id);
	}
	on->seen = seen;
	for (size_t i = 0; i < value_count(list); i++)
		if (!parse_service(on, value_at(list, i), evidence))
			return false;
	return true;
}

/* ---- the file ---------------------------------------------------------------------------- */

static bool parse_file(struct parsing *on)
{
	const struct value *root = value_tree_root(on->tree);

	return parse_head(on, value_get(root, "declaration")) &&
	       parse_entries(on, value_get(root, "evidence"), on->said->evidence,
			     declaration_evidence_fields) &&
	       parse_entries(on, value_get(root, "assurance"), on->said->assurances,
			     declaration_assurance_fields) &&
	       parse_services(on, value_get(root, "services"));
}

struct declaration *ops_declaration_parse(const char *name, GBytes *bytes, GError **error)
{
	struct parsing on = { .error = error };
	void *native = NULL;
	bool good;

	on.tree = value_tree_parse(name, bytes, error);
	if (!on.tree)
		return NULL;
	on.said = declaration_new(SIDE_CUSTOMER, NULL, NULL, NULL);
	good = door_load(on.tree, DECLARATION_FORMAT, &native_declaration_schema, &native, error);
	if (good)
		door_free(&native_declaration_schema, native);
	good = good && parse_file(&on);
	value_tree_free(on.tree);
	if (good)
		return on.said;
	declaration_free(on.said);
	return NULL;
}
