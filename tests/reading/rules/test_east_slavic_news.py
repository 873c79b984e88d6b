"""How Russian and Ukrainian news is typed and laid out: hyphens, straight marks, paragraphs."""

import pytest

from tests.reading.rules.readings import told_in


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    [
        ("ru", 'Мост закрыли.\n"Он был стар", - сказал Бобров.', "Бобров"),
        ("ru", "Мост закрыли.\n«Он был стар»,- сказал Бобров.", "Бобров"),
        ("ru", "Мост закрыли.\n«Он был стар», -- сказал Бобров.", "Бобров"),
        ("ru", 'Мост закрыли.\n"Он был стар, - сказал Бобров. - Пора строить".', "Бобров"),
        ("uk", 'Міст закрили.\n"Він був старий", - сказала речниця порту.', "речниця порту"),
        ("uk", "Міст закрили.\n- Він був старий, - сказав Бобер.", "Бобер"),
    ],
)
def test_a_hyphen_stands_for_a_dash(lang: str, text: str, speaker: str) -> None:
    [(act, who, words)] = told_in(text, lang)
    assert (act, who) == ("asserts", speaker)
    assert words.startswith(("Он был стар", "Він був старий"))


def test_a_hyphen_before_a_number_or_behind_a_word_is_none() -> None:
    [(_, _, words)] = told_in("Ночью было -5 и шёл дождь, сказал Бобров.", "ru")
    assert words == "Ночью было -5 и шёл дождь"


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    [
        ("ru", "Мост закрыли на ремонт.\nОб этом сообщил мэр Иван Корнев.", "Иван Корнев"),
        ("ru", "Мост закрыли на ремонт\n\nОб этом говорится в сообщении порта.", "порта"),
        ("ru", "Мост закрыли на ремонт.\nОб этом Корнев сказал в своём блоге.", "Корнев"),
        ("ru", "Мост закрыли на ремонт.\nТакое заявление сделал мэр Иван Корнев.", "Иван Корнев"),
        ("uk", "Міст закрили на ремонт.\nПро це повідомив мер Іван Корінь.", "Іван Корінь"),
        ("uk", "Міст закрили на ремонт.\nПро це у вівторок заявили в порту.", "порту"),
    ],
)
def test_what_somebody_told_stands_in_the_paragraph_before(
    lang: str, text: str, speaker: str
) -> None:
    [(act, who, words)] = told_in(text, lang)
    assert (act, who) == ("asserts", speaker)
    assert words in {"Мост закрыли на ремонт", "Міст закрили на ремонт"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "Мост закрыли на ремонт.\nКак пишет «Маяк», об этом сообщил мэр Иван Корнев."),
        ("uk", "Міст закрили на ремонт.\nЯк пише «Маяк», про це повідомив мер Іван Корінь."),
    ],
)
def test_a_paper_relays_that_somebody_told_it(lang: str, text: str) -> None:
    words = {words for _, _, words in told_in(text, lang)}
    assert words in ({"Мост закрыли на ремонт"}, {"Міст закрили на ремонт"})
    assert {who for _, who, _ in told_in(text, lang)} >= {"Маяк"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "Мэр Иван Корнев заявил, что мост цел. Об этом он написал в блоге."),
        ("ru", "Мэр Иван Корнев заявил, что мост цел.\nОб этом Корнев рассказал «Маяку»."),
        ("uk", "Мер Іван Корінь заявив, що міст цілий. Про це він написав у блозі."),
    ],
)
def test_where_somebody_said_it_is_no_second_statement(lang: str, text: str) -> None:
    [(_, _, words)] = told_in(text, lang)
    assert words in {"мост цел", "міст цілий"}


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    [
        ("ru", 'Директор завода "Заря" Иван Корнев сказал, что мост цел.', "Иван Корнев"),
        ("ru", 'Депутат от "Дела" Иван Корнев открыл мост. «Он цел», — сказал он.', "Иван Корнев"),
        ("uk", 'Керівниця фракції "Воля" Юлія Корінь каже, що міст цілий.', "Юлія Корінь"),
        ("ru", "«Мост цел», — рассказал Mayak.ru мэр Иван Корнев.", "Иван Корнев"),
        ("ru", "Мост цел, пишет Mayak.ru.", "Mayak.ru"),
        ("ru", "«Мост цел», — заявили корреспонденту Mayak.com.ua в порту.", "порту"),
        ("ru", "Мост цел, сообщил и. о. мэра Иван Корнев.", "Иван Корнев"),
        ("uk", "Міст цілий, повідомила в. о. міністра Анна Корінь.", "Анна Корінь"),
    ],
)
def test_who_speaks_beside_a_firm_a_site_and_a_short_word(
    lang: str, text: str, speaker: str
) -> None:
    [(_, who, words)] = told_in(text, lang)
    assert who == speaker
    assert words in {"мост цел", "Мост цел", "Он цел", "міст цілий", "Міст цілий"}


def test_a_dateline_with_its_house_is_not_said() -> None:
    text = "Заречье. 3 мая. МАЯК-ЮГ - Мост закрыли на ремонт, сообщили в мэрии."
    assert told_in(text, "ru") == [("asserts", "мэрии", "Мост закрыли на ремонт")]


@pytest.mark.parametrize("marks", [("«", "»"), ('"', '"'), ("“", "”")])
def test_a_quotation_runs_over_paragraphs_without_marks_between(marks: tuple[str, str]) -> None:
    text = (
        f"Міст закрили. {marks[0]}Він був старий.\n\nЙого «Луч» будував.\n"
        f"Тепер зводимо новий{marks[1]}, - сказав мер Іван Корінь.\nПорт працює."
    )
    [(act, who, words)] = told_in(text, "uk")
    assert (act, who) == ("asserts", "Іван Корінь")
    assert words == "Він був старий. … Його «Луч» будував. … Тепер зводимо новий"


def test_a_mark_that_nothing_closes_swallows_no_paragraph() -> None:
    text = "Мост закрыли. «Заря строит.\nПорт цел, сказал мэр.\nРаботы идут."
    assert told_in(text, "ru") == [("asserts", "мэр", "Порт цел")]


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    [
        ("ru", "«Мост цел», — цитирует мэра «Маяк».", "мэра"),
        ("ru", "«Мост цел», — цитирует «Маяк» Корнева.", "Корнева"),
        ("ru", '"Мост цел", - приводит слова тренера агентство "Маяк".', "тренера"),
        ("ru", "«Мост цел», — цитирует слова министра пресс-служба порта.", "министра"),
        ("ru", "«Мост цел», — цитирует Корнева Mayak.ru.", "Корнева"),
        ("uk", "«Міст цілий», – цитує мера «Маяк».", "мера"),
        ("uk", "«Міст цілий», – цитує Івана Кореня прес-служба порту.", "Івана Кореня"),
    ],
)
def test_who_is_cited_speaks_and_not_who_cites(lang: str, text: str, speaker: str) -> None:
    [(_, who, words)] = told_in(text, lang)
    assert who == speaker
    assert words in {"Мост цел", "Міст цілий"}


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    [
        ("ru", "После оглашения итогов Заречья Корнев сказал, что мост цел.", "Корнев"),
        ("ru", "В ходе заседания городской думы Иван Лис заявил, что мост цел.", "Иван Лис"),
        ("ru", "На одной из улиц Заречья жители рассказали, что мост цел.", "жители"),
        ("ru", "Корнев чётко заявил, что мост цел.", "Корнев"),
        ("ru", "«Мост цел», — сказал Корнев «Маяку» в среду.", "Корнев"),
        ("ru", "Мост цел, в свою очередь пояснили в порту.", "порту"),
        ("uk", "Наприкінці виступу Корінь додав, що міст цілий.", "Корінь"),
        ("uk", "З-поміж іншого депутат заявив, що міст цілий.", "депутат"),
        ("uk", "Під час засідання міського суду 16 січня мер заявив, що міст цілий.", "мер"),
        ("uk", "Вони чомусь сказали, що міст цілий.", "Вони"),
    ],
)
def test_what_stands_beside_who_speaks_is_no_part_of_it(lang: str, text: str, speaker: str) -> None:
    [(_, who, words)] = told_in(text, lang)
    assert who == speaker
    assert words in {"мост цел", "Мост цел", "міст цілий"}


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    [
        ("ru", "В порту сказали, что мост цел. Отмечается, что есть объезд.", "порту"),
        ("ru", "По данным порта, мост цел. Уточняется, что есть объезд.", "порта"),
        ("ru", "Корнев сказал, что мост цел. При этом отметил, что есть объезд.", "Корнев"),
        ("uk", "За даними порту, міст цілий. Зазначається, що є об'їзд.", "порту"),
        ("uk", "Корінь сказав, що міст цілий. Також додав, що є об'їзд.", "Корінь"),
    ],
)
def test_a_verb_with_nobody_beside_it_goes_on(lang: str, text: str, speaker: str) -> None:
    [(_, first, _), (_, second, words)] = told_in(text, lang)
    assert (first, second) == (speaker, speaker)
    assert words in {"есть объезд", "є об'їзд"}


@pytest.mark.parametrize(
    "text",
    [
        "Отмечается, что мост цел.",
        "Мэр Иван Корнев сказал, что мост цел. Отмечается, что есть объезд.",
        "Корнев сказал, что мост цел. Говорят, что есть объезд.",
    ],
)
def test_what_is_noted_by_nobody_known_is_nobodys(text: str) -> None:
    assert "есть объезд" not in {words for _, _, words in told_in(text, "ru")}


@pytest.mark.parametrize(
    ("lang", "text", "again"),
    [
        ("ru", "Министр иностранных дел Иван Корнев", "глава МИД"),
        ("ru", "Министр транспорта Иван Корнев", "глава Минтранса"),
        ("ru", "Президент Иван Корнев", "глава государства"),
        ("ru", "Губернатор Иван Корнев", "глава региона"),
        ("ru", "Мэр Верхнего Брода Иван Корнев", "глава города"),
        ("ru", "Мэр Заречья Иван Корнев", "мэр Заречья"),
        ("ru", "Заместитель министра экономики Иван Корнев", "замминистра"),
        ("ru", "Пресс-секретарь порта Иван Корнев", "представитель порта"),
        ("uk", "Міністр закордонних справ Іван Корінь", "глава МЗС"),
        ("uk", "Голова фракції «Воля» Іван Корінь", "керівник фракції «Воля»"),
        ("uk", "Речник порту Іван Корінь", "представник порту"),
    ],
)
def test_an_office_told_in_other_words_is_the_same(lang: str, text: str, again: str) -> None:
    story = {
        "ru": f"{text} сказал, что мост цел. «Есть объезд», — добавил {again}.",
        "uk": f"{text} сказав, що міст цілий. «Є об'їзд», – додав {again}.",
    }
    assert {who for _, who, _ in told_in(story[lang], lang)} == {
        {"ru": "Иван Корнев", "uk": "Іван Корінь"}[lang]
    }


@pytest.mark.parametrize(
    ("text", "again"),
    [
        ("Министр транспорта Иван Корнев", "глава МИД"),
        ("Мэр Заречья Иван Корнев", "глава порта"),
        ("Глава порта Иван Корнев", "глава завода"),
        ("Пресс-секретарь порта Иван Корнев", "представитель завода"),
    ],
)
def test_another_office_is_somebody_else(text: str, again: str) -> None:
    story = f"{text} сказал, что мост цел. «Есть объезд», — добавил {again}."
    assert [who for _, who, _ in told_in(story, "ru")] == ["Иван Корнев", again]


@pytest.mark.parametrize(
    ("lang", "text", "outer", "inner"),
    [
        ("ru", "Мэр добавил, что, согласно прогнозу порта, мост закроют.", "мэр", "мост закроют"),
        ("ru", "Мэр заявил, что мост, по данным порта, закроют.", "мэр", "мост … закроют"),
        ("ru", "Как пишет «Маяк», по данным порта, мост закроют.", "маяк", "мост закроют"),
        ("uk", "Мер додав, що, за даними порту, міст закриють.", "мер", "міст закриють"),
    ],
)
def test_who_is_cited_inside_what_somebody_tells(
    lang: str, text: str, outer: str, inner: str
) -> None:
    [(_, first, whole), (_, _, words)] = told_in(text, lang)
    assert first.lower() == outer
    assert whole.endswith(("мост закроют", "закроют", "міст закриють"))
    assert words == inner


@pytest.mark.parametrize(
    ("lang", "text", "speaker", "words"),
    [
        (
            "ru",
            "Мост цел, сказал пресс-секретарь Вооружённых сил Лиды Иван Лис.",
            "Иван Лис",
            "Мост цел",
        ),
        ("uk", "Міст цілий, сказав речник Збройних сил Лідії Іван Лис.", "Іван Лис", "Міст цілий"),
        ("ru", "Мэр выступил с заявлением о том, что мост цел.", "Мэр", "мост цел"),
        ("uk", "Мер виступив із заявою про те, що міст цілий.", "Мер", "міст цілий"),
        ("ru", "По ожиданиям порта, мост закроют.", "порта", "мост закроют"),
        ("uk", "За очікуваннями порту, міст закриють.", "порту", "міст закриють"),
        ("ru", "«Докажу»: Корнев опроверг, что брал деньги", "Корнев", "брал деньги"),
        ("uk", "«Доведу»: Корінь заперечив, що брав гроші", "Корінь", "брав гроші"),
    ],
)
def test_common_forms_of_telling(lang: str, text: str, speaker: str, words: str) -> None:
    [(_, who, what)] = told_in(text, lang)
    assert (who, what) == (speaker, words)


def test_a_headline_by_a_surname() -> None:
    [(_, who, words), _] = told_in(
        "Мост откроют в мае – Корнев\nИван Корнев сказал, что рад.", "ru"
    )
    assert (who, words) == ("Иван Корнев", "Мост откроют в мае")


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "Двое побили сторожа — ветерана войны."),
        ("ru", "Полиция нашла водителя, которого обвиняют в ДТП."),
        ("uk", "Знайшли водія, якого звинувачують у ДТП."),
    ],
)
def test_what_nobody_states(lang: str, text: str) -> None:
    assert told_in(text, lang) == []


@pytest.mark.parametrize(
    "text",
    [
        "Полиция Заречья сообщила о пожаре. Иван Лис в больнице. «Он цел», — сказано в сообщении.",
        "Об этом сообщила полиция Заречья.\n«Иван Лис цел», — говорится в сообщении.",
    ],
)
def test_a_paper_is_of_the_body_that_told(text: str) -> None:
    assert told_in(text, "ru")[-1][1].lower() == "полиция заречья"


def test_a_noun_that_opens_is_no_part_of_a_name() -> None:
    text = "Анна Лис ушла.\nРеакция Анны Лис появилась в среду. «Это ложь», — написала Лис."
    assert told_in(text, "ru")[-1][1] in {"Анна Лис", "Анны Лис"}


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    [
        ("ru", "Мост цел, заявил ТАСС мэр Иван Лис.", "Иван Лис"),
        ("ru", "«Мост цел», — заявил РИА Новости Иван Лис.", "Иван Лис"),
        ("ru", "Мост цел, рассказал Harbour Post источник в банке.", "источник в банке"),
        ("ru", "«Мост цел», — рассказал Harbour Post Иван Лис.", "Иван Лис"),
        ("ru", "Мост цел, сообщила ГИБДД Верхнего Брода.", "ГИБДД Верхнего Брода"),
        ("ru", "Мост цел, пишет The Harbour Post в среду.", "The Harbour Post"),
        ("uk", "Міст цілий, заявив УНІАН мер Іван Лис.", "Іван Лис"),
        ("uk", "У пресслужбі суду відмовилися від коментарів.", "пресслужбі суду"),
    ],
)
def test_whom_it_was_told_has_no_case(lang: str, text: str, speaker: str) -> None:
    assert [who for _, who, _ in told_in(text, lang)] == [speaker]
