"""Text as careless feeds write it. Every change keeps the length, so offsets of names stay right."""
import unicodedata

QUOTES = str.maketrans({"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "’": "'", "‘": "'"})
STRAY = str.maketrans({'"': "”", "“": "”", "„": "“", "«": "“", "»": "“", "'": "’"})
COMMAS = str.maketrans({",": " ", "،": " ", "、": " "})
LOOKALIKES = str.maketrans({"l": "1", "O": "0", "e": "c", "h": "b", "n": "u"})


def plain(char):
    """The letter without its marks, where it is a letter with marks in a cased script."""
    if char < "\x80" or char.lower() == char.upper():
        return char
    bare = "".join(c for c in unicodedata.normalize("NFD", char) if not unicodedata.combining(c))
    return bare if len(bare) == 1 else char


def misread(text, random):
    """About one letter in thirty as an OCR would misread it."""
    return "".join(c.translate(LOOKALIKES) if random.random() < .15 else c for c in text)


WAYS = [(.030, lambda text, random: text.upper()),
        (.030, lambda text, random: text.title()),
        (.010, lambda text, random: text.lower()),
        (.015, lambda text, random: "".join(map(plain, text))),
        (.015, lambda text, random: text.translate(STRAY)),
        (.015, lambda text, random: text.translate(QUOTES)),
        (.010, lambda text, random: text.translate(COMMAS)),
        (.005, misread)]


def noisy(text, random):
    """The text as it is (in 87% of the cases) or changed in one way; never of another length."""
    draw = random.random()
    for chance, change in WAYS:
        if draw < chance:
            changed = change(text, random)
            return changed if len(changed) == len(text) else text
        draw -= chance
    return text
