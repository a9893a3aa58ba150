"""What the sender newly wrote, apart from what is quoted, forwarded or stands under it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unghost.mail.own_words import own_words, own_words_of_html

OWN = "Thank you, Tuesday at 10:00 suits me."
LONGER = "Hi Ann,\n\ngladly, here is my CV: https://x.example/cv\n\nBest,\nBo"
MARKED = "\n\n> Hello,\n> are you free?\n"
BARE = "\n\nHello,\nare you free?\n"

INTRODUCTIONS = [
    "On Mon, 3 Mar 2025 at 10:12, Ann Lee <ann@acme.example> wrote:",
    "On Mar 3, 2025, at 10:12 AM, Ann Lee <ann@acme.example> wrote:",
    "On 03/03/2025 10:12, Ann Lee via LinkedIn wrote:",
    "On Monday, March 3rd, 2025 at 10:12 AM, Ann Lee <ann@acme.example> wrote:",
    "Am 03.03.25 um 10:12 schrieb Ann Lee:",
    "Am Mo., 3. März 2025 um 10:12 Uhr schrieb Ann Lee <ann@acme.example>:",
    "Am Montag, dem 03.03.2025 um 10:12 +0100 schrieb Ann Lee:",
    "Ann Lee <ann@acme.example> schrieb am Mo., 3. März 2025, 10:12:",
    "Ann Lee hat am 03.03.2025 10:12 CET geschrieben:",
    "Von meinem iPhone gesendet\n\nAm 03.03.2025 um 10:12 schrieb Ann Lee <ann@acme.example>:",
    "Le lun. 3 mars 2025 à 10:12, Ann Lee <ann@acme.example> a écrit :",
    "Le 03/03/2025 à 10:12, Ann Lee a écrit :",
    "Le lundi 3 mars 2025 à 10:12:33 UTC+1, Ann Lee <ann@acme.example> a écrit :",
    "El lun, 3 mar 2025 a las 10:12, Ann Lee (<ann@acme.example>) escribió:",
    "El 03/03/2025 a las 10:12, Ann Lee escribió:",
    "El lunes, 3 de marzo de 2025, 10:12:33 CET, Ann Lee <ann@acme.example> escribió:",
    "Il giorno lun 3 mar 2025 alle ore 10:12 Ann Lee <ann@acme.example> ha scritto:",
    "Il 03/03/2025 10:12, Ann Lee ha scritto:",
    "Em seg., 3 de mar. de 2025 às 10:12, Ann Lee <ann@acme.example> escreveu:",
    "Em 03/03/2025 10:12, Ann Lee escreveu:",
    "Op ma 3 mrt 2025 om 10:12 schreef Ann Lee <ann@acme.example>:",
    "Op 3 mrt. 2025, om 10:12 heeft Ann Lee <ann@acme.example> het volgende geschreven:",
    "Op 03-03-2025 om 10:12 schreef Ann Lee:",
    "Den mån 3 mars 2025 kl 10:12 skrev Ann Lee <ann@acme.example>:",
    "3 mars 2025 kl. 10:12 skrev Ann Lee <ann@acme.example>:",
    "man. 3. mar. 2025 kl. 10:12 skrev Ann Lee <ann@acme.example>:",
    "Den 03-03-2025 kl. 10:12 skrev Ann Lee:",
    "ma 3. maalisk. 2025 klo 10.12 Ann Lee (ann@acme.example) kirjoitti:",
    "pon., 3 mar 2025 o 10:12 Ann Lee <ann@acme.example> napisał(a):",
    "W dniu 3.03.2025 o 10:12, Ann Lee pisze:",
    "po 3. 3. 2025 v 10:12 odesílatel Ann Lee <ann@acme.example> napsal:",
    "Dne 3. 3. 2025 v 10:12 Ann Lee napsal(a):",
    "po 3. 3. 2025 o 10:12 Ann Lee <ann@acme.example> napísal(a):",
    "Ann Lee <ann@acme.example> ezt írta (időpont: 2025. márc. 3., H, 10:12):",
    "2025. 03. 03. 10:12 keltezéssel, Ann Lee írta:",
    "În lun., 3 mar. 2025 la 10:12, Ann Lee <ann@acme.example> a scris:",
    "Ann Lee <ann@acme.example>, 3 Mar 2025 Pzt, 10:12 tarihinde şunu yazdı:",
    "3.03.2025 10:12 tarihinde Ann Lee yazdı:",
    "пн, 3 мар. 2025 г. в 10:12, Ann Lee <ann@acme.example>:",
    "03.03.2025 10:12, Ann Lee пишет:",
    "пн, 3 бер. 2025 р. о 10:12 Ann Lee <ann@acme.example> пише:",
    "Понедельник, 3 марта 2025, 10:12 +03:00 от Ann Lee <ann@acme.example>:",
    "Στις Δευ 3 Μαρ 2025 στις 10:12, ο χρήστης Ann Lee <ann@acme.example> έγραψε:",
    "‫בתאריך יום ב׳, 3 במרץ 2025 ב-10:12 מאת ‪Ann Lee‬‏ <‪ann@acme.example‬‏>:‬",
    "في الاثنين، 3 مارس 2025 في 10:12 ص تمت كتابة ما يلي بواسطة Ann Lee <ann@acme.example>:",
    "2025年3月3日(月) 10:12 Ann Lee <ann@acme.example>:",
    "2025/03/03 10:12、Ann Lee <ann@acme.example>のメール:",
    "Ann Lee <ann@acme.example> 于2025年3月3日周一 10:12写道：",
    "2025년 3월 3일 (월) 오전 10:12, Ann Lee <ann@acme.example>님이 작성:",
    "Vào Th 2, 3 thg 3, 2025 vào lúc 10:12 Ann Lee <ann@acme.example> đã viết:",
    "Pada Sen, 3 Mar 2025 pukul 10.12 Ann Lee <ann@acme.example> menulis:",
    "El dl., 3 de març 2025, 10:12, Ann Lee <ann@acme.example> va escriure:",
    "Ann Lee <ann@acme.example> writes:",
    "---- On Mon, 03 Mar 2025 10:12:33 +0100 Ann Lee <ann@acme.example> wrote ----",
    "On Mon, Mar 3, 2025 at 10:12 AM, Ann Lee\n<ann@acme.example\n<mailto:ann@acme.example>> wrote:",
    "On Mon, Mar 3, 2025 at 10:12 AM Ann Lee (Recruiting)\n<ann.lee.recruiting@acme.example> wrote:",
    "Quoting Ann Lee <ann@acme.example>:",
    "Zitat von Ann Lee <ann@acme.example>:",
    "Ann Lee wrote on 3/3/2025 10:12 AM:",
    "Am Montag, 3. März 2025, 10:12:33 MEZ hat Ann Lee <ann@acme.example> Folgendes geschrieben:",
    "Il lunedì 3 marzo 2025 alle ore 10:12:33 CET, Ann Lee <ann@acme.example> ha scritto:",
    "W dniu poniedziałek, 3 marca 2025 10:12:33 CET użytkownik Ann Lee <ann@acme.example> napisał:",
    "> On 3 Mar 2025, at 10:12, Ann Lee <ann@acme.example> wrote:",
    "Ann Lee <ann@acme.example> ezt írta (2025. márc. 3., 10:12):",
    "Op maandag 3 maart 2025 om 10:12:33 CET schreef Ann Lee <ann@acme.example>:",
    "-------- Původní e-mail --------\n"
    "Od: Ann Lee <ann@acme.example>\n"
    "Komu: me@x.example\n"
    "Datum: 3. 3. 2025 10:12:33\n"
    "Předmět: Hello",
    "-------- Ursprüngliche Nachricht --------\n"
    "Von: Ann Lee <ann@acme.example>\n"
    "Datum: 03.03.25 10:12 (GMT+01:00)\n"
    "An: me@x.example\n"
    "Betreff: Hello",
    "-----Ursprüngliche Nachricht-----\n"
    "Von: Ann Lee [mailto:ann@acme.example]\n"
    "Gesendet: Montag, 3. März 2025 10:12\n"
    "An: me@x.example\n"
    "Betreff: Hello",
    "________________________________\n"
    "Von: Ann Lee <ann@acme.example>\n"
    "Gesendet: Montag, 3. März 2025 10:12\n"
    "An: Me <me@x.example>\n"
    "Betreff: Hello",
    "________________________________________\n"
    "De : Ann Lee <ann@acme.example>\n"
    "Envoyé : lundi 3 mars 2025 10:12\n"
    "À : Me\n"
    "Objet : Hello",
    "De: Ann Lee <ann@acme.example>\nEnviado: lunes, 3 de marzo de 2025 10:12\nPara: Me\nAsunto: Hello",
    "Da: Ann Lee <ann@acme.example>\nInviato: lunedì 3 marzo 2025 10:12\nA: Me\nOggetto: Hello",
    "Van: Ann Lee <ann@acme.example>\nVerzonden: maandag 3 maart 2025 10:12\nAan: Me\nOnderwerp: Hello",
    "De: Ann Lee <ann@acme.example>\nEnviada em: segunda-feira, 3 de março de 2025 10:12\nPara: Me\nAssunto: Hello",
    "Från: Ann Lee <ann@acme.example>\nSkickat: den 3 mars 2025 10:12\nTill: Me\nÄmne: Hello",
    "差出人: Ann Lee <ann@acme.example>\n送信日時: 2025年3月3日 10:12\n宛先: Me\n件名: Hello",
    "发件人: Ann Lee <ann@acme.example>\n发送时间: 2025年3月3日 10:12\n收件人: Me\n主题: Hello",
    "보낸 사람: Ann Lee <ann@acme.example>\n보낸 날짜: 2025년 3월 3일\n받는 사람: Me\n제목: Hello",
    "*From:* Ann Lee <ann@acme.example>\n*Sent:* Monday, March 3, 2025 10:12\n*To:* Me\n*Subject:* Hello",
    "From: Ann Lee <ann@acme.example>\nDate: Monday, March 3, 2025 at 10:12\nTo: Me <me@x.example>\nSubject: Hello",
    "Od: Ann Lee <ann@acme.example>\nWysłano: poniedziałek, 3 marca 2025 10:12\nDo: Me\nTemat: Hello",
    "От: Ann Lee <ann@acme.example>\nОтправлено: 3 марта 2025 г. 10:12\nКому: Me\nТема: Hello",
    "Gönderen: Ann Lee <ann@acme.example>\nGönderildi: 3 Mart 2025 Pazartesi 10:12\nKime: Me\nKonu: Hello",
    "Από: Ann Lee <ann@acme.example>\nΣτάλθηκε: Δευτέρα 3 Μαρτίου 2025\nΠρος: Me\nΘέμα: Hello",
    "מאת: Ann Lee <ann@acme.example>\nנשלח: יום שני 03 מרץ 2025\nאל: Me\nנושא: Hello",
    "Begin forwarded message:\n"
    "\n"
    "From: Ann Lee <ann@acme.example>\n"
    "Subject: Hello\n"
    "Date: 3 March 2025 at 10:12:00 CET\n"
    "To: me@x.example",
    "Anfang der weitergeleiteten Nachricht:\n"
    "\n"
    "Von: Ann Lee <ann@acme.example>\n"
    "Betreff: Hello\n"
    "Datum: 3. März 2025\n"
    "An: me@x.example",
    "---------- Forwarded message ---------\n"
    "Von: Ann Lee <ann@acme.example>\n"
    "Date: Mo., 3. März 2025\n"
    "Subject: Hello\n"
    "To: <me@x.example>",
    "----- Forwarded Message -----\nFrom: Ann Lee <ann@acme.example>\nTo: me\nSent: Monday\nSubject: Hello",
    "-------- Weitergeleitete Nachricht --------\n"
    "Betreff: Hello\n"
    "Datum: Mon, 3 Mar 2025\n"
    "Von: Ann Lee <ann@acme.example>\n"
    "An: me@x.example",
    "-------- Message transféré --------\n"
    "Sujet : Hello\n"
    "Date : Mon, 3 Mar 2025\n"
    "De : Ann Lee <ann@acme.example>\n"
    "Pour : me@x.example",
    "Enviado desde mi iPhone\n\nEl 3 mar 2025, a las 10:12, Ann Lee <ann@acme.example> escribió:",
    "Inviato da iPhone\n\nIl giorno 3 mar 2025, alle ore 10:12, Ann Lee <ann@acme.example> ha scritto:",
    "Get Outlook for iOS<https://aka.ms/o0ukef>\n"
    "________________________________\n"
    "From: Ann Lee <ann@acme.example>\n"
    "Sent: Monday, March 3, 2025 10:12:33 AM\n"
    "To: me <me@x.example>\n"
    "Subject: Hello",
    "Sent with Proton Mail secure email.\n\nOn Monday, March 3rd, 2025 at 10:12, Ann Lee <ann@acme.example> wrote:",
    "-----Original Appointment-----\nFrom: Ann Lee\nSent: Monday\nTo: me\nSubject: Hello\nWhen: Monday\nWhere: Teams",
    'Gesendet: Montag, 03. März 2025 um 10:12 Uhr\nVon: "Ann Lee" <ann@acme.example>\nAn: me@x.example\nBetreff: Hello',
    "Gesendet mit der GMX Mail App\nAm 03.03.25, 10:12 schrieb Ann Lee <ann@acme.example>:",
    "-- \n"
    "Diese Nachricht wurde von meinem Android-Gerät mit GMX Mail gesendet.\n"
    "Am 03.03.25, 10:12 schrieb Ann Lee <ann@acme.example>:",
    "Sent from Yahoo Mail for iPhone\n\n\nOn Monday, March 3, 2025, 10:12 AM, Ann Lee <ann@acme.example> wrote:",
    "From: Ann Lee <ann@acme.example> Sent: Monday, March 3, 2025 10:12 To: Me <me@x.example> Subject: Hello",
    "\tFrom: Ann Lee <ann@acme.example>\n \tTo: me@x.example\n \tSent: Monday, 3 March 2025\n \tSubject: Hello",
    "On 3 March 2025 at 10:12:33, Ann Lee (ann@acme.example) wrote:",
    "On Mon, Mar 3, 2025 at 10:12 AM <ann@acme.example> wrote:",
    "Ann Lee <ann@acme.example> escribió el lun, 3 mar 2025 a las 10:12:",
    "Ann Lee <ann@acme.example> a écrit le lun. 3 mars 2025 à 10:12 :",
    "Ann Lee <ann@acme.example> ha scritto il lun 3 mar 2025 alle 10:12:",
    "Fra: Ann Lee <ann@acme.example>\nSendt: mandag 3. mars 2025 10:12\nTil: Me\nEmne: Hello",
    "Lähettäjä: Ann Lee <ann@acme.example>\nLähetetty: maanantai 3. maaliskuuta 2025\nVastaanottaja: Me\nAihe: Hello",
    "De: Ann Lee <ann@acme.example>\nData: luni, 3 martie 2025\nCătre: Me\nSubiect: Hello",
    "Poslano: ponedjeljak 3. ožujka 2025\nŠalje: Ann Lee <ann@acme.example>\nPrima: Me\nPredmet: Hello",
]
"""What mail programs put above a quote, in many languages and shapes."""

KEPT = [
    "Hi Ann,\n"
    "\n"
    "On Monday at 10:00 I can call you. On 3 March 2025 I wrote to you:\n"
    "the answer is still open.\n"
    "\n"
    "Best,\n"
    "Bo",
    "Dear Bo,\n"
    "\n"
    "your interview:\n"
    "\n"
    "Date: 3 March 2025\n"
    "Time: 10:00\n"
    "From: 10:00 to 11:00\n"
    "Where: Hauptstr. 1\n"
    "With: Ann Lee\n"
    "\n"
    "Please confirm.",
    "Hallo Bo,\n\nAm 03.03.2025 um 10:00 Uhr haben wir folgende Termine für Sie:\n- 10:00\n- 11:00\n\nViele Grüße\nAnn",
    "Please send your documents to ann@acme.example by 03/03/2025:\n\n1. CV\n2. Certificates",
    "Here are the times:\n---\nMonday 10:00\nTuesday 11:00\n---\nPlease choose one of these until Friday evening.",
    "You asked who wrote:\nIt was me.",
    "Subject: the interview\n\nDear Ann,\n\nI would like to apply.",
    "Dear all,\n\nTo: the people who wrote to me at bo@x.example on 3/3/2025 I say this:\n\nthank you.",
    "Le 3 mars 2025 à 10:00, nous vous proposons un entretien :\n\n- en visio\n- sur place\n\nCordialement,\nAnne",
    "We look forward to meeting you on 3 March 2025 at 10:00. Your contact person: Ann Lee, "
    "ann@acme.example.\n"
    "\n"
    "Agenda:\n"
    "- welcome\n"
    "- talk",
    "My references:\n\nAnn Lee\nann@acme.example\n+49 170 1234567",
    "1. When can you start?\n"
    "2. What do you expect?\n"
    "\n"
    "This is a confidential role, so please do not share it.\n"
    "\n"
    "Best\n"
    "Ann",
    "Sent from my side: the contract.\n\nPlease sign.",
    "Get back to me when you can - I sent the task from my phone yesterday.",
    "A question about - well - the salary.\n\n-- really? --\n\nYes.",
    "I have three offers -\n- one\n- two\n/three/",
    "Hello Bo,\n\nForwarded messages are fine:\n\nsend them to me.\n\nAnn",
    "Thanks. Some points:\n\nOriginal message format: text\n\nLet me know.",
    "Thank you for your application as Developer (ref. 2025-03).\n"
    "\n"
    "We will get back to you by 14.03.2025:\n"
    "until then, please be patient.",
    "Hi,\n\nmy details:\n\nBo Miller\nbo@x.example\n+49 170 1234567\nwww.bo.example\n\nAnything else you need?",
]
"""Letters that look as if they quoted or were signed, and don't."""


@pytest.mark.parametrize("own", [OWN, LONGER], ids=["a line", "a letter"])
@pytest.mark.parametrize("below", [MARKED, BARE], ids=["marked", "bare"])
@pytest.mark.parametrize("introduction", INTRODUCTIONS)
def test_what_stands_above_a_quote_is_all_that_is_own(introduction: str, below: str, own: str) -> None:
    """From the line that introduces a quote on, nothing is the sender's."""
    if introduction.startswith("> ") and below == BARE:
        below = MARKED
    assert own == own_words(f"{own}\n\n{introduction}{below}").visible


@pytest.mark.parametrize("letter", KEPT)
def test_a_letter_without_a_quote_is_left_whole(letter: str) -> None:
    """Losing the sender's words is worse than showing a quote."""
    assert letter == own_words(letter).visible


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("> Are you free?\nYes.\n\n> And on Friday?\nNo.\n", "Yes.\n\nNo."),
        (
            "On 3 Mar 2025 Bo <bo@x.example> wrote:\n> When?\n\nIn May.\n\n> What salary?\n\nFifty.",
            "In May.\n\n\nFifty.",
        ),
        ("Am 03.03.25 um 10:12 schrieb Bo:\n> Haben Sie Zeit?\n\nJa, am Dienstag.\n", "Ja, am Dienstag."),
        (
            "> a long line of a quote that was wrapped on its way and lost its mark at the\nend of it\n> here\n\nYes.",
            "Yes.",
        ),
    ],
    ids=["between", "introduced", "below", "wrapped"],
)
def test_answers_between_quoted_lines_are_own(body: str, expected: str) -> None:
    """Who answers below or between has said all that is not marked as quoted."""
    assert " ".join(expected.split()) == " ".join(own_words(body).visible.split())


@pytest.mark.parametrize("below", [MARKED, BARE], ids=["marked", "bare"])
def test_what_was_cut_is_not_lost(below: str) -> None:
    """The quote and the signature are kept apart, word for word."""
    own = own_words(f"{OWN}\n\n-- \nBo Kim\n\nOn 3 Mar 2025 at 10:12, Ann <ann@acme.example> wrote:{below}")
    assert own.visible == OWN
    assert "are you free?" in own.quoted
    assert own.signature.endswith("Bo Kim")


def test_html_and_plain_text_say_the_same() -> None:
    """A body that marks nothing is read as its text is."""
    assert own_words(OWN).visible == own_words_of_html(f"<html><body><p>{OWN}</p></body></html>").visible


@given(st.text(max_size=400))
def test_any_text_can_be_read(text: str) -> None:
    """Whatever a body holds, what is found to be own stands in it."""
    assert set(own_words(text).visible) <= {*text, " ", "\n"}


LINES = [OWN, "> quoted", "-- ", "Best regards,", "Ann Lee", "From: a@b.example", ""]


@given(st.lists(st.sampled_from(LINES), max_size=12))
def test_no_quoted_line_is_own(lines: list[str]) -> None:
    """However lines stand among each other, marked ones are left out and sentences kept."""
    visible = own_words("\n".join(lines)).visible
    assert not any(line.startswith(">") for line in visible.split("\n"))
    assert (OWN in visible) == (OWN in lines) or "-- " in lines
