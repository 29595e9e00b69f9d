/*
 * The part of ops' public header that is about taking texts out of a session. It comes with ops.h,
 * which says what `struct ops` is.
 */
#ifndef REMIT_OPS_REDACT_H
#define REMIT_OPS_REDACT_H

#include "ops/register.h"

/*
 * The paths that words mean: PATH is one as it is (it has a slash); a control, the id of an entry
 * or `engagement` stands for what the fields after it belong to, on the side and for the service
 * of `place`.
 *
 * An action, by the digits of its id that the history shows, has the field `why`.
 *
 *   words  NULL-terminated
 *   paths  receives them; GPtrArray of char *, g_free()
 *
 * Returns false with REMIT_ERROR_USAGE, or _NO where there is no text under one of them.
 */
bool ops_redact_paths(const struct ops_place *place, char *const *words, GPtrArray *paths,
		      GError **error);

/* What came of it, and where the texts may still be. */
struct ops_redacted {
	unsigned texts;
	char *beside;      /* names of files of the folder that may hold one still, such as what was
			    * set aside of a torn line; NULL: there are none; g_free() */
	char *not_printed; /* why assessment.yaml could not be printed anew; NULL: it has them no
			    * more; g_free() */
};
/*
 * Take every text that these paths ever had out of the history, the drafts and assessment.yaml.
 *
 *   paths  NULL-terminated; none: as session_redact()
 *
 * Returns false with the errors of session_redact(); nothing is changed then.
 */
bool ops_redact(const struct ops *ops, struct session *session, const struct catalog *catalog,
		char *const *paths, const char *reason, struct ops_redacted *done, GError **error);

#endif
