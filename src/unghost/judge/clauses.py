"""What each sentence does: asks, promises, refuses, offers ... (the sentence classifier and what follows from it)."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np

from unghost.judge.features import sentence_features
from unghost.judge.linear import Floats, load
from unghost.judge.naming import fold
from unghost.words.acts import AskKind, Direction, Party
from unghost.words.readings import Ask, Promise, Time, TimeRole

ASK_LABELS: dict[str, AskKind] = {
    "ask_choose_time": AskKind.CHOOSE_TIME,
    "ask_confirm": AskKind.CONFIRM,
    "ask_answer": AskKind.ANSWER,
    "ask_send": AskKind.SEND,
    "ask_do_task": AskKind.DO_TASK,
    "ask_decide": AskKind.DECIDE,
    "ask_contact": AskKind.DO_TASK,
}
ASKS_FROM = 0.5
_SOFT = re.compile(
    r"hesitate|feel free|any (?:further |other )?questions|questions\?|survey|unsubscribe|privacy|faq|careers? (?:page|site)|talent (?:community|network|pool)|"
    r"follow us|job alerts?|refer a friend|know (?:someone|anyone)|rate us|how did we do|visit our|click here to (?:view|manage|update your pref)|add us to|"
    r"do not reply|not monitored|zogern sie nicht|fragen haben|bei (?:ruck)?fragen|jederzeit|karriereseite|umfrage|datenschutz|weiterempfehl|"
    r"n'hesitez pas|n'hesite pas|toute question|reste[zr]? a (?:votre|ta) disposition|enquete|no (?:dudes?|dude) en|cualquier (?:duda|pregunta)|encuesta|"
    r"non esit|qualsiasi (?:domanda|dubbio)|sondaggio|nao hesite|qualquer duvida|fique a vontade|pesquisa|aarzel niet|vragen (?:hebt|heb|heeft)|mocht (?:je|u)"
)
_DELIVERS = re.compile(
    r"\b(?:send|get back|let you know|come back|reply|answer|provide|share|forward|submit|deliver|return|update|confirm|call you|write|"
    r"schick|send|melde|gebe|reiche|lasse|antwort|sag|ruf|nachreich|liefer|bescheid|"
    r"envoi|envoy|enverr|revien|transmet|appel|confirm|repond|tiens au courant|"
    r"envi|mand|avis|confirm|respond|contest|llam|digo|paso|"
    r"invi|mando|far[oò]|risponder|conferm|faccio|richiam|"
    r"envi|mando|respondo|retorno|confirmo|encaminh|aviso|ligo|"
    r"stuur|laat|kom|bel|bevestig|geef|mail)"
)


@dataclass(frozen=True, slots=True)
class Clause:
    """A sentence and what the classifier makes of it: the probability of each label, and the best ask."""

    text: str
    label: str
    probability: float
    asks: float
    """The probability that it asks for anything, soft asks included."""
    kind: AskKind | None
    soft: bool


def read_clauses(texts: Sequence[str], language: str = "") -> tuple[tuple[Clause, ...], Floats]:
    """What each sentence does, and the matrix of probabilities (sentences by labels); "": any language."""
    model = load("sentences")
    table = np.zeros((len(texts), len(model.labels)), dtype=np.float32)
    found = []
    for row, text in enumerate(texts):
        table[row] = model.probabilities(sentence_features(text, language))
        found.append(_clause(text, model.labels, table[row]))
    return tuple(found), table


def _clause(text: str, labels: Sequence[str], row: Floats) -> Clause:
    best = int(row.argmax())
    asking = [(float(row[i]), label) for i, label in enumerate(labels) if label in ASK_LABELS]
    _, kind = max(asking)
    total = sum(p for p, _ in asking)
    soft = kind == "ask_contact" or _SOFT.search(fold(text)) is not None
    asks = total >= ASKS_FROM
    return Clause(text, labels[best], float(row[best]), total, ASK_LABELS[kind] if asks else None, soft)


def asks_in(found: Sequence[Clause], times: Sequence[Time]) -> tuple[Ask, ...]:
    """The asks among sentences, each with the deadline that stands in it or in the next sentence."""
    asks = []
    for index, clause in enumerate(found):
        if clause.kind is None:
            continue
        deadline = deadline_in(clause.text, times)
        if deadline is None and index + 1 < len(found) and found[index + 1].kind is None and not clause.soft:
            deadline = deadline_in(found[index + 1].text, times)
        asks.append(Ask(clause.kind, clause.text, deadline, round(clause.asks, 3), clause.soft))
    return tuple(asks)


def deadline_in(sentence: str, times: Sequence[Time]) -> datetime | None:
    """The deadline named in a sentence."""
    for time in times:
        if time.role is TimeRole.DEADLINE and " ".join(time.quote.split()) in sentence:
            return time.end
    return None


def promises_in(found: Sequence[Clause], times: Sequence[Time], direction: Direction) -> tuple[Promise, ...]:
    """What the writer says they will do, with the time they give; "looking forward" promises nothing."""
    by = Party.OWNER if direction is Direction.OUT else Party.THEM
    labels = ("promise", "wait") if by is Party.THEM else ("promise",)
    return tuple(
        Promise(by, c.text, _time_in(c.text, times))
        for c in found
        if c.label in labels and c.probability >= ASKS_FROM and _DELIVERS.search(fold(c.text))
    )


def _time_in(sentence: str, times: Sequence[Time]) -> datetime | None:
    for time in times:
        if " ".join(time.quote.split()) in sentence:
            return time.end or time.start
    return None
