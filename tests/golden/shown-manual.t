# The screens that remit(7) shows: tests/lint/screens.sh holds it to these.
catalog iso27017-2015
locale C
size 74x20
session acme-prod customer iaas
set 9.1.1 customer status implemented
set 9.1.2 customer status implemented
set 9.2.1 customer status implemented
set 9.2.2 customer status implemented
set 9.2.3 customer status planned
set 10.1.1 customer status implemented
set 10.1.2 customer status implemented
set 12.1.1 customer status implemented
set 12.3.1 customer status implemented
set CLD.9.5.1 customer status partial
set CLD.9.5.1 customer basis interviewed
set CLD.9.5.1 customer remark No test of the isolation since May
set CLD.9.5.1 provider status implemented
tick
keys :CLD.9.5.1<Enter>iMs Lee<Enter>y<Enter>Ten people, two tenants<Enter>?j
screen
| ISO/IEC 27017:2015 (withdrawn)  acme-prod             10 of 121 assessed
|+ Interview: Ms Lee, control 42 of 121 ----------------------------------+
|| CLD.9.5.1  Segregation in virtual computing environments               |
|| customer      partial (interviewed)                                    |
||                                                                        |
||  1  When was the tenant boundary last tested, and by whom?         yes |
||  2  Did the tester work from at least two tenants?                said |
||       Ten people, two tenants                                          |
||  3  Does the isolation design cover caches, queues, search and unclear |
||     keys?                                                              |
||  4  Was a tenant's connection to the admin network refused   no answer |
||     in a test?                                                         |
||  5  How many days did the last critical isolation flaw stay  no answer |
||     open?                                                              |
||  6  Does every staff access to tenant data have a ticket?    no answer |
||  7  Has data crossed the tenant boundary in the last three   no answer |
||     years?                                                             |
||  8  Which workloads must not share hosts, databases or keys? no answer |
|+------------------------------------------------------------ 1-16 of 45 +
| y yes  n no  ? unclear  <F1> help  <Enter> in words                saved
end
keys qD
screen
| ISO/IEC 27017:2015 (withdrawn)  acme-prod             10 of 121 assessed
|+ Dashboard -------------------------------------------------------------+
|| customer *  =.............  assessed 10, reviewed 0 of 121; gaps 2     |
|| provider    =.............  assessed 1, reviewed 0 of 121; gaps 0      |
|| Nothing presses.                                                       |
|| Controls               customer     provider                           |
|| 5    ..                ..... 0/2    ..... 0/2    Information securi... |
|| 6    ........          ..... 0/8    ..... 0/8    Organization of in... |
|| 7    ......            ..... 0/6    ..... 0/6    Human resource sec... |
|| 8    ...........       ..... 0/11   ..... 0/11   Asset management      |
|| 9    ++++o.........~.  =.... 6/16   =.... 1/16   Access control        |
|| 10   ++                ===== 2/2    ..... 0/2    Cryptography          |
|| 11   ...............   ..... 0/15   ..... 0/15   Physical and envir... |
|| 12   +.....+.........  =.... 2/16   ..... 0/16   Operations security   |
|| 13   ........          ..... 0/8    ..... 0/8    Communications sec... |
|| 14   .............     ..... 0/13   ..... 0/13   System acquisition... |
|| 15   .....             ..... 0/5    ..... 0/5    Supplier relations... |
|| CLD.9.5.1 customer partial, provider implemented: Segregation in vi... |
|+------------------------------------------------------------ 1-15 of 38 +
| l next  <Enter> go there  j down  <PageDown> page  q close         saved
end
