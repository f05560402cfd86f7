"""A small reconciliation service on the loopback interface, which can be told to misbehave."""

from __future__ import annotations

import contextlib
import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs

MANIFEST: dict[str, Any] = {
    "versions": ["0.1", "0.2"],
    "name": "Register of the North",
    "identifierSpace": "https://register.example/n/",
    "schemaSpace": "https://register.example/schema/",
    "view": {"url": "https://register.example/show?n={{id}}"},
}


@dataclass
class Reply:
    """What the service sends once."""

    status: int = 200
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)
    drip: str = ""  # "body" or "head": there, one byte now and then, for ever


@dataclass
class Service:
    """What the service knows, what it was asked, and what it is told to answer instead."""

    url: str
    manifest: dict[str, Any] = field(default_factory=lambda: dict(MANIFEST))
    known: dict[str, list[dict[str, Any]]] = field(default_factory=dict)  # name -> candidates
    instead: list[Reply | None] = field(default_factory=list)  # of the next requests; None is the truth
    for_ever: Reply | None = None  # of every form
    requests: list[tuple[str, str]] = field(default_factory=list)  # method, path
    batches: list[dict[str, Any]] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)

    def answer(self, queries: dict[str, Any]) -> dict[str, Any]:
        return {key: {"result": self.known.get(query["query"], [])} for key, query in queries.items()}


def found(identifier: str, name: str, score: float = 90, *, match: bool = False) -> dict[str, Any]:
    """A candidate as the service sends it."""
    types = [{"id": "T1", "name": "thing"}]
    return {"id": identifier, "name": name, "score": score, "match": match, "type": types}


def as_json(value: object) -> Reply:
    return Reply(body=json.dumps(value).encode())


@contextmanager
def reconciliation_service() -> Iterator[Service]:
    """Run the service on a free port until the block ends."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    server.daemon_threads = True
    service = Service(f"http://127.0.0.1:{server.server_address[1]}/reconcile")
    server.service = service  # type: ignore[attr-defined]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield service
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    @property
    def service(self) -> Service:
        return self.server.service  # type: ignore[attr-defined, no-any-return]

    def do_GET(self) -> None:
        self._handle(lambda: self.service.manifest)

    def do_POST(self) -> None:
        form = parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode())
        batch = json.loads(form["queries"][0])
        self.service.batches.append(batch)
        self._handle(lambda: self.service.answer(batch), self.service.for_ever)

    def _handle(self, truth: Callable[[], object], reply: Reply | None = None) -> None:
        service = self.service
        service.requests.append((self.command, self.path))
        service.headers.append(dict(self.headers))
        if service.instead:
            reply = service.instead.pop(0)
        reply = reply or as_json(truth())
        if reply.drip == "head":
            self._drip(b"H")
            return
        self.send_response(reply.status)
        for name, value in ({"Content-Length": str(len(reply.body))} | reply.headers).items():
            if value:
                self.send_header(name, value)
        self.end_headers()
        self.wfile.write(reply.body)
        if reply.drip:
            self._drip(b" ")

    def _drip(self, byte: bytes) -> None:
        self.close_connection = True
        with contextlib.suppress(OSError):  # the client has gone, as it should
            while True:
                self.wfile.write(byte)
                self.wfile.flush()
                time.sleep(0.05)

    def log_message(self, *args: object) -> None:
        pass
