/*
 * One OSCAL document of a session, whatever it says: its services, its metadata, its back matter,
 * and the documents themselves, put together from what the other files make.
 */
#include "report/oscal_private.h"

#include <string.h>

/* ---- times and editions ------------------------------------------------------------------ */

char *oscal_modified(const char *otherwise)
{
	const char *epoch = g_getenv("SOURCE_DATE_EPOCH");
	g_autoptr(GDateTime) time =
		epoch && *epoch ? g_date_time_new_from_unix_utc(g_ascii_strtoll(epoch, NULL, 10)) :
				  NULL;
	g_autofree char *text = time ? g_date_time_format_iso8601(time) : NULL;
	char *moment = oscal_moment(text);

	return moment ? moment : g_strdup(otherwise);
}

/* When the newest action was. Clocks differ: it need not be the last. */
static char *newest_action(const struct session *session)
{
	g_autofree char *newest = g_strdup("1970-01-01T00:00:00Z");

	for (unsigned i = 0; i < session_action_count(session); i++) {
		struct session_action action;

		session_action_get(session, i, &action);
		g_autofree char *at = oscal_moment(action.at);
		if (!at || strcmp(at, newest) <= 0)
			continue;
		g_free(newest);
		newest = g_steal_pointer(&at);
	}
	return oscal_modified(newest);
}

void oscal_put_edition(json_t *metadata, const char *title, const char *modified,
		       const char *revision, enum oscal_version version)
{
	oscal_need_title(metadata, "title", title, NULL);
	json_object_set_new(metadata, "last-modified", json_string(modified));
	oscal_put_line(metadata, "version", revision);
	json_object_set_new(metadata, "oscal-version", json_string(oscal_version_words[version]));
}

char *oscal_catalog_uuid(const struct catalog *catalog)
{
	g_autofree char *name = g_strdup_printf("catalog/%s@%u", catalog->id, catalog->revision);

	return oscal_uuid(OSCAL_ROOT, name);
}

void oscal_add_catalog(json_t *props, const struct catalog *catalog)
{
	g_autofree char *uuid = oscal_catalog_uuid(catalog);

	oscal_prop(props, OSCAL_CATALOG, catalog->id);
	oscal_prop_number(props, OSCAL_REVISION, catalog->revision, NULL);
	oscal_prop(props, OSCAL_CATALOG_UUID, uuid);
	oscal_prop(props, OSCAL_STANDING, catalog_standing_words[catalog->standing]);
	oscal_prop(props, OSCAL_WITHDRAWN, catalog->withdrawn);
	oscal_prop(props, OSCAL_REPLACED_BY, catalog->replaced_by);
}

/* ---- one document ------------------------------------------------------------------------ */

static void visit_any(const char *path, const char *text, bool conflict, void *data)
{
	g_auto(GStrv) parts = session_path_split(path);
	(void)text;
	(void)conflict;

	if (g_strv_length(parts) >= 5 && strcmp(parts[2], SESSION_WHOLE_SCOPE) == 0)
		*(bool *)data = true;
}

/* The whole scope, where it has records or there is nothing else, then each service. */
static char **services_of(const struct session *session)
{
	g_auto(GStrv) named = session_services(session);
	GPtrArray *services = g_ptr_array_new();
	bool whole = *named == NULL;

	if (!whole)
		session_each(session, "control/", visit_any, &whole);
	if (whole)
		g_ptr_array_add(services, g_strdup(SESSION_WHOLE_SCOPE));
	for (char **one = named; *one; one++)
		g_ptr_array_add(services, g_strdup(*one));
	g_ptr_array_add(services, NULL);
	return (char **)g_ptr_array_free(services, FALSE);
}

void oscal_open(struct oscal *document, const struct oscal_scope *scope)
{
	*document = (struct oscal){
		.session = scope->session,
		.catalog = scope->catalog,
		.people = oscal_people_new(scope->session),
		.index = oscal_index_new(scope),
		.services = scope->services ? g_strdupv((char **)scope->services) :
					      services_of(scope->session),
		.modified = newest_action(scope->session),
		.resources = oscal_list_new(4),
		.resource = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
		.lists = g_hash_table_new_full(NULL, NULL, NULL, oscal_list_free),
		.scope = scope,
	};
}

void oscal_close(struct oscal *document)
{
	oscal_people_free(document->people);
	oscal_index_free(document->index);
	g_strfreev(document->services);
	g_free(document->modified);
	oscal_list_free(document->resources);
	g_hash_table_unref(document->resource);
	g_hash_table_unref(document->lists);
}

char *oscal_uuid_of(const struct oscal *document, const char *part, ...)
{
	g_autoptr(GString) name = g_string_new("oscal");
	va_list more;

	va_start(more, part);
	for (; part; part = va_arg(more, const char *)) {
		g_autofree char *one = session_path(part, NULL);

		g_string_append_printf(name, "/%s", one);
	}
	va_end(more);
	return oscal_uuid(session_uuid(document->session), name->str);
}

static void add_session(const struct oscal *document, json_t *props)
{
	const struct session *session = document->session;
	g_auto(GStrv) heads = session_heads(session);

	oscal_prop(props, OSCAL_SESSION, session_uuid(session));
	oscal_prop(props, OSCAL_AS_OF, session_as_of_when(session));
	for (char **head = heads; *head; head++)
		oscal_prop(props, OSCAL_HEAD, *head);
	if (document->scope->audience != AUDIENCE_ALL)
		oscal_prop(props, OSCAL_READER, doc_audience_words[document->scope->audience]);
	oscal_prop(props, OSCAL_ROLE, session_role_words[session_role(session)]);
	oscal_prop(props, OSCAL_MODEL, catalog_model_words[session_model(session)]);
	oscal_prop_of(props, NULL, "marking",
		      session_get(session, "engagement/classification"));
}

void oscal_fill_metadata(struct oscal *document, json_t *metadata, const char *title)
{
	g_auto(GStrv) heads = session_heads(document->session);
	json_t *props = json_array();

	/* The state that it shows is a version of the session: its first head names it. */
	oscal_put_edition(metadata, title, document->modified, heads[0],
			  document->scope->version);
	oscal_add_catalog(props, document->catalog);
	add_session(document, props);
	oscal_put_list(metadata, "props", props);
	oscal_people_put(document->people, metadata);
}

void oscal_put_back_matter(struct oscal *document, json_t *object)
{
	json_t *matter;

	if (oscal_list_count(document->resources) == 0)
		return;
	matter = json_object();
	oscal_put_long(document, matter, "resources", g_steal_pointer(&document->resources));
	json_object_set_new(object, "back-matter", matter);
}

json_t *oscal_component(struct oscal *document, const char *service)
{
	const struct session *session = document->session;
	const char *name = session_service_text(session, service, "name");
	const char *text = session_service_text(session, service, "description");
	json_t *component = json_object(), *props = json_array();

	if (strcmp(service, SESSION_WHOLE_SCOPE) == 0) {
		json_decref(component);
		json_decref(props);
		return NULL;
	}
	oscal_put(component, "uuid", oscal_uuid_of(document, "service", service, NULL));
	json_object_set_new(component, "type", json_string("service"));
	oscal_need_title(component, "title", name, service);
	oscal_need_prose(component, "description", text, name ? name : service);
	oscal_prop(props, OSCAL_SERVICE, service);
	oscal_prop(props, OSCAL_MODEL, catalog_model_words[session_model_for(session, service)]);
	oscal_prop(props, OSCAL_ROLE, session_role_words[session_role_for(session, service)]);
	oscal_put_list(component, "props", props);
	json_object_set_new(component, "status", json_pack("{s:s}", "state", "operational"));
	const char *provider =
		oscal_organisation(document->people,
				   session_service_text(session, service, "provider"),
				   OSCAL_PROVIDER);
	if (provider)
		json_object_set_new(component, "responsible-roles",
				    json_pack("[{s:s, s:[s]}]", "role-id", "provider",
					      "party-uuids", provider));
	return component;
}
