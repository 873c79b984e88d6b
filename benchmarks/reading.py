"""How well and how fast articles are read: `python -m benchmarks.reading [--data DIR]`.

The data is not part of the project: a folder with `score.py` and files of annotated passages
(statements_dev.jsonl, polnear_dev_speech.jsonl, pud_news_fr.jsonl, founding_article.jsonl).
Three passages in ten are set aside by a hash of their id: they are scored, never looked at
while rules are written. Both parts are printed.
"""

import argparse
import hashlib
import importlib.util
import itertools
import time
import tracemalloc
from collections.abc import Iterable
from pathlib import Path
from types import ModuleType
from typing import Any

from bot.reading.gather import gather
from bot.reading.reading import FoundStatement
from bot.reading.rules.statements import find_statements

ASIDE = 3  # passages in ten that are scored but not looked at
FILES = (
    ("statements_dev.jsonl", None),
    ("pud_news_fr.jsonl", "fr"),
    ("polnear_dev_speech.jsonl", "en"),
    ("founding_article.jsonl", None),
)
HEAD = f"{'data':26s}{'n':>6s}{'content P/R/F1':>20s}{'e2e F1':>8s}{'as printed':>12s}"


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description="Score the reading of statements.")
    default = Path(__file__).parents[2] / "shared" / "eval"
    parser.add_argument("--data", type=Path, default=default, help="folder of the annotated data")
    folder: Path = parser.parse_args().data
    if not (folder / "score.py").exists():
        print(f"No data: there is no score.py in {folder}. Give its folder with --data.")
        return
    scorer = _scorer(folder / "score.py")
    print(HEAD + "  acts P/R (of gold), then right in per cent: principal, hedged")
    for name, lang in FILES:
        if not (folder / name).exists():
            print(f"{name}: not there")
            continue
        docs = [doc | {"lang": doc.get("lang") or lang} for doc in scorer.read_jsonl(folder / name)]
        for language in dict.fromkeys(doc["lang"] for doc in docs):
            for part in (False, True):
                chosen = [d for d in docs if d["lang"] == language and is_aside(d) is part]
                if chosen:
                    label = f"{Path(name).stem[:16]} {language} {'aside' if part else 'dev'}"
                    print(_row(scorer, label, chosen))
    founding = folder / "founding_article.jsonl"
    if founding.exists():
        _founding(scorer, scorer.read_jsonl(founding)[0])
    speed = folder / "polnear_dev_speech.jsonl"
    if speed.exists():
        _speed([doc["text"] for doc in scorer.read_jsonl(speed)])


def is_aside(doc: dict[str, Any]) -> bool:
    """Whether a passage belongs to the part that nobody looks at."""
    digest = hashlib.sha256(doc["doc_id"].encode()).hexdigest()
    return int(digest, 16) % 10 < ASIDE


def _scorer(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("score", path)
    if spec is None or spec.loader is None:
        raise ImportError(path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _predicted(
    text: str, found: Iterable[FoundStatement], *, printed: bool
) -> list[dict[str, Any]]:
    """Statements as the scorer wants them; `printed`: with "he" where the text has "he"."""
    rows = []
    for s in found:
        mention = text[s.source[0] : s.source[1]] if printed else ""
        rows.append(
            {
                "speaker": mention or s.speaker or None,
                "principal": s.principal or None,
                "act": s.act.value,
                "hedged": s.hedged,
                "start": s.start,
                "end": s.end,
                "spans": [list(span) for span in s.spans],
                "cue": [list(span) for span in s.cue_spans],
                "origin": s.origin or None,
            }
        )
    return rows


def _row(scorer: ModuleType, label: str, docs: list[dict[str, Any]]) -> str:
    found = {doc["doc_id"]: find_statements(doc["text"], doc["lang"]) for doc in docs}

    def scored(*, printed: bool) -> dict[str, Any]:
        predictions = {
            doc["doc_id"]: _predicted(doc["text"], found[doc["doc_id"]], printed=printed)
            for doc in docs
        }
        result: dict[str, Any] = scorer.score(docs, predictions)
        return result

    result = scored(printed=False)
    content, accuracy = result["content"], result["accuracy"]
    acts = " ".join(
        f"{act[:4]} {row['P']:.0f}/{row['R']:.0f}({row['gold']})"
        for act, row in result["acts"].items()
        if row["gold"]
    )
    shares = f"{accuracy['principal given']['acc']} {accuracy['hedged']['acc']}"
    figures = f"{content['P']}/{content['R']}/{content['F1']}"
    printed = scored(printed=True)["e2e"]["F1"]
    return (
        f"{label:26s}{result['gold']:6d}{figures:>20s}{result['e2e']['F1']:8.1f}{printed:12.1f}"
        f"  {acts}; {shares}"
    )


def _founding(scorer: ModuleType, doc: dict[str, Any]) -> None:
    """Which of the founding article's statements are found, and how they are gathered."""
    found = find_statements(doc["text"], doc["lang"])
    rows = _predicted(doc["text"], found, printed=False)
    pairs, _ = scorer.match(doc, rows)
    right = [p for p in pairs if not p.gold.get("optional") and p.speaker_right and p.act_right]
    wanted = [g for g in doc["statements"] if not g.get("optional")]
    print(f"\nfounding article: {len(right)} of {len(wanted)} with act and speaker")
    topics = gather(doc["text"], found, doc["lang"])
    claim = {rows.index(p.pred): p.gold["claim"] for p in pairs}
    topic = {i: n for n, group in enumerate(topics) for i in group}
    both = list(itertools.combinations(sorted(claim), 2))
    gold = {pair for pair in both if claim[pair[0]] == claim[pair[1]]}
    ours = {pair for pair in both if topic[pair[0]] == topic[pair[1]]}
    f1 = 200 * len(gold & ours) / (len(gold) + len(ours)) if gold or ours else 100.0
    print(f"gathered under claims: pairwise F1 {f1:.1f} over {len(both)} pairs")


def _speed(texts: list[str]) -> None:
    words = sum(len(text.split()) for text in texts)
    find_statements(texts[0], "en")
    began = time.perf_counter()
    for text in texts:
        find_statements(text, "en")
    spent = time.perf_counter() - began
    tracemalloc.start()
    for text in texts:
        find_statements(text, "en")
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    print(f"\n{spent / words * 600 * 1000:.1f} ms for 600 words, peak memory {peak / 1e6:.1f} MB")
    marks = '"' * 1_000_000
    began = time.perf_counter()
    find_statements(marks, "en")
    print(f"a megabyte of quotation marks: {time.perf_counter() - began:.1f} s")


if __name__ == "__main__":
    main()
