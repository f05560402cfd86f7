"""From a stream of bytes to the same stream with its head known, and to its lines, however long it is."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import IO, TYPE_CHECKING, AnyStr, BinaryIO

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

_PIECE = 1 << 20  # of a line that is skipped


def rejoin(head: bytes, rest: BinaryIO) -> BinaryIO:
    """Return a stream that gives ``head``, which was read already, and then the rest; closing it closes neither."""
    return io.BufferedReader(_Rejoined(head, rest))


def read_lines(stream: IO[AnyStr], longest: int) -> Iterator[AnyStr | None]:
    """Yield the lines of a stream with their ends, and None for each that is longer; never more than one is held."""
    while line := stream.readline(longest + 1):
        if len(line) <= longest or line[-1:] in ("\n", b"\n"):
            yield line
            continue
        while (piece := stream.readline(_PIECE)) and piece[-1:] not in ("\n", b"\n"):
            pass
        yield None


class _Rejoined(io.RawIOBase):
    def __init__(self, head: bytes, rest: BinaryIO) -> None:
        self._head = memoryview(head)
        self._rest = rest

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        room = memoryview(buffer).cast("B")
        piece: memoryview | bytes = self._head[: len(room)]
        if piece:
            self._head = self._head[len(piece) :]
        else:
            piece = self._rest.read(len(room))
        room[: len(piece)] = piece
        return len(piece)
