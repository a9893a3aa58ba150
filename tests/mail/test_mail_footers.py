"""What stands under a letter, and what mail programs' HTML tells of quotes."""

import pytest

from unghost.mail.own_words import own_words, own_words_of_html

OWN = "Thank you, Tuesday at 10:00 suits me.\nI am looking forward to it."
QUOTE = "\n\nOn Mon, 3 Mar 2025 at 10:12, Ann Lee <ann@acme.example> wrote:\n> hello\n"

SIGNATURES = [
    (
        "\n\nBest regards,\nAnn Lee\nHead of Talent\nAcme GmbH\n+49 30 123456\nann@acme.example",
        "\n\nBest regards,\nAnn Lee",
    ),
    (
        "\n\nBest regards,\n\nAnn Lee\n\nHead of Talent | Acme GmbH\nT +49 30 123456 | www.acme.example",
        "\n\nBest regards,\n\nAnn Lee",
    ),
    (
        "\n"
        "\n"
        "Mit freundlichen Grüßen\n"
        "\n"
        "Ann Lee\n"
        "Personalreferentin\n"
        "\n"
        "Acme GmbH\n"
        "Hauptstraße 1\n"
        "10115 Berlin\n"
        "Tel.: +49 30 123456\n"
        "Sitz der Gesellschaft: Berlin\n"
        "Registergericht: Amtsgericht Charlottenburg, HRB 12345",
        "\n\nMit freundlichen Grüßen\n\nAnn Lee",
    ),
    ("\n\n-- \nAnn Lee\nAcme", ""),
    ("\n-- \nAnn Lee\n\nThis e-mail is confidential.", ""),
    ("\n\nCheers, Ann\n\nAnn Lee · Recruiter · Acme · +49 170 1234567\nhttps://acme.example", "\n\nCheers, Ann"),
    (
        "\n"
        "\n"
        "Kind regards\n"
        "Ann Lee\n"
        "\n"
        "This email and any attachments are confidential and may be privileged. If you are not the "
        "intended recipient, please delete it.",
        "\n\nKind regards\nAnn Lee",
    ),
    ("\n\nAnn\n\nSent from my iPhone", "\n\nAnn"),
    ("\n\nGet Outlook for Android<https://aka.ms/ghei36>", ""),
    ("\n\nEnviado do meu iPhone", ""),
    ("\n\nTélécharger Outlook pour iOS", ""),
    ("\n\nObtenir Outlook pour iOS<https://aka.ms/x>", ""),
    ("\n\nVon meinem Samsung Galaxy Smartphone gesendet.", ""),
    ("\n\nGesendet von Outlook für Android<https://aka.ms/x>", ""),
    ("\n\nSent from my Galaxy", ""),
    ("\n\nSent via BlackBerry from T-Mobile", ""),
    ("\n\nSkickat från min iPhone", ""),
    ("\n\nLähetetty iPhonesta", ""),
    ("\n\nSent from Mail for Windows", ""),
    ("\n\nInviato da Outlook per Android", ""),
    ("\n\nSent with Mailspring", ""),
    ("\n\nSent using Zoho Mail", ""),
    ("\n\nVerstuurd vanaf mijn iPhone", ""),
    (
        "\n\nMit freundlichen Grüßen / Best regards\n\nAnn Lee\nHR Manager\nAcme SE",
        "\n\nMit freundlichen Grüßen / Best regards\n\nAnn Lee",
    ),
    (
        "\n\nThanks,\nAnn Lee\nSenior Recruiter, Acme Inc.\nm: 555-123-4567\n[cid:image001.png@01D9]\n",
        "\n\nThanks,\nAnn Lee",
    ),
    (
        "\n"
        "\n"
        "Cordialement,\n"
        "\n"
        "Anne LEFÈVRE\n"
        "Chargée de recrutement\n"
        "12 rue de la Paix, 75002 Paris\n"
        "Tél. : 01 23 45 67 89",
        "\n\nCordialement,\n\nAnne LEFÈVRE",
    ),
    (
        "\n"
        "\n"
        "Un saludo,\n"
        "Ana López\n"
        "Recursos Humanos\n"
        "AVISO LEGAL: Este mensaje va dirigido exclusivamente a su destinatario.",
        "\n\nUn saludo,\nAna López",
    ),
    ("\n\nAnn Lee\nRecruiter\nAcme Inc.\n(555) 123-4567\nann@acme.example", ""),
    ("\n\n_____________________\nAnn Lee\nAcme Inc.", ""),
    ("\n\nBest,\nAnn\n\nP.S.: Please bring your ID.", "\n\nBest,\nAnn\n\nP.S.: Please bring your ID."),
    (
        "\n\nBest,\nAnn\n\nPlease note that our office is closed on Friday, so call me before that.",
        "\n\nBest,\nAnn\n\nPlease note that our office is closed on Friday, so call me before that.",
    ),
    (
        "\n"
        "\n"
        "Viele Grüße aus Berlin\n"
        "Ann Lee\n"
        "\n"
        "Acme GmbH | Hauptstr. 1 | 10115 Berlin\n"
        "Geschäftsführer: Bo Kim | HRB 1234",
        "\n\nViele Grüße aus Berlin\nAnn Lee",
    ),
    (
        "\n"
        "\n"
        "Regards\n"
        "Ann\n"
        "\n"
        "**********************************************************************\n"
        "This email is intended for the addressee only.\n"
        "**********",
        "\n\nRegards\nAnn",
    ),
    (
        "\n\nThanks and best regards,\nAnn Lee | Recruiter\nAcme\nann@acme.example",
        "\n\nThanks and best regards,\nAnn Lee | Recruiter",
    ),
    (
        "\n\nWith kind regards,\n \nAnn Lee\nTalent Acquisition\n<https://acme.example>\nFollow us on LinkedIn",
        "\n\nWith kind regards,\n \nAnn Lee",
    ),
    (
        "\n\nMany thanks,\n\nAnn Lee (she/her)\nRecruiter\nBook a call with me: https://cal.example/ann",
        "\n\nMany thanks,\n\nAnn Lee (she/her)",
    ),
    ("\n\nDisclaimer: The information in this email is confidential.", ""),
    ("\n\nMVH Ann\n\n073-123 45 67", "\n\nMVH Ann"),
]
"""What stands under a letter, and the part of it that may stay: the closing and the name."""

HTML = [
    (
        '<div dir="ltr">Tuesday suits me.<div><br></div><div>Best,<br>Ann</div></div><br><div '
        'class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On Mon, 3 Mar 2025 '
        'at 10:12, Bo &lt;<a href="mailto:bo@x.example">bo@x.example</a>&gt; '
        'wrote:<br></div><blockquote class="gmail_quote" style="margin:0"><div>Are you '
        "free?</div></blockquote></div>",
        "Tuesday suits me.\n\nBest,\nAnn",
    ),
    (
        '<html><body><p>Tuesday suits me.</p><div style="border:none;border-top:solid #E1E1E1 '
        '1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b>From:</b> Bo &lt;bo@x.example&gt; '
        "<br><b>Sent:</b> Monday, March 3, 2025 10:12<br><b>To:</b> Ann<br><b>Subject:</b> "
        "Hi</p></div><p>Are you free?</p></body></html>",
        "Tuesday suits me.",
    ),
    (
        '<html><body><div>Tuesday suits me.</div><div id="appendonsend"></div><hr><div '
        'id="divRplyFwdMsg"><b>Von:</b> Bo<br><b>Gesendet:</b> Montag<br><b>An:</b> '
        "Ann<br><b>Betreff:</b> Hi</div><div>Are you free?</div></body></html>",
        "Tuesday suits me.",
    ),
    (
        '<html><body>Tuesday suits me.<br><br><blockquote type="cite"><div>On 3 Mar 2025, at 10:12, Bo '
        "&lt;bo@x.example&gt; wrote:</div><div>Are you free?</div></blockquote></body></html>",
        "Tuesday suits me.",
    ),
    (
        '<html><body><div class="moz-cite-prefix">Am 03.03.25 um 10:12 schrieb Bo:<br></div><blockquote '
        'type="cite" cite="mid:x"><p>Are you free?</p></blockquote><p>Yes, Tuesday.</p><blockquote '
        'type="cite"><p>And Friday?</p></blockquote><p>No.</p></body></html>',
        "Yes, Tuesday.\n\nNo.",
    ),
    (
        '<html><body><div class="moz-cite-prefix">Am 03.03.25 um 10:12 schrieb Bo:<br></div><blockquote '
        'type="cite" cite="mid:x"><p>Are you free?</p></blockquote><p>Yes, Tuesday.</p></body></html>',
        "Yes, Tuesday.",
    ),
    (
        '<div>Tuesday.</div><div id="ymail_android_signature"><a href="x">Sent from Yahoo Mail on '
        'Android</a></div> <br> <blockquote style="margin: 0 0 20px 0;"> <div> <div>On Mon, Mar 3, 2025 '
        "at 10:12, Bo</div><div>&lt;bo@x.example&gt; wrote:</div> </div> <div>Are you "
        "free?</div></blockquote>",
        "Tuesday.",
    ),
    (
        '<div class="yahoo-signed-body">Tuesday.</div><div id="yahoo_quoted_123" '
        'class="yahoo_quoted"><div>On Monday, Bo wrote:</div><div>Are you free?</div></div>',
        "Tuesday.",
    ),
    (
        '<div style="font-family: Arial;">Tuesday.</div><div class="protonmail_quote">On Monday, March '
        '3rd, 2025 at 10:12, Bo &lt;bo@x.example&gt; wrote:<br><blockquote class="protonmail_quote" '
        'type="cite">Are you free?</blockquote></div>',
        "Tuesday.",
    ),
    (
        '<html><head></head><body><div style="font-family: Verdana;font-size: '
        '12.0px;"><div>Tuesday.</div><div name="quote" style="margin:10px 5px 5px 10px;"><div '
        'style="margin:0 0 10px 0;"><b>Gesendet:</b> Montag, 03. März 2025<br/><b>Von:</b> Bo '
        "&lt;bo@x.example&gt;<br/><b>An:</b> Ann<br/><b>Betreff:</b> Hi</div><div "
        'name="quoted-content">Are you free?</div></div></div></body></html>',
        "Tuesday.",
    ),
    (
        '<div dir="ltr">Tuesday.</div><div dir="ltr"><br>-- <br></div><div '
        'class="gmail_signature"><b>Ann Lee</b><br>Acme</div>',
        "Tuesday.",
    ),
    (
        '<p>Tuesday.</p><p>Best</p><p>Ann</p><div id="Signature"><p>Ann Lee<br>Acme<br>+49 30 1234567</p></div>',
        "Tuesday.\n\nBest\n\nAnn",
    ),
    (
        '<div dir="auto">Tuesday.</div><br><div class="gmail_quote"><div dir="ltr" '
        'class="gmail_attr">---------- Forwarded message ---------<br>From: Bo '
        "&lt;bo@x.example&gt;<br>Date: Mon<br>Subject: Hi<br>To: Ann</div>Are you free?</div>",
        "Tuesday.",
    ),
    (
        '<html><body><p>Hi Bo,</p><p>please see my answers below.</p><div class="gmail_quote"><div '
        'class="gmail_attr">On Mon, 3 Mar 2025, Bo &lt;bo@x.example&gt; wrote:</div><blockquote '
        'class="gmail_quote">When can you start?</blockquote></div><div>In May.</div><div '
        'class="gmail_quote"><blockquote class="gmail_quote">What '
        "salary?</blockquote></div><div>Fifty.</div></body></html>",
        "Hi Bo,\n\nplease see my answers below.\n\nIn May.\nFifty.",
    ),
    (
        '<div class="gmail_quote">On Mon Bo wrote:<blockquote class="gmail_quote"><div>When can you '
        'start?</div></blockquote><div>In May.</div><blockquote class="gmail_quote"><div>What '
        "salary?</div></blockquote><div>Fifty.</div></div>",
        "In May.\nFifty.",
    ),
    (
        '<div>Tuesday.</div><div class="zmail_extra"><br><div id="Zm-_Id_-Sgn1">---- On Mon, 03 Mar '
        "2025 10:12:33 +0100 <b>Bo &lt;bo@x.example&gt;</b> wrote ----</div><blockquote>Are you "
        "free?</blockquote></div>",
        "Tuesday.",
    ),
    (
        '<div>Tuesday.</div><div class="ms-outlook-mobile-signature">Get <a '
        'href="https://aka.ms/o0ukef">Outlook for iOS</a></div><hr><div id="divRplyFwdMsg"><b>From:</b> '
        "Bo<br><b>Sent:</b> M<br><b>To:</b> A<br><b>Subject:</b> H</div>Are you free?",
        "Tuesday.",
    ),
    (
        '<div name="messageBodySection">Tuesday.</div><div '
        'name="messageSignatureSection"><br>Ann</div><div name="messageReplySection">On 3 Mar 2025, '
        '10:12 +0100, Bo &lt;bo@x.example&gt;, wrote:<br><blockquote type="cite">Are you '
        "free?</blockquote></div>",
        "Tuesday.\n\nAnn",
    ),
    (
        '<div class="front-quote"></div><p>Tuesday.</p><div class="quote"><br>On March 3, 2025 at 10:12 '
        'GMT+1 bo@x.example wrote:<br><br><blockquote class="quote">Are you free?</blockquote></div>',
        "Tuesday.",
    ),
    (
        "<p>Tuesday.</p><p>-----Original Message-----<br>From: Bo<br>Sent: x<br>To: y<br>Subject: "
        "z</p><p>Are you free?</p>",
        "Tuesday.",
    ),
    (
        "<table><tr><td><p>Tuesday.</p></td></tr></table><div><div><span>On Mon, Mar 3, 2025 at 10:12 "
        'AM, Bo </span><span dir="ltr">&lt;<a>bo@x.example</a>&gt;</span><span> '
        "wrote:</span></div><blockquote>Are you free?</blockquote></div>",
        "Tuesday.",
    ),
]
"""Bodies as mail programs write them, and the sender's own words in them."""


def flat(text: str) -> str:
    """A text with white space folded, since where lines end is not what is tested here."""
    return " ".join(text.split())


@pytest.mark.parametrize("below", ["", QUOTE], ids=["alone", "above a quote"])
@pytest.mark.parametrize(("signature", "stays"), SIGNATURES)
def test_nothing_under_the_name_is_own(signature: str, stays: str, below: str) -> None:
    """Titles, telephones, devices and legal footers are not the sender's words; a closing and a name may be."""
    own = flat(own_words(OWN + signature + below).visible)
    assert own in (flat(OWN + stays), flat(OWN))


@pytest.mark.parametrize(("html", "expected"), HTML)
def test_html_tells_quotes_by_its_structure(html: str, expected: str) -> None:
    """What mail programs mark as quoted, forwarded or signed is not own; answers between quotes are."""
    assert flat(expected) == flat(own_words_of_html(html).visible)


def test_a_notice_above_a_letter_is_no_footer() -> None:
    """What stands below a notice that a server put on top is the sender's."""
    notice = "This e-mail message has been scanned for viruses and is confidential."
    assert OWN in own_words(f"{notice}\n\n{OWN}").visible
