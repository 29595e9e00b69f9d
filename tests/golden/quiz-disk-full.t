# A run that cannot be written is not lost: it is said, asked about, and tried again.
size 80x24
session acme customer iaas
io full
keys :quiz<Enter>2ynynynyny
screen
| ISO/IEC 27017:2015 (withdrawn)  acme  customer   assessed 0  reviewed 0 of 121
|┌ GDPR readiness check ────────────────────────────────────────────────────────┐
|│ Regulation (EU) 2016/679 as of 2018-05-23                                    │
|│ Processor: we handle personal data in it for a customer, as instructed       │
|│                                                                              │
|│   People's rights: not in place (no 1)                                       │
|│   Controls and notifications: has gaps (yes 2, no 2)                         │
|│   Open and clear policies: in place (yes 2)                                  │
|│   Partners, technology and training: has gaps (yes 1, no 1)                  │
|│                                                                              │
|│ What to do first, in this order                                              │
|│                                                                              │
|│ 1. Security that fits the risk: no                                           │
|│    Assess the guided and the cloud controls of this catalog for the service; │
|│    that is what remit is for. Before anything else: a second factor for      │
|│    administrators, encryption with keys whose holder you know, updates       │
|│    within a set time, a backup that was restored, logs that somebody reads.  │
|│    Collect no field that nobody needs.                                       │
|│    Art. 25, Art. 32                                                          │
|│      9.2.3  Management of privileged access rights                           │
|│      10.1.1  Policy on the use of cryptographic controls                     │
|│      10.1.2  Key management                                                  │
| nothing was recorded, session acme cannot be written: No space left
| on device                                                            NOT SAVED
end
keys q
screen
| ISO/IEC 27017:2015 (withdrawn)  acme  customer   assessed 0  reviewed 0 of 121
|┌ GDPR readiness check ────────────────────────────────────────────────────────┐
|│ Regulation (EU) 2016/679 as of 2018-05-23                                    │
|│ Processor: we handle personal data in it for a customer, as instructed       │
|│                                                                              │
|│   People's rights: not in place (no 1)                                       │
|│   Controls and notifications: has gaps (yes 2, no 2)                         │
|│   Open and clear policies: in place (yes 2)                                  │
|│   Partners, technology and training: has gaps (yes 1, no 1)                  │
|│                                                                              │
|│ What to do first, in this order                                              │
|│                                                                              │
|│ 1. Security that fits the risk: no                                           │
|│    Assess the guided and the cloud controls of this catalog for the service; │
|│    that is what remit is for. Before anything else: a second factor for      │
|│    administrators, encryption with keys whose holder you know, updates       │
|│    within a set time, a backup that was restored, logs that somebody reads.  │
|│    Collect no field that nobody needs.                                       │
|│    Art. 25, Art. 32                                                          │
|│      9.2.3  Management of privileged access rights                           │
|│      10.1.1  Policy on the use of cryptographic controls                     │
|│      10.1.2  Key management                                                  │
| this run is not kept: ^S tries again, the same key once more leaves
| it                                                                   NOT SAVED
end
io ok
keys <C-s>
screen
| ISO/IEC 27017:2015 (withdrawn)  acme  customer   assessed 0  reviewed 0 of 121
|┌ GDPR readiness check ────────────────────────────────────────────────────────┐
|│ Regulation (EU) 2016/679 as of 2018-05-23                                    │
|│ Processor: we handle personal data in it for a customer, as instructed       │
|│                                                                              │
|│   People's rights: not in place (no 1)                                       │
|│   Controls and notifications: has gaps (yes 2, no 2)                         │
|│   Open and clear policies: in place (yes 2)                                  │
|│   Partners, technology and training: has gaps (yes 1, no 1)                  │
|│                                                                              │
|│ What to do first, in this order                                              │
|│                                                                              │
|│ 1. Security that fits the risk: no                                           │
|│    Assess the guided and the cloud controls of this catalog for the service; │
|│    that is what remit is for. Before anything else: a second factor for      │
|│    administrators, encryption with keys whose holder you know, updates       │
|│    within a set time, a backup that was restored, logs that somebody reads.  │
|│    Collect no field that nobody needs.                                       │
|│    Art. 25, Art. 32                                                          │
|│      9.2.3  Management of privileged access rights                           │
|│      10.1.1  Policy on the use of cryptographic controls                     │
|│      10.1.2  Key management                                                  │
|└────────────────────────────────────────────────────────────────── 1-20 of 61 ┘
| saved: GDPR readiness check                                              saved
end
keys <C-s>
screen
| ISO/IEC 27017:2015 (withdrawn)  acme  customer   assessed 0  reviewed 0 of 121
|┌ GDPR readiness check ────────────────────────────────────────────────────────┐
|│ Regulation (EU) 2016/679 as of 2018-05-23                                    │
|│ Processor: we handle personal data in it for a customer, as instructed       │
|│                                                                              │
|│   People's rights: not in place (no 1)                                       │
|│   Controls and notifications: has gaps (yes 2, no 2)                         │
|│   Open and clear policies: in place (yes 2)                                  │
|│   Partners, technology and training: has gaps (yes 1, no 1)                  │
|│                                                                              │
|│ What to do first, in this order                                              │
|│                                                                              │
|│ 1. Security that fits the risk: no                                           │
|│    Assess the guided and the cloud controls of this catalog for the service; │
|│    that is what remit is for. Before anything else: a second factor for      │
|│    administrators, encryption with keys whose holder you know, updates       │
|│    within a set time, a backup that was restored, logs that somebody reads.  │
|│    Collect no field that nobody needs.                                       │
|│    Art. 25, Art. 32                                                          │
|│      9.2.3  Management of privileged access rights                           │
|│      10.1.1  Policy on the use of cryptographic controls                     │
|│      10.1.2  Key management                                                  │
|└────────────────────────────────────────────────────────────────── 1-20 of 61 ┘
| this run is kept already                                                 saved
end
