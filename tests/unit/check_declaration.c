/*
 * Declarations: what is said is read as it was written, loading it twice changes nothing, our own
 * side is never touched, what a person wrote stays, and the last of a row of declarations is what
 * stands, over random sessions. What is no declaration is refused at its place.
 */
#include "ops/ops.h"
#include "scratch.h"

#include <check.h>
#include <string.h>

enum { ROUNDS = 25, STEPS = 30 };

static char *folder;
static struct ops ops;
static struct session *provider, *customer;
static const struct catalog *catalog;
static GRand *dice;

static gint64 still(void *data)
{
	(void)data;
	return 1795608000; /* 2026-11-25 12:00 UTC */
}

static const struct session_clock clock_still = { still, NULL };

static struct session *new_session(const char *name, enum role role)
{
	struct ops_new start = { .name = name, .role = role, .model = MODEL_IAAS };
	struct session *session = ops_session_new(&ops, &start, NULL);

	ck_assert_ptr_nonnull(session);
	return session;
}

static void setup(void)
{
	folder = scratch_new();
	g_setenv("XDG_DATA_HOME", folder, TRUE);
	g_setenv("XDG_STATE_HOME", folder, TRUE);
	g_setenv("REMIT_AUTHOR", "anna", TRUE);
	g_unsetenv("REMIT_SESSION");
	g_unsetenv("SOURCE_DATE_EPOCH");
	ops = (struct ops){ .io = io_system(), .config = config_new(io_system()),
			    .clock = &clock_still };
	catalog = catalog_builtin()[0];
	provider = new_session("prov", ROLE_PROVIDER);
	customer = new_session("cust", ROLE_CUSTOMER);
	dice = g_rand_new_with_seed(20261124);
}

static void teardown(void)
{
	g_rand_free(dice);
	session_close(provider);
	session_close(customer);
	config_free(ops.config);
	scratch_remove(folder);
}

/* ---- hands -------------------------------------------------------------------------------- */

static void put(struct session *session, const char *path, const char *text)
{
	struct change *change = change_new();
	GError *error = NULL;

	ck_assert_msg(change_set(change, path, text, &error), "%s: %s", path,
		      error ? error->message : "");
	ck_assert(ops_append(&ops, session, change, NULL, NULL));
	change_free(change);
}

static struct declaration *declare(const char *made_at)
{
	struct declaration_order order = { .side = SIDE_PROVIDER, .party = "Example Cloud",
					   .made_at = made_at };
	struct declaration *said = ops_declaration_make(&ops, provider, catalog, &order, NULL);

	ck_assert_ptr_nonnull(said);
	return said;
}

static char *written(const struct declaration *said)
{
	g_autoptr(GBytes) bytes = declaration_yaml(said, catalog, NULL);

	ck_assert_ptr_nonnull(bytes);
	return g_strndup(g_bytes_get_data(bytes, NULL), g_bytes_get_size(bytes));
}

static struct ops_declaration *plan(const struct declaration *said, const struct ops_declaring *how,
				    GError **error)
{
	struct ops_place place = { customer, catalog, SESSION_WHOLE_SCOPE, SIDE_PROVIDER };

	return ops_declaration_plan(&ops, &place, said, NULL, how, error);
}

/* Plan and record; returns how many values changed. */
static unsigned load(const struct declaration *said, const struct ops_declaring *how)
{
	GError *error = NULL;
	struct ops_declaration *made = plan(said, how, &error);
	unsigned count;

	ck_assert_msg(made != NULL, "%s", error ? error->message : "");
	count = made->import->counts[IMPORT_NEW] + made->import->counts[IMPORT_CHANGED];
	ck_assert_uint_eq(made->import->counts[IMPORT_REFUSED], 0);
	ck_assert(ops_declaration_apply(&ops, customer, made, NULL, NULL));
	ops_declaration_free(made);
	return count;
}

static void note_path(const char *path, const char *text, bool conflict, void *data)
{
	ck_assert(!conflict);
	g_string_append_printf(data, "%s=%s\n", path, text);
}

/* All that stands below a prefix. */
static char *state(const struct session *session, const char *prefix)
{
	GString *all = g_string_new(NULL);

	session_each(session, prefix, note_path, all);
	return g_string_free(all, FALSE);
}

/* Two states, of which only what differs is told: they are long. */
static void same(const char *one, const char *other)
{
	g_auto(GStrv) left = g_strsplit(one, "\n", -1), right = g_strsplit(other, "\n", -1);

	for (unsigned i = 0; left[i] || right[i]; i++)
		ck_assert_msg(left[i] && right[i] && strcmp(left[i], right[i]) == 0,
			      "line %u: \"%.200s\" and \"%.200s\"", i, left[i] ? left[i] : "(end)",
			      right[i] ? right[i] : "(end)");
}

static void keep_ours(const char *path, const char *text, bool conflict, void *data)
{
	(void)conflict;
	if (!strstr(path, "/provider/"))
		g_string_append_printf(data, "%s=%s\n", path, text);
}

/* What we recorded of our own side. */
static char *our_side(void)
{
	GString *all = g_string_new(NULL);

	session_each(customer, "control/", keep_ours, all);
	session_each(customer, "duty/", keep_ours, all);
	return g_string_free(all, FALSE);
}

/* ---- chance ------------------------------------------------------------------------------- */

static const struct catalog_node *any_control(void)
{
	for (;;) {
		unsigned at = (unsigned)g_rand_int_range(dice, 0, (gint32)catalog->node_count);

		if (catalog->nodes[at].control && catalog->nodes[at].control->duty_count)
			return &catalog->nodes[at];
	}
}

static const char *any_text(void)
{
	static const char *const texts[] = {
		"plain", "two\nlines", "yes", "- item", "a: b", "2026-11-24", "\"quoted\"",
		"  blanks ", "Ü 日本 \xe2\x80\xae turned", "#hash", "|-", "'", "=1+1", "\ttab", "~",
	};

	return texts[g_rand_int_range(dice, 0, G_N_ELEMENTS(texts))];
}

static void random_record(struct session *session, const char *control, const char *side)
{
	static const char *const fields[] = { "status", "how", "remark", "note", "basis" };
	const char *field = fields[g_rand_int_range(dice, 0, G_N_ELEMENTS(fields))];
	const char *const *words = session_status_words;
	g_autofree char *path = strcmp(field, "basis") == 0 ?
		session_path("control", control, "-", side, "basis",
			     session_basis_words[g_rand_int_range(dice, 0, BASIS_COUNT)], NULL) :
		session_path("control", control, "-", side, field, NULL);

	if (strcmp(field, "status") == 0)
		put(session, path, words[g_rand_int_range(dice, 0, STATUS_COUNT)]);
	else if (strcmp(field, "basis") == 0)
		put(session, path, g_rand_boolean(dice) ? "yes" : NULL);
	else
		put(session, path, g_rand_int_range(dice, 0, 4) ? any_text() : NULL);
}

static void random_duty(struct session *session)
{
	const struct catalog_node *node = any_control();
	const struct control *control = node->control;
	const struct catalog_duty *duty =
		&control->duties[g_rand_int_range(dice, 0, (gint32)control->duty_count)];
	g_autofree char *who = session_path("duty", node->id, duty->id, "-", "accountable", NULL);
	g_autofree char *split = session_path("duty", node->id, duty->id, "-", "split", NULL);

	put(session, who, catalog_accountable_words[g_rand_int_range(dice, 0, ACCOUNTABLE_COUNT)]);
	put(session, split, g_rand_boolean(dice) ? any_text() : NULL);
}

static void random_evidence(struct session *session)
{
	static const char *const seen[] = { "customer", "inside", "public, all", NULL };
	g_autofree char *id = g_strdup_printf("E-%d", g_rand_int_range(dice, 1, 6));
	g_autofree char *title = session_path("evidence", id, "title", NULL);
	g_autofree char *who = session_path("evidence", id, "visibility", NULL);
	g_autofree char *link = session_path("evidence", id, "control", any_control()->id, "-",
					     "provider", NULL);

	put(session, title, "A report");
	put(session, who, seen[g_rand_int_range(dice, 0, G_N_ELEMENTS(seen))]);
	put(session, link, g_rand_int_range(dice, 0, 3) ? "yes" : NULL);
}

static void random_steps(struct session *session, const char *side)
{
	for (unsigned i = 0; i < STEPS; i++) {
		unsigned kind = (unsigned)g_rand_int_range(dice, 0, 8);

		if (kind == 0)
			random_duty(session);
		else if (kind == 1 && session == provider)
			random_evidence(session);
		else
			random_record(session, any_control()->id, side);
	}
}

static char *moment(unsigned round)
{
	return g_strdup_printf("2026-11-%02uT10:00:00Z", round + 1);
}

/* ---- properties --------------------------------------------------------------------------- */

START_TEST(reads_what_it_writes)
{
	for (unsigned round = 0; round < ROUNDS; round++) {
		g_autofree char *at = moment(round);

		random_steps(provider, "provider");
		struct declaration *said = declare(at);
		g_autofree char *text = written(said);
		g_autoptr(GBytes) bytes = g_bytes_new(text, strlen(text));
		g_autoptr(GError) error = NULL;
		struct declaration *read = ops_declaration_parse("x.yaml", bytes, &error);
		ck_assert_msg(read != NULL, "%s", error ? error->message : "");
		g_autofree char *again = written(read);
		same(text, again);
		ck_assert_ptr_null(strstr(text, "note:"));
		declaration_free(read);
		declaration_free(said);
	}
}
END_TEST

START_TEST(second_time_changes_nothing)
{
	struct ops_declaring how = { 0 };

	for (unsigned round = 0; round < ROUNDS; round++) {
		g_autofree char *at = moment(round);

		random_steps(provider, "provider");
		random_steps(customer, "customer");
		struct declaration *said = declare(at);
		g_autofree char *ours = our_side();
		load(said, &how);
		g_autofree char *after = our_side(), *all = state(customer, "");
		unsigned actions = session_action_count(customer);
		same(ours, after);
		ck_assert_uint_eq(load(said, &how), 0);
		ck_assert_uint_eq(session_action_count(customer), actions);
		g_autofree char *still_all = state(customer, "");
		same(all, still_all);
		struct ops_declaration *nothing = plan(said, &how, NULL);
		ck_assert(nothing->is_unchanged);
		ops_declaration_free(nothing);
		declaration_free(said);
	}
}
END_TEST

/* After any row of declarations the last one stands, as if it were the only one. */
START_TEST(last_one_stands)
{
	static const char *const parts[] = { "control/", "claim/", "evidence/" };
	struct ops_declaring how = { 0 };
	struct session *row = customer;
	struct declaration *said = NULL;

	for (unsigned round = 0; round < ROUNDS; round++) {
		g_autofree char *at = moment(round);

		random_steps(provider, "provider");
		declaration_free(said);
		said = declare(at);
		load(said, &how);
	}
	customer = new_session("fresh", ROLE_CUSTOMER);
	load(said, &how);
	for (unsigned i = 0; i < G_N_ELEMENTS(parts); i++) {
		g_autofree char *one = state(row, parts[i]), *other = state(customer, parts[i]);

		same(one, other);
	}
	session_close(row);
	declaration_free(said);
}
END_TEST

/* What a person wrote of their side by hand stays, and with the file preferred it does not. */
START_TEST(hands_are_kept)
{
	struct ops_declaring how = { 0 }, prefer = { .prefer_file = true };
	struct declaration *said;

	put(customer, "control/5.1.1/-/provider/status", "planned");
	put(customer, "control/5.1.1/-/provider/how", "as we saw it");
	put(provider, "control/5.1.1/-/provider/status", "implemented");
	put(provider, "control/5.1.1/-/provider/how", "as it is");
	said = declare("2026-11-01");
	struct ops_declaration *made = plan(said, &how, NULL);
	ck_assert_uint_eq(made->import->counts[IMPORT_CONFLICT], 2);
	ops_declaration_free(made);
	load(said, &how);
	ck_assert_str_eq(session_get(customer, "control/5.1.1/-/provider/status"), "planned");
	ck_assert_str_eq(session_get(customer, "control/5.1.1/-/provider/how"), "as we saw it");
	load(said, &prefer);
	ck_assert_str_eq(session_get(customer, "control/5.1.1/-/provider/status"), "implemented");
	ck_assert_str_eq(session_get(customer, "control/5.1.1/-/provider/how"), "as it is");
	declaration_free(said);
}
END_TEST

/* Their status rests on their word and is open; a person who records it takes it on. */
START_TEST(their_word_is_stated)
{
	struct ops_target target = { "12.3.1", "-", SIDE_PROVIDER };
	struct ops_declaring how = { 0 };
	struct record record;
	struct joint joint;
	unsigned at = catalog_find(catalog, "12.3.1");

	put(provider, "control/12.3.1/-/provider/status", "implemented");
	put(provider, "control/12.3.1/-/provider/basis/tested", "yes");
	put(customer, "control/12.3.1/-/customer/status", "implemented");
	put(customer, "control/12.3.1/-/customer/basis/tested", "yes");
	struct declaration *said = declare("2026-11-01");
	load(said, &how);
	session_record(customer, "12.3.1", "-", SIDE_PROVIDER, &record);
	ck_assert_uint_eq(record.basis, 1u << BASIS_STATED);
	ck_assert_int_eq(record.review, REVIEW_OPEN);
	ck_assert_ptr_nonnull(record.declaration);
	g_autofree char *who = ops_declared_by(customer, record.declaration);
	ck_assert_str_eq(who, "Example Cloud, declared 2026-11-01");
	session_joint(customer, &catalog->nodes[at], "-", MODEL_IAAS, &joint);
	ck_assert(joint.not_verified);
	struct change *change = change_new();
	ck_assert(ops_field_set(&ops, customer, change, &target, "status", "implemented", NULL));
	ck_assert(ops_append(&ops, customer, change, NULL, NULL));
	change_free(change);
	session_record(customer, "12.3.1", "-", SIDE_PROVIDER, &record);
	ck_assert_int_eq(record.review, REVIEW_ASSESSED);
	ck_assert_ptr_null(record.declaration);
	declaration_free(said);
}
END_TEST

START_TEST(undo_takes_all_back)
{
	struct ops_declaring how = { 0 };

	random_steps(provider, "provider");
	random_steps(customer, "customer");
	g_autofree char *before = state(customer, "");
	struct declaration *said = declare("2026-11-01");
	ck_assert_uint_gt(load(said, &how), 100);
	ck_assert(session_undo(customer, "anna", NULL, NULL, NULL));
	g_autofree char *after = state(customer, "");
	same(before, after);
	declaration_free(said);
}
END_TEST

START_TEST(older_and_others_are_refused)
{
	struct ops_declaring how = { 0 }, older = { .older = true };
	struct ops_declaring prefer = { .prefer_file = true };
	struct declaration *new = declare("2026-11-02"), *old = declare("2026-11-01");
	struct declaration *other = declare("2026-11-03"), *edition = declare("2026-11-03");
	g_autoptr(GError) error = NULL;

	load(new, &how);
	ck_assert_ptr_null(plan(old, &how, &error));
	ck_assert(g_error_matches(error, REMIT_ERROR, REMIT_ERROR_CONFLICT));
	g_clear_error(&error);
	load(old, &older);
	declaration_text(&other->party, "Somebody Else");
	declaration_text(&other->session, "another");
	ck_assert_ptr_null(plan(other, &how, &error));
	ck_assert(g_error_matches(error, REMIT_ERROR, REMIT_ERROR_USAGE));
	g_clear_error(&error);
	load(other, &prefer);
	g_autoptr(GPtrArray) all = ops_declarations(customer);
	ck_assert_uint_eq(all->len, 1);
	ck_assert_str_eq(((const struct ops_declared *)g_ptr_array_index(all, 0))->organisation,
			 "Somebody Else");
	declaration_text(&edition->catalog, "iso27017-2026");
	ck_assert_ptr_null(plan(edition, &how, &error));
	ck_assert(g_error_matches(error, REMIT_ERROR, REMIT_ERROR_INPUT));
	declaration_free(new);
	declaration_free(old);
	declaration_free(other);
	declaration_free(edition);
}
END_TEST

/* One that was put together by another program, without a file. */
START_TEST(comes_from_no_file)
{
	struct declaration *said = declaration_new(SIDE_PROVIDER, "Third Cloud", "2026-11-20",
						   catalog->id);
	struct declaration_record *record = declaration_record(declaration_service(said, "-"), "9.2.1");
	struct declaration_claim *claim = declaration_claim(record, "dance");
	struct ops_declaring how = { 0 };

	claim->accountable = ACCOUNTABLE_CSP;
	record->status = STATUS_PARTIAL;
	declaration_text(&record->remark, "by questionnaire");
	struct ops_declaration *made = plan(said, &how, NULL);
	ck_assert_ptr_nonnull(made);
	ck_assert_uint_eq(made->import->counts[IMPORT_UNMATCHED], 1);
	ck_assert_uint_eq(made->import->counts[IMPORT_NEW], 2);
	ops_declaration_free(made);
	load(said, &how);
	ck_assert_str_eq(session_get(customer, "control/9.2.1/-/provider/remark"),
			 "by questionnaire");
	declaration_free(said);
}
END_TEST

/* ---- tables ------------------------------------------------------------------------------- */

START_TEST(says_who_may_see_evidence)
{
	static const struct {
		const char *visibility;
		enum side to;
		bool shared;
	} rows[] = {
		{ NULL, SIDE_CUSTOMER, false },		 { "", SIDE_CUSTOMER, false },
		{ "customer", SIDE_CUSTOMER, true },	 { "customer", SIDE_PROVIDER, false },
		{ "auditor; Customer", SIDE_CUSTOMER, true }, { "public", SIDE_PROVIDER, true },
		{ "not public", SIDE_PROVIDER, false },	 { "internal", SIDE_CUSTOMER, false },
		{ "customers", SIDE_CUSTOMER, false },	 { " shared ", SIDE_CUSTOMER, true },
	};

	for (unsigned i = 0; i < G_N_ELEMENTS(rows); i++)
		ck_assert_msg(declaration_is_shared(rows[i].visibility, rows[i].to) ==
				      rows[i].shared, "row %u", i);
}
END_TEST

#define HEAD "format: '1'\ndeclaration: {side: provider, party: P, made_at: '2026-11-24', catalog: c}\n"

START_TEST(refuses_at_the_place)
{
	static const struct {
		const char *text;
		unsigned line;
		const char *says;
	} rows[] = {
		{ HEAD, 1, "services" },
		{ HEAD "services: []\n", 3, "services" },
		{ HEAD "services: [{id: Big Name}]\n", 3, "cannot be an id" },
		{ HEAD "services:\n- {id: '-'}\n- {id: '-'}\n", 5, "twice" },
		{ HEAD "services:\n- id: '-'\n  controls:\n  - {id: 1/2}\n", 6, "cannot be an id" },
		{ HEAD "services:\n- id: '-'\n  controls:\n  - {id: a, status: good}\n", 6, "status" },
		{ HEAD "services:\n- id: '-'\n  controls:\n  - {id: a, applicability: excluded}\n", 6,
		  "exclusion_reason" },
		{ HEAD "services:\n- id: '-'\n  controls:\n  - {id: a, basis: [guessed]}\n", 6, "basis" },
		{ HEAD "services:\n- id: '-'\n  controls:\n  - {id: a, evidence: [E-1]}\n", 6,
		  "not among the evidence" },
		{ HEAD "services:\n- id: '-'\n  controls:\n  - {id: a, note: secret}\n", 6, "note" },
		{ HEAD "services: [{id: '-'}]\nevidence:\n- {id: E-1, hash: abc}\n", 5, "SHA-256" },
		{ HEAD "services: [{id: '-'}]\nevidence:\n- {id: E-1, expiry: soon}\n", 5, "date" },
		{ HEAD "services: [{id: '-'}]\nassurance:\n- {id: iso, kind: medal}\n", 5, "kind" },
		{ HEAD "services: [{id: '-'}]\nassurance:\n- {id: iso, covers: [a/b]}\n", 5, "covers" },
		{ "format: '1'\ndeclaration: {side: us, party: P, made_at: '2026-11-24', catalog: c}\n"
		  "services: [{id: '-'}]\n", 2, "side" },
		{ "format: '1'\ndeclaration: {side: provider, party: '', made_at: '2026-11-24', "
		  "catalog: c}\nservices: [{id: '-'}]\n", 2, "party" },
		{ "format: '1'\ndeclaration: {side: provider, party: \"a\\nb\", made_at: '2026-11-24', "
		  "catalog: c}\nservices: [{id: '-'}]\n", 2, "single line" },
		{ "format: '1'\ndeclaration: {side: provider, party: P, made_at: '2026-13-24', "
		  "catalog: c}\nservices: [{id: '-'}]\n", 2, "moment" },
	};

	for (unsigned i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autoptr(GBytes) bytes = g_bytes_new_static(rows[i].text, strlen(rows[i].text));
		g_autoptr(GError) error = NULL;

		ck_assert_msg(!ops_declaration_parse("x.yaml", bytes, &error), "row %u", i);
		ck_assert_msg(error_place(error) && error_place(error)->line == rows[i].line,
			      "row %u: line %u: %s", i, error_place(error)->line, error->message);
		ck_assert_msg(strstr(error->message, rows[i].says) != NULL, "row %u: %s", i,
			      error->message);
	}
}
END_TEST

/* Thousands of controls cost their length, not its square; more than there may be are refused. */
START_TEST(stays_quick)
{
	GString *text = g_string_new(HEAD "services:\n- id: '-'\n  controls:\n");
	g_autoptr(GError) error = NULL;

	for (unsigned i = 0; i < 10001; i++)
		g_string_append_printf(text, "  - {id: a%u}\n", i);
	g_autoptr(GBytes) bytes = g_string_free_to_bytes(text);
	ck_assert_ptr_null(ops_declaration_parse("x.yaml", bytes, &error));
	ck_assert(g_error_matches(error, REMIT_ERROR, REMIT_ERROR_LIMIT));
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("declaration");
	TCase *properties = tcase_create("properties"), *tables = tcase_create("tables");
	SRunner *runner = srunner_create(suite);

	tcase_add_checked_fixture(properties, setup, teardown);
	tcase_set_timeout(properties, 60);
	tcase_add_test(properties, reads_what_it_writes);
	tcase_add_test(properties, second_time_changes_nothing);
	tcase_add_test(properties, last_one_stands);
	tcase_add_test(properties, hands_are_kept);
	tcase_add_test(properties, their_word_is_stated);
	tcase_add_test(properties, undo_takes_all_back);
	tcase_add_test(properties, older_and_others_are_refused);
	tcase_add_test(properties, comes_from_no_file);
	tcase_add_test(tables, says_who_may_see_evidence);
	tcase_add_test(tables, refuses_at_the_place);
	tcase_add_test(tables, stays_quick);
	suite_add_tcase(suite, properties);
	suite_add_tcase(suite, tables);
	srunner_run_all(runner, CK_ENV);
	int failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed ? 1 : 0;
}
