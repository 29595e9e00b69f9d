/*
 * Packs of probes: the built-in one, what is taken, every kind of refusal with its place.
 */
#include "catalog/collect.h"
#include "tests/unit/check_catalog.h"

#include <string.h>

#define PACK "format: 1\npack: {id: p, revision: 1, title: T, catalog: iso27017-2015}\nprobes:\n"
/* Column 65 is where the command begins. */
#define PROBE(command) "- {id: one, title: One, shows: S, controls: [12.4.1], command: " command "}\n"

static const struct {
	const char *text;
	enum remit_error code;
	unsigned line, column;
	const char *says;
} wrongs[] = {
	{ "", REMIT_ERROR_INPUT, 0, 0, "" },
	{ "- a\n", REMIT_ERROR_INPUT, 1, 1, "" },
	{ "format: 2\npack: {}\n", REMIT_ERROR_NEWER, 1, 9, "newer" },
	{ "format: 1\nprobes: []\n", REMIT_ERROR_INPUT, 1, 1, "pack" },
	{ "format: 1\npack: {id: p, revision: 1, title: T, catalog: c, extra: x}\n",
	  REMIT_ERROR_INPUT, 2, 50, "extra" },
	{ "format: 1\npack: {id: p, revision: 0, title: T, catalog: c}\nprobes: []\n",
	  REMIT_ERROR_INPUT, 2, 25, "counts from 1" },
	{ "format: 1\npack: {id: P p, revision: 1, title: T, catalog: c}\nprobes: []\n",
	  REMIT_ERROR_INPUT, 2, 12, "P p" },
	{ "format: 1\npack: {id: p, revision: 1, title: T, catalog: c}\nprobes: []\n",
	  REMIT_ERROR_INPUT, 3, 9, "at least one" },
	{ "format: 1\npack: {id: p, revision: 1, title: T, catalog: c}\n", REMIT_ERROR_INPUT, 1, 1,
	  "at least one" },
	{ PACK PROBE("[]"), REMIT_ERROR_INPUT, 4, 64, "at least one" },
	{ PACK PROBE("ls -l"), REMIT_ERROR_INPUT, 4, 64, "" },
	{ PACK PROBE("['']"), REMIT_ERROR_INPUT, 4, 65, "no name" },
	{ PACK PROBE("[/usr/bin/]"), REMIT_ERROR_INPUT, 4, 65, "no name" },
	{ PACK PROBE("[./ls]"), REMIT_ERROR_INPUT, 4, 65, "relative" },
	{ PACK PROBE("[bin/ls]"), REMIT_ERROR_INPUT, 4, 65, "relative" },
	{ PACK PROBE("[/usr/bin/../sbin/ls]"), REMIT_ERROR_INPUT, 4, 65, "goes back" },
	{ PACK PROBE("[sh, -c, id]"), REMIT_ERROR_INPUT, 4, 65, "runs what its arguments say" },
	{ PACK PROBE("[/bin/bash]"), REMIT_ERROR_INPUT, 4, 65, "runs what" },
	{ PACK PROBE("[python3.13]"), REMIT_ERROR_INPUT, 4, 65, "runs what" },
	{ PACK PROBE("[env, ls]"), REMIT_ERROR_INPUT, 4, 65, "runs what" },
	{ PACK PROBE("[find, /]"), REMIT_ERROR_INPUT, 4, 65, "runs what" },
	{ PACK PROBE("[busybox, sh]"), REMIT_ERROR_INPUT, 4, 65, "runs what" },
	{ PACK PROBE("[/lib64/ld-linux-x86-64.so.2, /bin/sh]"), REMIT_ERROR_INPUT, 4, 65,
	  "runs what" },
	{ PACK PROBE("[sudo, ls]"), REMIT_ERROR_INPUT, 4, 65, "another user" },
	{ PACK PROBE("[curl, x]"), REMIT_ERROR_INPUT, 4, 65, "other machines" },
	{ PACK PROBE("[rm, x]"), REMIT_ERROR_INPUT, 4, 65, "change things" },
	{ PACK PROBE("[mkfs.ext4, x]"), REMIT_ERROR_INPUT, 4, 65, "change things" },
	{ PACK PROBE("[ls, \"a\\nb\"]"), REMIT_ERROR_INPUT, 4, 69, "shown" },
	{ PACK PROBE("[ls, \"a\\tb\"]"), REMIT_ERROR_INPUT, 4, 69, "shown" },
	{ PACK PROBE("[ls, \"a\\u202eb\"]"), REMIT_ERROR_INPUT, 4, 69, "shown" },
	{ PACK PROBE("[ls, \"a\\u200bb\"]"), REMIT_ERROR_INPUT, 4, 69, "shown" },
	{ PACK PROBE("[ls], timeout: 0"), REMIT_ERROR_INPUT, 4, 79, "counts from 1" },
	{ PACK PROBE("[ls], timeout: 301"), REMIT_ERROR_INPUT, 4, 79, "300" },
	{ PACK PROBE("[ls], timeout: soon"), REMIT_ERROR_INPUT, 4, 79, "number" },
	{ PACK PROBE("[ls], optional: maybe"), REMIT_ERROR_INPUT, 4, 80, "maybe" },
	{ PACK PROBE("[ls], expect_exit: []"), REMIT_ERROR_INPUT, 4, 83, "at least one" },
	{ PACK PROBE("[ls], expect_exit: [256]"), REMIT_ERROR_INPUT, 4, 84, "255" },
	{ PACK PROBE("[ls], expect_exit: [-1]"), REMIT_ERROR_INPUT, 4, 84, "number" },
	{ PACK PROBE("[ls], root: yes"), REMIT_ERROR_INPUT, 4, 70, "root" },
	{ PACK PROBE("[ls]") PROBE("[ls]"), REMIT_ERROR_INPUT, 5, 8, "twice" },
	{ PACK "- {id: a, title: T, shows: ' ', controls: [12.4.1], command: [ls]}\n",
	  REMIT_ERROR_INPUT, 4, 28, "shows is empty" },
	{ PACK "- {id: a, title: T, shows: S, command: [ls]}\n", REMIT_ERROR_INPUT, 4, 3,
	  "at least one" },
	{ PACK "- {id: a, title: T, shows: S, controls: [12.4.1, 12.4.1], command: [ls]}\n",
	  REMIT_ERROR_INPUT, 4, 50, "twice" },
	{ PACK "- {id: a, title: T, shows: S, controls: [12.4.9], command: [ls]}\n",
	  REMIT_ERROR_INPUT, 4, 42, "no control '12.4.9'" },
	{ PACK "- {id: a, title: T, shows: S, controls: ['12'], command: [ls]}\n",
	  REMIT_ERROR_INPUT, 4, 42, "no control '12'" },
};

static struct collect_pack *parse_text(const char *text, GError **error)
{
	g_autoptr(GBytes) bytes = g_bytes_new(text, strlen(text));

	return collect_parse("pack.yaml", bytes, catalog_builtin(), NULL, error);
}

START_TEST(wrong_packs_are_refused_at_their_place)
{
	g_autoptr(GError) error = NULL;
	struct collect_pack *pack = parse_text(wrongs[_i].text, &error);

	ck_assert_msg(!pack, "%s", wrongs[_i].text);
	ck_assert_msg(error->code == (int)wrongs[_i].code, "%s: %s", wrongs[_i].text, error->message);
	ck_assert_msg(strstr(error->message, wrongs[_i].says) != NULL, "%s", error->message);
	ck_assert_ptr_nonnull(error_place(error));
	ck_assert_str_eq(error_place(error)->file, "pack.yaml");
	if (wrongs[_i].line == 0)
		return;
	ck_assert_msg(error_place(error)->line == wrongs[_i].line &&
			      error_place(error)->column == wrongs[_i].column,
		      "%s:%u:%u: %s", wrongs[_i].text, error_place(error)->line,
		      error_place(error)->column, error->message);
}
END_TEST

START_TEST(a_pack_is_read)
{
	g_autoptr(GError) error = NULL;
	struct collect_pack *pack = parse_text(
		PACK PROBE("[ls, -l, ' a  b ', '', '${x}\\n'], timeout: 300, optional: yes, "
			   "expect_exit: [0, 2, 255]")
		"- {id: two, title: Two, shows: S, controls: [CLD.9.5.2, 12.4.1], "
		"command: [/usr/bin/uname]}\n", &error);

	ck_assert_msg(pack != NULL, "%s", error ? error->message : "");
	const struct collect_probe *one = &pack->probes[0], *two = &pack->probes[1];
	ck_assert_uint_eq(pack->probe_count, 2);
	ck_assert_uint_eq(strlen(pack->hash), 64);
	ck_assert_uint_eq(one->command.count, 5);
	ck_assert_str_eq(one->command.items[2], " a  b "); /* word by word as it was written */
	ck_assert_str_eq(one->command.items[3], "");
	ck_assert_str_eq(one->command.items[4], "${x}\\n");
	ck_assert_ptr_null(one->command.items[5]);
	ck_assert_uint_eq(one->seconds, 300);
	ck_assert(one->optional && !two->optional);
	ck_assert(collect_expects(one, 0) && collect_expects(one, 2) && collect_expects(one, 255));
	ck_assert(!collect_expects(one, 1) && !collect_expects(one, -1) &&
		  !collect_expects(one, 256));
	ck_assert(collect_expects(two, 0) && !collect_expects(two, 2));
	ck_assert_uint_eq(two->seconds, COLLECT_SECONDS);
	ck_assert_uint_eq(two->controls.count, 2);
	collect_free(pack);
}
END_TEST

/* Of a catalog that is not at hand nobody knows which controls it has. */
START_TEST(another_catalog_is_taken_at_its_word)
{
	struct collect_pack *pack = parse_text(
		"format: 1\npack: {id: p, revision: 1, title: T, catalog: some-2030}\nprobes:\n"
		PROBE("[ls]"), NULL);

	ck_assert_ptr_nonnull(pack);
	ck_assert_str_eq(pack->catalog, "some-2030");
	collect_free(pack);
}
END_TEST

START_TEST(too_much_is_refused)
{
	g_autoptr(GString) text = g_string_new(PACK);
	g_autoptr(GError) error = NULL;

	for (unsigned i = 0; i <= COLLECT_PROBES_MAX; i++)
		g_string_append_printf(text, "- {id: p%u, title: T, shows: S, controls: [12.4.1], "
					     "command: [ls]}\n", i);
	ck_assert_ptr_null(parse_text(text->str, &error));
	ck_assert_int_eq(error->code, REMIT_ERROR_LIMIT);
	ck_assert_uint_eq(error_place(error)->line, 4 + COLLECT_PROBES_MAX);
	g_clear_error(&error);
	g_string_assign(text, PACK "- {id: a, title: T, shows: S, controls: [12.4.1], command: [ls");
	for (unsigned i = 0; i < COLLECT_WORDS_MAX; i++)
		g_string_append(text, ", x");
	g_string_append(text, "]}\n");
	ck_assert_ptr_null(parse_text(text->str, &error));
	ck_assert_int_eq(error->code, REMIT_ERROR_LIMIT);
	ck_assert_ptr_nonnull(strstr(error->message, "64"));
}
END_TEST

static const struct {
	const char *program;
	bool refused;
} programs[] = {
	{ "sh", true },        { "/usr/bin/sh", true },  { "python3", true },
	{ "python3.13", true }, { "lua5.4", true },      { "ksh93", true },
	{ "ping6", true },     { "mount.nfs", true },    { "su", true },
	{ "m4", true },        { "ls", false },          { "ss", false },
	{ "sshd", false },     { "sha256sum", false },   { "dpkg-query", false },
	{ "systemctl", false }, { "shasum", false },     { "suricata", false },
	{ "lsb_release", false }, { "getent", false },   { "7", false },
	{ "findmnt", false },  { "/sh/ls", false },      { "nproc", false },
};

START_TEST(names_are_known_with_their_versions)
{
	ck_assert_msg((collect_refuses(programs[_i].program) != NULL) == programs[_i].refused, "%s",
		      programs[_i].program);
}
END_TEST

START_TEST(the_built_in_pack)
{
	g_autoptr(GError) error = NULL;
	struct collect_pack *pack = collect_open(io_system(), "debian", NULL, &error);
	bool hardening = false;

	ck_assert_msg(pack != NULL, "%s", error ? error->message : "");
	ck_assert_uint_ge(pack->probe_count, 30);
	for (unsigned i = 0; i < pack->probe_count; i++) {
		const struct texts *controls = &pack->probes[i].controls;

		for (unsigned k = 0; k < controls->count; k++)
			hardening |= strcmp(controls->items[k], "CLD.9.5.2") == 0;
	}
	ck_assert(hardening);
	collect_free(pack);
	ck_assert_ptr_null(collect_open(io_system(), "debain", NULL, &error));
	ck_assert_int_eq(error->code, REMIT_ERROR_NOT_FOUND);
	ck_assert_ptr_nonnull(strstr(error->message, "did you mean debian"));
}
END_TEST

TCase *case_collect(void)
{
	TCase *collect = tcase_create("collect");

	tcase_add_loop_test(collect, wrong_packs_are_refused_at_their_place, 0,
			    G_N_ELEMENTS(wrongs));
	tcase_add_test(collect, a_pack_is_read);
	tcase_add_test(collect, another_catalog_is_taken_at_its_word);
	tcase_add_test(collect, too_much_is_refused);
	tcase_add_loop_test(collect, names_are_known_with_their_versions, 0,
			    G_N_ELEMENTS(programs));
	tcase_add_test(collect, the_built_in_pack);
	return collect;
}
