# Light verbs: they lend only tense, voice and negation to an event noun ("held talks", "came under attack").
# One entry a line: `light VERB, VERB (CONSTRUCTION)`. A verb is a lemma, with its particle or preposition; it may stand in
# several lines: which construction holds is told by where the noun stands.
#   subject-actor   the noun is its object (or its passive subject); its subject is the event's actor:
#                   "Chad launched an attack on the town", "Peru embarked on a tour".
#   subject-object  the noun is its object; its subject is the event's object; the actor comes from `from`, `by` or the noun:
#                   "the town came under attack from rebels", "Oslo drew criticism from Cuba".
#   subject-party   the noun is its object; its subject is one of the parties of the event: "Chad took part in talks with Niger".
#   subject-cause   the noun is its object; its subject brings the event about but is not its actor: "the poll triggered protests".
#   event-subject   the noun is its subject: "the talks took place in Rome", "the talks continued".
#   event-over      the noun is its subject, and the event is told as ended: "the talks ended on Monday".
#   event-not       the noun is its subject, and the event is told as not having happened: "the talks fell through".
#   subject-also    as subject-party, under a verb that tells an action of its own: "in a call, Chad and Niger agreed to meet".

light hold, conduct, stage, have, make, give, carry out, perform, undertake, do, pay, launch, mount, wage, embark on (subject-actor)
light engage in, enter, enter into, pursue, initiate, go into, go on, set out on, step up, intensify, ramp up, keep up, press (subject-actor)
light issue, deliver, lodge, file, express, voice, offer, extend, submit, present, put forward, send, convey, register, utter (subject-actor)
light level, direct, raise, impose, slap, inflict, commit, perpetrate, execute, exert, place, put, lay, pronounce, declare, announce, proclaim (subject-actor)
light repeat, reiterate, reaffirm, press ahead with, go ahead with, proceed with, follow through on, reach, strike, seal, clinch (subject-actor)
light lead, organise, organize, convene, run, coordinate, orchestrate, relaunch, restart, reopen, renew (subject-actor)
light exchange, trade, fire, unleash, hurl, wrap up, wind up, complete, take, cast (subject-actor)
light tighten, maintain, extend, enforce, reimpose, expand, widen, toughen, harden, speed up, accelerate, hasten (subject-actor)
light begin, start, open, continue, resume, kick off, end, conclude, finish, close, stop, continue with (subject-actor)

light receive, face, undergo, suffer, sustain, draw, come under, meet with, come in for, get, incur, endure (subject-object)
light be met with, be met by, be hit with, be subjected to, be subject to, be the target of, be the subject of, be under, fall victim to, attract, earn, win, encounter, stand, weather, escape, survive, brave (subject-object)

light take part in, participate in, join, attend, be in, be involved in, be engaged in, be locked in, be party to, be part of, sit in on (subject-party)
light discuss in, discuss during, agree in, agree during, talk in, talk during, speak in, speak during, go over in, take up in (subject-also)

light trigger, spark, provoke, prompt, cause, fuel, set off, touch off, lead to, result in, bring about, spur, elicit, invite, ignite, precipitate, inspire, stoke, host, oversee, arrange, supervise, watch, monitor, follow (subject-cause)

light take place, occur, happen, erupt, break out, flare, flare up, ensue, proceed, go ahead, get under way, get underway, be under way, be underway (event-subject)
light begin, start, open, continue, resume, kick off, commence, unfold, come, come about, arise, last, drag on, rage, intensify, escalate, spread, go on (event-subject)
light follow, precede (event-subject)
light be held, be staged, be conducted, be carried out, be launched, be mounted, be made, be issued (event-subject)

light end, conclude, finish, close, stop, wrap up, wind up, cease, expire, be over, come to an end, come to a close, collapse, break down, fail, succeed, backfire (event-over)

light fall through, fail to materialise, fail to materialize, come to nothing, come to naught, be called off, be cancelled, be canceled, be averted, be avoided, be scrapped, be shelved, be foiled, be thwarted, be prevented (event-not)
