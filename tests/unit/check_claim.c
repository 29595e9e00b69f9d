/*
 * Unit tests of claims: the whole rule of agreement as a table, and where the claims come from.
 */
#include "tests/unit/session_desk.h"

#include <stdlib.h>
#include <string.h>

/* ---- the rule -------------------------------------------------------------------- */

static const struct claim said[] = {
	{ .made = false },
	{ .made = true, .accountable = ACCOUNTABLE_CSC },
	{ .made = true, .accountable = ACCOUNTABLE_CSP },
	{ .made = true, .accountable = ACCOUNTABLE_SHARED },
	{ .made = true, .accountable = ACCOUNTABLE_SHARED, .split = "we the keys, you the disks" },
	{ .made = true, .accountable = ACCOUNTABLE_NA },
};

/* A row is what the customer says, a column what the provider says, both in the order of said[].
 * . unanswered, = agreed, ! unowned, 2 doubled, ~ unclear. */
static const char letters[AGREEMENT_COUNT + 1] = ".=!2~";
static const char *const tables[2][G_N_ELEMENTS(said)] = {
	[true] = {
		".....!",
		".=2~~~",
		".!=~~!",
		".~~~~~",
		".~~~=~",
		"!!~~~!",
	},
	[false] = {
		"......",
		".=2~~~",
		".!=~~!",
		".~~~~~",
		".~~~=~",
		".!~~~=",
	},
};

START_TEST(two_claims_agree_or_not)
{
	for (unsigned needed = 0; needed < 2; needed++)
		for (unsigned row = 0; row < G_N_ELEMENTS(said); row++)
			for (unsigned column = 0; column < G_N_ELEMENTS(said); column++) {
				const struct claim claims[] = { said[row], said[column] };
				enum agreement agreement = claims_agreement(claims, needed);

				ck_assert_msg(letters[agreement] == tables[needed][row][column],
					      "needed %u, row %u, column %u: %s", needed, row,
					      column, session_agreement_words[agreement]);
			}
}
END_TEST

/* A name on the work leaves accountable who names it. */
START_TEST(who_performs_it_does_not_count)
{
	for (unsigned row = 0; row < G_N_ELEMENTS(said); row++)
		for (unsigned column = 0; column < G_N_ELEMENTS(said); column++) {
			struct claim claims[] = { said[row], said[column] };
			enum agreement before = claims_agreement(claims, true);

			claims[SIDE_PROVIDER].performed_by = "Subcontractor Ltd";
			claims[SIDE_CUSTOMER].contract_ref = "MSA 4.2";
			ck_assert_int_eq(claims_agreement(claims, true), before);
		}
}
END_TEST

/* ---- where claims come from -------------------------------------------------------- */

static struct desk desk;
static const struct catalog_duty duty = {
	"keys", "Keep the keys", NULL, { ACCOUNTABLE_CSC, ACCOUNTABLE_CSP, ACCOUNTABLE_NA }
};

static void start(void)
{
	desk_open(&desk);
}

static void stop(void)
{
	desk_close(&desk);
}

static enum agreement agreement(enum model model)
{
	return session_agreement(desk.session, "5.1.1", &duty, "-", model);
}

static void expect(enum side side, bool made, bool ours, enum accountable accountable)
{
	struct claim claims[SIDE_COUNT];

	session_claims(desk.session, "5.1.1", &duty, "-", MODEL_IAAS, claims);
	ck_assert_int_eq(claims[side].made, made);
	ck_assert_int_eq(claims[side].ours, ours);
	if (made)
		ck_assert_int_eq(claims[side].accountable, accountable);
}

START_TEST(ours_is_the_catalogs_until_something_else_is_recorded)
{
	set(desk.session, "engagement/role", "customer");
	expect(SIDE_CUSTOMER, true, true, ACCOUNTABLE_CSC);
	expect(SIDE_PROVIDER, false, false, ACCOUNTABLE_NA);
	ck_assert_int_eq(agreement(MODEL_IAAS), AGREEMENT_UNANSWERED);
	set(desk.session, "duty/5.1.1/keys/-/accountable", "csp");
	set(desk.session, "duty/5.1.1/keys/-/reason", "the plan has it");
	expect(SIDE_CUSTOMER, true, true, ACCOUNTABLE_CSP);
	set(desk.session, "claim/5.1.1/keys/-/provider/accountable", "csc");
	expect(SIDE_PROVIDER, true, false, ACCOUNTABLE_CSC);
	ck_assert_int_eq(agreement(MODEL_IAAS), AGREEMENT_UNOWNED);
	set(desk.session, "claim/5.1.1/keys/-/provider/accountable", "csp");
	ck_assert_int_eq(agreement(MODEL_IAAS), AGREEMENT_AGREED);
}
END_TEST

/* What is recorded as our own claim by path is not what we hold. */
START_TEST(a_claim_of_our_own_side_is_not_read)
{
	set(desk.session, "engagement/role", "provider");
	set(desk.session, "claim/5.1.1/keys/-/provider/accountable", "csp");
	expect(SIDE_PROVIDER, true, true, ACCOUNTABLE_CSC);
	expect(SIDE_CUSTOMER, false, false, ACCOUNTABLE_NA);
}
END_TEST

START_TEST(the_role_of_a_service_decides_whose_claim_is_ours)
{
	struct claim claims[SIDE_COUNT];

	set(desk.session, "engagement/role", "customer");
	set(desk.session, "service/web/name", "Web");
	set(desk.session, "service/web/role", "provider");
	set(desk.session, "duty/5.1.1/keys/web/accountable", "csp");
	set(desk.session, "claim/5.1.1/keys/web/customer/accountable", "csc");
	session_claims(desk.session, "5.1.1", &duty, "web", MODEL_IAAS, claims);
	ck_assert(claims[SIDE_PROVIDER].ours && !claims[SIDE_CUSTOMER].ours);
	ck_assert_int_eq(session_agreement(desk.session, "5.1.1", &duty, "web", MODEL_IAAS),
			 AGREEMENT_DOUBLED);
	ck_assert_int_eq(agreement(MODEL_IAAS), AGREEMENT_UNANSWERED);
}
END_TEST

START_TEST(shared_needs_a_split_on_both_sides)
{
	static const struct catalog_duty split = {
		"keys", "Keep the keys", "each its own", { ACCOUNTABLE_SHARED }
	};

	set(desk.session, "engagement/role", "customer");
	set(desk.session, "claim/5.1.1/keys/-/provider/accountable", "shared");
	ck_assert_int_eq(session_agreement(desk.session, "5.1.1", &split, "-", MODEL_IAAS),
			 AGREEMENT_UNCLEAR);
	set(desk.session, "claim/5.1.1/keys/-/provider/split", "you yours, we ours");
	ck_assert_int_eq(session_agreement(desk.session, "5.1.1", &split, "-", MODEL_IAAS),
			 AGREEMENT_AGREED);
}
END_TEST

START_TEST(to_an_auditor_both_claims_are_others)
{
	set(desk.session, "engagement/role", "auditor");
	expect(SIDE_CUSTOMER, false, false, ACCOUNTABLE_NA);
	ck_assert_int_eq(agreement(MODEL_IAAS), AGREEMENT_UNANSWERED);
	/* the catalog leaves it to the customer, who denies it */
	set(desk.session, "claim/5.1.1/keys/-/customer/accountable", "csp");
	expect(SIDE_PROVIDER, true, true, ACCOUNTABLE_CSC);
	ck_assert_int_eq(agreement(MODEL_IAAS), AGREEMENT_UNOWNED);
	set(desk.session, "claim/5.1.1/keys/-/provider/accountable", "csp");
	expect(SIDE_PROVIDER, true, false, ACCOUNTABLE_CSP);
	ck_assert_int_eq(agreement(MODEL_IAAS), AGREEMENT_AGREED);
}
END_TEST

START_TEST(an_auditor_may_record_that_nobody_claims_it)
{
	set(desk.session, "engagement/role", "auditor");
	set(desk.session, "duty/5.1.1/keys/-/accountable", "na");
	ck_assert_int_eq(agreement(MODEL_IAAS), AGREEMENT_UNOWNED);
	ck_assert_int_eq(agreement(MODEL_SAAS), AGREEMENT_AGREED);
}
END_TEST

/* The short way says what the long one says, whatever is recorded. */
START_TEST(unowned_is_unowned_either_way)
{
	for (unsigned role = 0; role < ROLE_COUNT; role++) {
		set(desk.session, "engagement/role", session_role_words[role]);
		for (unsigned i = 0; i < 5 * 5; i++) {
			const char *ours = i % 5 < 4 ? catalog_accountable_words[i % 5] : "";
			const char *theirs = i / 5 < 4 ? catalog_accountable_words[i / 5] : "";

			set(desk.session, "duty/5.1.1/keys/-/accountable", ours);
			set(desk.session, "claim/5.1.1/keys/-/provider/accountable", theirs);
			for (unsigned model = 0; model < MODEL_COUNT; model++)
				ck_assert_int_eq(session_duty_is_unowned(desk.session, "5.1.1",
									 &duty, "-",
									 (enum model)model),
						 agreement((enum model)model) ==
							 AGREEMENT_UNOWNED);
		}
	}
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("claim");
	TCase *rule = tcase_create("rule"), *source = tcase_create("source");
	SRunner *runner;
	int failed;

	tcase_add_test(rule, two_claims_agree_or_not);
	tcase_add_test(rule, who_performs_it_does_not_count);
	suite_add_tcase(suite, rule);
	tcase_add_checked_fixture(source, start, stop);
	tcase_add_test(source, ours_is_the_catalogs_until_something_else_is_recorded);
	tcase_add_test(source, a_claim_of_our_own_side_is_not_read);
	tcase_add_test(source, the_role_of_a_service_decides_whose_claim_is_ours);
	tcase_add_test(source, shared_needs_a_split_on_both_sides);
	tcase_add_test(source, to_an_auditor_both_claims_are_others);
	tcase_add_test(source, an_auditor_may_record_that_nobody_claims_it);
	tcase_add_test(source, unowned_is_unowned_either_way);
	suite_add_tcase(suite, source);
	runner = srunner_create(suite);
	srunner_run_all(runner, CK_ENV);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
