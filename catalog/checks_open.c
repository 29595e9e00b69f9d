/*
 * Opening the built-in list of checks, whose bytes are read then and not before.
 *
 * An object of its own for the reason that open.c is one: embed is linked without what it makes.
 */
#include "catalog/baked.h"
#include "catalog/checks.h"

struct checks *checks_prowler(GError **error)
{
	g_autoptr(GBytes) bytes = g_bytes_new_static(checks_prowler_bytes, checks_prowler_count);

	return checks_parse("prowler", bytes, error);
}

struct checks *checks_lynis(GError **error)
{
	g_autoptr(GBytes) bytes = g_bytes_new_static(checks_lynis_bytes, checks_lynis_count);

	return checks_parse("lynis", bytes, error);
}
