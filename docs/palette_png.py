"""From the pixels of a picture to a PNG of at most 256 colours, a third of the size that a browser writes."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

MOST_COLOURS = 256


def write_palette_png(path: Path, width: int, height: int, rgba: bytes) -> int:
    """Write the RGBA pixels, row by row from the top, as an indexed PNG; return its size in bytes."""
    pixels = np.frombuffer(rgba, dtype=np.uint8).reshape(height * width, 4)[:, :3]
    palette, indices = quantise(pixels)
    rows = np.zeros((height, width + 1), dtype=np.uint8)  # each begins with its filter: none
    rows[:, 1:] = indices.reshape(height, width)
    data = b"\x89PNG\r\n\x1a\n" + b"".join(
        chunk(kind, body)
        for kind, body in (
            (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0)),
            (b"PLTE", palette.astype(np.uint8).tobytes()),
            (b"IDAT", zlib.compress(rows.tobytes(), 9)),
            (b"IEND", b""),
        )
    )
    path.write_bytes(data)
    return len(data)


def quantise(pixels: NDArray[np.uint8]) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """Return a palette of the commonest colours, far enough apart, and the index into it of every pixel."""
    codes = pixels.astype(np.uint32) @ np.array([65536, 256, 1], dtype=np.uint32)
    found, inverse, counts = np.unique(codes, return_inverse=True, return_counts=True)
    colours = np.stack([found >> 16, found >> 8 & 255, found & 255], axis=1).astype(np.int64)
    chosen: list[int] = []
    for apart in (14, 8, 4, 0):  # the first round takes in every hue, the later ones shades of the commonest
        for number in np.argsort(-counts, kind="stable"):
            if len(chosen) == MOST_COLOURS:
                break
            if number not in chosen and not _is_near(colours, number, chosen, apart):
                chosen.append(int(number))
    distances = ((colours[:, None, :] - colours[None, chosen, :]) ** 2).sum(axis=2)
    return colours[chosen].astype(np.uint8), distances.argmin(axis=1).astype(np.uint8)[inverse.ravel()]


def _is_near(colours: NDArray[np.int64], number: int, chosen: list[int], apart: int) -> bool:
    return bool(chosen and apart and np.abs(colours[chosen] - colours[number]).max(axis=1).min() < apart)


def chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
