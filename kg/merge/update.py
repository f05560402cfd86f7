"""From a store and what merging concluded of it before to what it concludes now, and which statements that changes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from kg.facts import Profile
from kg.merge.accounts import Accounts
from kg.merge.archive import Archive
from kg.merge.attachments import Attachments
from kg.merge.cast import Profiles, update_cast
from kg.merge.changes import Changes, Moves
from kg.merge.copies import update_copies
from kg.merge.happenings import Happenings, Told
from kg.merge.identity import NamedGroups, links_between, links_of
from kg.merge.knowledge import MergeKnowledge
from kg.merge.namesakes import Namesakes
from kg.merge.naming import Names, graphs_to_read
from kg.merge.pairs import Pairs
from kg.merge.records import MergeReport
from kg.merge.senses import state_of_sense
from kg.merge.state import State
from kg.merge.weighing import Scales
from kg.merge.writing import Statement, say_copies, say_link, say_meaning, say_names, say_sense


class Update:
    """One update of a state that has begun: ``identify``, then ``tell``, each once; then ask for what has changed."""

    def __init__(self, state: State, archive: Archive, knowledge: MergeKnowledge, pairs: Pairs, base: str) -> None:
        self._state = state
        self._archive = archive
        self._knowledge = knowledge
        self._pairs = pairs
        self._base = base
        self._copies_before: dict[str, str] = {}
        self._copies_after: dict[str, str] = {}
        self._to_read: set[str] = set()
        self._restated: frozenset[str] = frozenset()
        self.profiles = Profiles(state, archive)
        self.names = Names(state)
        self.scales = Scales(knowledge, self.profiles.find, frozenset())
        self._happenings: Happenings | None = None
        self._namesakes = Namesakes(state, archive, self.profiles, self.scales)
        self._senses: list[tuple[Profile | None, Profile | None]] = []  # before and now
        self.entities_gone: frozenset[str] = frozenset()  # known beyond their articles
        self.entities_new: frozenset[str] = frozenset()
        self.changes = self._find_changes()
        self.moves = Moves(frozenset(), frozenset(), {})
        self._report: MergeReport | None = None

    @property
    def is_needed(self) -> bool:
        """Whether any article is new, replaced or removed, or nothing is known of what was concluded before."""
        return bool(self._state.is_new or self.changes.new or self.changes.gone)

    def identify(self) -> None:
        """Conclude which articles are copies, and who is who."""
        state, changes = self._state, self.changes
        self._list_articles()
        recopied = self._update_copies()
        cast, scales = update_cast(state, self._archive, self.profiles, changes, self._knowledge)
        self.entities_gone = frozenset(iri for iri, old in cast.before.items() if old and not cast.after[iri])
        self.entities_new = frozenset(iri for iri, new in cast.after.items() if new and not cast.before[iri])
        self._senses = [(cast.before[iri], cast.after[iri]) for iri in cast.after if state_of_sense(iri)]
        groups = NamedGroups(state, self.profiles, scales, self._pairs)
        reached, moved, links_before = groups.update(cast)
        links_after = links_of(state, reached)
        attachments = Attachments(state, self._archive, self.profiles, groups, scales, self._pairs)
        attached_before, attached_after = attachments.update(changes, cast, reached, moved, recopied)
        renamed = self.names.update({*reached, *attached_before, *attached_after})
        before, after = links_before | {*attached_before.values()}, links_after | {*attached_after.values()}
        self.moves = Moves(before - after, after - before, renamed)
        self.scales = scales
        self._to_read = graphs_to_read(state, changes, cast, renamed) | recopied
        self._restated = cast.restated

    def tell(self) -> Iterator[Told]:
        """Conclude what is one event; yield what is said of each that is new, told otherwise, or no more."""
        accounts = Accounts(self._state, self._archive, self.profiles, self.names, self._knowledge)
        matters = accounts.read(self._to_read, self.changes.gone, self._restated)
        self._happenings = Happenings(self._state, accounts, self._knowledge, self._base)
        yield from self._happenings.update(matters)

    def keep(self, token: str) -> None:
        """Put into the state what was told, which nothing waits for but the next update, and keep it under a token."""
        if self._happenings is not None:
            self._happenings.put()
        self._state.settle()
        self._state.commit(token)
        self._report = self._count()  # while the store is still written

    def identity_statements(self) -> tuple[set[Statement], set[Statement]]:
        """Return what is said of identities no more, and what is said newly."""
        gone = set(say_names({iri: old for iri, (old, _) in self.moves.names.items()}))
        new = set(say_names({iri: now for iri, (_, now) in self.moves.names.items()}))
        for links, statements in ((self.moves.links_gone, gone), (self.moves.links_new, new)):
            for link in links:
                statements.update(say_link(link, self._base))
        staying = links_between(self._state, {(link.one, link.other) for link in self.moves.links_gone})
        said_besides = {statement for link in staying for statement in say_link(link, self._base)}
        for at, statements in ((0, gone), (1, new)):
            for sense in filter(None, (pair[at] for pair in self._senses)):
                statements.update(say_sense(sense, self._knowledge.state_labels))
        for meanings, statements in ((self._namesakes.meanings_gone, gone), (self._namesakes.meanings_new, new)):
            statements.update(say_meaning(article, sense) for article, sense in meanings)
        return gone - new - said_besides, new - gone

    def copy_statements(self) -> tuple[set[Statement], set[Statement]]:
        """Return what is said of copies no more, and what is said newly."""
        gone, new = set(say_copies(self._copies_before)), set(say_copies(self._copies_after))
        return gone - new, new - gone

    def report(self) -> MergeReport:
        """Return how much is concluded now."""
        return self._report or self._count()

    def _count(self) -> MergeReport:
        def count(question: str) -> int:
            ((number,),) = self._state.rows(question)
            return int(number or 0)

        return MergeReport(
            articles=count("SELECT COUNT(*) FROM articles WHERE is_article"),
            copies=count("SELECT COUNT(*) FROM copies WHERE graph != original"),
            entities=count("SELECT SUM(entities) FROM articles") + count("SELECT COUNT(*) FROM profiles"),
            joined=count("SELECT COUNT(*) FROM canonical"),
            links=count("SELECT COUNT(*) FROM links") + count("SELECT COUNT(*) FROM attached"),
            claims=count("SELECT COUNT(*) FROM accounts"),
            events=count("SELECT COUNT(*) FROM events"),
            corroborated=count("SELECT COUNT(*) FROM events WHERE sources > 1"),
            disagreements=(count("SELECT SUM(disputes) FROM events WHERE disputes > 0") + 1) // 2,
            namesakes=count("SELECT COUNT(DISTINCT sense) FROM senses"),
        )

    def _find_changes(self) -> Changes:
        if self._state.is_new:
            held: dict[str, str] = {}
            stamps: Mapping[str, str | None] = self._archive.all_graphs()
        else:
            stamps = self._archive.changed_graphs()
            held = dict(self._stamps_of(stamps))
            self._archive.trust(self._stamps_of)
        new = {graph for graph, stamp in stamps.items() if stamp is not None and held.get(graph) != stamp}
        gone = {graph for graph, stamp in held.items() if stamps[graph] != stamp}
        found = {facts.graph: facts for facts in self._archive.facts(new)}
        recast = self._namesakes.update(found, gone) - new - gone
        names = self._namesakes.by_article()
        self._archive.rename(names)
        found |= {facts.graph: facts for facts in self._archive.facts(recast | (new & names.keys()))}
        return Changes(found, frozenset(gone | recast), frozenset(recast))

    def _stamps_of(self, graphs: Iterable[str]) -> Iterator[tuple[str, str]]:
        """Yield the graphs that were there when merging was last done, each with its stamp."""
        return self._state.rows_of("SELECT graph, stamp FROM articles WHERE graph IN (…)", graphs)

    def _list_articles(self) -> None:
        changes = self.changes.of_texts
        self._state.drop("articles", "graph", changes.gone)
        rows = []
        for graph, facts in changes.new.items():
            date = facts.source.date if facts.source else None
            local = sum(mention.local for mention in facts.mentions)
            stamp = self._archive.stamp(graph)
            rows.append((graph, stamp, facts.source is not None, date.isoformat() if date else None, local))
        self._state.put("articles", rows)

    def _update_copies(self) -> set[str]:
        """Bring the copies up to date; return the articles whose group may have changed."""
        concerned, self._copies_before = update_copies(self._state, self.changes.of_texts)
        question = "SELECT graph, original FROM copies WHERE graph IN (…)"
        self._copies_after = dict(self._state.rows_of(question, concerned))
        return concerned
