/*
 * A file of a scanner becomes evidence: the plan, which controls it speaks to and which older runs
 * it takes the place of, and recording it as one action.
 */
#include "ops/import_private.h"

#include <string.h>

enum { MOMENT_BYTES = 19, DAY_BYTES = 10 };

/* ---- what it says ---------------------------------------------------------------------- */

static void left_free(void *data)
{
	g_free(data);
}

static struct ops_scan_sum *sum_of(GArray *sums, GHashTable *places, unsigned node)
{
	void *place = g_hash_table_lookup(places, GUINT_TO_POINTER(node + 1));

	if (!place) {
		struct ops_scan_sum sum = { .node = node };

		g_array_append_val(sums, sum);
		place = GUINT_TO_POINTER(sums->len);
		g_hash_table_insert(places, GUINT_TO_POINTER(node + 1), place);
	}
	return &g_array_index(sums, struct ops_scan_sum, GPOINTER_TO_UINT(place) - 1);
}

static void note_left(struct ops_scan *plan, GHashTable *left, const struct scan_result *result)
{
	struct ops_scan_left *one = g_hash_table_lookup(left, result->check);

	plan->unmapped++;
	if (!one) {
		one = g_new0(struct ops_scan_left, 1);
		one->check = result->check;
		one->title = result->title;
		g_hash_table_insert(left, (void *)result->check, one);
		g_ptr_array_add(plan->left, one);
	}
	one->results++;
}

static gint by_node(gconstpointer a, gconstpointer b)
{
	const struct ops_scan_sum *one = a, *other = b;

	return one->node < other->node ? -1 : one->node > other->node;
}

static bool sum_up(struct ops_scan *plan, const struct catalog *catalog, GError **error)
{
	struct ops_scan_map *map = ops_scan_map_new(catalog, plan->run, error);
	g_autoptr(GHashTable) places = g_hash_table_new(NULL, NULL);
	g_autoptr(GHashTable) left = g_hash_table_new(g_str_hash, g_str_equal);

	if (!map)
		return false;
	for (unsigned i = 0; i < plan->run->count; i++) {
		const GArray *controls = ops_scan_map_controls(map, i);
		struct scan_result result = scan_result(plan->run, i);

		for (unsigned k = 0; k < controls->len; k++)
			sum_of(plan->controls, places, g_array_index(controls, unsigned, k))
				->counts[result.outcome]++;
		if (controls->len == 0)
			note_left(plan, left, &result);
	}
	g_array_sort(plan->controls, by_node);
	ops_scan_map_free(map);
	return true;
}

/* ---- beside what is there -------------------------------------------------------------- */

/* Whether one moment is before another, by their days where only one is known to be UTC. */
static bool is_before(const char *one, const char *other)
{
	bool comparable = one && other &&
			  g_str_has_suffix(one, "Z") == g_str_has_suffix(other, "Z") &&
			  strlen(one) >= MOMENT_BYTES && strlen(other) >= MOMENT_BYTES;

	return one && other && strncmp(one, other, comparable ? MOMENT_BYTES : DAY_BYTES) < 0;
}

/* Runs of the same tool, against the same, of the same framework or profile. */
static bool is_same_kind(const struct scan_run *run, const struct ops_scanned *there)
{
	return g_strcmp0(run->tool, there->tool) == 0 &&
	       strcmp(run->target, there->target ? there->target : "") == 0 &&
	       g_strcmp0(run->about, there->about) == 0;
}

/* What was taken in and is not there any more, its entry removed, is no older run. */
static void relate(struct ops_scan *plan, const struct session *session)
{
	g_autoptr(GPtrArray) scans = ops_scans(session);

	g_clear_pointer(&plan->held, g_free);
	g_clear_pointer(&plan->newer, g_free);
	g_ptr_array_set_size(plan->supersedes, 0);
	for (unsigned i = 0; i < scans->len; i++) {
		const struct ops_scanned *there = g_ptr_array_index(scans, i);

		if (!there->title)
			continue;
		if (g_strcmp0(there->hash, plan->hash) == 0 && !plan->held)
			plan->held = g_strdup(there->id);
		if (!is_same_kind(plan->run, there) || there->superseded_by)
			continue;
		if (!is_before(plan->run->end, there->end))
			g_ptr_array_add(plan->supersedes, g_strdup(there->id));
		else if (!plan->newer)
			plan->newer = g_strdup(there->id);
	}
}

/* ---- the plan -------------------------------------------------------------------------- */

/* "Prowler 5.7.0: 111122223333, 2026-10-05", as far as it is known. */
static char *title_of(const struct scan_run *run)
{
	GString *title = g_string_new(run->tool);

	if (run->version)
		g_string_append_printf(title, " %s", run->version);
	if (run->about)
		g_string_append_printf(title, " (%s)", run->about);
	if (*run->target)
		g_string_append_printf(title, ": %s", run->target);
	if (run->end)
		g_string_append_printf(title, ", %.*s", DAY_BYTES, run->end);
	return g_string_free(title, FALSE);
}

struct ops_scan *ops_scan_plan(const struct ops *ops, const struct ops_place *place,
			       const char *path, GError **error)
{
	g_autoptr(GBytes) bytes = NULL;
	struct ops_scan *plan;

	if (!ops_service_check(place->session, place->service, error))
		return NULL;
	bytes = io_read_file(ops->io, path, (size_t)SCAN_MIB_MAX * 1024 * 1024, error);
	if (!bytes)
		return NULL;
	plan = g_new0(struct ops_scan, 1);
	plan->path = g_strdup(path);
	plan->hash = g_compute_checksum_for_bytes(G_CHECKSUM_SHA256, bytes);
	plan->controls = g_array_new(FALSE, FALSE, sizeof(struct ops_scan_sum));
	plan->left = g_ptr_array_new_with_free_func(left_free);
	plan->supersedes = g_ptr_array_new_with_free_func(g_free);
	plan->run = scan_read(path, bytes, ops->io->progress, error);
	if (!plan->run || !sum_up(plan, place->catalog, error)) {
		ops_scan_free(plan);
		return NULL;
	}
	plan->title = title_of(plan->run);
	plan->id = ops_entry_new_id(ops, place->session, ops_kind_find("evidence"));
	relate(plan, place->session);
	return plan;
}

void ops_scan_free(struct ops_scan *plan)
{
	if (!plan)
		return;
	g_free(plan->path);
	g_free(plan->hash);
	g_free(plan->id);
	g_free(plan->title);
	g_free(plan->held);
	g_free(plan->newer);
	g_array_unref(plan->controls);
	g_ptr_array_unref(plan->left);
	g_ptr_array_unref(plan->supersedes);
	scan_free(plan->run);
	g_free(plan);
}

/* ---- recording ------------------------------------------------------------------------- */

struct recording {
	const struct ops *ops;
	const struct ops_place *place;
	const struct ops_scan *plan;
	struct change *change;
	GError **error;
};

static bool put(const struct recording *on, const char *path, const char *text)
{
	return !text || !*text || change_set(on->change, path, text, on->error);
}

static bool put_number(const struct recording *on, const char *path, unsigned number)
{
	g_autofree char *text = g_strdup_printf("%u", number);

	return number == 0 || put(on, path, text);
}

static bool put_texts(const struct recording *on)
{
	const struct scan_run *run = on->plan->run;
	g_autofree char *today = ops_date(on->ops, "+0d");
	g_autofree char *from = run->begin ? g_strndup(run->begin, DAY_BYTES) : NULL;
	g_autofree char *to = run->end ? g_strndup(run->end, DAY_BYTES) : NULL;
	const struct {
		const char *kind, *field, *text;
	} values[] = {
		{ "evidence", "title", on->plan->title },
		{ "evidence", "period_from", from },
		{ "evidence", "period_to", to },
		{ "evidence", "effective", to },
		{ "evidence", "expiry", run->expiry },
		{ "evidence", "received", today },
		{ "evidence", "source", run->tool },
		{ "scan", "tool", run->tool },
		{ "scan", "version", run->version },
		{ "scan", "format", run->format },
		{ "scan", "target", run->target },
		{ "scan", "about", run->about },
		{ "scan", "begin", run->begin },
		{ "scan", "end", run->end },
	};

	for (unsigned i = 0; i < G_N_ELEMENTS(values); i++) {
		bool is_day = g_str_has_prefix(values[i].field, "period_") ||
			      strcmp(values[i].field, "effective") == 0 ||
			      strcmp(values[i].field, "expiry") == 0;
		g_autofree char *path =
			session_path(values[i].kind, on->plan->id, values[i].field, NULL);

		if ((!is_day || (values[i].text && span_is_date(values[i].text))) &&
		    !put(on, path, values[i].text))
			return false;
	}
	return true;
}

static bool put_counts(const struct recording *on)
{
	const struct scan_run *run = on->plan->run;
	g_autofree char *cut_off = session_path("scan", on->plan->id, "cut_off", NULL);
	g_autofree char *unmapped = session_path("scan", on->plan->id, "unmapped", NULL);

	for (unsigned i = 0; i < SCAN_OUTCOMES; i++) {
		g_autofree char *path = session_path("scan", on->plan->id, "result",
						     scan_outcome_words[i], NULL);
		if (!put_number(on, path, run->counts[i]))
			return false;
	}
	return put_number(on, cut_off, run->cut_off) &&
	       put_number(on, unmapped, on->plan->unmapped);
}

static bool put_control(const struct recording *on, const struct ops_scan_sum *sum)
{
	const char *control = on->place->catalog->nodes[sum->node].id;
	g_autofree char *link = session_path("evidence", on->plan->id, "control", control,
					     on->place->service,
					     catalog_side_words[on->place->side], NULL);

	for (unsigned i = 0; i < SCAN_OUTCOMES; i++) {
		g_autofree char *path = session_path("scan", on->plan->id, "control", control,
						     scan_outcome_words[i], NULL);
		if (!put_number(on, path, sum->counts[i]))
			return false;
	}
	return change_set(on->change, link, "yes", on->error);
}

static bool put_superseding(const struct recording *on)
{
	const struct ops_scan *plan = on->plan;

	for (unsigned i = 0; i < plan->supersedes->len; i++) {
		g_autofree char *path = session_path("scan", plan->id, "supersedes",
						     g_ptr_array_index(plan->supersedes, i), NULL);
		if (!change_set(on->change, path, "yes", on->error))
			return false;
	}
	g_autofree char *path = plan->newer ? session_path("scan", plan->newer, "supersedes",
							   plan->id, NULL) : NULL;
	return !path || change_set(on->change, path, "yes", on->error);
}

/* What is copied has to be what was read. */
static bool take_file(const struct recording *on)
{
	const struct ops_scan *plan = on->plan;
	struct session_file file;

	if (!ops_evidence_file(on->ops, on->place->session, on->change, plan->id, plan->path,
			       TAKE_COPY, &file, on->error))
		return false;
	if (strcmp(file.hash, plan->hash) == 0)
		return true;
	error_set(on->error, REMIT_ERROR_CONFLICT,
		  _("%s changed while it was read: import it again"), plan->path);
	return false;
}

static bool fill(const struct recording *on)
{
	if (!put_texts(on) || !put_counts(on) || !put_superseding(on) || !take_file(on))
		return false;
	for (unsigned i = 0; i < on->plan->controls->len; i++)
		if (!put_control(on, &g_array_index(on->plan->controls, struct ops_scan_sum, i)))
			return false;
	return true;
}

/* Somebody, or the file before this one, may have taken the id since. */
static void settle_id(const struct ops *ops, const struct session *session, struct ops_scan *plan)
{
	g_autofree char *path = session_path("evidence", plan->id, "title", NULL);

	if (!session_get(session, path))
		return;
	g_free(plan->id);
	plan->id = ops_entry_new_id(ops, session, ops_kind_find("evidence"));
}

bool ops_scan_apply(const struct ops *ops, const struct ops_place *place, struct session *session,
		    struct ops_scan *plan, bool older, char *id, GError **error)
{
	struct recording on = { ops, place, plan, NULL, error };
	bool good;

	*id = '\0';
	relate(plan, session);
	if (plan->held)
		return true;
	if (plan->newer && !older) {
		error_set(error, REMIT_ERROR_CONFLICT,
			  _("%s: %s is of a newer run; --older takes the older one in beside it"),
			  plan->path, plan->newer);
		return false;
	}
	settle_id(ops, session, plan);
	on.change = change_new();
	good = fill(&on) &&
	       import_append(ops, session, on.change, plan->path, plan->hash, id, error);
	change_free(on.change);
	return good;
}
