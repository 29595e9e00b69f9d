/*
 * A simulated disk that forgets what was not synced, and whose calls can be made to fail.
 *
 * The disk is a folder. Beside it stands what would be left of it after a power loss: the
 * bytes of each file at its last sync, the names in each folder at its own. There is one at a
 * time, `disk`, since the calls of an I/O table have to find it.
 */
#ifndef REMIT_TEST_DISK_H
#define REMIT_TEST_DISK_H

#include "session/session_private.h"
#include "tests/unit/scratch.h"
#include "tests/unit/session_desk.h"

enum { FD_MAX = 1024 };
enum loss { LOSS_DROPPED, LOSS_CUT, LOSS_ZEROED, LOSS_NONE, LOSS_COUNT };

struct disk {
	struct io io;
	struct desk desk;         /* its session stands on this disk */
	GHashTable *durable;      /* inode -> GBytes: what a sync made of its bytes */
	GHashTable *names;        /* name in the session's folder or of its files
				   * -> inode, as last synced */
	GHashTable *lost;         /* inode -> struct range that no sync will write: one failed */
	bool is_open[FD_MAX];
	bool owes_error[FD_MAX];  /* a sync of another descriptor failed: this one hears too */
	bool is_folder[FD_MAX];
	ino_t inode[FD_MAX];
	GPtrArray *saved;         /* ids of what was called saved */
	GRand *random;
	char *crash;              /* where images are built */
	unsigned images;
	bool made;                /* session_create() has returned */
	bool looking;             /* at an image at each sync */
	bool is_mixed;            /* what is recorded: long notes and many paths too */
	/* failing calls */
	unsigned calls, fail_from, fail_to;
	unsigned die_at;          /* the call at which the writer is killed */
	bool is_dead;             /* nothing it calls has any effect, but closing */
	bool fails_dead;          /* the sync it dies in has failed, and nobody was told */
	int failure;
	unsigned sync_percent, truncate_percent;
	const char *failed;       /* the last call that was made to fail */
	bool untold;              /* a caller was told that it cannot be told */
};

struct range {
	gsize from, to;
};

extern struct disk disk;

/* An empty disk that is well; a seed decides what it loses. disk_free() ends it. */
void disk_make(guint32 seed);
void disk_free(void);
/* Make the disk's session; false when a call failed. */
bool disk_create(void);
void *disk_inode_key(ino_t inode);
/* Fail the test where a session lacks something that was called saved. */
void disk_check_saved(const struct session *session, const char *when);
/* Compare what a power loss now would leave with what was called saved; fails the test. */
void disk_check_image(enum loss loss);
void disk_check_images(void);

#endif
