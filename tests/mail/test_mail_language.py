"""The language of a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unghost.mail.language import language_of


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Could we move our call to Thursday?"),
        ("en", "Thanks, see you then"),
        ("de", "Vielen Dank, der Termin passt mir."),
        ("de", "Donnerstag um zehn geht leider nicht"),
        ("fr", "Merci, jeudi me convient très bien."),
        ("fr", "Je vous confirme notre entretien de demain"),
        ("es", "Gracias, el jueves me viene bien."),
        ("es", "¿Podemos cambiar la entrevista al lunes?"),
        ("it", "Grazie mille, giovedì va benissimo."),
        ("it", "Le confermo il colloquio di domani"),
        ("pt", "Obrigado, quinta-feira está ótimo para mim."),
        ("pt", "Podemos remarcar a entrevista para segunda?"),
        ("nl", "Bedankt, donderdag komt mij goed uit."),
        ("nl", "Kunnen we het gesprek naar maandag verzetten?"),
        ("pl", "Dziękuję, czwartek bardzo mi odpowiada."),
        ("sv", "Tack, torsdag passar bra för mig."),
        ("da", "Tak, torsdag passer fint for mig, og jeg glæder mig"),
        ("fi", "Kiitos, torstai sopii minulle hyvin."),
        ("cs", "Děkuji, čtvrtek se mi hodí."),
        ("tr", "Teşekkürler, perşembe günü benim için uygun."),
        ("ro", "Vă mulțumesc, joi îmi convine."),
        ("hu", "Köszönöm, a csütörtök megfelel nekem."),
        ("ja", "面接の日程をご確認ください。"),
        ("zh", "请确认面试时间，谢谢。"),
        ("ko", "면접 일정을 확인해 주세요."),
        ("ru", "Спасибо, четверг мне подходит."),
        ("uk", "Дякую, четвер мені підходить."),
        ("ar", "شكرا جزيلا، الخميس مناسب لي"),
        ("he", "תודה, יום חמישי מתאים לי"),
        ("el", "Ευχαριστώ, η Πέμπτη με βολεύει."),
    ],
)
def test_a_short_mail_tells_its_language(language: str, text: str) -> None:
    """A handful of words are enough."""
    assert language == language_of(text)


@pytest.mark.parametrize(
    "text", ["", "OK", "12:30", "https://acme.example/de/der-die-das", "Lorem ipsum dolor sit amet", "🎉"]
)
def test_what_speaks_for_no_language_is_english(text: str) -> None:
    """Numbers, addresses and placeholder Latin decide nothing."""
    assert language_of(text) == "en"


def test_quoted_lines_do_not_count() -> None:
    """The language is the writer's, not that of what is quoted."""
    assert language_of("Vielen Dank, das passt mir gut.\n> Would Thursday at ten be possible for you, please?") == "de"


@given(st.text(max_size=300))
def test_any_text_has_a_language(text: str) -> None:
    """The answer is always a code of two letters."""
    assert len(language_of(text)) == 2
