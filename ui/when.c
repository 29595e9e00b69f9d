/*
 * Times of the history in the reader's time zone.
 */
#include "ui/when.h"

#include "report/report.h"

static char *local(const char *at, const char *format)
{
	g_autoptr(GDateTime) utc = g_date_time_new_from_iso8601(at, NULL);
	g_autoptr(GDateTime) here = utc ? g_date_time_to_local(utc) : NULL;

	return here ? g_date_time_format(here, format) : g_strdup(at);
}

char *when_day(const char *at)
{
	g_autofree char *day = local(at, "%Y-%m-%d");

	return label_day(day);
}

char *when_minute(const char *at)
{
	return label_time(at);
}
