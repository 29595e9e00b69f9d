/*
 * Pages: paragraphs made of spans, wrapped where text_wrap() allows, drawn line by line.
 *
 * Knows canvas and text, nothing of controls or panes.
 */
#include "ui/page.h"

#include <string.h>

/* A part of a line; its text stands among the page's texts and is as text_display() made it. */
struct run {
	int line, x;
	enum style style;
	int link; /* number of the link on this page, -1 for none */
	const char *text;
	size_t bytes;
	const char *whole; /* the paragraph it is a part of: a match may go over lines */
};

struct page {
	int width, lines;
	bool plain;
	GArray *runs;  /* of struct run, by line */
	GArray *links; /* of unsigned: node of each link */
	GStringChunk *texts;
	GString *joined;  /* of the paragraph that is being added */
	GArray *pieces;   /* of struct piece: where its spans lie */
	page_more_fn more; /* NULL: nothing is left to add */
	void *data;
};

/* Where each span lies in the joined text of a paragraph. */
struct piece {
	size_t start, end;
	enum style style;
	int link;
};

struct page *page_new(int width)
{
	struct page *page = g_new0(struct page, 1);

	page->width = MAX(width, 1);
	page->runs = g_array_new(FALSE, FALSE, sizeof(struct run));
	page->links = g_array_new(FALSE, FALSE, sizeof(unsigned));
	page->texts = g_string_chunk_new(1024);
	page->joined = g_string_new(NULL);
	page->pieces = g_array_new(FALSE, FALSE, sizeof(struct piece));
	return page;
}

void page_free(struct page *page)
{
	if (!page)
		return;
	g_array_unref(page->runs);
	g_array_unref(page->links);
	g_string_chunk_free(page->texts);
	g_string_free(page->joined, TRUE);
	g_array_unref(page->pieces);
	g_free(page);
}

void page_set_plain(struct page *page)
{
	page->plain = true;
}

static const char *keep(struct page *page, const char *display)
{
	return g_string_chunk_insert_len(page->texts, display, (gssize)strlen(display));
}

void page_add_blank(struct page *page)
{
	page->lines++;
}

static void join_spans(struct page *page, const struct page_span *spans, unsigned count)
{
	g_string_truncate(page->joined, 0);
	g_array_set_size(page->pieces, 0);
	for (unsigned i = 0; i < count; i++) {
		g_autofree char *display = text_display(spans[i].text);
		struct piece piece = { .start = page->joined->len, .style = spans[i].style,
				       .link = -1 };

		if (spans[i].link != CATALOG_NONE) {
			piece.link = (int)page->links->len;
			g_array_append_val(page->links, spans[i].link);
		}
		g_string_append(page->joined, display);
		piece.end = page->joined->len;
		g_array_append_val(page->pieces, piece);
	}
}

/* The pieces of one wrapped line become its runs. */
static void add_line(struct page *page, int x, const char *joined, const struct text_line *line)
{
	size_t end = line->start + line->bytes;

	for (unsigned i = 0; i < page->pieces->len; i++) {
		const struct piece *piece = &g_array_index(page->pieces, struct piece, i);
		size_t from = MAX(piece->start, line->start), to = MIN(piece->end, end);
		struct run run = { page->lines, x, piece->style, piece->link, joined + from,
				   to - from, joined };

		if (from >= to)
			continue;
		g_array_append_val(page->runs, run);
		if (to < end)
			x += (int)text_columns_of(run.text, run.bytes);
	}
	page->lines++;
}

/* What stands at the left and the right of the first line; returns the columns left between. */
static int add_edges(struct page *page, const struct page_shape *shape, int indent)
{
	int columns = page->width - indent;

	if (shape->prefix) {
		g_autofree char *prefix = text_display(shape->prefix);
		int x = indent - (int)text_columns(prefix);
		struct run run = { page->lines, MAX(x, 0), shape->prefix_style, -1,
				   keep(page, prefix), strlen(prefix), NULL };

		run.whole = run.text;
		g_array_append_val(page->runs, run);
	}
	if (shape->tail) {
		g_autofree char *tail = text_display(shape->tail);
		int wide = (int)text_columns(tail);
		struct run run = { page->lines, MAX(page->width - wide, 0), shape->tail_style, -1,
				   keep(page, tail), strlen(tail), NULL };

		run.whole = run.text;
		g_array_append_val(page->runs, run);
		columns -= wide + 1;
	}
	return MAX(columns, 1);
}

/* On a plain page what stands before a paragraph is all that indents it. */
static int page_indent(const struct page *page, const struct page_shape *shape)
{
	int indent = shape->indent;

	if (page->plain) {
		g_autofree char *prefix = text_display(shape->prefix ? shape->prefix : "");
		indent = (int)text_columns(prefix);
	}
	return MIN(indent, page->width / 2);
}

void page_add(struct page *page, const struct page_shape *shape, const struct page_span *spans,
	      unsigned span_count)
{
	int indent = page_indent(page, shape);
	int columns = add_edges(page, shape, indent);

	join_spans(page, spans, span_count);
	const char *text = keep(page, page->joined->str);
	g_autoptr(GArray) lines = text_wrap(text, (unsigned)columns);
	for (unsigned i = 0; i < lines->len; i++)
		add_line(page, indent, text, &g_array_index(lines, struct text_line, i));
}

void page_add_text(struct page *page, enum style style, const char *text)
{
	struct page_shape shape = { 0 };
	struct page_span span = { text, style, CATALOG_NONE };

	page_add(page, &shape, &span, 1);
}

/* "label: text" */
static void add_plain_field(struct page *page, const char *label, enum style style,
			    const char *text)
{
	struct page_shape shape = { 0 };
	struct page_span spans[] = {
		{ label, STYLE_DIM, CATALOG_NONE },
		{ *label ? ": " : "", STYLE_DIM, CATALOG_NONE },
		{ text, style, CATALOG_NONE },
	};

	page_add(page, &shape, spans, G_N_ELEMENTS(spans));
}

void page_add_field(struct page *page, int indent, const char *label, enum style style,
		    const char *text)
{
	if (page->plain) {
		add_plain_field(page, label, style, text);
		return;
	}
	struct page_span spans[] = {
		{ text, style, CATALOG_NONE },
	};
	g_autofree char *padded = text_display(label);
	int columns = (int)text_columns(padded);
	g_autofree char *prefix = g_strdup_printf("%s%*s", padded, MAX(indent - columns, 1), "");
	struct page_shape shape = { .indent = indent, .prefix = prefix, .prefix_style = STYLE_DIM };

	if (columns + 1 > indent || indent > page->width / 2) { /* no room beside it: above it */
		page_add_text(page, STYLE_DIM, label);
		shape = (struct page_shape){ .indent = 2 };
	}
	page_add(page, &shape, spans, 1);
}

/* ---- made when needed --------------------------------------------------------- */

void page_set_more(struct page *page, page_more_fn more, void *data)
{
	page->more = more;
	page->data = data;
}

bool page_fill(struct page *page, int lines)
{
	while (page->more && page->lines < lines)
		if (!page->more(page, page->data))
			page->more = NULL;
	return page->lines >= lines;
}

bool page_is_whole(const struct page *page)
{
	return !page->more;
}

int page_lines(struct page *page)
{
	page_fill(page, G_MAXINT);
	return page->lines;
}

int page_width(const struct page *page)
{
	return page->width;
}

/* ---- places that outlive another width ------------------------------------------ */

/* Lines end where the width wants it, and the blank there is left out. */
static size_t text_bytes(const struct run *run)
{
	size_t count = 0;

	for (size_t i = 0; i < run->bytes; i++)
		count += run->text[i] != ' ';
	return count;
}

/* The line on which the byte with this number stands; behind the last one the line after it. */
static int line_of_byte(struct page *page, size_t number)
{
	size_t before = 0;

	for (unsigned i = 0;; i++) {
		while (i >= page->runs->len && page_fill(page, page->lines + 1))
			;
		if (i >= page->runs->len)
			return page->lines;
		const struct run *run = &g_array_index(page->runs, struct run, i);

		before += text_bytes(run);
		if (before > number)
			return run->line;
	}
}

struct page_place page_place_of(struct page *page, int line)
{
	struct page_place place = { 0, 0 };

	page_fill(page, line + 1);
	for (unsigned i = 0; i < page->runs->len; i++) {
		const struct run *run = &g_array_index(page->runs, struct run, i);

		if (run->line >= line)
			break;
		place.before += text_bytes(run);
	}
	place.back = line_of_byte(page, place.before) - line;
	return place;
}

int page_place_line(struct page *page, const struct page_place *place)
{
	return MAX(line_of_byte(page, place->before) - place->back, 0);
}

unsigned page_links(struct page *page)
{
	page_fill(page, G_MAXINT);
	return page->links->len;
}

unsigned page_link(struct page *page, unsigned number, int *line)
{
	page_fill(page, G_MAXINT);
	for (unsigned i = 0; i < page->runs->len; i++) {
		const struct run *run = &g_array_index(page->runs, struct run, i);

		if (run->link == (int)number) {
			*line = run->line;
			return g_array_index(page->links, unsigned, number);
		}
	}
	return CATALOG_NONE;
}

int page_link_above(struct page *page, int line)
{
	int above = -1;

	page_fill(page, line + 1);
	for (unsigned i = 0; i < page->runs->len; i++) {
		const struct run *run = &g_array_index(page->runs, struct run, i);

		if (run->line > line)
			break;
		above = MAX(above, run->link);
	}
	return above;
}

int page_link_at(const struct page *page, int line, int column)
{
	for (unsigned i = 0; i < page->runs->len; i++) {
		const struct run *run = &g_array_index(page->runs, struct run, i);

		if (run->line > line)
			break;
		if (run->line == line && run->link >= 0 &&
		    (column < 0 ||
		     (column >= run->x &&
		      column < run->x + (int)text_columns_of(run->text, run->bytes))))
			return run->link;
	}
	return -1;
}

void page_link_place(struct page *page, unsigned number, int *line, int *column)
{
	page_fill(page, G_MAXINT);
	for (unsigned i = 0; i < page->runs->len; i++) {
		const struct run *run = &g_array_index(page->runs, struct run, i);

		if (run->link != (int)number)
			continue;
		*line = run->line;
		*column = run->x;
		return;
	}
}

/* ---- drawing ----------------------------------------------------------------- */

/* The next match in a run's paragraph that touches the run, as bytes of the run; `at` is where in
 * the paragraph to go on. */
static bool next_match(const struct run *run, const struct catalog_needle *match, size_t *at,
		       size_t *from, size_t *to)
{
	size_t here = (size_t)(run->text - run->whole), start, bytes;

	while (catalog_needle_find(match, run->whole, *at, &start, &bytes)) {
		*at = start + bytes;
		if (start >= here + run->bytes)
			return false;
		if (*at <= here)
			continue;
		*from = start > here ? start - here : 0;
		*to = MIN(*at - here, run->bytes);
		return true;
	}
	return false;
}

static void paint_matches(struct canvas *canvas, int y, int x, const struct run *run,
			  const struct catalog_needle *match)
{
	size_t at = 0, from, to;

	while (next_match(run, match, &at, &from, &to)) {
		struct rect rect = { y, x + (int)text_columns_of(run->text, from), 1,
				     (int)text_columns_of(run->text + from, to - from) };

		canvas_paint(canvas, rect, STYLE_MATCH);
	}
}

bool page_find(struct page *page, const struct catalog_needle *match, int *line)
{
	for (unsigned i = 0;; i++) {
		while (i >= page->runs->len && page_fill(page, page->lines + 1))
			;
		if (i >= page->runs->len)
			return false;
		const struct run *run = &g_array_index(page->runs, struct run, i);
		size_t at = 0, from, to;

		if (next_match(run, match, &at, &from, &to)) {
			*line = run->line;
			return true;
		}
	}
}

GArray *page_match_lines(struct page *page, const struct catalog_needle *match)
{
	GArray *lines = g_array_new(FALSE, FALSE, sizeof(int));

	page_fill(page, G_MAXINT);
	for (unsigned i = 0; i < page->runs->len; i++) {
		const struct run *run = &g_array_index(page->runs, struct run, i);
		bool told = lines->len && g_array_index(lines, int, lines->len - 1) == run->line;
		size_t at = 0, from, to;

		if (!told && next_match(run, match, &at, &from, &to))
			g_array_append_val(lines, run->line);
	}
	return lines;
}

static unsigned first_run(const struct page *page, int line)
{
	unsigned low = 0, high = page->runs->len;

	while (low < high) {
		unsigned middle = low + (high - low) / 2;

		if (g_array_index(page->runs, struct run, middle).line < line)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* Whether the cursor belongs where this run begins; `placed` is whether it was placed already. */
static bool takes_cursor(const struct run *run, const struct page_view *view, bool placed)
{
	bool chosen = run->link >= 0 && run->link == view->link;

	if (view->by_line)
		return run->line == view->line && (chosen || !placed);
	return chosen && !placed;
}

void page_draw(const struct page *page, struct canvas *canvas, struct rect rect,
	       const struct page_view *view)
{
	bool placed = false;

	canvas_clip(canvas, rect);
	if (view->by_line) { /* it may be an empty one */
		canvas->cursor_y = rect.y + view->line - view->top;
		canvas->cursor_x = rect.x;
	}
	for (unsigned i = first_run(page, view->top); i < page->runs->len; i++) {
		const struct run *run = &g_array_index(page->runs, struct run, i);
		int y = rect.y + run->line - view->top, x = rect.x + run->x;
		bool chosen = run->link >= 0 && run->link == view->link;

		if (run->line >= view->top + rect.rows)
			break;
		canvas_display(canvas, y, x, chosen ? STYLE_SELECTED : run->style, run->text,
			       run->bytes);
		if (view->match && !chosen)
			paint_matches(canvas, y, x, run, view->match);
		if (takes_cursor(run, view, placed)) {
			canvas->cursor_y = y;
			canvas->cursor_x = x;
			placed = true;
		}
	}
}

void page_field_found(struct canvas *canvas, struct rect row, enum style style, const char *text,
		      const struct catalog_needle *match)
{
	size_t from = 0, start, bytes;

	canvas_field(canvas, row.y, row.x, row.cols, style, text);
	while (match && catalog_needle_find(match, text, from, &start, &bytes)) {
		int x = (int)text_columns_of(text, start);
		int cols = (int)text_columns_of(text + start, bytes);

		if (x < row.cols)
			canvas_paint(canvas, (struct rect){ row.y, row.x + x, 1,
							    MIN(cols, row.cols - x) }, STYLE_MATCH);
		from = start + bytes;
	}
}
