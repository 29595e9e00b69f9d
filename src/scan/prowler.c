/*
 * The words of Prowler, which its formats share.
 */
#include "scan/prowler.h"

#include <string.h>

static const struct {
	const char *word;
	enum scan_outcome outcome;
} statuses[] = {
	{ "pass", SCAN_PASS },
	{ "fail", SCAN_FAIL },
	{ "warning", SCAN_FAIL },
	{ "muted", SCAN_MUTED },
	{ "manual", SCAN_MANUAL },
	{ "info", SCAN_MANUAL },
	{ "unknown", SCAN_MANUAL },
	{ "not applicable", SCAN_NA },
	{ "not_applicable", SCAN_NA },
	{ "skipped", SCAN_NA },
};

enum scan_outcome prowler_outcome(const char *status, bool is_muted)
{
	if (is_muted)
		return SCAN_MUTED;
	for (size_t i = 0; i < G_N_ELEMENTS(statuses); i++)
		if (g_ascii_strcasecmp(statuses[i].word, status) == 0)
			return statuses[i].outcome;
	return SCAN_ERROR;
}

bool prowler_is_manual(const char *check)
{
	return strcmp(check, "manual") == 0;
}
