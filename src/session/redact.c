/*
 * Taking texts out of the history: secrets and personal data get written down. The journal is
 * written anew as a whole, under the lock, and appears under its name only when it is complete.
 * Lines keep their ids, so that nothing that names them breaks; redacted.c says when a reader takes
 * them. What git, backups and other copies have is not reached from here.
 */
#include "session/session_private.h"

#include <fcntl.h>
#include <string.h>

/* The reason of an action is named by this and the action's id. */
#define WHY_PREFIX "why/"

/* A reason is looked through for texts of so many bytes at least. */
enum { ID_LETTERS = 8, LOOKED_FOR_BYTES = 4 };

/* ---- which texts ---------------------------------------------------------------------- */

/* What words, flags, dates and numbers say is no secret, and what was taken out is told by paths
 * that have to stay. */
static bool check_path(const char *path, GError **error)
{
	const struct session_field *field = session_field_of(path);

	if (g_str_has_prefix(path, WHY_PREFIX))
		return true;
	if (!g_str_has_prefix(path, "redaction/") &&
	    (!field || field->type == FIELD_LINE || field->type == FIELD_PROSE))
		return true;
	error_set(error, REMIT_ERROR_USAGE, _("\"%s\" holds no text that could be taken out"), path);
	return false;
}

static void note_text(const struct action *action, const char *path, GPtrArray *entries)
{
	struct entry *entry = action_entry(action, path);

	if (entry && entry->text && !entry->redacted)
		g_ptr_array_add(entries, entry);
}

/* The values of a path that are texts still; a GPtrArray of struct entry *. */
static GPtrArray *entries_of(const struct session *session, const char *path)
{
	GPtrArray *entries = g_ptr_array_new();

	for (guint i = 0; i < session->journal->actions->len; i++)
		note_text(g_ptr_array_index(session->journal->actions, i), path, entries);
	return entries;
}

/* The action whose reason a path names, when it has one still. */
static struct action *why_of(const struct session *session, const char *path)
{
	int number = g_str_has_prefix(path, WHY_PREFIX) ?
			     session_action_find(session, path + strlen(WHY_PREFIX)) : -1;
	struct action *action =
		number < 0 ? NULL : g_ptr_array_index(session->journal->actions, number);

	return action && action->why && !action->why_redacted && !action->redacts ? action : NULL;
}

static bool says_one(const char *why, const GPtrArray *entries)
{
	for (guint i = 0; i < entries->len; i++) {
		const struct entry *entry = g_ptr_array_index(entries, i);

		if (strlen(entry->text) >= LOOKED_FOR_BYTES && strstr(why, entry->text))
			return true;
	}
	return false;
}

/* Add the actions whose reasons say what is taken out elsewhere, as that of an exclusion does. */
static void add_whys(const struct session *session, const GPtrArray *entries, GPtrArray *whys)
{
	const GPtrArray *actions = session->journal->actions;

	for (guint i = 0; i < actions->len; i++) {
		struct action *action = g_ptr_array_index(actions, i);

		if (action->why && !action->why_redacted && !action->redacts &&
		    says_one(action->why, entries))
			g_ptr_array_add(whys, action);
	}
}

GArray *session_texts(const struct session *session, const char *path)
{
	g_autoptr(GPtrArray) entries = entries_of(session, path);
	g_autoptr(GPtrArray) whys = g_ptr_array_new();
	GArray *texts = g_array_new(FALSE, FALSE, sizeof(struct session_text));

	for (guint i = 0; i < entries->len; i++) {
		const struct entry *entry = g_ptr_array_index(entries, i);
		const struct action *action = entry->action;
		struct session_text text = { entry->cell->path,   action->hex, action->author->name,
					     action->at, strlen(entry->text), entry->living };

		g_array_append_val(texts, text);
	}
	add_whys(session, entries, whys);
	if (why_of(session, path))
		g_ptr_array_add(whys, why_of(session, path));
	for (guint i = 0; i < whys->len; i++) {
		const struct action *why = g_ptr_array_index(whys, i);
		struct session_text text = { WHY_PATH + 1, why->hex, why->author->name, why->at,
					     strlen(why->why), true };

		g_array_append_val(texts, text);
	}
	return texts;
}

void session_redacted(const struct session *session, struct session_redacted *redacted)
{
	const struct journal *journal = session->journal;

	*redacted = (struct session_redacted){ .exposed = journal->exposed };
	for (guint i = 0; i < journal->actions->len; i++) {
		const struct action *action = g_ptr_array_index(journal->actions, i);
		unsigned before = redacted->texts;

		for (unsigned k = 0; k < action->entry_count; k++)
			redacted->texts += action->entries[k].redacted != NULL;
		redacted->texts += action->why_redacted != NULL;
		redacted->lines += redacted->texts > before;
	}
}

/* ---- what is said of it --------------------------------------------------------------- */

/* A redaction on its way. */
struct redacting {
	struct session *session;
	GPtrArray *entries;  /* struct entry *: to be taken out */
	GPtrArray *whys;     /* struct action *: those whose reasons are */
	GHashTable *hashes;  /* struct entry *, or &action->why -> SHA-256 of these */
	GHashTable *rests;   /* struct action * -> what redacted_rest() makes of its line */
	GPtrArray *texts;    /* paths and values of the settings */
	GArray *settings;
};

/* Different ones in every copy, so that two who take out the same text do not conflict. */
static char *new_id(void)
{
	static const char letters[] = "abcdefghjkmnpqrstuvwxyz23456789";
	GString *id = g_string_new("X-");

	for (unsigned i = 0; i < ID_LETTERS; i++)
		g_string_append_c(id, letters[g_random_int_range(0, (gint32)strlen(letters))]);
	return g_string_free(id, FALSE);
}

void saying_add(const struct saying *saying, const char *reason, const char *day,
		GArray *settings, GPtrArray *texts)
{
	const struct {
		const char *field, *text;
	} said[] = { { "action", saying->action }, { "path", saying->path }, { "hash", saying->hash },
		     { "rest", saying->rest },	   { "reason", reason },     { "date", day } };
	g_autofree char *id = new_id();

	for (unsigned i = 0; i < G_N_ELEMENTS(said); i++) {
		struct setting setting = { session_path("redaction", id, said[i].field, NULL),
					   g_strdup(said[i].text) };

		g_ptr_array_add(texts, (gpointer)setting.path);
		g_ptr_array_add(texts, (gpointer)setting.text);
		g_array_append_val(settings, setting);
	}
}

static gint compare_settings(gconstpointer a, gconstpointer b)
{
	const struct setting *one = a, *other = b;

	return strcmp(one->path, other->path);
}

void settings_sort(GArray *settings)
{
	g_array_sort(settings, compare_settings);
}

/* What is taken out of an action; `place` stands for it in the hashes. */
struct gone {
	const void *place;
	const struct action *action;
	const char *path, *text;
};

static void say_gone(struct redacting *redacting, const struct gone *gone, const char *reason,
		     const char *day)
{
	struct saying saying = { gone->action->hex, NULL,
				 g_hash_table_lookup(redacting->rests, gone->action), gone->path };
	char *hash;

	if (g_hash_table_contains(redacting->hashes, gone->place)) /* it was named twice */
		return;
	hash = g_compute_checksum_for_string(G_CHECKSUM_SHA256, gone->text, -1);
	g_hash_table_insert(redacting->hashes, (gpointer)gone->place, hash);
	saying.hash = hash;
	saying_add(&saying, reason, day, redacting->settings, redacting->texts);
}

/* The line of the action that says what is taken out; NULL when that is nothing. */
static char *say_all(struct redacting *redacting, const char *by, const char *reason,
		     size_t *count)
{
	g_autofree char *at = clock_format(&redacting->session->clock);
	g_autofree char *day = g_strndup(at, 10);

	*count = 0;
	for (guint i = 0; i < redacting->entries->len; i++) {
		const struct entry *entry = g_ptr_array_index(redacting->entries, i);
		struct gone gone = { entry, entry->action, entry->cell->path, entry->text };

		say_gone(redacting, &gone, reason, day);
	}
	for (guint i = 0; i < redacting->whys->len; i++) {
		const struct action *action = g_ptr_array_index(redacting->whys, i);
		struct gone gone = { &action->why, action, WHY_PATH, action->why };

		say_gone(redacting, &gone, reason, day);
	}
	if (redacting->settings->len == 0)
		return NULL;
	settings_sort(redacting->settings);
	return line_format(redacting->session->journal, redacting->settings, at, by, reason, NULL,
			   count);
}

/* ---- the journal anew ----------------------------------------------------------------- */

static void note_hash(const struct redacting *redacting, GHashTable *hashes, const void *place,
		      const char *path, const char *before)
{
	const char *hash = g_hash_table_lookup(redacting->hashes, place);

	if (hash || before)
		g_hash_table_insert(hashes, (gpointer)path, (gpointer)(hash ? hash : before));
}

/* SHA-256s by path of what an action has no more. */
static GHashTable *hashes_of(const struct redacting *redacting, const struct action *action)
{
	GHashTable *hashes = g_hash_table_new(g_str_hash, g_str_equal);

	for (unsigned i = 0; i < action->entry_count; i++)
		note_hash(redacting, hashes, &action->entries[i], action->entries[i].cell->path,
			  action->entries[i].redacted);
	note_hash(redacting, hashes, &action->why, WHY_PATH, action->why_redacted);
	return hashes;
}

typedef void (*line_fn)(struct redacting *redacting, struct action *action, const char *line,
			size_t count, void *data);

/* Each action once, with its line. */
static void each_line(struct redacting *redacting, const GByteArray *bytes, line_fn visit,
		      void *data)
{
	struct journal *journal = redacting->session->journal;
	g_autoptr(GHashTable) met = g_hash_table_new(NULL, NULL);
	const char *at = (const char *)bytes->data, *end = at + bytes->len;

	while (at < end) {
		const char *newline = memchr(at, '\n', (size_t)(end - at));
		const char *stop = newline ? newline : end;
		struct action *action;
		struct id id;

		line_id(journal->sum, at, (size_t)(stop - at), &id);
		action = g_hash_table_lookup(journal->ids, &id);
		if (action && g_hash_table_add(met, action))
			visit(redacting, action, at, (size_t)(stop - at), data);
		at = newline ? newline + 1 : end;
	}
}

/* As it is, or without its texts. */
static void put_line(struct redacting *redacting, struct action *action, const char *line,
		     size_t count, void *data)
{
	g_autoptr(GHashTable) hashes = hashes_of(redacting, action);
	g_autofree char *fresh = NULL;
	GByteArray *into = data;

	if (g_hash_table_size(hashes) > 0)
		fresh = redacted_line(line, count, action->hex, hashes, &count);
	g_byte_array_append(into, (const guint8 *)(fresh ? fresh : line), (guint)count);
	g_byte_array_append(into, (const guint8 *)"\n", 1);
}

static void note_rest(struct redacting *redacting, struct action *action, const char *line,
		      size_t count, void *data)
{
	GHashTable *wanted = data;

	if (g_hash_table_contains(wanted, action))
		g_hash_table_insert(redacting->rests, action, redacted_rest(line, count));
}

/* What the lines say of which something is taken out. */
static void note_rests(struct redacting *redacting, const GByteArray *bytes)
{
	g_autoptr(GHashTable) wanted = g_hash_table_new(NULL, NULL);

	for (guint i = 0; i < redacting->entries->len; i++) {
		const struct entry *entry = g_ptr_array_index(redacting->entries, i);

		g_hash_table_add(wanted, entry->action);
	}
	for (guint i = 0; i < redacting->whys->len; i++)
		g_hash_table_add(wanted, g_ptr_array_index(redacting->whys, i));
	if (g_hash_table_size(wanted) > 0)
		each_line(redacting, bytes, note_rest, wanted);
}

/* What could not be read back is never written. */
static bool reads(const struct session *session, const GByteArray *bytes, GError **error)
{
	size_t whole;
	struct journal *journal = session_take_lines(session, (const char *)bytes->data,
						     bytes->len, &whole, error);

	journal_free(journal);
	return journal != NULL;
}

static bool replace(struct session *session, const GByteArray *bytes, GError **error)
{
	g_autoptr(GError) problem = NULL;
	struct stat status;
	int result = session->io->fstat(session->io->data, session->fd, &status);
	mode_t mode = result < 0 ? 0600 : status.st_mode & 07777;
	bool good = reads(session, bytes, &problem) &&
		    io_replace_file(session->io, session->journal_path, bytes->data, bytes->len,
				    mode, &problem);

	session_forget_fd(session);
	if (!good)
		error_set(error, REMIT_ERROR_WRITE, _("nothing was taken out: %s"),
			  problem->message);
	return good && session_take_in(session, true, NULL, error);
}

static bool redact_locked(struct redacting *redacting, const char *by, const char *reason,
			  GError **error)
{
	struct session *session = redacting->session;
	g_autoptr(GByteArray) bytes = NULL, fresh = NULL;
	g_autofree char *line = NULL;
	size_t count;

	if (redacting->entries->len == 0 && redacting->whys->len == 0 &&
	    session->journal->exposed == 0) {
		error_set(error, REMIT_ERROR_NO, _("there is no text to be taken out"));
		return false;
	}
	bytes = session_read(session, session->fd, 0, session->taken, error);
	if (!bytes)
		return false;
	note_rests(redacting, bytes);
	line = say_all(redacting, by, reason, &count);
	fresh = g_byte_array_sized_new(bytes->len);
	each_line(redacting, bytes, put_line, fresh);
	g_byte_array_append(fresh, (const guint8 *)line, (guint)count);
	return replace(session, fresh, error);
}

static bool collect(struct redacting *redacting, char *const *paths, GError **error)
{
	for (; *paths; paths++) {
		g_autoptr(GPtrArray) found = NULL;

		if (!check_path(*paths, error))
			return false;
		found = entries_of(redacting->session, *paths);
		for (guint i = 0; i < found->len; i++)
			g_ptr_array_add(redacting->entries, g_ptr_array_index(found, i));
		if (why_of(redacting->session, *paths))
			g_ptr_array_add(redacting->whys, why_of(redacting->session, *paths));
	}
	add_whys(redacting->session, redacting->entries, redacting->whys);
	return true;
}

static bool check_reason(const char *reason, GError **error)
{
	if (!reason || !reason[strspn(reason, " \t\r\n")])
		error_set(error, REMIT_ERROR_USAGE,
			  _("say why the text is taken out: the reason stays in its place"));
	else if (strlen(reason) > WHY_BYTES_MAX)
		error_set(error, REMIT_ERROR_LIMIT, _("the reason is longer than %d bytes"),
			  WHY_BYTES_MAX);
	else if (!text_is_clean(reason, strlen(reason), NULL))
		error_set(error, REMIT_ERROR_INPUT,
			  _("the reason is not UTF-8 or holds control characters"));
	else
		return true;
	return false;
}

bool session_redact(struct session *session, char *const *paths, const char *by,
		    const char *reason, unsigned *texts, GError **error)
{
	g_autoptr(GPtrArray) entries = g_ptr_array_new();
	g_autoptr(GPtrArray) whys = g_ptr_array_new();
	g_autoptr(GPtrArray) owned = g_ptr_array_new_with_free_func(g_free);
	g_autoptr(GHashTable) hashes = g_hash_table_new_full(NULL, NULL, NULL, g_free);
	g_autoptr(GHashTable) rests = g_hash_table_new_full(NULL, NULL, NULL, g_free);
	g_autoptr(GArray) settings = g_array_new(FALSE, FALSE, sizeof(struct setting));
	struct redacting redacting = { session, entries, whys, hashes, rests, owned, settings };
	bool good;

	*texts = 0;
	if (!author_check(by, error) || (*paths && !check_reason(reason, error)) ||
	    !session_lock(session, error))
		return false;
	good = session_make_ready(session, error) && collect(&redacting, paths, error) &&
	       redact_locked(&redacting, by, reason, error);
	session_unlock(session);
	*texts = good ? g_hash_table_size(hashes) : 0;
	return good;
}
