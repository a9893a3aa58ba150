"""HTML as text."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unghost.mail.markup import CUT, SIGNED, render, tagless, without_code


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>one</p><p>two</p>", "one\n\ntwo"),
        ("<div>one</div><div>two</div>", "one\ntwo"),
        ("<div>one</div><div><br></div><div>two</div>", "one\n\ntwo"),
        ("one<br>two<br><br>three", "one\ntwo\n\nthree"),
        ("<div>one<br></div><div>two</div>", "one\ntwo"),
        ("<p class=MsoNormal>one</p><p class=MsoNormal>two</p>", "one\ntwo"),
        ("<p class=MsoNormal>one</p><p class=MsoNormal>&nbsp;</p><p class=MsoNormal>two</p>", "one\n\ntwo"),
        ("<ul><li>one<li>two</ul>", "- one\n- two"),
        ("<table><tr><td>Role</td><td>Nurse</td></tr><tr><td>Pay</td><td>5</td></tr></table>", "Role Nurse\nPay 5"),
        ("a <b>bold</b>\n  word", "a bold word"),
        ("<pre>one\n two</pre>", "one\ntwo"),
        ("one&nbsp;two &lt;three&gt; &amp; &eacute;", "one two <three> & é"),
        ("<p>seen</p><p style='display:none'>hidden</p>", "seen"),
        ("<div style='max-height:0;overflow:hidden'>preheader</div><p>seen</p>", "seen"),
        ("<td style='font-size:0px'><div style='font-size:13px'>seen</div></td>", "seen"),
        ("<p>o\u200bne\u00ad</p>", "one"),
        ("<style>p{}</style><script>x</script><!-- comment --><p>seen</p>", "seen"),
        ("<!--[if mso]><p>Outlook</p><![endif]--><p>seen</p>", "seen"),
        ("", ""),
        ("just text", "just text"),
    ],
)
def test_html_reads_as_it_is_seen(html: str, expected: str) -> None:
    """Blocks end lines, lists have dashes, what is hidden is left out."""
    assert expected == render(html).text


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("a<blockquote>b</blockquote>", "a\n\n> b"),
        ("a<blockquote type=cite>b<blockquote type=cite>c</blockquote></blockquote>", "a\n\n> b\n>\n>> c"),
        ('a<blockquote style="margin:0 0 0 40px;border:none;padding:0px">b</blockquote>', "a\n\nb"),
        ('a<div id="divRplyFwdMsg">b</div>', f"a\n{CUT}\nb"),
        ('a<div class="gmail_signature">b<br>c</div>', f"a\n{SIGNED}b\n{SIGNED}c"),
    ],
)
def test_quotes_and_signatures_are_marked(html: str, expected: str) -> None:
    """What mail programs mark as quoted, cut off or signed keeps its mark as a line's first letter."""
    lines = [line.rstrip() for line in render(html).marked.split("\n")]
    assert [line for line in expected.split("\n") if line.strip("> ")] == [line for line in lines if line.strip("> ")]


def test_marks_of_ours_in_a_message_are_no_marks() -> None:
    """A message that contains our own marks says nothing by them."""
    assert CUT not in render(f"<p>a{CUT}b{SIGNED}c</p>").marked


@pytest.mark.parametrize(
    "tag", ["<div>", "<b>", "<optgroup>", "<style>", "<pre>\n", "<blockquote>", "<", "<!--", "<p><b>"]
)
def test_hostile_html_costs_no_time(tag: str) -> None:
    """HTML made to slow a reader down is read in time that is in proportion to it."""
    begun = time.process_time()
    render(tag * 100_000 + "words")
    assert time.process_time() - begun < 5


@given(st.text(alphabet="<>/abdivp=\"'&;\x02\x04\x1e -\n", max_size=300))
def test_any_text_can_be_read_as_html(html: str) -> None:
    """Nothing in an HTML body raises, crudely read or not."""
    assert "\x1e" not in render(html).text
    assert isinstance(tagless(html), str)


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("a<style>b</style >c", "a c"),
        ("a<SCRIPT x>b</script>c", "a c"),
        ("a<style>b", "a<style>b"),
        ("a<header>b</header>", "a<header>b</header>"),
        ("İ<style>b</style>c", "İ c"),
    ],
)
def test_code_is_taken_out(html: str, expected: str) -> None:
    """Styles and scripts go with all they hold; one that never ends takes no words with it."""
    assert expected == without_code(html)
