/*
 * The words of the vocabulary as files and the command line spell them.
 *
 * One table per enum, in its order, and nothing else; labels for people are the
 * business of whoever shows them.
 */
#include "catalog/catalog_private.h"

const char *const catalog_kind_words[KIND_COUNT + 1] = {
	[KIND_BASE] = "base",
	[KIND_GUIDED] = "guided",
	[KIND_CLOUD] = "cloud",
	[KIND_OTHER] = "other",
};

const char *const catalog_side_words[SIDE_COUNT + 1] = {
	[SIDE_CUSTOMER] = "customer",
	[SIDE_PROVIDER] = "provider",
};

const char *const catalog_model_words[MODEL_COUNT + 1] = {
	[MODEL_IAAS] = "iaas",
	[MODEL_PAAS] = "paas",
	[MODEL_SAAS] = "saas",
};

const char *const catalog_accountable_words[ACCOUNTABLE_COUNT + 1] = {
	[ACCOUNTABLE_CSC] = "csc",
	[ACCOUNTABLE_CSP] = "csp",
	[ACCOUNTABLE_SHARED] = "shared",
	[ACCOUNTABLE_NA] = "na",
};

const char *const catalog_standing_words[STANDING_COUNT + 1] = {
	[STANDING_CURRENT] = "current",
	[STANDING_WITHDRAWN] = "withdrawn",
};

const char *const catalog_extent_words[EXTENT_COUNT + 1] = {
	[EXTENT_PARTIAL] = "partial",
	[EXTENT_FULL] = "full",
	[EXTENT_NONE] = "none",
};

const char *const catalog_relation_words[RELATION_COUNT + 1] = {
	[RELATION_SAME] = "same",
	[RELATION_MOVED] = "moved",
	[RELATION_MERGED] = "merged",
	[RELATION_SPLIT] = "split",
	[RELATION_PARTLY] = "partly",
	[RELATION_NONE] = "none",
};

const char *const catalog_switch_words[] = {"no", "yes", NULL};
