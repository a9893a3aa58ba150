"""Is the ledger's judgement still true of the sources? Answered without reading a message or importing what writes."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from unghost.judge.version import reading_version
from unghost.ledger import Ledger
from unghost.sources.survey import survey
from unghost.words.facts import Owner


def still_true(ledger: Ledger, sources: Sequence[Path], owner: Owner | None, now: datetime) -> bool:
    """Whether nothing changed since the last scan: no mail, no owner, no judge, and no moment passed that matters."""
    judged = ledger.judged()
    if judged is None or owner is None or ledger.owner() != owner or judged.version != reading_version(owner):
        return False
    if now < judged.as_of or (judged.holds_until is not None and now >= judged.holds_until):
        return False
    stamps = {(u.path, u.member): u.stamp for source in sources for u in survey(source).units}
    return ledger.unchanged(stamps, [str(source.absolute()) for source in sources])
