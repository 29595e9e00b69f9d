/*
 * What the readers of Prowler's formats share.
 */
#ifndef REMIT_SCAN_PROWLER_H
#define REMIT_SCAN_PROWLER_H

#include "scan/scan.h"

/* What came of a check, by the word that Prowler has for it in any case of the letters. A word that
 * is not known is an error: somebody has to look. */
enum scan_outcome prowler_outcome(const char *status, bool is_muted);

/* Whether it is what stands for all checks where a requirement has none. */
bool prowler_is_manual(const char *check);

#endif
