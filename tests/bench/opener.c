/*
 * Opens a session and closes it, nothing else: what `reader` is the measure for.
 *
 *     opener SESSION-FOLDER
 */
#include "session/session.h"

#include <stdio.h>

int main(int argc, char **argv)
{
	GError *error = NULL;

	if (argc != 2)
		return 2;
	struct session *session = session_open(io_system(), argv[1], NULL, &error);
	if (session == NULL) {
		fprintf(stderr, "opener: %s\n", error->message);
		return 1;
	}
	printf("%u lines\n", session_action_count(session));
	session_close(session);
	return 0;
}
