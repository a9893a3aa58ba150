"""HTML bodies as text, by selectolax: blocks break lines, what is hidden is left out, quotes are marked."""

import re
from dataclasses import dataclass
from html import unescape

from selectolax.lexbor import LexborHTMLParser, LexborNode

LONGEST = 2_000_000
"""Characters of HTML that are read."""
SIGNED, CUT = "\x05", "\x04"
"""In `marked`, what begins a line of a signature, and a line below which all is quoted."""

_DEEPEST = 2000
_EDGE, _PARAGRAPH, _BREAK, _QUOTE, _UNQUOTE, _UNSIGNED = "\x1c", "\x1d", "\x1e", "\x02", "\x03", "\x06"
_DROPPED = "style, script, head, title, template, noscript, svg, object, select, [hidden], input, button[type=hidden]"
_PARAGRAPHS = "p h1 h2 h3 h4 h5 h6 table ul ol pre blockquote".split()
_EDGES = "div tr section article header footer address dl dt dd form center caption hr main aside nav".split()
_MARK_OF = {
    **dict.fromkeys(["br"], _BREAK),
    **dict.fromkeys([f"{end}{name}" for end in ("", "/") for name in _PARAGRAPHS], _PARAGRAPH),
    **dict.fromkeys([f"{end}{name}" for end in ("", "/") for name in _EDGES], _EDGE),
    "li": f"{_EDGE}- ", "/li": _EDGE, "td": " ", "th": " ",
}  # fmt: skip
_QUOTES = (
    "blockquote, div.yahoo_quoted, div.tutanota_quote, div.protonmail_quote, div.zmail_extra, "
    "div[id^=mail-editor-reference-message], div[name=messageReplySection] blockquote"
)
_CUTS = (
    "div#divRplyFwdMsg, div#x_divRplyFwdMsg, div#appendonsend, div#OLK_SRC_BODY_SECTION, hr#stopSpelling, "
    "div.OutlookMessageHeader, div#mail-editor-reference-message-container, div.ms-outlook-mobile-reference-message, "
    "div.gmail_quote > div.gmail_attr + div.gmail_forwarded, #isForwardContent, #isReplyContent, div.moz-forward-container"
)
_SIGNATURES = (
    "div.gmail_signature, div[data-smartmail=gmail_signature], div.moz-signature, pre.moz-signature, div#Signature, "
    "div#x_Signature, div.protonmail_signature_block, div.ms-outlook-mobile-signature, div#ms-outlook-mobile-signature, "
    "div#AppleMailSignature, div.signature, table.signature"
)
_OUTLOOK_LINE = re.compile(
    r"border(?:-top)?\s*:\s*(?:none;\s*border-top\s*:\s*)?solid\s+(?:windowtext|#(?:e1e1e1|b5c4df|[a-f0-9]{6}))\s+1(?:\.0)?pt",
    re.IGNORECASE,
)
_INDENTED = re.compile(r"border(?:-left)?\s*:\s*(?:none|0(?:px)?\b)", re.IGNORECASE)
_HIDDEN = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0(?:\.0+)?\s*(?:;|$)|max-height\s*:\s*0(?:px)?\s*(?:;|!|$)",
    re.IGNORECASE,
)
# A paragraph without a blank line around it, as Outlook's are.
_TIGHT = re.compile(r"margin(?:-bottom)?\s*:\s*0|MsoNormal", re.IGNORECASE)
_TAGS = re.compile(r"<(/?[a-zA-Z][a-zA-Z0-9]*|!--.*?--(?=>))((?:[^<>\"]|\"[^\"]*\")*+)>", re.DOTALL)
_BLANKS = re.compile(r"\n{3,}")
# Any element that may hold itself; those that close themselves or hold nothing are no depth.
_NESTING = re.compile(
    r"<(/?)(?!(?:br|img|hr|p|li|td|th|tr|tbody|meta|link|input|col|area|base|wbr|source|option|dt|dd|embed|track|param)\b)[a-z]",
    re.IGNORECASE,
)
_WHITE = re.compile(r"[ \t\r\n\f]+")
_RUN = re.compile(r"[\x1c\x1d\x1e][ \x1c\x1d\x1e]*+")
_INVISIBLE = re.compile("[\u200b\u200c\u200d\u2060\ufeff\u00ad\u034f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_MARK_LETTERS = "\x02\x03\x04\x05\x06\x1c\x1d\x1e\x00"
_PERHAPS_HIDDEN = ", ".join(f'[style*="{word}" i]' for word in ("none", "hidden", "opacity", "max-height"))
_NO_MARKS = dict.fromkeys(range(0x02, 0x07))
_CONTROLS = re.compile("[\x00-\x08\x0b\x0e-\x1f]")
_WHOLE = re.compile(r"<(style|script|head|title)\b", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]*>")
_BLOCK_TAG = re.compile(r"<(?:br|/?p|/?div|/?tr|/?li|/?h[1-6]|/?table|/?blockquote)\b[^<>]*>", re.IGNORECASE)
_HREF = re.compile(r"<a\b[^<>]{0,500}?\bhref\s*=\s*[\"']?([^\"'<>]{1,2000})", re.IGNORECASE)
_SCHEMES = ("http://", "https://", "mailto:")
QUOTE_SIGNS = (
    "<blockquote",
    "gmail_quote",
    "divRplyFwdMsg",
    "appendonsend",
    "border-top:",
    "_quote",
    "cite",
    "messageReply",
)
"""What stands in the HTML of a message in which a mail program marked a quote."""
_MOST_LINKS = 300
_MOST_PRE = 100


@dataclass(frozen=True, slots=True)
class Rendered:
    """An HTML body as text: as read; with quotes, signatures and cuts marked; and where its links lead."""

    text: str
    marked: str
    links: tuple[str, ...]


def render(html: str) -> Rendered:
    """The text of an HTML body of any size and nesting; what lies deeper than a browser would show is read crudely."""
    source = html[:LONGEST]
    if any(mark in source for mark in _MARK_LETTERS):
        source = _CONTROLS.sub(" ", source)
    if nests_too_deep(source):
        text = tagless(source)
        return Rendered(text, text, ())
    tree = LexborHTMLParser(source)
    body = tree.body
    if body is None:
        return Rendered("", "", ())
    links = _links(tree)
    _drop(tree)
    _mark_quotes(tree)
    for node in tree.css("pre")[:_MOST_PRE]:
        _keep_lines(node)
    # A hard space becomes a plain one only at last: alone between two blocks it is a blank line.
    text, marked = _lines(_visible(_RUN.sub(_line_ends, _run(body.html or ""))))
    return Rendered(text, marked, links)


def _visible(text: str) -> str:
    """A text without letters that nobody sees, its spaces plain ones."""
    return text if text.isascii() else _INVISIBLE.sub("", text.replace("\xa0", " "))


def _run(source: str) -> str:
    """The text of serialised HTML on one line, with the marks that its tags stand for."""
    pieces = _TAGS.split(source)
    names = pieces[1::3]
    marks = [_MARK_OF.get(name, "") for name in names]
    if "margin" in source or "MsoNormal" in source:
        _tighten(names, pieces[2::3], marks)
    pieces[1::3] = marks
    del pieces[2::3]
    text = "".join(pieces)
    for white in "\t\r\n\f":  # a translation would be slower by far where the text is not ASCII
        text = text.replace(white, " ")
    return unescape(text) if "&" in text else text


def _tighten(names: list[str], attributes: list[str], marks: list[str]) -> None:
    """The marks of paragraphs that stand without a blank line around them, as Outlook's do."""
    tight = False
    for at, name in enumerate(names):
        if name == "p":
            tight = bool(attributes[at]) and _TIGHT.search(attributes[at]) is not None
        if tight and name in ("p", "/p"):
            marks[at] = _EDGE


def tagless(html: str) -> str:
    """HTML with its tags crudely taken off: fast, linear, and no judge of what is hidden."""
    text = _TAG.sub(" ", _BLOCK_TAG.sub(_EDGE, _WHITE.sub(" ", without_code(html))))
    return _tidied(_RUN.sub(_line_ends, unescape(text)))


def without_code(html: str) -> str:
    """HTML without its styles, scripts and head, in one pass; one that never closes loses its tag alone."""
    lower = html.lower()
    if len(lower) != len(html):  # a few capitals of other scripts lower to two letters
        lower = html
    kept: list[str] = []
    unclosed: set[str] = set()
    at = 0
    for found in _WHOLE.finditer(html):
        name = found.group(1).lower()
        if found.start() < at or name in unclosed:
            continue
        end = lower.find(f"</{name}", found.end())
        if end < 0:
            unclosed.add(name)
            continue
        kept += [html[at : found.start()], " "]
        at = max(html.find(">", end), end) + 1
    return "".join([*kept, html[at:]])


def nests_too_deep(html: str) -> bool:
    """Whether elements nest so deep that building a tree of them would take quadratic time."""
    if html.count("<") < 2 * _DEEPEST:
        return False
    depth = deepest = 0
    for tag in _NESTING.finditer(html):
        depth = max(0, depth - 1) if tag.group(1) else depth + 1
        deepest = max(deepest, depth)
    return deepest > _DEEPEST


def hrefs(html: str) -> tuple[str, ...]:
    """Where the links of HTML lead that is not otherwise read."""
    found = (unescape(href).strip() for href in _HREF.findall(html)[:_MOST_LINKS])
    return tuple(dict.fromkeys(href[:2000] for href in found if href[:8].lower().startswith(_SCHEMES)))


def _links(tree: LexborHTMLParser) -> tuple[str, ...]:
    hrefs = ((a.attributes.get("href") or "").strip() for a in tree.css("a[href]")[:_MOST_LINKS])
    return tuple(dict.fromkeys(href[:2000] for href in hrefs if href[:8].lower().startswith(_SCHEMES)))


def _drop(tree: LexborHTMLParser) -> None:
    for node in tree.css(_DROPPED):
        node.decompose()
    for node in tree.css(_PERHAPS_HIDDEN):
        style = node.attributes.get("style") or ""
        if _HIDDEN.search(style) and node.tag not in ("body", "html"):
            node.decompose()


def _around(node: LexborNode, before: str, after: str) -> None:
    node.insert_before(before)
    node.insert_after(after)


def _keep_lines(node: LexborNode) -> None:
    """The line ends of preformatted text as marks, since white space is folded later."""
    broken = [one for one in node.traverse(include_text=True) if one.is_text_node and "\n" in (one.text_content or "")]
    for one in broken:
        one.insert_before((one.text_content or "").replace("\n", _BREAK))
        one.remove()


def _mark_quotes(tree: LexborHTMLParser) -> None:
    for node in tree.css(_QUOTES):
        if not _is_indent(node):
            _around(node, _EDGE + _QUOTE, _UNQUOTE + _EDGE)
    for node in tree.css(_CUTS):
        node.insert_before(_EDGE + CUT + _EDGE)
    for node in tree.css('div[style*="solid" i]'):
        if _OUTLOOK_LINE.search(node.attributes.get("style") or "") and _names_headers(node):
            node.insert_before(_EDGE + CUT + _EDGE)
    for node in tree.css(_SIGNATURES):
        _around(node, _EDGE + SIGNED, _UNSIGNED + _EDGE)


def _is_indent(node: LexborNode) -> bool:
    """Whether a blockquote only indents, as mail programs' "indent" button makes it."""
    attributes = node.attributes
    if attributes.get("type") == "cite" or "gmail_quote" in (attributes.get("class") or ""):
        return False
    return _INDENTED.search(attributes.get("style") or "") is not None


def _names_headers(node: LexborNode) -> bool:
    """Whether a ruled block is the header of a quoted message: several lines of "name: value"."""
    text = node.text(deep=True, separator=" ")[:1500]
    return len(node.css("b, strong, span")) >= 2 and text.count(":") + text.count("：") >= 3 and len(text) < 1500


def _line_ends(found: re.Match[str]) -> str:
    """The line ends that a run of marks stands for: edges of blocks end a line once, breaks each."""
    run = found.group()
    breaks = run.count(_BREAK)
    if breaks and not run.lstrip(" ").startswith(_BREAK):
        breaks += 1
    least = 2 if _PARAGRAPH in run else 1 if _EDGE in run else 0
    return "\n" * min(max(breaks, least), 3)


def _tidied(text: str) -> str:
    """White space at line ends and runs of blank lines gone, invisible characters too."""
    plain = _visible(text)
    lines = [" ".join(line.split()) for line in plain.split("\n")]
    return _BLANKS.sub("\n\n", "\n".join(lines)).strip()


def _lines(text: str) -> tuple[str, str]:
    """The lines without their marks, and with them as prefixes: ">" a depth of quote, `SIGNED` within a signature."""
    texts: list[str] = []
    marked: list[str] = []
    depth, signed = 0, 0
    for line in text.split("\n"):
        plain = line.strip(" ")
        if "  " in plain:
            plain = " ".join(plain.split())
        if not depth and not signed and plain.isprintable():
            texts.append(plain)
            marked.append(plain)
            continue
        depth += line.count(_QUOTE)
        signed += line.count(SIGNED)
        plain = " ".join(plain.translate(_NO_MARKS).split())
        prefix = ">" * min(depth, 9) + " " if depth else SIGNED if signed and plain else ""
        texts.append(plain)
        marked.append(CUT if CUT in line and not depth else (prefix + plain).rstrip(" ") if plain or depth else "")
        depth = max(0, depth - line.count(_UNQUOTE))
        signed = max(0, signed - line.count(_UNSIGNED))
    joined = (_BLANKS.sub("\n\n", "\n".join(each)) for each in (texts, marked))
    return next(joined).strip(), next(joined).strip("\n ")
