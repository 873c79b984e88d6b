"""Spanish: what makes words a denial, a confession, a refusal or blame, whatever their verb."""

from bot.reading.rules.languages.es.claims import CLAIM
from bot.reading.rules.languages.patterns import words
from storage.records import Act

UNTRUE = (
    r"(?:fals\w+|mentiras?|falaz|falaces|infundad\w+|bulos?|infundios?|inventos?|inventad\w+|inciert\w+|"
    r"invenci(?:ón|ones)|patrañas?|difamaci(?:ón|ones)|difamatori\w+|calumni\w+|montajes?|fantasías?|"
    r"habladurías|cuentos?(?: chino)?|falsedad(?:es)?|embustes?|trolas?|fábulas?|elucubraci(?:ón|ones)|"
    r"especulaci(?:ón|ones)|tergiversaci(?:ón|ones)|manipulaci(?:ón|ones)|inexact\w+|erróne\w+|"
    r"fakes?|falsificaci(?:ón|ones)|exageraci(?:ón|ones)|malentendidos?|equívocos?|trucad[oa]s?|fals(?:a|as) alarmas?|chismes?|cotilleos?|leyendas? urbanas?|ficci(?:ón|ones)|conjeturas?|rumor(?:es)?|burda\w* \w+|"
    r"fake news|noticias? falsas?|delirios?|película|novela|desinformación|intoxicaci(?:ón|ones))"
)
# A claim by its noun: "afirmaciones falsas", "acusaciones sin fundamento".
_CLAIMS = (
    rf"(?:un[ao]s? )?{CLAIM} (?:\w+mente |del todo |tan ){{0,2}}(?:fals|infundad|inciert|erróne|inexact|calumni|difama|inventad|malintencionad|"
    r"tendencios|interesad|insidios|sin (?:ningún |ninguna |el menor )?(?:fundamento|base|sustento|pruebas))\w*"
)
_VERY = (
    r"(?:\w+mente |todo |todas |del todo |una |un |unas |unos |pura |puro |puras |puros |más que |simples? |"
    r"mer[oa]s? |auténtic[oa]s? |tan |rotund\w+ |absolut\w+ |solo |sólo |burd[oa]s? |gran |vil |vulgar |"
    r"sencillamente ){0,4}"
)
# Deeds one is accused of, in the first person: "nunca cobré", "no hemos pagado".
_DEED = (
    r"(?:he|hemos|me|nos|lo|la|los|las|le|les|se|l[oa] he|me he|se ha|se han|ha|han|había|habían|habíamos|"
    r"estuve|estuvimos|tuve|tuvimos|hice|hicimos|\w+é|\w+[aeí]mos|supe|supimos|di|dimos|fui|fuimos|dije|"
    r"quise|puse|(?!debi)\w+ó|\w+aron|(?!debi)\w+ieron)"
)
# What somebody himself did, by its ending; a future ends as a past of verbs in -rar does.
_DID = (
    r"(?:(?!\w*[aeidbr]ré\b|esté\b|café\b)\w{2,}é|(?!así\b|aquí\b|allí\b|ahí\b)\w{2,}í|"
    r"(?:alte|bor|ce|cob|decla|dispa|gi|nomb|prepa|reti|ti)ré|hice|di|dije|fui|puse|estuve)"
)
# Pasts that tell what did not come about, or what somebody did not see: no deeds.
_MISSED = (
    r"(?:llegu|logr|consegu|encontr|esper|imagin|pens|gan|jugu|marqu|acert|termin|acab|empec|"
    r"aguant|descans|llor|not|escuch|olvid|estudi|vot|recuper|super|par|dej|cre|o|v|sent|dorm|perd|"
    r"entend|comprend|conoc|nac|crec|sal|volv|viv|reconoc|aprend|sub|com|le|sufr|corr)[éí]"
)

SAID_QUOTED = (
    (
        Act.DECLINES,
        words(
            r"^\W*(?:no tengo tiempo|siguiente pregunta|secreto de sumario|pregúnten?se?l[eo]s?(?:lo)? a)\b[^.]{0,40}\W*$|no (?:hablo|hablamos) con (?:la prensa|periodistas|los periodistas|los medios)|"
            r"^\W*(?:sin|no hay|no haremos|no haré|ningún) (?:más )?comentarios?\b|"
            r"no (?:voy|vamos) a (?:comentar|especular|hablar|responder|contestar|entrar|pronunciar|hacer (?:comentarios|"
            r"declaraciones|valoraciones)|dar (?:detalles|explicaciones|nombres)|decir (?:nada|más)|opinar|valorar)\w*|"
            r"no (?:tengo|tenemos|hay) (?:nada|más) (?:nuevo )?que (?:decir|declarar|añadir|comentar|anunciar|comunicar|contar|informar|aportar)|"
            r"(?:ni|no) (?:lo )?(?:confirm|desmient|nieg)\w+ (?:ni|o) (?:lo )?(?:confirm|desmient|nieg)\w+|"
            r"no (?:(?:lo|la|los|las|eso|esto) )?(?:comento|comentamos|opino|opinamos|valoro|valoramos|hago|hacemos|haré|haremos|daré|daremos)\b"
            r"(?! (?:ruido|daño|caso|falta|otra))|"
            r"(?:de|sobre) [\w ]{3,40} no (?:hablo|hablamos|opino|opinamos|voy a hablar)|"
            r"no (?:puedo|podemos|quiero|queremos|pienso|pensamos|debo|me toca|me corresponde|nos corresponde|"
            r"es el momento de|procede)(?: a mí)? (?:decir|hablar|comentar|revelar|entrar|dar|valorar|opinar|hacer|"
            r"pronunciar|adelantar|responder|contestar|confirmar|facilitar)\w*|ahora no toca|"
            r"cuando (?:toque|llegue el momento|proceda|corresponda),? \w+(?:é|emos)|(?:pregúnt|pregunt)\w+ a (?:mi|su|los?|la|el)|(?:hablaré|hablaremos|contestaré|"
            r"responderé|explicaré|daré explicaciones|me pronunciaré|lo diré|se verá) (?:cuando|a su debido tiempo|en su momento)|"
            r"no es (?:el )?momento (?:de|para) |(?:me|nos) (?:reservo|reservamos)|prefiero no (?:hablar|decir|opinar|"
            r"comentar|entrar)|por respeto a [^.]{3,50}, no|siguiente pregunta|"
            r"^\W*(?:por ahora |de momento |eso )?(?:(?:hoy|ahora|aún|todavía|eso) no toca|ya (?:veremos|se verá|lo veremos|hablaremos|lo diré|lo diremos|os enteraréis)|"
            r"el tiempo dirá|cada cosa a su (?:debido )?tiempo|(?:hoy|ahora|este) no es (?:el )?(?:día|momento|lugar)|no es (?:el )?(?:día|momento|lugar)|"
            r"todo a su (?:debido )?tiempo|no insistan?|no insistáis)\W*$|"
            r"pregúnt(?:ale|ele|enle|ales|eles|enles|enselo|eselo|adle|enla|alo)s?\b"
        ),
    ),
    (
        Act.WITHDRAWS,
        words(
            r"me expresé mal|nos expresamos mal|(?:lo|la|los|las) (?:retiro|retiramos)\b(?! d)|(?:pido|pedimos) (?:perdón|disculpas) por (?:lo (?:dicho|que dij)|mis|haber dicho|la noticia|el error|"
            r"el titular)|(?:me equivoqué|fue un error)[^.]{0,30}(?:pido (?:perdón|disculpas)|retiro|rectifico|lo siento)|"
            r"retiro (?:lo (?:dicho|que)|mis|esas|aquellas|la acusación)|me (?:retracto|desdigo)|nos retractamos|"
            r"retiramos (?:lo|la|las|el|esa)|no debí (?:decir|afirmar|escribir)|"
            r"(?:rectifico|rectificamos)\b|donde dije|mis palabras (?:fueron|no fueron) (?:un error|acertadas|"
            r"desafortunadas|afortunadas)|(?:hablé|hablamos) (?:de más|demasiado)"
        ),
    ),
    (
        Act.DENIES,
        words(
            r"(?:de|por) dónde (?:han|habéis|has|se han|ha) (?:sacado|salido)|no s(?:é|abemos) de qué (?:me|nos) habla\w*|que me (?:lo )?registren|que (?:me )?lo (?:demuestren|prueben)|ni (?:lo )?(?:he|hemos) (?:pensado|hablado|pisado|visto nunca)|"
            r"eso (?:no|nunca) ha (?:pasado|ocurrido|sucedido|existido)|se (?:lo )?han (?:inventado|sacado de la manga)|sacad[oa]s? de contexto|"
            r"mi (?:hij[oa]|herman[oa]|marido|mujer|padre|madre|espos[oa]|amig[oa]|niet[oa]|pareja|novi[oa]|jugador|alumn[oa]) (?:no es (?:un|una|ningún|ninguna|culpable|responsable|violent[oa])\b|no (?:ha hecho|hizo) nada|(?:no|nunca|jamás) (?:ha )?(?:mat|rob|peg|minti|menti|golpe|viol|dispar|firm|cobr|estaf|amenaz)(?:ó|ado|do)\b)|"
            rf"(?:yo|^\W*|(?<=[.:;] )) ?no (?:(?:l[aeo]s?|se l[ao]s?) )?(?!{_MISSED}\b){_DID}\b|"
            r"yo no he\b|^\W*estoy limpi[oa]|soy inocente|somos inocentes|no soy (?:culpable|responsable|yo|el|la|un|una|ningún)\b|"
            r"no (?:acept|admit)(?:o|amos|emos|imos) (?:esa|esas|esos|ninguna|tales)|"
            r"no (?:tengo|tenemos|tuve|tuvimos) (?:nada|ningún|ninguna) |no (?:vendo|vendemos|cobro|cobramos|pago|despedimos|debemos|debo|"
            r"cerramos|dejamos|negociamos|espiamos|fabricamos|financiamos)\b|no (?:me|nos) (?:he|hemos|voy|vamos|quedé|llevé)\b|"
            rf"(?:nunca|jamás|en ningún momento|en mi vida|en la vida) {_DEED}(?! (?:visto|sentido|imaginado|"
            r"pensado|creído|olvidad\w+|vivido|conocido|escuchado|oído|pude imaginar))\b|"
            r"no (?:he|hemos|me he|nos hemos|lo he|lo hemos|la he|le he) (?!visto|podido|querido|sabido|"
            r"llegado|terminado|decidido|acabado|parado|dejado de|dormido|ganado|perdido|jugado|empezado|conseguido|"
            r"logrado|encontrado|venido|entendido|sentido|pensado|olvidado|tenido tiempo|tenido suerte)\w+(?:[aií]do|cho|to)s?\b|"
            r"no se (?:ha|han|había|habían) (?!visto|podido|decidido|sabido|registrado|producido víctimas)\w+(?:[aií]do|cho|to)\b|"
            r"(?:no|ni) (?:he|hemos|tengo|tenemos|conozco|conocemos|ha|han|hay|hubo|había|existe|existen) (?:\w+ )?"
            r"(?:ni un|ni una|ningun[ao]s?|ningún|nada que ver)\b|"
            r"no (?:fui|fuimos|estuve|estuvimos|cobré|cobramos|recibí|recibimos|robé|firmé|firmamos|pagué|pagamos|hice|"
            r"hicimos|maté|toqué|vendí|vendimos|compré|ordené|autoricé|pedí|di|dimos|despedí|robamos|matamos|tocamos|ordenamos|autorizamos|pedimos)\b|"
            r"^\W*(?:(?:es|eso es|esto es|todo es|son|todo|pura|puras|puro|puros|mero|mera|una|un|otra|otro|rotundamente|absolutamente|"
            r"totalmente|simplemente|completamente) ){0,4}(?:mentira|mentiras|falso|falsa|bulos?|infundios?|"
            r"invenciones|patrañas?|tonterías|habladurías|cuentos?|fantasías|falsedades|calumnias?|"
            r"especulaci(?:ón|ones)|infundad[oa]s?|difamatori[oa]s?|calumnios[oa]s?|fals[oa]s|inciert[oa]s?|erróne[oa]s?|sin (?:ningún |ninguna )?(?:fundamento|base)|difamaciones|fake|intoxicación|una falsa alarma|falsa alarma|exageraciones|pamplinas|paparruchas|chorradas|bobadas|descabellad[oa]s?|disparatad[oa]s?|delirantes?|surrealistas?|absurd[oa]s?|ridícul[oa]s?|grotesc[oa]s?|imposible|rumores|incierto|humo|teatro|ciencia ficción)\b[^,]{0,40}$|"
            r"(?:^\W*|(?<=[?.!] ))no\W*$|(?<=[?.!] )(?:mentira|falso)\W*$|"
            r"(?:^\W*|(?<=[?.!] ))(?:ni hablar|ni en sueños|ni de lejos|ni por asomo|para nada|en absoluto|nada de eso|de ninguna manera|de ningún modo|qué va|"
            r"ni mucho menos|ni por asomo|ni en broma|rotundamente no|claro que no|por supuesto que no|no es así|"
            r"no, no|eso no es así|desde luego que no)\b|^\W*(?:(?:todos|ellos|ella|él|esa gente) )?(?:miente|mienten|mintió|mintieron|mentía)\b"
        ),
    ),
    (
        Act.CONFIRMS,
        words(
            r"^\W*sí\b(?! (?:no|pero))|(?:cometí|cometimos|fue|hubo|ha sido|es) (?:un|mi|nuestro) (?:\w+ )?(?:error|fallo)|"
            r"(?:reconozco|admito|confieso|reconocemos|admitimos|asumo|asumimos)|(?<!no )(?<!ni )(?:es|eso es) (?:cierto|verdad)\W*$|"
            r"nos equivocamos|me equivoqué|me he equivocado|nos hemos equivocado|es culpa (?:mía|nuestra)|"
            r"^\W*(?:efectivamente|en efecto|así es|así fue|correcto|cierto)\b|lo hice yo|fui yo|"
            r"(?:la culpa )?(?:es|fue|ha sido) (?:culpa )?(?:mía|nuestra)"
        ),
    ),
)
SAID = (
    (
        Act.DENIES,
        words(
            rf"{CLAIM}(?: [\w ]{{2,40}}?)? (?:es|son|era|eran|fue|fueron) (?:una? |(?:verdader|auténtic|complet|tot)[oa] ){{0,4}}(?:disparate|sinsentido|"
            r"barbaridad|tontería|despropósito|absurd[oa]|locura|estupidez)s?\b|castillos? (?:en el aire|de naipes)|(?:campañas?|operación) (?:\w+ )?de (?:difamación|desprestigio|descrédito|acoso y derribo|mentiras|intoxicación)|"
            r"víctimas? de (?:una?|la|el) (?:\w+ )?(?:complot|chantaje|bulo|engaño|extorsión|calumnia|difamación|cacería|caza de brujas|persecución|campaña|montaje|encerrona|trampa|conspiración|venganza|linchamiento)|"
            rf"^\W*(?:un[ao]s? )?{_CLAIMS}\W*$|^\W*no, [^.]{{0,80}}?\b(?:no|nunca|nadie|ningún|ninguna)\b|(?:nunca|jamás) (?:lo |la |le |les |se )?\w{{2,}}í\b|"
            r"^\W*ni (?:un|una) sol[oa] |no conozco a (?:ese|esa|esos)|(?:acusan|culpan|acusa) de algo que no|no hay caso|ni un (?:euro|céntimo|duro|peso)\b|"
            rf"(?:es|son|era|eran|fue|fueron|sea|sean|resulta|todo|se trata de|trataba de|trate de) (?:{_VERY}{UNTRUE}|{_CLAIMS})|"
            r"(?:no|ni|nunca|tampoco) (?:es|son|era|eran|sea|sean|fue|resulta) (?:\w+mente |del todo )?(?:ciert[oa]s?|"
            r"verdad|así|correct[oa]s?|real|veraz|exact[oa]s?|verídic[oa]s?)\b|nada (?:de (?:eso|ello|lo (?:dicho|publicado|que se (?:dice|cuenta|publica|ha \w+))|"
            r"esto|cierto)|más lejos de la (?:realidad|verdad)|que ver)|"
            r"no (?:hubo|existe|existen|existió|existieron|ha habido|hay|existía|había|se ha producido|consta|"
            r"se produjo|tiene|tienen|tuvo|tenía|tuvieron|hubiera|haya) (?:\w+ )?(?:ningún|ninguna|ni un[ao]?|tal\b|tales|"
            r"nada|constancia|relación|vínculo|fundamento|base|razón de ser|sentido alguno)|"
            r"(?:no|ni) (?:hubo|existe|existen|existió|existieron|existía)\b|\w+ algun[oa]\W*$|"
            r"(?:carec|falt)\w+ (?:de|a) (?:tod[oa] |la |cualquier )?(?:fundamento|verdad|base|rigor|veracidad|sentido)|"
            r"(?:nunca|jamás|en ningún momento|en ningún caso) (?:se |lo |la |los |las |le |les |nos |me )?"
            r"(?:ocurrió|sucedió|existió|hubo|tuvo|produjo|estuvo|fue|(?:han?|había|habían)\b(?! (?:visto|vivido|"
            r"sentido|imaginado|habido tant|sido tan|estado tan|tenido tant|llegado tan|oído))|"
            r"(?!debi(?:ó|eron)\b)(?:\w+ó|\w+aron|\w+ieron)\b|contempl\w+)|"
            r"(?:sin|ni) (?:el más mínimo |el menor |ningún |ninguna )?(?:fundamento|base real)|"
            r"(?:ning[uú]n|ninguna) (?!víctima|herid|detenid|novedad|fecha|decisión|detalle|muert)\w+ (?:[\w]+ ){0,6}?"
            r"(?:ha sido|ha|han|fue|está|tiene|estuvo|existe|hubo) |no responde a la (?:verdad|realidad)|"
            r"(?:es|son|soy|somos) inocentes?|(?:mi|nuestro) (?:cliente|clienta|defendid[oa]|representad[oa]) "
            r"(?:no|nunca|jamás|ni)\b|su (?:cliente|clienta|defendid[oa]|representad[oa]) (?:nunca|jamás|ni)\b|(?:falta|faltan|faltó|faltaron|faltar) a la verdad|de eso,? nada|"
            r"ningun[oa] de (?:nuestr[oa]s|mis|los nuestros|las nuestras) \w+|no (?:hay|hubo|había|existe|existen) \w+ algun[oa]\b|"
            r"acusaciones (?:al aire|sin (?:pruebas|fundamento)|gratuitas|falsas)|carece\w* de (?:tod[oa] )?(?:sustento|asidero|rigor|veracidad)|"
            r"no (?:tiene|tienen|tenía) (?:ni )?(?:pies ni cabeza|sentido|lógica|razón de ser|base|fundamento)|no hay tal\b|"
            r"(?:se lo|se la|se las|se los) (?:han |ha )?(?:inventa|inventó|inventaron|inventado|saca|sacado|sacó)\w*|"
            r"no (?:me|nos|le|les) consta\b|no (?:sé|sabía|sabíamos|sabemos|supe|supimos) (?:nada|absolutamente nada) de|"
            r"^\W*ni (?:(?:se|lo|la|le|les|los|las|me|nos) )?(?:\w+[óé]|\w+aron|\w+ieron|ha|han|he|hemos|es|son|hay|hubo|habrá|est[áa]\w*|tien\w+|"
            r"existe\w*|\w+aba\w*|\w+ía[ns]?) [^.;:]{2,80}? ni (?!el |la |los |las |siquiera )\w+|"
            r"carec\w+ (?:de|en absoluto de) (?:toda )?(?:prueba|lógica|credibilidad)\w*|no son más que (?:rumores|bulos|mentiras|"
            r"especulaciones|inventos)|(?:(?:es|fue|era|ser|sido|todo|por) un|simple|mero) (?:malentendido|equívoco)|me (?:han )?(?:confund|implic|involucr|inculp)\w+|"
            r"no se (?:sostiene|tiene en pie)|dista (?:mucho )?de ser|(?:todo|muy|más bien) (?:lo|al) contrario|"
            r"no (?:est[áa]n?|figura|entra|contempl\w+|se contempla|está) (?:sobre la mesa|en venta|en (?:los|nuestros|sus) planes|"
            r"entre (?:los|nuestros) planes|previst[oa]s?|en la agenda)|"
            r"nada ni nadie|nadie (?:ha |nos ha |le ha |les ha |en )?(?:pedid|pidió|ofrec|despid|propuest|negoci|amenaz|presion|"
            r"oblig|ordenó|ordenad|autoriz|cobr)\w*|no (?:me|nos) consta|por mucho que|al contrario de lo|"
            r"no se (?:ajusta|corresponde|corresponden|ajustan)(?: \w+){0,2} (?:a|con) (?:la|los) (?:realidad|verdad|"
            r"hechos)|lo que no es (?:verdad|cierto)|ese? \w+ no existe"
        ),
    ),
    (
        Act.DECLINES,
        words(
            r"^\W*(?:[\w ]{2,40} )?no (?:comenta|comentan|comentará|comentarán|hará comentarios|hará declaraciones|"
            r"hace comentarios|hacen comentarios|valora|opina sobre|se pronuncia|se pronunciará)\b"
        ),
    ),
    (
        Act.CRITICISES,
        words(
            r"(?:es|son|fue|sea|sería|una|un|qué|^\W*|verdader[oa]|como|parece|auténtic[oa]|de) ?(?:una? |\w+mente |"
            r"auténtic[oa] |verdader[oa] |tan |más que |muy |poco menos que ){0,4}(?:vergüenza|vergonzos\w+|"
            r"inadmisibles?|inaceptables?|intolerables?|burla|escándalo|escandalos\w+|atropello|indign\w+|insult\w+|"
            r"farsa|despropósito|tomadura de pelo|injust\w+|canallada|cobard\w+|disparate|bochorno\w*|chapuza|"
            r"desastre|desastros\w+|barbaridad|aberración|aberrante|infamia|traición|temerari\w+|irresponsab\w+|"
            r"lamentables?|deplorables?|provocación|afrenta|ofensa|cacicada|pucherazo|golpe bajo|"
            r"puñalada|inhuman\w+|indecen\w+|obscen\w+|cínic\w+|hipócrit\w+|hipocresía|ridícul\w+|patétic\w+|"
            r"fracaso|parche|abuso|abusiv\w+|arbitrari\w+|antidemocrátic\w+|opac\w+|torpe\w*|nefast\w+|"
            r"bofetada|falta de respeto|insensat\w+|condena a muerte|negligen\w+|vejatori\w+|"
            r"humillación|humillante|chantaje|engaño|estafa|timo|apaño|maquillaje|brindis al sol|"
            r"cortina de humo|paripé|pantomima|circo|esperpent\w+|sinsentido|retroceso)|"
            r"est[áa]n? (?:asfixi|arruin|hund|destru|ahog|machac|estrangul|castig|desmantel|expuls|ech|mat|carg)\w*(?:ndo|ndos?e|ndol[oae]s?|ndonos)\b|"
            r"nos (?:han |están )?(?:arruin|asfixi|hund|ahog|castig|engañ|expuls|machac|deja\w* tirad|deja\w* en la calle)\w*|"
            r"nos (?:han )?(?:toma|tomado|toman|tratan|roba|roban|mient|mint|abandon|ignor|desprec|comen|rob(?:ó|aron)|engañ|estaf|traicion|"
            r"tomaron|dej(?:ó|aron) (?:solos|tirad|fuera|abandonad|sin)|vend(?:ió|ieron) (?:humo|una))\w*|"
            r"(?:nunca|jamás|no) (?:se )?debi(?:ó|eron) |lo (?:peor|más grave|más triste|más indignante)[^.;:]{1,40}(?:torpeza|incompetencia|"
            r"desidia|dejadez|indiferencia|pasividad|soberbia|arrogancia|improvisación|ineptitud|mentira|hipocresía|cinismo|frialdad|"
            r"ausencia|falta|desprecio|opacidad|lentitud|impunidad)|"
            r"huele a|deja mucho que desear|llega tarde|así no se|ya está bien|basta ya"
        ),
    ),
)
