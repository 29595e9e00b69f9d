/*
 * The parts of a workbook, which is a ZIP archive, from memory. Only the parts that are read here
 * are unpacked, and never more of them than a workbook of ours could need.
 */
#include "xlsx/xlsx.h"

#include <minizip/unzip.h>
#include <string.h>

enum { PARTS_MAX = 4096, NAME_MAX_BYTES = 512, BLOCK = 64 * 1024 };
static const ZPOS64_T all_bytes_max = 512u * 1024 * 1024;

/* ---- bytes as a file for minizip --------------------------------------------------------- */

struct memory {
	const char *bytes;
	ZPOS64_T count, at;
};

static voidpf ZCALLBACK memory_open(voidpf opaque, const void *name, int mode)
{
	(void)name;
	return mode & ZLIB_FILEFUNC_MODE_WRITE ? NULL : opaque;
}

static uLong ZCALLBACK memory_read(voidpf opaque, voidpf stream, void *into, uLong most)
{
	struct memory *memory = stream;
	uLong count = (uLong)MIN((ZPOS64_T)most, memory->count - memory->at);
	(void)opaque;

	memcpy(into, memory->bytes + memory->at, count);
	memory->at += count;
	return count;
}

static uLong ZCALLBACK memory_write(voidpf opaque, voidpf stream, const void *from, uLong count)
{
	(void)opaque;
	(void)stream;
	(void)from;
	(void)count;
	return 0;
}

static ZPOS64_T ZCALLBACK memory_tell(voidpf opaque, voidpf stream)
{
	(void)opaque;
	return ((struct memory *)stream)->at;
}

static long ZCALLBACK memory_seek(voidpf opaque, voidpf stream, ZPOS64_T offset, int origin)
{
	struct memory *memory = stream;
	ZPOS64_T from = origin == ZLIB_FILEFUNC_SEEK_CUR ? memory->at :
			origin == ZLIB_FILEFUNC_SEEK_END ? memory->count : 0;
	(void)opaque;

	if (offset > memory->count - from)
		return -1;
	memory->at = from + offset;
	return 0;
}

static int ZCALLBACK memory_nothing(voidpf opaque, voidpf stream)
{
	(void)opaque;
	(void)stream;
	return 0;
}

/* ---- the parts ----------------------------------------------------------------------------- */

/* What is read: the rest, pictures and macros included, stays packed. */
static bool is_wanted(const char *name)
{
	return g_str_has_prefix(name, "xl/") &&
	       (g_str_has_suffix(name, ".xml") || g_str_has_suffix(name, ".rels")) &&
	       !g_str_has_prefix(name, "xl/drawings/") && !g_str_has_prefix(name, "xl/charts/") &&
	       !g_str_has_prefix(name, "xl/theme/");
}

/* The current part unpacked; NULL when it is broken, or larger than what is left. */
static GString *unpack(unzFile file, ZPOS64_T left)
{
	g_autoptr(GString) text = g_string_new(NULL);
	g_autofree char *block = g_malloc(BLOCK);
	int count = -1;

	if (unzOpenCurrentFile(file) != UNZ_OK)
		return NULL;
	while ((count = unzReadCurrentFile(file, block, BLOCK)) > 0) {
		if (text->len + (size_t)count > left)
			break;
		g_string_append_len(text, block, count);
	}
	/* Closing says whether the sum of its bytes is right. */
	if (unzCloseCurrentFile(file) != UNZ_OK || count != 0)
		return NULL;
	return g_steal_pointer(&text);
}

static void string_free(void *data)
{
	g_string_free(data, TRUE);
}

static bool take_part(unzFile file, GHashTable *parts, ZPOS64_T *left)
{
	char name[NAME_MAX_BYTES];
	unz_file_info64 info;

	if (unzGetCurrentFileInfo64(file, &info, name, sizeof(name), NULL, 0, NULL, 0) != UNZ_OK)
		return false;
	name[sizeof(name) - 1] = '\0';
	if (info.size_filename >= sizeof(name) || !is_wanted(name))
		return true;
	GString *text = info.uncompressed_size > *left ? NULL : unpack(file, *left);
	if (!text)
		return false;
	*left -= text->len;
	g_hash_table_insert(parts, g_strdup(name), text);
	return true;
}

static bool take_parts(unzFile file, GHashTable *parts)
{
	ZPOS64_T left = all_bytes_max;
	unsigned count = 0;
	int at;

	for (at = unzGoToFirstFile(file); at == UNZ_OK; at = unzGoToNextFile(file))
		if (count++ >= PARTS_MAX || !take_part(file, parts, &left))
			return false;
	return at == UNZ_END_OF_LIST_OF_FILE;
}

GHashTable *xlsx_unzip(const char *bytes, size_t count, GError **error)
{
	struct memory memory = { bytes, count, 0 };
	zlib_filefunc64_def calls = { memory_open, memory_read, memory_write, memory_tell,
				      memory_seek, memory_nothing, memory_nothing, &memory };
	unzFile file = unzOpen2_64(PACKAGE, &calls);
	GHashTable *parts = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, string_free);
	bool good = file && take_parts(file, parts);

	if (file)
		unzClose(file);
	if (good)
		return parts;
	error_set(error, REMIT_ERROR_INPUT,
		  _("this is no workbook (.xlsx) that can be read: it is damaged, locked with a password, or too large"));
	g_hash_table_unref(parts);
	return NULL;
}
