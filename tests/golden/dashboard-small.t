# The dashboard where there is little room, in ASCII, for an auditor, and with nothing in it.
catalog catalog-four.yaml
size 60x20
ascii
session acme auditor iaas
set A.1.1 customer status partial
set A.1.2 provider status not-implemented
keys D
screen
| Small catalog  acme  auditor   assessed 2  reviewed 0 of 6
|+ Dashboard -----------------------------------------------+
|| customer *  ===...........  assessed 1, reviewed 0 of 4; |
||             gaps 1                                       |
|| provider *  =======.......  assessed 1, reviewed 0 of 2; |
||             gaps 1                                       |
|| Nothing presses.                                         |
|| Every control, clause by clause                          |
|| A    ~_ .- ..   =.... 1/3    ==... 1/2    Access         |
|| B    ._         ..... 0/1    ..... 0/0    Backup and 備… |
|| . not assessed yet  + implemented  = implemented in an   |
|| alternative way  ~ partly implemented  o planned  - not  |
|| implemented  x excluded, with a reason  / left out of    |
|| this assessment  _ no duty under the model  bars: #      |
|| reviewed, = assessed                                     |
||                                                          |
|| Gaps, by day                                             |
|| A.1.1 customer partial, provider not assessed: Register… |
|+---------------------------------------------- 1-15 of 30 +
| l next  <Enter> go there  j down  q close            saved
end
keys llll<Enter>
screen
| Small catalog  acme  auditor   assessed 2  reviewed 0 of 6
|+ Controls ------------------------------------------------+
|| v A Access                                           2/5 |
||  v A.1 Accounts                                      2/3 |
||   ~  A.1.1   Registering users                           |
||   .- A.1.2 c A title that is far too long for the narrow…|
||  v A.2 Rights                                        0/2 |
||   .. A.2.1 * Separating tenants                          |
|| > B Backup and 備份                                  0/1 |
||                                                          |
||                                                          |
||                                                          |
||                                                          |
||                                                          |
||                                                          |
||                                                          |
||                                                          |
||                                                          |
|+----------------------------------------------------------+
| Esc goes back to the dashboard                       saved
end
keys <Esc>
size 40x10
screen
| Small catalog  acme    2 of 6 assessed
|+ Dashboard ---------------------------+
|| customer *  ===...........  assessed |
||             1, reviewed 0 of 4; gaps |
||             1                        |
|| provider *  =======.......  assessed |
||             1, reviewed 0 of 2; gaps |
|| A.2.1 customer not assessed, provid… |
|+--------------------------- 1-5 of 42 +
| l next  q close                  saved
end
size 20x5
screen
| Small catalog  acm…
|+ Dashboard -------+
|| customer *       |
|+------- 1-1 of 85 +
| l next  q close
end
size 1x1
screen
|c
end
size 120x30
screen
| remit  Small catalog   acme   auditor   all services, IaaS                                 assessed 2  reviewed 0 of 6
|+ Dashboard -----------------------------------------------------------------------------------------------------------+
|| customer *  ===...........  assessed 1, reviewed 0 of 4; gaps 1                                                      |
|| provider *  =======.......  assessed 1, reviewed 0 of 2; gaps 1                                                      |
|| Nothing presses.                                                                                                     |
|| Controls        customer     provider                                                                                |
|| A    ~_ .- ..   =.... 1/3    ==... 1/2    Access                                                                     |
|| B    ._         ..... 0/1    ..... 0/0    Backup and 備份                                                            |
|| . not assessed yet  + implemented  = implemented in an alternative way  ~ partly implemented  o planned  - not       |
|| implemented  x excluded, with a reason  / left out of this assessment  _ no duty under the model  bars: # reviewed,  |
|| = assessed                                                                                                           |
||                                                                                                                      |
|| Gaps, by day                                                                                                         |
|| no day set: 2                                                                                                        |
||             A.1.1 customer  partial, nobody, Registering users                                                       |
||             A.1.2 provider  not implemented, nobody, A title that is far too long for the narrow tree of a terminal  |
||             with eighty columns                                                                                      |
||                                                                                                                      |
|| Gaps, by who has to act                                                                                              |
|| nobody              2 gaps, no day set                                                                               |
|| Duties that nobody owns: none                                                                                        |
|| Findings that are open, by grade: none                                                                               |
|| Requests that are outstanding: none                                                                                  |
|| Assurance that lapses or has lapsed: none                                                                            |
|| What others recorded since your last action: none                                                                    |
|| Conformity of what is reviewed: none                                                                                 |
||                                                                                                                      |
|| A.2.1 customer not assessed, provider not assessed: Separating tenants                                               |
|+----------------------------------------------------------------------------------------------------------------------+
| l next  <Enter> go there  j down  <PageDown> page  q close                                                       saved
end
keys q
