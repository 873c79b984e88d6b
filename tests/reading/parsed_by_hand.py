"""spaCy pipelines that know the trees they are given, installed as packages like any other."""

import importlib
import json
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from spacy.language import Language
from spacy.tokens import Doc

# The verbs are misspelt: the rules cannot know them, whatever they learn; a parser has lemmas.
TREE = """
The det 2
divers nsubj 5
{} aux 5
{} advmod 5
{} ROOT 0 {} VerbForm=Fin
that mark 9
the det 8
quay nsubj 9
{} ccomp 5 sink {}
. punct 5
"""
AGREE = TREE.format("do", "now", "agreee", "agree", "sank", "VerbForm=Fin")
DIVERS = "The divers do now agreee that the quay sank."
PACKAGE = """
import spacy

def load(**overrides):
    pipeline = spacy.blank({lang!r})
    pipeline.add_pipe("trees_by_hand", config={config})
    return pipeline
"""


@Language.factory("trees_by_hand", default_config={"labels": ["nsubj", "ccomp"]})
@dataclass
class TreesByHand:
    """Gives a text the tree that was written for it.

    A tree has a line a word: word, label, number of its head (from 1, 0 is its own) and, where
    they matter, lemma and form of the verb.
    """

    nlp: Language
    name: str
    trees: list[str]
    labels: list[str]

    def __call__(self, doc: Doc) -> Doc:
        if doc.text == "fail":
            raise RuntimeError("no tree for that")
        for tree in self.trees:
            rows = [line.split() for line in tree.strip().splitlines()]
            if [row[0] for row in rows] == [token.text for token in doc]:
                for token, (_, label, head, *more) in zip(doc, rows, strict=True):
                    token.head = doc[int(head) - 1] if int(head) else token
                    token.dep_ = label
                    token.lemma_, form = more or ("", "")
                    token.set_morph(form)
        return doc


def install(
    monkeypatch: pytest.MonkeyPatch, folder: Path, name: str, *trees: str, **config: list[str]
) -> None:
    """Install a pipeline, named after its language first (`en_by_hand`), until the test ends."""
    config = {"trees": list(trees), **config}
    package = folder / name
    package.mkdir()
    code = PACKAGE.format(lang=name.partition("_")[0], config=json.dumps(config))
    (package / "__init__.py").write_text(code)
    info = folder / f"{name}-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text(f"[spacy_models]\n{name} = {name}\n")
    monkeypatch.syspath_prepend(folder)
    monkeypatch.delitem(sys.modules, name, raising=False)
    importlib.invalidate_caches()
