"""Numbers in words that are made of others: twenty-one, einundzwanzig, treinta y uno."""

from collections.abc import Mapping

from unghost.judge.times.kinds import Kind, Words


def composed(tens: Mapping[int, str], ones: Mapping[int, str], form: str) -> dict[int, str]:
    """Each ten with each one in a form such as `{ten} {one}|{ten}-{one}`; words of one number are parted by `|`."""
    return {
        ten + one: "|".join(
            form.format(ten=ten_word, one=one_word)
            for ten_word in tens[ten].split("|")
            for one_word in ones[one].split("|")
        )
        for ten in tens
        for one in ones
    }


def counted(words: str, first: int = 1) -> dict[int, str]:
    """The words, parted by white space, numbered from `first`."""
    return dict(enumerate(words.split(), first))


def added(words: Words, kind: Kind, *more: Mapping[int, str]) -> Words:
    """The words with more numbers in words; those that are there already stay first."""
    held = words.get(kind, {})
    known = dict(held) if isinstance(held, Mapping) else {0: held}
    for numbers in more:
        known |= {number: "|".join(filter(None, (known.get(number, ""), text))) for number, text in numbers.items()}
    return {**words, kind: known}
