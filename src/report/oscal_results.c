/*
 * OSCAL's assessment results: a result for each service, and the plan that it carried out as a
 * resource, since OSCAL wants one to point to and a session is its own plan.
 */
#include "report/oscal_private.h"

#include <string.h>

/* ---- the plan ---------------------------------------------------------------------------- */

/* What the engagement says about the plan, by the table of fields. */
static const char *const plan_fields[] = {
	"engagement/objectives", "engagement/scope",  "engagement/criteria",
	"engagement/method",	 "engagement/places", "engagement/recipients",
};

/* As markup, or as plain text. */
static char *plan_text(const struct session *session, bool markup)
{
	GString *text = g_string_new(NULL);

	for (unsigned i = 0; i < G_N_ELEMENTS(plan_fields); i++) {
		const char *said = session_get(session, plan_fields[i]);
		g_autofree char *prose = markup ? oscal_prose(said) : text_safe(said ? said : "");
		const char *label = _(session_field_of(plan_fields[i])->label);

		if (!prose || !*prose)
			continue;
		g_string_append_printf(text, markup ? "%s**%s**\n\n%s" : "%s%s:\n%s\n",
				       text->len ? markup ? "\n\n" : "\n" : "", label, prose);
	}
	if (text->len == 0)
		g_string_append(text, _("The session says nothing of its objectives, scope and method."));
	return g_string_free(text, FALSE);
}

/* Adds the resource that import-ap leads to, and returns its uuid. */
static char *add_plan(struct oscal *document)
{
	g_autofree char *text = plan_text(document->session, false);
	g_autofree char *bytes = g_base64_encode((const guchar *)text, strlen(text));
	char *uuid = oscal_uuid_of(document, "assessment-plan", NULL);
	json_t *resource = json_object(), *props = json_array();

	json_object_set_new(resource, "uuid", json_string(uuid));
	json_object_set_new(resource, "title", json_string(_("Assessment plan")));
	oscal_put(resource, "description", plan_text(document->session, true));
	oscal_prop_of(props, NULL, "type", "plan");
	oscal_put_list(resource, "props", props);
	json_object_set_new(resource, "base64",
			    json_pack("{s:s, s:s, s:s}", "filename", "assessment-plan.txt",
				      "media-type", "text/plain; charset=utf-8", "value", bytes));
	oscal_list_add(document->resources, resource);
	return uuid;
}

static void put_import(struct oscal *document, json_t *object)
{
	g_autofree char *uuid = add_plan(document);
	g_autofree char *href = g_strconcat("#", uuid, NULL);
	json_t *import = json_pack("{s:s}", "href", href);

	oscal_put_prose(import, "remarks",
			_("The session is its own plan: what it says of it is the text of the resource."));
	json_object_set_new(object, "import-ap", import);
}

/* ---- one service ------------------------------------------------------------------------- */

/* From the first day that the engagement names, else the first action, to the last. */
static void put_span(const struct oscal *document, json_t *object)
{
	const struct session *session = document->session;
	struct session_action first;
	const char *from = session_get(session, "engagement/from");
	const char *to = session_get(session, "engagement/to");
	g_autofree char *start = from ? oscal_day(from, false) : NULL;
	g_autofree char *end = to ? oscal_day(to, true) : NULL;

	session_action_get(session, 0, &first);
	if (!start)
		start = oscal_moment(first.at);
	if (!start)
		start = g_strdup(document->modified);
	if (!end)
		end = g_strdup(document->modified);
	json_object_set_new(object, "start", json_string(start));
	if (strcmp(start, end) <= 0)
		json_object_set_new(object, "end", json_string(end));
}

/* Takes the list; what is to be left out goes with the first selection that there is. */
static void add_selection(json_t *selections, const char *description, json_t *include,
			  struct oscal_part *part, const char *open)
{
	json_t *selection, *props = json_array();

	if (json_array_size(include) == 0 && !description) {
		json_decref(include);
		json_decref(props);
		return;
	}
	selection = json_object();
	oscal_put_title(selection, "description", description);
	oscal_prop(props, OSCAL_NOT_ASSESSED, open);
	json_array_extend(props, part->reasons);
	json_array_clear(part->reasons);
	oscal_put_list(selection, "props", props);
	oscal_put_list(selection, "include-controls", include);
	if (part->exclude)
		oscal_put_list(selection, "exclude-controls", part->exclude);
	part->exclude = NULL;
	json_array_append_new(selections, selection);
}

static json_t *selections(struct oscal_part *part)
{
	json_t *list = json_array();
	bool none = json_array_size(part->assessed) + json_array_size(part->open) == 0;

	if (none)
		add_selection(list, _("No side of any control is in scope."), json_array(), part,
			      NULL);
	add_selection(list, json_array_size(part->assessed) ? _("Assessed.") : NULL, part->assessed,
		      part, NULL);
	add_selection(list, json_array_size(part->open) ? _("In scope and not assessed yet.") : NULL,
		      part->open, part, "yes");
	json_decref(part->reasons);
	return json_pack("{s:o}", "control-selections", list);
}

static json_t *sums(const struct oscal_part *part)
{
	const struct session *session = part->document->session;
	enum role role = session_role_for(session, part->service);
	json_t *props = json_array();

	oscal_prop(props, OSCAL_SERVICE, part->service);
	oscal_prop(props, OSCAL_ROLE, session_role_words[role]);
	oscal_prop(props, OSCAL_MODEL, catalog_model_words[part->model]);
	for (unsigned side = 0; side < SIDE_COUNT; side++) {
		const struct tally *tally = &part->tally[side];
		const char *word = catalog_side_words[side];

		oscal_prop_number(props, OSCAL_RECORDS, tally->records, word);
		oscal_prop_number(props, OSCAL_ASSESSED, tally->assessed, word);
		oscal_prop_number(props, OSCAL_REVIEWED, tally->reviewed, word);
		oscal_prop_number(props, OSCAL_CONFORMING, tally->conform, word);
	}
	return props;
}

static const char *title_of(const struct session *session)
{
	const char *title = session_get(session, "engagement/title");
	const char *name = session_get(session, "engagement/name");

	return title ? title : name ? name : session_name(session);
}

static void put_description(const struct oscal_part *part, json_t *object)
{
	const struct session *session = part->document->session;
	const char *conclusion = session_get(session, "engagement/conclusion");
	unsigned records = 0, conform = 0, reviewed = 0;

	for (unsigned side = 0; side < SIDE_COUNT; side++) {
		records += part->tally[side].records;
		reviewed += part->tally[side].reviewed;
		conform += part->tally[side].conform;
	}
	g_autofree char *said = g_strdup_printf(_("Records in scope: %u; reviewed: %u; of these conform: %u."),
						records, reviewed, conform);
	oscal_need_prose(object, "description", conclusion, said);
}

/* The key order of the schema; what is known only at the end goes into its place. */
static json_t *result_new(struct oscal *document, const char *service)
{
	json_t *result = json_object(), *component = oscal_component(document, service);
	struct oscal_part part = {
		.observations = oscal_list_new(5), .risks = oscal_list_new(5),
		.findings = oscal_list_new(5),
		.assessed = json_array(), .open = json_array(),
		.exclude = json_array(), .reasons = json_array(),
	};
	const char *name = session_service_text(document->session, service, "name");

	oscal_part_begin(&part, document, service);
	oscal_part_run(&part);
	oscal_put(result, "uuid", oscal_uuid_of(document, service, "result", NULL));
	oscal_need_title(result, "title", component ? name ? name : service : NULL,
			 title_of(document->session));
	put_description(&part, result);
	put_span(document, result);
	oscal_put_list(result, "props", sums(&part));
	if (component)
		json_object_set_new(result, "local-definitions",
				    json_pack("{s:[o]}", "components", component));
	json_object_set_new(result, "reviewed-controls", selections(&part));
	oscal_put_long(document, result, "observations", part.observations);
	oscal_put_long(document, result, "risks", part.risks);
	oscal_put_long(document, result, "findings", part.findings);
	oscal_part_end(&part);
	return result;
}

GString *oscal_results(const struct oscal_scope *scope)
{
	struct oscal document;
	json_t *object = json_object(), *metadata = json_object(), *results = json_array();
	GString *text;

	oscal_open(&document, scope);
	oscal_put(object, "uuid", oscal_uuid_of(&document, "assessment-results", NULL));
	json_object_set_new(object, "metadata", metadata);
	put_import(&document, object);
	for (char **service = document.services; *service; service++)
		json_array_append_new(results, result_new(&document, *service));
	json_object_set_new(object, "results", results);
	oscal_fill_metadata(&document, metadata, title_of(document.session));
	oscal_put_back_matter(&document, object);
	text = oscal_dump("assessment-results", object, document.lists);
	oscal_close(&document);
	return text;
}
