"""German: words by what they do in a sentence."""

import re

from bot.reading.rules.languages.de.adverbs import ADVERBS
from bot.reading.rules.languages.grammar import Grammar
from bot.reading.rules.languages.patterns import listed, words

GRAMMAR = Grammar(
    complementizers=listed("dass daß wonach demzufolge"),
    whether=listed(
        "ob wie warum wann wer was wo woher wohin weshalb wieso wofür wem wen wessen inwieweit inwiefern"
    ),
    comma_needed=True,
    colon_tells=True,
    subordinators=listed(
        "dass daß weil wenn als wie ob obwohl während da bevor nachdem damit doch denn obgleich wenngleich obschon "
        "wohingegen zumal ehe sobald solange"
    ),
    relatives=listed("der die das welche welcher denen dem deren dessen"),
    nominative_relatives=listed("der"),
    relative_sources=listed("der dem denen"),
    all_relatives=listed("was wogegen wozu worauf welchen welchem"),
    neuter=listed("das dem alles etwas nichts vieles manches wenig"),
    after_relative=listed("zufolge nach"),
    conjunctions=listed("und oder aber sowie noch sondern"),
    office_of=listed("für gegen zur"),
    anybody=listed("diejenigen derjenige diejenige jene wer"),
    prepositions=listed(
        "in im an am auf aus bei beim mit nach von vom vor zu zum zur über unter für gegen durch ohne um "
        "seit während wegen trotz zwischen bis laut gegenüber hinter neben ins ans aufs übers fürs "
        "angesichts anlässlich aufgrund ab außer binnen entgegen gemäß infolge innerhalb außerhalb inmitten "
        "per via dank nahe abseits jenseits hinsichtlich bezüglich mithilfe anhand unweit mangels mittels namens samt seitens vonseiten statt anstatt ungeachtet zugunsten"
    ),
    links=listed("der des von vom"),
    by=listed("von durch"),
    about=listed("zu zum zur über auf"),
    of=listed("von vom vor über mit"),
    predicatives=listed("als"),
    to_persons=listed("gegenüber"),
    determiners=listed(
        "der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem "
        "sein seine seinen seiner seinem seines ihr ihre ihren ihrer ihrem ihres mehrere einige viele zwei drei vier fünf alle "
        "kein keine beide jede jeder jedes jeden jedem jegliche jeglichen sämtliche solche alle allen aller"
    ),
    counts=words(r"zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|beiden?|mehrere"),
    definite=listed("der die das den dem des"),
    singular=listed(
        "der die das ein eine einen einem einer dieser diese dieses sein seine seinem seiner ihr ihre ihrem ihrer"
    ),
    indefinite=listed("ein eine einen einem einer eines"),
    articles=listed("der des dem"),
    gendered={"der": "m", "die": "f", "das": "n", "ein": "m", "eine": "f"},
    objective=listed(
        "den dem des einen einem diesen diesem jeden jedem keinen keinem seinen seinem ihren ihrem ihn ihm"
    ),
    dative=words(
        r"(?:dem|diesem|einem|seinem|ihrem) (?:[\w-]+)|"
        r"(?:der|dieser|einer|seiner|ihrer) (?:[\w-]+ )?(?!verein|term|kamin|benzin|spion|champion|sprung|schwung|papagei)[\w-]*(?:(?<!vere)(?<!term)in|schaft|(?<!pr)(?<!schw)ung|heit|keit|"
        r"tät|(?<!sp)ion|ei|bank|bahn|stadt|firma|behörde|gruppe|klinik|kirche|armee|familie|mutter|frau|justiz|presse|angeklagten|beschuldigten|verdächtigen|verurteilten|abgeordneten|"
        r"vorsitzenden|beauftragten|angestellten|geschädigten|verletzten)(?= |$)"
    ),
    nominative=listed("er man ich wir"),
    participles=words(
        r"angesprochen|gefragt|befragt|nachgefragt|konfrontiert|gebeten|aufgefordert|angehört|vernommen|hingewiesen|kontaktiert"
    ),
    demonstratives=listed("das dies diese dieser dieses"),
    anaphors=listed("das dies es dem dieses"),
    pointers=listed("dazu hierzu darüber davon hiervon dagegen damit dafür daran darauf dabei"),
    own=listed("eigenen eigener eigenem"),
    several_too=listed("sie"),
    folk=words(
        r"(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|[2-9]|[1-9]\d) (?:[\w-]+(?:e|en|"
        r"er) ){0,2}?(?:männern?|frauen|menschen|personen|jugendlichen?|jungen|mädchen|"
        r"verdächtigen?|tatverdächtigen?|brüdern?|schwestern|freunden?|[\w-]+(?:leuten?|"
        r"männern?|arbeitern?|fahrern?|beamten?|soldaten|polizisten|jährigen?))"
    ),
    of_two=(
        words(r"(?:(?:der|die) )?erstere[r]?|(?:der|die) erste"),
        words(r"(?:(?:der|die) )?letztere[r]?|(?:der|die) zweite"),
    ),
    each_counted=words(
        r"(?:die )?beiden?|alle (?:zwei|drei|vier|fünf|sechs)|die (?:zwei|drei|vier|fünf)"
    ),
    arrest=words(r"(?:die )?(?:\w*polizei|staatsanwaltschaft|ermittler|beamten)"),
    possessives={
        "sein": "m",
        "seine": "m",
        "seinen": "m",
        "seiner": "m",
        "seinem": "m",
        "seines": "m",
        "ihr": "fp",
        "ihre": "fp",
        "ihren": "fp",
        "ihrer": "fp",
        "ihrem": "fp",
        "ihres": "fp",
        "dessen": "d",
        "deren": "d",
    },
    pronouns={
        "er": "m",
        "sie": "f",
        "es": "n",
        "man": "",
        "ich": "",
        "wir": "",
        "dieser": "m",
        "diese": "f",
        "jener": "m",
        "letzterer": "m",
        "letztere": "f",
        "niemand": "",
        "keiner": "",
        "wer": "",
    },
    expletives=listed("es"),
    there_is=listed("gibt gab gaben heißt hieß"),
    oblique={
        "seinen": "m",
        "seiner": "m",
        "ihren": "f",
        "ihrer": "f",
        "ihm": "m",
        "ihn": "m",
        "ihr": "f",
        "ihnen": "p",
    },
    be=listed("ist sind war waren sei seien wird werde werden wurde wurden worden gewesen wäre"),
    have=listed("hat haben hatte hatten habe hätte hätten"),
    modals=listed(
        "kann können konnte konnten will wollen wollte wollten muss müssen musste mussten soll sollen sollte sollten darf durfte durften mochte mochten "
        "würde würden mag"
    ),
    negations=listed("nicht nie niemals kein keine keinen weder"),
    reflexives=listed("sich"),
    settings=listed(
        "unter in im am bei beim nach vor auf gegenüber aus seit bis während trotz per nahe"
    ),
    selves_behind=listed("selbst selber"),
    adverbs=ADVERBS,
    times=listed(
        "montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend januar februar märz april "
        "mai juni juli august september oktober november dezember heute gestern morgen abend nachmittag "
        "woche monat jahr uhr wochen monate monaten jahre jahren tag tage tagen stunde stunden minuten später zuvor zunächst anschließend montagabend"
    ),
    old=listed("alt alte alter alten altem altes junge junger jungen junges"),
    contrasting=re.compile(
        r" ?(?:seinerseits|ihrerseits|jedoch|indes(?:sen)?|hingegen|dagegen|allerdings|unterdessen|derweil)(?= )"
    ),
    asides=words(
        r"nach wie vor|auf (?:schriftliche |telefonische |erneute |mehrfache )?[\w-]*(?:an|nach)?fragen?(?! (?:nach|zu|zum|zur|ob|der|des|von)\b)|bis heute|bis zuletzt|ohne umschweife|mit nachdruck|mit vehemenz|in aller (?:deutlichkeit|schärfe|form|öffentlichkeit)|"
        r"aufs (?:schärfste|entschiedenste|heftigste)|auf das (?:schärfste|entschiedenste)|zum wiederholten male?|ein weiteres mal|"
        r"noch einmal|ein ums andere mal|von anfang an|seit jeher|vor allem|unter anderem|zum teil|"
        r"(?:diese|letzte|vergangene|vorige|vorletzte) (?:nacht|woche)|(?:diesen|letzten|vergangenen|vorigen) (?:monat|\w+tag|\w+abend)|"
        r"(?:dieses|letztes|vergangenes|voriges) jahr|(?:bald|gleich|kurz|tags|unmittelbar|wenig) (?:danach|darauf|später|zuvor|vorher)|(?:früh(?:er)?|spät(?:er)?) am (?:tag|abend|morgen)|(?:kurz|gleich|unmittelbar|lange) (?:vor|nach) (?!dem\b|der\b|den\b)\w+|"
        r"(?:kurze|einige) zeit (?:darauf|später)|(?:einige|wenige|zwei|drei) (?:minuten|stunden|tage|wochen) (?:darauf|später)"
    ),
    openers=listed(
        "aber und doch zwar auch dann jedoch zudem außerdem inzwischen nein ja heute gestern "
        "dagegen hingegen trotzdem ebenso"
    ),
    reported_modals=listed("könne müsse wolle solle dürfe möge werde könnten müssten dürften"),
    infinitive_marks=listed("zu"),
    verb_second=True,
    verb_final=True,
    capital_nouns=True,
    numbered=listed("nr nummer"),
    attributive=("e", "er", "en", "es", "em"),
    bare_nouns=True,
    bodies_after=listed("bei beim von gegen mit"),
    genitive=True,
)
