/*
 * `remit collect`: probes of a pack run on this machine, and what they said recorded as evidence.
 *
 * A probe is a program by its path and its words; no shell ever sees them. What it wrote is
 * cleaned, secrets are masked, and only then is there a text that anybody else gets to see.
 */
#include "ops/ops.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { SAID_BYTES_MAX = 16 * 1024, OVER_BYTES_MAX = 64 * 1024 * 1024 };

const char *const ops_probe_words[PROBE_STATE_COUNT + 1] = {
	"waiting", "missing", "refused", "as-expected", "unexpected", "signalled", "too-long",
	"too-much", "no-room", NULL,
};

/* Where programs are looked for, and all that they know of the world. */
static const char *const folders[] = { "/usr/sbin", "/usr/bin", "/sbin", "/bin", NULL };
static const char *const variables[] = {
	"PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL=C.UTF-8", "HOME=/nonexistent", NULL,
};
/* One program under many names: the name it is called by counts, not the file it is in. */
static const char *const many_named[] = { "busybox", "toybox", "coreutils", NULL };

bool ops_probe_has_run(enum ops_probe_state state)
{
	return state >= PROBE_AS_EXPECTED && state <= PROBE_TOO_MUCH;
}

char **ops_collect_ids(const struct ops *ops)
{
	return collect_ids(config_collect_folder(ops->config));
}

/* ---- a pack on this machine ---------------------------------------------------------- */

static bool is_program(const char *path)
{
	return g_file_test(path, G_FILE_TEST_IS_REGULAR) && access(path, X_OK) == 0;
}

static char *find_program(const char *name)
{
	if (*name == '/')
		return is_program(name) ? g_strdup(name) : NULL;
	for (const char *const *folder = folders; *folder; folder++) {
		g_autofree char *path = g_build_filename(*folder, name, NULL);

		if (is_program(path))
			return g_steal_pointer(&path);
	}
	return NULL;
}

/* Whether it is a link to what may be no probe. */
static bool leads_astray(const char *program)
{
	char *real = realpath(program, NULL);
	g_autofree char *name = real ? g_path_get_basename(real) : NULL;
	bool astray = name && !g_strv_contains(many_named, name) && collect_refuses(name) != NULL;

	free(real);
	return astray;
}

static bool is_plain_word(const char *word)
{
	for (const char *at = word; *at; at++)
		if (!g_ascii_isalnum(*at) && !strchr("-_./:=,+@%^", *at))
			return false;
	return *word != '\0';
}

/* As one could type it; g_free(). */
static char *command_line(const struct texts *command)
{
	GString *line = g_string_new(NULL);

	for (unsigned i = 0; i < command->count; i++) {
		const char *word = command->items[i];
		g_autofree char *quoted = is_plain_word(word) ? g_strdup(word) :
								g_shell_quote(word);

		g_string_append_printf(line, "%s%s", i ? " " : "", quoted);
	}
	return g_string_free(line, FALSE);
}

static void probe_free(void *data)
{
	struct ops_probe *probe = data;

	g_free(probe->program);
	g_free(probe->line);
	g_free(probe->evidence);
	g_free(probe->supersedes);
	if (probe->text)
		g_string_free(probe->text, TRUE);
	g_free(probe);
}

static void add_probe(struct ops_collect *collect, const struct collect_probe *from)
{
	struct ops_probe *probe = g_new0(struct ops_probe, 1);

	probe->probe = from;
	probe->line = command_line(&from->command);
	probe->program = find_program(from->command.items[0]);
	if (!probe->program)
		probe->state = PROBE_MISSING;
	else if (leads_astray(probe->program))
		probe->state = PROBE_REFUSED;
	g_ptr_array_add(collect->probes, probe);
}

/* The probe that is meant by its id or an unambiguous beginning of it. */
static const struct collect_probe *probe_meant(const struct collect_pack *pack, const char *typed,
					       GError **error)
{
	const struct collect_probe *found = NULL;
	g_autoptr(GPtrArray) ids = g_ptr_array_new();
	unsigned count = 0;

	for (unsigned i = 0; i < pack->probe_count; i++) {
		const struct collect_probe *probe = &pack->probes[i];

		g_ptr_array_add(ids, (void *)probe->id);
		if (strcmp(probe->id, typed) == 0)
			return probe;
		if (*typed && g_str_has_prefix(probe->id, typed)) {
			found = probe;
			count++;
		}
	}
	if (count == 1)
		return found;
	g_ptr_array_add(ids, NULL);
	g_autofree char *known = g_strjoinv(", ", (char **)ids->pdata);
	error_set(error, REMIT_ERROR_USAGE,
		  _("the pack %s has no probe \"%.80s\", or more than one that begins so; it has: %s"),
		  pack->id, typed, known);
	return NULL;
}

static bool add_probes(struct ops_collect *collect, char *const *only, unsigned count,
		       GError **error)
{
	const struct collect_pack *pack = collect->pack;
	g_autoptr(GHashTable) wanted = g_hash_table_new(NULL, NULL);

	for (unsigned i = 0; i < count; i++) {
		const struct collect_probe *probe = probe_meant(pack, only[i], error);

		if (!probe)
			return false;
		g_hash_table_add(wanted, (void *)probe);
	}
	for (unsigned i = 0; i < pack->probe_count; i++)
		if (count == 0 || g_hash_table_contains(wanted, &pack->probes[i]))
			add_probe(collect, &pack->probes[i]);
	return true;
}

/* Names of this machine as one clean line. */
static char *clean_name(const char *name)
{
	g_autofree char *valid = g_utf8_make_valid(name ? name : "", -1);
	char *safe = text_safe(valid);

	g_strdelimit(g_strstrip(safe), "\n", ' ');
	return safe;
}

struct ops_collect *ops_collect_new(const struct ops *ops, const char *name,
				    char *const *only, unsigned count, GError **error)
{
	struct collect_pack *pack =
		collect_open(ops->io, name, config_collect_folder(ops->config), error);
	struct ops_collect *collect;

	if (!pack)
		return NULL;
	collect = g_new0(struct ops_collect, 1);
	collect->pack = pack;
	collect->probes = g_ptr_array_new_with_free_func(probe_free);
	collect->host = clean_name(g_get_host_name());
	collect->account = clean_name(g_get_user_name());
	collect->is_root = geteuid() == 0;
	if (add_probes(collect, only, count, error))
		return collect;
	ops_collect_free(collect);
	return NULL;
}

void ops_collect_free(struct ops_collect *collect)
{
	if (!collect)
		return;
	g_ptr_array_unref(collect->probes);
	collect_free(collect->pack);
	g_free(collect->host);
	g_free(collect->account);
	g_free(collect);
}

/* ---- running ------------------------------------------------------------------------------ */

/* Bytes of a program as text that is safe to show; a line that was cut in the middle is left out.
 * g_free(). */
static char *clean_output(const GString *bytes, bool cut)
{
	GString *text = g_string_new(NULL);
	const char *last = cut ? memrchr(bytes->str, '\n', bytes->len) : NULL;
	size_t count = last ? (size_t)(last + 1 - bytes->str) : bytes->len;

	for (size_t at = 0; at < count;) {
		const char *zero = memchr(bytes->str + at, '\0', count - at);
		size_t end = zero ? (size_t)(zero - bytes->str) : count;
		g_autofree char *piece = g_strndup(bytes->str + at, end - at);
		g_autofree char *safe = text_safe(piece);

		g_string_append(text, safe);
		if (zero)
			g_string_append(text, "\xe2\x90\x80"); /* the picture of NUL */
		at = zero ? end + 1 : end;
	}
	if (text->len && text->str[text->len - 1] != '\n')
		g_string_append_c(text, '\n');
	return g_string_free(text, FALSE);
}

static enum ops_probe_state state_of(const struct collect_probe *probe,
				     const struct program_result *result)
{
	static const enum ops_probe_state states[] = {
		[PROGRAM_EXITED] = PROBE_UNEXPECTED,
		[PROGRAM_SIGNALLED] = PROBE_SIGNALLED,
		[PROGRAM_TOO_LONG] = PROBE_TOO_LONG,
		[PROGRAM_TOO_MUCH] = PROBE_TOO_MUCH,
	};

	if (result->end == PROGRAM_EXITED && collect_expects(probe, result->code))
		return PROBE_AS_EXPECTED;
	return states[result->end];
}

/* How it ended, in the words of the file. g_free(). */
static char *ending(const struct ops_probe *probe)
{
	if (probe->state == PROBE_SIGNALLED)
		return g_strdup_printf("ended by signal %d", probe->code);
	if (probe->state == PROBE_TOO_LONG)
		return g_strdup_printf("still at work after %u seconds, and ended",
				       probe->probe->seconds);
	if (probe->state == PROBE_TOO_MUCH)
		return g_strdup("wrote without end, and was ended");
	return g_strdup_printf("exit code %d%s", probe->code,
			       probe->state == PROBE_UNEXPECTED ? ", which was not expected" : "");
}

static char *moment(gint64 seconds)
{
	g_autoptr(GDateTime) at = g_date_time_new_from_unix_utc(seconds);

	return g_date_time_format(at, "%Y-%m-%dT%H:%M:%SZ");
}

/* What stands before the output: keys in English, as in every file that programs may read. */
static void put_head(const struct ops_collect *collect, struct ops_probe *probe)
{
	const struct collect_pack *pack = collect->pack;
	g_autofree char *at = moment(probe->at), *end = ending(probe);
	g_autofree char *controls = g_strjoinv(" ", (char **)probe->probe->controls.items);

	g_string_append_printf(probe->text,
			       "probe: %s/%s\n"
			       "title: %s\n"
			       "pack: %s, revision %u, SHA-256 %s\n"
			       "controls: %s %s\n"
			       "host: %s\n"
			       "account: %s\n"
			       "date: %s\n"
			       "program: %s\n"
			       "command: %s\n"
			       "ended: %s\n"
			       "masked: %u\n"
			       "cut: %s\n",
			       pack->id, probe->probe->id, probe->probe->title, pack->id,
			       pack->revision, pack->hash, pack->catalog, controls, collect->host,
			       collect->account, at, probe->program, probe->line, end,
			       probe->masked, probe->cut ? "yes" : "no");
}

static void put_part(GString *text, const char *name, const char *part, bool cut)
{
	g_string_append_printf(text, "\n---- %s ----\n%s", name, *part ? part : "(nothing)\n");
	if (cut)
		g_string_append(text, "---- cut here: there was more ----\n");
}

/* The text that is attached. One that cannot be searched for secrets is not kept. */
static void write_text(const struct ops_collect *collect, struct ops_probe *probe,
		       const struct program_result *result)
{
	g_autofree char *out = clean_output(result->out, result->cut);
	g_autofree char *said = clean_output(result->said, result->said_cut);
	unsigned in_out = 0, in_said = 0;
	g_autofree char *masked_out = ops_mask(out, &in_out);
	g_autofree char *masked_said = ops_mask(said, &in_said);
	const char *lost = "(left out: it could not be searched for secrets)\n";

	probe->masked = in_out + in_said;
	probe->text = g_string_new(NULL);
	put_head(collect, probe);
	put_part(probe->text, "standard output", masked_out ? masked_out : lost, result->cut);
	put_part(probe->text, "standard error", masked_said ? masked_said : lost,
		 result->said_cut);
}

void ops_collect_run(const struct ops *ops, struct ops_collect *collect, struct ops_probe *probe)
{
	const struct texts *command = &probe->probe->command;
	g_autofree const char **argv = g_new0(const char *, (gsize)command->count + 1);
	struct program program = { .argv = argv, .variables = variables,
				   .seconds = probe->probe->seconds, .most_said = SAID_BYTES_MAX,
				   .over = OVER_BYTES_MAX, .confined = true };
	struct program_result result;

	if (probe->state != PROBE_WAITING)
		return;
	if (collect->bytes >= OPS_COLLECT_BYTES_MAX) {
		probe->state = PROBE_NO_ROOM;
		return;
	}
	memcpy(argv, command->items, command->count * sizeof(*argv));
	argv[0] = probe->program;
	program.most = MIN((size_t)OPS_PROBE_BYTES_MAX, OPS_COLLECT_BYTES_MAX - collect->bytes);
	probe->at = ops_now(ops);
	if (!program_run(&program, &result, NULL)) {
		probe->state = PROBE_MISSING;
		return;
	}
	probe->state = state_of(probe->probe, &result);
	probe->code = result.code;
	probe->bytes = result.out->len + result.said->len;
	probe->cut = result.cut || result.said_cut;
	collect->bytes += probe->bytes;
	write_text(collect, probe, &result);
	program_result_clear(&result);
}

/* ---- recording -------------------------------------------------------------------------- */

bool ops_collect_fits(const struct ops_collect *collect, const struct catalog *catalog,
		      GError **error)
{
	const struct collect_pack *pack = collect->pack;

	if (strcmp(pack->catalog, catalog->id) == 0)
		return true;
	error_set(error, REMIT_ERROR_INPUT,
		  _("the pack %s speaks of controls of %s, and the session's catalog is %s"),
		  pack->id, pack->catalog, catalog->id);
	return false;
}

/* From whom the evidence of a probe comes: by this the next run knows it again. g_free(). */
static char *source_of(const struct ops_collect *collect, const struct ops_probe *probe)
{
	return g_strdup_printf("%s, remit collect %s/%s", collect->host, collect->pack->id,
			       probe->probe->id);
}

/* The newest item of evidence from a source; NULL. g_free(). */
static char *newest_from(const struct session *session, const GPtrArray *entries,
			 const char *source)
{
	for (unsigned i = entries->len; i-- > 0;) {
		const struct ops_entry *entry = g_ptr_array_index(entries, i);
		g_autofree char *path = session_path("evidence", entry->id, "source", NULL);

		if (g_strcmp0(session_get(session, path), source) == 0)
			return g_strdup(entry->id);
	}
	return NULL;
}

/* One action on its way. */
struct recording {
	const struct ops *ops;
	const struct session *session;
	const struct ops_collect *collect;
	struct change *change;
	GPtrArray *entries; /* the evidence that there was before */
	GHashTable *ids;    /* those that are new */
	const char *service;
	enum side side;
};

static char *new_id(const struct recording *on)
{
	const struct ops_kind *kind = ops_kind_find("evidence");

	for (;;) {
		char *id = ops_entry_new_id_of(on->ops, on->session, kind,
					       on->collect->probes->len);

		if (g_hash_table_add(on->ids, g_strdup(id)))
			return id;
		g_free(id);
	}
}

/* What to mind of it, for people. g_free(). */
static char *note_of(const struct ops_probe *probe)
{
	g_autofree char *at = moment(probe->at);
	GString *note = g_string_new(NULL);

	g_string_append_printf(note, _("Output of `%s` at %s."), probe->line, at);
	if (probe->state == PROBE_UNEXPECTED)
		g_string_append_printf(note, _("\nIt ended with exit code %d, which was not expected."),
				       probe->code);
	else if (probe->state == PROBE_AS_EXPECTED)
		g_string_append_printf(note, _("\nIt ended with exit code %d."), probe->code);
	else
		g_string_append(note, _("\nIt did not come to its own end."));
	if (probe->masked)
		g_string_append_printf(note, ngettext("\n%u secret in it is masked.",
						      "\n%u secrets in it are masked.",
						      probe->masked), probe->masked);
	if (probe->cut)
		g_string_append(note, _("\nIt is cut: there was more than is kept."));
	return g_string_free(note, FALSE);
}

static bool put(const struct recording *on, const struct ops_probe *probe, const char *field,
		const char *text, GError **error)
{
	g_autofree char *path = session_path("evidence", probe->evidence, field, NULL);

	return change_set(on->change, path, text, error);
}

static bool put_file(const struct recording *on, const struct ops_probe *probe, GError **error)
{
	g_autoptr(GBytes) bytes = g_bytes_new(probe->text->str, probe->text->len);
	g_autofree char *name = g_strdup_printf("%s.txt", probe->probe->id);
	g_autofree char *size = g_strdup_printf("%zu", probe->text->len);
	struct session_file file;

	return change_take_bytes(on->change, on->session, bytes, &file, error) &&
	       put(on, probe, "custody", "copied", error) && put(on, probe, "file", name, error) &&
	       put(on, probe, "size", size, error) && put(on, probe, "hash", file.hash, error);
}

static bool put_links(const struct recording *on, const struct ops_probe *probe, GError **error)
{
	const struct texts *controls = &probe->probe->controls;

	for (unsigned i = 0; i < controls->count; i++) {
		g_autofree char *path =
			session_path("evidence", probe->evidence, "control", controls->items[i],
				     on->service, catalog_side_words[on->side], NULL);

		if (!change_set(on->change, path, "yes", error))
			return false;
	}
	return true;
}

static bool put_probe(const struct recording *on, struct ops_probe *probe, GError **error)
{
	g_autofree char *source = source_of(on->collect, probe), *note = note_of(probe);
	g_autofree char *title = g_strdup_printf("%s (%s)", probe->probe->title, on->collect->host);
	char today[11];

	session_today(on->session, today);
	probe->evidence = new_id(on);
	probe->supersedes = newest_from(on->session, on->entries, source);
	return put(on, probe, "title", title, error) && put(on, probe, "source", source, error) &&
	       put(on, probe, "received", today, error) &&
	       put(on, probe, "period_from", today, error) &&
	       put(on, probe, "period_to", today, error) && put(on, probe, "note", note, error) &&
	       (!probe->supersedes ||
		put(on, probe, "supersedes", probe->supersedes, error)) &&
	       put_file(on, probe, error) && put_links(on, probe, error);
}

bool ops_collect_record(const struct ops *ops, struct session *session,
			struct ops_collect *collect, const char *service, enum side side,
			char *action, GError **error)
{
	g_autoptr(GPtrArray) entries = ops_entries(session, ops_kind_find("evidence"));
	g_autoptr(GHashTable) ids = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	struct recording on = { ops, session, collect, change_new(), entries, ids, service, side };
	bool good = true, any = false;

	*action = '\0';
	for (unsigned i = 0; good && i < collect->probes->len; i++) {
		struct ops_probe *probe = g_ptr_array_index(collect->probes, i);

		if (!ops_probe_has_run(probe->state))
			continue;
		any = true;
		good = put_probe(&on, probe, error);
	}
	good = good && (!any || ops_append(ops, session, on.change, action, error));
	change_free(on.change);
	return good;
}
