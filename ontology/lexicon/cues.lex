# Cues of modality and polarity around a trigger.
# One entry a line: `CUE, CUE : modality VALUE` or `CUE, CUE : polarity VALUE`. A cue stands once; its part of speech tells its place:
# adverb, auxiliary or negation of the trigger's clause; conjunction or preposition that opens it; determiner or adjective of the
# event noun; noun that takes the clause or the event noun ("a plan to leave", "the threat of war").

# adverbs
reportedly, allegedly, apparently, possibly, perhaps, maybe, probably, presumably, purportedly, supposedly, seemingly, ostensibly, conceivably, potentially, likely, arguably, reputedly : modality possible
soon, shortly, tomorrow, eventually, imminently : modality future
hypothetically, theoretically : modality hypothetical
not, n't, never, no longer, hardly, scarcely, neither, nor, nowhere, by no means, in no way, under no circumstances, at no time : polarity negative

# auxiliaries; `would` in a clause reported after a past verb is the future of the past
may, might, could, can : modality possible
will, shall, 'll, must, ought, should, need : modality future
would, 'd : modality hypothetical

# conjunctions and prepositions
if, unless, whether, in case, as if, as though, even if, only if, if only, provided, providing, provided that, on condition that, assuming, supposing, lest, in the event of, otherwise : modality hypothetical
without, instead of, rather than, short of, in lieu of : polarity negative
in order to, so as to, so that, pending, ahead of, until : modality future

# determiners and pronouns
no, none, nobody, no one, nothing, zero : polarity negative

# adjectives
planned, scheduled, upcoming, forthcoming, future, coming, proposed, intended, impending, imminent, pending, promised, expected, anticipated, prospective, next, threatened, would-be, looming, projected : modality future
alleged, possible, suspected, reported, supposed, unconfirmed, potential, apparent, probable, purported, presumed, rumoured, rumored, feared, unverified : modality possible
hypothetical, theoretical : modality hypothetical
cancelled, canceled, failed, aborted, abortive, foiled, thwarted, averted, attempted, non-existent, botched, unsuccessful : polarity negative

# nouns
plan, intention, intent, proposal, promise, pledge, vow, bid, attempt, effort, hope, goal, aim, desire, wish, offer, preparation, decision, agreement, commitment, call, demand, request, appeal, plea, order, readiness, willingness, invitation, push, campaign, prospect, deadline, deal, ultimatum, threat, eve, verge, brink, move : modality future
possibility, likelihood, chance, risk, danger, fear, suspicion, allegation, accusation, rumour, rumor, speculation, report, claim, suggestion, charge, ability, right, option, potential, spectre, specter, belief, warning : modality possible
refusal, failure, denial, inability, unwillingness, reluctance, lack, absence, cancellation, rejection, avoidance : polarity negative
