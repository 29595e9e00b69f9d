# Compiler flags: REMIT_CFLAGS, REMIT_LDFLAGS. Each flag is used only where the compiler takes it.
AC_DEFUN([REMIT_TRY_CFLAG], [
  remit_saved_CFLAGS=$CFLAGS
  CFLAGS="$CFLAGS -Werror $1"
  AC_MSG_CHECKING([whether $CC takes $1])
  AC_LINK_IFELSE([AC_LANG_PROGRAM([], [])],
    [AC_MSG_RESULT([yes]); REMIT_CFLAGS="$REMIT_CFLAGS $1"], [AC_MSG_RESULT([no])])
  CFLAGS=$remit_saved_CFLAGS
])
AC_DEFUN([REMIT_TRY_LDFLAG], [
  remit_saved_LDFLAGS=$LDFLAGS
  LDFLAGS="$LDFLAGS $1"
  AC_MSG_CHECKING([whether the linker takes $1])
  AC_LINK_IFELSE([AC_LANG_PROGRAM([], [])],
    [AC_MSG_RESULT([yes]); REMIT_LDFLAGS="$REMIT_LDFLAGS $1"], [AC_MSG_RESULT([no])])
  LDFLAGS=$remit_saved_LDFLAGS
])
AC_DEFUN([REMIT_FLAGS], [
  REMIT_CFLAGS="-std=gnu11"
  REMIT_LDFLAGS=
  m4_foreach_w([flag], [-Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wstrict-prototypes
    -Wmissing-prototypes -Wpointer-arith -Wvla -Wundef -Wformat=2 -Wwrite-strings -Wswitch-enum],
    [REMIT_TRY_CFLAG(flag)])
  AS_IF([test "$enable_werror" = yes], [REMIT_CFLAGS="$REMIT_CFLAGS -Werror"])
  AS_IF([test "$enable_asan" = yes],
    [REMIT_CFLAGS="$REMIT_CFLAGS -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer"
     REMIT_LDFLAGS="$REMIT_LDFLAGS -fsanitize=address,undefined"])
  AS_IF([test "$enable_coverage" = yes],
    [REMIT_CFLAGS="$REMIT_CFLAGS --coverage -O0"; REMIT_LDFLAGS="$REMIT_LDFLAGS --coverage"])
  AS_IF([test "$enable_hardening" != no && test "$enable_asan" != yes && test "$enable_coverage" != yes], [
    REMIT_TRY_CFLAG([-D_FORTIFY_SOURCE=2 -O2])
    REMIT_TRY_CFLAG([-fstack-protector-strong])
    REMIT_TRY_CFLAG([-fstack-clash-protection])
    REMIT_TRY_CFLAG([-fPIE])
    REMIT_TRY_LDFLAG([-pie])
    REMIT_TRY_LDFLAG([-Wl,-z,relro,-z,now])
    REMIT_TRY_LDFLAG([-Wl,-z,pack-relative-relocs])
  ])
  AM_CONDITIONAL([ASAN], [test "$enable_asan" = yes])
  AC_SUBST([REMIT_CFLAGS])
  AC_SUBST([REMIT_LDFLAGS])
])
