"""What merging needs to know of one article, read from its graph once and kept beside the store."""

from kg.facts.notes import Notes
from kg.facts.packing import pack, unpack
from kg.facts.reading import facts_of, read_facts
from kg.facts.records import ArticleFacts, Profile, Source, Telling
from kg.facts.renaming import renamed

__all__ = [
    "ArticleFacts",
    "Notes",
    "Profile",
    "Source",
    "Telling",
    "facts_of",
    "pack",
    "read_facts",
    "renamed",
    "unpack",
]
