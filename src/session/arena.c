/*
 * Memory for what lives as long as its journal: actions, values, texts. Taken in large
 * blocks and given back all at once; single pieces are never freed.
 */
#include "session/session_private.h"

#include <string.h>

enum { BLOCK_BYTES = 64 * 1024, ALIGNMENT = 16 };

struct arena {
	GPtrArray *blocks;
	char *at;
	size_t left;
};

struct arena *arena_new(void)
{
	struct arena *arena = g_new0(struct arena, 1);

	arena->blocks = g_ptr_array_new_with_free_func(g_free);
	return arena;
}

void arena_free(struct arena *arena)
{
	if (!arena)
		return;
	g_ptr_array_unref(arena->blocks);
	g_free(arena);
}

static char *arena_bytes(struct arena *arena, size_t bytes, size_t alignment)
{
	size_t skip = (alignment - (guintptr)arena->at % alignment) % alignment;
	char *start;

	if (bytes >= BLOCK_BYTES / 4) {
		start = g_malloc(bytes);
		g_ptr_array_add(arena->blocks, start);
		return start;
	}
	if (skip + bytes > arena->left) {
		arena->at = g_malloc(BLOCK_BYTES);
		arena->left = BLOCK_BYTES;
		g_ptr_array_add(arena->blocks, arena->at);
		skip = 0;
	}
	start = arena->at + skip;
	arena->at += skip + bytes;
	arena->left -= skip + bytes;
	return start;
}

void *arena_take(struct arena *arena, size_t bytes)
{
	void *start;

	if (bytes == 0)
		return NULL;
	start = arena_bytes(arena, bytes, ALIGNMENT);
	memset(start, 0, bytes);
	return start;
}

const char *arena_text(struct arena *arena, const char *text, size_t bytes)
{
	char *copy = arena_bytes(arena, bytes + 1, 1);

	memcpy(copy, text, bytes);
	copy[bytes] = '\0';
	return copy;
}
