"""German: by which nouns a person is called again after another one, and by where he is from."""

import re

from bot.reading.rules.languages.patterns import words

_PLAYERS = (
    r"[\w-]*(?:stürmer|spieler|verteidiger|torwart|torhüter|keeper|angreifer|kapitän|läufer|regisseur|schwimmer|turner|springer|werfer|"
    r"boxer|fahrer|ringer|fechter|rodler|radprofi|profi|pilot|olympiasieger|weltmeister)(?:in)?"
)
_ELECTED = (
    r"[\w-]*(?:minister|bürgermeister|präsident|kanzler|senator|abgeordnete|abgeordneter|landrat|landrätin|stadtrat|stadträtin|"
    r"fraktionschef|parteichef|vorsitzende|vorsitzender|generalsekretär|gouverneur|kandidat|stadtverordnete|stadtverordneter)(?:in)?"
)
_LEARNED = r"[\w-]*(?:log(?:e|in)|iker(?:in)?|nom(?:in)?|forscher(?:in)?|professor(?:in)?|direktor(?:in)?|leiter(?:in)?|geograf(?:in)?|dozent(?:in)?)"
_HEADS = r"[\w-]*(?:vorstand|vorstandschef|chef|geschäftsführer|direktor|gründer|inhaber|leiter|aufsichtsrat|vorständ)(?:in)?"
_STAGE = r"[\w-]*(?:sänger|schauspieler|musiker|rapper|maler|bildhauer|gitarrist|pianist|geiger|komiker|kabarettist|moderator|regisseur|tänzer|dirigent)(?:in)?"
CALLED: dict[re.Pattern[str], re.Pattern[str]] = {
    words(again): words(before)
    for again, before in (
        (
            r"(?:mittelfeld|abwehr|schluss|angriffs|offensiv|defensiv)(?:mann|akteur|kraft)|(?:fußball|handball|national|mittelfeld)?(?:spieler|profi|sportler|athlet|kicker|torjäger|schlussmann)(?:in)?",
            _PLAYERS,
        ),
        (
            (
                r"[\w-]+-(?:vorsitzender?|chef(?:in)?|parteichef(?:in)?)|(?:[\w-]+-)?(?:spitzen)?kandidat(?:in)?|"
                r"(?:christ|sozial|frei)?demokrat(?:in)?|christsozialer?|republikaner(?:in)?"
            ),
            _ELECTED,
        ),
        (
            r"staatschef(?:in)?|staatsoberhaupt|kremlchef(?:in)?|kremlherrscher(?:in)?",
            r"[\w-]*präsident(?:in)?",
        ),
        (r"unternehmer(?:in)?|milliardär(?:in)?", _HEADS),
        (r"[\w-]+-coach|[\w-]+-trainer(?:in)?", r"[\w-]*trainer(?:in)?"),
        (r"coach|übungsleiter(?:in)?|fußballlehrer(?:in)?", r"[\w-]*trainer(?:in)?"),
        (r"[\w-]*politiker(?:in)?|amtsinhaber(?:in)?", _ELECTED),
        (r"diplomat(?:in)?", r"[\w-]*(?:botschafter|konsul|gesandte|gesandter)(?:in)?"),
        (
            r"ressortchef(?:in)?",
            r"[\w-]*(?:minister|senator|dezernent|stadtrat|stadträt|regierungsrat|regierungsrät)(?:in)?",
        ),
        (
            r"regierungschef(?:in)?|landeschef(?:in)?",
            r"[\w-]*(?:kanzler|premier|ministerpräsident|präsident|landeshauptmann|landeshauptfrau)(?:in)?",
        ),
        (
            r"rathauschef(?:in)?|stadtoberhaupt|gemeindechef(?:in)?",
            r"[\w-]*(?:bürgermeister|gemeindepräsident|stadtpräsident)(?:in)?",
        ),
        (r"forscher(?:in)?|wissenschaftler(?:in)?|expert(?:e|in)|fach(?:mann|frau)", _LEARNED),
        (r"manager(?:in)?|firmenchef(?:in)?|unternehmenschef(?:in)?|konzernchef(?:in)?", _HEADS),
        (r"künstler(?:in)?|musiker(?:in)?|entertainer(?:in)?|star", _STAGE),
        (
            r"jurist(?:in)?",
            r"[\w-]*(?:anwalt|anwältin|richter|richterin|verteidiger|verteidigerin)",
        ),
        (
            r"mediziner(?:in)?|arzt|ärztin",
            r"[\w-]*(?:arzt|ärztin|chirurg|chirurgin|ologe|ologin|mediziner|medizinerin)",
        ),
        (
            r"schriftsteller(?:in)?|literat(?:in)?|preisträger(?:in)?",
            r"[\w-]*(?:autor|dichter|lyriker|schriftsteller)(?:in)?",
        ),
        (
            r"geistliche|geistlicher|kirchenmann",
            r"[\w-]*(?:pfarrer|bischof|kardinal|priester|pastor)(?:in)?",
        ),
    )
}
# Where somebody is from: der Däne, die Belgierin, der Münchner, die 34-Jährige aside.
DEMONYMS = words(
    r"(?:\w+länder|\w+aner|\w*(?:itali|span|belg|brasil|argentin|austral|alger|tunes|kanad|ind|maked|slow|sloweni|ukrain|"
    r"bosn|serb|georg|arm|peru|rumän|bolivi|kolumbi|ecuador|tansan)ier|österreicher|schweizer|engländer|holländer|iren|ägypter|"
    r"japaner|isländer|norweger|türken|ungarn?|(?:\w{3,}(?<!a)ner))(?:in)?|"
    r"(?:deutsch|franzos|schwed|dän|finn|pol|tschech|slowak|kroat|serb|griech|türk|russ|brit|schott|portugies|chines|"
    r"bulgar|rumän|ungar|slowen|lett|est|afghan|syr|ir|mongol|vietnames|senegales)(?:e|in)|französin|dänin|däne|polin|pole"
)
