/*
 * Whether what was sent to a terminal is what that terminal understands, by its terminfo entry.
 */
#ifndef REMIT_TESTS_SPOKEN_H
#define REMIT_TESTS_SPOKEN_H

#include <stdbool.h>
#include <stddef.h>

enum spoken { SPOKEN_KNOWN, SPOKEN_UNKNOWN, SPOKEN_NO_ENTRY };

/*
 * Split bytes into what is printed and what is obeyed, and look each of the latter up.
 *
 *   term     the terminal's name
 *   culprit  receives the first place that the terminal does not know, readable; with
 *            SPOKEN_UNKNOWN only
 */
enum spoken spoken_check(const char *term, const char *bytes, size_t count, char culprit[64]);

#endif
