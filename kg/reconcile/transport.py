"""From a service's address and a form to the JSON of its answer; limits on size, time, redirects and patience."""

from __future__ import annotations

import json
import re
import threading
import time
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Any, NoReturn, TypeVar
from urllib.parse import SplitResult, urlencode, urljoin, urlsplit, urlunsplit

import pyoxigraph as ox
import urllib3

from kg.errors import ServiceError
from kg.version import __version__

ANSWER_BYTES = 16_000_000  # decoded; fifty names with a few candidates each take some ten thousand
_CHUNK_BYTES = 65_536
_TRIES = 4
_LONGEST_WAIT = 30.0  # seconds between two tries
_REDIRECTS = 3
_BUSY = (429, 503)
_KEEPS_METHOD = (307, 308)
_MOVED = (301, 302, 303, *_KEEPS_METHOD)
_HEADERS = {"Accept": "application/json", "Accept-Encoding": "identity", "User-Agent": f"kg-loader/{__version__}"}
_FORM = {"Content-Type": "application/x-www-form-urlencoded"}
_DEFAULT_PORTS = {"http": 80, "https": 443}
_UNFIT = re.compile(r"[\x00-\x20\x7f<>\"{}|\\^`]")

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Reply:
    status: int
    headers: Mapping[str, str]
    body: bytes


def check_address(address: str) -> str:
    """Return the address, made uniform: scheme and host small, no default port, no fragment.

    Raises:
        ServiceError: it is none of http or https, or holds a user's name or password.
    """
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError as error:
        raise ServiceError(f"{address}: no address of a service ({error})") from error
    if parts.scheme not in _DEFAULT_PORTS or not parts.hostname or _UNFIT.search(address):
        raise ServiceError(f"{address}: no address of a service; write one that begins with https:// or http://")
    if not is_iri(address):
        raise ServiceError(f"{address}: no well-formed address; write letters that an address may not hold as %20")
    if parts.username is not None or parts.password is not None:
        raise ServiceError("the service's address holds a name or password, which would be stored; leave it out")
    host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    if port is not None and port != _DEFAULT_PORTS[parts.scheme]:
        host = f"{host}:{port}"
    return urlunsplit((parts.scheme, host, parts.path or "/", parts.query, ""))


def is_iri(text: str) -> bool:
    """Return whether the graph can hold ``text`` as an IRI."""
    try:
        ox.NamedNode(text)
    except ValueError:
        return False
    return True


class Transport:
    """One service's address; every request goes there, or where it leads on to on the same host."""

    def __init__(self, address: str, *, timeout: float, sleep: Callable[[float], None] = time.sleep) -> None:
        self.address = check_address(address)
        self._timeout = timeout
        self._sleep = sleep
        self._pool = urllib3.PoolManager(num_pools=2)

    def get(self) -> object:
        """Return what the address answers to GET."""
        return self._ask("GET", None)

    def post(self, form: Mapping[str, str]) -> object:
        """Return what the address answers to a form."""
        return self._ask("POST", form)

    def _ask(self, method: str, form: Mapping[str, str] | None) -> object:
        """Return the answer's JSON; a busy service is asked again, some times.

        Raises:
            ServiceError: it cannot be reached, is too slow, refuses, leads elsewhere, or answers what is no JSON.
        """
        for waited in range(1, _TRIES + 1):
            reply = self._follow(method, form)
            if reply.status not in _BUSY or waited == _TRIES:
                break
            self._sleep(self._patience(reply, waited))
        if reply.status != 200:
            raise self._refused(f"answers {reply.status}{_reason(reply)}; try again later, or ask who runs it")
        return self._decode(reply)

    def _patience(self, reply: _Reply, waited: int) -> float:
        """Return how many seconds to wait: what the service asks for, within reason, or ever longer."""
        asked = reply.headers.get("Retry-After", "")
        seconds = float(asked) if re.fullmatch(r"\d{1,9}", asked) else float(2 ** (waited - 1))
        if seconds > _LONGEST_WAIT:
            raise self._refused(f"is busy and asks to wait {seconds:.0f} seconds; try again then")
        return seconds

    def _follow(self, method: str, form: Mapping[str, str] | None) -> _Reply:
        for _ in range(_REDIRECTS + 1):
            reply = _within(self._timeout, lambda: self._request(method, form), self._too_slow)
            if reply.status not in _MOVED:
                return reply
            if method == "POST" and reply.status not in _KEEPS_METHOD:
                raise self._refused(
                    f"answers a form by leading on ({reply.status}); give the address that takes the form"
                )
            self.address = self._led_on(reply.headers.get("Location", ""))
        raise self._refused(f"leads on more than {_REDIRECTS} times; give the address at the end")

    def _led_on(self, location: str) -> str:
        try:
            there = check_address(urljoin(self.address, location))
        except ValueError as error:
            raise self._refused(f"leads on to what is no address ({error})") from error
        old, new = urlsplit(self.address), urlsplit(there)
        secured = old.scheme == "http" and new.scheme == "https" and _ports(old, new) == (80, 443)
        same = (old.scheme, _ports(old, new)[0]) == (new.scheme, _ports(old, new)[1])
        if old.hostname != new.hostname or not (same or secured):
            raise self._refused(
                f"leads on to {there}, which is not asked without you; give that address, if you trust it"
            )
        return there

    def _request(self, method: str, form: Mapping[str, str] | None) -> _Reply:
        try:
            response = self._pool.request(
                method,
                self.address,
                body=None if form is None else urlencode(form),
                headers=_HEADERS if form is None else _HEADERS | _FORM,
                redirect=False,
                retries=False,
                preload_content=False,
                timeout=self._timeout,
            )
            with response:
                body = bytearray()
                while chunk := response.read(_CHUNK_BYTES):
                    body += chunk
                    if len(body) > ANSWER_BYTES:
                        response.close()
                        raise self._refused(
                            f"answers more than {ANSWER_BYTES:,} bytes; ask in smaller batches with --batch"
                        )
        except urllib3.exceptions.NewConnectionError as error:  # which urllib3 takes for a kind of time-out
            raise self._unreachable(error) from error
        except urllib3.exceptions.TimeoutError as error:
            raise self._too_slow() from error
        except (urllib3.exceptions.HTTPError, OSError, UnicodeError) as error:
            raise self._unreachable(error) from error
        return _Reply(response.status, response.headers, bytes(body))

    def _decode(self, reply: _Reply) -> object:
        try:
            answer: object = json.loads(reply.body, parse_constant=_no_number)
        except (ValueError, RecursionError) as error:
            begins = reply.body[:60].decode("utf-8", errors="replace")
            raise ServiceError(
                f"{self.address}: answers what is no JSON: {begins!r}; is it the address of a reconciliation service?"
            ) from error
        return answer

    def _too_slow(self) -> ServiceError:
        return ServiceError(
            f"{self.address}: no whole answer in {self._timeout:g} seconds; wait longer with --timeout, or ask in"
            " smaller batches with --batch"
        )

    def _unreachable(self, error: Exception) -> ServiceError:
        return self._refused(f"cannot be asked ({_cause(error)}); check the address")

    def _refused(self, what: str) -> ServiceError:
        return ServiceError(f"{self.address}: {what}")


def _within(seconds: float, work: Callable[[], T], too_slow: Callable[[], ServiceError]) -> T:
    """Return what ``work`` returns, in time: a server may send a byte now and then for ever.

    A thread that is not done by then is left to itself; it ends with the process at the latest.
    """
    future: Future[T] = Future()

    def run() -> None:
        try:
            future.set_result(work())
        except BaseException as error:  # noqa: BLE001 - handed on to who waits for the result
            future.set_exception(error)

    threading.Thread(target=run, daemon=True, name="kg-reconcile-request").start()
    try:
        return future.result(timeout=seconds)
    except TimeoutError as error:
        raise too_slow() from error


def _ports(*parts: SplitResult) -> tuple[int, ...]:
    return tuple(part.port or _DEFAULT_PORTS[part.scheme] for part in parts)


def _cause(error: BaseException) -> str:
    """Return the innermost reason, which is what tells a user something."""
    seen: Any = error
    while (inner := getattr(seen, "reason", None) or seen.__cause__) is not None and isinstance(inner, BaseException):
        seen = inner
    return getattr(seen, "strerror", None) or str(seen).partition(": ")[2] or str(seen) or type(seen).__name__


def _reason(reply: _Reply) -> str:
    """Return the beginning of what an error page says, on one line."""
    text = re.sub(r"<[^>]*>", " ", reply.body[:400].decode("utf-8", errors="replace"))
    words = " ".join(text.split())[:120]
    return f" ({words})" if words else ""


def _no_number(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON")
