"""Spanish: counting, placing, foreseeing and judging in words that are no single verb."""

from bot.reading.rules.languages.es.claims import HABER, WHEN
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.languages.idioms import phrase
from storage.records import Act

_NUMBER = (
    r"(?:(?:casi|unos|unas|más de|menos de|cerca de|al menos|alrededor de|apenas) )?(?:\d[\d.,]*|un (?:\d|tercio|centenar|millar|millón)|dos|tres|cuatro|cinco|seis|siete|ocho|"
    r"nueve|diez|once|doce|quince|veinte|treinta|cuarenta|cincuenta|cien|mil|una (?:docena|veintena|treintena|cincuentena)|decenas|cientos|miles)\b"
)
_GOOD_NEWS = (
    r"(?:\w+ )?(?:acuerdos?|fallo|decisi(?:ón|ones)|sentencia|anuncio|victoria|triunfo|medidas?|resultados?|avances?|nombramiento|liberación|"
    r"reapertura|regreso|aprobación|noticia|mejora|rebaja|indulto|dimisión|paso|apoyo|éxito|inversión|pacto)\b"
)
_TESTED = (  # an opinion follows the thing
    r"(?:(?:demasiado|muy|más que|bastante|poco|excesivamente|tan) \w+|(?:im)?probable|(?:im)?posible|necesari[oa]s?|imprescindibles?|inevitables?|urgentes?|"
    r"difícil(?:es)?|viables?|inviables?|razonables?|lógic[oa]s?|conveniente|precipitad[oa]s?|prematur[oa]s?|car[oa]s?|positiv[oa]s?|negativ[oa]s?)"
)
_SIGN = (
    r"(?:amenaza|señal|oportunidad|riesgo|peligro|prueba|retroceso|avance|maniobra|mano|causa|trampa|freno|símbolo|burla|ataque|intento|"
    r"provocación|solución|error|fracaso|victoria|venganza|gesto|muestra|ejemplo|síntoma|aviso|farsa|insulto)"
)
ESTIMATES = (
    phrase(  # lo deja en un 20 %, la sitúa al volante
        Act.ASSERTS,
        rf"(?:lo|la|los|las) (?:{HABER} )?(?:dej|rebaj|elev|cifr|sit[uú]|estim|fij|reduc|aument|sub|baj|calcul|coloc|ubic)(?:a|an|ó|aron|ado|e|en|ió|aba|aban) {WHEN}(?=(?:en|a|al|hasta) (?:el |un |los |las |la )?(?:\d|casi|más|menos|unos|unas|{_NUMBER}))|"
        rf"(?:lo|la|los|las) (?:{HABER} )?(?:sit[uú]|coloc|ubic)(?:a|an|ó|aron|ado|aba)(?:, [^,;.]{{3,25}},)? {WHEN}(?=(?:en|al|a la|a los|cerca|junto|sobre|entre|dentro|detrás|delante) )(?!(?:en|al|a la) (?:el |la |los )?(?:liderato|frente|cabeza|podio|clasificación|tabla|descenso|ascenso|mercado))",
        Takes.OBJECT,
    ),
    phrase(
        Act.ASSERTS,
        rf"(?<!se )(?<!lo )(?<!la )(?<!mapa )(?<!plano )(?<!película )(?<!novela )(?:{HABER} )?(?:sit[uú]|ubic)(?:a|an|ó|aron|ado|aba) {WHEN}(?=(?:al?|el|la|los|las|su) [^.;:,«»]{{2,40}}? (?:en|al|a la|cerca|junto|sobre|entre) (?!primer|líder))|"
        rf"(?:{HABER} )?(?:contabiliz(?:a|an|ó|aron|ado)|cont(?:ó|aron|ado)|recont(?:ó|aron)) {WHEN}(?={_NUMBER} (?!a[ñn]os|goles|puntos|días|horas|meses|minutos|victorias|derrotas|temporadas))|"
        rf"(?:{HABER} )?(?:valor|tas|cuantific|evalú|evalu)(?:a|an|ó|aron|ado) {WHEN}(?=[^.;:,«»]{{2,40}} en (?:{_NUMBER}))|"
        rf"(?<!ley )(?<!plan )(?<!proyecto )(?<!contrato )(?<!acuerdo )(?<!norma )(?<!decreto )(?<!texto )(?<!programa )(?:prevén?|previó|previeron|pronostic\w+|augur\w+) {WHEN}(?=(?:un|una|unos|unas|más|menos|fuertes?|lluvias?) )",
        Takes.OBJECT,
    ),
    phrase(
        Act.ASSERTS,
        rf"(?:{HABER} )?(?:celebr|aplaud)(?:a|an|ó|aron|ado|e|en|ió|ieron|ido) {WHEN}(?=(?:el|la|los|las|esta|este|su) {_GOOD_NEWS})|se (?:{HABER} )?(?:congratul|felicit|alegr|enorgullec|jact|ufan)(?:a|an|ó|aron|ado|e|en|ió) {WHEN}(?:por|de(?:l)?)(?= )(?! que)|"
        rf"(?:{HABER} )?(?:presum(?:e|en|ió|ieron|ido|ía)) {WHEN}de (?=(?:haber|ser|tener|una?|su|sus)\b)|(?:{HABER} )?sac(?:a|an|ó|aron|ado) pecho (?:por|de)(?= )|"
        rf"(?:{HABER} )?(?:abog)(?:a|an|ó|aron|ado|aba) {WHEN}por(?= )(?! él)|(?:{HABER} )?conf[ií](?:a|an|ó|aron|ado) {WHEN}en (?=(?:un|una|la|el) (?:\w+ )?(?:acuerdo|solución|victoria|recuperación|justicia|mejora|pronta))|"
        rf"se (?:{HABER} )?inclin(?:a|an|ó|aron|ado) {WHEN}por(?= (?:la|el|una?) )|(?:{HABER} )?baraj(?:a|an|ó|aron|ado|aba|aban) {WHEN}(?=(?:la|el|una?|varias|dos|otra) (?:\w+ )?(?:hipótesis|teorías?|posibilidad|escenario|opción|tesis|móvil))|"
        rf"(?:{HABER} )?(?:vincul|relacion)(?:a|an|ó|aron|ado) {WHEN}(?=(?:el|la|los|las|al|su|este|esta|ese|esa) [^.;:,«»]{{2,40}} (?:con|a) )",
        Takes.OBJECT | Takes.INFINITIVE,
    ),
    phrase(  # ve demasiado caro el tren, cree posible un acuerdo; ve en la propuesta una trampa
        Act.ASSERTS,
        rf"(?:{HABER} )?(?:ven?|vio|vieron|veían?|cree|creen|creyó|encuentr(?:a|an)|encontr(?:ó|aron)|consider(?:a|an|ó|aron)|juzg(?:a|an|ó|aron)|estim(?:a|an|ó)) {WHEN}(?=(?:«|“)?{_TESTED}(?:»|”)? (?:que|el|la|los|las|un|una|su)\b)|"
        rf"(?:{HABER} )?(?:ven?|vio|vieron|veían?|encuentr(?:a|an)|encontr(?:ó|aron)|consider(?:a|an|ó|aron)) {WHEN}(?=(?:el|la|los|las|su|este|esta) (?!que )[^.;:,«»]{{2,30}}? (?:«|“)?{_TESTED}(?:»|”)?(?=[.,;:]|$| (?:para|en|y|por)\b))|"
        rf"(?:{HABER} )?(?:ven?|vio|vieron|veían?|ha visto) {WHEN}(?=en (?:la|el|los|las|esta|este|esa|ese|su) [^.;:,«»]{{2,40}} (?:una?|la|el|otra) (?:\w+ )?{_SIGN}\b)|(?:{HABER} )?ven? {WHEN}(?=(?:una|la) mano (?:negra|oscura))",
        Takes.OBJECT | Takes.CLAUSE,
    ),
    phrase(
        Act.ASSERTS,
        rf"se (?:{HABER} )?(?:declar|mostr|muestr|manifest|manifiest|confes|confies|dic|dij)(?:a|an|ó|aron|ado|e|en|o|eron) {WHEN}(?P<content>(?:muy |\w+mente |del todo )?(?:optimistas?|pesimistas?|satisfech[oa]s?|orgullos[oa]s?|preocupad[oa]s?|decepcionad[oa]s?|"
        r"partidari[oa]s?|favorables?|dispuest[oa]s?|convencid[oa]s?|confiad[oa]s?|ilusionad[oa]s?|sorprendid[oa]s?|indignad[oa]s?|escéptic[oa]s?|prudentes?|contrari[oa]s?|abiert[oa]s?|tranquil[oa]s?|aliviad[oa]s?|content[oa]s?|dolid[oa]s?|cautel[oa]s[oa]s?)(?: [^.;:«»]{2,60})?)",
        Takes.OBJECT | Takes.QUOTE,
    ),
    phrase(
        Act.ASSERTS,
        rf"no (?:alberga|albergan|albergaba|tiene|tienen|tenía) (?:ninguna |la menor )?dudas?(?: alguna)?(?: de)?(?= que |:)|(?:es|son|fue|fueron|se mostró|se muestra) (?:\w+mente |muy )?(?:tajantes?|rotund[oa]s?|contundentes?|categóric[oa]s?|clar[oa]s?)(?=:| al )|"
        rf"se (?:{HABER} )?pregunt(?:a|an|ó|aron|ado|aba) {WHEN}(?=(?:si|por qué|cómo|qué|cuánto|quién|dónde) )|(?:{HABER} )?(?:expres|transmit|traslad)(?:a|an|ó|aron|ado|e|ió) {WHEN}(?=(?:su|sus) (?:\w+ )?(?:pésame|condolencias?|apoyo|solidaridad|gratitud|agradecimiento|preocupación|satisfacción|"
        rf"alegría|pesar|tristeza|dolor|temor|sorpresa|confianza|respeto|deseo)\b)|(?:{HABER} )?(?:da|dio|dan|dieron|dado) las gracias (?=a)|(?:{HABER} )?(?:tuvo|tiene|tuvieron) (?:palabras|frases) de (?:elogio|agradecimiento|aliento|consuelo) (?:para|hacia)(?= )",
        Takes.CLAUSE | Takes.OBJECT | Takes.QUOTE,
    ),
    phrase(
        Act.ASSERTS,
        rf"(?<!novela )(?<!película )(?<!libro )(?<!cartel )(?<!placa )(?<!obra )(?<!serie )(?<!documental )(?<!exposición )(?:{HABER} )?(?:relat|rememor|evoc|recuerd|record|constat)(?:a|an|ó|aron|ado|aba) (?=(?:el|la|los|las|un|una|unos|unas|su|sus|aquel|aquella|dos|tres|varios|varias) (?!goles|puntos|partidos|película|novela|libro))",
        Takes.OBJECT,
    ),
)
