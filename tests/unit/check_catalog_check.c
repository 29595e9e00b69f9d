/*
 * The rules for good catalogs: each with a catalog that breaks it, and one that breaks none.
 */
#include <string.h>

#include "tests/unit/check_catalog.h"

#define GOOD_HEADER \
	"format: 1\n" \
	"catalog: {id: small, revision: 3, title: Small, standing: current, publisher: P, " \
	"licence: ISC}\n" \
	"parties:\n" \
	"  - {id: customer, code: csc, title: Customer}\n" \
	"  - {id: provider, code: csp, title: Provider}\n" \
	"groups:\n" \
	"  - {id: \"1\", title: One}\n" \
	"controls:\n"
#define DUTIES \
	", duties: [{id: a, text: A, iaas: csc, paas: csc, saas: csc}," \
	" {id: b, text: B, iaas: csp, paas: csp, saas: csp}," \
	" {id: c, text: C, iaas: csp, paas: csp, saas: csp}," \
	" {id: d, text: D, iaas: csp, paas: csp, saas: csp}]"
#define CONTROL(id, kind, more) \
	"  - {id: \"" id "\", group: \"1\", title: T" id ", kind: " kind ", summary: S" more "}\n"
#define BASE CONTROL("1.1", "base", DUTIES)

#define TEN "one two three four five six seven eight nine ten "
#define FORTY TEN TEN TEN TEN
#define EVIDENCE ", evidence: [A, B, C, D]"
#define QUESTIONS \
	", questions: [{id: a, text: A}, {id: b, text: B}, {id: c, text: C}, {id: d, text: D}]"
#define CLOUD(more) CONTROL("1.1", "cloud", ", addressed: [customer, provider]" more)

/* A catalog that means to have full guidance, and the fields of a control that has it. */
#define FULL_HEADER \
	"format: 1\n" \
	"catalog: {id: small, revision: 3, title: Small, standing: current, publisher: P, " \
	"licence: ISC, language: en-GB, guidance: full}\n" \
	"parties:\n" \
	"  - {id: customer, code: csc, title: Customer}\n" \
	"  - {id: provider, code: csp, title: Provider}\n" \
	"groups:\n" \
	"  - {id: \"1\", title: One}\n" \
	"controls:\n"
#define FULL_CONTROL(id, fields) \
	"  - {id: \"" id "\", group: \"1\", title: T" id ", kind: base, customer_basis: practice, " \
	"provider_basis: practice" fields "}\n"
#define FULL(fields) FULL_HEADER FULL_CONTROL("1.1", fields)
#define SUMMARY ", summary: \"" TEN "end. " TEN "end.\""
#define SIDE(side) ", " side ": " FORTY TEN
#define SIDES SIDE("customer") SIDE("provider")
#define NOTES ", notes: " TEN TEN
#define THREE_EVIDENCE ", evidence: [A, B, C]"
#define THREE_QUESTIONS ", questions: [{id: a, text: A?}, {id: b, text: B?}, {id: c, text: C?}]"
#define LISTS THREE_EVIDENCE THREE_QUESTIONS DUTIES
/* Twelve words of which no three stand elsewhere. */
#define SAME(word) \
	word " " word " " word " " word " " word " " word " " word " " word " " word " " word " "
#define TWELVE "alpha bravo charlie delta echo foxtrot golf hotel india juliet kilo lima "

static const struct {
	const char *text;
	enum finding_weight weight;
	const char *id;
	const char *says; /* NULL: no finding at all */
} rules[] = {
	{GOOD_HEADER BASE, WEIGHT_ERROR, NULL, NULL},
	{GOOD_HEADER CLOUD(", customer: " FORTY ", provider: " FORTY ", notes: N" EVIDENCE QUESTIONS
			   DUTIES),
	 WEIGHT_ERROR, NULL, NULL},
	/* The catalog. */
	{"format: 1\ncatalog: {id: a, revision: 1, title: T, standing: current, publisher: P, "
	 "licence: L, withdrawn: 2026-01}\nparties: [{id: customer, code: csc, title: C}]\n"
	 "groups: [{id: \"1\", title: One}]\ncontrols:\n" BASE,
	 WEIGHT_ERROR, NULL, "standing is current"},
	{"format: 1\ncatalog: {id: a, revision: 1, title: T, standing: withdrawn, publisher: P, "
	 "licence: L}\nparties: [{id: customer, code: csc, title: C}]\n"
	 "groups: [{id: \"1\", title: One}]\ncontrols:\n" BASE,
	 WEIGHT_WARNING, NULL, "when"},
	{"format: 1\ncatalog: {id: a, revision: 1, title: T, standing: current, publisher: P}\n"
	 "parties: [{id: customer, code: csc, title: C}]\n"
	 "groups: [{id: \"1\", title: One}]\ncontrols:\n" BASE,
	 WEIGHT_WARNING, NULL, "licence"},
	{"format: 1\ncatalog: {id: a, revision: 1, title: T, standing: current, publisher: P, "
	 "licence: L, replaced_by: a}\nparties: [{id: customer, code: csc, title: C}]\n"
	 "groups: [{id: \"1\", title: One}]\ncontrols:\n" BASE,
	 WEIGHT_ERROR, NULL, "itself"},
	{"format: 1\ncatalog: {id: a, revision: 1, title: T, standing: current, publisher: P, "
	 "licence: L}\nparties: [{id: customer, code: csc, title: C}]\n"
	 "areas: [{id: unused, title: U}]\n"
	 "groups: [{id: \"1\", title: One}]\ncontrols:\n" BASE,
	 WEIGHT_WARNING, NULL, "unused"},
	{"format: 1\ncatalog: {id: a, revision: 1, title: T, standing: current, publisher: P, "
	 "licence: L}\nparties: [{id: customer, code: csc, title: C}]\n"
	 "groups: [{id: \"1\", title: One}]\n",
	 WEIGHT_ERROR, "1", "empty"},
	/* Groups and order. */
	{"format: 1\ncatalog: {id: a, revision: 1, title: T, standing: current, publisher: P, "
	 "licence: L}\nparties: [{id: customer, code: csc, title: C}]\n"
	 "groups: [{id: \"1\", title: One}, {id: \"2\", title: Two}]\ncontrols:\n" BASE,
	 WEIGHT_ERROR, "2", "empty"},
	{GOOD_HEADER CONTROL("1.10", "base", DUTIES) CONTROL("1.9", "base", DUTIES), WEIGHT_WARNING,
	 "1.9", "1.10"},
	{GOOD_HEADER CONTROL("1.9", "base", DUTIES) CONTROL("CLD.1.10", "base", DUTIES), WEIGHT_ERROR,
	 NULL, NULL},
	{GOOD_HEADER BASE "  - {id: \"1.2\", group: \"1\", title: T1.1, kind: base, summary: S" DUTIES
			  "}\n",
	 WEIGHT_WARNING, "1.2", "same title as 1.1"},
	/* Every kind. */
	{GOOD_HEADER CONTROL("1.1", "base", ""), WEIGHT_ERROR, "1.1", "no duties"},
	{GOOD_HEADER "  - {id: \"1.1\", group: \"1\", title: T, kind: base" DUTIES "}\n",
	 WEIGHT_ERROR, "1.1", "no summary"},
	{GOOD_HEADER CONTROL("1.1", "base", ", draft: \"yes\"" DUTIES), WEIGHT_WARNING, "1.1",
	 "draft"},
	{GOOD_HEADER CONTROL("1.1", "base",
			     ", duties: [{id: a, text: A, iaas: csc, paas: shared, saas: csc}]"),
	 WEIGHT_WARNING, "1.1", "shared without"},
	{GOOD_HEADER CONTROL("1.1", "base",
			     ", duties: [{id: a, text: A, split: S, iaas: shared, paas: csc, "
			     "saas: csc}]"),
	 WEIGHT_ERROR, NULL, NULL},
	{GOOD_HEADER CONTROL("1.1", "base",
			     ", duties: [{id: a, text: A, split: S, iaas: csc, paas: csc, saas: csc}]"),
	 WEIGHT_WARNING, "1.1", "under no model"},
	{GOOD_HEADER CONTROL("1.1", "base",
			     ", duties: [{id: a, text: A, iaas: na, paas: na, saas: na}]"),
	 WEIGHT_WARNING, "1.1", "'na'"},
	/* Whom it addresses. */
	{GOOD_HEADER CONTROL("1.1", "guided", DUTIES), WEIGHT_ERROR, "1.1", "addressed"},
	{GOOD_HEADER CONTROL("1.1", "base", ", addressed: [customer]" DUTIES), WEIGHT_ERROR, "1.1",
	 "is base"},
	{GOOD_HEADER CONTROL("1.1", "guided", ", addressed: [customer]" DUTIES), WEIGHT_ERROR, "1.1",
	 "no text for the customer"},
	{GOOD_HEADER CONTROL("1.1", "guided", ", addressed: [customer], draft: \"yes\"" DUTIES),
	 WEIGHT_WARNING, "1.1", "draft"},
	{GOOD_HEADER CONTROL("1.1", "guided", ", addressed: [customer], customer: C, provider: P" DUTIES),
	 WEIGHT_WARNING, "1.1", "provider_basis: practice"},
	{GOOD_HEADER CONTROL("1.1", "base", ", customer_basis: practice" DUTIES), WEIGHT_WARNING,
	 "1.1", "no text under 'customer'"},
	{GOOD_HEADER CONTROL("1.1", "guided",
			     ", addressed: [customer], customer: C, customer_basis: practice" DUTIES),
	 WEIGHT_ERROR, "1.1", "not practice"},
	{"format: 1\ncatalog: {id: a, revision: 1, title: T, standing: current, publisher: P, "
	 "licence: L}\nparties: [{id: customer, code: csc, title: C}]\n"
	 "groups: [{id: \"1\", title: One}]\ncontrols:\n" CONTROL(
		 "1.1", "guided", ", addressed: [provider], provider: P" DUTIES),
	 WEIGHT_ERROR, "1.1", "no party"},
	/* Cloud controls. */
	{GOOD_HEADER CLOUD(", customer: " FORTY ", provider: " FORTY EVIDENCE QUESTIONS DUTIES),
	 WEIGHT_ERROR, "1.1", "no notes"},
	{GOOD_HEADER CLOUD(", customer: " FORTY ", notes: N" EVIDENCE QUESTIONS DUTIES), WEIGHT_ERROR,
	 "1.1", "no text for the provider"},
	{GOOD_HEADER CLOUD(", customer: " TEN TEN TEN "x, provider: " FORTY
			   ", notes: N" EVIDENCE QUESTIONS DUTIES),
	 WEIGHT_ERROR, "1.1", "customer: 31 of at least 40 words"},
	{GOOD_HEADER CLOUD(", customer: " FORTY ", provider: " FORTY
			   ", notes: N, evidence: [A, B, C]" QUESTIONS DUTIES),
	 WEIGHT_ERROR, "1.1", "evidence: 3 of at least 4"},
	{GOOD_HEADER CLOUD(", customer: " FORTY ", provider: " FORTY ", notes: N" EVIDENCE DUTIES),
	 WEIGHT_ERROR, "1.1", "questions: 0 of at least 4"},
	{GOOD_HEADER CLOUD(", customer: " FORTY ", provider: " FORTY ", notes: N" EVIDENCE QUESTIONS
			   ", duties: [{id: a, text: A, iaas: csc, paas: csc, saas: csc}]"),
	 WEIGHT_ERROR, "1.1", "duties: 1 of at least 4"},
	/* Maps. */
	{GOOD_HEADER CONTROL("1.1", "base", ", maps: [{to: x, relation: none, ids: ['1']}]" DUTIES),
	 WEIGHT_ERROR, "1.1", "not none"},
	{GOOD_HEADER CONTROL("1.1", "base", ", maps: [{to: x, relation: same, ids: []}]" DUTIES),
	 WEIGHT_ERROR, "1.1", "no ids"},
	{GOOD_HEADER CONTROL("1.1", "base", ", maps: [{to: x, relation: none}]" DUTIES), WEIGHT_ERROR,
	 NULL, NULL},
	{GOOD_HEADER CONTROL("1.1", "base", ", maps: [{to: small, relation: same, ids: ['7']}]" DUTIES),
	 WEIGHT_ERROR, "1.1", "7, which is not in this catalog"},
	{GOOD_HEADER CONTROL("1.1", "base", ", maps: [{to: x, relation: same, ids: [a, a]}]" DUTIES),
	 WEIGHT_WARNING, "1.1", "twice"},
	/* Prose. */
	{GOOD_HEADER CONTROL("1.1", "base", ", notes: 'see [1.9]'" DUTIES), WEIGHT_WARNING, "1.1",
	 "[1.9]"},
	{GOOD_HEADER CONTROL("1.1", "base", ", notes: 'see [1.1] and [a] and [other words 1.2]'" DUTIES),
	 WEIGHT_ERROR, NULL, NULL},
	{GOOD_HEADER CONTROL("1.1", "base", ", notes: \"list:\\n  - one\"" DUTIES), WEIGHT_WARNING,
	 "1.1", "'- '"},
	{GOOD_HEADER CONTROL("1.1", "base", ", notes: \"list:\\n- one\\n- two\"" DUTIES), WEIGHT_ERROR,
	 NULL, NULL},
	/* Frameworks whose numbering is known. */
	{GOOD_HEADER CONTROL("1.1", "base", ", maps: [{to: csa-ccm-v4, relation: partly, "
					    "ids: ['A&A-06', IAM-16]}]" DUTIES),
	 WEIGHT_ERROR, NULL, NULL},
	{GOOD_HEADER CONTROL("1.1", "base", ", maps: [{to: csa-ccm-v4, relation: partly, "
					    "ids: [IAM-17]}]" DUTIES),
	 WEIGHT_ERROR, "1.1", "IAM-17 of csa-ccm-v4"},
	{GOOD_HEADER CONTROL("1.1", "base", ", maps: [{to: nist-800-53-r5, relation: partly, "
					    "ids: ['AC-2(1)', PM-32]}]" DUTIES),
	 WEIGHT_ERROR, NULL, NULL},
	{GOOD_HEADER CONTROL("1.1", "base", ", maps: [{to: nist-800-53-r5, relation: partly, "
					    "ids: ['AC-2(1']}]" DUTIES),
	 WEIGHT_ERROR, "1.1", "AC-2(1 of"},
	{GOOD_HEADER CONTROL("1.1", "base", ", maps: [{to: iso27002-2022, relation: same, "
					    "ids: ['5.38']}]" DUTIES),
	 WEIGHT_ERROR, "1.1", "5.38 of"},
	{GOOD_HEADER CONTROL("1.1", "base", ", maps: [{to: iso27017-2026, relation: same, "
					    "ids: ['5.38']}]" DUTIES),
	 WEIGHT_ERROR, NULL, NULL},
	/* A skeleton needs no texts, but what it has is held all the same. */
	{"format: 1\ncatalog: {id: small, revision: 3, title: Small, standing: current, publisher: P, "
	 "licence: L, guidance: none}\nparties: [{id: customer, code: csc, title: C}]\n"
	 "groups: [{id: \"1\", title: One}]\ncontrols:\n"
	 "  - {id: \"1.1\", group: \"1\", title: T, kind: cloud, addressed: [customer]}\n",
	 WEIGHT_ERROR, NULL, NULL},
	{"format: 1\ncatalog: {id: small, revision: 3, title: Small, standing: current, publisher: P, "
	 "licence: L, guidance: none}\nparties: [{id: customer, code: csc, title: C}]\n"
	 "groups: [{id: \"1\", title: One}]\ncontrols:\n"
	 "  - {id: \"1.1\", group: \"1\", title: T, kind: guided}\n",
	 WEIGHT_ERROR, "1.1", "addressed"},
	/* Full guidance: everything, and in measure. */
	{FULL(SUMMARY SIDES NOTES LISTS), WEIGHT_ERROR, NULL, NULL},
	{FULL(SIDES NOTES LISTS), WEIGHT_ERROR, "1.1", "no text under 'summary'; 20 to 65"},
	{FULL(", summary: \"" TEN "end. End.\"" SIDES NOTES LISTS), WEIGHT_ERROR, "1.1",
	 "summary: 12 words, at least 20"},
	{FULL(", summary: \"" TEN TEN "end.\"" SIDES NOTES LISTS), WEIGHT_WARNING, "1.1",
	 "1 sentence, two"},
	{FULL(SUMMARY SIDE("customer") ", provider: " FORTY NOTES LISTS), WEIGHT_ERROR, "1.1",
	 "provider: 40 words, at least 50"},
	{FULL(SUMMARY SIDE("customer") FORTY FORTY SIDE("provider") NOTES LISTS), WEIGHT_WARNING,
	 "1.1", "customer: 130 words, at most 120"},
	{FULL(SUMMARY SIDES LISTS), WEIGHT_ERROR, "1.1", "under 'notes'"},
	{FULL(SUMMARY SIDES NOTES THREE_QUESTIONS DUTIES), WEIGHT_ERROR, "1.1",
	 "evidence: 0 entries, at least 3"},
	{FULL(SUMMARY SIDES NOTES ", evidence: [A, B, C, D, E, F, G]" THREE_QUESTIONS DUTIES),
	 WEIGHT_WARNING, "1.1", "evidence: 7 entries, at most 6"},
	{FULL(SUMMARY SIDES NOTES ", evidence: [A, B, C.]" THREE_QUESTIONS DUTIES), WEIGHT_WARNING,
	 "1.1", "evidence 3 ends with"},
	{FULL(SUMMARY SIDES NOTES THREE_EVIDENCE
	      ", questions: [{id: a, text: A}, {id: b, text: B?}, {id: c, text: C?}]" DUTIES),
	 WEIGHT_WARNING, "1.1", "question a does not"},
	{FULL(SUMMARY SIDES NOTES THREE_EVIDENCE THREE_QUESTIONS
	      ", duties: [{id: a, text: A, iaas: csc, paas: csc, saas: csc}]"),
	 WEIGHT_ERROR, "1.1", "duties: 1 entries, at least 2"},
	{FULL(SUMMARY SIDES NOTES THREE_EVIDENCE THREE_QUESTIONS
	      ", duties: [{id: a, text: A, iaas: csc, paas: csc, saas: csc}, "
	      "{id: b, text: B, split: S, iaas: csp, paas: shared, saas: csp}]"),
	 WEIGHT_WARNING, "1.1", "duty b is shared under paas"},
	{FULL(SUMMARY SIDES NOTES LISTS ", draft: \"yes\""), WEIGHT_ERROR, "1.1", "guidance: full"},
	{FULL(SUMMARY SIDES ", notes: " TEN TEN "we Organize it" LISTS), WEIGHT_WARNING, "1.1",
	 "'Organize it' is spelled 'organis..."},
	{FULL(SUMMARY SIDES ", notes: " TEN TEN "reorganized emphasis" LISTS), WEIGHT_ERROR, NULL,
	 NULL},
	/* What is said twice. */
	{FULL_HEADER FULL_CONTROL("1.1", SUMMARY SIDES ", notes: \"" TWELVE "\\n\\n" TEN "\"" LISTS)
		 FULL_CONTROL("1.2", ", summary: \"" SAME("d") "end. " SAME("d") "end.\", customer: "
				     TWELVE SAME("e") SAME("e") SAME("e") SAME("e") ", provider: "
				     SAME("f") SAME("f") SAME("f") SAME("f") SAME("f") ", notes: "
				     SAME("g") SAME("g") LISTS),
	 WEIGHT_WARNING, "1.2", "customer: a paragraph says nearly what one under 'notes' of 1.1"},
	{FULL_HEADER FULL_CONTROL("1.1", SUMMARY SIDES ", notes: \"" TWELVE "\\n\\n" TEN "\"" LISTS)
		 FULL_CONTROL("1.2", ", summary: \"" SAME("d") "end. " SAME("d") "end.\", customer: "
				     "alpha bravo charlie delta echo foxtrot " SAME("e") SAME("e")
				     SAME("e") SAME("e") SAME("e") ", provider: " SAME("f") SAME("f")
				     SAME("f") SAME("f") SAME("f") ", notes: " SAME("g") SAME("g")
				     LISTS),
	 WEIGHT_ERROR, NULL, NULL},
};

START_TEST(test_rule)
{
	struct catalog *catalog = load_good(rules[_i].text);
	g_autoptr(GPtrArray) findings = catalog_check(catalog);
	const struct catalog_finding *finding;

	if (!rules[_i].says) {
		ck_assert_msg(findings->len == 0, "%s",
			      findings->len
				      ? ((struct catalog_finding *)findings->pdata[0])->message
				      : "");
		catalog_free(catalog);
		return;
	}
	ck_assert_uint_gt(findings->len, 0);
	finding = findings->pdata[0];
	ck_assert_msg(strstr(finding->message, rules[_i].says) != NULL, "'%s' does not say '%s'",
		      finding->message, rules[_i].says);
	ck_assert_uint_eq(findings->len, 1);
	ck_assert_int_eq(finding->weight, rules[_i].weight);
	ck_assert_pstr_eq(finding->id, rules[_i].id);
	if (finding->id) {
		ck_assert_str_eq(finding->file, "small.yaml");
		ck_assert_uint_gt(finding->line, 0);
	}
	catalog_free(catalog);
}
END_TEST

/* Errors before warnings, each in the order of the catalog. */
START_TEST(test_order)
{
	struct catalog *catalog = load_good(GOOD_HEADER CONTROL("1.1", "base", ", draft: \"yes\"")
						    CONTROL("1.2", "base", ", draft: \"yes\""));
	g_autoptr(GPtrArray) findings = catalog_check(catalog);
	static const char *const ids[] = {"1.1", "1.2", "1.1", "1.2"};

	ck_assert_uint_eq(findings->len, 4);
	for (unsigned i = 0; i < 4; i++) {
		const struct catalog_finding *finding = findings->pdata[i];

		ck_assert_int_eq(finding->weight, i < 2 ? WEIGHT_ERROR : WEIGHT_WARNING);
		ck_assert_str_eq(finding->id, ids[i]);
		ck_assert_uint_eq(finding->line, i % 2 ? 10 : 9);
		ck_assert_uint_eq(finding->column, 10);
	}
	catalog_free(catalog);
}
END_TEST

TCase *case_check(void)
{
	TCase *tests = tcase_create("check");

	tcase_add_loop_test(tests, test_rule, 0, G_N_ELEMENTS(rules));
	tcase_add_test(tests, test_order);
	return tests;
}
