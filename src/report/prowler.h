/*
 * The part of the report's public header that is about Prowler, a scanner of cloud accounts: a
 * catalog as a framework whose requirements its checks speak to. It comes with report.h.
 */
#ifndef REMIT_REPORT_PROWLER_H
#define REMIT_REPORT_PROWLER_H

#include "catalog/catalog.h"

/*
 * A catalog as a compliance framework of Prowler for one provider, in JSON: each control is a
 * requirement. Its checks are those that Prowler's own files name for the controls of ISO/IEC
 * 27001:2022 that the catalog's maps lead to, also by way of ISO/IEC 27002:2022, whose numbers are
 * the same; where a control maps to neither, by way of the maps of a built-in catalog that it maps
 * to. One that no check reaches has an empty list, which Prowler reports as manual.
 *
 *   provider  aws, azure, gcp, m365, ...; NULL: nobody said
 *
 * Returns the text (g_string_free()), or NULL with REMIT_ERROR_USAGE and the providers there are,
 * or REMIT_ERROR_INPUT: the catalog has no controls.
 */
GString *prowler_framework(const struct catalog *catalog, const char *provider, GError **error);

#endif
