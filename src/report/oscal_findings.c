/*
 * Findings of the register as OSCAL has them: the risk that each is, a finding for each record that
 * it belongs to, and the item of the plan. A finding that belongs to no record has a risk alone,
 * since OSCAL's findings have a target.
 */
#include "report/oscal_private.h"

#include <string.h>

static const char *text_of(const struct oscal_part *part, const struct oscal_item *finding,
			   const char *field)
{
	return oscal_item_text(part->document->session, finding, field);
}

static bool has_word(const char *word, const char *const *words, unsigned first, unsigned last)
{
	for (unsigned i = first; word && i <= last; i++)
		if (strcmp(word, words[i]) == 0)
			return true;
	return false;
}

enum { GRADE_MAJOR, GRADE_MINOR, GRADE_STRENGTH = 4, STATE_VERIFIED = 3, STATE_CLOSED = 4 };

bool oscal_is_actionable(const struct oscal *document, const struct oscal_item *finding)
{
	const char *grade = oscal_item_text(document->session, finding, "grade");

	return !has_word(grade, session_grade_words, GRADE_STRENGTH, GRADE_STRENGTH);
}

/* Verified or closed: there is nothing left to do. */
static bool is_done(const struct oscal_part *part, const struct oscal_item *finding)
{
	return has_word(text_of(part, finding, "state"), session_finding_words, STATE_VERIFIED,
			STATE_CLOSED);
}

static const char *risk_status(const struct oscal_part *part, const struct oscal_item *finding)
{
	const char *state = text_of(part, finding, "state");

	for (unsigned i = 0; state && session_finding_words[i]; i++)
		if (strcmp(state, session_finding_words[i]) == 0)
			return oscal_risks[i];
	return oscal_risks[0];
}

/* Observations and opportunities leave what they are about satisfied. */
static const char *target_state(const struct oscal_part *part, const struct oscal_item *finding)
{
	bool grave = has_word(text_of(part, finding, "grade"), session_grade_words, GRADE_MAJOR,
			      GRADE_MINOR);

	return grave && !is_done(part, finding) ? "not-satisfied" : "satisfied";
}

static json_t *properties(const struct oscal_part *part, const struct oscal_item *finding)
{
	json_t *props = json_array();

	oscal_prop(props, OSCAL_GRADE, text_of(part, finding, "grade"));
	oscal_prop(props, OSCAL_STATE, text_of(part, finding, "state"));
	oscal_prop(props, OSCAL_ASSIGNEE, text_of(part, finding, "assignee"));
	oscal_prop(props, OSCAL_DUE, text_of(part, finding, "due"));
	oscal_prop(props, OSCAL_SERVICE, part->service);
	oscal_prop(props, OSCAL_ORIGIN, text_of(part, finding, "origin"));
	return props;
}

/* Who raised it. */
static void put_origins(const struct oscal_part *part, const struct oscal_item *finding,
			json_t *object)
{
	static const char *const fields[] = { "title", "statement", "grade" };
	struct session_value value;

	for (unsigned i = 0; i < G_N_ELEMENTS(fields); i++) {
		g_autofree char *path = session_path("finding", finding->id, fields[i], NULL);

		if (session_values(part->document->session, path, &value, 1) == 0)
			continue;
		oscal_put_origins(part->document->people, object, value.by);
		return;
	}
}

/* ---- what is to be done ------------------------------------------------------------------ */

static void add_milestone(struct oscal_part *part, json_t *remedies_of, const char *risk,
			  const struct oscal_remedy *remedy)
{
	json_t *task = json_object();

	oscal_put(task, "uuid",
		  oscal_uuid_of(part->document, risk, "task", remedy->name, NULL));
	json_object_set_new(task, "type", json_string("milestone"));
	oscal_need_title(task, "title", remedy->title, NULL);
	json_object_set_new(task, "timing", json_pack("{s:{s:o}}", "on-date", "date",
						      json_string(remedy->due)));
	oscal_put_assignee(part->document->people, task, remedy->assignee);
	json_object_set_new(remedies_of, "tasks", json_pack("[o]", task));
}

void oscal_add_remedy(struct oscal_part *part, json_t *remedies, const char *risk,
		      const struct oscal_remedy *remedy)
{
	g_autofree char *due = remedy->due ? oscal_day(remedy->due, true) : NULL;
	struct oscal_remedy dated = *remedy;
	json_t *response;

	if (!remedy->text && !due && !remedy->assignee)
		return;
	response = json_object();
	dated.due = due;
	oscal_put(response, "uuid",
		  oscal_uuid_of(part->document, risk, "remedy", remedy->name, NULL));
	json_object_set_new(response, "lifecycle", json_string(remedy->lifecycle));
	oscal_need_title(response, "title", remedy->title, NULL);
	oscal_need_prose(response, "description", remedy->text, _("What will be done is not said."));
	if (due)
		add_milestone(part, response, risk, &dated);
	json_array_append_new(remedies, response);
}

static json_t *remedies_of(struct oscal_part *part, const struct oscal_item *finding,
			   const char *risk)
{
	json_t *remedies = json_array();
	const char *correction = text_of(part, finding, "correction");

	if (correction)
		oscal_add_remedy(part, remedies, risk,
				 &(struct oscal_remedy){ .title = _("Correction"), .text = correction,
							 .lifecycle = "completed",
							 .name = "correction" });
	oscal_add_remedy(part, remedies, risk,
			 &(struct oscal_remedy){
				 .title = _("Corrective action"),
				 .text = text_of(part, finding, "corrective_action"),
				 .assignee = text_of(part, finding, "assignee"),
				 .due = text_of(part, finding, "due"),
				 .lifecycle = is_done(part, finding) ? "completed" : "planned",
				 .name = "action",
			 });
	return remedies;
}

/* ---- the risk ---------------------------------------------------------------------------- */

char *oscal_risk_of(const struct oscal_part *part, const struct oscal_item *finding)
{
	if (!oscal_is_actionable(part->document, finding))
		return NULL;
	return oscal_uuid_of(part->document, oscal_space(part, finding), "risk", "finding",
			     finding->id, NULL);
}

static void add_risk(struct oscal_part *part, const struct oscal_item *finding, const char *uuid,
		     json_t *observations)
{
	json_t *risk = json_object();
	const char *title = text_of(part, finding, "title");
	const char *statement = text_of(part, finding, "statement");
	const char *cause = text_of(part, finding, "cause");
	const char *due = text_of(part, finding, "due");

	json_object_set_new(risk, "uuid", json_string(uuid));
	oscal_need_title(risk, "title", title, finding->id);
	oscal_need_prose(risk, "description", cause ? cause : statement,
			 title ? title : finding->id);
	oscal_need_prose(risk, "statement", statement, title ? title : finding->id);
	oscal_put_list(risk, "props", properties(part, finding));
	json_object_set_new(risk, "status", json_string(risk_status(part, finding)));
	put_origins(part, finding, risk);
	oscal_put(risk, "deadline", due ? oscal_day(due, true) : NULL);
	oscal_put_list(risk, "remediations", remedies_of(part, finding, uuid));
	if (json_array_size(observations))
		json_object_set(risk, "related-observations", observations);
	oscal_list_add(part->risks, risk);
}

/* ---- the finding of one record ----------------------------------------------------------- */

static char *add_finding(struct oscal_part *part, const struct oscal_item *finding,
			 const struct oscal_target *target, const char *risk, json_t *observations)
{
	struct oscal *document = part->document;
	const struct catalog_node *node = &document->catalog->nodes[target->node];
	g_autofree char *statement =
		oscal_statement_id(document->catalog, node, target->side);
	g_autofree char *name =
		oscal_node_id(document->catalog, node, oscal_ending(target->side));
	char *uuid = oscal_uuid_of(document, part->service, "finding", finding->id, name, NULL);
	const char *title = text_of(part, finding, "title");
	json_t *object = json_object(), *props = properties(part, finding);

	oscal_prop(props, OSCAL_CONTROL, node->id);
	oscal_prop(props, OSCAL_SIDE, catalog_side_words[target->side]);
	json_object_set_new(object, "uuid", json_string(uuid));
	oscal_need_title(object, "title", title, finding->id);
	oscal_need_prose(object, "description", text_of(part, finding, "statement"),
			 title ? title : finding->id);
	oscal_put_list(object, "props", props);
	put_origins(part, finding, object);
	json_object_set_new(object, "target",
			    json_pack("{s:s, s:s, s:{s:s}}", "type", "statement-id", "target-id",
				      statement, "status", "state", target_state(part, finding)));
	if (json_array_size(observations))
		json_object_set(object, "related-observations", observations);
	if (risk)
		json_object_set_new(object, "related-risks",
				    json_pack("[{s:s}]", "risk-uuid", risk));
	oscal_put_prose(object, "remarks", text_of(part, finding, "criterion"));
	oscal_list_add(part->findings, object);
	return uuid;
}

/* ---- the item of the plan ---------------------------------------------------------------- */

/* Add to a list of an item of the plan, which may have it from another service. */
static void extend(json_t *item, const char *key, json_t *more)
{
	json_t *list = json_object_get(item, key);

	if (json_array_size(more) == 0)
		return;
	if (!list)
		json_object_set_new(item, key, list = json_array());
	json_array_extend(list, more);
}

/* One item for a finding, over all services. */
static void plan(struct oscal_part *part, const struct oscal_item *finding, const char *risk,
		 json_t *findings, json_t *observations)
{
	struct oscal *document = part->document;
	json_t *item = g_hash_table_lookup(part->plans, finding);
	const char *title = text_of(part, finding, "title");
	json_t *risks;

	if (!item) {
		item = json_object();
		oscal_put(item, "uuid", oscal_uuid_of(document, "plan", "finding", finding->id, NULL));
		oscal_need_title(item, "title", title, finding->id);
		oscal_need_prose(item, "description", text_of(part, finding, "statement"),
				 title ? title : finding->id);
		oscal_put_list(item, "props", properties(part, finding));
		put_origins(part, finding, item);
		g_hash_table_insert(part->plans, (void *)finding, item);
		oscal_list_add_growing(part->items, item);
	}
	risks = json_pack("[{s:s}]", "risk-uuid", risk);
	extend(item, "related-findings", findings);
	extend(item, "related-observations", observations);
	extend(item, "related-risks", risks);
	json_decref(risks);
}

/* ---- all of a service -------------------------------------------------------------------- */

static void find_item(struct oscal_part *part, const struct oscal_item *finding)
{
	g_autofree char *risk = oscal_risk_of(part, finding);
	json_t *observations = json_array(), *findings = json_array();

	oscal_observe_finding(part, finding, observations);
	if (risk)
		add_risk(part, finding, risk, observations);
	for (unsigned i = 0; i < finding->targets->len; i++) {
		const struct oscal_target *target =
			&g_array_index(finding->targets, struct oscal_target, i);

		if (!oscal_is_target(part, target))
			continue;
		g_autofree char *uuid = add_finding(part, finding, target, risk, observations);
		oscal_add_reference(findings, "finding-uuid", uuid);
	}
	if (part->items)
		plan(part, finding, risk, findings, observations);
	json_decref(observations);
	json_decref(findings);
}

void oscal_find_items(struct oscal_part *part)
{
	const GPtrArray *findings = oscal_index_of(part->document->index, "finding");

	for (unsigned i = 0; i < findings->len; i++) {
		const struct oscal_item *finding = g_ptr_array_index(findings, i);

		if (!oscal_belongs(part, finding))
			continue;
		if (!part->gaps_only || oscal_is_actionable(part->document, finding))
			find_item(part, finding);
	}
}
