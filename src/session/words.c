/*
 * The words of records, as files and the command line spell them. The order of a list is
 * the order of its enum in session.h.
 */
#include "session/session_private.h"

const char *const session_role_words[ROLE_COUNT + 1] = { "customer", "provider", "auditor", NULL };

const char *const session_status_words[STATUS_COUNT + 1] = {
	"not-assessed", "implemented", "alternative", "partial", "planned", "not-implemented", NULL,
};

const char *const session_review_words[REVIEW_COUNT + 1] = {
	"open", "assessed", "reviewed", "agreed", NULL,
};

const char *const session_applicability_words[APPLICABILITY_COUNT + 1] = {
	"undecided", "applicable", "excluded", NULL,
};

const char *const session_basis_words[BASIS_COUNT + 1] = {
	"stated", "documented", "certified", "interviewed", "observed", "tested", NULL,
};

const char *const session_assurance_words[ASSURANCE_COUNT + 1] = {
	"certificate", "audit-report", "attestation", "questionnaire", NULL,
};

const char *const session_validity_words[VALIDITY_COUNT + 1] = {
	"not-yet-valid", "lapsed", "no-dates", "lapsing", "valid", NULL,
};
