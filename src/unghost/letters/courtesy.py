"""The courtesy check: one named rule for each thing that a letter to somebody who waits should keep."""

from collections.abc import Callable

from unghost.letters.rules import decision, form, names, respect, truth
from unghost.letters.rules.subject_matter import Case, Facts, read_text
from unghost.mail.language import language_of
from unghost.words.letters import LetterKind, Remark

__all__ = ["RULES", "Facts", "check"]

Rule = Callable[[Case], str | None]
RULES: dict[str, Rule] = {
    "right_name": names.right_name,
    "right_organisation": names.right_organisation,
    "right_role": names.right_role,
    "decision_first": decision.decision_first,
    "thanks_true": truth.thanks_true,
    "one_reason": truth.one_reason,
    "nothing_invented": truth.nothing_invented,
    "no_blame": respect.no_blame,
    "no_flattery": respect.no_flattery,
    "no_grovelling": respect.no_grovelling,
    "next_step": respect.next_step,
    "length": form.length,
    "no_placeholder": form.no_placeholder,
    "greeting": form.greeting,
    "closing": form.closing,
    "thread_language": form.thread_language,
    "recipient": form.recipient,
    "threading": form.threading,
}
"""Name → the rule: what to change in one sentence, or None where it holds."""
FEWEST_WORDS_TO_TELL = 8
"""A shorter text is taken to be in the conversation's language."""


def check(
    text: str,
    kind: LetterKind,
    *,
    to_name: str | None = None,
    organisation: str | None = None,
    role: str | None = None,
    language: str | None = None,
    reason: str | None = None,
    facts: Facts | None = None,
) -> tuple[Remark, ...]:
    """Every rule's remark on a text, in the order of RULES.

    `language` is the conversation's (ISO 639-1); `reason` what the owner gave; what is None is not judged. Rules that
    need to understand sentences hold for any text that isn't English.
    """
    read = read_text(text)
    told = len(read.prose.split()) >= FEWEST_WORDS_TO_TELL
    written_in = language_of(read.prose) if told else language or "en"
    case = Case(read, kind, to_name, organisation, role, language or written_in, written_in, reason, facts)
    found = {name: rule(case) for name, rule in RULES.items()}
    return tuple(Remark(name, said is None, said) for name, said in found.items())
