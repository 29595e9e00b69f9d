# In the linear mode a link into another catalog is said, and what it leads to is read.
catalog iso27001-2022
size 80x24
linear
session acme customer iaas
keys :A.5.15<Enter><Tab>l
says link to 9.2.2 User access provisioning
keys <Enter>
screen
| ISO/IEC 27001:2022, Annex A  acme  customer  IaaS
|  ISO/IEC 27017:2015: 9.2.2  User access provisioning
|guided control
|
|Rights are granted on a recorded approval, fit the task and end with it. How
|closely a customer can fit them depends on the roles, scopes and groups that the
|service puts at its disposal.
|
|For the customer (good practice: the standard adds nothing here)
|Approval sits in one system and the grant in another, and the two drift apart.
|Work backwards: draw 25 assignments from the service's export and find the
|request for each, with approver, purpose, scope and end date. If two have no
|request, check the whole list.
|
|Approve permissions, not role names. A role called editor or contributor may
|include reading keys or granting access to others, so read its permission list
|and, where the service allows, build a custom role if the built-in one does too
|much. Assign to groups and at the narrowest scope: a role on the whole tenant or
|subscription reaches whatever is created there next year. Data owners approve
|access to data; the administrator who makes the grant does not approve it.
|
|Three kinds of grant appear on no request form:
|
| ISO/IEC 27017:2015: 9.2.2  User access provisioning, 102 lines; q leaves
end
keys q<Tab><S-Tab>l
screen
| ISO/IEC 27001:2022, Annex A  acme  customer  IaaS
|  Guidance of A.5.15
|stolen key then fails elsewhere.
|
|Where you order a private connection, switch the public endpoint off; on many
|services both answer until you do. On SaaS the lever is the condition at
|sign-in, set in the service (often only on a dearer plan) or in your own
|directory where sign-in is federated. If neither can restrict it, record the
|risk with an owner.
|
|Once a quarter, try all entrances from an unmanaged laptop on a mobile
|connection, over IPv4 and IPv6, and keep the refusals. Rules between your own
|segments belong to [13.1.3], sign-in itself to [9.4.2].
|
|For the provider (good practice: the standard adds nothing here)
|Customers can narrow only the entrances for which you built a restriction. Offer
|limits by address for console, programming interface and data endpoints alike,
|and check them at each request rather than at sign-in alone: a session token
|stolen in the office is then refused on the thief's network, instead of working
|until it expires.
|
|For each service and plan, document:
|
| link to 13.1.3 Segregation in networks
end
