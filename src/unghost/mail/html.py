"""HTML bodies as text, by selectolax: blocks break lines, what is hidden is left out."""

import re
from dataclasses import dataclass
from typing import Any

from selectolax.lexbor import LexborHTMLParser

_DROPPED = "style, script, head, title, template, noscript, svg"
_BLOCKS = frozenset(
    "p div br tr li ul ol table h1 h2 h3 h4 h5 h6 hr blockquote section article header footer address pre dl dt dd form".split()
)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|font-size\s*:\s*0", re.IGNORECASE)
_INVISIBLE = re.compile("[\u200b\u200c\u200d\u2060\ufeff\u00ad\u034f]")
_MOST = 60000


@dataclass(frozen=True, slots=True)
class Rendered:
    """The text of an HTML body, and where its links lead."""

    text: str
    links: tuple[str, ...]


def parse(html: str) -> LexborHTMLParser:
    """The document, without what is no text and what is hidden."""
    tree = LexborHTMLParser(html)
    for node in tree.css(_DROPPED):
        node.decompose()
    for node in tree.css("[style]"):
        style = node.attributes.get("style") or ""
        if _HIDDEN.search(style):
            node.decompose()
    return tree


def render(html: str) -> Rendered:
    """An HTML body as text."""
    tree = parse(html)
    links = [a.attributes.get("href") or "" for a in tree.css("a[href]")[:300]]
    body = tree.body
    return Rendered(text_of(body) if body is not None else "", tuple(h for h in links if h.startswith("http")))


def text_of(root: Any) -> str:
    """The text of a node: blocks on lines of their own, list items with a dash, white space folded."""
    out: list[str] = []
    waiting: list[tuple[Any, bool]] = [(root, False)]
    count = 0
    while waiting and count < _MOST:
        node, closing = waiting.pop()
        count += 1
        tag = node.tag
        if closing:
            out.append("\n\n" if tag in ("p", "h1", "h2", "h3", "h4", "table", "ul", "ol") else "\n")
            continue
        if tag == "-text":
            out.append(re.sub(r"\s+", " ", node.text_content or ""))
            continue
        if tag == "br":
            out.append("\n")
            continue
        if tag in _BLOCKS:
            out.append("\n- " if tag == "li" else "\n")
            waiting.append((node, True))
        elif tag in ("td", "th"):
            out.append(" ")
        waiting += [(child, False) for child in reversed(list(node.iter(include_text=True)))]
    return tidied("".join(out))


def tidied(text: str) -> str:
    """White space at line ends and runs of blank lines gone, invisible characters too."""
    plain = _INVISIBLE.sub("", text.replace("\xa0", " "))
    lines = [re.sub(r"[ \t]+", " ", line).strip() for line in plain.split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()
