"""Spanish: what somebody named before is called again, and the offices of those called so."""

from bot.reading.rules.languages.patterns import words

_COUNCIL = r"alcald(?:e|esa)|exalcald(?:e|esa)|vicealcald\w+|concejal\w*|edil|regidor\w*|intendente|consejer[oa]|portavoz|primer|síndic[oa]"
_STATE = (
    r"(?:ex|vice|sub)?-?(?:president[ea]|ministr[oa]|secretari[oa]|gobernador\w*|consejer[oa]|canciller|embajador\w*|cónsul|comisari[oa])|premier|rey|reina|"
    r"delegad[oa]|subdelegad[oa]|director\w*|jef[ea]|prefect[oa]|comisionad[oa]|superintendente|viceministr[oa]"
)
_HOUSE = r"(?:ex)?(?:diputad[oa]|senador\w*|eurodiputad[oa]|parlamentari[oa]|congresista|asambleísta|legislador\w*|representante|concejal\w*)"
_PARTY = r"líder|lideresa|portavoz|vocer[oa]|candidat[oa]|aspirante|cabeza|coordinador\w*|militante|opositor\w*"
_ARMS = (
    r"general|coronel|teniente|comandante|capitán|capitana|mayor|sargento|cabo|almirante|contralmirante|brigadier|soldado|"
    r"inspector\w*|comisari[oa]|intendente|subinspector\w*|agente|policía|guardia|piloto|subcomisari[oa]"
)
_LAW = r"abogad[oa]|letrad[oa]|defensor\w*|procurador\w*|penalista|juez|jueza|magistrad[oa]|fiscal|notari[oa]|jurista|catedrátic[oa]"
_STAGE = (
    r"cantante|cantautor\w*|act(?:or|riz)|músic[oa]|pianista|violinista|guitarrista|baterista|rapero|rapera|bailar(?:ín|ina)|coreógraf[oa]|"
    r"pintor\w*|escultor\w*|humorista|cómic[oa]|presentador\w*|cineasta|director\w*|tenor|soprano|torero|diseñador\w*|fotógraf[oa]"
)
_PEN = r"escritor\w*|autor\w*|novelista|poeta|ensayista|dramaturg[oa]|periodista|columnista|guionista|historiador\w*|cronista"
_SPORT = (
    r"jugador\w*|futbolista|delanter[oa]|defensa|porter[oa]|centrocampista|lateral|extremo|guardameta|arquer[oa]|ciclista|tenista|atleta|"
    r"nadador\w*|piloto|boxeador\w*|corredor\w*|golfista|gimnasta|esquiador\w*|capitan[a]?|capitán|campe(?:ón|ona)|escalador\w*|base|pívot|alero"
)
_BENCH = r"entrenador\w*|técnic[oa]|seleccionador\w*|preparador\w*|director\w*"
_TRADE = (
    r"empresari[oa]|(?:vice)?president[ea]|consejer[oa]|director\w*|gerente|fundador\w*|cofundador\w*|propietari[oa]|dueñ[oa]|ceo|"
    r"emprendedor\w*|constructor\w*|promotor\w*|hoteler[oa]|industrial|financier[oa]|banquer[oa]|ejecutiv[oa]|administrador\w*|"
    r"accionista|inversor\w*|responsable|jef[ea]|tesorer[oa]|gobernador\w*|comerciante|tender[oa]|librer[oa]|hosteler[oa]"
)
_SCIENCE = (
    r"\w+ólog[oa]|físic[oa]|químic[oa]|matemátic[oa]|médic[oa]|doctor\w*|investigador\w*|científic[oa]|profesor\w*|catedrátic[oa]|"
    r"ingenier[oa]|astrónom[oa]|economista|analista|historiador\w*|cirujan[oa]|pediatra|psiquiatra|epidemiólog[oa]|veterinari[oa]|jef[ea]|director\w*|"
    r"técnic[oa]|expert[oa]|especialista|glaciólog[oa]"
)
_CHURCH = r"obispo|arzobispo|cardenal|párroco|cura|sacerdote|papa|vicario|monseñor|imán|rabino|past(?:or|ora)|abad|abadesa"
_UNION = (
    r"secretari[oa]|president[ea]|portavoz|delegad[oa]|representante|líder|dirigente|coordinador\w*"
)
_TRIED = r"(?:acus|proces|imput|investig|conden|encaus|arrest|implic)ad[oa]|detenid[oa]|denunciante|testigo|sospechos[oa]"

# An office calls again who holds it; the nouns that are wider than one call many.
CALLED = {
    words(again): words(offices)
    for again, offices in (
        (r"edil|regidora?|munícipe|primer edil|primera edil", _COUNCIL),
        (r"mandatari[oa]|gobernante|estadista", rf"{_STATE}|{_COUNCIL}"),
        (
            r"legislador(?:a)?|parlamentari[oa]|congresista|diputad[oa]|senador(?:a)?",
            rf"{_HOUSE}|{_PARTY}",
        ),
        (
            r"dirigente|polític[oa]|líder|lideresa",
            rf"{_STATE}|{_HOUSE}|{_PARTY}|{_COUNCIL}|{_UNION}",
        ),
        (
            r"(?:ex)?funcionari[oa]|alto cargo|titular|diplomátic[oa]|jerarca",
            rf"{_STATE}|{_ARMS}|{_SCIENCE}|portavoz|vocer[oa]",
        ),
        (r"militar|oficial|uniformad[oa]|agente|policía|mando", _ARMS),
        (
            r"agente|apoderad[oa]|representante|mánager",
            r"agente|apoderad[oa]|representante|mánager",
        ),
        (r"letrad[oa]|jurista|abogad[oa]|penalista|togad[oa]|defensor(?:a)?|magistrad[oa]", _LAW),
        (r"artista|intérprete|estrella|músico|creador(?:a)?|cineasta", rf"{_STAGE}|{_PEN}"),
        (r"escritor(?:a)?|autor(?:a)?|novelista|literat[oa]|periodista", _PEN),
        (
            r"deportista|corredor(?:a)?|jugador(?:a)?|futbolista|ciclista|atleta|tenista|campe(?:ón|ona)",
            _SPORT,
        ),
        (
            r"defensor(?:a)?|delanter[oa]|defensa|porter[oa]|zaguer[oa]|mediocampista|volante|atacante|arquer[oa]|guardameta|goleador(?:a)?|pívot",
            _SPORT,
        ),
        (r"ganador(?:a)?|vencedor(?:a)?|(?:sub)?campe(?:ón|ona)|finalista", _SPORT),
        (r"técnic[oa]|entrenador(?:a)?|preparador(?:a)?|míster", _BENCH),
        (
            r"empresari[oa]|directiv[oa]|ejecutiv[oa]|magnate|financier[oa]|banquer[oa]|emprendedor(?:a)?|comerciante",
            _TRADE,
        ),
        (
            r"científic[oa]|investigador(?:a)?|expert[oa]|especialista|docente|facultativ[oa]|galen[oa]|doctor(?:a)?|médic[oa]|\w+ólog[oa]",
            _SCIENCE,
        ),
        (r"prelado|religios[oa]|sacerdote|purpurado|clérigo|pontífice|cura|párroco", _CHURCH),
        (r"sindicalista|representante", _UNION),
        (
            rf"hombre|mujer|joven|chic[oa]|ancian[oa]|aludid[oa]|interesad[oa]|protagonista|progenitor(?:a)?|vecin[oa]|{_TRIED}",
            rf"{_TRIED}|vecin[oa]",
        ),
    )
}
