/*
 * Crosswalks at hand, and what a control is in other frameworks: directly, or over one other.
 */
#include "ops/ops.h"
#include "yaml/door.h"

#include <string.h>

static int compare_texts(const void *left, const void *right)
{
	return strcmp(*(char *const *)left, *(char *const *)right);
}

/* ---- gathering -------------------------------------------------------------------- */

static void add_list(struct ops_crosswalks *crosswalks, GPtrArray *list)
{
	g_ptr_array_add(crosswalks->lists, list);
	for (unsigned i = 0; i < list->len; i++)
		g_ptr_array_add(crosswalks->all, list->pdata[i]);
}

static void add_problem(struct ops_crosswalks *crosswalks, const GError *error)
{
	g_ptr_array_add(crosswalks->problems, error_text(error));
}

static const struct catalog *catalog_called(const struct ops_crosswalks *crosswalks, const char *id)
{
	for (unsigned i = 0; i < crosswalks->catalogs->len; i++) {
		const struct catalog *catalog = crosswalks->catalogs->pdata[i];

		if (strcmp(catalog->id, id) == 0)
			return catalog;
	}
	return NULL;
}

/* A catalog of an id that is there already is not seen by anybody else either. */
static bool add_catalog(struct ops_crosswalks *crosswalks, const struct catalog *catalog)
{
	if (catalog_called(crosswalks, catalog->id))
		return false;
	g_ptr_array_add(crosswalks->catalogs, (void *)catalog);
	add_list(crosswalks, crosswalk_of(catalog));
	return true;
}

typedef void (*file_fn)(const struct ops *ops, struct ops_crosswalks *crosswalks, const char *path);

static void each_file(const struct ops *ops, struct ops_crosswalks *crosswalks, const char *folder,
		      file_fn visit)
{
	g_autoptr(GDir) entries = g_dir_open(folder, 0, NULL);
	g_autoptr(GPtrArray) names = g_ptr_array_new_with_free_func(g_free);

	for (const char *name; entries && (name = g_dir_read_name(entries)) != NULL;)
		if (*name != '.')
			g_ptr_array_add(names, g_build_filename(folder, name, NULL));
	g_ptr_array_sort(names, compare_texts);
	for (unsigned i = 0; i < names->len; i++)
		visit(ops, crosswalks, names->pdata[i]);
}

static void open_catalog(const struct ops *ops, struct ops_crosswalks *crosswalks, const char *path)
{
	g_autoptr(GError) error = NULL;
	struct catalog *catalog = ops_catalog_read(ops, path, NULL, NULL, &error);

	if (!catalog)
		add_problem(crosswalks, error);
	else if (!add_catalog(crosswalks, catalog))
		catalog_free(catalog);
}

static void open_mapping(const struct ops *ops, struct ops_crosswalks *crosswalks, const char *path)
{
	g_autoptr(GError) error = NULL;
	GPtrArray *list = crosswalk_load(ops->io, path, &error);

	if (list)
		add_list(crosswalks, list);
	else
		add_problem(crosswalks, error);
}

static bool is_path(const struct ops *ops, const char *via)
{
	struct stat stat;

	return strchr(via, '/') || ops->io->stat(ops->io->data, via, &stat) >= 0;
}

/* What is left when only one counts: a file's, or the one of that id. */
static bool choose_via(const struct ops *ops, struct ops_crosswalks *crosswalks, const char *via,
		       GError **error)
{
	g_autoptr(GString) known = g_string_new(NULL);

	if (is_path(ops, via)) {
		GPtrArray *list = crosswalk_load(ops->io, via, error);

		g_ptr_array_set_size(crosswalks->all, 0);
		if (list)
			add_list(crosswalks, list);
		return list != NULL;
	}
	for (unsigned i = crosswalks->all->len; i-- > 0;) {
		const struct crosswalk *one = crosswalks->all->pdata[i];

		g_string_append_printf(known, "%s%s", known->len ? ", " : "", one->id);
		if (strcmp(one->id, via) != 0)
			g_ptr_array_remove_index(crosswalks->all, i);
	}
	if (crosswalks->all->len == 0)
		error_set(error, REMIT_ERROR_NOT_FOUND,
			  _("there is no crosswalk '%.80s'; there are: %s; or name a file"), via,
			  known->str);
	return crosswalks->all->len > 0;
}

struct ops_crosswalks *ops_crosswalks_new(const struct ops *ops, const struct catalog *catalog,
					  const char *via, GError **error)
{
	struct ops_crosswalks *crosswalks = g_new0(struct ops_crosswalks, 1);

	crosswalks->catalogs = g_ptr_array_new();
	crosswalks->lists = g_ptr_array_new_with_free_func((GDestroyNotify)g_ptr_array_unref);
	crosswalks->all = g_ptr_array_new();
	crosswalks->problems = g_ptr_array_new_with_free_func(g_free);
	if (catalog)
		add_catalog(crosswalks, catalog);
	crosswalks->borrowed = catalog;
	each_file(ops, crosswalks, config_catalog_folder(ops->config), open_catalog);
	for (const struct catalog *const *one = catalog_builtin(); *one; one++)
		add_catalog(crosswalks, *one);
	each_file(ops, crosswalks, config_mapping_folder(ops->config), open_mapping);
	if (!via || choose_via(ops, crosswalks, via, error))
		return crosswalks;
	ops_crosswalks_free(crosswalks);
	return NULL;
}

void ops_crosswalks_free(struct ops_crosswalks *crosswalks)
{
	if (!crosswalks)
		return;
	g_ptr_array_unref(crosswalks->all);
	g_ptr_array_unref(crosswalks->lists);
	for (unsigned i = 0; i < crosswalks->catalogs->len; i++)
		if (crosswalks->catalogs->pdata[i] != crosswalks->borrowed)
			catalog_free(crosswalks->catalogs->pdata[i]);
	g_ptr_array_unref(crosswalks->catalogs);
	g_ptr_array_unref(crosswalks->problems);
	g_free(crosswalks);
}

char **ops_crosswalk_frameworks(const struct ops_crosswalks *crosswalks)
{
	g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
	GPtrArray *ids = g_ptr_array_new();

	for (unsigned i = 0; i < crosswalks->all->len; i++) {
		const struct crosswalk *one = crosswalks->all->pdata[i];
		const char *ends[] = { one->from, one->to };

		for (unsigned k = 0; k < G_N_ELEMENTS(ends); k++)
			if (g_hash_table_add(seen, (char *)ends[k]))
				g_ptr_array_add(ids, g_strdup(ends[k]));
	}
	g_ptr_array_sort(ids, compare_texts);
	g_ptr_array_add(ids, NULL);
	return (char **)g_ptr_array_free(ids, FALSE);
}

/* ---- one step ------------------------------------------------------------------------ */

static void counterpart_free(void *data)
{
	struct ops_counterpart *counterpart = data;

	g_free(counterpart->framework);
	g_free(counterpart->id);
	g_free(counterpart->via);
	g_free(counterpart->rationale);
	g_free(counterpart);
}

/* A control that one stands on, by any of its names. */
struct stand {
	const char *framework, *id, *key; /* key: what its own file calls it; may be NULL */
};

static bool row_is(const struct stand *stand, const char *named)
{
	return crosswalk_same(named, stand->id) ||
	       (stand->key && crosswalk_same(named, stand->key));
}

static struct ops_counterpart *counterpart_new(const struct ops_crosswalks *crosswalks,
					       const char *framework, const char *named,
					       enum crossing crossing, const struct crosswalk *by,
					       const char *rationale)
{
	struct ops_counterpart *one = g_new0(struct ops_counterpart, 1);

	one->framework = g_strdup(framework);
	one->catalog = catalog_called(crosswalks, framework);
	one->index = one->catalog ? crosswalk_find(one->catalog, named) : CATALOG_NONE;
	one->title = one->index == CATALOG_NONE ? NULL : one->catalog->nodes[one->index].title;
	one->id = g_strdup(one->index == CATALOG_NONE ? crosswalk_name(named) :
							one->catalog->nodes[one->index].id);
	one->crossing = crossing;
	one->via = g_strdup(by->id);
	one->rationale = g_strdup(rationale);
	return one;
}

/* Two files may say the same; what one of them says more strongly is kept. */
static void add_counterpart(GPtrArray *found, struct ops_counterpart *one)
{
	for (unsigned i = 0; i < found->len; i++) {
		struct ops_counterpart *other = found->pdata[i];

		if (strcmp(other->framework, one->framework) != 0 ||
		    strcmp(other->id, one->id) != 0)
			continue;
		if (one->crossing < other->crossing) {
			found->pdata[i] = one;
			one = other;
		}
		counterpart_free(one);
		return;
	}
	g_ptr_array_add(found, one);
}

/* All that one crosswalk leads to from a control, in both directions. */
static void step_over(const struct ops_crosswalks *crosswalks, const struct crosswalk *by,
		      const struct stand *stand, GPtrArray *found)
{
	bool forward = strcmp(by->from, stand->framework) == 0;

	if (!forward && strcmp(by->to, stand->framework) != 0)
		return;
	for (unsigned i = 0; i < by->count; i++) {
		const struct crosswalk_row *row = &by->rows[i];
		enum crossing crossing = forward ? row->crossing : crossing_turned(row->crossing);

		if (row_is(stand, forward ? row->from : row->to))
			add_counterpart(found,
					counterpart_new(crosswalks, forward ? by->to : by->from,
							forward ? row->to : row->from, crossing, by,
							row->rationale));
	}
}

static GPtrArray *steps_from(const struct ops_crosswalks *crosswalks, const struct stand *stand)
{
	GPtrArray *found = g_ptr_array_new_with_free_func(counterpart_free);

	for (unsigned i = 0; i < crosswalks->all->len; i++)
		step_over(crosswalks, crosswalks->all->pdata[i], stand, found);
	return found;
}

/* ---- the road -------------------------------------------------------------------------- */

/* Over one other framework. */
static void add_second_steps(const struct ops_crosswalks *crosswalks,
			     const struct ops_counterpart *first, const char *to, GPtrArray *found)
{
	struct stand stand = { first->framework, first->id,
			       first->index == CATALOG_NONE ?
				       NULL : first->catalog->nodes[first->index].key };
	g_autoptr(GPtrArray) second = steps_from(crosswalks, &stand);

	for (unsigned i = 0; i < second->len; i++) {
		const struct ops_counterpart *step = second->pdata[i];

		if (strcmp(step->framework, to) != 0)
			continue;
		struct ops_counterpart *one = g_new0(struct ops_counterpart, 1);
		*one = *step;
		one->framework = g_strdup(step->framework);
		one->id = g_strdup(step->id);
		one->rationale = g_strdup(step->rationale);
		one->crossing = crossing_joined(first->crossing, step->crossing);
		one->via = g_strdup_printf(_("%s, %s %s, %s"), first->via, first->framework,
					   first->id, step->via);
		add_counterpart(found, one);
	}
}

static int compare_counterparts(const void *left, const void *right)
{
	const struct ops_counterpart *a = *(struct ops_counterpart *const *)left;
	const struct ops_counterpart *b = *(struct ops_counterpart *const *)right;
	int order = strcmp(a->framework, b->framework);

	if (order != 0)
		return order;
	if (a->index != b->index)
		return a->index < b->index ? -1 : 1;
	return strcmp(a->id, b->id);
}

/* Only those of one framework stay. */
static void keep_framework(GPtrArray *found, const char *to)
{
	for (unsigned i = found->len; i-- > 0;) {
		const struct ops_counterpart *one = found->pdata[i];

		if (strcmp(one->framework, to) != 0)
			g_ptr_array_remove_index(found, i);
	}
}

static bool leads_to(const GPtrArray *found, const char *to)
{
	for (unsigned i = 0; i < found->len; i++)
		if (strcmp(((struct ops_counterpart *)found->pdata[i])->framework, to) == 0)
			return true;
	return false;
}

/* Takes the first steps. */
static GPtrArray *take_roads(const struct ops_crosswalks *crosswalks, GPtrArray *first,
			     const char *to)
{
	GPtrArray *found = g_ptr_array_new_with_free_func(counterpart_free);

	for (unsigned i = 0; i < first->len; i++)
		add_second_steps(crosswalks, first->pdata[i], to, found);
	g_ptr_array_unref(first);
	return found;
}

GPtrArray *ops_counterparts(const struct ops_crosswalks *crosswalks, const struct catalog *catalog,
			    unsigned index, const char *to)
{
	struct stand stand = { catalog->id, catalog->nodes[index].id, catalog->nodes[index].key };
	GPtrArray *found = steps_from(crosswalks, &stand);

	if (to && leads_to(found, to))
		keep_framework(found, to);
	else if (to)
		found = take_roads(crosswalks, found, to);
	g_ptr_array_sort(found, compare_counterparts);
	return found;
}

/* ---- adding -------------------------------------------------------------------------------- */

bool ops_crosswalk_add(const struct ops *ops, const char *file, char **path, unsigned *count,
		       GError **error)
{
	const char *folder = config_mapping_folder(ops->config);
	g_autoptr(GPtrArray) list = crosswalk_load(ops->io, file, error);
	g_autoptr(GBytes) bytes = list ? io_read_file(ops->io, file, DOOR_BYTES_MAX, error) : NULL;
	g_autofree char *name = g_path_get_basename(file);
	int made;

	if (!bytes)
		return false;
	made = io_make_folders(ops->io, folder, 0700);
	if (made < 0) {
		error_set_system(error, REMIT_ERROR_WRITE, -made, _("cannot make the folder %s"),
				 folder);
		return false;
	}
	*count = list->len;
	*path = g_build_filename(folder, name, NULL);
	size_t size;
	const void *data = g_bytes_get_data(bytes, &size);
	if (io_replace_file(ops->io, *path, data, size, 0600, error))
		return true;
	g_clear_pointer(path, g_free);
	return false;
}
