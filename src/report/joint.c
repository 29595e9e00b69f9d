/*
 * The joint status in words: what it is, and why.
 */
#include "report/report.h"

static bool any_excluded(const struct joint *joint)
{
	return joint->sides[SIDE_CUSTOMER].excluded || joint->sides[SIDE_PROVIDER].excluded;
}

char *label_joint_status(const struct joint *joint)
{
	if (joint->none)
		return g_strdup(any_excluded(joint) ? _("none: excluded") :
						      _("none: nobody has a duty here"));
	if (joint->left_out)
		return g_strdup(_("left out of this assessment"));
	if (joint->not_verified && joint->status != STATUS_NONE)
		return g_strdup_printf(_("%s (not verified)"), label_status(joint->status));
	return g_strdup(label_status(joint->status));
}

char *label_joint(const struct joint *joint)
{
	if (!joint->unowned || joint->left_out)
		return label_joint_status(joint);
	if (joint->none)
		return g_strdup(_("none (nobody owns one of the duties)"));
	if (joint->not_verified && joint->status != STATUS_NONE)
		return g_strdup_printf(_("%s (nobody owns one of the duties; not verified)"),
				       label_status(joint->status));
	return g_strdup_printf(_("%s (nobody owns one of the duties)"),
			       label_status(joint->status));
}

/* ---- why ------------------------------------------------------------------------- */

/* Takes the text. */
static void add_reason(GString *list, char *text)
{
	g_string_append_printf(list, "%s%s", list->len ? "; " : "", text);
	g_free(text);
}

/* Whether there is nothing left to do, in whatever way. */
static bool is_done(enum status status)
{
	return status == STATUS_IMPLEMENTED || status == STATUS_ALTERNATIVE;
}

/* Which side it is, where they are not alike. */
static void add_sides(GString *list, const struct joint *joint)
{
	const struct joint_side *customer = &joint->sides[SIDE_CUSTOMER];
	const struct joint_side *provider = &joint->sides[SIDE_PROVIDER];
	bool both = joint_side_counts(customer) && joint_side_counts(provider);

	for (unsigned i = 0; i < SIDE_COUNT; i++) {
		const struct joint_side *side = &joint->sides[i];
		const char *what = side->excluded ? label_applicability(APPLICABILITY_EXCLUDED) :
						    label_status(side->status);
		bool decides = both && customer->status != provider->status &&
			       side->status == joint->status && !is_done(joint->status);

		if (decides || (side->excluded && !joint->none))
			add_reason(list,
				   g_strdup_printf("%s: %s", label_side((enum side)i), what));
	}
}

static void add_duties(GString *list, const struct joint *joint)
{
	unsigned more = joint->unowned_count - 1;

	if (joint->unowned && more == 0)
		add_reason(list,
			   g_strdup_printf(_("nobody owns: %s"), joint->unowned_duty->text));
	else if (joint->unowned)
		add_reason(list, g_strdup_printf(ngettext("nobody owns: %s, and %u more duty",
							  "nobody owns: %s, and %u more duties",
							  more),
						 joint->unowned_duty->text, more));
	if (joint->disputed_count)
		add_reason(list, g_strdup_printf(ngettext("%u duty in dispute", "%u duties in dispute",
							  joint->disputed_count),
						 joint->disputed_count));
}

static void add_basis(GString *list, const struct joint *joint)
{
	for (unsigned i = 0; i < SIDE_COUNT; i++) {
		const struct joint_side *side = &joint->sides[i];
		const char *label = label_side((enum side)i);

		if (side->stated)
			add_reason(list, g_strdup_printf(_("%s: stated only"), label));
		if (side->lapsed)
			add_reason(list,
				   g_strdup_printf(_("%s: rests on certificates, none valid today"),
						   label));
	}
}

char *label_joint_reasons(const struct joint *joint, unsigned parts)
{
	GString *list = g_string_new(NULL);

	if (parts & JOINT_SIDES)
		add_sides(list, joint);
	if (parts & JOINT_DUTIES)
		add_duties(list, joint);
	if (parts & JOINT_BASIS)
		add_basis(list, joint);
	return g_string_free(list, FALSE);
}

char *label_joint_side(const struct joint_side *side, const char *status)
{
	return side->stated ? g_strdup_printf(_("%s, stated only"), status) : g_strdup(status);
}

/* ---- over several services ----------------------------------------------------------- */

char *label_joint_sum(const struct joint_sum *sum, bool brief)
{
	GString *list = g_string_new(NULL);
	bool some = sum->not_assessed && sum->not_assessed < sum->counted;

	if (sum->counted == 0)
		add_reason(list, g_strdup(_("none")));
	else if (sum->status != STATUS_NONE || !some)
		add_reason(list, g_strdup(label_status(sum->status)));
	if (some)
		add_reason(list, g_strdup_printf(_("not assessed: %u of %u"), sum->not_assessed,
						 sum->counted));
	if (sum->not_verified && !brief)
		add_reason(list, g_strdup_printf(_("not verified: %u"), sum->not_verified));
	if (sum->unowned && !brief)
		add_reason(list, g_strdup_printf(_("with a duty that nobody owns: %u"),
						 sum->unowned));
	if (sum->disputed && !brief)
		add_reason(list, g_strdup_printf(_("with a duty in dispute: %u"), sum->disputed));
	return g_string_free(list, FALSE);
}
