/*
 * The verb carry: next year, next edition; what is left of it, and beside a control.
 */
#include "cli/cli_private.h"

#include <string.h>

enum { ID_COLS = 12, SIDE_COLS = 10 };

/* ---- the plan for people -------------------------------------------------------------- */

static bool is_plain(const struct ops_carry_record *record)
{
	return record->to[0] && !record->to[1] &&
	       (record->relation == RELATION_SAME || record->relation == RELATION_MOVED);
}

/* What a record is to whoever takes it up: 0 can be confirmed, 1 look again, 2 leads nowhere. */
enum fate { FATE_CONFIRM, FATE_LOOK_AGAIN, FATE_NOWHERE, FATE_COUNT };
static const char *const fate_words[FATE_COUNT] = { "confirm", "look-again", "nowhere" };

/* More than one record may lead to a control: then each has to be looked at again. */
static enum fate fate_of(const struct ops_carry_record *record)
{
	if (!record->to[0])
		return FATE_NOWHERE;
	return is_plain(record) ? FATE_CONFIRM : FATE_LOOK_AGAIN;
}

static void put_service(struct cli *cli, const char *service)
{
	if (strcmp(service, SESSION_WHOLE_SCOPE) == 0)
		return;
	g_string_append(cli->out, ", ");
	cli_put(cli, service);
}

static void put_record(struct cli *cli, const struct ops_carry_record *record)
{
	g_autofree char *to = g_strjoinv(", ", record->to);

	g_string_append(cli->out, "  ");
	cli_put_column(cli, record->control, ID_COLS);
	g_string_append_c(cli->out, ' ');
	cli_put_column(cli, label_side(record->side), SIDE_COLS);
	g_string_append_printf(cli->out, " %s", label_status(record->status));
	put_service(cli, record->service);
	if (*to) {
		g_string_append_printf(cli->out, ", %s: ", label_relation(record->relation));
		cli_put(cli, to);
	}
	if (record->title) {
		g_string_append(cli->out, "  ");
		cli_put(cli, record->title);
	}
	g_string_append_c(cli->out, '\n');
}

static unsigned count_fate(const struct ops_carry *plan, enum fate fate)
{
	unsigned count = 0;

	for (unsigned i = 0; i < plan->records->len; i++)
		count += fate_of(g_ptr_array_index(plan->records, i)) == fate;
	return count;
}

static void put_records(struct cli *cli, const struct ops_carry *plan, enum fate fate,
			const char *heading)
{
	if (count_fate(plan, fate) == 0)
		return;
	g_string_append_printf(cli->out, "%s\n", heading);
	for (unsigned i = 0; i < plan->records->len; i++)
		if (fate_of(g_ptr_array_index(plan->records, i)) == fate)
			put_record(cli, g_ptr_array_index(plan->records, i));
}

static void put_unreached(struct cli *cli, const struct ops_carry *plan)
{
	if (plan->unreached->len)
		g_string_append_printf(cli->out, "%s\n", _("new in this catalog, nothing leads there:"));
	for (unsigned i = 0; i < plan->unreached->len; i++) {
		const struct catalog_node *node = g_ptr_array_index(plan->unreached, i);

		g_string_append(cli->out, "  ");
		cli_put_column(cli, node->id, ID_COLS);
		g_string_append_c(cli->out, ' ');
		cli_put(cli, node->title);
		g_string_append_c(cli->out, '\n');
	}
}

/* `words`: those that theirs are of; NULL: they are days. */
static void put_entries(struct cli *cli, const GPtrArray *entries, const char *const *words,
			const char *heading)
{
	if (entries->len)
		g_string_append_printf(cli->out, "%s\n", heading);
	for (unsigned i = 0; i < entries->len; i++) {
		const struct ops_carry_entry *entry = g_ptr_array_index(entries, i);
		g_autofree char *word = words ? g_strdup(label_word(words, entry->word)) :
						label_day(entry->word);

		g_string_append(cli->out, "  ");
		cli_put_column(cli, entry->id, ID_COLS);
		g_string_append_c(cli->out, ' ');
		cli_put_column(cli, word, SIDE_COLS);
		g_string_append_c(cli->out, ' ');
		cli_put(cli, entry->title);
		g_string_append_c(cli->out, '\n');
	}
}

static void put_sums(struct cli *cli, const struct ops_carry *plan)
{
	unsigned confirm = count_fate(plan, FATE_CONFIRM);
	unsigned again = count_fate(plan, FATE_LOOK_AGAIN);

	g_string_append_printf(cli->out,
			       ngettext("%u record to confirm", "%u records to confirm", confirm),
			       confirm);
	g_string_append(cli->out, ", ");
	g_string_append_printf(cli->out,
			       ngettext("%u to look at again", "%u to look at again", again), again);
	g_string_append(cli->out, ", ");
	g_string_append_printf(cli->out,
			       ngettext("%u duty assigned otherwise than the catalog does",
					"%u duties assigned otherwise than the catalog does",
					plan->duties),
			       plan->duties);
	g_string_append_c(cli->out, '\n');
	if (plan->closed)
		g_string_append_printf(cli->out, ngettext("%u closed finding stays behind\n",
							  "%u closed findings stay behind\n",
							  plan->closed), plan->closed);
	if (plan->conflicts)
		g_string_append_printf(cli->out,
				       ngettext("%u open conflict: the newest value comes along\n",
						"%u open conflicts: the newest value of each comes along\n",
						plan->conflicts), plan->conflicts);
	if (plan->interviews || plan->requests)
		g_string_append_printf(cli->out,
				       _("kept under previous, to be read: interviews %u, requests %u\n"),
				       plan->interviews, plan->requests);
	if (plan->unknown)
		g_string_append_printf(cli->out,
				       ngettext("%u value of a newer remit stays behind\n",
						"%u values of a newer remit stay behind\n",
						plan->unknown), plan->unknown);
}

static void put_plan(struct cli *cli, const struct ops_carry *plan, const char *name)
{
	cli_put(cli, plan->name);
	g_string_append(cli->out, " (");
	cli_put(cli, plan->from->title);
	g_string_append(cli->out, ") -> ");
	cli_put(cli, name);
	g_string_append(cli->out, " (");
	cli_put(cli, plan->to->title);
	g_string_append(cli->out, ")\n");
	for (char **head = plan->heads; *head; head++)
		g_string_append_printf(cli->out, "%s %s\n", _("head"), *head);
	put_sums(cli, plan);
	put_records(cli, plan, FATE_LOOK_AGAIN, _("look again:"));
	put_records(cli, plan, FATE_NOWHERE, _("leads nowhere, kept under its old id:"));
	put_unreached(cli, plan);
	put_entries(cli, plan->findings, session_finding_words,
		    _("findings that are not closed, they come along:"));
	put_entries(cli, plan->expired, NULL, _("evidence that has lapsed:"));
	put_entries(cli, plan->evidence, NULL,
		    _("evidence that comes as a reference once its record is confirmed:"));
}

/* ---- the plan as JSON -------------------------------------------------------------------- */

static json_t *json_ids(char **ids)
{
	json_t *list = json_array();

	for (; *ids; ids++)
		json_array_append_new(list, json_string(*ids));
	return list;
}

static json_t *json_records(const struct ops_carry *plan)
{
	json_t *list = json_array();

	for (unsigned i = 0; i < plan->records->len; i++) {
		const struct ops_carry_record *record = g_ptr_array_index(plan->records, i);

		json_array_append_new(
			list,
			json_pack("{s:s, s:s?, s:s, s:s, s:s, s:s, s:o, s:s}", "control",
				  record->control, "title", record->title, "service",
				  record->service, "side", catalog_side_words[record->side],
				  "status", session_status_words[record->status], "relation",
				  catalog_relation_words[record->relation], "to",
				  json_ids(record->to), "previous", fate_words[fate_of(record)]));
	}
	return list;
}

static json_t *json_entries(const GPtrArray *entries, const char *key)
{
	json_t *list = json_array();

	for (unsigned i = 0; i < entries->len; i++) {
		const struct ops_carry_entry *entry = g_ptr_array_index(entries, i);

		json_array_append_new(list, json_pack("{s:s, s:s?, s:s?}", "id", entry->id, "title",
						      entry->title, key, entry->word));
	}
	return list;
}

static json_t *json_plan(const struct ops_carry *plan, const char *name, bool done)
{
	json_t *object = json_object(), *unreached = json_array();

	for (unsigned i = 0; i < plan->unreached->len; i++) {
		const struct catalog_node *node = g_ptr_array_index(plan->unreached, i);

		json_array_append_new(unreached,
				      json_pack("{s:s, s:s}", "id", node->id, "title", node->title));
	}
	json_object_set_new(object, "from", json_pack("{s:s, s:s, s:s, s:o}", "name", plan->name,
						      "session", plan->uuid, "catalog",
						      plan->from->id, "heads",
						      json_ids(plan->heads)));
	json_object_set_new(object, "to", json_pack("{s:s, s:s}", "name", name, "catalog",
						    plan->to->id));
	json_object_set_new(object, "done", json_boolean(done));
	json_object_set_new(object, "records", json_records(plan));
	json_object_set_new(object, "unreached", unreached);
	json_object_set_new(object, "findings", json_entries(plan->findings, "state"));
	json_object_set_new(object, "closed", json_integer(plan->closed));
	json_object_set_new(object, "expired", json_entries(plan->expired, "expiry"));
	json_object_set_new(object, "evidence", json_entries(plan->evidence, "expiry"));
	json_object_set_new(object, "duties", json_integer(plan->duties));
	json_object_set_new(object, "conflicts", json_integer(plan->conflicts));
	json_object_set_new(object, "interviews", json_integer(plan->interviews));
	json_object_set_new(object, "requests", json_integer(plan->requests));
	json_object_set_new(object, "unknown", json_integer(plan->unknown));
	return object;
}

/* ---- what is left ---------------------------------------------------------------------------- */

/* The earlier session's catalog, for titles; NULL where it is not at hand. */
static const struct catalog *earlier_catalog(struct cli *cli, const struct session *session)
{
	const char *named = session_get(session, "carried/catalog");
	g_auto(GStrv) parts = g_strsplit(named ? named : "", "@", 2);

	if (!parts[0])
		return NULL;
	return catalog_open(cli->ops->io, parts[0], config_catalog_folder(cli->ops->config), NULL);
}

static const char *title_in(const struct catalog *catalog, const char *id)
{
	unsigned at = catalog ? catalog_find(catalog, id) : CATALOG_NONE;

	return at == CATALOG_NONE ? NULL : catalog->nodes[at].title;
}

/* What one earlier control said of a record: text, or an object added to `list`. */
static void tell_source(struct cli *cli, const struct session *session,
			const struct catalog *earlier, const struct ops_target *target,
			const char *from, const char *relation, json_t *list)
{
	g_autofree char *text = ops_previous_text(session, target, from);
	const char *title = title_in(earlier, from);
	struct record record;

	if (!text)
		return;
	session_previous_record(session, from, target->service, target->side, &record);
	json_t *object = cli_json_record(&record);
	json_object_set_new(object, "id", json_string(from));
	json_object_set_new(object, "title", cli_json_text(title));
	json_object_set_new(object, "relation", cli_json_text(relation));
	json_array_append_new(list, object);
	if (cli->options.json)
		return;
	g_string_append(cli->out, "    ");
	cli_put(cli, from);
	if (title) {
		g_string_append_c(cli->out, ' ');
		cli_put(cli, title);
	}
	g_string_append(cli->out, ": ");
	cli_put_prose(cli, text, 6);
}

static json_t *tell_sources(struct cli *cli, const struct cli_place *place,
			    const struct catalog *earlier, const struct ops_target *target)
{
	g_autoptr(GPtrArray) sources = session_previous_sources(place->session, target->control);
	json_t *list = json_array();

	for (unsigned i = 0; i < sources->len; i++) {
		const struct previous_source *source = g_ptr_array_index(sources, i);

		tell_source(cli, place->session, earlier, target, source->control,
			    catalog_relation_words[source->relation], list);
	}
	return list;
}

void cli_put_previous(struct cli *cli, const struct cli_place *place,
		      const struct catalog_node *node)
{
	const struct catalog *earlier =
		session_is_carried(place->session) ? earlier_catalog(cli, place->session) : NULL;

	for (unsigned side = 0; side < SIDE_COUNT; side++) {
		struct ops_target target = { node->id, place->service, (enum side)side };
		enum previous_state state =
			session_previous(place->session, node->id, place->service, target.side);

		if (state == PREVIOUS_NONE || state == PREVIOUS_CONFIRMED)
			continue;
		g_string_append_printf(cli->out, "  ");
		g_string_append_printf(cli->out, _("last time, %s"), label_side(target.side));
		if (state != PREVIOUS_ANEW)
			g_string_append_printf(cli->out, ": %s",
					       state == PREVIOUS_OPEN ? _("to confirm") :
									_("look again"));
		g_string_append_c(cli->out, '\n');
		json_decref(tell_sources(cli, place, earlier, &target));
	}
	catalog_free(earlier);
}

/* One record that is not confirmed, with all that leads to it. */
static unsigned tell_open(struct cli *cli, const struct cli_place *place,
			  const struct catalog *earlier, const struct catalog_node *node,
			  enum side side, json_t *list)
{
	struct ops_target target = { node->id, place->service, side };
	enum previous_state state =
		session_previous(place->session, node->id, place->service, side);

	if (state != PREVIOUS_OPEN && state != PREVIOUS_LOOK_AGAIN)
		return 0;
	if (!cli->options.json) {
		cli_put_column(cli, node->id, ID_COLS);
		g_string_append_c(cli->out, ' ');
		cli_put_column(cli, label_side(side), SIDE_COLS);
		g_string_append_printf(cli->out, " %s  ",
				       state == PREVIOUS_OPEN ? _("to confirm") : _("look again"));
		cli_put(cli, node->title);
		g_string_append_c(cli->out, '\n');
	}
	json_t *from = tell_sources(cli, place, earlier, &target);
	json_array_append_new(list, json_pack("{s:s, s:s, s:s, s:s, s:s, s:o}", "id", node->id,
					      "title", node->title, "service", place->service,
					      "side", catalog_side_words[side], "previous",
					      session_previous_words[state], "from", from));
	return 1;
}

static unsigned tell_nowhere(struct cli *cli, const struct cli_place *place,
			     const struct catalog *earlier, json_t *list)
{
	g_autoptr(GPtrArray) ids = session_previous_left(place->session);

	if (ids->len && !cli->options.json)
		g_string_append_printf(cli->out, "%s\n", _("leads nowhere, kept under its old id:"));
	for (unsigned i = 0; i < ids->len; i++) {
		for (unsigned side = 0; side < SIDE_COUNT; side++) {
			struct ops_target target = { "", place->service, (enum side)side };

			tell_source(cli, place->session, earlier, &target,
				    g_ptr_array_index(ids, i), NULL, list);
		}
	}
	return ids->len;
}

/* Evidence is taken up or not: nobody has to, so that it is told and does not count as left. */
static void put_evidence_left(struct cli *cli, const GPtrArray *items, const char *today)
{
	g_autoptr(GPtrArray) valid = g_ptr_array_new(), lapsed = g_ptr_array_new();

	for (unsigned i = 0; i < items->len; i++) {
		struct ops_carry_entry *item = g_ptr_array_index(items, i);
		bool past = item->word && strcmp(item->word, today) < 0;

		g_ptr_array_add(past ? lapsed : valid, item);
	}
	put_entries(cli, valid, NULL, _("evidence of last time, `remit confirm ID` takes it over:"));
	put_entries(cli, lapsed, NULL, _("evidence that has lapsed:"));
}

static int carry_left(struct cli *cli, GError **error)
{
	struct cli_place place;
	json_t *list = json_array(), *nowhere = json_array();
	unsigned left = 0;

	if (!cli_place_open(cli, &place, true, true, error)) {
		json_decref(list);
		json_decref(nowhere);
		return 3;
	}
	const struct catalog *earlier = earlier_catalog(cli, place.session);
	for (unsigned i = 0; i < place.catalog->node_count; i++) {
		const struct catalog_node *node = &place.catalog->nodes[i];

		for (unsigned side = 0; node->control && side < SIDE_COUNT; side++)
			left += tell_open(cli, &place, earlier, node, (enum side)side, list);
	}
	left += tell_nowhere(cli, &place, earlier, nowhere);
	g_autoptr(GPtrArray) items = ops_previous_evidence(place.session);
	char today[11];
	session_today(place.session, today);
	if (cli->options.json)
		cli_put_json(cli, json_pack("{s:O, s:O, s:o}", "left", list, "nowhere", nowhere,
					    "evidence", json_entries(items, "expiry")));
	else
		put_evidence_left(cli, items, today);
	if (left == 0 && !cli->options.json)
		cli_message(cli, _("%s: nothing is left of an earlier assessment"),
			    session_name(place.session));
	json_decref(list);
	json_decref(nowhere);
	catalog_free(earlier);
	cli_place_close(&place);
	return left ? 1 : 0;
}

/* ---- carry -------------------------------------------------------------------------------- */

/* The earlier session is only read, and not remembered as the one used last. */
static struct session *open_earlier(struct cli *cli, GError **error)
{
	g_autofree char *path = ops_session_find(cli->ops, cli->arguments[0], false, error);
	struct session *session =
		path ? session_open(cli->ops->io, path, cli->ops->clock, error) : NULL;

	if (session && session_notice(session))
		cli_message(cli, "%s", session_notice(session));
	return session;
}

static bool carry_run(struct cli *cli, const struct ops_carry *plan, GError **error)
{
	struct session *made;

	if (cli->options.dry_run) {
		cli_message(cli, _("this is the plan; nothing was made"));
		return true;
	}
	made = ops_carry_run(cli->ops, plan, cli->options.to, cli->options.catalog, error);
	if (!made)
		return false;
	cli_message(cli, _("made session %s in %s"), session_name(made), session_folder(made));
	cli_message(cli, _("nothing of it counts yet: confirm what is still so with `remit confirm` or the key = on the screen; `remit carry --left` lists the rest"));
	session_close(made);
	return true;
}

int verb_carry(struct cli *cli, GError **error)
{
	struct session *earlier;
	struct ops_carry *plan;
	bool good;

	if (cli->options.left && cli->count == 0 && !cli->options.to)
		return carry_left(cli, error);
	if (cli->options.left) {
		error_set(error, REMIT_ERROR_USAGE,
			  _("--left stands alone: it is about the session that --session names"));
		return 2;
	}
	if (cli->count == 0 || !cli->options.to) {
		error_set(error, REMIT_ERROR_USAGE,
			  _("name the earlier session and the new one: remit carry OLD --to NEW"));
		return 2;
	}
	earlier = open_earlier(cli, error);
	plan = earlier ? ops_carry_plan(cli->ops, earlier, cli->options.catalog, error) : NULL;
	good = plan && carry_run(cli, plan, error);
	if (good && cli->options.json)
		cli_put_json(cli, json_plan(plan, cli->options.to, !cli->options.dry_run));
	else if (good)
		put_plan(cli, plan, cli->options.to);
	ops_carry_free(plan);
	session_close(earlier);
	return good ? 0 : 3;
}
