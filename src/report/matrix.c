/*
 * The matrix: controls by services, a joint status in each cell, and the worst case of each
 * control. One model for the command line, the screen and documents; renders nothing but the marks
 * and words that all of them share.
 */
#include "report/report_private.h"

#include <string.h>

/* ---- columns --------------------------------------------------------------------- */

static void column_free(void *data)
{
	struct matrix_column *column = data;

	g_free(column->id);
	g_free(column->standing);
	g_free(column);
}

static void column_add(struct matrix *matrix, const struct session *session, const char *id,
		       const char *day)
{
	struct matrix_column *column = g_new0(struct matrix_column, 1);

	column->id = g_strdup(id);
	column->name = session_service_text(session, id, "name");
	column->provider = session_service_text(session, id, "provider");
	column->role = session_role_for(session, id);
	column->model = session_model_for(session, id);
	session_cover(session, id, day, REPORT_SOON_DAYS, &column->cover);
	if (!cover_holds(&column->cover))
		column->standing = label_cover(&column->cover, day);
	g_ptr_array_add(matrix->columns, column);
}

static void note_whole(const char *path, const char *text, bool conflict, void *data)
{
	(void)text;
	(void)conflict;
	if (*(bool *)data || !strstr(path, "/-/"))
		return;
	g_auto(GStrv) parts = session_path_split(path);
	unsigned at = strcmp(parts[0], "control") == 0 ? 2 : 3;

	*(bool *)data = g_strv_length(parts) > at && strcmp(parts[at], SESSION_WHOLE_SCOPE) == 0;
}

/* Whether anything at all is recorded for the whole scope. */
static bool whole_is_recorded(const struct session *session)
{
	static const char *const kinds[] = { "control/", "duty/", "claim/" };
	bool found = false;

	for (unsigned i = 0; i < G_N_ELEMENTS(kinds) && !found; i++)
		session_each(session, kinds[i], note_whole, &found);
	return found;
}

static void add_columns(struct matrix *matrix, const struct session *session,
			const char *const *wanted, const char *day)
{
	g_auto(GStrv) services = session_services(session);

	for (char **id = services; *id; id++)
		if (!wanted || g_strv_contains(wanted, *id))
			column_add(matrix, session, *id, day);
	if (wanted ? g_strv_contains(wanted, SESSION_WHOLE_SCOPE) :
		     !*services || whole_is_recorded(session))
		column_add(matrix, session, SESSION_WHOLE_SCOPE, day);
}

/* Services that only records are left of. */
static char **find_gone(const struct session *session, const char *day)
{
	g_autoptr(GPtrArray) services = report_services(session, day, 0);
	GPtrArray *gone = g_ptr_array_new();

	for (unsigned i = 0; i < services->len; i++) {
		const struct report_service *service = g_ptr_array_index(services, i);

		if (!service->in_scope)
			g_ptr_array_add(gone, g_strdup(service->id));
	}
	g_ptr_array_add(gone, NULL);
	return (char **)g_ptr_array_free(gone, FALSE);
}

/* ---- cells ------------------------------------------------------------------------- */

static void note_path(const char *path, const char *text, bool conflict, void *data)
{
	(void)path;
	(void)text;
	(void)conflict;
	*(bool *)data = true;
}

/* Whether a control has anything of its own recorded for the whole scope. */
static bool whole_has(const struct session *session, const struct catalog_node *node)
{
	g_autofree char *path = session_path("control", node->id, SESSION_WHOLE_SCOPE, NULL);
	g_autofree char *prefix = g_strconcat(path, "/", NULL);
	bool found = false;

	session_each(session, prefix, note_path, &found);
	return found || duties_are_recorded(session, node, SESSION_WHOLE_SCOPE);
}

static bool is_whole(const char *id)
{
	return strcmp(id, SESSION_WHOLE_SCOPE) == 0;
}

/* Whether there are services, beside which the whole scope counts only where it has something. */
static bool has_services(const struct matrix *matrix)
{
	const struct matrix_column *first =
		matrix->columns->len ? g_ptr_array_index(matrix->columns, 0) : NULL;

	return first && !is_whole(first->id);
}

static void row_free(void *data)
{
	struct matrix_row *row = data;

	g_free(row->cells);
	g_free(row);
}

static void row_add(struct matrix *matrix, const struct session *session,
		    const struct catalog_node *node)
{
	struct matrix_row *row = g_new0(struct matrix_row, 1);

	row->node = node;
	row->cells = g_new0(struct matrix_cell, matrix->columns->len);
	for (unsigned i = 0; i < matrix->columns->len; i++) {
		const struct matrix_column *column = g_ptr_array_index(matrix->columns, i);
		struct matrix_cell *cell = &row->cells[i];

		cell->absent = is_whole(column->id) && has_services(matrix) &&
			       !whole_has(session, node);
		if (cell->absent)
			continue;
		session_joint_under(session, node, column->id, column->model, &column->cover,
				    &cell->joint);
		if (joint_sum_add(&row->worst, &cell->joint))
			row->worst_at = i;
	}
	g_ptr_array_add(matrix->rows, row);
}

static bool passes(const struct matrix *matrix, const struct session *session,
		   const struct catalog *catalog, const struct filter *filter, unsigned index)
{
	for (unsigned i = 0; filter && i < matrix->columns->len; i++) {
		const struct matrix_column *column = g_ptr_array_index(matrix->columns, i);

		if (filter_match(filter, session, catalog, index, column->id))
			return true;
	}
	return !filter;
}

struct matrix *matrix_new(const struct session *session, const struct catalog *catalog,
			  const char *const *services, const struct filter *filter,
			  const char *day)
{
	struct matrix *matrix = g_new0(struct matrix, 1);
	char today[11];

	session_today(session, today);
	day = day ? day : today;
	matrix->columns = g_ptr_array_new_with_free_func(column_free);
	matrix->rows = g_ptr_array_new_with_free_func(row_free);
	matrix->gone = find_gone(session, day);
	add_columns(matrix, session, services, day);
	for (unsigned i = 0; i < catalog->node_count; i++)
		if (catalog->nodes[i].control && passes(matrix, session, catalog, filter, i))
			row_add(matrix, session, &catalog->nodes[i]);
	return matrix;
}

void matrix_free(struct matrix *matrix)
{
	if (!matrix)
		return;
	g_ptr_array_unref(matrix->columns);
	g_ptr_array_unref(matrix->rows);
	g_strfreev(matrix->gone);
	g_free(matrix);
}

static void sum_one(const struct session *session, const struct catalog_node *node,
		    const char *service, struct joint_sum *sum)
{
	struct joint joint;

	session_joint(session, node, service, session_model_for(session, service), &joint);
	joint_sum_add(sum, &joint);
}

unsigned matrix_worst(const struct session *session, const struct catalog_node *node,
		      struct joint_sum *sum)
{
	g_auto(GStrv) services = session_services(session);
	unsigned count = g_strv_length(services);

	memset(sum, 0, sizeof(*sum));
	for (unsigned i = 0; i < count && count > 1; i++)
		sum_one(session, node, services[i], sum);
	if (count > 1 && whole_has(session, node))
		sum_one(session, node, SESSION_WHOLE_SCOPE, sum);
	return count;
}

/* ---- marks and words ------------------------------------------------------------------ */

static const char status_letters[STATUS_COUNT + 1] = ".+=~o-";

static const char *flags_of(bool duties, bool not_verified)
{
	static const char *const flags[] = { "", "!", "?", "!?" };

	return flags[duties + 2 * not_verified];
}

const char *matrix_flags(const struct matrix_cell *cell)
{
	const struct joint *joint = &cell->joint;

	if (cell->absent || joint->left_out)
		return "";
	return flags_of(joint->unowned || joint->disputed_count,
			joint->not_verified && !joint->none && joint->status != STATUS_NONE);
}

const char *matrix_worst_flags(const struct joint_sum *worst)
{
	return flags_of(worst->unowned || worst->disputed, worst->not_verified > 0);
}

char *matrix_marks(const struct matrix_cell *cell)
{
	const struct joint *joint = &cell->joint;
	bool excluded = joint->sides[SIDE_CUSTOMER].excluded ||
			joint->sides[SIDE_PROVIDER].excluded;
	char mark[2] = { status_letters[joint->status], '\0' };

	if (cell->absent || joint->none)
		mark[0] = joint->none && excluded ? 'x' : '\0';
	else if (joint->left_out)
		mark[0] = '/';
	return g_strconcat(mark, matrix_flags(cell), NULL);
}

char *matrix_worst_marks(const struct joint_sum *worst)
{
	char mark[2] = { worst->counted ? status_letters[worst->status] : '\0', '\0' };
	bool some = worst->not_assessed > 0 && worst->status != STATUS_NONE;
	g_autofree char *rest = some ? g_strdup_printf(" .%u", worst->not_assessed) : NULL;

	return g_strconcat(mark, matrix_worst_flags(worst), rest, NULL);
}

char *matrix_words(const struct matrix_cell *cell)
{
	g_autofree char *status = label_joint_status(&cell->joint);
	g_autofree char *reasons = label_joint_reasons(&cell->joint, JOINT_ALL);

	if (cell->absent)
		return g_strdup(_("nothing recorded"));
	if (!*reasons || cell->joint.left_out)
		return g_steal_pointer(&status);
	return g_strdup_printf("%s; %s", status, reasons);
}

const char *matrix_column_head(const struct matrix_column *column)
{
	return is_whole(column->id) ? _("all") : column->id;
}

char *matrix_row_words(const struct matrix *matrix, const struct matrix_row *row)
{
	g_autofree char *worst = label_joint_sum(&row->worst, true);
	GString *text = g_string_new(NULL);

	g_string_append_printf(text, "%s %s; %s: %s", row->node->id, row->node->title,
			       _("worst case"), worst);
	for (unsigned i = 0; i < matrix->columns->len; i++) {
		const struct matrix_column *column = g_ptr_array_index(matrix->columns, i);
		g_autofree char *words = label_joint(&row->cells[i].joint);

		if (!row->cells[i].absent)
			g_string_append_printf(text, "; %s, %s: %s", matrix_column_head(column),
					       label_model(column->model), words);
	}
	return g_string_free(text, FALSE);
}

static void join(GString *line, const char *text)
{
	if (text && *text)
		g_string_append_printf(line, "%s%s", line->len ? ", " : "", text);
}

char *matrix_column_words(const struct matrix_column *column)
{
	GString *line = g_string_new(NULL);
	g_autofree char *role = g_strdup_printf(_("we: %s"), label_role(column->role));

	if (is_whole(column->id))
		join(line, _("the whole scope"));
	else if (g_strcmp0(column->name, column->id) != 0)
		join(line, column->name);
	join(line, column->provider);
	join(line, label_model(column->model));
	join(line, role);
	return g_string_free(line, FALSE);
}
