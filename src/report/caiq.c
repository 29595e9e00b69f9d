/*
 * Statements of a CAIQ that were imported: out of the session, counted, in words.
 */
#include "report/report.h"

#include <string.h>

/* ---- words ------------------------------------------------------------------------- */

/* These are what everybody who knows the questionnaire looks for, so no language changes them. */
static const char *const ownership_labels[OWNERSHIP_COUNT] = {
	[OWNERSHIP_CSP] = "CSP-owned",
	[OWNERSHIP_CSC] = "CSC-owned",
	[OWNERSHIP_THIRD_PARTY] = "3rd-party outsourced",
	[OWNERSHIP_SHARED] = "Shared CSP and CSC",
	[OWNERSHIP_SHARED_THIRD_PARTY] = "Shared CSP and 3rd party",
	[OWNERSHIP_NA] = "NA",
};

const char *label_ownership(enum ownership ownership)
{
	return ownership_labels[ownership];
}

char *label_statement(const struct caiq_statement *statement)
{
	const char *answer = label_word(session_stated_words, statement->answer);
	const char *owner = label_word(session_ownership_words, statement->ownership);

	const char *parts[] = { answer, owner, statement->conflict ? _("in conflict") : NULL };
	GString *text = g_string_new(NULL);

	for (unsigned i = 0; i < G_N_ELEMENTS(parts); i++)
		if (parts[i])
			g_string_append_printf(text, "%s%s", text->len ? ", " : "", parts[i]);
	return g_string_free(text, FALSE);
}

char *label_statement_origin(const struct caiq_statement *statement)
{
	g_autofree char *day = label_day(statement->date);
	GString *text = g_string_new(NULL);

	if (statement->organisation)
		g_string_append_printf(text, _("CAIQ %s of %s"),
				       session_caiq_words[statement->edition],
				       statement->organisation);
	else
		g_string_append_printf(text, _("CAIQ %s"), session_caiq_words[statement->edition]);
	if (day)
		g_string_append_printf(text, ", %s", day);
	if (statement->file && statement->line)
		g_string_append_printf(text, _(", %s, line %s"), statement->file, statement->line);
	else if (statement->file)
		g_string_append_printf(text, ", %s", statement->file);
	return g_string_free(text, FALSE);
}

/* ---- statements -------------------------------------------------------------------- */

static void statement_free(void *data)
{
	struct caiq_statement *statement = data;

	g_free(statement->declaration);
	g_free(statement->question);
	g_free(statement);
}

static const char *said(const struct session *session, const char *id, const char *field)
{
	g_autofree char *path = session_path("declaration", id, field, NULL);

	return session_get(session, path);
}

/* What the declaration says of all its statements. */
static void take_header(struct caiq_statement *statement, const struct session *session)
{
	const char *edition = said(session, statement->declaration, "caiq");
	const char *side = said(session, statement->declaration, "side");

	for (unsigned i = 0; edition && session_caiq_words[i]; i++)
		if (strcmp(session_caiq_words[i], edition) == 0)
			statement->edition = (enum caiq_edition)i;
	statement->side = g_strcmp0(side, catalog_side_words[SIDE_CUSTOMER]) == 0 ?
				  SIDE_CUSTOMER : SIDE_PROVIDER;
	statement->service = said(session, statement->declaration, "service");
	statement->organisation = said(session, statement->declaration, "organisation");
	statement->date = said(session, statement->declaration, "date");
	statement->file = said(session, statement->declaration, "file");
	if (!statement->service)
		statement->service = SESSION_WHOLE_SCOPE;
}

static void take_field(struct caiq_statement *statement, const char *field, const char *text)
{
	const struct { const char *name; const char **where; } fields[] = {
		{ "answer", &statement->answer },
		{ "ownership", &statement->ownership },
		{ "how", &statement->how },
		{ "responsibilities", &statement->responsibilities },
		{ "line", &statement->line },
	};

	for (unsigned i = 0; i < G_N_ELEMENTS(fields); i++)
		if (strcmp(fields[i].name, field) == 0)
			*fields[i].where = text;
}

struct collecting {
	const struct session *session;
	const char *service; /* NULL: all */
	GPtrArray *statements;
	struct caiq_statement header; /* of the declaration that is being read; its id is owned */
};

static struct caiq_statement *add_statement(struct collecting *on, const char *question)
{
	struct caiq_statement *statement = g_memdup2(&on->header, sizeof(on->header));
	struct caiq_id id;

	statement->declaration = g_strdup(on->header.declaration);
	statement->question = g_strdup(question);
	if (caiq_id_parse(question, &id))
		caiq_control_4_0(&id, statement->edition, statement->control);
	g_ptr_array_add(on->statements, statement);
	return statement;
}

/* Paths come in byte order, so those of one statement come together. */
static void collect(const char *path, const char *text, bool conflict, void *data)
{
	enum { DECLARATION = 1, STATEMENT, QUESTION, FIELD, PARTS };
	struct collecting *on = data;
	g_auto(GStrv) parts = session_path_split(path);
	struct caiq_statement *last =
		on->statements->len ? g_ptr_array_index(on->statements, on->statements->len - 1) :
				      NULL;

	if (g_strv_length(parts) != PARTS || strcmp(parts[STATEMENT], "statement") != 0)
		return;
	if (g_strcmp0(on->header.declaration, parts[DECLARATION]) != 0) {
		g_free(on->header.declaration);
		on->header = (struct caiq_statement){ .declaration = g_strdup(parts[DECLARATION]) };
		take_header(&on->header, on->session);
	}
	if (on->service && strcmp(on->header.service, on->service) != 0)
		return;
	if (!last || strcmp(last->declaration, parts[DECLARATION]) != 0 ||
	    strcmp(last->question, parts[QUESTION]) != 0)
		last = add_statement(on, parts[QUESTION]);
	take_field(last, parts[FIELD], *text ? text : NULL);
	last->conflict |= conflict;
}

static int compare_questions(const char *one, const char *other)
{
	struct caiq_id a, b;

	if (!caiq_id_parse(one, &a) || !caiq_id_parse(other, &b))
		return strcmp(one, other);
	int order = strcmp(a.control, b.control);
	return order ? order : (int)a.question - (int)b.question;
}

static gint by_question(gconstpointer a, gconstpointer b)
{
	const struct caiq_statement *one = *(const struct caiq_statement *const *)a;
	const struct caiq_statement *other = *(const struct caiq_statement *const *)b;
	int order = strcmp(one->declaration, other->declaration);

	return order ? order : compare_questions(one->question, other->question);
}

GPtrArray *caiq_statements(const struct session *session, const char *service)
{
	struct collecting on = { .session = session, .service = service };

	on.statements = g_ptr_array_new_with_free_func(statement_free);
	session_each(session, "declaration/", collect, &on);
	g_free(on.header.declaration);
	g_ptr_array_sort(on.statements, by_question);
	return on.statements;
}

GPtrArray *caiq_statements_of(const struct session *session, const struct control *control,
			      const char *service)
{
	GPtrArray *all = caiq_statements(session, service);

	for (unsigned i = all->len; i-- > 0;) {
		struct caiq_statement *statement = g_ptr_array_index(all, i);

		if (!*statement->control ||
		    !caiq_leads_to(control, statement->control, &statement->relation))
			g_ptr_array_remove_index(all, i);
	}
	return all;
}

/* ---- sums -------------------------------------------------------------------------- */

struct caiq_count caiq_count(const GPtrArray *statements, const struct catalog *catalog)
{
	struct caiq_count count = { 0 };
	unsigned *const by_word[] = { &count.yes, &count.no, &count.na };

	for (unsigned i = 0; i < statements->len; i++) {
		const struct caiq_statement *statement = g_ptr_array_index(statements, i);
		unsigned word = 0;

		while (session_stated_words[word] &&
		       g_strcmp0(session_stated_words[word], statement->answer) != 0)
			word++;
		(*(word < G_N_ELEMENTS(by_word) ? by_word[word] : &count.unanswered))++;
		if (!catalog)
			continue;
		g_autoptr(GArray) found = caiq_counterparts(catalog, statement->control);
		count.unattached += found->len == 0;
	}
	return count;
}

char *label_caiq_count(const struct caiq_count *count)
{
	const struct { unsigned number; const char *label; } parts[] = {
		{ count->yes, _("yes") },
		{ count->no, _("no") },
		{ count->na, _("not applicable") },
		{ count->unanswered, _("without an answer") },
	};
	unsigned all = count->yes + count->no + count->na + count->unanswered;
	GString *text = g_string_new(NULL);

	g_string_append_printf(text, ngettext("%u statement", "%u statements", all), all);
	for (unsigned i = 0, shown = 0; i < G_N_ELEMENTS(parts); i++)
		if (parts[i].number)
			g_string_append_printf(text, "%s%s %u", shown++ ? ", " : ": ",
					       parts[i].label, parts[i].number);
	return g_string_free(text, FALSE);
}
