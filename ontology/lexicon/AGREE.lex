# AGREE: promises, offers, agreements, signing, accepting; future cooperation.

@pact = agreement, accord, deal, pact, treaty, compromise, settlement, understanding, memorandum, protocol, convention, contract, truce, ceasefire, cease-fire, armistice, charter, memorandum of understanding, compact, concordat, arrangement, charter, covenant
@athlete = goalkeeper, striker, midfielder, defender, forward, winger, player, footballer, batsman, bowler, quarterback, coach, manager, singer, actor, band, artist, autograph, rider, driver, captain
@consent_word = agreement, consent, assent
@proposal_word = offer, proposal, invitation, plan, deal, condition, term, mediation, ceasefire, cease-fire, truce, resolution, recommendation, compromise, roadmap, road map, verdict, ruling, outcome, demand, application, draft, initiative, treaty, agreement
@pledge_word = promise, pledge, vow, commitment, assurance, guarantee, undertaking, vow, oath
@gesture = olive branch, hand, offer, invitation, carrot, overture

== agree : verb -> agreesTo (commitment)
+ Peru agreed to the plan on Monday. => Peru | agreesTo | plan
+ Ghana and Togo agreed on a new border crossing. => Ghana | agreesTo | crossing
- The agreeable host smiled.
agree
agree to
agree on
agree upon
consent
consent to
assent to
acquiesce to
acquiesce in
go along with
sign up to
sign on to
sign up for
subscribe to
settle on
settle for
opt in to
be {willing} to
give {@consent_word} to
give {word} to
see {eye_to_eye} on
concur on
concur with
be in {agreement} with
be in {agreement} on
acquiesce
assent
concur
resolve to

== sign : verb -> signs (transitive)
? object !person|@athlete
+ Bolivia signed the treaty on Thursday. => Bolivia | signs | treaty
- The club signed the goalkeeper on Thursday.
sign
cosign
co-sign
countersign
ratify
put {signature} to
put {name} to
affix {signature} to

== deal-with : verb -> reachesAgreementWith (with)
+ Kenya struck a deal with Sudan. => Kenya | reachesAgreementWith | Sudan
- The ship reached the port on Monday.
finalise {@pact} with
reach {@pact} with
strike {@pact bargain} with
clinch {@pact} with
cut {deal} with
do {deal} with
make {deal pact peace} with
hammer out {@pact} with
work out {@pact} with
thrash out {@pact} with
negotiate {@pact} with
forge {@pact} with
come to {term agreement understanding} with
reach {consensus} with
reach {common_ground} with
find {common_ground} with
settle with
settle {dispute difference row score case} with
resolve {dispute difference row} with
patch up {difference quarrel} with
bury {hatchet} with
bury {hatchet}
bridge {gap difference} with
enter into {@pact} with
draw up {@pact} with
draft {@pact} with
agree with
shake {hand} on
close {deal} with
secure {deal agreement} with
seal {agreement accord deal settlement contract} with

== promise : verb -> promises (commitment)
+ Sweden promised new loans on Friday. => Sweden | promises | loans
+ Japan pledged ten million dollars to Haiti. => Japan | promises | dollars
- The promising striker left the club.
promise
pledge
commit to
undertake
guarantee
vow
swear
give {@pledge_word} to
make {@pledge_word} to
take {oath}
reaffirm {@pledge_word} to
offer {@pledge_word} to
provide {@pledge_word} to
earmark

== sign-pact : verb -> signs (transitive)
? object @pact
+ Laos ratified the treaty in April. => Laos | signs | treaty
+ The accord was initialled by Sudan. => Sudan | signs | accord
- Laos rewarded the ratcatcher.
initial
ink
ratify
seal
conclude
finalise / finalize
adopt
accede to
enter into
cosign

== reach-pact : verb -> reachesAgreementWith (meeting)
+ Kenya and Sudan reached a deal on Monday. => Kenya | reachesAgreementWith | Sudan
- Kenya reached the final on Monday.
reach {@pact @rapprochement}
strike {@pact @rapprochement}
clinch {@pact}
cut {deal}
hammer out {@pact}
work out {@pact}
close {deal}
secure {@pact}
come to {@pact @rapprochement}
arrive at {@pact @rapprochement}
forge {@pact}
find {common_ground}

@rapprochement = consensus, bargain, modus vivendi, entente, common ground

== settle-dispute : verb -> reachesAgreementWith (meeting)
+ Chile and Peru settled their dispute in June. => Chile | reachesAgreementWith | Peru
- The dust settled in June.
settle {@quarrel}
resolve {@quarrel}
end {@quarrel}
patch up {@quarrel}
iron out {@quarrel}
bridge {@quarrel}

@quarrel = dispute, difference, row, quarrel, feud, disagreement, disputes, rift, spat, conflict of interest, strike, standoff

== announce-cooperation : verb -> promises (with)
? object party
+ Vietnam plans cooperation with Laos. => Vietnam | promises | Laos
- The architect plans houses.
plan {cooperation partnership joint_venture exchange} with
announce {cooperation partnership} with
explore {cooperation partnership} with
draw up {plan} with

== offer : verb -> offers (transfer)
+ Canada offered medical help to Nepal on Sunday. => Canada | offers | Nepal
- The shop has a special offer.
offer
offer {@gesture} to
extend {@gesture} to
hold out {@gesture} to
reach out to
volunteer
make {offer overture} to
put forward {offer} to
present {offer} to
lay {offer} before
offer {help assistance aid support service talk} to
express {willingness readiness} to
open {door} to
open {door} for
offer up
propose {cooperation partnership} with

== invite : verb -> offers (directive)
? object party
+ Erdogan invited Putin to Ankara. => Erdogan | offers | Putin
- The museum has an inviting garden.
invite

== accept : verb -> accepts (judgement)
+ Serbia accepted the ruling on Wednesday. => Serbia | accepts | ruling
+ Serbia accepted the proposal on Wednesday. => Serbia | accepts | proposal
- The accepted wisdom is wrong.
accept
say {yes} to
jump at
be {amenable} to
be {receptive} to
be {open} to
buy into

== agreement : noun -> reachesAgreementWith (nominal-meeting)
+ The agreement between Chile and Peru pleased farmers. => Chile | reachesAgreementWith | Peru
- The rental agreement was lost.
? actor party
agreement
accord
deal
pact
compromise
peace treaty
extradition treaty
modus vivendi
settlement
understanding

== sign-with : verb -> signs (with)
+ Peru signed a trade pact with Chile. => Peru | signs | Chile
- Peru read a trade pact with care.
sign {@pact} with
initial {@pact} with
ink {@pact} with
conclude {@pact} with
ratify {@pact} with
put {signature} to {@pact} with
seal {treaty pact} with

== signing : noun -> signs (nominal-object)
+ The signing of the treaty by Bolivia took two hours. => Bolivia | signs | treaty
- The signing room was cold.
signing
ratification
signature
initialling

== promise-noun : noun -> promises (nominal-threat)
? actor party
+ Sweden's promise of new loans helped. => Sweden | promises | loans
- The young pianist shows promise.
promise
pledge
commitment
assurance
reassurance
guarantee
undertaking
oath
vow

== offer-noun : noun -> offers (nominal-speech)
? actor party
+ Canada's offer to Nepal came on Sunday. => Canada | offers | Nepal
- The offer price rose by two cents.
offer
overture
olive branch
invitation
goodwill gesture
confidence-building measure

== acceptance : noun -> accepts (nominal-object)
? actor party
+ Serbia's acceptance of the proposal surprised Croatia. => Serbia | accepts | proposal
- The acceptance rate fell.
acceptance

== consent-noun : noun -> agreesTo (nominal-object)
? actor party
+ Peru's consent to the plan came late. => Peru | agreesTo | plan
- Parental consent is not needed.
consent
assent
acquiescence

== willing-adj : adj -> agreesTo (predicate)
+ Armenia is willing to talk to Turkey. => Armenia | agreesTo | talk
- The willing helpers went home.
willing
ready
prepared
keen
amenable
agreeable

== accept-offer : verb -> accepts (judgement)
? object @proposal_word
+ Croatia embraced the compromise on Monday. => Croatia | accepts | compromise
- Croatia embraced its guests on Monday.
embrace
take up
swallow
approve
warm to
leap at

== show-willing : verb -> agreesTo (commitment)
? object @readiness
+ Armenia signalled its readiness for talks. => Armenia | agreesTo | readiness
- The sailor signalled with a lamp.
signal
express
voice
show
declare
state
underline
indicate
demonstrate
reaffirm
reiterate
affirm
confirm
display

@readiness = willingness, readiness, preparedness, openness, interest, intention, intent, eagerness, desire

== commit-means : verb -> promises (commitment)
? object @money|@troops|@resource
+ Germany committed two million euros on Friday. => Germany | promises | euros
- The butler committed two murders on Friday.
commit

@resource = resource, fund, funding, support, aid, help, equipment

== offer-concession : verb -> offers (target)
+ Russia offered concessions to Georgia on Monday. => Russia | offers | Georgia
- Russia sold concessions to miners on Monday.
offer {concession compromise truce ceasefire cease-fire} to
offer {concession compromise truce ceasefire cease-fire} with

== offer-concession-alone : verb -> offers (transitive)
+ The rebels offered a truce on Friday. => rebels | offers | truce
- The rebels broke a truce on Friday.
offer {concession compromise truce ceasefire cease-fire}

== assure : verb -> promises (addressed)
? object party
? actor party|none
+ Denmark assured Iceland of its help on Monday. => Denmark | promises | Iceland
- Denmark insured the ship on Monday.
assure
reassure
assure of
reassure of

