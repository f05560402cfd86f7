# REJECT: rejecting, refusing, denying, vetoing, defying, breaking one's word, delaying, cancelling, ignoring.

@claim_word = claim, allegation, accusation, report, suggestion, rumour, rumor, charge, speculation, involvement, wrongdoing, responsibility, role, link, knowledge, assertion, guilt, connection, complicity, part, story, criticism, notion
@asked_word = proposal, offer, request, demand, plan, call, appeal, bid, invitation, deal, idea, ultimatum, resolution, application, plea, claim, allegation, suggestion, criticism, accusation, complaint, lawsuit, petition, compromise, report, result, concern, warning, talk, conclusion, overture
@entry_word = entry, visa, access, permission, asylum, bail, request, right, citizenship, entrance, admission, passage, accreditation, parole, licence, license, permit, landing
@scheduled = talk, negotiation, meeting, visit, trip, summit, election, vote, launch, match, flight, conference, trial, execution, decision, dialogue, strike, exercise, deployment, referendum, test, game, ceremony, plan, hearing, withdrawal, sale, tour, project, concert, rally, march, poll, ballot, debate, payment, deadline
@word_given = promise, pledge, vow, word, agreement, treaty, ceasefire, cease-fire, truce, accord, deal, commitment, pact, contract, undertaking, armistice, obligation, oath, memorandum, term
@rule_word = sanction, embargo, law, order, ban, curfew, rule, resolution, constitution, blockade, norm, convention, ruling, injunction, lockdown, quarantine

== reject : verb -> rejects (refusal)
+ Cuba rejected the offer on Tuesday. => Cuba | rejects | offer
+ The plan was turned down by Malta. => Malta | rejects | plan
- The rejected suitor wept.
reject
spurn
rebuff
repudiate
turn down
vote down
vote against
strike down
rule out
oppose
object to
resist
disavow
decline {comment}
rubbish
pooh-pooh
scotch
say {no} to
vote {no} on
give {cold_shoulder} to
give {short_shrift} to
slam {door} on
shut {door} on
close {door} on
close {door} to
shut {door} to
stand against
come out against
be {opposed} to
be in {opposition} to
raise {objection} to
voice {objection opposition} to
express {objection opposition} to
declare {opposition} to
reiterate {opposition} to
reaffirm {opposition} to
stand up to
take {stand} against
set {face} against
abstain from
walk away from
overrule
renounce
forswear
cold-shoulder
dig in {heel}
stonewall
filibuster
obstruct
stymie
throw {wrench} into
torpedo
pour {cold_water} on
throw {cold_water} on

== deny : verb -> denies (refusal)
? object event
+ Eritrea denied the raid on Monday. => Eritrea | denies | raid
+ The banker denied that he stole the money. => banker | denies | stole
- The guards denied entry to the crew.
deny
disclaim
gainsay
negate
refute
rebut

== deny-claim : verb -> denies (refusal)
? object @claim_word
? actor party|none
+ Sudan denied the allegations on Friday. => Sudan | denies | allegations
+ The general refuted the claim. => general | denies | claim
- The club denied access to the reporter.
deny
refute
rebut
disclaim
discount
debunk
contradict

== deny-set : verb -> denies (refusal)
+ The banker distanced himself from the report. => banker | denies | report
- The distance was long.
deny {responsibility involvement} for
deny {involvement role part} in
deny {knowledge} of
disclaim {responsibility} for
give {lie} to
protest {innocence}
maintain {innocence}
plead {innocent} to
distance {himself} from
distance {itself} from
distance {herself} from
distance {themselves} from
wash {hand} of

== refuse : verb -> refuses (refusal)
+ Belarus refused the request on Thursday. => Belarus | refuses | request
+ Japan denied entry to the singer. => Japan | refuses | singer
- The refuse was burned.
refuse
decline
deny {@entry_word} to
refuse {@entry_word} to
withhold
withhold from
balk at
baulk at
demur
demur at
shy away from
stop short of
hold back on
bar from {entry}
turn away
stick to {gun}
stand {ground}
stand firm on
stand firm
hold {firm}
hold out
draw {line} at
be {unwilling} to
be {reluctant} to
steer clear of

== deny-thing : verb -> refuses (transfer)
? object @entry_word
+ Visas were denied to the players. => - | refuses | players
- Sudan denied a role in the raid.
deny
refuse

== veto : verb -> vetoes (refusal)
+ Russia vetoed the resolution on Thursday. => Russia | vetoes | resolution
+ The bill was vetoed by the governor. => governor | vetoes | bill
- The council adopted the resolution.
veto
use {veto} against
use {veto} on
use {veto}
cast {veto} against
cast {veto}
exercise {veto} over
exercise {veto}
wield {veto}
pocket-veto

== defy : verb -> defies (refusal)
+ The students defied the curfew on Sunday. => students | defies | curfew
+ Iran flouted the embargo. => Iran | defies | embargo
- The defiant song was popular.
defy
flout
disobey
contravene
fall foul of
run {blockade}
thumb {nose} at
act in {defiance} of
mutiny against
rebel against
go against
stand firm against
hold firm against
hold out against

== break-promise : verb -> breaksPromise (refusal)
+ Serbia reneged on the deal in April. => Serbia | breaksPromise | deal
- The boy broke the window.
renege on
renege
go back on
backslide on
back out of
back out
default on
do {U-turn} on
make {U-turn} on
double-cross
welsh on

== delay : verb -> delays (transitive)
+ Haiti postponed the election on Monday. => Haiti | delays | election
+ The trial was delayed in May. => - | delays | trial
- The fog brought a short wait.
delay
postpone
put off
hold off on
hold off
defer
adjourn
reschedule
stall
stall on
put on {hold}
put on {ice}
put on {back_burner}
drag {foot} on
drag {heel} on
drag {foot}
shelve
mothball
play for {time}
buy {time}
take {rain_check} on

== cancel : verb -> cancels (transitive)
+ Fiji cancelled the summit on Friday. => Fiji | cancels | summit
+ Lula called off the trip. => Lula | cancels | trip
- The cancelled stamp is worth a fortune.
cancel
call off
nix
annul
void
invalidate
disinvite
uninvite
pull {plug} on
call {halt} to {talk}

== ignore : verb -> ignores (refusal)
+ Syria ignored the warning on Saturday. => Syria | ignores | warning
+ The general shrugged off the report. => general | ignores | report
- The ignorant crowd laughed.
ignore
disregard
overlook
neglect
snub
brush aside
brush off
shrug off
wave away
pay {heed attention} to
turn {deaf_ear} to
turn {back} to
turn {blind_eye} to {abuse violation}
bypass
sidestep
sideline
gloss over
sweep under {carpet rug}
give {brush-off} to
fob off
take {notice} of
make light of
stay {silent} on
stay {silent} about
remain {silent} on
remain {silent} about
keep {silent} about
fail to answer
fail to reply to
fail to respond to

== rejection : noun -> rejects (nominal-object)
? actor party
+ Cuba's rejection of the offer came on Tuesday. => Cuba | rejects | offer
- The organ rejection killed the patient.
rejection
repudiation
rebuff
objection
no vote
renunciation
obstruction

== denial : noun -> denies (nominal-object)
? actor party
+ Sudan's denial of the raid was brief. => Sudan | denies | raid
- The denial letter was lost.
denial
rebuttal
refutation
disclaimer
not guilty plea

== refusal-noun : noun -> refuses (nominal-object)
? actor party
+ Belarus's refusal of the request surprised Poland. => Belarus | refuses | request
- The first refusal is yours.
refusal
unwillingness
reluctance
intransigence
non-cooperation
noncooperation

== veto-noun : noun -> vetoes (nominal-object)
? actor party
+ Russia's veto of the resolution came on Thursday. => Russia | vetoes | resolution
- The veto power is old.
veto

== defiance : noun -> defies (nominal-object)
? actor party
+ The students' defiance of the curfew was peaceful. => students | defies | curfew
- The defiant statue stands.
defiance
disobedience
noncompliance
non-compliance
insubordination
mutiny
sanctions busting

== breach : noun -> breaksPromise (nominal-object)
? object @word_given
+ The rebels' violation of the truce angered Chad. => rebels | breaksPromise | truce
- The data breach cost millions.
violation
breach
betrayal
abrogation
broken promise
U-turn

== delay-noun : noun -> delays (nominal-object)
? object event|@scheduled
+ Haiti's postponement of the election caused anger. => Haiti | delays | election
- The traffic delay was short.
postponement
delay
adjournment
deferral
deferment
rescheduling

== cancellation : noun -> cancels (nominal-object)
? object event|@scheduled|thing
+ Fiji's cancellation of the summit upset Tonga. => Fiji | cancels | summit
- The cancellation fee was high.
cancellation
annulment
calling off
scrapping

== ignoring-noun : noun -> ignores (nominal-object)
? actor party
+ Syria's disregard of the warning was foolish. => Syria | ignores | warning
- The snub-nosed boat sank.
disregard
snub
neglect

== opposed-adj : adj -> rejects (predicate)
? actor party
+ Malta is averse to the plan. => Malta | rejects | plan
- The opposed thumbs grip.
opposed
averse
resistant
hostile
intransigent

== unwilling-adj : adj -> refuses (predicate)
? actor party
+ Belarus was unwilling to leave. => Belarus | refuses | leave
- The unwilling horse stopped.
unwilling
reluctant
loath
hesitant
adamant
unyielding

== defiant-adj : adj -> defies (predicate)
? actor party
+ Gaddafi was defiant. => Gaddafi | defies | -
- The colour defied description.
defiant
disobedient

== reject-thing : verb -> rejects (refusal)
? object @asked_word|@measure
? actor party|none
+ Ghana dismissed the criticism on Monday. => Ghana | rejects | criticism
+ The court threw out the lawsuit. => court | rejects | lawsuit
- Ghana dismissed its coach on Monday.
dismiss
decline
throw out
brush aside
brush off
wave aside
wave away
shoot down
knock back
cast aside
laugh off
discard
fend off
block
fight
derail
scuttle
torpedo
overturn
kill
quash
sink
strike down
defeat

@measure = bill, law, motion, amendment, resolution, nomination, merger, sale, appointment, extradition, decision, ruling, verdict, legislation, budget, treaty

== leave-talks : verb -> rejects (leaving)
? object @talks
? actor party|none
+ The rebels walked out of the talks. => rebels | rejects | talks
- The rebels walked out of the town.
walk out of
withdraw from
pull out of
storm out of
quit
abandon

== block-vote : verb -> vetoes (refusal)
? object @tabled
? actor country
? subject country|none
+ China blocked the resolution on Thursday. => China | vetoes | resolution
- Snow blocked the road on Thursday.
block
kill

@tabled = resolution, motion, draft, draft resolution, statement, declaration, sanction, membership

== defy-rule : verb -> defies (refusal)
? object @rule_word
? actor party|none
+ The bank breached the embargo in May. => bank | defies | embargo
- The flood breached the dam in May.
violate
breach
infringe
break
bust
circumvent
evade
skirt
dodge
ignore
disregard
challenge
resist

== break-word : verb -> breaksPromise (refusal)
? object @word_given
? actor party|none
+ Serbia broke its promise in April. => Serbia | breaksPromise | promise
+ The rebels violated the accord. => rebels | breaksPromise | accord
- The boy broke the window.
break
violate
breach
abrogate
tear up
rip up
scrap
dishonour / dishonor
betray
abandon
repudiate
nullify
shred
flout
walk away from

== delay-scheduled : verb -> delays (transitive)
? object @scheduled
? actor party|none
+ Samoa suspended the talks on Tuesday. => Samoa | delays | talks
- Samoa suspended the referee on Tuesday.
suspend
halt
freeze
put back
push back
hold up
hold over
slow down
stay
interrupt
pause

== cancel-scheduled : verb -> cancels (transitive)
? object @scheduled|@extended
? actor party|none
+ Jordan scrapped the exercise on Monday. => Jordan | cancels | exercise
- Tonga scrapped the old ferry.
scrap
scrub
abandon
axe
ax
drop
ditch
withdraw
rescind
revoke
retract
terminate
cut short
pull out of

@extended = offer, invitation, proposal, candidacy, bid, contract, statement, remark, order, appointment, nomination

== evade-question : verb -> refuses (refusal)
? object @questioning
+ The mayor dodged the question on Monday. => mayor | refuses | question
- The mayor dodged a puddle.
dodge
duck
evade
sidestep
deflect
fend off

@questioning = question, query, inquiry, interview

== verdict-deny : adj -> denies (verdict)
+ The ministry said the claims were baseless. => ministry | denies | claims
- The baseless tower fell.
baseless
groundless
unfounded
false
untrue
fabricated
fictitious
unsubstantiated
bogus
incorrect
inaccurate
malicious
slanderous

== dismiss-as : verb -> denies (refusal)
+ Iran dismissed the report as nonsense. => Iran | denies | report
- Iran dismissed the general as commander.
dismiss as {nonsense rumour rumor lie propaganda fabrication speculation baseless groundless false untrue absurd ridiculous fantasy invention slander fiction unfounded rubbish}
reject as {nonsense lie propaganda fabrication baseless groundless false untrue absurd unfounded}

== block-entry : verb -> vetoes (target)
? actor party|none
+ Greece blocked the entry of Albania on Monday. => Greece | vetoes | Albania
- Snow blocked the entrance on Monday.
block {entry accession admission membership candidacy bid application} of
block {accession admission membership application} to
veto {entry accession admission membership candidacy bid application} of
oppose {entry accession admission membership candidacy bid application} of
hold up {entry accession admission membership} of
delay {entry accession admission membership} of
stall {entry accession admission membership} of

== refuse-party : verb -> refuses (transfer)
? object party
? actor party
+ Chad refused Mali a loan on Monday. => Chad | refuses | Mali
- Chad lent Mali a boat on Monday.
refuse {loan aid credit help assistance support entry access visa permission asylum}
deny {loan aid credit help assistance support entry visa asylum}
