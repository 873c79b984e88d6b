"""Spanish: who speaks for others, offices and trades, and the kinds of institutions."""

from bot.reading.rules.languages.es.called import CALLED
from bot.reading.rules.languages.es.given_names import GIVEN
from bot.reading.rules.languages.es.institutions import ABSTRACT, KINDS, OTHERS, OWN_HOUSE
from bot.reading.rules.languages.es.roles import (
    ACCUSED,
    BEHALF,
    CLIENT_ROLES,
    DEFENDS,
    GROUPS,
    HOUSE_ROLES,
    KEPT_ROLES,
    LAWYERS,
    ROLES,
    THROUGH,
    TRIED,
    TRYING,
)
from bot.reading.rules.languages.patterns import listed, words
from bot.reading.rules.languages.people import People

PERSONS = words(
    r"(?:ex ?|vice|sub|co)?-?(?:portavoz|vocer[oa]|abogad[oa]|letrad[oa]|ministr[oa]|president[ea]|alcald(?:e|esa)|directiv[oa]|interventor\w*|"
    r"diputad[oa]|senador\w*|juez|jueza|magistrad[oa]|fiscal|procurador\w*|entrenador\w*|técnic[oa]|seleccionador\w*|capitan[a]?|capitán|"
    r"influencer|youtuber|streamer|tiktoker|jugador\w*|ganador(?:a)?|vencedor(?:a)?|finalista|campe(?:ón|ona)|futbolista|delanter[oa]|defensa|porter[oa]|centrocampista|guardameta|piloto|ciclista|tenista|"
    r"director\w*|consejer[oa]|concejal\w*|edil|secretari[oa]|jef[ea]|líder|lideresa|responsable|"
    r"profesor\w*|maestr[oa]|catedrátic[oa]|rector\w*|(?<!parte )médic[oa]|doctor\w*|cirujan[oa]|enfermer[oa]|"
    r"científic[oa]|investigador\w*|escritor\w*|autor\w*|novelista|poeta|cantante|cantautor\w*|músic[oa]|"
    r"compositor\w*|pianista|violonchelista|artista|act(?:or|riz)|cineasta|realizador\w*|guionista|"
    r"(?!prólog|monólog)\w{2,}ólog[oa]|\w{3,}iatra|\w{3,}ógraf[oa]|polític[oa]|intérprete|deportista|jurista|corredor\w*|militar|oficial|uniformad[oa]|prelado|munícipe|gobernante|estadista|legislador\w*|congresista|funcionari[oa]|diplomátic[oa]|jerarca|togad[oa]|literat[oa]|míster|"
    r"especialista|docente|facultativ[oa]|galen[oa]|religios[oa]|purpurado|clérigo|pontífice|chic[oa]|ancian[oa]|implicad[oa]|encausad[oa]|arrestad[oa]|procesad[oa]|"
    r"periodista|presentador\w*|columnista|editor\w*|general|coronel|comandante|comisari[oa]|sargento|almirante|"
    r"gobernador\w*|intendente|prefect[oa]|testigo|acusad[oa]|imputad[oa]|investigad[oa]|sospechos[oa]|detenid[oa]|"
    r"condenad[oa]|víctima|afectad[oa]|aludid[oa]|perjudicad[oa]|fallecid[oa]|herid[oa]|menor|denunciante|querellante|candidat[oa]|aspirante|empresari[oa]|emprendedor\w*|"
    r"millonari[oa]|magnate|banquer[oa]|financier[oa]|comerciante|hoteler[oa]|constructor|promotor\w*|"
    r"agricultor\w*|ganader[oa]|pescador\w*|vecin[oa]|residente|tesorer[oa]|dirigente|mandatari[oa]|"
    r"sindicalista|atleta|delegad[oa]|subdelegad[oa]|embajador\w*|cónsul|canciller|gerente|ejecutiv[oa]|"
    r"administrador\w*|fundador\w*|propietari[oa]|dueñ[oa]|patron[a]?|patrón|patriarca|obispo|arzobispo|cardenal|"
    r"sacerdote|párroco|activista|ecologista|opositor\w*|politólog[oa]|economista|historiador\w*|sociólog[oa]|"
    r"analista|expert[oa]|ingenier[oa]|arquitect[oa]|geólog[oa]|meteorólog[oa]|bombero|policía|inspector\w*|"
    r"agente|guardia|camarer[oa]|cociner[oa]|taxista|conductor\w*|camioner[oa]|maquinista|marin[oa]|"
    r"jubilad[oa]|estudiante|alumn[oa]|madre|padre|viud[oa]|herman[oa]|hij[oa]|espos[oa]|marido|mujer|hombre|"
    r"prim[oa]|tí[oa]|abuel[oa]|amig[oa]|pareja|joven|pensionista|obrer[oa]|traductor\w*|librer[oa]|"
    r"comisionad[oa]|relator\w*|síndic[oa]|contralor\w*|auditor\w*|árbitro|árbitra|parlamentari[oa]|"
    r"eurodiputad[oa]|socialista|popular|conservador\w*|liberal|independentista|nacionalista|comunista|republican[oa]|"
    r"demócrata|progresista|centrista|peronista|oficialista|exfutbolista|exministr[oa]|socorrista|lehendakari|regidor\w*|rey|reina|príncipe|princesa|papa|mánager|representante|agente|trabajador\w*|emplead[oa]|operari[oa]|"
    r"comensal|cliente|usuari[oa]|pasajer[oa]|aficionad[oa]|manifestante|organizador\w*|portador\w*|gerente|capataz|albañil|"
    r"gimnasta|nadador\w*|boxeador\w*|golfista|esquiador\w*|surfista|zaguer[oa]|mediocampista|volante|atacante|arquer[oa]|goleador\w*|pívot|alero|defensor(?:a)?|"
    r"electricista|fontaner[oa]|panader[oa]|tender[oa]|carnicer[oa]|dependient[ea]|secretari[oa]|bedel|conserje|sereno|guardabosques|"
    r"notari[oa]|registrador\w*|perit[oa]|forense|biólog[oa]|químic[oa]|físic[oa]|matemátic[oa]|veterinari[oa]|farmacéutic[oa]|psicólog[oa]|"
    r"exalcald(?:e|esa)|exconsejer[oa]|exdirector\w*|expresident[ea]|exconcejal\w*)"
)
BODIES = words(
    r"oposición|universidad|colegio|instituto|escuela|empresa|grupo|partido|comité|consejo|banco|banca|caja|sindicato|"
    r"asociación|federación|confederación|ministerio|agencia|fundación|museo|club|iglesia|ayuntamiento|"
    r"consistorio|alcaldía|diputación|junta|gobierno|ejecutivo|generalitat|hospital|clínica|compañía|república|"
    r"ciudad|puerto|san|santa|consejería|conselleria|departamento|secretaría|bufete|despacho|tribunal|firma|"
    r"aerolínea|naviera|constructora|inmobiliaria|gestora|aseguradora|farmacéutica|tecnológica|eléctrica|"
    r"petrolera|multinacional|cadena|cooperativa|bodega|editorial|discográfica|productora|operadora|"
    r"distribuidora|consultora|promotora|concesionaria|cárnica|plataforma|colectivo|organización|oenegé|ong|"
    r"coordinadora|coalición|alianza|liga|policía|guardia|ejército|armada|fiscalía|fuerzas|tropas|milicias|audiencia|embajada|consulado|"
    r"casa|cámara|congreso|senado|parlamento|asamblea|comisión|autoridad|instituto|centro|servicio|"
    r"hacienda|cruz|unión|frente|movimiento|sociedad|corporación|holding|entidad|organismo|institución|"
    r"comisaría|gobernación|cancillería|dirección|oficina|real|atlético|deportivo|racing|unió|"
    r"minera|cementera|papelera|química|petroquímica|textil|cervecera|conservera|lechera|láctea|azucarera|tabacalera|"
    r"automotriz|ferroviaria|siderúrgica|metalúrgica|energética|gasista|hotelera|licorera|panificadora|franquicia|"
    r"filial|fábrica|mutua|patronal|gremio|cofradía|peña|parroquia|diócesis|obispado|arzobispado|cabildo|mancomunidad|"
    r"defensoría|procuraduría|contraloría|superintendencia|prefectura|municipalidad|intendencia|legislatura|concejo|"
    r"televisora|compañía|transportista|telefónica|eléctrica|funeraria|papelera|astilleros?|laboratorios?|bodegas|"
    r"refinería|destilería|academia|orquesta|teatro|festival|circo|zoológico|acuario|xunta|govern|ertzaintza|mossos|"
    r"foods|motors|capital|group|airlines|bank|energía|energy|pharma|tech|media|sa|sl"
)
CLIENTS = words(
    r"afectad[oa]|aludid[oa]|interesad[oa]|investigad[oa]|acusad[oa]|detenid[oa]|imputad[oa]|procesad[oa]|"
    r"cantante|act(?:or|riz)|jugador(?:a)?|futbolista|delanter[oa]|artista|client[ea]|empresari[oa]|banquer[oa]|millonari[oa]|presentador(?:a)?|deportista|piloto|tenista|músic[oa]|centrocampista|mediocampista|volante|guardameta|"
    r"arquer[oa]|porter[oa]|ciclista|atleta|nadador(?:a)?|boxeador(?:a)?|golfista|gimnasta|cantautor(?:a)?|pianista|bailar(?:ín|ina)|novelista|escritor(?:a)?|humorista|estrella|modelo|torero|rapero|intérprete|polític[oa]|ex\w+|magnate|influencer"
)

PEOPLE = People(
    clients_told=words(r"client[ea]|defendid[oa]|patrocinad[oa]|representad[oa]"),
    clients=CLIENTS,
    seats_before=words(r"en|desde|(?:por|de) parte de|(?:del|por el) lado de"),
    behalf=BEHALF,
    through=THROUGH,
    tried=TRIED,
    trying=TRYING,
    namesakes=words(r"ministerio|fiscalía|juzgado|tribunal"),
    own_house=OWN_HOUSE,
    ranks=words(r"central|suprem[oa]|federal|constitucional"),
    others=OTHERS,
    giants=words(
        r"gigante|líder|coloso|especialista|pionera|fabricante|constructora|productora|cadena|firma"
    ),
    roles=ROLES,
    house_roles=HOUSE_ROLES,
    abstract=ABSTRACT,
    not_names=listed(
        "falso falsa mentira cierto verdad imposible absurdo algo extremo lejos ni muy más menos mucho poco eso esto aquello ello ahí gracias hace hay había hubo qué quién cómo cuándo dónde cuánto "
        "casi nada nadie nunca jamás quizás acaso ojalá aquel aquella aquellos aquellas lo le les se"
    ),
    critics=words(
        r"oposición|sindicatos?|ong|asociaci(?:ón|ones)|federación|confederación|colectivos?|plataformas?|fiscalía|ministerio|defensoría|patronal|"
        r"gobierno|ejecutivo|defensa|acusación|policía|organizaci(?:ón|ones)|observadores|expert[oa]s|analistas|vecin[oa]s|padres|familias?|"
        r"ecologistas|socialistas|populares|investigador[ae]s|científic[oa]s|ayuntamiento|consistorio|comité|gremio|médic[oa]s|trabajador[ae]s|"
        r"agricultor[ae]s|abogad[oa]s|juristas|economistas|críticos|historiador[ae]s"
    ),
    missions=words(r"embajada|consulado"),
    desks=words(
        r"oficina|gabinete|despacho(?= de)|(?:servicio|departamento|secretaría|área) de (?:prensa|comunicación)"
    ),
    role_again=words(r"(?:el|la)(?= del? )"),
    agents=words(r"agente?s?|mánage|manage"),
    client_roles=CLIENT_ROLES,
    kept_roles=KEPT_ROLES,
    any_body=words(r"institución|organismo|entidad|ente|corporación|dependencia|repartición"),
    same=listed("mismo misma"),
    magistrates=words(
        r"fiscal(?:es)?|juez|jueza|jueces|magistrad[oa]s?|instructor(?:a)?|perit[oa]s?"
    ),
    prosecution=words(
        r"acusación|fiscalía|ministerio (?:público|fiscal)|tribunal|juzgado|audiencia|corte|policía|guardia civil|carabineros"
    ),
    accused=ACCUSED,
    aged=words(r"(?:joven )?[\w-]+ de \d+ años"),
    persons=PERSONS,
    called=CALLED,
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
        "mayor": "",
        "teniente": "",
        "sargento": "",
        "almirante": "",
        "inspector": "m",
        "inspectora": "f",
        "comisario": "m",
        "comisaria": "f",
        "ingeniero": "m",
        "ingeniera": "f",
        "profesor": "m",
        "profesora": "f",
        "doctor": "m",
        "doctora": "f",
        "monseñor": "m",
        "padre": "m",
        "sor": "f",
    },
    given=GIVEN,
    named_after=words(
        r"hospital|clínica|centro|sanatorio|residencia|colegio|instituto|escuela|universidad|museo|fundación|"
        r"teatro|biblioteca|estadio|aeropuerto|estación|plaza|plazuela|calle|avenida|paseo|parque|premios?|"
        r"ciudad|barrio|pabellón|palacio|casa|puerto|puente|hotel|bodegas?|editorial|librería|galería|bufete|"
        r"san|santa|santo|cátedra|academia|asociación|peña|trofeo|memorial|guardería|facultad|auditorio|mercado|polígono|presa"
    ),
    given_endings={"a": "f", "o": "m"},
    generic=listed("antiguo antigua ex nuevo nueva"),
    speaks_for=listed("de del"),
    belonging={
        "municipal": "ayuntamiento",
        "policial": "policía",
        "militar": "ejército",
        "presidencial": "presidente",
        "gubernamental": "gobierno",
        "ministerial": "ministerio",
        "castrense": "ejército",
        "sindical": "sindicato",
        "gremial": "sindicato",
        "hospitalario": "hospital",
        "hospitalaria": "hospital",
        "universitario": "universidad",
        "universitaria": "universidad",
        "judicial": "tribunal",
        "vecinal": "asociación",
    },
    parties=words(
        r"familia|familiares|allegados|parientes|padres|pareja|hermanos|hermanas|hijos|entorno"
    ),
    employers=words(r"dirección|empresa|compañía|patronal|grupo|firma|planta"),
    known_unions=listed("ccoo ugt cgt uso csif cig cnt cobas"),
    heads=words(
        r"(?:ex|vice|sub)?(?:concejal|concejala|consejer[oa]|delegad[oa]|director|directora|edil|gerente|ministr[oa]|responsable)"
    ),
    unions=words(r"sindicatos?|gremios?"),
    kinds=KINDS,
    defends=DEFENDS,
    groups=GROUPS,
    named_behind=words(
        r"(?:que|quien) (?:se (?:hace|hizo|hacía) llamar|(?:solo |sólo )?se identific(?:a|ó|aba|ado)(?: solo| sólo| únicamente)? como|"
        r"se llama|se presenta como|dijo llamarse|(?:dio|da|quiso dar) (?:solo|sólo|únicamente) su nombre,?)|(?:identificad[oa] (?:solo )?como|llamad[oa]|de nombre|conocid[oa] como)"
    ),
    seats=listed("desde"),
    lawyers=LAWYERS,
    advocates=words(r"abogad[oa]|letrad[oa]|defensor(?:a)?"),
    body_seats=listed("en"),
    anonymous=words(
        r"fuentes?|anónim\w+|testigos?|allegad[oa]s?|funcionari[oa]s?|agentes|emplead[oa]s?|acreedores|"
        r"trabajador(?:a|es|as)?|exemplead[oa]s?|investigadores|vecin[oa]s?|diplomátic[oa]s?|altos cargos|"
        r"personas (?:cercanas|próximas)|entorno|dirigentes|conocid[oa]s?|asesor(?:a|es)?"
    ),
    accessed=words(
        r"al? (?:(?:la|lo|los|las) )?(?:que|cual(?:es)?) (?:ya )?(?:(?:ha|han|había|habían|pudo) )?(?:(?:tenido|tuvo|tuvieron|tener) acceso|accedido|acceder|accedió|accedieron)"
        r"(?: en exclusiva| ayer)? [^.,;:«»]{3,40}"
    ),
    kickers=words(
        r"última hora|urgente|exclusiva|en directo|directo|vídeo|video|entrevista|análisis|opinión|editorial|reportaje|perfil|alerta|ampliación|corrección|encuesta|en vivo"
    ),
    known_as=words(
        r"(?:identificad[oa]|conocid[oa]|nombrad[oa])(?: [\w]+){0,4}? como(?= )|que se hace llamar(?= )|de nombre(?= )"
    ),
    documents=words(
        r"documentos?|v[ií]deos?|informes?|estudios?|carta|correos?|sentencia|auto|encuesta|acta|sumario|atestado|"
        r"parte médico|comunicado|nota|escrito|circular|memoria|auditoría|peritaje|dictamen|sondeo|barómetro|"
        r"boletín|contrato|demanda|querella|denuncia|expediente|papeles|registros?|estadísticas?|datos|"
        r"investigación|texto|resolución|mensajes?|grabaci(?:ón|ones)|transcripción|lista|estimaciones"
    ),
    owned_papers=words(r"(?:comunicado|nota)(?: de prensa)?"),
    issued=words(r"datos|cifras|estadísticas|estimaciones|cálculos|registros|proyecciones"),
    name_tails=words(r"sin fronteras"),
    outlets=words(
        r"diarios?|periódicos?|semanarios?|revistas?|radios?|televisi(?:ón|ones)|cadenas?(?! (?:de (?!tele|radio|notic|tv|deport)|hotelera|hostelera|aliment|comercial|farmac))|agencias?|portal(?:es)?|"
        r"medio|voz|digital(?:es)?|rotativos?|webs?|emisoras?|noticieros?|noticias|gaceta|heraldo|correo|crónica|"
        r"tribuna|faro|hoja|prensa|canal(?:es)?|publicaci(?:ón|ones)|red social|tele|rne|efe|eco|mundo|país|vanguardia|razón|observador|confidencial|periodistas|reporteros|informadores"
    ),
    press=listed("prensa medios"),
    chains=words(r"cadenas?"),
    broadcasting=words(
        r"tele\w*|tv|radio\w*|emit\w+|emisi\w+|emisora\w*|antena|difund\w+|periodistas?|reportajes?|documental\w*|audiovisual\w*|"
        r"programas?|informativos?|noticias?|noticiero|presentador\w*|audiencias?|redacción|plató"
    ),
    mute=words(
        r"tiempo|motor(?:es)?|mercados?|volcán|volcanes|coches?|vehículos?|aviones|avión|frenos?|teléfonos?|móvil(?:es)?|sistemas?|aparatos?|"
        r"servidor(?:es)?|mandos?|timbre|corazón|cuerpo(?= (?:no|ya no|tampoco))|piernas?|plantas?|terreno|clima|organismo(?= (?:no|ya no|tampoco))|"
        r"empates?|derrotas?|victorias?|triunfos?|goles|gol|autopsia|análisis|peritaje|radares|cámaras|satélites|ciencia|caso|hechos?|urnas?|cifras?|datos?|resultados?|realidad|historia|pruebas?|imágenes|encuestas?"
    ),
    bodies=BODIES,
    plural=words(
        r"fuentes|expert[oa]s|autoridades|vecin[oa]s|ediles|concejal[ae]?s|diputad[oa]s|senador[ae]s|ministr[oa]s|alcald(?:es|esas)|"
        r"trabajador[ae]s|emplead[oa]s|operari[oa]s|obrer[oa]s|sindicat(?:os|istas)|regantes|agricultor[ae]s|ganader[oa]s|"
        r"pescador[ae]s|médic[oa]s|enfermer[oa]s|docentes|profesor[ae]s|maestr[oa]s|estudiantes|alumn[oa]s|padres|madres|familias|"
        r"familiares|herman[oa]s|hij[oa]s|testigos|bomberos|policías|agentes|abogad[oa]s|letrad[oa]s|portavoces|ecologistas|"
        r"activistas|manifestantes|organizador[ae]s|comerciantes|hostel[eo]r[oa]s|taxistas|empresari[oa]s|propietari[oa]s|dueñ[oa]s|"
        r"jugador[ae]s|aficionad[oa]s|usuari[oa]s|pasajer[oa]s|clientes|afectad[oa]s|investigador[ae]s|científic[oa]s|analistas|"
        r"economistas|ingenier[oa]s|partidos|socialistas|populares|responsables|directiv[oa]s|accionistas|acreedores|inquilin[oa]s"
    ),
    name_links=listed("de del la las los y &"),
    powers=listed("eeuu ue onu otan inglaterra escocia europa gaza"),
)
