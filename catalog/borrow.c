/*
 * Guidance for controls that have none of their own: that of the controls of other built-in
 * catalogs which their maps lead to. It stays the other catalog's; whoever shows it says so.
 */
#include <string.h>

#include "catalog/catalog_private.h"

bool control_has_guidance(const struct control *control)
{
	return control->summary || control->guidance[SIDE_CUSTOMER] ||
	       control->guidance[SIDE_PROVIDER];
}

static const struct catalog *lender_find(const char *id)
{
	for (const struct catalog *const *all = catalog_builtin(); *all; all++)
		if ((*all)->guidance != EXTENT_NONE && !strcmp((*all)->id, id))
			return *all;
	return NULL;
}

static void borrow_through(const struct catalog_map *map, GArray *loans)
{
	const struct catalog *lender = lender_find(map->to);

	for (unsigned i = 0; lender && i < map->ids.count; i++) {
		struct catalog_loan loan = {lender, catalog_find(lender, map->ids.items[i]),
					    map->relation};

		if (loan.index != CATALOG_NONE && lender->nodes[loan.index].control &&
		    control_has_guidance(lender->nodes[loan.index].control))
			g_array_append_val(loans, loan);
	}
}

GArray *catalog_borrow(const struct control *control)
{
	GArray *loans = g_array_new(FALSE, FALSE, sizeof(struct catalog_loan));

	if (control_has_guidance(control))
		return loans;
	for (unsigned i = 0; i < control->map_count; i++)
		borrow_through(&control->maps[i], loans);
	return loans;
}
