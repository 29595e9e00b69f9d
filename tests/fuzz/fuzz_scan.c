/*
 * Throws bytes at the readers of what scanners wrote. What gets in is looked at from end to end:
 * its texts are one line that is safe to show, its counts are its results, its references end.
 */
#include "scan/scan.h"

#include "tests/fuzz/fuzz.h"

#include <string.h>

static void check_text(const char *text)
{
	if (!text)
		return;
	g_autofree char *safe = text_safe(text);
	g_assert(strcmp(safe, text) == 0 && !strchr(text, '\n'));
	g_assert(g_utf8_strlen(text, -1) <= 8 * SCAN_LINE_MAX);
}

static void check_refs(const struct scan_run *run, unsigned at)
{
	struct scan_ref ref;
	unsigned count = 0;

	while (scan_ref_next(run, &at, &ref))
		g_assert(ref.framework && ref.id && *ref.id && ++count < 10000);
}

static void check_results(const struct scan_run *run)
{
	unsigned counts[SCAN_OUTCOMES] = { 0 };

	for (unsigned i = 0; i < run->count; i++) {
		struct scan_result result = scan_result(run, i);

		g_assert(result.check && (unsigned)result.outcome < SCAN_OUTCOMES);
		counts[result.outcome]++;
		check_text(result.check);
		check_text(result.title);
		check_text(result.severity);
		check_text(result.resource);
		check_text(result.text);
		check_refs(run, result.refs);
	}
	g_assert(memcmp(counts, run->counts, sizeof(counts)) == 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t count)
{
	g_autoptr(GBytes) content = g_bytes_new(bytes, count);
	g_autoptr(GError) error = NULL;
	struct scan_run *run = scan_read("fuzz", content, NULL, &error);

	if (!run) {
		g_assert(error && error_place(error));
		return 0;
	}
	g_assert(!error && run->format && run->tool && run->target);
	check_text(run->tool);
	check_text(run->version);
	check_text(run->target);
	check_text(run->about);
	check_text(run->begin);
	check_text(run->end);
	check_results(run);
	scan_free(run);
	return 0;
}
