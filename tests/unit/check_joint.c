/*
 * Unit tests of the joint status: the design's rule as a truth table, what it gives as reasons, and
 * the worst case over several services.
 */
#include "tests/unit/session_desk.h"

#include <stdlib.h>
#include <string.h>

static struct desk desk; /* its clock begins at 2026-11-24T10:00:00Z */

static void start(void)
{
	desk_open(&desk);
	set(desk.session, "engagement/role", "customer");
}

static void stop(void)
{
	desk_close(&desk);
}

/* ---- the rule --------------------------------------------------------------------- */

/* Both sides under IaaS, the customer alone under PaaS, nobody under SaaS. */
static const struct catalog_duty duties[] = {
	{ "c", "c", NULL, { ACCOUNTABLE_CSC, ACCOUNTABLE_CSC, ACCOUNTABLE_NA } },
	{ "p", "p", NULL, { ACCOUNTABLE_CSP, ACCOUNTABLE_NA, ACCOUNTABLE_NA } },
	{ "more", "more", NULL, { ACCOUNTABLE_CSC, ACCOUNTABLE_NA, ACCOUNTABLE_NA } },
};
static const struct control control = { .duties = duties, .duty_count = 3 };
static const struct catalog_node node = { .id = "5.1.1", .control = &control };

/* The statuses in their order, and excluded. A blank in a table is no joint status. */
static const char letters[] = ".+=~o-x";
enum { EXCLUDED = STATUS_COUNT, SAID_COUNT };

/* A row is the customer's, a column the provider's. */
static const char *const table[SAID_COUNT] = {
	".......",
	".++~o-+",
	".+=~o-=",
	".~~~o-~",
	".oooo-o",
	".------",
	".+=~o- ",
};

static void say(const char *side, unsigned said)
{
	g_autofree char *status = g_strdup_printf("control/5.1.1/-/%s/status", side);
	g_autofree char *excluded = g_strdup_printf("control/5.1.1/-/%s/applicability", side);
	bool assessed = said != STATUS_NONE && said != EXCLUDED;

	set(desk.session, status, assessed ? session_status_words[said] : "");
	set(desk.session, excluded, said == EXCLUDED ? "excluded" : "");
}

static struct joint joint_of(enum model model)
{
	struct joint joint;

	session_joint(desk.session, &node, "-", model, &joint);
	return joint;
}

static char letter(const struct joint *joint)
{
	return joint->none ? ' ' : letters[joint->status];
}

/* With a duty that nobody owns it is partial at best. */
static char at_best_partial(char wanted)
{
	return wanted == '+' || wanted == '=' ? '~' : wanted;
}

START_TEST(the_rule_is_the_designs_table)
{
	unsigned customer = (unsigned)_i;

	say("customer", customer);
	for (unsigned provider = 0; provider < SAID_COUNT; provider++) {
		char wanted = table[customer][provider];

		say("provider", provider);
		for (unsigned unowned = 0; unowned < 2; unowned++) {
			set(desk.session, "duty/5.1.1/more/-/accountable", unowned ? "na" : "");
			struct joint joint = joint_of(MODEL_IAAS);

			char now = unowned ? at_best_partial(wanted) : wanted;
			ck_assert_msg(letter(&joint) == now,
				      "%c and %c, unowned %u: %c", letters[customer],
				      letters[provider], unowned, letter(&joint));
			ck_assert(joint.unowned == (unowned && wanted != ' '));
			ck_assert(!joint.not_verified && !joint.left_out);
		}
	}
}
END_TEST

START_TEST(a_side_without_a_duty_says_nothing)
{
	unsigned customer = (unsigned)_i;

	say("customer", customer);
	for (unsigned provider = 0; provider < SAID_COUNT; provider++) {
		say("provider", provider);
		struct joint alone = joint_of(MODEL_PAAS), nobody = joint_of(MODEL_SAAS);

		ck_assert(letter(&alone) == (customer == EXCLUDED ? ' ' : letters[customer]));
		ck_assert(nobody.none && !nobody.unowned);
	}
}
END_TEST

/* All that somebody must do was given away: there is no joint status, and it is still said. */
START_TEST(what_nobody_owns_is_said_also_where_there_is_none)
{
	set(desk.session, "duty/5.1.1/c/-/accountable", "na");
	struct joint joint = joint_of(MODEL_PAAS);

	ck_assert(joint.none && joint.unowned);
	ck_assert_uint_eq(joint.unowned_count, 1);
	ck_assert_str_eq(joint.unowned_duty->id, "c");
	say("customer", EXCLUDED); /* it has no duty: nothing is excluded of it */
	joint = joint_of(MODEL_PAAS);
	ck_assert(joint.none && joint.unowned);
}
END_TEST

/* ---- the reasons --------------------------------------------------------------------- */

START_TEST(a_word_alone_verifies_nothing)
{
	static const char *const verified[STATUS_COUNT + 1] = { ".", "+?", "=?", "~?", "o", "-" };

	for (unsigned status = 0; status < STATUS_COUNT; status++) {
		bool doubtful = verified[status][1] != '\0';

		say("customer", status);
		set(desk.session, "control/5.1.1/-/customer/basis/stated", "yes");
		struct joint joint = joint_of(MODEL_PAAS);
		ck_assert_int_eq(joint.not_verified, doubtful);
		ck_assert_int_eq(joint.sides[SIDE_CUSTOMER].stated, doubtful);
		ck_assert(!joint.sides[SIDE_PROVIDER].stated);
		set(desk.session, "control/5.1.1/-/customer/basis/tested", "yes");
		ck_assert(!joint_of(MODEL_PAAS).not_verified);
		set(desk.session, "control/5.1.1/-/customer/basis/tested", "");
	}
}
END_TEST

/* It is said of the provider, and changes no status. */
START_TEST(lapsed_certificates_are_a_reason)
{
	struct cover cover;

	say("customer", STATUS_IMPLEMENTED);
	say("provider", STATUS_IMPLEMENTED);
	set(desk.session, "control/5.1.1/-/provider/basis/certified", "yes");
	set(desk.session, "assurance/iso/valid_to", "2026-11-23");
	set(desk.session, "assurance/iso/service/-", "yes");
	struct joint joint = joint_of(MODEL_IAAS);
	ck_assert(joint.sides[SIDE_PROVIDER].lapsed && !joint.sides[SIDE_CUSTOMER].lapsed);
	ck_assert(joint.not_verified);
	ck_assert_int_eq(joint.status, STATUS_IMPLEMENTED);
	session_cover(desk.session, "-", NULL, 0, &cover);
	session_joint_under(desk.session, &node, "-", MODEL_IAAS, &cover, &joint);
	ck_assert(joint.sides[SIDE_PROVIDER].lapsed);
	/* one that begins tomorrow is none today */
	set(desk.session, "assurance/iso/valid_from", "2026-11-25");
	set(desk.session, "assurance/iso/valid_to", "2028-11-25");
	ck_assert(joint_of(MODEL_IAAS).sides[SIDE_PROVIDER].lapsed);
	set(desk.session, "assurance/iso/valid_from", "2026-11-24");
	ck_assert(!joint_of(MODEL_IAAS).not_verified);
}
END_TEST

START_TEST(disputes_are_counted)
{
	struct joint joint = joint_of(MODEL_IAAS);

	ck_assert_uint_eq(joint.disputed_count + joint.unowned_count, 0);
	set(desk.session, "claim/5.1.1/c/-/provider/accountable", "csp");
	set(desk.session, "claim/5.1.1/more/-/provider/accountable", "shared");
	joint = joint_of(MODEL_IAAS);
	ck_assert_uint_eq(joint.disputed_count, 2);
	ck_assert(!joint.unowned);
	set(desk.session, "claim/5.1.1/p/-/provider/accountable", "csc");
	joint = joint_of(MODEL_IAAS);
	ck_assert_uint_eq(joint.disputed_count, 2);
	ck_assert_uint_eq(joint.unowned_count, 1);
	ck_assert_str_eq(joint.unowned_duty->id, "p");
	/* of what is excluded nobody has to do anything */
	say("customer", EXCLUDED);
	say("provider", EXCLUDED);
	joint = joint_of(MODEL_IAAS);
	ck_assert(joint.none && !joint.unowned && !joint.unowned_duty);
	ck_assert_uint_eq(joint.disputed_count + joint.unowned_count, 0);
}
END_TEST

START_TEST(left_out_is_known)
{
	set(desk.session, "control/5.1.1/-/customer/selected", "no");
	ck_assert(!joint_of(MODEL_IAAS).left_out);
	ck_assert(joint_of(MODEL_PAAS).left_out);
	set(desk.session, "control/5.1.1/-/provider/selected", "no");
	ck_assert(joint_of(MODEL_IAAS).left_out);
	ck_assert(!joint_of(MODEL_SAAS).left_out);
}
END_TEST

/* A skeleton names no duties: then it is who we are for this service. */
START_TEST(without_duties_it_is_our_side_of_the_service)
{
	static const struct control bare = { .kind = KIND_BASE };
	static const struct catalog_node skeleton = { .id = "5.1.1", .control = &bare };
	struct joint joint;

	set(desk.session, "service/app/role", "provider");
	session_joint(desk.session, &skeleton, "app", MODEL_SAAS, &joint);
	ck_assert(joint.sides[SIDE_PROVIDER].accountable &&
		  !joint.sides[SIDE_CUSTOMER].accountable);
	session_joint(desk.session, &skeleton, "-", MODEL_SAAS, &joint);
	ck_assert(!joint.sides[SIDE_PROVIDER].accountable &&
		  joint.sides[SIDE_CUSTOMER].accountable);
}
END_TEST

/* ---- the worst case ----------------------------------------------------------------------- */

/* A joint status by its letter: blank is none, / left out. */
static struct joint of_letter(char mark)
{
	struct joint joint = { .none = mark == ' ', .left_out = mark == '/' };

	for (unsigned i = 0; i < STATUS_COUNT; i++)
		if (letters[i] == mark)
			joint.status = (enum status)i;
	return joint;
}

static const struct {
	const char *services;
	char worst; /* blank: none counts */
	unsigned counted, not_assessed, at;
} sums[] = {
	{ "", ' ', 0, 0, 0 },
	{ " ", ' ', 0, 0, 0 },
	{ "/", ' ', 0, 0, 0 },
	{ "+", '+', 1, 0, 0 },
	{ "+=", '+', 2, 0, 0 },
	{ "=+", '+', 2, 0, 1 },
	{ "==", '=', 2, 0, 0 },
	{ "+.", '.', 2, 1, 1 }, /* one is not known: nothing is called implemented */
	{ ".+", '.', 2, 1, 0 },
	{ "=.+", '.', 3, 1, 1 },
	{ "..", '.', 2, 2, 0 },
	{ "~.", '~', 2, 1, 0 }, /* what is known to be a gap is hidden by nothing */
	{ "..~", '~', 3, 2, 2 },
	{ "o.", 'o', 2, 1, 0 },
	{ "-.+", '-', 3, 1, 0 },
	{ "~-", '-', 2, 0, 1 },
	{ "~o", 'o', 2, 0, 1 },
	{ "o-", '-', 2, 0, 1 },
	{ "-o", '-', 2, 0, 0 },
	{ " +/", '+', 1, 0, 1 },
	{ " ~ ", '~', 1, 0, 1 },
	{ "/-", '-', 1, 0, 1 },
};

static struct joint_sum add_up(const char *services, unsigned *at)
{
	struct joint_sum sum = { 0 };

	*at = 0;
	for (unsigned i = 0; services[i]; i++) {
		struct joint joint = of_letter(services[i]);

		if (joint_sum_add(&sum, &joint))
			*at = i;
	}
	return sum;
}

START_TEST(the_worst_service_counts)
{
	unsigned at;
	struct joint_sum sum = add_up(sums[_i].services, &at);

	ck_assert_uint_eq(sum.counted, sums[_i].counted);
	ck_assert_uint_eq(sum.not_assessed, sums[_i].not_assessed);
	ck_assert_uint_eq(at, sums[_i].at);
	ck_assert_int_eq(sum.counted ? letters[sum.status] : ' ', sums[_i].worst);
}
END_TEST

/* In whatever order they come. */
START_TEST(the_order_of_services_makes_no_difference)
{
	static const char marks[] = ".+=~o- /";
	unsigned at;

	for (const char *a = marks; *a; a++)
		for (const char *b = marks; *b; b++)
			for (const char *c = marks; *c; c++) {
				const char one[] = { *a, *b, *c, '\0' };
				const char other[] = { *c, *a, *b, '\0' };
				const char third[] = { *b, *a, *c, '\0' };
				struct joint_sum first = add_up(one, &at);
				struct joint_sum second = add_up(other, &at);
				struct joint_sum last = add_up(third, &at);

				ck_assert_mem_eq(&first, &second, sizeof(first));
				ck_assert_mem_eq(&first, &last, sizeof(first));
			}
}
END_TEST

START_TEST(doubts_of_all_services_are_counted)
{
	struct joint_sum sum = { 0 };
	struct joint stated = { .status = STATUS_IMPLEMENTED, .not_verified = true };
	struct joint unowned = { .status = STATUS_PARTIAL, .unowned = true, .disputed_count = 3 };
	struct joint given_away = { .none = true, .unowned = true };
	struct joint open = { .status = STATUS_NONE, .not_verified = true };
	struct joint left_out = { .left_out = true, .unowned = true, .not_verified = true,
				  .status = STATUS_PARTIAL };

	joint_sum_add(&sum, &stated);
	joint_sum_add(&sum, &unowned);
	joint_sum_add(&sum, &given_away);
	joint_sum_add(&sum, &open);
	joint_sum_add(&sum, &left_out);
	ck_assert_uint_eq(sum.counted, 3);
	ck_assert_uint_eq(sum.not_verified, 1);
	ck_assert_uint_eq(sum.unowned, 2);
	ck_assert_uint_eq(sum.disputed, 1);
	ck_assert_int_eq(sum.status, STATUS_PARTIAL);
}
END_TEST

int main(void)
{
	Suite *all = suite_create("joint");
	TCase *rule = tcase_create("rule"), *worst = tcase_create("worst");
	SRunner *runner;
	int failed;

	tcase_add_checked_fixture(rule, start, stop);
	tcase_add_loop_test(rule, the_rule_is_the_designs_table, 0, SAID_COUNT);
	tcase_add_loop_test(rule, a_side_without_a_duty_says_nothing, 0, SAID_COUNT);
	tcase_add_test(rule, what_nobody_owns_is_said_also_where_there_is_none);
	tcase_add_test(rule, a_word_alone_verifies_nothing);
	tcase_add_test(rule, lapsed_certificates_are_a_reason);
	tcase_add_test(rule, disputes_are_counted);
	tcase_add_test(rule, left_out_is_known);
	tcase_add_test(rule, without_duties_it_is_our_side_of_the_service);
	tcase_add_loop_test(worst, the_worst_service_counts, 0, G_N_ELEMENTS(sums));
	tcase_add_test(worst, the_order_of_services_makes_no_difference);
	tcase_add_test(worst, doubts_of_all_services_are_counted);
	suite_add_tcase(all, rule);
	suite_add_tcase(all, worst);
	runner = srunner_create(all);
	srunner_run_all(runner, CK_ENV);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
