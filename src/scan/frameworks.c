/*
 * Ids of frameworks as tools write them, in the spelling of our catalogs. Identifiers only.
 */
#include "scan/scan_private.h"

#include <string.h>

/* Numbers with dots between them, "8.15": how many there are; 0 when it is something else. */
static unsigned count_numbers(const char *text)
{
	unsigned count = 0;

	for (;; text++) {
		size_t digits = strspn(text, "0123456789");

		if (digits == 0 || digits > 2)
			return 0;
		count++;
		text += digits;
		if (!*text)
			return count;
		if (*text != '.')
			return 0;
	}
}

/* "A.8.15" and "8.15" are "A.8.15"; `numbers` are what an id of this edition has. */
static char *annex_id(const char *typed, unsigned numbers)
{
	const char *bare = g_ascii_strncasecmp(typed, "A.", 2) == 0 ? typed + 2 : typed;

	return count_numbers(bare) == numbers ? g_strconcat("A.", bare, NULL) : NULL;
}

static char *annex_2022(const char *typed)
{
	return annex_id(typed, 2);
}

static char *annex_2013(const char *typed)
{
	return annex_id(typed, 3);
}

static char *bare_2022(const char *typed)
{
	return count_numbers(typed) == 2 ? g_strdup(typed) : NULL;
}

/* "CLD.9.5.1" too. */
static char *bare_2015(const char *typed)
{
	bool is_cloud = g_ascii_strncasecmp(typed, "CLD.", 4) == 0;

	if (count_numbers(is_cloud ? typed + 4 : typed) != 3)
		return NULL;
	return is_cloud ? g_strconcat("CLD.", typed + 4, NULL) : g_strdup(typed);
}

/* "log-1" is "LOG-01". */
static char *ccm_id(const char *typed)
{
	size_t letters = strcspn(typed, "-_");
	const char *number = typed + letters + (typed[letters] != '\0');

	if (letters != 3 || count_numbers(number) != 1)
		return NULL;
	g_autofree char *domain = g_ascii_strup(typed, 3);
	for (size_t i = 0; i < letters; i++)
		if (!g_ascii_isalpha(domain[i]) && domain[i] != '&')
			return NULL;
	return g_strdup_printf("%s-%s%s", domain, strlen(number) == 1 ? "0" : "", number);
}

/* "AC-2(1)", "ac-2.1", "ac_2_1" and "AC-2 (1)(a)" are "AC-2(1)": parts of the text of a control are
 * no ids of their own. */
static char *nist_id(const char *typed)
{
	unsigned numbers[2] = { 0, 0 }, count = 0;

	if (!g_ascii_isalpha(typed[0]) || !g_ascii_isalpha(typed[1]) || !typed[2] ||
	    !strchr("-_ ", typed[2]))
		return NULL;
	for (const char *at = typed + 3; *at && count < 2;) {
		size_t digits = strspn(at, "0123456789");

		if (digits > 2)
			return NULL;
		if (digits) {
			numbers[count++] = (unsigned)g_ascii_strtoull(at, NULL, 10);
			at += digits;
		} else if (g_ascii_isalpha(*at)) {
			break;
		} else {
			at++;
		}
	}
	if (numbers[0] == 0)
		return NULL;
	g_autofree char *id = g_strdup_printf("%.2s-%u", typed, numbers[0]);
	g_autofree char *large = g_ascii_strup(id, -1);
	return numbers[1] ? g_strdup_printf("%s(%u)", large, numbers[1]) :
			    g_steal_pointer(&large);
}

/* How a framework is called without anything but small letters and digits, as the beginning of the
 * name: the first row that fits counts, and of those with the same name the one whose id fits. */
static const struct {
	const char *name, *ours;
	char *(*id)(const char *typed);
} frameworks[] = {
	{ "iso270012022", "iso27001-2022", annex_2022 },
	{ "iso270012013", "iso27001-2013", annex_2013 },
	{ "isoiec270012022", "iso27001-2022", annex_2022 },
	{ "isoiec270012013", "iso27001-2013", annex_2013 },
	{ "iso27001", "iso27001-2022", annex_2022 },
	{ "iso27001", "iso27001-2013", annex_2013 },
	{ "isoiec27001", "iso27001-2022", annex_2022 },
	{ "isoiec27001", "iso27001-2013", annex_2013 },
	{ "iso270022022", "iso27002-2022", bare_2022 },
	{ "iso270022013", "iso27002-2013", bare_2015 },
	{ "iso270172015", "iso27017-2015", bare_2015 },
	{ "iso27017", "iso27017-2015", bare_2015 },
	{ "csaccm4", "csa-ccm-v4", ccm_id },
	{ "csaccmv4", "csa-ccm-v4", ccm_id },
	{ "csaccm", "csa-ccm-v4", ccm_id },
	{ "ccm4", "csa-ccm-v4", ccm_id },
	{ "ccmv4", "csa-ccm-v4", ccm_id },
	{ "nist80053revision5", "nist-800-53-r5", nist_id },
	{ "nist80053rev5", "nist-800-53-r5", nist_id },
	{ "nist80053r5", "nist-800-53-r5", nist_id },
	{ "nist80053revision4", "nist-800-53-r4", nist_id },
	{ "nist80053rev4", "nist-800-53-r4", nist_id },
	{ "nist80053r4", "nist-800-53-r4", nist_id },
	{ "nistsp80053r5", "nist-800-53-r5", nist_id },
	{ "nistsp80053r4", "nist-800-53-r4", nist_id },
	{ "nistsp80053rev5", "nist-800-53-r5", nist_id },
	{ "nistsp80053rev4", "nist-800-53-r4", nist_id },
	{ "nistspecialpublication80053revision5", "nist-800-53-r5", nist_id },
	{ "nistspecialpublication80053revision4", "nist-800-53-r4", nist_id },
};

/* "ISO/IEC 27001:2022" is "isoiec270012022". */
static void plain_name(const char *framework, char *plain, size_t bytes)
{
	size_t count = 0;

	for (; *framework && count + 1 < bytes; framework++)
		if (g_ascii_isalnum(*framework))
			plain[count++] = g_ascii_tolower(*framework);
	plain[count] = '\0';
}

const char *scan_framework(const char *framework, const char *typed, char **id)
{
	char plain[40];
	const char *name = NULL;

	plain_name(framework, plain, sizeof(plain));
	for (size_t i = 0; i < G_N_ELEMENTS(frameworks); i++) {
		if (name ? strcmp(name, frameworks[i].name) != 0 :
			   !g_str_has_prefix(plain, frameworks[i].name))
			continue;
		name = frameworks[i].name;
		*id = frameworks[i].id(typed);
		if (*id)
			return frameworks[i].ours;
	}
	return NULL;
}
