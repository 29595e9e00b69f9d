/*
 * The verb evidence, as far as it is about files: items made of files, a file taken for an item,
 * the copies checked, handed out and removed.
 */
#include "cli/register.h"

#include <string.h>

/* ---- taking --------------------------------------------------------------------------- */

/* FIELD=VALUE, unless a slash stands before the sign, as in ./a=b. */
static bool is_field(const char *word)
{
	const char *equals = strchr(word, '=');
	const char *slash = strchr(word, '/');

	return equals && !(slash && slash < equals);
}

bool evidence_has_files(const struct registering *on)
{
	for (unsigned i = 0; i < on->count; i++)
		if (!is_field(on->words[i]))
			return true;
	return false;
}

/* The value of FIELD=VALUE among the words; NULL when it is not there. */
static const char *word_value(const struct registering *on, const char *field)
{
	g_autofree char *prefix = g_strconcat(field, "=", NULL);

	for (unsigned i = 0; i < on->count; i++)
		if (g_str_has_prefix(on->words[i], prefix))
			return on->words[i] + strlen(prefix);
	return NULL;
}

static unsigned how_to_take(const struct registering *on, bool copy)
{
	return (copy ? TAKE_COPY : 0) | (on->cli->options.any_size ? TAKE_ANY_SIZE : 0);
}

static void say_held(const struct registering *on, const char *path,
		     const struct session_file *file)
{
	if (file->held)
		cli_message(on->cli, _("%s: the session holds the same file already; it is kept once"),
			    path);
}

/* A new item of one file: what is said of all of them, and a title where none is. */
static bool put_new(struct registering *on, struct change *change, const char *id,
		    const char *path, bool copy, GError **error)
{
	struct registering fields = *on;
	g_autoptr(GPtrArray) words = g_ptr_array_new();
	g_autofree char *name = ops_evidence_name(path);
	g_autofree char *title = g_strconcat("title=", name, NULL);
	struct session_file file;

	if (!word_value(on, "title"))
		g_ptr_array_add(words, title);
	for (unsigned i = 0; i < on->count; i++)
		if (is_field(on->words[i]))
			g_ptr_array_add(words, on->words[i]);
	fields.words = (char **)words->pdata;
	fields.count = words->len;
	if (!ops_evidence_file(on->cli->ops, on->at.session, change, id, path,
			       how_to_take(on, copy), &file, error) ||
	    !register_set_words(&fields, change, id, 0, error))
		return false;
	say_held(on, path, &file);
	return true;
}

/* Whether the words go together: a copy is no reference, and one title names one file. */
static bool may_add(const struct registering *on, unsigned files, GError **error)
{
	const char *custody = word_value(on, "custody");

	if (files > 1 && word_value(on, "title"))
		error_set(error, REMIT_ERROR_USAGE,
			  _("one title for %u files: leave it out, and each has its own name"), files);
	else if (custody && on->cli->options.copy && strcmp(custody, "copied") != 0)
		error_set(error, REMIT_ERROR_USAGE, _("what is copied is not custody=%s"), custody);
	else
		return true;
	return false;
}

/* One that none of those before it is; it is theirs. */
static char *new_id(const struct registering *on, GPtrArray *ids, unsigned count)
{
	char *id = ops_entry_new_id_of(on->cli->ops, on->at.session, on->kind, count);

	while (g_ptr_array_find_with_equal_func(ids, id, g_str_equal, NULL)) {
		g_free(id);
		id = ops_entry_new_id_of(on->cli->ops, on->at.session, on->kind, count);
	}
	g_ptr_array_add(ids, id);
	return id;
}

bool evidence_add(struct registering *on, GError **error)
{
	const char *custody = word_value(on, "custody");
	bool copy = !custody || strcmp(custody, "copied") == 0;
	g_autoptr(GPtrArray) ids = g_ptr_array_new_with_free_func(g_free);
	g_autoptr(GPtrArray) paths = g_ptr_array_new();
	struct change *change = change_new();
	bool good;

	for (unsigned i = 0; i < on->count; i++)
		if (!is_field(on->words[i]))
			g_ptr_array_add(paths, on->words[i]);
	good = may_add(on, paths->len, error);
	for (unsigned i = 0; good && i < paths->len; i++) {
		char *id = new_id(on, ids, paths->len);

		good = put_new(on, change, id, g_ptr_array_index(paths, i), copy, error);
	}
	good = good &&
	       register_append(on, change, ids,
			       copy ? _("recorded, with a copy of the file") :
				      _("recorded; the file stays where it is and is not copied"),
			       error);
	change_free(change);
	for (unsigned i = 0; good && i < ids->len; i++)
		g_string_append_printf(on->cli->out, "%s\n", (char *)g_ptr_array_index(ids, i));
	return good;
}

static bool put_file(struct registering *on, struct change *change, const char *id, GError **error)
{
	struct session_file file;

	if (!ops_evidence_file(on->cli->ops, on->at.session, change, id, on->words[1],
			       how_to_take(on, on->cli->options.copy), &file, error))
		return false;
	if (on->cli->options.copy)
		say_held(on, on->words[1], &file);
	return true;
}

bool evidence_file(struct registering *on, GError **error)
{
	return register_alter(
		on,
		on->cli->options.copy ?
			_("the file is copied into the session; name, size and hash are recorded") :
			_("name, size and hash of the file recorded; the file itself stays where it is"),
		put_file, error);
}

/* ---- checking ------------------------------------------------------------------------- */

static const char *const state_sentences[EVIDENCE_STATE_COUNT] = {
	[EVIDENCE_WHOLE] = N_("whole"),
	[EVIDENCE_MISSING] = N_("MISSING: the copy is gone; `remit evidence file ID FILE --copy` brings it back"),
	[EVIDENCE_CHANGED] = N_("CHANGED: the copy is not the file that was taken in"),
	[EVIDENCE_NO_FILE] = N_("UNREADABLE: a link, a folder or something unreadable stands where the copy was"),
	[EVIDENCE_NO_COPY] = N_("NO COPY: it is said to be copied, but no file was taken in"),
	[EVIDENCE_NOT_COPIED] = N_("not copied, nothing to check"),
	[EVIDENCE_PURGED] = N_("purged"),
	[EVIDENCE_NOT_GONE] = N_("NOT GONE: it was purged, but the file is there; purge it again"),
};

static void put_state(struct registering *on, const struct ops_evidence *item)
{
	struct cli *cli = on->cli;

	cli_put(cli, item->id);
	g_string_append(cli->out, "  ");
	cli_put(cli, _(state_sentences[item->state]));
	if (item->state == EVIDENCE_PURGED && item->purged) {
		g_string_append(cli->out, ": ");
		cli_put(cli, item->purged);
	}
	g_string_append(cli->out, "\n");
	if (item->expired) {
		g_autofree char *day = label_day(item->expiry);
		g_autofree char *line = g_strdup_printf(_("expired on %s"), day);
		g_string_append_printf(cli->out, "%*s", (int)strlen(item->id) + 2, "");
		cli_put(cli, line);
		g_string_append(cli->out, "\n");
	}
	if (item->unlinked)
		g_string_append_printf(cli->out, "%*s%s\n", (int)strlen(item->id) + 2, "",
				       _("linked to nothing"));
}

static json_t *state_json(const struct ops_evidence *item)
{
	return json_pack("{s:s, s:s?, s:s?, s:s, s:b, s:s?, s:s?, s:b, s:s?, s:b}", "id", item->id,
			 "title", item->title, "custody", item->custody, "state",
			 ops_evidence_words[item->state], "good", !ops_evidence_is_bad(item->state),
			 "hash", item->hash, "expiry", item->expiry, "expired", item->expired,
			 "purged", item->purged, "unlinked", item->unlinked);
}

static json_t *strays_json(char **strays)
{
	json_t *list = json_array();

	for (char **name = strays; *name; name++)
		json_array_append_new(list, cli_json_text(*name));
	return list;
}

static void put_strays(struct registering *on, char **strays)
{
	for (char **name = strays; *name; name++) {
		cli_put(on->cli, *name);
		g_string_append_printf(on->cli->out, "  %s\n",
				       _("stands in evidence/, and no item holds it"));
	}
}

bool evidence_verify(struct registering *on, GError **error)
{
	g_autoptr(GPtrArray) items = ops_evidence_items(on->at.session);
	g_auto(GStrv) strays = ops_evidence_strays(on->at.session, error);
	json_t *rows;
	unsigned bad = 0, copies = 0;

	if (!strays)
		return false;
	rows = json_array();
	for (unsigned i = 0; i < items->len; i++) {
		const struct ops_evidence *item = g_ptr_array_index(items, i);

		bad += ops_evidence_is_bad(item->state);
		copies += item->state == EVIDENCE_WHOLE;
		json_array_append_new(rows, state_json(item));
		if (!on->cli->options.json)
			put_state(on, item);
	}
	if (on->cli->options.json)
		cli_put_json(on->cli, json_pack("{s:O, s:o, s:b}", "evidence", rows, "strays",
						strays_json(strays), "good", bad == 0));
	else
		put_strays(on, strays);
	json_decref(rows);
	if (bad)
		cli_message(on->cli, ngettext("%u item of evidence is not as it should be",
					      "%u items of evidence are not as they should be", bad),
			    bad);
	else
		cli_message(on->cli, ngettext("%u copied file is whole", "%u copied files are whole",
					      copies),
			    copies);
	on->code = bad ? 1 : 0;
	return true;
}

/* ---- handing out and removing --------------------------------------------------------- */

bool evidence_export(struct registering *on, GError **error)
{
	const char *folder = on->words[0];
	struct ops_export done;

	if (!ops_evidence_export(on->cli->ops, on->at.session, folder, &done, error))
		return false;
	cli_message(on->cli, ngettext("%s: %u file of evidence, readable as the umask says; "
				      "`sha256sum -c SHA256SUMS` there checks it",
				      "%s: %u files of evidence, readable as the umask says; "
				      "`sha256sum -c SHA256SUMS` there checks them",
				      done.files),
		    folder, done.files);
	if (done.left)
		cli_message(on->cli, ngettext("%u item is left out, its copy is not whole: `remit evidence verify` tells",
					      "%u items are left out, their copies are not whole: `remit evidence verify` tells",
					      done.left),
			    done.left);
	if (on->cli->options.json)
		cli_put_json(on->cli, json_pack("{s:s, s:i, s:i, s:i}", "folder", folder, "items",
						(int)done.items, "files", (int)done.files, "left",
						(int)done.left));
	on->code = done.left ? 1 : 0;
	return true;
}

bool evidence_fetch(struct registering *on, GError **error)
{
	g_autofree char *folder = ops_session_find(on->cli->ops, on->words[0], false, error);
	unsigned fetched, left;

	if (!folder || !ops_evidence_fetch(on->cli->ops, on->at.session, folder, &fetched, &left,
					   error))
		return false;
	cli_message(on->cli, ngettext("%s: %u copy came from %s", "%s: %u copies came from %s",
				      fetched),
		    session_name(on->at.session), fetched, folder);
	if (left)
		cli_message(on->cli, ngettext("%u copy is not there either, or is not what was taken in",
					      "%u copies are not there either, or are not what was taken in",
					      left),
			    left);
	on->code = left ? 1 : 0;
	return true;
}

bool evidence_purge(struct registering *on, GError **error)
{
	g_autofree char *id = ops_entry_find(on->at.session, on->kind, on->words[0], error);
	bool dropped;

	if (!id || !ops_evidence_purge(on->cli->ops, on->at.session, id, on->cli->options.reason,
				       &dropped, error))
		return false;
	g_autofree char *path = session_path("evidence", id, "hash", NULL);
	g_auto(GStrv) holders =
		session_file_holders(on->at.session, session_get(on->at.session, path));
	g_autofree char *names = g_strjoinv(", ", holders);
	if (dropped)
		cli_message(on->cli, _("%s: %s: the file is removed; hash, reason and date stay"),
			    session_name(on->at.session), id);
	else
		cli_message(on->cli, _("%s: %s: purged, but the file stays, as %s has the same one"),
			    session_name(on->at.session), id, names);
	return true;
}
