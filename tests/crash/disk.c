/*
 * The simulated disk: its images after a power loss, and the calls of its I/O table.
 */
#include "tests/crash/disk.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct disk disk;

/* Where the copies of files stand in a session. */
#define FILES_FOLDER "evidence"
#define FILES_WITHIN FILES_FOLDER "/"

/* ---- images ------------------------------------------------------------------------- */

static GBytes *current_bytes(int fd)
{
	g_autofree char *path = g_strdup_printf("/proc/self/fd/%d", fd);
	gsize count;
	char *text = read_text(path, &count);

	return g_bytes_new_take(text, count);
}

void *disk_inode_key(ino_t inode)
{
	return GSIZE_TO_POINTER((gsize)inode);
}

/* What would be found of a file. */
static void write_image_file(const char *name, ino_t inode, enum loss loss)
{
	g_autofree char *from = desk_file(&disk.desk, name);
	g_autofree char *to = g_build_filename(disk.crash, name, NULL);
	GBytes *durable = g_hash_table_lookup(disk.durable, disk_inode_key(inode));
	gsize synced = durable ? g_bytes_get_size(durable) : 0;
	g_autofree char *now = NULL;
	gsize count = 0;
	struct stat status;
	bool same = lstat(from, &status) == 0 && status.st_ino == inode;

	if (same)
		now = read_text(from, &count);
	if (!same || loss == LOSS_DROPPED || (count < synced && loss != LOSS_NONE)) {
		write_bytes(to, durable ? g_bytes_get_data(durable, NULL) : "", synced);
		return;
	}
	if (loss == LOSS_CUT && count > synced)
		count = synced +
			(gsize)g_rand_int_range(disk.random, 0, (gint32)(count - synced) + 1);
	if (loss == LOSS_ZEROED && count > synced)
		memset(now + synced, 0, count - synced);
	write_bytes(to, now, count);
}

/* `within` is "" or FILES_WITHIN. */
static void add_names(GHashTable *names, const char *within)
{
	g_autofree char *path = desk_file(&disk.desk, within);
	DIR *folder = opendir(path);

	if (!folder)
		return;
	for (struct dirent *entry; (entry = readdir(folder));)
		if (entry->d_name[0] != '.' || entry->d_name[1] == 'g')
			g_hash_table_replace(names, g_strconcat(within, entry->d_name, NULL),
					     disk_inode_key(entry->d_ino));
	closedir(folder);
}

static void add_current_names(GHashTable *names)
{
	add_names(names, "");
	add_names(names, FILES_WITHIN);
}

static gboolean is_within(gpointer name, gpointer inode, gpointer within)
{
	(void)inode;
	return g_str_has_prefix(name, FILES_WITHIN) == (*(char *)within != '\0');
}

/* Whether a folder is the session's own or that of its files, and its names are now on the disk. */
static void keep_names(int fd)
{
	static const char *const folders[] = { "", FILES_WITHIN };

	for (unsigned i = 0; i < G_N_ELEMENTS(folders); i++) {
		g_autofree char *path = desk_file(&disk.desk, folders[i]);
		struct stat status;

		if (stat(path, &status) < 0 || status.st_ino != disk.inode[fd])
			continue;
		g_hash_table_foreach_remove(disk.names, is_within, (gpointer)folders[i]);
		add_names(disk.names, folders[i]);
	}
}

static void build_image(enum loss loss)
{
	g_autoptr(GHashTable) names = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	GHashTableIter iter;
	gpointer name, inode;

	g_hash_table_iter_init(&iter, disk.names);
	while (g_hash_table_iter_next(&iter, &name, &inode))
		g_hash_table_insert(names, g_strdup(name), inode);
	if (loss != LOSS_DROPPED)
		add_current_names(names);
	disk.crash = g_build_filename(disk.desk.folder, "crash.remit", NULL);
	ck_assert_int_eq(mkdir(disk.crash, 0700), 0);
	g_hash_table_iter_init(&iter, names);
	if (g_hash_table_contains(names, FILES_FOLDER)) {
		g_autofree char *files = g_build_filename(disk.crash, FILES_FOLDER, NULL);

		ck_assert_int_eq(mkdir(files, 0700), 0);
	}
	while (g_hash_table_iter_next(&iter, &name, &inode))
		if (strcmp(name, FILES_FOLDER) != 0 &&
		    (!g_str_has_prefix(name, FILES_WITHIN) ||
		     g_hash_table_contains(names, FILES_FOLDER)))
			write_image_file(name, (ino_t)GPOINTER_TO_SIZE(inode), loss);
}

struct kept {
	const struct session *session;
	const char *when;
};

static void check_kept(const char *path, const char *hash, bool conflict, void *data)
{
	const struct kept *kept = data;

	(void)conflict;
	if (g_str_has_suffix(path, "/hash") &&
	    session_file_check(kept->session, hash, NULL) != KEPT_WHOLE)
		ck_abort_msg("%s: the file of %s is lost", kept->when, path);
}

void disk_check_saved(const struct session *session, const char *when)
{
	struct kept kept = { session, when };

	session_each(session, "evidence", check_kept, &kept);
	for (guint i = 0; i < disk.saved->len; i++)
		if (session_action_find(session, g_ptr_array_index(disk.saved, i)) < 0)
			ck_abort_msg("%s: saved action %u of %u is lost", when, i, disk.saved->len);
}

/* Lose the power now: open what is left, find everything saved in it, go on writing. */
void disk_check_image(enum loss loss)
{
	static const char *const words[] = { "dropped", "cut", "zeroed", "kept" };
	struct session *session;
	GError *error = NULL;

	build_image(loss);
	disk.images++;
	session = session_open(desk_io(), disk.crash, NULL, &error);
	if (!session && disk.made)
		ck_abort_msg("%s: %s", words[loss], error->message);
	if (session) {
		disk_check_saved(session, words[loss]);
		set(session, "engagement/title", "after the loss");
		ck_assert(session_verify(session, NULL, &error));
		session_close(session);
	}
	g_clear_error(&error);
	scratch_remove(disk.crash);
	disk.crash = NULL;
}

void disk_check_images(void)
{
	if (!disk.looking)
		return;
	disk.looking = false;
	for (unsigned loss = 0; loss < LOSS_COUNT; loss++)
		disk_check_image((enum loss)loss);
	disk.looking = true;
}

/* ---- the calls ------------------------------------------------------------------------- */

static bool fails(const char *call)
{
	unsigned number = disk.calls++;

	disk.is_dead |= number == disk.die_at;
	if (disk.is_dead)
		return true;
	if (number < disk.fail_from || number >= disk.fail_to)
		return false;
	disk.failed = call;
	return true;
}

static bool by_chance(unsigned percent)
{
	return percent > 0 && (unsigned)g_rand_int_range(disk.random, 0, 100) < percent;
}

static int disk_open(void *data, const char *path, int flags, mode_t mode)
{
	struct stat status;
	bool is_new = (flags & O_CREAT) && access(path, F_OK) != 0;
	int fd;

	(void)data;
	if (fails("open"))
		return -disk.failure;
	fd = io_system()->open(NULL, path, flags, mode);
	if (fd < 0)
		return fd;
	ck_assert_int_lt(fd, FD_MAX);
	ck_assert_int_eq(fstat(fd, &status), 0);
	disk.inode[fd] = status.st_ino;
	disk.is_open[fd] = true;
	disk.owes_error[fd] = false;
	disk.is_folder[fd] = S_ISDIR(status.st_mode);
	if (is_new) { /* the inode may have been another file's */
		g_hash_table_remove(disk.durable, disk_inode_key(status.st_ino));
		g_hash_table_remove(disk.lost, disk_inode_key(status.st_ino));
	}
	return fd;
}

static int disk_close(void *data, int fd)
{
	int result = io_system()->close(NULL, fd);

	(void)data;
	disk.is_open[fd] = false;
	return fails("close") ? -disk.failure : result;
}

static ssize_t disk_pread(void *data, int fd, void *into, size_t bytes, off_t at)
{
	(void)data;
	return fails("pread") ? -disk.failure : io_system()->pread(NULL, fd, into, bytes, at);
}

/* A disk that is full takes a part and then nothing more. */
static ssize_t disk_write(void *data, int fd, const void *from, size_t bytes)
{
	(void)data;
	if (!fails("write"))
		return io_system()->write(NULL, fd, from, bytes);
	if (bytes > 1 && !disk.is_dead)
		io_system()->write(NULL, fd, from,
				   (size_t)g_rand_int_range(disk.random, 0, (gint32)bytes));
	return -disk.failure;
}

static int disk_ftruncate(void *data, int fd, off_t bytes)
{
	struct range *lost = g_hash_table_lookup(disk.lost, disk_inode_key(disk.inode[fd]));

	(void)data;
	if (fails("ftruncate") || by_chance(disk.truncate_percent))
		return -EIO;
	if (lost)
		lost->to = MIN(lost->to, (gsize)bytes);
	return io_system()->ftruncate(NULL, fd, bytes);
}

/* The kernel tells a failure once to each descriptor that is open, calls the pages clean and
 * never writes them. */
static void lose(int fd)
{
	for (int other = 0; other < FD_MAX; other++)
		if (other != fd && disk.is_open[other] && disk.inode[other] == disk.inode[fd])
			disk.owes_error[other] = true;

	struct range *lost = g_hash_table_lookup(disk.lost, disk_inode_key(disk.inode[fd]));
	GBytes *durable = g_hash_table_lookup(disk.durable, disk_inode_key(disk.inode[fd]));
	g_autoptr(GBytes) now = current_bytes(fd);

	if (lost && lost->from < lost->to) {
		lost->to = g_bytes_get_size(now);
		return;
	}
	lost = g_new0(struct range, 1);
	lost->from = durable ? g_bytes_get_size(durable) : 0;
	lost->to = g_bytes_get_size(now);
	g_hash_table_replace(disk.lost, disk_inode_key(disk.inode[fd]), lost);
}

static void keep(int fd)
{
	struct range *lost = g_hash_table_lookup(disk.lost, disk_inode_key(disk.inode[fd]));
	GBytes *bytes = current_bytes(fd);

	if (lost) {
		gsize count;
		char *text = g_bytes_unref_to_data(bytes, &count);

		for (gsize i = lost->from; i < lost->to && i < count; i++)
			text[i] = '\0';
		bytes = g_bytes_new_take(text, count);
	}
	g_hash_table_replace(disk.durable, disk_inode_key(disk.inode[fd]), bytes);
}

static int disk_sync(void *data, int fd)
{
	bool was_dead = disk.is_dead;

	(void)data;
	if (!was_dead)
		disk_check_images();
	if (fails("sync") || (!disk.is_folder[fd] && by_chance(disk.sync_percent))) {
		if (!disk.is_folder[fd] && (!disk.is_dead || (disk.fails_dead && !was_dead)))
			lose(fd);
		return -EIO;
	}
	if (disk.owes_error[fd]) {
		disk.owes_error[fd] = false;
		lose(fd);
		return -EIO;
	}
	if (disk.is_folder[fd])
		keep_names(fd);
	else
		keep(fd);
	disk_check_images();
	return 0;
}

static int disk_fstat(void *data, int fd, struct stat *into)
{
	(void)data;
	return fails("fstat") ? -disk.failure : io_system()->fstat(NULL, fd, into);
}

static int disk_stat(void *data, const char *path, struct stat *into)
{
	(void)data;
	return fails("stat") ? -disk.failure : io_system()->stat(NULL, path, into);
}

static int disk_lock(void *data, int fd, bool wait)
{
	(void)data;
	return fails("lock") ? -disk.failure : io_system()->lock(NULL, fd, wait);
}

static int disk_unlock(void *data, int fd)
{
	(void)data;
	return fails("unlock") ? -disk.failure : io_system()->unlock(NULL, fd);
}

static int disk_mkdir(void *data, const char *path, mode_t mode)
{
	(void)data;
	return fails("mkdir") ? -disk.failure : io_system()->mkdir(NULL, path, mode);
}

static int disk_rename(void *data, const char *from, const char *to)
{
	(void)data;
	return fails("rename") ? -disk.failure : io_system()->rename(NULL, from, to);
}

static int disk_unlink(void *data, const char *path)
{
	(void)data;
	return fails("unlink") ? -disk.failure : io_system()->unlink(NULL, path);
}

/* ---- a disk with a session --------------------------------------------------------------- */

void disk_make(guint32 seed)
{
	disk = (struct disk){
		.io = {
			.open = disk_open, .close = disk_close, .pread = disk_pread,
			.write = disk_write, .fdatasync = disk_sync, .fsync = disk_sync,
			.ftruncate = disk_ftruncate, .fstat = disk_fstat, .stat = disk_stat,
			.lock = disk_lock, .unlock = disk_unlock, .mkdir = disk_mkdir,
			.rename = disk_rename, .unlink = disk_unlink,
		},
		.durable = g_hash_table_new_full(NULL, NULL, NULL, (GDestroyNotify)g_bytes_unref),
		.names = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
		.lost = g_hash_table_new_full(NULL, NULL, NULL, g_free),
		.saved = g_ptr_array_new_with_free_func(g_free),
		.random = g_rand_new_with_seed(seed),
		.failure = EIO,
		.die_at = G_MAXUINT,
	};
}

bool disk_create(void)
{
	const struct session_start start = { .catalog = "iso", .revision = 1, .by = "anna" };

	disk.desk.folder = scratch_new();
	disk.desk.path = g_build_filename(disk.desk.folder, "acme.remit", NULL);
	disk.desk.session = session_create(&disk.io, disk.desk.path, &start, NULL, NULL);
	disk.made = disk.desk.session != NULL;
	return disk.made;
}

void disk_free(void)
{
	disk.looking = false;
	desk_close(&disk.desk);
	g_hash_table_unref(disk.durable);
	g_hash_table_unref(disk.names);
	g_hash_table_unref(disk.lost);
	g_ptr_array_unref(disk.saved);
	g_rand_free(disk.random);
}
