/*
 * Which programs may not be probes, by name. A pack is shown before it is run, but `sh -c ...`
 * shows little; so shells, interpreters and whatever runs what its arguments say are refused, and
 * with them what becomes somebody else, reaches other machines or is made to change this one.
 */
#include <string.h>

#include "catalog/collect.h"

enum why { WHY_RUNS, WHY_BECOMES, WHY_REACHES, WHY_CHANGES, WHY_COUNT };

static const char *const reasons[WHY_COUNT] = {
	[WHY_RUNS] = N_("it runs what its arguments say"),
	[WHY_BECOMES] = N_("it becomes another user"),
	[WHY_REACHES] = N_("it reaches other machines"),
	[WHY_CHANGES] = N_("it is made to change things"),
};

/* Names without a version: python3.13 is python. */
static const struct {
	enum why why;
	const char *names; /* blanks between */
} refused[] = {
	{ WHY_RUNS, "sh ash bash csh dash elvish fish ksh ksh93 mksh oksh pwsh rbash rc rksh sash "
		    "tcsh xonsh yash zsh" },
	{ WHY_RUNS, "awk bpython deno erl escript expect expr gawk ghc ghci groovy guile ipython "
		    "java jruby jshell julia lua luajit m4 mawk nawk node nodejs "
		    "original-awk osascript perl php pypy python R racket raku Rscript ruby sbcl "
		    "scala swipl tclsh wish" },
	{ WHY_RUNS, "at batch busybox chroot chrt cpulimit dbus-launch "
		    "dbus-run-session entr env faketime fakeroot find firejail flock gdb "
		    "ionice ltrace make ninja nice nohup nsenter numactl "
		    "parallel perf prlimit proot rlwrap run-parts runcon script scriptreplay setarch "
		    "setpriv setsid start-stop-daemon stdbuf strace "
		    "systemd-inhibit systemd-run taskset tcpserver time timeout toolbox toybox tmux "
		    "screen unshare valgrind watch xargs xvfb-run" },
	{ WHY_RUNS, "ed emacs ex git hg info joe less man mg micro more most nano nvim pico pg sed "
		    "svn vi view vim vimdiff tar zip cpio rvim" },
	{ WHY_RUNS, "ansible docker ctr kubectl lxc machinectl nerdctl podman salt-call vagrant "
		    "virsh" },
	{ WHY_BECOMES, "calife doas dzdo login newgrp op pkexec please run0 runuser sg su sudo "
		       "sudoedit super" },
	{ WHY_REACHES, "aria2c aws az curl dig fetch ftp gcloud host lftp mail mailx mosh mutt nc "
		       "ncat netcat nmap nslookup ping ping6 rclone rcp rlogin rsh rsync "
		       "scp sendmail sftp socat ssh ssh-copy-id tcpdump telnet tftp traceroute wget "
		       "whois xdg-open" },
	{ WHY_CHANGES, "chattr chgrp chmod chown chpasswd cp dd fdisk halt install "
		       "kill killall ln mkdir mkfifo mkfs mknod mkswap mount mv parted passwd pkill "
		       "poweroff reboot rm rmdir setcap setfacl shred shutdown tee touch truncate "
		       "umount unlink useradd userdel usermod visudo wipefs" },
};

/* The bytes of a name without its version. */
static size_t bare_bytes(const char *name)
{
	size_t bytes = strlen(name);

	while (bytes > 1 && (g_ascii_isdigit(name[bytes - 1]) || strchr(".-", name[bytes - 1])))
		bytes--;
	return bytes;
}

static bool is_among(const char *names, const char *name, size_t bytes)
{
	for (const char *at = names; *at; at += strspn(at, " ")) {
		size_t word = strcspn(at, " ");

		if (word == bytes && memcmp(at, name, bytes) == 0)
			return true;
		at += word;
	}
	return false;
}

const char *collect_refuses(const char *program)
{
	const char *slash = strrchr(program, '/'), *name = slash ? slash + 1 : program;
	size_t bytes = bare_bytes(name);

	/* The loader runs any program: ld-linux-x86-64.so.2. */
	if (g_str_has_prefix(name, "ld-") && strstr(name, ".so"))
		return _(reasons[WHY_RUNS]);
	/* mkfs.ext4, mount.nfs */
	if (g_str_has_prefix(name, "mkfs.") || g_str_has_prefix(name, "mount."))
		return _(reasons[WHY_CHANGES]);
	for (unsigned i = 0; i < G_N_ELEMENTS(refused); i++)
		if (is_among(refused[i].names, name, bytes) ||
		    is_among(refused[i].names, name, strlen(name)))
			return _(reasons[refused[i].why]);
	return NULL;
}
