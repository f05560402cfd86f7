# ACCUSE: condemnation, criticism, accusation, blame, investigation, lawsuits, charges, formal protests, regret, dispute.

@criticism_word = criticism, scorn, abuse, ridicule, aspersion, contempt, invective, venom, vitriol, insult
@displeasure = anger, outrage, dismay, indignation, displeasure, disappointment, frustration, fury, disgust, concern, alarm, unease, reservation, misgiving, regret, shock, worry, disapproval, disquiet, dissatisfaction, discontent, condemnation, criticism, horror, revulsion, fear, apprehension
@complaint_word = complaint, protest, objection, formal complaint, formal protest, diplomatic protest, petition, grievance
@suit = lawsuit, suit, case, claim, action, proceedings, proceeding, legal action, legal proceedings, writ
@inquiry = investigation, inquiry, enquiry, probe, audit, review, inspection, examination, post-mortem, autopsy, fact-finding mission
@envoy_word = ambassador, envoy, charge d'affaires, diplomat, attache, consul, high commissioner, chargé d'affaires
@charge_word = charge, accusation, allegation, indictment, criminal charge

== condemn : verb -> condemns (judgement)
+ Norway condemned the raid on Tuesday. => Norway | condemns | raid
+ The killings were condemned by the bishop. => bishop | condemns | killings
- The condemned building stood empty.
condemn
denounce
decry
deplore
damn
excoriate
revile
execrate
abhor
censure
inveigh against
rail against
fulminate against
thunder against
speak out against
speak against
pour {@criticism_word} on
heap {@criticism_word} on
vilify
demonise / demonize
anathematise / anathematize
express {outrage condemnation horror revulsion disgust} at
express {outrage condemnation horror revulsion disgust} over
express {condemnation} of
voice {outrage condemnation disgust} at
voice {outrage condemnation disgust} over
voice {condemnation} of
join {condemnation} of
lead {condemnation} of
issue {condemnation} of
brand

== criticise : verb -> criticises (judgement)
+ Austria criticised the law on Friday. => Austria | criticises | law
+ Erdogan lashed out at Germany. => Erdogan | criticises | Germany
- The critic wrote a book.
criticise / criticize
slam
lambast
lambaste
rebuke
reprimand
chide
berate
scold
castigate
chastise
upbraid
reprove
reproach
admonish for
rap
deride
disparage
belittle
mock
ridicule
insult
scorn
taunt
scoff at
sneer at
jeer
jeer at
boo
heckle
grill
fault
knock
pan
lash out at
lash out against
hit out at
hit out against
hit back at
strike out at
swipe at
rip into
lay into
tear into
disapprove of
express {disapproval} of
voice {disapproval} of
look askance at
take to {task}

light into
round on
rant against
take aim at
take {aim} at
take {swipe} at
take {potshot} at
take {jab} at
take {dig} at
take {exception} to
take {issue} with
take {umbrage} at
find {fault} with
pick {hole} in
cast {@criticism_word} on
express {displeasure disapproval dissatisfaction criticism discontent} with
express {displeasure disapproval dissatisfaction criticism discontent} at
express {displeasure disapproval dissatisfaction criticism discontent} over
express {displeasure disapproval dissatisfaction criticism} of
express {anger indignation fury frustration} at
express {anger indignation fury frustration} over
express {anger indignation fury frustration} with
voice {anger indignation fury frustration displeasure disapproval dissatisfaction discontent criticism} with
voice {anger indignation fury frustration displeasure disapproval dissatisfaction discontent criticism} at
voice {anger indignation fury frustration displeasure disapproval dissatisfaction discontent criticism} over
voice {anger indignation fury frustration displeasure disapproval dissatisfaction discontent criticism} about
voice {criticism} of
level {criticism} at
direct {criticism} at
aim {criticism} at
launch {tirade broadside} against
launch {verbal_attack} on
be {critical} of
be {scathing} about
be {scathing} of
be {angry} with
be {angry} at
be {furious} with
be {furious} at
be {furious} over
bristle at
fume at
fume over
seethe over
slap down
haul over {coal}
call to {account}
give {dressing_down} to
read {riot_act} to
tell off
dress down
bad-mouth
badmouth
smear
defame
slander
libel
discredit
impugn
malign
scoff
cry {foul} over
cry {foul}
chafe at
grumble about
grumble over
gripe about
carp at
whine about

== blast : verb -> criticises (judgement)
? object party|event
? actor party|none
+ Macron blasted Germany on Sunday. => Macron | criticises | Germany
- The blast furnace cooled.
blast
savage

== accuse : verb -> accuses (accusation)
+ Uganda accused Rwanda of spying. => Uganda | accuses | Rwanda
+ The miners accused the owner on Monday. => miners | accuses | owner
- The accusing tone was gone.
accuse
allege
implicate
incriminate
point {finger} at
level {@charge_word} at
level {@charge_word} against
make {accusation allegation} against
make {accusation allegation}
trade {accusation} with
trade {accusation}
exchange {accusation}
tax with
impute to
denounce for
finger
name as {suspect}
raise {suspicion} about
cast {suspicion} on
denounce to
link to {attack crime killing plot}
tie to {attack crime killing plot}
expose
unmask
compare to {hitler}

== suspect : verb -> accuses (accusation)
? object party
? actor party|none
+ Police suspected the guard of theft. => Police | accuses | guard
- The suspect left the court.
suspect
suspect of

== accuse-charge : verb -> accuses (accusation)
? object event
? actor party|none
+ The opposition charged that the vote was rigged. => opposition | accuses | vote
- The clerk charged ten dollars.
charge

== blame : verb -> blames (accusation)
+ Mali blamed the rebels for the raid. => Mali | blames | rebels
+ The mayor blamed the fire on smugglers. => mayor | blames | smugglers
- The blameless man went free.
- The drawing was attributed to Rubens.
blame
blame on
pin on
pin {blame} on
pin {responsibility} on
put {blame} on
put {responsibility} on
lay {blame} on
lay {responsibility} on
place {blame} on
place {responsibility} on
cast {blame} on
shift {blame} to
shift {blame} onto
assign {blame} to
apportion {blame} to
hold {responsible}
hold {accountable}
hold {liable}
hold to {account}
fault for
scapegoat
attribute {@attack @plot violence death incident crash blast killing murder} to
ascribe {@attack violence death incident} to

== investigate : verb -> investigates (transitive)
? actor party|none
+ Prosecutors investigated the blast in Lagos. => Prosecutors | investigates | blast
+ The bank is being investigated by the police. => police | investigates | bank
- The investigator retired in May.
investigate
probe
look into
inquire into
enquire into
delve into
scrutinise / scrutinize
audit
open {@inquiry} into
launch {@inquiry} into
begin {@inquiry} into
start {@inquiry} into
conduct {@inquiry} into
hold {@inquiry} into
order {@inquiry} into
announce {@inquiry} into
carry out {@inquiry} into
reopen {@inquiry} into
set up {@inquiry} into
open {@inquiry} against
launch {@inquiry} against
open {@inquiry}
launch {@inquiry}
open {case} against
open {case} into
hunt for
search for {suspect killer attacker bomber gunman}
reinvestigate
re-examine
dig into
get to {bottom} of
check into

== inspect : verb -> investigates (transitive)
? actor @expert|organisation|group
? object !person
+ Inspectors inspected the reactor in May. => Inspectors | investigates | reactor
- The inspector went home.
inspect

== sue : verb -> sues (accusation)
+ Ecuador sued the oil company in June. => Ecuador | sues | company
+ The villagers filed a lawsuit against the mine. => villagers | sues | mine
- The girl named Sue left.
sue
countersue
litigate against
take to {court}
take {legal_action} against
take {action} against
bring {@suit} against
file {@suit} against
file {@suit} with
file {@suit}
initiate {@suit} against
institute {@suit} against
launch {lawsuit suit} against
launch {legal_action} against
launch {legal_challenge} against
bring {lawsuit suit}
lodge {suit lawsuit case} against
mount {legal_challenge} to
haul into {court}
haul before {court}
drag into {court}
drag to {court}
seek {damages damage} from
press {case} against
challenge in {court}
appeal against
contest in {court}
start {lawsuit legal_proceeding court_proceeding civil_proceeding legal_action} against
begin {lawsuit legal_proceeding court_proceeding civil_proceeding legal_action} against
open {legal_proceeding court_proceeding civil_proceeding} against
commence {legal_proceeding court_proceeding civil_proceeding legal_action} against
pursue {legal_action} against
start {arbitration arbitration_proceeding} against
begin {arbitration arbitration_proceeding} against
go to {court} against

== charge : verb -> charges (accusation)
? object person|group|organisation
+ Prosecutors charged the banker with fraud. => Prosecutors | charges | banker
+ Two officers were charged with murder. => - | charges | officers
- The bank charged a fee.
charge
charge with
indict
arraign
prosecute
put on {trial}
bring to {trial}
bring to {justice}
send to {trial}
court-martial
bring {@charge_word} against
file {@charge_word} against
press {@charge_word} against
lay {@charge_word} against
prefer {@charge_word} against
lodge {@charge_word} against
issue {indictment} against
hand down {indictment} against
hand up {indictment} against
issue {arrest_warrant} for
issue {arrest_warrant} against
issue {warrant} for
issue {warrant} against
open {criminal_case} against
open {criminal_proceedings} against
slap with {charge}
commit for {trial}
remand on {charge}

== charge-bring : verb -> charges (target)
+ The state filed murder charges on Monday. => state | charges | charges
- The cavalry led the charge.
? object none|@charge_word
file {@charge_word}
press {@charge_word}
bring {@charge_word}

== lodge-protest : verb -> lodgesProtestWith (with)
+ Greece lodged a protest with Turkey on Monday. => Greece | lodgesProtestWith | Turkey
- The hunters stayed in a lodge.
lodge {@complaint_word} with
lodge {@complaint_word} against
lodge {@complaint_word} to
lodge {@complaint_word} over
lodge {@complaint_word}
file {@complaint_word} with
file {protest complaint objection} against
file {protest complaint objection} to
file {protest complaint objection}
make {protest complaint representation} to
make {complaint} against
deliver {protest} to
deliver {protest_note} to
hand {protest_note} to
send {protest} to
send {protest_note} to
present {protest} to
register {protest complaint objection} with
submit {complaint protest} to
issue {protest} to
issue {protest}
raise {objection} with
raise {protest} with
summon {@envoy_word} of
summon {@envoy_word} from
call in {@envoy_word} of
protest to
complain to
convey {protest concern displeasure} to
remonstrate with
take {complaint} to
send {demarche} to
issue {demarche} to

== complain : verb -> criticises (judgement)
+ The farmers complained about the tax. => farmers | criticises | tax
- The engine gave no complaint.
complain
complain about
complain of
complain over
bemoan
object
kick up {fuss} about

== regret : verb -> regrets (judgement)
+ Finland regretted the decision on Monday. => Finland | regrets | decision
+ Kenya expressed concern over the coup. => Kenya | regrets | coup
- The singer has no worries.
regret
lament
rue
bewail
express {regret dismay concern alarm disappointment unease worry shock fear} over
express {regret dismay concern alarm disappointment unease worry shock fear} about
express {regret dismay concern alarm disappointment unease worry shock fear} at
express {regret} for
voice {regret dismay concern alarm unease worry fear disappointment} over
voice {regret dismay concern alarm unease worry fear disappointment} about
voice {regret dismay concern alarm unease worry fear disappointment} at
raise {concern alarm fear doubt} over
raise {concern alarm fear doubt} about
raise {concern alarm fear doubt} at
sound {alarm} over
sound {alarm} about
be {unhappy} with
be {unhappy} about
be {unhappy} over
fret about
fret over
agonise over
agonize over
deprecate
take {dim_view} of
register {concern} over
register {concern} about
show {concern} over
share {concern} over
share {concern} about
frown on
frown upon
cringe at

== dispute : verb -> disputes (refusal)
? object !person
+ Armenia disputed the figures on Sunday. => Armenia | disputes | figures
+ The opposition questioned the result. => opposition | disputes | result
- The singer and the pianist met.
dispute
question
call into {question}
cast {doubt} on
cast {doubt} over
throw {doubt} on
express {doubt scepticism skepticism} about
express {doubt scepticism skepticism} over
raise {question} about
raise {question} over
doubt
contradict
discount
query
disagree with
disagree on
disagree over
disagree about
differ with
differ over
differ on
quarrel over
argue over
argue about
wrangle over
bicker over
spar over
feud over
squabble over
lay {claim} to
claim {sovereignty} over
beg to differ with
second-guess
take {objection} to

== dispute-with : verb -> disputes (with)
? object party
+ The mayor quarrelled with the governor. => mayor | disputes | governor
- The teams played on Sunday.
quarrel with
argue with
feud with
spar with
bicker with
squabble with
wrangle with
fall out with
cross {sword} with
lock {horn} with
be at {odds} with
be at {loggerheads} with
be in {dispute} with
disagree with
trade {barb insult blow} with
have {row} with
have {argument} with
tangle with
break {rank} with

== condemnation : noun -> condemns (nominal-target)
? actor party
+ Norway's condemnation of the raid was swift. => Norway | condemns | raid
- The cell is for condemned men.
condemnation
denunciation
censure
censure motion

== criticism : noun -> criticises (nominal-target)
? actor party
+ Austria's criticism of the law surprised Hungary. => Austria | criticises | law
- The art criticism prize went to a student.
criticism
rebuke
reprimand
reproach
scolding
tirade
diatribe
broadside
verbal attack
tongue-lashing
outburst
backlash
disapproval
dissatisfaction
displeasure
derision
mockery
ridicule
insult
slur
taunt
jibe
barb
smear campaign
grievance
opprobrium
dressing-down
outcry
uproar
no-confidence motion

== accusation : noun -> accuses (nominal)
? actor party
+ Uganda's accusations against Rwanda were loud. => Uganda | accuses | Rwanda
- The accusatory tone was gone.
accusation
allegation
recrimination
counter-accusation
insinuation
finger-pointing

== blame-noun : noun -> blames (nominal-target)
? actor party
? object party
+ Mali's blame of the rebels was wrong. => Mali | blames | rebels
- The blame game went on.
blame

== investigation : noun -> investigates (nominal-object)
+ The police investigation of the blast took a year. => police | investigates | blast
- The investigation room was locked.
? object party|event|thing
investigation
probe
inquiry
enquiry
audit
fact-finding mission
manhunt
examination
scrutiny
inspection
inquest

== lawsuit : noun -> sues (nominal)
+ Ecuador's lawsuit against the company failed. => Ecuador | sues | company
- The bathing suit was wet.
lawsuit
legal action
legal challenge
class action
class-action suit
libel suit
defamation suit
civil suit
court case
court challenge
litigation
constitutional challenge
appeal against the verdict
legal proceedings
court proceedings
civil proceedings

== filing-noun : noun -> sues (nominal-object)
+ The filing of a lawsuit against Shell by Malta made news. => Malta | sues | Shell
- The filing of nails against stone by smiths made noise.
filing of {@suit} against
bringing of {@suit} against

== charge-noun : noun -> charges (nominal-object)
? object person|group|organisation
+ The indictment of the banker came in May. => - | charges | banker
- The battery charge lasted a day.
charge
indictment
arraignment
prosecution
trial
court-martial
arrest warrant
criminal case
retrial

== formal-protest : noun -> lodgesProtestWith (nominal)
+ The formal protest by Greece reached Turkey. => Greece | lodgesProtestWith | -
- The street protest ended.
? actor party
formal protest
diplomatic protest
official protest
protest note
protest letter
complaint
demarche
démarche
strong protest

== regret-noun : noun -> regrets (nominal)
? actor party
+ Finland's regret at the decision was clear. => Finland | regrets | decision
- The singer has one regret.
? object event|party|thing
regret
dismay
deep concern
grave concern
serious concern
alarm over the raid
disappointment
anger
outrage
indignation
unease
fury

== dispute-noun : noun -> disputes (nominal-meeting)
+ The dispute between Chile and Bolivia began long ago. => Chile | disputes | Bolivia
- The pay dispute was settled.
? actor party
- Tension between Chile and Bolivia rose on Monday.
dispute
row
spat
feud
quarrel
disagreement
rift
squabble
bickering
standoff
stand-off
argument
altercation
tussle
falling-out
discord
friction

== angry-adj : adj -> criticises (predicate)
? actor party
+ The farmers were angry about the tax. => farmers | criticises | tax
- The angry bull charged.
angry
furious
critical
scathing
incensed
outraged
indignant
dissatisfied
displeased
exasperated
irate
disdainful
contemptuous

== felt-regret : verb -> regrets (experience)
? actor party
+ Finland was disappointed by the decision. => Finland | regrets | decision
- The alarm clock rang.
disappoint
alarm
dismay
shock
concern
worry
appal
appall
disturb
trouble
upset
horrify
distress
perturb
unsettle
unnerve
disconcert

== felt-anger : verb -> criticises (experience)
? actor party
+ The farmers were angered by the tax. => farmers | criticises | tax
- The anger of the sea grew.
anger
outrage
infuriate
enrage
incense
irk
exasperate
annoy
irritate
offend

== unhappy-adj : adj -> regrets (predicate)
? actor party
+ Finland was unhappy about the decision. => Finland | regrets | decision
- The unhappy poem was long.
unhappy
uneasy
anxious
apprehensive
fearful
disappointed
concerned
worried
alarmed
appalled
shocked
dismayed
upset

== sceptical-adj : adj -> disputes (predicate)
? actor party
+ The opposition was sceptical about the figures. => opposition | disputes | figures
- The sceptical reader yawned.
sceptical
skeptical
doubtful
dubious
suspicious

== examine : verb -> investigates (transitive)
? object @evidence
? actor party|none
+ Detectives examined the wreckage on Monday. => Detectives | investigates | wreckage
- The doctor examined the boy.
examine
sift through
trace
analyse / analyze
scour
comb

@evidence = evidence, wreckage, allegation, claim, site, debris, scene, origin, cause, complaint, document, record, irregularity, rubble, suspect, motive

== summon-envoy : verb -> lodgesProtestWith (transitive)
? object @diplomat
? actor party|none
+ Iran summoned the Swiss ambassador on Friday. => Iran | lodgesProtestWith | ambassador
- Iran welcomed the Swiss ambassador.
summon
call in

== dispute-result : verb -> disputes (refusal)
? object @disputable
? actor party|none
+ The senator contested the ruling on Monday. => senator | disputes | ruling
- The senator contested a seat in Ohio.
contest
challenge
rebut
impugn
appeal

@disputable = result, outcome, claim, ruling, decision, law, legality, verdict, finding, view, figure, account, version, validity, conviction, authenticity, vote, order, election result, sentence, legitimacy

== voice-regret : verb -> regrets (judgement)
? object @displeasure
+ Finland voiced dismay on Monday. => Finland | regrets | dismay
- Finland voiced support on Monday.
express
voice
raise
register
convey

== verdict-regret : adj -> regrets (verdict)
+ Norway said the ruling was regrettable. => Norway | regrets | ruling
- The regrettable song was long.
regrettable
unfortunate
disappointing
worrying
worrisome
troubling
disturbing
alarming
distressing
tragic
sad
saddening
shocking
lamentable

== verdict-condemn : adj -> condemns (verdict)
+ The bishop said the raid was deplorable. => bishop | condemns | raid
- The deplorable road was closed.
deplorable
despicable
outrageous
abhorrent
heinous
barbaric
disgraceful
appalling
cowardly
shameful
inexcusable
unforgivable
reprehensible
monstrous
horrific
vile
repugnant
intolerable
inhumane
criminal

== verdict-criticise : adj -> criticises (verdict)
+ Ecuador said the tariff was unfair. => Ecuador | criticises | tariff
- The unfair match was lost.
unfair
unjust
unacceptable
irresponsible
reckless
illegal
unlawful
illegitimate
unconstitutional
provocative
counterproductive
unhelpful
excessive
disproportionate
misguided
hypocritical
absurd
ridiculous
scandalous
unwise
undemocratic
discriminatory
inadequate
insufficient
unjustified
unwarranted
unprovoked
biased
wrong
offensive
insulting
racist
arbitrary
dangerous
flawed
fraudulent

== state-protests : verb -> lodgesProtestWith (judgement)
? actor country|@official|@ministry
? object !none
+ Moscow protested that the search of its envoy was illegal. => Russia | lodgesProtestWith | illegal
+ Peru protested the arrest of a diplomat on Monday. => Peru | lodgesProtestWith | arrest
- Nurses protested the arrest of a colleague on Monday.
protest
protest over
protest against
protest at
protest about

@ministry = ministry, foreign ministry, embassy, foreign office, consulate, state department

== call-bad : verb -> criticises (transitive)
+ Norway called the deal a farce on Monday. => Norway | criticises | deal
+ The bishop called the law a disgrace on Monday. => bishop | criticises | law
- The bishop called the law a masterpiece on Monday.
call {illegal unlawful unacceptable shameful short-sighted shortsighted irresponsible outrageous disgraceful unjustified undemocratic dangerous reckless absurd ridiculous unfair cynical hypocritical barbaric cowardly inhuman unconstitutional baseless groundless immoral provocative hostile}
call {crime outrage disgrace provocation scandal shame insult betrayal mockery farce sham travesty blunder barbarity lie blackmail aggression violation mistake witch-hunt smear terrorist_attack atrocity}
describe as {illegal unlawful unacceptable shameful irresponsible outrageous disgraceful unjustified dangerous reckless absurd unfair cowardly barbaric baseless groundless}
describe as {crime outrage disgrace provocation scandal shame insult betrayal mockery farce sham travesty blunder lie blackmail aggression violation mistake witch-hunt smear atrocity}
brand {illegal unacceptable traitor crime outrage terrorist}
call {aggressor tyrant dictator puppet liar hypocrite terrorist bandit enemy traitor terrorist_state rogue_state pariah}
describe as {threat menace aggressor tyrant dictator puppet liar hypocrite criminal terrorist bandit enemy}
label {aggressor tyrant dictator puppet liar terrorist bandit enemy traitor terrorist_state rogue_state pariah illegal}
brand {aggressor tyrant dictator puppet liar bandit enemy terrorist_state rogue_state pariah}
denounce as {aggressor tyrant dictator puppet liar terrorist bandit enemy traitor}
portray as {threat menace aggressor villain}
liken to {bandit dictator tyrant terrorist criminal}
compare to {bandit dictator tyrant terrorist criminal}

== protest-that : verb -> criticises (judgement)
? object event
? actor person|organisation|group|country
+ Kenya was neglecting the camps, a rights group protested on Monday. => group | criticises | neglecting
- A rights group protested on Monday.
protest
complain

== charge-state : verb -> accuses (accusation)
? object country
? actor party|none
+ Libya charged Chad with spying. => Libya | accuses | Chad
- Libya charged ten dollars.
charge
charge with

== inspect-abroad : verb -> investigates (transitive)
? actor country
? object place|@nuclear_site|@building
+ Norway inspected the reactor in May. => Norway | investigates | reactor
- The inspector went home.
inspect

== assail : verb -> criticises (judgement)
? actor party|none
? object party|event
+ The premier assailed the opposition on Monday. => premier | criticises | opposition
- The smell assailed him.
assail

== issue-warrant : verb -> charges (target)
+ Spain issued an arrest warrant for a general on Monday. => Spain | charges | general
- Spain issued a stamp on Monday.
issue {warrant arrest_warrant} for
issue {warrant arrest_warrant} against
issue {indictment summons} against
issue {summons} for
