/*
 * The program that is killed: a home of its own for it, sessions, running it to its end.
 */
#ifndef REMIT_TEST_VICTIM_H
#define REMIT_TEST_VICTIM_H

#include <limits.h>
#include <stdbool.h>

/*
 * Make its home and environment; $REMIT is the program, $REMIT_SEED the seed. Returns the rounds:
 * those that are given, else $REMIT_ROUNDS, else `otherwise`.
 */
int victim_start(const char *rounds, int otherwise);
/* Remove the home; when it went wrong, say where it is instead. */
void victim_end(bool good);

const char *victim_program(void);
const char *victim_home(void);
unsigned victim_any(unsigned below); /* by the seed */

/* Run it to its end; the exit code. What it tells goes to a file `said` in its home. */
int victim_run(const char *const argv[]);
bool victim_new(const char *session);
bool victim_verify(const char *session);
void victim_journal(const char *session, char path[PATH_MAX]);

/* Say what is wrong; false. */
bool victim_wrong(const char *what, const char *session, int one, int other);

#endif
