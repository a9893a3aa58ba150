"""The sender's own new words apart from quotes, signature and footers, in plain text and HTML."""

import re
from dataclasses import dataclass

from unghost.mail.html import parse, text_of

_MONTHS_ETC = r"\d{1,2}[:.h]\d{2}|\b(?:19|20)\d\d\b|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}"
_WROTE = re.compile(
    r"(?:wrote|writes|schrieb(?:en)?|a écrit|escribi[óo]|ha scritto|scrive|escreveu|schreef|skrev|kirjoitti|napisał\(?a?\)?|napsal\(?a?\)?|"
    r"написав|написал\(?а?\)?|пише|yazdı|írta|έγραψε|写道|のメッセージ|작성|a scris|wrote the following|geschrieben)\s*[:：]?\s*$",
    re.IGNORECASE,
)
_BEGINS_QUOTE = re.compile(
    r"^\s*(?:on|am|le|el|il|em|no dia|a|op|den|dne|dnia|i|w dniu|pe|în data|kl)\b.{0,200}$|^\s*\d{1,4}[./ -].{0,160}<[^>]+@[^>]+>.{0,40}$", re.IGNORECASE
)
_ORIGINAL = re.compile(
    r"^\s*(?:-{2,}|_{2,})\s*(?:original message|original appointment|forwarded message|forwarded by.*|ursprüngliche nachricht|originalnachricht|weitergeleitete nachricht|"
    r"message d'origine|message original|message transféré|mensaje original|mensaje reenviado|messaggio originale|messaggio inoltrato|mensagem original|mensagem encaminhada|"
    r"oorspronkelijk bericht|doorgestuurd bericht|ursprungligt meddelande|alkuperäinen viesti|edelleenlähetetty viesti|.{3,40})\s*(?:-{2,}|_{2,}).*$"
    r"|^\s*_{20,}\s*$|^\s*begin forwarded message\s*:?\s*$|^\s*anfang der weitergeleiteten nachricht|^\s*début du message (?:réexpédié|transféré)",
    re.IGNORECASE,
)
_HEADER_NAMES = (
    r"from|von|de|da|van|från|fra|lähettäjä|od|von:|från|expéditeur|remitente|mittente|отправитель|від|kimden|feladó|差出人|发件人",
    r"sent|date|gesendet|datum|envoyé|enviado(?: el| em)?|enviada em|data|inviato|fecha|verzonden|skickat|lähetetty|sendt|wysłano|отправлено|дата|tarih|gönderildi|送信日時|发送时间",
    r"to|an|à|a|para|aan|till|til|vastaanottaja|do|кому|destinataire|destinatario|kime|宛先|收件人|cc|kopie|kopio|copie",
    r"subject|betreff|objet|asunto|oggetto|assunto|onderwerp|ämne|emne|aihe|temat|тема|konu|件名|主题",
)
_HEADER = tuple(re.compile(rf"^[\s>*]*(?:{n})\s*\*?\s*[:：]\*?\s*\S", re.IGNORECASE) for n in _HEADER_NAMES)
_DEVICE = re.compile(
    r"^\s*(?:sent (?:from|via|with|using) (?:my |the |an? )?[\w .'’-]{2,40}|get outlook for \w+.*|(?:von meinem|gesendet (?:von|mit|über)|diese nachricht wurde von meinem) .{2,60}|"
    r"envoyé (?:de(?:puis)?|à partir de|avec) .{2,50}|télécharge[zr] outlook.*|enviado (?:desde|do|de|via|con) .{2,50}|obtener outlook.*|inviato da(?:l)? .{2,40}|"
    r"verzonden (?:vanaf|met|via|van) .{2,40}|skickat från .{2,40}|obter o outlook.*|outlook für \w+.*|hol(?:en)? sie sich outlook.*|lähetetty .{2,40}|sendt fra .{2,40})\s*[.!]?\s*(?:<https?:.*>)?\s*$",
    re.IGNORECASE,
)
_LEGAL = re.compile(
    r"^\W{0,4}(?:(?:this|the information (?:contained )?in this) (?:e-?mail|message|communication|transmission)\b.{0,140}(?:confidential|privileged|intended|addressee)|"
    r"confidentiality (?:notice|note)|disclaimer\b|legal (?:notice|disclaimer)|(?:the )?contents? of this (?:e-?mail|message)|please consider the environment|"
    r"diese (?:e-?mail|nachricht)\b.{0,120}(?:vertraulich|bestimmt)|der inhalt dieser e-?mail|vertraulichkeitshinweis|"
    r"ce (?:message|courriel|mail)\b.{0,120}(?:confidentiel|destinataire|destiné)|avertissement\s*:|pensez à l'environnement|"
    r"este (?:mensaje|correo)\b.{0,140}(?:confidencial|destinatario|dirigid)|aviso (?:legal|de confidencial)|"
    r"(?:questo|il presente) messaggio\b.{0,140}(?:riservat|confidenzial|destinatari)|le informazioni contenute|ai sensi del|"
    r"esta (?:mensagem|comunicação)\b.{0,140}(?:confidencial|destinat)|"
    r"(?:dit|de inhoud van dit|de informatie in dit) (?:e-?mail)?(?:bericht)?\b.{0,120}(?:vertrouwelijk|bestemd)|if you (?:have received|are not the intended)|"
    r"(?:registered|sitz der gesellschaft|registergericht|amtsgericht|handelsregister|geschäftsführer|company (?:no|number|registered))\b)",
    re.IGNORECASE,
)
_CLOSING = re.compile(
    r"^\s*(?:(?:with |my )?(?:best|kind|kindest|warm|warmest|many|all the|very)?\s*(?:regards|best|wishes|thanks|thank you|cheers|sincerely|thx|br|rgds)(?: (?:and regards|again|so much|in advance))?|yours (?:\w+)|"
    r"respectfully|take care|talk soon|mit (?:freundlichen|besten|herzlichen|lieben|vielen) grü(?:ß|ss)en|(?:viele|beste|liebe|freundliche|herzliche|schöne|sonnige) grü(?:ß|ss)e.{0,30}|herzlich(?:st)?|lg|vg|mfg|bg|"
    r"(?:bien )?cordialement|bien à (?:vous|toi)|(?:sincères|meilleures|respectueuses) salutations|amicalement|(?:un )?(?:cordial |afectuoso |fuerte )?(?:saludo|abrazo)s?(?: cordial(?:es)?)?|atentamente|"
    r"(?:un )?(?:cordiali|distinti|cordiale) salut[oi]|un saluto|cordialmente|(?:com os )?(?:melhores )?cumprimentos|abraços?|abs|atenciosamente|att|"
    r"met (?:vriendelijke|hartelijke) groet(?:en)?|(?:vriendelijke |hartelijke )?groet(?:en|jes)?|mvg)\s*[,.!]*\s*$",
    re.IGNORECASE,
)
_CONTACT = re.compile(
    r"(?:\+?\d[\d\s()./-]{6,}\d)|https?://|www\.|\b[\w.+-]+@[\w-]+\.\w|\b(?:tel|phone|mobile|mobil|fax|cell|t:|m:|direct|office|telefon|tél|telefono|teléfono)\b[.:\s]|"
    r"\b(?:gmbh|inc\.?|ltd|llc|s\.?p\.?a|s\.?r\.?l|s\.a\.|b\.v\.|ag|plc)\b|linkedin|\b\d{4,6}\s+[A-ZÀ-Ý]",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Own:
    """A body in three: the sender's new words, what they answer to, what stands under them."""

    visible: str
    quoted: str
    signature: str


def own_words(text: str) -> Own:
    """The parts of a plain body."""
    lines = text.replace("\r\n", "\n").split("\n")
    end = _cut_at(lines)
    kept, quoted = _without_quotes(lines[:end])
    kept, signature = _without_signature(kept)
    kept = _without_legal(kept)
    return Own("\n".join(kept).strip(), "\n".join([*quoted, *lines[end:]]).strip(), "\n".join(signature).strip())


_QUOTE_NODES = (
    "div.gmail_quote_container, div.gmail_quote, blockquote.gmail_quote, div.gmail_attr, div.yahoo_quoted, div.protonmail_quote, div.moz-cite-prefix, "
    "blockquote[type=cite], div#divRplyFwdMsg, div#appendonsend ~ *, div[class*=yahoo_quoted], div.OutlookMessageHeader, div.zmail_extra, "
    "div[id^=mail-editor-reference-message], div.tutanota_quote, blockquote.tutanota_quote, div.ms-outlook-mobile-reference-message, #OLK_SRC_BODY_SECTION, "
    "hr[id=stopSpelling], div[name=messageReplySection], div.gmail_signature, .gmail_signature_prefix, div.moz-signature, pre.moz-signature, div#Signature, "
    "div[id^=x_Signature], div.protonmail_signature_block, div.ms-outlook-mobile-signature"
)


def own_words_of_html(html: str, whole: str) -> Own:
    """The parts of an HTML body, of which `whole` is the text: by the structure that mail programs give it, then as text."""
    tree = parse(html)
    nodes = tree.css(_QUOTE_NODES)
    if nodes and not _interleaved(tree):
        for node in nodes:
            node.decompose()
    body = tree.body
    rest = text_of(body) if body is not None else whole
    own = own_words(rest if rest.strip() else whole)
    return own if own.visible or not rest.strip() else Own(rest.strip(), own.quoted, own.signature)


def _interleaved(tree: object) -> bool:
    """Whether own words stand between quotes: several quotes at the top level of the body."""
    quotes = tree.css("blockquote[type=cite], blockquote.gmail_quote")  # type: ignore[attr-defined]
    return len([q for q in quotes if q.parent is not None and q.parent.tag == "body"]) > 1


def _cut_at(lines: list[str]) -> int:
    """The line from which on all is quoted without marks: an "original message" line or a block of headers."""
    for index, line in enumerate(lines):
        if _ORIGINAL.match(line) and any(part.strip() for part in lines[:index]):
            return index
        if _HEADER[0].match(line) and _is_header_block(lines, index):
            return index if any(part.strip() for part in lines[:index]) else _after_block(lines, index)
    return len(lines)


def _after_block(lines: list[str], index: int) -> int:
    return len(lines) if index < 0 else index


def _is_header_block(lines: list[str], index: int) -> bool:
    """Three different header lines within six, the first one a sender."""
    near = [line for line in lines[index : index + 8] if line.strip()][:6]
    return sum(any(h.match(line) for line in near) for h in _HEADER) >= 3


def _without_quotes(lines: list[str]) -> tuple[list[str], list[str]]:
    kept: list[str] = []
    quoted: list[str] = []
    for index, line in enumerate(lines):
        if line.lstrip().startswith((">", "|>")):
            quoted.append(line)
            continue
        if _leads_quote(lines, index):
            quoted.append(line)
            if not any(rest.lstrip().startswith(">") for rest in lines[index + 1 :]):
                quoted += lines[index + 1 :]
                break
            continue
        kept.append(line)
    return kept, quoted


def _leads_quote(lines: list[str], index: int) -> bool:
    """Whether a line (or it and the one or two after it) says that somebody wrote what follows."""
    line = lines[index]
    if _WROTE.search(line) and (re.search(_MONTHS_ETC, line) or "@" in line or _BEGINS_QUOTE.match(line)):
        return len(line) < 300
    follows = next((rest for rest in lines[index + 1 : index + 4] if rest.strip()), "")
    if _BEGINS_QUOTE.match(line) and (re.search(_MONTHS_ETC, line) or "@" in line) and _WROTE.search(follows) and len(follows) < 200:
        return True
    before = next((rest for rest in reversed(lines[max(0, index - 2) : index]) if rest.strip()), "")
    if _WROTE.search(line) and _BEGINS_QUOTE.match(before) and re.search(_MONTHS_ETC, before):
        return True
    shaped = line.rstrip().endswith((":", "：")) and re.search(_MONTHS_ETC, line) is not None and "@" in line
    return bool(shaped and follows.lstrip().startswith(">"))


def _without_signature(lines: list[str]) -> tuple[list[str], list[str]]:
    for index, line in enumerate(lines):
        if line.rstrip("\r") in ("--", "-- ", "--\xa0", "— ") and any(part.strip() for part in lines[:index]):
            return lines[:index], lines[index:]
    kept = list(lines)
    while kept and (not kept[-1].strip() or _DEVICE.match(kept[-1])):
        kept.pop()
    kept = [line for line in kept if not _DEVICE.match(line)]
    for index in range(max(0, len(kept) - 16), len(kept)):
        if _CLOSING.match(kept[index]):
            after = [i for i in range(index + 1, len(kept)) if kept[i].strip()]
            if len(after) > 1 and len(after) <= 14 and _is_contact_block([kept[i] for i in after[1:]]):
                return kept[: after[0] + 1], kept[after[0] + 1 :]
    return kept, []


def _is_contact_block(lines: list[str]) -> bool:
    """Short lines of titles, firms, phones and addresses; no sentence among them but a legal one."""
    own = [line for line in lines if not _LEGAL.match(line)]
    sentences = [line for line in own if len(line) > 90 or (re.search(r"[.?!]\s*$", line) and len(line.split()) > 6)]
    ps = any(re.match(r"\s*p\.?\s?s\.?\b", line, re.IGNORECASE) for line in own)
    return not sentences and not ps


def _without_legal(lines: list[str]) -> list[str]:
    """What stands before a legal footer in the last third of a text."""
    for index, line in enumerate(lines):
        if index and _LEGAL.match(line.strip("*_ ")) and (index * 2 >= len(lines) or len(line) > 150):
            return lines[:index]
    return lines
