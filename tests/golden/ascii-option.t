ascii
size 80x16
catalog catalog-small.yaml
session acme-prod auditor iaas
keys zR
screen
| Small 2020  acme-prod  auditor  IaaS               assessed 0  reviewed 0 of 6
|+ Controls ------------------++ 1.1.1  Know who comes in ----------------------+
|| v 1 People             0/3 || guided control; area: Keys and locks           |
||  v 1.1 Before the fir… 0/3 ||                                                |
||   .. 1.1.1 c Know who come…|| Somebody has to know who may come in. See      |
||    . 1.1.2   A title with …|| [2.1.1] and [2.1.2]; [9.9.9] is no control     |
|| v 2 Things, 密碼 and … 0/3 || here.                                          |
||  v 2.1 Doors           0/3 ||                                                |
||   .. 2.1.1 * 門と鍵 doors …|+----------------------------------------- 1-6 v +
||   .  2.1.2   Windows       |+ Who does what: IaaS ---------------------------+
||                            || customer . not assessed    joint: not assessed |
||                            || provider . not assessed                        |
||                            || customer # 1   shared # 1   provider # 1       |
||                            ||   a Write the list                    customer |
|+----------------------------++------------------------------ m: model   1-4 v +
| [customer] ? help  1 implemented  2 alternative  3 partial  4 planned    saved
end
