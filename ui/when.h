/*
 * When something was recorded, as people read it: files say UTC, the screen the local time.
 */
#ifndef REMIT_UI_WHEN_H
#define REMIT_UI_WHEN_H

/*
 * The local day of a time as the history has it (2026-11-23T23:30:00Z), as 2026-11-24 or in the
 * form of the reader's language; what is no such time is given back as it is. Never NULL; g_free().
 */
char *when_day(const char *at);
/* The same with hours and minutes: 2026-11-24 08:30. */
char *when_minute(const char *at);

#endif
