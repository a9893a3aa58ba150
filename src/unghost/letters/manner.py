"""How the owner writes: greeting, closing and name, learned from their Sent mail in English."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from unghost.judge.naming import fold
from unghost.letters.greetings import CLOSING_WORDS, greeting_line
from unghost.letters.naming import one_line
from unghost.words.acts import Direction
from unghost.words.facts import Known, Owner
from unghost.words.letters import Manner

LANGUAGE = "en"
MOST_READ = 200
_CASUAL = frozenset({"", "thanks", "thank you", "many thanks"})
_NAME_LINE = re.compile(r"^[A-ZÀ-ÖØ-ÞŁŚŽČŠ][\w'’.\-]*(?: [\w'’.\-]+){0,3}$")


def learn_manner(sent: Sequence[Known], owner: Owner) -> Manner:
    """The owner's usual greeting ("Hi {name},"), closing and signing name; None where their mail shows none.

    The newest English letters count; of equally frequent ones the most recent wins.
    """
    mine = [
        k
        for k in sent
        if k.direction is Direction.OUT and k.message.language == LANGUAGE and k.message.visible_text.strip()
    ]
    newest = sorted(
        mine, key=lambda k: k.message.envelope.date.timestamp() if k.message.envelope.date else 0.0, reverse=True
    )
    texts = [k.message.visible_text for k in newest[:MOST_READ]]
    ends = [_ending(t, owner) for t in texts]
    name = _usual(n for _, n in ends) or owner.name or _shown_name(newest)
    return Manner(_usual(_greeting(t) for t in texts), _usual(c for c, _ in ends), one_line(name, 60))


def _usual(found: Iterable[str | None]) -> str | None:
    """What is found most often; the earliest of equals."""
    counted = Counter(f for f in found if f)
    return counted.most_common(1)[0][0] if counted else None


def _greeting(text: str) -> str | None:
    """The greeting of a text with `{name}` for who is greeted; formal ones ("Dear Ms Okafor") tell nothing of the usual."""
    found = greeting_line(text)
    if found is None or found.name is None or found.title is not None or fold(found.word) in _CASUAL:
        return None
    return f"{found.word[0].upper()}{found.word[1:]} {{name}}{found.end[:1] or ','}"


def _ending(text: str, owner: Owner) -> tuple[str | None, str | None]:
    """The closing line and the name under it; either may be missing."""
    lines = [line.strip() for line in text.splitlines() if line.strip()][-4:]
    for index in range(len(lines) - 1, -1, -1):
        if CLOSING_WORDS.match(lines[index]) and len(lines[index]) <= 40:
            under = lines[index + 1] if index + 1 < len(lines) else ""
            return lines[index], under if _is_mine(under, owner) else None
    return None, lines[-1] if lines and _is_mine(lines[-1], owner) else None


def _is_mine(line: str, owner: Owner) -> bool:
    """Whether a line is the owner's name or a part of it; with no name known, whether it could be one."""
    if len(line) > 40 or not _NAME_LINE.match(line):
        return False
    words = fold(owner.name).split()
    said = fold(line).replace(".", "").split()
    return not words or any(w in words for w in said) or (len(said[0]) > 2 and words[0].startswith(said[0][:3]))


def _shown_name(sent: Sequence[Known]) -> str:
    """The display name of the owner's own From lines."""
    return _usual(k.message.envelope.sender.name for k in sent if k.message.envelope.sender) or ""
