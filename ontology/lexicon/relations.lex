# Words that say of one event that it is because of another, or that it happens within a larger one.
# One entry a line: `KIND CUE, CUE … : RELATION`, or `… : RELATION | LIMIT | LIMIT`.
# KIND says how the cue stands to the two events; "effect" is the one of which the relation is told:
#   phrase       a preposition, or words that end in one: "left *because of* the raid". What it hangs on is the effect, its object
#                the other one. Adjectives and articles may stand between the words ("in swift response to").
#   predicate    a noun and its preposition behind "be": "the raid was *a response to* the killing" (the article is not written)
#   conjunction  opens the clause of the other event: "left *because* rebels had raided the town"
#   verb         a lemma, with particle or preposition: "the raid *sparked* protests". Behind RELATION stands which side is the effect:
#                `object` (spark, lead to) or `subject` (result from). The object may be an infinitive ("prompted Chad to leave").
#                A participle behind a clause has that clause for its subject ("raided the town, *sparking* protests").
#   participle   a verb as it is written, with "by" or an object: "*angered by* the raid, they left", "*citing* the raid". The clause
#                that it hangs on is the effect.
# RELATION: because (kg:becauseOf: cause, occasion, reason) or within (kg:within: the larger event).
# LIMIT: actions and categories of the ontology, parted by commas; `!` before the first of them: none of these. The first limit is on
#   the effect, the second on the other event; `*` is any. An entry without limits needs words that can mean nothing else.
# What only tells time is not here: after, following, since, as, amid, in the wake of, when.
# A cue behind "not" or an adverb of doubt ("perhaps because of") tells no relation.

phrase because of, due to, owing to, on account of, thanks to, by reason of, in consequence of : because
phrase as a result of, as a consequence of, in the light of, in light of, in view of, out of anger at : because
phrase in response to, as a response to, in reaction to, in answer to : because
phrase in retaliation for, in retaliation to, as retaliation for, in retaliation against, in reprisal for, in reprisals for, as a reprisal for, in revenge for, as revenge for : because
phrase in protest at, in protest against, in protest over, in protest of, as a protest against : because
phrase as punishment for, as a punishment for, in punishment for, as a penalty for, in recognition of, as a reward for : because
phrase in anger at, in anger over, in outrage at, in outrage over : because

# "over" is a reason behind what one does to punish or protest, and a topic or a place behind the rest ("talks over", "flew over").
phrase over : because | SANCTION, PROTEST, ACCUSE, suspends, dismisses, arrests, detains, expels, sentences, impeaches, bans, resignsFrom, cancels, delays, endsProtest | !AGREE, CONSULT
# "for" is a reason behind penalties and blame, and a purpose or a time behind the rest.
phrase for : because | sanctions, embargoes, expelsDiplomatsOf, arrests, detains, convicts, sentences, executes, expels, dismisses, suspends, bans, condemns, blames, sues, impeaches, thanks, praises, apologisesTo, awards | !AGREE, CONSULT, REQUEST, disputes, interrogates, investigates

conjunction because : because

verb cause, spark, spark off, trigger, trigger off, prompt, provoke, ignite, touch off, set off, bring about, precipitate, spur, elicit : because object
verb lead to, result in, give rise to : because object
verb force, compel, oblige, impel : because object
verb result from, stem from, arise from : because subject

participle angered by, enraged by, outraged by, infuriated by, incensed by, alarmed by, shocked by, emboldened by : because
participle citing, avenge, avenging : because | !STATE

predicate response to, reaction to, retaliation for, reprisal for, revenge for, punishment for, result of, consequence of, answer to : because
predicate part of : within | * | !AGREE, SANCTION, STATE

phrase during, in the course of, in the midst of, in the middle of, on the sidelines of, on the margins of, on the fringes of, at the start of, at the height of, at the end of : within | * | !AGREE, SANCTION, STATE, ACCUSE, THREATEN, dies
phrase as part of, within the framework of, as a part of : within | * | !AGREE, SANCTION, STATE
# "in" leads to an event only behind what is done in the course of violence or its like: "killed in an attack", "arrested in a raid"
phrase in : within | kills, injures, dies, destroys, arrests, detains, loses, kidnaps, takes, seizes | ASSAULT, raids, protestsAgainst, riots, crashes, explodes, disperses
