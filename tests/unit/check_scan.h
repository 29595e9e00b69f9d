/*
 * What the files of the unit tests of the scan module share: reading a file of tests/data/scan or a
 * text, and its refusal.
 */
#ifndef REMIT_TEST_SCAN_H
#define REMIT_TEST_SCAN_H

#include "scan/scan.h"

#include <check.h>
#include <string.h>

/* A test file of this name, which has to be there. */
GBytes *scan_file(const char *name);
/* Read as a run, which has to succeed; scan_free(). */
struct scan_run *scan_file_read(const char *name);
struct scan_run *scan_text_read(const char *text);
/* The references of a result, "framework id" with commas between, in byte order. g_free(). */
char *scan_refs_text(const struct scan_run *run, unsigned index);
/* Whether a text is refused with this code at this place, with these words. */
void scan_expect_refusal(const char *text, enum remit_error code, unsigned line, unsigned column,
			 const char *words);
/* Every beginning of a file is read or refused at a place of its own; how many were read. */
unsigned scan_try_beginnings(const char *name);

Suite *scan_prowler_suite(void);
Suite *scan_hosts_suite(void);

#endif
