/*
 * The verb show: one control with its guidance, its duties and what is recorded of it; a group; or
 * the session as a whole.
 */
#include "cli/cli_private.h"

#include <string.h>

/* Collects every living path that speaks of one control (NULL: all), as "state". */
struct collector {
	const struct session *session;
	const char *control;
	json_t *state;
};

static void collect(const char *path, const char *text, bool conflict, void *data)
{
	struct collector *collector = data;
	if (collector->control) {
		g_auto(GStrv) parts = session_path_split(path);
		if (!g_strv_contains((const char *const *)parts, collector->control))
			return;
	}
	if (!conflict) {
		json_object_set_new(collector->state, path, cli_json_text(text));
		return;
	}
	json_t *living = json_array();
	unsigned count = session_values(collector->session, path, NULL, 0);
	g_autofree struct session_value *values = g_new0(struct session_value, count);

	session_values(collector->session, path, values, count);
	for (unsigned i = 0; i < count; i++)
		json_array_append_new(living, json_pack("{s:s?, s:s, s:s, s:s}", "value",
							values[i].text, "by", values[i].by, "at",
							values[i].at, "action", values[i].action));
	json_object_set_new(collector->state, path, json_pack("{s:o}", "conflict", living));
}

static json_t *state_json(const struct session *session, const char *control)
{
	struct collector collector = { session, control, json_object() };

	session_each(session, "", collect, &collector);
	return collector.state;
}

static json_t *texts_json(const struct texts *texts)
{
	json_t *list = json_array();

	for (unsigned i = 0; i < texts->count; i++)
		json_array_append_new(list, json_string(texts->items[i]));
	return list;
}

static json_t *duties_json(const struct cli_place *place, const struct catalog_node *node)
{
	json_t *list = json_array();

	for (unsigned i = 0; i < node->control->duty_count; i++)
		json_array_append_new(list, cli_json_duty(place, node, i));
	return list;
}

static json_t *maps_json(const struct control *control)
{
	json_t *list = json_array();

	for (unsigned i = 0; i < control->map_count; i++)
		json_array_append_new(list,
				      json_pack("{s:s, s:s, s:o}", "to", control->maps[i].to,
						"relation",
						catalog_relation_words[control->maps[i].relation],
						"ids", texts_json(&control->maps[i].ids)));
	return list;
}

static json_t *borrowed_json(const struct control *control)
{
	g_autoptr(GArray) loans = catalog_borrow(control);
	json_t *list = json_array();

	for (unsigned i = 0; i < loans->len; i++) {
		const struct catalog_loan *loan = &g_array_index(loans, struct catalog_loan, i);

		json_array_append_new(list,
				      json_pack("{s:s, s:s, s:s}", "catalog", loan->catalog->id, "id",
						loan->catalog->nodes[loan->index].id, "relation",
						catalog_relation_words[loan->relation]));
	}
	return list;
}

/* What the registers have of the control. */
static json_t *entries_json(const struct cli_place *place, const char *id)
{
	json_t *list = json_array();

	for (const struct ops_kind *kind = ops_kinds; kind->name; kind++) {
		g_autoptr(GPtrArray) entries = ops_entries_of(place->session, kind, id);

		for (unsigned i = 0; i < entries->len; i++) {
			const struct ops_entry *entry = entries->pdata[i];

			json_array_append_new(list, json_pack("{s:s, s:s, s:s?, s:s?}", "kind",
							      kind->name, "id", entry->id, "title",
							      entry->title, "state", entry->state));
		}
	}
	return list;
}

/* What a list leaves out: the working papers, and every path as it stands. */
static void show_json_session(json_t *object, const struct cli_place *place,
			      const struct catalog_node *node)
{
	const char *id = node->id;

	for (unsigned side = 0; side < SIDE_COUNT; side++) {
		struct record record;

		session_record(place->session, id, place->service, (enum side)side, &record);
		json_object_set_new(json_object_get(object, catalog_side_words[side]), "note",
				    cli_json_text(record.note));
	}
	json_object_set_new(object, "state", state_json(place->session, id));
	json_object_set_new(object, "entries", entries_json(place, id));
	json_object_set_new(object, "statements", cli_json_statements(place, node));
}

static json_t *show_json(const struct cli_place *place, unsigned index)
{
	const struct catalog_node *node = &place->catalog->nodes[index];
	const struct control *control = node->control;
	json_t *object = cli_json_control(place, index), *guidance = json_object();
	json_t *questions = json_array();

	for (unsigned side = 0; side < SIDE_COUNT; side++)
		json_object_set_new(guidance, catalog_side_words[side],
				    cli_json_text(control->guidance[side]));
	for (unsigned i = 0; i < control->question_count; i++)
		json_array_append_new(questions, json_pack("{s:s, s:s}", "id", control->questions[i].id,
							   "text", control->questions[i].text));
	json_object_set_new(object, "draft", json_boolean(control->draft));
	json_object_set_new(object, "areas", texts_json(&control->areas));
	json_object_set_new(object, "summary", cli_json_text(control->summary));
	json_object_set_new(object, "guidance", guidance);
	json_object_set_new(object, "notes", cli_json_text(control->notes));
	json_object_set_new(object, "evidence", texts_json(&control->evidence));
	json_object_set_new(object, "questions", questions);
	json_object_set_new(object, "duties", duties_json(place, node));
	json_object_set_new(object, "maps", maps_json(control));
	json_object_set_new(object, "borrowed", borrowed_json(control));
	if (place->session)
		json_object_set_new(object, "assurance", cli_json_cover(place->session, place->service));
	if (place->session)
		show_json_session(object, place, node);
	return object;
}

static void show_prose(struct cli *cli, const char *heading, const char *text)
{
	if (!text)
		return;
	g_string_append_printf(cli->out, "\n%s\n  ", heading);
	cli_put_markup(cli, text, 2);
}

static void show_list(struct cli *cli, const char *heading, const struct texts *texts)
{
	if (texts->count == 0)
		return;
	g_string_append_printf(cli->out, "\n%s\n", heading);
	for (unsigned i = 0; i < texts->count; i++) {
		g_string_append(cli->out, "  - ");
		cli_put_prose(cli, texts->items[i], 4);
	}
}

static void show_duties(struct cli *cli, const struct cli_place *place,
			const struct catalog_node *node)
{
	g_string_append_printf(cli->out, "\n%s (%s)\n", _("Who does what"), label_model(place->model));
	for (unsigned i = 0; i < node->control->duty_count; i++)
		cli_put_duty(cli, place, node, i);
}

static void show_field(struct cli *cli, const char *label, const char *text)
{
	if (!text || !*text)
		return;
	g_string_append_printf(cli->out, "    %s: ", label);
	cli_put_prose(cli, text, 6);
}

/* What has to be said of the assurance of a provider whose status is shown. */
static char *assurance_worry(const struct cli_place *place)
{
	char today[11];
	struct cover cover;

	session_today(place->session, today);
	session_cover(place->session, place->service, today, REPORT_SOON_DAYS, &cover);
	return cover_holds(&cover) ? NULL : label_cover(&cover, today);
}

static void show_record(struct cli *cli, const struct cli_place *place, const char *id,
			enum side side)
{
	g_autofree char *worry = side == SIDE_PROVIDER ? assurance_worry(place) : NULL;
	struct record record;

	session_record(place->session, id, place->service, side, &record);
	g_string_append_printf(cli->out, "  %s: %s, %s", label_side(side), label_status(record.status),
			       label_review(record.review));
	if (record.applicability != APPLICABILITY_NONE)
		g_string_append_printf(cli->out, ", %s", label_applicability(record.applicability));
	if (record.deselected)
		g_string_append_printf(cli->out, ", %s", _("left out of this assessment"));
	if (record.conflict)
		g_string_append_printf(cli->out, ", %s", _("in conflict: see `remit history`"));
	g_string_append_c(cli->out, '\n');
	g_autofree char *basis = label_basis_list(record.basis), *due = label_day(record.due);
	if (worry)
		g_string_append_printf(cli->out, "    %s\n", worry);
	g_autofree char *who = record.declaration ?
		ops_declared_by(place->session, record.declaration) : NULL;
	show_field(cli, _("Basis"), basis);
	show_field(cli, _("As said by"), who);
	show_field(cli, _("Reason of the exclusion"), record.exclusion_reason);
	show_field(cli, _("How"), record.how);
	show_field(cli, _("Remark"), record.remark);
	show_field(cli, _("Note"), record.note);
	show_field(cli, _("Assignee"), record.assignee);
	show_field(cli, _("Due"), due);
	show_field(cli, _("Priority"), label_word(session_priority_words, record.priority));
}

/* Below an item of evidence that is the run of a scanner: what it said of the control. */
static void show_scan(struct cli *cli, const struct cli_place *place, const GPtrArray *scans,
		      const char *entry, const char *id)
{
	const struct ops_scanned *scan = ops_scan_find(scans, entry);
	g_autofree char *words = scan ? ops_scan_beside(place->session, scan, id) : NULL;

	if (!words)
		return;
	g_string_append(cli->out, "    ");
	cli_put_prose(cli, words, 6);
}

static void show_entries(struct cli *cli, const struct cli_place *place, const char *id)
{
	g_autoptr(GPtrArray) scans = ops_scans(place->session);

	for (const struct ops_kind *kind = ops_kinds; kind->name; kind++) {
		g_autoptr(GPtrArray) entries = ops_entries_of(place->session, kind, id);

		for (unsigned i = 0; i < entries->len; i++) {
			const struct ops_entry *entry = entries->pdata[i];

			g_string_append_printf(cli->out, "  %s %s: ", _(kind->label), entry->id);
			cli_put_prose(cli, entry->title ? entry->title : "", 6);
			show_scan(cli, place, scans, entry->id, id);
		}
	}
}

/* "  joint status: partial", and why, a reason a line. */
static void show_joint(struct cli *cli, const struct cli_place *place,
		       const struct catalog_node *node)
{
	struct joint joint;

	session_joint(place->session, node, place->service, place->model, &joint);
	g_autofree char *words = label_joint_status(&joint);
	g_autofree char *reasons = label_joint_reasons(&joint, JOINT_ALL);
	g_string_append_printf(cli->out, "  %s: %s\n", _("joint status"), words);
	if (!*reasons)
		return;
	g_string_append(cli->out, "    ");
	cli_put_prose(cli, reasons, 4);
}

/* Where several services are in scope, what each of them and all together come to. */
static void show_services(struct cli *cli, const struct cli_place *place,
			  const struct catalog_node *node)
{
	g_auto(GStrv) services = session_services(place->session);
	struct joint_sum sum;

	if (matrix_worst(place->session, node, &sum) < 2)
		return;
	g_autofree char *worst = label_joint_sum(&sum, false);
	g_autofree char *all = g_strdup_printf("%s: %s", _("worst case over all services"), worst);
	g_string_append(cli->out, "  ");
	cli_put_prose(cli, all, 4);
	for (char **id = services; *id; id++) {
		enum model model = session_model_for(place->session, *id);
		struct matrix_cell cell = { .absent = false };

		session_joint(place->session, node, *id, model, &cell.joint);
		g_autofree char *words = matrix_words(&cell);
		g_autofree char *line = g_strdup_printf("%s, %s: %s", *id, label_model(model), words);
		g_string_append(cli->out, "    ");
		cli_put_prose(cli, line, 6);
	}
}

static void show_session_part(struct cli *cli, const struct cli_place *place, unsigned index)
{
	const struct catalog_node *node = &place->catalog->nodes[index];

	g_string_append_printf(cli->out, "\n%s (%s)\n", _("Recorded"), session_name(place->session));
	for (unsigned side = 0; side < SIDE_COUNT; side++)
		show_record(cli, place, node->id, (enum side)side);
	show_joint(cli, place, node);
	cli_put_statements(cli, place, node);
	show_services(cli, place, node);
	show_entries(cli, place, node->id);
	cli_put_previous(cli, place, node);
}

/* The texts of a control, its own or those of another catalog's. */
static void show_guidance(struct cli *cli, const struct control *control)
{
	show_prose(cli, _("Summary"), control->summary);
	show_prose(cli, _("For the customer"), control->guidance[SIDE_CUSTOMER]);
	show_prose(cli, _("For the provider"), control->guidance[SIDE_PROVIDER]);
	show_prose(cli, _("Notes"), control->notes);
	show_list(cli, _("Evidence"), &control->evidence);
	if (control->question_count > 0)
		g_string_append_printf(cli->out, "\n%s\n", _("Questions"));
	for (unsigned i = 0; i < control->question_count; i++) {
		g_string_append(cli->out, "  - ");
		cli_put_prose(cli, control->questions[i].text, 4);
	}
}

/* Nobody may take another edition's words for this one's. */
static void show_borrowed(struct cli *cli, const struct control *control)
{
	g_autoptr(GArray) loans = catalog_borrow(control);

	for (unsigned i = 0; i < loans->len; i++) {
		const struct catalog_loan *loan = &g_array_index(loans, struct catalog_loan, i);
		const struct catalog_node *node = &loan->catalog->nodes[loan->index];

		g_string_append_printf(cli->out, _("\nGuidance for %s, %s %s (%s)\n"),
				       loan->catalog->title, node->id, node->title,
				       catalog_relation_words[loan->relation]);
		show_guidance(cli, node->control);
	}
}

static void show_text(struct cli *cli, const struct cli_place *place, unsigned index)
{
	const struct catalog_node *node = &place->catalog->nodes[index];
	const struct control *control = node->control;

	cli_put(cli, node->id);
	g_string_append(cli->out, "  ");
	cli_put(cli, node->title);
	g_string_append_printf(cli->out, "\n%s", label_kind(control->kind));
	if (control->draft)
		g_string_append_printf(cli->out, "; %s", _("draft: these texts are not finished"));
	g_string_append(cli->out, "\n");
	show_guidance(cli, control);
	show_borrowed(cli, control);
	if (control->duty_count)
		show_duties(cli, place, node);
	if (place->session)
		show_session_part(cli, place, index);
}

/* A group: what is below it. */
static void show_group(struct cli *cli, const struct cli_place *place, unsigned index)
{
	const struct catalog_node *nodes = place->catalog->nodes;

	cli_put(cli, nodes[index].id);
	g_string_append(cli->out, "  ");
	cli_put(cli, nodes[index].title);
	g_string_append_c(cli->out, '\n');
	g_autofree char *withdrawn = label_withdrawn(&nodes[index]);
	if (withdrawn) {
		cli_put_prose(cli, withdrawn, 0);
		return;
	}
	show_prose(cli, _("Summary"), nodes[index].prose);
	if (nodes[index].prose)
		g_string_append_c(cli->out, '\n');
	for (unsigned i = index + 1; i < nodes[index].end; i++)
		if (nodes[i].control)
			cli_put_control(cli, place, i);
}

/* What paths that begin so are called together; `named`: the next component says which one. */
static const struct show_group {
	const char *beginning, *heading;
	bool named;
} show_groups[] = {
	{ "engagement", N_("Engagement"), false }, { "person", N_("Person"), true },
	{ "service", N_("Service"), true },	   { "assurance", N_("Assurance"), true },
	{ "finding", N_("Finding"), true },	   { "evidence", N_("Evidence"), true },
	{ "scan", N_("Scan"), true },
	{ "interview", N_("Interview"), true },	   { "request", N_("Request"), true },
	{ "duty", N_("Duties"), false },	   { "claim", N_("Claims"), false },
	{ "answer", N_("Answers"), false },	   { "quiz-run", N_("Quiz run"), true },
	{ "declaration", N_("Declaration"), true },
	{ "carried", N_("Carried from"), false },
};

/* Whether a path has its place elsewhere: records and what a provider stated with their controls,
 * what came from an earlier assessment there and in `remit carry --left`. */
static bool is_shown_elsewhere(char **parts)
{
	static const char *const beginnings[] = { "control", "previous", NULL };
	static const char *const carried[] = { "control", "confirmed", NULL };
	bool stated = strcmp(parts[0], "declaration") == 0 && parts[1] &&
		      g_strcmp0(parts[2], "statement") == 0;

	return stated || g_strv_contains(beginnings, parts[0]) ||
	       (strcmp(parts[0], "carried") == 0 && parts[1] && g_strv_contains(carried, parts[1]));
}

/* The session as a whole while it is shown: paths of one thing stand together. */
struct showing {
	struct cli *cli;
	char *heading; /* the one that stands above; NULL: none yet */
};

static const struct show_group *show_group_of(const char *beginning)
{
	for (unsigned i = 0; i < G_N_ELEMENTS(show_groups); i++)
		if (strcmp(show_groups[i].beginning, beginning) == 0)
			return &show_groups[i];
	return NULL;
}

/* "Finding F-1"; of a kind that this version does not know the word itself. */
static char *show_heading(const struct show_group *group, char **parts)
{
	if (!group)
		return g_strdup(parts[0]);
	return group->named && parts[1] ? g_strdup_printf("%s %s", _(group->heading), parts[1]) :
					  g_strdup(_(group->heading));
}

static void show_state_line(const char *path, const char *text, bool conflict, void *data)
{
	struct showing *showing = data;
	struct cli *cli = showing->cli;
	g_auto(GStrv) parts = session_path_split(path);
	const struct show_group *group = show_group_of(parts[0]);
	g_autofree char *heading = show_heading(group, parts), *label = label_path(path);
	size_t named = group && group->named && parts[1] ? strlen(parts[1]) + strlen(": ") : 0;

	if (is_shown_elsewhere(parts))
		return;
	if (g_strcmp0(heading, showing->heading) != 0) {
		g_string_append(cli->out, showing->heading ? "\n" : "");
		cli_put(cli, heading);
		g_string_append_c(cli->out, '\n');
		g_free(showing->heading);
		showing->heading = g_steal_pointer(&heading);
	}
	g_string_append(cli->out, "  ");
	cli_put(cli, named < strlen(label) && strcmp(label, path) != 0 ? label + named : label);
	g_string_append(cli->out, ": ");
	g_autofree char *said = label_value(path, *text ? text : NULL);
	cli_put_prose(cli, said, 4);
	if (conflict)
		g_string_append_printf(cli->out, "    %s\n", _("in conflict: see `remit history`"));
}

static void show_state(struct cli *cli, const struct session *session)
{
	struct showing showing = { .cli = cli };

	session_each(session, "", show_state_line, &showing);
	g_free(showing.heading);
}

/* What is recorded for the session as a whole: header, services, people, findings, ... */
static int show_session(struct cli *cli, struct cli_place *place, GError **error)
{
	if (!place->session) {
		ops_session_find(cli->ops, cli->options.session, true, error);
		return 3;
	}
	if (cli->options.json)
		cli_put_json(cli, json_pack("{s:s, s:s, s:s, s:o}", "session", session_name(place->session),
					    "uuid", session_uuid(place->session), "catalog",
					    session_catalog(place->session), "state",
					    state_json(place->session, NULL)));
	else
		show_state(cli, place->session);
	return 0;
}

/* A control that only the session knows is shown with what is recorded of it. */
static bool show_unknown(struct cli *cli, struct cli_place *place, const char *id)
{
	if (!place->session)
		return false;
	g_autoptr(GPtrArray) ids = ops_unknown_controls(place->session, place->catalog);
	if (!g_ptr_array_find_with_equal_func(ids, id, g_str_equal, NULL))
		return false;
	if (cli->options.json) {
		cli_put_json(cli, json_pack("{s:[{s:s, s:o}]}", "controls", "id", id, "state",
					    state_json(place->session, id)));
		return true;
	}
	cli_put(cli, id);
	g_string_append_printf(cli->out, "  %s\n", _("(not in this catalog)"));
	for (unsigned side = 0; side < SIDE_COUNT; side++)
		show_record(cli, place, id, (enum side)side);
	return true;
}

static int show_named(struct cli *cli, struct cli_place *place, const char *typed, GError **error)
{
	if (show_unknown(cli, place, typed))
		return 0;
	unsigned at = catalog_resolve(place->catalog, typed, error);
	if (at == CATALOG_NONE)
		return 2;
	if (!place->catalog->nodes[at].control && !cli->options.json) {
		show_group(cli, place, at);
		return 0;
	}
	if (!cli->options.json) {
		show_text(cli, place, at);
		return 0;
	}
	json_t *list = json_array();
	for (unsigned i = at; i < catalog_reach(place->catalog, at); i++)
		if (place->catalog->nodes[i].control)
			json_array_append_new(list, show_json(place, i));
	cli_put_json(cli, json_pack("{s:s, s:o}", "catalog", place->catalog->id, "controls", list));
	return 0;
}

int verb_show(struct cli *cli, GError **error)
{
	struct cli_place place;
	int code;

	if (!cli_place_open(cli, &place, false, true, error))
		return 3;
	if (cli->count == 0)
		code = show_session(cli, &place, error);
	else
		code = show_named(cli, &place, cli->arguments[0], error);
	cli_place_close(&place);
	return code;
}
