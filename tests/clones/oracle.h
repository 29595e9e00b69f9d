/*
 * What must live after any merging, worked out without reading `over`, `prev` or the order of
 * lines: an action replaces every value of its paths that its clone knew when it was made.
 */
#ifndef REMIT_TEST_ORACLE_H
#define REMIT_TEST_ORACLE_H

#include "session/session.h"

enum { ORACLE_CLONES = 3 };

struct oracle;
struct oracle *oracle_new(void);
void oracle_free(struct oracle *oracle);
/* Clone `clone` recorded the newest action of its session. */
void oracle_record(struct oracle *oracle, unsigned clone, const struct session *session,
		   const char *id);
/* Clone `into` knows from now on what clone `from` knows. */
void oracle_merge(struct oracle *oracle, unsigned into, unsigned from);
/* Whether a session holds exactly the actions that a clone knows, and of every path exactly the
 * values that live there; else what is wrong, g_free(). */
char *oracle_complain(const struct oracle *oracle, unsigned clone, const struct session *session);
/* How many paths are in conflict in a clone. */
unsigned oracle_conflicts(const struct oracle *oracle, unsigned clone);
unsigned oracle_actions(const struct oracle *oracle);

#endif
