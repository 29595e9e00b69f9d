/*
 * The numbers and the report: what counts, what does not, and that text stays text.
 */
#include "report/report_private.h"
#include "scratch.h"

#include <check.h>
#include <string.h>

static char *folder;
static struct session *session;
static const struct catalog *catalog;

static void setup_role(enum role role)
{
	folder = scratch_new();
	catalog = catalog_builtin()[0];
	g_autofree char *path = g_build_filename(folder, "t.remit", NULL);
	struct session_start start = { .catalog = catalog->id, .revision = catalog->revision,
				       .by = "anna", .name = "t", .role = role, .model = MODEL_IAAS };
	g_autoptr(GError) error = NULL;

	session = session_create(io_system(), path, &start, NULL, &error);
	ck_assert_msg(session != NULL, "%s", error ? error->message : "");
}

static void setup(void)
{
	setup_role(ROLE_CUSTOMER);
}

static void teardown(void)
{
	session_close(session);
	scratch_remove(folder);
}

static void record(const char *path, const char *text)
{
	struct change *change = change_new();
	g_autoptr(GError) error = NULL;

	ck_assert_msg(change_set(change, path, text, &error), "%s", error ? error->message : "");
	ck_assert_msg(session_append(session, change, "anna", NULL, &error), "%s",
		      error ? error->message : "");
	change_free(change);
}

static struct tally tally_of(const char *id, enum side side)
{
	struct tally tally = { 0 };
	unsigned at = catalog_find(catalog, id);

	ck_assert_uint_ne(at, CATALOG_NONE);
	tally_record(&tally, session, &catalog->nodes[at], "-", side, session_model(session));
	return tally;
}

START_TEST(test_counts_only_sides_with_a_duty)
{
	struct tally provider = tally_of("CLD.9.5.1", SIDE_PROVIDER);

	ck_assert_uint_eq(provider.records, 1);
	ck_assert_uint_eq(provider.by_status[STATUS_NONE], 1);
	ck_assert_uint_eq(provider.assessed, 0);
	/* A group has no record of its own. */
	ck_assert_uint_eq(tally_of("9.2", SIDE_CUSTOMER).records, 0);
	/* A policy for using the cloud is the customer's alone. */
	ck_assert_uint_eq(tally_of("9.1.2", SIDE_CUSTOMER).records, 1);
}
END_TEST

START_TEST(test_conform_needs_review_and_no_open_finding)
{
	record("control/9.1.2/-/customer/status", "implemented");
	ck_assert_uint_eq(tally_of("9.1.2", SIDE_CUSTOMER).conform, 0);
	record("control/9.1.2/-/customer/review", "reviewed");
	ck_assert_uint_eq(tally_of("9.1.2", SIDE_CUSTOMER).conform, 1);
	record("finding/f1/grade", "minor");
	record("finding/f1/control/9.1.2/-/customer", "yes");
	ck_assert_uint_eq(tally_of("9.1.2", SIDE_CUSTOMER).conform, 0);
	record("finding/f1/state", "closed");
	ck_assert_uint_eq(tally_of("9.1.2", SIDE_CUSTOMER).conform, 1);
	record("finding/f1/state", "open");
	record("finding/f1/grade", "observation");
	ck_assert_uint_eq(tally_of("9.1.2", SIDE_CUSTOMER).conform, 1);
}
END_TEST

START_TEST(test_excluded_and_deselected_do_not_count)
{
	record("control/9.1.2/-/customer/exclusion-reason", "no such network");
	record("control/9.1.2/-/customer/applicability", "excluded");
	ck_assert_uint_eq(tally_of("9.1.2", SIDE_CUSTOMER).records, 0);
	ck_assert_uint_eq(tally_of("9.1.2", SIDE_CUSTOMER).excluded, 1);
	record("control/9.1.2/-/customer/applicability", NULL);
	ck_assert_uint_eq(tally_of("9.1.2", SIDE_CUSTOMER).records, 1);
	record("control/9.1.2/-/customer/selected", "no");
	ck_assert_uint_eq(tally_of("9.1.2", SIDE_CUSTOMER).records, 0);
}
END_TEST

START_TEST(test_subtracting_a_share_leaves_nothing)
{
	struct tally sum = { 0 }, zero = { 0 };

	record("control/9.1.2/-/customer/status", "partial");
	struct tally share = tally_of("9.1.2", SIDE_CUSTOMER);
	tally_add(&sum, &share);
	ck_assert_uint_eq(sum.gaps, 1);
	tally_subtract(&sum, &share);
	ck_assert_mem_eq(&sum, &zero, sizeof(sum));
}
END_TEST

/* The assessment report as Markdown. */
static GString *markdown_of(const char *service, enum model model, gint64 now)
{
	const struct doc_source source = { .session = session, .catalog = catalog,
					   .service = service, .model = model, .now = now };
	struct document *document = doc_document_find("assessment", NULL)->make(&source, NULL);
	GString *text = doc_format_find("markdown", NULL, NULL)->render(document, NULL, NULL);

	document_free(document);
	return text;
}

static GString *markdown(void)
{
	return markdown_of("-", session_model(session), 0);
}

START_TEST(test_report_lists_gaps_and_heads)
{
	record("control/9.1.2/-/customer/status", "partial");
	record("control/9.1.2/-/customer/remark", "no list of networks");
	record("control/9.9.9/-/customer/status", "planned");
	g_unsetenv("SOURCE_DATE_EPOCH");
	struct report *report = report_new(session, catalog, 86400);

	ck_assert_str_eq(report->date, "1970-01-02");
	ck_assert_uint_eq(report->gaps->len, 1);
	ck_assert_str_eq(g_array_index(report->gaps, struct report_entry, 0).node->id, "9.1.2");
	ck_assert_uint_eq(report->unknown->len, 1);
	ck_assert_str_eq(g_ptr_array_index(report->unknown, 0), "9.9.9");
	ck_assert_uint_eq(report->clauses->len, 14);
	GString *text = markdown();
	ck_assert_ptr_nonnull(strstr(text->str, "no list of networks"));
	ck_assert_ptr_nonnull(strstr(text->str, report->heads[0]));
	ck_assert_ptr_nonnull(strstr(text->str, "withdrawn"));
	g_string_free(text, TRUE);
	report_free(report);
}
END_TEST

static void record_by(const char *by, const char *path, const char *text)
{
	struct change *change = change_new();

	ck_assert(change_set(change, path, text, NULL));
	ck_assert(session_append(session, change, by, NULL, NULL));
	change_free(change);
}

static const struct report_entry *only(const GArray *list)
{
	ck_assert_uint_eq(list->len, 1);
	return &g_array_index(list, struct report_entry, 0);
}

static bool has(const GString *text, const char *words)
{
	return strstr(text->str, words) != NULL;
}

START_TEST(test_exclusions_and_what_is_left_out_are_listed)
{
	record("control/9.1.2/-/customer/exclusion-reason", "no such network");
	record("control/9.1.2/-/customer/remark", "asked twice");
	record_by("rita", "control/9.1.2/-/customer/applicability", "excluded");
	record("control/9.2.1/-/customer/status", "planned");
	record("control/9.2.1/-/customer/remark", "next year");
	record_by("bert", "control/9.2.1/-/customer/selected", "no");
	struct report *report = report_new(session, catalog, 0);
	GString *text = markdown();

	ck_assert_str_eq(only(report->exclusions)->node->id, "9.1.2");
	ck_assert_str_eq(only(report->exclusions)->by, "rita");
	ck_assert_str_eq(only(report->left_out)->node->id, "9.2.1");
	ck_assert_str_eq(only(report->left_out)->by, "bert");
	ck_assert_uint_eq(report->gaps->len + report->remarks->len, 0);
	ck_assert_uint_eq(report->total[SIDE_CUSTOMER].excluded, 1);
	ck_assert_uint_eq(report->total[SIDE_CUSTOMER].left_out, 1);
	ck_assert(has(text, "**Reason:** no such network") && has(text, "**Decided by:** rita"));
	ck_assert(has(text, "**Decided by:** bert") && has(text, "It would be a gap"));
	ck_assert(has(text, "asked twice") && has(text, "next year"));
	g_string_free(text, TRUE);
	report_free(report);
}
END_TEST

START_TEST(test_every_remark_is_in_the_report_and_no_note)
{
	record("control/9.1.2/-/customer/status", "implemented");
	record("control/9.1.2/-/customer/remark", "remark one");
	record("control/9.1.2/-/customer/how", "done by hand");
	record("control/9.1.2/-/customer/note", "working paper");
	record("control/9.2.1/-/customer/remark", "remark two");
	record("control/9.2.2/-/provider/remark", "remark three");
	record("control/9.9.9/-/customer/remark", "remark four");
	record("control/9.2.3/-/customer/status", "partial");
	record("control/9.2.3/-/customer/remark", "remark five");
	record("control/9.2.3/-/customer/priority", "high");
	struct report *report = report_new(session, catalog, 0);
	GString *text = markdown();
	static const char *const words[] = { "remark one", "remark two", "remark three", "remark four",
					     "remark five", "done by hand", "**Priority:** high" };

	for (unsigned i = 0; i < G_N_ELEMENTS(words); i++)
		ck_assert_msg(has(text, words[i]), "%s", words[i]);
	ck_assert(!has(text, "working paper"));
	ck_assert_uint_eq(report->remarks->len, 3);
	g_string_free(text, TRUE);
	report_free(report);
}
END_TEST

START_TEST(test_who_reviewed_what_is_in_place)
{
	record("control/9.1.2/-/customer/status", "implemented");
	record_by("rita", "control/9.1.2/-/customer/review", "reviewed");
	record("control/9.2.1/-/customer/status", "alternative");
	record("control/9.2.1/-/customer/review", "agreed");
	record("control/9.2.2/-/customer/status", "implemented");
	record("finding/f1/grade", "minor");
	record("finding/f1/control/9.2.1/-/customer", "yes");
	struct report *report = report_new(session, catalog, 0);
	GString *text = markdown();
	const struct report_entry *entries = (const void *)report->in_place->data;

	ck_assert_uint_eq(report->in_place->len, 3);
	ck_assert(entries[0].conform && !entries[0].self_reviewed);
	ck_assert(!entries[1].conform && entries[1].self_reviewed);
	ck_assert(!entries[2].conform && !entries[2].self_reviewed);
	ck_assert_uint_eq(report->self_reviewed[SIDE_CUSTOMER], 1);
	ck_assert(has(text, "no: open finding") && has(text, "no: not reviewed yet"));
	ck_assert(has(text, "Assessor and reviewer are the same person"));
	ck_assert(has(text, "1 of the reviewed was assessed and reviewed by the same person"));
	ck_assert(has(text, "On the provider's side 121 are open"));
	g_string_free(text, TRUE);
	report_free(report);
}
END_TEST

/* Two copies of the session whose people went their own ways, put together again. */
static void conflict(const char *path, const char *ours, const char *theirs)
{
	g_autofree char *copy = g_build_filename(folder, "copy.remit", NULL);
	g_autofree char *kept = g_build_filename(session_folder(session), "history.jsonl", NULL);
	g_autofree char *other = g_build_filename(copy, "history.jsonl", NULL);
	g_autofree char *before = NULL, *our_text = NULL, *their_text = NULL;

	ck_assert(g_file_get_contents(kept, &before, NULL, NULL));
	g_mkdir_with_parents(copy, 0700);
	ck_assert(g_file_set_contents(other, before, -1, NULL));
	record(path, ours);
	struct session *second = session_open(io_system(), copy, NULL, NULL);
	struct change *change = change_new();
	ck_assert(change_set(change, path, theirs, NULL));
	ck_assert(session_append(second, change, "bert", NULL, NULL));
	change_free(change);
	session_close(second);
	ck_assert(g_file_get_contents(kept, &our_text, NULL, NULL));
	ck_assert(g_file_get_contents(other, &their_text, NULL, NULL));
	g_autofree char *both = g_strconcat(our_text, their_text + strlen(before), NULL);
	ck_assert(g_file_set_contents(kept, both, -1, NULL));
	ck_assert(session_refresh(session, NULL, NULL));
}

START_TEST(test_every_conflict_is_listed_with_both_values)
{
	conflict("control/9.1.2/-/customer/status", "implemented", "partial");
	conflict("control/9.1.2/-/customer/note", "hush one", "hush two");
	conflict("control/9.1.2/web/provider/basis/tested", "yes", NULL);
	conflict("engagement/scope", "north *only*", "south");
	struct report *report = report_new(session, catalog, 0);
	GString *text = markdown();

	ck_assert_uint_ge(report->conflicts->len, 3);
	ck_assert(has(text, "### Open conflicts"));
	ck_assert(has(text, ": implemented\\\n") || has(text, ": implemented\n"));
	ck_assert(has(text, ": partial") && has(text, "north \\*only\\*") && has(text, ": south"));
	ck_assert(has(text, "bert, "));
	ck_assert(!has(text, "hush"));
	g_string_free(text, TRUE);
	report_free(report);
}
END_TEST

START_TEST(test_report_is_reproducible)
{
	g_setenv("SOURCE_DATE_EPOCH", "0", TRUE);
	struct report *one = report_new(session, catalog, 1000000000);
	struct report *two = report_new(session, catalog, 2000000000);
	GString *first = markdown_of("-", MODEL_IAAS, 1000000000);
	GString *second = markdown_of("-", MODEL_IAAS, 2000000000);

	ck_assert_str_eq(one->date, "1970-01-01");
	ck_assert_str_eq(first->str, second->str);
	g_string_free(first, TRUE);
	g_string_free(second, TRUE);
	report_free(one);
	report_free(two);
	g_unsetenv("SOURCE_DATE_EPOCH");
}
END_TEST

/* What md_text() makes of a text where it stands. */
static char *as_markdown(const char *text, enum md_place place)
{
	GString *out = g_string_new(NULL);

	md_text(out, text, place, place == MD_CELL ? 0 : 2);
	return g_string_free(out, FALSE);
}

START_TEST(test_text_that_could_act_is_escaped)
{
	static const struct { enum md_place place; const char *text, *markdown; } rows[] = {
		{ MD_INLINE, "<script>alert(1)</script>", "&lt;script>alert(1)&lt;/script>" },
		{ MD_INLINE, "<!-- <?php", "&lt;!-- &lt;?php" },
		{ MD_INLINE, "[x](javascript:y) ![i](u)", "[x\\](javascript:y) ![i\\](u)" },
		{ MD_INLINE, "[a][b] [^1]", "[a\\][b] [^1]" },
		{ MD_INLINE, "a\n[a]: u\n[^1]: u", "a\\\n  [a\\]: u\\\n  [^1\\]: u" },
		{ MD_INLINE, "`code`", "\\`code\\`" },
		{ MD_INLINE, "*a* **b** c*", "\\*a\\* \\*\\*b\\*\\* c\\*" },
		{ MD_INLINE, "_a_ __b__", "\\_a\\_ \\_\\_b\\_\\_" },
		{ MD_INLINE, "~~gone~~ ~/x", "\\~\\~gone\\~\\~ \\~/x" },
		{ MD_INLINE, "&lt; &#35; &amp;amp;", "&amp;lt; &amp;#35; &amp;amp;amp;" },
		{ MD_INLINE, "a\\*b \\", "a\\\\\\*b \\\\" },
		{ MD_INLINE, "http://a.b HTTPS://c ftp://d www.e.f",
		  "http\\://a.b HTTPS\\://c ftp\\://d www\\.e.f" },
		{ MD_INLINE, "$x$ $5", "\\$x$ \\$5" },
		{ MD_INLINE, "a\n# h\n> q\n- i\n+ i\n* i\n1. o\n22) o\n[x] t",
		  "a\\\n  \\# h\\\n  \\> q\\\n  \\- i\\\n  \\+ i\\\n  \\* i\\\n  1\\. o\\\n  22\\) o\\\n  \\[x] t" },
		{ MD_INLINE, "a\n===\n---\n* * *\n_ _ _\n```\n~~~",
		  "a\\\n  \\===\\\n  \\---\\\n  \\* * *\\\n  \\_ _ _\\\n  \\`\\`\\`\\\n  \\~\\~\\~" },
		{ MD_INLINE, "a | b\n--|--\n:-", "a | b\\\n  \\--|--\\\n  \\:-" },
		{ MD_INLINE, "a\n    b", "a\\\n  \u00a0\u00a0\u00a0\u00a0b" },
		{ MD_BLOCK, "# h", "\\# h" },
		{ MD_BLOCK, "*", "\\*" },
		{ MD_BLOCK, "1. o", "1\\. o" },
		{ MD_CELL, "a \\ \nb", "a \\\\<br>b" },
		{ MD_CELL, "a|b\n<br>\\|", "a\\|b<br>&lt;br>\\\\\\|" },
		{ MD_CELL, "a\033[31mb", "a\u241b[31mb" },
	};

	for (unsigned i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autofree char *got = as_markdown(rows[i].text, rows[i].place);
		ck_assert_str_eq(got, rows[i].markdown);
	}
}
END_TEST

START_TEST(test_text_that_cannot_act_stays_readable)
{
	static const char *const harmless[] = {
		"2026-11-24, ISO/IEC 27017:2015 (CLD.9.5.1) - \"no\" test, 5 * 3 < 20 & 7 > 6!",
		"backup_job_2 {x} [see 9.2.1] #12 @anna +30d 100% a ~ b? C:\\Users\\x | y = z",
		"anna@example.org; R&D, 1.2.3; AT&T a#b; =; ^",
	};

	for (unsigned i = 0; i < G_N_ELEMENTS(harmless); i++) {
		g_autofree char *got = as_markdown(harmless[i], MD_INLINE);

		ck_assert_str_eq(got, harmless[i]);
	}
	g_autofree char *lines = as_markdown("\none\ntwo  \n\n \nthree\n", MD_INLINE);
	g_autofree char *cell = as_markdown("one\ntwo\n\nthree\n", MD_CELL);
	g_autofree char *nothing = as_markdown(NULL, MD_BLOCK);
	ck_assert_str_eq(lines, "one\\\n  two\n\n  three");
	ck_assert_str_eq(cell, "one<br>two<br><br>three");
	ck_assert_str_eq(nothing, "");
}
END_TEST

START_TEST(test_text_in_a_report_cannot_act)
{
	static const char *const hostile[] = { "<script>alert(1)</script>", "[x](javascript:y)",
					       "`code`", "|---|---|", "# heading", "![i](u)" };
	static const char *const live[] = { "<script>", "[x](", "`code`", "\n    |---", "\n    # ", "![i](" };

	for (unsigned i = 0; i < G_N_ELEMENTS(hostile); i++) {
		g_autofree char *text = g_strconcat("| a | b |\n", hostile[i], NULL);

		record("control/9.1.2/-/customer/status", "partial");
		record("control/9.1.2/-/customer/remark", text);
		struct report *report = report_new(session, catalog, 0);
		GString *out = markdown();
		ck_assert_msg(!strstr(out->str, live[i]), "%s", hostile[i]);
		g_string_free(out, TRUE);
		report_free(report);
	}
}
END_TEST

START_TEST(test_sides_of_each_role)
{
	ck_assert(report_side_is_ours(ROLE_CUSTOMER, SIDE_CUSTOMER));
	ck_assert(!report_side_is_ours(ROLE_CUSTOMER, SIDE_PROVIDER));
	ck_assert(!report_side_is_ours(ROLE_PROVIDER, SIDE_CUSTOMER));
	ck_assert(report_side_is_ours(ROLE_AUDITOR, SIDE_PROVIDER));
}
END_TEST

START_TEST(test_labels)
{
	g_autofree char *stated = label_basis_list(1u << BASIS_STATED);
	g_autofree char *both = label_basis_list(1u << BASIS_STATED | 1u << BASIS_TESTED);
	g_autofree char *standing = label_standing(catalog);

	ck_assert_str_eq(stated, "stated (not verified)");
	ck_assert_str_eq(both, "stated, tested");
	ck_assert_ptr_nonnull(strstr(standing, "iso27017-2026"));
	ck_assert_str_eq(label_status((enum status)99), "?");
	static const struct { struct joint joint; const char *words; } joints[] = {
		{ { .none = true }, "none: nobody has a duty here" },
		{ { .none = true, .sides[SIDE_CUSTOMER].excluded = true }, "none: excluded" },
		{ { .none = true, .unowned = true }, "none (nobody owns one of the duties)" },
		{ { .left_out = true, .status = STATUS_PARTIAL }, "left out of this assessment" },
		{ { .status = STATUS_PARTIAL, .unowned = true, .not_verified = true },
		  "partial (nobody owns one of the duties; not verified)" },
		{ { .status = STATUS_NONE, .not_verified = true }, "not assessed" },
		{ { .status = STATUS_PARTIAL, .not_verified = true }, "partial (not verified)" },
		{ { .status = STATUS_PARTIAL, .unowned = true }, "partial (nobody owns one of the duties)" },
	};
	for (unsigned i = 0; i < G_N_ELEMENTS(joints); i++) {
		g_autofree char *words = label_joint(&joints[i].joint);
		ck_assert_str_eq(words, joints[i].words);
	}
}
END_TEST

START_TEST(test_assurance_in_words)
{
	static const struct { struct span span; const char *words; } spans[] = {
		{ { NULL, NULL }, "no dates" },
		{ { NULL, "2026-11-23" }, "lapsed 2026-11-23" },
		{ { NULL, "2026-11-24" }, "lapses today" },
		{ { NULL, "2026-11-25" }, "lapses in 1 day" },
		{ { NULL, "2026-12-24" }, "lapses in 30 days" },
		{ { NULL, "2026-12-25" }, "valid until 2026-12-25" },
		{ { "2026-12-01", "2027-11-30" }, "begins 2026-12-01" },
	};
	static const struct { struct cover cover; const char *words; bool holds; } covers[] = {
		{ { .services = 0 }, "", true },
		{ { .services = 1, .unnamed = 1 }, "no assurance names this service", false },
		{ { 1, 0, 1, VALIDITY_LAPSED, "2026-03-01", NULL, false }, "assurance lapsed 2026-03-01",
		  false },
		{ { 1, 0, 0, VALIDITY_NOT_YET, "2028-03-01", "2027-03-01", false },
		  "assurance begins 2027-03-01", false },
		{ { 1, 0, 0, VALIDITY_UNDATED, NULL, NULL, false }, "the assurance has no dates", false },
		{ { 1, 0, 0, VALIDITY_LAPSING, "2026-11-25", NULL, false }, "assurance lapses in 1 day", true },
		{ { 1, 0, 0, VALIDITY_VALID, "2028-03-01", NULL, false },
		  "assurance valid until 2028-03-01", true },
		{ { 3, 1, 1, VALIDITY_LAPSED, "2026-03-01", NULL, true },
		  "services not covered: 2 of 3", false },
		{ { 1, 1, 0, VALIDITY_NOT_YET, NULL, NULL, true }, "services not covered: 1 of 1",
		  false },
		{ { 2, 0, 0, VALIDITY_VALID, "2028-03-01", NULL, true },
		  "assurance valid until 2028-03-01", true },
	};

	for (unsigned i = 0; i < G_N_ELEMENTS(spans); i++) {
		g_autofree char *words = label_validity(&spans[i].span, "2026-11-24", 30);
		ck_assert_str_eq(words, spans[i].words);
	}
	for (unsigned i = 0; i < G_N_ELEMENTS(covers); i++) {
		g_autofree char *words = label_cover(&covers[i].cover, "2026-11-24");
		ck_assert_str_eq(words, covers[i].words);
		ck_assert(cover_holds(&covers[i].cover) == covers[i].holds);
	}
	ck_assert_str_eq(label_assurance(ASSURANCE_AUDIT_REPORT), "audit report");
	ck_assert_str_eq(label_assurance_word("audit-report"), "audit report");
	ck_assert_str_eq(label_assurance_word("seal"), "seal");
	ck_assert_ptr_null(label_assurance_word(NULL));
}
END_TEST

START_TEST(test_services_and_assurances_on_a_day)
{
	record("service/web/name", "Web");
	record("service/web/model", "saas");
	record("control/9.1.2/web/provider/status", "partial");
	record("control/9.1.2/web/provider/remark", "x");
	record("control/9.1.2/web/customer/status", "partial");
	record("control/9.1.2/gone/customer/status", "partial");
	record("control/9.1.2/-/customer/status", "partial");
	record("assurance/old/valid_to", "2026-03-01");
	record("assurance/old/service/web", "yes");
	g_autoptr(GPtrArray) services = report_services(session, "2026-11-24", 30);
	const struct report_service *gone = g_ptr_array_index(services, 0);
	const struct report_service *web = g_ptr_array_index(services, 1);

	ck_assert_uint_eq(services->len, 2);
	ck_assert_str_eq(gone->id, "gone");
	ck_assert(!gone->in_scope && web->in_scope);
	ck_assert_uint_eq(gone->records, 1);
	ck_assert_uint_eq(web->records, 2);
	ck_assert_str_eq(web->name, "Web");
	ck_assert_int_eq(web->model, MODEL_SAAS);
	ck_assert_str_eq(web->standing, "assurance lapsed 2026-03-01");
	g_autoptr(GPtrArray) before = report_assurances(session, "2026-11-24", 30);
	const struct report_assurance *old = g_ptr_array_index(before, 0);
	ck_assert_int_eq(old->left, -268);
	ck_assert(!old->replaced);
	ck_assert_str_eq(old->names[0], "web");
	record("assurance/new/valid_to", "2028-03-01");
	record("assurance/new/service/web", "yes");
	g_autoptr(GPtrArray) after = report_assurances(session, "2026-11-24", 30);
	ck_assert_uint_eq(after->len, 2);
	old = g_ptr_array_index(after, 1);
	ck_assert_str_eq(old->id, "old");
	ck_assert(old->replaced);
}
END_TEST

START_TEST(test_a_report_says_what_the_provider_rests_on)
{
	record("service/web/name", "Web | <b>");
	record("control/9.1.2/web/provider/status", "partial");
	record("assurance/iso/valid_to", "1969-03-01");
	record("assurance/iso/service/web", "yes");
	struct report *all = report_new(session, catalog, 86400);
	struct report *web = report_new_for(session, catalog, "web", MODEL_SAAS, 86400);
	GString *first = markdown_of("-", MODEL_IAAS, 86400);
	GString *second = markdown_of("web", MODEL_SAAS, 86400);

	ck_assert_str_eq(web->cover, "assurance lapsed 1969-03-01");
	ck_assert_str_eq(all->cover, "services not covered: 1 of 1");
	ck_assert_int_eq(web->model, MODEL_SAAS);
	ck_assert_uint_eq(all->gaps->len, 0);
	ck_assert_uint_eq(web->gaps->len, 1);
	ck_assert_ptr_nonnull(strstr(second->str, "assurance lapsed 1969-03-01"));
	ck_assert_ptr_nonnull(strstr(second->str, "Web \\| &lt;b>"));
	ck_assert_ptr_null(strstr(second->str, "<b>"));
	g_string_free(first, TRUE);
	g_string_free(second, TRUE);
	report_free(all);
	report_free(web);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("report");
	TCase *tcase = tcase_create("report");

	tcase_add_checked_fixture(tcase, setup, teardown);
	tcase_add_test(tcase, test_counts_only_sides_with_a_duty);
	tcase_add_test(tcase, test_conform_needs_review_and_no_open_finding);
	tcase_add_test(tcase, test_excluded_and_deselected_do_not_count);
	tcase_add_test(tcase, test_subtracting_a_share_leaves_nothing);
	tcase_add_test(tcase, test_report_lists_gaps_and_heads);
	tcase_add_test(tcase, test_exclusions_and_what_is_left_out_are_listed);
	tcase_add_test(tcase, test_every_remark_is_in_the_report_and_no_note);
	tcase_add_test(tcase, test_who_reviewed_what_is_in_place);
	tcase_add_test(tcase, test_every_conflict_is_listed_with_both_values);
	tcase_add_test(tcase, test_report_is_reproducible);
	tcase_add_test(tcase, test_text_that_could_act_is_escaped);
	tcase_add_test(tcase, test_text_that_cannot_act_stays_readable);
	tcase_add_test(tcase, test_text_in_a_report_cannot_act);
	tcase_add_test(tcase, test_sides_of_each_role);
	tcase_add_test(tcase, test_labels);
	tcase_add_test(tcase, test_assurance_in_words);
	tcase_add_test(tcase, test_services_and_assurances_on_a_day);
	tcase_add_test(tcase, test_a_report_says_what_the_provider_rests_on);
	suite_add_tcase(suite, tcase);
	SRunner *runner = srunner_create(suite);
	srunner_run_all(runner, CK_ENV);
	int failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed ? 1 : 0;
}
