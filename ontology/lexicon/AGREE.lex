# AGREE: promises, offers, agreements, signing, accepting; future cooperation.

@pact = agreement, accord, deal, pact, treaty, compromise, settlement, understanding, memorandum, protocol, convention, contract, truce, ceasefire, cease-fire, armistice, charter, memorandum of understanding, compact, concordat, arrangement, charter, covenant
@consent_word = agreement, consent, assent
@proposal_word = offer, proposal, invitation, plan, deal, condition, term, mediation, ceasefire, cease-fire, truce, resolution, recommendation, compromise, roadmap, road map, verdict, ruling, outcome, demand, application, draft, initiative, treaty, agreement
@pledge_word = promise, pledge, vow, commitment, assurance, guarantee, undertaking, vow, oath
@gesture = olive branch, hand, offer, invitation, carrot, overture

== agree : verb -> agreesTo (commitment)
+ Peru agreed to the plan on Monday. => Peru | agreesTo | plan
+ Ghana and Togo agreed on a new border crossing. => Ghana | agreesTo | crossing
- The figures in the two tables agree.
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
commit to {talk negotiation}

== sign : verb -> signs (transitive)
? object !person
+ Bolivia signed the treaty on Thursday. => Bolivia | signs | treaty
- The club signed the goalkeeper on Thursday.
sign
cosign
co-sign
countersign
initial {@pact}
ink {@pact}
ratify
ratify {@pact}
seal {@pact}
conclude {@pact}
finalise {@pact}
finalize {@pact}
put {signature} to
put {name} to
affix {signature} to
accede to {@pact}
enter into {@pact}
approve {@pact}
adopt {@pact}

== deal-with : verb -> reachesAgreementWith (with)
+ Turkey signed a trade accord with Qatar on Monday. => Turkey | reachesAgreementWith | Qatar
+ Kenya reached a deal with Sudan. => Kenya | reachesAgreementWith | Sudan
- The ship reached the port on Monday.
sign {@pact} with
initial {@pact} with
ink {@pact} with
seal {@pact} with
conclude {@pact} with
finalise {@pact} with
reach {@pact} with
reach {@pact}
strike {@pact bargain} with
strike {@pact bargain}
clinch {@pact} with
clinch {@pact}
cut {deal} with
cut {deal}
do {deal} with
make {deal pact peace} with
hammer out {@pact} with
hammer out {@pact}
work out {@pact} with
work out {@pact}
thrash out {@pact} with
thrash out {@pact}
negotiate {@pact} with
forge {@pact} with
arrive at {@pact}
come to {term agreement understanding} with
come to {agreement understanding}
reach {consensus} with
reach {consensus}
reach {common_ground} with
find {common_ground} with
settle with
settle {dispute difference row score case} with
settle {dispute difference row}
resolve {dispute difference row} with
resolve {dispute difference row}
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
close {deal}
secure {deal agreement} with

== promise : verb -> promises (commitment)
+ Sweden promised new loans on Friday. => Sweden | promises | loans
+ Japan pledged ten million dollars to Haiti. => Japan | promises | dollars
- The promising striker left the club.
promise
pledge
commit
commit to
undertake
guarantee
vow
swear
give {@pledge_word} to
give {@pledge_word}
make {@pledge_word} to
make {@pledge_word}
take {oath}
renew {@pledge_word}
reaffirm {@pledge_word} to
reaffirm {@pledge_word}
reiterate {@pledge_word}
offer {@pledge_word} to
offer {@pledge_word}
provide {@pledge_word} to
earmark
set aside {money fund dollar euro}

== announce-cooperation : verb -> promises (with)
? object party
+ Vietnam plans cooperation with Laos. => Vietnam | promises | Laos | future
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
make {offer}
put forward {offer} to
present {offer} to
lay {offer} before
table {offer}
offer {help assistance aid support service talk} to
express {willingness readiness} to
signal {willingness readiness}
express {willingness readiness}
voice {willingness readiness}
show {willingness readiness}
open {door} to
open {door} for
offer up
dangle {carrot prospect}
propose {cooperation partnership} with
sweeten {offer deal}
invite to {talk negotiation summit conference}
invite for {talk negotiation summit}

== invite : verb -> offers (directive)
? object party
+ Erdogan invited Putin to Ankara. => Erdogan | offers | Putin
- The museum has an inviting garden.
invite

== accept : verb -> accepts (judgement)
+ Serbia accepted the proposal on Wednesday. => Serbia | accepts | proposal
- The accepted wisdom is wrong.
accept
accept {@proposal_word}
take up {offer invitation}
say {yes} to
jump at
embrace {@proposal_word}
approve {@proposal_word}
receive {credential}
leap at {offer chance}
be {amenable} to
be {receptive} to
be {open} to
warm to {@proposal_word}
buy into
accept {nomination job post role}

== agreement : noun -> reachesAgreementWith (nominal-meeting)
+ The agreement between Chile and Peru pleased farmers. => Chile | reachesAgreementWith | Peru
- The rental agreement was lost.
? object party
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

== signing : noun -> signs (nominal-object)
+ The signing of the treaty by Bolivia took two hours. => Bolivia | signs | treaty
- The signing room was cold.
signing
ratification
signature
initialling

== promise-noun : noun -> promises (nominal-speech)
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
