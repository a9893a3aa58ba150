"""Introductions of quotes and headers of quoted messages, as mail programs write them in many languages."""

import pytest

from unghost.mail.own_words import own_words

OWN = "Thank you, that works for me.\n\nSee you on Tuesday."
ASKED = "Hello Bo,\n\nwould Tuesday suit you?"
INTRODUCTIONS = [
    "On Mon, Nov 3, 2025 at 10:12 AM Ann Lee <ann@acme.example> wrote:",
    "Am Mo., 3. Nov. 2025 um 10:12 Uhr schrieb Ann Lee <ann@acme.example>:",
    "Le lun. 3 nov. 2025 à 10:12, Ann Lee <ann@acme.example> a écrit :",
    "El lun, 3 nov 2025 a las 10:12, Ann Lee (<ann@acme.example>) escribió:",
    "Il giorno lun 3 nov 2025 alle ore 10:12 Ann Lee <ann@acme.example> ha scritto:",
    "Em seg., 3 de nov. de 2025 às 10:12, Ann Lee <ann@acme.example> escreveu:",
    "Ann Lee <ann@acme.example> escreveu (segunda, 3/11/2025 à(s) 10:12):",
    "Op ma 3 nov 2025 om 10:12 schreef Ann Lee <ann@acme.example>:",
    "Den mån 3 nov. 2025 kl 10:12 skrev Ann Lee <ann@acme.example>:",
    "Den man. 3. nov. 2025 kl. 10.12 skrev Ann Lee <ann@acme.example>:",
    "man. 3. nov. 2025 kl. 10:12 skrev Ann Lee <ann@acme.example>:",
    "ma 3. marrask. 2025 klo 10.12 Ann Lee (ann@acme.example) kirjoitti:",
    "pon., 3 lis 2025 o 10:12 Ann Lee <ann@acme.example> napisał(a):",
    "po 3. 11. 2025 v 10:12 odesílatel Ann Lee <ann@acme.example> napsal:",
    "po 3. 11. 2025 o 10:12 Ann Lee <ann@acme.example> napísal(a):",
    "Ann Lee <ann@acme.example> ezt írta (időpont: 2025. nov. 3., H, 10:12):",
    "În lun., 3 nov. 2025 la 10:12, Ann Lee <ann@acme.example> a scris:",
    "Ann Lee <ann@acme.example>, 3 Kas 2025 Pzt, 10:12 tarihinde şunu yazdı:",
    "пн, 3 нояб. 2025 г. в 10:12, Ann Lee <ann@acme.example>:",
    "пн, 3 лист. 2025 р. о 10:12 Ann Lee <ann@acme.example> пише:",
    "На пн, 3.11.2025 г. в 10:12 Ann Lee <ann@acme.example> написа:",
    "Στις Δευ 3 Νοε 2025 στις 10:12 π.μ., ο χρήστης Ann Lee <ann@acme.example> έγραψε:",
    "pon, 3. stu 2025. u 10:12 Ann Lee <ann@acme.example> napisao je:",
    "2025年11月3日(月) 10:12 Ann Lee <ann@acme.example>:",
    "Ann Lee <ann@acme.example> 于2025年11月3日周一 10:12写道：",
    "Ann Lee <ann@acme.example> 於 2025年11月3日 週一 上午10:12寫道：",
    "2025년 11월 3일 (월) 오전 10:12, Ann Lee <ann@acme.example>님이 작성:",
    "Vào Th 2, 3 thg 11, 2025 vào lúc 10:12 Ann Lee <ann@acme.example> đã viết:",
    "Pada tanggal Sen, 3 Nov 2025 pukul 10.12 Ann Lee <ann@acme.example> menulis:",
    "‫בתאריך יום ב׳, 3 בנוב׳ 2025 ב-10:12 מאת ‪Ann Lee‬‏ <‪ann@acme.example‬‏>:‬",
    "في الاثنين، 3 نوفمبر 2025 في 10:12 ص تمت كتابة ما يلي بواسطة Ann Lee <ann@acme.example>:",
    "ในวันที่ จ. 3 พ.ย. 2025 เวลา 10:12 Ann Lee <ann@acme.example> เขียนว่า:",
    "Missatge de Ann Lee <ann@acme.example> del dia dl., 3 de nov. 2025 a les 10:12:",
    "Ann Lee (<ann@acme.example>) kirjutas kuupäeval E, 3. november 2025 kell 10:12:",
    "2025-11-03, pr, 10:12 Ann Lee <ann@acme.example> rašė:",
    "pirmd., 2025. g. 3. nov., plkst. 10:12 — lietotājs Ann Lee (<ann@acme.example>) rakstīja:",
    "Am 03.11.2025 um 10:12 schrieb Ann Lee <ann@acme.example>:",
    "Le 3 nov. 2025 à 10:12, Ann Lee <ann@acme.example> a écrit :",
    "El 3 nov 2025, a las 10:12, Ann Lee <ann@acme.example> escribió:",
    "Il giorno 3 nov 2025, alle ore 10:12, Ann Lee <ann@acme.example> ha scritto:",
    "No dia 03/11/2025, às 10:12, Ann Lee <ann@acme.example> escreveu:",
    "Op 3 nov 2025 om 10:12 heeft Ann Lee <ann@acme.example> het volgende geschreven:",
    "3 nov. 2025 kl. 10:12 skrev Ann Lee <ann@acme.example>:",
    "Ann Lee <ann@acme.example> kirjoitti 3.11.2025 kello 10.12:",
    "Wiadomość napisana przez Ann Lee <ann@acme.example> w dniu 3 lis 2025, o godz. 10:12:",
    "3. 11. 2025 v 10:12, Ann Lee <ann@acme.example>:",
    "3 нояб. 2025 г., в 10:12, Ann Lee <ann@acme.example> написал(а):",
    "2025/11/03 10:12、Ann Lee <ann@acme.example>のメール:",
    "在 2025年11月3日，10:12，Ann Lee <ann@acme.example> 写道：",
    "2025. 11. 3. 오전 10:12, Ann Lee <ann@acme.example> 작성:",
    "On 11/3/25 10:12, Ann Lee wrote:",
    "Am 03.11.25 um 10:12 schrieb Ann Lee:",
    "Le 03/11/2025 à 10:12, Ann Lee a écrit :",
    "El 3/11/25 a las 10:12, Ann Lee escribió:",
    "Il 03/11/25 10:12, Ann Lee ha scritto:",
    "Em 03/11/2025 10:12, Ann Lee escreveu:",
    "Op 03-11-2025 om 10:12 schreef Ann Lee:",
    "Den 2025-11-03 kl. 10:12, skrev Ann Lee:",
    "W dniu 03.11.2025 o 10:12, Ann Lee pisze:",
    "Dne 03. 11. 25 v 10:12 Ann Lee napsal(a):",
    "03.11.2025 10:12, Ann Lee пишет:",
    "Ann Lee schrieb am 03.11.2025 um 10:12:",
    "On Monday, November 3, 2025 at 10:12:00 AM EST, Ann Lee <ann@acme.example> wrote:",
    "Am Montag, 3. November 2025 um 10:12:00 MEZ hat Ann Lee <ann@acme.example> Folgendes geschrieben:",
    "Le lundi 3 novembre 2025 à 10:12:00 UTC+1, Ann Lee <ann@acme.example> a écrit :",
    "El lunes, 3 de noviembre de 2025, 10:12:00 CET, Ann Lee <ann@acme.example> escribió:",
    "Il lunedì 3 novembre 2025 alle ore 10:12:00 CET, Ann Lee <ann@acme.example> ha scritto:",
    "On Monday, November 3rd, 2025 at 10:12, Ann Lee <ann@acme.example> wrote:",
    "Ann Lee <ann@acme.example> wrote on 03.11.2025 10:12:00:",
]
SEPARATORS = [
    "-------- Original message --------",
    "------- Original Message -------",
    "‐‐‐‐‐‐‐ Original Message ‐‐‐‐‐‐‐",
    "-----Ursprüngliche Nachricht-----",
    "-----Message d'origine-----",
    "-----Mensaje original-----",
    "-----Messaggio originale-----",
    "-----Mensagem Original-----",
    "-----Oorspronkelijk bericht-----",
    "-----Ursprungligt meddelande-----",
    "-----Oprindelig meddelelse-----",
    "-----Opprinnelig melding-----",
    "-----Alkuperäinen viesti-----",
    "-----Wiadomość oryginalna-----",
    "-----Original-Nachricht-----",
    "-------- Ursprüngliche Nachricht --------",
    "---------- Forwarded message ---------",
    "---------- Weitergeleitete Nachricht ---------",
    "-------- Weitergeleitete Nachricht --------",
    "Anfang der weitergeleiteten Nachricht:",
    "---------- Message transféré ---------",
    "Début du message transféré :",
    "---------- Mensaje reenviado ---------",
    "Inicio del mensaje reenviado:",
    "Inizio messaggio inoltrato:",
    "---------- Mensagem encaminhada ---------",
    "Início da mensagem encaminhada:",
    "---------- Doorgestuurd bericht ---------",
    "Begin doorgestuurd bericht:",
    "----- Original Message -----",
]
HEADERS = [
    ("From", "Sent", "To", "Subject"),
    ("Von", "Gesendet", "An", "Betreff"),
    ("De", "Envoyé", "À", "Objet"),
    ("De", "Enviado el", "Para", "Asunto"),
    ("Da", "Inviato", "A", "Oggetto"),
    ("De", "Enviada em", "Para", "Assunto"),
    ("Van", "Verzonden", "Aan", "Onderwerp"),
    ("Från", "Skickat", "Till", "Ämne"),
    ("Fra", "Sendt", "Til", "Emne"),
    ("Lähettäjä", "Lähetetty", "Vastaanottaja", "Aihe"),
    ("Od", "Wysłano", "Do", "Temat"),
    ("Od", "Odesláno", "Komu", "Předmět"),
    ("Od", "Odoslané", "Komu", "Predmet"),
    ("Feladó", "Elküldve", "Címzett", "Tárgy"),
    ("De la", "Trimis", "Către", "Subiect"),
    ("Kimden", "Gönderildi", "Kime", "Konu"),
    ("От", "Отправлено", "Кому", "Тема"),
    ("Від", "Надіслано", "Кому", "Тема"),
    ("Από", "Στάλθηκε", "Προς", "Θέμα"),
    ("差出人", "送信日時", "宛先", "件名"),
    ("发件人", "发送时间", "收件人", "主题"),
    ("寄件者", "寄件日期", "收件者", "主旨"),
    ("보낸 사람", "보낸 날짜", "받는 사람", "제목"),
    ("מאת", "נשלח", "אל", "נושא"),
    ("Šalje", "Poslano", "Prima", "Predmet"),
    ("Saatja", "Saadetud", "Adressaat", "Teema"),
    ("Pošiljatelj", "Poslano", "Za", "Zadeva"),
    ("От", "Изпратено", "До", "Относно"),
]


def visible(body: str) -> str:
    """The own words of a body, white space folded."""
    return " ".join(own_words(body).visible.split())


@pytest.mark.parametrize("line", INTRODUCTIONS)
def test_an_introduction_is_known_whatever_follows_it(line: str) -> None:
    """What an introduction announces is quoted, marked or not, with or without a blank line, wrapped too."""
    own = " ".join(OWN.split())
    assert own == visible(f"{OWN}\n\n{line}\n\n{ASKED}\n")
    assert own == visible(f"{OWN}\n{line}\n{ASKED}\n")
    assert own == visible(f"{OWN}\n\n{line}\n> Hello Bo,\n>\n> would Tuesday suit you?\n")
    wrapped = line.rfind(" ", 0, len(line) - 8)
    assert own == visible(f"{OWN}\n\n{line[:wrapped]}\n{line[wrapped + 1 :]}\n\n> Hello Bo\n")


@pytest.mark.parametrize("line", [line for line in INTRODUCTIONS if "wrote" in line])
def test_words_below_a_marked_quote_are_own_words(line: str) -> None:
    """Who answers below what they quote is read there."""
    assert " ".join(OWN.split()) == visible(f"{line}\n> Hello Bo,\n> would Tuesday suit you?\n\n{OWN}\n")


@pytest.mark.parametrize("line", SEPARATORS)
def test_below_a_separator_all_is_quoted(line: str) -> None:
    """What mail programs write above an original or forwarded message ends the own words."""
    assert " ".join(OWN.split()) == visible(f"{OWN}\n\n{line}\n\n{ASKED}\n")


@pytest.mark.parametrize("names", HEADERS)
def test_below_quoted_headers_all_is_quoted(names: tuple[str, str, str, str]) -> None:
    """A block of sender, date, recipient and subject ends the own words: bare, ruled, bold, in another order."""
    sender, sent, to, subject = names
    lines = [f"{sender}: Ann Lee <ann@acme.example>", f"{sent}: Monday, 3 November 2025 10:12"]
    lines += [f"{to}: Bo <bo@post.example>", f"{subject}: Interview"]
    block, own = "\n".join(lines), " ".join(OWN.split())
    assert own == visible(f"{OWN}\n\n{block}\n\n{ASKED}\n")
    assert own == visible(f"{OWN}\n\n{'_' * 32}\n{block}\n\n{ASKED}\n")
    assert own == visible(f"{OWN}\n\n{block.replace(': ', ':* ').replace(sender, '*' + sender, 1)}\n\n{ASKED}\n")
    assert own == visible("\n".join([OWN, "", lines[1], lines[0], *lines[2:], "", ASKED]))


@pytest.mark.parametrize(
    "letter",
    [
        "Please sign below:\n\n_______________________\nName\n\n_______________________\nDate\n\nand send it back.",
        "Hi,\n\nmy referee:\n\nJohn Smith\njohn@smith.example\n+44 20 7946 0958",
        "Join us:\n\nDate: Tuesday, 3 November 2026\nFrom: Berlin office\nTo: join, use the link\nMeeting ID: 123 456",
        "Please write to jobs@acme.example by 3 November 2026, 10:00:\n\n- your salary\n- your start date",
    ],
)
def test_what_only_looks_like_a_quote_or_signature_stays(letter: str) -> None:
    """Forms, references and details of a meeting are own words."""
    assert " ".join(letter.split()) == visible(letter)


@pytest.mark.parametrize(
    ("own", "under"),
    [
        ("Yes.\n\nThanks & Regards,\nAnn", "\nAnn Lee\nHR Executive\nMobile: +91 98765 43210"),
        ("Yes.", "\n\nAnn Lee | Recruiter | Acme | +1 555 123 4567"),
        ("Ano.", "\n\nOdesláno z iPhonu"),
    ],
)
def test_what_stands_under_a_letter_is_no_word_of_it(own: str, under: str) -> None:
    """Cards of one line, device lines and contacts under a closing go."""
    assert " ".join(own.split()) == visible(own + under)
