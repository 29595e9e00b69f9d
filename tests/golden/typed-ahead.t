# Keys that come before the first frame, and before the frame of another control, scroll what will
# be drawn.
size 60x12
session acme customer iaas
keys :CLD.9.5.1<Enter><Tab><PageDown>
screen
| ISO/IEC 27017:2015 (withdrawn)  acme     0 of 121 assessed
|┌ CLD.9.5.1  Segregation in virtual computing environments ┐
|│ For the customer (good practice: the standard adds       │
|│ nothing here)                                            │
|│ You cannot inspect a hypervisor or another tenant's      │
|│ rows. What you can do is know which separation you rely  │
|│ on, pay for a stronger one where you need it, and avoid  │
|│ opening it yourself.                                     │
|│                                                          │
|│ Decide per workload whether it may share a host, a       │
|└───────────────────────────────────────────── 8-15 of 129 ┘
| [customer] ? help  j scroll  l next link             saved
end
keys gg<S-Tab>:9.2.1<Enter><Tab><PageDown>
screen
| ISO/IEC 27017:2015 (withdrawn)  acme     0 of 121 assessed
|┌ 9.2.1  User registration and de-registration ────────────┐
|│                                                          │
|│ For the customer (good practice: the standard adds       │
|│ nothing here)                                            │
|│ Begin with the test that usually fails. Export all       │
|│ accounts of the service and match each with the          │
|│ personnel system, the register of externals or the owner │
|│ of a technical account. A personal account that matches  │
|│ nothing is disabled that day and deleted 30 days later.  │
|└───────────────────────────────────────────── 8-15 of 134 ┘
| [customer] ? help  j scroll  l next link             saved
end
