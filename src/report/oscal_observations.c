/*
 * Observations: what a record or a finding rests on. One for each item of evidence and each
 * interview in a service, and one by the basis for a record that has neither.
 */
#include "report/oscal_private.h"

#include <string.h>

/* ---- how it was observed ----------------------------------------------------------------- */

static json_t *methods_of(unsigned basis)
{
	json_t *methods = json_array();

	for (unsigned i = 0; i < BASIS_COUNT; i++) {
		bool there = !(basis & 1u << i);

		for (unsigned k = 0; k < json_array_size(methods) && !there; k++)
			there = strcmp(json_string_value(json_array_get(methods, k)),
				       oscal_methods[i]) == 0;
		if (!there)
			json_array_append_new(methods, json_string(oscal_methods[i]));
	}
	/* What was stated says nothing beside what was looked at. */
	if (json_array_size(methods) > 1 && basis & 1u << BASIS_STATED)
		json_array_remove(methods, 0);
	if (json_array_size(methods) == 0)
		json_array_append_new(methods, json_string(oscal_methods[BASIS_STATED]));
	return methods;
}

/* How the records that rest on an item are known. */
static unsigned basis_of(const struct oscal_part *part, const struct oscal_item *item)
{
	const struct oscal *document = part->document;
	unsigned basis = 0;

	for (unsigned i = 0; i < item->targets->len; i++) {
		const struct oscal_target *target =
			&g_array_index(item->targets, struct oscal_target, i);
		struct record record;

		if (strcmp(target->service, part->service) != 0)
			continue;
		session_record(document->session, document->catalog->nodes[target->node].id,
			       target->service, target->side, &record);
		basis |= record.basis;
	}
	return basis;
}

/* ---- when -------------------------------------------------------------------------------- */

/* Who recorded a field of an item, and when. */
static bool recorded(const struct oscal *document, const struct oscal_item *item, const char *field,
		     struct session_value *value)
{
	g_autofree char *path = session_path(item->kind, item->id, field, NULL);

	return session_values(document->session, path, value, 1) > 0;
}

/* The first of these days that is known, else when it was recorded, else the document's own. */
static char *collected(const struct oscal *document, const struct oscal_item *item,
		       const struct session_value *value)
{
	/* When a document took effect is not when it was collected; when a thing was seen is. */
	static const char *const fields[] = { "received", "date", "effective" };
	const char *custody = oscal_item_text(document->session, item, "custody");
	unsigned count = G_N_ELEMENTS(fields) - (g_strcmp0(custody, "seen") != 0);
	char *moment = NULL;

	for (unsigned i = 0; i < count && !moment; i++) {
		const char *day = oscal_item_text(document->session, item, fields[i]);

		moment = day ? oscal_day(day, false) : NULL;
	}
	moment = moment ? moment : oscal_moment(value->at);
	return moment ? moment : g_strdup(document->modified);
}

/* ---- evidence ---------------------------------------------------------------------------- */

static const struct {
	enum oscal_prop prop;
	const char *field;
} evidence_props[] = {
	{ OSCAL_CUSTODY, "custody" },
	{ OSCAL_SHA256, "hash" },
	{ OSCAL_SOURCE, "source" },
	{ OSCAL_EFFECTIVE, "effective" },
	{ OSCAL_PERIOD_FROM, "period_from" },
	{ OSCAL_PERIOD_TO, "period_to" },
	{ OSCAL_POPULATION, "population" },
	{ OSCAL_SAMPLE_SIZE, "sample_size" },
	{ OSCAL_SAMPLE_METHOD, "sample_method" },
	{ OSCAL_VISIBILITY, "visibility" },
};

static json_t *evidence_properties(const struct oscal *document, const struct oscal_item *item)
{
	json_t *props = json_array();

	for (unsigned i = 0; i < G_N_ELEMENTS(evidence_props); i++)
		oscal_prop(props, evidence_props[i].prop,
			   oscal_item_text(document->session, item, evidence_props[i].field));
	return props;
}

/* The hash of a file; NULL where it is none. */
static const char *hash_of(const struct oscal *document, const struct oscal_item *item)
{
	const char *hash = oscal_item_text(document->session, item, "hash");

	return hash && strlen(hash) == 64 && strspn(hash, "0123456789abcdef") == 64 ? hash : NULL;
}

/* Where the file is, from the folder of the session or as a web address; NULL: nobody can go there
 * by what is recorded. */
static char *address_of(const struct oscal *document, const struct oscal_item *item)
{
	const char *custody = oscal_item_text(document->session, item, "custody");
	const char *hash = hash_of(document, item);

	if (hash && custody && strcmp(custody, "copied") == 0)
		return g_strconcat("evidence/", hash, NULL);
	return oscal_address(oscal_item_text(document->session, item, "file"));
}

/* The file in the back matter, once for all services. */
static void add_resource(struct oscal *document, const struct oscal_item *item, const char *uuid,
			 const char *address)
{
	const char *hash = hash_of(document, item);
	json_t *resource = json_object(), *props = json_array(), *link = json_object();

	if (!g_hash_table_add(document->resource, g_strdup(uuid))) {
		json_decref(resource);
		json_decref(props);
		json_decref(link);
		return;
	}
	json_object_set_new(resource, "uuid", json_string(uuid));
	oscal_need_title(resource, "title", oscal_item_text(document->session, item, "title"),
			 item->id);
	oscal_prop_of(props, NULL, "type", "evidence");
	oscal_put_list(resource, "props", props);
	json_object_set_new(link, "href", json_string(address));
	if (hash)
		json_object_set_new(link, "hashes",
				    json_pack("[{s:s, s:s}]", "algorithm", "SHA-256", "value",
					      hash));
	json_object_set_new(resource, "rlinks", json_pack("[o]", link));
	oscal_list_add(document->resources, resource);
}

static void put_evidence(struct oscal_part *part, const struct oscal_item *item, json_t *object)
{
	struct oscal *document = part->document;
	g_autofree char *address = address_of(document, item);
	g_autofree char *uuid = oscal_uuid_of(document, "evidence", item->id, NULL);
	json_t *evidence = json_object();

	if (address) {
		add_resource(document, item, uuid, address);
		oscal_put(evidence, "href", g_strconcat("#", uuid, NULL));
	}
	oscal_need_prose(evidence, "description",
			 oscal_item_text(document->session, item, "title"), item->id);
	oscal_put_list(evidence, "props", evidence_properties(document, item));
	if (!address)
		oscal_put_prose(evidence, "remarks",
				oscal_item_text(document->session, item, "file"));
	json_object_set_new(object, "relevant-evidence", json_pack("[o]", evidence));
}

/* ---- interviews -------------------------------------------------------------------------- */

static void put_people(struct oscal_part *part, const struct oscal_item *item, json_t *object)
{
	json_t *subjects = json_array();

	for (unsigned i = 0; i < item->people->len; i++) {
		const char *uuid = oscal_person(part->document->people,
						g_ptr_array_index(item->people, i),
						OSCAL_PARTICIPANT);

		if (uuid)
			json_array_append_new(subjects, json_pack("{s:s, s:s}", "subject-uuid",
								  uuid, "type", "party"));
	}
	oscal_put_list(object, "subjects", subjects);
}

/* ---- observations ------------------------------------------------------------------------ */

static json_t *observation_new(const char *uuid, const char *title, const char *otherwise,
			       json_t *methods)
{
	json_t *object = json_object();

	json_object_set_new(object, "uuid", json_string(uuid));
	oscal_need_title(object, "title", title, otherwise);
	oscal_need_prose(object, "description", title, otherwise);
	json_object_set_new(object, "methods", methods);
	json_object_set_new(object, "types", json_pack("[s]", "control-objective"));
	return object;
}

static json_t *item_observation(struct oscal_part *part, const struct oscal_item *item,
				const char *uuid)
{
	struct oscal *document = part->document;
	bool talk = strcmp(item->kind, "interview") == 0;
	unsigned basis = talk ? 1u << BASIS_INTERVIEWED : basis_of(part, item);
	struct session_value value = { 0 };
	const char *expiry = oscal_item_text(document->session, item, "expiry");
	json_t *object = observation_new(uuid, oscal_item_text(document->session, item, "title"),
					 item->id, methods_of(basis));

	if (recorded(document, item, talk ? "date" : "title", &value))
		oscal_put_origins(document->people, object, value.by);
	if (talk)
		put_people(part, item, object);
	else
		put_evidence(part, item, object);
	oscal_put(object, "collected", collected(document, item, &value));
	oscal_put(object, "expires", expiry ? oscal_day(expiry, true) : NULL);
	oscal_put_prose(object, "remarks", oscal_item_text(document->session, item, "exceptions"));
	return object;
}

void oscal_observe_item(struct oscal_part *part, const struct oscal_item *item, json_t *related)
{
	const char *known = g_hash_table_lookup(part->observed, item);

	if (!known) {
		char *uuid = oscal_uuid_of(part->document, oscal_space(part, item), "observation",
					   item->kind, item->id, NULL);

		oscal_list_add(part->observations, item_observation(part, item, uuid));
		g_hash_table_insert(part->observed, (void *)item, uuid);
		known = uuid;
	}
	if (related)
		oscal_add_reference(related, "observation-uuid", known);
}

/* What the record itself says of how it is known. */
static void observe_basis(struct oscal_part *part, const struct oscal_record *at, json_t *related)
{
	struct oscal *document = part->document;
	g_autofree char *title = oscal_record_title(document->catalog, at->node, at->side);
	g_autofree char *basis = label_basis_list(at->record->basis);
	g_autofree char *uuid = oscal_uuid_of(document, part->service, "observation",
					      at->name, NULL);
	json_t *object = observation_new(uuid, title, NULL, methods_of(at->record->basis));
	char *when = oscal_moment(at->record->status_at);

	oscal_need_prose(object, "description", basis, _("How the status is known is not said."));
	oscal_put_origins(document->people, object, at->record->status_by);
	oscal_put(object, "collected", when ? when : g_strdup(document->modified));
	oscal_list_add(part->observations, object);
	oscal_add_reference(related, "observation-uuid", uuid);
}

void oscal_observe_record(struct oscal_part *part, const struct oscal_record *at, json_t *related)
{
	const GPtrArray *items =
		oscal_index_at(part->document->index, at->node, part->service, at->side);
	unsigned before = (unsigned)json_array_size(related);

	for (unsigned i = 0; items && i < items->len; i++) {
		const struct oscal_item *item = g_ptr_array_index(items, i);

		if (strcmp(item->kind, "finding") != 0)
			oscal_observe_item(part, item, related);
	}
	if (json_array_size(related) == before)
		observe_basis(part, at, related);
}

void oscal_observe_finding(struct oscal_part *part, const struct oscal_item *finding,
			   json_t *related)
{
	for (unsigned i = 0; i < finding->rests_on->len; i++)
		oscal_observe_item(part, g_ptr_array_index(finding->rests_on, i), related);
}
