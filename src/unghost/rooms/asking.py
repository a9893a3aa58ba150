"""The pages, asked of the ledger."""

from collections.abc import Sequence
from dataclasses import replace

from unghost.ledger import Ledger, SeenRow
from unghost.mail.display import clean_html
from unghost.rooms import listing
from unghost.rooms import today as day
from unghost.rooms.beside import Viewer, Wish, beside
from unghost.rooms.listing import PAGE, AllContext, IgnoredContext, LookContext, Mail, SearchContext
from unghost.rooms.message import MessageContext, message_context
from unghost.rooms.original import original
from unghost.rooms.plain import line
from unghost.rooms.shell import shell
from unghost.words.candidacies import Stage
from unghost.words.errors import UnknownThingError
from unghost.words.facts import DecisionKind
from unghost.words.mail import Message

HITS = 50
MOST_FOUND = 1_000
"""Messages left out that a search among them gives at most."""


def today(ledger: Ledger, viewer: Viewer, noted: Sequence[int] = ()) -> day.TodayContext:
    """Today, with the most pressing candidacy beside it."""
    return _today(ledger, viewer, noted, None, Wish(), all_of_it=False)


def candidacy(
    ledger: Ledger, id_: str, viewer: Viewer, wish: Wish, noted: Sequence[int] = (), *, all_of_it: bool = False
) -> day.TodayContext:
    """Today, with one candidacy opened beside it. Raises UnknownThingError."""
    return _today(ledger, viewer, noted, id_, wish, all_of_it=all_of_it)


def _today(
    ledger: Ledger, viewer: Viewer, noted: Sequence[int], id_: str | None, wish: Wish, *, all_of_it: bool
) -> day.TodayContext:
    asked = ledger.today(viewer.now)
    listed = day.lists(asked, viewer.now)
    shown = listed.shown()
    people = {i: ledger.candidacy(i).people for i in shown}
    chosen = id_ or next(iter(shown), None)
    return day.TodayContext(
        shell=shell(ledger, "today" if id_ is None else "", noted),
        today=day.today(asked, listed, people, viewer.now, viewer.hours),
        beside=beside(ledger, chosen, viewer, wish, all_of_it=all_of_it) if chosen else None,
        opened=id_ is not None,
    )


def look(ledger: Ledger, viewer: Viewer, skip: int, noted: Sequence[int] = ()) -> LookContext:
    """What the judge was unsure of."""
    doubts = ledger.doubts()
    shown = doubts[skip : skip + PAGE]
    found = tuple(listing.of_doubt(d, viewer.now, viewer.hours) for d in shown)
    return LookContext(shell(ledger, "look", noted), found, listing.pager(skip, len(shown), len(doubts)))


def ignored(ledger: Ledger, viewer: Viewer, words: str, skip: int, noted: Sequence[int] = ()) -> IgnoredContext:
    """What triage left out, or what of it has the words in its sender or subject."""
    matching = _left_out_with(ledger, words) if words else []
    if words:
        found = tuple(listing.of_row(r, viewer.now, viewer.hours) for r in matching[skip : skip + PAGE])
    else:
        found = tuple(listing.of_doubt(d, viewer.now, viewer.hours) for d in ledger.ignored(PAGE, skip))
    found = _with_words_of_owner(ledger, found)
    total = len(matching) if words else ledger.tally().ignored
    return IgnoredContext(
        shell(ledger, "ignored", noted), found, listing.pager(skip, len(found), total), line(words, 200)
    )


def _with_words_of_owner(ledger: Ledger, found: Sequence[Mail]) -> tuple[Mail, ...]:
    """Mail that makes no candidacy stays left out although the owner called it theirs: the list says so."""
    called = {k for d in ledger.decisions() if d.kind is DecisionKind.IS_JOB for k in d.about}
    said = "You said that it is about your search; nothing in it waits for anyone."
    return tuple(replace(m, said=said) if m.key in called else m for m in found)


def _left_out_with(ledger: Ledger, words: str) -> list[SeenRow]:
    """Messages left out whose sender or subject holds every word, the newest first."""
    wanted = words.casefold().split()
    judged = ledger.whereabouts()

    def fits(row: SeenRow) -> bool:
        told = f"{row.sender} {row.subject}".casefold()
        return row.key not in judged and all(w in told for w in wanted)

    return sorted(filter(fits, ledger.seen()), key=lambda r: (-(r.date or 0), r.key))[:MOST_FOUND]


def search(ledger: Ledger, viewer: Viewer, words: str) -> SearchContext:
    """Messages of the search that hold the words."""
    hits = ledger.search(words, HITS) if words else ()
    found = tuple(listing.of_hit(h, viewer.now, viewer.hours) for h in hits)
    return SearchContext(shell(ledger, "search", words=line(words, 200)), line(words, 200), found)


def everything(ledger: Ledger, viewer: Viewer, stage: Stage | None, skip: int) -> AllContext:
    """Every candidacy by stage, or one page of one stage."""
    lines = ledger.lines()
    frame = shell(ledger, "all")
    if stage is None:
        return AllContext(frame, listing.by_stage(lines, viewer.now, viewer.hours), "", None)
    group = listing.one_stage(lines, stage, skip, viewer.now, viewer.hours)
    return AllContext(frame, (group,), stage, listing.pager(skip, len(group.lines), group.count))


def message(ledger: Ledger, key: str, viewer: Viewer, *, as_sent: bool) -> MessageContext:
    """One whole message, of the search or left out. Raises UnknownThingError."""
    home, kept = _kept(ledger, key)
    found = original(ledger, key) or kept
    if found is None:
        raise UnknownThingError("its mailbox is not there any more", where="this message")
    html = clean_html(found.html) if found.html else ""
    return message_context(shell(ledger, ""), home, key, found, html, as_sent, viewer.now, viewer.hours.zone)


def _kept(ledger: Ledger, key: str) -> tuple[str, Message | None]:
    """The candidacy that a message is in and what the ledger has of it; neither for one that was left out."""
    try:
        home = ledger.candidacy(key).id
    except UnknownThingError:
        return "", None
    return home, next((k.message for k in ledger.conversation(home) if k.key == key), None)
