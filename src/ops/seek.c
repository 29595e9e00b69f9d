/*
 * The next control with something left to do, for both faces alike.
 */
#include "ops/ops.h"

static bool is_sought(const struct session *session, const struct catalog_node *node,
		      enum ops_seek what, const char *service, enum model model)
{
	if (what == OPS_SEEK_CONFLICT)
		return node->control && ops_has_conflict(session, node->id, service);
	for (unsigned side = 0; node->control && side < SIDE_COUNT; side++) {
		struct tally share = { 0 };

		if (!report_side_is_ours(session_role_for(session, service), (enum side)side))
			continue;
		tally_record(&share, session, node, service, (enum side)side, model);
		if (what == OPS_SEEK_GAP ? share.gaps > 0 : share.by_status[STATUS_NONE] > 0)
			return true;
	}
	return false;
}

unsigned ops_seek(const struct session *session, const struct catalog *catalog, unsigned from,
		  int step, enum ops_seek what, const char *service, enum model model)
{
	unsigned count = catalog->node_count;

	for (unsigned tried = 1; tried <= count; tried++) {
		unsigned offset = step > 0 ? tried : count - tried % count;
		unsigned at = (from + offset) % count;

		if (is_sought(session, &catalog->nodes[at], what, service, model))
			return at;
	}
	return CATALOG_NONE;
}
