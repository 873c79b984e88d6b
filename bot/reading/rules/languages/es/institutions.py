"""Spanish: what institutions are called, by their kind; see `kinds` and `own_house` of `People`."""

from bot.reading.rules.languages.patterns import words

KINDS = (
    words(
        r"diario|periódico|semanario|revista|radio|televisión|agencia de noticias|portal|rotativo|web|digital|emisora|"
        r"canal|publicación|medio|gaceta|heraldo|correo|faro|hoja|tribuna|tele\w*|crónica|cabecera"
    ),
    words(
        r"ministerio|departamento|cartera|consejería|conselleria|secretaría|gobierno|ejecutivo|hacienda|interior|"
        r"defensa|sanidad|agencia|dirección general|cancillería|gobernación|generalitat|junta|xunta|moncloa|casa rosada|"
        r"casa blanca|kremlin|presidencia|casa real|palacio|corona|subdelegación|régimen|"
        r"seguridad social|aduanas?|instituciones penitenciarias|regulador|comunidad autónoma"
    ),
    words(
        r"ayuntamiento|consistorio|alcaldía|municipio|diputación|cabildo|intendencia|municipalidad"
    ),
    words(
        r"policía|guardia|comisaría|cuerpo|regimiento|batallón|ejército|armada|mossos|ertzaintza|carabineros|gendarmería|bomberos|fuerzas|tropas|milicias?|marina|aviación|estado mayor|"
        r"protección civil|emergencias|guerrilla"
    ),
    words(r"fiscalía|tribunal|juzgado|audiencia|supremo|corte|ministerio público"),
    words(
        r"club|equipo|atlético|deportivo|racing|real|sporting|unión deportiva|entidad deportiva|fc|cf"
    ),
    words(r"partido|formación|coalición|grupo parlamentario|pp|psoe|vox"),
    words(
        r"hospital|clínica|centro|sanatorio|residencia|colegio|instituto|escuela|universidad|museo|cárcel|prisión|hotel|restaurante|camping|observatorio"
    ),
    words(r"sindicato|central|comité de empresa|federación|confederación|ccoo|ugt"),
    words(
        r"organización|ong|oenegé|comité|delegación|colectivo|plataforma|asociación|fundación|coordinadora|organismo|institución|dependencia|repartición|"
        r"cruz roja|cámara|salvamento|comisión|onu|oms|colegio oficial|autoridad"
    ),
    words(
        r"compañía|empresa|firma|grupo|multinacional|sociedad|corporación|holding|entidad|banco|caja|aerolínea|"
        r"naviera|constructora|inmobiliaria|gestora|aseguradora|farmacéutica|tecnológica|eléctrica|petrolera|cadena|"
        r"cooperativa|bodega|editorial|discográfica|productora|operadora|distribuidora|consultora|promotora|"
        r"concesionaria|cárnica|papelera|minera|cementera|química|fabricante|foods|motors|capital|group|airlines|"
        r"aeropuerto|bank|energía|energy|pharma|tech|media|sa|sl|ferroviaria|textil|tabacalera|automotriz|láctea|azucarera|automovilística|siderúrgica|marca|matriz|lonja|bolsa"
    ),
)
OWN_HOUSE = words(
    r"ministerio|departamento|consejería|cartera|diario|periódico|revista|publicación|medio|"
    r"emisora|hospital|centro|sindicato|agencia|consistorio|palacio|universidad|central|"
    r"instituto|autoridad|digital|rotativo|semanario|portal|web|federación|fundación|"
    r"clínica|operadora|naviera|aseguradora|inmobiliaria|gestora|editorial|coalición|"
    r"plataforma|aeropuerto|farmacéutica|tecnológica|eléctrica|petrolera|productora|discográfica|"
    r"equipo|ejecutivo|cuerpo|gabinete|gobierno|fuerza|cofradía|instituto armado|"
    r"compañía|empresa|firma|grupo|multinacional|sociedad|corporación|entidad|organización|ong|colectivo|club|"
    r"dependencia|repartición|partido|formación|cadena|aerolínea|fabricante|institución|organismo|banco|constructora|promotora|asociación"
)
# What opens a headline or an answer without an article, and is nobody: "Caso Olm: el alcalde".
ABSTRACT = words(
    r"casos?|juicios?|accidentes?|incendios?|huelgas?|escándalos?|investigaci(?:ón|ones)|atentados?|asesinatos?|crimen|agresi(?:ón|ones)|"
    r"violaci(?:ón|ones)|violencia|tiroteos?|explosi(?:ón|ones)|naufragios?|terremotos?|inundaciones|crisis|guerras?|conflictos?|elecciones|"
    r"reformas?|cierres?|ventas?|fusi(?:ón|ones)|despidos?|fichajes?|traspasos?|mercado|dopaje|corrupción|fraudes?|contaminación|vertidos?|"
    r"intoxicaci(?:ón|ones)|filtraci(?:ón|ones)|ciberataques?|epidemias?|vacunas?|acusaci(?:ón|ones)|rumor(?:es)?|sospechas?|mentiras?|"
    r"informaci(?:ón|ones)|inventos?|calumnias?|polémicas?|desapariciones|detenciones|condenas?|simples?|pur[ao]s?|falsas?|ere|erte|eres|ertes|iva|ipc|pib|dana"
)
OTHERS = words(
    r"otr[oa]s?|nuev[oa]s?|segund[oa]|primer[oa]?|matriz|filial|antigu[oa]|rival|competidora?|vecin[oa]|hermana"
)
