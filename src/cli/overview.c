/*
 * What has to be done next, as `remit status` tells it: lines for people, an object for programs.
 */
#include "cli/cli_private.h"

enum { LABEL_COLS = 12, LISTED_MAX = 5 };

/* ---- for people ------------------------------------------------------------------ */

/* Where what is said begins: two blanks after the longest label of this language. */
static unsigned label_end(void)
{
	static const char *const labels[] = { N_("gaps due"), N_("who acts"), N_("unowned"),
					      N_("findings"), N_("requests"), N_("assurance"),
					      N_("by others") };
	unsigned end = LABEL_COLS;

	for (unsigned i = 0; i < G_N_ELEMENTS(labels); i++)
		end = MAX(end, text_columns(_(labels[i])) + 2);
	return end;
}

static void put_line(struct cli *cli, const char *label, const GString *text)
{
	g_autofree char *safe = text_safe(label);
	unsigned end = label_end();

	if (text->len == 0)
		return;
	g_string_append_printf(cli->out, "%s%*s", safe, (int)(end - text_columns(safe)), "");
	cli_put_prose(cli, text->str, end);
}

static void join(GString *text)
{
	if (text->len)
		g_string_append(text, ", ");
}

static void put_due(struct cli *cli, const struct overview *overview)
{
	g_autoptr(GString) text = g_string_new(NULL);

	for (enum overview_when when = 0; when < WHEN_COUNT; when++) {
		if (overview->due[when] == 0)
			continue;
		join(text);
		g_string_append_printf(text, "%s %u", label_when(when), overview->due[when]);
	}
	put_line(cli, _("gaps due"), text);
}

static void put_people(struct cli *cli, const struct overview *overview)
{
	g_autoptr(GString) text = g_string_new(NULL);

	for (unsigned i = 0; i < overview->people->len; i++) {
		const struct overview_person *person =
			&g_array_index(overview->people, struct overview_person, i);

		join(text);
		g_string_append_printf(text, "%s %u", person->name ? person->name : _("nobody"),
				       person->gaps);
		if (person->overdue)
			g_string_append_printf(text, _(" (%u overdue)"), person->overdue);
	}
	put_line(cli, _("who acts"), text);
}

static void put_unowned(struct cli *cli, const struct overview *overview)
{
	g_autoptr(GString) text = g_string_new(NULL);
	unsigned count = overview->unowned->len;

	if (count)
		g_string_append_printf(text, ngettext("%u duty that nobody owns",
						      "%u duties that nobody owns", count), count);
	for (unsigned i = 0; i < MIN(count, LISTED_MAX); i++) {
		const struct overview_duty *one =
			&g_array_index(overview->unowned, struct overview_duty, i);

		g_string_append_printf(text, "%s%s %s", i ? ", " : ": ", one->node->id,
				       one->duty->id);
	}
	if (count > LISTED_MAX)
		g_string_append(text, ", ...");
	put_line(cli, _("unowned"), text);
}

static void put_counts(struct cli *cli, const char *label, const GArray *counts,
		       const char *const *words, unsigned overdue)
{
	g_autoptr(GString) text = g_string_new(NULL);

	for (unsigned i = 0; i < counts->len; i++) {
		const struct overview_count *one = &g_array_index(counts, struct overview_count, i);

		if (one->count == 0)
			continue;
		join(text);
		g_string_append_printf(text, "%s %u",
				       one->word ? label_word(words, one->word) : _("not said"),
				       one->count);
	}
	if (overdue)
		g_string_append_printf(text, _(" (%u overdue)"), overdue);
	put_line(cli, label, text);
}

static void put_assurances(struct cli *cli, const struct overview *overview)
{
	g_autoptr(GString) text = g_string_new(NULL);

	for (unsigned i = 0; i < overview->assurances->len; i++) {
		const struct report_assurance *one = g_ptr_array_index(overview->assurances, i);

		join(text);
		g_string_append_printf(text, "%s %s", one->id, one->standing);
	}
	put_line(cli, _("assurance"), text);
}

static void put_news(struct cli *cli, const struct overview *overview)
{
	g_autoptr(GString) text = g_string_new(NULL);
	const struct session *session = overview->report->session;
	struct session_action action;
	unsigned count = overview->news->len;

	if (count == 0)
		return;
	session_action_get(session, g_array_index(overview->news, unsigned, 0), &action);
	g_autofree char *words = label_action(session, &action);
	g_string_append_printf(text, ngettext("%u action since your last one; %s, %s",
					      "%u actions since your last one; the last: %s, %s",
					      count),
			       count, action.by, words);
	put_line(cli, _("by others"), text);
}

void cli_put_overview(struct cli *cli, const struct overview *overview)
{
	put_due(cli, overview);
	put_people(cli, overview);
	put_unowned(cli, overview);
	put_counts(cli, _("findings"), overview->grades, session_grade_words, 0);
	put_counts(cli, _("requests"), overview->states, session_request_words,
		   overview->requests_overdue);
	put_assurances(cli, overview);
	put_news(cli, overview);
}

/* ---- for programs ---------------------------------------------------------------- */

static json_t *people_json(const struct overview *overview)
{
	json_t *list = json_array();

	for (unsigned i = 0; i < overview->people->len; i++) {
		const struct overview_person *person =
			&g_array_index(overview->people, struct overview_person, i);

		json_array_append_new(list, json_pack("{s:s?, s:i, s:i, s:s?}", "assignee",
						      person->name, "gaps", (int)person->gaps,
						      "overdue", (int)person->overdue, "next",
						      person->next));
	}
	return list;
}

static json_t *unowned_json(const struct overview *overview)
{
	json_t *list = json_array();

	for (unsigned i = 0; i < overview->unowned->len; i++) {
		const struct overview_duty *one =
			&g_array_index(overview->unowned, struct overview_duty, i);

		json_array_append_new(list, json_pack("{s:s, s:s, s:s}", "control", one->node->id,
						      "duty", one->duty->id, "text",
						      one->duty->text));
	}
	return list;
}

/* `none`: the key of those without a word. */
static json_t *counts_json(const GArray *counts, const char *none)
{
	json_t *object = json_object();

	for (unsigned i = 0; i < counts->len; i++) {
		const struct overview_count *one = &g_array_index(counts, struct overview_count, i);

		json_object_set_new(object, one->word ? one->word : none,
				    json_integer(one->count));
	}
	return object;
}

static json_t *assurances_json(const struct overview *overview)
{
	json_t *list = json_array();

	for (unsigned i = 0; i < overview->assurances->len; i++) {
		const struct report_assurance *one = g_ptr_array_index(overview->assurances, i);

		json_array_append_new(list, json_pack("{s:s, s:s, s:s?, s:i}", "id", one->id,
						      "validity",
						      session_validity_words[one->validity], "to",
						      one->span.to, "days", one->left));
	}
	return list;
}

static json_t *news_json(const struct overview *overview)
{
	const struct session *session = overview->report->session;
	json_t *list = json_array();

	for (unsigned i = 0; i < overview->news->len; i++) {
		struct session_action action;

		session_action_get(session, g_array_index(overview->news, unsigned, i), &action);
		json_array_append_new(list, json_pack("{s:s, s:s, s:s}", "id", action.id, "at",
						      action.at, "by", action.by));
	}
	return list;
}

json_t *cli_json_overview(const struct overview *overview)
{
	json_t *object = json_object(), *due = json_object();

	for (enum overview_when when = 0; when < WHEN_COUNT; when++)
		json_object_set_new(due, overview_when_words[when],
				    json_integer(overview->due[when]));
	json_object_set_new(object, "gaps_due", due);
	json_object_set_new(object, "people", people_json(overview));
	json_object_set_new(object, "unowned", unowned_json(overview));
	json_object_set_new(object, "findings", counts_json(overview->grades, "ungraded"));
	json_object_set_new(object, "requests", counts_json(overview->states, "unstated"));
	json_object_set_new(object, "requests_overdue", json_integer(overview->requests_overdue));
	json_object_set_new(object, "assurances_due", assurances_json(overview));
	json_object_set_new(object, "news", news_json(overview));
	return object;
}
