# Light verbs: they lend only tense, voice and negation to an event noun ("held talks", "came under attack").
# One entry a line: `light VERB, VERB (CONSTRUCTION)`. A verb is a lemma, with its particle or preposition; a verb stands once.
#   subject-actor   the event noun is its object (or that of its preposition); its subject is the event's actor:
#                   "Chad launched an attack on the town", "Peru embarked on a tour".
#   subject-object  the noun is its object; its subject is the event's object; the actor comes from `from`, `by` or the noun:
#                   "the town came under attack from rebels", "Oslo drew criticism from Cuba".
#   subject-party   the noun is its object; its subject is one of the parties or actors of the event:
#                   "Chad took part in talks with Niger".
#   event-subject   the event noun is its subject: "the talks took place in Rome".
#   either          as object of an active clause: subject-actor ("Chad began talks with Niger"); as subject, or in the
#                   passive: event-subject ("the talks began").
#   event-not       the event noun is its subject, and the event is told as not having happened: "the talks fell through".
#   subject-cause   its subject brings the event about but is not its actor: "the poll triggered protests".

light hold, conduct, stage, have, make, give, carry out, perform, undertake, do, pay, launch, mount, wage, embark on (subject-actor)
light engage in, enter, enter into, pursue, initiate, go into, go on, set out on, step up, intensify, ramp up, keep up, press (subject-actor)
light issue, deliver, lodge, file, express, voice, offer, extend, submit, present, put forward, send, convey, register, utter (subject-actor)
light level, direct, raise, impose, slap, inflict, commit, perpetrate, execute, exert, place, put, lay, pronounce, declare, announce, proclaim (subject-actor)
light repeat, reiterate, reaffirm, press ahead with, go ahead with, proceed with, follow through on, sign, reach, strike, seal, clinch (subject-actor)
light lead, organise, organize, convene, chair, host, run, coordinate, orchestrate, oversee, arrange, relaunch, restart, reopen, renew (subject-actor)
light exchange, trade, fire, unleash, hurl, wrap up, wind up, complete, take, stage-manage, throw, grant, award, cast (subject-actor)

light receive, face, undergo, suffer, sustain, draw, come under, meet with, be met with, come in for, get, incur, endure (subject-object)
light be subjected to, be subject to, be the target of, be the subject of, be under, fall victim to, attract, earn, win, encounter, stand, be dealt, weather, escape, survive, brave, await (subject-object)

light take part in, participate in, join, attend, be in, be involved in, be engaged in, be locked in, be party to, be part of (subject-party)

light take place, occur, happen, erupt, break out, flare, flare up, ensue, proceed, go ahead, get under way, get underway, be under way, be underway (event-subject)
light commence, unfold, come, come about, arise, last, drag on, rage, escalate, spread, go off, come to an end, come to a close, cease, expire, be over, follow, precede, break down, collapse, succeed, fail (event-subject)

light begin, start, open, continue, resume, kick off, end, conclude, finish, close, stop (either)

light fall through, fail to materialise, fail to materialize, come to nothing, come to naught (event-not)

light trigger, spark, provoke, prompt, cause, fuel, set off, touch off, lead to, result in, bring about, spur, elicit, invite, ignite, precipitate, inspire, stoke (subject-cause)
