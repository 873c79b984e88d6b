"""German: given names that tell whether "er" or "sie" is meant; those of both are left out."""

from bot.reading.rules.languages.patterns import listed

WOMEN = listed(
    "auguste aylin ayşe babett domenica ebru edda elfi emine filiz gesa gülay imke ingeburg insa kreszenz levke "
    "lilo mary melek merle smilla wencke "
    "beatrix betty carin elif hedwig hildburg irmhild kristine louisa selena solveig valentine zeynep "
    "agnes alexandra alina alma amelie andrea angela angelika anja anke anna annalena anne anneliese annette "
    "annika antje antonia astrid barbara bärbel beate bettina bianca birgit birgitta brigitte britta carina carla "
    "carolin caroline charlotte christa christel christiane christina christine clara claudia constanze cordula "
    "corinna cornelia dagmar daniela diana doris dorothea dorothee edith elena elfriede elisabeth elke ella ellen "
    "elsa else emilia emma erika erna eva evelyn fatma franziska frauke frieda friederike gabi gabriele gerda "
    "gertrud gisela greta gudrun hanna hannah hannelore heide heidi heike helene helga henrike hilde hildegard ida ilona "
    "ilse ina ines inge ingeborg ingrid irene iris irma isabel isabell isabella jana jasmin jennifer jessica johanna jolanda "
    "josefine judith julia juliane jutta karen karin karla karolin katarina katharina kathrin katja katrin kerstin "
    "klara konstanze kristin kristina lara laura lea lena leonie lieselotte lilli lina linda lisa lotte luisa luise "
    "magda magdalena maike mandy manuela mara mareike margarete margit margot margret maria marianne marie marina "
    "marion marlene marlies marta martha martina mathilde mechthild meike melanie mia michaela milena miriam mirjam "
    "monika nadia nadine nadja natalie natascha nele nicola nicole nina nora olga paula paulina petra pia ramona "
    "rebecca regina regine renate ricarda rita romy rosa rosemarie ruth sabine sabrina sahra sandra sara sarah saskia "
    "sibylle sigrid silke silvia simone sina sofia sonja sophia sophie stefanie steffi stephanie susanne svenja "
    "sybille sylvia tamara tanja tatjana teresa theresa tina traute trude ulla ulrike ursel ursula ute valerie vanessa "
    "vera verena veronika viktoria waltraud wanda wibke yasmin yvonne"
)
MEN = listed(
    "ahmet arda bela cem deniz eckhardt emre hakan ibrahim igor isa jonathan kemal micha milan onur pavel piotr "
    "reza riza senol serkan yusuf ömer "
    "attila baptist christof constantin cristiano denis dennis fatih florentin friedemann giovanni gottlob herrmann ilija "
    "ioannis ivo jannis murat oscar sami tillmann tilmann vinko yannick yannis "
    "achim adam adolf adrian albert albrecht alexander alfons alfred ali alois anatol andreas anton armin arne arnold "
    "arthur august axel bastian benedikt benjamin benno bernd bernhard björn bodo boris bruno burkhard carl carsten "
    "christian christoph claus clemens cornelius daniel david detlef dieter dietmar dietrich dirk dominik eberhard "
    "eckart eckhard edgar edmund eduard egon emil enrico erich erik ernst erwin eugen fabian felix ferdinand florian "
    "frank franz frederik friedhelm friedrich fritz georg gerd gerhard gerald gero gottfried gregor günter günther gunnar guido gustav "
    "hannes hans harald hartmut heiko heiner heinrich heinz helge helmut hendrik henning henrik herbert hermann "
    "holger horst hubert hugo ingo jakob jan jens joachim jochen joel johann johannes jonas jörg jörn josef jost julian "
    "jürgen justus kai karl karsten kaspar kevin klaus knut konrad konstantin kurt lars lasse leo leon leonhard leopold linus "
    "lorenz lothar louis ludger ludwig lukas lutz magnus malte manfred manuel marc marcel marco marcus mario mark markus "
    "marlon martin mathias matthias max maximilian mehmet michael michel mirko moritz mustafa niklas nikolaus nils norbert "
    "olaf oliver oskar oswald otto pascal patrick paul peter philipp rainer ralf ralph raphael reiner reinhard reinhold "
    "richard robert robin roland rolf roman rüdiger rudolf rupert samuel sascha sebastian siegfried siegmar sigmar simon "
    "stefan steffen stephan sven theo theodor thilo thomas thorsten till tilman tim timo tobias tom torben torsten udo ulf "
    "ulrich uwe valentin viktor vincent volker volkmar walter werner wilfried wilhelm willi winfried wolf wolfgang wolfram"
)

GIVEN = dict.fromkeys(WOMEN, "f") | dict.fromkeys(MEN, "m")
