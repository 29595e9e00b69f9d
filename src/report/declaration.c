/*
 * What one party says about its own side, in memory: put together, looked up, brought into order,
 * freed. Knows no file and no session.
 */
#include "report/report.h"

#include <string.h>

const char *const declaration_evidence_fields[] = {
	"title", "file", "hash", "period_from", "period_to", "effective", "expiry", NULL,
};
const char *const declaration_assurance_fields[] = {
	"kind",	    "title",	 "standard",   "edition",     "body",	     "number",
	"holder",   "services",	 "regions",    "valid_from",  "valid_to",    "period_from",
	"period_to", "bridge_to", "control_sets", "presupposes", "fetch",     "exceptions",
	"hash",	    NULL,
};
G_STATIC_ASSERT(G_N_ELEMENTS(declaration_assurance_fields) <= DECLARATION_TEXTS_MAX);

/* ---- freeing ----------------------------------------------------------------------------- */

static void claim_free(void *data)
{
	struct declaration_claim *claim = data;

	g_free(claim->duty);
	g_free(claim->split);
	g_free(claim->reason);
	g_free(claim->performed_by);
	g_free(claim->contract_ref);
	g_free(claim);
}

static void record_free(void *data)
{
	struct declaration_record *record = data;

	g_free(record->control);
	g_free(record->how);
	g_free(record->remark);
	g_free(record->exclusion_reason);
	g_ptr_array_unref(record->evidence);
	g_ptr_array_unref(record->claims);
	g_free(record);
}

static void service_free(void *data)
{
	struct declaration_service *service = data;

	g_free(service->id);
	g_free(service->name);
	g_ptr_array_unref(service->records);
	g_free(service);
}

static void entry_free(void *data)
{
	struct declaration_entry *entry = data;

	g_free(entry->id);
	for (unsigned i = 0; i < DECLARATION_TEXTS_MAX; i++)
		g_free(entry->texts[i]);
	g_ptr_array_unref(entry->covers);
	g_free(entry);
}

void declaration_free(struct declaration *declaration)
{
	if (!declaration)
		return;
	g_free(declaration->party);
	g_free(declaration->author);
	g_free(declaration->made_at);
	g_free(declaration->valid_to);
	g_free(declaration->catalog);
	g_free(declaration->session);
	g_free(declaration->head);
	g_ptr_array_unref(declaration->services);
	g_ptr_array_unref(declaration->evidence);
	g_ptr_array_unref(declaration->assurances);
	g_free(declaration);
}

/* ---- putting together -------------------------------------------------------------------- */

void declaration_text(char **where, const char *text)
{
	char *copy = text && *text ? g_strdup(text) : NULL;

	g_free(*where);
	*where = copy;
}

struct declaration *declaration_new(enum side side, const char *party, const char *made_at,
				    const char *catalog)
{
	struct declaration *declaration = g_new0(struct declaration, 1);

	declaration->side = side;
	declaration->party = g_strdup(party);
	declaration->made_at = g_strdup(made_at);
	declaration->catalog = g_strdup(catalog);
	declaration->services = g_ptr_array_new_with_free_func(service_free);
	declaration->evidence = g_ptr_array_new_with_free_func(entry_free);
	declaration->assurances = g_ptr_array_new_with_free_func(entry_free);
	return declaration;
}

/* All of these begin with their id: the one that has it, or NULL. The last is looked at first,
 * since that is whom a reader asks for again. */
static void *with_id(const GPtrArray *all, const char *id)
{
	for (unsigned i = all->len; i > 0; i--) {
		char *const *one = g_ptr_array_index(all, i - 1);

		if (strcmp(*one, id) == 0)
			return g_ptr_array_index(all, i - 1);
	}
	return NULL;
}

struct declaration_service *declaration_service(struct declaration *declaration, const char *id)
{
	struct declaration_service *service = with_id(declaration->services, id);

	if (service)
		return service;
	service = g_new0(struct declaration_service, 1);
	service->id = g_strdup(id);
	service->records = g_ptr_array_new_with_free_func(record_free);
	g_ptr_array_add(declaration->services, service);
	return service;
}

struct declaration_record *declaration_record(struct declaration_service *service,
					      const char *control)
{
	struct declaration_record *record = with_id(service->records, control);

	if (record)
		return record;
	record = g_new0(struct declaration_record, 1);
	record->control = g_strdup(control);
	record->evidence = g_ptr_array_new_with_free_func(g_free);
	record->claims = g_ptr_array_new_with_free_func(claim_free);
	g_ptr_array_add(service->records, record);
	return record;
}

struct declaration_claim *declaration_claim(struct declaration_record *record, const char *duty)
{
	struct declaration_claim *claim = with_id(record->claims, duty);

	if (claim)
		return claim;
	claim = g_new0(struct declaration_claim, 1);
	claim->duty = g_strdup(duty);
	claim->accountable = ACCOUNTABLE_NA;
	g_ptr_array_add(record->claims, claim);
	return claim;
}

struct declaration_entry *declaration_entry(GPtrArray *entries, const char *id)
{
	struct declaration_entry *entry = with_id(entries, id);

	if (entry)
		return entry;
	entry = g_new0(struct declaration_entry, 1);
	entry->id = g_strdup(id);
	entry->covers = g_ptr_array_new_with_free_func(g_free);
	g_ptr_array_add(entries, entry);
	return entry;
}

/* ---- order ------------------------------------------------------------------------------- */

static gint by_id(gconstpointer a, gconstpointer b)
{
	return strcmp(**(char *const *const *)a, **(char *const *const *)b);
}

static gint by_text(gconstpointer a, gconstpointer b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* What is not in the catalog comes last: CATALOG_NONE is the greatest number. */
static gint by_control(gconstpointer a, gconstpointer b, gpointer data)
{
	const struct declaration_record *one = *(const struct declaration_record *const *)a;
	const struct declaration_record *other = *(const struct declaration_record *const *)b;
	unsigned first = catalog_find(data, one->control);
	unsigned second = catalog_find(data, other->control);

	return first != second ? (first < second ? -1 : 1) : strcmp(one->control, other->control);
}

static unsigned duty_place(const struct control *control, const char *id)
{
	for (unsigned i = 0; control && i < control->duty_count; i++)
		if (strcmp(control->duties[i].id, id) == 0)
			return i;
	return CATALOG_NONE;
}

static gint by_duty(gconstpointer a, gconstpointer b, gpointer data)
{
	const struct declaration_claim *one = *(const struct declaration_claim *const *)a;
	const struct declaration_claim *other = *(const struct declaration_claim *const *)b;
	unsigned first = duty_place(data, one->duty), second = duty_place(data, other->duty);

	return first != second ? (first < second ? -1 : 1) : strcmp(one->duty, other->duty);
}

static void sort_record(struct declaration_record *record, const struct catalog *catalog)
{
	unsigned at = catalog_find(catalog, record->control);

	g_ptr_array_sort(record->evidence, by_text);
	g_ptr_array_sort_with_data(record->claims, by_duty,
				   at == CATALOG_NONE ? NULL :
							(void *)catalog->nodes[at].control);
}

void declaration_sort(struct declaration *declaration, const struct catalog *catalog)
{
	g_ptr_array_sort(declaration->services, by_id);
	g_ptr_array_sort(declaration->evidence, by_id);
	g_ptr_array_sort(declaration->assurances, by_id);
	for (unsigned i = 0; i < declaration->assurances->len; i++) {
		struct declaration_entry *entry = g_ptr_array_index(declaration->assurances, i);

		g_ptr_array_sort(entry->covers, by_text);
	}
	for (unsigned i = 0; i < declaration->services->len; i++) {
		struct declaration_service *service = g_ptr_array_index(declaration->services, i);

		g_ptr_array_sort_with_data(service->records, by_control, (void *)catalog);
		for (unsigned k = 0; k < service->records->len; k++)
			sort_record(g_ptr_array_index(service->records, k), catalog);
	}
}
