"""The human who writes: by display name, else by the name under the text; None where only a machine is known."""

import re

from unghost.judge.relays import is_unattended, relay_of
from unghost.words.mail import Address, Message

_TEAMISH = re.compile(
    r"\b(?:team|recruit\w*|talent|hiring|careers?|jobs?|hr|human|resources|people|no-?reply|notifications?|support|info|service|"
    r"karriere|bewerb\w*|personal\w*|recrutement|seleccion|selezione|recrutamento|werving|candidate\w*|community|group|gmbh|inc|ltd|"
    r"hotel|clinic|klinik|school|schule|university|company|restaurant|kita|office|center|centre|system|alerts?|mailer|newsletter|"
    r"via|maison|studio|bank|labs?|agency|praxis|kanzlei|hospital)\b",
    re.IGNORECASE,
)
_NAME = re.compile(
    r"^(?:(?:mr|mrs|ms|dr|prof|herr|frau|dra|dott|dott\.ssa|ing|mme|m)\.?\s+)*"
    r"(?P<name>[A-ZÀ-ÖØ-Þ][\w'’.-]*(?:\s+(?:(?:van|von|de|da|di|der|den|del|la|le|dos|el|bin|al)\s+){0,2}[A-ZÀ-ÖØ-Þ][\w'’.-]*){0,3})"
    r"(?:\s*\((?:she|he|they|sie|er|ella|él)\b[^)]*\))?\s*[,|]?$"
)
_CLOSING = re.compile(
    r"^(?:(?:with )?(?:best|kind|warm|many|all|very)?\s*(?:regards|wishes|best|thanks|thank you|cheers|sincerely|yours \w+|talk soon|take care|ta|x)|"
    r"mit .{0,25}gru(?:ß|ss)(?:en)?|(?:viele|beste|liebe|freundliche|herzliche|schöne)\s+gr(?:ü|ue)(?:ß|ss)e.*|herzlich(?:st)?|lg|vg|mfg|bg|"
    r"(?:bien )?cordialement.*|bien à (?:vous|toi)|(?:sincères |meilleures )?salutations.*|à bientôt|belle journée|amicalement|"
    r"(?:un )?(?:cordial |afectuoso |fuerte )?(?:saludo|abrazo|saludos)s?.*|atentamente|gracias|"
    r"(?:un )?(?:cordiali? |distinti )?salut[oi].*|cordialmente|grazie.*|a presto|"
    r"(?:com os )?(?:melhores )?cumprimentos|abraços?|abs|atenciosamente|att|obrigad[oa]|até (?:logo|breve)|"
    r"met vriendelijke groet(?:en)?|(?:vriendelijke |hartelijke )?groet(?:en|jes)?|mvg|gr)\s*[,.!]*$",
    re.IGNORECASE,
)


def person_of(message: Message) -> Address | None:
    """Who of the other side writes a received mail: name and the address it came from."""
    envelope = message.envelope
    sender = envelope.sender
    if sender is None:
        return None
    address = _reply_address(message)
    display = _human_name(sender.name)
    if display is not None:
        return Address(display, address)
    signed = signed_name(message)
    if signed is not None:
        return Address(signed, address)
    attended = not is_unattended(sender.address) and relay_of(sender.domain) is None
    return Address(sender.name, sender.address) if attended else None


def _reply_address(message: Message) -> str:
    """Where an answer would go by the standard (Reply-To, else From)."""
    envelope = message.envelope
    assert envelope.sender is not None
    return envelope.reply_to[0].address if envelope.reply_to else envelope.sender.address


def _human_name(display: str) -> str | None:
    """A display name that is a human's: two words or more that begin in upper case, none of a team's words."""
    name = re.split(r"\s+(?:via|from|at|@|von|bei|über|de chez)\s+|\s*[|(@]", display.strip(" '\""))[0].strip()
    if "," in name and len(name.split(",")) == 2:
        last, first = (p.strip() for p in name.split(","))
        name = f"{first} {last}"
    if not name or _TEAMISH.search(name) or not 2 <= len(name.split()) <= 5:
        return None
    return name if _NAME.match(name) else None


def signed_name(message: Message) -> str | None:
    """The name that stands under a text: after its closing words, else in its last short line."""
    lines = [line.strip() for line in message.visible_text.splitlines() if line.strip()]
    for index in range(len(lines) - 1, max(-1, len(lines) - 12), -1):
        if _CLOSING.match(lines[index]):
            after = lines[index + 1 : index + 2] or [s.strip() for s in message.signature.splitlines() if s.strip()][:1]
            return _line_name(after[0]) if after else None
    tail = lines[-2:] + [s.strip() for s in message.signature.splitlines() if s.strip()][:2] if len(lines) > 1 else []
    return next((name for line in tail[::1] if (name := _line_name(line)) is not None), None)


def _line_name(line: str) -> str | None:
    name = re.split(r"\s*[|,(–]|\s-\s", line)[0].strip()
    if len(name) > 40 or _TEAMISH.search(name) or not 1 <= len(name.split()) <= 4 or (name.isupper() and len(name) < 4):
        return None
    found = _NAME.match(name)
    return found.group("name") if found else None
