"""Train the judge's classifiers from the hand-written text in this folder, and write their weights and figures.

    python training/train.py            # trains, cross-validates, writes src/unghost/judge/weights/*.npz and figures.json

Deterministic: the same text gives the same weights.
"""

import argparse
import json
import random
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path
from typing import Any
from zlib import crc32

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import KFold

from unghost.judge.acts import JOB_FROM, NEVER_RECEIVED, NEVER_SENT, cut, features, job_features
from unghost.judge.cues import phrase_cues
from unghost.judge.features import COLUMNS, sentence_features
from unghost.judge.read import SHORT
from unghost.judge.triage import triage_features
from unghost.mail.parse import read_message
from unghost.words.acts import Act, Direction
from unghost.words.mail import Message

HERE = Path(__file__).parent
WEIGHTS = HERE.parent / "src" / "unghost" / "judge" / "weights"
FOLDS = 5
Columns = Sequence[frozenset[int]]


@dataclass(frozen=True, slots=True)
class Example:
    """One labelled message, read as the product reads it."""

    id: str
    language: str
    direction: Direction
    act: Act
    message: Message


def rows(folder: str) -> list[dict[str, Any]]:
    """All labelled lines of the files in one folder, in a fixed order."""
    found = []
    for file in sorted((HERE / folder).glob("*.jsonl")):
        found += [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines() if line.strip()]
    return found


def example(row: dict[str, Any]) -> Example:
    """A labelled row as a message that went through the mail room."""
    letter = EmailMessage()
    letter["From"], letter["To"], letter["Subject"] = row["from"], row["to"], row["subject"] or ""
    letter["Date"] = format_datetime(datetime.fromisoformat(row["date"]))
    if str(row["subject"] or "").lower().startswith(("re:", "aw:", "sv:")):
        letter["In-Reply-To"] = f"<{row['id']}.before@training.example>"
    letter.set_content(row["text"], cte="base64")
    message = read_message(letter.as_bytes())
    return Example(row["id"], row["language"], Direction(row["direction"]), Act(row["act"]), message)


def common(columns: Columns) -> NDArray[np.int64]:
    """The columns that two examples at least share: the others only invite learning by heart."""
    seen, counts = np.unique(np.fromiter((i for c in columns for i in c), dtype=np.int64), return_counts=True)
    return seen[counts > 1]


def salad(examples: Sequence[Example], count: int) -> list[Example]:
    """Messages of words without sense, drawn from mail that is not about a search: scattered words prove nothing."""
    chance = random.Random(11)
    words = [w for e in examples if e.act is Act.NOT_JOB for w in e.message.text.split()]
    made = []
    for number in range(count):
        drawn = chance.choices(words, k=chance.choice((12, 40, 120, 300)))
        stops = [w + (chance.choice(".?!,") if chance.random() < 0.1 else "") for w in drawn]
        row = {
            "id": f"salad-{number}", "language": "en", "direction": chance.choice(("in", "in", "out")), "act": "not_job",
            "from": "Kim Roe <kim.roe@example.org>", "to": "me@example.org", "date": "2026-03-04T10:00:00+00:00",
            "subject": " ".join(chance.choices(words, k=3)), "text": " ".join(stops),
        }  # fmt: skip
        made.append(example(row))
    return made


def matrix(columns: Columns) -> csr_matrix:
    """Binary columns, each row divided by the root of its length (as `Linear.logits` does)."""
    lengths = [len(c) for c in columns]
    indices = np.fromiter((i for c in columns for i in sorted(c)), dtype=np.int32)
    data = np.repeat([1.0 / max(1.0, n) ** 0.5 for n in lengths], lengths)
    return csr_matrix((data, indices, np.cumsum([0, *lengths])), shape=(len(columns), COLUMNS))


def fit(columns: Columns, labels: Sequence[str] | NDArray[Any], strength: float) -> LogisticRegression:
    """A regularised multinomial classifier over the common columns; rare classes weigh more, not fully."""
    names, counts = np.unique(labels, return_counts=True)
    weight = {n: (counts.mean() / c) ** 0.5 for n, c in zip(names, counts, strict=True)}
    kept = common(columns)
    model = LogisticRegression(C=strength, max_iter=200, class_weight=weight).fit(matrix(columns)[:, kept], labels)
    whole = np.zeros((model.coef_.shape[0], COLUMNS))
    whole[:, kept] = model.coef_
    model.coef_, model.n_features_in_ = whole, COLUMNS
    return model


def folds(ids: Sequence[str]) -> Iterable[tuple[NDArray[np.int64], NDArray[np.int64]]]:
    """Five folds, shuffled the same way each time."""
    yield from KFold(FOLDS, shuffle=True, random_state=7).split(np.arange(len(ids)))


def store(name: str, model: LogisticRegression) -> None:
    """Weights as 8-bit numbers with one scale a class; columns that weigh nothing are left out."""
    weights = model.coef_.T if len(model.classes_) > 2 else np.hstack([-model.coef_.T / 2, model.coef_.T / 2])
    bias = (
        model.intercept_ if len(model.classes_) > 2 else np.array([-model.intercept_[0] / 2, model.intercept_[0] / 2])
    )
    scale = np.abs(weights).max(axis=0) / 127
    values = np.round(weights / scale).astype(np.int8)
    kept = np.flatnonzero(np.abs(values).max(axis=1) > 1)
    WEIGHTS.mkdir(exist_ok=True)
    np.savez_compressed(
        WEIGHTS / f"{name}.npz",
        labels=np.array([str(c) for c in model.classes_]),
        rows=kept.astype(np.int32),
        values=values[kept],
        scale=scale.astype(np.float32),
        bias=bias.astype(np.float32),
    )


def train_sentences(figures: dict[str, Any]) -> LogisticRegression:
    """What a sentence does."""
    data = rows("sentences")
    columns = [frozenset(sentence_features(r["text"], r["language"])) for r in data]
    labels = np.array([r["does"] for r in data])
    guesses = labels.copy()
    for fitted, held in folds([r["text"] for r in data]):
        model = fit([columns[i] for i in fitted], labels[fitted], 10.0)
        guesses[held] = model.predict(matrix([columns[i] for i in held]))
    asks = [label.startswith("ask_") for label in labels], [g.startswith("ask_") for g in guesses]
    figures["sentences"] = {
        "count": len(data),
        "accuracy": round(float((guesses == labels).mean()), 3),
        "macro_f1": round(float(f1_score(labels, guesses, average="macro")), 3),
        "ask_f1": round(float(f1_score(*asks)), 3),
    }
    return fit(columns, labels, 10.0)


def message_columns(
    examples: Sequence[Example], sentence_model: LogisticRegression
) -> tuple[list[frozenset[int]], list[frozenset[int]]]:
    """What each message is judged by, with what its sentences do: for the act, and for whether it is about the search."""
    found, about = [], []
    for e in examples:
        texts = cut(e.message.visible_text)
        spoken = e.message.language if len(e.message.visible_text) > SHORT else ""
        table = np.zeros((0, 0), dtype=np.float32)
        if texts:
            table = sentence_model.predict_proba(
                matrix([frozenset(sentence_features(t, spoken)) for t in texts])
            ).astype(np.float32)
        cues = [n for n, _ in phrase_cues(f"{e.message.envelope.subject}\n{e.message.visible_text}", spoken)]
        seen = (e.message, e.direction, cues, list(sentence_model.classes_), table)
        found.append(features(*seen))
        about.append(job_features(*seen))
    return found, about


def best_allowed(model: LogisticRegression, columns: Columns, directions: Sequence[Direction]) -> list[str]:
    """The likeliest act that the direction allows."""
    table = model.predict_proba(matrix(columns))
    for row, direction in zip(table, directions, strict=True):
        never = NEVER_SENT if direction is Direction.OUT else NEVER_RECEIVED
        row[[Act(c) in never for c in model.classes_]] = 0
    return [str(model.classes_[i]) for i in table.argmax(axis=1)]


def is_job(labels: Sequence[str] | NDArray[Any]) -> list[str]:
    """About the search or not, of acts."""
    return ["not" if label == Act.NOT_JOB else "job" for label in labels]


def fit_both(
    columns: Columns, job_columns: Columns, labels: NDArray[Any]
) -> tuple[LogisticRegression, LogisticRegression]:
    """Whether a message is about the search, and what it does if it is."""
    about = [i for i, label in enumerate(labels) if label != Act.NOT_JOB]
    return fit(job_columns, is_job(labels), 10.0), fit([columns[i] for i in about], labels[about], 20.0)


def guess(
    both: tuple[LogisticRegression, LogisticRegression],
    columns: Columns,
    job_columns: Columns,
    directions: Sequence[Direction],
) -> list[str]:
    """The act of each message, as the product decides it."""
    jobs, acts = both
    job = jobs.predict_proba(matrix(job_columns))[:, list(jobs.classes_).index("job")]
    best = best_allowed(acts, columns, directions)
    return [act if p >= JOB_FROM else str(Act.NOT_JOB) for act, p in zip(best, job, strict=True)]


def train_acts(examples: Sequence[Example], sentence_model: LogisticRegression, figures: dict[str, Any]) -> None:
    """Whether a message is about the search, and what it does."""
    columns, about = message_columns(examples, sentence_model)
    labels = np.array([str(e.act) for e in examples])
    guesses = labels.copy()
    for fitted, held in folds([e.id for e in examples]):
        both = fit_both([columns[i] for i in fitted], [about[i] for i in fitted], labels[fitted])
        sides = [examples[i].direction for i in held]
        guesses[held] = guess(both, [columns[i] for i in held], [about[i] for i in held], sides)
    written = [i for i, e in enumerate(examples) if not e.id.startswith("salad")]
    report([examples[i] for i in written], labels[written], guesses[written], figures)
    jobs, acts = fit_both(columns, about, labels)
    store("jobs", jobs)
    store("acts", acts)


def report(examples: Sequence[Example], labels: NDArray[Any], guesses: NDArray[Any], figures: dict[str, Any]) -> None:
    """Accuracy by language, and job or not."""
    right = guesses == labels
    languages = sorted({e.language for e in examples})
    job = labels != Act.NOT_JOB, guesses != Act.NOT_JOB
    figures["acts"] = {
        "count": len(examples),
        "accuracy": round(float(right.mean()), 3),
        "macro_f1": round(float(f1_score(labels, guesses, average="macro")), 3),
        "by_language": {
            language: round(
                float(np.mean([r for r, e in zip(right, examples, strict=True) if e.language == language])), 3
            )
            for language in languages
        },
        "job_recall": round(float((job[0] & job[1]).sum() / job[0].sum()), 3),
        "job_precision": round(float((job[0] & job[1]).sum() / job[1].sum()), 3),
    }
    if "-v" in sys.argv:
        for e, g, r in zip(examples, guesses, right, strict=True):
            if not r:
                print(f"{e.id}: {e.act} taken for {g}")


def train_triage(examples: Sequence[Example], figures: dict[str, Any]) -> LogisticRegression:
    """Whether a message may be about a search at all: fast, and afraid of missing one."""
    columns = [frozenset(triage_features(e.message.envelope, e.message.text)) for e in examples]
    labels = np.array(["job" if e.act is not Act.NOT_JOB else "not" for e in examples])
    scores = np.zeros(len(examples))
    for fitted, held in folds([e.id for e in examples]):
        model = fit([columns[i] for i in fitted], labels[fitted], 20.0)
        scores[held] = model.predict_proba(matrix([columns[i] for i in held]))[:, list(model.classes_).index("job")]
    job = labels == "job"
    figures["triage"] = {f"recall at {t}": round(float((scores[job] >= t).mean()), 4) for t in (0.05, 0.1, 0.2)}
    figures["triage"] |= {
        f"passed of not_job at {t}": round(float((scores[~job] >= t).mean()), 3) for t in (0.05, 0.1, 0.2)
    }
    return fit(columns, labels, 20.0)


def main() -> None:
    """Train all three, print and store the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("-v", action="store_true", help="name each message that cross-validation got wrong")
    parser.add_argument("--quick", action="store_true", help="train only: no cross-validation, no figures")
    quick = parser.parse_args().quick
    if quick:
        globals()["folds"] = lambda _ids: ()
    figures: dict[str, Any] = {"text": crc32(b"".join(p.read_bytes() for p in sorted(HERE.glob("*/*.jsonl"))))}
    sentence_model = train_sentences(figures)
    store("sentences", sentence_model)
    examples = [example(r) for r in rows("messages")]
    examples += salad(examples, 350)
    store("triage", train_triage(examples, figures))
    train_acts(examples, sentence_model, figures)
    (WEIGHTS / "version.txt").write_text(f"{figures['text']:08x}\n", encoding="ascii")
    if quick:
        return
    (HERE / "figures.json").write_text(json.dumps(figures, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    print(json.dumps(figures, indent=1, ensure_ascii=False))


if __name__ == "__main__":
    main()
