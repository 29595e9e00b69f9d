/*
 * Lists of providers: the built-in one, those of the user, and every kind of error with its
 * place.
 */
#include "catalog/provider.h"
#include "tests/unit/check_catalog.h"
#include "tests/unit/scratch.h"

#include <string.h>

/* The first seven lines of a list that only lacks services. */
#define LIST \
	"format: 1\n" \
	"provider:\n" \
	"  id: acme\n" \
	"  name: Acme\n" \
	"  as_of: 2026-03\n" \
	"  source: a page\n" \
	"  audited: yearly\n" \
	"  check: Look there.\n"
#define SERVICES LIST "services:\n"
#define GOOD SERVICES "  - {id: web, as_published: Web, model: saas}\n"

static struct provider *parse_text(const char *text, GError **error)
{
	g_autoptr(GBytes) bytes = g_bytes_new(text, strlen(text));

	return provider_parse("acme.yaml", bytes, error);
}

static const struct {
	const char *text;
	enum remit_error code;
	unsigned line, column;
	const char *says;
} wrongs[] = {
	{ "", REMIT_ERROR_INPUT, 0, 0, "" },
	{ "- a\n", REMIT_ERROR_INPUT, 0, 0, "" },
	{ "format: 2\nnew: yes\n", REMIT_ERROR_NEWER, 1, 0, "" },
	{ "provider: {}\n", REMIT_ERROR_INPUT, 0, 0, "format" },
	{ "format: 1\nservices: []\n", REMIT_ERROR_INPUT, 0, 0, "provider" },
	{ LIST, REMIT_ERROR_INPUT, 0, 0, "services" },
	{ LIST "services: []\n", REMIT_ERROR_INPUT, 9, 11, "from 1 to" },
	{ LIST "servces: []\n", REMIT_ERROR_INPUT, 9, 1, "services" },
	{ "format: 1\nprovider:\n  id: acme\n  name: Acme\n", REMIT_ERROR_INPUT, 0, 0, "as_of" },
	{ "format: 1\nprovider: {id: A, name: N, as_of: 2026-03, source: s, audited: a, check: c}\n"
	  "services: [{id: web, as_published: Web, model: saas}]\n",
	  REMIT_ERROR_INPUT, 2, 16, "small letters" },
	{ "format: 1\nprovider: {id: a, name: N, as_of: 2026-13, source: s, audited: a, check: c}\n"
	  "services: [{id: web, as_published: Web, model: saas}]\n",
	  REMIT_ERROR_INPUT, 2, 35, "date" },
	{ "format: 1\nprovider: {id: a, name: N, as_of: '', source: s, audited: a, check: c}\n"
	  "services: [{id: web, as_published: Web, model: saas}]\n",
	  REMIT_ERROR_INPUT, 2, 35, "empty" },
	{ SERVICES "  - {id: web, as_published: Web}\n", REMIT_ERROR_INPUT, 10, 5, "model" },
	{ SERVICES "  - {id: web, as_published: Web, model: saas, models: [paas]}\n",
	  REMIT_ERROR_INPUT, 10, 55, "either" },
	{ SERVICES "  - {id: web, as_published: Web, model: faas}\n", REMIT_ERROR_INPUT, 10, 41,
	  "faas" },
	{ SERVICES "  - {id: web, as_published: Web, models: [saas, faas]}\n", REMIT_ERROR_INPUT, 10,
	  49, "faas" },
	{ SERVICES "  - {id: ../web, as_published: Web, model: saas}\n", REMIT_ERROR_INPUT, 10, 10,
	  "small letters" },
	{ SERVICES "  - {id: web, as_published: ' ', model: saas}\n", REMIT_ERROR_INPUT, 10, 29,
	  "empty" },
	{ SERVICES "  - {id: web, as_published: Web, model: saas, closed_on: soon}\n",
	  REMIT_ERROR_INPUT, 10, 58, "date" },
	{ SERVICES "  - {id: web, as_published: Web, model: saas, scope_url: 'javascript:x'}\n",
	  REMIT_ERROR_INPUT, 10, 58, "web address" },
	{ SERVICES "  - {id: web, as_published: Web, model: saas, scope_url: 'https://a b'}\n",
	  REMIT_ERROR_INPUT, 10, 58, "web address" },
	{ SERVICES "  - {id: web, as_published: Web, model: saas, colour: red}\n", REMIT_ERROR_INPUT,
	  10, 0, "colour" },
	{ GOOD "  - {id: web, as_published: Other, model: saas}\n", REMIT_ERROR_INPUT, 11, 10,
	  "twice" },
	{ SERVICES "  - {id: web, as_published: Web, model: saas, variants: [wob]}\n",
	  REMIT_ERROR_INPUT, 10, 58, "wob" },
	{ GOOD "  - {id: a, as_published: A, model: x}\n  - {id: B, as_published: B, model: saas}\n",
	  REMIT_ERROR_INPUT, 11, 37, "model" },
};

START_TEST(test_wrong_lists_say_where)
{
	GError *error = NULL;
	const struct error_place *place;

	ck_assert_ptr_null(parse_text(wrongs[_i].text, &error));
	ck_assert_msg(error && error->code == (int)wrongs[_i].code, "case %d: %s", _i,
		      error ? error->message : "taken");
	place = error_place(error);
	ck_assert_msg(place && strcmp(place->file, "acme.yaml") == 0, "case %d: no place", _i);
	ck_assert_msg((!wrongs[_i].line || place->line == wrongs[_i].line) &&
			      (!wrongs[_i].column || place->column == wrongs[_i].column) &&
			      strstr(error->message, wrongs[_i].says),
		      "case %d: %u:%u: %s", _i, place->line, place->column, error->message);
	ck_assert_ptr_null(strchr(error->message, '\n'));
	g_error_free(error);
}
END_TEST

START_TEST(test_a_list_says_what_the_file_says)
{
	GError *error = NULL;
	struct provider *provider = parse_text(
		SERVICES "  - id: web\n    as_published: Web\n    renamed_to: Net\n"
			 "    models: [paas, iaas, paas]\n    closed_on: 2021-10-29\n"
			 "    scope_url: https://example.org/scope\n    note: Mind this.\n"
			 "    variants: [web-gov]\n    plans: [alone, in a suite]\n"
			 "  - {id: web-gov, as_published: Web Gov, model: saas}\n", &error);
	const struct provider_service *web;

	ck_assert_msg(provider != NULL, "%s", error ? error->message : "");
	ck_assert_str_eq(provider->id, "acme");
	ck_assert_str_eq(provider->as_of, "2026-03");
	ck_assert_ptr_null(provider->notice);
	ck_assert_uint_eq(provider->service_count, 2);
	web = provider_find(provider, "web");
	ck_assert_str_eq(web->name, "Net");
	ck_assert_str_eq(web->as_published, "Web");
	ck_assert_str_eq(web->closed_on, "2021-10-29");
	ck_assert_str_eq(web->note, "Mind this.");
	ck_assert_uint_eq(web->models, 1u << MODEL_IAAS | 1u << MODEL_PAAS);
	ck_assert_uint_eq(web->variants.count, 1);
	ck_assert_uint_eq(web->plans.count, 2);
	ck_assert_str_eq(web->plans.items[1], "in a suite");
	ck_assert_ptr_null(web->plans.items[2]);
	ck_assert_str_eq(provider_find(provider, "web-gov")->name, "Web Gov");
	ck_assert_ptr_null(provider_find(provider, "we"));
	provider_free(provider);
}
END_TEST

START_TEST(test_the_built_in_list_is_there)
{
	GError *error = NULL;
	struct provider *provider = provider_open(io_system(), "microsoft", NULL, &error);
	g_auto(GStrv) ids = provider_ids(NULL);

	ck_assert_msg(provider != NULL, "%s", error ? error->message : "");
	ck_assert_str_eq(ids[0], "microsoft");
	ck_assert_ptr_null(ids[1]);
	ck_assert_uint_eq(provider_find(provider, "azure")->models, 7);
	ck_assert_str_eq(provider_find(provider, "flow")->name, "Power Automate");
	ck_assert_str_eq(provider_find(provider, "azure-germany")->closed_on, "2021-10-29");
	ck_assert_str_eq(provider_find(provider, "office-365-germany")->closed_on, "2021-10-29");
	ck_assert(strstr(provider->audited, "once a year for ISO/IEC 27017:2015"));
	provider_free(provider);
	ck_assert_ptr_null(provider_open(io_system(), "mikrosoft", NULL, &error));
	ck_assert_int_eq(error->code, REMIT_ERROR_NOT_FOUND);
	ck_assert(strstr(error->message, "did you mean microsoft"));
	g_clear_error(&error);
	ck_assert_ptr_null(provider_open(io_system(), "../microsoft", NULL, &error));
	ck_assert_int_eq(error->code, REMIT_ERROR_NOT_FOUND);
	g_clear_error(&error);
}
END_TEST

START_TEST(test_a_list_of_the_user_comes_first)
{
	char *folder = scratch_new();
	g_autofree char *path = g_build_filename(folder, "microsoft.yaml", NULL);
	g_autofree char *other = g_build_filename(folder, "zeta.yaml", NULL);
	g_autofree char *text = NULL;
	g_auto(GStrv) parts = g_strsplit(GOOD, "id: acme", 2);
	GError *error = NULL;
	struct provider *provider;

	text = g_strjoinv("id: microsoft", parts);
	ck_assert(g_file_set_contents(path, text, -1, NULL));
	ck_assert(g_file_set_contents(other, GOOD, -1, NULL));
	provider = provider_open(io_system(), "microsoft", folder, &error);
	ck_assert_msg(provider != NULL, "%s", error ? error->message : "");
	ck_assert_uint_eq(provider->service_count, 1);
	ck_assert_str_eq(provider->file, path);
	provider_free(provider);
	g_auto(GStrv) ids = provider_ids(folder);
	ck_assert_uint_eq(g_strv_length(ids), 2);
	ck_assert_str_eq(ids[1], "zeta");
	/* The file says another id than its name. */
	ck_assert_ptr_null(provider_open(io_system(), "zeta", folder, &error));
	ck_assert_int_eq(error->code, REMIT_ERROR_INPUT);
	ck_assert(strstr(error->message, "list of acme"));
	g_clear_error(&error);
	provider = provider_open(io_system(), other, folder, &error);
	ck_assert_msg(provider != NULL, "%s", error ? error->message : "");
	provider_free(provider);
	scratch_remove(folder);
}
END_TEST

TCase *case_provider(void)
{
	TCase *tests = tcase_create("provider");

	tcase_add_loop_test(tests, test_wrong_lists_say_where, 0, G_N_ELEMENTS(wrongs));
	tcase_add_test(tests, test_a_list_says_what_the_file_says);
	tcase_add_test(tests, test_the_built_in_list_is_there);
	tcase_add_test(tests, test_a_list_of_the_user_comes_first);
	return tests;
}
