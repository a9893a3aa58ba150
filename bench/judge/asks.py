"""requests/: whether a sentence, or a message, asks for something."""

from pathlib import Path

from bench.judge import product
from bench.judge.figure import Figure, Measured, YesNo
from bench.judge.letters import OWNER, Written, as_files
from bench.judge.rows import Row, rows

SETS = (
    ("parakweet", "asks in sentences of work mail"),
    ("bc3_sentences", "asks in sentences of mailing lists"),
    ("bc3_messages", "messages of mailing lists that ask"),
)


def measure(folder: Path, scratch: Path) -> Measured:
    """F1 of "asks for something", for each file that is there."""
    figures: list[Figure] = []
    wrong: list[str] = []
    for name, told in SETS:
        file = folder / f"{name}.jsonl"
        if not file.exists():
            continue
        labelled = rows(file)
        said = product.read(as_files(scratch / name, [_written(r) for r in labelled]), [OWNER])
        pairs = [(bool(row["positive"]), bool(said[row["id"]]["asks"])) for row in labelled]
        counted = YesNo.of(pairs)
        figures.append(Figure(f"asks.{name}_f1", f"{told}, F1", counted.f1, len(pairs)))
        if counted.hit + counted.miss:
            figures.append(Figure(f"asks.{name}_recall", f"{told}, recall", counted.recall, counted.hit + counted.miss))
        wrong += [_told(name, row, *pair) for row, pair in zip(labelled, pairs, strict=True) if pair[0] != pair[1]]
    return Measured(tuple(figures), tuple(wrong))


def _written(row: Row) -> Written:
    return Written(row["id"], row["text"])


def _told(name: str, row: Row, expected: bool, said: bool) -> str:
    return f"{name} {row['id']}: {'asks' if expected else 'asks nothing'}, not {'asks' if said else 'nothing'}"
