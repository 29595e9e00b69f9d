/*
 * assessment.yaml: the current state for people to read and for git to show. It names the
 * heads it prints and the hash of what follows, so that a look tells whether it is behind
 * and whether somebody edited it. Never read back as state.
 */
#include "session/session_private.h"

#include "yaml/door.h"

#include <string.h>

/* ---- paths as nested maps ----------------------------------------------------------- */

struct nest {
	struct yaml_writer *writer;
	GPtrArray *open; /* components of the maps that are open */
	size_t prefix;   /* components that are left out */
};

static void nest_close(struct nest *nest, guint depth)
{
	while (nest->open->len > depth) {
		yaml_writer_end(nest->writer);
		g_ptr_array_set_size(nest->open, (gint)nest->open->len - 1);
	}
}

static void nest_value(struct nest *nest, const char *path, const char *text)
{
	g_auto(GStrv) all = session_path_split(path);
	char **components = all + nest->prefix;
	guint count = g_strv_length(components);
	guint same = 0;

	while (same + 1 < count && same < nest->open->len &&
	       strcmp(g_ptr_array_index(nest->open, same), components[same]) == 0)
		same++;
	nest_close(nest, same);
	for (; same + 1 < count; same++) {
		yaml_writer_text(nest->writer, components[same]);
		yaml_writer_map(nest->writer);
		g_ptr_array_add(nest->open, g_strdup(components[same]));
	}
	yaml_writer_text(nest->writer, components[count - 1]);
	yaml_writer_text(nest->writer, text);
}

static void visit_nested(const char *path, const char *text, bool conflict, void *data)
{
	(void)conflict;
	if (session_field_of(path))
		nest_value(data, path, text);
}

/* What is recorded under a prefix ("finding/"), as a map whose keys leave `skip` components
 * of the path out. Written only when there is something. */
static void print_nested(const struct session *session, struct yaml_writer *writer,
			 const char *prefix, size_t skip)
{
	struct nest nest = { writer, g_ptr_array_new_with_free_func(g_free), skip };

	session_each(session, prefix, visit_nested, &nest);
	nest_close(&nest, 0);
	g_ptr_array_unref(nest.open);
}

/* ---- controls ------------------------------------------------------------------------ */

static void note_control(const char *path, const char *text, bool conflict, void *data)
{
	g_auto(GStrv) components = session_path_split(path);

	(void)text;
	(void)conflict;
	if (session_field_of(path))
		g_hash_table_add(data, g_strdup(components[1]));
}

static void print_control(const struct session *session, struct yaml_writer *writer,
			  const char *id, const char *title)
{
	g_autofree char *path = session_path("control", id, NULL);
	g_autofree char *prefix = g_strconcat(path, "/", NULL);

	yaml_writer_map(writer);
	yaml_writer_text(writer, "id");
	yaml_writer_text(writer, id);
	if (title) {
		yaml_writer_text(writer, "title");
		yaml_writer_text(writer, title);
	}
	yaml_writer_text(writer, "records");
	yaml_writer_map(writer);
	print_nested(session, writer, prefix, 2);
	yaml_writer_end(writer);
	yaml_writer_end(writer);
}

static gint compare_ids(gconstpointer a, gconstpointer b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* Controls that the catalog does not have keep their answers and stand at the end. */
static void print_unknown_controls(const struct session *session, struct yaml_writer *writer,
				   GHashTable *left)
{
	g_autofree gpointer *ids = NULL;
	guint count;

	ids = g_hash_table_get_keys_as_array(left, &count);
	qsort(ids, count, sizeof(*ids), compare_ids);
	for (guint i = 0; i < count; i++)
		print_control(session, writer, ids[i], NULL);
}

static void print_controls(const struct session *session, const struct catalog *catalog,
			   struct yaml_writer *writer)
{
	g_autoptr(GHashTable) left = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);

	session_each(session, "control/", note_control, left);
	if (g_hash_table_size(left) == 0)
		return;
	yaml_writer_text(writer, "controls");
	yaml_writer_list(writer);
	for (unsigned i = 0; catalog && i < catalog->node_count; i++) {
		const struct catalog_node *node = &catalog->nodes[i];

		if (!g_hash_table_contains(left, node->id))
			continue;
		print_control(session, writer, node->id, node->title);
		g_hash_table_remove(left, node->id);
	}
	print_unknown_controls(session, writer, left);
	yaml_writer_end(writer);
}

/* ---- the rest -------------------------------------------------------------------------- */

struct flat {
	struct yaml_writer *writer;
	const struct session *session;
	const char *key;
	bool open;
};

static void flat_open(struct flat *flat)
{
	if (flat->open)
		return;
	yaml_writer_text(flat->writer, flat->key);
	yaml_writer_map(flat->writer);
	flat->open = true;
}

static void visit_unknown(const char *path, const char *text, bool conflict, void *data)
{
	struct flat *flat = data;

	(void)conflict;
	if (session_field_of(path))
		return;
	flat_open(flat);
	yaml_writer_text(flat->writer, path);
	yaml_writer_text(flat->writer, text);
}

static void visit_conflict(const char *path, const char *text, bool conflict, void *data)
{
	struct flat *flat = data;
	g_autofree struct session_value *values = NULL;
	unsigned count;

	(void)text;
	if (!conflict)
		return;
	flat_open(flat);
	count = session_values(flat->session, path, NULL, 0);
	values = g_new0(struct session_value, count);
	session_values(flat->session, path, values, count);
	yaml_writer_text(flat->writer, path);
	yaml_writer_list(flat->writer);
	for (unsigned i = 0; i < count; i++) {
		yaml_writer_map(flat->writer);
		yaml_writer_text(flat->writer, "value");
		yaml_writer_text(flat->writer, values[i].text ? values[i].text : "");
		yaml_writer_text(flat->writer, "by");
		yaml_writer_text(flat->writer, values[i].by);
		yaml_writer_text(flat->writer, "at");
		yaml_writer_text(flat->writer, values[i].at);
		yaml_writer_end(flat->writer);
	}
	yaml_writer_end(flat->writer);
}

static void print_flat(const struct session *session, struct yaml_writer *writer, const char *key,
		       session_visit_fn visit)
{
	struct flat flat = { writer, session, key, false };

	session_each(session, "", visit, &flat);
	if (flat.open)
		yaml_writer_end(writer);
}

static void note_known(const char *path, const char *text, bool conflict, void *data)
{
	bool *known = data;

	(void)text;
	(void)conflict;
	*known = *known || session_field_of(path);
}

/* A map of what is recorded under one first component, when there is anything. */
static void print_part(const struct session *session, struct yaml_writer *writer,
		       const char *part)
{
	g_autofree char *prefix = g_strconcat(part, "/", NULL);
	bool known = false;

	session_each(session, prefix, note_known, &known);
	if (!known)
		return;
	yaml_writer_text(writer, part);
	yaml_writer_map(writer);
	print_nested(session, writer, prefix, 1);
	yaml_writer_end(writer);
}

static GBytes *print_body(const struct session *session, const struct catalog *catalog,
			  GError **error)
{
	static const char *const parts[] = {
		"service", "person", "duty", "claim", "declaration", "finding", "evidence",
		"scan", "interview", "request", "answer", "assurance", "redaction", "quiz", "quiz-run",
		"previous", "carried",
	};
	struct yaml_writer *writer = yaml_writer_new();
	g_autofree char *named = g_strdup_printf("%s@%u", session_catalog(session),
						 session_catalog_revision(session));

	yaml_writer_map(writer);
	yaml_writer_text(writer, "session");
	yaml_writer_text(writer, session_uuid(session));
	yaml_writer_text(writer, "catalog");
	yaml_writer_text(writer, named);
	print_part(session, writer, "engagement");
	print_flat(session, writer, "conflicts", visit_conflict);
	print_controls(session, catalog, writer);
	for (unsigned i = 0; i < G_N_ELEMENTS(parts); i++)
		print_part(session, writer, parts[i]);
	print_flat(session, writer, "unknown", visit_unknown);
	yaml_writer_end(writer);
	return yaml_writer_finish(writer, error);
}

/* ---- the file --------------------------------------------------------------------------- */

static GBytes *print_head(const struct session *session, GBytes *body, GError **error)
{
	struct yaml_writer *writer = yaml_writer_new();
	g_auto(GStrv) heads = session_heads(session);
	g_autofree char *hash = g_compute_checksum_for_bytes(G_CHECKSUM_SHA256, body);

	yaml_writer_map(writer);
	yaml_writer_text(writer, "format");
	yaml_writer_text(writer, "1");
	yaml_writer_text(writer, "heads");
	yaml_writer_list(writer);
	for (unsigned i = 0; heads[i]; i++)
		yaml_writer_text(writer, heads[i]);
	yaml_writer_end(writer);
	yaml_writer_text(writer, "hash");
	yaml_writer_text(writer, hash);
	yaml_writer_end(writer);
	return yaml_writer_finish(writer, error);
}

static bool begins_with(GBytes *bytes, GBytes *beginning)
{
	size_t count, wanted;
	const char *text = g_bytes_get_data(bytes, &count);
	const char *start = g_bytes_get_data(beginning, &wanted);

	return count >= wanted && memcmp(text, start, wanted) == 0;
}

/* Where the body begins: after the line that says its hash. 0 when no line does. */
static size_t find_body(const char *text, size_t count, char *hash)
{
	static const char key[] = "\nhash: ";
	const char *line = count ? memmem(text, count, key, strlen(key)) : NULL;
	const char *end;

	if (!line)
		return 0;
	line += strlen(key);
	end = memchr(line, '\n', count - (size_t)(line - text));
	if (!end)
		return 0;
	while (line < end && !g_ascii_isxdigit(*line))
		line++; /* a quote */
	if (end - line < ID_HEX)
		return 0;
	memcpy(hash, line, ID_HEX);
	hash[ID_HEX] = '\0';
	return (size_t)(end - text) + 1;
}

bool session_print_is_whole(GBytes *bytes)
{
	size_t count;
	const char *text = g_bytes_get_data(bytes, &count);
	char hash[ID_HEX + 1];
	size_t body = find_body(text, count, hash);
	g_autofree char *sum = NULL;

	if (body == 0)
		return false;
	sum = g_compute_checksum_for_data(G_CHECKSUM_SHA256, (const guchar *)text + body,
					  count - body);
	return strcmp(sum, hash) == 0;
}

/* Whether the file there may be replaced; `done` when it need not be. */
static bool look_at_old(struct session *session, const char *path, GBytes *head, bool *done,
			GError **error)
{
	g_autoptr(GError) problem = NULL;
	g_autoptr(GBytes) old = io_read_own_file(session->io, path, DOOR_BYTES_MAX, &problem);

	*done = false;
	if (!old && g_error_matches(problem, REMIT_ERROR, REMIT_ERROR_NOT_FOUND))
		return true;
	if (!old) {
		g_propagate_error(error, g_steal_pointer(&problem));
		return false;
	}
	if (!session_print_is_whole(old)) {
		error_set(error, REMIT_ERROR_CONFLICT,
			  _("%s was edited by hand and is left as it is; move it away to have it "
			    "printed anew"),
			  path);
		return false;
	}
	*done = begins_with(old, head);
	return true;
}

enum print_state session_print_look(const struct session *session)
{
	g_autofree char *path = g_build_filename(session->folder, PRINT_FILE, NULL);
	g_autoptr(GBytes) bytes = io_read_own_file(session->io, path, DOOR_BYTES_MAX, NULL);

	if (!bytes)
		return PRINT_ABSENT;
	return session_print_is_whole(bytes) ? PRINT_AS_PRINTED : PRINT_EDITED;
}

char *session_print_set_aside(struct session *session, GError **error)
{
	g_autofree char *from = g_build_filename(session->folder, PRINT_FILE, NULL);
	g_autofree char *to = g_build_filename(session->folder, ASIDE_FILE ".yaml", NULL);
	struct stat status;
	int result;

	for (unsigned i = 2; session->io->stat(session->io->data, to, &status) >= 0; i++) {
		g_free(to);
		to = g_strdup_printf("%s/" ASIDE_FILE "-%u.yaml", session->folder, i);
	}
	result = session->io->rename(session->io->data, from, to);
	if (result >= 0)
		return g_steal_pointer(&to);
	error_set_system(error, REMIT_ERROR_WRITE, -result, _("cannot rename %s"), from);
	return NULL;
}

bool session_print(struct session *session, const struct catalog *catalog, GError **error)
{
	g_autofree char *path = g_build_filename(session->folder, PRINT_FILE, NULL);
	g_autoptr(GBytes) body = print_body(session, catalog, error);
	g_autoptr(GBytes) head = body ? print_head(session, body, error) : NULL;
	g_autoptr(GByteArray) whole = NULL;
	bool done;

	g_assert(!session->as_of); /* it is the current state that is printed */
	if (!head || !look_at_old(session, path, head, &done, error))
		return false;
	if (done)
		return true;
	whole = g_byte_array_new();
	g_byte_array_append(whole, g_bytes_get_data(head, NULL), (guint)g_bytes_get_size(head));
	g_byte_array_append(whole, g_bytes_get_data(body, NULL), (guint)g_bytes_get_size(body));
	return io_replace_file(session->io, path, whole->data, whole->len, 0600, error);
}
