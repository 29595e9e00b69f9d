#!/bin/sh
# Makes the example anew: two sessions and a declaration of their provider, the same bytes each time.
# Company, people, services and figures are made up.
#
#   make.sh AT FOLDER    AT is the built program tests/report/at, FOLDER receives what is made
set -eu
[ $# = 2 ] || { echo "usage: make.sh AT FOLDER" >&2; exit 2; }
at=$(realpath "$1")
to=$(realpath "$2")
here=$(cd "$(dirname "$0")" && pwd)
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
HOME=$home XDG_CONFIG_HOME=$home XDG_STATE_HOME=$home XDG_CACHE_HOME=$home XDG_DATA_HOME=$home
LC_ALL=C.UTF-8 TZ=UTC
export HOME XDG_CONFIG_HOME XDG_STATE_HOME XDG_CACHE_HOME XDG_DATA_HOME LC_ALL TZ
unset REMIT_SESSION LANGUAGE SOURCE_DATE_EPOCH
now=0 seed=0
cd "$here"

# What follows happens on this day, ten minutes apart, and is somebody's work.
on() { # DAY WHO
	now=$(date -u -d "$1 09:00" +%s)
	REMIT_AUTHOR=$2
	export REMIT_AUTHOR
}
remit() {
	now=$((now + 600)) seed=$((seed + 1))
	"$at" "$now" "$seed" "$@" 2>"$home/messages" || { cat "$home/messages" "$home/shown" >&2; echo "remit $*" >&2; exit 1; }
}

# ---- last year ---------------------------------------------------------------------------------
old=lumen-mail-2025
on 2025-10-20 'Ines Okafor'
remit new $old --role customer --model iaas
remit set -s $old engagement title='Lumen Mail: assessment 2025' organisation='Lumen Mail Ltd' \
	client='Board of Lumen Mail Ltd' conclusion='The base was there; backup, access to backups and continuity were not shown to work.'
remit set -s $old 5 6 7 8 9 10 11 12 13 14 15 16 17 18 applicability=applicable reason.risk='Register of risks 2025' \
	status=implemented basis=stated,documented
remit set -s $old 6.1.2 7.2.2 9.2.3 10.1.2 12.4.2 12.4.3 12.6.1 13.2.3 14.2.8 15.1.2 16.1.5 17.1.2 18.1.1 status=partial
remit set -s $old CLD.6.3.1 CLD.12.4.5 CLD.12.1.5 16.1.7 17.1.3 12.3.1 status=not-implemented
remit set -s $old 11.1.6 11.2.3 applicability=excluded --reason 'Nothing of the kind in the office'
on 2025-11-03 'Tomasz Brandt'
remit set -s $old 5 7 8 11 13 14 review=reviewed
on 2025-11-04 'Ines Okafor'
carried=$(remit finding -s $old add grade=minor title='The archive service is not in the standby' control=17.1.2 \
	statement='The continuity plan names all services; the standby in the second region does not hold the archive.' \
	opened=2025-11-04)

# ---- the session of this year --------------------------------------------------------------------
new=lumen-mail
on 2026-09-07 'Ines Okafor'
remit carry $old --to $new >"$home/carried"
REMIT_SESSION=$new
export REMIT_SESSION
remit set engagement title='Lumen Mail: annual assessment 2026' assessor='Ines Okafor' \
	from=2026-09-07 to=2026-10-30 language=en classification=Confidential \
	objectives='To find out whether what Lumen Mail does for the security of its mail service, and what it takes from Halden Cloud, is enough for its certificate and its customers; and to find the duties that nobody carries out.' \
	scope='The mail service in the region north-1 and its standby in west-2: mailboxes, archive, portal and administration, on infrastructure of Halden Cloud AS; office and staff in Leith. Payment is left to a processor and is out of scope.' \
	criteria='Security policy 4.2, master agreement with Halden Cloud of 2023 with annex C, service terms of 2026.' \
	method='Documents read, people interviewed, settings and samples tested. Samples were drawn at random from complete lists; their sizes stand with the evidence. Not covered: the configuration of machines (18.2.3), which an outside firm looks at in February 2027, and the sites of Halden Cloud, for which its reports were read.' \
	places='Leith, office, 21 to 24 September 2026; the rest by video.' \
	recipients='Board of Lumen Mail Ltd; Priya Nair; Owen Hughes; Tomasz Brandt. Parts about its side: Halden Cloud AS.' >"$home/shown"
ines=$(remit person add name='Ines Okafor' organisation='Lumen Mail Ltd' part='Lead assessor, security officer')
remit person add name='Tomasz Brandt' organisation='Brandt Assurance' part='Reviewer, from outside' >"$home/shown"
priya=$(remit person add name='Priya Nair' organisation='Lumen Mail Ltd' part='Head of platform')
owen=$(remit person add name='Owen Hughes' organisation='Lumen Mail Ltd' part='Head of support and office')
greta=$(remit person add name='Greta Lindqvist' organisation='Lumen Mail Ltd' part='Managing director')
marek=$(remit person add name='Marek Dvorak' organisation='Halden Cloud AS' part='Compliance manager of the provider')

remit services add halden-compute name='Halden Compute' provider='Halden Cloud AS' model=iaas role=customer
remit services add halden-storage name='Halden Object Storage' provider='Halden Cloud AS' model=iaas role=customer
remit services add mail name='Lumen Mail' provider='Lumen Mail Ltd' model=saas role=provider
remit services assurance halden-27001 kind=certificate title='ISO/IEC 27001 certificate of Halden Cloud' provider='Halden Cloud AS' \
	standard='ISO/IEC 27001' edition=2022 control_sets='ISO/IEC 27017:2015' body='Nordlys Certification' number=NC-4471 \
	regions='north-1, west-2' valid_from=2023-12-05 valid_to=2026-12-04 covers=halden-compute,halden-storage
remit services assurance halden-soc2 kind=audit-report title='Report on operations of Halden Cloud' provider='Halden Cloud AS' \
	standard='SOC 2 type 2' body='Fjord Auditors' period_from=2025-07-01 period_to=2026-06-30 covers=halden-compute \
	presupposes='Customers look after their own rights, keys and backups.' exceptions='Two of 60 leavers kept access for more than a day.'
remit services assurance lumen-27001 kind=certificate title='ISO/IEC 27001 certificate of Lumen Mail' provider='Lumen Mail Ltd' \
	standard='ISO/IEC 27001' edition=2022 body='Nordlys Certification' number=NC-5120 \
	valid_from=2025-03-01 valid_to=2028-02-29 covers=mail

# ---- what the provider says of its side ---------------------------------------------------------
on 2026-09-14 'Marek Dvorak'
remit new halden --role provider --model iaas
remit set -s halden engagement organisation='Halden Cloud AS'
remit set -s halden 6.1.1 9.2.3 9.4.1 12.1.2 12.1.3 12.4.1 12.4.4 12.6.1 13.1.3 16.1.1 11.2.7 10.1.2 CLD.9.5.1 CLD.13.1.4 \
	status=implemented basis=documented,certified how='Covered by the report on operations, July 2025 to June 2026.'
remit set -s halden 12.3.1 status=implemented basis=documented how='Backups of our control plane, daily; backups of customers are theirs to set up.'
remit set -s halden CLD.8.1.5 status=implemented basis=documented how='Data of closed accounts is erased within 30 days; snapshots are the customer'\''s until it releases them.'
remit set -s halden CLD.12.4.5 status=partial basis=stated how='A new page on what is watched will be published by spring.'
remit set -s halden CLD.6.3.1 16.1.2 status=implemented basis=documented how='The split of tasks is published for each service.'
remit duty -s halden CLD.8.1.5 erase-tenant accountable=customer reason='Snapshots belong to the customer until it releases them'
remit duty -s halden CLD.12.4.5 watch-applications accountable=provider reason='Part of managed detection, where it is ordered'
remit duty -s halden CLD.12.4.5 handle-alerts accountable=provider reason='Our on-call handles what our detection raises'
remit duty -s halden 12.3.1 recover-service accountable=customer reason='Standby in a second region is an option which customers order'
remit declaration export -s halden --valid-to 2027-09-14 -o "$home/halden-cloud.yaml"

# ---- a question asked, an item looked at, and so on ------------------------------------------------
on 2026-09-15 'Ines Okafor'
remit declaration import "$home/halden-cloud.yaml" --apply >"$home/shown"
remit duty 12.3.1 back-up-guests performed_by='Halden Cloud AS' contract_ref='Order 2024-07, managed snapshots'
remit duty 9.2.3 offer-strong-login contract_ref='Master agreement 6.2'
remit duty CLD.12.4.5 watch-applications accountable=provider reason='Managed detection is ordered' contract_ref='Order 2025-11'
remit duty 16.1.2 report-to-provider accountable=shared reason='Both are called' \
	split='Lumen Mail reports what it sees in the service; Halden opens the case and informs its sub-suppliers.' contract_ref='Annex C, 4'
remit request add text='Report on the destruction of disks, 2026' whom='Marek Dvorak' due=2026-10-05 state=requested control=11.2.7 >"$home/request"
late=$(remit request add text='Description of what Halden Cloud watches on behalf of its customers' whom='Marek Dvorak' due=2026-10-20 state=requested control=CLD.12.4.5)
remit request add text='Number of hours within which incidents are notified, in writing' whom='Marek Dvorak' due=2026-11-20 state=requested control=15.1.2 >"$home/shown"
remit request add text='Reviews of access of September, archive and payment' whom='Owen Hughes' due=2026-11-16 state=requested control=9.2.5 >"$home/shown"
remit request add text='Plan and date of restoring the whole service' whom='Priya Nair' due=2026-11-16 state=to-ask control=12.3.1,17.1.3 >"$home/shown"
review=$(remit evidence add evidence/access-review-2026-q2.csv title='Review of access, second quarter' source='Owen Hughes' \
	period_from=2026-04-01 period_to=2026-06-30 received=2026-09-16 visibility=client control=9.2.5)
restore=$(remit evidence add evidence/restore-2025-05.txt title='Record of restoring the service, May 2025' source='Priya Nair' \
	effective=2025-05-22 received=2026-09-16 visibility=client control=12.3.1,17.1.3)
remit evidence add evidence/changes-sample-2026.csv title='Sample of changes' source='Release pipeline' \
	period_from=2026-01-01 period_to=2026-09-15 received=2026-09-22 population=612 sample_size=25 sample_method='random, from the complete list' control=12.1.2,14.2.2 >"$home/shown"
rights=$(remit evidence add evidence/backup-rights-2026-09.txt title='Standing rights over the backup account' source='Console of Halden Cloud' \
	effective=2026-09-21 received=2026-09-21 visibility=internal control=9.2.3)
remit evidence add title='Tickets for access' custody=seen source='Ticket system' period_from=2025-10-01 period_to=2026-09-15 \
	population=140 sample_size=25 sample_method='random, from the complete list' control=9.2.2 >"$home/shown"
weak=$(remit evidence add title='Critical weaknesses and when they were mended' custody=referenced file='https://reports.lumen.example/weaknesses/2026' \
	period_from=2026-04-01 period_to=2026-09-15 population=40 sample_size=40 sample_method=all exceptions='Six took longer than seven days, all in the archive service.' visibility=client control=12.6.1)
for item in 'Security policy 4.2|5.1.1,5.1.2|2026-05-11' 'Annex C of the master agreement|CLD.6.3.1,15.1.2|2023-04-01' \
	'Continuity plan 2026|17.1.1,17.1.2|2026-02-02' 'Incident manual|16.1.1,16.1.4|2026-03-15' 'Report of the test of tenants'\'' separation|9.4.1,CLD.9.5.1|2026-08-21'; do
	title=${item%%|*} rest=${item#*|}
	remit evidence add title="$title" custody=referenced file="https://docs.lumen.example/$(echo "$title" | tr 'A-Z ' 'a-z-' | tr -cd 'a-z0-9-')" \
		effective="${rest#*|}" control="${rest%|*}" >"$home/shown"
done
remit evidence add title='Walk through the office' custody=seen source='Ines Okafor' effective=2026-09-24 \
	population=9 sample_size=2 sample_method='who was away from the desk' control=11.2.8,11.2.9,11.1.2 >"$home/shown"

interview() { # DAY TITLE PERSON CONTROLS
	remit interview add title="$2" date="$1" place='Leith' person="$3" control="$4"
}
on 2026-09-21 'Ines Okafor'
platform=$(interview 2026-09-21 'Platform: rights, backup, standby' "$priya" 9.2.3,12.3.1,17.1.2,17.1.3)
support=$(interview 2026-09-22 'Support: access and incidents' "$owen" 9.2.5,16.1.2)
interview 2026-09-22 'Direction and suppliers' "$greta" 5.1.1,15.1.2 >"$home/shown"
provider=$(interview 2026-09-23 'Halden Cloud: who does what' "$marek" CLD.6.3.1,CLD.8.1.5,CLD.12.4.5)
interview 2026-09-24 'Security officer, by the reviewer' "$ines" 18.2.1,18.2.2 >"$home/shown"
answer() { # CONTROL QUESTION=ANSWER INTERVIEW TEXT
	remit answer "$1" "$2" --interview "$3" --text "$4"
}
answer 12.3.1 last-restore=unclear "$platform" 'Not since May 2025; the day in spring was given to the move of the archive.'
answer 12.3.1 copy-out-of-reach=unclear "$platform" 'The copies cannot be deleted by the application. Whether by the operators, she would have to look.'
answer 9.2.3 standing-privilege=yes "$platform" 'The list comes from the console; the seven in the backup account were new to her.'
answer 9.2.5 last-review=no "$support" 'September is missing for two services, because they changed hands.'
answer CLD.6.3.1 unowned-tasks=unclear "$provider" 'At least one: nobody removes old snapshots.'

# ---- the verdicts ----------------------------------------------------------------------------------
on 2026-09-28 'Ines Okafor'
remit import answers.csv --apply >"$home/shown"
remit set 18.2.3 selected=no --reason 'An outside firm looks at the configuration in February 2027'
remit set 9.2.3 --side provider status=partial basis=documented remark='The report on operations has two leavers who kept access for more than a day.'
remit set CLD.6.3.1 --side provider status=partial basis=interviewed remark='The published split says nothing of snapshots and virtual network logs.'
remit set 5.1.1 6.1.1 7.2.2 9.4.1 9.4.2 12.1.2 12.4.1 12.6.1 16.1.1 16.1.2 --service mail --side provider \
	status=implemented basis=documented,tested how='As for the whole scope; told to customers in the service terms.'
remit set 12.3.1 17.1.2 CLD.8.1.5 --service mail --side provider status=partial basis=interviewed \
	how='As for the whole scope.' remark='Concerns customers directly: the terms promise more than has been shown.'
remit set 9.4.1 10.1.2 12.3.1 --service halden-storage status=implemented basis=tested how='Buckets are closed to the public, encrypted with our key, and versioned.'

on 2026-09-30 'Ines Okafor'
remit finding add grade=major title='Seven people hold standing rights over the backups' control=9.2.3,6.1.2 evidence="$rights" interview="$platform" \
	criterion='Access policy 2.1: rights are taken for a task and end by themselves.' opened=2026-09-30 assignee='Priya Nair' due=2026-11-30 \
	statement='On 21 September seven people held administrator rights over the backup account without end. Any of them could, alone, delete backups and what protects them. The log shows no such case.' >"$home/one"
remit finding add grade=major title='The service has not been restored since May 2025' control=12.3.1,17.1.3 evidence="$restore" interview="$platform" \
	criterion='Continuity plan 2026, chapter 5: once in twelve months. Service terms 5.2: four hours.' opened=2026-09-30 assignee='Priya Nair' due=2026-12-01 \
	statement='The last restoring of the whole service took six hours and five minutes on 22 May 2025. The four hours promised to customers have not been shown to be reachable.' >"$home/two"
remit finding add grade=minor title='Snapshots of former customers are kept' control=CLD.8.1.5,CLD.6.3.1 interview="$provider" \
	criterion='Service terms 9: erasure within 30 days.' opened=2026-09-30 assignee='Priya Nair' due=2026-12-15 \
	statement='Snapshots older than 30 days held mailboxes of three customers who left in spring. Lumen Mail and Halden Cloud each take their removal to be the other'\''s.' >"$home/three"
remit finding add grade=minor title='Reviews of access missing for two services' control=9.2.5 evidence="$review" interview="$support" \
	criterion='Access policy 2.1: each quarter.' opened=2026-09-30 assignee='Owen Hughes' due=2026-10-15 \
	statement='The reviews of September were not done for the payment and archive services, which had changed hands.' >"$home/four"
remit finding add grade=observation title='An archive without an owner runs through several findings' control=12.6.1,17.1.2 evidence="$weak" opened=2026-09-30 \
	statement='Late mending, the missing review and the gap in the standby all concern the archive service, whose owner left in June.' >"$home/five"
remit finding add grade=opportunity title='Ask Halden Cloud for one console role for restoring' control=9.2.3 opened=2026-09-30 \
	statement='A role which can restore but not delete would take away the reason for most of the standing rights.' >"$home/six"
remit finding add grade=strength title='Incident exercise together with the provider' control=16.1.5 opened=2026-09-30 \
	statement='The exercise of June with the on-call of Halden Cloud is a good example of what both sides can do together.' >"$home/seven"
on 2026-10-12 'Priya Nair'
remit finding set "$(cat "$home/one")" correction='Five of the seven rights were taken away on 2 October.' \
	cause='When the model of rights was changed in 2024, the backup account was left out because restoring was under way.' \
	corrective_action='The backup account joins the model with rights for a task; a nightly job reports standing rights.' state=answered
remit finding set "$carried" correction='Standby of the archive ordered.' cause='The plan was written before the archive was bought.' \
	corrective_action='Archive in the standby by February 2027; the check of new services asks for it.' assignee='Priya Nair' due=2027-02-28 state=accepted
on 2026-10-14 'Owen Hughes'
remit finding set "$(cat "$home/four")" correction='Review of the payment service done on 13 October; the archive waits for its new owner.' state=answered
on 2026-10-16 'Ines Okafor'
remit request set "$(cat "$home/request")" state=received
remit request set "$late" state=rejected note='A data sheet of the product came.'

# ---- gone over by somebody from outside ----------------------------------------------------------
on 2026-10-20 'Tomasz Brandt'
remit set 5 6.1 6.2 7 8.1 8.2 8.3.1 8.3.2 9.1 9.2 9.3 9.4 10 11.1.1 11.1.2 11.1.3 11.1.4 11.1.5 \
	11.2.1 11.2.2 11.2.4 11.2.5 11.2.6 11.2.7 11.2.8 11.2.9 12.1 12.3 12.4.1 12.4.2 12.4.3 12.4.4 12.6.1 13 \
	14.1 14.2.1 14.2.2 14.2.3 14.2.4 14.2.5 14.2.6 14.2.8 14.2.9 14.3 15 16.1.1 16.1.2 16.1.3 16.1.4 16.1.5 16.1.6 18.1 review=reviewed
on 2026-10-21 'Ines Okafor'
remit set 17.1.1 17.2.1 review=reviewed

# ---- the Statement of Applicability: what the numbering of ISO/IEC 27017 does not reach -----------
on 2026-10-22 'Ines Okafor'
row() { # ROW REASON STATUS WHO HOW
	remit soa "$1" applicability=applicable reason.risk="$2" status="$3" assignee="$4" how="$5"
}
row A.5.7 R-13 implemented 'Ines Okafor' 'Feeds of the national CERT and of two operators'\'' groups, gone over each morning; what concerns us becomes a ticket.'
row A.5.23 R-16 partial 'Ines Okafor' 'Buying, using and leaving services of Halden Cloud follow the policy on suppliers; who removes snapshots is open (finding).'
row A.5.30 R-14 partial 'Priya Nair' 'Standby in the second region, not exercised within twelve months.'
row A.7.4 R-11 implemented 'Owen Hughes' 'Alarm and cameras at the entrance of the office, connected to a guard; production rests on the sites of Halden Cloud.'
row A.8.9 R-12 implemented 'Priya Nair' 'All configuration in code, reviewed, compared with what runs each night.'
row A.8.10 R-08 partial 'Priya Nair' 'Deletion by plan of retention and at the end of contracts; old snapshots are left over (finding).'
row A.8.11 R-08 implemented 'Priya Nair' 'Support sees addresses masked unless the customer grants access for a case.'
row A.8.12 R-08 planned 'Ines Okafor' 'Rules against sending lists of customers out of the company, by June 2027.'
row A.8.16 R-15 implemented 'Priya Nair' 'Detection ordered from Halden Cloud (order 2025-11) and rules of our own; alarms go to on-call.'
row A.8.23 R-13 implemented 'Owen Hughes' 'Laptops reach the web through a filter against known harmful addresses.'
row A.8.28 R-05 implemented 'Priya Nair' 'Guide to secure development, analysis in the pipeline, review by a second person.'
remit soa abuse-desk title='Desk for abuse of mail' applicability=applicable reason.practice='Exchange with other mail operators' \
	status=implemented assignee='Owen Hughes' how='Reports are answered on working days within eight hours; repeated abuse ends the contract.'

# ---- it ends --------------------------------------------------------------------------------------
# Two people wrote what differs, on two machines, and nobody has settled it yet.
cp -r "$home/remit/$new.remit" "$home/copy.remit"
on 2026-10-26 'Ines Okafor'
remit set CLD.12.1.5 status=alternative --reason 'The second person joins by video, not in the room'
on 2026-10-26 'Tomasz Brandt'
remit set -s "$home/copy.remit" CLD.12.1.5 status=partial --reason 'Two of twelve runbooks name no second person'
on 2026-10-27 'Ines Okafor'
"$at" $((now + 600)) 900 merge "$home/copy.remit" >"$home/shown" 2>&1 || [ $? = 1 ] # in conflict
on 2026-11-06 'Ines Okafor'
remit set engagement version=1.2 approved_by='Greta Lindqvist' approved_on=2026-11-06 \
	conclusion='Security of the mail service rests on a sound base: identities, development and response to incidents are well in hand. Two things are not, and both concern the day on which all else fails: too many people can delete the backups, and nobody has shown that the service can be brought back from them in the time promised to customers. Until both findings are verified, the promise of four hours should not be renewed. Between Lumen Mail and Halden Cloud it is open who removes old snapshots and who looks after the standby; annex C has to be brought up to date.' >"$home/shown"

for session in $old $new; do
	rm -rf "${to:?}/$session.remit"
	cp -r "$home/remit/$session.remit" "$to/$session.remit"
	rm -f "$to/$session.remit/lock"
done
cp "$home/halden-cloud.yaml" "$to/halden-cloud.yaml"
