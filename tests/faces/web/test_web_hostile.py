"""Mail that means harm is shown, and does none."""

import re
from dataclasses import replace

import pytest
from page_asked import Opened
from page_made import SEARCH, key_of

EVIL = (
    '<script>alert(1)</script><img src=x onerror="alert(2)"><svg onload=alert(3)><a href="javascript:alert(4)">x</a>'
    '<style>body{background:url(http://evil.example/c)}</style><iframe src="http://evil.example/"></iframe>'
    '<link rel=stylesheet href="http://evil.example/s.css"><form action="http://evil.example/"><input name=a></form>'
    '<div style="background:url(http://evil.example/d)" hx-get="/undo" hx-trigger="load" onclick="alert(5)">text</div>'
    '<base href="http://evil.example/"><meta http-equiv="refresh" content="0;url=http://evil.example/">'
    '<img src="http://evil.example/p.gif"><img srcset="http://evil.example/q.gif 2x"><video poster="http://evil.example/v">'
    "<object data=http://evil.example/o></object><embed src=http://evil.example/e>"
)
TURNED = "\u202egnp.exe\u202c"
ANA = SEARCH[0]
HOSTILE = {
    "markup everywhere": replace(
        ANA,
        sender=f'"{EVIL[:60]}" <ana@kestrel.example>',
        subject=EVIL,
        text=EVIL,
        html=EVIL,
        asks=((ANA.asks[0][0], EVIL),),
        organisation=EVIL,
        role=EVIL,
    ),
    "template syntax": replace(
        ANA,
        subject="{{ 7*7 }}{% raw %}",
        text="{{ shell }} {{ ''.__class__ }}",
        asks=((ANA.asks[0][0], "{{ 7*7 }}"),),
        role="{{7*7}}",
    ),
    "a subject without end": replace(
        ANA, subject="x" * 30_000, text="y" * 500_000, role="z" * 100_000, organisation="o" * 100_000
    ),
    "lines turned around": replace(
        ANA,
        sender=f"{TURNED} <ana@kestrel.example>",
        subject=f"invoice {TURNED}",
        text=f"see {TURNED}",
        role=TURNED,
        organisation=TURNED,
    ),
    "quotes that end attributes": replace(
        ANA, subject="\"'><b>", organisation="\"'><b>", role="\"'><b>", attachment="\"'><b>.pdf"
    ),
    "letters that climb": replace(ANA, subject="Z" + "\u0335\u0321" * 4000, organisation="Z" + "\u0335" * 4000),
    "controls": replace(ANA, subject="a\x07b", organisation="c\x00d", role="e\x1bf\x9bg"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_mail_is_shown_harmlessly_on_every_page(page_of: Opened, name: str) -> None:
    """Nothing in it becomes markup, an address to load, or an instruction."""
    mail = HOSTILE[name]
    page = page_of([mail])
    key = key_of(mail)
    for path in (
        "/",
        f"/candidacy/c{key}",
        f"/message/{key}",
        f"/message/{key}?as=sent",
        "/all",
        "/search?q=Kestrel",
        "/look",
        "/ignored",
    ):
        answer = page.get(path)
        assert answer.status == 200, path
        assert not breaks_out(answer.text), path
        assert len(answer.response.content) < 1_000_000


def breaks_out(html: str) -> list[str]:
    """What in a page was not written by us: handlers, foreign addresses, what loads or runs, signs that nobody sees."""
    tags = re.findall(r"<[a-zA-Z][^>]*>", html)
    allowed = re.compile(r'^<(?:a|form) [^>]*(?:href|action)="(?:/|mailto:|\?|#)')
    bad = re.compile(
        r"<(?:svg|iframe|object|embed|base|video|style)\b|<script(?! src=\"/static/)"
        r"|\son\w+\s*=|javascript:|evil\.example|\sstyle=",
        re.IGNORECASE,
    )
    found = [t for t in tags if bad.search(t) and not (allowed.match(t) and "javascript:" not in t and "mailto:" in t)]
    return found + [c for c in "\u202e\u202c\u2066\x07\x1b\x9b" if c in html]


def test_template_syntax_in_mail_is_only_text(page_of: Opened) -> None:
    """What a message says is never read as a template."""
    assert page_of([HOSTILE["template syntax"]]).get("/").text.count("{{ 7*7 }}") > 2


def test_remote_pictures_are_never_asked_for(page_of: Opened) -> None:
    """Mail as it was sent comes without its pictures: whoever sent it doesn't learn that it was read."""
    mail = HOSTILE["markup everywhere"]
    html = page_of([mail]).get(f"/message/{key_of(mail)}?as=sent").text
    shown = html[html.index('class="foreign"') :]
    assert "<img" not in shown
    assert "evil.example" not in re.sub(r'href="[^"]*"', "", shown)
    assert 'hx-get="/undo"' not in shown


def test_the_words_themselves_can_still_be_read(page_of: Opened) -> None:
    """Markup in plain text is told as it stands, escaped."""
    mail = HOSTILE["markup everywhere"]
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page_of([mail]).get("/").text


def test_a_huge_mail_stays_within_the_page_s_measure(page_of: Opened) -> None:
    """Today stays under 300 KB, files and all."""
    page = page_of(
        [replace(HOSTILE["a subject without end"], name=f"huge-{n}", organisation=f"{n}" * 90_000) for n in range(5)]
    )
    files = re.findall(r'(?:src|href)="(/static/[^"]+)"', page.get("/").text)
    assert len(page.get("/").response.content) + sum(len(page.get(f).response.content) for f in set(files)) < 300_000
