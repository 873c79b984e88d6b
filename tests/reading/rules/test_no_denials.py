"""What is told to be not so, and denies nothing; and what an advocate says his client denies."""

import pytest

from bot.reading.rules.statements import find_statements
from storage.records import Act

NO_DENIALS = {
    "de": (
        "Anwohner klagen über Gestank. „Wir haben kein Geld für Filter“, sagte Ole Dietz.",
        "Ihm wird Bestechung vorgeworfen. Er sei nicht zum Termin erschienen, sagte die Richterin.",
        "Es gibt Vorwürfe. „Hier wurde seit Jahren nichts repariert“, sagte Anwohnerin Eva Holm.",
        "Es gibt Vorwürfe. „Wir bekommen keine Antwort“, sagte Anwohnerin Eva Holm.",
        "Der Vertrag sei noch nicht unterschrieben, sagte Ole Dietz.",
        "Einen Termin gebe es noch nicht, sagte ein Sprecher.",
        "Verletzt wurde niemand, teilte die Polizei mit.",
        "„Wir haben uns das nicht leicht gemacht“, sagte Ole Dietz.",
        "Ein Abbau sei mit der Gewerkschaft nicht zu machen, sagte Ole Dietz.",
        "Es sei nicht auszuschließen, dass der Streik weitergehe, sagte ein Sprecher.",
        "Man habe keine andere Wahl gehabt, sagte die Direktorin.",
        "Es gebe keine Hinweise auf Brandstiftung, sagte ein Sprecher der Polizei.",
        "Zu keinem Zeitpunkt habe Gefahr bestanden, teilte die Feuerwehr mit.",
    ),
    "en": (
        'There are allegations against the council. "We get no answer," said resident Eva Holm.',
        'The union accused the mill of theft. "Nobody asked us," said Eva Holm, who works there.',
        'The firm blamed the mill. "This is not a decision we took lightly," its chief said.',
        "The mayor accused the union of lying. Crews did not trust him, a union spokesman said.",
    ),
    "ru": (
        "Жители жалуются на запах. В компании «Эко» заявили, что анализы еще не готовы.",
        "Мэра обвинили в обмане. «Дорогу не ремонтировали двадцать лет», — заявил Пётр Лесной.",
        "Мэр заверил, что тарифы не вырастут.",
        "Отключений света не будет, заверили в мэрии.",
        "Мэра обвинили в обмане. Людям не платят с июля, рассказал председатель профкома.",
    ),
    "uk": (
        "Мера звинуватили в обмані. «Дорогу не ремонтували двадцять років», — заявив Петро Ліс.",
        "Мер запевнив, що тарифи не зростуть.",
        "Речник порту розповів про дорогу. «Черг немає», — наголосив він.",
        "Лікарня знеструмлена не буде, наголосила пресслужба порту.",
        "Мера звинуватили в обмані. Людям не платять з липня, розповів голова профспілки.",
    ),
}


@pytest.mark.parametrize(
    ("lang", "text"), [(k, each) for k, of in NO_DENIALS.items() for each in of]
)
def test_what_is_not_so_is_no_denial(lang: str, text: str) -> None:
    assert all(found.act is not Act.DENIES for found in find_statements(text, lang))


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Er soll gestohlen haben. „Wir haben das Geld nicht genommen“, sagte Ole Dietz."),
        ("ru", "Ходят слухи о закрытии школы. Мэр заверил, что школу не закроют."),
        ("uk", "Ширяться чутки про закриття школи. Мер запевнив, що школу не закриють."),
    ],
)
def test_what_was_disputed_is_denied(lang: str, text: str) -> None:
    assert find_statements(text, lang)[-1].act is Act.DENIES


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "Адвокат Котова Роман Зайцев сказал, что Котов вину не признаёт."),
        ("ru", "Адвокат Котова Роман Зайцев сказал, что Котов отрицает вину."),
        ("uk", "Гай провини не визнає, каже його захисник Роман Заєць."),
    ],
)
def test_an_advocate_denies_for_a_client_in_whatever_case(lang: str, text: str) -> None:
    (found,) = find_statements(text, lang)
    assert found.act is Act.DENIES
    assert found.speaker.startswith("Роман")


def test_who_was_accused_denies_in_ukrainian_whatever_the_verb() -> None:
    (*_, found) = find_statements(
        "Мера звинуватили в розтраті. Він сказав, що грошей не брав.", "uk"
    )
    assert found.act is Act.DENIES


@pytest.mark.parametrize("meanwhile", ["tandis que", "alors que", "pendant que", "parce que"])
def test_who_declares_forfeit_says_nothing_of_what_happens_meanwhile(meanwhile: str) -> None:
    text = f"Noah Vidal a déclaré forfait, {meanwhile} l'arbitre refusait un but."

    assert not find_statements(text, "fr")


def test_a_claim_for_damages_that_is_withdrawn_is_nothing_said() -> None:
    assert not find_statements("The contractor withdrew its claim for damages.", "en")


@pytest.mark.parametrize(
    ("lang", "question"),
    [
        ("fr", "Le ministre a-t-il démenti la vente du port ?"),
        ("fr", "Le ministre dément-il la vente du port ?"),
        ("de", "Hat der Minister den Verkauf dementiert?"),
        ("de", "Bestätigt der Minister den Verkauf?"),
        ("ru", "Опроверг ли министр продажу порта?"),
    ],
)
def test_who_asks_whether_somebody_denied_it_states_nothing(lang: str, question: str) -> None:
    assert not find_statements(question, lang)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Le maire a mis en garde contre les rumeurs de fermeture."),
        ("es", "El alcalde habló de los rumores de cierre."),
        ("es", "El alcalde advirtió contra los rumores de cierre."),
        ("de", "Der Bürgermeister sprach über Gerüchte über einen Verkauf."),
    ],
)
def test_who_speaks_of_rumours_does_not_deny_them(lang: str, text: str) -> None:
    assert Act.DENIES not in {found.act for found in find_statements(text, lang)}
