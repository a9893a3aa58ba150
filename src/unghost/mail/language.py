"""Which language a text is in (ISO 639-1): by its small words, else by its script."""

import re
from collections import Counter

_SMALL: dict[str, str] = {
    "en": "the and to of you for your with we is are have will this that be our i in on at as from would please not if",
    "de": "der die das und sie ich wir für mit ihre ihr ist nicht auf von zu ein eine bei haben werden wenn uns im am den dem bitte",
    "fr": "le la les de des et vous nous pour votre je est une un que dans avec sur pas merci au du ce ne en notre êtes avez",
    "es": "el la los las de que y en para con por su tu un una es no le nos te se del al gracias más como este está hola",
    "it": "il la di che e per un una con non sono le i del della per suo sua grazie ci si al alla come questo buongiorno è gli",
    "pt": "o a os as de que e para com não um uma em por sua seu você no na do da obrigado nos se ao mais como está temos",
    "nl": "de het een en van je u wij we ik voor met is niet op dat te zijn uw ons bij aan om naar jij heb hebben graag",
    "pl": "i w na z do się nie jest dla że o to oraz za pan pani", "sv": "och att det som för på är med av en ett vi du har till",
    "da": "og at det som for på er med af en et vi du har til ikke", "fi": "ja on ei se että hän sinun meidän kiitos kanssa",
}  # fmt: skip
_WORD_LISTS = {language: frozenset(words.split()) for language, words in _SMALL.items()}
_SCRIPTS = (
    ("ja", re.compile(r"[぀-ヿ]")), ("zh", re.compile(r"[一-鿿]")), ("ko", re.compile(r"[가-힯]")), ("uk", re.compile(r"[іїєґ]")),
    ("ru", re.compile(r"[а-яё]")), ("ar", re.compile(r"[؀-ۿ]")), ("he", re.compile(r"[֐-׿]")), ("el", re.compile(r"[α-ω]")),
)  # fmt: skip
_WORD = re.compile(r"[^\W\d_]+")
_LOOKED_AT = 3000


def language_of(text: str) -> str:
    """The language of `text`; "en" where nothing speaks for another."""
    sample = text[:_LOOKED_AT].lower()
    for language, pattern in _SCRIPTS:
        if len(pattern.findall(sample)) * 4 > len(sample.strip()) > 0:
            return language
    counts = Counter(_WORD.findall(sample))
    scores = {lang: sum(min(n, 8) for w, n in counts.items() if w in words) for lang, words in _WORD_LISTS.items()}
    best = max(scores, key=lambda lang: scores[lang])
    return best if scores[best] > scores["en"] or best == "en" else "en"
