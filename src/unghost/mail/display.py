"""Mail HTML made harmless for display: no script, no style that loads, no remote image, no form."""

import nh3

_TAGS = frozenset(
    "a abbr b blockquote br caption code dd div dl dt em h1 h2 h3 h4 h5 h6 hr i li ol p pre s small span strong sub sup table tbody td "
    "tfoot th thead tr u ul".split()
)


def clean_html(html: str) -> str:
    """HTML that shows the words and links of `html` and loads nothing."""
    return nh3.clean(
        html[:2_000_000],
        tags=set(_TAGS),
        clean_content_tags={"script", "style", "title", "head", "svg", "math", "template"},
        attributes={"a": {"href", "title"}, "td": {"colspan", "rowspan"}, "th": {"colspan", "rowspan"}},
        url_schemes={"http", "https", "mailto", "tel"},
        link_rel="noopener noreferrer nofollow",
        strip_comments=True,
    )
