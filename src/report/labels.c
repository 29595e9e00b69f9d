/*
 * Words for people. The words of files and arguments are in the catalog's and the session's
 * tables; these are what a person reads, translated.
 */
#include "report/report.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *label_of(const char *const *labels, unsigned count, unsigned index)
{
	return index < count ? _(labels[index]) : "?";
}

const char *label_status(enum status status)
{
	static const char *const labels[STATUS_COUNT] = {
		[STATUS_NONE] = N_("not assessed"),
		[STATUS_IMPLEMENTED] = N_("implemented"),
		[STATUS_ALTERNATIVE] = N_("alternative"),
		[STATUS_PARTIAL] = N_("partial"),
		[STATUS_PLANNED] = N_("planned"),
		[STATUS_NOT_IMPLEMENTED] = N_("not implemented"),
	};
	return label_of(labels, STATUS_COUNT, status);
}

const char *label_review(enum review review)
{
	static const char *const labels[REVIEW_COUNT] = {
		[REVIEW_OPEN] = N_("open"),
		[REVIEW_ASSESSED] = N_("assessed"),
		[REVIEW_REVIEWED] = N_("reviewed"),
		[REVIEW_AGREED] = N_("agreed"),
	};
	return label_of(labels, REVIEW_COUNT, review);
}

const char *label_applicability(enum applicability applicability)
{
	static const char *const labels[APPLICABILITY_COUNT] = {
		[APPLICABILITY_NONE] = N_("undecided"),
		[APPLICABILITY_APPLICABLE] = N_("applicable"),
		[APPLICABILITY_EXCLUDED] = N_("excluded"),
	};
	return label_of(labels, APPLICABILITY_COUNT, applicability);
}

const char *label_basis(enum basis basis)
{
	static const char *const labels[BASIS_COUNT] = {
		[BASIS_STATED] = N_("stated"),
		[BASIS_DOCUMENTED] = N_("documented"),
		[BASIS_CERTIFIED] = N_("certified"),
		[BASIS_INTERVIEWED] = N_("interviewed"),
		[BASIS_OBSERVED] = N_("observed"),
		[BASIS_TESTED] = N_("tested"),
	};
	return label_of(labels, BASIS_COUNT, basis);
}

const char *label_role(enum role role)
{
	static const char *const labels[ROLE_COUNT] = {
		[ROLE_CUSTOMER] = N_("customer"),
		[ROLE_PROVIDER] = N_("provider"),
		[ROLE_AUDITOR] = N_("auditor"),
	};
	return label_of(labels, ROLE_COUNT, role);
}

const char *label_model(enum model model)
{
	static const char *const labels[MODEL_COUNT] = {
		[MODEL_IAAS] = N_("IaaS"),
		[MODEL_PAAS] = N_("PaaS"),
		[MODEL_SAAS] = N_("SaaS"),
	};
	return label_of(labels, MODEL_COUNT, model);
}

const char *label_side(enum side side)
{
	static const char *const labels[SIDE_COUNT] = {
		[SIDE_CUSTOMER] = N_("customer"),
		[SIDE_PROVIDER] = N_("provider"),
	};
	return label_of(labels, SIDE_COUNT, side);
}

const char *label_kind(enum control_kind kind)
{
	static const char *const labels[KIND_COUNT] = {
		[KIND_BASE] = N_("base control"),
		[KIND_GUIDED] = N_("guided control"),
		[KIND_CLOUD] = N_("cloud control"),
		[KIND_OTHER] = N_("control"),
	};
	return label_of(labels, KIND_COUNT, kind);
}

const char *label_accountable(enum accountable accountable)
{
	static const char *const labels[ACCOUNTABLE_COUNT] = {
		[ACCOUNTABLE_CSC] = N_("customer"),
		[ACCOUNTABLE_CSP] = N_("provider"),
		[ACCOUNTABLE_SHARED] = N_("shared"),
		[ACCOUNTABLE_NA] = N_("not applicable"),
	};
	return label_of(labels, ACCOUNTABLE_COUNT, accountable);
}

const char *label_relation(enum relation relation)
{
	static const char *const labels[RELATION_COUNT] = {
		[RELATION_SAME] = N_("the same"),
		[RELATION_MOVED] = N_("moved"),
		[RELATION_MERGED] = N_("merged"),
		[RELATION_SPLIT] = N_("split up"),
		[RELATION_PARTLY] = N_("partly"),
		[RELATION_NONE] = N_("nothing there"),
	};
	return label_of(labels, RELATION_COUNT, relation);
}

const char *label_area(const struct catalog *catalog, const char *id)
{
	for (unsigned i = 0; i < catalog->area_count; i++)
		if (strcmp(catalog->areas[i].id, id) == 0)
			return catalog->areas[i].title;
	return id;
}

char *label_areas(const struct catalog *catalog, const struct control *control)
{
	GString *list = g_string_new(NULL);

	for (unsigned i = 0; i < control->areas.count; i++)
		g_string_append_printf(list, "%s%s", i ? ", " : "",
				       label_area(catalog, control->areas.items[i]));
	return g_string_free(list, FALSE);
}

const char *label_comma(void)
{
	/* TRANSLATORS: what stands between the words of a list. */
	return _(", ");
}

char *label_basis_list(unsigned basis)
{
	GString *list = g_string_new(NULL);

	if (basis == 1u << BASIS_STATED) {
		g_string_assign(list, _("stated (not verified)"));
		return g_string_free(list, FALSE);
	}
	for (unsigned i = 0; i < BASIS_COUNT; i++)
		if (basis & 1u << i)
			g_string_append_printf(list, "%s%s", list->len ? label_comma() : "",
					       label_basis((enum basis)i));
	return g_string_free(list, FALSE);
}

char *label_standing(const struct catalog *catalog)
{
	if (catalog->standing == STANDING_CURRENT)
		return g_strdup(_("current"));
	if (!catalog->withdrawn)
		return g_strdup(_("withdrawn"));
	if (!catalog->replaced_by)
		return g_strdup_printf(_("withdrawn %s"), catalog->withdrawn);
	return g_strdup_printf(_("withdrawn %s, replaced by %s"), catalog->withdrawn,
			       catalog->replaced_by);
}

const char *label_assurance(enum assurance_kind kind)
{
	static const char *const labels[ASSURANCE_COUNT] = {
		[ASSURANCE_CERTIFICATE] = N_("certificate"),
		[ASSURANCE_AUDIT_REPORT] = N_("audit report"),
		[ASSURANCE_ATTESTATION] = N_("attestation"),
		[ASSURANCE_QUESTIONNAIRE] = N_("questionnaire"),
	};
	return label_of(labels, ASSURANCE_COUNT, kind);
}

const char *label_assurance_word(const char *word)
{
	for (unsigned i = 0; word && session_assurance_words[i]; i++)
		if (strcmp(session_assurance_words[i], word) == 0)
			return label_assurance((enum assurance_kind)i);
	return word;
}

char *label_day(const char *day)
{
	int year, month, of_month;

	if (!day || !span_is_date(day) || sscanf(day, "%d-%d-%d", &year, &month, &of_month) != 3)
		return g_strdup(day);
	g_autoptr(GDateTime) time = g_date_time_new_utc(year, month, of_month, 0, 0, 0);
	/* TRANSLATORS: a day as your language writes it: %Y, %m, %d once each, 10 columns. */
	/* xgettext:no-c-format */
	return time ? g_date_time_format(time, _("%Y-%m-%d")) : g_strdup(day);
}

char *label_day_of(const char *time)
{
	g_autofree char *day = g_strndup(time, strlen("2026-11-23"));

	return label_day(day);
}

/* A number of the form of a day; where it ends goes into `rest`. */
static int take_number(const char **rest, char letter)
{
	const char *from = *rest;
	int number = 0;

	for (; g_ascii_isdigit(**rest) && *rest - from < (letter == 'Y' ? 4 : 2); (*rest)++)
		number = number * 10 + g_ascii_digit_value(**rest);
	return number;
}

/* 26 in a form that does not begin as 2026-12-31 does is 2026, as people there write it. */
static int year_meant(int year, int digits, const char *form)
{
	return digits == 2 && !g_str_has_prefix(form, "%Y-") ? 2000 + year :
	       digits == 4				      ? year :
								0;
}

/* The day that a text says in one form; NULL when it does not have that form. */
static char *day_in_form(const char *rest, const char *whole_form)
{
	int year = 0, month = 0, day = 0;

	for (const char *form = whole_form; *form; form++) {
		int *part = form[0] != '%' ? NULL : form[1] == 'Y' ? &year :
			    form[1] == 'm' ? &month : &day;
		const char *from = rest;

		if (part)
			*part = take_number(&rest, *++form);
		if (part == &year)
			year = year_meant(year, (int)(rest - from), whole_form);
		else if (!part && *form != *rest++)
			return NULL;
	}
	g_autofree char *meant = g_strdup_printf("%04d-%02d-%02d", year, month, day);
	return *rest || !span_is_date(meant) ? NULL : g_steal_pointer(&meant);
}

/* The two forms of the language. */
static const char *day_form(unsigned which)
{
	if (which == 0)
		return _("%Y-%m-%d");
	/* TRANSLATORS: another way to write a day in your language, which may be typed. */
	/* xgettext:no-c-format */
	return _("%Y/%m/%d");
}

enum { DAY_FORMS = 2 };

/* As ASCII: the digits of an input method are full-width. */
static char *plain_digits(const char *text)
{
	char *plain = g_utf8_normalize(text, -1, G_NORMALIZE_ALL);

	return plain ? plain : g_strdup(text);
}

char *day_meant(const char *text)
{
	g_autofree char *typed = plain_digits(text);
	char *day = NULL;

	for (unsigned i = 0; i < DAY_FORMS && !day; i++)
		day = day_in_form(typed, day_form(i));
	return day;
}

/* The text with a year where the form has it: before all else, or after. */
static char *with_year(const char *text, const char *form, int year)
{
	const char *month = strstr(form, "%m");

	if (!g_str_has_prefix(form, "%Y"))
		return g_strdup_printf("%s%d", text, year);
	return g_strdup_printf("%d%.*s%s", year, (int)(month - form - 2), form + 2, text);
}

char *day_meant_near(const char *text, const char *today)
{
	g_autofree char *typed = plain_digits(text);
	int year = atoi(today);
	char *nearest = NULL;

	for (unsigned i = 0; i < DAY_FORMS && !nearest; i++)
		for (int other = year - 1; other <= year + 1; other++) {
			g_autofree char *whole = with_year(typed, day_form(i), other);
			g_autofree char *day = day_in_form(whole, day_form(i));

			if (!day || (nearest && abs(span_days(today, day)) >=
							abs(span_days(today, nearest))))
				continue;
			g_free(nearest);
			nearest = g_steal_pointer(&day);
		}
	return nearest;
}

char *label_validity(const struct span *span, const char *day, int soon)
{
	int left = 0;
	enum validity validity = span_validity(span, day, soon, &left);
	g_autofree char *from = label_day(span->from), *to = label_day(span->to);

	if (validity == VALIDITY_UNDATED)
		return g_strdup(_("no dates"));
	if (validity == VALIDITY_LAPSED)
		return g_strdup_printf(_("lapsed %s"), to);
	if (validity == VALIDITY_NOT_YET)
		return g_strdup_printf(_("begins %s"), from);
	if (validity == VALIDITY_VALID)
		return g_strdup_printf(_("valid until %s"), to);
	if (left == 0)
		return g_strdup(_("lapses today"));
	return g_strdup_printf(ngettext("lapses in %d day", "lapses in %d days", (unsigned)left),
			       left);
}

char *label_cover(const struct cover *cover, const char *day)
{
	unsigned bad = cover->unnamed + cover->lapsed;
	int left = span_days(day, cover->to);
	g_autofree char *from = label_day(cover->from), *to = label_day(cover->to);

	if (cover->services == 0)
		return g_strdup("");
	if (cover->whole && bad > 0)
		return g_strdup_printf(_("services not covered: %u of %u"), bad, cover->services);
	if (cover->unnamed)
		return g_strdup(_("no assurance names this service"));
	if (cover->validity == VALIDITY_UNDATED)
		return g_strdup(_("the assurance has no dates"));
	if (cover->validity == VALIDITY_LAPSED)
		return g_strdup_printf(_("assurance lapsed %s"), to);
	if (cover->validity == VALIDITY_NOT_YET)
		return g_strdup_printf(_("assurance begins %s"), from);
	if (cover->validity == VALIDITY_VALID)
		return g_strdup_printf(_("assurance valid until %s"), to);
	if (left == 0)
		return g_strdup(_("assurance lapses today"));
	return g_strdup_printf(ngettext("assurance lapses in %d day", "assurance lapses in %d days",
					(unsigned)left),
			       left);
}

char *label_withdrawn(const struct catalog_node *node)
{
	if (!node->withdrawn)
		return NULL;
	return *node->withdrawn ? g_strdup_printf(_("withdrawn, %s"), node->withdrawn) :
				  g_strdup(_("withdrawn"));
}
