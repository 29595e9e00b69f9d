/*
 * What the files of the unit tests of the CAIQ share: a line of names, reading a text.
 */
#ifndef REMIT_CHECK_CAIQ_H
#define REMIT_CHECK_CAIQ_H

#include "ops/ops.h"

#include <check.h>
#include <string.h>

#define HEAD "Question ID,CSP CAIQ Answer,SSRM Control Ownership,CSP Implementation Description\n"

static inline struct ops_caiq *read_bytes(GBytes *bytes, const char *edition, GError **error)
{
	return ops_caiq_read("in.csv", bytes, edition, error);
}

static inline struct ops_caiq *read_text(const char *text)
{
	g_autoptr(GBytes) bytes = g_bytes_new_static(text, strlen(text));
	g_autoptr(GError) error = NULL;
	struct ops_caiq *caiq = read_bytes(bytes, NULL, &error);

	ck_assert_msg(caiq != NULL, "%s: %s", text, error ? error->message : "");
	return caiq;
}

#endif
