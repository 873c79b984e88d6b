"""Spanish: those who speak for others, and the words that tell for whom."""

import re

from bot.reading.rules.languages.patterns import words

_DESK = r"(?:prensa|medios(?: de comunicación)?|comunicaci(?:ón|ones)|información|relaciones (?:públicas|institucionales|externas|con (?:los medios|la prensa)))"
_LAWYERS = (
    r"abogad[oa]s?(?: defensor(?:a|es)?| penalistas?| de oficio)?|letrad[oa]s?(?: defensor(?:a|es)?| de oficio)?|procurador(?:a|es)?|"
    r"defensor(?:a|es)?(?! del? (?:pueblo|menor|paciente|universitario|lector|espectador|cliente|contribuyente|asegurado|usuario))(?: públic[oa]s?| de oficio)?"
)
_SPOKESMEN = r"(?:ex|vice)?portavo(?:z|ces)(?: adjunt[oa]s?)?|voceros?|voceras?"
ROLES = words(
    rf"{_SPOKESMEN}|{_LAWYERS}|negociador(?:a|es|as)?|"
    r"(?<!cámara de )representantes?(?: legal(?:es)?| artístic[oa]s?)?(?! sindical)|representación (?:legal|letrada|procesal)|apoderad[oa]s?|"
    r"agentes?(?: literari[oa])?(?! (?:de (?:la )?(?:policía|guardia|tráfico|movilidad|bolsa|seguros|viajes|aduanas|la ley|la autoridad)|del (?:orden|fisco)|"
    r"polici|fiscal|secret|encubiert|foresta))|"
    rf"(?:gabinete|oficina|servicio|departamento|área|equipo|dirección|responsables?|jef[ea]s?|jefatura|"
    rf"director(?:a|es)?|encargad[oa]s?|asesor(?:a|es)?|secretari[oa]|secretaría|agregad[oa]|coordinador(?:a|es)?|delegad[oa]) de {_DESK}|"
    r"oficina(?= de(?:l| la) (?:president|primer|ministr|vicepresident|gobernador|alcald|senador|diputad|secretari|legislador|congresista|canciller|rey|príncipe|"
    r"prefect|intendent|parlamentari|mandatari|exmandatari|expresident))|"
    r"(?<=su )oficina|patrocinantes?|gabinete(?: técnico| jurídico)?|jef[ea] de gabinete|(?:jef[ea]|director(?:a|es)?|responsable|coordinador(?:a)?|gerente) de campaña|equipo (?:legal|jurídico|de (?:abogados|defensa)|de campaña)|campaña(?= de(?:l| la) candidat)|"
    r"servicios? jurídicos?|asesoría jurídica|entorno|(?<!de )defensa|acusación(?: particular| popular)?|emisari[oa]s?|enviad[oa] especial|"
    r"asesor(?:a|es)? (?:legal(?:es)?|jurídic[oa]s?|fiscal(?:es)?)|community manager|dircom|interlocutor(?:a|es)?"
)
HOUSE_ROLES = words(
    rf"{_SPOKESMEN}|(?:gabinete|oficina|servicio|departamento|área|equipo|jef[ea]|director(?:a)?|agregad[oa]|encargad[oa]|responsable|secretari[oa]|secretaría|jefatura|dirección) de {_DESK}|dircom"
)
KEPT_ROLES = words(
    r"mánager(?:es)?|manager|asesor(?:a|es)?|ayudantes?|asistentes?|colaborador(?:a|es)?|promotor(?:a)?|mano derecha|equipo|círculo|allegad[oa]s|staff"
)
LAWYERS = words(
    rf"{_LAWYERS}|(?<!de )defensa(?! de| del)|representación (?:legal|letrada)|equipo (?:legal|jurídico|de (?:abogados|defensa))"
)
# Of those, the ones of a case: for whom is plain in court.
CLIENT_ROLES = words(rf"{_LAWYERS}|defensa")
ACCUSED = words(
    r"(?:acusad|imputad|investigad|procesad|detenid|arrestad|condenad|sospechos|encausad|enjuiciad|querellad)[oa]s?"
)
_CHARGED = r"(?:acusad|imputad|investigad|procesad|detenid|arrestad|condenad|encarcelad|juzgad|encausad|sospechos)[oa]"
# What is told of the accused behind his name, and right before it.
TRIED = re.compile(
    rf",?(?: de \d+ años,)? [^.;:«»]{{0,60}}?\b(?:{_CHARGED}\b|se (?:ha )?(?:declar|confes)\w+ (?:ayer |hoy )?(?:inocente|culpable|no culpable)|"
    r"(?:en el|al) banquillo|ante (?:el|la) (?:juez|jueza|tribunal|audiencia|magistrad[oa])|ingresó en prisión|en prisión preventiva|"
    r"afronta (?:una|un) (?:denuncia|querella|juicio|pena))"
)
TRYING = re.compile(
    rf"(?:\b(?:juicio|detención|arresto|procesamiento|condena|imputación)(?: (?:al?|contra|del?))|\b{_CHARGED},?)"
    r"(?: (?:(?:el|la|al|del?) )?[\w-]+,?){0,4}? ?$"
)
BEHALF = words(
    r"(?:hablando |(?:que|quien) (?:habla|habló|hablaba|compareció|intervino) )?(?:en (?:nombre|representación)|por (?:parte|cuenta|encargo)|a nombre) (?:de(?= )|del)"
)
_CASE = r"(?:la defensa|el caso|la acusación|los intereses|la representación)(?: legal| jurídica| letrada)?"
DEFENDS = words(
    r"(?:que|quien) (?:(?:lo |la )?(?:defiende|defendía|representa|representaba|asiste|asistía|asesora|patrocina|acompaña)|"
    rf"(?:lleva|ejerce|llevaba|ejercía|asume|asumió|representa|defiende) {_CASE}(?: del?(?!\w))?)(?: al?(?!\w))?"
)
THROUGH = words(
    r"(?:a través|por (?:medio|boca|mediación|intermedio|conducto)|en (?:boca|palabras|la voz)|mediante)(?: de)?(?: (?:su|sus|la|el|un|una)| del)|"
    r"(?:por boca|en palabras|por medio|a través) de(?= )"
)
# No persons: a name beside one is the client's.
GROUPS = words(
    r"(?<!de )(?<!del )(?<!de la )(?:entorno|gabinete|oficina|servicios?|departamento|área|equipo|dirección|secretaría|jefatura|asesoría|defensa|acusación|"
    r"representación|campaña|abogad[oa]s(?= de)|letrad[oa]s(?= de)|(?<!de las )(?<!de los )portavoces)"
)
