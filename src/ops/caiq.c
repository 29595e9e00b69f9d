/*
 * A CAIQ that was answered becomes a declaration with a statement for each question: the plan, and
 * recording it. Nothing here touches a record or a duty: what a provider states is no verdict.
 */
#include "ops/import_private.h"

#include <string.h>

struct planning {
	const struct ops *ops;
	const struct ops_place *place;
	struct ops_caiq_plan *plan;
	GHashTable *before; /* question -> struct caiq_statement *, borrowed from `statements` */
	GPtrArray *statements;
	GError **error;
};

static char *path_of(const struct planning *on, const char *field)
{
	return session_path("declaration", on->plan->id, field, NULL);
}

static const char *recorded(const struct planning *on, const char *field)
{
	g_autofree char *path = path_of(on, field);

	return session_get(on->place->session, path);
}

/* ---- the declaration --------------------------------------------------------------- */

static bool put(struct planning *on, const char *field, const char *text)
{
	g_autofree char *path = path_of(on, field);

	return change_set(on->plan->change, path, text, on->error);
}

/* Who answered: who is named, else who provides the service, else as before. */
static const char *party_of(const struct planning *on, const char *named)
{
	const char *provider = session_service_text(on->place->session, on->place->service,
						    "provider");

	if (named)
		return named;
	return provider ? provider : recorded(on, "organisation");
}

/* The day of the answers: that which is named; of the same file as before, else today. g_free() */
static char *day_of(const struct planning *on, const char *named)
{
	const char *hash = recorded(on, "hash"), *day = recorded(on, "date");
	char today[11];

	if (named)
		return ops_date(on->ops, named);
	if (day && g_strcmp0(hash, on->plan->hash) == 0)
		return g_strdup(day);
	session_today(on->place->session, today);
	return g_strdup(today);
}

/* The file that this one takes the place of, by its hash. */
static bool put_earlier(struct planning *on)
{
	const char *hash = recorded(on, "hash"), *made_at = recorded(on, "made_at");
	g_autofree char *path =
		session_path("declaration", on->plan->id, "earlier", hash ? hash : "", NULL);

	return !hash || strcmp(hash, on->plan->hash) == 0 ||
	       change_set(on->plan->change, path, made_at, on->error);
}

static bool put_header(struct planning *on, const struct ops_caiq_taking *how)
{
	struct ops_caiq_plan *plan = on->plan;
	const struct catalog *catalog = on->place->catalog;
	g_autofree char *of = g_strdup_printf("%s@%u", catalog->id, catalog->revision);
	g_autofree char *base = g_path_get_basename(plan->file);
	g_autofree char *name = g_utf8_make_valid(base, -1), *safe = text_safe(name);
	g_autofree char *date_path = path_of(on, "date"), *day = day_of(on, how->date);

	const char *edition = session_caiq_words[plan->caiq->edition];
	const char *earlier = recorded(on, "caiq");

	plan->organisation = g_strdup(party_of(on, how->party));
	plan->earlier = g_strcmp0(earlier, edition) != 0 ? g_strdup(earlier) : NULL;
	if (!ops_date_set(on->ops, plan->change, date_path, day, on->error))
		return false;
	plan->date = g_strdup(change_after(plan->change, on->place->session, date_path));
	return put_earlier(on) && put(on, "made_at", plan->date) && put(on, "catalog", of) &&
	       put(on, "side", catalog_side_words[SIDE_PROVIDER]) &&
	       put(on, "organisation", plan->organisation) &&
	       put(on, "service", on->place->service) && put(on, "file", safe) &&
	       put(on, "hash", plan->hash) &&
	       put(on, "caiq", edition);
}

/* ---- statements -------------------------------------------------------------------- */

static struct ops_caiq_said said_of(const struct caiq_statement *statement)
{
	return (struct ops_caiq_said){ g_strdup(statement->answer), g_strdup(statement->ownership),
				       g_strdup(statement->how),
				       g_strdup(statement->responsibilities) };
}

static void said_clear(struct ops_caiq_said *said)
{
	g_free(said->answer);
	g_free(said->ownership);
	g_free(said->how);
	g_free(said->responsibilities);
}

static bool is_same(const struct caiq_statement *one, const struct caiq_statement *other)
{
	return g_strcmp0(one->answer, other->answer) == 0 &&
	       g_strcmp0(one->ownership, other->ownership) == 0 &&
	       g_strcmp0(one->how, other->how) == 0 &&
	       g_strcmp0(one->responsibilities, other->responsibilities) == 0;
}

/* Give a statement all its fields; NULL clears them. */
static bool put_statement(struct planning *on, const char *question,
			  const struct caiq_statement *said)
{
	const struct { const char *field, *text; } fields[] = {
		{ "answer", said->answer },
		{ "ownership", said->ownership },
		{ "how", said->how },
		{ "responsibilities", said->responsibilities },
		{ "line", said->line },
	};

	for (unsigned i = 0; i < G_N_ELEMENTS(fields); i++) {
		g_autofree char *path = session_path("declaration", on->plan->id, "statement",
						     question, fields[i].field, NULL);

		if (!fields[i].text && !session_get(on->place->session, path))
			continue;
		if (!change_set(on->plan->change, path, fields[i].text, on->error))
			return false;
	}
	return true;
}

static struct ops_caiq_item *add_item(struct planning *on, const char *question,
				      const char *control_4_0, enum ops_import_fate fate)
{
	struct ops_caiq_item *item = g_new0(struct ops_caiq_item, 1);

	item->question = g_strdup(question);
	item->counterparts = caiq_counterparts(on->place->catalog, control_4_0);
	item->fate = fate;
	on->plan->counts[fate]++;
	g_ptr_array_add(on->plan->items, item);
	return item;
}

static bool plan_row(struct planning *on, const struct ops_caiq_row *row)
{
	g_autofree char *question = caiq_id_text(&row->id);
	g_autofree char *line = g_strdup_printf("%u", row->line);
	const struct caiq_statement said = {
		.answer = row->answer, .ownership = row->ownership, .how = row->how,
		.responsibilities = row->responsibilities, .line = line,
	};
	const struct caiq_statement *before = g_hash_table_lookup(on->before, question);
	char control[CAIQ_ID_BYTES];
	struct ops_caiq_item *item;

	caiq_control_4_0(&row->id, on->plan->caiq->edition, control);
	item = add_item(on, question, control,
			!before ? IMPORT_NEW :
			is_same(before, &said) ? IMPORT_UNCHANGED : IMPORT_CHANGED);
	item->line = row->line;
	item->after = said_of(&said);
	if (before)
		item->before = said_of(before);
	on->plan->attached += item->counterparts->len > 0;
	g_hash_table_remove(on->before, question);
	return put_statement(on, question, &said);
}

/* What an earlier file said and this one does not. */
static bool plan_gone(struct planning *on, const struct caiq_statement *before)
{
	static const struct caiq_statement nothing;
	struct ops_caiq_item *item;

	if (!g_hash_table_contains(on->before, before->question))
		return true;
	item = add_item(on, before->question, before->control, IMPORT_CHANGED);
	item->is_gone = true;
	item->before = said_of(before);
	return put_statement(on, before->question, &nothing);
}

static bool plan_all(struct planning *on, const struct ops_caiq_taking *how)
{
	GPtrArray *rows = on->plan->caiq->rows;

	for (unsigned i = 0; i < on->statements->len; i++) {
		struct caiq_statement *statement = g_ptr_array_index(on->statements, i);

		if (strcmp(statement->declaration, on->plan->id) == 0)
			g_hash_table_insert(on->before, statement->question, statement);
	}
	if (!put_header(on, how))
		return false;
	for (unsigned i = 0; i < rows->len; i++)
		if (!plan_row(on, g_ptr_array_index(rows, i)))
			return false;
	for (unsigned i = 0; i < on->statements->len; i++)
		if (!plan_gone(on, g_ptr_array_index(on->statements, i)))
			return false;
	return true;
}

/* ---- the plan ---------------------------------------------------------------------- */

static void item_free(void *data)
{
	struct ops_caiq_item *item = data;

	g_free(item->question);
	said_clear(&item->before);
	said_clear(&item->after);
	g_array_unref(item->counterparts);
	g_free(item);
}

static struct ops_caiq_plan *plan_new(const struct ops_place *place, const char *path,
				      GBytes *bytes)
{
	struct ops_caiq_plan *plan = g_new0(struct ops_caiq_plan, 1);
	bool whole = strcmp(place->service, SESSION_WHOLE_SCOPE) == 0;

	plan->file = g_strdup(path);
	plan->hash = g_compute_checksum_for_bytes(G_CHECKSUM_SHA256, bytes);
	plan->id = whole ? g_strdup("caiq") : g_strdup_printf("caiq-%s", place->service);
	plan->items = g_ptr_array_new_with_free_func(item_free);
	plan->change = change_new();
	return plan;
}

/* A file without any answer would take back all that was imported before. */
static bool read_file(struct planning *on, GBytes *bytes, const char *edition)
{
	struct ops_caiq_plan *plan = on->plan;

	plan->caiq = ops_caiq_read(plan->file, bytes, edition, on->error);
	if (!plan->caiq || plan->caiq->rows->len > 0)
		return plan->caiq != NULL;
	error_set_at(on->error, REMIT_ERROR_INPUT, plan->file, 0, 0,
		     _("the file answers no question of CAIQ 4.0 or 4.1"));
	return false;
}

struct ops_caiq_plan *ops_caiq_plan(const struct ops *ops, const struct ops_place *place,
				    const char *path, const struct ops_caiq_taking *how,
				    GError **error)
{
	g_autoptr(GBytes) bytes = NULL;
	struct planning on = { .ops = ops, .place = place, .error = error };
	bool good;

	if (!ops_service_check(place->session, place->service, error))
		return NULL;
	bytes = io_read_file(ops->io, path, DOOR_BYTES_MAX, error);
	if (!bytes)
		return NULL;
	on.plan = plan_new(place, path, bytes);
	if (!read_file(&on, bytes, how->edition)) {
		ops_caiq_plan_free(on.plan);
		return NULL;
	}
	on.statements = caiq_statements(place->session, place->service);
	on.before = g_hash_table_new(g_str_hash, g_str_equal);
	good = plan_all(&on, how);
	g_hash_table_unref(on.before);
	g_ptr_array_unref(on.statements);
	if (good)
		return on.plan;
	ops_caiq_plan_free(on.plan);
	return NULL;
}

void ops_caiq_plan_free(struct ops_caiq_plan *plan)
{
	if (!plan)
		return;
	g_free(plan->file);
	g_free(plan->hash);
	g_free(plan->id);
	g_free(plan->organisation);
	g_free(plan->date);
	g_free(plan->earlier);
	g_ptr_array_unref(plan->items);
	ops_caiq_free(plan->caiq);
	change_free(plan->change);
	g_free(plan);
}

bool ops_caiq_apply(const struct ops *ops, struct session *session,
		    const struct ops_caiq_plan *plan, char *id, GError **error)
{
	return import_append(ops, session, plan->change, plan->file, plan->hash, id, error);
}
