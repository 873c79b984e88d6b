"""Who answers in French and Spanish, what of, and what is no answer: sentences of our own."""

import pytest

from bot.reading.rules.statements import find_statements

_VICE = "La vicepresidenta acusó a Eva Gil de mentir. La vicepresidenta se fue ayer. "


@pytest.mark.parametrize(
    ("language", "text", "act", "speaker", "content"),
    [
        ("es", _VICE + "La vicepresidenta niega los hechos.", "denies", "La vicepresidenta",
         "los hechos"),
        ("fr", "Luc Dol part. Ce dernier en rit : « C'est la vie. »", "asserts", "Luc Dol",
         "C'est la vie."),
        ("es", "El técnico, Rafa Dol, se fue. Este se lo tomó bien: «Hizo su trabajo».", "asserts",
         "Rafa Dol", "Hizo su trabajo"),
        ("fr", "La direction dément et parle d'un simple oubli.", "denies", "La direction", ""),
        ("fr", "Son avocat a plaidé la relaxe.", "asserts", "Son avocat", "la relaxe"),
        ("fr", "Le travail est allé à une entreprise. Celle-ci n'a pas répondu.", "declines",
         "une entreprise", ""),
        ("es", "La obra la hace una empresa. Esta no ha respondido.", "declines", "una empresa",
         ""),
        ("es", "El alcalde, Julio Peña, lo niega. La empresa no ha respondido.", "declines",
         "La empresa", ""),
        ("fr", "Le trésorier du parti, Jean Roy, dément. Le parti, contacté, n'a pas répondu.",
         "declines", "Le parti", ""),
        ("es", "El sindicato acusó a la dirección de mentir. Esta calla.", "declines",
         "la dirección", ""),
        ("fr", "Le maire nie avoir payé le juge. « Pour le féliciter », dit-il. Ce dernier nie.",
         "denies", "le juge", "Pour le féliciter"),
        ("fr", "La mairie nie. Elle juge la méthode « biaisée ».", "criticises", "La mairie",
         "la méthode « biaisée »"),
        ("fr", "Ana Roy et Eva Sol sont là. La seconde parle d'un fiasco. Elle accuse Luc Dol.",
         "criticises", "Eva Sol", "Luc Dol"),
        ("fr", "La partie civile dénonce un système.", "criticises", "La partie civile",
         "un système"),
        ("fr", "« Prudence », conseille Paul Roy.", "asserts", "Paul Roy", "Prudence"),
        ("fr", "« N'importe quoi, je suis là », dit Luc Roy.", "denies", "Luc Roy",
         "N'importe quoi, je suis là"),
        ("fr", "« Elle a tout inventé », peste Luc Roy.", "denies", "Luc Roy",
         "Elle a tout inventé"),
        ("fr", "L'auteur a reconnu les faits en garde à vue.", "confirms", "L'auteur", "les faits"),
        ("fr", "L'abbé Paul Roy part. Le prêtre nie les faits.", "denies", "Paul Roy", "les faits"),
    ],
)  # fmt: skip
def test_answer(language: str, text: str, act: str, speaker: str, content: str) -> None:
    said = find_statements(text, language)[-1]
    assert (said.act.value, said.speaker, said.quote) == (act, speaker, content)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Un agent n'a pas reconnu le technicien."),
        ("fr", "La police a reconnu un homme."),
        ("es", "Un vigilante no reconoció al técnico."),
        ("es", "El juez reconoció a la víctima."),
        ("fr", "Une photo les montrant ensemble circule."),
    ],
)
def test_what_answers_nothing(language: str, text: str) -> None:
    assert find_statements(text, language) == ()
