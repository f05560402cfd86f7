"""The W3C Reconciliation Service API, versions 0.1 and 0.2: queries in, candidates out, whatever is answered."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import quote, urlsplit

from kg.errors import ServiceError
from kg.reconcile.transport import Transport, is_iri

_ID_SAFE = "/:;,@!$&'()*+=~-._"
_ENDS_OPEN = ("/", "#", "=", ":")  # of an identifier space: identifiers are appended to it
_ID_MARK = "{{id}}"
_WEB = re.compile(r"https?://[^/\s]+\S*")
_SURROGATE = re.compile("[\ud800-\udfff]")  # half a pair: JSON can smuggle it into a str, and nothing can write it
_LONGEST = 1000  # characters of a name or identifier
_LARGEST_SCORE = 1e9
_MOST_CANDIDATES = 1000  # of one query


@dataclass(frozen=True, slots=True)
class Query:
    """A name to be looked up."""

    text: str
    type: str | None = None
    properties: tuple[tuple[str, str], ...] = ()  # identifier in the service's schema, value


@dataclass(frozen=True, slots=True)
class Candidate:
    """What the service takes a name for, perhaps."""

    id: str
    name: str
    score: float
    match: bool  # the service is sure
    iri: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What the service says of itself."""

    name: str
    identifier_space: str
    view: str | None
    batch_size: int | None


class Service:
    """A service that has introduced itself."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport
        self.manifest = self._introduce(transport.get())

    def ask(self, queries: Sequence[Query], *, candidates: int) -> list[list[Candidate]]:
        """Return the candidates for each query, best first, as the service orders them.

        Raises:
            ServiceError: it cannot be asked, or its answer breaks the protocol.
        """
        batch = {f"q{number}": _as_json(query, candidates) for number, query in enumerate(queries)}
        answer = self._transport.post({"queries": json.dumps(batch, ensure_ascii=False)})
        if not isinstance(answer, dict) or (batch and not batch.keys() & answer.keys()):
            said = answer.get("message") if isinstance(answer, dict) else None
            raise self._malformed(
                f"answers none of the queries{f' ({_plain(said)[:120]})' if isinstance(said, str) else ''}"
            )
        return [self._candidates(answer.get(key), key)[:_MOST_CANDIDATES] for key in batch]

    def _introduce(self, said: object) -> Manifest:
        if not isinstance(said, dict) or not isinstance(said.get("identifierSpace"), str):
            raise self._malformed("no manifest with an identifierSpace; is it the address of a reconciliation service?")
        versions = said.get("versions", ["0.1"])
        if not isinstance(versions, list) or not any(str(version).startswith("0.") for version in versions):
            raise self._malformed(
                f"speaks version {json.dumps(versions)[:80]} of the protocol, and kg speaks 0.1 and 0.2"
            )
        view, name, size = said.get("view"), said.get("name"), said.get("batchSize")
        address = view.get("url") if isinstance(view, dict) else None
        return Manifest(
            name=_plain(name if isinstance(name, str) and name else urlsplit(self._transport.address).netloc),
            identifier_space=said["identifierSpace"],
            view=address if isinstance(address, str) and _ID_MARK in address else None,
            batch_size=size if isinstance(size, int) and not isinstance(size, bool) and size > 0 else None,
        )

    def _candidates(self, answer: object, key: str) -> list[Candidate]:
        if answer is None:  # some leave out what they know nothing of
            return []
        found = answer.get("result", answer.get("candidates")) if isinstance(answer, dict) else None
        if not isinstance(found, list):
            raise self._malformed(f"the answer to {key} has no list of results")
        return [self._candidate(each, key) for each in found]

    def _candidate(self, said: object, key: str) -> Candidate:
        if not isinstance(said, dict):
            raise self._malformed(f"a result of {key} is no object")
        identifier, name, score = said.get("id"), said.get("name"), said.get("score", 0)
        if isinstance(identifier, int) and not isinstance(identifier, bool):
            identifier = str(identifier)
        if not isinstance(identifier, str) or not 0 < len(identifier) <= _LONGEST or _SURROGATE.search(identifier):
            raise self._malformed(f"a result of {key} has no id")
        if not isinstance(score, int | float) or isinstance(score, bool) or not abs(score) <= _LARGEST_SCORE:
            raise self._malformed(f"the result {identifier[:80]!r} of {key} has no score")
        shown = name if isinstance(name, str) and name else identifier
        return Candidate(identifier, _plain(shown), float(score), said.get("match") is True, self._iri(identifier))

    def _iri(self, identifier: str) -> str:
        """Return the identifier as an IRI: it is one, or the service's own address for it."""
        space, view = self.manifest.identifier_space, self.manifest.view
        quoted = quote(identifier, safe=_ID_SAFE)
        if _WEB.fullmatch(identifier):
            iri = identifier
        elif space.endswith(_ENDS_OPEN) and _WEB.fullmatch(space):
            iri = space + quoted
        elif view is not None:
            iri = view.replace(_ID_MARK, quoted)
        else:
            raise self._malformed(f"does not say how {identifier[:80]!r} is written as an address")
        if not _WEB.fullmatch(iri) or not is_iri(iri):
            raise self._malformed(f"{identifier[:80]!r} makes no address of the web: {iri[:120]!r}")
        return iri

    def _malformed(self, what: str) -> ServiceError:
        return ServiceError(f"{self._transport.address}: {what}; nothing was written")


def _as_json(query: Query, candidates: int) -> Mapping[str, object]:
    said: dict[str, object] = {"query": query.text, "limit": candidates}
    if query.type is not None:
        said |= {"type": query.type, "type_strict": "should"}
    if query.properties:
        said["properties"] = [{"pid": pid, "v": value} for pid, value in query.properties]
    return said


def _plain(name: str) -> str:
    """Return a name on one line that can be stored: no control characters, no marks that turn the line around."""
    fit = "".join(each if each.isprintable() else " " for each in name[:_LONGEST])
    return " ".join(fit.split()) or "unnamed"
