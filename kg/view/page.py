"""From a store to one self-contained HTML file: pyvis holds the network, our own template renders it safely."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from kg.errors import InputError, KgError
from kg.view.answers import Queryable
from kg.view.checking import busiest, check_selection
from kg.view.drawing import EVENT, build_drawing
from kg.view.labels import Box, measure_box, node_radius, wrap_label
from kg.view.layout import place_nodes, route_links
from kg.view.links import BYPASS, RECEIVED, Link, draw_links
from kg.view.payload import build_payload, is_mutual, load_palette, node_label
from kg.view.reading import read_store
from kg.view.records import Drawing, Reading
from kg.view.selection import Selection
from kg.view.vocabulary import Vocabulary, load_vocabulary

if TYPE_CHECKING:
    from pyvis.network import Network

MOST_NODES = 10_000
_SCRIPTS = (
    *("data", "state", "time", "filter", "style", "symbols", "legible", "labels", "marks", "evidence", "disputes"),
    *("panel", "list", "legend", "timeline", "search", "controls", "sparql", "export", "canvas", "keys", "main"),
)
_DEFAULT_TITLE = "Who did what"


@dataclass(frozen=True, slots=True)
class PageReport:
    """What a page shows, for the command line to tell."""

    path: Path
    entities: int
    events: int
    edges: int
    claims: int
    articles: int
    left_out: int  # claims that the filters left out
    size: int  # bytes


def write_page(
    store: Queryable, path: str | Path, *, title: str | None = None, ontology: Path | None = None, **filters: Any
) -> PageReport:
    """Write the network page of a store; the same store gives the same bytes.

    The filters are the fields of ``Selection``: ``write_page(store, "page.html", actors=["North Korea"], top=50)``.

    Raises:
        InputError: the file cannot be written.
        NotFoundError: a filter names what the store has not.
        KgError: there is more than a page can show.
    """
    path = Path(path)
    reading = read_store(store)
    vocabulary = load_vocabulary(ontology)
    selection = check_selection(Selection.of(**filters), reading, vocabulary)
    drawing = build_drawing(reading, selection)
    if len(drawing.nodes) > MOST_NODES:
        raise KgError(_tell_how_to_narrow(path, len(drawing.nodes), reading))
    html = render_page(drawing, reading, vocabulary, title or _DEFAULT_TITLE)
    data = html.encode("utf-8")
    try:
        path.write_bytes(data)
    except OSError as error:
        raise InputError(f"{path}: cannot write the page ({error.strerror}); choose another place with -o") from error
    events = sum(node.kind == EVENT for node in drawing.nodes)
    entities = len(drawing.nodes) - events
    counts = (entities, events, len(drawing.edges), len(drawing.sayings), len(drawing.sources))
    return PageReport(path, *counts, drawing.left_out, len(data))


def _tell_how_to_narrow(path: Path, count: int, reading: Reading) -> str:
    names = ", ".join(f'"{name}"' for name in busiest(reading, 3))
    days = sorted(source.date for source in reading.sources.values() if source.date)
    period = f" (its articles are of {days[0]} to {days[-1]})" if days else ""
    return (
        f"{path}: {count:,} entities and events are more than a page can show ({MOST_NODES:,}); narrow it: "
        f"--top 2000 keeps the best connected; --actor NAME, with --hops 1 if you like, keeps those about one of them "
        f"(named most often: {names}); --from and --to a time{period}; --category, --action, --outlet, --article, "
        f"--modality, --min-confidence and --min-connections leave out more"
    )


def render_page(drawing: Drawing, reading: Reading, vocabulary: Vocabulary, title: str) -> str:
    """Return the page as text: layout first, then pyvis renders its model through our template."""
    labels = [node_label(node, drawing, vocabulary) for node in drawing.nodes]
    radii = [node_radius(node.degree, is_event=node.kind == EVENT) for node in drawing.nodes]
    boxes = [measure_box(wrap_label(label), radius) for label, radius in zip(labels, radii, strict=True)]
    links = draw_links(drawing)
    places = place_nodes(boxes, links)
    links = route_links(places, boxes, links)
    network = _build_network(drawing, labels, boxes, places, links)
    environment = _environment()
    environment.globals.update(
        page_title=title,
        payload=build_payload(drawing, reading, vocabulary, links),
        **_assets(),
    )
    environment.globals["options_object"] = network.options  # pyvis hands its template a string
    network.templateEnv = environment
    network.path = "page.html"
    return str(network.generate_html())


class _Ids(list[int]):
    """A list of node ids that finds one at once; pyvis asks it for every node and edge."""

    def __init__(self) -> None:
        super().__init__()
        self._seen: set[int] = set()

    def append(self, value: int) -> None:
        super().append(value)
        self._seen.add(value)

    def __contains__(self, value: object) -> bool:
        return value in self._seen


def _build_network(
    drawing: Drawing,
    labels: Sequence[str],
    boxes: Sequence[Box],
    places: Sequence[tuple[int, int]],
    links: Sequence[Link],
) -> Network:
    from pyvis.network import Network

    network = Network(directed=True, cdn_resources="in_line")
    network.node_ids = _Ids()
    network.options = _options(len(drawing.nodes))
    shapes = load_palette()["kinds"]
    for node, label, box, (x, y) in zip(drawing.nodes, labels, boxes, places, strict=True):
        shape = shapes[node.kind]["shape"]
        # the group stands in for a colour, since colours follow the page's theme; our script draws the pentagon
        network.add_node(
            node.id,
            label=label or "-",
            shape="custom" if shape == "pentagon" else shape,
            group=node.kind,
            size=box.radius,
            x=x,
            y=y,
        )
    mutual = [is_mutual(edge, drawing) for edge in drawing.edges]
    for number, link in enumerate(links):
        smooth: Any = False
        if link.bend:
            smooth = {
                "enabled": True,
                "type": "curvedCW" if link.bend > 0 else "curvedCCW",
                "roundness": abs(link.bend),
            }
        hidden = {"hidden": True} if link.role == BYPASS else {}
        arrows = "" if link.role == RECEIVED else "to, from" if mutual[link.edge] else "to"
        network.add_edge(link.source, link.target, id=number, smooth=smooth, arrows=arrows, **hidden)
    return network


def _options(count: int) -> dict[str, Any]:
    """Return vis-network's options: no physics, since positions are made; lines rest while a large picture moves."""
    return {
        "autoResize": True,
        "physics": {"enabled": False},
        "layout": {"improvedLayout": False},
        "interaction": {
            "hover": True,
            "multiselect": False,
            "selectConnectedEdges": False,
            "hoverConnectedEdges": False,
            "tooltipDelay": 10_000,
            "hideEdgesOnDrag": count > 1500,
            "hideEdgesOnZoom": count > 1500,
            "keyboard": {"enabled": False},
        },
        "nodes": {"borderWidth": 1.5, "borderWidthSelected": 3, "chosen": False},
        "edges": {
            "smooth": False,
            "chosen": False,
            "selfReference": {"size": 18},
            "arrows": {"to": {"scaleFactor": 0.65}},
            "arrowStrikethrough": False,
            "hoverWidth": 0,
            "selectionWidth": 0,
        },
    }


def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("kg.view", "assets"),
        autoescape=True,
        undefined=StrictUndefined,
        keep_trailing_newline=True,
    )
    # the order of the palette means something: how things are told from the surest on; kinds as the legend lists them
    environment.policies["json.dumps_kwargs"] = {"sort_keys": False, "separators": (",", ":")}
    return environment


def _assets() -> dict[str, Any]:
    """Return scripts and styles with the hashes by which the page's security policy allows them, and nothing else."""
    folder = files("kg.view") / "assets"
    library = files("pyvis") / "lib" / "vis-9.1.2"
    vis = _text((library / "vis-network.min.js").read_text(encoding="utf-8"))
    vis = re.sub(r"//# sourceMappingURL=\S*\s*$", "", vis)  # the browser would ask for it
    ours = "\n".join(_text((folder / "js" / f"{name}.js").read_text(encoding="utf-8")) for name in _SCRIPTS)
    ours = f'"use strict";\n(() => {{\n{ours}\n}})();\n'
    style = _text((folder / "page.css").read_text(encoding="utf-8"))
    scripts, styles = [vis, ours], [style]
    for text in (*scripts, *styles):
        if re.search(r"</(script|style)|<!--", text, re.IGNORECASE):
            raise KgError("kg/view/assets: a script or style would end its own element; write it otherwise")
    return {
        "scripts": [Markup(text) for text in scripts],  # our own files, checked above
        "styles": [Markup(text) for text in styles],
        "script_hashes": _hashes(scripts),
        "style_hashes": _hashes(styles),
    }


def _text(content: str) -> str:
    return content.replace("\r\n", "\n")


def _hashes(texts: Collection[str]) -> Markup:
    digests = (base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode() for text in texts)
    return Markup(" ".join(f"'sha256-{digest}'" for digest in digests))  # base64 only
