# THREATEN: threats, warnings, ultimatums, vows of revenge, deterrence.

@revenge = retaliation, revenge, vengeance, reprisal, war, strike, sanction, force, attack, response, action, consequence, retribution, punishment, tariff, fire and fury
@warning_word = warning, threat, ultimatum, stark warning
@menace = threat, death threat, bomb threat, nuclear threat

== threaten : verb -> threatens (threat)
? actor party|none
+ Iran threatened retaliation on Monday. => Iran | threatens | retaliation
+ The rebels threatened the mayor with death. => rebels | threatens | mayor
- The storm threatened the coast.
threaten
vow {@revenge} against
vow {@revenge} on
vow {@revenge}
swear {@revenge} against
swear {@revenge} on
swear {@revenge}
pledge {retaliation revenge vengeance retribution}
promise {retaliation revenge vengeance retribution}
call down {@revenge} on
menace
intimidate
bully
coerce
blackmail
terrorise / terrorize
cow
browbeat
brandish
wave {gun knife}
rattle {sabre saber sword}
rattle {sabre saber sword} at
bare {tooth fang}
bare {tooth fang} at
flex {muscle}
shake {fist} at
hold {gun} to {head}
make {@menace} against
make {@menace} to
make {@menace}
issue {threat} to
issue {threat} against
issue {threat}
send {threat} to
utter {threat}
hurl {threat} at
level {threat} at
renew {threat} against
renew {threat}
repeat {threat}
reiterate {threat}
escalate {threat}
step up {threat}
call for {jihad}
declare {jihad} against
issue {fatwa} against
talk up {war}
raise {prospect possibility spectre specter} of {war force}
point {missile gun} at
aim {missile gun} at
hold out {threat} of
hang over
reserve {right}

== vow-harm : verb -> threatens (threat)
? object @harm
? actor party|none
+ The rebels vowed to retaliate. => rebels | threatens | retaliate
- The bride vowed to love him.
vow
pledge
promise
swear

@harm = retaliate, avenge, attack, strike, kill, destroy, crush, punish, bomb, annihilate, punishment, invade, hit, fight, revenge, eliminate, wipe, exterminate, hunt, smash, execute, assassinate, behead, defeat, eradicate, burn

== warn-party : verb -> warns (warning)
? object party
? actor party|none
+ Vietnam warned China on Sunday. => Vietnam | warns | China
+ Latvia warned its citizens against travelling to Belarus. => Latvia | warns | citizens
- The warning light went on.
warn
caution
forewarn
alert

== warn-event : verb -> warns (judgement)
? actor party|none
+ Kenya warned of new attacks. => Kenya | warns | attacks
- The warning sign fell.
warn
caution
forewarn

== warn : verb -> warns (directive)
? actor party|none
+ Kenya issued a warning to Uganda. => Kenya | warns | Uganda
- The warning lamp went on.
warn off
put on {notice}
serve {notice} on
serve {notice}
issue {warning alert} to
issue {warning} about
issue {warning} of
issue {warning} over
issue {warning} against
issue {warning}
sound {warning} to
sound {warning} about
sound {warning}
give {warning} to
give {warning}
send {warning} to
send {message} to
send {signal} to
deliver {warning} to
fire {warning}
draw {red_line} on
draw {red_line}
set {red_line}
raise {spectre specter} of
foreshadow
flag up
advise against
alert to
wag {finger} at

== warn-give : verb -> warns (transfer)
? actor party|none
? object party
+ Cuba gave Haiti a warning about smugglers. => Cuba | warns | Haiti
- Cuba gave Haiti a choir.
give {warning caution}
send {warning}

== ultimatum : verb -> givesUltimatumTo (target)
? actor party|none
+ Serbia gave an ultimatum to Kosovo. => Serbia | givesUltimatumTo | Kosovo
+ The army gave the rebels a deadline. => army | givesUltimatumTo | rebels
- The editor met the deadline.
give {ultimatum} to
give {deadline} to
issue {ultimatum} to
issue {ultimatum}
issue {deadline} to
deliver {ultimatum} to
deliver {ultimatum}
present {ultimatum} to
set {deadline} for
set {deadline}
set {ultimatum} for
impose {deadline} on
send {ultimatum} to
hand {ultimatum} to

== ultimatum-give : verb -> givesUltimatumTo (transfer)
? actor party|none
+ The general gave the protesters an ultimatum. => general | givesUltimatumTo | protesters
- The general gave the boy a coin.
give {ultimatum}
give {deadline}
hand {ultimatum}

== deter : verb -> deters (transitive)
? actor party|none
+ Poland deterred Russia last year. => Poland | deters | Russia
- The high price put him off.
deter
dissuade
dissuade from
discourage
discourage from
scare off
frighten off
fend off
head off
stave off
keep at {bay}
contain

== threat : noun -> threatens (nominal-threat)
? actor party
+ Iran's threat against Qatar was loud. => Iran | threatens | Qatar
- The flood threat was real.
threat
intimidation
sabre-rattling
saber-rattling
saber rattling
sabre rattling
blackmail
bullying
menace
provocation
bluster
brinkmanship

== warning : noun -> warns (nominal-speech)
? actor party
+ Vietnam's warning to China was firm. => Vietnam | warns | China
- The warning lamp broke.
warning
red line
caution
travel advisory
alert

== ultimatum-noun : noun -> givesUltimatumTo (nominal-speech)
+ Serbia's ultimatum to Kosovo expired on Friday. => Serbia | givesUltimatumTo | Kosovo
- The deadline for entries is Friday.
ultimatum

== deterrence : noun -> deters (nominal-object)
? actor party
+ Poland's deterrence of Russia worked. => Poland | deters | Russia
- The deterrent effect was small.
deterrence
dissuasion
containment

== threatening-adj : adj -> threatens (predicate)
? actor party
+ The crowd was menacing. => crowd | threatens | -
- The threatening clouds passed.
threatening
menacing

== days-to-comply : verb -> givesUltimatumTo (transfer)
? actor country|@official|@fighter|@troops|@foe|none
? object party|@person_noun|@staff
+ The junta gave the charity two days to leave. => junta | givesUltimatumTo | charity
- The aunt gave the boy two days at the seaside.
give {hour day week month minute}

== pose-threat : verb -> endangers (target)
+ The dam poses a threat to Egypt, Cairo said. => dam | endangers | Egypt
+ The launch does not pose an immediate threat to Japan. => launch | endangers | Japan | negative
- The model poses for a painter in Egypt.
pose {@peril} to
pose {@peril} for
present {@peril} to
constitute {@peril} to
represent {@peril} to
be {@peril} to
put at {risk}
put in {danger jeopardy}
endanger
imperil
jeopardise / jeopardize

@peril = threat, danger, risk, menace, hazard, challenge

== hint-harm : verb -> threatens (threat)
? actor party|none
+ Chad hinted at reprisals against Mali on Monday. => Chad | threatens | Mali
- Chad hinted at rain on Monday.
hint at {reprisal retaliation sanction war strike force} against
hint at {reprisal retaliation war}
talk of {war reprisal retaliation} against
talk of {war} with
speak of {war reprisal retaliation} against
