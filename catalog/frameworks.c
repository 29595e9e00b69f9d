/*
 * Which ids the frameworks have that catalogs map to. Identifiers only: how each numbers its
 * controls, and how far. A framework that is not in the table is taken at its word.
 */
#include <string.h>

#include "catalog/catalog_private.h"

/* The ids PREFIX1 to PREFIXn of a framework. */
struct series {
	const char *to;
	const char *prefix;
	unsigned count;
	bool enhanced; /* an enhancement may follow in parentheses, as in AC-2(1) */
};

enum { ENHANCEMENT_MAX = 50 };

static const struct series all_series[] = {
	{"iso27002-2022", "5.", 37, false},
	{"iso27002-2022", "6.", 8, false},
	{"iso27002-2022", "7.", 14, false},
	{"iso27002-2022", "8.", 34, false},
	{"iso27001-2022", "A.5.", 37, false},
	{"iso27001-2022", "A.6.", 8, false},
	{"iso27001-2022", "A.7.", 14, false},
	{"iso27001-2022", "A.8.", 34, false},
	{"iso27017-2026", "5.", 39, false},
	{"iso27017-2026", "6.", 8, false},
	{"iso27017-2026", "7.", 14, false},
	{"iso27017-2026", "8.", 36, false},
	{"csa-ccm-v4", "A&A-", 6, false},
	{"csa-ccm-v4", "AIS-", 7, false},
	{"csa-ccm-v4", "BCR-", 11, false},
	{"csa-ccm-v4", "CCC-", 9, false},
	{"csa-ccm-v4", "CEK-", 21, false},
	{"csa-ccm-v4", "DCS-", 15, false},
	{"csa-ccm-v4", "DSP-", 19, false},
	{"csa-ccm-v4", "GRC-", 8, false},
	{"csa-ccm-v4", "HRS-", 13, false},
	{"csa-ccm-v4", "IAM-", 16, false},
	{"csa-ccm-v4", "IPY-", 4, false},
	{"csa-ccm-v4", "IVS-", 9, false},
	{"csa-ccm-v4", "LOG-", 13, false},
	{"csa-ccm-v4", "SEF-", 8, false},
	{"csa-ccm-v4", "STA-", 14, false},
	{"csa-ccm-v4", "TVM-", 10, false},
	{"csa-ccm-v4", "UEM-", 14, false},
	{"nist-800-53-r5", "AC-", 25, true},
	{"nist-800-53-r5", "AT-", 6, true},
	{"nist-800-53-r5", "AU-", 16, true},
	{"nist-800-53-r5", "CA-", 9, true},
	{"nist-800-53-r5", "CM-", 14, true},
	{"nist-800-53-r5", "CP-", 13, true},
	{"nist-800-53-r5", "IA-", 13, true},
	{"nist-800-53-r5", "IR-", 10, true},
	{"nist-800-53-r5", "MA-", 7, true},
	{"nist-800-53-r5", "MP-", 8, true},
	{"nist-800-53-r5", "PE-", 23, true},
	{"nist-800-53-r5", "PL-", 11, true},
	{"nist-800-53-r5", "PM-", 32, true},
	{"nist-800-53-r5", "PS-", 9, true},
	{"nist-800-53-r5", "PT-", 8, true},
	{"nist-800-53-r5", "RA-", 10, true},
	{"nist-800-53-r5", "SA-", 24, true},
	{"nist-800-53-r5", "SC-", 51, true},
	{"nist-800-53-r5", "SI-", 24, true},
	{"nist-800-53-r5", "SR-", 12, true},
};

/* A number from 1 to `most` without leading zero, or of two digits with one, as CCM writes it. */
static bool take_number(const char **at, unsigned most)
{
	size_t digits = strspn(*at, "0123456789");
	unsigned number = 0;

	if (digits == 0 || digits > 2)
		return false;
	for (size_t i = 0; i < digits; i++)
		number = number * 10 + (unsigned)(*(*at)++ - '0');
	return number >= 1 && number <= most;
}

static bool series_has(const struct series *series, const char *id)
{
	const char *at = id + strlen(series->prefix);

	if (!g_str_has_prefix(id, series->prefix) || !take_number(&at, series->count))
		return false;
	if (series->enhanced && *at == '(') {
		at++;
		if (!take_number(&at, ENHANCEMENT_MAX) || *at++ != ')')
			return false;
	}
	return *at == '\0';
}

bool framework_lacks(const char *to, const char *id)
{
	bool known = false;

	for (size_t i = 0; i < G_N_ELEMENTS(all_series); i++) {
		if (strcmp(all_series[i].to, to))
			continue;
		known = true;
		if (series_has(&all_series[i], id))
			return false;
	}
	return known;
}
