"""Queries: the catalogue's format, parameters bound as terms, what is refused, and every format of an answer."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pyoxigraph as ox
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sample_extractions import Categories, full_extraction

from kg.errors import DataError, QueryError
from kg.graph.quads import build_quads
from kg.query import Catalogue, read_query, run_query
from kg.query.catalogue import ParameterType, parse_query
from kg.query.formats import FORMATS, shorten, write_answer
from kg.query.tokens import tokenise
from kg.query.values import bind_values, find_values
from kg.store import Store
from kg.terms import ID_BASE, KG, OWL, XSD

HEADER = """# title: Who condemned what
# description: Tells who condemned
#   whom.
# parameter: who entity who condemns
# parameter: word text a word
# parameter: since date the first day
# parameter: until date the last day
# parameter: least number the least
# parameter: which term an action
# parameter: in article an article
# example: kg query who
"""
QUERY = (
    HEADER
    + """SELECT ?actor ?action WHERE {
  VALUES ?who { UNDEF } VALUES ?word { "" } VALUES ?which { UNDEF } VALUES ?in { UNDEF }
  VALUES ?since { "0001-01-01"^^xsd:date } VALUES ?until { "9999-12-31"^^xsd:date } VALUES ?least { 0 }
  GRAPH ?in { ?claim kg:actor ?who ; kg:action ?which ; kg:confidence ?sure . ?who rdfs:label ?label }
  BIND(?who AS ?actor) BIND(?which AS ?action)
  OPTIONAL { ?claim kg:from ?from }
  FILTER(CONTAINS(?label, ?word) && ?sure >= ?least)
  FILTER(!BOUND(?from) || (?from >= ?since && ?from <= ?until))
} ORDER BY ?actor ?action
"""
)


@pytest.fixture(scope="module")
def store() -> Store:
    made = Store.in_memory()
    quads = build_quads(full_extraction(), Categories())
    made.put(quads[0].graph_name.value, quads)
    return made


def ask(store: Store, query: str, **parameters: str | list[str]) -> list[tuple[str | None, ...]]:
    answer = run_query(store, parse_query(query, "test", source="test"), parameters)
    assert answer.rows is not None
    return [tuple(None if cell is None else shorten(cell.value) for cell in row) for row in answer.rows]  # type: ignore[union-attr]


# Tokens and VALUES


@pytest.mark.parametrize(
    ("sparql", "tokens"),
    [
        ("SELECT ?a {?a a kg:B}", ["SELECT", "?a", "{", "?a", "a", "kg:B", "}"]),
        ("# VALUES ?x\nASK", ["ASK"]),
        ("<a#b> # c\n'#'", ["<a#b>", "'#'"]),
        ('"a\\"b" "" """x"y"""', ['"a\\"b"', '""', '"""x"y"""']),
        ("'''it's'''@en-GB", ["'''it's'''", "@en-GB"]),
        ("?a<?b && ?c>3.5", ["?a", "<", "?b", "&&", "?c", ">", "3.5"]),
        (":a :b kg:c.d .", [":a", ":b", "kg:c.d", "."]),
    ],
)
def test_tokens(sparql: str, tokens: list[str]) -> None:
    assert [token.text for token in tokenise(sparql)] == tokens


@given(st.text())
@settings(max_examples=200, deadline=None)
def test_any_text_has_tokens_in_their_places(sparql: str) -> None:
    for token in tokenise(sparql):
        assert sparql[token.start : token.end] == token.text


@pytest.mark.parametrize(
    ("sparql", "found"),
    [
        ("VALUES ?x { UNDEF }", {"x": "UNDEF"}),
        ("values $x{'}'}", {"x": "'}'"}),
        ('VALUES ?x { "VALUES ?y { 1 }" }', {"x": '"VALUES ?y { 1 }"'}),
        ("# VALUES ?x { 1 }\nASK {}", {}),
        ("VALUES (?x) { (1) }", {}),
        ("VALUES ?x { 1", {}),
    ],
)
def test_values_blocks(sparql: str, found: dict[str, str]) -> None:
    assert {block.name: block.default for block in find_values(sparql)} == found


@given(st.text(alphabet=st.characters(exclude_categories=("Cs",))))
@settings(max_examples=150, deadline=None)
def test_a_bound_string_is_one_value_whatever_it_holds(text: str) -> None:
    sparql = bind_values('SELECT ?x { VALUES ?x { "" } }', {"x": [ox.Literal(text)]})
    assert [row["x"].value for row in ox.Store().query(sparql)] == [text]  # type: ignore[union-attr, index]


# Parameters


@pytest.mark.parametrize(
    ("parameters", "actions"),
    [
        ({}, ["arrivesIn", "condemns", "condemns", "hosts"]),
        ({"who": "Ada Berg"}, ["condemns", "condemns"]),
        ({"who": "ADA BERG"}, ["condemns", "condemns"]),
        ({"who": "berg"}, ["condemns", "condemns"]),
        ({"who": "NRL"}, ["hosts"]),
        ({"who": "norland"}, ["hosts"]),
        ({"who": "Norse Land"}, ["hosts"]),
        ({"who": "country/NRL"}, ["hosts"]),
        ({"who": f"{ID_BASE}vessel/tern"}, ["arrivesIn"]),
        ({"who": ["NRL", "Tern"]}, ["arrivesIn", "hosts"]),
        ({"word": "Ber"}, ["condemns", "condemns"]),
        ({"word": '") || true || ("'}, []),
        ({"which": "hosts"}, ["hosts"]),
        ({"which": "kg:hosts"}, ["hosts"]),
        ({"which": f"{KG.BASE}hosts"}, ["hosts"]),
        ({"which": ["hosts", "condemns"], "who": "Berg"}, ["condemns", "condemns"]),
        ({"least": "0.95"}, ["arrivesIn"]),
        ({"least": "2"}, []),
        ({"since": "2025-03-07", "which": "arrivesIn"}, ["arrivesIn"]),
        ({"since": "2025-03", "until": "2025-03", "which": "arrivesIn"}, ["arrivesIn"]),
        ({"since": "2025", "until": "2025", "which": "arrivesIn"}, ["arrivesIn"]),
        ({"since": "2025-03-08", "which": "arrivesIn"}, []),
        ({"until": "2025-02", "which": "arrivesIn"}, []),
        ({"in": "tern", "which": "hosts"}, ["hosts"]),
    ],
    ids=str,
)
def test_parameters(store: Store, parameters: dict[str, str], actions: list[str]) -> None:
    assert sorted(row[1].removeprefix("kg:") for row in ask(store, QUERY, **parameters) if row[1]) == actions


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        ({"whom": "x"}, r"no parameter whom; it has who \(entity\), word \(text\)"),
        ({"who": "Ada Bergg"}, "no entity of this name in the store; did you mean Ada Berg"),
        ({"who": "> } DROP ALL"}, "no entity of this name"),
        ({"who": "troops"}, "no entity of this name"),
        ({"since": "yesterday"}, "not a date; write YYYY-MM-DD"),
        ({"since": "2025-02-30"}, "not a date"),
        ({"until": "2025-13"}, "not a date"),
        ({"least": "many"}, "not a number"),
        ({"least": "NaN"}, "not a number"),
        ({"which": "a b"}, "not a name or IRI"),
        ({"in": "swift"}, "no article of this name"),
        ({"word": ["a", "b"]}, "given 2 times"),
    ],
    ids=str,
)
def test_values_that_will_not_do(store: Store, parameters: dict[str, str], message: str) -> None:
    with pytest.raises(QueryError, match=message):
        ask(store, QUERY, **parameters)


def test_an_entity_brings_those_that_merging_found_to_be_the_same(store: Store) -> None:
    graph = ox.NamedNode("https://example.org/identity")
    other = Store.in_memory()
    other.database.extend(store.quads())
    berg, name = (ox.NamedNode(f"{ID_BASE}{key}") for key in ("person/ada-berg", "person/minister-berg"))
    other.add([ox.Quad(name, ox.NamedNode(OWL.sameAs), berg, graph)])
    assert len(ask(other, QUERY, who="person/minister-berg")) == 2


def test_a_query_without_a_header_is_bound_by_what_its_values_hold(store: Store) -> None:
    sparql = 'SELECT ?claim { VALUES ?who { UNDEF } ?claim kg:actor ?who . VALUES ?d { "2000-01-01"^^xsd:date } }'
    assert len(ask(store, sparql, who="Berg")) == 2
    assert [p.type for p in parse_query(sparql, "x", source="x").parameters] == ["entity", "date"]
    types = 'ASK { VALUES ?a { "" } VALUES ?b { 1 } VALUES ?c { kg:hosts } }'
    assert [p.type for p in parse_query(types, "x", source="x").parameters] == ["text", "number", "entity"]


# The catalogue


def test_header() -> None:
    query = parse_query(QUERY, "who", source="who.rq")
    assert (query.title, query.description) == ("Who condemned what", "Tells who condemned whom.")
    assert query.examples == ("kg query who",)
    assert query.parameters[0].type is ParameterType.ENTITY
    assert query.parameters[0].default == "UNDEF"
    assert len(query.parameters) == 7


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("# parameter: who entity\nASK {}", "not NAME TYPE MEANING"),
        ("# parameter: who person the one\nASK {}", "TYPE one of entity, article"),
        ("# parameter: who entity the one\nASK {}", "exactly one 'VALUES .who"),
        ("# parameter: x text t\nASK { VALUES ?x { 1 } VALUES ?x { 2 } }", "and has 2"),
        ("# parameter: x text t\n# parameter: x date t\nASK { VALUES ?x { 1 } }", "declared twice"),
    ],
)
def test_a_header_that_breaks_the_format(text: str, message: str) -> None:
    with pytest.raises(DataError, match=message):
        parse_query(text, "x", source="x.rq")


def test_catalogue(tmp_path: Path) -> None:
    (tmp_path / "who-condemned.rq").write_text(QUERY, encoding="utf-8")
    (tmp_path / "bare.rq").write_text("ASK {}", encoding="utf-8")
    catalogue = Catalogue(tmp_path)
    assert catalogue.names() == ["bare", "who-condemned"]
    assert catalogue.get("who-condemned").title == "Who condemned what"
    with pytest.raises(QueryError, match="did you mean who-condemned"):
        catalogue.get("who-condemed")
    with pytest.raises(QueryError, match="known are bare, who-condemned"):
        catalogue.get("zzzz")
    with pytest.raises(DataError, match="needs a title, a description and an example"):
        catalogue.get("bare")
    assert read_query(tmp_path / "bare.rq").text == "ASK {}"


@pytest.mark.parametrize(
    ("data", "message"), [(None, "no such query file"), (b"ASK \xff\xfe", "cannot be read as UTF-8")]
)
def test_a_query_file_that_cannot_be_read(tmp_path: Path, data: bytes | None, message: str) -> None:
    if data is not None:
        (tmp_path / "q.rq").write_bytes(data)
    with pytest.raises(QueryError, match=message):
        read_query(tmp_path / "q.rq")


@pytest.mark.parametrize("name", Catalogue().names())
def test_every_query_that_comes_with_kg_runs_with_its_defaults(store: Store, name: str) -> None:
    query = Catalogue().get(name)
    answer = run_query(store, query)
    list(answer.rows or answer.triples or ())
    for example in query.examples:
        assert example.startswith(f"kg query {name}")


# What is refused, and what is wrong


@pytest.mark.parametrize(
    "sparql",
    [
        "SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }",
        "SELECT * { service silent ?s { ?s ?p ?o } }",
        "SELECT * { { SELECT * { # comment\nSeRvIcE<http://127.0.0.1:1/>{?s ?p ?o} } } }",
    ],
)
def test_service_is_refused(store: Store, sparql: str) -> None:
    with pytest.raises(QueryError, match="SERVICE is refused"):
        run_query(store, sparql)


@pytest.mark.parametrize(
    "sparql", ['SELECT * { ?s ?p "SERVICE" }', "ASK { ?service kg:service <x:SERVICE> } # SERVICE"]
)
def test_the_word_service_alone_is_not(store: Store, sparql: str) -> None:
    run_query(store, sparql)


@pytest.mark.parametrize(
    "sparql",
    [
        "INSERT DATA { <a:b> <a:b> <a:b> }",
        "DELETE WHERE { ?s ?p ?o }",
        "PREFIX x: <y:> DROP ALL",
        "WITH <a:b> DELETE { ?s ?p ?o } WHERE { ?s ?p ?o }",
        "# SELECT\nCLEAR ALL ; INSERT DATA {}",
        "LOAD <file:///etc/passwd> # {",
    ],
)
def test_updates_are_refused(store: Store, sparql: str) -> None:
    before = len(store)
    with pytest.raises(QueryError, match="is refused: a query only reads"):
        run_query(store, sparql)
    assert len(store) == before


@pytest.mark.parametrize(
    ("sparql", "message"),
    [
        ("SELECT ?s {\n  ?s ?p ?o\n", r"line 3, column 1: not valid SPARQL"),
        ("SELECT ?s { ?s ex:p ?o }", "prefix ex: is not declared; add PREFIX ex:"),
        ("SELECT ?s { ?s ?p ?o } GROUP BY ?p", "SELECT contains a variable that is unbound"),
        ("nonsense {", "line 1, column 10: not valid SPARQL"),
    ],
)
def test_wrong_sparql(store: Store, sparql: str, message: str) -> None:
    with pytest.raises(QueryError, match=message) as caught:
        run_query(store, sparql)
    assert "\\u" not in str(caught.value)


def test_the_error_points_at_the_place(store: Store) -> None:
    with pytest.raises(QueryError) as caught:
        run_query(store, "SELECT ?s\n{ ?s ?p }")
    lines = str(caught.value).splitlines()
    assert lines[1] == "  { ?s ?p }"
    assert lines[2].strip() == "^"


def test_all_graphs_together_are_the_default_and_from_narrows(store: Store) -> None:
    graph = store.graph_names()[0]
    (count,) = ask(store, "SELECT (COUNT(*) AS ?n) { ?s a ?o }")
    assert count[0] != "0"
    assert ask(store, "SELECT (COUNT(*) AS ?n) FROM <GRAPH> { ?s a ?o }".replace("GRAPH", graph)) == [count]
    assert ask(store, "SELECT (COUNT(*) AS ?n) FROM <x:none> { ?s a ?o }") == [("0",)]


# Formats

ROWS = """SELECT ?iri ?text ?number ?none {
  VALUES (?iri ?text ?number) { (kg:hosts "a,\\"b\\"\\n\\tc" 3) } OPTIONAL { ?none a kg:None }
}"""

EXPECTED = {
    "csv": 'iri,text,number,none\nhttps://w3id.org/kg-loader/ontology#hosts,"a,""b""\n\tc",3,\n',
    "tsv": f'?iri\t?text\t?number\t?none\n<{KG.BASE}hosts>\t"a,\\"b\\"\\n\\tc"\t"3"^^<{XSD.integer}>\t\n',
    "jsonl": json.dumps({"iri": f"{KG.BASE}hosts", "text": 'a,"b"\n\tc', "number": 3, "none": None}) + "\n",
}


def written(store: Store, sparql: str, format_name: str) -> str:
    out = io.StringIO()
    write_answer(run_query(store, sparql), out, format_name)
    return out.getvalue()


@pytest.mark.parametrize("format_name", EXPECTED)
def test_formats_of_rows(store: Store, format_name: str) -> None:
    assert written(store, ROWS, format_name) == EXPECTED[format_name]


def test_json_is_the_standard_one(store: Store) -> None:
    document = json.loads(written(store, ROWS, "json"))
    assert document["head"]["vars"] == ["iri", "text", "number", "none"]
    assert document["results"]["bindings"] == [
        {
            "iri": {"type": "uri", "value": f"{KG.BASE}hosts"},
            "text": {"type": "literal", "value": 'a,"b"\n\tc'},
            "number": {"type": "literal", "value": "3", "datatype": XSD.integer},
        }
    ]


def test_a_table_is_for_people(store: Store) -> None:
    lines = written(store, ROWS, "table").splitlines()
    assert lines[0].split() == ["iri", "text", "number", "none"]
    assert lines[1].split() == ["kg:hosts", 'a,"b"', "c", "3"]


def test_a_table_shows_no_control_characters_and_no_markup(store: Store) -> None:
    text = written(store, 'SELECT ?a_b { VALUES ?a_b { "[red]x[/red]\\u001B[31m" } }', "table")
    assert "\x1b" not in text
    assert "[red]x[/red]" in text
    assert text.startswith("a b")


def test_a_table_of_nothing_says_so(store: Store) -> None:
    assert written(store, "SELECT ?s { ?s a kg:None }", "table").strip() == "no rows"


@pytest.mark.parametrize(
    ("format_name", "text"),
    [
        ("table", "yes\n"),
        ("csv", "answer\ntrue\n"),
        ("tsv", "?answer\ntrue\n"),
        ("json", '{"head": {}, "boolean": true}\n'),
        ("jsonl", '{"answer": true}\n'),
    ],
)
def test_yes_or_no(store: Store, format_name: str, text: str) -> None:
    assert written(store, "ASK { ?s a kg:Claim }", format_name) == text


TRIPLES = "CONSTRUCT { ?s kg:condemns ?o } { ?s kg:condemns ?o }"


def test_triples(store: Store) -> None:
    ntriples = written(store, "CONSTRUCT { ?s a kg:X } { ?s kg:hosts ?o }", "nt")
    assert ntriples.startswith(f"<{ID_BASE}country/NRL>")
    turtle = written(store, "CONSTRUCT { ?s a kg:X } { ?s kg:hosts ?o }", "ttl")
    assert "kg:X" in turtle
    assert written(store, "CONSTRUCT { ?s a kg:X } { ?s kg:hosts ?o }", "table") == turtle
    assert ox.parse(turtle, format=ox.RdfFormat.TURTLE)


@pytest.mark.parametrize("format_name", [name for name in FORMATS if name != "table"])
def test_a_format_that_does_not_fit(store: Store, format_name: str) -> None:
    is_for_triples = format_name in ("ttl", "nt")
    with pytest.raises(QueryError, match="is for triples" if is_for_triples else "is for rows"):
        written(store, ROWS if is_for_triples else TRIPLES, format_name)


@pytest.mark.parametrize(
    ("widths", "available", "fitting"),
    [
        ([3, 4], 10, [3, 4]),
        ([3, 40], 20, [3, 17]),
        ([30, 40], 20, [10, 10]),
        ([30, 40, 5], 24, [9, 9, 5]),
        ([30, 40], 3, [6, 6]),
    ],
)
def test_the_widest_columns_give_way_first(widths: list[int], available: int, fitting: list[int]) -> None:
    from kg.query.formats import fit_widths

    assert fit_widths(widths, available) == fitting
