# SUPPORT: praise, backing, recognition, thanks, mourning, apology, mended ties; defence in words.

@backing = support, backing, endorsement, weight, solidarity
@tie = tie, relation, link, diplomatic tie, diplomatic relation
@approval_word = blessing, thumbs-up, approval, nod, backing
@condolence = condolence, sympathy, deepest sympathy
@honour = medal, prize, award, honour, honor, order, title, doctorate, citizenship, knighthood, decoration, cross, scholarship

== support : verb -> supports (praise)
? actor party|none
+ Ghana supported the resolution on Tuesday. => Ghana | supports | resolution
+ The plan was backed by Austria. => Austria | supports | plan
- Two pillars support the roof.
support
back
champion
side with
stand by
stand with
stand behind
stand up for
stand {shoulder_to_shoulder} with
stick by
stick up for
rally behind
rally around
rally to {side}
throw {@backing} behind
put {@backing} behind
lend {@backing} to
give {support weight endorsement} to
offer {@backing} to
express {@backing} for
voice {@backing} for
pledge {@backing} for
pledge {@backing} to
declare {@backing} for
reaffirm {@backing} for
reiterate {@backing} for
show {@backing} for
show {solidarity} with
express {solidarity} with
express {sympathy} for
line up behind
fall in behind
close {rank} behind
get behind
plump for
come out for
come out in {favour favor support} of
be in {favour favor} of
speak in {favour favor} of
argue in {favour favor} of
advocate
advocate for
favour / favor
prop up
bolster
root for
put {faith} in
express {confidence} in
have {confidence} in
sympathise with
sympathize with
take {side} of
espouse
uphold
second
swing behind
vouch for
put {confidence} in
be {supportive} of
vow {@backing} to
vow {@backing} with
declare {@backing} with
pledge {solidarity} with
voice {solidarity} with
reaffirm {solidarity} with
express {@backing} to
assure of {@backing}
express {understanding} for
voice {understanding} for
show {understanding} for
send {message} of {sympathy condolence congratulation support solidarity} to

== endorse : verb -> endorses (praise)
? actor party|none
+ The senate endorsed the treaty on Thursday. => senate | endorses | treaty
- The endorsed cheque was lost.
endorse
approve of
approve
rubber-stamp / rubberstamp
sanctify
give {@approval_word} to
sign off on
put {stamp} on
bless
validate
greenlight / green-light
vote in {favour favor} of

== praise : verb -> praises (praise)
? actor party|none
+ Norway praised the rescuers on Monday. => Norway | praises | rescuers
+ Kenya welcomed the truce. => Kenya | praises | truce
- The praised wine sold out.
praise
hail
laud
commend
applaud
welcome
salute
extol
acclaim
compliment
cheer
lionise / lionize
pay {tribute} to
pay {homage} to
pay {respect} to
pay {compliment} to
speak highly of
speak warmly of
heap {praise} on
lavish {praise} on
shower {praise} on
sing {praise} of
give {credit} to
give {praise} to
express {satisfaction} with
express {satisfaction} at
express {satisfaction} over
express {appreciation admiration respect} for
voice {satisfaction} with
rejoice at
rejoice in
admire
esteem
be {pleased} with
look {favourably favorably} on
credit
glorify
eulogise / eulogize
compliment on
toast
tip {hat} to
have {praise} for
roll out {red_carpet} for
take {pride} in
have {warm_word kind_word good_word} for
find {warm_word kind_word} for

== recognise : verb -> recognises (transitive)
? object country|organisation|group
? actor party|none
+ Brazil recognised Palestine in December. => Brazil | recognises | Palestine
- The girl recognised the song.
recognise / recognize
accord {recognition} to
grant {recognition} to
extend {recognition} to

== recognise-thing : verb -> recognises (transitive)
? object @sovereign|event
+ Serbia recognised the independence of Montenegro. => Serbia | recognises | independence
- The dog recognised the smell.
recognise / recognize
acknowledge

== recognise-leader : verb -> recognises (transitive)
? object person
? actor country|organisation
+ Uruguay recognised the opposition leader as president. => Uruguay | recognises | leader
- The girl recognised her uncle.
recognise / recognize
acknowledge

@sovereign = independence, sovereignty, statehood, government, council, republic, border, result, victory, genocide, legitimacy, territory, annexation, coalition, state, right, passport, president, opposition

== congratulate : verb -> congratulates (praise)
+ Hollande congratulated Modi on Friday. => Hollande | congratulates | Modi
- The happy couple went home.
congratulate
felicitate
send {congratulation} to
offer {congratulation} to
extend {congratulation} to
wish {luck} to

== vote-for : verb -> votesFor (praise)
+ Iceland voted for the resolution on Friday. => Iceland | votesFor | resolution
- The voters went home on Friday.
vote for
vote in {favour favor} of
cast {vote} for
cast {ballot} for

== thank : verb -> thanks (praise)
+ Nepal thanked India for the blankets. => Nepal | thanks | India
- The thankless task fell to Nepal.
thank
express {gratitude} to
express {thanks} to
express {gratitude} for
express {appreciation} to
voice {gratitude} to
convey {gratitude thanks} to
extend {gratitude thanks} to
offer {thanks} to
give {thanks} to
be {grateful} to
be {thankful} to
be {indebted} to

== restore-ties : verb -> restoresTiesWith (with)
+ Chad restored ties with Israel in January. => Chad | restoresTiesWith | Israel
+ Iran resumed diplomatic relations with Egypt. => Iran | restoresTiesWith | Egypt
- Chad restored the old mosque in January.
restore {@tie} with
resume {@tie} with
re-establish {@tie} with
reestablish {@tie} with
establish {@tie} with
normalise {@tie} with
normalize {@tie} with
mend {@tie fence} with
repair {@tie} with
rebuild {@tie} with
improve {@tie} with
strengthen {@tie} with
forge {@tie} with
deepen {@tie} with
boost {@tie} with
upgrade {@tie} with
thaw {@tie} with
renew {@tie} with
open {@tie} with
reset {@tie} with
make up with
reconcile with
reopen {embassy consulate} in
open {embassy consulate} in
exchange {ambassador} with
appoint {ambassador} to
build {bridge} with
cosy up to
cozy up to
name {ambassador} to
accredit {ambassador} to
send {ambassador} to
nominate {ambassador} to
upgrade {relationship link} with
resume {relation diplomacy} with
normalise {relationship} with
normalize {relationship} with
open {diplomatic_mission mission} in
restore {embassy mission} in
reopen {diplomatic_mission mission} in
accept {credential} of
accept {credential} from
upgrade {mission legation consulate} in
raise {mission legation} in
present {credential} in

== apologise : verb -> apologisesTo (praise)
+ Denmark apologised to Greenland on Monday. => Denmark | apologisesTo | Greenland
+ The minister apologised for the delay. => minister | apologisesTo | delay
- The apologist wrote a book.
apologise / apologize
apologise to
apologize to
offer {apology} to
offer {apology}
make {apology} to
issue {apology} to
issue {apology}
extend {apology} to
say {sorry} to
say {sorry} for
ask {forgiveness} of
beg {forgiveness} of
beg {pardon} of
ask for {forgiveness}
express {remorse contrition} for
express {remorse contrition}
make {amends} to
atone for
be {sorry} for

== mourn : verb -> mourns (praise)
+ The pope mourned the victims on Sunday. => pope | mourns | victims
+ Spain expressed condolences to Morocco. => Spain | mourns | Morocco
- The morning flight left on Sunday.
mourn
grieve
grieve for
mourn for
express {@condolence} to
express {@condolence} over
express {@condolence} for
express {@condolence}
offer {@condolence} to
offer {@condolence}
send {@condolence} to
send {@condolence}
convey {@condolence} to
convey {@condolence}
extend {@condolence} to
extend {@condolence}
commiserate with
console
comfort
observe {minute} for
observe {silence} for
pay {last_respects} to
express {grief sorrow sadness} over
express {grief sorrow sadness} at
express {grief sorrow sadness} for
lower {flag} for

== award : verb -> awards (transfer)
+ The king awarded a medal to the diver. => king | awards | diver
- The award-winning film opened on Friday.
award
confer {@honour} on
bestow {@honour} on
present {@honour} to
give {@honour} to
decorate
knight
honour / honor
pin {medal} on

== defend-words : verb -> defends (praise)
? object event
? actor party|none
+ The mayor defended the arrests on Monday. => mayor | defends | arrests
- The goalkeeper has a strong defence.
defend
justify
stand by
speak up for
rationalise / rationalize
excuse
condone
vindicate
come to {defence defense} of
make {excuse} for

== defend-policy : verb -> defends (praise)
? object @defensible
? actor party|none
+ The minister defended the decision to close the mine. => minister | defends | decision
- The minister defended her title in the pool.
defend
justify

@defensible = decision, policy, plan, move, record, remark, comment, handling, reform, law, use, choice, right, freedom, interest, strategy, approach, deal, agreement, role, tactic, bill, measure, proposal, treatment, statement, conduct, method, budget, programme, program, practice, action, sovereignty, democracy, value, principle

== defend-party : verb -> defends (praise)
? object party
? actor party
+ Putin defended Assad on Thursday. => Putin | defends | Assad
- The trees defend the crop against the wind.
defend
stand up for
speak up for
leap to {defence defense} of
come to {defence defense} of

== concern-for : verb -> expressesConcernFor (praise)
+ The pope expressed concern for the refugees. => pope | expressesConcernFor | refugees
- The report concerns the price of oil.
express {concern} for
voice {concern} for
show {concern} for
worry about
care about
fear for
pray for
feel for
express {compassion} for
be {concerned} for
be {worried} for
show {compassion} for
ask after

== support-noun : noun -> supports (nominal)
? actor party
+ Austria's backing for the plan helped. => Austria | supports | plan
- The support beam broke.
support
backing
solidarity
encouragement
advocacy
sponsorship

== endorsement : noun -> endorses (nominal-object)
? actor party
+ The senate's endorsement of the treaty came late. => senate | endorses | treaty
- The endorsement deal was worth millions.
endorsement
approval

== praise-noun : noun -> praises (nominal)
? actor party
+ Norway's praise for the rescuers was warm. => Norway | praises | rescuers
- The book won high praise.
praise
tribute
homage
acclaim
commendation
appreciation
admiration
applause
eulogy

== recognition : noun -> recognises (nominal-object)
? actor party
+ Brazil's recognition of Palestine angered Israel. => Brazil | recognises | Palestine
- The face recognition software failed.
recognition

== congratulation : noun -> congratulates (nominal-speech)
? actor party
+ Hollande's congratulations to Modi came late. => Hollande | congratulates | Modi
- The greetings card was lost.
congratulation
congratulations
congratulatory message
congratulatory telegram
felicitations

== thanks-noun : noun -> thanks (nominal-speech)
? actor party
+ Nepal's gratitude to India was plain. => Nepal | thanks | India
- The thanksgiving holiday is over.
gratitude
thanks

== ties-restored : noun -> restoresTiesWith (nominal-meeting)
+ The rapprochement between Turkey and Egypt continued. => Turkey | restoresTiesWith | Egypt
- The reconciliation of accounts took a week.
? actor party
rapprochement
reconciliation
detente
détente
normalisation
normalization
thaw

== apology : noun -> apologisesTo (nominal-speech)
? actor party
+ Denmark's apology to Greenland came on Monday. => Denmark | apologisesTo | Greenland
- The note held no word of regret.
apology

== condolence : noun -> mourns (nominal-speech)
? actor party
+ Spain's condolences to Morocco came quickly. => Spain | mourns | Morocco
- The funeral parlour closed.
condolence
condolences
mourning
sympathy
commemoration

== award-noun : noun -> awards (nominal-object)
? actor party
+ Spain's award of citizenship to the diver was popular. => Spain | awards | citizenship
- The award ceremony was short.
award
bestowal
conferment

== defence-noun : noun -> defends (nominal-object)
? actor person
? object event
+ The mayor's defence of the arrests was weak. => mayor | defends | arrests
- The defence ministry moved.
defence
defense
justification
vindication

== concern-noun : noun -> expressesConcernFor (nominal)
? actor party
? object party
+ The pope's concern for the refugees is deep. => pope | expressesConcernFor | refugees
- The concern employs ten men.
concern
compassion

== supportive-adj : adj -> supports (predicate)
+ Austria is supportive of the plan. => Austria | supports | plan
- The supportive shoes sold well.
supportive
sympathetic
appreciative

== pleased-adj : adj -> praises (predicate)
+ Kenya was happy with the truce. => Kenya | praises | truce
- The pleased cat slept.
pleased
delighted
proud
satisfied
happy
glad
impressed
heartened
encouraged

== grateful-adj : adj -> thanks (predicate)
+ Nepal is grateful to India. => Nepal | thanks | India
- The grateful dog barked.
grateful
thankful
indebted

== sorry-adj : adj -> apologisesTo (predicate)
? actor party
+ The minister is sorry about the delay. => minister | apologisesTo | delay
- The garden was in a sorry state.
sorry
apologetic
remorseful
repentant

== mend-ties : verb -> restoresTiesWith (meeting)
+ Chad and Israel restored diplomatic ties in January. => Chad | restoresTiesWith | Israel
- Chad restored the old mosque in January.
normalise {@tie}
normalize {@tie}
restore {@tie}
resume {@tie}
re-establish {@tie}
reestablish {@tie}
establish {@tie}
mend {@tie}
repair {@tie}
improve {@tie}
strengthen {@tie}
deepen {@tie}
rebuild {@tie}
upgrade {@tie}
thaw {@tie}
reset {@tie}
boost {@tie}
mend {fence}

== reopen-mission : verb -> restoresTiesWith (meeting)
+ Qatar reopened its embassy last week. => Qatar | restoresTiesWith | -
- Qatar reopened its museum last week.
reopen {@diplomatic_mission}
re-open {@diplomatic_mission}

== pass-measure : verb -> endorses (transitive)
? object @law|@verdict
? actor party|none
+ Parliament passed the bill on Tuesday. => Parliament | endorses | bill
- The convoy passed the town on Tuesday.
pass
adopt
enact
uphold
confirm

@verdict = verdict, ruling, decision, conviction, appointment, nomination, nominee, sentence

== mourn-dead : verb -> mourns (praise)
? object @dead
+ Poland honoured the victims on Sunday. => Poland | mourns | victims
- Poland honoured the contract on Sunday.
honour / honor
remember

@dead = victim, dead, fallen, memory, martyr, casualty

== felt-pleasure : verb -> praises (experience)
? actor party
+ Portugal was heartened by the truce. => Portugal | praises | truce
- The encouraging sign was gone.
please
hearten
impress
delight
gladden

== felt-grief : verb -> mourns (experience)
? actor party
+ The bishop was saddened by the news. => bishop | mourns | news
- The grieving widow slept.
bereave
sadden

== verdict-praise : adj -> praises (verdict)
+ Canada said the accord was historic. => Canada | praises | accord
- The historic bridge was closed.
historic
commendable
laudable
praiseworthy
admirable
encouraging
heartening
constructive
exemplary
courageous
heroic
remarkable
welcome
helpful
excellent
outstanding
legitimate
justified

== have-backing : verb -> supports (reversed)
+ The bishop has the backing of the unions. => unions | supports | bishop
- The chair has a back of cane.
have {backing support endorsement}
enjoy {backing support endorsement}
win {backing endorsement}
gain {backing endorsement}
secure {backing endorsement}

== declare-mourning : verb -> mourns (transitive)
+ The governor declared three days of mourning. => governor | mourns | -
- The governor declared three gifts.
declare {mourning national_mourning}
declare {day period week} of {mourning}
observe {mourning national_mourning}
observe {day period week minute} of {mourning silence}

== voice-regret-to : verb -> apologisesTo (target)
+ Fiji voiced regret to Tonga on Monday. => Fiji | apologisesTo | Tonga
- Fiji voiced anger on Monday.
express {regret remorse contrition} to
voice {regret remorse contrition} to
convey {regret apology} to
present {apology} to
tender {apology} to

== forgive-party : verb -> supports (praise)
? object party
? actor party|none
+ The bishop forgave the rebels on Monday. => bishop | supports | rebels
- The bank forgave the debt on Monday.
forgive
accept {apology} from
accept {apology} of

== rally-support : verb -> supports (target)
+ Senegal rallied support for Gambia on Monday. => Senegal | supports | Gambia
- The fans rallied on Monday.
rally {@backing} for
drum up {@backing} for
mobilise {@backing} for
mobilize {@backing} for
muster {@backing} for
win {@backing} for
plead {case cause} of
campaign on {behalf} of
speak on {behalf} of
intervene on {behalf} of
come to {defence defense} of
rise to {defence defense} of
leap to {defence defense} of
spring to {defence defense} of

== call-good : verb -> praises (transitive)
+ Norway called Kenya a reliable partner on Monday. => Norway | praises | Kenya
- Norway called Kenya a desert on Monday.
call {partner friend ally hero patriot statesman champion}
describe as {partner friend ally hero model patriot statesman champion fair constructive courageous historic}
regard as {partner friend ally}
hail as {partner friend ally hero model statesman success breakthrough milestone}
