"""From a planted corpus and the store that was loaded and merged from it to how well who is who and what is one event
were found."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations

from bench.planted.graph import FoundClaim, Graph
from bench.planted.matching import Match, Unit, entity_units, event_units, match_tellings
from bench.planted.pairs import Kind, Score, score_pairs, wrong_pairs
from bench.planted.records import PlantedArticle, Telling, Truth


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many."""

    part: int
    whole: int

    def __str__(self) -> str:
        return f"{self.part / self.whole if self.whole else 1:.3f} ({self.part:,} of {self.whole:,})"


@dataclass(frozen=True, slots=True)
class Result:
    """All figures of one corpus."""

    entities: Score
    entities_of_kind: dict[str, Score]  # person, body …
    events: Score
    events_without_copies: Score
    copies: Score
    disagreements: dict[str, Share]  # by kind, of those whose both sides the extractor found
    ungrounded: Share  # events marked as disagreeing that hold no planted contradiction
    sources: Share  # events whose number of independent sources is right
    coverage: dict[tuple[str, str], Share]  # by kind of telling and action
    missed_entities: list[tuple[str, Kind]]
    joined_entities: list[tuple[str, Kind]]
    missed_events: list[tuple[str, Kind]]
    joined_events: list[tuple[str, Kind]]
    unread: dict[tuple[str, str], list[str]]  # sentences of tellings that were not found


def score(truth: Truth, graph: Graph, *, examples: int = 0) -> Result:
    """Compare what is planted with what was found; keep so many examples of each kind of mistake."""
    entities = entity_units(truth, graph)
    matches = match_tellings(truth, graph)
    events = event_units(matches, truth, graph)
    originals = [unit for unit in events if not truth.articles[unit.article].copy_of]
    why = _Reasons(truth, graph)
    disagreements, ungrounded = _disagreements(matches, truth, graph)
    return Result(
        score_pairs(entities),
        _by_kind(entities, truth),
        score_pairs(events),
        score_pairs(originals),
        _copies(truth, graph),
        disagreements,
        ungrounded,
        _sources(matches, events, truth, graph),
        _coverage(matches, truth),
        wrong_pairs(entities, why.entity_missed, missed=True, examples=examples),
        wrong_pairs(entities, why.entity_joined, missed=False, examples=examples),
        wrong_pairs(events, why.event_missed, missed=True, examples=examples),
        wrong_pairs(events, why.event_joined, missed=False, examples=examples),
        _unread(matches, truth, examples),
    )


def _by_kind(units: Iterable[Unit], truth: Truth) -> dict[str, Score]:
    """Return the pairs of each kind of actor by themselves; one joined with another kind counts in the whole only."""
    kinds: dict[str, list[Unit]] = defaultdict(list)
    for unit in units:
        kinds[truth.actors[unit.truth].kind].append(unit)
    return {kind: score_pairs(listed) for kind, listed in sorted(kinds.items())}


class _Reasons:
    """Names kinds of mistakes."""

    def __init__(self, truth: Truth, graph: Graph) -> None:
        self._truth = truth
        self._graph = graph
        self._claims = {claim.iri: claim for claims in graph.claims.values() for claim in claims}

    def entity_missed(self, one: Unit, other: Unit) -> str:
        forms = " / ".join(sorted((one.form, other.form)))
        return f"{self._truth.actors[one.truth].kind}: {forms}"

    def entity_joined(self, one: Unit, other: Unit) -> str:
        a, b = self._truth.actors[one.truth], self._truth.actors[other.truth]
        kinds = " with ".join(sorted((a.kind, b.kind)))
        if one.found == other.found:
            return f"{kinds}: one IRI from extraction{self._trap(one, other)}"
        return f"{kinds}: {' / '.join(sorted((one.form, other.form)))}{self._trap(one, other)}"

    def _trap(self, one: Unit, other: Unit) -> str:
        a, b = self._truth.actors[one.truth], self._truth.actors[other.truth]
        if a.kind == b.kind == "person" and a.name == b.name:
            return ", same name"
        if a.kind == b.kind == "person" and a.short == b.short:
            return ", same surname"
        return ", same ship's name" if a.short and a.short == b.short else ""

    def event_missed(self, one: Unit, other: Unit) -> str:
        a, b = self._claims[one.found], self._claims[other.found]
        reasons = [part for part in ("actor", "object") if not self._one_party(a, b, part)]
        swapped = "actor" in reasons and self._party(a, "actor") == self._party(b, "object")
        if a.action != b.action:
            reasons.append("action")
        if (a.polarity, a.modality) != (b.polarity, b.modality):
            reasons.append("modality")
        if not a.first or not b.first:
            reasons.append("no day" if a.first == b.first else "a day missing")
        elif (a.first, a.last) != (b.first, b.last):
            reasons.append("days differ")
        if not self._one_party(a, b, "place") and a.parties.get("place") and b.parties.get("place"):
            reasons.append("place")
        return " + ".join(reasons or ["all alike"]) + (" (sides swapped)" if swapped else "")

    def event_joined(self, one: Unit, other: Unit) -> str:
        a, b = self._truth.events[one.truth], self._truth.events[other.truth]
        if (a.action, a.actor, a.object) == (b.action, b.actor, b.object):
            return f"the same again, {abs((a.day - b.day).days) // 7} weeks apart"
        differ = [name for name in ("action", "actor", "object") if getattr(a, name) != getattr(b, name)]
        return f"another {', '.join(differ)}, {'the same day' if a.day == b.day else 'another day'}"

    def _one_party(self, one: FoundClaim, other: FoundClaim, part: str) -> bool:
        return self._party(one, part) == self._party(other, part)

    def _party(self, claim: FoundClaim, part: str) -> str:
        return self._graph.entity(self._graph.meant(claim.parties.get(part, ""), claim.article))


def _copies(truth: Truth, graph: Graph) -> Score:
    found, planted = _grouped(graph.copies), _grouped(truth.copies)
    return Score(len(found & planted), len(found), len(planted))


def _grouped(links: Iterable[tuple[str, str]]) -> set[tuple[str, str]]:
    """Return all pairs of texts that are copies of one, as pairs of names in order."""
    group: dict[str, set[str]] = {}
    for one, other in sorted(links):
        whole = group.get(one, {one}) | group.get(other, {other})
        group.update(dict.fromkeys(whole, whole))
    return {pair for members in group.values() for pair in combinations(sorted(members), 2)}


def _disagreements(matches: list[Match], truth: Truth, graph: Graph) -> tuple[dict[str, Share], Share]:
    events: dict[tuple[str, int], set[str]] = {}
    number = Counter[str]()
    for match in matches:
        here = {graph.event_of[claim.iri] for claim in match.claims if claim.iri in graph.event_of}
        events[match.article, number[match.article]] = here
        number[match.article] += 1
    linked = graph.disagreeing | {(other, one) for one, other in graph.disagreeing}
    marked = graph.disputed | {event for pair in linked for event in pair}
    seen: dict[tuple[str, int], tuple[str, bool]] = {}
    grounded: set[str] = set()
    for each in truth.contradictions:
        one, other = events[each.one], events[each.other]
        if not one or not other:
            continue
        grounded |= one | other
        told = bool(one & other & graph.disputed) or any((a, b) in linked for a in one for b in other)
        seen[each.one] = (each.kind, told or seen.get(each.one, ("", False))[1])
    kinds = sorted({each.kind for each in truth.contradictions})
    shares = {
        kind: Share(sum(told for name, told in seen.values() if name == kind), sum(k == kind for k, _ in seen.values()))
        for kind in kinds
    }
    of_planted = {event for here in events.values() for event in here}
    ours = marked & of_planted
    return shares, Share(len(ours - grounded), len(ours))


def _sources(matches: list[Match], units: list[Unit], truth: Truth, graph: Graph) -> Share:
    """Return of how many events, all of whose claims are of one planted event, the independent sources are right."""
    tellers: dict[str, set[str]] = defaultdict(set)
    events: dict[str, set[str]] = defaultdict(set)
    claims = Counter(graph.event_of.values())
    for match in matches:
        for claim in match.claims:
            if event := graph.event_of.get(claim.iri):
                tellers[event].add(_source(truth.articles[match.article], match.telling, truth))
                events[event].add(match.telling.event)
                claims[event] -= 1
    told_twice = Counter(unit.cluster for unit in units)
    pure = [event for event in events if len(events[event]) == 1 and not claims[event] and told_twice[event] > 1]
    return Share(sum(graph.sources.get(event) == len(tellers[event]) for event in pure), len(pure))


def _source(planted: PlantedArticle, telling: Telling, truth: Truth) -> str:
    original = truth.articles.get(planted.copy_of, planted)
    return telling.medium.removeprefix("medium/") or original.article.agency or original.article.provider or ""


def _coverage(matches: list[Match], truth: Truth) -> dict[tuple[str, str], Share]:
    whole: Counter[tuple[str, str]] = Counter()
    part: Counter[tuple[str, str]] = Counter()
    for match, key in _by_action(matches, truth):
        whole[key] += 1
        part[key] += bool(match.claims)
    return {key: Share(part[key], whole[key]) for key in sorted(whole)}


def _unread(matches: list[Match], truth: Truth, examples: int) -> dict[tuple[str, str], list[str]]:
    found: dict[tuple[str, str], list[str]] = defaultdict(list)
    for match, key in _by_action(matches, truth):
        if not match.claims and len(found[key]) < examples:
            text = truth.articles[match.article].article.text
            found[key].append(text[match.telling.start : match.telling.end])
    return {key: sentences for key, sentences in sorted(found.items()) if sentences}


def _by_action(matches: list[Match], truth: Truth) -> Iterator[tuple[Match, tuple[str, str]]]:
    for match in matches:
        if not truth.articles[match.article].copy_of:
            yield match, (match.telling.kind, truth.events[match.telling.event].action)


def total(shares: Iterable[Share]) -> Share:
    """Return shares as one."""
    listed = list(shares)
    return Share(sum(each.part for each in listed), sum(each.whole for each in listed))
