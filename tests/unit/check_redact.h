/*
 * What the files of the unit tests of redaction share: the desk, and taking a text out of it.
 */
#ifndef REMIT_TEST_CHECK_REDACT_H
#define REMIT_TEST_CHECK_REDACT_H

#include "tests/unit/session_desk.h"

#define SECRET "the password is hunter2"

extern struct desk desk;
extern char *history; /* the path of its journal */

void setup(void);
void teardown(void);
/* Take what a path ever had out, as anna; it must succeed. */
void redact(struct session *session, const char *path);
GBytes *read_bytes(const char *path);
bool holds(GBytes *bytes, const char *text);
bool file_holds(const char *text);
char *id_of(const struct session *session, unsigned number);
void expect_verified(struct session *session, const char *head);

/* Copies that are merged, in check_redact_copies.c. */
TCase *copies_tests(void);

#endif
