# CONCEDE: yielding, easing restrictions, permitting, complying, admitting, pardoning, granting.

@curb = sanction, restriction, embargo, ban, curfew, blockade, siege, lockdown, quarantine, martial law, emergency, state of emergency, moratorium, curb, limit, tariff, visa requirement, censorship, suspension, requirement, control, blackout, closure, travel ban, freeze, rule, law, block, veto, emergency rule, house arrest, visa rule, entry requirement, press curb, ban on, dusk-to-dawn curfew, night curfew, emergency law, visa restriction, travel restriction, duty, customs duty, import duty, levy, quota, import quota, customs barrier
@barrier = border, crossing, border crossing, airport, airspace, road, school, strait, port, checkpoint, frontier, mosque, church
@asked_for = request, demand, wish, plea, appeal
@mercy = pardon, amnesty, clemency, reprieve, parole, immunity, bail, presidential pardon, leniency
@granted = permission, authorisation, authorization, licence, license, visa, access, permit, autonomy, independence, citizenship, waiver, exemption, approval, leave, right, concession, extension, self-rule
@duty = agreement, accord, treaty, resolution, ceasefire, truce, commitment, promise, obligation, pledge, demand, condition, deadline, order, ruling, term, law, requirement, deal, verdict, norm, sanction, rule

== concede : verb -> concedesTo (target)
+ The mine owners gave in to the strikers. => owners | concedesTo | strikers
+ France yielded to the farmers on Monday. => France | concedesTo | farmers
- The field yielded ten tonnes of wheat.
concede to
yield to
give in to
give in
give way to
give way
give {ground} to
give {ground}
bow to
cave in to
cave to
capitulate to
relent
relent on
back down
back down on
back down over
back away from
back off
climb down
backpedal on
backpedal
backtrack on
backtrack
make {concession} to
make {concession}
make {compromise}
compromise with
compromise on
meet {demand} of
bend to
knuckle under to
knuckle under
kowtow to
cede
relinquish
hand {power} to
transfer {power} to
cede {power control territory} to
submit to
make way for
eat {word}
throw in {towel}
bite {bullet}
appease
placate
agree to {demand condition ultimatum} of
agree to {demand condition ultimatum} by
agree to {demand condition ultimatum} from
agree to {demand}
accede to {demand}
bow before
surrender to {demand}
satisfy {demand} of
accept {demand condition} of
accept {demand condition} by
accept {demand condition} from
yield ground to

== cave-in : verb -> concedesTo (target)
? actor party
+ France caved in on Monday. => France | concedesTo | -
- The roof caved in on Monday.
cave in
fold
blink

== concede-defeat : verb -> concedesTo (target)
? object @lost
+ Netanyahu conceded defeat on Wednesday. => Netanyahu | concedesTo | defeat
- The team conceded two goals.
concede
admit
accept
acknowledge

@lost = defeat, election, race

== give-up-claim : verb -> concedesTo (target)
? object @stance
+ The union dropped its demand on Friday. => union | concedesTo | demand
- The girl dropped her spoon.
drop
soften
moderate
abandon
reverse
give up
relinquish
surrender

@stance = demand, claim, objection, opposition, stance, position, course, insistence, precondition, reservation, resistance, ambition

== meet-demand : verb -> concedesTo (target)
? object @pressed_for
+ The mine owners met the demands of the strikers. => owners | concedesTo | strikers
- The owners met in a hotel.
meet
satisfy
accede to
accept
respond to
act on

@pressed_for = demand, ultimatum, grievance

== hand-over-power : verb -> concedesTo (transfer)
? object @power_word
+ The junta transferred power in March. => junta | concedesTo | power
- The pilot lost power.
hand over
relinquish
give up
transfer

@power_word = power, control, authority

== ease : verb -> easesRestrictionOn (transitive)
+ Ghana legalised hemp in March. => Ghana | easesRestrictionOn | hemp
- The legal advice was good.
legalise / legalize
decriminalise / decriminalize
deregulate
liberalise / liberalize
unban
unblock
unfreeze
unseal
derestrict
desegregate
open up

== ease-curb : verb -> easesRestrictionOn (transitive)
? object @curb
+ Cyprus lifted the curfew on Friday. => Cyprus | easesRestrictionOn | curfew
+ India eased the ban. => India | easesRestrictionOn | ban
- The crane lifted the boat.
lift
ease
relax
loosen
shorten
cut short
narrow
scale back
scale down
water down
tone down
mitigate
moderate
remove
revoke
rescind
repeal
scrap
abolish
waive
end
roll back
suspend
soften
drop
cancel
reduce
unwind
phase out
overturn
abrogate
annul
undo
dismantle

== reopen-barrier : verb -> easesRestrictionOn (transitive)
? object @barrier
? actor party|none
+ Kenya reopened the border on Sunday. => Kenya | easesRestrictionOn | border
- Kenya reopened the debate on Sunday.
reopen
re-open
open

== ease-on : verb -> easesRestrictionOn (transitive)
+ The bloc lifted sanctions on Belarus. => bloc | easesRestrictionOn | Belarus
+ Japan eased restrictions on travel. => Japan | easesRestrictionOn | travel
- Japan imposed restrictions on travel.
lift {@curb} on
lift {@curb} against
lift {@curb} from
ease {@curb} on
ease {@curb} against
ease up on
ease {pressure} on
ease {grip} on
relax {@curb} on
relax {grip} on
loosen {@curb} on
loosen {grip} on
remove {@curb} on
remove {@curb} against
remove {@curb} from
waive {@curb} on
end {@curb} on
end {@curb} of
suspend {sanction tariff ban} on
suspend {sanction} against
drop {@curb} on
drop {sanction} against
scrap {@curb} on
roll back {@curb} on
revoke {@curb} on
rescind {@curb} on
soften {@curb} on
reduce {sanction} on
reduce {sanction} against
lower {tariff} on
cut {tariff} on
open {market} to
open {border} to
open {border} for
open {airspace} to
reopen {border_crossing} with
reopen {border} with
delist
relax {@curb} for
ease {@curb} for
lift {@curb} for
waive {@curb} for
waive {visa} for
abolish {visa visa_requirement} for
scrap {visa visa_requirement} for
abolish {@curb} on
relax {@curb} against
lift {house_arrest} of
waive {visa_requirement} for
lift {boycott} of
lift {boycott} on
end {boycott} of
call off {boycott} of
drop {boycott} of
suspend {boycott} of
abandon {boycott} of

== permit : verb -> permits (directive)
? actor party
+ Egypt permitted the convoy to cross. => Egypt | permits | convoy
+ Moscow allowed the inspectors to leave. => Moscow | permits | inspectors
- The weather allowed a picnic.
permit
allow
let
authorise / authorize
license
enable
entitle
empower
give {permission authorisation authorization leave} to
give {permission}
give {green_light} to
give {green_light}
give {go-ahead} to
give {go-ahead}
give {access} to
give {free_rein} to
give {free_hand} to
give {all_clear} to
clear {way} for
pave {way} for
wave through
turn {blind_eye} to
tolerate
countenance
okay
accommodate

== permit-passive : verb -> permits (directive)
? actor none
+ The convoy was allowed to cross the border. => - | permits | convoy
- The crossing allows quick travel.
permit
allow
authorise / authorize

== comply : verb -> compliesWith (with)
+ Libya complied with the resolution in March. => Libya | compliesWith | resolution
+ The rebels obeyed the order. => rebels | compliesWith | order
- The building complies with the safety code.
comply with
comply
abide by
obey
heed
adhere to
conform to
conform with
live up to
make good on
deliver on
toe {line}
play by {rule}
fall into {line}

== admit : verb -> admits (speech)
? object event|@wrong
+ The driver admitted the theft on Thursday. => driver | admits | theft
+ The soldier confessed to the killing. => soldier | admits | killing
- The club admits children on Sundays.
admit
admit to
confess
confess to
own up to
concede
plead {guilty} to

@wrong = guilt, mistake, error, failure, responsibility, wrongdoing, role, involvement, blame, crime, offence, offense, part, shortcoming, breach

== admit-guilt : verb -> admits (target)
+ The banker pleaded guilty on Tuesday. => banker | admits | -
+ The army accepted responsibility for the crash. => army | admits | crash
- The banker pleaded for mercy.
plead {guilty}
plead {guilty} to
admit {@wrong} in
admit {@wrong} for
acknowledge {@wrong} for
acknowledge {@wrong} in
accept {responsibility blame} for
take {responsibility blame} for
claim {responsibility} for
take {credit} for
come clean about
come clean
own up
shoulder {blame responsibility} for

== pardon : verb -> pardons (accusation)
? actor party|none
+ The king pardoned forty prisoners on Sunday. => king | pardons | prisoners
+ Chile granted amnesty to the miners. => Chile | pardons | miners
- The guest begged his pardon.
pardon
amnesty
reprieve
absolve
acquit
exonerate
exculpate
clear of
parole
grant {@mercy} to
grant {@mercy}
give {@mercy} to
extend {@mercy} to
offer {@mercy} to
offer {@mercy}
show {mercy leniency} to
commute {sentence} of
reduce {sentence} of
overturn {conviction} of
quash {conviction} of
drop {charge} against
drop {case} against
drop {lawsuit} against
dismiss {charge} against
dismiss {case} against
withdraw {charge} against
clear of {charge wrongdoing}
rehabilitate
let off
exempt
exempt from
sign {@mercy} for
issue {@mercy} for
issue {@mercy} to
approve {@mercy} for
announce {@mercy} for

@judicial = court, judge, jury, tribunal, panel, prosecutor, inquiry, commission, investigation, magistrate, report

== grant-party-pardon : verb -> pardons (transfer)
? actor party|none
? object person|group|@person_noun|@prisoner|@fighter
+ Mali's leader granted the smugglers a pardon on Friday. => leader | pardons | smugglers
- Mali's leader granted the smugglers a hearing on Friday.
grant {@mercy}
give {@mercy}
offer {@mercy}

== clear-accused : verb -> pardons (accusation)
? object person|organisation
? actor @judicial
? subject @judicial
+ The court cleared the banker of fraud. => court | pardons | banker
- The wind cleared the sky.
clear
absolve
exonerate
free

== grant : verb -> grants (transfer)
? actor party|none
+ Spain granted autonomy to the region. => Spain | grants | region
+ The judge granted the request on Monday. => judge | grants | request
- The student lives on a grant.
grant
grant {@granted} to
give {visa citizenship autonomy independence right vote waiver exemption licence license permit} to
issue {visa permit licence license} to
accord {@granted} to
award {contract} to
approve {request visa application} of
hand {concession} to
accord {status} to
bestow {citizenship} on

== concession : noun -> concedesTo (nominal)
? actor party
+ France's concession to the farmers came late. => France | concedesTo | farmers
- The concession stand sold tea.
concession
climbdown
capitulation
about-face
backdown
compromise offer
reversal
concession speech

== easing : noun -> easesRestrictionOn (nominal-object)
+ The lifting of sanctions by the bloc took a year. => bloc | easesRestrictionOn | sanctions
- The weight lifting contest began.
? object @curb|@barrier
lifting
easing
relaxation
loosening
repeal
removal
reopening
opening
suspension
rollback
abolition
revocation
phasing out

== easing-on : noun -> easesRestrictionOn (nominal-object)
+ The easing of curbs on Belarus by Latvia began in May. => Latvia | easesRestrictionOn | Belarus
- The printing of books on Belarus by Latvia began in May.
lifting of {@curb} on
lifting of {@curb} against
easing of {@curb} on
easing of {@curb} against
relaxation of {@curb} on
loosening of {@curb} on
removal of {@curb} on
removal of {@curb} from
suspension of {@curb} on
suspension of {@curb} against

== easing-plain : noun -> easesRestrictionOn (nominal)
+ The sanctions relief for Sudan began in May. => - | easesRestrictionOn | Sudan
- The relief of the nurses was clear.
sanctions relief
legalisation
legalization
decriminalisation
decriminalization
deregulation
liberalisation
liberalization
visa waiver
tariff cut
unblocking

== permission : noun -> permits (nominal)
? actor party
+ Egypt's permission for the convoy came late. => Egypt | permits | convoy
- The permission slip was lost.
permission
authorisation
authorization
go-ahead
green light
clearance

== compliance : noun -> compliesWith (nominal)
? actor party
+ Libya's compliance with the resolution was slow. => Libya | compliesWith | resolution
- The compliance officer resigned.
compliance
adherence
observance
fulfilment
fulfillment
implementation

== admission : noun -> admits (nominal-speech)
? actor party
+ The soldier's confession to the killing shocked the town. => soldier | admits | killing
- The admission fee is two dollars.
admission
confession
guilty plea
acknowledgement
acknowledgment
mea culpa

== pardon-noun : noun -> pardons (nominal)
+ The king's pardon for the prisoners came on Sunday. => king | pardons | prisoners
- The officer showed no mercy.
? actor party
pardon
amnesty
clemency
reprieve
acquittal
exoneration
commutation
parole
pardon offer

== grant-noun : noun -> grants (nominal-object)
? actor party
+ Spain's granting of autonomy pleased the region. => Spain | grants | autonomy
- The student grant was small.
granting
issuance
devolution

== flexible-adj : adj -> concedesTo (predicate)
? actor party
+ The union was flexible on wages. => union | concedesTo | wages
- The flexible pipe burst.
flexible
conciliatory

== compliant-adj : adj -> compliesWith (predicate)
? actor party
+ Libya was compliant with the rules. => Libya | compliesWith | rules
- The compliant device works.
compliant
obedient

== tolerant-adj : adj -> permits (predicate)
? actor party
+ The mayor was tolerant of the stalls. => mayor | permits | stalls
- The tolerant plant grew.
tolerant
permissive

== comply-duty : verb -> compliesWith (with)
? object @duty
? actor party|none
+ Libya honoured the agreement in March. => Libya | compliesWith | agreement
- Libya honoured its poets in March.
honour / honor
respect
observe
keep
meet
fulfil / fulfill
implement
carry out
satisfy
follow
stick to
keep to
act on

== cooperate-probe : verb -> compliesWith (with)
? object @inquiry|@prober
+ The bank cooperated with the inquiry. => bank | compliesWith | inquiry
- The bank opened an inquiry.
cooperate with
co-operate with
assist

@prober = investigator, inspector, prosecutor, detective, auditor

== admit-wrong : verb -> admits (target)
? object @wrong
+ The minister acknowledged mistakes on Monday. => minister | admits | mistakes
- The minister acknowledged the crowd.
admit
acknowledge
accept
take
claim
confess
concede
shoulder

== commute : verb -> pardons (transitive)
? object @sentence|@case
? actor party|none
+ The governor commuted the sentence on Friday. => governor | pardons | sentence
+ Prosecutors dropped the charges in May. => Prosecutors | pardons | charges
- The clerk commuted by train.
commute
reduce
overturn
quash
drop
dismiss
withdraw
waive
suspend

@sentence = sentence, conviction, death sentence, verdict, fine, jail term
@case = charge, case, lawsuit, indictment

== grant-paper : verb -> grants (transitive)
? object @granted
? actor party|none
+ Spain issued visas to the players. => Spain | grants | players
- Spain issued a stamp in March.
issue
extend
restore
renew

== grant-request : verb -> grants (transitive)
? object @asked_for|@applied
? actor party|none
+ The judge approved the request on Monday. => judge | grants | request
- The judge approved of the hat.
approve
honour / honor
fulfil / fulfill

@applied = application, petition, request, appeal for bail

== end-protest : verb -> endsProtest (transitive)
? object @protest
? actor !@protest_breaker
+ The union called off the strike on Monday. => union | endsProtest | strike
- The union began a strike on Monday.
call off
suspend
end
abandon
halt
stop
cease
give up
postpone
pause
drop

@protest_breaker = police, army, troop, soldier, force, court, government, president, minister

== lift-state-of : verb -> easesRestrictionOn (transitive)
+ Fiji lifted the state of emergency on Monday. => Fiji | easesRestrictionOn | -
- Fiji lifted the stone on Monday.
lift {state} of {emergency siege war}
revoke {state} of {emergency siege war}
rescind {state} of {emergency siege war}
relax {state} of {emergency siege war}
