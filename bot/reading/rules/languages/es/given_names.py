"""Spanish: given names: whom "él" and "ella" mean, and where a name begins behind a body's.

Left out are those of both sexes, and those that are places or things as often (Santiago, Cruz).
"""

from bot.reading.rules.languages.patterns import listed

WOMEN = listed(
    "abigail ada adela adelaida adriana aida ainhoa aitana alba alejandra alexandra alicia almudena amalia amanda amaya "
    "amelia amparo ana anabel andrea ángela ángeles angélica anna antonia araceli ariadna arantxa asunción aurora azucena "
    "bárbara beatriz begoña belén berta bibiana brenda bruna camila candela caridad carla carlota carme carmela carmen "
    "carolina catalina cayetana cecilia celia chantal clara claudia concepción concha consuelo coral cristina daniela "
    "débora diana dolores edith edurne elena eleonora elisa elisabet elsa elvira ema emilia emma encarnación "
    "ernestina esmeralda esperanza esther estefanía eugenia eulalia eva fabiola fátima federica felisa fernanda francisca "
    "gabriela gemma genoveva georgina gisela gloria graciela greta guillermina helena herminia idoia inés inmaculada irene "
    "iria irma isabel isadora itziar ivonne jacinta jimena joana josefa josefina juana judith julia juliana julieta laia lara "
    "laura leire leonor leticia lidia liliana lina lola lorena lourdes lucía luciana luisa magdalena maite malena "
    "manuela marcela margarita maría mariana marina marisa marisol marta martina matilde maribel mayra melisa micaela míriam "
    "mirta moira mónica montserrat nadia natalia nélida nerea nieves noelia nora nuria ofelia olga olivia paloma pamela "
    "patricia paula paulina pepa petra pilar purificación rafaela ramona raquel rebeca regina remedios rita roberta rocío rosa "
    "rosalía rosana rosario roxana ruth sabina salomé sandra sara selena silvana silvia sofía soledad sonia soraya susana tamara "
    "tania tatiana teresa trinidad úrsula valentina valeria vanesa verónica violeta virginia viviana ximena yolanda zoraida zulema"
)
MEN = listed(
    "aarón abel adolfo adrián agustín aitor alan albert alberto aldo alejandro alejo alexis alfonso alfredo alonso álvaro "
    "amadeo andrés ángel aníbal anselmo antón antonio ariel armando arnau arturo asier augusto aurelio baltasar bartolomé "
    "basilio benito benjamín bernabé bernardo blas borja braulio bruno camilo carles carlos cayetano celestino césar "
    "claudio clemente conrado cristián cristóbal damián daniel darío david diego edgardo edmundo eduardo eladio elías "
    "eliseo eloy emiliano emilio enrique ernesto esteban eugenio eusebio evaristo ezequiel fabián fabio facundo federico felipe "
    "félix fermín fernando fidel florencio francesc francisco fulgencio gabriel gaspar germán gerardo gilberto ginés "
    "gonzalo gregorio guillermo gustavo héctor heriberto hernán hilario hipólito horacio hugo humberto ignacio iker íñigo "
    "isidro ismael iván jacinto jacobo jaime javier jerónimo jesús joan joaquín jordi jorge josé josep joseba josué juan julián "
    "justo kepa lautaro leandro leonardo leopoldo lisandro lorenzo lucas luciano lucio luis manuel marc marcelino marcelo "
    "marcial marco marcos mariano mario martín mateo matías mauricio maximiliano melchor miguel mikel modesto moisés nahuel narciso "
    "nicanor nicolás norberto octavio olegario omar orlando óscar osvaldo pablo pascual patricio patxi pau pedro pepe plácido "
    "quique rafael raimundo ramiro ramón raúl ricardo rigoberto roberto rodolfo rodrigo rogelio román ronaldo rubén rufino salvador "
    "samuel saturnino saúl sebastián sergi sergio silverio silvio simón tadeo telmo teodoro tobías tomás tristán "
    "ulises unai urbano valentín valerio vicente víctor virgilio vladimir walter wilfredo xabier xavi xavier zacarías"
)

GIVEN = dict.fromkeys(WOMEN, "f") | dict.fromkeys(MEN, "m")
