/* Frames in a file, see frames.h. Written and read by the same machine within one run. */
#include "tests/bench/frames.h"

#include <stdlib.h>

bool frame_read(struct frame *frame, FILE *file)
{
	int head[4];

	if (fread(head, sizeof head, 1, file) != 1)
		return false;
	size_t count = (size_t)head[0] * (size_t)head[1];
	if (frame->cells == NULL)
		frame->cells = calloc(count, sizeof *frame->cells);
	frame->rows = head[0];
	frame->cols = head[1];
	frame->cursor_row = head[2];
	frame->cursor_col = head[3];
	return frame->cells != NULL &&
	       fread(frame->cells, sizeof *frame->cells, count, file) == count;
}

bool frame_write(const struct frame *frame, FILE *file)
{
	int head[] = {frame->rows, frame->cols, frame->cursor_row, frame->cursor_col};
	size_t count = (size_t)frame->rows * (size_t)frame->cols;

	return fwrite(head, sizeof head, 1, file) == 1 &&
	       fwrite(frame->cells, sizeof *frame->cells, count, file) == count;
}
