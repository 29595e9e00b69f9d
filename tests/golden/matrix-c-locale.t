# The matrix in the C locale: the same in ASCII.
locale C
size 80x16
catalog catalog-small.yaml
session acme customer iaas
record service/app/model saas
record service/app/role provider
record service/host/model iaas
record control/1.1.1/app/customer/status implemented
record control/1.1.1/app/provider/status alternative
record control/1.1.1/host/customer/status implemented
record control/1.1.1/host/customer/basis/stated yes
record control/1.1.1/host/provider/status partial
record control/1.1.2/app/provider/status planned
record control/1.1.2/host/provider/applicability excluded
tick
keys ggT0
screen
| Small 2020  acme  customer  IaaS                   assessed 0  reviewed 0 of 3
|+ Controls and services -------------------------------------------------------+
|| Control                                           app      host     worst    |
||                                                   SaaS     IaaS     case     |
|| 1.1.1   Know who comes in                         +        ~?       ~?       |
|| 1.1.2   A title with a hidden ?turn and a very... o        x        o        |
|| 2.1.1   ??? doors and keys                        .        .        .        |
|| 2.1.2   Windows                                   .        .        .        |
||                                                                              |
||                                                                              |
||                                                                              |
||                                                                              |
|| 1.1.1, app: implemented; no assurance names this service (SaaS, we:          |
|| provider)                                                                    |
|+-------------------------------------------------------------------- 1-4 of 4 +
| <Enter> control  l next service  j down  $ worst case  ? help  q close   saved
end
