/*
 * What a declaration would change: each of its services put onto one of ours, each of its words
 * weighed, and the entry that keeps where it came from. Nothing is written.
 */
#include "ops/declaration_private.h"

#include <string.h>

/* ---- claims ------------------------------------------------------------------------------ */

static char *kept_path(const struct weighing *on, const char *kind, ...) G_GNUC_NULL_TERMINATED;

static char *kept_path(const struct weighing *on, const char *kind, ...)
{
	g_autofree char *head = session_path("declaration", on->part->id, kind, NULL);
	GString *path = g_string_new(head);
	va_list rest;

	va_start(rest, kind);
	for (const char *next; (next = va_arg(rest, const char *));) {
		g_autofree char *component = session_path(next, NULL);

		g_string_append_printf(path, "/%s", component);
	}
	va_end(rest);
	return g_string_free(path, FALSE);
}

/* The claim with its texts, of which there are none to another word than theirs. */
static void weigh_claim(struct weighing *on, const char *control,
			const struct declaration_claim *claim)
{
	const char *side = catalog_side_words[on->said->side], *service = on->part->service;
	const char *word = catalog_accountable_words[claim->accountable];
	const struct {
		const char *field, *text;
	} texts[] = {
		{ "split", claim->split },
		{ "reason", claim->reason },
		{ "performed_by", claim->performed_by },
		{ "contract_ref", claim->contract_ref },
	};
	g_autofree char *kept = kept_path(on, "claim", control, claim->duty, service, "accountable",
					  NULL);
	g_autofree char *path = session_path("claim", control, claim->duty, service, side,
					     "accountable", NULL);
	bool agreed = weigh_is_agreed(on, control, claim->duty);
	enum ops_import_fate fate =
		weigh_value(on, kept, path, word, agreed, claim->line, claim->column);

	for (unsigned i = 0; i < G_N_ELEMENTS(texts); i++) {
		g_autofree char *keeps = kept_path(on, "claim", control, claim->duty, service,
						   texts[i].field, NULL);
		g_autofree char *becomes = session_path("claim", control, claim->duty, service,
							side, texts[i].field, NULL);
		if (texts[i].text)
			weigh_value(on, keeps, fate != IMPORT_CONFLICT ? becomes : NULL,
				    texts[i].text, agreed, claim->line, claim->column);
	}
	if (fate == IMPORT_CHANGED) {
		weigh_mark(on, session_path("claim", control, claim->duty, service, side,
					    "agreed_on", NULL), NULL);
		weigh_mark(on, session_path("claim", control, claim->duty, service, side,
					    "agreed_with", NULL), NULL);
	}
}

static const struct catalog_duty *duty_named(const struct catalog_node *node, const char *id)
{
	for (unsigned i = 0; i < node->control->duty_count; i++)
		if (strcmp(node->control->duties[i].id, id) == 0)
			return &node->control->duties[i];
	return NULL;
}

static void unmatched(struct weighing *on, char *typed, unsigned line, unsigned column)
{
	struct ops_import_item *item = import_item(&on->importing, line, column);

	item->typed = typed;
	import_settle(&on->importing, item, IMPORT_UNMATCHED);
}

/* ---- records ----------------------------------------------------------------------------- */

static char *record_path(const struct weighing *on, const char *control, const char *field,
			 const char *member)
{
	return session_path("control", control, on->part->service,
			    catalog_side_words[on->said->side], field, member, NULL);
}

static enum ops_import_fate weigh_field(struct weighing *on,
					const struct declaration_record *record, const char *field,
					const char *text, bool held)
{
	g_autofree char *kept = kept_path(on, "control", record->control, on->part->service,
					  catalog_side_words[on->said->side], field, NULL);
	g_autofree char *path = record_path(on, record->control, field, NULL);

	return text ? weigh_value(on, kept, path, text, held, record->line, record->column) :
		      IMPORT_UNCHANGED;
}

static bool is_taken(enum ops_import_fate fate)
{
	return fate == IMPORT_NEW || fate == IMPORT_CHANGED;
}

/* What they call their basis is kept; to us it is stated. */
static void weigh_basis(struct weighing *on, const struct declaration_record *record)
{
	for (unsigned i = 0; i < BASIS_COUNT; i++) {
		g_autofree char *kept = kept_path(on, "control", record->control,
						  on->part->service,
						  catalog_side_words[on->said->side], "basis",
						  session_basis_words[i], NULL);
		if (record->basis & 1u << i)
			weigh_value(on, kept, NULL, "yes", false, record->line, record->column);
	}
}

/* A status that is theirs rests on their word alone, and nobody has gone over it. */
static void mark_status(struct weighing *on, const struct declaration_record *record,
			enum ops_import_fate fate, bool vouched)
{
	const struct session *session = on->importing.place->session;

	weigh_mark(on, record_path(on, record->control, "declaration", NULL), on->part->id);
	weigh_mark(on, record_path(on, record->control, "basis", "stated"), "yes");
	if (fate != IMPORT_CHANGED || !vouched)
		return;
	for (unsigned i = 0; i < BASIS_COUNT; i++) {
		char *path = record_path(on, record->control, "basis", session_basis_words[i]);

		if (i != BASIS_STATED && session_get(session, path))
			weigh_mark(on, path, NULL);
		else
			g_free(path);
	}
	weigh_mark(on, record_path(on, record->control, "review", NULL), NULL);
}

static void weigh_words(struct weighing *on, const struct declaration_record *record)
{
	const struct session *session = on->importing.place->session;
	bool vouched = weigh_is_vouched(on, record->control);
	const char *status = record->status == STATUS_NONE ?
				     NULL : session_status_words[record->status];
	const char *applies = record->applicability == APPLICABILITY_NONE ?
				      NULL : session_applicability_words[record->applicability];
	enum ops_import_fate reason = weigh_field(on, record, "exclusion-reason",
						  record->exclusion_reason, false);
	enum ops_import_fate applicability = weigh_field(on, record, "applicability", applies, false);
	enum ops_import_fate fate = weigh_field(on, record, "status", status, vouched);
	bool others = is_taken(weigh_field(on, record, "how", record->how, false));
	g_autofree char *mark = record_path(on, record->control, "declaration", NULL);
	g_autofree char *stands = record_path(on, record->control, "status", NULL);

	others |= is_taken(weigh_field(on, record, "remark", record->remark, false));
	others |= is_taken(reason) || is_taken(applicability);
	weigh_basis(on, record);
	if (status && (is_taken(fate) || (fate == IMPORT_UNCHANGED && session_get(session, mark))))
		mark_status(on, record, fate, vouched);
	else if (others && !session_get(session, stands))
		weigh_mark(on, g_strdup(mark), on->part->id);
}

static void weigh_references(struct weighing *on, const struct declaration_record *record)
{
	const char *side = catalog_side_words[on->said->side];

	for (unsigned i = 0; i < record->evidence->len; i++) {
		const char *theirs = g_ptr_array_index(record->evidence, i);
		g_autofree char *id = declared_evidence_id(on->part->id, theirs);
		g_autofree char *kept = kept_path(on, "control", record->control, on->part->service,
						  side, "evidence", theirs, NULL);
		g_autofree char *path = session_path("evidence", id, "control", record->control,
						     on->part->service, side, NULL);

		weigh_value(on, kept, path, "yes", false, record->line, record->column);
	}
}

/* More than whose its duties are. */
static bool says_words(const struct declaration_record *record)
{
	return record->status != STATUS_NONE || record->applicability != APPLICABILITY_NONE ||
	       record->exclusion_reason || record->how || record->remark;
}

static void weigh_record(struct weighing *on, const struct declaration_record *record)
{
	const struct catalog *catalog = on->importing.place->catalog;
	unsigned at = catalog_find(catalog, record->control);

	if (at == CATALOG_NONE || !catalog->nodes[at].control) {
		unmatched(on, g_strdup(record->control), record->line, record->column);
		return;
	}
	if (says_words(record))
		g_hash_table_add(on->controls, record->control);
	weigh_words(on, record);
	weigh_references(on, record);
	for (unsigned i = 0; i < record->claims->len; i++) {
		const struct declaration_claim *claim = g_ptr_array_index(record->claims, i);

		if (duty_named(&catalog->nodes[at], claim->duty))
			weigh_claim(on, record->control, claim);
		else
			unmatched(on, g_strdup_printf("%s %s", record->control, claim->duty),
				  claim->line, claim->column);
	}
}

/* ---- evidence and assurance -------------------------------------------------------------- */

/* The texts of an entry. `marks` are pairs of a field and what it says, ended by NULL. */
static void weigh_entry(struct weighing *on, const char *kind, const char *id,
			const struct declaration_entry *entry, const char *const *fields,
			const char *const *marks)
{
	for (unsigned i = 0; fields[i]; i++) {
		g_autofree char *kept = kept_path(on, kind, entry->id, fields[i], NULL);
		g_autofree char *path = session_path(kind, id, fields[i], NULL);

		if (entry->texts[i])
			weigh_value(on, kept, path, entry->texts[i], false, entry->line,
				    entry->column);
	}
	for (; *marks; marks += 2)
		weigh_mark(on, session_path(kind, id, marks[0], NULL), marks[1]);
}

static bool names_evidence(const struct declaration_service *service, const char *id)
{
	for (unsigned i = 0; i < service->records->len; i++) {
		const struct declaration_record *record = g_ptr_array_index(service->records, i);

		if (g_ptr_array_find_with_equal_func(record->evidence, id, g_str_equal, NULL))
			return true;
	}
	return false;
}

static void weigh_evidence(struct weighing *on, const struct declaration_service *service)
{
	const char *marks[] = { "custody", "referenced", "source", on->said->party,
				"declaration", on->part->id, NULL };

	for (unsigned i = 0; i < on->said->evidence->len; i++) {
		const struct declaration_entry *entry =
			g_ptr_array_index(on->said->evidence, i);
		g_autofree char *id = declared_evidence_id(on->part->id, entry->id);

		if (names_evidence(service, entry->id))
			weigh_entry(on, "evidence", id, entry, declaration_evidence_fields, marks);
	}
}

/* One that names no service is about all of them. */
static bool covers(const struct declaration_entry *entry, const char *service)
{
	return entry->covers->len == 0 || strcmp(service, SESSION_WHOLE_SCOPE) == 0 ||
	       g_ptr_array_find_with_equal_func(entry->covers, service, g_str_equal, NULL) ||
	       g_ptr_array_find_with_equal_func(entry->covers, SESSION_WHOLE_SCOPE, g_str_equal,
						NULL);
}

static void weigh_assurances(struct weighing *on, const struct declaration_service *service)
{
	const char *marks[] = { "provider", on->said->party, "declaration", on->part->id, NULL };

	for (unsigned i = 0; i < on->said->assurances->len; i++) {
		const struct declaration_entry *entry =
			g_ptr_array_index(on->said->assurances, i);
		g_autofree char *id = declared_assurance_id(on->part->id, entry->id);

		if (!covers(entry, service->id))
			continue;
		weigh_entry(on, "assurance", id, entry, declaration_assurance_fields, marks);
		weigh_mark(on, session_path("assurance", id, "service", on->part->service, NULL),
			   "yes");
	}
}

/* ---- where it came from ------------------------------------------------------------------ */

static void put_head(struct weighing *on)
{
	const struct declaration *said = on->said;
	const struct ops_source *source = on->source;
	g_autofree char *day = g_strndup(said->made_at, 10);
	g_autofree char *base = g_path_get_basename(source->file ? source->file : "");
	g_autofree char *name = g_utf8_make_valid(base, -1);
	g_autofree char *catalog = said->revision ?
		g_strdup_printf("%s@%u", said->catalog, said->revision) : g_strdup(said->catalog);
	const struct {
		const char *field, *text;
	} texts[] = {
		{ "side", catalog_side_words[said->side] },
		{ "organisation", said->party },
		{ "author", said->author },
		{ "service", on->part->service },
		{ "theirs", on->part->theirs },
		{ "catalog", catalog },
		{ "made_at", said->made_at },
		{ "date", day },
		{ "valid_to", said->valid_to },
		{ "file", source->file ? name : NULL },
		{ "hash", source->hash },
		{ "session", said->session },
		{ "head", said->head },
		{ "signed_by", source->signed_by },
		{ "key", source->key },
		{ "signature", source->signature },
	};

	for (unsigned i = 0; i < G_N_ELEMENTS(texts); i++) {
		g_autofree char *path =
			session_path("declaration", on->part->id, texts[i].field, NULL);
		weigh_put(on, path, texts[i].text);
	}
}

/* The one before is named by the hash of its file. */
static void put_earlier(struct weighing *on, const char *id)
{
	const struct session *session = on->importing.place->session;
	const char *hash = declared_text(session, id, "hash");
	const char *made_at = declared_text(session, id, "made_at");

	if (!hash || g_strcmp0(hash, on->source->hash) == 0)
		return;
	g_autofree char *path = session_path("declaration", on->part->id, "earlier", hash, NULL);
	weigh_put(on, path, made_at);
}

/* All that another party's entry says of itself goes; what it said of controls is stale already. */
static void clear_head(const char *path, const char *text, bool conflict, void *data)
{
	struct weighing *on = data;

	(void)text;
	(void)conflict;
	if (session_field_of(path))
		g_hash_table_add(on->stale, g_strdup(path));
}

/* ---- one service ------------------------------------------------------------------------- */

/* Shorter moments, which are days, are held against the day alone. */
static bool is_older(const char *made_at, const char *than)
{
	return than && strncmp(made_at, than, MIN(strlen(made_at), strlen(than))) < 0;
}

static bool check_standing(struct weighing *on, char **standing)
{
	const struct session *session = on->importing.place->session;
	const char *file = on->source->file;

	for (char **id = standing; *id; id++) {
		const char *made_at = declared_text(session, *id, "made_at");

		if (strcmp(*id, on->part->id) != 0 && !on->how->prefer_file) {
			error_set(on->importing.error, REMIT_ERROR_USAGE,
				  _("for %s there is the declaration of %s already: put this one onto another service with --service, or in its place with --prefer file"),
				  label_service(on->part->service),
				  declared_text(session, *id, "organisation"));
			return false;
		}
		if (strcmp(*id, on->part->id) != 0)
			continue;
		on->part->before = g_strdup(made_at);
		on->part->is_same = g_strcmp0(declared_text(session, *id, "hash"),
					      on->source->hash) == 0;
		if (is_older(on->said->made_at, made_at) && !on->how->older) {
			g_autofree char *old = label_time(on->said->made_at);
			g_autofree char *loaded = label_time(made_at);
			error_set_at(on->importing.error, REMIT_ERROR_CONFLICT, file, 0, 0,
				     _("it is of %s, older than the one of %s that is loaded: --older puts it in its place all the same"),
				     old, loaded);
			return false;
		}
	}
	return true;
}

static void gather(struct weighing *on, char **standing)
{
	for (char **id = standing; *id; id++) {
		g_autofree char *path = session_path("declaration", *id, NULL);
		g_autofree char *prefix = g_strconcat(path, "/", NULL);

		base_gather(on, *id);
		if (strcmp(*id, on->part->id) != 0)
			session_each(on->importing.place->session, prefix, clear_head, on);
		else
			put_earlier(on, *id);
	}
}

static void weigh_service(struct weighing *on, const struct declaration_service *service)
{
	for (unsigned i = 0; i < service->records->len; i++)
		weigh_record(on, g_ptr_array_index(service->records, i));
	weigh_evidence(on, service);
	weigh_assurances(on, service);
	weigh_withdrawn(on);
	put_head(on);
}

static bool plan_service(struct weighing *on, const struct declaration_service *service,
			 const char *ours)
{
	g_auto(GStrv) standing =
		declarations_of(on->importing.place->session, ours, on->said->side);
	struct ops_declaration_part *part = g_new0(struct ops_declaration_part, 1);

	on->part = part;
	g_ptr_array_add(on->plan->parts, part);
	part->service = g_strdup(ours);
	part->theirs = g_strdup(service->id);
	part->id = declaration_id_for(on, ours, standing);
	on->base = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
	on->stale = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	on->seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	on->marks = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
	on->controls = g_hash_table_new(g_str_hash, g_str_equal);
	on->good = check_standing(on, standing);
	if (on->good) {
		gather(on, standing);
		weigh_service(on, service);
	}
	g_hash_table_unref(on->base);
	g_hash_table_unref(on->stale);
	g_hash_table_unref(on->seen);
	g_hash_table_unref(on->marks);
	g_hash_table_unref(on->controls);
	return on->good;
}

/* ---- onto which service ------------------------------------------------------------------ */

/* The service of ours that one of theirs is put onto; NULL with an error. Borrowed. */
static const char *ours_of(const struct weighing *on, const struct declaration_service *service)
{
	const struct session *session = on->importing.place->session;
	const char *id = on->how->service ? on->how->service : service->id;

	if (on->how->service && on->said->services->len > 1) {
		error_set(on->importing.error, REMIT_ERROR_USAGE,
			  _("it speaks of %u services: --service is for a declaration of one"),
			  on->said->services->len);
		return NULL;
	}
	if (strcmp(id, SESSION_WHOLE_SCOPE) == 0 || session_has_service(session, id))
		return id;
	if (!on->how->service && on->said->services->len == 1) {
		g_auto(GStrv) services = session_services(session);

		if (!*services)
			return SESSION_WHOLE_SCOPE;
	}
	error_set(on->importing.error, REMIT_ERROR_USAGE,
		  _("there is no service \"%s\" in scope here: --service ID says which of ours it is, `remit services` lists them"),
		  id);
	return NULL;
}

static bool check_side(const struct weighing *on, const char *ours)
{
	const struct session *session = on->importing.place->session;

	if ((unsigned)session_role_for(session, ours) != (unsigned)on->said->side)
		return true;
	error_set_at(on->importing.error, REMIT_ERROR_INPUT, on->source->file, 0, 0,
		     _("it speaks for the %s, and for %s that are we: only the other party's declarations are loaded"),
		     label_side(on->said->side), label_service(ours));
	return false;
}

static bool check_catalog(const struct weighing *on)
{
	const struct catalog *catalog = on->importing.place->catalog;

	if (strcmp(on->said->catalog, catalog->id) == 0)
		return true;
	error_set_at(on->importing.error, REMIT_ERROR_INPUT, on->source->file, 0, 0,
		     _("it speaks of the edition %s, this session of %s: ask for a declaration on that one"),
		     on->said->catalog, catalog->id);
	return false;
}

static bool plan_all(struct weighing *on)
{
	if (!check_catalog(on))
		return false;
	for (unsigned i = 0; i < on->said->services->len; i++) {
		const struct declaration_service *service =
			g_ptr_array_index(on->said->services, i);
		const char *ours = ours_of(on, service);

		if (!ours || !check_side(on, ours) || !plan_service(on, service, ours))
			return false;
	}
	return true;
}

/* ---- the plan ---------------------------------------------------------------------------- */

static void part_free(void *data)
{
	struct ops_declaration_part *part = data;

	g_free(part->id);
	g_free(part->service);
	g_free(part->theirs);
	g_free(part->before);
	g_free(part);
}

void ops_declaration_free(struct ops_declaration *plan)
{
	if (!plan)
		return;
	ops_import_free(plan->import);
	g_ptr_array_unref(plan->parts);
	g_free(plan->party);
	g_free(plan);
}

/* What comes from no file is known by what it would be as one. */
static struct ops_source *source_of(const struct declaration *said, const struct catalog *catalog,
				    GError **error)
{
	g_autoptr(GBytes) bytes = declaration_yaml(said, catalog, error);
	struct ops_source *source = bytes ? g_new0(struct ops_source, 1) : NULL;

	if (source)
		source->hash = g_compute_checksum_for_bytes(G_CHECKSUM_SHA256, bytes);
	return source;
}

/* Whether every value of the change stands so already. */
static bool is_unchanged(const struct ops_declaration *plan)
{
	const unsigned *counts = plan->import->counts;

	for (unsigned i = 0; i < plan->parts->len; i++) {
		const struct ops_declaration_part *part = g_ptr_array_index(plan->parts, i);

		if (!part->is_same)
			return false;
	}
	return counts[IMPORT_NEW] == 0 && counts[IMPORT_CHANGED] == 0;
}

struct ops_declaration *ops_declaration_plan(const struct ops *ops, const struct ops_place *place,
					     const struct declaration *said,
					     const struct ops_source *source,
					     const struct ops_declaring *how, GError **error)
{
	struct ops_source *made = source ? NULL : source_of(said, place->catalog, error);
	struct ops_declaration *plan;
	struct weighing on = {
		.importing = { .ops = ops, .place = place, .error = error },
		.said = said, .source = source ? source : made, .how = how,
	};
	bool good;

	if (!on.source)
		return NULL;
	plan = on.plan = g_new0(struct ops_declaration, 1);
	plan->party = g_strdup(said->party);
	plan->parts = g_ptr_array_new_with_free_func(part_free);
	plan->import = on.importing.plan =
		import_plan_new(on.source->file ? on.source->file : said->party, on.source->hash);
	good = plan_all(&on);
	plan->is_unchanged = good && is_unchanged(plan);
	ops_source_free(made);
	if (good)
		return plan;
	ops_declaration_free(plan);
	return NULL;
}
