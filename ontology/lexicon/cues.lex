# Cues of modality and polarity beside the trigger: adverbs, auxiliaries, conjunctions, determiners, adjectives and nouns.
# One entry a line: `KIND CUE, CUE … : VALUE`. KIND says where the cue stands:
#   adverb       on the trigger or its clause ("reportedly left")
#   auxiliary    auxiliary or modal verb of the trigger; `would` alone is hypothetical, in reported speech after a past verb future
#   conjunction  opens the trigger's clause ("if it leaves")
#   determiner   on an argument or the event noun ("no talks", "nobody")
#   adjective    on the event noun ("planned visit", "alleged plot")
#   noun         takes the trigger's clause, or the event noun in an `of`, `for`, `to` phrase ("a plan to leave", "threat of war")
# VALUE: future, possible, hypothetical (modality); negative, positive (polarity).

adverb reportedly, allegedly, apparently, possibly, perhaps, maybe, probably, presumably, purportedly, supposedly, seemingly, ostensibly, conceivably, potentially, likely, arguably, reputedly : possible
adverb soon, shortly, tomorrow, eventually, imminently : future
adverb hypothetically, theoretically : hypothetical
adverb not, n't, never, no longer, hardly, scarcely, neither, nor, nowhere, by no means, in no way, under no circumstances, at no time : negative

auxiliary may, might, could, can : possible
auxiliary will, shall, 'll, wo : future
auxiliary should, must, ought, need : future
auxiliary would, 'd : hypothetical

conjunction if, unless, whether, in case, as if, as though, even if, only if, if only, provided, providing, provided that, on condition that, assuming, supposing, should, lest, in the event of, otherwise : hypothetical
conjunction without, instead of, rather than, short of, in lieu of : negative
conjunction so that, so as to, in order to, in order that, until, pending, ahead of : future

determiner no, none, nobody, no one, neither, nothing, zero : negative

adjective planned, scheduled, upcoming, forthcoming, future, coming, proposed, intended, impending, imminent, pending, promised, expected, anticipated, prospective, next, threatened, would-be, looming, projected : future
adjective alleged, possible, suspected, reported, supposed, unconfirmed, potential, apparent, likely, probable, purported, presumed, rumoured, rumored, feared, unverified : possible
adjective hypothetical, theoretical : hypothetical
adjective cancelled, canceled, failed, aborted, abortive, foiled, thwarted, averted, abandoned, non-existent, botched, unsuccessful : negative

noun plan, intention, intent, proposal, promise, pledge, vow, bid, hope, goal, aim, desire, wish, offer, preparation, decision, agreement, commitment, call, demand, request, appeal, plea, order, readiness, willingness, invitation, push, campaign, prospect, deadline, deal, ultimatum, threat, eve, verge, brink, move : future
noun possibility, likelihood, chance, risk, danger, fear, suspicion, allegation, accusation, rumour, rumor, speculation, report, claim, suggestion, charge, ability, right, option, potential, spectre, specter, belief, warning : possible
noun refusal, failure, denial, inability, unwillingness, reluctance, lack, absence, cancellation, rejection, avoidance : negative
