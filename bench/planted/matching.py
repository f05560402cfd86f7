"""From what is planted and what was found to the units of the score: which IRI is who, which claim tells what."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bench.planted.graph import FoundClaim, Graph
from bench.planted.records import Mention, PlantedArticle, Telling, Truth
from bench.planted.tables import load_tables

# Of several forms by which one IRI is named, the first of these tells best why it is easy or hard to join.
_FORMS = (
    "full", "spelling", "middle name", "middle initial", "initial", "former name", "acronym", "short firm",
    "bare ship", "demonym body", "state's body", "capital's body", "office", "title and surname", "surname",
    "the body", "the ship", "capital",
)  # fmt: skip
_SAYING = frozenset({"says", "reports", "announces", "confirms", "denies"})
_UNSURE = frozenset({"day", "party", "denial"})  # variants that may be an event of their own, or the same


@dataclass(frozen=True, slots=True)
class Unit:
    """Something found that stands for something planted."""

    found: str  # IRI of an entity or a claim
    cluster: str  # what merging makes of it
    truth: str  # id of an actor or event
    form: str  # of an actor: its best form; of an event: kind of telling
    article: str  # one in which it is
    words: str  # there
    is_unsure: bool = False  # whether it is the same is left open


@dataclass(frozen=True, slots=True)
class Match:
    """The claims that tell a planted telling."""

    article: str
    telling: Telling
    claims: tuple[FoundClaim, ...]


def match_tellings(truth: Truth, graph: Graph) -> list[Match]:
    """Return for each telling of an event which claims tell it, maybe none."""
    actions = load_tables().actions
    found = []
    for name, planted in truth.articles.items():
        claims = [each for each in graph.claims.get(name, ()) if not each.is_derived]
        for telling in planted.tellings:
            family = actions[truth.events[telling.event].action].found_as
            inside = [each for each in claims if each.action in family and _is_of(each, telling)]
            found.append(Match(name, telling, tuple(_best(inside, telling, planted, graph, truth))))
    return found


def event_units(matches: Iterable[Match], truth: Truth, graph: Graph) -> list[Unit]:
    """Return a unit for each claim that tells an event; one that is in no event is a cluster of its own."""
    return [
        Unit(
            claim.iri,
            graph.event_of.get(claim.iri, claim.iri),
            match.telling.event,
            match.telling.kind,
            match.article,
            truth.articles[match.article].article.text[match.telling.start : match.telling.end],
            match.telling.variant in _UNSURE,
        )
        for match in matches
        for claim in match.claims
    ]


def entity_units(truth: Truth, graph: Graph) -> list[Unit]:
    """Return a unit for each combination of IRI, or sense of it, and actor that the articles show."""
    forms: dict[tuple[str, str], list[tuple[int, str, str, str]]] = defaultdict(list)
    for name, planted in truth.articles.items():
        for claim in graph.claims.get(name, ()):
            for iri, mention in _named_in(claim, planted, graph):
                rank = _FORMS.index(mention.form)
                words = planted.article.text[mention.start : mention.end]
                forms[graph.meant(iri, name), mention.actor].append((rank, mention.form, name, words))
    return [Unit(iri, graph.entity(iri), actor, *min(seen)[1:]) for (iri, actor), seen in sorted(forms.items())]


def _is_of(claim: FoundClaim, telling: Telling) -> bool:
    """Whether the words that make a claim stand in the sentence; where it only mentions the event, in its very noun."""
    if telling.kind in ("later", "noun"):
        return claim.trigger[0] < telling.trigger_end and telling.trigger_start < claim.trigger[1]
    return telling.start <= claim.trigger[0] and claim.trigger[1] <= telling.end


def _best(
    claims: list[FoundClaim], telling: Telling, planted: PlantedArticle, graph: Graph, truth: Truth
) -> Iterator[FoundClaim]:
    """Yield those of the claims of a sentence that fit best by trigger and parties.

    "A and B signed" makes two claims, one of each side; the event is told by the first.
    """
    event = truth.events[telling.event]
    scores = {}
    for claim in claims:
        overlaps = claim.trigger[0] < telling.trigger_end and telling.trigger_start < claim.trigger[1]
        actors = {(iri, mention.actor) for iri, mention in _named_in(claim, planted, graph)}
        parties = (
            (claim.parties.get("actor", ""), event.actor) in actors,
            (claim.parties.get("object", ""), event.object) in actors,
        )
        scores[claim.iri] = (overlaps, 2 * parties[0] + parties[1])
    best = max(scores.values(), default=None)
    return (claim for claim in claims if scores[claim.iri] == best)


def _named_in(claim: FoundClaim, planted: PlantedArticle, graph: Graph) -> Iterator[tuple[str, Mention]]:
    """Yield each entity of a claim with the mentions in its sentence that it is named by.

    Of two entities that lie on one mention, the one with the longer name there is meant by it, and of two mentions on
    which one entity lies the one with the longer name. What an entity is called by, or a part of that, goes before
    other words, and all entities that claims of the sentence have may lie there.
    """
    start, end = claim.evidence
    text, name = planted.article.text, planted.article.name
    beside = {iri for each in graph.claims[name] if each.evidence == claim.evidence for iri in _parties(each)}
    lengths = {
        (iri, mention): _fit(mention, text, graph.names[name, iri], graph.labels.get((name, iri), ()))
        for mention in planted.mentions
        if start <= mention.start and mention.end <= end
        for iri in beside
        if (name, iri) in graph.names
    }
    longest: dict[str | Mention, tuple[int, int]] = {}
    for pair, length in lengths.items():
        for side in pair:
            longest[side] = max(length, longest.get(side, (0, 0)))
    parties = set(_parties(claim))
    for (iri, mention), length in lengths.items():
        is_best = length == longest[iri] == longest[mention] > (0, 0)
        if iri in parties and is_best and not _is_metonymy(iri, mention):
            yield iri, mention


def _fit(mention: Mention, text: str, names: Iterable[str], labels: Iterable[str]) -> tuple[int, int]:
    """Return the lengths of the longest name in a mention that is a part of a label, and of the longest of all."""
    words = [set(_plain(label).split()) for label in labels]
    own = [name for name in names if any(set(_plain(name).split()) <= each for each in words)]
    return _longest(mention, text, own), _longest(mention, text, names)


def _parties(claim: FoundClaim) -> list[str]:
    """Return the entities of a claim; an office that is held, a name and a clause that is said are none of the cast."""
    if claim.action == "alsoKnownAs":
        return []
    is_alone = claim.action == "holdsOffice" or claim.action in _SAYING
    parties = [claim.parties.get("actor", "")] if is_alone else claim.parties.values()
    return sorted(set(parties))


def _is_metonymy(iri: str, mention: Mention) -> bool:
    """Whether a capital stands for its state, or may: no mistake, whichever of them is found."""
    return mention.form == "capital" or (mention.actor.startswith("city/") and "/country/" in iri)


def _longest(mention: Mention, text: str, names: Iterable[str]) -> int:
    """Return the length of the longest name that lies in a mention and on its core; 0 for none."""
    words = _plain(text[mention.start : mention.end])
    first, last = mention.core_start - mention.start, mention.core_end - mention.start
    longest = 0
    for name in map(_plain, names):
        for found in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", words) if name else ():
            if found.start() < last and first < found.end():
                longest = max(longest, len(name))
    return longest


def _plain(text: str) -> str:
    return text.casefold().replace("-", " ").replace("’", "'")
