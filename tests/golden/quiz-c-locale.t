# Nothing but ASCII where the locale has nothing else.
locale C
size 80x24
session acme customer iaas
keys :quiz<Enter>2ynpyyyyyy
screen
| ISO/IEC 27017:2015 (withdrawn)  acme  customer   assessed 0  reviewed 0 of 121
|+ GDPR readiness check --------------------------------------------------------+
|| Regulation (EU) 2016/679 as of 2018-05-23                                    |
|| Processor: we handle personal data in it for a customer, as instructed       |
||                                                                              |
||   People's rights: in place (yes 1)                                          |
||   Controls and notifications: has gaps (yes 3, no 1)                         |
||   Open and clear policies: partly in place (yes 1, partly 1)                 |
||   Partners, technology and training: in place (yes 2)                        |
||                                                                              |
|| What to do first, in this order                                              |
||                                                                              |
|| 1. Lawful use (processor): no                                                |
||    Write down for each service what the customer's instructions are and      |
||    where they stand. Look for every other use (product analytics, copies for |
||    tests, support dumps) and end it or have it agreed. Say what happens when |
||    an instruction looks unlawful: the customer is told at once.              |
||    Art. 28(3)(a), Art. 29                                                    |
||      18.1.1  Identification of applicable legislation and contractual        |
||      requirements                                                            |
||      18.1.4  Privacy and protection of personally identifiable information   |
||                                                                              |
|+------------------------------------------------------------------ 1-20 of 31 +
| saved: GDPR readiness check                                              saved
end
