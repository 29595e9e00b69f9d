/*
 * The texts of scenario files.
 */
#ifndef REMIT_GOLDEN_TEXT_H
#define REMIT_GOLDEN_TEXT_H

#include <glib.h>

/* `text` with \\n and \\uXXXX made into what they stand for; g_free(). */
char *unescape(const char *text);
/* Print the rows in which two screens differ to standard error. */
void show_difference(const char *wanted, const char *shown);

/* The paths of the scenarios in a folder, by name; g_ptr_array_unref(). */
GPtrArray *scenario_files(const char *path);

#endif
