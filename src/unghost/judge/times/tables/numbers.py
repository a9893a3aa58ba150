"""Numbers in words that are made of others: twenty-one, einundzwanzig, treinta y uno."""

from collections.abc import Mapping

from unghost.judge.times.kinds import Kind


def composed(tens: Mapping[int, str], ones: Mapping[int, str], form: str) -> dict[int, str]:
    """Each ten with each one in a form such as `{ten} {one}|{ten}-{one}`; words of one number are parted by `|`."""
    return {
        ten + one: "|".join(
            form.format(ten=ten_word, one=one_word) for ten_word in tens[ten].split("|") for one_word in ones[one].split("|")
        )
        for ten in tens
        for one in ones
    }


def added(words: Mapping[Kind, str | Mapping[int, str]], kind: Kind, more: Mapping[int, str]) -> dict[int, str]:
    """The numbered words of a sense with more of them; those that the table has already stay first."""
    held = words[kind]
    known = dict(held) if isinstance(held, Mapping) else {}
    return known | {number: "|".join(filter(None, (known.get(number, ""), text))) for number, text in more.items()}
