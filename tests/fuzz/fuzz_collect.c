/*
 * Throws bytes at the reader of packs of probes: what gets in may be run, and is shown as it is
 * run. The same bytes are what a program could print: masked, they hold no secret that a second
 * look finds.
 */
#include "ops/ops.h"

#include "tests/fuzz/fuzz.h"

#include <string.h>

static void check_probe(const struct collect_probe *probe)
{
	g_assert(probe->id && probe->title && probe->shows);
	g_assert(probe->command.count > 0 && probe->controls.count > 0);
	g_assert(probe->seconds >= 1 && probe->seconds <= COLLECT_SECONDS_MAX);
	g_assert(!collect_refuses(probe->command.items[0]));
	for (unsigned i = 0; i < probe->command.count; i++) {
		g_autofree char *shown = text_safe(probe->command.items[i]);

		g_assert_cmpstr(shown, ==, probe->command.items[i]);
		g_assert(!strchr(shown, '\n'));
	}
}

static void check_mask(const char *bytes)
{
	g_autofree char *text = text_safe(bytes);
	unsigned count, more;
	g_autofree char *masked = ops_mask(text, &count);
	g_autofree char *again = masked ? ops_mask(masked, &more) : NULL;

	g_assert(masked && again);
	g_assert(g_utf8_validate(masked, -1, NULL));
	g_assert(count > 0 || strcmp(masked, text) == 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t count)
{
	g_autoptr(GBytes) text = g_bytes_new(bytes, count);
	g_autofree char *line = g_strndup((const char *)bytes, count);
	g_autoptr(GError) error = NULL;
	struct collect_pack *pack = collect_parse("fuzz.yaml", text, catalog_builtin(), NULL, &error);

	check_mask(line);
	if (!pack) {
		g_assert(error_place(error) && error_place(error)->line > 0);
		return 0;
	}
	for (unsigned i = 0; i < pack->probe_count; i++)
		check_probe(&pack->probes[i]);
	collect_free(pack);
	return 0;
}
