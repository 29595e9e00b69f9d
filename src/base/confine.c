/*
 * Holding a program that only reads to reading: a process group and session of its own, no rights
 * but those it was started with, no core, and, where the kernel has Landlock, no file written or
 * removed and no TCP at all.
 *
 * What is here runs between fork and exec: system calls alone. The numbers are those of the
 * kernel's interface, which headers may be older than.
 */
#include "base/base_private.h"

#include <fcntl.h>
#include <signal.h>
#include <stdint.h>
#include <sys/resource.h>
#include <unistd.h>

#ifdef __linux__
#include <sys/prctl.h>
#include <sys/syscall.h>
#endif

#if defined(SYS_landlock_create_ruleset) && defined(SYS_landlock_restrict_self)

enum {
	LANDLOCK_VERSION = 1,                /* a flag: ask which version there is */
	LANDLOCK_BENEATH = 1,                /* a kind of rule */
	LANDLOCK_WRITE = 1 << 1,
	LANDLOCK_REMOVE_MAKE = 0x1ff0,       /* bits 4 to 12 */
	LANDLOCK_TRUNCATE = 1 << 14,         /* from version 3 */
	LANDLOCK_TCP = 1 << 0 | 1 << 1,      /* from version 4: bind, connect */
};

struct landlock_rules {
	uint64_t files, net;
};

/* What may be written all the same. */
struct landlock_beneath {
	uint64_t allowed;
	int32_t parent;
} __attribute__((packed));

static long landlock_version(void)
{
	return syscall(SYS_landlock_create_ruleset, NULL, (size_t)0, LANDLOCK_VERSION);
}

static void only_read(void)
{
	long version = landlock_version();
	uint64_t write = LANDLOCK_WRITE | (version >= 3 ? LANDLOCK_TRUNCATE : 0);
	struct landlock_rules rules = { write | LANDLOCK_REMOVE_MAKE,
					version >= 4 ? LANDLOCK_TCP : 0 };
	size_t bytes = version >= 4 ? sizeof(rules) : sizeof(rules.files);
	struct landlock_beneath null = { write, -1 };
	long set;

	if (version < 1)
		return;
	set = syscall(SYS_landlock_create_ruleset, &rules, bytes, 0);
	if (set < 0)
		return;
	null.parent = open("/dev/null", O_PATH | O_CLOEXEC);
	if (null.parent >= 0) {
		syscall(SYS_landlock_add_rule, set, LANDLOCK_BENEATH, &null, 0);
		close(null.parent);
	}
	syscall(SYS_landlock_restrict_self, set, 0);
	close((int)set);
}

bool program_can_confine(void)
{
	return landlock_version() >= 1;
}

#else

static void only_read(void)
{
}

bool program_can_confine(void)
{
	return false;
}

#endif

void confine_child(void *data)
{
	struct rlimit none = { 0, 0 };
	(void)data;

	setsid();
	setrlimit(RLIMIT_CORE, &none);
	/* Where there is no Landlock at least no file grows; a pipe is none. */
	signal(SIGXFSZ, SIG_IGN);
	setrlimit(RLIMIT_FSIZE, &none);
#ifdef __linux__
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	prctl(PR_SET_NO_NEW_PRIVS, 1L, 0L, 0L, 0L);
#endif
	only_read();
}
