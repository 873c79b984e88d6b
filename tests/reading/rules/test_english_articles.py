"""Whole articles in English, headline and all: who speaks, for whom, and what that does."""

import pytest

from bot.reading.rules.statements import find_statements

RECALL = (
    "Regulator orders recall of popular pushchair after three injuries\n"
    "The Product Safety Board on Thursday ordered shops to stop selling the Tandoo Swift, a "
    "folding pushchair that has injured three toddlers since spring.\n"
    "“The locking pin shears off without warning,” said the board's chief engineer, Petra "
    "Lindqvist. Parents should stop using the model at once, she told a news conference.\n"
    "Tandoo said it had known of “a handful of complaints” but had received no report of an "
    "injury until last week. The Danish manufacturer insisted that the pin met every European"
    " standard.\n"
    "That is disputed by Consumer Voice, which tested the pushchair in May. “We wrote to them"
    " twice,” its director, Gerald Amis, said. “They never wrote back.”\n"
    "A company spokeswoman, Mette Holm, said no such letters had arrived. She declined to say"
    " how many of the pushchairs had been sold in Britain.\n"
    "The retailer, Little Steps, denied blaming a customer.\n"
    "Trading standards officers in Cheshire are examining the pushchair. They would not "
    "comment on the case."
)
OUTAGE = (
    "Bank says no data lost in weekend outage\n"
    "Northgate Bank apologised on Monday to customers who were locked out of their accounts, "
    "but said that no personal data had been lost.\n"
    "“This was not a cyber attack,” chief executive Helen Marsh said in a video message. The "
    "lender blamed a failed software update by an outside supplier.\n"
    "The supplier was Corvex Systems, according to two people familiar with the matter.\n"
    "“They have cut a third of their IT staff in two years,” said the union's general "
    "secretary, Paul Deakin.\n"
    "Northgate disputes that figure. A spokesman said the number of technology staff had "
    "fallen by 11 per cent.\n"
    "The Financial Services Regulator confirmed it was in contact with the bank. It would not"
    " say whether a fine was being considered."
)
CONTRACT = (
    "Mayor's office paid firm owned by brother-in-law, documents show\n"
    "Mayor Douglas Finch denied any wrongdoing.\n"
    "The brother-in-law, Kevin Stagg, said Brightway Ltd had won the work fairly.\n"
    "That was rejected by the leader of the opposition on the council, Miriam Kaye.\n"
    "The mayor's spokeswoman later clarified that he had met Mr Stagg twice at family events."
    " She insisted that business was never discussed.\n"
    "Cleaners employed by Brightway claimed they had been paid late for months. The company "
    "said all wages were up to date. It withdrew an earlier statement in which it had said "
    "that no public money was involved."
)
BETTING = (
    "Striker denies betting on own matches\n"
    "Marlow Town striker Jamie Okoro has denied placing bets on matches in which he played, "
    "after the Football Association charged him.\n"
    "“I have never bet on a game I played in,” the 27-year-old said in a statement issued by "
    "his agent. He admitted having used an account in his cousin's name.\n"
    "Marlow's manager, Steve Harkness, said he had no plans to drop the player. The club "
    "itself said only that it was cooperating with the investigation.\n"
    "The bookmaker, Betlane, confirmed that it had passed records to the association. It "
    "denied that it had been slow to act."
)

ARTICLES = [
    (
        RECALL,
        [
            ("asserts", "Petra Lindqvist", ""),
            ("asserts", "Petra Lindqvist", ""),
            ("asserts", "Tandoo", ""),
            ("asserts", "Tandoo", ""),
            ("denies", "Consumer Voice", ""),
            ("asserts", "Gerald Amis", ""),
            ("denies", "Mette Holm", "Tandoo"),
            ("declines", "Mette Holm", "Tandoo"),
            ("denies", "Little Steps", ""),
            ("declines", "Trading standards officers in Cheshire", ""),
        ],
    ),
    (
        OUTAGE,
        [
            ("denies", "Bank", ""),
            ("asserts", "Northgate Bank", ""),
            ("denies", "Helen Marsh", ""),
            ("asserts", "Northgate Bank", ""),
            ("asserts", "two people familiar with the matter", ""),
            ("asserts", "Paul Deakin", ""),
            ("denies", "Northgate Bank", ""),
            ("asserts", "A spokesman", "Northgate Bank"),
            ("confirms", "The Financial Services Regulator", ""),
            ("declines", "The Financial Services Regulator", ""),
        ],
    ),
    (
        CONTRACT,
        [
            ("asserts", "documents", ""),
            ("denies", "Douglas Finch", ""),
            ("asserts", "Kevin Stagg", ""),
            ("denies", "Miriam Kaye", ""),
            ("asserts", "The mayor's spokeswoman", "Douglas Finch"),
            ("denies", "The mayor's spokeswoman", "Douglas Finch"),
            ("asserts", "Cleaners employed by Brightway", ""),
            ("asserts", "Brightway Ltd", ""),
            ("withdraws", "Brightway Ltd", ""),
        ],
    ),
    (
        BETTING,
        [
            ("denies", "Striker", ""),
            ("denies", "Jamie Okoro", ""),
            ("denies", "Jamie Okoro", ""),
            ("confirms", "Jamie Okoro", ""),
            ("asserts", "Steve Harkness", ""),
            ("asserts", "Marlow Town", ""),
            ("confirms", "Betlane", ""),
            ("denies", "Betlane", ""),
        ],
    ),
]


@pytest.mark.parametrize(("text", "stated"), ARTICLES)
def test_whole_articles(text: str, stated: list[tuple[str, str, str]]) -> None:
    """Bodies called again by what they are, "they" and "it", answers, a headline without names."""
    found = find_statements(text, "en")
    assert [(s.act.value, s.speaker, s.principal) for s in found] == stated
