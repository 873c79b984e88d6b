"""French: what is not to be, or not known, is promised or told and denies nothing by itself."""

import pytest

from bot.reading.rules.statements import find_statements


@pytest.mark.parametrize(
    "text",
    [
        "La régie a assuré que le bac ne serait pas vendu.",
        "« Le bac ne sera pas vendu », a affirmé Ana Bel.",
        "« Personne ne sera oublié », a assuré Ana Bel.",
        "« Nous n'accepterons jamais ces horaires », a averti Ana Bel.",
        "La régie assure ne pas vouloir augmenter les loyers.",
        "Il n'est pas prévu de fermer le quai, a indiqué la régie.",
        "« Je ne me souviens de rien », a assuré le pilote.",
        "« Nous n'avons pas d'autre choix », a affirmé Ana Bel.",
        "« La guerre n'est pas finie », a assuré Ana Bel.",
        "Le vaccin ne protège pas les enfants, a affirmé Ana Bel.",
        "« Le pays n'a pas besoin de marins », a affirmé Ana Bel.",
        "Le syndicat affirme que les marins n'ont pas été payés.",
    ],
)
def test_what_is_not_to_be_denies_nothing(text: str) -> None:
    assert [s.act.value for s in find_statements(text, "fr")] == ["asserts"]


@pytest.mark.parametrize(
    "text",
    [
        "« Aucun quai ne sera vendu », a rectifié Ana Bel.",
        "La régie assure que les listes ne comportaient pas de noms.",
        "« Il n'y a pas eu de fraude », a affirmé Ana Bel.",
        "« Ce n'est pas une crise, c'est un creux », a affirmé Ana Bel.",
        "La rumeur court. « La guerre n'est pas finie », a assuré Ana Bel.",
        "« Je ne tirais pas », a soutenu le garde.",
        "« Nous n'avons jamais vendu de quai », a assuré Ana Bel.",
    ],
)
def test_what_was_or_is_not_denies(text: str) -> None:
    assert [s.act.value for s in find_statements(text, "fr")] == ["denies"]
