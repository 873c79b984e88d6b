"""French: parts of patterns that several files share."""

AVOIR = (
    r"(?:(?:a|ont|avait|avaient|aurait|auraient|ayant)"
    r"(?: (?:tou(?:te)?s (?:les )?(?:deux|trois|quatre)|chacune?))?)"
)
DAY = r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aujourd'hui)(?: matin| soir| midi)?"
_ADVERB = (  # and no noun: "le gouvernement rejette"
    r"(?!(?:gouverne|parle|départe|mouve|établisse|arrondisse|rassemble|régi|docu|événe|licencie|paie|juge|règle|bâti|loge|apparte|élé|com|mo|traite|"
    r"tourne|groupe|argu|comporte|raisonne|engage|équipe|change|financement|finance|investisse|recense|classe|enterre|soulève|senti|ali|monu|testa)ment\b)\w+ment"
)
# Between a verb and what it tells: "a exclu, toutefois, un sabotage".
ASIDE = (
    r"(?:, (?:toutefois|cependant|néanmoins|en revanche|pourtant|par ailleurs|également|"
    r"d(?:e son|e leur) côté|pour (?:sa|leur) part|à son tour|en tout cas),)?"
)
_WHERE = (  # "devant les juges", "dans un communiqué publié mardi", "au micro de France Bleu"
    r"(?:dans|lors|devant|pendant|durant|auprès|via) (?:de |d'|du |des )?(?:l'|la |les? |une? |ses |sa |son |leurs? |cette |ce )?"
    r"[\w-]+(?: (?:de |d'|du |publié |publiée |diffusé )(?:la |l'|sur )?[\w-]+)?|"
    r"sur (?:x|twitter|facebook|instagram|telegram|linkedin|son (?:blog|site|compte)|les réseaux sociaux)|"
    r"au micro (?:de |d'|du )[\w-]+(?: [\w-]+)?|à (?:la (?:barre|tribune|télévision|radio|presse)|l'(?:audience|antenne|afp))|"
    r"en (?:conférence de presse|séance|audience)|aux (?:journalistes|enquêteurs|médias)"
)
# How and when: what may stand between a verb and its object.
MANNER = (
    rf"(?:(?:{_ADVERB}|plutôt|également|surtout|en revanche|toutefois|cependant|néanmoins|pourtant|désormais|déjà|au contraire|aussitôt|toujours|d'abord|d'emblée|vite|encore|ainsi|alors|aussi|par ailleurs|en bloc|"
    r"d'un revers de (?:la )?main|d'un trait|sans détour|sans ambages|point par point|à nouveau|de nouveau|"
    r"mordicus|haut et fort|catégoriquement|tout net|sans hésiter|sur l'honneur|sous serment|à demi-mot|du bout des lèvres|volontiers|"
    r"à son tour|à plusieurs reprises|une (?:nouvelle fois|fois de plus)|(?:la main sur le cœur|ses grands dieux)|bec et ongles|"
    r"avec (?:force|vigueur|véhémence|fermeté|énergie|colère|la plus grande (?:fermeté|énergie))|"
    rf"{_WHERE}|(?:ce )?{DAY}(?: \d{{1,2}}(?: [a-zéû]+)?)?) ){{0,3}}"
)
CLAIM = (
    r"(?:accusations?|allégations?|affirmations?|informations?|rumeurs?|assertions?|propos|"
    r"insinuations?|imputations?|soupçons?|griefs?|reproches?|supputations?|spéculations?|thèses?|"
    r"version|hypothèses?|pistes?|idées?|bruits?|chiffres?|récit|scénario|mises? en cause|dires|déclarations?|"
    r"théories?|procès d'intention)"
)
DETERMINER = (
    r"(?:(?:tou(?:s|t|te|tes) )?(?:l[ae]s? |l'|ces |cette |cet |ce )|toute? |tous |toutes |une? |des |"
    r"de tel(?:s|les) |de |d'|s[ae]s? |son |leurs? )"
)
FAULT = (  # behind "toute": of which somebody may be accused
    r"(?:idée|lien|responsabilité|implication|faute|accusation|volonté|intention|négligence|manquement|malversation|"
    r"collusion|conflit|pression|ingérence|fraude|arrière-pensée|culpabilité|participation|complicité|discrimination)"
)
