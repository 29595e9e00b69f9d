/*
 * What still stands of a damaged journal, between salvage.c, which finds it, and recover.c, which
 * makes a session of it.
 */
#ifndef REMIT_SALVAGE_H
#define REMIT_SALVAGE_H

#include "session/session_private.h"

struct salvage {
	struct journal *journal;        /* of the lines that are whole, none of them placed */
	struct batch *batch;
	GByteArray *damaged;            /* what could not be kept, piece by piece, a newline each */
	GHashTable *followed;           /* set of struct action *: in the prev of another */
	GHashTable *dropped;            /* set of struct action *: whole, and senseless */
	bool is_newer;                  /* a newer remit wrote it, and has to recover it */
	GHashTable *is_missing;         /* set of struct id * */
	GPtrArray *missing;             /* struct id *: named by a line and not there, in order */
	struct id odd_header;           /* a first line with keys that we do not know, */
	bool has_odd_header;            /* where there is one */
	char *header;                   /* the first line that was made; NULL: it is there */
	GHashTable *said;               /* set of char *: what saying_key() makes of what is said */
	GArray *unsaid;                 /* of struct saying: texts that lines lack without a word */
	struct session_recovery *found; /* may be taken by the caller */
};

/* Salvage what stands. The bytes are borrowed for as long as it lives. What a newer
 * remit wrote is left as it is. */
struct salvage *salvage_new(const char *bytes, size_t count, const struct session_start *start,
			    const char *at);
void salvage_free(struct salvage *salvage);
/* The lines that were kept, the first one first; g_string_free(). */
GString *salvage_lines(const struct salvage *salvage);

#endif
