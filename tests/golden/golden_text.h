/*
 * The texts of scenario files, and where the files are.
 */
#ifndef REMIT_GOLDEN_TEXT_H
#define REMIT_GOLDEN_TEXT_H

#include <glib.h>

/* `text` with \\n and \\uXXXX made into what they stand for; g_free(). */
char *unescape(const char *text);
/* Print the rows in which two screens differ to standard error. */
void show_difference(const char *wanted, const char *shown);

/* The scenario files of a folder, by name. GPtrArray of char *; g_ptr_array_unref(). */
GPtrArray *scenario_files(const char *path);

#endif
