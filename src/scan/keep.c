/*
 * What is kept of a run: each text once, references as lists that results share, and the results.
 */
#include "scan/scan_private.h"

#include <string.h>

enum { TARGETS_NAMED = 5, TARGETS_MAX = 1000, REFS_MAX = 1000 };

/* A reference in front of a list of others. */
struct link {
	guint32 ref; /* in `refs` */
	guint32 next; /* in `links`; 0: the last */
};

struct scan_kept {
	GStringChunk *chunk;
	GHashTable *texts;   /* every text that is kept, by itself */
	GArray *refs;        /* of struct scan_ref */
	GHashTable *ref_ids; /* "framework id" -> place in `refs` */
	GArray *links;       /* of struct link; the first is none */
	GHashTable *lists;   /* text -> list that was made for it */
	GArray *results;     /* of struct scan_result */
	guint32 *slots;      /* results by what makes them the same, plus 1; 0: free */
	guint32 slot_count;  /* a power of two, at least twice the results in it */
	GPtrArray *targets;
};

const char *const scan_outcome_words[SCAN_OUTCOMES + 1] = {
	"pass", "fail", "muted", "manual", "not-applicable", "error", NULL,
};
const char *const scan_outcome_labels[SCAN_OUTCOMES] = {
	N_("passed"), N_("failed"), N_("muted"), N_("to be looked at"), N_("not applicable"),
	N_("in error"),
};

bool scan_is_open(enum scan_outcome outcome)
{
	return outcome == SCAN_FAIL || outcome == SCAN_MANUAL || outcome == SCAN_ERROR;
}

void scan_kept_begin(struct scan_run *run)
{
	struct scan_kept *kept = g_new0(struct scan_kept, 1);
	struct link none = { 0, 0 };

	kept->chunk = g_string_chunk_new(4096);
	kept->texts = g_hash_table_new(g_str_hash, g_str_equal);
	kept->refs = g_array_new(FALSE, FALSE, sizeof(struct scan_ref));
	kept->ref_ids = g_hash_table_new(g_str_hash, g_str_equal);
	kept->links = g_array_new(FALSE, FALSE, sizeof(struct link));
	kept->lists = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	kept->results = g_array_new(FALSE, FALSE, sizeof(struct scan_result));
	kept->targets = g_ptr_array_new();
	g_array_append_val(kept->links, none);
	run->kept = kept;
	run->target = "";
}

/* What only a reader needs. */
void scan_kept_end(struct scan_run *run)
{
	struct scan_kept *kept = run->kept;
	g_autoptr(GString) named = g_string_new(NULL);

	g_clear_pointer(&kept->slots, g_free);
	g_clear_pointer(&kept->lists, g_hash_table_unref);
	g_clear_pointer(&kept->ref_ids, g_hash_table_unref);
	for (unsigned i = 0; i < kept->targets->len && i < TARGETS_NAMED; i++)
		g_string_append_printf(named, "%s%s", i ? ", " : "",
				       (const char *)g_ptr_array_index(kept->targets, i));
	if (named->len)
		run->target = scan_keep(run, named->str);
	run->targets = kept->targets->len;
	run->count = kept->results->len;
	g_clear_pointer(&kept->texts, g_hash_table_unref);
}

void scan_free(struct scan_run *run)
{
	struct scan_kept *kept = run ? run->kept : NULL;

	if (!kept)
		return;
	g_free(kept->slots);
	g_clear_pointer(&kept->lists, g_hash_table_unref);
	g_clear_pointer(&kept->ref_ids, g_hash_table_unref);
	g_clear_pointer(&kept->texts, g_hash_table_unref);
	g_array_unref(kept->refs);
	g_array_unref(kept->links);
	g_array_unref(kept->results);
	g_ptr_array_unref(kept->targets);
	g_string_chunk_free(kept->chunk);
	g_free(kept);
	g_free(run);
}

/* ---- texts ------------------------------------------------------------------------------ */

static const char *keep_bytes(struct scan_kept *kept, const char *text)
{
	const char *there = g_hash_table_lookup(kept->texts, text);

	if (!there) {
		there = g_string_chunk_insert(kept->chunk, text);
		g_hash_table_add(kept->texts, (void *)there);
	}
	return there;
}

/* Whether a text is kept as it stands: short, ASCII, no blank at either end. */
static bool is_plain(const char *text)
{
	size_t bytes = 0;

	for (; text[bytes]; bytes++)
		if (text[bytes] < ' ' || text[bytes] > '~' || bytes >= SCAN_LINE_MAX)
			return false;
	return bytes && text[0] != ' ' && text[bytes - 1] != ' ';
}

/* One line of it. g_free(). */
static char *one_line(const char *text)
{
	g_autofree char *begin = g_strndup(text, (size_t)SCAN_LINE_MAX * 8);
	g_autofree char *valid = g_utf8_make_valid(begin, -1);
	char *safe = g_strstrip(g_strdelimit(text_safe(valid), "\n", ' '));

	if (g_utf8_strlen(safe, -1) > SCAN_LINE_MAX)
		strcpy(g_utf8_offset_to_pointer(safe, SCAN_LINE_MAX - 3), "...");
	return safe;
}

const char *scan_keep(struct scan_run *run, const char *text)
{
	g_autofree char *line = NULL;

	if (!text || !*text)
		return NULL;
	if (is_plain(text))
		return keep_bytes(run->kept, text);
	line = one_line(text);
	return *line ? keep_bytes(run->kept, line) : NULL;
}

const char *scan_keep_small(struct scan_run *run, const char *text)
{
	g_autofree char *small = text ? g_ascii_strdown(text, -1) : NULL;

	return scan_keep(run, small);
}

void scan_add_target(struct scan_run *run, const char *target)
{
	GPtrArray *targets = run->kept->targets;
	const char *kept = scan_keep(run, target);

	if (kept && targets->len < TARGETS_MAX && !g_ptr_array_find(targets, kept, NULL))
		g_ptr_array_add(targets, (void *)kept);
}

/* ---- moments ---------------------------------------------------------------------------- */

static void add_moment(struct scan_run *run, const char *moment)
{
	if (!run->begin || strcmp(moment, run->begin) < 0)
		run->begin = scan_keep(run, moment);
	if (!run->end || strcmp(moment, run->end) > 0)
		run->end = scan_keep(run, moment);
}

static void add_utc(struct scan_run *run, GDateTime *when)
{
	g_autofree char *text = g_date_time_format(when, "%Y-%m-%dT%H:%M:%SZ");

	if (text)
		add_moment(run, text);
}

void scan_add_seconds(struct scan_run *run, gint64 seconds)
{
	g_autoptr(GDateTime) when = seconds > 0 ? g_date_time_new_from_unix_utc(seconds) : NULL;

	if (when)
		add_utc(run, when);
}

void scan_add_time(struct scan_run *run, const char *text)
{
	static const char form[] = "dddd-dd-ddTdd:dd:dd";
	g_autofree char *moment = g_strndup(text ? text : "", strlen(form));
	size_t bytes = strlen(moment);

	if (bytes > 10 && moment[10] == ' ')
		moment[10] = 'T';
	for (size_t i = 0; i < bytes; i++)
		if (form[i] == 'd' ? !g_ascii_isdigit(moment[i]) : moment[i] != form[i])
			return;
	if (bytes != strlen(form) && bytes != 10)
		return;
	const char *zone = bytes == 10 ? "" : text + bytes;
	if (*zone == '.')
		zone += 1 + strspn(zone + 1, "0123456789");
	g_autofree char *whole = g_strconcat(moment, zone, NULL);
	g_autoptr(GTimeZone) utc = g_time_zone_new_utc();
	g_autoptr(GDateTime) when = *zone ? g_date_time_new_from_iso8601(whole, utc) : NULL;
	g_autoptr(GDateTime) there = when ? g_date_time_to_utc(when) : NULL;
	if (there)
		add_utc(run, there);
	else
		add_moment(run, moment);
}

/* ---- references ------------------------------------------------------------------------- */

static guint32 find_ref(struct scan_run *run, const char *framework, const char *id)
{
	struct scan_kept *kept = run->kept;
	g_autofree char *key = g_strconcat(framework, " ", id, NULL);
	void *place;

	if (g_hash_table_lookup_extended(kept->ref_ids, key, NULL, &place))
		return GPOINTER_TO_UINT(place);
	struct scan_ref ref = { keep_bytes(kept, framework), keep_bytes(kept, id) };
	g_array_append_val(kept->refs, ref);
	g_hash_table_insert(kept->ref_ids, (void *)keep_bytes(kept, key),
			    GUINT_TO_POINTER(kept->refs->len - 1));
	return kept->refs->len - 1;
}

static unsigned add_ref(struct scan_kept *kept, unsigned refs, guint32 ref)
{
	unsigned count = 0;

	for (guint32 at = refs; at; at = g_array_index(kept->links, struct link, at).next)
		if (g_array_index(kept->links, struct link, at).ref == ref || ++count >= REFS_MAX)
			return refs;
	struct link link = { ref, refs };
	g_array_append_val(kept->links, link);
	return kept->links->len - 1;
}

unsigned scan_ref_add(struct scan_run *run, unsigned refs, const char *framework, const char *id)
{
	return add_ref(run->kept, refs, find_ref(run, framework, id));
}

unsigned scan_ref_add_typed(struct scan_run *run, unsigned refs, const char *framework,
			    const char *typed)
{
	g_autofree char *id = NULL;
	const char *ours = scan_framework(framework, typed, &id);

	return ours ? scan_ref_add(run, refs, ours, id) : refs;
}

void scan_note_about(struct scan_run *run, unsigned refs, const char *text)
{
	struct scan_ref ref;

	if (!run->about)
		run->about = scan_ref_next(run, &refs, &ref) ? ref.framework :
							       scan_keep(run, text);
}

bool scan_refs_find(const struct scan_run *run, const char *text, unsigned *refs)
{
	void *list;

	if (!g_hash_table_lookup_extended(run->kept->lists, text, NULL, &list))
		return false;
	*refs = GPOINTER_TO_UINT(list);
	return true;
}

void scan_refs_remember(struct scan_run *run, const char *text, unsigned refs)
{
	g_hash_table_insert(run->kept->lists, g_strdup(text), GUINT_TO_POINTER(refs));
}

bool scan_ref_next(const struct scan_run *run, unsigned *at, struct scan_ref *ref)
{
	const struct scan_kept *kept = run->kept;

	if (!*at)
		return false;
	const struct link *link = &g_array_index(kept->links, struct link, *at);
	*ref = g_array_index(kept->refs, struct scan_ref, link->ref);
	*at = link->next;
	return true;
}

/* ---- results ---------------------------------------------------------------------------- */

static struct scan_result *result_at(const struct scan_kept *kept, guint32 index)
{
	return &g_array_index(kept->results, struct scan_result, index);
}

struct scan_result scan_result(const struct scan_run *run, unsigned index)
{
	return *result_at(run->kept, index);
}

/* Texts are kept once, so that the same ones are at the same place. */
static struct scan_result keep_result(struct scan_run *run, const struct scan_result *result)
{
	struct scan_result kept = *result;

	kept.check = scan_keep(run, result->check);
	kept.check = kept.check ? kept.check : keep_bytes(run->kept, "-");
	kept.title = scan_keep(run, result->title);
	kept.severity = scan_keep_small(run, result->severity);
	kept.resource = scan_keep(run, result->resource);
	kept.text = scan_keep(run, result->text);
	return kept;
}

static bool add_kept(const struct scan_input *input, struct scan_run *run,
		     const struct scan_result *result, GError **error)
{
	struct scan_kept *kept = run->kept;

	if (kept->results->len >= SCAN_RESULTS_MAX) {
		error_set_at(error, REMIT_ERROR_LIMIT, input->name, result->line, 1,
			     _("more than %d results"), SCAN_RESULTS_MAX);
		return false;
	}
	g_array_append_vals(kept->results, result, 1);
	run->counts[result->outcome]++;
	return true;
}

bool scan_add(const struct scan_input *input, struct scan_run *run,
	      const struct scan_result *result, GError **error)
{
	struct scan_result kept = keep_result(run, result);

	return add_kept(input, run, &kept, error);
}

static bool is_same(const struct scan_result *a, const struct scan_result *b)
{
	return a->check == b->check && a->resource == b->resource && a->text == b->text &&
	       a->outcome == b->outcome;
}

static guint32 hash_of(const struct scan_result *result)
{
	guint64 hash = (guintptr)result->check;

	hash = (hash ^ (guintptr)result->resource) * G_GUINT64_CONSTANT(0x9e3779b97f4a7c15);
	hash = (hash ^ (hash >> 29) ^ (guintptr)result->text) *
	       G_GUINT64_CONSTANT(0xbf58476d1ce4e5b9);
	return (guint32)((hash ^ (hash >> 32)) + result->outcome);
}

/* The slot of a result: its own, or the free one where it belongs. */
static guint32 *slot_of(const struct scan_kept *kept, const struct scan_result *result)
{
	guint32 mask = kept->slot_count - 1;

	for (guint32 at = hash_of(result) & mask;; at = (at + 1) & mask)
		if (!kept->slots[at] || is_same(result_at(kept, kept->slots[at] - 1), result))
			return &kept->slots[at];
}

static void grow_slots(struct scan_kept *kept)
{
	if (kept->slots && kept->results->len * 2 < kept->slot_count)
		return;
	g_free(kept->slots);
	kept->slot_count = MAX(64, kept->slot_count * 2);
	kept->slots = g_new0(guint32, kept->slot_count);
	for (guint32 i = 0; i < kept->results->len; i++)
		*slot_of(kept, result_at(kept, i)) = i + 1;
}

bool scan_add_once(const struct scan_input *input, struct scan_run *run,
		   const struct scan_result *result, GError **error)
{
	struct scan_kept *kept = run->kept;
	struct scan_result own = keep_result(run, result);
	guint32 *slot;

	grow_slots(kept);
	slot = slot_of(kept, &own);
	if (!*slot) {
		*slot = kept->results->len + 1;
		return add_kept(input, run, &own, error);
	}
	struct scan_result *there = result_at(kept, *slot - 1);
	for (guint32 at = own.refs; at; at = g_array_index(kept->links, struct link, at).next)
		there->refs = add_ref(kept, there->refs,
				      g_array_index(kept->links, struct link, at).ref);
	return true;
}
