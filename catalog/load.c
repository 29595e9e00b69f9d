/*
 * Loading a catalog: which files it is made of, one load from end to end, and
 * letting go of it again.
 *
 * Problems are gathered over all files, so that a person mends them in one go. A
 * file that cannot be taken through the schema ends the load before the tree is
 * built: what it did not say would only lead to errors elsewhere.
 */
#include <fcntl.h>
#include <string.h>

#include "catalog/catalog_private.h"

/* ---- problems and memory --------------------------------------------------- */

const struct loading_part *loading_part(const struct loading *loading, unsigned part)
{
	return &g_array_index(loading->parts, struct loading_part, part);
}

void loading_take(struct loading *loading, GError *error)
{
	if (loading->problems->len < CATALOG_PROBLEMS_MAX)
		g_ptr_array_add(loading->problems, error);
	else
		g_error_free(error);
}

void loading_problem(struct loading *loading, unsigned part, enum remit_error code,
		     const struct value *value, const char *format, ...)
{
	g_autofree char *message = NULL;
	GError *error = NULL;
	va_list arguments;

	if (loading->problems->len >= CATALOG_PROBLEMS_MAX)
		return;
	va_start(arguments, format);
	message = g_strdup_vprintf(format, arguments);
	va_end(arguments);
	error_set_at(&error, code, value_tree_name(loading_part(loading, part)->tree),
		     value_line(value), value_column(value), "%s", message);
	loading_take(loading, error);
}

void *loading_block(struct loading *loading, size_t count, size_t bytes)
{
	void *block = g_malloc0_n(count, bytes);

	if (block)
		g_ptr_array_add(loading->memory->blocks, block);
	return block;
}

static int compare_problems(const void *left, const void *right)
{
	static const struct error_place nowhere = {0};
	const struct error_place *a = error_place(*(GError *const *)left);
	const struct error_place *b = error_place(*(GError *const *)right);
	int files;

	a = a ? a : &nowhere;
	b = b ? b : &nowhere;
	files = g_strcmp0(a->file, b->file);
	if (files)
		return files;
	if (a->line != b->line)
		return a->line < b->line ? -1 : 1;
	return a->column < b->column ? -1 : a->column > b->column;
}

struct catalog_memory *catalog_memory_new(void)
{
	struct catalog_memory *memory = g_new0(struct catalog_memory, 1);

	memory->texts = g_string_chunk_new(16 * 1024);
	memory->blocks = g_ptr_array_new_with_free_func(g_free);
	memory->files = g_ptr_array_new_with_free_func(g_free);
	memory->catalog.owned = memory;
	return memory;
}

void catalog_memory_free(struct catalog_memory *memory)
{
	g_string_chunk_free(memory->texts);
	g_ptr_array_unref(memory->blocks);
	g_ptr_array_unref(memory->files);
	g_free(memory);
}

void catalog_free(const struct catalog *catalog)
{
	if (catalog && catalog->owned)
		catalog_memory_free(catalog->owned);
}

/* ---- files ----------------------------------------------------------------- */

static int compare_names(const void *left, const void *right)
{
	return strcmp(*(char *const *)left, *(char *const *)right);
}

static bool list_folder(struct loading *loading, GError **error)
{
	GPtrArray *files = loading->memory->files;
	g_autoptr(GError) cause = NULL;
	g_autoptr(GDir) folder = g_dir_open(loading->path, 0, &cause);
	const char *name;

	if (!folder) {
		error_set(error, REMIT_ERROR_READ, _("cannot read the folder %s: %s"), loading->path,
			  cause->message);
		return false;
	}
	while ((name = g_dir_read_name(folder))) {
		if (name[0] == '.' || (!g_str_has_suffix(name, ".yaml") && !g_str_has_suffix(name, ".json")))
			continue;
		if (files->len == CATALOG_FILES_MAX) {
			error_set_at(error, REMIT_ERROR_LIMIT, loading->path, 0, 0,
				     _("a catalog has at most %d files"), CATALOG_FILES_MAX);
			return false;
		}
		g_ptr_array_add(files, g_build_filename(loading->path, name, NULL));
	}
	g_ptr_array_sort(files, compare_names);
	if (files->len)
		return true;
	error_set_at(error, REMIT_ERROR_NOT_FOUND, loading->path, 0, 0,
		     _("there is no .yaml file in this folder, so it is no catalog"));
	return false;
}

static bool is_folder(const struct io *io, const char *path)
{
	struct stat stat;
	bool folder;
	int fd = io->open(io->data, path, O_RDONLY | O_CLOEXEC | O_NONBLOCK, 0);

	if (fd < 0)
		return false;
	folder = io->fstat(io->data, fd, &stat) >= 0 && S_ISDIR(stat.st_mode);
	io->close(io->data, fd);
	return folder;
}

/* What the files are; whether they can be read is for whoever reads them. */
static bool list_files(struct loading *loading, GError **error)
{
	if (is_folder(loading->io, loading->path))
		return list_folder(loading, error);
	g_ptr_array_add(loading->memory->files, g_strdup(loading->path));
	return true;
}

static const struct catalog_format *const formats[] = {
	&oscal_catalog_format, &oscal_profile_format, &ciso_format, &native_format,
};

static const struct catalog_format *format_of(const struct value_tree *tree)
{
	unsigned at = 0;

	while (!formats[at]->recognises(value_tree_root(tree)))
		at++;
	return formats[at];
}

static bool open_tree(struct loading *loading, const char *file, size_t *bytes_left)
{
	struct loading_part part = { 0 };
	g_autoptr(GBytes) bytes = NULL;
	GError *error = NULL;

	bytes = io_read_file(loading->io, file, DOOR_BYTES_MAX, &error);
	if (bytes && g_bytes_get_size(bytes) > *bytes_left)
		error_set_at(&error, REMIT_ERROR_LIMIT, file, 0, 0,
			     _("the files of a catalog have at most %d bytes in all"),
			     DOOR_BYTES_MAX);
	if (bytes && !error) {
		*bytes_left -= g_bytes_get_size(bytes);
		part.tree = value_tree_parse_slowly(file, bytes, loading->io->progress, &error);
	}
	if (!part.tree) {
		loading_take(loading, error);
		return false;
	}
	part.format = format_of(part.tree);
	g_array_append_val(loading->parts, part);
	return true;
}

static bool open_part(struct loading *loading, const char *file, size_t *bytes_left)
{
	const struct catalog_format *format;
	unsigned part = loading->parts->len;

	if (!open_tree(loading, file, bytes_left))
		return false;
	format = loading_part(loading, part)->format;
	return !format->open || format->open(loading, part);
}

bool loading_open_tree(struct loading *loading, const char *path)
{
	size_t bytes_left = DOOR_BYTES_MAX;

	g_ptr_array_add(loading->memory->files, g_strdup(path));
	return open_tree(loading, path, &bytes_left);
}

bool loading_open_file(struct loading *loading, const char *path)
{
	size_t bytes_left = DOOR_BYTES_MAX;

	if (loading->parts->len == CATALOG_FILES_MAX)
		return false;
	g_ptr_array_add(loading->memory->files, g_strdup(path));
	return open_part(loading, loading->memory->files->pdata[loading->parts->len], &bytes_left);
}

static bool open_parts(struct loading *loading)
{
	const GPtrArray *files = loading->memory->files;
	size_t bytes_left = DOOR_BYTES_MAX;
	bool whole = true;

	for (unsigned i = 0; i < files->len; i++)
		whole = open_part(loading, files->pdata[i], &bytes_left) && whole;
	return whole;
}

/* ---- one load -------------------------------------------------------------- */

static void require_header(struct loading *loading)
{
	GError *error = NULL;

	/* Where a reader said what is wrong, that there is no header is no news. */
	if (loading->problems->len && loading_part(loading, 0)->format != &native_format)
		return;
	if (!loading->catalog->revision)
		error_set_at(&error, REMIT_ERROR_INPUT, loading->path, 0, 0,
			     _("no header: a catalog says its id, revision, title and standing "
			       "under 'catalog:'"));
	else if (!loading->catalog->party_count && !loading->problems->len)
		error_set_at(&error, REMIT_ERROR_INPUT, loading->path, 0, 0,
			     _("no parties: a catalog says under 'parties:' whose duties it speaks "
			       "of"));
	if (error)
		loading_take(loading, error);
}

/* Files of other formats are catalogs of their own. */
static bool formats_fit(struct loading *loading)
{
	for (unsigned i = 0; loading->parts->len > 1 && i < loading->parts->len; i++) {
		const struct loading_part *part = loading_part(loading, i);

		if (part->format == &native_format)
			continue;
		loading_problem(loading, i, REMIT_ERROR_INPUT, value_tree_root(part->tree),
				_("a file of the format %s is a catalog of its own; it stands in no "
				  "folder with others"), part->format->name);
		return false;
	}
	return true;
}

static void load_parts(struct loading *loading)
{
	if (!open_parts(loading) || !formats_fit(loading))
		return;
	/* A profile opens more files than those that are read here. */
	unsigned count = loading->parts->len;
	for (unsigned i = 0; i < count; i++)
		loading_part(loading, i)->format->read_frame(loading, i);
	for (unsigned i = 0; i < count; i++)
		if (loading_part(loading, i)->format->read_controls)
			loading_part(loading, i)->format->read_controls(loading, i);
	require_header(loading);
	build_tree(loading);
}

static void part_clear(void *part)
{
	native_close(((struct loading_part *)part)->file);
	value_tree_free(((struct loading_part *)part)->tree);
}

void loading_start(struct loading *loading, const struct io *io, const char *path)
{
	*loading = (struct loading){.io = io, .path = path, .memory = catalog_memory_new()};
	loading->catalog = &loading->memory->catalog;
	loading->catalog->source = g_string_chunk_insert(loading->memory->texts, path);
	loading->parts = g_array_new(FALSE, FALSE, sizeof(struct loading_part));
	g_array_set_clear_func(loading->parts, part_clear);
	loading->nodes = g_array_new(FALSE, FALSE, sizeof(struct loading_node));
	loading->problems = g_ptr_array_new_with_free_func((GDestroyNotify)g_error_free);
	loading->remarks = g_ptr_array_new_with_free_func(g_free);
}

bool loading_end(struct loading *loading, GPtrArray **problems, GError **error)
{
	bool good = loading->problems->len == 0;

	g_array_unref(loading->parts);
	g_array_unref(loading->nodes);
	g_ptr_array_unref(loading->remarks);
	if (!good) {
		g_ptr_array_sort(loading->problems, compare_problems);
		g_propagate_error(error, g_error_copy(loading->problems->pdata[0]));
		catalog_memory_free(loading->memory);
	}
	if (problems)
		*problems = loading->problems;
	else
		g_ptr_array_unref(loading->problems);
	return good;
}

struct catalog *catalog_load(const struct io *io, const char *path, GPtrArray **problems,
			     GError **error)
{
	return catalog_load_as(io, path, NULL, problems, error);
}

/* Remarks become the catalog's. */
static void keep_remarks(struct loading *loading)
{
	static const char *const none[] = { NULL };
	unsigned count = loading->remarks->len;
	const char **items = loading_block(loading, count + 1, sizeof *items);

	for (unsigned i = 0; i < count; i++)
		items[i] = g_string_chunk_insert(loading->memory->texts,
						 loading->remarks->pdata[i]);
	loading->catalog->remarks = (struct texts){ count ? items : none, count };
}

struct catalog *catalog_load_as(const struct io *io, const char *path,
				const struct catalog_wish *wish, GPtrArray **problems,
				GError **error)
{
	struct loading loading;
	GError *cause = NULL;

	loading_start(&loading, io, path);
	loading.languages = wish ? wish->languages : NULL;
	loading.against = wish ? wish->against : NULL;
	if (list_files(&loading, &cause))
		load_parts(&loading);
	else
		loading_take(&loading, cause);
	keep_remarks(&loading);
	return loading_end(&loading, problems, error) ? loading.catalog : NULL;
}

bool catalog_is_one_file(const struct catalog *catalog)
{
	const struct catalog_memory *memory = catalog->owned;

	return memory && memory->files->len == 1;
}

bool catalog_place(const struct catalog *catalog, unsigned index, const char **file,
		   unsigned *line, unsigned *column)
{
	const struct catalog_memory *memory = catalog->owned;

	if (!memory || !memory->places || index >= catalog->node_count)
		return false;
	*file = memory->files->pdata[memory->places[index].file];
	*line = memory->places[index].line;
	*column = memory->places[index].column;
	return true;
}
