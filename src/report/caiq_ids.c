/*
 * Ids of the CAIQ and of the Cloud Controls Matrix: which there are in each edition, how 4.1 moved
 * those of 4.0, and what they lead to in a catalog. Identifiers only.
 */
#include "report/report.h"

#include <stdlib.h>
#include <string.h>

enum { QUESTION_MAX = 99 };

/*
 * Controls FIRST to LAST of a domain in edition 4.1, and the first of those of 4.0 that they come
 * from; 0: they are new. A domain has its runs one after the other.
 */
struct run {
	const char *domain; /* in 4.1 */
	unsigned first, last;
	const char *from;   /* domain in 4.0 */
	unsigned from_first;
};

static const struct run runs[] = {
	{ "A&A", 1, 6, "A&A", 1 },
	{ "AIS", 1, 7, "AIS", 1 },
	{ "AIS", 8, 8, "AIS", 0 },
	{ "BCR", 1, 11, "BCR", 1 },
	{ "CCC", 1, 9, "CCC", 1 },
	{ "CEK", 1, 21, "CEK", 1 },
	{ "DCS", 1, 1, "DCS", 0 },
	{ "DCS", 2, 16, "DCS", 1 },
	{ "DCS", 17, 18, "DCS", 0 },
	{ "DSP", 1, 19, "DSP", 1 },
	{ "GRC", 1, 8, "GRC", 1 },
	{ "HRS", 1, 13, "HRS", 1 },
	{ "I&S", 1, 9, "IVS", 1 },
	{ "IAM", 1, 11, "IAM", 1 },
	{ "IAM", 12, 15, "IAM", 13 },
	{ "IPY", 1, 4, "IPY", 1 },
	{ "LOG", 1, 7, "LOG", 1 },
	{ "LOG", 8, 8, "LOG", 0 },
	{ "LOG", 9, 14, "LOG", 8 },
	{ "SEF", 1, 6, "SEF", 1 },
	{ "SEF", 7, 7, "SEF", 0 },
	{ "SEF", 8, 8, "SEF", 7 },
	{ "SEF", 9, 9, "SEF", 0 },
	{ "SEF", 10, 10, "SEF", 8 },
	{ "STA", 1, 1, "STA", 0 },
	{ "STA", 2, 8, "STA", 1 },
	{ "STA", 9, 9, "STA", 0 },
	{ "STA", 10, 16, "STA", 8 },
	{ "TVM", 1, 2, "TVM", 1 },
	{ "TVM", 3, 3, "TVM", 7 },
	{ "TVM", 4, 4, "TVM", 0 },
	{ "TVM", 5, 7, "TVM", 4 },
	{ "TVM", 8, 8, "TVM", 3 },
	{ "TVM", 9, 9, "TVM", 8 },
	{ "TVM", 10, 10, "TVM", 0 },
	{ "TVM", 11, 12, "TVM", 9 },
	{ "UEM", 1, 14, "UEM", 1 },
};

/* How many controls a domain has in 4.0; 4.1 no longer has IAM-12 of it. */
static const struct {
	const char *domain;
	unsigned count;
} domains_4_0[] = {
	{ "A&A", 6 },  { "AIS", 7 },  { "BCR", 11 }, { "CCC", 9 },  { "CEK", 21 }, { "DCS", 15 },
	{ "DSP", 19 }, { "GRC", 8 },  { "HRS", 13 }, { "IAM", 16 }, { "IPY", 4 },  { "IVS", 9 },
	{ "LOG", 13 }, { "SEF", 8 },  { "STA", 14 }, { "TVM", 10 }, { "UEM", 14 },
};

static unsigned count_4_0(const char *domain)
{
	for (unsigned i = 0; i < G_N_ELEMENTS(domains_4_0); i++)
		if (strcmp(domains_4_0[i].domain, domain) == 0)
			return domains_4_0[i].count;
	return 0;
}

static const struct run *run_of(const char *domain, unsigned number)
{
	for (unsigned i = 0; i < G_N_ELEMENTS(runs); i++)
		if (strcmp(runs[i].domain, domain) == 0 && number >= runs[i].first &&
		    number <= runs[i].last)
			return &runs[i];
	return NULL;
}

/* ---- reading ----------------------------------------------------------------------- */

/* Capitals, no blanks around, one kind of hyphen. g_free(). */
static char *plain_id(const char *text)
{
	static const char *const hyphens[] = { "\xe2\x80\x90", "\xe2\x80\x91", "\xe2\x80\x92",
					       "\xe2\x80\x93", "\xe2\x80\x94", "\xe2\x88\x92" };
	g_autoptr(GString) plain = g_string_new(text);
	static const char nbsp[] = "\xc2\xa0";

	for (unsigned i = 0; i < G_N_ELEMENTS(hyphens); i++)
		g_string_replace(plain, hyphens[i], "-", 0);
	g_string_replace(plain, nbsp, " ", 0);
	return g_strstrip(g_ascii_strup(plain->str, -1));
}

/* A number of one or two digits; 0 when there is none, or it is longer. */
static unsigned take_number(const char **at)
{
	size_t digits = strspn(*at, "0123456789");
	unsigned number = digits == 1 || digits == 2 ? (unsigned)atoi(*at) : 0;

	*at += digits;
	return number;
}

bool caiq_id_parse(const char *text, struct caiq_id *id)
{
	enum { DOMAIN_BYTES = 3 };
	g_autofree char *plain = strlen(text) < 4 * CAIQ_ID_BYTES ? plain_id(text) : NULL;
	const char *at = plain ? plain + DOMAIN_BYTES + 1 : NULL;
	struct caiq_id found = { .question = 0 };
	char domain[DOMAIN_BYTES + 1] = "";
	unsigned number;

	if (!plain || strlen(plain) <= DOMAIN_BYTES || plain[DOMAIN_BYTES] != '-')
		return false;
	memcpy(domain, plain, DOMAIN_BYTES);
	number = take_number(&at);
	if (*at == '.') {
		at++;
		found.question = take_number(&at);
		if (!found.question)
			return false;
	}
	found.in[CAIQ_4_0] = number >= 1 && number <= count_4_0(domain);
	found.in[CAIQ_4_1] = run_of(domain, number) != NULL;
	if (*at || (!found.in[CAIQ_4_0] && !found.in[CAIQ_4_1]))
		return false;
	g_snprintf(found.control, sizeof(found.control), "%s-%02u", domain, number);
	*id = found;
	return true;
}

char *caiq_id_text(const struct caiq_id *id)
{
	return id->question ? g_strdup_printf("%s.%u", id->control, id->question) :
			      g_strdup(id->control);
}

/* ---- from one edition to the other ------------------------------------------------- */

/* "TVM-03" is TVM and 3. */
static unsigned split_control(const char *control, char domain[CAIQ_ID_BYTES])
{
	const char *hyphen = strrchr(control, '-');

	g_strlcpy(domain, control, MIN((size_t)(hyphen - control) + 1, (size_t)CAIQ_ID_BYTES));
	return (unsigned)atoi(hyphen + 1);
}

bool caiq_control_4_0(const struct caiq_id *id, enum caiq_edition edition, char *into)
{
	char domain[CAIQ_ID_BYTES];
	unsigned number = split_control(id->control, domain);
	const struct run *run = run_of(domain, number);

	*into = '\0';
	if (!id->in[edition])
		return false;
	if (edition == CAIQ_4_0) {
		g_strlcpy(into, id->control, CAIQ_ID_BYTES);
		return true;
	}
	if (!run->from_first)
		return false;
	g_snprintf(into, CAIQ_ID_BYTES, "%s-%02u", run->from,
		   run->from_first + number - run->first);
	return true;
}

bool caiq_control_in(const char *control_4_0, enum caiq_edition edition, char *into)
{
	char domain[CAIQ_ID_BYTES];
	unsigned number = split_control(control_4_0, domain);

	if (edition == CAIQ_4_0) {
		g_strlcpy(into, control_4_0, CAIQ_ID_BYTES);
		return true;
	}
	for (unsigned i = 0; i < G_N_ELEMENTS(runs); i++) {
		const struct run *run = &runs[i];

		if (!run->from_first || strcmp(run->from, domain) != 0 ||
		    number < run->from_first || number - run->from_first > run->last - run->first)
			continue;
		g_snprintf(into, CAIQ_ID_BYTES, "%s-%02u", run->domain,
			   run->first + number - run->from_first);
		return true;
	}
	return false;
}

char **caiq_controls(enum caiq_edition edition)
{
	GPtrArray *ids = g_ptr_array_new();

	for (unsigned i = 0; edition == CAIQ_4_0 && i < G_N_ELEMENTS(domains_4_0); i++)
		for (unsigned number = 1; number <= domains_4_0[i].count; number++)
			g_ptr_array_add(ids, g_strdup_printf("%s-%02u", domains_4_0[i].domain,
							     number));
	for (unsigned i = 0; edition == CAIQ_4_1 && i < G_N_ELEMENTS(runs); i++)
		for (unsigned number = runs[i].first; number <= runs[i].last; number++)
			g_ptr_array_add(ids, g_strdup_printf("%s-%02u", runs[i].domain, number));
	g_ptr_array_add(ids, NULL);
	return (char **)g_ptr_array_free(ids, FALSE);
}

/* ---- what they lead to ------------------------------------------------------------- */

static bool leads_directly(const struct control *control, const char *id, enum relation *relation)
{
	static const char matrix[] = "csa-ccm-v4";

	for (unsigned i = 0; i < control->map_count; i++) {
		const struct catalog_map *map = &control->maps[i];

		if (strcmp(map->to, matrix) != 0 || map->relation == RELATION_NONE)
			continue;
		for (unsigned k = 0; k < map->ids.count; k++) {
			if (strcmp(map->ids.items[k], id) != 0)
				continue;
			*relation = map->relation;
			return true;
		}
	}
	return false;
}

bool caiq_leads_to(const struct control *control, const char *control_4_0,
		   enum relation *relation)
{
	g_autoptr(GArray) loans = NULL;

	if (leads_directly(control, control_4_0, relation))
		return true;
	loans = catalog_borrow(control);
	for (unsigned i = 0; i < loans->len; i++) {
		const struct catalog_loan *loan = &g_array_index(loans, struct catalog_loan, i);

		if (!leads_directly(loan->catalog->nodes[loan->index].control, control_4_0,
				    relation))
			continue;
		*relation = MAX(*relation, loan->relation);
		return true;
	}
	return false;
}

GArray *caiq_counterparts(const struct catalog *catalog, const char *control_4_0)
{
	GArray *found = g_array_new(FALSE, FALSE, sizeof(struct caiq_counterpart));

	for (unsigned i = 0; i < catalog->node_count; i++) {
		struct caiq_counterpart counterpart = { i, RELATION_PARTLY };
		const struct control *control = catalog->nodes[i].control;

		if (control && caiq_leads_to(control, control_4_0, &counterpart.relation))
			g_array_append_val(found, counterpart);
	}
	return found;
}
