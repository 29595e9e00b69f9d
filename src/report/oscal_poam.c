/*
 * OSCAL's plan of action and milestones: what has to be done about the gaps and the findings of a
 * session, over all its services, by whom and by when.
 */
#include "report/oscal_private.h"

static json_t *components(struct oscal *document)
{
	json_t *list = json_array();

	for (char **service = document->services; *service; service++) {
		json_t *component = oscal_component(document, *service);

		if (component)
			json_array_append_new(list, component);
	}
	return list;
}

/* A session has no plan of the system's security to import, but it is a system by itself. */
static void put_system(struct oscal *document, json_t *object)
{
	json_t *list = components(document);

	json_object_set_new(object, "system-id",
			    json_pack("{s:s, s:s}", "identifier-type",
				      "http://ietf.org/rfc/rfc4122", "id",
				      session_uuid(document->session)));
	if (json_array_size(list))
		json_object_set_new(object, "local-definitions",
				    json_pack("{s:O}", "components", list));
	json_decref(list);
}

/* Everything of all services, into one set of lists. */
static void run(struct oscal *document, struct oscal_part *all)
{
	g_autoptr(GHashTable) plans = g_hash_table_new(NULL, NULL);

	for (char **service = document->services; *service; service++) {
		struct oscal_part part = *all;

		part.gaps_only = true;
		part.plans = plans;
		oscal_part_begin(&part, document, *service);
		oscal_part_run(&part);
		oscal_part_end(&part);
	}
}

static json_t *plan_new(struct oscal *document, struct oscal_part *all)
{
	const char *title = session_get(document->session, "engagement/title");
	const char *name = session_get(document->session, "engagement/name");
	json_t *object = json_object(), *metadata = json_object();

	oscal_put(object, "uuid", oscal_uuid_of(document, "plan-of-action-and-milestones", NULL));
	json_object_set_new(object, "metadata", metadata);
	put_system(document, object);
	oscal_put_long(document, object, "observations", g_steal_pointer(&all->observations));
	oscal_put_long(document, object, "risks", g_steal_pointer(&all->risks));
	oscal_put_long(document, object, "findings", g_steal_pointer(&all->findings));
	oscal_put_long(document, object, "poam-items", g_steal_pointer(&all->items));
	oscal_fill_metadata(document, metadata,
			    title ? title : name ? name : session_name(document->session));
	oscal_put_back_matter(document, object);
	return object;
}

GString *oscal_poam(const struct oscal_scope *scope, GError **error)
{
	struct oscal document;
	struct oscal_part all = {
		.observations = oscal_list_new(3), .risks = oscal_list_new(3),
		.findings = oscal_list_new(3), .items = oscal_list_new(3),
	};
	GString *text = NULL;

	oscal_open(&document, scope);
	run(&document, &all);
	if (oscal_list_count(all.items))
		text = oscal_dump("plan-of-action-and-milestones", plan_new(&document, &all),
				  document.lists);
	else
		error_set(error, REMIT_ERROR_NO,
			  _("there is nothing to plan: no record has a gap, somebody owns each duty, and no finding asks for anything"));
	oscal_list_free(all.observations);
	oscal_list_free(all.risks);
	oscal_list_free(all.findings);
	oscal_list_free(all.items);
	oscal_close(&document);
	return text;
}
