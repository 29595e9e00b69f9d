/*
 * What the two files of the dashboard share: its page is made in dashboard_page.c, moving about on
 * it and going where its lines lead is in dashboard.c.
 */
#ifndef REMIT_UI_DASHBOARD_H
#define REMIT_UI_DASHBOARD_H

#include "ui/screen_private.h"

/* Where a link of the page leads: to a control and one side of it, or to what a command shows. */
struct dashboard_target {
	unsigned node;       /* CATALOG_NONE: the command */
	int side;            /* -1: whichever recording goes to */
	const char *command; /* NULL where there is a node */
};

/*
 * Make the page.
 *
 *   targets  receives what each link stands for: a GArray of struct dashboard_target, emptied first
 */
struct page *dashboard_page(const struct screen *screen, int width, GArray *targets);

#endif
