"""Spanish."""

import re

from bot.reading.rules.languages.es.answers import ANSWERS
from bot.reading.rules.languages.es.meaning import SAID, SAID_QUOTED, VERDICTS
from bot.reading.rules.languages.es.people import BODIES, KINDS, PERSONS, ROLES
from bot.reading.rules.languages.es.refusals import REFUSALS
from bot.reading.rules.languages.es.verbs import VERBS
from bot.reading.rules.languages.lexicon import Lexicon, listed, words

LEXICON = Lexicon(
    code="es",
    quotes={"«": "»", "“": "”", '"': '"”', "‘": "’", "„": "“”"},
    abbreviations=listed("sr sra srta dr dra d dña prof gral ing lic arq av núm etc pág tel"),
    verbs=VERBS,
    phrases=REFUSALS + ANSWERS,
    attributions=words(
        r"(?:en|a|según) su (?:opinión|juicio|entender|parecer|versión|relato|testimonio)|según(?! (?:ha |han |había |se |le |les |nos |lo |"
        r"supo|pudo|pudieron|consta|parece|cuál|cuánto|cómo|vayan|avanza|las? previsi|el calendario|lo previsto|la ley|el caso|las normas|que))|de acuerdo con|"
        r"para(?= (?!\w+[aei]r(?:se|l[oae]s?|nos)?\b|\d|mañana|hoy|est|es[ae]|ello|eso|quien|que|colmo|entonces|siempre)(?:[^,.;:«»]{2,60}|[^,.;:«»]{2,40}, [^,.;:«»]{3,40}), "
        r"(?:(?=[«“\"])|(?:[\w ]{3,60} )?(?:es|son|era|fue|sería|serían|se trata|supone|constituye|representa|resulta|no hay|no es|"
        r"está|equivale|significa)\b))|a juicio de(?:l)?|en palabras de(?:l)?|en opinión de(?:l)?|a decir de(?:l)?|a ojos de(?:l)?|al decir de(?:l)?|en boca de(?:l)?|"
        r"a entender de(?:l)?|en la versión de|siempre según"
    ),
    nouns=listed(
        "acusación acusaciones rumor rumores información informaciones versión afirmación afirmaciones noticia "
        "hecho hechos denuncia informe extremo algo punto cosa idea tesis hipótesis sospecha sospechas dato cifra "
        "bulo teoría relato supuesto imputación insinuación alegación"
    ),
    origins=words(r"citando(?: a)?|que cit(?:a|ó) a|con base en|que cita"),
    said=SAID,
    said_quoted=SAID_QUOTED,
    verdicts=VERDICTS,
    other_matters=words(
        r"por otra parte|por otro lado|aparte de esto|en otro (?:caso|orden de cosas)"
    ),
    deadlines=words(
        r"(?:antes de|al momento de|en el momento de|hasta) (?:la |su )?(?:publicación|cierre|publicar)"
        r"(?: de (?:este|esta) (?:artículo|nota|edición|noticia|información))?|al cierre de|hasta el momento|"
        r"cuando (?:fue|se le)"
    ),
    hedges=words(
        r"habría|habrían|estaría|estarían|sería|serían|tendría|tendrían|presunt\w+|supuest\w+|"
        r"al parecer|aparentemente"
    ),
    complementizers=listed("que"),
    whether=listed("si cómo por_qué cuándo quién"),
    about=listed("a al sobre de del acerca"),
    to_persons=listed("a al ante"),
    determiners=listed(
        "el la los las un una unos unas este esta estos estas ese esa esos esas su sus mi varios varias "
        "algunos algunas dos tres cuatro cinco muchos todos todas cada ningún ninguna otro otra lo"
    ),
    possessives={"su": "", "sus": "", "mi": "", "nuestro": ""},
    pronouns={
        "él": "m",
        "ella": "f",
        "ellos": "p",
        "ellas": "p",
        "quien": "",
        "nadie": "",
        "alguien": "",
        "nada": "",
        "todo": "",
        "quienes": "p",
        "yo": "",
        "nosotros": "",
        "éste": "m",
        "ésta": "f",
        "este último": "m",
        "esta última": "f",
    },
    oblique={"él": "m", "ella": "f", "ellos": "p", "ellas": "p"},
    relatives=listed("que quien quienes cual"),
    prepositions=listed(
        "a al de del en por para con sin sobre desde hasta entre tras ante bajo contra durante según "
        "mediante consultado consultada preguntado preguntada contactado contactada interrogado"
    ),
    links=listed("de del"),
    conjunctions=listed("y e o u pero ni"),
    subordinators=listed("que cuando mientras si porque como aunque pero donde pues sino"),
    be=listed("es son era eran fue fueron ser sido está están estaba estaban será sea siendo"),
    have=listed("ha han había habían habrá habrán haber hubo habría he hemos"),
    modals=listed("puede pueden podría va van debe deben quiere quieren"),
    hypothetical=listed("podría puede pueden podrían"),
    negations=listed("no nunca jamás tampoco ni sin"),
    reflexives=listed("se lo la los las le les me nos"),
    self_reflexives=listed("se"),
    adverbs=listed(
        "también ya además después luego antes ayer hoy aún todavía siempre así entonces asimismo "
        "solo sólo hasta tampoco tal mientras"
    ),
    adverb_endings=("mente",),
    subjects_dropped=True,
    times=listed(
        "lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio "
        "agosto septiembre octubre noviembre diciembre ayer hoy mañana tarde noche semana mes año día "
        "pasado próximo después luego"
    ),
    small_times=True,
    openers=listed("pero y sin_embargo además asimismo también no sí ayer hoy entonces así por"),
    by=listed("por"),
    object_relatives=listed("que"),
    roles=ROLES,
    persons=PERSONS,
    titles={
        "sr": "m",
        "sra": "f",
        "don": "m",
        "doña": "f",
        "dr": "m",
        "dra": "f",
        "presidente": "m",
        "presidenta": "f",
        "ministro": "m",
        "ministra": "f",
        "senador": "m",
        "senadora": "f",
        "alcalde": "m",
        "alcaldesa": "f",
        "juez": "m",
        "jueza": "f",
        "general": "m",
        "cantante": "",
        "actor": "m",
        "actriz": "f",
        "rey": "m",
        "reina": "f",
        "papa": "m",
        "propio": "m",
        "propia": "f",
        "coronel": "m",
        "capitán": "m",
        "capitana": "f",
        "comandante": "",
        "doctor": "m",
        "doctora": "f",
        "monseñor": "m",
        "padre": "m",
        "sor": "f",
    },
    given_endings={"a": "f", "o": "m"},
    kinds=KINDS,
    house_roles=words(r"portavo(?:z|ces)|voceros?|vocera"),
    lawyers=words(
        r"abogad[oa]s?|letrad[oa]s?|defensor(?:a|es)?|(?<!de )defensa(?! de| del)|procurador(?:a|es)?"
    ),
    advocates=words(r"abogad[oa]|letrad[oa]|defensor(?:a)?"),
    belonging={
        "municipal": "ayuntamiento",
        "policial": "policía",
        "militar": "ejército",
        "presidencial": "gobierno",
        "gubernamental": "gobierno",
        "ministerial": "ministerio",
    },
    defends=words(r"que (?:defiende|representa)"),
    anonymous=words(
        r"fuentes?|anónim\w+|testigos?|allegad[oa]s?|funcionari[oa]s?|agentes|emplead[oa]s?|acreedores|"
        r"trabajador(?:a|es|as)?|exemplead[oa]s?|investigadores|vecin[oa]s?|diplomátic[oa]s?|altos cargos|"
        r"personas (?:cercanas|próximas)|entorno|dirigentes|conocid[oa]s?|asesor(?:a|es)?"
    ),
    documents=words(
        r"documentos?|informes?|estudios?|carta|correos?|sentencia|auto|encuesta|acta|sumario|atestado|"
        r"parte médico|comunicado|nota|escrito|circular|memoria|auditoría|peritaje|dictamen|sondeo|barómetro|"
        r"boletín|contrato|demanda|querella|denuncia|expediente|papeles|registros?|estadísticas?|datos|"
        r"investigación|texto|resolución|mensajes?|grabaci(?:ón|ones)|transcripción|lista|estimaciones"
    ),
    outlets=words(
        r"diario|periódico|semanario|revista|radio|televisión|cadena|agencia|portal|medio|voz|digital|"
        r"rotativo|web|emisora|noticiero|noticias|gaceta|heraldo|correo|crónica|tribuna|faro|hoja|prensa|"
        r"canal|publicación|tele|rne|efe|eco|mundo|país|vanguardia|razón|observador|confidencial"
    ),
    definite=listed("el la los las"),
    singular=listed("el la un una este esta su"),
    plural=words(r"fuentes|expertos|autoridades|vecinos"),
    mute=words(
        r"autopsia|análisis|peritaje|radares|cámaras|satélites|ciencia|caso|hechos?|urnas?|cifras?|datos?|resultados?|realidad|historia|pruebas?|imágenes|encuestas?"
    ),
    bodies=BODIES,
    speaks_for=listed("de del"),
    articles=listed("el la los las"),
    generic=listed("antiguo antigua ex nuevo nueva"),
    demonstratives=listed("este esta esto estos estas eso esa ese esas esos ello"),
    gendered={
        "este": "m",
        "ese": "m",
        "aquel": "m",
        "esta": "f",
        "esa": "f",
        "aquella": "f",
        "del": "m",
        "al": "m",
        "el": "m",
        "la": "f",
        "un": "m",
        "una": "f",
        "los": "p",
        "las": "p",
    },
    courts=words(
        r"tribunal\w*|juzgado|juez\w*|corte|audiencia|supremo|sala|parlamento|congreso|jurado"
    ),
    rulings=words(
        r"recursos?|apelaci\w+|demandas?|solicitud\w*|querellas?|multas?|condenas?|sentencias?|"
        r"peticion\w*|mociones?|moción|ofertas?"
    ),
    ruled=words(r"(?:ha |han )?(?:rechaz|confirm|ratific|conden)\w+"),
    infinitive=re.compile(
        r"(?!ayer)(?:no |nunca |jamás |ni siquiera )*(?:haber|\w{1,14}(?:ar|er|ir))(?:se|lo|la|los|las|le|les)?(?!\w)"
    ),
    name_links=listed("de del la las los y"),
    past_endings=("ó", "aron", "ieron", "ará", "arán", "erá", "erán", "irá", "irán"),
    seats=listed("desde"),
    body_seats=listed("en"),
    several=("n",),
    backward=words(
        r"(?:y )?(?:(?:así|eso|esto|ello)(?: (?:al menos|mismo|es|fue))*(?: (?:lo que|como))?|con (?:esta|esa|estas|"
        r"esas|este|ese) (?:misma |mismas )?(?:frase|palabras|rotundidad|claridad|contundencia|respuesta|mensaje))"
    ),
    that_needed=True,
    both_not=listed("ni"),
    anaphors=listed("lo la los las eso esto ello"),
    as_words=listed("como según"),
    incise=True,
    firm=listed(
        "asegura aseguran aseguró aseguraron aseguraba asegurado asegurar asegurando insiste insisten insistió insistieron "
        "insistido insistía insistiendo jura juran juró juraron jurado sostiene sostienen sostuvo sostuvieron "
        "sostenido sostener mantiene mantienen mantuvo mantuvieron mantenido afirma afirman afirmó afirmaron "
        "recalca recalcó subraya subrayó reitera reiteran reiteró reiteraron zanja zanjó alega alegan alegó "
        "replica replicó replicaron responde respondió aclara aclaró aclararon garantiza garantizó rebate "
        "puntualiza puntualizó contesta contestó defiende defendió apostilla apostilló argumenta argumentó"
    ),
    negative=words(
        r"^\W*(?:[^\s,.;:]+ ){0,6}?(?:(?:nunca|jamás)(?! (?:ha|había|han|habían|he) (?:visto|vivido|sentido|oído))|en ningún momento|en modo alguno|ningún|ninguna|tampoco|ni|no (?:se |lo |"
        r"la |los |las |le |les |me |nos )*(?:ha|han|había|habían|hubo|haber|fue|fueron|estuvo|estaba|tuvo|tenía|tiene "
        r"(?:nada|relación|ningún|ninguna)|hizo|hay|había|existe|existía|sabía|conocía|es (?:cierto|verdad|responsable|"
        r"culpable|suy|el autor)|\w+ó|\w+aron|\w+ieron|\w{2,}(?:aba|ía)n?|tien\w+ (?:nada|ningún|ninguna)))\b"
    ),
    feats=words(
        r"(?:(?:l[ao]s?|el|una?|su|sus|dos|tres|cuatro|cinco|\d+|al?|nuev[oa]s?|primer\w*|segund[oa]) )*(?:[\w-]+ )?"
        r"(?:entrada|acceso|paso|permiso|visados?|saludo|asilo|licencia|custodia|extradición|libertad|palabra|auxilio|"
        r"ayuda|gol(?:es)?|penaltis?|penalti|tantos?|puntos?|trámite|favor|pan|tanto|crédito|refugio|victoria|título|"
        r"liderato|clasificación|condición|buen momento|talento|pacientes|alumnos|visitantes|embarque|nacionalidad|"
        r"indulto|prórroga|amparo|atención|plaza|fichajes?)(?= |$)"
    ),
    datives=listed("le les me nos te os"),
    only=words(r"solo|sólo|solamente|únicamente|salvo|excepto|un único|una única"),
    verb_first=True,
    aftermath=listed("provocando desatando generando"),
)
