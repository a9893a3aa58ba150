"""Mail HTML made harmless for display: no script, no style, no image, no form; links say where they lead."""

import re
from html import escape
from urllib.parse import urlsplit

import nh3
from selectolax.lexbor import LexborHTMLParser, LexborNode

from unghost.mail.markup import LONGEST, nests_too_deep, tagless

_TAGS = frozenset(
    "a abbr b blockquote br caption code dd del div dl dt em h1 h2 h3 h4 h5 h6 hr i ins li ol p pre q s small span strong sub sup "
    "table tbody td tfoot th thead tr u ul".split()
)
_DROPPED = frozenset(
    {
        "script",
        "style",
        "title",
        "head",
        "svg",
        "math",
        "template",
        "iframe",
        "object",
        "noscript",
        "select",
        "textarea",
    }
)
_ATTRIBUTES: dict[str, set[str]] = {
    "*": set(),
    "a": {"href", "title"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan"},
    "ol": {"start"},
}
_MOST_LINKS = 1000
_SHOWN = 500_000
"""Characters that are shown: the cleaner takes quadratic time where references to characters follow each other."""
_RUNS = re.compile(r"(?:\xa0|&nbsp;|&#160;|&(?!\w)){30,}+")


def clean_html(html: str) -> str:
    """HTML that shows the words and links of `html` and loads nothing.

    A link opens apart, tells its target nothing of us, and shows the host it leads to where its words don't.
    """
    source = html[:LONGEST]
    if nests_too_deep(source):
        return f"<pre>{escape(tagless(source))}</pre>"
    tree = LexborHTMLParser(_RUNS.sub(" ", source[:_SHOWN]))
    for link in tree.css("a[href]")[:_MOST_LINKS]:
        _show_target(link)
    return nh3.clean(
        tree.html or "",
        tags=set(_TAGS),
        clean_content_tags=set(_DROPPED),
        attributes={tag: set(names) for tag, names in _ATTRIBUTES.items()},
        url_schemes={"http", "https", "mailto", "tel"},
        set_tag_attribute_values={"a": {"target": "_blank"}},
        link_rel="noopener noreferrer nofollow",
        strip_comments=True,
    )


def _show_target(link: LexborNode) -> None:
    href = (link.attributes.get("href") or "").strip()
    try:
        host = urlsplit(href).hostname or ""
    except ValueError:
        return
    shown = link.text(deep=True, separator="").lower()
    if host and host.removeprefix("www.") not in shown:
        link.insert_after(f" [{host}]")
