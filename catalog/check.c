/*
 * The rules for good catalogs, over a catalog that loads.
 *
 * What makes a file unusable is refused while it is read; these rules are about
 * what a reader of the catalog would miss. One function a rule, in the tables at
 * the end of the file. check_prose.c has those that read prose,
 * check_full.c those for full guidance, check_repeats.c the search for what is said twice.
 */
#include <string.h>

#include "catalog/check_private.h"

/* A finding and what it is ordered by. */
struct ranked {
	struct catalog_finding finding; /* first, for finding_free() and the caller */
	unsigned order;
};

static void finding_free(void *data)
{
	struct ranked *ranked = data;

	g_free(ranked->finding.id);
	g_free(ranked->finding.message);
	g_free(ranked);
}

static int compare_findings(const void *left, const void *right)
{
	const struct ranked *a = *(struct ranked *const *)left;
	const struct ranked *b = *(struct ranked *const *)right;

	if (a->finding.weight != b->finding.weight)
		return a->finding.weight < b->finding.weight ? -1 : 1;
	return a->order < b->order ? -1 : a->order > b->order;
}

void checking_add(struct checking *checking, enum finding_weight weight, unsigned index,
		  const char *format, ...)
{
	struct ranked *ranked = g_new0(struct ranked, 1);
	va_list arguments;

	ranked->finding.weight = weight;
	ranked->order = index + 1; /* CATALOG_NONE, the catalog itself, comes first */
	va_start(arguments, format);
	ranked->finding.message = g_strdup_vprintf(format, arguments);
	va_end(arguments);
	if (index != CATALOG_NONE) {
		ranked->finding.id = g_strdup(checking->catalog->nodes[index].id);
		catalog_place(checking->catalog, index, &ranked->finding.file,
			      &ranked->finding.line, &ranked->finding.column);
	}
	g_ptr_array_add(checking->findings, ranked);
}

/* ---- the catalog ----------------------------------------------------------- */

static void rule_withdrawn(struct checking *checking)
{
	const struct catalog *catalog = checking->catalog;

	if (catalog->standing == STANDING_CURRENT && catalog->withdrawn)
		checking_add(checking, WEIGHT_ERROR, CATALOG_NONE,
			     _("has a date of withdrawal but its standing is current"));
	if (catalog->standing == STANDING_WITHDRAWN && !catalog->withdrawn)
		checking_add(checking, WEIGHT_WARNING, CATALOG_NONE,
			     _("is withdrawn but does not say when"));
	if (catalog->replaced_by && !strcmp(catalog->replaced_by, catalog->id))
		checking_add(checking, WEIGHT_ERROR, CATALOG_NONE, _("is replaced by itself"));
}

static void rule_header(struct checking *checking)
{
	const struct catalog *catalog = checking->catalog;
	const struct {
		const char *key, *text;
	} wanted[] = {
		{"publisher", catalog->publisher},
		{"licence", catalog->licence},
	};

	for (size_t i = 0; i < G_N_ELEMENTS(wanted); i++) {
		if (!*wanted[i].text)
			checking_add(checking, WEIGHT_WARNING, CATALOG_NONE,
				     _("does not say its %s"), wanted[i].key);
	}
}

static bool area_is_used(const struct catalog *catalog, const char *area)
{
	for (unsigned i = 0; i < catalog->node_count; i++) {
		const struct control *control = catalog->nodes[i].control;

		for (unsigned j = 0; control && j < control->areas.count; j++) {
			if (!strcmp(control->areas.items[j], area))
				return true;
		}
	}
	return false;
}

static void rule_areas_used(struct checking *checking)
{
	const struct catalog *catalog = checking->catalog;

	for (unsigned i = 0; i < catalog->area_count; i++) {
		if (!area_is_used(catalog, catalog->areas[i].id))
			checking_add(checking, WEIGHT_WARNING, CATALOG_NONE,
				     _("no control is in the area %s"), catalog->areas[i].id);
	}
}

struct titled {
	const char *title;
	unsigned index;
};

static int compare_titles(const void *left, const void *right)
{
	const struct titled *a = left, *b = right;
	int titles = strcmp(a->title, b->title);

	return titles ? titles : (a->index > b->index) - (a->index < b->index);
}

/* Groups and controls apart: a clause may well be called like its only control. */
static void find_same_titles(struct checking *checking, bool controls)
{
	const struct catalog *catalog = checking->catalog;
	g_autofree struct titled *titled = g_new(struct titled, catalog->node_count + 1);
	unsigned count = 0;

	for (unsigned i = 0; i < catalog->node_count; i++) {
		if ((catalog->nodes[i].control != NULL) == controls)
			titled[count++] = (struct titled){catalog->nodes[i].title, i};
	}
	qsort(titled, count, sizeof(*titled), compare_titles);
	for (unsigned i = 1; i < count; i++) {
		if (!strcmp(titled[i].title, titled[i - 1].title))
			checking_add(checking, WEIGHT_WARNING, titled[i].index,
				     _("has the same title as %s"),
				     catalog->nodes[titled[i - 1].index].id);
	}
}

static void rule_titles(struct checking *checking)
{
	find_same_titles(checking, false);
	find_same_titles(checking, true);
}

/* ---- every node ------------------------------------------------------------ */

static void rule_id(struct checking *checking, unsigned index)
{
	const struct catalog_node *node = &checking->catalog->nodes[index];

	if (!catalog_id_is_valid(node->id))
		checking_add(checking, WEIGHT_ERROR, index, _("its id is malformed"));
	if (catalog_find(checking->catalog, node->id) != index)
		checking_add(checking, WEIGHT_ERROR, index, _("its id is not unique"));
}

static void rule_group_is_not_empty(struct checking *checking, unsigned index)
{
	const struct catalog_node *node = &checking->catalog->nodes[index];

	if (!node->control && !node->withdrawn && node->end == index + 1)
		checking_add(checking, WEIGHT_ERROR, index, _("the group is empty"));
}

static int compare_digits(const char **a, const char **b)
{
	size_t bytes_a, bytes_b;
	int digits;

	*a += strspn(*a, "0");
	*b += strspn(*b, "0");
	bytes_a = strspn(*a, "0123456789");
	bytes_b = strspn(*b, "0123456789");
	if (bytes_a != bytes_b)
		return bytes_a < bytes_b ? -1 : 1;
	digits = strncmp(*a, *b, bytes_a);
	*a += bytes_a;
	*b += bytes_b;
	return digits;
}

/* As people count: 9.10 comes after 9.9. */
static int compare_numbers(const char *a, const char *b)
{
	while (*a && *b) {
		int difference;

		if (g_ascii_isdigit(*a) && g_ascii_isdigit(*b)) {
			difference = compare_digits(&a, &b);
		} else {
			difference = (unsigned char)*a - (unsigned char)*b;
			a++;
			b++;
		}
		if (difference)
			return difference;
	}
	return (*a != '\0') - (*b != '\0');
}

/* Ids of one parent, groups and controls apart, count upwards when they are numbers. */
static void rule_order(struct checking *checking, unsigned index)
{
	const struct catalog *catalog = checking->catalog;
	const struct catalog_node *node = &catalog->nodes[index], *next;
	const char *number = catalog_id_number(node->id), *next_number;

	if (node->end >= catalog->node_count ||
	    (node->control && node->control->kind == KIND_OTHER))
		return;
	next = &catalog->nodes[node->end];
	if (next->parent != node->parent || !next->control != !node->control)
		return;
	next_number = catalog_id_number(next->id);
	if (g_ascii_isdigit(*number) && g_ascii_isdigit(*next_number) &&
	    compare_numbers(number, next_number) > 0)
		checking_add(checking, WEIGHT_WARNING, node->end,
			     _("stands after %s, which its number does not"), node->id);
}

/* ---- controls -------------------------------------------------------------- */

static void rule_draft(struct checking *checking, unsigned index, const struct control *control)
{
	if (!control->draft)
		return;
	if (checking->catalog->guidance == EXTENT_FULL)
		checking_add(checking, WEIGHT_ERROR, index,
			     _("is a draft, in a catalog that says 'guidance: full'"));
	else
		checking_add(checking, WEIGHT_WARNING, index,
			     _("is a draft; nobody should rely on its texts"));
}

static void rule_summary(struct checking *checking, unsigned index, const struct control *control)
{
	if (!control->summary)
		checking_add(checking, WEIGHT_ERROR, index, _("has no summary"));
}

static void rule_addressed(struct checking *checking, unsigned index,
			   const struct control *control)
{
	bool any = control->addressed[SIDE_CUSTOMER] || control->addressed[SIDE_PROVIDER];

	if (control->kind == KIND_GUIDED && !any)
		checking_add(checking, WEIGHT_ERROR, index,
			     _("is guided but does not say under 'addressed' for whom"));
	if (control->kind == KIND_CLOUD && !any)
		checking_add(checking, WEIGHT_ERROR, index,
			     _("is a cloud control but does not say under 'addressed' for whom"));
	if (control->kind == KIND_BASE && any)
		checking_add(checking, WEIGHT_ERROR, index,
			     _("is base, so nobody is 'addressed' with guidance; is it guided?"));
}

static bool party_is_known(const struct catalog *catalog, enum side side)
{
	for (unsigned i = 0; i < catalog->party_count; i++) {
		if (catalog->parties[i].side == side)
			return true;
	}
	return false;
}

static void check_basis(struct checking *checking, unsigned index, const struct control *control,
			enum side side)
{
	const char *word = catalog_side_words[side];
	const char *text = control->guidance[side];

	if (control->addressed[side] && control->practice[side])
		checking_add(checking, WEIGHT_ERROR, index,
			     _("the %s is 'addressed', so '%s_basis' is not practice"), word, word);
	if (control->practice[side] && !text)
		checking_add(checking, WEIGHT_WARNING, index,
			     _("has '%s_basis' but no text under '%s'"), word, word);
	if (text && !control->addressed[side] && !control->practice[side])
		checking_add(checking, WEIGHT_WARNING, index,
			     _("has a text for the %s, who is not 'addressed'; write "
			       "'%s_basis: practice'"),
			     word, word);
	if (control->addressed[side] && !party_is_known(checking->catalog, side))
		checking_add(checking, WEIGHT_ERROR, index, _("addresses the %s, who is no party"),
			     word);
}

static void rule_basis(struct checking *checking, unsigned index, const struct control *control)
{
	for (unsigned side = 0; side < SIDE_COUNT; side++)
		check_basis(checking, index, control, (enum side)side);
}

/* A cloud control always, another once it is no draft, has a text for whom it addresses. */
static void rule_guidance(struct checking *checking, unsigned index, const struct control *control)
{
	for (unsigned side = 0; side < SIDE_COUNT; side++) {
		bool wanted = control->kind == KIND_CLOUD ||
			      (control->kind == KIND_GUIDED && control->addressed[side] &&
			       !control->draft);

		if (wanted && !control->guidance[side])
			checking_add(checking, WEIGHT_ERROR, index, _("has no text for the %s"),
				     catalog_side_words[side]);
	}
}

static void rule_cloud_is_complete(struct checking *checking, unsigned index,
				   const struct control *control)
{
	const struct {
		const char *key;
		unsigned count;
	} lists[] = {
		{"evidence", control->evidence.count},
		{"questions", control->question_count},
		{"duties", control->duty_count},
	};

	if (control->kind != KIND_CLOUD)
		return;
	if (!control->notes)
		checking_add(checking, WEIGHT_ERROR, index,
			     _("has no notes on why the cloud makes it different"));
	for (size_t i = 0; i < G_N_ELEMENTS(lists); i++) {
		if (lists[i].count < CHECK_CLOUD_ENTRIES_MIN)
			checking_add(checking, WEIGHT_ERROR, index,
				     _("%s: %u of at least %d entries that a cloud control needs"),
				     lists[i].key, lists[i].count, CHECK_CLOUD_ENTRIES_MIN);
	}
}

static void check_duty(struct checking *checking, unsigned index, const struct catalog_duty *duty)
{
	bool shared = false, somebody = false;

	for (unsigned model = 0; model < MODEL_COUNT; model++) {
		shared = shared || duty->accountable[model] == ACCOUNTABLE_SHARED;
		somebody = somebody || duty->accountable[model] != ACCOUNTABLE_NA;
	}
	if (shared && !duty->split && checking->catalog->guidance != EXTENT_FULL)
		checking_add(checking, WEIGHT_WARNING, index,
			     _("duty %s is shared without a 'split' that says who does what"),
			     duty->id);
	if (duty->split && !shared)
		checking_add(checking, WEIGHT_WARNING, index,
			     _("duty %s has a 'split' but is shared under no model"), duty->id);
	if (!somebody)
		checking_add(checking, WEIGHT_WARNING, index,
			     _("duty %s is 'na' under every model"), duty->id);
}

static void rule_has_duties(struct checking *checking, unsigned index,
			    const struct control *control)
{
	if (!control->duty_count)
		checking_add(checking, WEIGHT_ERROR, index, _("has no duties"));
}

static void rule_duties(struct checking *checking, unsigned index, const struct control *control)
{
	for (unsigned i = 0; i < control->duty_count; i++)
		check_duty(checking, index, &control->duties[i]);
}

static void check_map(struct checking *checking, unsigned index, const struct catalog_map *map)
{
	const struct catalog *catalog = checking->catalog;

	if (map->relation == RELATION_NONE && map->ids.count)
		checking_add(checking, WEIGHT_ERROR, index,
			     _("the map to %s has ids, so its relation is not none"), map->to);
	if (map->relation != RELATION_NONE && !map->ids.count)
		checking_add(checking, WEIGHT_ERROR, index,
			     _("the map to %s has no ids; write 'relation: none' if there are none"),
			     map->to);
	for (unsigned i = 0; i < map->ids.count; i++) {
		const char *id = map->ids.items[i];

		if (!strcmp(map->to, catalog->id) && catalog_find(catalog, id) == CATALOG_NONE)
			checking_add(checking, WEIGHT_ERROR, index,
				     _("maps to %s, which is not in this catalog"), id);
		else if (framework_lacks(map->to, id))
			checking_add(checking, WEIGHT_ERROR, index,
				     _("maps to %s of %s, which has no such control"), id, map->to);
	}
	for (unsigned i = 0; i < map->ids.count; i++) {
		for (unsigned j = 0; j < i; j++) {
			if (!strcmp(map->ids.items[i], map->ids.items[j]))
				checking_add(checking, WEIGHT_WARNING, index,
					     _("the map to %s names %s twice"), map->to,
					     map->ids.items[i]);
		}
	}
}

static void rule_maps(struct checking *checking, unsigned index, const struct control *control)
{
	for (unsigned i = 0; i < control->map_count; i++)
		check_map(checking, index, &control->maps[i]);
}

/* ---- all rules ------------------------------------------------------------- */

typedef void (*catalog_rule_fn)(struct checking *checking);
typedef void (*node_rule_fn)(struct checking *checking, unsigned index);

static const catalog_rule_fn catalog_rules[] = {
	rule_withdrawn, rule_header, rule_areas_used, rule_titles, rule_repeats,
};

static const node_rule_fn node_rules[] = {
	rule_id, rule_group_is_not_empty, rule_order,
};

static const control_rule_fn control_rules[] = {
	rule_draft, rule_addressed, rule_basis, rule_duties, rule_maps, rule_prose_markup, NULL,
};

/* Besides, by what the catalog says under `guidance`. */
static const control_rule_fn partial_rules[] = {
	rule_summary, rule_guidance, rule_has_duties, rule_cloud_is_complete, rule_prose_length,
	NULL,
};
static const control_rule_fn full_rules[] = {
	rule_full_amount, rule_full_form, rule_full_spelling, NULL,
};
static const control_rule_fn no_rules[] = {NULL};
static const control_rule_fn *const extent_rules[EXTENT_COUNT] = {
	[EXTENT_PARTIAL] = partial_rules,
	[EXTENT_FULL] = full_rules,
	[EXTENT_NONE] = no_rules,
};

static void check_control(struct checking *checking, unsigned index, const control_rule_fn *rules)
{
	for (; *rules; rules++)
		(*rules)(checking, index, checking->catalog->nodes[index].control);
}

static void check_node(struct checking *checking, unsigned index)
{
	for (size_t i = 0; i < G_N_ELEMENTS(node_rules); i++)
		node_rules[i](checking, index);
	if (!checking->catalog->nodes[index].control)
		return;
	if (checking->catalog->nodes[index].control->kind == KIND_OTHER)
		return;
	check_control(checking, index, control_rules);
	check_control(checking, index, extent_rules[checking->catalog->guidance]);
}

/* How other frameworks speak of themselves is theirs. */
static bool is_of_others(const struct catalog *catalog)
{
	for (unsigned i = 0; i < catalog->node_count; i++)
		if (catalog->nodes[i].control)
			return catalog->nodes[i].control->kind == KIND_OTHER;
	return false;
}

GPtrArray *catalog_check(const struct catalog *catalog)
{
	struct checking checking = {catalog, g_ptr_array_new_with_free_func(finding_free)};

	for (size_t i = 0; !is_of_others(catalog) && i < G_N_ELEMENTS(catalog_rules); i++)
		catalog_rules[i](&checking);
	for (unsigned i = 0; i < catalog->node_count; i++)
		check_node(&checking, i);
	for (unsigned i = 0; i < catalog->remarks.count; i++)
		checking_add(&checking, WEIGHT_WARNING, CATALOG_NONE, "%s",
			     catalog->remarks.items[i]);
	g_ptr_array_sort(checking.findings, compare_findings);
	return checking.findings;
}
