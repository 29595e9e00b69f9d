/*
 * The part of ops' public header that is about evidence as files: copied into the session, checked,
 * handed out, removed. It comes with ops.h, which says what `struct ops` is.
 */
#ifndef REMIT_OPS_EVIDENCE_H
#define REMIT_OPS_EVIDENCE_H

#include "session/session.h"

struct ops;

/* What is copied unless somebody asks for more: evidence, not the images of disks. */
enum { OPS_EVIDENCE_MIB_MAX = 256 };

/* How a file is taken: bits. Without TAKE_COPY it stays where it is. */
enum ops_take { TAKE_COPY = 1, TAKE_ANY_SIZE = 2 };

/*
 * Put name, size and SHA-256 of a file into a change of an item of evidence. With TAKE_COPY the
 * file comes along, and custody is `copied`; else custody is `referenced`, unless the item says
 * `seen`, or has a copy of the same file. What was purged before is not purged any more.
 *
 *   take  bits of enum ops_take
 *   file  receives what is known of the file; may be NULL
 *
 * Returns false with REMIT_ERROR_NOT_FOUND, _READ (not readable, no regular file), _LIMIT or
 * _WRITE.
 */
bool ops_evidence_file(const struct ops *ops, const struct session *session,
		       struct change *change, const char *id, const char *path, unsigned take,
		       struct session_file *file, GError **error);
/* The name a file goes by in the register: its last component, as one line of clean text.
 * g_free(). */
char *ops_evidence_name(const char *path);

/* How an item of evidence stands to the file that it speaks of. */
enum ops_evidence_state {
	EVIDENCE_WHOLE,      /* copied, and there as it was */
	EVIDENCE_MISSING,    /* copied, and not there */
	EVIDENCE_CHANGED,    /* there, with other bytes */
	EVIDENCE_NO_FILE,    /* a link or a folder stands in its place, or it cannot be read */
	EVIDENCE_NO_COPY,    /* said to be copied, but no file was ever taken */
	EVIDENCE_NOT_COPIED, /* referenced, seen, or nothing is said */
	EVIDENCE_PURGED,     /* removed on purpose */
	EVIDENCE_NOT_GONE,   /* purged, but the file is there and nobody else holds it */
	EVIDENCE_STATE_COUNT,
};
extern const char *const ops_evidence_words[EVIDENCE_STATE_COUNT + 1];
/* Whether something has to be done about it. */
bool ops_evidence_is_bad(enum ops_evidence_state state);

/* One item; texts borrowed from the session until something is recorded, NULL where nothing is
 * said. */
struct ops_evidence {
	char *id;
	const char *title, *custody, *file, *size, *hash, *purged;
	const char *effective, *expiry, *received, *period_from, *period_to, *source;
	char *recorded;      /* the day on which it was entered: when its title was recorded */
	GPtrArray *controls; /* of char *: the controls that it is linked to, each once */
	enum ops_evidence_state state;
	bool expired;        /* its expiry is before today */
	bool unlinked;       /* no record, finding, request or assurance has to do with it */
};
/* All items, each file that is kept read through. GPtrArray of struct ops_evidence *, in the order
 * of their ids; g_ptr_array_unref(). */
GPtrArray *ops_evidence_items(const struct session *session);
/* What stands in evidence/ and no item holds: copies whose item was removed, left-overs of a copy
 * that came to no end. Names, NULL-terminated; g_strfreev(). NULL with the error of
 * session_files(). */
char **ops_evidence_strays(const struct session *session, GError **error);

/*
 * Bring copies that are missing here, or are not whole, from another copy of the session, as after
 * the two were merged. What is not what was taken in stays there, and so does a link.
 *
 *   folder   the other copy
 *   fetched  receives how many came
 *   left     receives how many are missing still
 *
 * Returns false with REMIT_ERROR_WRITE and the errors of session_append().
 */
bool ops_evidence_fetch(const struct ops *ops, struct session *session, const char *folder,
			unsigned *fetched, unsigned *left, GError **error);

/* What came of an export. */
struct ops_export {
	unsigned items; /* in the index */
	unsigned files; /* in the folders; one for each control of an item */
	unsigned left;  /* copied items whose file is not whole, and is not there */
};
/*
 * Write the evidence into a folder: a folder for each control with the files of the items linked
 * to it (`unlinked` for the others), `index.csv` with all items, and SHA256SUMS over all of it,
 * which `sha256sum -c` takes and which is written last. Files are copies; permissions are those of
 * the umask. No name made of what people wrote leads out of the folder, begins with a dash or
 * holds a control character.
 *
 *   folder  is made; one that is there must be empty
 *
 * Returns false with REMIT_ERROR_USAGE (not empty) or _WRITE; what was written by then stays.
 */
bool ops_evidence_export(const struct ops *ops, const struct session *session, const char *folder,
			 struct ops_export *done, GError **error);
/* A name for a file or folder, made of any text; g_free(). */
char *ops_safe_name(const char *text);

/*
 * Remove the copied file of an item: that it was there, its SHA-256, the reason and the day stay.
 * One that is purged already is removed again where its file is still there.
 *
 *   reason   why; blanks alone are none
 *   dropped  receives whether the file is gone; it stays while another item holds the same
 *
 * Returns false with REMIT_ERROR_USAGE (no reason, nothing copied), _WRITE or those of
 * session_append().
 */
bool ops_evidence_purge(const struct ops *ops, struct session *session, const char *id,
			const char *reason, bool *dropped, GError **error);

#endif
