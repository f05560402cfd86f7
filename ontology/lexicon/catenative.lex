# Verbs that take another verb or event under them, and how real they make it.
# One entry a line: `WORDS, WORDS : VALUE`. WORDS are lemmas, with particle or preposition; "be set" covers "is set to".
#   future        planned, promised, threatened, wanted, asked for, ordered: not yet done
#   possible      may happen or have happened
#   hypothetical  only supposed
#   negative      told as not done, or as no longer going on
#   actual        told as done (begin, manage, continue): the verb under it stands as plain fact
# A verb that is itself an action (`promise`, `refuse`, `deny`) makes its own claim too; this says only how real its complement is.

plan, intend, aim, mean, propose, prepare, get ready, gear up, arrange, schedule, project, design, plot, conspire, scheme : future
vow, promise, pledge, swear, threaten, undertake, commit, commit to, guarantee, offer, volunteer, agree, agree to, consent, consent to, resolve, decide, decide on, opt, elect, choose, be determined : future
want, wish, hope, hope for, expect, desire, like, long, yearn, seek, look, strive, struggle, bid, campaign, campaign for, apply, apply for, aspire, aim at, try for : future
await, anticipate, wait, wait for, look forward to, be about, be going, be due, be set, be scheduled, be expected, be slated, be bound, be poised, be ready, be willing, be prepared, be keen, be eager, be meant, be supposed, be planned, be open to, stand ready, be committed : future
ask, ask for, request, demand, urge, call for, call on, call upon, appeal, appeal to, appeal for, implore, beg, plead, plead with, plead for, press, press for, push, push for, exhort, entreat, encourage, invite, advise, recommend, suggest, lobby, lobby for, petition, insist on, require, counsel, advocate, dare, tell, order, instruct, command, mandate, decree, oblige, summon : future
permit, authorise, authorize, license, approve, empower, entitle, clear, vote, postpone, delay, put off, defer : future
consider, contemplate, mull, weigh, ponder, debate, discuss, think about, think of, toy with, explore, hint at, envisage, fear, risk, suspect, speculate, seem, appear, tend, allege, warn, warn of, caution, predict, forecast, raise the possibility of : possible
be likely, be unlikely, be able, be free, be allowed, be permitted, be capable of, be believed, be thought, be said, be reported, be rumoured, be rumored, be suspected, be suspected of, be accused of, be alleged, be feared, be understood, be assumed, be presumed, be considered, be considering, be prone, be liable, be entitled, suspect of : possible
imagine, suppose, pretend, assume, presume : hypothetical
have yet, fail, refuse, decline, deny, avoid, neglect, omit, forget, forgo, forego, refrain, refrain from, abstain, abstain from, forbid, prohibit, ban from, bar from, prevent, prevent from, keep from, stop from, block from, dissuade, dissuade from, deter, deter from, discourage from, rule out, hesitate, balk at, stop short of, hold off, hold back from, shy away from, give up, give up on, call off, cancel, avert, foil, thwart, disavow, veto : negative
deny that, disavow that, refute that, dispute that, disprove that, rule out that, reject that, dismiss that : negative
be unable, be unwilling, be reluctant, be loath, be barred from, be banned from, be prevented from, be forbidden, be hesitant, be opposed to, be far from : negative
stop, cease, quit, halt, suspend, discontinue, end : negative
try, attempt, endeavour, endeavor, begin, start, commence, continue, continue with, go on, keep, keep on, proceed, resume, manage, succeed in, help, remember, bother, happen, get, come, go, end up, finish, complete, conclude, move, rush, hurry, hasten, dare to, see fit, serve, set about, take to, spend, join in : actual
allow, let, enable, force, make, compel, cause, lead, drive, prompt, provoke, persuade, convince, induce, coerce, be forced, be made, be seen, be found, be known, accuse of, be obliged, be compelled, be proud, be sorry, be glad, be happy, be first, be last : actual
