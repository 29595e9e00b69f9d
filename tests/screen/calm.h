/*
 * What the parts of the calm test share.
 */
#ifndef REMIT_TESTS_CALM_H
#define REMIT_TESTS_CALM_H

#include "ops/ops.h"

enum { CALM_SKIPPED = 77 };

extern const struct io calm_io; /* the system's, counted */

/* How many keys touch the disk that should not; told. */
unsigned calm_disk(const struct ops *ops);
/* 1 when a frame sent too much, CALM_SKIPPED without a pty, else 0; told. */
int calm_frames(const struct ops *ops, const char *home);

#endif
