"""All languages: bodies called again by what they are, as speakers and as those spoken for."""

import pytest

from bot.reading.rules.statements import find_statements
from storage.records import Act
from tests.reading.rules.readings import heard_last


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    [
        ("en", "Nordlux cut 300 jobs. The company said it had no choice.", "Nordlux"),
        ("en", "Al Bell sued Nordlux. The company said it had no choice.", "Nordlux"),
        ("en", "Nordlux cut 300 jobs. The Swiss drugmaker denied it was broke.", "Nordlux"),
        ("en", "Arn Foods recalled soup. The Leeds-based company said it was safe.", "Arn Foods"),
        ("en", "Arn Rovers have signed Al Bell. The club denied paying a fee.", "Arn Rovers"),
        ("fr", "Alvéane supprime 300 postes. L'entreprise assure être saine.", "Alvéane"),
        ("fr", "Le groupe Alvéane ferme. La société italienne dément.", "Alvéane"),
        ("fr", "Alvéane supprime des postes. Le géant du meuble dément.", "Alvéane"),
        ("fr", "La clinique de Brissol ferme. L'établissement dément.", "clinique de Brissol"),
        ("es", "Nordlux recorta. El gigante suizo del mueble lo niega.", "Nordlux"),
        ("de", "Nordlux streicht Stellen. Das Unternehmen bestreitet Probleme.", "Nordlux"),
        ("de", "Die Olm AG streicht. Das Schweizer Unternehmen dementiert.", "Olm AG"),
        ("es", "Nordlux recorta 300 puestos. La empresa niega problemas.", "Nordlux"),
        ("es", "Nordlux recorta 300 puestos. La compañía suiza niega problemas.", "Nordlux"),
        ("ru", "«Орлан» сократит 300 человек. Компания отрицает это.", "Орлан"),
        ("ru", "«Орлан» сократит 300 человек. Московская компания отрицает это.", "Орлан"),
        ("uk", "«Орлан» скоротить 300 людей. Київська компанія заперечує це.", "Орлан"),
        ("uk", "«Орлан» скоротить 300 людей. У компанії заперечують це.", "Орлан"),
    ],
)
def test_a_body_of_any_name_is_called_again(lang: str, text: str, speaker: str) -> None:
    assert heard_last(text, lang)[0] == speaker


@pytest.mark.parametrize(
    ("lang", "text", "principal"),
    [
        ("en", "Nordlux cut jobs. A spokesman for the Swiss drugmaker said no.", "Nordlux"),
        ("en", "Nordlux cut jobs. A spokesman for a rival drugmaker said no.", "a rival drugmaker"),
        ("fr", "Alvéane ferme. Un porte-parole de l'entreprise italienne dément.", "Alvéane"),
        ("de", "Nordlux schließt. Ein Sprecher des Schweizer Konzerns dementierte.", "Nordlux"),
        ("ru", "«Орлан» закрыт. Представитель московской компании отрицает это.", "Орлан"),
        ("uk", "«Орлан» закрито. Речник київської компанії заперечує це.", "Орлан"),
    ],
)
def test_so_is_a_body_that_is_spoken_for(lang: str, text: str, principal: str) -> None:
    assert heard_last(text, lang)[1] == principal


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    [
        ("en", "Al Bell, who runs a shop, sued. The company said no.", "The company"),
        ("en", "Nordlux cut jobs. The rival company said it would hire.", "The rival company"),
        ("en", "Workers in Olm went home. The company said it was sorry.", "The company"),
        ("fr", "Fermeture du port de Brissol : le groupe dément.", "le groupe"),
        ("es", "Cierre del puerto de Sural: la empresa lo niega.", "la empresa"),
    ],
)
def test_another_body_a_place_and_a_person_are_not_meant(
    lang: str, text: str, speaker: str
) -> None:
    assert heard_last(text, lang)[0] == speaker


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    [
        ("en", "The Department of Transport paid. The department would not say why.", "Transport"),
        ("ru", "Министерство здравоохранения молчит. Ведомство отрицает это.", "здравоохранения"),
        ("uk", "Міністерство охорони здоров'я мовчить. Відомство заперечує це.", "Міністерство"),
    ],
)
def test_an_authority_is_known_with_what_it_is_for(lang: str, text: str, speaker: str) -> None:
    assert speaker in heard_last(text, lang)[0]


@pytest.mark.parametrize(
    ("lang", "text", "denied"),
    [
        ("en", "The trust denied putting patients at risk after a nurse said it had.", "putting"),
        ("en", "Al Bell denied that he lied after an aide said he had.", "he lied"),
        ("en", "The firm denied wrongdoing after reports that it had paid.", "wrongdoing"),
        ("fr", "La clinique a nié toute faute après que Luc Bel a affirmé l'inverse.", "faute"),
        ("es", "La empresa negó haber pagado tras las acusaciones de un socio.", "haber pagado"),
    ],
)
def test_what_is_denied_ends_where_others_words_begin(lang: str, text: str, denied: str) -> None:
    said = next(s for s in find_statements(text, lang) if s.act is Act.DENIES)
    assert denied in said.quote
    assert not {"after", "après", "tras"} & set(said.quote.split())


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    [
        (
            "en",
            "Al Bell may go. “It is late,” said the 23-year-old midfielder.",
            "Al Bell",
        ),
        ("en", "Al Bell may go. The 40-year-old bank said it was safe.", "The 40-year-old bank"),
        (
            "de",
            "Karl Kern geht. „Es ist spät“, sagte der 23 Jahre alte Spieler.",
            "Karl Kern",
        ),
        ("de", "„Es ist spät“, sagte die 61 Jahre alte Lehrerin Ida Roth.", "Ida Roth"),
        ("de", "„Es ist spät“, sagte die 61 Jahre alte Lehrerin.", "die 61 Jahre alte Lehrerin"),
        (
            "ru",
            "Бегун Олег Лунин ушёл. «Уже поздно», — сказал 29-летний спортсмен.",
            "Олег Лунин",
        ),
        ("ru", "Олег Лунин уходит. «Уже поздно», — сказал 29-летний сосед.", "29-летний сосед"),
        ("uk", "Бігун Олег Лунь іде. «Уже пізно», — сказав 29-річний спортсмен.", "Олег Лунь"),
    ],
)
def test_somebody_told_by_age_and_trade(lang: str, text: str, speaker: str) -> None:
    assert [s.speaker for s in find_statements(text, lang)] == [speaker]


@pytest.mark.parametrize("words", ["Ich bleibe", "Da bleibe ich", "Komme ich, geht er"])
def test_what_somebody_says_of_himself_is_not_reported(words: str) -> None:
    (found,) = find_statements(f"„{words}“, sagte Karl Kern.", "de")
    assert not found.hedged


def test_who_stays_denies_nothing() -> None:
    (found,) = find_statements("“I am staying in town,” Al Bell said.", "en")
    assert found.act is Act.ASSERTS


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    [
        ("en", "Orvane shut its plant. The union denied it.", "The union"),
        ("en", "Unity, the drivers' union, is on strike. The union denied it.", "Unity"),
        ("en", "GMW is on strike. The union denied threats.", "GMW"),
        ("fr", "Orvane ferme. Le syndicat dément.", "Le syndicat"),
        ("es", "Orvane cierra. El sindicato lo niega.", "El sindicato"),
        ("ru", "«Орван» закрывает завод. Профсоюз это отрицает.", "Профсоюз"),
        ("uk", "«Орван» закриває завод. Профспілка це заперечує.", "Профспілка"),
    ],
)
def test_a_union_is_no_firm(lang: str, text: str, speaker: str) -> None:
    assert find_statements(text, lang)[-1].speaker == speaker
