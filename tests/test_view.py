"""The view without a browser: what is drawn, where, and in which colours."""

from __future__ import annotations

import datetime
import hashlib
import itertools
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pyoxigraph as ox
import pytest
from view_samples import build_store, load_nquads, sample_store

from kg.errors import InputError, KgError
from kg.view import Selection, write_page
from kg.view.drawing import EVENT, build_drawing
from kg.view.labels import wrap_label
from kg.view.links import BYPASS, draw_links
from kg.view.payload import load_palette
from kg.view.reading import read_store
from kg.view.records import Drawing, Edge
from kg.view.vocabulary import Vocabulary, load_vocabulary

ID = "https://w3id.org/kg-loader/id/"
SAME = ox.NamedNode("http://www.w3.org/2002/07/owl#sameAs")


def draw(store: ox.Store, **chosen: Any) -> Drawing:
    return build_drawing(read_store(store), Selection(**chosen))


def names(drawing: Drawing) -> set[str]:
    return {node.label for node in drawing.nodes if node.kind != EVENT}


def told(drawing: Drawing, edge: Edge) -> tuple[str, str, str]:
    ends = ["" if end is None else drawing.nodes[end].label for end in (edge.actor, edge.object)]
    return ends[0], edge.action, ends[1]


def find(drawing: Drawing, actor: str, action: str) -> list[Edge]:
    return [edge for edge in drawing.edges if told(drawing, edge)[:2] == (actor, action)]


# What is drawn


def test_the_sample_file_is_what_the_script_writes() -> None:
    assert set(load_nquads("stories")) == set(sample_store())


def test_the_same_said_by_three_articles_is_one_edge() -> None:
    drawing = draw(sample_store())
    (visit,) = find(drawing, "USS Halloran", "visits")
    assert len(visit.sayings) == 3
    assert {drawing.sayings[position].article for position in visit.sayings}.__len__() == 3


def test_a_claim_about_a_claim_leads_to_a_star_between_its_parties() -> None:
    drawing = draw(sample_store())
    (visit,) = find(drawing, "USS Halloran", "visits")
    (condemned,) = find(drawing, "Pavel Orlov", "condemns")
    assert condemned.object == visit.event is not None
    star = drawing.nodes[condemned.object]
    assert (star.kind, star.label) == (EVENT, "five-day visit")
    roles = {link.role for link in draw_links(drawing) if link.edge == visit.id}
    assert roles == {"in", "out", BYPASS}


def test_what_is_denied_is_not_drawn_with_what_is_told() -> None:
    store = build_store(
        "@c|AAA|Aland|\n@c|BBB|Beland|\n= one | One | 2025-01-01 | Wire | https://example.org/1\n"
        "AAA | attacks | BBB | Aland attacked Beland. | attacked\n"
        "AAA | attacks | BBB | Aland did not attack Beland. | attack | negative\n"
        "AAA | attacks | BBB | Aland will attack Beland. | attack | future\n"
    )
    drawing = draw(store)
    assert [len(edge.sayings) for edge in find(drawing, "Aland", "attacks")] == [1, 1, 1]
    assert [str(saying.status) for saying in drawing.sayings] == ["fact", "denied", "planned"]


@pytest.mark.parametrize("missing", ["actor", "object"])
def test_a_claim_with_one_party_gets_a_star(missing: str) -> None:
    actor, target = ("-", "AAA") if missing == "actor" else ("AAA", "-")
    store = build_store(
        f"@c|AAA|Aland|\n= one | One | 2025-01-01 | Wire | https://example.org/1\n"
        f"{actor} | attacks | {target} | An attack on or by Aland. | attack\n"
    )
    (edge,) = draw(store).edges
    assert edge.event is not None
    assert getattr(edge, missing) is None


def test_claims_about_each_other_in_a_ring_are_drawn() -> None:
    store = build_store(
        "@c|AAA|Aland|\n= one | One | 2025-01-01 | Wire | https://example.org/1\n"
        "AAA | condemns | #2 | Aland condemned what it rejected. | condemned\n"
        "AAA | rejects | #1 | Aland condemned what it rejected. | rejected\n"
    )
    assert len(draw(store).sayings) == 2


def test_merged_entities_are_one_node() -> None:
    store = sample_store()
    before = names(draw(store))
    norway, finland = (ox.NamedNode(f"{ID}country/{code}") for code in ("NOR", "FIN"))
    store.add(ox.Quad(norway, SAME, finland, ox.NamedNode(f"{ID}graph/identity")))
    after = draw(store)
    assert before - names(after) in ({"Norway"}, {"Finland"})
    (node,) = [node for node in after.nodes if node.label in ("Norway", "Finland")]
    assert {"Norway", "Finland"} <= {node.label, *node.names}


@pytest.mark.parametrize(
    ("chosen", "kept"),
    [
        ({"actors": ("china",)}, {"China", "Russia"}),
        ({"actors": (f"{ID}country/CHN",)}, {"China", "Russia"}),
        ({"actors": ("Beijing",)}, {"China", "Russia"}),
        ({"actors": ("nobody",)}, set()),
        ({"categories": ("aid",)}, {"Sweden", "Norway"}),
        ({"last": datetime.date(1990, 1, 1)}, {"Norway", "Barents fisheries treaty"}),
        ({"first": datetime.date(2025, 3, 12)}, {"United Nations Security Council", "Winter Anchor exercise"}),
        ({"top": 2}, {"Norway", "Russia"}),
    ],
)
def test_a_selection_keeps(chosen: dict[str, Any], kept: set[str]) -> None:
    assert names(draw(sample_store(), **chosen)) >= kept
    if "first" not in chosen:
        assert names(draw(sample_store(), **chosen)) == kept


def test_a_kept_claim_keeps_what_it_is_about() -> None:
    drawing = draw(sample_store(), categories=("ACCUSE",), articles=("https://example.com/fjord/carrier-visit",))
    assert {edge.action for edge in drawing.edges} == {"condemns", "visits"}
    assert drawing.left_out == len(draw(sample_store()).sayings) - len(drawing.sayings)


def test_any_object_with_query_will_do() -> None:
    class OnlyQuery:
        def __init__(self, store: ox.Store) -> None:
            self._store = store

        def query(self, query: str, /) -> Any:
            return self._store.query(query)

    assert len(read_store(OnlyQuery(sample_store())).sayings) == len(read_store(sample_store()).sayings) > 30


def test_actions_without_an_ontology_are_worded_from_their_names() -> None:
    assert Vocabulary().action_label("holdsTalksWith") == "holds talks with"
    assert Vocabulary().quad("ASSAULT") == "other"
    full = load_vocabulary()
    assert full.quad("ASSAULT") == "material-conflict"
    assert full.quad("ROLE") == "standing"


# Where


def test_parallel_lines_are_fanned_out() -> None:
    lines = [f"{a} | {verb} | {b} | {a} {verb} {b}. | {verb}" for a, b in (("AAA", "BBB"), ("BBB", "AAA"))
             for verb in ("condemns", "threatens", "attacks")]  # fmt: skip
    head = "@c|AAA|Aland|\n@c|BBB|Beland|\n= one | One | 2025-01-01 | Wire | https://example.org/1\n"
    links = draw_links(draw(build_store(head + "\n".join(lines))))
    sides = [link.bend if link.source < link.target else -link.bend for link in links]
    assert len(set(sides)) == 6
    assert sum(sides) == pytest.approx(0)


@pytest.mark.parametrize(
    ("label", "lines"),
    [
        ("Norway", ("Norway",)),
        ("United Nations Security Council", ("United Nations", "Security Council")),
        ("x" * 10_000, ("x" * 16, "x" * 16, "x" * 15 + "…")),
        ("one two three four five six seven eight nine ten", ("one two three", "four five six", "seven eight…")),
        ("a\u202eb\nc", ("ab c",)),
        ("", ()),
    ],
)  # fmt: skip
def test_wrapping(label: str, lines: tuple[str, ...]) -> None:
    wrapped = wrap_label(label)
    assert len(wrapped) == len(lines)
    assert wrapped[:2] == lines[:2]
    assert all(len(line) <= 18 for line in wrapped)


# The file


PAGES = ("a.html", "b.html", "c.html")


def test_the_page_is_the_same_bytes_under_any_hash_seed(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from kg.view import write_page\n"
        "from view_samples import generated_store, sample_store\n"
        "write_page(sample_store(), Path(sys.argv[1]) / 'a.html')\n"
        "write_page(generated_store(310), Path(sys.argv[1]) / 'b.html')\n"
        "from kg.merge import merge_store; from kg.store import Store\n"
        "store = Store.in_memory(); store.add(sample_store()); merge_store(store)\n"
        "write_page(store, Path(sys.argv[1]) / 'c.html')\n"
    )
    found = []
    for seed in ("0", "1"):
        folder = tmp_path / seed
        folder.mkdir()
        paths = os.pathsep.join(str(path) for path in (Path(__file__).parent, Path(__file__).parent.parent))
        environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": paths}
        subprocess.run([sys.executable, "-c", code, str(folder)], check=True, env=environment)
        found.append([hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in PAGES])
    assert found[0] == found[1]


def test_nothing_in_the_page_points_outside(tmp_path: Path) -> None:
    write_page(sample_store(), tmp_path / "page.html")
    html = (tmp_path / "page.html").read_text(encoding="utf-8")
    assert not re.findall(r"""<(?:script|link|img|iframe)[^>]*\s(?:src|href)=(?!"data:)""", html)
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', html)
    assert policy is not None
    assert policy[1].startswith("default-src 'none'; script-src 'sha256-")
    assert "unsafe" not in policy[1]


def test_the_report_counts(tmp_path: Path) -> None:
    report = write_page(sample_store(), tmp_path / "page.html", title="Ships", actors=["China"])
    assert (report.entities, report.edges, report.claims, report.articles) == (2, 1, 1, 1)
    assert report.size == (tmp_path / "page.html").stat().st_size
    assert report.left_out > 30


def test_a_path_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"missing.*choose another place"):
        write_page(sample_store(), tmp_path / "missing" / "page.html")


def test_too_much_for_a_page_says_how_to_narrow(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kg.view.page.MOST_NODES", 10)
    with pytest.raises(KgError, match="--top"):
        write_page(sample_store(), tmp_path / "page.html")
    assert not (tmp_path / "page.html").exists()


# Colours


def _rgb(colour: str) -> Any:
    channels = np.array([int(colour[at : at + 2], 16) for at in (1, 3, 5)]) / 255
    return np.where(channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)


# Machado, Oliveira and Fernandes (2009), severity 1, on linear RGB
VISION = {
    "protanopia": [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
    "deuteranopia": [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]],
    "tritanopia": [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]],
    "full": [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
}


def _lab(rgb: Any) -> Any:
    xyz = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]]) @ np.clip(rgb, 0, 1)
    ratio = xyz / np.array([0.9505, 1.0, 1.089])
    f = np.where(ratio > 0.008856, np.cbrt(ratio), 7.787 * ratio + 16 / 116)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


@pytest.mark.parametrize("vision", VISION)
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_conflict_and_cooperation_can_be_told_apart(theme: str, vision: str) -> None:
    quads = load_palette()["quads"]
    seen = {name: _lab(np.array(VISION[vision]) @ _rgb(look[theme])) for name, look in quads.items()}
    for one, other in itertools.product(
        ("material-conflict", "verbal-conflict"), ("material-cooperation", "verbal-cooperation")
    ):
        assert np.linalg.norm(seen[one] - seen[other]) > 20, (one, other)


@pytest.mark.parametrize(("theme", "ground"), [("light", "#fbfaf7"), ("dark", "#15181d")])
def test_every_colour_stands_out_from_the_ground(theme: str, ground: str) -> None:
    def luminance(colour: str) -> float:
        return float(_rgb(colour) @ np.array([0.2126, 0.7152, 0.0722]))

    palette = load_palette()
    for look in (*palette["quads"].values(), *palette["kinds"].values()):
        low, high = sorted((luminance(look[theme]), luminance(ground)))
        assert (high + 0.05) / (low + 0.05) >= 3, look


def test_shapes_are_all_different() -> None:
    shapes = [kind["shape"] for kind in load_palette()["kinds"].values()]
    assert len(set(shapes)) == len(shapes)
