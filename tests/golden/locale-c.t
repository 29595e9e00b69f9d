# A terminal of ASCII: marks, frames and foreign letters have stand-ins.
locale C
size 80x24
catalog catalog-four.yaml
session acme customer iaas
set A.1.2 customer status partial
set A.2.1 provider status alternative
set A.1.2 customer note Größe der Prüfung – 東京
keys ggzR
screen
| Small catalog  acme  customer  IaaS                assessed 1  reviewed 0 of 4
|+ Controls ------------------++ A  Access -------------------------------------+
|| v A Access             1/3 || group of controls                              |
||  v A.1 Accounts        1/2 ||                                                |
||   .  A.1.1   Registering...|| Assessed       1 of 3, reviewed 0              |
||   ~. A.1.2 c A title tha...|| partial         1                              |
||  v A.2 Rights          0/1 ||                                                |
||   .= A.2.1 * Separating ...||                                                |
|| v B Backup and ??      0/1 ||                                                |
||  .  B.1   Restoring        ||                                                |
||                            ||                                                |
||                            ||                                                |
||                            ||                                                |
||                            ||                                                |
||                            |+------------------------------------------------+
||                            |+ Who does what: IaaS ---------------------------+
||                            || A group has no duties of its own.              |
||                            ||                                                |
||                            ||                                                |
||                            ||                                                |
||                            ||                                                |
||                            ||                                                |
|+----------------------------++-------------------------------------- m: model +
| [customer] ? help  1 implemented  2 alternative  3 partial  4 planned    saved
end
keys jj<Tab>G
screen
| Small catalog  acme  customer  IaaS                assessed 1  reviewed 0 of 4
|+ Controls ------------------++ A.1.1  Registering users ----------------------+
|| v A Access             1/3 || base control                                   |
||  v A.1 Accounts        1/2 ||                                                |
||   .  A.1.1   Registering...|| Everybody has an account of their own. See     |
||   ~. A.1.2 c A title tha...|| also [A.2.1] and [B.1].                        |
||  v A.2 Rights          0/1 ||                                                |
||   .= A.2.1 * Separating ...||                                                |
|| v B Backup and ??      0/1 ||                                                |
||  .  B.1   Restoring        ||                                                |
||                            ||                                                |
||                            ||                                                |
||                            ||                                                |
||                            ||                                                |
||                            |+------------------------------------------------+
||                            |+ Who does what: IaaS ---------------------------+
||                            || customer . not assessed    joint: not assessed |
||                            || provider: no duty under IaaS                   |
||                            || customer ### 1   shared 0   provider 0         |
||                            ||   a Keep the list of accounts    we (customer) |
||                            ||                                                |
||                            ||                                                |
|+----------------------------++-------------------------------------- m: model +
| [customer] ? help  j scroll  l next link  <Enter> follow it  <C-o> back  saved
end
