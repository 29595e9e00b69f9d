/*
 * Evidence handed out: a folder for each control, an index, and sums over all of it that
 * `sha256sum -c` takes. What is copied is read through on the way, so that a file that is not what
 * was taken in never leaves as evidence. Names are made of what people wrote, and checked here.
 */
#include "ops/ops.h"

#include <errno.h>
#include <string.h>

#define INDEX_FILE "index.csv"
#define SUMS_FILE "SHA256SUMS"
#define UNLINKED_FOLDER "unlinked"

enum { NAME_BYTES = 120, ENDING_BYTES = 16 };

/* ---- names ---------------------------------------------------------------------------- */

/* The most bytes of a text that end with a whole character. */
static size_t cut(const char *text, size_t most)
{
	size_t bytes = MIN(strlen(text), most);

	while (bytes > 0 && ((unsigned char)text[bytes] & 0xc0) == 0x80)
		bytes--;
	return bytes;
}

/* Shorter, with what stands behind the last point kept, since that says what kind of file it is. */
static char *shortened(const char *name)
{
	const char *point = strrchr(name, '.');
	const char *ending = point && point != name && strlen(point) <= ENDING_BYTES ? point : "";
	size_t bytes = cut(name, NAME_BYTES - strlen(ending));

	if (strlen(name) <= NAME_BYTES)
		return g_strdup(name);
	return g_strdup_printf("%.*s%s", (int)bytes, name, ending);
}

/* Separators of any system, what shells and file systems take as their own, controls. */
static bool is_unsafe(gunichar c)
{
	return g_unichar_iscntrl(c) || !g_unichar_isprint(c) || (c < 128 && strchr("/\\:*?\"<>|", (int)c));
}

char *ops_safe_name(const char *text)
{
	g_autofree char *safe = text_safe(text);
	GString *name = g_string_new(NULL);

	for (const char *at = safe; *at; at = g_utf8_next_char(at)) {
		gunichar c = g_utf8_get_char(at);

		g_string_append_unichar(name, is_unsafe(c) ? '_' : c);
	}
	while (name->len && strchr(". ", name->str[name->len - 1]))
		g_string_truncate(name, name->len - 1);
	if (name->len == 0 || strchr(".- ~", name->str[0]))
		g_string_prepend_c(name, '_');
	char *made = shortened(name->str);
	g_string_free(name, TRUE);
	return made;
}

/* "report.pdf" for the second time: "report-2.pdf". */
static char *numbered(const char *name, unsigned number)
{
	const char *point = strrchr(name, '.');
	size_t stem = point && point != name ? (size_t)(point - name) : strlen(name);

	return g_strdup_printf("%.*s-%u%s", (int)stem, name, number, name + stem);
}

/* ---- an export on its way ------------------------------------------------------------- */

struct exporting {
	const struct io *io;
	const struct session *session;
	const char *folder;
	GHashTable *taken;  /* paths in it, without regard to case */
	GHashTable *made;   /* folders in it */
	GString *sums, *index;
	struct ops_export *done;
};

static bool cannot_write(const char *path, int failed, GError **error)
{
	error_set_system(error, REMIT_ERROR_WRITE, -failed, _("cannot write %s"), path);
	return false;
}

/* The folder of a control; one of our own files never has its name. */
static char *folder_name(const char *control)
{
	g_autofree char *name = ops_safe_name(control);

	if (g_ascii_strcasecmp(name, INDEX_FILE) == 0 || g_ascii_strcasecmp(name, SUMS_FILE) == 0 ||
	    g_ascii_strcasecmp(name, UNLINKED_FOLDER) == 0)
		return g_strconcat("_", name, NULL);
	return g_steal_pointer(&name);
}

static bool make_folder(struct exporting *exporting, const char *name, GError **error)
{
	g_autofree char *path = g_build_filename(exporting->folder, name, NULL);
	int made;

	if (g_hash_table_contains(exporting->made, name))
		return true;
	made = exporting->io->mkdir(exporting->io->data, path, 0777);
	if (made < 0)
		return cannot_write(path, made, error);
	g_hash_table_add(exporting->made, g_strdup(name));
	return true;
}

/* A path in the export that nothing has yet: FOLDER/NAME. */
static char *free_path(struct exporting *exporting, const char *folder, const char *name)
{
	for (unsigned number = 1;; number++) {
		g_autofree char *tried = number == 1 ? g_strdup(name) : numbered(name, number);
		g_autofree char *path = g_strconcat(folder, "/", tried, NULL);
		char *key = g_utf8_casefold(path, -1);

		if (g_hash_table_add(exporting->taken, key))
			return g_steal_pointer(&path);
	}
}

/* ---- files ---------------------------------------------------------------------------- */

/* Once more under another control: a hard link to the first copy, where there can be one. */
static bool copy_again(struct exporting *exporting, const struct ops_evidence *item,
		       const char *first, const char *to, enum session_kept *kept, GError **error)
{
	*kept = KEPT_WHOLE;
	if (first && exporting->io->link(exporting->io->data, first, to) >= 0)
		return true;
	return session_file_copy(exporting->session, item->hash, to, 0666, kept, error);
}

/* One file under one control; its path goes to `paths`, and that of the first one to `first`. */
static bool put_file(struct exporting *exporting, const struct ops_evidence *item,
		     const char *folder, GPtrArray *paths, char **first, GError **error)
{
	g_autofree char *name = ops_safe_name(item->file && *item->file ? item->file : item->id);
	enum session_kept kept;

	if (!make_folder(exporting, folder, error))
		return false;
	g_autofree char *path = free_path(exporting, folder, name);
	g_autofree char *to = g_build_filename(exporting->folder, path, NULL);
	if (!copy_again(exporting, item, *first, to, &kept, error))
		return false;
	if (kept != KEPT_WHOLE) /* it changed since it was looked at */
		return true;
	if (!*first)
		*first = g_strdup(to);
	g_string_append_printf(exporting->sums, "%s  %s\n", item->hash, path);
	g_ptr_array_add(paths, g_steal_pointer(&path));
	exporting->done->files++;
	return true;
}

static bool put_files(struct exporting *exporting, const struct ops_evidence *item,
		      GPtrArray *paths, GError **error)
{
	g_autofree char *first = NULL;
	bool good = true;

	if (item->state != EVIDENCE_WHOLE) {
		exporting->done->left += ops_evidence_is_bad(item->state) &&
					 item->state != EVIDENCE_NOT_GONE;
		return true;
	}
	for (unsigned i = 0; good && i < item->controls->len; i++) {
		g_autofree char *folder = folder_name(g_ptr_array_index(item->controls, i));

		good = put_file(exporting, item, folder, paths, &first, error);
	}
	if (item->controls->len == 0)
		good = put_file(exporting, item, UNLINKED_FOLDER, paths, &first, error);
	exporting->done->left += good && paths->len == 0;
	return good;
}

/* ---- the index ------------------------------------------------------------------------ */

/* One cell. A spreadsheet takes what begins with one of these for a formula. */
static void put_cell(GString *line, const char *text, char after)
{
	const char *from = text ? text : "";
	g_autofree char *safe = text_safe(from);

	g_string_append_c(line, '"');
	if (*safe && strchr("=+-@\t\r\n", *safe))
		g_string_append_c(line, '\'');
	for (const char *at = safe; *at; at++) {
		if (*at == '"')
			g_string_append_c(line, '"');
		g_string_append_c(line, *at);
	}
	g_string_append_c(line, '"');
	g_string_append_c(line, after);
}

static char *joined(const GPtrArray *texts)
{
	GString *all = g_string_new(NULL);

	for (unsigned i = 0; i < texts->len; i++)
		g_string_append_printf(all, "%s%s", i ? " " : "",
				       (const char *)g_ptr_array_index(texts, i));
	return g_string_free(all, FALSE);
}

static void put_row(struct exporting *exporting, const struct ops_evidence *item,
		    const GPtrArray *paths)
{
	g_autofree char *controls = joined(item->controls);
	g_autofree char *files = joined(paths);
	const char *const cells[] = {
		item->id, item->title, item->custody, ops_evidence_words[item->state], controls,
		files, item->file, item->size, item->hash, item->recorded, item->effective,
		item->expiry, item->received, item->period_from, item->period_to, item->source,
		item->purged,
	};

	for (unsigned i = 0; i < G_N_ELEMENTS(cells); i++)
		put_cell(exporting->index, cells[i], i + 1 < G_N_ELEMENTS(cells) ? ',' : '\n');
	exporting->done->items++;
}

static void put_headings(GString *index)
{
	/* Keys as in the files and in JSON: never translated. */
	g_string_append(index, "id,title,custody,state,controls,paths,file,size,hash,recorded,"
			       "effective,expiry,received,period_from,period_to,source,purged\n");
}

static bool put_document(const struct exporting *exporting, const char *name, const GString *text,
			 GError **error)
{
	g_autofree char *path = g_build_filename(exporting->folder, name, NULL);

	return io_replace_file(exporting->io, path, text->str, text->len, 0666, error);
}

static bool put_index(struct exporting *exporting, GError **error)
{
	g_autofree char *sum = g_compute_checksum_for_string(
		G_CHECKSUM_SHA256, exporting->index->str, (gssize)exporting->index->len);

	g_string_append_printf(exporting->sums, "%s  %s\n", sum, INDEX_FILE);
	return put_document(exporting, INDEX_FILE, exporting->index, error) &&
	       put_document(exporting, SUMS_FILE, exporting->sums, error);
}

/* ---- the folder ----------------------------------------------------------------------- */

static bool is_usable(const char *folder, GError **error)
{
	g_autoptr(GDir) dir = g_dir_open(folder, 0, NULL);

	if (!dir || !g_dir_read_name(dir))
		return true;
	error_set(error, REMIT_ERROR_USAGE,
		  _("%s is not empty: name a folder that is not there yet, or an empty one"), folder);
	return false;
}

static bool export_all(struct exporting *exporting, GError **error)
{
	g_autoptr(GPtrArray) items = ops_evidence_items(exporting->session);

	put_headings(exporting->index);
	for (unsigned i = 0; i < items->len; i++) {
		const struct ops_evidence *item = g_ptr_array_index(items, i);
		g_autoptr(GPtrArray) paths = g_ptr_array_new_with_free_func(g_free);

		if (!put_files(exporting, item, paths, error))
			return false;
		put_row(exporting, item, paths);
	}
	return put_index(exporting, error);
}

bool ops_evidence_export(const struct ops *ops, const struct session *session, const char *folder,
			 struct ops_export *done, GError **error)
{
	g_autoptr(GHashTable) taken = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	g_autoptr(GHashTable) made = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	g_autoptr(GString) sums = g_string_new(NULL);
	g_autoptr(GString) index = g_string_new(NULL);
	struct exporting exporting = { ops->io, session, folder, taken, made, sums, index, done };
	int result;

	*done = (struct ops_export){ .items = 0 };
	if (!is_usable(folder, error))
		return false;
	result = io_make_folders(ops->io, folder, 0777);
	if (result < 0) {
		error_set_system(error, REMIT_ERROR_WRITE, -result, _("cannot make the folder %s"),
				 folder);
		return false;
	}
	return export_all(&exporting, error);
}
