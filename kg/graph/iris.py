"""From articles, entities and spans to their IRIs: deterministic, short, the same on any machine."""

from __future__ import annotations

import base64
import hashlib
import re
from urllib.parse import quote, urlsplit, urlunsplit

from kg.errors import KgError
from kg.model import Article, Entity, Span
from kg.terms import ID_BASE

KEY_BYTES = 10  # 80 bits: among ten million articles, the chance that any two keys fall together is below 10^-10
_DEFAULT_PORTS = {"http": 80, "https": 443}
_SAFE = "/#-._~!$&'()*+,;=:@"  # what RFC 3987 lets stand in a path, with the fragment's mark
_BASE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\x00-\x20<>\"{}|\\^`#?]*/")


def check_base(base: str) -> str:
    """Return ``base`` if IRIs can be made by appending to it: absolute, ending in a slash.

    Raises:
        KgError: it cannot.
    """
    if not _BASE.fullmatch(base):
        raise KgError(f"--base {base}: not an absolute IRI that ends in '/'; write one such as {ID_BASE}")
    return base


def article_iri(article: Article, base: str = ID_BASE) -> str:
    """Return the article's IRI: its key is its URL where it has one, else its text."""
    source = f"url:{normalise_url(article.url)}" if article.url else f"text:{article.text}"
    return f"{base}article/{_key(source)}"


def normalise_url(url: str) -> str:
    """Return ``url`` with what does not tell two pages apart made equal.

    Scheme and host are lower-case, http is https, a default port, an empty path and the fragment are gone. The
    query stays: on many sites it is what names the article.
    """
    try:
        parts = urlsplit(url.strip())
        port = parts.port
    except ValueError:
        return url.strip()
    scheme, host = parts.scheme.lower(), (parts.hostname or "").lower()
    if ":" in host:
        host = f"[{host}]"
    if port is not None and port != _DEFAULT_PORTS.get(scheme):
        host = f"{host}:{port}"
    return urlunsplit(("https" if scheme == "http" else scheme, host, parts.path or "/", parts.query, ""))


def entity_iri(entity: Entity, article: str, base: str = ID_BASE) -> str:
    """Return the entity's IRI: under ``base``, or for one that only its article knows a fragment of ``article``."""
    key = quote(entity.key, safe=_SAFE)
    return f"{article}{key}" if entity.is_local else f"{base}{key}"


def claim_iri(number: int, article: str) -> str:
    """Return the IRI of the article's claim of that number."""
    return f"{article}#claim-{number}"


def span_iri(span: Span, article: str) -> str:
    """Return the RFC 5147 fragment for a run of characters of the article's text."""
    return f"{article}#char={span.start},{span.end}"


def content_hash(text: str) -> str:
    """Return the SHA-256 of a text, in hexadecimal."""
    return hashlib.sha256(_encode(text)).hexdigest()


def _key(source: str) -> str:
    digest = hashlib.sha256(_encode(source)).digest()[:KEY_BYTES]
    return base64.b32encode(digest).decode("ascii").rstrip("=").lower()


def _encode(text: str) -> bytes:
    # A JSON escape can smuggle half a surrogate pair into a str: it must not stop the batch.
    return text.encode("utf-8", errors="surrogatepass")
