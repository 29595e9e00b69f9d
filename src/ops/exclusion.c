/*
 * What is no reason for an exclusion: that the other party does it. The control applies all the
 * same; it is a duty that is theirs.
 */
#include "ops/ops.h"

#include <string.h>

/* Longer texts say more than that, and are believed. */
enum { WORDS_MAX = 8 };

/* Who does it, and that they do: English, German, Japanese. Small letters; matched anywhere, since
 * Japanese has no blanks and German joins its words. */
static const char *const parties[] = {
	"provider", "customer", "vendor", "supplier", "csp", "csc", "aws", "azure", "amazon",
	"google", "microsoft", "oracle", "hoster", "anbieter", "kunde", "dienstleister", "lieferant",
	"プロバイダ", "カスタマ", "事業者", "ベンダ", "顧客", NULL,
};
static const char *const doing[] = {
	"does", "do it", "doing", "done by", "handle", "manage", "responsib", "cover", "provide ",
	"provides", "takes care", "operate", "their duty", "their job", "macht", "übernimmt",
	"verantwort", "zuständig", "erledigt", "betreibt", "kümmert", "実施", "責任", "対応", "担当",
	"行う", "行っている", "管理", NULL,
};
/* "Not provided by any vendor" says something else. */
static const char *const denying[] = { "not ", "no ", "none", "never", "nicht", "kein", "ない",
				       "ません", "なし", NULL };

static bool has_any(const char *text, const char *const *words)
{
	for (; *words; words++)
		if (strstr(text, *words))
			return true;
	return false;
}

bool ops_reason_is_handover(const char *reason)
{
	g_autofree char *small = g_utf8_strdown(reason, -1);
	g_auto(GStrv) words = g_strsplit_set(g_strstrip(small), " \t\n", -1);

	return g_strv_length(words) <= WORDS_MAX && has_any(small, parties) &&
	       has_any(small, doing) && !has_any(small, denying);
}
