/*
 * Throws bytes at the reader of declarations. What gets in is written and read again, and has to be
 * the same; what the other party has to do by it is printed, and no tag of its own gets into HTML.
 */
#include "ops/ops.h"

#include "tests/fuzz/fuzz.h"

#include <string.h>

static GBytes *write_again(const struct declaration *said)
{
	g_autoptr(GError) error = NULL;
	GBytes *bytes = declaration_yaml(said, catalog_builtin()[0], &error);

	g_assert_no_error(error);
	return bytes;
}

static void compare(const struct declaration *said)
{
	g_autoptr(GBytes) written = write_again(said), twice = NULL;
	g_autoptr(GError) error = NULL;
	struct declaration *again = ops_declaration_parse("again.yaml", written, &error);

	g_assert_no_error(error);
	twice = write_again(again);
	g_assert(g_bytes_equal(written, twice));
	declaration_free(again);
}

/* Every tag there is one of ours. */
static void check_tags(const char *html)
{
	static const char *const ours[] = {
		"!DOCTYPE", "html", "/html", "head", "/head", "meta",  "title", "/title", "style",
		"/style",   "body", "/body", "h1",   "/h1",   "h2",    "/h2",   "h3",	  "/h3",
		"p",	    "/p",   "ul",    "/ul",  "li",    "/li",   "small", "/small", "footer",
		"/footer",  "header", "/header", "main", "/main",
	};

	for (const char *at = html; (at = strchr(at, '<')); at++) {
		size_t bytes = strcspn(at + 1, " >");
		bool known = false;

		for (unsigned i = 0; i < G_N_ELEMENTS(ours); i++)
			known |= strlen(ours[i]) == bytes && memcmp(ours[i], at + 1, bytes) == 0;
		g_assert(known);
	}
}

static void print(const struct declaration *said)
{
	for (const struct handover_format *format = handover_formats; format->name; format++) {
		GString *text = handover_render(said, catalog_builtin()[0], SIDE_CUSTOMER, format);

		g_assert(text->len > 0);
		g_assert(g_utf8_validate(text->str, (gssize)text->len, NULL));
		if (strcmp(format->name, "html") == 0)
			check_tags(text->str);
		g_string_free(text, TRUE);
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t count)
{
	g_autoptr(GBytes) text = g_bytes_new(bytes, count);
	g_autoptr(GError) error = NULL;
	struct declaration *said = ops_declaration_parse("fuzz.yaml", text, &error);

	if (!said) {
		g_assert(error_place(error) && error_place(error)->line > 0);
		return 0;
	}
	compare(said);
	print(said);
	declaration_free(said);
	return 0;
}
