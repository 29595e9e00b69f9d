# ASCII marks, lines and letters where the locale has no better.
locale C
size 80x24
catalog catalog-small.yaml
session acme-prod customer iaas
set 1.1.1 customer status implemented
set 2.1.1 customer status planned
keys zRG
screen
| Small 2020  acme-prod  customer  IaaS              assessed 2  reviewed 0 of 3
|+ Controls ------------------++ 2.1.2  Windows --------------------------------+
|| v 1 People             1/1 || base control                                   |
||  v 1.1 Before the f... 1/1 ||                                                |
||   +. 1.1.1 c Know who co...|| Windows are doors too, [1.1.1] says.           |
||    . 1.1.2   A title wit...||                                                |
|| v 2 Things, ?? and ... 1/2 ||                                                |
||  v 2.1 Doors           1/2 ||                                                |
||   o. 2.1.1 * ??? doors a...||                                                |
||   .  2.1.2   Windows       ||                                                |
||                            ||                                                |
||                            ||                                                |
||                            ||                                                |
||                            ||                                                |
||                            |+------------------------------------------------+
||                            |+ Who does what: IaaS ---------------------------+
||                            || customer . not assessed    joint: not assessed |
||                            || provider: no duty under IaaS                   |
||                            || customer ### 1   shared 0   provider 0         |
||                            ||   a Close them                   we (customer) |
||                            ||                                                |
||                            ||                                                |
|+----------------------------++-------------------------------------- m: model +
| [customer] ? help  1 implemented  2 alternative  3 partial  4 planned    saved
end
keys k
screen
| Small 2020  acme-prod  customer  IaaS              assessed 2  reviewed 0 of 3
|+ Controls ------------------++ 2.1.1  ??? doors and keys ---------------------+
|| v 1 People             1/1 || cloud control                                  |
||  v 1.1 Before the f... 1/1 ||                                                |
||   +. 1.1.1 c Know who co...|| Recorded for the customer                      |
||    . 1.1.2   A title wit...|| Status         planned                         |
|| v 2 Things, ?? and ... 1/2 || Review         assessed by anna, 2026-11-23    |
||  v 2.1 Doors           1/2 ||                                                |
||   o. 2.1.1 * ??? doors a...|| Doors have two sides. Read [1.1.1] first.      |
||   .  2.1.2   Windows       ||                                                |
||                            || For the customer                               |
||                            || Lock it.                                       |
||                            ||                                                |
||                            || For the provider                               |
||                            |+---------------------------------------- 1-12 v +
||                            |+ Who does what: IaaS ---------------------------+
||                            || customer o planned         joint: not assessed |
||                            || provider . not assessed                        |
||                            || customer # 1   shared 0   provider # 1         |
||                            ||   a Lock it                      we (customer) |
||                            ||   b Build it                          provider |
||                            ||                                                |
|+----------------------------++-------------------------------------- m: model +
| [customer] ? help  1 implemented  2 alternative  3 partial  4 planned    saved
end
