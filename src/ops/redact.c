/*
 * Taking texts out of a session: which paths people mean, and what beside the history has the
 * texts: drafts, the state printed for people.
 */
#include "ops/ops.h"

#include <string.h>

/* What names the reason of an action is this, and its id; no fewer digits than are shown. */
#define REASON_OF "why/"
enum { ACTION_DIGITS_MIN = 12 };

/* ---- which paths ------------------------------------------------------------------ */

/* "finding/F-2611..." for the id of an entry, "engagement" for itself; NULL for what is neither. */
static char *entity_of(const struct ops_place *place, const char *typed)
{
	if (strcmp(typed, "engagement") == 0)
		return g_strdup(typed);
	for (const struct ops_kind *kind = ops_kinds; kind->name; kind++) {
		g_autoptr(GError) error = NULL;
		bool likely = g_ascii_toupper(*typed) == kind->letter && typed[1] == '-';
		g_autofree char *id =
			likely ? ops_entry_find(place->session, kind, typed, &error) : NULL;

		if (id)
			return session_path(kind->name, id, NULL);
	}
	return NULL;
}

/* What the fields after it belong to; NULL with an error. */
static char *subject_of(const struct ops_place *place, const char *typed, GError **error)
{
	char *entity = entity_of(place, typed);
	int action = strlen(typed) < ACTION_DIGITS_MIN ? -1 :
						      session_action_find(place->session, typed);

	if (entity)
		return entity;
	if (action >= 0)
		return g_strconcat(REASON_OF, typed, NULL);
	unsigned at = catalog_resolve(place->catalog, typed, error);
	if (at == CATALOG_NONE)
		return NULL;
	if (place->catalog->nodes[at].control)
		return session_path("control", place->catalog->nodes[at].id, place->service,
				    catalog_side_words[place->side], NULL);
	error_set(error, REMIT_ERROR_USAGE, _("%s is a group: name one control"), typed);
	return NULL;
}

/* Where declarations keep the same word as their party has it: what was taken from one has its
 * text there too. */
struct keeping {
	const struct session *session;
	char **parts; /* of the path that is meant */
	GPtrArray *paths;
};

static void note_kept(const char *path, const char *text, bool conflict, void *data)
{
	struct keeping *keeping = data;
	char **parts = keeping->parts;
	g_auto(GStrv) own = NULL;

	(void)text;
	(void)conflict;
	if (!g_str_has_suffix(path, "/side"))
		return;
	own = session_path_split(path);
	if (g_strv_length(own) != 3)
		return;
	bool is_claim = strcmp(parts[0], "claim") == 0;
	char *kept = is_claim ? session_path("declaration", own[1], "claim", parts[1], parts[2],
					     parts[3], parts[5], NULL) :
				session_path("declaration", own[1], "control", parts[1], parts[2],
					     parts[3], parts[4], NULL);
	g_autoptr(GArray) texts = session_texts(keeping->session, kept);
	if (texts->len &&
	    !g_ptr_array_find_with_equal_func(keeping->paths, kept, g_str_equal, NULL))
		g_ptr_array_add(keeping->paths, kept);
	else
		g_free(kept);
}

static void add_kept(const struct ops_place *place, const char *path, GPtrArray *paths)
{
	g_auto(GStrv) parts = session_path_split(path);
	struct keeping keeping = { place->session, parts, paths };
	guint count = g_strv_length(parts);

	if ((strcmp(parts[0], "control") == 0 && count == 5) ||
	    (strcmp(parts[0], "claim") == 0 && count == 6))
		session_each(place->session, "declaration/", note_kept, &keeping);
}

static bool add_path(const struct ops_place *place, const char *path, GPtrArray *paths,
		     GError **error)
{
	g_autoptr(GArray) texts = session_texts(place->session, path);

	if (texts->len == 0) {
		error_set(error, REMIT_ERROR_NO,
			  _("there is no text under \"%s\", or it was taken out already"), path);
		return false;
	}
	g_ptr_array_add(paths, g_strdup(path));
	add_kept(place, path, paths);
	return true;
}

/* Ids have digits in them, fields have none. */
static bool is_subject(const char *word)
{
	return strpbrk(word, "0123456789") || strcmp(word, "engagement") == 0;
}

bool ops_redact_paths(const struct ops_place *place, char *const *words, GPtrArray *paths,
		      GError **error)
{
	g_autofree char *subject = NULL;
	unsigned fields = 0;

	for (; *words; words++) {
		g_autofree char *path = NULL;

		if (strchr(*words, '/')) {
			path = g_strdup(*words);
		} else if (!subject || is_subject(*words)) {
			g_free(subject);
			subject = subject_of(place, *words, error);
			fields = 0;
			if (!subject)
				return false;
			continue;
		} else {
			bool reason = g_str_has_prefix(subject, REASON_OF);

			path = reason && strcmp(*words, "why") == 0 ?
				       g_strdup(subject) : g_strconcat(subject, "/", *words, NULL);
			fields++;
		}
		if (!add_path(place, path, paths, error))
			return false;
	}
	if (!subject || fields)
		return true;
	error_set(error, REMIT_ERROR_USAGE, _("name the fields too, such as note or remark"));
	return false;
}

/* ---- what else has the texts ---------------------------------------------------------- */

/* What was being typed there: under the whole path, or under the parts of a record's. */
static void drop_drafts(const struct ops *ops, const struct session *session, const char *path)
{
	g_auto(GStrv) parts = session_path_split(path);
	struct config_draft draft = { .session = session_uuid(session), .control = path,
				      .service = "", .side = "", .field = "" };

	config_draft_drop(ops->config, &draft);
	if (g_strv_length(parts) != 5 || strcmp(parts[0], "control") != 0)
		return;
	draft = (struct config_draft){ session_uuid(session), parts[1], parts[2], parts[3],
				       parts[4] };
	config_draft_drop(ops->config, &draft);
}

static gint compare_names(gconstpointer a, gconstpointer b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* What was set aside is looked into by a person. */
static char *set_aside(const struct session *session)
{
	static const char *const beginnings[] = { "history.jsonl.torn", "damaged.jsonl",
						  "assessment.edited" };
	g_autoptr(GDir) folder = g_dir_open(session_folder(session), 0, NULL);
	g_autoptr(GPtrArray) names = g_ptr_array_new_with_free_func(g_free);

	for (const char *name; folder && (name = g_dir_read_name(folder)) != NULL;)
		for (unsigned i = 0; i < G_N_ELEMENTS(beginnings); i++)
			if (g_str_has_prefix(name, beginnings[i]))
				g_ptr_array_add(names, g_strdup(name));
	g_ptr_array_sort(names, compare_names);
	if (names->len == 0)
		return NULL;
	g_ptr_array_add(names, NULL);
	return g_strjoinv(", ", (char **)names->pdata);
}

static bool is_there(const struct ops *ops, const struct session *session, const char *name)
{
	g_autofree char *path = g_build_filename(session_folder(session), name, NULL);
	struct stat status;

	return ops->io->stat(ops->io->data, path, &status) >= 0;
}

bool ops_redact(const struct ops *ops, struct session *session, const struct catalog *catalog,
		char *const *paths, const char *reason, struct ops_redacted *done, GError **error)
{
	g_autoptr(GError) problem = NULL;

	*done = (struct ops_redacted){ .texts = 0 };
	if (!session_redact(session, paths, config_author(ops->config), reason, &done->texts,
			    error))
		return false;
	for (char *const *path = paths; *path; path++)
		drop_drafts(ops, session, *path);
	done->beside = set_aside(session);
	if (is_there(ops, session, "assessment.yaml") &&
	    !session_print(session, catalog, &problem))
		done->not_printed = g_strdup(problem->message);
	return true;
}
