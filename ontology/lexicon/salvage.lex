== refloat : verb -> refloats (transitive)
+ Egypt refloated the tanker on Monday. => Egypt | refloats | tanker
- The bank refloated the loan.
? object vessel | @ship
refloat

== refloating : noun -> refloats (nominal-object)
+ The refloating of the tanker by Egypt took two days. => Egypt | refloats | tanker
- The refloating of the currency took two days.
? object vessel | @ship
refloating
