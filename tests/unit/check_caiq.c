/*
 * The CAIQ: its ids in both editions and where they lead, what the reader takes and refuses.
 */
#include "check_caiq.h"

static const struct catalog *builtin(const char *id)
{
	const struct catalog *const *all = catalog_builtin();

	while (*all && strcmp((*all)->id, id) != 0)
		all++;
	ck_assert_ptr_nonnull(*all);
	return *all;
}

static const struct ops_caiq_row *row_of(const struct ops_caiq *caiq, unsigned i)
{
	ck_assert_uint_lt(i, caiq->rows->len);
	return g_ptr_array_index(caiq->rows, i);
}

/* ---- ids --------------------------------------------------------------------------- */

START_TEST(reads_ids)
{
	static const struct {
		const char *typed, *text;
		bool in_4_0, in_4_1;
	} good[] = {
		{ "A&A-01.1", "A&A-01.1", true, true },
		{ " a&a-1.01", "A&A-01.1", true, true },
		{ "a&a\xe2\x80\x93" "06.12\xc2\xa0", "A&A-06.12", true, true },
		{ "IVS-09", "IVS-09", true, false },
		{ "I&S-09.2", "I&S-09.2", false, true },
		{ "IAM-16.1", "IAM-16.1", true, false },
		{ "DCS-18.1", "DCS-18.1", false, true },
		{ "TVM-12", "TVM-12", false, true },
	};
	static const char *const bad[] = {
		"", "-", "A&A", "A&A-", "A&A-0", "A&A-00.1", "A&A-07.1", "A&A-01.", "A&A-01.0",
		"A&A-01.1.1", "A&A-01.1x", "A&A-001", "AAA-01.1", "IVS-10", "I&S-10", "IAM-17",
		"UEM-15.1", "A&A_01.1", "A&A-01.100", "A&A-99999999999999999999.1", "A&A 01.1",
		"Question ID", "\xc2\xa0", "\xe2\x80\x93\xe2\x80\x93\xe2\x80\x93\xe2\x80\x93",
		"A&A-01.1 A&A-01.2 and a long remark that goes on and on without end",
	};

	for (unsigned i = 0; i < G_N_ELEMENTS(good); i++) {
		struct caiq_id id;

		ck_assert_msg(caiq_id_parse(good[i].typed, &id), "%s", good[i].typed);
		g_autofree char *text = caiq_id_text(&id);
		ck_assert_str_eq(text, good[i].text);
		ck_assert(id.in[CAIQ_4_0] == good[i].in_4_0 && id.in[CAIQ_4_1] == good[i].in_4_1);
	}
	for (unsigned i = 0; i < G_N_ELEMENTS(bad); i++) {
		struct caiq_id id = { .question = 77 };

		ck_assert_msg(!caiq_id_parse(bad[i], &id), "%s", bad[i]);
		ck_assert_uint_eq(id.question, 77);
	}
}
END_TEST

/* Both editions in full: no control is lost or doubled on the way from one to the other. */
START_TEST(moves_between_editions)
{
	static const unsigned counts[CAIQ_EDITION_COUNT] = { 197, 207 };
	g_autoptr(GHashTable) seen =
		g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	g_auto(GStrv) old = caiq_controls(CAIQ_4_0), new = caiq_controls(CAIQ_4_1);
	char into[CAIQ_ID_BYTES], back[CAIQ_ID_BYTES];
	struct caiq_id id;
	unsigned without = 0;

	ck_assert_uint_eq(g_strv_length(old), counts[CAIQ_4_0]);
	ck_assert_uint_eq(g_strv_length(new), counts[CAIQ_4_1]);
	for (char **control = new; *control; control++) {
		ck_assert(caiq_id_parse(*control, &id) && id.in[CAIQ_4_1]);
		if (!caiq_control_4_0(&id, CAIQ_4_1, into)) {
			ck_assert_str_eq(into, "");
			without++;
			continue;
		}
		ck_assert_msg(g_hash_table_add(seen, g_strdup(into)), "%s twice", into);
		ck_assert(caiq_control_in(into, CAIQ_4_1, back));
		ck_assert_str_eq(back, *control);
		ck_assert(caiq_id_parse(into, &id) && id.in[CAIQ_4_0]);
	}
	ck_assert_uint_eq(without, 11);
	for (char **control = old; *control; control++)
		ck_assert(g_hash_table_contains(seen, *control) ==
			  (strcmp(*control, "IAM-12") != 0));
	ck_assert(!caiq_control_in("IAM-12", CAIQ_4_1, into));
	ck_assert(caiq_control_in("IAM-12", CAIQ_4_0, into));
}
END_TEST

/* A worked example of each kind of move. */
START_TEST(moves_as_it_should)
{
	static const char *const moves[][2] = {
		{ "I&S-03", "IVS-03" }, { "DCS-02", "DCS-01" }, { "DCS-16", "DCS-15" },
		{ "IAM-12", "IAM-13" }, { "LOG-09", "LOG-08" }, { "SEF-08", "SEF-07" },
		{ "SEF-10", "SEF-08" }, { "STA-03", "STA-02" }, { "STA-10", "STA-08" },
		{ "TVM-03", "TVM-07" }, { "TVM-08", "TVM-03" }, { "TVM-12", "TVM-10" },
		{ "DCS-01", "" },	{ "AIS-08", "" },	{ "STA-09", "" },
	};

	for (unsigned i = 0; i < G_N_ELEMENTS(moves); i++) {
		char into[CAIQ_ID_BYTES];
		struct caiq_id id;

		ck_assert(caiq_id_parse(moves[i][0], &id));
		ck_assert(caiq_control_4_0(&id, CAIQ_4_1, into) == (*moves[i][1] != '\0'));
		ck_assert_str_eq(into, moves[i][1]);
	}
}
END_TEST

/* Every id that the catalog maps to is one of 4.0, and leads back to the control. */
START_TEST(leads_to_controls)
{
	const struct catalog *catalog = builtin("iso27017-2015");
	unsigned ids = 0;

	for (unsigned i = 0; i < catalog->node_count; i++) {
		const struct control *control = catalog->nodes[i].control;

		for (unsigned k = 0; control && k < control->map_count; k++) {
			const struct texts *to = &control->maps[k].ids;

			if (strcmp(control->maps[k].to, "csa-ccm-v4") != 0)
				continue;
			for (unsigned n = 0; n < to->count; n++, ids++) {
				g_autoptr(GArray) found = caiq_counterparts(catalog, to->items[n]);
				enum relation relation;
				bool back = false;
				struct caiq_id id;

				ck_assert(caiq_id_parse(to->items[n], &id) && id.in[CAIQ_4_0]);
				ck_assert(caiq_leads_to(control, to->items[n], &relation));
				for (unsigned f = 0; f < found->len; f++)
					back |= g_array_index(found, struct caiq_counterpart, f)
							.index == i;
				ck_assert(back);
			}
		}
	}
	ck_assert_uint_gt(ids, 300);
	g_autoptr(GArray) none = caiq_counterparts(catalog, "");
	ck_assert_uint_eq(none->len, 0);
}
END_TEST

/* An edition without maps of its own borrows those of the one that it came from. */
START_TEST(borrows_the_way)
{
	g_autoptr(GArray) found = caiq_counterparts(builtin("iso27017-2026"), "A&A-02");

	ck_assert_uint_gt(found->len, 0);
	for (unsigned i = 0; i < found->len; i++)
		ck_assert_uint_ge(g_array_index(found, struct caiq_counterpart, i).relation,
				  RELATION_PARTLY);
}
END_TEST

/* ---- the reader -------------------------------------------------------------------- */

START_TEST(reads_words)
{
	static const struct {
		const char *cell, *word; /* NULL: none */
	} answers[] = {
		{ "Yes", "yes" }, { " YES ", "yes" }, { "no", "no" }, { "NA", "na" },
		{ "N/A", "na" }, { "n.a.", "na" }, { "Not Applicable", "na" }, { "Maybe", NULL },
		{ "Yes, but", NULL }, { "1", NULL },
	}, owners[] = {
		{ "CSP-owned", "csp-owned" }, { "csp owned", "csp-owned" },
		{ "CSC-Owned", "csc-owned" }, { "3rd-party outsourced", "3rd-party-outsourced" },
		{ "3rd party  Outsourced", "3rd-party-outsourced" },
		{ "Third-Party outsourced", "3rd-party-outsourced" },
		{ "Shared CSP and CSC", "shared-csp-csc" },
		{ "Shared CSP & CSC", "shared-csp-csc" },
		{ "Shared (CSP and CSC)", "shared-csp-csc" },
		{ "SHARED CSP AND 3RD-PARTY", "shared-csp-3rd-party" },
		{ "Shared CSP and third party", "shared-csp-3rd-party" }, { "N/A", "na" },
		{ "Shared", NULL }, { "nobody", NULL },
	};

	for (unsigned i = 0; i < G_N_ELEMENTS(answers) + G_N_ELEMENTS(owners); i++) {
		bool owner = i >= G_N_ELEMENTS(answers);
		unsigned k = owner ? i - (unsigned)G_N_ELEMENTS(answers) : i;
		const char *cell = owner ? owners[k].cell : answers[k].cell;
		const char *word = owner ? owners[k].word : answers[k].word;
		g_autofree char *text = g_strdup_printf(HEAD "A&A-01.1,\"%s\",\"%s\",x\n",
							owner ? "" : cell, owner ? cell : "");
		struct ops_caiq *caiq = read_text(text);
		const struct ops_caiq_row *row = row_of(caiq, 0);

		ck_assert_msg(g_strcmp0(owner ? row->ownership : row->answer, word) == 0, "%s",
			      cell);
		ck_assert_uint_eq(caiq->left->len, word ? 0 : 1);
		ops_caiq_free(caiq);
	}
}
END_TEST

/* However a spreadsheet saved it, it says the same. */
START_TEST(reads_any_shape)
{
	static const char *const files[] = {
		"Question ID,Question,CSP CAIQ Answer,CSC Responsibilities (Optional)\n"
		"A&A-01.1,q,Yes,\"one\ntwo\"\n",
		"\xef\xbb\xbf" "Our title\r\n\r\nquestion id;Question;CSP  CAIQ\tAnswer;"
		"\"CSC Responsibilities  (Optional/Recommended)\"\r\n"
		"A&A-01.1;q;Yes;\"one\r\ntwo\"\r\n",
		"Question ID\tOther\tCSP CAIQ Answer\tCSC Responsibilities\n"
		"A&A-01.1\t\tyes\t\"one\ntwo\"\nfooter\n",
		"sep=;\nCSC RESPONSIBILITIES;CSP CAIQ ANSWER;QUESTION ID\n"
		"\"one\ntwo\n\";\" Yes\";a&a-1.1;more;and more\n",
	};

	for (unsigned i = 0; i < G_N_ELEMENTS(files); i++) {
		struct ops_caiq *caiq = read_text(files[i]);
		const struct ops_caiq_row *row = row_of(caiq, 0);

		ck_assert_str_eq(row->id.control, "A&A-01");
		ck_assert_str_eq(row->answer, "yes");
		ck_assert_str_eq(row->responsibilities, "one\ntwo");
		ck_assert_uint_eq(caiq->rows->len, 1);
		ops_caiq_free(caiq);
	}
}
END_TEST

START_TEST(inherits_ownership)
{
	struct ops_caiq *caiq = read_text(HEAD "A&A-01.1,Yes,CSP-owned,\nA&A-01.2,No,,\n"
					  "A&A-02.1,Yes,,\nA&A-01.3,Yes,,\nA&A-01.4,,,\n");

	ck_assert_uint_eq(caiq->rows->len, 4);
	ck_assert_uint_eq(caiq->unanswered, 1); /* what is inherited answers nothing */
	ck_assert(!row_of(caiq, 0)->inherited);
	ck_assert_str_eq(row_of(caiq, 1)->ownership, "csp-owned");
	ck_assert(row_of(caiq, 1)->inherited);
	ck_assert_ptr_null(row_of(caiq, 2)->ownership);
	ck_assert_str_eq(row_of(caiq, 3)->ownership, "csp-owned");
	ops_caiq_free(caiq);
}
END_TEST

/* What is left out is told with its place, and whether an answer went with it. */
START_TEST(drops_nothing_in_silence)
{
	static const struct { unsigned line, column; bool is_loss; } left[] = {
		{ 2, 1, false }, { 4, 10, true }, { 5, 1, true }, { 6, 2, true }, { 7, 1, true },
		{ 9, 3, false },
	};
	struct ops_caiq *caiq = read_text(HEAD "Audit and our own words\nA&A-01.1,Yes,,\n"
					  "A&A-01.2,Perhaps,,said\nA&A-09.1,Yes,,\n,Yes,,\n"
					  "A&A-01.1,No,,\n# ours,,,\n,,a footer,\n,,,\n");

	ck_assert_uint_eq(caiq->left->len, G_N_ELEMENTS(left));
	for (unsigned i = 0; i < G_N_ELEMENTS(left); i++) {
		const struct ops_caiq_left *one = g_ptr_array_index(caiq->left, i);

		ck_assert_msg(one->line == left[i].line && one->column == left[i].column &&
			      one->is_loss == left[i].is_loss, "%u:%u %s", one->line,
			      one->column, one->reason);
	}
	ck_assert_uint_eq(caiq->rows->len, 2);
	ops_caiq_free(caiq);
}
END_TEST

static void refused(const char *text, size_t bytes, const char *edition, const char *why)
{
	g_autoptr(GBytes) file = g_bytes_new(text, bytes);
	g_autoptr(GError) error = NULL;
	struct ops_caiq *caiq = read_bytes(file, edition, &error);

	ck_assert_ptr_null(caiq);
	ck_assert_msg(strstr(error->message, why) != NULL, "%s", error->message);
}

static void refused_text(const char *text, const char *why)
{
	refused(text, strlen(text), NULL, why);
}

START_TEST(refuses_what_is_none)
{
	refused_text("", "empty");
	refused_text("\n\n", "missing");
	refused_text("Question ID,Answers\nA&A-01.1,Yes\n", "\"CSP CAIQ Answer\"");
	refused_text(HEAD "A&A-01.1,\"Yes\n", "never closed");
	refused_text(HEAD "A&A-01.1,\x1b[2J,,\n", "U+001B");
	refused_text(HEAD "A&A-01.1,\xff,,\n", "UTF-8");
	refused_text("Question ID,Question ID,CSP CAIQ Answer\n", "twice");
	refused_text(HEAD "IVS-01.1,Yes,,\nLOG-14.1,Yes,,\n", "two editions");
	refused(HEAD "A&A-01.1,Y\0es,,\n", sizeof(HEAD "A&A-01.1,Y\0es,,\n") - 1, NULL, "NUL");
	refused(HEAD "A&A-01.1,Yes,,\n", sizeof(HEAD "A&A-01.1,Yes,,\n") - 1, "4.2", "4.2");
}
END_TEST

/* A million lines, whether full or empty, end at a limit and not in the memory. */
START_TEST(ends_at_limits)
{
	enum { LINES = 1000 * 1000, CELL = 1024 * 1024 + 1 };
	static const char *const lines[] = { "A&A-01.1,Yes,,\n", ",,,\n" };

	for (unsigned i = 0; i < G_N_ELEMENTS(lines); i++) {
		g_autoptr(GString) text = g_string_new(HEAD);

		for (unsigned k = 0; k < LINES; k++)
			g_string_append(text, lines[i]);
		refused(text->str, text->len, NULL, "more than");
	}
	g_autofree char *huge = g_strnfill(CELL, 'x');
	g_autofree char *text = g_strdup_printf(HEAD "A&A-01.1,Yes,,%s\n", huge);
	refused_text(text, "longer than");
	g_autofree char *largest = g_strdup_printf(HEAD "A&A-01.1,Yes,,%s\n", huge + 1);
	struct ops_caiq *caiq = read_text(largest);
	ck_assert_uint_eq(strlen(row_of(caiq, 0)->how), CELL - 1);
	ops_caiq_free(caiq);
}
END_TEST

/* Bytes changed at random: read or refused with a sentence, never more rows than lines. */
START_TEST(survives_damage)
{
	static const char seed[] = "Our title,,,\n" HEAD "A&A-01.1,Yes,CSP-owned,\"one\ntwo\"\n"
				   "A&A-01.2,N/A,,'=1+1\nIVS-03.1,No,Shared CSP and CSC,x\n";
	static const char bytes[] = "\",;\t\n\r\0-&.=x1\xc3\xff\x1b";
	g_autoptr(GRand) rand = g_rand_new_with_seed(20261124);

	for (unsigned round = 0; round < 3000; round++) {
		g_autoptr(GString) text = g_string_new_len(seed, sizeof(seed) - 1);
		unsigned count = 1 + g_rand_int(rand) % 6;

		for (unsigned i = 0; i < count; i++) {
			gsize at = g_rand_int(rand) % text->len;

			text->str[at] = bytes[g_rand_int(rand) % (sizeof(bytes) - 1)];
			gsize bytes_out = g_rand_int(rand) % 9;

			if (g_rand_boolean(rand))
				g_string_erase(text, (gssize)at,
					       (gssize)MIN(bytes_out, text->len - at));
		}
		g_autoptr(GBytes) file = g_bytes_new(text->str, text->len);
		g_autoptr(GError) error = NULL;
		struct ops_caiq *caiq = read_bytes(file, NULL, &error);
		ck_assert((caiq != NULL) != (error != NULL));
		ck_assert(!caiq || caiq->rows->len <= 4);
		ck_assert(!error || *error->message);
		ops_caiq_free(caiq);
	}
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("caiq");
	TCase *tests = tcase_create("caiq");

	tcase_set_timeout(tests, 60);
	tcase_add_test(tests, reads_ids);
	tcase_add_test(tests, moves_between_editions);
	tcase_add_test(tests, moves_as_it_should);
	tcase_add_test(tests, leads_to_controls);
	tcase_add_test(tests, borrows_the_way);
	tcase_add_test(tests, reads_words);
	tcase_add_test(tests, reads_any_shape);
	tcase_add_test(tests, inherits_ownership);
	tcase_add_test(tests, drops_nothing_in_silence);
	tcase_add_test(tests, refuses_what_is_none);
	tcase_add_test(tests, ends_at_limits);
	tcase_add_test(tests, survives_damage);
	suite_add_tcase(suite, tests);
	SRunner *runner = srunner_create(suite);
	srunner_run_all(runner, CK_NORMAL);
	int failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed ? 1 : 0;
}
