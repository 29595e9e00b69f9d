/*
 * The services in scope and what their providers rest on, as they stand on a day: one list for
 * the command line, the screen and documents.
 */
#include "report/report.h"

#include <string.h>

/* ---- services ---------------------------------------------------------------- */

static void service_free(void *data)
{
	struct report_service *service = data;

	g_free(service->id);
	g_free(service->standing);
	g_free(service);
}

static void service_add(GPtrArray *services, const char *id, bool in_scope)
{
	struct report_service *service = g_new0(struct report_service, 1);

	service->id = g_strdup(id);
	service->in_scope = in_scope;
	g_ptr_array_add(services, service);
}

static struct report_service *service_find(GPtrArray *services, const char *id)
{
	for (unsigned i = 0; i < services->len; i++) {
		struct report_service *service = g_ptr_array_index(services, i);

		if (strcmp(service->id, id) == 0)
			return service;
	}
	return NULL;
}

/* Counts records: the paths of one record stand together. */
struct counting {
	GPtrArray *services;
	char *record; /* the beginning of the paths of the record counted last; NULL */
};

static void count_record(const char *path, const char *text, bool conflict, void *data)
{
	struct counting *counting = data;
	(void)text;
	(void)conflict;

	if (counting->record && g_str_has_prefix(path, counting->record))
		return;
	g_auto(GStrv) parts = session_path_split(path);
	if (g_strv_length(parts) < 5 || strcmp(parts[2], SESSION_WHOLE_SCOPE) == 0)
		return;
	g_autofree char *joined = session_path(parts[0], parts[1], parts[2], parts[3], NULL);
	g_free(counting->record);
	counting->record = g_strconcat(joined, "/", NULL);
	if (!service_find(counting->services, parts[2]))
		service_add(counting->services, parts[2], false);
	service_find(counting->services, parts[2])->records++;
}

static int compare_services(const void *a, const void *b)
{
	const struct report_service *const *one = a, *const *other = b;

	return strcmp((*one)->id, (*other)->id);
}

GPtrArray *report_services(const struct session *session, const char *day, int soon)
{
	GPtrArray *services = g_ptr_array_new_with_free_func(service_free);
	struct counting counting = { services, NULL };
	g_auto(GStrv) ids = session_services(session);

	for (char **id = ids; *id; id++)
		service_add(services, *id, true);
	session_each(session, "control/", count_record, &counting);
	g_free(counting.record);
	g_ptr_array_sort(services, compare_services);
	for (unsigned i = 0; i < services->len; i++) {
		struct report_service *service = g_ptr_array_index(services, i);

		service->name = session_service_text(session, service->id, "name");
		service->provider = session_service_text(session, service->id, "provider");
		service->role = session_role_for(session, service->id);
		service->model = session_model_for(session, service->id);
		session_cover(session, service->id, day, soon, &service->cover);
		service->standing = label_cover(&service->cover, day);
	}
	return services;
}

/* ---- assurances -------------------------------------------------------------- */

static void assurance_free(void *data)
{
	struct report_assurance *assurance = data;

	g_free(assurance->id);
	g_strfreev(assurance->names);
	g_free(assurance->standing);
	g_free(assurance);
}

/* Whether all that it names rests on something that is valid. */
static bool is_replaced(const struct session *session, char **names, const char *day)
{
	for (char **name = names; *name; name++) {
		struct cover cover;

		session_cover(session, *name, day, 0, &cover);
		if (cover.services == 0 || !cover_holds(&cover))
			return false;
	}
	return *names != NULL;
}

GPtrArray *report_assurances(const struct session *session, const char *day, int soon)
{
	GPtrArray *assurances = g_ptr_array_new_with_free_func(assurance_free);
	g_auto(GStrv) ids = session_assurances(session);

	for (char **id = ids; *id; id++) {
		struct report_assurance *assurance = g_new0(struct report_assurance, 1);

		assurance->id = g_strdup(*id);
		assurance->names = session_assurance_names(session, *id);
		assurance->span = session_assurance_span(session, *id);
		assurance->validity = span_validity(&assurance->span, day, soon, &assurance->left);
		assurance->replaced = assurance->validity == VALIDITY_LAPSED &&
				      is_replaced(session, assurance->names, day);
		assurance->standing = label_validity(&assurance->span, day, soon);
		g_ptr_array_add(assurances, assurance);
	}
	return assurances;
}
