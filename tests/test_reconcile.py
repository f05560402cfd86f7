# ruff: noqa: E501 - a case is a line
"""Reconciliation against a service on the loopback interface: what is asked, what is linked, and every way to be refused."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace

import pyoxigraph as ox
import pytest
from reconciliation_service import Reply, Service, as_json, found, reconciliation_service
from sample_extractions import BERG, NORLAND, TERN, VALE, Categories, article, extraction, full_extraction

from kg.check import check_store
from kg.errors import KgError, ServiceError
from kg.graph.quads import build_quads
from kg.merge.writing import identity_graph
from kg.model import Article, Entity, Extraction, Kind
from kg.query import run_query
from kg.reconcile import Report, Settings, reconcile_store, take_back
from kg.reconcile.entities import KINDS, named_entities
from kg.reconcile.transport import Transport, check_address
from kg.reconcile.writing import service_graph
from kg.store import Store
from kg.terms import ID_BASE, KG, OWL, SCHEMA

NORGE = found("7", "Norlandet", 97.5, match=True)
SOMEBODY = [found("11", "Ada Berg", 80), found("12", "Ada Berg-Holm", 60)]


@pytest.fixture
def service() -> Iterator[Service]:
    with reconciliation_service() as running:
        running.known = {"Norland": [NORGE], "Ada Berg": SOMEBODY}
        yield running


@pytest.fixture
def store() -> Store:
    store = Store.in_memory()
    quads = build_quads(full_extraction(), Categories())
    store.put(quads[0].graph_name.value, quads)  # type: ignore[union-attr]
    return store


def told(of: Article, *entities: Entity) -> Extraction:
    """An article that speaks of entities and claims nothing."""
    return replace(extraction(of=of), entities=entities)


def ask(store: Store, service: Service, **settings: object) -> Report:
    return reconcile_store(store, service.url, Settings(**settings))  # type: ignore[arg-type]


def links(store: Store) -> set[tuple[str, str]]:
    """Which entity is the same as what, in the graphs of all services."""
    same = store.database.quads_for_pattern(None, ox.NamedNode(SCHEMA.sameAs), None, None)
    return {(quad.subject.value.removeprefix(ID_BASE), quad.object.value) for quad in same}  # type: ignore[union-attr]


def outcomes(report: Report) -> dict[str, str]:
    return {each.entity.iri.removeprefix(ID_BASE): str(each.outcome) for each in report.results}


# What is asked


def test_kinds_are_the_ontologys() -> None:
    ontology = Store.in_memory()
    quads = build_quads(told(article(), *(Entity(f"{kind}/x", kind, "X") for kind in Kind)), Categories())
    ontology.put(quads[0].graph_name.value, quads)  # type: ignore[union-attr]
    assert {each.kind for each in named_entities(ontology)} == set(KINDS) == {str(kind) for kind in Kind}


def test_named_entities_are_asked_about_and_described_ones_are_not(store: Store, service: Service) -> None:
    ask(store, service)
    asked = {query["query"] for batch in service.batches for query in batch.values()}
    assert asked == {NORLAND.label, BERG.label, TERN.label, VALE.label}


def test_an_alias_is_asked_about_under_its_canonical_name(store: Store, service: Service) -> None:
    other = replace(BERG, key="person/a-berg", label="A. Berg")
    quads = build_quads(told(article("second", "A. Berg spoke."), other), Categories())
    store.put(quads[0].graph_name.value, quads)  # type: ignore[union-attr]
    same = ox.Quad(
        ox.NamedNode(f"{ID_BASE}{other.key}"), ox.NamedNode(OWL.sameAs), ox.NamedNode(f"{ID_BASE}{BERG.key}"),
        ox.NamedNode(identity_graph()),
    )  # fmt: skip
    assert f"{ID_BASE}{other.key}" in [each.iri for each in named_entities(store)]
    store.put(identity_graph(), [same])
    persons = named_entities(store, ("person",))
    assert [(each.iri, each.label, each.articles) for each in persons] == [(f"{ID_BASE}{BERG.key}", "Ada Berg", 2)]


def test_an_alias_whose_canonical_entity_is_gone_stands_for_itself(store: Store) -> None:
    gone = ox.NamedNode(f"{ID_BASE}person/gone")
    berg = ox.NamedNode(f"{ID_BASE}{BERG.key}")
    store.put(identity_graph(), [ox.Quad(berg, ox.NamedNode(OWL.sameAs), gone, ox.NamedNode(identity_graph()))])
    assert [each.iri for each in named_entities(store, ("person",))] == [berg.value]


def test_queries_are_as_the_protocol_has_them(store: Store, service: Service) -> None:
    ask(store, service, kinds=("person",), types={"person": "Q5", "": "Q1"}, candidates=2, state_property="P27")
    assert service.batches == [
        {
            "q0": {
                "query": "Ada Berg",
                "limit": 2,
                "type": "Q5",
                "type_strict": "should",
                "properties": [{"pid": "P27", "v": "Norland"}],
            }
        }
    ]
    assert service.requests == [("GET", "/reconcile"), ("POST", "/reconcile")]
    assert service.headers[1]["Content-Type"].startswith("application/x-www-form-urlencoded")
    assert service.headers[1]["User-Agent"].startswith("kg-loader/")


def test_a_type_for_all_other_kinds(store: Store, service: Service) -> None:
    ask(store, service, types={"vessel": "Ship", "": "Any"})
    types = {query["query"]: query["type"] for batch in service.batches for query in batch.values()}
    assert types == {"Tern": "Ship", "Norland": "Any", "Ada Berg": "Any", "Port Vale": "Any"}


@pytest.mark.parametrize(
    ("batch", "most", "sizes"), [(50, None, [4]), (3, None, [3, 1]), (50, 2, [2, 2]), (1, 2, [1, 1, 1, 1])]
)
def test_batches_are_as_large_as_user_and_service_will(
    store: Store, service: Service, batch: int, most: int | None, sizes: list[int]
) -> None:
    if most is not None:
        service.manifest["batchSize"] = most
    told: list[tuple[int, int]] = []
    reconcile_store(store, service.url, Settings(batch=batch), listen=lambda done, total: told.append((done, total)))
    assert [len(each) for each in service.batches] == sizes
    assert told[0] == (0, 4) and told[-1] == (4, 4) and len(told) == len(sizes) + 1


def test_a_limit_takes_those_of_most_articles(store: Store, service: Service) -> None:
    quads = build_quads(told(article("second", "The Tern sailed."), TERN), Categories())
    store.put(quads[0].graph_name.value, quads)  # type: ignore[union-attr]
    assert outcomes(ask(store, service, limit=1)) == {TERN.key: "unknown"}


def test_an_empty_store_asks_for_the_manifest_only(service: Service) -> None:
    report = ask(Store.in_memory(), service)
    assert report.results == () and service.requests == [("GET", "/reconcile")]


# What is linked


def test_only_what_the_service_is_sure_of_is_linked(store: Store, service: Service) -> None:
    report = ask(store, service)
    assert outcomes(report) == {
        NORLAND.key: "match", BERG.key: "unsure", TERN.key: "unknown", VALE.key: "unknown",
    }  # fmt: skip
    assert links(store) == {(NORLAND.key, "https://register.example/n/7")}
    assert str(report) == "Register of the North: 1 of 4 entities linked; 0 several, 1 unsure, 2 unknown"


@pytest.mark.parametrize(
    ("candidates", "min_score", "outcome", "linked"),
    [
        (SOMEBODY, 80, "score", "11"),
        (SOMEBODY, 80.1, "unsure", None),
        (SOMEBODY, None, "unsure", None),
        ([found("1", "A", 80), found("2", "B", 80)], 50, "several", None),
        ([found("1", "A", 80), found("1", "A again", 80)], 50, "score", "1"),
        ([found("1", "A", 10, match=True), found("2", "B", 90)], 50, "match", "1"),
        ([found("1", "A", 90, match=True), found("2", "B", 90, match=True)], 50, "several", None),
        ([], 0, "unknown", None),
        ([{"id": "1", "name": "A", "score": 99, "match": "true"}], None, "unsure", None),
        ([{"id": "1", "name": "A", "score": 99}], None, "unsure", None),
        ([{"id": "1", "name": "A", "match": True}], None, "match", "1"),
        ([{"id": 1, "name": None, "score": 3, "match": True, "type": ["T"]}], None, "match", "1"),
    ],
)
def test_decisions(
    store: Store, service: Service, candidates: list[dict[str, object]], min_score: float | None, outcome: str, linked: str | None
) -> None:
    service.known = {"Ada Berg": candidates}
    assert outcomes(ask(store, service, kinds=("person",), min_score=min_score)) == {BERG.key: outcome}
    assert links(store) == ({(BERG.key, f"https://register.example/n/{linked}")} if linked else set())


def test_a_link_says_who_gave_it_and_why(store: Store, service: Service) -> None:
    ask(store, service, min_score=75)
    answer = store.query(
        f"SELECT ?of ?name ?score ?by ?service {{ ?link a <{KG.ExternalLink}> ; <{KG.internalEntity}> ?of ;"
        f" <{KG.externalName}> ?name ; <{KG.serviceScore}> ?score ; <{KG.matchedBy}> ?by ; <{KG.service}> ?service }}"
    )
    assert {tuple(cell.value for cell in row) for row in answer} == {  # type: ignore[union-attr]
        (f"{ID_BASE}{NORLAND.key}", "Norlandet", "97.5", "match", service.url),
        (f"{ID_BASE}{BERG.key}", "Ada Berg", "80", "score", service.url),
    }
    assert list(check_store(store)) == []
    rows = list(run_query(store, "identifiers", {"who": "Norland"}).rows or ())
    assert [[cell.value for cell in row if cell] for row in rows] == [  # type: ignore[union-attr]
        [f"{ID_BASE}{NORLAND.key}", "Norland", "register.example", "https://register.example/n/7", "97.5"]
    ]


def test_articles_are_not_touched_and_again_gives_the_same(store: Store, service: Service) -> None:
    before = set(store.quads())
    ask(store, service)
    once = list(store.dump_nquads())
    assert before < set(store.quads())
    assert {quad.graph_name.value for quad in set(store.quads()) - before} == {service_graph(service.url)}  # type: ignore[union-attr]
    ask(store, service)
    assert list(store.dump_nquads()) == once
    assert take_back(store, service.url)
    assert set(store.quads()) == before
    assert not take_back(store)


def test_asking_again_replaces_what_was_asked_about_and_keeps_the_rest(store: Store, service: Service) -> None:
    ask(store, service, min_score=75)
    service.known = {"Norland": [found("8", "Norland", match=True)], "Ada Berg": []}
    ask(store, service, kinds=("country",))
    assert links(store) == {(NORLAND.key, "https://register.example/n/8"), (BERG.key, "https://register.example/n/11")}
    ask(store, service, kinds=("person",))
    assert links(store) == {(NORLAND.key, "https://register.example/n/8")}
    assert len(store.graph(service_graph(service.url))) == 8


def test_links_of_entities_that_are_gone_go_with_the_next_run(store: Store, service: Service) -> None:
    ask(store, service)
    store.remove(next(name for name in store.graph_names() if "/article/" in name))
    quads = build_quads(told(article("second", "Ada Berg spoke."), BERG), Categories())
    store.put(quads[0].graph_name.value, quads)  # type: ignore[union-attr]
    ask(store, service)
    assert links(store) == set()


def test_two_services_have_two_graphs(store: Store, service: Service) -> None:
    with reconciliation_service() as other:
        other.known = {"Norland": [found("NL", "Norland", match=True)]}
        other.manifest |= {"identifierSpace": "http://codes.example/#", "name": "Codes"}
        ask(store, service)
        ask(store, other)
        assert links(store) == {(NORLAND.key, "https://register.example/n/7"), (NORLAND.key, "http://codes.example/#NL")}
        assert take_back(store, service.url)
        assert links(store) == {(NORLAND.key, "http://codes.example/#NL")}


def test_a_dry_run_writes_nothing(store: Store, service: Service) -> None:
    before = list(store.dump_nquads())
    report = reconcile_store(store, service.url, dry_run=True)
    assert outcomes(report)[NORLAND.key] == "match" and str(report).endswith("; nothing written")
    assert list(store.dump_nquads()) == before


@pytest.mark.parametrize(
    ("space", "view", "identifier", "iri"),
    [
        ("http://a.example/e/", None, "Q7", "http://a.example/e/Q7"),
        ("http://a.example/e#", "http://b.example/{{id}}", "Q7", "http://a.example/e#Q7"),
        ("http://a.example/doc", "http://b.example/{{id}}", "aat/7", "http://b.example/aat/7"),
        ("http://a.example/doc", "http://b.example/{{id}}", "https://c.example/7", "https://c.example/7"),
        ("http://a.example/e/", None, "a b<c>\"d?é", "http://a.example/e/a%20b%3Cc%3E%22d%3F%C3%A9"),
        ("http://a.example/e/", None, "javascript:alert(1)", "http://a.example/e/javascript:alert(1)"),
    ],
)
def test_the_address_of_an_identifier(
    store: Store, service: Service, space: str, view: str | None, identifier: str, iri: str
) -> None:
    service.manifest |= {"identifierSpace": space, "view": {"url": view} if view else None}
    service.known = {"Norland": [found(identifier, "N", match=True)]}
    ask(store, service)
    assert links(store) == {(NORLAND.key, iri)}


def test_names_are_made_fit_to_be_shown(store: Store, service: Service) -> None:
    service.manifest["name"] = "Regis\x1b[31mter\n"
    service.known = {"Norland": [found("7", "N\x07or\u202eway \ud800" + "x" * 5000, match=True)]}
    report = ask(store, service)
    assert report.service == "Regis [31mter"
    name = next(each.candidate.name for each in report.results if each.candidate)
    assert name.startswith("N or way x") and len(name) <= 1000


def test_a_service_of_version_0_1_may_leave_out_much(store: Store, service: Service) -> None:
    service.manifest = {"identifierSpace": "https://register.example/n/"}
    service.instead = [None, as_json({"q0": {"result": [{"id": "7", "name": "N", "match": True}]}})]
    report = ask(store, service)
    assert report.service == service.url.split("/")[2]
    assert len(links(store)) == 1 and list(outcomes(report).values()).count("unknown") == 3


# Every way to be refused

DEEP = b"[" * 100_000
FIRST = [  # what the manifest is, and a word of the message
    (Reply(body=b"<html>Hello</html>"), "no JSON"),
    (Reply(body=b""), "no JSON"),
    (Reply(body=b"\xff\xfe{}"), "no JSON"),
    (Reply(body=DEEP), "no JSON"),
    (Reply(body=b'{"identifierSpace": NaN}'), "no JSON"),
    (as_json([]), "no manifest"),
    (as_json({"name": "x"}), "no manifest"),
    (as_json({"identifierSpace": 7}), "no manifest"),
    (as_json({"identifierSpace": "https://r.example/", "versions": ["1.0-draft"]}), "kg speaks 0.1 and 0.2"),
    (as_json({"identifierSpace": "https://r.example/", "versions": 2}), "kg speaks 0.1 and 0.2"),
    (Reply(404, b"<h1>Not here</h1>"), "answers 404 (Not here)"),
    (Reply(500, b""), "answers 500;"),
    (Reply(301, headers={"Location": "http://localhost:9/reconcile"}), "not asked without you"),
    (Reply(302, headers={"Location": "https://elsewhere.example/reconcile"}), "not asked without you"),
    (Reply(302, headers={"Location": "http://127.0.0.1:9/reconcile"}), "not asked without you"),
    (Reply(307, headers={"Location": "file:///etc/passwd"}), "no address of a service"),
    (Reply(308, headers={"Location": "//[oops"}), "no address"),
    (Reply(body=b" " * 17_000_000), "more than 16,000,000 bytes"),
    (Reply(body=b"{}", headers={"Content-Length": "999"}, drip="body"), "no whole answer in 0.4 seconds"),
    (Reply(drip="head"), "no whole answer in 0.4 seconds"),
    (Reply(body=b"{}", headers={"Content-Encoding": "gzip"}), "cannot be asked"),
]
LATER = [  # what a batch is answered with, and a word of the message
    (as_json([]), "answers none of the queries"),
    (as_json({}), "answers none of the queries"),
    (as_json({"status": "error", "message": "too\x1b many"}), "answers none of the queries (too many)"),
    (as_json({"q0": []}), "the answer to q0 has no list of results"),
    (as_json({"q0": {"result": {}}}), "the answer to q0 has no list of results"),
    (as_json({"q0": {"result": [7]}}), "a result of q0 is no object"),
    (as_json({"q0": {"result": [{"name": "x", "score": 1}]}}), "a result of q0 has no id"),
    (as_json({"q0": {"result": [found("", "x")]}}), "a result of q0 has no id"),
    (as_json({"q0": {"result": [found("\ud800", "x")]}}), "a result of q0 has no id"),
    (as_json({"q0": {"result": [found("x" * 5000, "x")]}}), "a result of q0 has no id"),
    (as_json({"q0": {"result": [{"id": "7", "name": "x", "score": "high"}]}}), "has no score"),
    (as_json({"q0": {"result": [{"id": "7", "name": "x", "score": True}]}}), "has no score"),
    (as_json({"q0": {"result": [{"id": "7", "name": "x", "score": 10**40}]}}), "has no score"),
    (as_json({"q0": {"result": [found("https://r.example/<7>", "x")]}}), "makes no address of the web"),
    (Reply(body=b'{"q0": {"result": [{"id": "7", "name": "x", "score": Infinity}]}}'), "no JSON"),
    (Reply(body=b'{"q0": {"result": [{"id": "7", "name": "x", "score": ' + b"9" * 9000 + b"}]}}"), "no JSON"),
    (Reply(body=b'{"q0": {"result": ['), "no JSON"),
    (Reply(500, b"Traceback"), "answers 500 (Traceback)"),
    (Reply(413), "answers 413"),
    (Reply(301, headers={"Location": "/other"}), "answers a form by leading on (301)"),
    (Reply(308, headers={"Location": "https://elsewhere.example/"}), "not asked without you"),
    (Reply(body=b'{"q0": ', headers={"Content-Length": "999"}, drip="body"), "no whole answer"),
]  # fmt: skip


@pytest.mark.parametrize(("reply", "words"), FIRST, ids=[f"{words}-{n}" for n, (_, words) in enumerate(FIRST)])
def test_a_bad_manifest_is_refused(store: Store, service: Service, reply: Reply, words: str) -> None:
    service.instead = [reply]
    refused(store, service, words)


@pytest.mark.parametrize(("reply", "words"), LATER, ids=[f"{words}-{n}" for n, (_, words) in enumerate(LATER)])
def test_a_bad_answer_is_refused_and_nothing_written(store: Store, service: Service, reply: Reply, words: str) -> None:
    service.instead = [None, None, reply]  # the first batch, of the country, is answered well
    refused(store, service, words)
    assert len(service.batches) == 2


def refused(store: Store, service: Service, words: str) -> None:
    before = list(store.dump_nquads())
    with pytest.raises(ServiceError) as caught:
        ask(store, service, batch=1, timeout=0.4)
    assert words in str(caught.value)
    assert caught.value.args[0].isprintable()
    assert list(store.dump_nquads()) == before


@pytest.mark.parametrize("space", ["urn:isbn:", "javascript:x#", "/n/", "https://", "https://r.example/ /"])
def test_an_identifier_space_that_is_no_address_of_the_web_is_refused(
    store: Store, service: Service, space: str
) -> None:
    service.manifest |= {"identifierSpace": space, "view": None}
    with pytest.raises(ServiceError, match="does not say how '7' is written as an address"):
        ask(store, service)


def test_a_service_that_does_not_say_what_identifiers_are_is_refused(store: Store, service: Service) -> None:
    service.manifest |= {"identifierSpace": "http://r.example/doc", "view": {"url": "http://r.example/none"}}
    with pytest.raises(ServiceError, match="does not say how '7' is written"):
        ask(store, service)
    service.manifest["view"] = {"url": "javascript:show({{id}})"}
    with pytest.raises(ServiceError, match="makes no address of the web: 'javascript"):
        ask(store, service)


def test_nobody_at_home(store: Store) -> None:
    with reconciliation_service() as gone:
        url = gone.url
    with pytest.raises(ServiceError, match=r"cannot be asked \(Connection refused\); check the address"):
        reconcile_store(store, url)


# Redirects, patience


def test_a_manifest_may_have_moved_on_the_same_host(store: Store, service: Service) -> None:
    service.instead = [Reply(301, headers={"Location": "/v2/reconcile?lang=en#top"})]
    ask(store, service)
    assert service.requests == [
        ("GET", "/reconcile"), ("GET", "/v2/reconcile?lang=en"), ("POST", "/v2/reconcile?lang=en"),
    ]  # fmt: skip
    assert store.graph(service_graph(service.url))


@pytest.mark.parametrize("before", [[], [None]], ids=["manifest", "form"])
@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_nobody_else_is_asked(store: Store, service: Service, before: list[Reply | None], host: str) -> None:
    with reconciliation_service() as other:
        location = other.url.replace("127.0.0.1", host)
        service.instead = [*before, Reply(307, headers={"Location": location})]
        with pytest.raises(ServiceError, match=f"leads on to {location}, which is not asked without you"):
            ask(store, service)
        assert other.requests == []


def test_a_form_may_be_led_on_on_the_same_host(store: Store, service: Service) -> None:
    service.instead = [None, Reply(307, headers={"Location": "/other"})]
    ask(store, service)
    assert [path for method, path in service.requests if method == "POST"] == ["/reconcile", "/other"]


def test_going_round_in_circles_ends(store: Store, service: Service) -> None:
    service.instead = [Reply(302, headers={"Location": "/reconcile"})] * 9
    with pytest.raises(ServiceError, match="leads on more than 3 times"):
        ask(store, service)
    assert len(service.requests) == 4


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize(
    ("asked", "waits"), [("", [1, 2]), ("3", [3, 3]), ("Wed, 21 Oct 2015 07:28:00 GMT", [1, 2]), ("-1", [1, 2])]
)
def test_a_busy_service_is_asked_again(service: Service, status: int, asked: str, waits: list[float]) -> None:
    service.instead = [Reply(status, headers={"Retry-After": asked})] * 2
    slept: list[float] = []
    transport = Transport(service.url, timeout=5, sleep=slept.append)
    assert transport.get() == service.manifest
    assert slept == waits


def test_patience_ends(service: Service) -> None:
    service.instead = [Reply(503)] * 9
    slept: list[float] = []
    with pytest.raises(ServiceError, match="answers 503"):
        Transport(service.url, timeout=5, sleep=slept.append).get()
    assert slept == [1, 2, 4] and len(service.requests) == 4


def test_who_asks_for_an_hour_is_not_waited_for(service: Service) -> None:
    service.instead = [Reply(429, headers={"Retry-After": "3600"})]
    with pytest.raises(ServiceError, match="asks to wait 3600 seconds"):
        Transport(service.url, timeout=5, sleep=lambda seconds: pytest.fail("waited")).get()


# Addresses


@pytest.mark.parametrize(
    ("address", "uniform"),
    [
        ("HTTP://Register.Example", "http://register.example/"),
        ("https://register.example:443/api?x=1#y", "https://register.example/api?x=1"),
        ("http://[::1]:8080/api", "http://[::1]:8080/api"),
    ],
)
def test_addresses_are_made_uniform(address: str, uniform: str) -> None:
    assert check_address(address) == uniform


@pytest.mark.parametrize(
    "address",
    [
        "", "register.example/api", "ftp://register.example/", "file:///etc/passwd", "https://", "http://a b/",
        "http://register.example:port/", "http://[::1/", "https://user:secret@register.example/", "http://x/\n", "http://x/%zz",
    ],
)  # fmt: skip
def test_what_is_no_address_is_refused(address: str) -> None:
    with pytest.raises(KgError) as caught:
        check_address(address)
    assert "secret" not in str(caught.value)


def test_the_batch_is_json_of_utf_8(store: Store, service: Service) -> None:
    named = Entity("person/zoe", Kind.PERSON, "Zoë “Ö” & Søn = 100%")
    quads = build_quads(told(article("third", "Zoë spoke."), named), Categories())
    store.put(quads[0].graph_name.value, quads)  # type: ignore[union-attr]
    ask(store, service, kinds=("person",))
    assert named.label in {query["query"] for query in service.batches[0].values()}
    assert json.dumps(service.batches)
