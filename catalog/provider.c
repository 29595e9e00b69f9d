/*
 * Reader of provider lists.
 *
 * Relies on the door for positions, on the schema for shape, and on the texts of the catalog's
 * native format: a list is one load with one part. Which lists there are is
 * provider_open.c's business.
 */
#include <string.h>

#include "catalog/catalog_private.h"
#include "catalog/provider.h"
#include "catalog/schema_provider.h"

enum { PROVIDER_FORMAT = 1, PROVIDER_BYTES_MAX = 4 * 1024 * 1024, PROVIDER_SERVICES_MAX = 2000 };

/* ---- texts ------------------------------------------------------------------- */

/* A web address and nothing that a terminal or browser could take for something else. */
static bool url_is_valid(const char *text)
{
	if (!g_str_has_prefix(text, "https://") && !g_str_has_prefix(text, "http://"))
		return false;
	for (; *text; text++) {
		if (!g_ascii_isgraph(*text) || strchr("<>\"\\^`{|}", *text))
			return false;
	}
	return true;
}

static const char *read_url(const struct text_place *place, const char *key, const char *text)
{
	const char *line = text_line(place, key, text, false);

	if (line && !url_is_valid(line)) {
		loading_problem(place->loading, place->part, REMIT_ERROR_INPUT,
				text_value(place, key),
				_("%s '%.80s' is no web address; it begins with https:// and has no "
				  "blanks"),
				key, line);
		return NULL;
	}
	return line;
}

static const char *read_date(const struct text_place *place, const char *key, const char *text,
			     bool required)
{
	return text_line(place, key, text, required) ? text_date(place, key, text) : NULL;
}

/* The texts of a list, each a line. */
static struct texts read_lines(const struct text_place *place, const char *key, char **lines,
			       unsigned count)
{
	const struct value *list = value_get(place->map, key);
	struct texts texts = {NULL, 0};
	const char **items;

	if (count > CATALOG_ENTRIES_MAX) {
		loading_problem(place->loading, place->part, REMIT_ERROR_LIMIT,
				value_at(list, CATALOG_ENTRIES_MAX), _("%s has at most %d entries"),
				key, CATALOG_ENTRIES_MAX);
		return texts;
	}
	items = loading_block(place->loading, count + 1, sizeof(*items));
	texts.items = items;
	for (unsigned i = 0; i < count; i++) {
		const char *line = text_entry(place, value_at(list, i), key, lines[i]);

		if (line)
			items[texts.count++] = line;
	}
	return texts;
}

/* ---- models ------------------------------------------------------------------ */

/* `model: saas` or `models: [iaas, paas]`, and not both. */
static unsigned read_models(const struct text_place *place, const struct listed_service *service)
{
	const struct value *list = value_get(place->map, "models");
	unsigned models = 0;

	if ((service->model != NULL) == (service->models_count > 0)) {
		loading_problem(place->loading, place->part, REMIT_ERROR_INPUT,
				service->model ? list : place->map,
				_("a service has either a 'model' or a list 'models'"));
		return 0;
	}
	if (service->model) {
		unsigned model = text_word(place, "model", catalog_model_words, MODEL_COUNT);

		return model < MODEL_COUNT ? 1u << model : 0;
	}
	for (unsigned i = 0; i < service->models_count; i++) {
		unsigned model = 0;
		GError *error = NULL;

		if (door_word(loading_part(place->loading, place->part)->tree, value_at(list, i),
			      "models", catalog_model_words, &model, &error))
			models |= 1u << model;
		else
			loading_take(place->loading, error);
	}
	return models;
}

/* ---- services ---------------------------------------------------------------- */

static void read_service(const struct text_place *place, const struct listed_service *from,
			 struct provider_service *service)
{
	service->id = text_slug(place, "id", from->id, true);
	service->as_published = text_line(place, "as_published", from->as_published, true);
	service->renamed_to = text_line(place, "renamed_to", from->renamed_to, false);
	service->name = service->renamed_to ? service->renamed_to : service->as_published;
	service->closed_on = text_date(place, "closed_on", from->closed_on);
	service->scope_url = read_url(place, "scope_url", from->scope_url);
	service->note = text_prose(place, from->note);
	service->models = read_models(place, from);
	service->variants = read_lines(place, "variants", from->variants, from->variants_count);
	service->plans = read_lines(place, "plans", from->plans, from->plans_count);
}

/* What can be told only when all ids are known: each once, and variants that are there. */
static void check_ids(struct loading *loading, const struct provider *provider,
		      const struct value *list)
{
	g_autoptr(GHashTable) ids = g_hash_table_new(g_str_hash, g_str_equal);

	for (unsigned i = 0; i < provider->service_count; i++) {
		const char *id = provider->services[i].id;

		if (id && !g_hash_table_add(ids, (void *)id))
			loading_problem(loading, 0, REMIT_ERROR_INPUT,
					value_get(value_at(list, i), "id"),
					_("service %s is here twice"), id);
	}
	for (unsigned i = 0; i < provider->service_count; i++) {
		const struct texts *variants = &provider->services[i].variants;
		const struct value *places = value_get(value_at(list, i), "variants");

		for (unsigned k = 0; k < variants->count; k++) {
			if (!g_hash_table_contains(ids, variants->items[k]))
				loading_problem(loading, 0, REMIT_ERROR_INPUT, value_at(places, k),
						_("variants: there is no service '%.80s' in this list"),
						variants->items[k]);
		}
	}
}

static void read_services(struct loading *loading, struct provider *provider,
			  const struct listed_file *file)
{
	const struct value *root = value_tree_root(loading_part(loading, 0)->tree);
	const struct value *list = value_get(root, "services");
	struct provider_service *services;

	if (file->services_count == 0 || file->services_count > PROVIDER_SERVICES_MAX) {
		loading_problem(loading, 0,
				file->services_count ? REMIT_ERROR_LIMIT : REMIT_ERROR_INPUT,
				list ? list : root, _("a list has from 1 to %d services"),
				PROVIDER_SERVICES_MAX);
		return;
	}
	services = loading_block(loading, file->services_count, sizeof(*services));
	provider->services = services;
	provider->service_count = file->services_count;
	for (unsigned i = 0; i < file->services_count; i++) {
		struct text_place place = {loading, 0, value_at(list, i)};

		read_service(&place, &file->services[i], &services[i]);
	}
	check_ids(loading, provider, list);
}

static void read_header(struct loading *loading, struct provider *provider,
			const struct listed_provider *from)
{
	const struct value *root = value_tree_root(loading_part(loading, 0)->tree);
	struct text_place place = {loading, 0, value_get(root, "provider")};

	provider->id = text_slug(&place, "id", from->id, true);
	provider->name = text_line(&place, "name", from->name, true);
	provider->as_of = read_date(&place, "as_of", from->as_of, true);
	provider->source = text_line(&place, "source", from->source, true);
	provider->source_url = read_url(&place, "source_url", from->source_url);
	provider->audited = text_line(&place, "audited", from->audited, true);
	provider->check = text_line(&place, "check", from->check, true);
	provider->check_url = read_url(&place, "check_url", from->check_url);
	provider->notice = text_line(&place, "notice", from->notice, false);
}

/* ---- one load ---------------------------------------------------------------- */

static void part_clear(void *part)
{
	value_tree_free(((struct loading_part *)part)->tree);
}

static void read_tree(struct loading *loading, struct provider *provider)
{
	struct listed_file *file = NULL;
	void *data = NULL;
	GError *error = NULL;

	if (!door_load(loading_part(loading, 0)->tree, PROVIDER_FORMAT, &provider_schema, &data,
		       &error)) {
		loading_take(loading, error);
		return;
	}
	file = data;
	read_header(loading, provider, file->provider);
	read_services(loading, provider, file);
	door_free(&provider_schema, file);
}

/* The problem that stands first in the file. */
static const GError *first_problem(const GPtrArray *problems)
{
	const GError *first = problems->pdata[0];

	for (unsigned i = 1; i < problems->len; i++) {
		const struct error_place *place = error_place(problems->pdata[i]);
		const struct error_place *best = error_place(first);

		if (place && best &&
		    (place->line < best->line ||
		     (place->line == best->line && place->column < best->column)))
			first = problems->pdata[i];
	}
	return first;
}

struct provider *provider_parse(const char *name, GBytes *bytes, GError **error)
{
	struct loading_part part = { .tree = value_tree_parse(name, bytes, error) };
	struct loading loading = {.memory = NULL};
	struct provider *provider;

	if (!part.tree)
		return NULL;
	loading.memory = catalog_memory_new();
	loading.parts = g_array_new(FALSE, FALSE, sizeof(struct loading_part));
	g_array_set_clear_func(loading.parts, part_clear);
	g_array_append_val(loading.parts, part);
	loading.problems = g_ptr_array_new_with_free_func((GDestroyNotify)g_error_free);
	provider = g_new0(struct provider, 1);
	provider->owned = loading.memory;
	provider->file = g_string_chunk_insert(loading.memory->texts, name);
	read_tree(&loading, provider);
	if (loading.problems->len) {
		g_propagate_error(error, g_error_copy(first_problem(loading.problems)));
		provider_free(provider);
		provider = NULL;
	}
	g_ptr_array_unref(loading.problems);
	g_array_unref(loading.parts);
	return provider;
}

struct provider *provider_load(const struct io *io, const char *path, GError **error)
{
	g_autoptr(GBytes) bytes = io_read_file(io, path, PROVIDER_BYTES_MAX, error);

	return bytes ? provider_parse(path, bytes, error) : NULL;
}

void provider_free(struct provider *provider)
{
	if (!provider)
		return;
	catalog_free(&((struct catalog_memory *)provider->owned)->catalog);
	g_free(provider);
}

const struct provider_service *provider_find(const struct provider *provider, const char *id)
{
	for (unsigned i = 0; i < provider->service_count; i++)
		if (strcmp(provider->services[i].id, id) == 0)
			return &provider->services[i];
	return NULL;
}
