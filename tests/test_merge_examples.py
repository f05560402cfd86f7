"""The merged examples against tests/data/merge/examples_gold.toml, which was made by reading them."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyoxigraph as ox
import pytest

from kg.loading import Loader
from kg.merge import merge_store
from kg.merge.writing import events_graph, identity_graph
from kg.paths import data_dir
from kg.store import Store
from kg.terms import KG, KG_BASE, OWL, RDFS, SCHEMA, SCHEMA_BASE, SKOS

_FILE = Path(__file__).parent / "data" / "merge" / "examples_gold.toml"
GOLD: dict[str, list[dict[str, Any]]] = tomllib.loads(_FILE.read_text(encoding="utf-8"))


@dataclass(frozen=True)
class Merged:
    """The merged examples, to be asked by article and words."""

    store: Store
    graphs: dict[str, str]  # name of an article -> its graph
    texts: dict[str, str]

    def ask(self, pattern: str) -> list[tuple[str, ...]]:
        answer = self.store.query(f"SELECT DISTINCT * WHERE {{ {pattern} }}")
        assert isinstance(answer, ox.QuerySolutions)
        return sorted(tuple("" if value is None else value.value for value in row) for row in answer)

    def entity(self, mention: dict[str, str]) -> str:
        """Return the canonical IRI of the one entity that an article has under a name."""
        article, name = mention["article"], mention["name"]
        graph = self.graphs[article]
        named = f"?e <{RDFS.label}>|<{SKOS.altLabel}> ?name . FILTER (STR(?name) = {ox.Literal(name)})"
        used = f"?c ?part ?e ; <{KG.evidence}>/<{KG.quote}> ?quote"
        rows = self.ask(f"GRAPH <{graph}> {{ SELECT ?e ?quote WHERE {{ {named} {used} }} }}")
        wanted = mention.get("sentence", "")
        found = {iri for iri, quote in rows if wanted in " ".join(quote.split())}
        assert len(found) == 1, f"{article} has {len(found)} entities for {mention}: {sorted(found)}"
        iri = found.pop()
        canonical = self.ask(f"GRAPH <{identity_graph()}> {{ <{iri}> <{OWL.sameAs}> ?canonical }}")
        return canonical[0][0] if canonical else iri

    def claim(self, wanted: dict[str, str]) -> str:
        """Return the one claim whose action is named within some words of an article."""
        article, words = wanted["article"], wanted["words"]
        found = [iri for iri, start, end in self._claims(wanted) if self._within(article, words, start, end)]
        assert len(found) == 1, f"{len(found)} claims for {wanted}: {found}"
        return found[0]

    def _claims(self, wanted: dict[str, str]) -> Iterator[tuple[str, int, int]]:
        action = f"<{KG_BASE}{wanted['action']}>" if "action" in wanted else "?action"
        parties = " ".join(
            f"?c <{KG_BASE}{part}>/(<{RDFS.label}>|<{SKOS.altLabel}>) {ox.Literal(wanted[part])} ."
            for part in ("actor", "object")
            if part in wanted
        )
        pattern = f"""GRAPH <{self.graphs[wanted["article"]]}> {{ SELECT DISTINCT ?c ?start ?end WHERE {{
            ?c <{KG.action}> {action} ; <{KG.trigger}> ?t . {parties}
            ?t <{KG.start}> ?start ; <{KG.end}> ?end
            FILTER NOT EXISTS {{ ?c <{KG.derivedFrom}> ?from }} }} }}"""
        return ((iri, int(start), int(end)) for iri, start, end in self.ask(pattern))

    def _within(self, article: str, words: str, start: int, end: int) -> bool:
        text = self.texts[article]
        spaced = text.replace("\n", " ")
        first = spaced.find(words)
        assert first >= 0, f"{article} does not say: {words}"
        return first <= start and end <= first + len(words)

    def event(self, claim: str) -> str:
        """Return the event of a claim."""
        rows = self.ask(f"GRAPH <{events_graph()}> {{ ?event <{KG.claim}> <{claim}> }}")
        assert len(rows) == 1, f"{claim} is in {len(rows)} events"
        return rows[0][0]

    def of_event(self, event: str, name: str) -> list[str]:
        return [value for (value,) in self.ask(f"GRAPH <{events_graph()}> {{ <{event}> <{KG_BASE}{name}> ?value }}")]


@pytest.fixture(scope="module")
def merged() -> Merged:
    store = Store.in_memory()
    assert Loader(store).load([data_dir("examples") / "articles"]).exit_code == 0
    merge_store(store)
    merged = Merged(store, {}, {})
    for graph, name, text in merged.ask(f"?graph <{SCHEMA.identifier}> ?name ; <{SCHEMA_BASE}text> ?text"):
        merged.graphs[name] = graph
        merged.texts[name] = text
    return merged


def _lines(kind: str) -> Any:
    return pytest.mark.parametrize("line", [_param(line) for line in GOLD[kind]])


def _param(line: dict[str, Any]) -> Any:
    missed = line.get("known_miss")
    marks = [pytest.mark.xfail(strict=True, raises=AssertionError, reason=missed)] if missed else []
    return pytest.param(line, id=line["why"], marks=marks)


@_lines("same")
def test_they_are_one(line: dict[str, Any], merged: Merged) -> None:
    assert len({merged.entity(each) for each in line["of"]}) == 1, [merged.entity(each) for each in line["of"]]


@_lines("different")
def test_they_are_not_one(line: dict[str, Any], merged: Merged) -> None:
    found = [merged.entity(each) for each in line["of"]]
    assert len(set(found)) == len(found), found


@_lines("event")
def test_they_tell_one_event(line: dict[str, Any], merged: Merged) -> None:
    events = [merged.event(merged.claim(each)) for each in line["claims"]]
    assert len(set(events)) == 1, events
    assert merged.of_event(events[0], "independentSources") == [str(line["independent"])]
    assert merged.of_event(events[0], "disputed") == ([line["disputed"]] if "disputed" in line else [])


@_lines("separate")
def test_they_tell_different_events(line: dict[str, Any], merged: Merged) -> None:
    events = [merged.event(merged.claim(each)) for each in line["claims"]]
    assert len(set(events)) == len(events), events


@_lines("copy")
def test_copies_are_known(line: dict[str, Any], merged: Merged) -> None:
    copy, original = merged.graphs[line["copy"]], merged.graphs[line["original"]]
    assert merged.ask(f"GRAPH <{events_graph()}> {{ <{copy}> <{KG_BASE}copyOf> ?original }}") == [(original,)]


def test_nothing_else_is_a_copy(merged: Merged) -> None:
    assert len(merged.ask(f"GRAPH <{events_graph()}> {{ ?copy <{KG_BASE}copyOf> ?original }}")) == len(GOLD["copy"])


@_lines("disagreement")
def test_disagreements_are_marked(line: dict[str, Any], merged: Merged) -> None:
    one, other = (merged.event(merged.claim(line[side])) for side in ("one", "other"))
    if one == other:
        assert merged.of_event(one, "disputed")
    else:
        assert other in merged.of_event(one, "disagreesWith")
        assert one in merged.of_event(other, "disagreesWith")
