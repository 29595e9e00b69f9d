/*
 * Documents as HTML: structure, anchors, links, charts, and that nothing that anybody wrote acts.
 */
#include "report/report.h"
#include "scratch.h"

#include <check.h>
#include <stdlib.h>
#include <string.h>

static char *folder;
static struct session *session;
static const struct catalog *catalog;
static struct document *document;

static void setup(void)
{
	struct session_start start = { .by = "anna", .name = "t", .role = ROLE_CUSTOMER,
				       .model = MODEL_IAAS };
	g_autoptr(GError) error = NULL;

	folder = scratch_new();
	catalog = catalog_builtin()[0];
	start.catalog = catalog->id;
	start.revision = catalog->revision;
	g_autofree char *path = g_build_filename(folder, "t.remit", NULL);
	session = session_create(io_system(), path, &start, NULL, &error);
	ck_assert_msg(session != NULL, "%s", error ? error->message : "");
	document = document_new("test", "Title", session, catalog, "2026-11-24");
}

static void teardown(void)
{
	document_free(document);
	session_close(session);
	scratch_remove(folder);
}

/* The page of the document, which says what the document says. */
static char *page_of(const struct document *made)
{
	const struct doc_format *html = doc_format_find("html", NULL, NULL);
	const struct doc_style style = { 0 };
	g_autoptr(GError) error = NULL;
	GString *page = html->render(made, &style, &error);

	ck_assert_msg(page != NULL, "%s", error ? error->message : "");
	ck_assert_msg(html->check(made, &style, page->str, page->len, &error), "%s",
		      error ? error->message : page->str);
	return g_string_free(page, FALSE);
}

static unsigned count_of(const char *page, const char *piece)
{
	unsigned count = 0;

	for (const char *at = page; (at = strstr(at, piece)); at += strlen(piece))
		count++;
	return count;
}

static void expect(const char *page, const char *piece)
{
	const char *body = strstr(page, "<main");

	ck_assert_msg(strstr(page, piece) != NULL, "%s\nis not in\n%.2000s", piece,
		      body ? body : page);
}

static void expect_not(const char *page, const char *piece)
{
	ck_assert_msg(strstr(page, piece) == NULL, "%s is in the page", piece);
}

/* ---- structure --------------------------------------------------------------------- */

enum { CONTROL, SIDE, STATUS, HOW, OPEN, DONE, COLUMN_COUNT };
static const struct doc_column columns[COLUMN_COUNT] = {
	[CONTROL] = { "control", "Control", DOC_ID, NULL, NULL },
	[SIDE] = { "side", "Side", DOC_WORD, catalog_side_words, NULL },
	[STATUS] = { "status", "Status", DOC_WORD, session_status_words, NULL },
	[HOW] = { "how", "How", DOC_PROSE, NULL, NULL },
	[OPEN] = { "open", "Open", DOC_NUMBER, NULL, NULL },
	[DONE] = { "done", "Done", DOC_NUMBER, NULL, NULL },
};

static struct doc_table *add_table(const char *id, enum doc_layout layout)
{
	return doc_table(document, id, "Caption", layout, columns, COLUMN_COUNT, NULL);
}

static void add_row(struct doc_table *table, const char *control, const char *side,
		    const char *status, const char *how)
{
	doc_put(document, table, control);
	doc_put_word(document, table, side);
	doc_put_word(document, table, status);
	doc_put(document, table, how);
	doc_put_number(document, table, 3);
	doc_put_number(document, table, 1);
}

START_TEST(test_an_empty_document)
{
	g_autofree char *page = page_of(document);

	ck_assert(g_str_has_prefix(page, "<!DOCTYPE html>\n<html lang=\"en\">\n"));
	ck_assert(g_str_has_suffix(page, "</body>\n</html>\n"));
	expect(page, "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
		     "style-src 'sha256-");
	expect(page, "<title>Title: t</title>");
	expect(page, "<h1>Title</h1>");
	expect(page, "<main id=\"main\">\n</main>");
	expect_not(page, "<nav");
	expect_not(page, "img-src");
	expect_not(page, "unsafe-inline");
	expect_not(page, "<script");
	expect_not(page, " style=");
}
END_TEST

/* The browser takes the style only when the hash is the one of what stands in it. */
START_TEST(test_the_policy_names_the_style)
{
	g_autofree char *page = page_of(document);
	char *from = strstr(page, "<style>") + strlen("<style>"), *end = strstr(from, "</style>");
	guint8 hash[32];
	gsize bytes = sizeof(hash);
	GChecksum *sum = g_checksum_new(G_CHECKSUM_SHA256);

	g_checksum_update(sum, (guchar *)from, end - from);
	g_checksum_get_digest(sum, hash, &bytes);
	g_checksum_free(sum);
	g_autofree char *base64 = g_base64_encode(hash, bytes);
	g_autofree char *policy = g_strdup_printf("style-src 'sha256-%s'", base64);
	expect(page, policy);
	ck_assert_ptr_null(g_strstr_len(from, end - from, "&"));
	ck_assert_ptr_null(g_strstr_len(from, end - from, "<"));
}
END_TEST

START_TEST(test_sections_and_contents)
{
	doc_section(document, 2, "one", "First");
	doc_section(document, 3, "part", "A part");
	doc_section(document, 2, "two", "Second");
	doc_point(document, "a `code` and **strong**");
	doc_point(document, "b");
	doc_verbatim(document, "deadbeef");
	g_autofree char *page = page_of(document);

	expect(page, "<nav class=\"contents\" aria-labelledby=\"contents\">");
	expect(page, "<ol>\n<li><a href=\"#one\">First</a>\n<ol>\n<li><a href=\"#part\">A part</a></li>\n"
		     "</ol></li>\n<li><a href=\"#two\">Second</a></li>\n</ol>\n</nav>");
	expect(page, "<h2 id=\"one\"><a href=\"#one\">First</a></h2>\n<h3 id=\"part\">");
	expect(page, "<ul class=\"points\">\n<li>a <code>code</code> and <strong>strong</strong></li>\n"
		     "<li>b</li>\n</ul>\n<pre>deadbeef</pre>\n</section>\n</main>");
	ck_assert_uint_eq(count_of(page, "<section"), count_of(page, "</section>"));
}
END_TEST

START_TEST(test_contents_that_end_in_a_part)
{
	doc_section(document, 2, "one", "First");
	doc_section(document, 3, "a", "A");
	doc_section(document, 3, "b", "B");
	g_autofree char *page = page_of(document);

	expect(page, "<li><a href=\"#b\">B</a></li>\n</ol></li></ol>\n</nav>");
}
END_TEST

START_TEST(test_a_grid)
{
	struct doc_table *table;

	doc_section(document, 2, "list", "List");
	table = add_table("list", DOC_GRID);
	table->hidden = 1 << OPEN;
	add_row(table, "5.1.1", "customer", "partial", "");
	add_row(table, "5.1.1", "provider", "implemented", NULL);
	add_row(table, "", "provider", "", "");
	g_autofree char *page = page_of(document);

	expect(page, "<section class=\"wide\" tabindex=\"0\" aria-labelledby=\"t-list\">\n<table>\n"
		     "<caption id=\"t-list\">Caption</caption>");
	/* What is hidden, and what no row says, is no column. */
	expect(page, "<th scope=\"col\" class=\"i\">Control</th><th scope=\"col\" class=\"w\">Side</th>"
		     "<th scope=\"col\" class=\"w\">Status</th><th scope=\"col\" class=\"n\">Done</th></tr>");
	expect(page, "<tr id=\"list-5.1.1-customer\"><th scope=\"row\" class=\"i\">5.1.1</th>"
		     "<td>customer</td><td><span class=\"half\">partial</span></td>"
		     "<td class=\"n\">1</td></tr>");
	expect(page, "<tr class=\"again\" id=\"list-5.1.1-provider\">");
	/* The head of a row is the first cell that says something. */
	expect(page, "<td class=\"i\"></td><th scope=\"row\">provider</th>");
}
END_TEST

START_TEST(test_cards)
{
	struct doc_table *table;

	doc_section(document, 2, "list", "Caption");
	table = add_table("list", DOC_CARDS);
	table->head = 2;
	add_row(table, "5.1.1", "customer", "partial", "one\ntwo");
	g_autofree char *page = page_of(document);

	expect(page, "<article class=\"card\" id=\"list-5.1.1-customer\"><header><h3>"
		     "<span class=\"cell id\">5.1.1</span> <span class=\"cell\">customer</span></h3>"
		     "<div class=\"tags\"><div><span class=\"vh\">Status: </span><span class=\"cell\">"
		     "<span class=\"half\">partial</span></span></div></div></header>");
	expect(page, "<div class=\"p\"><dt>How</dt><dd>one\ntwo</dd></div>");
	expect_not(page, "class=\"list\"");
}
END_TEST

START_TEST(test_cards_below_a_heading_of_their_own)
{
	doc_section(document, 2, "list", "Section");
	add_row(add_table("list", DOC_CARDS), "5.1.1", "customer", "partial", "");
	g_autofree char *page = page_of(document);

	expect(page, "<h3 class=\"list\">Caption</h3>");
	expect(page, "<header><h4>");
}
END_TEST

START_TEST(test_facts_and_what_is_empty)
{
	struct doc_table *facts = doc_facts(document, "head", "Head");

	doc_fact(document, facts, "date", "Date", "today");
	doc_fact(document, facts, "none", "None", "");
	doc_table(document, "a", "A", DOC_GRID, columns, COLUMN_COUNT, "Nothing `here`.");
	add_table("b", DOC_GRID);
	g_autofree char *page = page_of(document);

	expect(page, "<dl class=\"facts\">\n<dt class=\"cell\">Date</dt><dd>today</dd>\n"
		     "<dt class=\"cell\">None</dt><dd></dd>\n</dl>\n"
		     "<p class=\"none\">Nothing <code>here</code>.</p>\n</main>");
}
END_TEST

/* ---- anchors ----------------------------------------------------------------------- */

START_TEST(test_anchors_are_unique)
{
	struct doc_table *table;

	doc_section(document, 2, "main", "Main");
	doc_section(document, 2, "list-5.1.1-customer", "Sly");
	doc_section(document, 2, "", "Nameless");
	table = add_table("list", DOC_GRID);
	for (unsigned i = 0; i < 3; i++)
		add_row(table, "5.1.1", "customer", "partial", "");
	add_row(table, "a\" onclick=\"b c/ä", "customer", "partial", "");
	g_autofree char *page = page_of(document);

	expect(page, "<h2 id=\"main-2\"><a href=\"#main-2\">");
	expect(page, "<h2 id=\"section\">");
	expect(page, "<tr id=\"list-5.1.1-customer-2\">");
	expect(page, "<tr class=\"again\" id=\"list-5.1.1-customer-3\">");
	expect(page, "<tr class=\"again\" id=\"list-5.1.1-customer-4\">");
	expect(page, "<tr id=\"list-a__onclick__b_c___-customer\">");
	g_autoptr(GHashTable) seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	for (const char *at = page; (at = strstr(at, " id=\"")); at++)
		ck_assert(g_hash_table_add(seen, g_strndup(at + 5, strcspn(at + 5, "\""))));
}
END_TEST

START_TEST(test_links_lead_to_rows)
{
	static const struct doc_column linking[] = {
		{ "id", "Id", DOC_ID, NULL, NULL },
		{ "control", "Controls", DOC_LIST, NULL, NULL },
		{ "other", "Other", DOC_LIST, NULL, NULL },
	};
	struct doc_table *table = doc_table(document, "findings", "Findings", DOC_GRID, linking,
					    G_N_ELEMENTS(linking), NULL);

	doc_put(document, table, "F-1");
	doc_put_both(document, table, "5.1.1 (customer), 9.9.9", "5.1.1/-/customer\n9.9.9");
	doc_put_both(document, table, "one, two, three", "5.1.1\n5.1.1");
	add_row(add_table("gaps", DOC_CARDS), "5.1.1", "customer", "partial", "");
	add_row(add_table("rest", DOC_CARDS), "5.1.1", "provider", "partial", "");
	g_autofree char *page = page_of(document);

	expect(page, "<td><a href=\"#gaps-5.1.1-customer\">5.1.1 (customer)</a>, 9.9.9</td>");
	expect(page, "<td>one, two, three</td>");
}
END_TEST

/* ---- charts ------------------------------------------------------------------------ */

static const unsigned series[] = { DONE, OPEN };
static const enum doc_tone tones[] = { DOC_GOOD, DOC_BAD };

START_TEST(test_a_chart)
{
	struct doc_table *table = add_table("list", DOC_GRID);

	add_row(table, "5", "customer", "partial", "");
	add_row(table, "5", "provider", "partial", "");
	doc_chart(document, "bars", "Bars & more", table, CONTROL, series, tones, 2);
	g_autofree char *page = page_of(document);

	expect(page, "role=\"img\" aria-labelledby=\"bars-title bars-desc\">\n"
		     "<title id=\"bars-title\">Bars &amp; more</title>");
	expect(page, "<rect x=\"0.00%\" width=\"25.00%\" height=\"9\" class=\"good\"/>"
		     "<rect x=\"25.00%\" width=\"75.00%\" height=\"9\" fill=\"url(#bars-1)\"/>");
	expect(page, "text-anchor=\"end\">4</text>");
	ck_assert_uint_eq(count_of(page, "<text class=\"name\""), 1);
	expect_not(page, "<details>");
	table->hidden = 1 << OPEN;
	g_autofree char *other = page_of(document);
	expect(other, "<details>");
	expect(other, "<tr><th scope=\"row\">5, provider</th><td class=\"n\">1</td><td class=\"n\">3</td></tr>");
}
END_TEST

START_TEST(test_a_chart_of_nothing)
{
	struct doc_table *table = add_table("list", DOC_GRID);

	doc_chart(document, "bars", "Bars", table, CONTROL, series, tones, 2);
	g_autofree char *page = page_of(document);
	expect_not(page, "<svg");
	for (unsigned i = 0; i < COLUMN_COUNT; i++)
		doc_put(document, table, i < OPEN ? "x" : "0");
	g_autofree char *other = page_of(document);
	expect(other, "<svg");
	expect_not(other, "width=\"nan");
	expect(other, "text-anchor=\"end\">0</text>");
}
END_TEST

/* ---- what people write ------------------------------------------------------------- */

static const char *const hostile[] = {
	"</style><script>alert(1)</script>", "</main></body></html>", "<img src=x onerror=alert(1)>",
	"\" onmouseover=\"alert(1)", "' autofocus onfocus='alert(1)", "javascript:alert(1)",
	"<!-- ", "]]>", "&lt;b&gt; &amp;amp; &#x3c;", "<![CDATA[", "*/}body{display:none}/*",
	"\\3c /style>", "`code` **strong**", "[a](javascript:alert(1))", "\xe2\x80\xae" "desrever",
	"\x1b[31mred", "a\tb\r\nc", "{{7*7}}", "<svg/onload=alert(1)>", "%3Cscript%3E",
};

START_TEST(test_nothing_that_is_written_acts)
{
	const char *text = hostile[_i];
	struct document *own = document_new("test", "Title", session, catalog, "2026-11-24");
	struct doc_table *table;

	own->subject = own->classification = own->organisation = own->client = text;
	own->assessor = own->version = text;
	doc_section(own, 2, text, text);
	doc_said(own, text);
	doc_verbatim(own, text);
	for (unsigned layout = DOC_GRID; layout <= DOC_FACTS; layout++) {
		table = doc_table(own, "t", text, (enum doc_layout)layout, columns,
				  layout == DOC_FACTS ? 2 : COLUMN_COUNT, text);
		for (unsigned i = 0; i < table->column_count; i++)
			doc_put(own, table, text);
		if (layout == DOC_GRID)
			doc_chart(own, "bars", text, table, CONTROL, series, tones, 2);
	}
	g_autofree char *page = page_of(own);
	document_free(own);

	static const char *const never[] = { "<script", "<img", "<svg/", "<!--", "<![", "\x1b",
					     "\xe2\x80\xae", "\r" };
	for (unsigned i = 0; i < G_N_ELEMENTS(never); i++)
		expect_not(page, never[i]);
	ck_assert_uint_eq(count_of(page, "</style>"), 1);
	ck_assert_uint_eq(count_of(page, "</html>"), 1);
	ck_assert_uint_eq(count_of(page, "<main"), 1);
	for (const char *at = page; (at = strstr(at, "href=\"")); at++)
		ck_assert_int_eq(at[6], '#');
	expect_not(page, "\" on");
	/* Neither a string nor a rule of the style ends early. */
	*strstr(page, "</style>") = '\0';
	expect_not(strstr(page, "<style>"), "display:none}/*");
	expect_not(strstr(page, "<style>"), "alert(");
}
END_TEST

START_TEST(test_a_long_text)
{
	g_autofree char *text = g_strnfill(1024 * 1024, '<');
	struct doc_table *table = add_table("list", DOC_GRID);

	add_row(table, "5.1.1", "customer", "partial", text);
	g_autofree char *page = page_of(document);
	ck_assert_uint_gt(strlen(page), 4u * 1024 * 1024);
}
END_TEST

START_TEST(test_the_foot_of_a_sheet_is_short)
{
	g_autofree char *text = g_strnfill(500, 'x');

	document->classification = text;
	g_autofree char *page = page_of(document);
	const char *box = strstr(page, "@top-right{content:\"x");
	ck_assert_ptr_nonnull(box);
	ck_assert_uint_eq(strcspn(box + strlen("@top-right{content:\""), "\\"), 80);
}
END_TEST

/* ---- the picture ------------------------------------------------------------------- */

START_TEST(test_a_picture)
{
	static const struct {
		const char *bytes;
		size_t count;
		const char *type;
	} rows[] = {
		{ "\x89PNG\r\n\x1a\nrest", 12, "image/png" },
		{ "\xff\xd8\xff\xe0rest", 8, "image/jpeg" },
		{ "\x89PNG\r\n\x1a", 7, NULL },
		{ "<svg xmlns='http://www.w3.org/2000/svg'/>", 41, NULL },
		{ "GIF89a", 6, NULL },
		{ "", 0, NULL },
	};

	for (unsigned i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autoptr(GBytes) bytes = g_bytes_new(rows[i].bytes, rows[i].count);
		g_autoptr(GError) error = NULL;
		bool taken = document_set_picture(document, "logo.png", bytes, &error);

		ck_assert(taken == (rows[i].type != NULL));
		if (taken)
			ck_assert_str_eq(document->picture_type, rows[i].type);
		else
			ck_assert(g_error_matches(error, REMIT_ERROR, REMIT_ERROR_INPUT) &&
				  strstr(error->message, "logo.png"));
	}
	g_autofree char *page = page_of(document);
	expect(page, "; img-src data:;");
	expect(page, "<img class=\"logo\" alt=\"\" src=\"data:image/jpeg;base64,/9j/4HJlc3Q=\" />");
}
END_TEST

/* ---- reading back ------------------------------------------------------------------ */

/* The page with one piece put in the place of another is not what the document says. */
static void refuse(const char *page, const char *piece, const char *other)
{
	const struct doc_format *html = doc_format_find("html", NULL, NULL);
	const struct doc_style style = { 0 };
	g_auto(GStrv) parts = g_strsplit(page, piece, 2);
	g_autofree char *changed = g_strjoinv(other, parts);
	g_autoptr(GError) error = NULL;

	ck_assert_str_ne(changed, page);
	ck_assert_msg(!html->check(document, &style, changed, strlen(changed), &error), "%s", other);
	ck_assert(g_error_matches(error, REMIT_ERROR, REMIT_ERROR_WRITE));
}

START_TEST(test_what_is_read_back_is_compared)
{
	struct doc_table *table;

	doc_section(document, 2, "list", "List");
	doc_text(document, "Some text.");
	doc_point(document, "A point.");
	table = add_table("list", DOC_GRID);
	add_row(table, "5.1.1", "customer", "partial", "how");
	g_autofree char *page = page_of(document);

	refuse(page, "Some text.", "Some other text.");
	refuse(page, "<p>Some text.</p>", "");
	refuse(page, "A point.", "");
	refuse(page, ">5.1.1</th>", ">5.1.2</th>");
	refuse(page, ">how</td>", "></td>");
	refuse(page, "<td>how</td>", "");
	refuse(page, "<td>how</td>", "<td>how</td><td>more</td>");
	refuse(page, "</a></h2>", "!</a></h2>");
	refuse(page, "</table>", "");
	refuse(page, "</body>\n</html>\n", "");
	refuse(page, "how", "\xff");
	refuse(page, "how", "&nbsp;");
}
END_TEST

/* ---- every document ------------------------------------------------------------------ */

static void record(const char *path, const char *text)
{
	struct change *change = change_new();

	ck_assert(change_set(change, path, text, NULL));
	ck_assert(session_append(session, change, "anna", NULL, NULL));
	change_free(change);
}

START_TEST(test_all_documents)
{
	struct doc_source source = { .session = session, .catalog = catalog,
				     .service = SESSION_WHOLE_SCOPE, .other = session,
				     .other_catalog = catalog, .draft = true };

	for (unsigned full = 0; full < 2; full++) {
		for (const struct doc_document *one = doc_documents; one->name; one++) {
			g_autoptr(GError) error = NULL;
			struct document *made = one->make(&source, &error);

			ck_assert_msg(made != NULL, "%s: %s", one->name, error ? error->message : "");
			g_autofree char *page = page_of(made);
			ck_assert_uint_eq(count_of(page, "<h1>"), 1);
			document_free(made);
		}
		record("control/9.1.2/-/customer/status", "partial");
		record("control/9.1.2/-/customer/remark", "<b>\n& more");
		record("finding/f1/title", "A finding");
		record("finding/f1/grade", "minor");
		record("finding/f1/control/9.1.2/-/customer", "yes");
		record("request/r1/text", "A list");
		record("service/crm/name", "CRM");
		record("service/erp/name", "ERP");
	}
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("html");
	TCase *tests = tcase_create("html");

	tcase_add_checked_fixture(tests, setup, teardown);
	tcase_add_test(tests, test_an_empty_document);
	tcase_add_test(tests, test_the_policy_names_the_style);
	tcase_add_test(tests, test_sections_and_contents);
	tcase_add_test(tests, test_contents_that_end_in_a_part);
	tcase_add_test(tests, test_a_grid);
	tcase_add_test(tests, test_cards);
	tcase_add_test(tests, test_cards_below_a_heading_of_their_own);
	tcase_add_test(tests, test_facts_and_what_is_empty);
	tcase_add_test(tests, test_anchors_are_unique);
	tcase_add_test(tests, test_links_lead_to_rows);
	tcase_add_test(tests, test_a_chart);
	tcase_add_test(tests, test_a_chart_of_nothing);
	tcase_add_loop_test(tests, test_nothing_that_is_written_acts, 0, G_N_ELEMENTS(hostile));
	tcase_add_test(tests, test_a_long_text);
	tcase_add_test(tests, test_the_foot_of_a_sheet_is_short);
	tcase_add_test(tests, test_a_picture);
	tcase_add_test(tests, test_what_is_read_back_is_compared);
	tcase_add_test(tests, test_all_documents);
	suite_add_tcase(suite, tests);
	SRunner *runner = srunner_create(suite);
	srunner_run_all(runner, CK_ENV);
	int failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
