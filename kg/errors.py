"""The one tree of errors that kg raises on purpose; each message says what, where and what to do.

KgError
├── InputError      an article, file or folder that cannot be read
├── DataError       ontology, lexicon, gazetteer or query file that breaks its format
├── StoreError      a store that cannot be opened, read or written
├── QueryError      a query that does not parse, an unknown name or parameter
├── ServiceError    an address outside that cannot be reached, or answers what is of no use
└── NotFoundError   an IRI, article or name that the store does not hold
"""


class KgError(Exception):
    """Base of every error that kg raises on purpose; ``str(error)`` is fit for a user."""


class InputError(KgError):
    """An article, file or folder that cannot be read."""


class DataError(KgError):
    """A data file (ontology, lexicon, gazetteer, query) that breaks its written format."""


class StoreError(KgError):
    """A store that cannot be opened, read or written."""


class QueryError(KgError):
    """A query that does not parse, or a name or parameter that does not exist."""


class ServiceError(KgError):
    """A service outside that cannot be reached, or whose answer is of no use."""


class NotFoundError(KgError):
    """Something that was asked for by name or IRI and is not in the store."""
