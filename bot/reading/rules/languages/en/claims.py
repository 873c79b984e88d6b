"""English: parts of patterns that several files share."""

CLAIM = (
    r"(?:claims?|reports?|allegations?|accusations?|charges?|rumou?rs?|suggestions?|assertions?|"
    r"notions?|speculation|ideas?|stor(?:y|ies)|statements?|insinuations?|media reports?)"
)
# What is only talked of, beside claims.
TALK = (
    rf"(?:{CLAIM}|talk|chatter|gossip|whispers?|hints?|fears?|concerns?|worries|theor(?:y|ies)|"
    r"accounts?|versions?|narratives?|characteri[sz]ations?|descriptions?|portrayals?|depictions?|"
    r"conclusions?|findings?|figures?|estimates?|premise|implications?|inferences?|interpretations?|"
    r"comparisons?|criticisms? that|timelines?|tally|articles?|press|polls?|hypothes[ie]s|"
    r"assumptions?|contentions?|complaints? that|warnings? that|predictions?|forecasts?|videos?|"
    r"memo|dossier|posts?|tweets?|footage|clips?|images?|photos?|leaks?|smears?|slurs?|conspiracy \w+|questions (?:about|over) (?:his|her|its|their))"
)
# How something stands that is made of lies.
NONSENSE = (
    r"(?:balderdash|baloney|bilge|bollocks|bull(?:shit)?|bunk(?:um)?|claptrap|cobblers|codswallop|"
    r"crap|drivel|fabrications?|fairy ?(?:tales?|stor(?:y|ies))|fake(?: news)?|fantas(?:y|ies)|fictions?|"
    r"garbage|gibberish|guff|hoax(?:es)?|hogwash|hokum|hot air|humbug|inventions?|lies|lie|malarkey|"
    r"moonshine|myths?|nonsense|piffle|poppycock|propaganda|rot|rubbish|tall tales?|tittle-tattle|"
    r"tommyrot|tosh|trash|tripe|twaddle|untruths?|wives' tales?)"
)
