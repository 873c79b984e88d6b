"""German: what makes words a denial, a confession, a refusal or blame, whatever their verb."""

from bot.reading.rules.languages.lexicon import words
from storage.records import Act

SAID_QUOTED = (
    (
        Act.DECLINES,
        words(
            r"^\W*kein kommentar\W*$|(?:kommentieren|äußern) (?:wir|ich) (?:uns |mich )?"
            r"(?:dazu )?nicht|dazu sagen? (?:ich|wir) (?:\w+ ){0,3}?nichts|wir kommentieren"
        ),
    ),
    (
        Act.WITHDRAWS,
        words(
            r"(?:ich|wir) (?:nehme|nehmen|ziehe|ziehen) .{0,60}zurück|"
            r"das hätte ich nicht sagen dürfen"
        ),
    ),
    (
        Act.DENIES,
        words(
            r"(?:ich|wir) (?:habe|haben|hatte|hatten|war|waren) (?:\w+ ){0,4}?(?:nie|niemals|"
            r"nichts|kein\w*|zu keiner zeit)|^\W*(?:nein|quatsch|unsinn|blödsinn|lügen?|"
            r"falsch|niemals|erfunden|humbug|märchen)\b[^,]{0,30}$"
        ),
    ),
    (
        Act.CONFIRMS,
        words(
            r"^\W*ja\b.*|(?:ich|wir) (?:habe|haben) (?:\w+ ){0,2}(?:fehler|gelogen)|"
            r"(?:ich|wir) (?:gebe|geben|räume|räumen) .{0,30}(?:zu|ein)|das stimmt\W*$|"
            r"(?:mein|unser) fehler"
        ),
    ),
)
SAID = (
    (
        Act.DENIES,
        words(
            r"(?:ist|sind|war|waren|sei|seien) (?:\w+ ){0,2}?(?:falsch|unwahr|erfunden|erlogen|haltlos|"
            r"unbegründet|gelogen|unzutreffend|unsinn|(?:ein|eine|reine) (?:\w+ )?(?:lüge|erfindung|märchen))|"
            r"(?:das )?(?:stimmt|stimme|trifft) (?:\w+ )?nicht(?: zu)?|entbehr\w+ jeder grundlage|"
            r"aus der luft gegriffen|(?:hat|habe|hätte) es nie gegeben|nie(?:mals)? stattgefunden|"
            r"keine rede sein|davon keine rede|nicht der wahrheit|entspr\w+ nicht den tatsachen|"
            r"völliger unsinn|kein wahres wort|nichts dran|plane? (?:man |er |sie )?kein\w*"
        ),
    ),
    (
        Act.CRITICISES,
        words(
            r"(?:ist|sei|war|ein|eine|^\W*) ?(?:ein |eine |einfach |völlig )*(?:skandal\w*|schande|"
            r"unverschämt\w*|inakzeptabel|unverantwortlich|armutszeugnis|frechheit|zumutung|farce|"
            r"beschämend|empörend|verantwortungslos|schlag ins gesicht|bankrotterklärung|hohn)"
        ),
    ),
)
VERDICTS = (
    (
        Act.DENIES,
        words(
            r"(?:kompletten |völligen |reine )?(?:unsinn|unfug|lügen?|falsch|unwahr|haltlos|erfindung|"
            r"erfunden|märchen|quatsch|blödsinn|humbug|fake news|verleumdung|gerüchte?|"
            r"unbegründet|aus der luft gegriffen)"
        ),
    ),
    (
        Act.CRITICISES,
        words(
            r"skandal\w*|schande|unverschämt\w*|inakzeptabel|unverantwortlich|frechheit|"
            r"zumutung|farce|beschämend|empörend|hohn|fehler|brutal|feige|absurd|"
            r"unverhältnismäßig|beleidigung|überfällig"
        ),
    ),
)
