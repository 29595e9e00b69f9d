/*
 * Secrets in what programs print, found by pattern and masked before anything is kept. A table, not
 * an understanding: what looks like none of these stays.
 *
 * Every pattern has three groups: what stays before, the secret, what stays after. All repetitions
 * have an end, so that no text takes longer than its length asks for.
 */
#include "ops/ops.h"

#define WORDS \
	"pass(?:word|wd|phrase|code)?|pwd|secret|token|psk|api[_-]?key|access[_-]?key|" \
	"account[_-]?key|auth[_-]?key|encryption[_-]?key|private[_-]?key|secret[_-]?key|" \
	"credentials?|connection[_-]?string"
/* Values that settle something and are no secret; `files` is nsswitch.conf's. */
#define NO_SECRET \
	"(?!(?:yes|no|true|false|none|null|on|off|x|files|compat|required|optional)(?![^\\s\"',;]))" \
	"(?![*!\\[(])"

static const struct {
	const char *kind; /* as it stands in the place of the secret */
	const char *pattern;
	GRegexCompileFlags flags;
} masks[] = {
	{ "private key",
	  "()(-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----.*?"
	  "(?:-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----|\\z))()",
	  G_REGEX_DOTALL },
	{ "private key", "()(\\bAGE-SECRET-KEY-1[A-Z0-9]{20,100})()", 0 },
	{ "password in an address", "(://[^\\s/@:]{0,200}:)([^\\s/]{1,500})(@)", 0 },
	{ "token in an address", "(://)([^\\s/@:]{16,500})(@)", 0 },
	{ "hash of a password",
	  "()(\\$(?:1|2[abxy]?|5|6|7|8|9|y|gy|apr1|md5|sha1|argon2id?|argon2i|argon2d|scrypt|"
	  "pbkdf2[-a-z0-9]{0,10})\\$[^\\s:\"']{8,500})()", 0 },
	{ "hash of a password",
	  "^([a-z_][^:\\n]{0,64}:)([^:*!\\n][^:\\n]{7,200})"
	  "(:\\d{0,6}:\\d{0,6}:\\d{0,6}:\\d{0,6}:)", G_REGEX_MULTILINE },
	{ "hash of a password", "()(\\{(?:S?SHA\\d{0,3}|S?MD5|CRYPT)\\}[A-Za-z0-9+/=$.]{8,300})()",
	  0 },
	{ "token", "()(\\b(?:AKIA|ASIA|ABIA|ACCA)[0-9A-Z]{16})(\\b)", 0 },
	{ "token", "()(\\bgh[pousr]_[A-Za-z0-9]{20,300})()", 0 },
	{ "token", "()(\\bgithub_pat_[A-Za-z0-9_]{20,300})()", 0 },
	{ "token", "()(\\bgl(?:pat|ptt|rt|dt|cbt|soat)-[A-Za-z0-9_-]{16,300})()", 0 },
	{ "token", "()(\\bxox[abeoprs]-[A-Za-z0-9-]{10,300})()", 0 },
	{ "token", "()(\\b[rsp]k_(?:live|test)_[A-Za-z0-9]{10,300})()", 0 },
	{ "token", "()(\\bsk-[A-Za-z0-9_-]{20,300})()", 0 },
	{ "token", "()(\\bAIza[A-Za-z0-9_-]{35})()", 0 },
	{ "token", "()(\\bya29\\.[A-Za-z0-9_-]{20,500})()", 0 },
	{ "token", "()(\\bhv[sbr]\\.[A-Za-z0-9_-]{20,300})()", 0 },
	{ "token", "()(\\b(?:npm|dop_v1|doo_v1|dckr_pat|hf|shpat)_[A-Za-z0-9]{20,300})()", 0 },
	{ "token", "()(\\bpypi-[A-Za-z0-9_-]{20,500})()", 0 },
	{ "token", "()(\\bSG\\.[A-Za-z0-9_-]{10,100}\\.[A-Za-z0-9_-]{10,100})()", 0 },
	{ "token", "()(\\beyJ[A-Za-z0-9_-]{8,5000}\\.[A-Za-z0-9_-]{8,5000}\\.[A-Za-z0-9_-]{0,5000})()",
	  0 },
	{ "credentials",
	  "(\\bauthorization[\"']?[ \\t]{0,4}[:=][ \\t]{0,4}[\"']?"
	  "(?:(?:basic|bearer|digest|negotiate|token)[ \\t]{1,4})?)([^\\s\"',;]{4,5000})()",
	  G_REGEX_CASELESS },
	{ "credentials", "(\\b(?:set-)?cookie[ \\t]{0,4}:[ \\t]{0,4})([^\\r\\n]{1,5000})()",
	  G_REGEX_CASELESS },
	{ "credentials", "(\\br[ow]community6?[ \\t]{1,8})([^\\s]{1,200})()", 0 },
	{ "password",
	  "(\\blogin[ \\t]{1,8}[^\\s]{1,200}\\s{1,8}password[ \\t]{1,8})([^\\s]{1,500})()", 0 },
	{ "password",
	  "((?<!\\S)--?(?:[a-z]{1,20}-){0,3}(?:" WORDS ")[ \\t]{1,4}[\"']?)"
	  "([^\\s\"'-][^\\s\"']{0,500})()", G_REGEX_CASELESS },
	{ "password",
	  "((?:" WORDS ")[\"']?[ \\t]{0,8}(?::=|=>|[:=])[ \\t]{0,8}[\"])([^\"\\n]{1,2000})([\"])",
	  G_REGEX_CASELESS },
	{ "password",
	  "((?:" WORDS ")[\"']?[ \\t]{0,8}(?::=|=>|[:=])[ \\t]{0,8}['])([^'\\n]{1,2000})(['])",
	  G_REGEX_CASELESS },
	{ "password",
	  "((?:" WORDS ")[\"']?[ \\t]{0,8}(?::=|=>|[:=])[ \\t]{0,8})"
	  NO_SECRET "([^\\s\"',;&][^\\s\"',;&]{0,2000})()", G_REGEX_CASELESS },
};

/* One pattern at work. */
struct masking {
	const char *kind;
	unsigned count;
};

static gboolean mask_one(const GMatchInfo *match, GString *result, gpointer data)
{
	struct masking *masking = data;
	g_autofree char *before = g_match_info_fetch(match, 1);
	g_autofree char *secret = g_match_info_fetch(match, 2);
	g_autofree char *after = g_match_info_fetch(match, 3);

	/* What an earlier pattern has masked is not masked again. */
	if (g_str_has_prefix(secret, "[masked:")) {
		g_string_append_printf(result, "%s%s%s", before, secret, after);
		return FALSE;
	}
	g_string_append_printf(result, "%s[masked: %s]%s", before, masking->kind, after);
	masking->count++;
	return FALSE;
}

static char *mask_by(const char *text, unsigned index, unsigned *masked)
{
	struct masking masking = { masks[index].kind, 0 };
	g_autoptr(GRegex) regex =
		g_regex_new(masks[index].pattern, masks[index].flags | G_REGEX_OPTIMIZE, 0, NULL);
	char *result = regex ? g_regex_replace_eval(regex, text, -1, 0, 0, mask_one, &masking,
						    NULL) :
			       NULL;

	*masked += masking.count;
	return result;
}

char *ops_mask(const char *text, unsigned *masked)
{
	char *result = g_strdup(text);

	*masked = 0;
	for (unsigned i = 0; result && i < G_N_ELEMENTS(masks); i++) {
		char *next = mask_by(result, i, masked);

		g_free(result);
		result = next;
	}
	return result;
}
