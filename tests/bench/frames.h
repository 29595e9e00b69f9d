/*
 * Frames in a file: what one program showed, for another to show again.
 */
#ifndef REMIT_TESTS_FRAMES_H
#define REMIT_TESTS_FRAMES_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

struct frame_cell {
	uint32_t character; /* 0: the right half of a wide one */
	short fore, back;   /* colour number, -1 the default */
	bool bold, reverse, underline, dim;
};

struct frame {
	int rows, cols;
	int cursor_row, cursor_col;
	struct frame_cell *cells;
};

bool frame_read(struct frame *frame, FILE *file); /* into the same memory; false at the end */
bool frame_write(const struct frame *frame, FILE *file);

#endif
