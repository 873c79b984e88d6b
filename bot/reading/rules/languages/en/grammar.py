"""English: words by what they do in a sentence."""

import re

from bot.reading.rules.languages.grammar import Grammar
from bot.reading.rules.languages.patterns import listed, words

GRAMMAR = Grammar(
    complementizers=listed("that how why"),
    whether=listed("whether if why how who what when where which"),
    subordinators=listed(
        "that because while when whenever if though although whereas where after before since as "
        "until unless so than whether how why what whom who which but as once"
    ),
    degrees=listed("so such"),
    relatives=listed("who which that whom whose"),
    conditionals=listed("if unless whether than"),
    free_relatives=listed("what how"),
    own=listed("own"),
    personal_relatives=listed("who whom whose"),
    but=listed("but"),
    object_relatives=listed("which that"),
    relative_sources=listed("which whom"),
    conjunctions=listed("and or but nor yet"),
    prepositions=listed(
        "in on at by for with from to of about after before during over under against between among "
        "through into onto off since until upon within without outside inside near behind beyond despite "
        "amid amidst across along around as like per via toward towards following citing asked "
        "throughout unlike below above beneath underneath atop aboard alongside including speaking reached contacted questioned given"
    ),
    office_of=listed("for against"),
    links=listed("of"),
    amounts=words(
        r"(?:at (?:least|most)|up to|about|around|over|under|between|nearly|roughly|some) "
        r"(?:\d[\d,.]*|an? (?:\w+ )?(?:dozen|hundred|thousand|million|third|quarter|fifth)|half|one|two|"
        r"three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|dozens|hundreds|thousands)"
    ),
    by=listed("by"),
    gerund_marks=listed("despite"),
    about=listed("on about over regarding to of for concerning"),
    to_persons=listed("to"),
    leaning=listed("close"),
    inside=listed("all to at from in with"),
    determiners=listed(
        "the a an this that these those some many several most all both no any each every few two "
        "three four five six seven eight nine ten one another other more dozens hundreds thousands "
        "his her its their our my your"
    ),
    counts=words(r"two|three|four|five|six|seven|eight|nine|ten|both|several"),
    definite=listed("the"),
    singular=listed("a an one another this that his her its"),
    never_alone=listed("a an"),
    numerals_of_one=listed("one"),
    articles=listed("the"),
    demonstratives=listed("this that these those"),
    anaphors=listed("it this that them these those so"),
    numbered=listed("number no channel route"),
    plain_anaphors=listed("it this that these those"),
    folk=words(
        r"(?:two|three|four|five|six|seven|eight|nine|ten|[2-9]|"
        r"[1-9]\d) (?:[\w-]+ ){0,2}?(?:men|women|people|boys|girls|teenagers|youths|"
        r"youngsters|suspects|brothers|sisters|friends|others|[\w-]+(?:ers|ors|ants|ists|ees))"
    ),
    of_two=(words(r"the (?:former|first)"), words(r"the (?:latter|second)")),
    each_counted=words(
        r"both|the (?:two|three|four|five)|all (?:of them|two|three|four|five|six|seven|eight|nine|ten)"
    ),
    arrest=words(r"(?:the )?(?:[\w-]+ )?(?:police|detectives|prosecutors|troops|officers)"),
    possessives={
        "his": "m",
        "her": "f",
        "its": "n",
        "their": "p",
        "my": "",
        "our": "",
        "whose": "r",
    },
    pronouns={
        "he": "m",
        "she": "f",
        "it": "n",
        "they": "p",
        "i": "",
        "we": "",
        "you": "",
        "who": "",
        "nobody": "",
        "both": "p",
    },
    expletives=listed("there"),
    oblique={"him": "m", "her": "f", "them": "p", "it": "n"},
    selves_behind=listed("himself herself itself themselves"),
    selves=listed("himself herself itself themselves myself ourselves"),
    be=listed("is are was were be been being 're am isn't aren't wasn't weren't"),
    have=listed("has have had having 've hasn't haven't hadn't"),
    modals=listed(
        "went goes would will could can may might should must shall did do does 'll to ca wo didn't "
        "don't doesn't won't wouldn't couldn't cannot can't"
    ),
    pasts=listed(
        "became began bent bit bled blew bought broke brought broadcast built burned burst came caught "
        "chose clung cost crept cut dealt did drank drew drove dug fed fell felt fled flew forbade "
        "forgave forgot fought found froze gave got grew had heard held hid hit hung hurt kept knelt knew laid "
        "lay leapt learnt led left lent lit lost made meant met mistook overcame overtook paid "
        "put quit ran rang read rode rose sang sank sat saw sent set shed shone shot shook shrank shut "
        "slept slid sold sought spent split spoke spread sprang stole stood strode stuck struck "
        "swam swept swore swung taught took tore threw understood undertook underwent upheld wept went "
        "woke won wore wound withheld wrote withstood"
    ),
    infinitive_marks=listed("to"),
    negations=listed(
        "nobody not n't never neither nor without don't didn't doesn't won't wouldn't hasn't "
        "haven't hadn't couldn't can't cannot hardly isn't wasn't"
    ),
    adverbs=listed(
        "also then later again once still even just now always often ever since already too however "
        "instead further only yet soon first long rather both simply well so far thus flat outright "
        "together therefore meanwhile nonetheless nevertheless indeed earlier once twice aloud"
    ),
    manners=listed("outright point-blank"),
    adverb_endings=("ly",),
    no_adverbs=listed(
        "family ally assembly bully rally supply monopoly anomaly reply belly folly jelly fly homily"
    ),
    times=listed(
        "monday tuesday wednesday thursday friday saturday sunday january february march april may june "
        "july august september october november december today yesterday tomorrow tonight morning "
        "afternoon evening night time day hour week weekend month year earlier later last next this early late recently then "
        "now previously a.m p.m noon midnight shortly feb aug sept oct nov dec afterwards "
        "afterward ago"
    ),
    contrasting=re.compile(
        r", ?(?:however|meanwhile|though|nonetheless|nevertheless|moreover|instead|by contrast|in turn|"
        r"in the meantime|on the other hand|for (?:his|her|its|their) part|at the same time|too),"
    ),
    openers=listed(
        "contrary meanwhile however but and so still yet also then indeed even instead nevertheless nonetheless "
        "moreover furthermore besides perhaps now today yesterday later earlier recently often or thus "
        "therefore finally similarly likewise again once apparently not only sometimes soon like yes no "
        "well oh"
    ),
    analytic=True,
    workplaces=listed("at"),
    bodies_after=listed("at by of with against"),
    bare=words(
        r"\w*[^suia\W]s|data|police|people|staff|researchers|women|men|children|residents|everyone|nobody|"
        r"family|couple|pair|duo|trio|council|camp|club|team|government|crew|party|board|committee|union|management|opposition|band"
    ),
)
