/*
 * Times of the history in the reader's time zone.
 */
#include "ui/when.h"

#include <glib.h>

static char *local(const char *at, const char *format)
{
	g_autoptr(GDateTime) utc = g_date_time_new_from_iso8601(at, NULL);
	g_autoptr(GDateTime) here = utc ? g_date_time_to_local(utc) : NULL;

	return here ? g_date_time_format(here, format) : g_strdup(at);
}

char *when_day(const char *at)
{
	return local(at, "%Y-%m-%d");
}

char *when_minute(const char *at)
{
	return local(at, "%Y-%m-%d %H:%M");
}
