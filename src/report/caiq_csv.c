/*
 * A side of a session as CSV with the columns of the CAIQ: what was imported is given back, for the
 * rest the records say what the answer is. The texts of the questionnaire are not in it.
 */
#include "report/report_private.h"

#include "yaml/door.h"

#include <string.h>

enum { SEPARATOR = ',', COLUMNS = 6, UNSAID = -1, QUESTION_COLUMN = 1 };

/* These names are those that everybody's readers look for; none is translated. */
const char *const caiq_headings[COLUMNS + 1] = {
	"Question ID",
	"Question",
	"CSP CAIQ Answer",
	"SSRM Control Ownership",
	"CSP Implementation Description (Optional/Recommended)",
	"CSC Responsibilities (Optional/Recommended)",
	NULL,
};

/* In the order of session_stated_words. */
enum { STATED_YES, STATED_NO, STATED_NA };
static const char *const answers[] = { "Yes", "No", "NA" };

/* ---- what the records come to ------------------------------------------------------ */

/* The more pressing first: a No is one whatever else is there, a Yes needs all of them. */
enum saying { SAYS_NO, SAYS_OPEN, SAYS_YES, SAYS_NA, SAYS_NOTHING };

static enum saying saying_of(const struct session *session, const struct catalog_node *node,
			       const struct caiq_order *order)
{
	static const enum saying by_status[STATUS_COUNT] = {
		[STATUS_NONE] = SAYS_OPEN,	     [STATUS_IMPLEMENTED] = SAYS_YES,
		[STATUS_ALTERNATIVE] = SAYS_YES,  [STATUS_PARTIAL] = SAYS_NO,
		[STATUS_PLANNED] = SAYS_NO,	     [STATUS_NOT_IMPLEMENTED] = SAYS_NO,
	};
	struct record record;
	struct joint joint;

	session_record(session, node->id, order->service, order->side, &record);
	session_joint(session, node, order->service, order->model, &joint);
	if (record.applicability == APPLICABILITY_EXCLUDED)
		return SAYS_NA;
	if (record.deselected)
		return SAYS_NOTHING;
	if (record.status == STATUS_NONE && !joint.sides[order->side].accountable)
		return SAYS_NA;
	return by_status[record.status];
}

int caiq_answer_of(const struct session *session, const struct catalog *catalog,
		   const GArray *counterparts, const struct caiq_order *order)
{
	static const int by_saying[] = {
		[SAYS_NO] = STATED_NO, [SAYS_OPEN] = UNSAID,  [SAYS_YES] = STATED_YES,
		[SAYS_NA] = STATED_NA, [SAYS_NOTHING] = UNSAID,
	};
	enum saying worst = SAYS_NOTHING;

	for (unsigned i = 0; i < counterparts->len; i++) {
		unsigned index = g_array_index(counterparts, struct caiq_counterpart, i).index;
		enum saying saying = saying_of(session, &catalog->nodes[index], order);

		worst = MIN(worst, saying);
	}
	return by_saying[worst];
}

/* ---- whose the duties are ---------------------------------------------------------- */

struct owners {
	unsigned csp, csc, shared;
	unsigned third; /* of the provider's: a third party does the work */
};

static void count_owners(const struct session *session, const struct catalog_node *node,
			 const struct caiq_order *order, struct owners *owners)
{
	for (unsigned i = 0; i < node->control->duty_count; i++) {
		const struct catalog_duty *duty = &node->control->duties[i];
		g_autofree char *performer = session_path("duty", node->id, duty->id,
							  order->service, "performed_by", NULL);
		enum accountable who = session_accountable(session, node->id, duty, order->service,
							   order->model);

		owners->csp += who == ACCOUNTABLE_CSP;
		owners->csc += who == ACCOUNTABLE_CSC;
		owners->shared += who == ACCOUNTABLE_SHARED;
		owners->third += who == ACCOUNTABLE_CSP && session_get(session, performer);
	}
}

enum ownership caiq_ownership_of(const struct session *session, const struct catalog *catalog,
				 const GArray *counterparts, const struct caiq_order *order)
{
	struct owners owners = { 0 };

	for (unsigned i = 0; i < counterparts->len; i++) {
		unsigned index = g_array_index(counterparts, struct caiq_counterpart, i).index;

		count_owners(session, &catalog->nodes[index], order, &owners);
	}
	if (owners.csp + owners.csc + owners.shared == 0)
		return OWNERSHIP_COUNT;
	if (owners.shared || (owners.csp && owners.csc))
		return OWNERSHIP_SHARED;
	if (owners.csc)
		return OWNERSHIP_CSC;
	if (owners.third)
		return owners.third == owners.csp ? OWNERSHIP_THIRD_PARTY :
						    OWNERSHIP_SHARED_THIRD_PARTY;
	return OWNERSHIP_CSP;
}

/* ---- texts ------------------------------------------------------------------------- */

static void add_line(GString *text, const char *id, const char *words, const char *said)
{
	g_string_append_printf(text, "%s%s", text->len ? "\n" : "", id);
	if (words)
		g_string_append_printf(text, " (%s)", words);
	g_string_append_printf(text, ": %s", said);
}

/* How it is done, by control; what is no plain Yes says what it is. */
static void add_how(GString *text, const struct session *session, const struct catalog_node *node,
		    const struct caiq_order *order)
{
	struct record record;
	bool plain;

	session_record(session, node->id, order->service, order->side, &record);
	if (record.deselected)
		return;
	if (record.applicability == APPLICABILITY_EXCLUDED) {
		add_line(text, node->id, label_applicability(record.applicability),
			 record.exclusion_reason ? record.exclusion_reason : "-");
		return;
	}
	plain = record.status == STATUS_NONE || record.status == STATUS_IMPLEMENTED;
	if (record.how)
		add_line(text, node->id, plain ? NULL : label_status(record.status), record.how);
	else if (!plain)
		add_line(text, node->id, NULL, label_status(record.status));
}

/* Of shared duties, who does which part. */
static void add_splits(GString *text, const struct session *session,
		       const struct catalog_node *node, const struct caiq_order *order)
{
	for (unsigned i = 0; i < node->control->duty_count; i++) {
		const struct catalog_duty *duty = &node->control->duties[i];
		g_autofree char *path = session_path("duty", node->id, duty->id, order->service,
						     "split", NULL);
		const char *split = session_get(session, path);

		if (split && session_accountable(session, node->id, duty, order->service,
						 order->model) == ACCOUNTABLE_SHARED)
			add_line(text, node->id, NULL, split);
	}
}

/* ---- rows -------------------------------------------------------------------------- */

struct writing {
	const struct session *session;
	const struct catalog *catalog;
	const struct caiq_order *order;
	struct caiq_written *written;
	GString *csv;
};

/* A text for each column; NULL leaves it empty. */
static void put_row(GString *csv, const char *const cells[COLUMNS])
{
	for (unsigned i = 0; i < COLUMNS; i++) {
		if (i)
			g_string_append_c(csv, SEPARATOR);
		if (cells[i])
			csv_put_guarded(csv, cells[i], SEPARATOR);
	}
	g_string_append(csv, "\r\n");
}

static int index_of(const char *const *words, const char *word)
{
	for (int i = 0; word && words[i]; i++)
		if (strcmp(words[i], word) == 0)
			return i;
	return UNSAID;
}

/* What was imported comes before what the records say.
 *
 *   statement  NULL: nothing was imported */
static void write_row(struct writing *on, const char *id, const GArray *counterparts,
		      const struct caiq_statement *statement)
{
	int recorded = caiq_answer_of(on->session, on->catalog, counterparts, on->order);
	int stated = statement ? index_of(session_stated_words, statement->answer) : UNSAID;
	int answer = stated == UNSAID ? recorded : stated;
	enum ownership owner = caiq_ownership_of(on->session, on->catalog, counterparts, on->order);
	int stated_owner =
		statement ? index_of(session_ownership_words, statement->ownership) : UNSAID;
	g_autoptr(GString) how = g_string_new(NULL), splits = g_string_new(NULL);

	for (unsigned i = 0; i < counterparts->len; i++) {
		const struct catalog_node *node = &on->catalog->nodes[
			g_array_index(counterparts, struct caiq_counterpart, i).index];

		add_how(how, on->session, node, on->order);
		add_splits(splits, on->session, node, on->order);
	}
	if (stated_owner != UNSAID)
		owner = (enum ownership)stated_owner;
	const char *const cells[COLUMNS] = {
		id,
		NULL,
		answer == UNSAID ? NULL : answers[answer],
		owner == OWNERSHIP_COUNT ? NULL : label_ownership(owner),
		statement && statement->how ? statement->how : how->str,
		statement && statement->responsibilities ? statement->responsibilities :
							   splits->str,
	};
	put_row(on->csv, cells);
	on->written->rows++;
	on->written->answered += answer != UNSAID;
	on->written->given_back += stated != UNSAID;
	if (stated != UNSAID && recorded != UNSAID && stated != recorded)
		g_ptr_array_add(on->written->differ, g_strdup(id));
}

/* The questions of a control that were imported, else the control itself. */
static void write_control(struct writing *on, const char *control, const GPtrArray *statements)
{
	g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
	struct caiq_id id;
	char base[CAIQ_ID_BYTES] = "";
	g_autoptr(GArray) counterparts = NULL;

	if (caiq_id_parse(control, &id))
		caiq_control_4_0(&id, on->order->edition, base);
	counterparts = caiq_counterparts(on->catalog, base);
	for (unsigned i = 0; i < statements->len; i++) {
		const struct caiq_statement *statement = g_ptr_array_index(statements, i);

		if (statement->side != on->order->side ||
		    statement->edition != on->order->edition ||
		    !caiq_id_parse(statement->question, &id) || strcmp(id.control, control) != 0 ||
		    !g_hash_table_add(seen, statement->question))
			continue;
		write_row(on, statement->question, counterparts, statement);
	}
	if (g_hash_table_size(seen) == 0 && counterparts->len)
		write_row(on, control, counterparts, NULL);
}

static void write_remark(struct writing *on)
{
	g_autofree char *remark = g_strdup_printf(
		"%s %s", CAIQ_REMARK,
		_("no submission to the STAR registry: answers as they stand in an assessment, written by remit without the texts of the questionnaire"));
	const char *const cells[COLUMNS] = { remark, NULL, NULL, NULL, NULL, NULL };

	put_row(on->csv, cells);
}

GString *caiq_csv(const struct session *session, const struct catalog *catalog,
		  const struct caiq_order *order, struct caiq_written *written)
{
	g_autoptr(GPtrArray) statements = caiq_statements(session, order->service);
	g_auto(GStrv) controls = caiq_controls(order->edition);
	struct writing on = { session, catalog, order, written, g_string_new("\xef\xbb\xbf") };

	*written = (struct caiq_written){ .differ = g_ptr_array_new_with_free_func(g_free) };
	put_row(on.csv, caiq_headings);
	for (char **control = controls; *control; control++)
		write_control(&on, *control, statements);
	write_remark(&on);
	return on.csv;
}

void caiq_written_clear(struct caiq_written *written)
{
	if (written->differ)
		g_ptr_array_unref(written->differ);
	written->differ = NULL;
}
