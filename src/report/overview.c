/*
 * The overview: what has to be done next, drawn from a report once for the screen and the command
 * line. Counts and sorts; says nothing.
 */
#include "report/report.h"

#include <string.h>

enum { WEEK_DAYS = 7, MONTH_DAYS = 30 };

const char *const overview_when_words[WHEN_COUNT + 1] = {
	[WHEN_OVERDUE] = "overdue", [WHEN_WEEK] = "week",	[WHEN_MONTH] = "month",
	[WHEN_LATER] = "later",	    [WHEN_UNDATED] = "undated",
};

const char *label_when(enum overview_when when)
{
	static const char *const labels[WHEN_COUNT] = {
		[WHEN_OVERDUE] = N_("overdue"),
		[WHEN_WEEK] = N_("within a week"),
		[WHEN_MONTH] = N_("within 30 days"),
		[WHEN_LATER] = N_("later"),
		[WHEN_UNDATED] = N_("no day set"),
	};

	return _(labels[when]);
}

/* ---- gaps, by day and by person -------------------------------------------------- */

/* What is due today is not overdue yet. */
static enum overview_when when_of(const char *due, const char *today, int *days)
{
	*days = 0;
	if (!span_is_date(due))
		return WHEN_UNDATED;
	*days = span_days(today, due);
	if (*days < 0)
		return WHEN_OVERDUE;
	if (*days <= WEEK_DAYS)
		return WHEN_WEEK;
	return *days <= MONTH_DAYS ? WHEN_MONTH : WHEN_LATER;
}

/* The entries lie in one array, in catalog order, the customer's first. */
static gint compare_gaps(gconstpointer a, gconstpointer b)
{
	const struct overview_gap *one = a, *other = b;

	if (one->when != other->when)
		return one->when < other->when ? -1 : 1;
	if (one->days != other->days)
		return one->days < other->days ? -1 : 1;
	return one->entry < other->entry ? -1 : one->entry > other->entry;
}

static struct overview_person *person_find(GArray *people, const char *name)
{
	for (unsigned i = 0; i < people->len; i++) {
		struct overview_person *person = &g_array_index(people, struct overview_person, i);

		if (g_strcmp0(person->name, name) == 0)
			return person;
	}
	struct overview_person new = { .name = name };
	g_array_append_val(people, new);
	return &g_array_index(people, struct overview_person, people->len - 1);
}

static gint compare_people(gconstpointer a, gconstpointer b)
{
	const struct overview_person *one = a, *other = b;

	if (one->gaps != other->gaps)
		return one->gaps > other->gaps ? -1 : 1;
	if (!one->name || !other->name) /* whoever can be asked comes first */
		return one->name ? -1 : 1;
	return strcmp(one->name, other->name);
}

static void add_to_person(struct overview *overview, const struct overview_gap *gap)
{
	const struct record *record = &gap->entry->record;
	struct overview_person *person = person_find(overview->people, record->assignee);

	person->gaps++;
	person->overdue += gap->when == WHEN_OVERDUE;
	if (gap->when != WHEN_UNDATED && (!person->next || strcmp(record->due, person->next) < 0))
		person->next = record->due;
}

static void add_gaps(struct overview *overview)
{
	const struct report *report = overview->report;

	for (unsigned i = 0; i < report->gaps->len; i++) {
		struct overview_gap gap = {
			.entry = &g_array_index(report->gaps, struct report_entry, i),
		};

		gap.when = when_of(gap.entry->record.due, report->date, &gap.days);
		overview->due[gap.when]++;
		g_array_append_val(overview->gaps, gap);
		add_to_person(overview, &gap);
	}
	g_array_sort(overview->gaps, compare_gaps);
	g_array_sort(overview->people, compare_people);
}

/* ---- duties that nobody owns -------------------------------------------------------- */

/* A record that was excluded or left out has no duties that anybody misses. */
static bool counts_somewhere(const struct report *report, const struct catalog_node *node)
{
	bool counts = false;

	for (enum side side = 0; side < SIDE_COUNT; side++) {
		struct record record;

		session_record(report->session, node->id, report->service, side, &record);
		counts |= record.applicability != APPLICABILITY_EXCLUDED && !record.deselected;
	}
	return counts;
}

static void add_unowned(struct overview *overview)
{
	const struct report *report = overview->report;

	for (unsigned i = 0; i < report->catalog->node_count; i++) {
		const struct catalog_node *node = &report->catalog->nodes[i];

		for (unsigned k = 0; node->control && k < node->control->duty_count; k++) {
			struct overview_duty one = { node, &node->control->duties[k] };

			if (session_duty_is_unowned(report->session, node->id, one.duty,
						    report->service, report->model) &&
			    counts_somewhere(report, node))
				g_array_append_val(overview->unowned, one);
		}
	}
}

/* ---- registers ------------------------------------------------------------------------- */

/* How entries of a register are counted: by which field, and which word of which one ends them. */
struct counted {
	enum report_register which;
	const char *pattern, *name;       /* of the field that they are counted by */
	const char *state, *ended;
};

static const struct counted counted_findings = {
	REGISTER_FINDINGS, "finding/-/grade", "grade", "state", "closed",
};
static const struct counted counted_requests = {
	REGISTER_REQUESTS, "request/-/state", "state", "state", "received",
};

static GArray *counts_new(const struct counted *counted)
{
	GArray *counts = g_array_new(FALSE, TRUE, sizeof(struct overview_count));
	const char *const *words = session_field_of(counted->pattern)->words;
	struct overview_count none = { 0 };

	for (; *words; words++) {
		struct overview_count one = { *words, 0 };

		if (strcmp(counted->name, counted->state) != 0 ||
		    strcmp(*words, counted->ended) != 0)
			g_array_append_val(counts, one);
	}
	g_array_append_val(counts, none);
	return counts;
}

/* A word that is not in the table, of a newer remit, counts as none. */
static struct overview_count *count_of(GArray *counts, const char *word)
{
	for (unsigned i = 0; i < counts->len; i++) {
		struct overview_count *one = &g_array_index(counts, struct overview_count, i);

		if (!one->word || g_strcmp0(one->word, word) == 0)
			return one;
	}
	g_assert_not_reached();
}

static GPtrArray *open_items(const struct report *report, const struct counted *counted,
			     GArray *counts)
{
	const GPtrArray *all = report->registers[counted->which];
	GPtrArray *open = g_ptr_array_new();

	for (unsigned i = 0; i < all->len; i++) {
		struct report_item *item = g_ptr_array_index(all, i);

		if (g_strcmp0(report_item_text(item, counted->state), counted->ended) == 0)
			continue;
		count_of(counts, report_item_text(item, counted->name))->count++;
		g_ptr_array_add(open, item);
	}
	return open;
}

static gint compare_grades(gconstpointer a, gconstpointer b, gpointer data)
{
	const struct report_item *one = *(const struct report_item *const *)a;
	const struct report_item *other = *(const struct report_item *const *)b;
	const struct overview_count *first = count_of(data, report_item_text(one, "grade"));
	const struct overview_count *second = count_of(data, report_item_text(other, "grade"));

	if (first != second)
		return first < second ? -1 : 1;
	return strcmp(one->id, other->id);
}

static gint compare_days(gconstpointer a, gconstpointer b)
{
	const struct report_item *one = *(const struct report_item *const *)a;
	const struct report_item *other = *(const struct report_item *const *)b;
	const char *first = report_item_text(one, "due"), *second = report_item_text(other, "due");

	if (!first != !second)
		return first ? -1 : 1;
	int order = g_strcmp0(first, second);
	return order ? order : strcmp(one->id, other->id);
}

static void add_registers(struct overview *overview)
{
	overview->grades = counts_new(&counted_findings);
	overview->states = counts_new(&counted_requests);
	overview->findings = open_items(overview->report, &counted_findings, overview->grades);
	overview->requests = open_items(overview->report, &counted_requests, overview->states);
	g_ptr_array_sort_with_data(overview->findings, compare_grades, overview->grades);
	g_ptr_array_sort(overview->requests, compare_days);
	for (unsigned i = 0; i < overview->requests->len; i++) {
		const char *due = report_item_text(g_ptr_array_index(overview->requests, i), "due");
		int days;

		overview->requests_overdue += when_of(due, overview->report->date, &days) ==
					      WHEN_OVERDUE;
	}
}

struct linked {
	const struct catalog *catalog;
	const struct catalog_node *node;
};

static void visit_link(const char *path, const char *text, bool conflict, void *data)
{
	struct linked *linked = data;
	(void)text;
	(void)conflict;

	if (linked->node)
		return;
	g_auto(GStrv) parts = session_path_split(path);
	unsigned at = parts[3] ? catalog_find(linked->catalog, parts[3]) : CATALOG_NONE;
	if (at != CATALOG_NONE)
		linked->node = &linked->catalog->nodes[at];
}

const struct catalog_node *overview_node(const struct overview *overview,
					 enum report_register which,
					 const struct report_item *item)
{
	g_autofree char *joined =
		session_path(report_register_words[which], item->id, "control", NULL);
	g_autofree char *prefix = g_strconcat(joined, "/", NULL);
	struct linked linked = { .catalog = overview->report->catalog };

	session_each(overview->report->session, prefix, visit_link, &linked);
	return linked.node;
}

/* ---- assurance ----------------------------------------------------------------------- */

static gint compare_assurances(gconstpointer a, gconstpointer b)
{
	const struct report_assurance *one = *(const struct report_assurance *const *)a;
	const struct report_assurance *other = *(const struct report_assurance *const *)b;

	if (one->left != other->left)
		return one->left < other->left ? -1 : 1;
	return strcmp(one->id, other->id);
}

static void add_assurances(struct overview *overview)
{
	const GPtrArray *all = overview->report->assurances;

	for (unsigned i = 0; i < all->len; i++) {
		struct report_assurance *assurance = g_ptr_array_index(all, i);

		if (!assurance->replaced && (assurance->validity == VALIDITY_LAPSED ||
					     assurance->validity == VALIDITY_LAPSING))
			g_ptr_array_add(overview->assurances, assurance);
	}
	g_ptr_array_sort(overview->assurances, compare_assurances);
}

/* ---- what others recorded -------------------------------------------------------------- */

static void add_news(struct overview *overview, const char *author)
{
	const struct session *session = overview->report->session;

	for (unsigned i = session_action_count(session); i-- > 1;) { /* the first is the header */
		struct session_action action;

		session_action_get(session, i, &action);
		if (strcmp(action.by, author) == 0)
			return;
		g_array_append_val(overview->news, i);
	}
}

/* ---- all of it ------------------------------------------------------------------------- */

struct overview *overview_new(const struct report *report, const char *author)
{
	struct overview *overview = g_new0(struct overview, 1);

	overview->report = report;
	overview->gaps = g_array_new(FALSE, TRUE, sizeof(struct overview_gap));
	overview->people = g_array_new(FALSE, TRUE, sizeof(struct overview_person));
	overview->unowned = g_array_new(FALSE, TRUE, sizeof(struct overview_duty));
	overview->assurances = g_ptr_array_new();
	overview->news = g_array_new(FALSE, TRUE, sizeof(unsigned));
	add_gaps(overview);
	add_unowned(overview);
	add_registers(overview);
	add_assurances(overview);
	add_news(overview, author);
	return overview;
}

void overview_free(struct overview *overview)
{
	if (!overview)
		return;
	g_array_unref(overview->gaps);
	g_array_unref(overview->people);
	g_array_unref(overview->unowned);
	g_array_unref(overview->grades);
	g_array_unref(overview->states);
	g_ptr_array_unref(overview->findings);
	g_ptr_array_unref(overview->requests);
	g_ptr_array_unref(overview->assurances);
	g_array_unref(overview->news);
	g_free(overview);
}
