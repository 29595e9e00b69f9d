/*
 * Runs of scanners that are recorded: which there are and which is the newest of its kind, what
 * each said of a control, and its file read again.
 */
#include "ops/ops.h"

#include "yaml/door.h"

#include <string.h>

static const char *scan_text(const struct session *session, const char *id, const char *field)
{
	g_autofree char *path = session_path("scan", id, field, NULL);

	return session_get(session, path);
}

static unsigned number_of(const char *text)
{
	return text ? (unsigned)g_ascii_strtoull(text, NULL, 10) : 0;
}

/* The place of a word for what came of a check; SCAN_OUTCOMES when it is none. */
static unsigned outcome_of(const char *word)
{
	unsigned i = 0;

	while (i < SCAN_OUTCOMES && strcmp(scan_outcome_words[i], word) != 0)
		i++;
	return i;
}

/* ---- which there are ------------------------------------------------------------------- */

static void scanned_free(void *data)
{
	struct ops_scanned *scanned = data;

	g_free(scanned->id);
	g_free(scanned->superseded_by);
	g_ptr_array_unref(scanned->supersedes);
	g_free(scanned);
}

static void fill_texts(const struct session *session, struct ops_scanned *scanned)
{
	g_autofree char *title = session_path("evidence", scanned->id, "title", NULL);
	g_autofree char *hash = session_path("evidence", scanned->id, "hash", NULL);
	const struct {
		const char *field;
		const char **into;
	} texts[] = {
		{ "tool", &scanned->tool },	{ "version", &scanned->version },
		{ "format", &scanned->format }, { "target", &scanned->target },
		{ "about", &scanned->about },	{ "begin", &scanned->begin },
		{ "end", &scanned->end },
	};

	for (unsigned i = 0; i < G_N_ELEMENTS(texts); i++)
		*texts[i].into = scan_text(session, scanned->id, texts[i].field);
	scanned->title = session_get(session, title);
	scanned->hash = session_get(session, hash);
	scanned->cut_off = number_of(scan_text(session, scanned->id, "cut_off"));
	scanned->unmapped = number_of(scan_text(session, scanned->id, "unmapped"));
}

struct collecting {
	const struct session *session;
	GPtrArray *scans;
	char *control; /* of the path before */
};

/* The last of those that were begun, or a new one: paths come in byte order. */
static struct ops_scanned *current(struct collecting *collecting, const char *id)
{
	GPtrArray *scans = collecting->scans;
	struct ops_scanned *last = scans->len ? g_ptr_array_index(scans, scans->len - 1) : NULL;

	if (last && strcmp(last->id, id) == 0)
		return last;
	last = g_new0(struct ops_scanned, 1);
	last->id = g_strdup(id);
	last->supersedes = g_ptr_array_new_with_free_func(g_free);
	fill_texts(collecting->session, last);
	g_ptr_array_add(scans, last);
	g_clear_pointer(&collecting->control, g_free);
	return last;
}

static void collect(const char *path, const char *text, bool conflict, void *data)
{
	struct collecting *collecting = data;
	g_auto(GStrv) parts = session_path_split(path);
	struct ops_scanned *scanned = current(collecting, parts[1]);
	unsigned count = g_strv_length(parts), outcome;
	(void)conflict;

	if (count == 4 && strcmp(parts[2], "supersedes") == 0)
		g_ptr_array_add(scanned->supersedes, g_strdup(parts[3]));
	if (count == 4 && strcmp(parts[2], "result") == 0) {
		outcome = outcome_of(parts[3]);
		if (outcome < SCAN_OUTCOMES)
			scanned->counts[outcome] = number_of(text);
	}
	if (count == 5 && g_strcmp0(collecting->control, parts[3]) != 0) {
		scanned->controls++;
		g_free(collecting->control);
		collecting->control = g_strdup(parts[3]);
	}
}

const struct ops_scanned *ops_scan_find(const GPtrArray *scans, const char *id)
{
	for (unsigned i = 0; i < scans->len; i++) {
		const struct ops_scanned *scanned = g_ptr_array_index(scans, i);

		if (strcmp(scanned->id, id) == 0)
			return scanned;
	}
	return NULL;
}

static void note_superseded(const GPtrArray *scans)
{
	for (unsigned i = 0; i < scans->len; i++) {
		const struct ops_scanned *newer = g_ptr_array_index(scans, i);

		for (unsigned k = 0; k < newer->supersedes->len; k++) {
			const char *id = g_ptr_array_index(newer->supersedes, k);
			struct ops_scanned *older = (struct ops_scanned *)ops_scan_find(scans, id);

			if (older && !older->superseded_by)
				older->superseded_by = g_strdup(newer->id);
		}
	}
}

GPtrArray *ops_scans(const struct session *session)
{
	struct collecting collecting = { session, g_ptr_array_new_with_free_func(scanned_free),
					 NULL };

	session_each(session, "scan/", collect, &collecting);
	g_free(collecting.control);
	note_superseded(collecting.scans);
	return collecting.scans;
}

bool ops_scan_counts(const struct session *session, const char *id, const char *control,
		     unsigned *counts)
{
	bool any = false;

	for (unsigned i = 0; i < SCAN_OUTCOMES; i++) {
		g_autofree char *path = session_path("scan", id, "control", control,
						     scan_outcome_words[i], NULL);
		const char *text = session_get(session, path);

		counts[i] = number_of(text);
		any |= text != NULL;
	}
	return any;
}

/* ---- in words -------------------------------------------------------------------------- */

char *ops_scan_words(const unsigned *counts)
{
	GString *words = g_string_new(NULL);

	for (unsigned i = 0; i < SCAN_OUTCOMES; i++)
		if (counts[i])
			g_string_append_printf(words, "%s%u %s", words->len ? ", " : "", counts[i],
					       _(scan_outcome_labels[i]));
	if (words->len == 0)
		g_string_append(words, _("no results"));
	return g_string_free(words, FALSE);
}

static char *brief(const struct ops_scanned *scan, const unsigned *counts)
{
	g_autofree char *words = ops_scan_words(counts);
	g_autofree char *whole = scan->cut_off ? g_strdup_printf(_("%s; cut off"), words) :
						 g_strdup(words);

	return scan->superseded_by ?
		       g_strdup_printf(_("%s; %s takes its place"), whole, scan->superseded_by) :
		       g_steal_pointer(&whole);
}

char *ops_scan_brief(const struct ops_scanned *scan)
{
	return brief(scan, scan->counts);
}

char *ops_scan_beside(const struct session *session, const struct ops_scanned *scan,
		      const char *control)
{
	unsigned counts[SCAN_OUTCOMES];

	return ops_scan_counts(session, scan->id, control, counts) ? brief(scan, counts) : NULL;
}

/* ---- its file -------------------------------------------------------------------------- */

static GBytes *read_kept(const struct ops *ops, const struct session *session, const char *id,
			 const char *hash, GError **error)
{
	g_autofree char *path = g_build_filename(session_folder(session), "evidence", hash, NULL);
	g_autoptr(GBytes) bytes = io_read_own_file(ops->io, path,
						   (size_t)SCAN_MIB_MAX * 1024 * 1024, error);
	g_autofree char *found = NULL;

	if (!bytes)
		return NULL;
	found = g_compute_checksum_for_bytes(G_CHECKSUM_SHA256, bytes);
	if (strcmp(found, hash) == 0)
		return g_steal_pointer(&bytes);
	error_set(error, REMIT_ERROR_INPUT,
		  _("%s: the copy is not the file that was taken in; `remit evidence verify` tells more"),
		  id);
	return NULL;
}

struct scan_run *ops_scan_open(const struct ops *ops, const struct session *session, const char *id,
			       GError **error)
{
	g_autofree char *hash_path = session_path("evidence", id, "hash", NULL);
	g_autofree char *file_path = session_path("evidence", id, "file", NULL);
	g_autofree char *custody_path = session_path("evidence", id, "custody", NULL);
	const char *hash = session_get(session, hash_path);
	const char *file = session_get(session, file_path);
	g_autoptr(GBytes) bytes = NULL;

	if (!scan_text(session, id, "tool")) {
		error_set(error, REMIT_ERROR_USAGE,
			  _("%s is no run of a scanner; `remit evidence import FILE` takes one in"),
			  id);
		return NULL;
	}
	if (!hash || g_strcmp0(session_get(session, custody_path), "copied") != 0) {
		error_set(error, REMIT_ERROR_NOT_FOUND,
			  _("%s: the file is not in the session any more; its counts are"), id);
		return NULL;
	}
	bytes = read_kept(ops, session, id, hash, error);
	return bytes ? scan_read(file ? file : id, bytes, ops->io->progress, error) : NULL;
}
