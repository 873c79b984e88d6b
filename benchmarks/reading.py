"""How well and how fast articles are read: `python -m benchmarks.reading [--data DIR]`.

The data is not part of the project: a folder with `score.py`, files of annotated passages
(*.jsonl) and, if there are any, pairs of names (name_pairs.tsv, see `benchmarks.names`). Three
passages in ten are set aside by a hash of their id: they are scored, never looked at while rules
are written. Both parts are printed. `--with nlp` scores the rules with the spaCy pipelines that
are installed beside the rules alone.
"""

import argparse
import hashlib
import importlib.util
import itertools
import statistics
import time
import tracemalloc
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

from benchmarks import names
from benchmarks.machine import load
from bot.reading.finders import Finder, finder_of
from bot.reading.gather import gather
from bot.reading.reading import FoundStatement
from bot.reading.rules.statements import find_statements
from bot.settings import Finding, Settings
from storage.records import Act

ASIDE = 3  # passages in ten that are scored but not looked at
LANGS = {"pud_news_fr": "fr", "polnear_dev_speech": "en"}  # of files whose passages do not say
FOUNDING = "founding_article"
ARTICLE = 200  # words: a passage as long is timed as an article
MARKS = 1_000_000  # quotation marks in the worst text
SHARES = ("principal given", "hedged", "hedged true")  # right in per cent, of so many

Doc = dict[str, Any]


def main(argv: Sequence[str] | None = None) -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description="Score the reading of statements.")
    default = Path(__file__).parents[2] / "shared" / "eval"
    parser.add_argument("--data", type=Path, default=default, help="folder of the annotated data")
    parser.add_argument("--with", dest="extra", choices=[Finding.NLP], help="score it as well")
    options = parser.parse_args(argv)
    folder: Path = options.data
    if not (folder / "score.py").exists():
        print(f"No data: there is no score.py in {folder}. Give its folder with --data.")
        return
    scorer = _scorer(folder / "score.py")
    files = {path.stem: _docs(scorer, path) for path in sorted(folder.glob("*.jsonl"))}
    finders: dict[str, Finder] = {"": find_statements}
    if options.extra:
        finders[f" {options.extra}"] = finder_of(Settings(read_with=Finding(options.extra)))
    _tables(
        {
            label + name: _scored(scorer, some, finder)
            for label, some in _parts(files)
            for name, finder in finders.items()
        }
    )
    for finder in finders.values() if FOUNDING in files else ():
        _founding(scorer, files[FOUNDING][0], finder)
    if (folder / "name_pairs.tsv").exists():
        print(f"\nnames: {names.scored(folder / 'name_pairs.tsv')}")
    texts = [(doc["text"], doc["lang"]) for docs in files.values() for doc in docs]
    articles = [(text, lang) for text, lang in texts if len(text.split()) >= ARTICLE]
    for finder in finders.values() if articles else ():
        _speed(articles, finder)


def _docs(scorer: ModuleType, path: Path) -> list[Doc]:
    docs: list[Doc] = scorer.read_jsonl(path)
    return [doc | {"lang": doc.get("lang") or LANGS.get(path.stem)} for doc in docs]


def _parts(files: dict[str, list[Doc]]) -> Iterator[tuple[str, list[Doc]]]:
    """What is scored together, by its label: each language, and all if there are several."""
    for name, docs in files.items():
        languages = list(dict.fromkeys(doc["lang"] for doc in docs))
        for language in (*languages, *(["all"] if len(languages) > 1 else [])):
            for aside in (False, True):
                some = [d for d in docs if language in {d["lang"], "all"} and is_aside(d) is aside]
                if some:
                    yield f"{name[:18]} {language} {'aside' if aside else 'dev'}", some


def is_aside(doc: Doc) -> bool:
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


def _scored(scorer: ModuleType, docs: list[Doc], finder: Finder) -> dict[str, Any]:
    """What the scorer says of the passages; `printed`: if speakers were taken as printed."""
    found = {doc["doc_id"]: finder(doc["text"], doc["lang"]) for doc in docs}

    def scored(*, printed: bool) -> dict[str, Any]:
        predictions = {
            doc["doc_id"]: _predicted(doc["text"], found[doc["doc_id"]], printed=printed)
            for doc in docs
        }
        result: dict[str, Any] = scorer.score(docs, predictions)
        return result

    return scored(printed=False) | {"printed": scored(printed=True)["e2e"]}


def _tables(scores: dict[str, dict[str, Any]]) -> None:
    """What was found, and how the acts were told; a line for each part of the data."""
    print(f"{'content, speakers':30s}{'gold':>6s}{'P':>7s}{'R':>7s}{'F1':>7s}", end="")
    print(f"{'speaker F1':>12s}{'as printed':>12s}{''.join(f'{share:>22s}' for share in SHARES)}")
    for label, result in scores.items():
        content = "".join(f"{result['content'][figure]:7.1f}" for figure in ("P", "R", "F1"))
        print(f"{label:30s}{result['gold']:6d}{content}", end="")
        print(f"{result['e2e']['F1']:12.1f}{result['printed']['F1']:12.1f}", end="")
        print("".join(f"{_share(result['accuracy'][share]):>22s}" for share in SHARES))
    print(f"\n{'acts: P/R/F1 (of gold)':30s}{''.join(f'{act:>20s}' for act in Act)}")
    for label, result in scores.items():
        acts = result["acts"]
        print(f"{label:30s}{''.join(f'{_act(acts[act]):>20s}' for act in Act)}")


def _share(accuracy: dict[str, Any]) -> str:
    return f"{accuracy['acc']} % of {accuracy['n']}" if accuracy["n"] else "-"


def _act(row: dict[str, Any]) -> str:
    return f"{row['P']:.0f}/{row['R']:.0f}/{row['F1']:.0f} ({row['gold']})" if row["gold"] else "-"


def _founding(scorer: ModuleType, doc: Doc, finder: Finder) -> None:
    """Which of the founding article's statements are found, and how they are gathered."""
    found = finder(doc["text"], doc["lang"])
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


def _speed(articles: Sequence[tuple[str, str]], finder: Finder) -> None:
    words = sum(len(text.split()) for text, _ in articles)
    finder(*articles[0])
    times = [_seconds(finder, text, lang) * 1000 for text, lang in articles]
    tracemalloc.start()
    for text, lang in articles:
        finder(text, lang)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    mean = statistics.fmean(times)
    print(f"\n{mean:.1f} ms an article, {max(times):.1f} ms the slowest; ", end="")
    print(f"{len(times)} articles of {words / len(times):.0f} words on average")
    print(f"{sum(times) / words * 600:.1f} ms for 600 words, peak memory {peak / 1e6:.1f} MB")
    worst = _seconds(finder, '"' * MARKS, "en")
    print(f"{MARKS:,} quotation marks: {worst:.1f} s")
    print(load())


def _seconds(finder: Finder, text: str, lang: str) -> float:
    began = time.perf_counter()
    finder(text, lang)
    return time.perf_counter() - began


if __name__ == "__main__":
    main()
