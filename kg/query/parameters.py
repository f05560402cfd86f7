"""From ``name=value`` pairs to the RDF terms that a query's parameters take, with the store to look names up in."""

from __future__ import annotations

import calendar
import datetime
import difflib
import re
from collections.abc import Mapping, Sequence
from decimal import Decimal, InvalidOperation

import pyoxigraph as ox

from kg.errors import NotFoundError, QueryError
from kg.query.catalogue import Parameter, ParameterType, Query
from kg.query.values import Term, bind_values
from kg.store import Store
from kg.terms import ID_BASE, KG, KG_BASE, OWL, RDFS, SKOS, XSD

_LAST_DAY_NAMES = ("until", "to", "last", "end", "before")
_DATE = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?")
_LABELLED = f"""
SELECT DISTINCT ?entity {{
  VALUES ?wanted {{ "" }}
  VALUES ?property {{ <{RDFS.label}> <{SKOS.altLabel}> }}
  ?entity ?property ?label
  FILTER(LCASE(STR(?label)) = ?wanted && isIRI(?entity))
}}
"""
_STATES = f"""
SELECT DISTINCT ?state {{
  VALUES ?code {{ "" }}
  GRAPH ?article {{ ?state <{KG.stateCode}> ?code ; a <{KG.Country}> }}
  FILTER(isIRI(?state))
}}
"""
_REPEATABLE = (ParameterType.ENTITY, ParameterType.ARTICLE, ParameterType.TERM)


def resolve(query: Query, given: Mapping[str, Sequence[str]], store: Store) -> dict[str, list[Term]]:
    """Return the terms for the parameters that are given.

    Raises:
        QueryError: a parameter does not exist, a value does not fit its type, or no entity or article is so called.
    """
    known = {parameter.name: parameter for parameter in query.parameters}
    terms: dict[str, list[Term]] = {}
    for name, values in given.items():
        if name not in known:
            raise QueryError(f"{query.name}: no parameter {name}; {_say_parameters(query)}")
        parameter = known[name]
        if len(values) > 1 and parameter.type not in _REPEATABLE:
            raise QueryError(
                f"{query.name}: parameter {name} is given {len(values)} times; a {parameter.type} takes one"
            )
        found = [term for value in values for term in _terms_of(parameter, value, store)]
        terms[name] = list(dict.fromkeys(found))
    return terms


def _say_parameters(query: Query) -> str:
    listed = ", ".join(f"{parameter.name} ({parameter.type})" for parameter in query.parameters)
    return f"it has {listed}" if listed else "it has none"


def _terms_of(parameter: Parameter, value: str, store: Store) -> list[Term]:
    match parameter.type:
        case ParameterType.ENTITY:
            return list(find_entities(value, store))
        case ParameterType.ARTICLE:
            return [_article(value, store)]
        case ParameterType.TERM:
            return [_iri(value if ":" in value else f"{KG_BASE}{value}", parameter, value)]
        case ParameterType.DATE:
            return [_date(parameter, value)]
        case ParameterType.NUMBER:
            return [_number(parameter, value)]
        case ParameterType.TEXT:
            return [ox.Literal(value)]


def _iri(iri: str, parameter: Parameter, value: str) -> ox.NamedNode:
    iri = f"{KG_BASE}{iri.removeprefix('kg:')}" if iri.startswith("kg:") else iri
    try:
        return ox.NamedNode(iri)
    except ValueError as error:
        raise QueryError(f"-p {parameter.name}={value}: not a name or IRI ({error})") from error


def _article(value: str, store: Store) -> ox.NamedNode:
    try:
        return ox.NamedNode(store.find_article(value))
    except NotFoundError as error:
        raise QueryError(str(error)) from error


def _number(parameter: Parameter, value: str) -> ox.Literal:
    try:
        number = Decimal(value)
    except InvalidOperation as error:
        raise QueryError(f"-p {parameter.name}={value}: not a number") from error
    if not number.is_finite():
        raise QueryError(f"-p {parameter.name}={value}: not a number")
    is_whole = number == number.to_integral_value()
    return ox.Literal(
        f"{number:f}", datatype=ox.NamedNode(XSD.integer if is_whole and "." not in value else XSD.decimal)
    )


def _date(parameter: Parameter, value: str) -> ox.Literal:
    match = _DATE.fullmatch(value)
    try:
        if match is None:
            raise ValueError
        is_last = parameter.name in _LAST_DAY_NAMES
        year = int(match["year"])
        month = int(match["month"] or (12 if is_last else 1))
        day = int(match["day"] or (calendar.monthrange(year, month)[1] if is_last else 1))
        date = datetime.date(year, month, day)
    except (ValueError, calendar.IllegalMonthError) as error:
        raise QueryError(f"-p {parameter.name}={value}: not a date; write YYYY-MM-DD, YYYY-MM or YYYY") from error
    return ox.Literal(date.isoformat(), datatype=ox.NamedNode(XSD.date))


def find_entities(text: str, store: Store) -> list[ox.NamedNode]:
    """Return the IRIs of all entities that ``text`` names, with those that merging found to be the same.

    ``text`` is an IRI, its end after the base (``country/PRK``), a state's code, or a label; capitals do not matter.

    Raises:
        QueryError: there is none; the message gives the nearest names.
    """
    named = {node for node in _as_iri(text) if _is_used(node, store)} or _states(text.strip(), store)
    named = named or _labelled(text.strip(), store)
    if not named:
        near = difflib.get_close_matches(text, _labels(store), n=3, cutoff=0.6)
        hint = f"did you mean {' or '.join(near)}?" if near else "'kg info' tells what the store holds"
        raise QueryError(f"{text}: no entity of this name in the store; {hint}")
    return sorted(_with_same(named, store), key=str)


def _as_iri(text: str) -> list[ox.NamedNode]:
    nodes = []
    for iri in (text, f"{ID_BASE}{text}"):
        try:
            nodes.append(ox.NamedNode(iri))
        except ValueError:  # a name with a space in it: not an IRI
            continue
    return nodes


def _is_used(node: ox.NamedNode, store: Store) -> bool:
    return next(iter(store.database.quads_for_pattern(node, None, None, None)), None) is not None


def _states(code: str, store: Store) -> set[ox.NamedNode]:
    """Return the states of that code, and not all that belongs to them."""
    if not (len(code) == 3 and code.isalpha()):
        return set()
    usual = ox.NamedNode(f"{ID_BASE}country/{code.upper()}")
    if _is_used(usual, store):  # found at once; the query goes through all that belongs to the state
        return {usual}
    answer = store.query(bind_values(_STATES, {"code": [ox.Literal(code.upper())]}))
    assert isinstance(answer, ox.QuerySolutions)
    return {row["state"] for row in answer}


def _labelled(name: str, store: Store) -> set[ox.NamedNode]:
    # As it is mostly written, a label is found by the index; other spellings would belong to the same IRI.
    labels = [ox.Literal(written) for written in dict.fromkeys((name, name.title(), name.upper()))]
    properties = (ox.NamedNode(RDFS.label), ox.NamedNode(SKOS.altLabel))
    named = {
        quad.subject
        for label in labels
        for label_property in properties
        for quad in store.database.quads_for_pattern(None, label_property, label, None)
        if isinstance(quad.subject, ox.NamedNode)
    }
    if named:
        return named
    # In SPARQL, since going through all labels in Python takes ten times as long.
    answer = store.query(bind_values(_LABELLED, {"wanted": [ox.Literal(name.lower())]}))
    assert isinstance(answer, ox.QuerySolutions)
    return {row["entity"] for row in answer}


def _labels(store: Store) -> list[str]:
    quads = store.database.quads_for_pattern(None, ox.NamedNode(RDFS.label), None, None)
    return sorted({quad.object.value for quad in quads if isinstance(quad.object, ox.Literal)})


def _with_same(nodes: set[ox.NamedNode], store: Store) -> set[ox.NamedNode]:
    """Return these, all persons who go by the IRI of one of them, and whatever merging found to be the same."""
    sense_of = ox.NamedNode(KG.senseOf)
    senses = {quad.subject for node in nodes for quad in store.database.quads_for_pattern(None, sense_of, node, None)}
    nodes = nodes | {node for node in senses if isinstance(node, ox.NamedNode)}
    same, found, waiting = ox.NamedNode(OWL.sameAs), set(nodes), list(nodes)
    while waiting:
        node = waiting.pop()
        linked: set[object] = {q.object for q in store.database.quads_for_pattern(node, same, None, None)}
        linked |= {q.subject for q in store.database.quads_for_pattern(None, same, node, None)}
        for other in linked - found:
            if isinstance(other, ox.NamedNode):
                found.add(other)
                waiting.append(other)
    return found
