"""French: what somebody says decides what it does, whatever the verb: denials, confessions, blame."""

from bot.reading.rules.languages.fr.evaluations import FED_UP, IS_BAD
from bot.reading.rules.languages.fr.refusals import SPEAK
from bot.reading.rules.languages.fr.untruth import ANSWERS_NO, IS_UNTRUE
from bot.reading.rules.languages.patterns import words
from storage.records import Act

# After "je n'ai jamais": who has not seen or thought something denies nothing.
_PERCEIVED = (
    r"(?:vu|entendu|pensé|cru|imaginé|connu|su|compris|eu (?:peur|autant|aussi|l'occasion|le temps|besoin|envie|le choix)|"
    r"aussi|autant|si|été (?:aussi|si|autant)|caché|voulu|oublié|pu|dormi|regretté|douté|trouvé|lu|vécu|"
    r"arrêté|cessé|baissé|rien|observé|constaté|mesuré|enregistré|atteint|ressenti|assisté|affronté)\b"
)
# Who speaks for himself and says that he did not.
_FIRST_NO = (
    rf"(?:je|nous|on) n(?:e |')(?!(?:\w+ )?\w+r(?:ai|a|ons) )(?:\w+ )?(?:\w+ )?jamais (?!{_PERCEIVED})\w+|"
    rf"(?:je|nous|on|j') ?(?:n'|ne |)(?:y |en )?(?:ai|avons|a|avais) (?:strictement |absolument )?(?:jamais|rien|aucune?|nullement|aucunement) "
    rf"(?:(?!{_PERCEIVED})(?!(?:aide|nouvelles?|réponse|information|soutien|explication|garantie|retour|idée|doute|regret|raison|autre|solution|choix|intérêt|envie|commentaires?|reçu d'(?:aide|explication))\b)(?!à (?:dire|ajouter|déclarer|faire)\b)\w+)|"
    r"(?:je|nous|on) ne (?:l'|les |lui |leur )(?:ai|avons|a) (?:\w+ment )?jamais (?:vue?s?|rencontrée?s?|aperçue?s?|croisée?s?|connue?s?|parlé)"
    r"(?! (?:aussi|si|autant|comme|dans|d'|en|aller|faire|\w+er\b))|"
    r"(?:je n'ai|nous n'avons|on n'a|j'ai|on a) pas "
    r"(?!vu|entendu|pensé|cru|compris|eu|voulu|pu|su|besoin|envie|peur|le|les|de|d'|l'|la|encore|assez|fini|à|dormi|beaucoup|été (?:informé|prévenu|consulté|entendu|associé|averti))\w+|"
    rf"(?:je n'ai|nous n'avons|on n'a|je n'y ai) (?!{_PERCEIVED})(?!rencontré|reconnu|besoin)\w+ (?:[\w' ]{{0,25}}(?:à|avec|de|chez) )?personne|"
    r"(?:je n'ai|nous n'avons|on n'a|il n'a|elle n'a|n'avons) \w+ (?:ni|nulle)\b|"
    r"(?:on|nous) ne (?:s'est|nous sommes) (?:pas|jamais) \w+|nous n'(?:interven|fais|finan|particip|exerç|utilis|"
    r"stock|vend|livr|achet|effectu|employ|impos|oblig|organis|exig)\w+ (?:pas|jamais|aucune?|personne)|"
    r"(?<!n')(?:y a|y avait) (?:jamais|rien|pas) (?:eu|de)\b|il n'y a jamais eu|"
    # "Je l'ai bousculé, jamais frappé"
    rf"(?:j'ai|je (?:l'|les |lui |leur )ai|(?:nous|on) (?:l'|les )?(?:avons|a)) [^.;:?!]{{3,60}}, (?:mais )?(?:jamais|pas|certainement pas) (?!{_PERCEIVED})\w+(?:ée?s?|ie?s?|ue?s?)\b"
)
_CANNOT = (
    r"(?:peu[xt]|pouvons|peuvent|souhait(?:e|ons|ent)|veu[xt]|voulons|vais|allons|tiens? à|tenons à|suis (?:en mesure|"
    r"autorisée?|habilitée?) (?:de|à)|sommes pas (?:en mesure|autorisés|habilités) (?:de|à)|compte|comptons)"
)
_WONT_SAY = (
    r"(?:comment(?:e|ons|erai|erons|era|ent)|répond(?:s|ons|rai|rons|ra)|exprim(?:e|ons|erai|erons|era)|"
    r"prononc(?:e|erai|erons)|réagi(?:s|rai|rons|ssons)|parler(?:ai|ons|a)|entre(?:rai|rons)|communiqu(?:e|ons|erai|erons)|"
    r"polémiqu(?:e|ons|erai|erons)|épilogu(?:erai|erons)|spécul(?:e|ons|erai|erons)|m'attarderai|dir(?:ai|ons|a)|"
    r"débat(?:s|trai|trons))"
)
SAID_QUOTED = (
    (
        Act.DECLINES,
        words(
            r"^\W*(?:(?:je n'ai )?pas le temps|question suivante|joker|(?:c'est le |le )?secret (?:de l'instruction|de l'enquête|professionnel|médical|des affaires|défense))\W*$|"
            r"^\W*(?:posez|adressez|demandez|voyez)(?:-(?:vous|leur|lui|le))? (?:(?:la|cette|votre|vos|ces|plutôt|donc) )?(?:questions? )?(?:ça |cela )?(?:à|au|aux|avec)\b|"
            r"^\W*(?:il faut|il faudrait|vous devez|il faudra) (?:voir (?:ça|cela)?|poser (?:la|cette) question|(?:le |lui |leur )?demander(?: ça| cela)?|vous adresser) ?(?:à|au|aux|avec)\b|"
            r"(?:je|nous|on) ne (?:parl(?:e|ons)|discut(?:e|ons)) (?:pas|jamais|plus) (?:aux? |à la |avec (?:les|la) )(?:journalistes?|presse|médias?)|je laisse la justice|"
            r"^\W*(?:(?:pas de|aucun|sans) (?:\w+ )?(?:commentaires?|réponse|réaction)|no comment)(?: (?:à ce stade|pour l'instant|pour l'heure))?\W*$|"
            r"(?:je|nous|on) (?:ne |n')(?:ferai|ferons|fera|fais|faisons|fait) (?:pas|aucune?) (?:de |d')?(?:\w+ )?(?:commentaires?|déclarations?)|"
            r"(?:je n'ai|nous n'avons|on n'a) (?:donc |strictement |absolument )?(?:rien|aucune? \w+|pas de \w+|pas) à (?:\w+ )?(?:dire|déclarer|"
            r"ajouter|faire|commenter|répondre|donner|apporter|communiquer|le commenter)\b(?! du mal)|"
            rf"(?:je|nous|on) ne (?:me |m'|nous |vous |le |la |l'|y |en )?{_WONT_SAY} (?:pas|jamais|plus|rien|point)|"
            rf"(?:je|nous|on) n'(?:y |en )?{_WONT_SAY} (?:pas|jamais|plus|rien)|"
            rf"(?:je|nous|on) n(?:e |')(?:le |la |l'|vous |nous |me )?{_CANNOT}(?: toujours| malheureusement)? ?(?:pas|rien)? (?:vous |(?:à|de) )?(?:en )?{SPEAK}|"
            rf"(?:je n'ai|nous n'avons) (?:pas (?:l'|d')?|aucune |nullement (?:l'|d')?)(?:envie|intention) (?:de |d'){SPEAK}|"
            r"réserv\w+ (?:mes|nos|ma|notre) (?:réponses?|explications?|déclarations?|commentaires?)|"
            r"(?:ce n'est pas à (?:moi|nous)|il ne (?:m'|nous )appartient pas) de (?:\w+ )?(?:commenter|répondre|juger|dire|m'exprimer)|"
            r"je vous renvoie (?:à|vers|au|aux)|c'est à la justice de (?:répondre|parler)|laissons (?:la justice|les enquêteurs|les juges) (?:faire|travailler)"
        ),
    ),
    (
        Act.WITHDRAWS,
        words(
            r"je (?:retire|reviens sur) (?:ce que|ce|mes|cette|ces|le (?:mot|terme|propos)|l'expression|la phrase|mon (?:mot|propos|message)|l'accusation|tout ce)|"
            r"je (?:les?|la) retire(?! de)|nous (?:les? )?retirons|(?:mes|nos) (?:propos|mots|paroles|accusations) (?:étaient|ont été|sont) (?:\w+ment )?"
            r"(?:déplacés?e?s?|infondée?s|faux|fausses|maladroite?s|injustes|excessi\w+|inexacte?s)|"
            r"j'ai (?:supprimé|effacé|retiré) (?:ce|mon|le) (?:message|tweet|post|billet)|"
            r"(?:mes|nos) (?:mots|propos|paroles) (?:ont|avaient) dépassé|je me suis (?:mal exprimée?|trompée?|emballée?)|"
            r"j'ai (?:parlé trop vite|eu tort de (?:dire|affirmer|écrire|parler)|confondu|fait erreur)|nous (?:nous sommes trompés|avons "
            r"eu tort de (?:dire|affirmer|écrire|publier|annoncer))|je n'aurais "
            r"(?:jamais|pas) dû (?:dire|affirmer|écrire|tenir|accuser|employer)|je (?:regrette|retire) (?:mes propos|mes mots|ces mots|cette phrase)|"
            r"nous n'aurions (?:jamais|pas) dû (?:dire|affirmer|écrire|publier|annoncer)"
        ),
    ),
    (
        Act.DENIES,
        words(
            rf"{_FIRST_NO}|{ANSWERS_NO}|"
            r"mauvais procès|(?:où|d'où) (?:êtes-vous|avez-vous|es-tu|sortez-vous|tenez-vous|sort|vient)(?: allée?s?)? [^?]{0,30}(?:chercher|ça|cela|cette (?:histoire|info\w*|rumeur))|^\W*aucune? (?:preuve|élément|témoin|fondement)\b[^.]{0,30}\W*$|"
            r"(?:(?:ont|a|avez|as) tout (?:inventé|fabriqué|monté)|(?:raconte|racontent|racontez) n'importe quoi)|(?:on est|nous sommes) loin (?:du compte|de la vérité|de la réalité)|première nouvelle|"
            r"(?:mon|ma|notre) (?:fils|fille|frère|sœur|mari|femme|père|mère|ami|amie|enfant|époux|épouse|petit-fils|compagnon|compagne|joueur|élève|mandant)e? n(?:'est pas (?:une?|le|la|coupable|responsable|violente?|raciste)\b|'a (?:rien (?:fait|volé|commis|à (?:voir|se reprocher))|(?:pas|jamais) (?:tué|volé|frappé|triché|commis|menti|fraudé|touché|violé|signé|agressé|tiré|fait de mal)))|"
            r"(?:m'accus|nous accus|me reproch|nous reproch|m'attaqu)\w+ (?:à tort|injustement|sans preuve)|(?:on|nous) nageo?n?s? en plein (?:délire|fantasme)|"
            r"en plein (?:délire|fantasme|roman|science-fiction)|(?:me|m'|nous) (?:fait|font|faire) dire|(?:me|m'|nous) prêt\w+ (?:des|de|cette|ces|une?|l')|"
            r"je (?:le |la |les )?(?:conteste|réfute|récuse|démens|nie|rejette|m'inscris en faux)|"
            r"nous (?:le |la |les )?(?:contestons|réfutons|récusons|démentons|nions|rejetons|nous inscrivons en faux)|"
            r"ce n'est pas (?:moi|nous|lui|elle|ce que (?:j'ai|nous avons|il a|elle a) (?:dit|écrit|fait))|c'est pas (?:vrai|moi|nous|lui)"
        ),
    ),
    (Act.CRITICISES, words(FED_UP)),
    (
        Act.CONFIRMS,
        words(
            r"^\W*oui\b.*|c'est (?:bien )?moi qui (?:l'ai|les ai|ai (?:fait|tiré|tué|mis|frappé|volé|pris|écrit|signé|donné|payé))|^\W*c'est (?:bien )?moi\W*$|^\W*je plaide coupable\b|(?:j'ai|nous avons|on a) (?:menti|commis|failli|fauté|merdé|(?:peut-être |sans doute )?(?:fait|commis) (?:une?|des|cette|l') ?(?:\w+ )?(?:erreurs?|"
            r"fautes?|bêtises?|manquements?)|manqué (?:de vigilance|à)|eu tort\W*$|sous-estimé)|"
            r"(?:je|nous) (?:le |la |l')?(?:reconnais|admets|reconnaissons|admettons|avoue|avouons|confirme|confirmons|concède|concédons|assume|assumons)(?! pas)|"
            r"c'est (?:tout à fait |parfaitement |malheureusement )?(?:exact|vrai|juste|la vérité)\W*$|^\W*c'est (?:exact|vrai)|"
            r"l'erreur (?:est|était) (?:la nôtre|de notre|la mienne)|de notre (?:faute|part|fait)|c'est (?:ma|notre) (?:faute|erreur)|"
            r"(?:nous aurions|j'aurais|on aurait) (?:effectivement |bien sûr |sans doute )?dû|^\W*(?:effectivement|en effet)\b|"
            r"mea culpa|j'en (?:prends|assume) la responsabilité"
        ),
    ),
)
SAID = (
    (
        Act.WITHDRAWS,
        words(
            r"contrairement à ce que nous (?:avons|avions) (?:\w+ment )?(?:écrit|annoncé|indiqué|publié|affirmé|rapporté)|"
            r"^\W*(?:s'être trompée?s?|avoir (?:parlé trop vite|fait erreur))"
        ),
    ),
    (
        Act.DECLINES,
        words(
            r"ne (?:commente(?:nt|ra|ront|rait|raient)? (?:pas|jamais)|(?:fera|feront|ferait|feraient|fait|font|faisait) "
            r"(?:pas|aucune?|plus) (?:de )?(?:\w+ )?(?:commentaires?|déclarations?)|s'exprimer(?:a|ait|ont|aient) pas|"
            rf"(?:souhait(?:e|ent|ait|aient)|désir(?:e|ait)) pas {SPEAK})|n'(?:a|ont|avait|avaient) (?:aucun commentaire|rien) à (?:faire|dire|ajouter|"
            r"déclarer|commenter)"
        ),
    ),
    (
        Act.DENIES,
        words(
            rf"{IS_UNTRUE}|démens|démentons|je nie|nous nions|"
            rf"(?:n'ai|n'avons|n'a|n'avoir|n'ont|n'avait|n'avaient|n'y ai|n'y a|n'est|n'être)"
            rf"(?:\W+)?(?: (?:strictement |absolument )?jamais (?!{_PERCEIVED})\w+| rien (?:demandé|"
            r"obtenu|reçu|touché|volé|signé|versé|fait|caché))|ne (?:\w+ )?jamais (?:avoir|être)|"
            r"(?:mon|ma|notre|son|sa|nos|mes|ses) clien(?:t|te)s? (?:\W+)?n(?:'|e )(?:a|est|avait|était|ont|sont|conna\w+|se) (?!pas (?:souhait|encore))|"
            r"n'aur\w+ (?:jamais|pas) fait de mal|^\W*non, [^.]{0,80}?(?:ne |n'\w+)|"
            r"^\W*contrairement (?:à|aux) [^,]{3,60}, [^.]{0,80}?(?:ne |n'\w+)|(?:ne |n')[^.]{3,80} contrairement (?:à|aux)|"
            r"(?:mon|ma|mes|nos|notre) client\w* (?:le |la |les )?(?:\w+ment )?(?:contest|ni|dément|récus|réfut|rejett)(?:e|ent|ent)?\b|"
            r"(?:n'est|ne sont|n'était|n'étaient|ne serait|ne suis|ne sommes|n'êtes|n'être) "
            r"(?:\w+ment )?(?:pas|en rien|nullement) (?:en cause|responsables?|impliquée?s?|concernée?s?|mêlée?s?|coupables?|liée?s?|à l'origine)|"
            r"aucune? [\w' -]{2,40} n(?:'est|e sont|'était) (?:prévue?|envisagée?|à l'étude|en cours|programmée?|sur la table|à l'ordre du jour)|"
            r"jamais (?:dit|tenu|prononcé|écrit) (?:cela|ça|ces mots|ces propos|une? tel\w*|de tel\w*)"
        ),
    ),
    (Act.CRITICISES, words(IS_BAD)),
)
