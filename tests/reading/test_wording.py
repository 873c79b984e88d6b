from bot.reading.reader import read_text
from bot.reading.wording import wordings

TEXT = (
    "The ferry was overloaded, according to two dockers. The harbour master, Ida Holm, "
    "condemned the rescue plan on Tuesday. Nobody was hurt."
)


def test_a_claim_is_worded_by_what_is_asserted_else_by_the_whole_sentence() -> None:
    reading = read_text(TEXT, "en")
    asserted = next(i for i, s in enumerate(reading.statements) if s.act == "asserts")
    condemned = next(i for i, s in enumerate(reading.statements) if s.act == "criticises")
    assert wordings(TEXT, reading.statements, [[asserted], [condemned]], "en") == (
        "The ferry was overloaded",
        "The harbour master, Ida Holm, condemned the rescue plan on Tuesday.",
    )
