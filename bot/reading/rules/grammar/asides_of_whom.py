"""What is told of somebody between commas, before what he does or says."""

from bot.reading.rules.text.segments import Passage

_CALLED = 6  # tokens of what somebody is called in quotation marks


def is_called(passage: Passage, index: int) -> bool:
    """Within a few quoted words that only call somebody something: ", que X dit « gentil »,"."""
    quote = passage.quotes[passage.tokens[index].quote]
    lead = passage.tokens[max(0, quote.first - 2)]
    short = quote.last - quote.first <= _CALLED and lead.is_word
    return short and passage.lexicon.adjectives_behind


def tells_of_whom(passage: Passage, first: int, last: int) -> bool:
    """A relative clause of whom others speak: ", que ses voisins disent calme, (avoue)"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if not lexicon.adjectives_behind or last - first <= _CALLED // 2:
        return False
    index, which = first, lexicon.object_relatives | lexicon.relatives
    small = lexicon.prepositions | lexicon.articles
    while index < last - 1 and index - first < _CALLED // 2 and tokens[index].low in small:
        index += 1  # "al que", "à qui"
    low = tokens[index].low
    led = low in which if index > first else low in lexicon.object_relatives
    return led or tokens[first].low in lexicon.prepositional_relatives


def before_done(passage: Passage, floor: int, relative: int) -> int:
    """Before what was done with it: "un tract(, distribué samedi), qui annonçait"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if not lexicon.adjectives_behind or tokens[relative - 1].text != ",":
        return relative
    inside = range(relative - 2, floor, -1)
    opening = next((i for i in inside if not tokens[i].is_word), floor)
    done = lexicon.participles.fullmatch(tokens[opening + 1].low)
    return opening + 1 if done and tokens[opening].text == "," else relative
