/*
 * What the tests of the session module share: a session in a folder of its own, a clock
 * that the test moves, and hands to lay on the files.
 */
#ifndef REMIT_TEST_SESSION_DESK_H
#define REMIT_TEST_SESSION_DESK_H

#include "session/session.h"

#include <check.h>

#define STATUS_PATH "control/5.1.1/-/customer/status"
#define OTHER_PATH "control/5.1.1/-/provider/status"
#define NOTE_PATH "control/5.1.1/-/customer/note"

struct desk {
	char *folder;              /* removed at the end */
	char *path;                /* the session */
	gint64 now;
	struct session_clock clock; /* goes on a second each time it is read */
	struct session *session;
};

/* The system's calls without waiting for the disk: what is lost with the power has its own
 * test. */
const struct io *desk_io(void);

void desk_open(struct desk *desk);   /* with a new session */
void desk_close(struct desk *desk);
void desk_reopen(struct desk *desk); /* closes and opens the session again */
struct session *desk_another(struct desk *desk); /* the same session, opened once more */
struct session *desk_with_io(struct desk *desk, const struct io *io);
char *desk_file(const struct desk *desk, const char *name);

/* Record one value as `anna`, or as somebody; it must succeed. */
void set(struct session *session, const char *path, const char *text);
void set_by(struct session *session, const char *by, const char *path, const char *text);
/* Try to; the code of the error, or -1 when it was recorded. */
int try_set(struct session *session, const char *path, const char *text);
void undo(struct session *session, const char *by);
void redo(struct session *session, const char *by);

char *read_text(const char *path, gsize *count);
void write_bytes(const char *path, const char *bytes, gsize count);
void append_bytes(const char *path, const char *bytes, gsize count);
char *history_path(const struct desk *desk);
/* SHA-256 of a text; g_free(). */
char *sum_of(const char *text, gsize count);
/* Every path with all its living values, as text; g_free(). */
char *state_text(const struct session *session);
/* Check that an error has a code and mentions a text, and free it. */
void expect_error(GError **error, int code, const char *part);

#endif
