/*
 * Charts of a document as SVG within the page: bars of one length each, so that shares compare,
 * with the number that each stands for. Lengths are hundredths of the width and heights are
 * pixels, so that text keeps its size on every screen. Parts differ by pattern as well as by
 * colour, and the numbers stand in the table that the chart is of, or below as a table of their
 * own.
 */
#include "report/html_private.h"

#include <string.h>

enum {
	NAME_HEIGHT = 18, /* of the line that names a group of bars */
	BAR_HEIGHT = 9,
	BAR_STEP = 14,
	GROUP_GAP = 7,
	BASE_LINE = 9,    /* of a text beside a bar, from its top */
	SHARES = 10000,   /* of the length of a bar: hundredths of a hundredth */
};

static const char *const tone_names[DOC_TONE_COUNT] = {
	[DOC_PLAIN] = "open", [DOC_GOOD] = "good", [DOC_HALF] = "half", [DOC_BAD] = "bad",
	[DOC_OPEN] = "open",
};

/* ---- what is drawn --------------------------------------------------------------- */

static unsigned number(const struct doc_table *table, unsigned row, unsigned column)
{
	return (unsigned)g_ascii_strtoull(doc_table_cell(table, row, column)->raw, NULL, 10);
}

static unsigned sum_of(const struct doc_chart *chart, unsigned row)
{
	unsigned sum = 0;

	for (unsigned i = 0; i < chart->series_count; i++)
		sum += number(chart->table, row, chart->series[i]);
	return sum;
}

/* The title that stands right after the id of a row; NULL when the table has none. */
static const char *title_of(const struct doc_chart *chart, unsigned row)
{
	unsigned next = chart->label + 1;

	if (next >= chart->table->column_count || chart->table->columns[next].type != DOC_LINE)
		return NULL;
	return doc_table_cell(chart->table, row, next)->text;
}

/* The word by which rows of one label differ: the side; NULL when there is none. */
static const char *part_of(const struct doc_chart *chart, unsigned row)
{
	for (unsigned i = chart->label + 1; i < chart->table->column_count; i++)
		if (chart->table->columns[i].type == DOC_WORD)
			return doc_table_cell(chart->table, row, i)->text;
	return NULL;
}

static bool begins_group(const struct doc_chart *chart, unsigned row)
{
	return row == 0 || strcmp(doc_table_cell(chart->table, row, chart->label)->raw,
				  doc_table_cell(chart->table, row - 1, chart->label)->raw) != 0;
}

static unsigned height_of(const struct doc_chart *chart)
{
	unsigned height = 0;

	for (unsigned row = 0; row < doc_table_rows(chart->table); row++) {
		height += BAR_STEP;
		if (begins_group(chart, row))
			height += (unsigned)NAME_HEIGHT + GROUP_GAP;
	}
	return height;
}

/* ---- SVG ------------------------------------------------------------------------- */

/* What is half done is hatched, what is missing barred, and a second series of the same tone
 * crosses that; a part without a pattern is of one colour. Stripes of `stripe` on `ground`. */
static const struct pattern {
	enum doc_tone tone;
	unsigned second;
	unsigned size, stripe_width, turn;
	const char *ground, *stripe;
} patterns[] = {
	{ DOC_HALF, 0, 6, 2, 45, "tint", "half" },
	{ DOC_HALF, 1, 6, 2, 135, "tint", "half" },
	{ DOC_BAD, 0, 4, 1, 0, "bad", "paper" },
	{ DOC_BAD, 1, 4, 1, 90, "bad", "paper" },
	{ DOC_GOOD, 1, 4, 1, 45, "good", "paper" },
};

/* Whether an earlier series has the same tone. */
static unsigned is_second(const struct doc_chart *chart, unsigned series)
{
	for (unsigned i = 0; i < series; i++)
		if (chart->tones[i] == chart->tones[series])
			return 1;
	return 0;
}

static const struct pattern *pattern_of(const struct doc_chart *chart, unsigned series)
{
	for (unsigned i = 0; i < G_N_ELEMENTS(patterns); i++)
		if (patterns[i].tone == chart->tones[series] &&
		    patterns[i].second == is_second(chart, series))
			return &patterns[i];
	return NULL;
}

static void put_patterns(GString *out, const struct doc_chart *chart)
{
	g_string_append(out, "<defs>");
	for (unsigned i = 0; i < chart->series_count; i++) {
		const struct pattern *pattern = pattern_of(chart, i);

		if (!pattern)
			continue;
		g_string_append_printf(
			out,
			"<pattern id=\"%s-%u\" width=\"%u\" height=\"%u\" patternUnits=\"userSpaceOnUse\" "
			"patternTransform=\"rotate(%u)\"><rect width=\"%u\" height=\"%u\" class=\"%s\"/>"
			"<rect width=\"%u\" height=\"%u\" class=\"%s\"/></pattern>",
			chart->id, i, pattern->size, pattern->size, pattern->turn, pattern->size,
			pattern->size, pattern->ground, pattern->stripe_width, pattern->size,
			pattern->stripe);
	}
	g_string_append(out, "</defs>\n");
}

static void put_fill(GString *out, const struct doc_chart *chart, unsigned series)
{
	if (pattern_of(chart, series))
		g_string_append_printf(out, " fill=\"url(#%s-%u)\"", chart->id, series);
	else
		g_string_append_printf(out, " class=\"%s\"", tone_names[chart->tones[series]]);
}

/* "12.34": never with the comma of a language. */
static void put_share(GString *out, const char *name, unsigned share)
{
	g_string_append_printf(out, " %s=\"%u.%02u%%\"", name, share / 100, share % 100);
}

static void put_parts(GString *out, const struct doc_chart *chart, unsigned row, unsigned sum)
{
	unsigned before = 0;

	for (unsigned i = 0; i < chart->series_count; i++) {
		unsigned part = number(chart->table, row, chart->series[i]);
		unsigned from = (unsigned)((guint64)before * SHARES / sum);
		unsigned to = (unsigned)((guint64)(before + part) * SHARES / sum);

		before += part;
		if (part == 0 || chart->tones[i] == DOC_OPEN)
			continue;
		g_string_append(out, "<rect");
		put_share(out, "x", from);
		put_share(out, "width", to - from);
		g_string_append_printf(out, " height=\"%d\"", BAR_HEIGHT);
		put_fill(out, chart, i);
		g_string_append(out, "/>");
	}
}

/* The frame of a bar stays where nothing is done yet. */
static void put_bar(GString *out, const struct doc_chart *chart, unsigned row, unsigned y)
{
	unsigned sum = sum_of(chart, row);
	const char *part = part_of(chart, row);

	if (part) {
		g_string_append_printf(out, "<text y=\"%u\">", y + BASE_LINE);
		html_text(out, part);
		g_string_append(out, "</text>");
	}
	g_string_append_printf(out, "<svg x=\"%s\" y=\"%u\" width=\"%s\" height=\"%d\">",
			       part ? "24%" : "0", y, part ? "68%" : "92%", BAR_HEIGHT);
	if (sum > 0)
		put_parts(out, chart, row, sum);
	g_string_append_printf(out, "<rect class=\"rule\" width=\"100%%\" height=\"%d\"/></svg>"
				    "<text x=\"100%%\" y=\"%u\" text-anchor=\"end\">%u</text>\n",
			       BAR_HEIGHT, y + BASE_LINE, sum);
}

static void put_name(GString *out, const struct doc_chart *chart, unsigned row, unsigned y)
{
	const char *label = doc_table_cell(chart->table, row, chart->label)->text;
	const char *title = title_of(chart, row);
	g_autofree char *name =
		g_strdup_printf("%s%s%s", label, *label && title ? "  " : "", title ? title : "");

	g_string_append_printf(out, "<text class=\"name\" y=\"%u\">", y + 13);
	html_text(out, name);
	g_string_append(out, "</text>\n");
}

/* Whether the table that it is of shows all that the bars are made of. */
static bool shows_numbers(const struct doc_chart *chart)
{
	for (unsigned i = 0; i < chart->series_count; i++)
		if (!doc_column_is_shown(chart->table, chart->series[i]))
			return false;
	return true;
}

static void put_svg(struct html *html, const struct doc_chart *chart)
{
	g_autofree char *where =
		shows_numbers(chart) ? g_strdup_printf(_("The numbers stand in the table \"%s\"."),
						       chart->table->caption) :
				       g_strdup(_("The numbers stand below the chart."));
	GString *out = html->out;
	unsigned y = 0;

	g_string_append_printf(out, "<svg class=\"bars\" width=\"100%%\" height=\"%u\" role=\"img\" "
				    "aria-labelledby=\"%s-title %s-desc\">\n<title id=\"%s-title\">",
			       height_of(chart), chart->id, chart->id, chart->id);
	html_text(out, chart->caption);
	g_string_append_printf(out, "</title>\n<desc id=\"%s-desc\">", chart->id);
	html_text(out, where);
	g_string_append(out, "</desc>\n");
	put_patterns(out, chart);
	for (unsigned row = 0; row < doc_table_rows(chart->table); row++, y += BAR_STEP) {
		if (begins_group(chart, row)) {
			y += GROUP_GAP;
			put_name(out, chart, row, y);
			y += NAME_HEIGHT;
		}
		put_bar(out, chart, row, y);
	}
	g_string_append(out, "</svg>\n");
}

/* ---- what stands around it ------------------------------------------------------- */

static void put_legend(struct html *html, const struct doc_chart *chart)
{
	g_string_append(html->out, "<ul class=\"legend\">\n");
	for (unsigned i = 0; i < chart->series_count; i++) {
		g_string_append(html->out, "<li><svg width=\"14\" height=\"12\" aria-hidden=\"true\">"
					   "<rect width=\"14\" height=\"12\"");
		put_fill(html->out, chart, i);
		g_string_append(html->out, "/><rect class=\"rule\" width=\"14\" height=\"12\"/></svg>");
		html_text(html->out, doc_column_label(&chart->table->columns[chart->series[i]]));
		g_string_append(html->out, "</li>\n");
	}
	g_string_append(html->out, "</ul>\n");
}

static void put_numbers_row(struct html *html, const struct doc_chart *chart, unsigned row)
{
	const struct doc_table *table = chart->table;
	const char *label = doc_table_cell(table, row, chart->label)->text;
	const char *part = part_of(chart, row), *title = title_of(chart, row);
	g_autofree char *name = g_strdup_printf("%s%s%s", *label || !title ? label : title,
						part ? ", " : "", part ? part : "");

	g_string_append(html->out, "<tr><th scope=\"row\">");
	html_text(html->out, name);
	g_string_append(html->out, "</th>");
	for (unsigned i = 0; i < chart->series_count; i++)
		g_string_append_printf(html->out, "<td class=\"n\">%u</td>",
				       number(table, row, chart->series[i]));
	g_string_append(html->out, "</tr>\n");
}

static void put_numbers(struct html *html, const struct doc_chart *chart)
{
	g_string_append(html->out, "<details>\n<summary>");
	html_text(html->out, _("The numbers of this chart"));
	g_string_append_printf(html->out, "</summary>\n<section class=\"wide\" tabindex=\"0\" "
					  "aria-labelledby=\"t-%s\">\n<table>\n", chart->id);
	html_caption(html, "caption", chart->id, chart->caption, true);
	g_string_append(html->out, "<thead>\n<tr><th scope=\"col\">");
	html_text(html->out, doc_column_label(&chart->table->columns[chart->label]));
	g_string_append(html->out, "</th>");
	for (unsigned i = 0; i < chart->series_count; i++) {
		g_string_append(html->out, "<th scope=\"col\" class=\"n\">");
		html_text(html->out,
			  doc_column_label(&chart->table->columns[chart->series[i]]));
		g_string_append(html->out, "</th>");
	}
	g_string_append(html->out, "</tr>\n</thead>\n<tbody>\n");
	for (unsigned row = 0; row < doc_table_rows(chart->table); row++)
		put_numbers_row(html, chart, row);
	g_string_append(html->out, "</tbody>\n</table>\n</section>\n</details>\n");
}

void html_chart(struct html *html, const struct doc_chart *chart)
{
	if (doc_table_rows(chart->table) == 0)
		return;
	g_string_append(html->out, "<figure>\n<figcaption>");
	html_text(html->out, chart->caption);
	g_string_append(html->out, "</figcaption>\n");
	put_legend(html, chart);
	put_svg(html, chart);
	if (!shows_numbers(chart))
		put_numbers(html, chart);
	g_string_append(html->out, "</figure>\n");
}
