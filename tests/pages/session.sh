#!/bin/sh
# Make two sessions to look at as documents, in the current XDG_DATA_HOME: "full" with some sixty
# records, findings, services, interviews, evidence and requests, and "empty" with nothing.
#   session.sh REMIT
set -eu
remit=$1
REMIT_SESSION=full
REMIT_AUTHOR='Anna Lindqvist'
export REMIT_SESSION REMIT_AUTHOR
r() { "$remit" "$@" >/dev/null; }

r new empty --role auditor
r new full --role customer --model iaas
r set engagement title='Production platform, region north' organisation='Lindqvist & Partner' \
	client='Acme Logistics GmbH' classification='Confidential' from=2026-09-01 to=2026-11-20 \
	scope='All workloads of the order system in region north. The warehouse terminals are left out.' \
	objectives='Whether the duties of the customer under ISO/IEC 27017 are met, and which of the provider'"'"'s are not.' \
	method='Documents, interviews and samples; no penetration test was made.' \
	recipients='Board of management
Head of IT' \
	conclusion='The platform is run with care, and most of what the customer owes is in place. Three things need a decision before the end of the year: restores are not tested, the accounts of former staff stay open for weeks, and for the isolation of tenants neither party says that it tests it.

We recommend to agree on the last of these in the contract.'
r services add cloud1 name='Northern Compute' provider='Northern Cloud AB' model=iaas
r services add dbaas name='Managed Database' provider='Northern Cloud AB' model=paas
r services add mail name='Mail & Calendar' provider='Postbox Ltd' model=saas
r services assurance nc-27001 kind=certificate title='ISO/IEC 27001 certificate' provider='Northern Cloud AB' \
	standard='ISO/IEC 27001' edition=2022 body='Example Certification' number=EC-2201 \
	valid_to=2027-03-31 covers=cloud1
r services assurance pb-soc2 kind=audit-report title='SOC 2 type 2 report' provider='Postbox Ltd' period_to=2026-06-30 valid_to=2026-06-30 covers=mail

ids='5.1.1 5.1.2 6.1.1 6.1.2 6.1.3 6.1.4 6.1.5 6.2.1 6.2.2 CLD.6.3.1 7.1.1 7.1.2 7.2.1 7.2.2 7.2.3 8.1.1 8.1.2 8.1.3 8.1.4 CLD.8.1.5 8.2.1 8.2.2 9.1.1 9.1.2 9.2.1 9.2.2 9.2.3 9.2.4 9.2.5 9.2.6 9.4.1 9.4.2 9.4.3 CLD.9.5.1 CLD.9.5.2 10.1.1 10.1.2 12.1.1 12.1.2 12.1.3 12.2.1 12.3.1 12.4.1 12.4.2 12.4.3 CLD.12.1.5 CLD.12.4.5 12.6.1 13.1.1 13.1.2 13.1.3 CLD.13.1.4 14.1.1 15.1.1 15.1.2 15.1.3 16.1.1 16.1.2 17.1.1 18.1.1 18.1.2'
n=0
for id in $ids; do
	n=$((n + 1))
	case $((n % 9)) in
	0) what='status=planned basis=stated remark=The_work_is_in_the_plan_for_next_year,_without_a_date_or_a_name.' ;;
	1 | 2 | 4) what='status=implemented basis=documented,interviewed how=Written_down_in_the_handbook,_read_by_all_who_join;_looked_at_in_samples_of_ten.' ;;
	3) what='status=partial basis=tested,interviewed priority=high due=2026-12-15 assignee=Jonas_Weber remark=Done_for_the_servers,_not_for_the_two_databases_that_came_with_the_merger.' ;;
	5) what='status=alternative basis=observed how=Done_by_the_managed_service_itself;_our_own_check_is_monthly.' ;;
	6) what='status=not-implemented basis=interviewed priority=medium remark=Nobody_knew_of_it.' ;;
	7) what='status=implemented basis=stated' ;;
	*) what='remark=To_be_seen_in_the_next_visit.' ;;
	esac
	set --
	for word in $what; do set -- "$@" "$(printf %s "$word" | tr _ ' ')"; done
	r set "$id" "$@"
	[ $((n % 5)) -ne 0 ] || r set "$id" --side provider status=implemented basis=certified
	[ $((n % 3)) -ne 0 ] || REMIT_AUTHOR='Karim Haddad' r set "$id" review=reviewed || :
	[ $((n % 4)) -ne 0 ] || r set "$id" --service cloud1 status=partial
done
r set 14.2.7 applicability=excluded --reason 'No development is outsourced'
r set 11.1.1 11.1.2 11.1.3 applicability=excluded --reason 'There are no premises of our own in which the platform runs; the provider'"'"'s are looked at under 15.2.1'
r set 18.2.3 selected=no remark='Comes with next year'"'"'s review'

person=$("$remit" request --help >/dev/null && "$remit" person add name='Jonas Weber' function='Head of platform' 2>/dev/null || :)
evidence=$("$remit" evidence add title='Restore test protocol, May' custody=referenced source='Jonas Weber' \
	period_from=2026-05-01 period_to=2026-05-31 control=12.3.1 population=412 sample_size=10 sample_method='every fortieth')
r evidence add title='List of leavers, third quarter' custody=seen control=9.2.6 expiry=2026-12-31
r evidence add title='Contract with Northern Cloud, annex 4' custody=referenced control=15.1.2,CLD.6.3.1
r finding add grade=major title='Restores are not tested' control=12.3.1 evidence="$evidence" \
	criterion='12.3.1: backups are tested' \
	statement='Between May and November no restore was tested. Of ten samples of backups, two could not be opened.' \
	correction='Both were made anew and opened.' cause='The job that checks backups had been switched off.' \
	corrective_action='A restore of one system is tested every month, and the protocol goes to the head of IT.' \
	assignee='Jonas Weber' due=2026-12-20 state=answered
r finding add grade=minor title='Accounts of leavers stay open' control=9.2.6,9.2.1 \
	statement='In four of twelve cases the account was closed more than two weeks after the last day.'
r finding add grade=observation title='Names of zones differ between plan and console' control=13.1.3
r finding add grade=strength title='Changes are rehearsed' control=12.1.2 \
	statement='Each change of the platform is rehearsed on a copy, which is uncommon.'
r interview add title='Backup team' date=2026-10-14 place=Hamburg control=12.3.1,12.1.3 ${person:+person="$person"}
r interview add title='Human resources' date=2026-10-15 control=7.2.2,9.2.6
r request add text='Protocol of the last test of tenant isolation' whom='Northern Cloud AB' due=2026-12-01 control=CLD.9.5.1 state=requested
r request add text='Rules of the firewall of region north' whom='Jonas Weber' due=2026-11-28 control=13.1.1 state=requested
r request add text='List of all administrators' whom='Jonas Weber' due=2026-11-28 control=9.2.3
r duty 12.3.1 test-restore accountable=shared split='The provider restores, the customer looks at what came back' reason='Annex 4 of the contract' contract_ref='MSA 4.2'
