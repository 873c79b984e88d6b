"""French: who is meant by another noun, and for whom somebody speaks: sentences of our own."""

from functools import partial

import pytest

from tests.reading.rules.readings import heard_last

last = partial(heard_last, lang="fr")


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("L'attaquant Tom Varga part. « Je pars heureux », a dit le Brésilien.", "Tom Varga"),
        ("L'attaquant Tom Varga part. « Merci », a dit l'Argentin de 27 ans.", "Tom Varga"),
        ("La nageuse Ana Bel arrête. « C'est faux », a réagi la Belge.", "Ana Bel"),
        ("La députée Ana Bel a voté contre. « Un scandale », lance l'élue.", "Ana Bel"),
        ("L'évêque, Yves Forel, a réagi. « C'est faux », a dit le prélat.", "Yves Forel"),
        ("Yves Forel, maire de Brasnes, est là. « Non », a dit l'édile.", "Yves Forel"),
        ("L'accusé, Yves Forel, dort mal. « Non », lance soudain l'accusé.", "Yves Forel"),
        ("Le coach, Luc Dory, a crié. Le technicien le nie.", "Luc Dory"),
        ("Les avocats de Paul Vernet nient. « C'est faux », ont-ils dit.", "Les avocats"),
    ],
)
def test_who_is_called_again_by_another_noun(text: str, speaker: str) -> None:
    assert last(text)[0].startswith(speaker)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Paul Vernet est à Kiev. L'Ukraine a démenti.", "L'Ukraine"),
        ("Paul Vernet est parti. Le Parisien assure qu'il reviendra.", "Le Parisien"),
        ("Le maire, Yves Forel, est là. « C'est faux », a dit le procureur.", "le procureur"),
    ],
)
def test_who_is_somebody_else(text: str, speaker: str) -> None:
    assert last(text)[0] == speaker


@pytest.mark.parametrize(
    ("text", "principal"),
    [
        ("« C'est faux », dit l'entourage de la maire de Brasnes, Ana Bel.", "Ana Bel"),
        ("Les services du préfet n'ont pas répondu.", "préfet"),
        ("Le camp de Jeanne Corlay dément.", "Jeanne Corlay"),
        ("Ana Bel part. Son directeur de campagne, Luc Dory, dément.", "Ana Bel"),
        ("Le groupe Kolvert vend. « Non », dit Ana Bel, chargée de la communication.", "Kolvert"),
        ("L'ailier Tom Varga part, dit le coach, Luc Pic. L'agent du joueur dément.", "Tom Varga"),
        ("L'ailier Tom Varga part. L'agent du Brésilien, Luc Dory, dément.", "Tom Varga"),
        ("Paul Vernet dort. « Non », a dit l'avocat de ce dernier, Me Alain Roux.", "Paul Vernet"),
        ("Paul Vernet est jugé. « Non », a dit Me Alain Roux, son défenseur.", "Paul Vernet"),
        (
            "Paul Vernet est jugé. La procureure, Ana Bel, accuse. La défense nie les faits.",
            "Paul Vernet",
        ),
        ("« On accable mon client », a regretté Me Alain Roux.", "client"),
        ("Les avocats du maire nient. « C'est faux », ont-ils dit.", "maire"),
        ("Par la voix de son avocat, Me Alain Roux, Paul Vernet nie les faits.", "Paul Vernet"),
        ("Pour ses avocats, Paul Vernet est victime d'un complot.", "Paul Vernet"),
        ("« Paul Vernet n'a rien fait », a déclaré son avocat.", "Paul Vernet"),
        ("Le président Paul Vernet est élu. Le camp présidentiel dément la fraude.", "Paul Vernet"),
        ("L'avocat historique de Paul Vernet, Luc Dory, nie les faits.", "Paul Vernet"),
        ("Paul Vernet, accusé par la juge, Ana Bel, dort. Un de ses avocats nie.", "Paul Vernet"),
        ("Le constructeur Kolvert vend. Un représentant de l'armateur dément.", "armateur"),
        ("Kolvert vend, selon Le Phare. Le service de presse du groupe dément.", "Kolvert"),
        ("Le directeur de la police, Alain Roux, dément.", ""),
        ("La famille Noro, défendue par Me Alain Roux, dément.", ""),
        ("L'agent de police Alain Roux dément.", ""),
    ],
)
def test_for_whom_somebody_speaks(text: str, principal: str) -> None:
    assert last(text)[1].endswith(principal)
    assert bool(last(text)[1]) is bool(principal)
