"""French: the words that show that somebody states something."""

from bot.reading.rules.languages.cues import Cues
from bot.reading.rules.languages.fr.blame import BLAME
from bot.reading.rules.languages.fr.denials import DENIALS
from bot.reading.rules.languages.fr.negations import CONTRARY, FIRM, NEGATIVE, REMINDING, SWORN
from bot.reading.rules.languages.fr.refusals import REFUSALS
from bot.reading.rules.languages.fr.reporting import REPORTING
from bot.reading.rules.languages.fr.verbs import VERBS
from bot.reading.rules.languages.patterns import listed, words

CUES = Cues(
    verbs=VERBS,
    phrases=REFUSALS + DENIALS + BLAME + REPORTING,
    attributions=words(
        r"selon(?! (?:la (?:saison|loi|direction du vent|taille|météo|règle|formule|tradition|foi|doctrine|religion|croyance|mythologie|bible|légende|coutume|situation|gravité|demande)|les (?:jours|saisons|années|pays|régions|besoins|modèles|âges|heures|moyens|goûts|critères)|l'(?:âge|heure|humeur|ordre|ancienneté|article)|nos (?:informations|sources|confrères)|que|laquelle|lequel|lesquel\w+|moi|toute|eux seuls|le cas|les cas|les cantons|"
        r"l'endroit|les régions|les pays|l'usage|la loi|le règlement))(?: (?:les|des) (?:informations|révélations)(?! de presse)(?: \w+)? (?:de|du|d'|par)(?!\w))?|d'après(?: le témoignage d'| le "
        r"témoignage d[eu]| les (?:dires|déclarations|mots|calculs|estimations|informations|révélations) d(?:es?|u|'))?|"
        r"(?:a-t-on|a-t-il été|avons-nous|avons|ont) appris (?:\w+ ){0,3}?(?:auprès (?:des?|du|d')|de(?= sources?| plusieurs sources| bonne source))|apprend-on (?:auprès (?:des?|du|d')|de(?= source))|"
        r"(?:(?:a|ont|avait) appris [\w' -]{2,40} )?(?:de|d'une|auprès d[e']|auprès d'une) ?(?=sources? (?!indépendante)|plusieurs sources)|(?:a|ont|avait) appris [\w' -]{2,40} auprès (?:de|d'|du|des)|aux dires d(?:es?|u|')|à en croire|à (?:entendre|écouter)(?= (?:les?|la|l'|ses?|son|ces?|cette|certaine?s|plusieurs|m\.|mme|nos)\b)|au dire d(?:es?|u|')|dixit|pour(?! (?:l'heure|l'instant|cela|autant|le moment|sa part|la défense|l'accusation|la partie civile|les parties civiles|le ministère public))(?= [^,.;:«»]{2,50}, (?:[^,.;:«»]{2,60}, )?«)|"
        r"de l'avis d(?:es?|u|')|du point de vue d(?:es?|u|')(?! (?:juridique|légal|sanitaire|sécurité|l'(?:environnement|emploi|efficacité)))|aux yeux d(?:es?|u|')|(?<!contrairement )à ce que (?:rapport|di[st]|prétend|affirm|racont|croi|assur|indiqu|écri)\w*|s'il faut en croire|à l'en croire|à les en croire|si l'on en croit|"
        r"à (?:ses|leurs) yeux|à (?:son|leur) avis|de (?:son|leur) (?:propre )?(?:aveu|avis|point de vue)|"
        r"(?:selon|d'après) (?:ses|leurs|son|leur) (?:propres? )?(?:avis|aveu|dires|mots|termes|propos|calculs|estimations|récit|version|témoignage)"
    ),
    views=words(r"pour"),
    as_words=listed("comme"),
    admitting=listed(
        "reconnaît reconnait reconnaissent reconnaissait reconnaissaient reconnu admet admettent "
        "admettait admettaient admis avoue avouent avoué"
    ),
    hypothetical=listed("pourrait pourraient devrait devraient peut peuvent doit doivent"),
    firm=FIRM,
    sworn=SWORN,
    reminding=REMINDING,
    negative=NEGATIVE,
    contrary=CONTRARY,
    gerund_endings=("ant",),
    finite_endings=("e", "t", "d", "a", "ent"),
    participle_endings=("é", "i", "u", "is", "it", "ée", "ie", "ise", "ite", "és"),
    aspects=listed(
        "continue continuent continuait continuaient continué persisté cesse cessent cessé persiste persistent persistait tient tiennent tenait commence "
        "commencent recommence empresse empressent borne bornent contente contentent tenu fini vient viennent venait "
        "dû voulu souhaité préféré hésité hésite hésitent osé cherché cherche tenté tente tentent tentait "
        "essayé essaie essaient essaye essayait empressé empressée empressés empressées hâté hâtée hâtés hâtées tarde tardent tardé"
    ),
    ceasing=listed("cesse cessent cessé tarde tardent tardé hésite hésitent hésité"),
    aspect_links=listed("de d' à par"),
    both_not=listed("ni"),
)
