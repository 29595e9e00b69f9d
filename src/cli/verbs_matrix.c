/*
 * The verb matrix: controls by services, a joint status in each cell, and the worst case of each
 * control. As text in bands that the terminal has room for, as lines to be heard, as JSON, Markdown
 * or CSV.
 */
#include "cli/cli_private.h"

#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

enum { COLUMNS_DEFAULT = 80, COLUMNS_MIN = 40, HEAD_MAX = 12, HEAD_MIN = 8, WORST_COLUMNS = 10,
       TITLE_MIN = 12 };

/* ---- JSON ------------------------------------------------------------------------ */

static json_t *column_json(const struct session *session, const struct matrix_column *column)
{
	return json_pack("{s:s, s:s?, s:s?, s:s, s:s, s:o}", "service", column->id, "name",
			 column->name, "provider", column->provider, "role",
			 session_role_words[column->role], "model",
			 catalog_model_words[column->model], "assurance",
			 cli_json_cover(session, column->id));
}

static json_t *cell_json(const struct matrix_cell *cell)
{
	const struct joint *joint = &cell->joint;
	json_t *object;

	if (cell->absent)
		return json_null();
	object = cli_json_joint(joint);
	json_object_set_new(object, "joint",
			    joint->none ? json_null() :
					  json_string(session_status_words[joint->status]));
	return object;
}

static json_t *worst_json(const struct matrix *matrix, const struct matrix_row *row)
{
	const struct joint_sum *worst = &row->worst;
	const struct matrix_column *at =
		worst->counted ? g_ptr_array_index(matrix->columns, row->worst_at) : NULL;

	return json_pack("{s:s?, s:s?, s:i, s:i, s:i, s:i, s:i}", "joint",
			 at ? session_status_words[worst->status] : NULL, "service",
			 at ? at->id : NULL, "services", (int)worst->counted, "not_assessed",
			 (int)worst->not_assessed, "not_verified", (int)worst->not_verified,
			 "unowned", (int)worst->unowned, "disputed", (int)worst->disputed);
}

static json_t *row_json(const struct matrix *matrix, const struct matrix_row *row)
{
	json_t *cells = json_object();

	for (unsigned i = 0; i < matrix->columns->len; i++) {
		const struct matrix_column *column = g_ptr_array_index(matrix->columns, i);

		json_object_set_new(cells, column->id, cell_json(&row->cells[i]));
	}
	return json_pack("{s:s, s:s, s:o, s:o}", "id", row->node->id, "title", row->node->title,
			 "services", cells, "worst", worst_json(matrix, row));
}

json_t *cli_json_matrix(const struct cli_place *place, const struct matrix *matrix)
{
	json_t *services = json_array(), *controls = json_array(), *gone = json_array();

	for (unsigned i = 0; i < matrix->columns->len; i++)
		json_array_append_new(services,
				      column_json(place->session,
						  g_ptr_array_index(matrix->columns, i)));
	for (unsigned i = 0; i < matrix->rows->len; i++)
		json_array_append_new(controls,
				      row_json(matrix, g_ptr_array_index(matrix->rows, i)));
	for (char **id = matrix->gone; *id; id++)
		json_array_append_new(gone, json_string(*id));
	return json_pack("{s:s, s:s, s:s?, s:o, s:o, s:o}", "session",
			 session_name(place->session), "catalog", place->catalog->id, "as_of",
			 session_as_of_when(place->session), "services", services, "not_in_scope",
			 gone, "controls", controls);
}

/* ---- text: which columns go into which band ---------------------------------------- */

/* How many columns a line may have: the terminal's, or what $COLUMNS says. */
static unsigned line_columns(const struct cli *cli)
{
	const char *said = g_getenv("COLUMNS");
	unsigned columns = said ? (unsigned)strtoul(said, NULL, 10) : 0;
	struct winsize size;

	if (columns == 0 && !cli->is_lent && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0)
		columns = size.ws_col;
	return columns == 0 ? COLUMNS_DEFAULT : MAX(columns, COLUMNS_MIN);
}

/* How the matrix is laid out. */
struct layout {
	const struct matrix *matrix;
	unsigned line;  /* columns of a line */
	unsigned id;    /* columns of the control's id */
	unsigned head;  /* the most that a service has */
	bool numbered;  /* an id does not fit: columns have numbers, as in the legend */
};

static unsigned columns_of(const char *text)
{
	g_autofree char *display = text_display(text);

	return text_columns(display);
}

/* What stands over a column: its id, with the number it has in the legend where ids are cut;
 * g_free(). */
static char *head_of(const struct layout *layout, unsigned at)
{
	const char *head = matrix_column_head(g_ptr_array_index(layout->matrix->columns, at));

	return layout->numbered ? g_strdup_printf("%u %s", at + 1, head) : g_strdup(head);
}

static unsigned natural_columns(const struct layout *layout, unsigned at)
{
	const struct matrix_column *column = g_ptr_array_index(layout->matrix->columns, at);
	g_autofree char *head = head_of(layout, at);
	unsigned columns = MAX(columns_of(head), columns_of(label_role(column->role)));

	return MAX(columns, columns_of(label_model(column->model)));
}

static unsigned service_columns(const struct layout *layout, unsigned at)
{
	return MIN(natural_columns(layout, at), layout->head);
}

/* How much a line has for services: without the id and, where the band is the last, the worst
 * case. */
static unsigned room_of(const struct layout *layout)
{
	return layout->line - layout->id - 1;
}

/* Where the band ends that begins with a service: the first one that is not in it. */
static unsigned band_end(const struct layout *layout, unsigned from)
{
	unsigned count = layout->matrix->columns->len, taken = 0, at = from;

	for (; at < count; at++) {
		unsigned last = at + 1 == count ? WORST_COLUMNS : 0;
		unsigned columns = service_columns(layout, at) + 1;

		if (at > from && taken + columns + last > room_of(layout))
			break;
		taken += columns;
	}
	return at;
}

static struct layout layout_of(const struct cli *cli, const struct matrix *matrix)
{
	struct layout layout = { matrix, line_columns(cli), columns_of(_("Control")), HEAD_MAX,
				 false };

	for (unsigned i = 0; i < matrix->rows->len; i++) {
		const struct matrix_row *row = g_ptr_array_index(matrix->rows, i);

		layout.id = MAX(layout.id, columns_of(row->node->id));
	}
	layout.id = MIN(layout.id, layout.line / 3);
	if (band_end(&layout, 0) < matrix->columns->len) /* narrower columns before a second band */
		layout.head = HEAD_MIN;
	for (unsigned i = 0; i < matrix->columns->len && !layout.numbered; i++)
		layout.numbered = natural_columns(&layout, i) > layout.head;
	return layout;
}

/* ---- text: bands ------------------------------------------------------------------------ */

/* A text in a column of its own, cut where it is longer. */
static void put_cell(struct cli *cli, const char *text, unsigned columns)
{
	g_autofree char *safe = text_safe(text);
	g_autofree char *clipped = text_clip(safe, columns);

	cli_put_column(cli, clipped, columns + 1);
}

static void trim(struct cli *cli)
{
	while (cli->out->len && cli->out->str[cli->out->len - 1] == ' ')
		g_string_truncate(cli->out, cli->out->len - 1);
	g_string_append_c(cli->out, '\n');
}

/* Three lines: the service, its model, and who we are for it. */
static void put_head(struct cli *cli, const struct layout *layout, unsigned from, unsigned end)
{
	const char *labels[] = { _("Control"), "", "" };
	const char *last[] = { _("worst"), _("case"), "" };
	bool is_last = end == layout->matrix->columns->len;

	for (unsigned line = 0; line < G_N_ELEMENTS(labels); line++) {
		put_cell(cli, labels[line], layout->id);
		for (unsigned i = from; i < end; i++) {
			const struct matrix_column *column =
				g_ptr_array_index(layout->matrix->columns, i);
			g_autofree char *head = head_of(layout, i);
			const char *texts[] = { head, label_model(column->model),
						label_role(column->role) };

			put_cell(cli, texts[line], service_columns(layout, i));
		}
		if (is_last)
			put_cell(cli, last[line], WORST_COLUMNS - 1);
		trim(cli);
	}
}

/* The title has what the line leaves. */
static void put_row(struct cli *cli, const struct layout *layout, const struct matrix_row *row,
		    unsigned from, unsigned end)
{
	bool is_last = end == layout->matrix->columns->len;
	unsigned taken = layout->id + 1 + (is_last ? WORST_COLUMNS : 0);

	put_cell(cli, row->node->id, layout->id);
	for (unsigned i = from; i < end; i++) {
		g_autofree char *marks = matrix_marks(&row->cells[i]);

		put_cell(cli, marks, service_columns(layout, i));
		taken += service_columns(layout, i) + 1;
	}
	if (is_last) {
		g_autofree char *worst = matrix_worst_marks(&row->worst);
		put_cell(cli, worst, WORST_COLUMNS - 1);
	}
	if (taken + TITLE_MIN + 1 < layout->line)
		put_cell(cli, row->node->title, layout->line - taken - 1);
	trim(cli);
}

/* Below the table, as wide as that. */
static void put_wrapped(struct cli *cli, const struct layout *layout, const char *text,
			unsigned indent)
{
	g_autofree char *safe = text_safe(text);
	g_autoptr(GArray) lines = text_wrap(safe, layout->line - indent - 2);

	for (unsigned i = 0; i < lines->len; i++) {
		const struct text_line *line = &g_array_index(lines, struct text_line, i);

		g_string_append_printf(cli->out, "%*s%.*s\n", (int)(i ? indent + 2 : indent), "",
				       (int)line->bytes, safe + line->start);
	}
}

/* A service and what has to be said of its assurance, below the heading that it has; g_free(). */
static char *service_line(const struct matrix_column *column, const char *head)
{
	g_autofree char *words = matrix_column_words(column);

	return g_strdup_printf("%s: %s%s%s", head, words, column->standing ? "; " : "",
			       column->standing ? column->standing : "");
}

/* The services that only records are left of; NULL: there are none; g_free(). */
static char *gone_line(const struct matrix *matrix)
{
	g_autofree char *gone = g_strjoinv(", ", matrix->gone);

	return *gone ? g_strdup_printf(_("not in scope any more, and not shown: %s"), gone) : NULL;
}

/* What the marks are, and what stands behind the heads. */
static void put_legend(struct cli *cli, const struct layout *layout)
{
	const struct matrix *matrix = layout->matrix;

	g_string_append_c(cli->out, '\n');
	put_wrapped(cli, layout, _("+ implemented, = alternative, ~ partial, o planned, - not implemented, . not assessed, x excluded, / left out, nothing: nobody has a duty or nothing is recorded; ! a duty that nobody owns or that the parties do not agree on, ? not verified; .2: two services are not assessed"),
		    0);
	for (unsigned i = 0; i < matrix->columns->len; i++) {
		const struct matrix_column *column = g_ptr_array_index(matrix->columns, i);
		g_autofree char *head = head_of(layout, i), *line = service_line(column, head);

		put_wrapped(cli, layout, line, 2);
	}
	g_autofree char *gone = gone_line(matrix);
	if (gone)
		put_wrapped(cli, layout, gone, 2);
}

static void put_text(struct cli *cli, const struct matrix *matrix)
{
	struct layout layout = layout_of(cli, matrix);
	unsigned count = matrix->columns->len, bands = 0;

	for (unsigned from = 0, end; from < count; from = end) {
		end = band_end(&layout, from);
		if (bands++ > 0)
			g_string_append_c(cli->out, '\n');
		if (end - from < count) {
			g_string_append_printf(cli->out, _("services %u to %u of %u"), from + 1,
					       end, count);
			g_string_append_c(cli->out, '\n');
		}
		put_head(cli, &layout, from, end);
		for (unsigned i = 0; i < matrix->rows->len; i++)
			put_row(cli, &layout, g_ptr_array_index(matrix->rows, i), from, end);
	}
	put_legend(cli, &layout);
}

/* ---- text: lines ------------------------------------------------------------------------ */

static void put_line(struct cli *cli, const char *text)
{
	cli_put(cli, text);
	g_string_append_c(cli->out, '\n');
}

/* For ears and braille: a control a line, what a value is about in front of it; then what has to be
 * known of the services. Nothing is cut or wrapped: that is the reader's. */
static void put_lines(struct cli *cli, const struct matrix *matrix)
{
	for (unsigned i = 0; i < matrix->rows->len; i++) {
		g_autofree char *line = matrix_row_words(matrix,
							 g_ptr_array_index(matrix->rows, i));
		put_line(cli, line);
	}
	for (unsigned i = 0; i < matrix->columns->len; i++) {
		const struct matrix_column *column = g_ptr_array_index(matrix->columns, i);
		g_autofree char *line = service_line(column, matrix_column_head(column));

		put_line(cli, line);
	}
	g_autofree char *gone = gone_line(matrix);
	if (gone)
		put_line(cli, gone);
}

/* ---- the verb ------------------------------------------------------------------------- */

static bool check_services(struct cli *cli, const struct cli_place *place, GError **error)
{
	for (unsigned i = 0; i < cli->count; i++) {
		const char *id = cli->arguments[i];

		if (!ops_service_check(place->session, id, error))
			return false;
		if (strcmp(id, SESSION_WHOLE_SCOPE) == 0 ||
		    session_has_service(place->session, id))
			continue;
		error_set(error, REMIT_ERROR_USAGE,
			  _("service %s is not in scope any more; `remit show --service %s` shows its records"),
			  id, id);
		return false;
	}
	return true;
}

/* The matrix as a document. */
static bool put_document(struct cli *cli, const struct cli_place *place,
			 const struct filter *filter, const struct doc_format *format,
			 GError **error)
{
	const struct doc_source source = {
		.session = place->session, .catalog = place->catalog, .service = place->service,
		.model = place->model, .filter = filter, .filter_text = cli->options.filter,
		.services = cli->count ? (const char *const *)cli->arguments : NULL,
		.now = session_now(place->session),
	};
	const struct doc_style style = { 0 };
	struct ops_report report = { doc_document_find("matrix", NULL), format, NULL, &source,
				     &style };
	GString *text = ops_report_text(cli->ops, &report, error);

	if (!text)
		return false;
	g_string_append_len(cli->out, text->str, (gssize)text->len);
	g_string_free(text, TRUE);
	return true;
}

static bool put(struct cli *cli, const struct cli_place *place, const struct filter *filter,
		const struct doc_format *format, GError **error)
{
	struct matrix *matrix = matrix_new(place->session, place->catalog,
					   cli->count ? (const char *const *)cli->arguments : NULL,
					   filter, NULL);
	bool done = true;

	if (matrix->rows->len == 0)
		cli_message(cli, _("no control passes the filter"));
	if (cli->options.json)
		cli_put_json(cli, cli_json_matrix(place, matrix));
	else if (format)
		done = put_document(cli, place, filter, format, error);
	else if (cli_is_linear(cli))
		put_lines(cli, matrix);
	else
		put_text(cli, matrix);
	matrix_free(matrix);
	return done;
}

/* Text is for the terminal and no document: NULL in `format`. */
static bool find_format(const struct cli *cli, const struct doc_format **format, GError **error)
{
	const char *name = cli->options.format;

	*format = NULL;
	if (cli->options.json && name) {
		error_set(error, REMIT_ERROR_USAGE,
			  _("--json and --format name two formats: give one of them"));
		return false;
	}
	if (!name || strcmp(name, "text") == 0)
		return true;
	*format = doc_format_find(name, NULL, error);
	return *format != NULL;
}

int verb_matrix(struct cli *cli, GError **error)
{
	const struct doc_format *format;
	struct filter *filter = NULL;
	struct cli_place place;

	if (!find_format(cli, &format, error))
		return 2;
	if (cli->options.filter)
		filter = ops_filter_parse(cli->ops, cli->options.filter, error);
	if ((cli->options.filter && !filter) || !cli_place_open(cli, &place, true, true, error)) {
		filter_free(filter);
		return 2;
	}
	bool good = check_services(cli, &place, error) &&
		    put(cli, &place, filter, format, error);
	filter_free(filter);
	cli_place_close(&place);
	return good ? 0 : 2;
}
