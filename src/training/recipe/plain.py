"""Texts as the service's language models see them; `PlainWords`, `FoldedText` of the service are the same in Java.

Arrays of UTF-16 units, since that is what Java's strings are made of; a unit outside the basic plane parts words.
"""
import sys
import unicodedata

import numpy as np

SPACE, PRIME, START = 32, np.uint32(16_777_619), np.uint32(0x811C9DC5)
LONGEST = 5
SPREAD, BUCKET_BITS, MARK_BITS = np.uint32(0x9E3779B1), 16, 8


def _fold():
    """For each unit what it is folded to: small letters and marks as they are, apostrophes as one, the rest a space."""
    table = np.full(65536, SPACE, np.uint16)
    for unit in range(65536):
        char = chr(unit)
        if unicodedata.category(char)[0] in "LM":
            lower = char.lower()
            table[unit] = ord(lower) if len(lower) == 1 and ord(lower) < 65536 else unit
    for apostrophe in "'’ʼʻ‘":
        table[ord(apostrophe)] = ord("'")
    return table


FOLD = _fold()


DIGITS = {point: None for point in range(0x20000) if chr(point).isdecimal()}


def is_address(word):
    return "@" in word or "//" in word or word[:4].lower() == "www."


def plain(text):
    """The words of a text, a space behind each, without addresses, digits and capitals throughout."""
    words = [word for word in text.replace("\u200b", " ").split() if not is_address(word)]
    kept = [word for word in " ".join(words).translate(DIGITS).split(" ") if any(map(str.isalpha, word))]
    joined = " ".join(kept) + " " if kept else ""
    capitals, smalls = sum(map(str.isupper, joined)), sum(map(str.islower, joined))
    return joined.lower() if capitals > 1 and capitals >= (capitals + smalls) * .7 else joined


def folded(text):
    """uint16 units of a plain text: a space, then its words in small letters, a space behind each."""
    units = FOLD[np.frombuffer(text.encode("utf-16-le", "surrogatepass"), np.uint16)]
    units = np.concatenate([[np.uint16(SPACE)], units, [np.uint16(SPACE)]])
    twice = (units[1:] == SPACE) & (units[:-1] == SPACE)
    return units[np.concatenate([[True], ~twice])]


def ngrams(units):
    """uint32 [LONGEST, units]: the hash of the n-gram of 1, 2, ... units that begins at each unit; 0 past the end."""
    padded, hashes = np.concatenate([units, np.zeros(LONGEST, np.uint16)]).astype(np.uint32), []
    running = np.full(len(units), START, np.uint32)
    for n in range(LONGEST):
        running = (running ^ padded[n:n + len(units)]) * PRIME
        hashes.append(running.copy())
        hashes[-1][len(units) - n:] = 0
    return np.stack(hashes)


def mixed(hashes):
    """The hashes with their bits spread: the upper BUCKET_BITS are the bucket, the lowest MARK_BITS the mark in it."""
    hashes = (hashes ^ (hashes >> np.uint32(15))) * SPREAD
    return hashes ^ (hashes >> np.uint32(13))


def bucket(spread):
    return (spread >> np.uint32(32 - BUCKET_BITS)).astype(np.int64)


def mark(spread):
    return (spread & np.uint32((1 << MARK_BITS) - 1)).astype(np.uint8)


assert sys.byteorder == "little"
