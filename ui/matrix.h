/*
 * The commands of the matrix of controls and services (matrix.c).
 */
#ifndef REMIT_UI_MATRIX_H
#define REMIT_UI_MATRIX_H

#include "ui/commands.h"

/* For the table: as many rows as are seen; more than there are of either kind. */
enum { MATRIX_PAGE = 1000000, MATRIX_ALL = 2000000 };

unsigned command_matrix(struct screen *screen, int number, const char *text);
unsigned command_matrix_row(struct screen *screen, int number, const char *text);
unsigned command_matrix_column(struct screen *screen, int number, const char *text);
unsigned command_matrix_go(struct screen *screen, int number, const char *text);
unsigned command_matrix_close(struct screen *screen, int number, const char *text);

#endif
