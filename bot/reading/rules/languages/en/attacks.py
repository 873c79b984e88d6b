"""English: what is attacked in words alone, and what tells that an attack was none in words."""

from bot.reading.rules.languages.en.claims import TALK
from bot.reading.rules.languages.patterns import words

# Plans, words, conduct, and those whom one attacks "over" or "for" something.
IN_WORDS = words(
    rf"{TALK}|(?:[\w-]+ )?(?:plans?|polic(?:y|ies)|propos\w+|decisions?|records?|remarks?|comments?|"
    r"bills?|laws?|speech(?:es)?|budgets?|cuts|moves?|verdicts?|rulings?|deals?|treatment|handling|"
    r"failures?|lack|approach(?:es)?|stances?|positions?|views?|tactics|rhetoric|agendas?|ideas?|"
    r"strateg(?:y|ies)|reforms?|tax(?:es)?|legac(?:y|ies)|credibility|characters?|integrity|"
    r"reputations?|motives?|judg(?:e)?ment|competence|leadership|campaigns?|critics|opponents?|rivals?|"
    r"media|press|establishment|elites?|culture|capitalism|hypocrisy|inaction|delays?|use of|"
    r"practices?|behaviou?r|conduct|performance|choices?|appointments?|bans?|sanctions?|statements?)|"
    r"(?:over|for) (?:the|an?|his|her|its|their|not|what|failing|\w+ing)|as (?:an?|the|\w+ly)"
)
WOUNDS = words(
    r"with (?:an? |the |his |her |their )?(?:[\w-]+ )?(?:knife|knives|guns?|axes?|hammers?|acid|drones?|"
    r"missiles?|rockets?|bombs?|stones?|sticks?|machetes?|swords?|rifles?|fists?|artillery|bottles?|"
    r"weapons?|grenades?|arrows?|petrol bombs?)|killing|injuring|wounding|stabbing|leaving \w+ dead"
)
