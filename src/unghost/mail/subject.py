"""Subjects: the base subject (RFC 5256) and what prefixes say, in the languages of mail programs."""

import re

_REPLY = r"re|aw|sv|vs|antw|antwort|odp|ynt|res|rif|réf|ref|r|bls|vá|atb|πρ|отв|ha|回复|返信"
_FORWARD = r"fwd|fw|wg|tr|rv|enc|i|vl|vb|doorst|pd|pf|továbbítás|转发"
_PREFIX = re.compile(
    rf"^\s*(?:\[(?:external|extern|ext|externe)\]\s*|(?P<reply>{_REPLY})(?:\s*[\[(]\d+[\])])?\s*[:：]\s*|(?P<forward>{_FORWARD})\s*[:：]\s*)",
    re.IGNORECASE,
)
_SPACE = re.compile(r"\s+")
_MOST = 50


def _strip(subject: str) -> tuple[str, bool, bool]:
    text, reply, forward = _SPACE.sub(" ", subject).strip(), False, False
    for _ in range(_MOST):
        found = _PREFIX.match(text)
        if found is None:
            break
        reply, forward = reply or bool(found.group("reply")), forward or bool(found.group("forward"))
        text = text[found.end() :]
    text = re.sub(r"(?:\s*\((?:fwd|fw)\))+\s*$", "", text, flags=re.IGNORECASE)
    return text.strip(), reply, forward


def base_subject(subject: str) -> str:
    """The subject without reply and forward prefixes, white space folded."""
    return _strip(subject)[0]


def is_reply(subject: str) -> bool:
    """Whether a prefix says that this answers something."""
    return _strip(subject)[1]


def is_forward(subject: str) -> bool:
    """Whether a prefix says that this hands something on."""
    return _strip(subject)[2]
