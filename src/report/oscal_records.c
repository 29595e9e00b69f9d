/*
 * The records of one service: which statements are looked at, a finding for each that has a status,
 * and for a plan the risk and the item of each gap.
 */
#include "report/oscal_private.h"

#include <string.h>

void oscal_part_begin(struct oscal_part *part, struct oscal *document, const char *service)
{
	part->document = document;
	part->service = service;
	part->model = document->scope->model ? *document->scope->model :
					       session_model_for(document->session, service);
	/* Asked for one service alone, what belongs to no record stays out. */
	part->first = !document->scope->services &&
		      strcmp(service, document->services[0]) == 0;
	part->observed = g_hash_table_new_full(NULL, NULL, NULL, g_free);
	session_cover(document->session, service, NULL, REPORT_SOON_DAYS, &part->cover);
}

void oscal_part_end(struct oscal_part *part)
{
	g_hash_table_unref(part->observed);
}

char *oscal_record_title(const struct catalog *catalog, unsigned node, enum side side)
{
	return g_strdup_printf("%s %s (%s)", catalog->nodes[node].id, catalog->nodes[node].title,
			       label_side(side));
}

/* ---- which statements are looked at ------------------------------------------------------ */

/* A list of statements of controls, a control at a time. */
static void select_statement(json_t *list, const char *control, const char *statement)
{
	json_t *last = json_array_get(list, json_array_size(list) - 1);

	if (json_array_size(list) == 0 ||
	    strcmp(json_string_value(json_object_get(last, "control-id")), control) != 0) {
		last = json_pack("{s:s, s:[]}", "control-id", control, "statement-ids");
		json_array_append_new(list, last);
	}
	json_t *ids = json_object_get(last, "statement-ids");
	/* Both sides may be about one. */
	if (g_strcmp0(json_string_value(json_array_get(ids, json_array_size(ids) - 1)), statement))
		json_array_append_new(ids, json_string(statement));
}

static void select_record(struct oscal_part *part, const struct oscal_record *at)
{
	const struct record *record = at->record;
	const struct catalog *catalog = part->document->catalog;
	g_autofree char *control = oscal_node_id(catalog, &catalog->nodes[at->node], NULL);
	bool excluded = record->applicability == APPLICABILITY_EXCLUDED;
	struct oscal_prop_more more = { .statement = at->statement };

	if (!part->assessed)
		return;
	if (!excluded && !record->deselected) {
		select_statement(record->status == STATUS_NONE ? part->open : part->assessed,
				 control, at->statement);
		return;
	}
	select_statement(part->exclude, control, at->statement);
	more.remarks = excluded ? record->exclusion_reason : NULL;
	oscal_prop_with(part->reasons, excluded ? OSCAL_EXCLUDED : OSCAL_LEFT_OUT, "yes", &more);
}

/* ---- the finding of a record ------------------------------------------------------------- */

static void add_bases(json_t *props, unsigned basis)
{
	for (unsigned i = 0; i < BASIS_COUNT; i++)
		if (basis & 1u << i)
			oscal_prop(props, OSCAL_BASIS, session_basis_words[i]);
}

/* The duties that the side has, and those that nobody owns. */
static void add_duties(struct oscal_part *part, const struct oscal_record *at, json_t *props)
{
	const struct session *session = part->document->session;
	const struct catalog_node *node = &part->document->catalog->nodes[at->node];

	for (unsigned i = 0; i < node->control->duty_count; i++) {
		const struct catalog_duty *duty = &node->control->duties[i];
		enum accountable whose = session_accountable(session, node->id, duty, part->service,
							     part->model);

		if (whose == ACCOUNTABLE_SHARED || (unsigned)whose == (unsigned)at->side)
			oscal_prop_with(props, OSCAL_ACCOUNTABLE, catalog_accountable_words[whose],
					&(struct oscal_prop_more){ .class = duty->id });
		if (at->joint->unowned && session_duty_is_unowned(session, node->id, duty,
								  part->service, part->model))
			oscal_prop(props, OSCAL_UNOWNED, duty->id);
	}
}

static bool is_verified(const struct oscal_record *at)
{
	const struct joint_side *side = &at->joint->sides[at->side];

	return !side->stated && !side->lapsed;
}

static json_t *properties(struct oscal_part *part, const struct oscal_record *at)
{
	const struct record *record = at->record;
	json_t *props = json_array();

	oscal_prop(props, OSCAL_CONTROL, part->document->catalog->nodes[at->node].id);
	oscal_prop(props, OSCAL_SIDE, catalog_side_words[at->side]);
	oscal_prop(props, OSCAL_SERVICE, part->service);
	oscal_prop(props, OSCAL_STATUS, session_status_words[record->status]);
	oscal_prop(props, OSCAL_REVIEW, session_review_words[record->review]);
	oscal_prop(props, OSCAL_APPLICABILITY, session_applicability_words[record->applicability]);
	add_bases(props, record->basis);
	oscal_prop(props, OSCAL_VERIFIED, is_verified(at) ? NULL : "no");
	oscal_prop(props, OSCAL_CONFORM, at->conform ? "yes" : "no");
	oscal_prop(props, OSCAL_JOINT, session_status_words[at->joint->status]);
	add_duties(part, at, props);
	oscal_prop(props, OSCAL_CONFLICT, record->conflict ? "yes" : NULL);
	oscal_prop(props, OSCAL_ASSIGNEE, record->assignee);
	oscal_prop(props, OSCAL_DUE, record->due);
	oscal_prop(props, OSCAL_PRIORITY, record->priority);
	return props;
}

/* Why a status that is satisfied has not passed, in words. */
static char *reservation(const struct oscal_record *at)
{
	if (!is_verified(at))
		return label_joint_reasons(at->joint, JOINT_BASIS);
	if (at->record->review < REVIEW_REVIEWED)
		return g_strdup(_("It has not been reviewed in this assessment."));
	return g_strdup(_("A major or minor finding about it is open."));
}

static json_t *target(const struct oscal_record *at)
{
	const struct oscal_status *status = &oscal_statuses[at->record->status];
	bool satisfied = strcmp(status->state, "satisfied") == 0;
	bool passed = at->conform && is_verified(at);
	json_t *object = json_object(), *state = json_pack("{s:s}", "state", status->state);

	json_object_set_new(state, "reason",
			    json_string(!satisfied ? "fail" : passed ? "pass" : "other"));
	if (satisfied && !passed) {
		g_autofree char *why = reservation(at);

		oscal_put_prose(state, "remarks", why);
	}
	json_object_set_new(object, "type", json_string("statement-id"));
	json_object_set_new(object, "target-id", json_string(at->statement));
	json_object_set_new(object, "status", state);
	if (status->implementation) {
		json_t *implementation = json_pack("{s:s}", "state", status->implementation);

		oscal_put_prose(implementation, "remarks", at->record->how);
		json_object_set_new(object, "implementation-status", implementation);
	}
	return object;
}

/* The risks of the register's findings about a record. */
static json_t *risks_at(const struct oscal_part *part, const struct oscal_record *at)
{
	const GPtrArray *items =
		oscal_index_at(part->document->index, at->node, part->service, at->side);
	json_t *risks = json_array();

	for (unsigned i = 0; items && i < items->len; i++) {
		const struct oscal_item *item = g_ptr_array_index(items, i);
		g_autofree char *risk = strcmp(item->kind, "finding") == 0 ?
						oscal_risk_of(part, item) : NULL;

		if (risk)
			oscal_add_reference(risks, "risk-uuid", risk);
	}
	return risks;
}

static void add_finding(struct oscal_part *part, const struct oscal_record *at, const char *uuid,
			json_t *observations, json_t *risks)
{
	g_autofree char *title =
		oscal_record_title(part->document->catalog, at->node, at->side);
	g_autofree char *basis = label_basis_list(at->record->basis);
	g_autofree char *said = g_strdup_printf("%s; %s", label_status(at->record->status),
						*basis ? basis : label_review(at->record->review));
	json_t *object = json_object();

	json_object_set_new(object, "uuid", json_string(uuid));
	oscal_need_title(object, "title", title, NULL);
	oscal_need_prose(object, "description",
			 oscal_statuses[at->record->status].implementation ? said : at->record->how,
			 said);
	oscal_put_list(object, "props", properties(part, at));
	oscal_put_origins(part->document->people, object, at->record->status_by);
	json_object_set_new(object, "target", target(at));
	if (json_array_size(observations))
		json_object_set(object, "related-observations", observations);
	if (json_array_size(risks))
		json_object_set(object, "related-risks", risks);
	oscal_put_prose(object, "remarks", at->record->remark);
	oscal_list_add(part->findings, object);
}

/* ---- the plan of a gap ------------------------------------------------------------------- */

static void add_risk(struct oscal_part *part, const struct oscal_record *at, const char *uuid,
		     const char *title, json_t *observations)
{
	const struct record *record = at->record;
	const char *status = label_status(record->status);
	const char *how = record->status == STATUS_PLANNED ? record->how : NULL;
	g_autofree char *statement = g_strdup_printf("%s: %s", title, status);
	json_t *risk = json_object(), *remedies = json_array();

	json_object_set_new(risk, "uuid", json_string(uuid));
	oscal_need_title(risk, "title", title, NULL);
	oscal_need_prose(risk, "description", record->remark, statement);
	oscal_need_prose(risk, "statement", statement, NULL);
	json_object_set_new(risk, "status", json_string(oscal_statuses[record->status].risk));
	oscal_put_origins(part->document->people, risk, record->status_by);
	oscal_put(risk, "deadline", record->due ? oscal_day(record->due, true) : NULL);
	oscal_add_remedy(part, remedies, uuid,
			 &(struct oscal_remedy){ .title = _("Close the gap"), .text = how,
						 .assignee = record->assignee, .due = record->due,
						 .lifecycle = "planned", .name = "gap" });
	oscal_put_list(risk, "remediations", remedies);
	if (json_array_size(observations))
		json_object_set(risk, "related-observations", observations);
	oscal_list_add(part->risks, risk);
}

static void plan(struct oscal_part *part, const struct oscal_record *at, const char *finding,
		 json_t *observations, json_t *risks)
{
	struct oscal *document = part->document;
	g_autofree char *title = oscal_record_title(document->catalog, at->node, at->side);
	g_autofree char *risk =
		oscal_uuid_of(document, part->service, "risk", at->name, NULL);
	json_t *item = json_object();

	add_risk(part, at, risk, title, observations);
	oscal_add_reference(risks, "risk-uuid", risk);
	oscal_put(item, "uuid",
		  oscal_uuid_of(document, "plan", part->service, at->name, NULL));
	oscal_need_title(item, "title", title, NULL);
	oscal_need_prose(item, "description", at->record->remark, label_status(at->record->status));
	oscal_put_list(item, "props", properties(part, at));
	oscal_put_origins(document->people, item, at->record->status_by);
	json_object_set_new(item, "related-findings",
			    json_pack("[{s:s}]", "finding-uuid", finding));
	if (json_array_size(observations))
		json_object_set(item, "related-observations", observations);
	json_object_set(item, "related-risks", risks);
	oscal_list_add(part->items, item);
}

/* ---- a duty that nobody owns ------------------------------------------------------------- */

static void plan_unowned(struct oscal_part *part, const char *title, const char *statement,
			 const char *risk, json_t *props)
{
	json_t *item = json_object();

	oscal_put(item, "uuid", oscal_uuid_of(part->document, "plan", risk, NULL));
	oscal_need_title(item, "title", title, NULL);
	oscal_need_prose(item, "description", statement, NULL);
	json_object_set(item, "props", props);
	json_object_set_new(item, "related-risks", json_pack("[{s:s}]", "risk-uuid", risk));
	oscal_list_add(part->items, item);
}

/* It belongs to neither side, so there is no statement that a finding could be about. */
static void add_unowned(struct oscal_part *part, const struct catalog_node *node,
			const struct catalog_duty *duty)
{
	g_autofree char *title = g_strdup_printf(_("%s: nobody owns a duty"), node->id);
	g_autofree char *uuid = oscal_uuid_of(part->document, part->service, "risk", "duty",
					      node->id, duty->id, NULL);
	json_t *risk = json_object(), *props = json_array();

	oscal_prop(props, OSCAL_CONTROL, node->id);
	oscal_prop(props, OSCAL_SERVICE, part->service);
	oscal_prop(props, OSCAL_UNOWNED, duty->id);
	json_object_set_new(risk, "uuid", json_string(uuid));
	oscal_need_title(risk, "title", title, NULL);
	oscal_need_prose(risk, "description", node->title, node->id);
	oscal_need_prose(risk, "statement", duty->text, duty->id);
	json_object_set(risk, "props", props);
	json_object_set_new(risk, "status", json_string(oscal_risks[0]));
	oscal_list_add(part->risks, risk);
	if (part->items)
		plan_unowned(part, title, duty->text, uuid, props);
	json_decref(props);
}

static void look_at_duties(struct oscal_part *part, const struct catalog_node *node)
{
	const struct session *session = part->document->session;

	for (unsigned i = 0; i < node->control->duty_count; i++)
		if (session_duty_is_unowned(session, node->id, &node->control->duties[i],
					    part->service, part->model))
			add_unowned(part, node, &node->control->duties[i]);
}

/* ---- one record -------------------------------------------------------------------------- */

static bool has_open_finding(const struct oscal_part *part, const struct oscal_record *at)
{
	const struct session *session = part->document->session;
	const GPtrArray *items =
		oscal_index_at(part->document->index, at->node, part->service, at->side);

	for (unsigned i = 0; items && i < items->len; i++) {
		const struct oscal_item *item = g_ptr_array_index(items, i);

		if (strcmp(item->kind, "finding") == 0 && report_finding_is_open(session, item->id))
			return true;
	}
	return false;
}

/* As tally_record() has it, whose walk over all findings would be one for each record here. */
static void count(struct oscal_part *part, struct oscal_record *at)
{
	const struct record *record = at->record;
	struct tally *tally = &part->tally[at->side];
	bool satisfied = record->status == STATUS_IMPLEMENTED ||
			 record->status == STATUS_ALTERNATIVE;

	if (record->applicability == APPLICABILITY_EXCLUDED || record->deselected)
		return;
	at->conform = satisfied && record->review >= REVIEW_REVIEWED && !has_open_finding(part, at);
	tally->records++;
	tally->assessed += record->review >= REVIEW_ASSESSED;
	tally->reviewed += record->review >= REVIEW_REVIEWED;
	tally->conform += at->conform;
}

static void look_at(struct oscal_part *part, struct oscal_record *at)
{
	const struct record *record = at->record;
	json_t *observations, *risks;

	count(part, at);
	select_record(part, at);
	if (record->status == STATUS_NONE || record->applicability == APPLICABILITY_EXCLUDED ||
	    record->deselected || (part->gaps_only && !report_is_gap(record)))
		return;
	g_autofree char *uuid =
		oscal_uuid_of(part->document, part->service, "finding", at->name, NULL);
	observations = json_array();
	risks = risks_at(part, at);
	oscal_observe_record(part, at, observations);
	if (part->items)
		plan(part, at, uuid, observations, risks);
	add_finding(part, at, uuid, observations, risks);
	json_decref(observations);
	json_decref(risks);
}

/* The record as its reader sees it; that the other party's people disagree is theirs. */
static void read_record(const struct oscal_part *part, const char *control, enum side side,
			struct record *record)
{
	enum doc_audience audience = part->document->scope->audience;
	bool named = audience == AUDIENCE_CUSTOMER || audience == AUDIENCE_PROVIDER;

	session_record(part->document->session, control, part->service, side, record);
	audience_trim(audience, side, record);
	if (named && strcmp(doc_audience_words[audience], catalog_side_words[side]) != 0)
		record->conflict = false;
}

static void look_at_control(struct oscal_part *part, unsigned index)
{
	const struct catalog *catalog = part->document->catalog;
	const struct catalog_node *node = &catalog->nodes[index];
	const struct session *session = part->document->session;
	struct joint joint;

	session_joint_under(session, node, part->service, part->model, &part->cover, &joint);
	for (unsigned side = 0; side < SIDE_COUNT; side++) {
		struct record record;
		struct oscal_record at = { .node = index, .side = (enum side)side,
					   .record = &record, .joint = &joint };

		if (!joint.sides[side].accountable)
			continue;
		read_record(part, node->id, at.side, &record);
		at.statement = oscal_statement_id(catalog, node, at.side);
		at.name = oscal_node_id(catalog, node, oscal_ending(at.side));
		look_at(part, &at);
		g_free(at.statement);
		g_free(at.name);
	}
	if (joint.unowned && !joint.left_out)
		look_at_duties(part, node);
}

/* Evidence and interviews of records without a status, or of none, so that nothing of the register
 * is lost. */
static void look_at_rest(struct oscal_part *part)
{
	static const char *const kinds[] = { "evidence", "interview" };

	for (unsigned i = 0; i < G_N_ELEMENTS(kinds); i++) {
		const GPtrArray *items = oscal_index_of(part->document->index, kinds[i]);

		for (unsigned k = 0; k < items->len; k++)
			if (oscal_belongs(part, g_ptr_array_index(items, k)))
				oscal_observe_item(part, g_ptr_array_index(items, k), NULL);
	}
}

void oscal_part_run(struct oscal_part *part)
{
	const struct catalog *catalog = part->document->catalog;

	for (unsigned i = 0; i < catalog->node_count; i++)
		if (catalog->nodes[i].control && oscal_is_asked(part, i))
			look_at_control(part, i);
	oscal_find_items(part);
	if (!part->gaps_only)
		look_at_rest(part);
}
