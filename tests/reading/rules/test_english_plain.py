"""Plain English sentences: relative clauses, passives, courts, those who are only counted."""

import pytest

from bot.reading.rules.statements import find_statements

SAID = [
    ("Ida was told on Monday by the firm that it was safe.", "the firm", "it was safe"),
    ("Many Democrats say the plan is wrong.", "Many Democrats", "the plan is wrong"),
    ("Some at the bank say the plan was wrong.", "Some at the bank", "the plan was wrong"),
    ("All four deny conspiracy to defraud.", "All four", "conspiracy to defraud"),
    ("All three said the case was weak.", "All three", "the case was weak"),
    ("Two others, Al Bell and Ida Holm, deny it.", "Al Bell and Ida Holm", "it"),
    ("Prices rose by 4%, data from the agency show.", "the agency", "Prices rose by 4%"),
    ("It was late, she said; the others had gone.", "she", "It was late"),
    ("Police dispute that account: Bell said two men were seen.", "Police", "that account"),
    ("Officials in Leeds dispute that.", "Officials in Leeds", "that"),
    ("That was rejected by the mayor, Al Bell.", "Al Bell", "That"),
    ("This was denied by the firm on Monday.", "the firm", "This"),
    ("The regulator confirmed it was asked.", "The regulator", "it was asked"),
    ("The storm that Bell called “a fury” hit Leeds.", "Bell", "The storm … a fury"),
    ("The plan, which critics say will fail, was kept.", "critics", "The plan … will fail"),
    ("The deal, described by Bell as “a mess”, is off.", "Bell", "The deal … as “a mess”"),
    ("Crane has been called a fraud by critics.", "critics", "Crane … a fraud"),
    ("Bell's denial that he had met her was repeated.", "Bell", "he had met her"),
    ("Bell told his boss, who was ill, that he had lied.", "Bell", "he had lied"),
    (
        "A paper that linked milk to gout has been retracted by Brain.",
        "Brain",
        "A paper that linked",
    ),
    ("No 10 said the talks were over.", "No 10", "the talks were over"),
    ("He plans to sell, the union's lawyer said.", "the union's lawyer", "He plans to sell"),
    ("The law will hurt the army, which denies any role.", "the army", "any role"),
    ("“It is fine,” managing director Al Bell told us.", "Al Bell", "It is fine"),
    ("Asked whether he thought Bell lied, Crane said no.", "Crane", "no"),
    ("The officer who fired the shot, Al Bell, denied murder.", "Al Bell", "murder"),
    ("The coroner, Dr Ida Holm, said it was late.", "Ida Holm", "it was late"),
    ("“We were not there,” Bell said by satellite phone.", "Bell", "We were not there"),
    ("The couple claim that he cut the cable.", "The couple", "he cut the cable"),
    ("A man accused of threatening to burn a barn has said it was a joke.", "A man", "it was"),
    ("The ruler, who according to the Signal has fled, denied it.", "the Signal", "has fled"),
    ("Pastor Al Bell of St Jude's said it was late.", "Al Bell", "it was late"),
    ("“It was late,” said an aide to Crane.", "an aide to Crane", "It was late"),
    ("“It was late,” said Al Bell to reporters.", "Al Bell", "It was late"),
    ("On Monday residents said the bridge was unsafe.", "residents", "the bridge was unsafe"),
    ("According to a man who saw the crash, it was late.", "a man", "it was late"),
    ("The claim was denied by a spokesman for Norvik.", "a spokesman for Norvik", "The claim"),
]
DENIED = [
    "“The suggestion that we tried to hide this is offensive and wrong,” she said.",
    "The firm said reports of a split were “plucked out of thin air”.",
    "“This information does not correspond to reality,” the airline said.",
    "Crestline said none of its staff had made such calls.",
    "The embassy said nothing of the sort had been agreed.",
    "The maker dismissed that as speculation.",
    "The palace took the unusual step of denying that the king was ill.",
    "“Nobody was paid,” Bell said.",
    "“We are not racists,” the club said.",
    "“You've got the wrong man,” Bell said.",
    "Bell dismisses “wild” report that he will leave",
]
SILENT = [
    "A judge has rejected its claim against the supplier, Norvo.",
    "The tribunal rejected claims that the firm had lied to her.",
    "Firefighters were called to the scene by a neighbour.",
    "The strike, called by the union, began on Monday.",
    "The bank apologised to customers who were locked out.",
    "A teacher asked that her name not be used.",
    "He accepted a gift from the parents.",
]


@pytest.mark.parametrize(("text", "speaker", "quote"), SAID)
def test_who_says_what(text: str, speaker: str, quote: str) -> None:
    """The first statement, with all its pieces."""
    said = find_statements(text, "en")[0]
    words = " … ".join(text[start:end] for start, end in said.spans)
    assert speaker in said.speaker
    assert words.startswith(quote)


@pytest.mark.parametrize("text", DENIED)
def test_denials(text: str) -> None:
    """In whatever words."""
    assert [s.act.value for s in find_statements(text, "en")] == ["denies"]


@pytest.mark.parametrize("text", SILENT)
def test_nothing_is_stated(text: str) -> None:
    """Courts decide, help is called, and gifts are taken."""
    assert not find_statements(text, "en")


PRINCIPALS = [
    ("Velden shut a mine. Water tests were clean. A company spokesman denied it.", "Velden"),
    ("His university, Port Isk, sacked him. A university spokesman denied it.", "Port Isk"),
    ("A Meridonia Airways jet hit Port Isk. An airline spokesman denied it.", "Meridonia Airways"),
    ("The Isk foreign ministry spoke. A ministry spokesman denied it.", "The Isk foreign ministry"),
    ("The minister, Al Bell, is ill. An aide to the minister denied it.", "Al Bell"),
    ("Police in Leeds raided a bar. A force spokesman denied it.", "Police"),
]


@pytest.mark.parametrize(("text", "principal"), PRINCIPALS)
def test_for_whom_they_speak(text: str, principal: str) -> None:
    """Bodies called again by what they are."""
    assert find_statements(text, "en")[-1].principal == principal


HEADLINES = [
    ("Mayor: roads will be repaired", "Mayor", "roads will be repaired", "asserts"),
    ("Roads will be repaired in May - mayor", "mayor", "Roads will be repaired in May", "asserts"),
    ("Bank denies losses as shares fall", "Bank", "losses", "denies"),
    ("Claims of torture 'baseless', says army", "army", "Claims of torture 'baseless'", "denies"),
]


@pytest.mark.parametrize(("headline", "speaker", "quote", "act"), HEADLINES)
def test_headlines(headline: str, speaker: str, quote: str, act: str) -> None:
    """Before a colon, behind a hyphen; what happens meanwhile is not denied."""
    said = find_statements(f"{headline}\nIt rained all day in Leeds.", "en")[0]
    assert (said.speaker, said.quote, said.act.value) == (speaker, quote, act)


PRONOUNS = [
    ("Al Bell met Mary Slade. He said she was late.", "Al Bell"),
    ("Mary Slade met Al Bell. He said she was late.", "Al Bell"),
    ("Tom Bell left. His sister, Ann, wept. She said he was ill.", "Ann"),
    ("Prewett's widow, Carol, wept as she described the scene.", "Carol"),
    ("Residents blocked the road. They say it is unsafe.", "Residents"),
    ("A spokesman for the Norvik club was ill. It denied a row.", "Norvik club"),
    ("The owner of a bar that burned down denied setting the fire.", "The owner of a bar"),
    ("Counsel to the panel, Al Bell KC, said it was late.", "Al Bell KC"),
    ("King Olaf is ill. The crown princess said she was well.", "The crown princess"),
    ("A town Springs man left. Police Chief Mary Slade wept. She said it was sad.", "Mary Slade"),
    ("Rovers won. Sporting Lindo were calm. The Spanish side said it was late.", "Sporting Lindo"),
    ("Hanbel Electronics is under U.S. pressure. It said it was well.", "Hanbel Electronics"),
    ("The mayor's aide said it was so. In court, Ida Holm said it was not.", "Ida Holm"),
]


@pytest.mark.parametrize(("text", "speaker"), PRONOUNS)
def test_who_is_meant(text: str, speaker: str) -> None:
    """By given names, by words for women and men, by what a sentence was about."""
    assert speaker in find_statements(text, "en")[-1].speaker


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        ("Rebels attacked a convoy on Monday.", []),
        ("A man attacked the mayor with a knife.", []),
        ("Hackers attacked the site, killing the service.", []),
        ("Bell attacked the council's plan.", ["the council's plan"]),
        ("Bell attacked the mayor over the vote.", ["the mayor over the vote"]),
        ("Bell attacked Crane for lying.", ["Crane for lying"]),
        ("Bell attacked the book as “a theft”.", ["the book as “a theft”"]),
    ],
)
def test_attacks_in_words_and_otherwise(text: str, contents: list[str]) -> None:
    """Only an attack in words blames somebody."""
    assert [s.quote for s in find_statements(text, "en")] == contents


@pytest.mark.parametrize(
    "text",
    [
        "Police questioned a man for hours.",
        "She admitted 40 patients to the ward.",
        "The hospital admitted two people.",
        "Heat slammed the north.",
        "Unconfirmed reports spread online.",
        "The vote confirmed her appointment.",
        "A late penalty, confirmed after a review, settled the match.",
    ],
)
def test_what_only_happens_states_nothing(text: str) -> None:
    """The verb is one of saying elsewhere."""
    assert find_statements(text, "en") == ()
