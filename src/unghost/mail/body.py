"""Which parts of a message are its text, and what they say (RFC 2046 5.1, RFC 3676)."""

import re
from dataclasses import dataclass

from unghost.mail.charsets import decoded
from unghost.mail.decoding import undone, unflowed, without_uuencoded
from unghost.mail.markup import QUOTE_SIGNS, Rendered, hrefs, render, tagless
from unghost.mail.structure import Part, leaves

LONGEST = 2_000_000
"""Characters of body that are read."""
_NO_TEXT = frozenset(
    "text/calendar text/x-amp-html text/vcard text/x-vcard text/directory text/css text/javascript text/rfc822-headers text/rtf "
    "text/xml text/csv text/watch-html text/x-watch-html text/x-patch text/x-diff text/x-log text/tab-separated-values".split()
)
_META = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?([\w.:-]{2,40})", re.IGNORECASE)
_SENDS_TO_HTML = re.compile(
    r"(?:(?:does not|doesn['’]t|cannot|can['’]t|can not|unable to|not able to) (?:support|display|view|show|read|render)|enable|requires?|"
    r"nicht (?:anzeigen|darstellen|unterstützt)|ne (?:supporte|prend|peut).{0,20}|no (?:soporta|admite|puede)|non (?:supporta|visualizza)|"
    r"não (?:suporta|exibe)|ondersteunt geen).{0,60}html|html.{0,40}(?:nicht (?:anzeigen|darstellen|unterstütz)|e-?mail client|"
    r"format|viewer|capable|compatible|version|fähig)|(?:view|read|see|open) (?:it|this|the) (?:e-?mail|message|newsletter)?.{0,30}(?:browser|online)",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"<?\b(?:https?://|mailto:|www\.)\S+")
_WORDS = re.compile(r"\w+")
_TAG = re.compile(r"<[^<>]*+>")
_MARKED = ("\n>", "-----", "_____", "\nFrom: ", "\nVon: ", "\nDe: ", "\nDa: ", "\nVan: ")
_FEW_WORDS = 20


@dataclass(frozen=True, slots=True)
class Choice:
    """Parts that say the same in two ways, or in one: the plain ones and the HTML ones."""

    plain: tuple[Part, ...] = ()
    html: tuple[Part, ...] = ()


@dataclass(frozen=True, slots=True)
class Body:
    """What a message says: its `text`; the same with quotes of its HTML marked; the HTML itself; the links.

    `other` is the marked text of the parts that were not chosen, where there are both kinds.
    """

    text: str
    marked: str
    other: str
    html: str | None
    links: tuple[str, ...]
    is_html: bool
    cut: bool


def body_of(raw: bytes, root: Part) -> Body:
    """The body of a message: of alternatives the one that says more; at most `LONGEST` characters."""
    texts, markeds, others, htmls, links = list[str](), list[str](), list[str](), list[str](), list[str]()
    is_html, room = False, LONGEST
    for choice in choices(root):
        plain = "\n".join(text_of(raw, part, room) for part in choice.plain)
        html = "\n".join(text_of(raw, part, room) for part in choice.html)
        if _is_html(plain) and not html:
            plain, html = "", plain
        unread = bool(html) and _says_enough(plain, html)
        shown = render(html) if html and not unread else Rendered("", "", hrefs(html))
        takes_html = bool(html) and not unread and _says_less(plain, shown.text)
        texts.append(shown.text if takes_html else plain)
        markeds.append(shown.marked if takes_html else plain)
        others.append("" if takes_html else shown.marked)
        htmls += [html] if html else []
        links += shown.links
        is_html = is_html or takes_html
        room -= max(len(plain), len(html))
        if room <= 0:
            break
    text = "\n\n".join(t for t in texts if t.strip())
    return Body(
        text=text[:LONGEST],
        marked="\n\n".join(t for t in markeds if t.strip())[:LONGEST],
        other="\n\n".join(t for t in others if t.strip())[:LONGEST],
        html="\n".join(htmls)[:LONGEST] or None,
        links=tuple(dict.fromkeys(links)),
        is_html=is_html,
        cut=room <= 0 or len(text) > LONGEST,
    )


def choices(root: Part) -> list[Choice]:
    """The text parts in order; where there is none, what a report says of itself, then any text there is."""
    found = _choices(root)
    if found:
        return found
    every = list(leaves(root))
    told = [part for part in every if part.kind in ("message/delivery-status", "message/disposition-notification")]
    text = [part for part in every if part.kind in ("text/plain", "text/html")]
    return [_choice(part) for part in (told or text)[:1]]


def _choices(part: Part) -> list[Choice]:
    if not part.children:
        return [_choice(part)] if is_text(part) else []
    each = [found for child in part.children if (found := _choices(child))]
    if part.kind == "multipart/alternative":
        flat = [choice for found in each for choice in found]
        merged = Choice(
            next((c.plain for c in flat if c.plain), ()),
            next(
                (tuple(p for c in found for p in c.html) for found in reversed(each) if any(c.html for c in found)), ()
            ),
        )
        return [merged] if merged.plain or merged.html else []
    if part.kind in ("multipart/related", "multipart/signed"):
        return each[0] if each else []
    return [choice for found in each for choice in found]


def _choice(part: Part) -> Choice:
    return Choice(html=(part,)) if part.kind == "text/html" else Choice(plain=(part,))


def is_text(part: Part) -> bool:
    """Whether a leaf is text to be read in place: no attachment, no data; a multipart without parts if it is all there is."""
    kind = part.kind
    if part.disposition == "attachment":
        return False
    if kind.startswith("multipart/"):
        return part.is_root
    return kind.startswith("text/") and kind not in _NO_TEXT


def bytes_of(raw: bytes, part: Part, most: int) -> bytes:
    """The decoded bytes of a part, of at most `most` encoded ones."""
    encoding = part.header(b"content-transfer-encoding").decode("ascii", "replace")
    return undone(raw[part.start : min(part.end, part.start + most)], encoding)


def text_of(raw: bytes, part: Part, most: int = LONGEST) -> str:
    """The text of a part: decoded, by lines that end in a line feed, unflowed; of about `most` characters at most."""
    if most <= 0:
        return ""
    data = bytes_of(raw, part, 4 * most)
    charset = part.parameter("charset")
    if (
        part.kind == "text/html"
        and (charset is None or charset.lower() == "us-ascii")
        and (meta := _META.search(data[:4000]))
    ):
        charset = meta.group(1).decode("ascii")
    text = decoded(data, charset).replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")[: most + 1]
    if part.kind in ("text/enriched", "text/richtext"):
        return tagless(text)
    if part.kind == "text/html":
        return text
    if (part.parameter("format") or "").lower() == "flowed":
        text = unflowed(text, delete_space=(part.parameter("delsp") or "").lower() == "yes")
    return without_uuencoded(text)


def _is_html(text: str) -> bool:
    """Whether text that is declared plain is an HTML document."""
    return text[:200].lstrip("\ufeff \n").lower().startswith(("<html", "<!doctype html", "<body"))


def _says_enough(plain: str, html: str) -> bool:
    """Whether a plain part says so much that its HTML needn't be read: by a crude count that is never too low.

    HTML in which a mail program marked a quote that the plain part doesn't mark is always read.
    """
    ours = len(plain.split())
    if ours < _FEW_WORDS or _sends_to_html(plain):
        return False
    start = max(0, html.find("<body"))
    theirs = len(_TAG.sub(" ", html[start:]).split())
    marked = any(sign in plain for sign in _MARKED) or not any(sign in html for sign in QUOTE_SIGNS)
    return marked and ours * 2 >= theirs


def _sends_to_html(plain: str) -> bool:
    """Whether a plain part only says that there is an HTML one."""
    begins = plain[:2000].lower()
    return any(sign in begins for sign in ("html", "browser", "online")) and _SENDS_TO_HTML.search(begins) is not None


def _says_less(plain: str, html: str) -> bool:
    """Whether a plain part says less than the HTML one, or only sends the reader there."""
    if not plain.strip():
        return bool(html.strip())
    ours, theirs = _words(plain), _words(html)
    if ours * 2 < theirs:
        return True
    return ours * 4 < theirs * 3 and _sends_to_html(plain)


def _words(text: str) -> int:
    return len(_WORDS.findall(_ADDRESS.sub(" ", text[:100_000])))
