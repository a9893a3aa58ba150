"""Subjects: the base subject (RFC 5256, 2.1) and what prefixes say, in the languages of mail programs."""

import re
from dataclasses import dataclass

_REPLY = (
    r"re|aw|sv|vs|antw|antwort|odp|ynt|yan|res|resp|rif|réf|ref|rép|r|bls|vá|vast|atb|πρ|απ|σχετ|отв|ответ|відп|ha|"
    r"automatic reply|auto(?:matische antwort|-?reply|-antwort)|réponse automatique|respuesta automática|"
    r"risposta automatica|resposta automática|automatisch antwoord|automatiskt svar|回复|回覆|答复|返信|회신|תשובה|رد|ตอบกลับ|trả lời|bal(?:as)?"
)
_FORWARD = (
    r"fwd|fw|wg|wtr|tr|trans|rv|renv|reenv|enc|i|inoltra|vl|vb|doorst|pd|fs|pf|továbbítás|továbbfűzött|iletilen|ilt|"
    r"πρθ|пересл|пер|转发|轉寄|轉發|転送|전달|הועבר|إعادة توجيه|chuyển tiếp|trs"
)
_TAG = r"\[\s*(?:external(?: email)?|extern(?:al|e|o|a)?|ext|spam\??|suspicious|\*+spam\*+)\s*\]|\*{2,}spam\*{2,}|(?:external|ext)(?: email)?:"
_PREFIX = re.compile(
    rf"\s*(?:{_TAG}|(?:(?P<reply>{_REPLY})|(?P<forward>{_FORWARD}))(?:\s*[\[(]\d{{1,3}}[\])]|\^\d{{1,3}}|\*\d{{1,3}})?\s?[:：])\s*",
    re.IGNORECASE,
)
_AROUND = re.compile(r"\[fwd?:\s?(.*)\]", re.IGNORECASE)
_BEHIND = re.compile(r"\s*\((?:fwd|fw|wg)\)$", re.IGNORECASE)
_LONGEST = 1000
_MOST = 50


@dataclass(frozen=True, slots=True)
class Subject:
    """A subject in parts: its base, and whether a prefix says that it answers or hands on."""

    base: str
    reply: bool
    forward: bool


def subject_of(subject: str) -> Subject:
    """The parts of a subject; white space is folded."""
    text, reply, forward = " ".join(subject[:_LONGEST].split()), False, False
    for _ in range(_MOST):
        found = _PREFIX.match(text)
        if found is None:
            around = _AROUND.fullmatch(text)
            if around is None:
                break
            text, forward = around.group(1).strip(), True
            continue
        reply = reply or found.group("reply") is not None
        forward = forward or found.group("forward") is not None
        text = text[found.end() :]
    if text.endswith(")") and (behind := _BEHIND.search(text)):
        text, forward = text[: behind.start()], True
    return Subject(text.strip(), reply, forward)


def base_subject(subject: str) -> str:
    """The subject without reply and forward prefixes, white space folded."""
    return subject_of(subject).base


def is_reply(subject: str) -> bool:
    """Whether a prefix says that this answers something."""
    return subject_of(subject).reply


def is_forward(subject: str) -> bool:
    """Whether a prefix says that this hands something on."""
    return subject_of(subject).forward
