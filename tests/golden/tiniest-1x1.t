# Never a crash: every size on the way down, everything open once.
size 1x1
catalog catalog-small.yaml
session acme-prod customer iaas
screen
|
end
keys jjkG<Tab>jjlh<Tab>jjzzM?jjq<Tab>
keys :9<Tab><Esc>/x<Enter>bjj<Esc>a<Esc>cfoo<Esc>yu<C-r>
screen
|
end
size 2x2
keys b
screen
|[…
| …
end
keys <Esc>cab
screen
|ab
|
end
keys <Esc>y
size 3x3
screen
|
| ▸
| d…
end
size 5x4
screen
| Sma…
|    ·
| drop
| ped…
end
size 12x5
screen
| Small 2020…
|┌ Controls ┐
|│    · 1.1…│
| dropped:
| nothing of…
end
size 300x4
screen
| remit  Small 2020   acme-prod   customer   all services, IaaS                                                                                                                                                                                                                  assessed 0  reviewed 0 of 3
|    · 1.1.2   A title with a hidden �turn and a very long rest that does not fit into the tree at all
| ▸ 2 Things, 密碼 and cafés                                                                                                                                                                                                                                                                             0/2
| dropped: nothing of that text is recorded                                                                                                                                                                                                                                                            saved
end
