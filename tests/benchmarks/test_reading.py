"""The tables of reading, from a passage of the test's own and a scorer that takes words exactly."""

import json
from pathlib import Path

import pytest

from benchmarks import reading
from storage.records import Act
from tests.reading.parsed_by_hand import AGREE, DIVERS, install

SCORER = """
import json

ACTS = ("asserts", "denies", "confirms", "declines", "criticises", "withdraws")

def read_jsonl(path):
    return [json.loads(line) for line in path.read_text().splitlines()]

def figures(hits, found, gold):
    right = {"P": 100 * hits / (found or 1), "R": 100 * hits / (gold or 1)}
    return right | {"F1": 200 * hits / (found + gold or 1), "gold": gold}

def score(docs, predictions):
    gold = {(d["doc_id"], s["content"]): s for d in docs for s in d["statements"]}
    found = {
        (d["doc_id"], d["text"][s["start"]:s["end"]]): s
        for d in docs
        for s in predictions[d["doc_id"]]
    }
    both = gold.keys() & found.keys()

    def of(act, some):
        return {key for key, said in some.items() if said["act"] == act}

    def right(what, keys):
        hits = sum(found[key][what] == gold[key][what] for key in keys)
        return {"acc": 100 * hits / (len(keys) or 1), "n": len(keys)}

    spoken = [key for key in both if found[key]["speaker"] == gold[key]["speaker"]]
    return {
        "gold": len(gold),
        "content": figures(len(both), len(found), len(gold)),
        "e2e": figures(len(spoken), len(found), len(gold)),
        "acts": {
            act: figures(
                len(of(act, gold) & of(act, found)), len(of(act, found)), len(of(act, gold))
            )
            for act in ACTS
        },
        "accuracy": {
            "principal given": right("principal", [key for key in both if gold[key]["principal"]]),
            "hedged": right("hedged", both),
            "hedged true": right("hedged", [key for key in both if gold[key]["hedged"]]),
        },
    }
"""
DENIAL = "Anna Holt, a spokeswoman for Kelso Rail, denied that the bridge had been closed."
SILENCE = "Nothing else was heard of it in the valley for many a day. "


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    said = {
        "speaker": "Anna Holt",
        "principal": "Kelso Rail",
        "content": "the bridge had been closed",
        "act": "denies",
        "hedged": False,
    }
    doc = {"doc_id": "en-1", "lang": "en", "text": f"{DENIAL} {SILENCE * 20}", "statements": [said]}
    (tmp_path / "score.py").write_text(SCORER)
    (tmp_path / "passages.jsonl").write_text(json.dumps(doc) + "\n")
    (tmp_path / "name_pairs.tsv").write_text("query\tmention\tsame\nputin\tПутиным\t1\n")
    return tmp_path


def test_each_figure_stands_in_a_table(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "MARKS", 1000)
    reading.main(["--data", str(folder)])
    lines = [line for line in capsys.readouterr().out.splitlines() if line]
    _, content, acts, each, pairs, article, words, marks, load = lines
    label = "passages en dev"
    found = "1 100.0 100.0 100.0 100.0 100.0 100.0 % of 1 100.0 % of 1 -"
    assert content.split(label)[1].split() == found.split()
    assert acts.split()[-6:] == [*Act]
    assert each.split(label)[1].split() == ["-", "100/100/100", "(1)", "-", "-", "-", "-"]
    assert pairs == "names: precision 100.0  recall 100.0  (1 pairs that are the same)"
    assert float(article.split(" ms an article, ")[0]) > 0
    assert article.endswith("1 articles of 274 words on average")
    assert float(words.split(" ms for 600 words, peak memory ")[1].removesuffix(" MB")) > 0
    assert marks.startswith("1,000 quotation marks: ")
    assert load.startswith("load")


def test_a_parser_is_scored_beside_the_rules(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    install(monkeypatch, tmp_path, "en_by_hand", AGREE)
    said = {"speaker": "The divers", "principal": None, "act": "asserts", "hedged": False}
    doc = {"doc_id": "en-1", "lang": "en", "text": DIVERS}
    doc["statements"] = [said | {"content": "the quay sank"}]
    (tmp_path / "score.py").write_text(SCORER)
    (tmp_path / "passages.jsonl").write_text(json.dumps(doc) + "\n")
    reading.main(["--data", str(tmp_path), "--with", "nlp"])
    rules, both = capsys.readouterr().out.splitlines()[1:3]
    assert rules.split()[:7] == ["passages", "en", "dev", "1", "0.0", "0.0", "0.0"]
    assert both.split()[:8] == ["passages", "en", "dev", "nlp", "1", "100.0", "100.0", "100.0"]


def test_without_data_it_says_where_it_looked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    reading.main(["--data", str(tmp_path)])
    assert str(tmp_path) in capsys.readouterr().out
