"""From pairs to groups, with pairs that must never come into one group: a disjoint-set forest."""

from __future__ import annotations

from collections import defaultdict


class Union:
    """Groups of names; what is joined first counts, so join in a fixed order."""

    def __init__(self) -> None:
        self._above: dict[str, str] = {}
        self._apart: dict[str, set[str]] = defaultdict(set)  # root -> roots that it must not join

    def find(self, name: str) -> str:
        """Return the name that stands for the group."""
        root = name
        while (above := self._above.get(root, root)) != root:
            root = above
        while name != root:
            self._above[name], name = root, self._above.get(name, name)
        return root

    def keep_apart(self, one: str, other: str) -> None:
        """See to it that two groups are never joined; those that are one already stay so."""
        a, b = self.find(one), self.find(other)
        if a != b:
            self._apart[a].add(b)
            self._apart[b].add(a)

    def join(self, one: str, other: str) -> bool:
        """Make two groups one; return whether they now are."""
        a, b = sorted((self.find(one), self.find(other)))
        if a == b:
            self._above.setdefault(a, a)
            return True
        if b in self._apart[a]:
            return False
        self._above[a], self._above[b] = a, a
        for enemy in self._apart.pop(b, ()):
            self._apart[enemy].discard(b)
            self._apart[enemy].add(a)
            self._apart[a].add(enemy)
        return True

    def groups(self) -> list[list[str]]:
        """Return the groups of two and more, each sorted, in order of their first names."""
        members: dict[str, list[str]] = defaultdict(list)
        for name in sorted(self._above):
            members[self.find(name)].append(name)
        return sorted(names for names in members.values() if len(names) > 1)
