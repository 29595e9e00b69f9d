/*
 * A report as a workbook: how cells look, which sheets there are, and the first one, which says
 * what the report is about and draws its charts.
 */
#include "xlsx/xlsx.h"

#include <string.h>
#include <time.h>
#include <xlsxwriter.h>

enum { LABEL_WIDTH = 34, CONTENT_WIDTH = 70, CHART_COLUMN = 3, CHART_ROWS = 18,
       CHART_WIDTH = 640, CHART_HEIGHT = 320 };

struct writer {
	struct xlsx_book book;
	const json_t *report;
	lxw_worksheet *first;
	unsigned row;          /* the next one of the first sheet */
	unsigned chart_row;
	GHashTable *taken;     /* names of sheets */
	GHashTable *sheets;    /* id of a table -> its sheet */
	GError **error;
};

/* ---- looks --------------------------------------------------------------------------- */

static const struct {
	const char *numbers;     /* how values are shown; NULL: as they are */
	lxw_color_t ink, paper;  /* 0: none */
	bool bold;
} looks[LOOK_COUNT] = {
	[LOOK_EXACT] = { "@", 0, 0, false },
	[LOOK_DAY] = { "yyyy\\-mm\\-dd", 0, 0, false },
	[LOOK_NUMBER] = { "0", 0, 0, false },
	[LOOK_HEAD] = { "@", 0, 0xe7e6e6, true },
	[LOOK_TITLE] = { "@", 0, 0, true },
	[LOOK_LINK] = { NULL, 0x0563c1, 0, false },
	[LOOK_GOOD] = { "\"+ \"@", 0x006100, 0xc6efce, false },
	[LOOK_HALF] = { "\"~ \"@", 0x7f4f00, 0xffeb9c, false },
	[LOOK_BAD] = { "\"! \"@", 0x9c0006, 0xffc7ce, false },
	[LOOK_OPEN] = { "\"? \"@", 0x3f3f3f, 0xe0e0e0, false },
};

static void make_looks(struct xlsx_book *book)
{
	for (unsigned i = 0; i < LOOK_COUNT; i++) {
		lxw_format *format = book->looks[i] = workbook_add_format(book->workbook);

		if (looks[i].numbers)
			format_set_num_format(format, looks[i].numbers);
		if (looks[i].ink)
			format_set_font_color(format, looks[i].ink);
		if (looks[i].paper)
			format_set_bg_color(format, looks[i].paper);
		if (looks[i].bold)
			format_set_bold(format);
		if (i < LOOK_GOOD) { /* those are laid over another one */
			format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
			format_set_text_wrap(format);
		}
	}
}

/* ---- the first sheet ------------------------------------------------------------------ */

static void put_line(struct writer *writer, const char *label, const char *text)
{
	unsigned lines = xlsx_lines(label, LABEL_WIDTH - 2);
	unsigned more = xlsx_lines(text, CONTENT_WIDTH - 2);

	xlsx_set_height(writer->first, writer->row, MAX(lines, more));
	xlsx_put_text(writer->first, writer->row, 0, label, writer->book.looks[LOOK_TEXT]);
	xlsx_put_text(writer->first, writer->row++, 1, text, writer->book.looks[LOOK_TEXT]);
}

static void put_title(struct writer *writer, const char *title)
{
	writer->row += writer->row > 0;
	xlsx_put_text(writer->first, writer->row++, 0, title, writer->book.looks[LOOK_TITLE]);
}

static const char *text_of(const json_t *object, const char *key)
{
	const char *text = json_string_value(json_object_get(object, key));

	return text ? text : "";
}

static void put_head(struct writer *writer)
{
	static const struct {
		const char *key, *label;
	} lines[] = { { "subject", N_("Subject") }, { "date", N_("Date") },
		      { "session", N_("Session") }, { "uuid", "UUID" },
		      { "catalog", N_("Catalog") } };
	const json_t *heads = json_object_get(writer->report, "heads"), *head;
	size_t i;

	put_title(writer, text_of(writer->report, "title"));
	for (i = 0; i < G_N_ELEMENTS(lines); i++)
		put_line(writer, _(lines[i].label), text_of(writer->report, lines[i].key));
	json_array_foreach((json_t *)heads, i, head)
		put_line(writer, i ? "" : _("Head of the history"), json_string_value(head));
}

/* Facts are kept under their keys; the block says what they are called. */
static void put_facts(struct writer *writer, const json_t *block)
{
	const json_t *labels = json_object_get(block, "labels");
	const json_t *facts = json_object_get(json_object_get(writer->report, "tables"),
					      text_of(block, "table"));
	const char *key;
	json_t *label;

	put_title(writer, text_of(block, "caption"));
	json_object_foreach((json_t *)labels, key, label)
		put_line(writer, json_string_value(label), text_of(facts, key));
}

/* ---- charts -------------------------------------------------------------------------- */

static unsigned column_at(const json_t *columns, const char *key)
{
	for (unsigned i = 0; i < json_array_size(columns); i++)
		if (strcmp(text_of(json_array_get(columns, i), "key"), key) == 0)
			return i;
	return 0;
}

static void add_bars(lxw_chart *chart, const char *sheet,
		     const json_t *columns, const json_t *block, unsigned last)
{
	unsigned label = column_at(columns, text_of(block, "label"));
	const json_t *one;
	size_t i;

	json_array_foreach(json_object_get(block, "series"), i, one) {
		unsigned at = column_at(columns, text_of(one, "key"));
		enum xlsx_look look = xlsx_tone_look(text_of(one, "tone"));
		lxw_chart_series *series = chart_add_series(chart, NULL, NULL);
		lxw_chart_fill fill = { .color = looks[look].ink };

		chart_series_set_categories(series, sheet, 1, (lxw_col_t)label, last,
					    (lxw_col_t)label);
		chart_series_set_values(series, sheet, 1, (lxw_col_t)at, last, (lxw_col_t)at);
		chart_series_set_name_range(series, sheet, 0, (lxw_col_t)at);
		if (look != LOOK_TEXT)
			chart_series_set_fill(series, &fill);
	}
}

/* The block of a table by its id, NULL when the report has none. */
static const json_t *table_block(const json_t *report, const char *id)
{
	const json_t *section, *block;
	size_t i, k;

	json_array_foreach(json_object_get(report, "sections"), i, section)
		json_array_foreach(json_object_get(section, "blocks"), k, block)
			if (strcmp(text_of(block, "table"), id) == 0 &&
			    !json_object_get(block, "chart"))
				return block;
	return NULL;
}

static void put_chart(struct writer *writer, const json_t *block)
{
	const char *id = text_of(block, "table");
	const lxw_worksheet *sheet = g_hash_table_lookup(writer->sheets, id);
	const json_t *columns = json_object_get(table_block(writer->report, id), "columns");
	unsigned last = (unsigned)json_array_size(
		json_object_get(json_object_get(writer->report, "tables"), id));
	lxw_chart_options size = { .x_scale = CHART_WIDTH / 480.0,
				   .y_scale = CHART_HEIGHT / 288.0 };

	if (!sheet || last == 0)
		return;
	lxw_chart *chart = workbook_add_chart(writer->book.workbook, LXW_CHART_BAR_STACKED);
	add_bars(chart, sheet->name, columns, block, last);
	chart_title_set_name(chart, text_of(block, "caption"));
	chart_axis_set_reverse(chart->y_axis); /* the first row on top */
	worksheet_insert_chart_opt(writer->first, writer->chart_row, CHART_COLUMN, chart, &size);
	writer->chart_row += CHART_ROWS;
}

/* ---- sheets -------------------------------------------------------------------------- */

static bool put_sheet(struct writer *writer, const json_t *block)
{
	const char *id = text_of(block, "table");
	g_autofree char *name = xlsx_sheet_name(text_of(block, "caption"), writer->taken);
	lxw_worksheet *sheet = workbook_add_worksheet(writer->book.workbook, name);

	if (!sheet) {
		error_set(writer->error, REMIT_ERROR_WRITE, _("the sheet \"%s\" cannot be made"),
			  name);
		return false;
	}
	g_hash_table_insert(writer->sheets, (void *)id, sheet);
	return xlsx_sheet_fill(&writer->book, sheet, json_object_get(block, "columns"),
			       json_object_get(json_object_get(writer->report, "tables"), id),
			       writer->error);
}

/* Where each table is, and how long. */
static void put_contents(struct writer *writer)
{
	lxw_worksheet *sheet;

	put_title(writer, _("Sheets"));
	STAILQ_FOREACH(sheet, writer->book.workbook->worksheets, list_pointers) {
		g_autofree char *quoted = lxw_quote_sheetname(sheet->name);
		g_autofree char *place = g_strdup_printf("internal:%s!A1", quoted);

		if (sheet == writer->first)
			continue;
		worksheet_write_url_opt(writer->first, writer->row, 0, place,
					writer->book.looks[LOOK_LINK], sheet->name, NULL);
		worksheet_write_number(writer->first, writer->row++, 1, sheet->dim_rowmax,
				       writer->book.looks[LOOK_NUMBER]);
	}
}

typedef bool (*block_fn)(struct writer *writer, const json_t *block);

static bool each_block(struct writer *writer, block_fn visit)
{
	const json_t *section, *block;
	size_t i, k;

	json_array_foreach(json_object_get(writer->report, "sections"), i, section)
		json_array_foreach(json_object_get(section, "blocks"), k, block)
			if (!visit(writer, block))
				return false;
	return true;
}

static bool is_facts(const json_t *block)
{
	return strcmp(text_of(block, "layout"), "facts") == 0;
}

static bool visit_first(struct writer *writer, const json_t *block)
{
	const char *notice = json_string_value(json_object_get(block, "notice"));

	if (notice)
		put_line(writer, _("Note"), notice);
	if (is_facts(block))
		put_facts(writer, block);
	return true;
}

static bool visit_table(struct writer *writer, const json_t *block)
{
	return !json_object_get(block, "columns") || is_facts(block) || put_sheet(writer, block);
}

static bool visit_chart(struct writer *writer, const json_t *block)
{
	if (json_object_get(block, "chart"))
		put_chart(writer, block);
	return true;
}

/* ---- the workbook -------------------------------------------------------------------- */

/* Made when the report is, to the day: the hour of the run would make each run another file. */
static void set_properties(struct writer *writer)
{
	g_autoptr(GTimeZone) utc = g_time_zone_new_utc();
	g_autofree char *when = g_strconcat(text_of(writer->report, "date"), "T12:00:00Z", NULL);
	g_autoptr(GDateTime) day = g_date_time_new_from_iso8601(when, utc);
	lxw_doc_properties properties = { .title = (char *)text_of(writer->report, "title"),
					  .subject = (char *)text_of(writer->report, "subject"),
					  .created = day ? (time_t)g_date_time_to_unix(day) : 1 };

	workbook_set_properties(writer->book.workbook, &properties);
}

static bool fill(struct writer *writer)
{
	lxw_workbook *workbook = writer->book.workbook;
	g_autofree char *name = xlsx_sheet_name(_("Summary"), writer->taken);

	make_looks(&writer->book);
	set_properties(writer);
	writer->first = workbook_add_worksheet(workbook, name);
	worksheet_set_column(writer->first, 0, 0, LABEL_WIDTH, NULL);
	worksheet_set_column(writer->first, 1, 1, CONTENT_WIDTH, NULL);
	worksheet_fit_to_pages(writer->first, 1, 0);
	put_head(writer);
	if (!each_block(writer, visit_first) || !each_block(writer, visit_table))
		return false;
	put_contents(writer);
	return each_block(writer, visit_chart);
}

bool xlsx_write(const json_t *report, const char *path, GError **error)
{
	struct writer writer = { .report = report, .error = error };

	if (!json_is_array(json_object_get(report, "sections")) ||
	    !json_is_object(json_object_get(report, "tables"))) {
		error_set(error, REMIT_ERROR_INPUT, _("this is no report of remit as JSON"));
		return false;
	}
	writer.book.workbook = workbook_new(path);
	writer.taken = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	writer.sheets = g_hash_table_new(g_str_hash, g_str_equal);
	bool good = fill(&writer);
	lxw_error failed = workbook_close(writer.book.workbook);
	if (good && failed)
		error_set(error, REMIT_ERROR_WRITE, _("the workbook cannot be written: %s"),
			  lxw_strerror(failed));
	g_hash_table_unref(writer.taken);
	g_hash_table_unref(writer.sheets);
	return good && !failed;
}
