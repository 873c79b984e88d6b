"""French: given names that tell whether "il" or "elle" is meant; those of both are left out."""

from bot.reading.rules.languages.patterns import listed

WOMEN = listed(
    "adrienne adélaïde aimée anouk claudine célina dorothée frédérique jeannine joséphine marcelle margaux "
    "margot maryse michelle michèle noémi philippine susanne édith éléonore "
    "adèle agathe agnès alexandra alice aline alix amandine amélie anaïs andrée angèle anissa anna anne annick annie "
    "antoinette ariane armelle astrid audrey aurélie aurore béatrice bénédicte bernadette blanche brigitte capucine carine "
    "carole caroline catherine cécile célia céline chantal charlotte chloé christelle christiane christine claire clara "
    "clarisse clémence clémentine clotilde colette coline constance coralie corinne cynthia danièle danielle delphine "
    "denise diane edith élisa élisabeth élise ella élodie éloïse elsa emma émilie emmanuelle estelle esther eugénie eva ève "
    "fabienne fanny fatima fatou félicité flavie fleur flora flore florence france françoise gabrielle gaëlle geneviève "
    "géraldine ghislaine gisèle gwenaëlle hélène héloïse henriette hortense huguette inès ingrid irène isabelle jacqueline "
    "jade janine jeanine jeanne jennifer jessica joëlle josette josiane judith julia julie juliette justine karine laetitia "
    "laura laure laurence léa leïla léna léonie liliane lina line lisa lise lola louisa louise lucie lucile lydie madeleine "
    "magali manon marguerite maria marianne marie marina marine marion marlène marthe martine mathilde maud mélanie mélissa "
    "micheline mireille monique morgane muriel myriam nadège nadia nadine natacha nathalie nelly nicole nina noémie nora "
    "océane odette odile olga olivia ophélie pascale patricia paule paulette pauline pénélope perrine rachel raymonde "
    "rebecca régine renée romane rosalie rose roselyne roxane sabine sabrina salomé samira sandra sandrine sarah ségolène "
    "séverine simone solange solène sonia sophie stéphanie suzanne sylvie tatiana thérèse tiphaine ursula valentine valérie "
    "vanessa véronique victoire victoria violette virginie viviane yasmina yolande yvette yvonne zoé"
)
MEN = listed(
    "aimé augustin isaac tristan william "
    "abdel achille adrien ahmed alain albert alexandre alexis alfred ali alphonse amaury anatole andré antoine antonin armand "
    "arnaud arthur aurélien auguste axel baptiste barnabé basile bastien benjamin benoît bernard bertrand boris bruno cédric "
    "charles christian christophe clément constant corentin cyril damien daniel david denis didier dimitri dominic édouard "
    "éloi émile emmanuel enzo éric ernest étienne eugène fabien fabrice félix ferdinand fernand florent florian francis "
    "franck françois frédéric gabriel gaël gaétan gaspard gauthier geoffroy georges gérald gérard germain ghislain gilbert "
    "gilles grégoire grégory guillaume gustave guy hassan henri hervé honoré hubert hugo hugues ivan jacques james jean jérémy "
    "jérôme joachim joël johan jonathan jordan joseph jules julien karim kevin laurent léo léon léonard lionel loïc louis luc "
    "lucas lucien ludovic malik manuel marc marcel marius martin mathias mathieu mathis matthieu maurice max maxence maxime "
    "médéric mehdi michaël michel mickaël mohamed nathan nicolas noël norbert octave olivier oscar pascal patrice patrick paul "
    "philibert philippe pierre quentin rachid raoul raphaël raymond régis rémi rémy renaud rené richard robert robin rodolphe "
    "rodrigue roger roland romain samuel sébastien serge simon stanislas stéphane sylvain tanguy théo théodore théophile "
    "thibault thibaut thierry thomas timothée tom toussaint ulysse urbain valentin valéry victor vincent vivien walter xavier "
    "yann yannick yoann youssef yves zacharie"
)

GIVEN = dict.fromkeys(WOMEN, "f") | dict.fromkeys(MEN, "m")
