"""Which language a text is in (ISO 639-1): by its script, else by its small words, endings and letters."""

import re

from unghost.mail.phrases.small_words import LETTERS, WORDS

_LOOKED_AT = 3000
_FEW = 3
_MOST_OF_ONE = 6
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_NOT_WORDS = re.compile(r"https?://\S+|www\.\S+|\S+@\S+|<[^<>]{1,300}>|^[>|].*$", re.MULTILINE)
_KANA, _HANGUL, _HAN = re.compile(r"[぀-ヿ]"), re.compile(r"[가-힯]"), re.compile(r"[一-鿿]")
_CYRILLIC, _UKRAINIAN, _RUSSIAN = re.compile(r"[а-яёіїєґў]"), re.compile(r"[іїєґ]"), re.compile(r"[ыэёъ]")
_BULGARIAN = re.compile(r"\b(?:във|със|че|се|ще|моля|благодаря|здравейте|сме|сте|съм|това)\b")
_ARABIC, _HEBREW, _GREEK, _THAI = (
    re.compile(r"[؀-ۿ]"),
    re.compile(r"[֐-׿]"),
    re.compile(r"[α-ωά-ώ]"),
    re.compile(r"[฀-๿]"),
)
_LATIN = re.compile(r"[a-zà-öø-ÿā-žș-ț]")
# Letters together that one language often writes and its neighbours seldom.
_PATTERNS = {
    language: re.compile(pattern)
    for language, pattern in {
        "en": r"\w(?:ing|ght|tion|ness|ould|ever|ly|ck|ed|ss|sh)\b|\b(?:th|wh|kn|wr|sh)\w|w[aeio]r|ea[dlmnrst]|oo[dklmnt]|\w'(?:s|m|re|ll|ve|d|t)\b",
        "de": r"sch|cht|ung|\w(?:lich|keit|heit|isch|en|er|st|tz)\b|\b(?:ge|ver|be|zu|auf|ein|an|vor)\w{3}|ei[nt]|ie[bdlnrt]|äu|[äöü]|pf|ß",
        "fr": r"\b(?:l|d|j|qu|c|n|s|m|t)'\w|eau|oux|\w(?:ment|tion|ique|ez|aient|eur|eux|euse|ée|és|ais|ait|que|re|es)\b|oi[rst]|ou[rstv]|[êèàùç]|ph",
        "es": r"\w(?:ción|dad|mente|amos|emos|ado|ada|ido|ando|iendo|os|as|ar|er|ir)\b|ll[aeo]|ue[drnsv]|ie[nrm]|[ñ¿¡]|ía|ón\b|\bqu[ei]",
        "it": r"\w(?:zione|mente|ità|iamo|ato|ata|are|ere|ire|etto|ella|elli|ante|uto|ssi|ino)\b|zz|gli|cch|tt[aeio]|\b(?:un|l|dell|all|nell|dall|sull|c|d)'\w|sci|gi[aou]|[òì]",
        "pt": r"\w(?:ção|ções|mente|dade|amos|ado|ada|ando|endo|indo|ar|er|em|am|ão|ões)\b|[nl]h[aeo]|ã|õ|ç|\bqu[ei]|ei[rt]o|ou\b",
        "nl": r"ij|aa|oo|ee|uu|\w(?:lijk|heid|tje|atie|en|ing|cht|gt|dt)\b|\b(?:ge|ver|be|op|uit|aan|sch)\w{2}|oe[dknrt]|ie[dkrtv]|sch|cht|ui",
    }.items()
}
_MINOR = 0.7
_LEAST = 0.5
_CLEAR = 8.0
"""What small words must say, and twice as loud as for any other language, for letters not to be asked."""


def _by_word() -> dict[str, tuple[tuple[str, float], ...]]:
    """Each small word with what it says for each language: the less, the more languages share it."""
    lists = {language: frozenset(words.split()) for language, words in WORDS.items()}
    known = {word for words in lists.values() for word in words}
    found = {word: [language for language, words in lists.items() if word in words] for word in known}
    return {word: tuple((language, 1.0 / len(those) ** 0.5) for language in those) for word, those in found.items()}


_VOTES = _by_word()


def language_of(text: str) -> str:
    """The language of `text`; "en" where nothing speaks for another."""
    sample = _NOT_WORDS.sub(" ", text[:_LOOKED_AT]).lower()
    return (None if sample.isascii() else _by_script(sample)) or _by_words(sample)


def _by_script(sample: str) -> str | None:
    latin = len(_LATIN.findall(sample))
    han, kana, hangul = len(_HAN.findall(sample)), len(_KANA.findall(sample)), len(_HANGUL.findall(sample))
    if hangul > _FEW and 3 * hangul > latin:
        return "ko"
    if 3 * (han + kana) > latin and han + kana > 1:
        return "ja" if kana * 10 > han else "zh"
    for language, pattern in (("ar", _ARABIC), ("he", _HEBREW), ("el", _GREEK), ("th", _THAI)):
        if len(pattern.findall(sample)) > max(_FEW, latin):
            return language
    if len(_CYRILLIC.findall(sample)) <= max(_FEW, latin):
        return None
    if _UKRAINIAN.search(sample):
        return "uk"
    return "bg" if not _RUSSIAN.search(sample) and _BULGARIAN.search(sample) else "ru"


def _by_words(sample: str) -> str:
    scores = dict.fromkeys(WORDS, 0.0)
    counts: dict[str, int] = {}
    for word in _WORD.findall(sample.replace("’", "'")):
        counts[word] = counts.get(word, 0) + 1
    for word, count in counts.items():
        for language, vote in _VOTES.get(word, ()):
            scores[language] += vote * min(count, _MOST_OF_ONE)
    first, second = sorted(scores.values())[:-3:-1]
    if first >= _CLEAR and first > 2 * second and not _is_latin(counts):
        return max(scores, key=lambda language: scores[language])
    text = " ".join(counts)
    letters = set(text)
    for language, told in LETTERS:
        scores[language] += 0.5 * min(sum(letter in letters for letter in told), 3)
    for language in scores:
        pattern = _PATTERNS.get(language)
        scores[language] = (
            scores[language] + 0.15 * len(pattern.findall(text)) if pattern else _MINOR * scores[language]
        )
    best = max(scores, key=lambda language: scores[language])
    return best if scores[best] > scores["en"] and scores[best] >= _LEAST and not _is_latin(counts) else "en"


def _is_latin(counts: dict[str, int]) -> bool:
    """Whether a text is the placeholder Latin of printers, which no language owns."""
    return (
        sum(word in counts for word in ("lorem", "ipsum", "dolor", "amet", "vestibulum", "nulla", "quis", "sed", "nec"))
        >= 3
    )
