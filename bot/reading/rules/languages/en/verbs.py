"""English: the verbs of saying, denying, confirming, blaming and taking back, in all forms."""

from bot.reading.rules.languages.en.inflection import forms
from bot.reading.rules.languages.forms import Form, Takes, Verb, conjugate
from bot.reading.rules.languages.patterns import listed
from storage.records import Act

_CLAUSE = Takes.CLAUSE | Takes.QUOTE
_WIDE = Takes.CLAUSE | Takes.QUOTE | Takes.OBJECT
_TELL = _CLAUSE | Takes.ADDRESSEE
_NOUNS = listed(
    "briefing terms term claims claim reports report notes note states state comments comment estimates estimate "
    "plans plan calls call charges charge promises promise demands demand signals signal "
    "questions question answers answer attacks attack praises shows show finds pledges pledge "
    "requests request concerns forecasts forecast supports support blames blame details holds "
    "concerns concern state states attack attacks backs advocates advocate guarantees doubts remarks remark tweets tweet posts post counters jokes joke protests "
    "fault faults fear fears hope hopes worry worries thought alleges vows vow hits hit cautions warning warnings points_to repeats repeat references credit credits voice voices faults"
)


VERBS: dict[str, Verb] = {}


def _enter(act: Act, takes: Takes, lemmas: str, hedged: bool = False) -> None:
    for lemma in lemmas.split():
        conjugate(VERBS, act, takes, forms(lemma.replace("_", " ")), hedged, _NOUNS)


_enter(Act.ASSERTS, _TELL, "tell assure remind inform notify brief reassure")
_enter(Act.ASSERTS, _WIDE | Takes.INFINITIVE, "agree vow pledge promise")
_enter(Act.ASSERTS, _CLAUSE | Takes.INFINITIVE, "threaten plan offer claim profess")
# "expected" is as often a participle.
for _form in ("expects", "expect"):
    VERBS[_form] = Verb(
        Act.ASSERTS, Form.FINITE if _form[-1] == "s" else Form.BASE, _WIDE | Takes.INFINITIVE
    )
_enter(
    Act.ASSERTS,
    _CLAUSE,
    "say protest argue answer assert explain insist observe remark reply respond "
    "conclude contend complain caution counter joke quip recall retort "
    "exclaim muse mutter whisper shout swear warn point_out "
    "go_on_to_say tweet post testify state reveal "
    "allege boast concur interject elaborate speculate reckon opine "
    "believe hope disclose recount clarify marvel proclaim attest affirm aver surmise posit venture "
    "theorise theorize hypothesise hypothesize confide foresee divulge let_slip grumble gripe "
    "moan fume snap yell scream chant plead relate recollect enthuse chime_in chip_in "
    "hit_back fire_back shoot_back inquire enquire instruct intone profess intimate",
)
_enter(
    Act.ASSERTS,
    _WIDE,
    "announce report propose demand predict indicate "
    "mention forecast detail call_for call_on urge signal "
    "highlight outline recommend question wonder ask advise praise laud endorse "
    "commend hail defend welcome applaud express voice advocate portray "
    "recognize recognise note tout liken point_to repeat reaffirm exhort implore encourage "
    "reference declare estimate stress emphasize emphasise underscore underline reiterate lament "
    "agree cite",
)
_enter(
    Act.ASSERTS,
    _CLAUSE | Takes.CLEAR,
    "add continue maintain read write fear worry find show comment think apologise apologize go_on sing",
)
_enter(
    Act.ASSERTS,
    Takes.QUOTE,
    "laugh smile grin shrug sigh nod beam giggle chuckle snarl sob weep croak type",
)
_enter(
    Act.ASSERTS,
    Takes.OBJECT,
    "downplay make_light_of play_down warn_of speak_of talk_of hint_at allude_to boast_of reckon_on attribute credit foretell",
)
_enter(Act.ASSERTS, _WIDE, "suggest imply hint", hedged=True)
_enter(
    Act.ASSERTS,
    Takes.OBJECT,
    "call describe label brand paint characterize portray characterise depict dub hail term deem",
)
_enter(Act.DENIES, _WIDE | Takes.INFINITIVE, "deny")
_enter(
    Act.DENIES,
    _WIDE,
    "refute rebut dispute debunk disclaim repudiate contradict disavow",
)
_enter(Act.CONFIRMS, _CLAUSE | Takes.CLEAR, "accept")
_enter(
    Act.CONFIRMS,
    _WIDE,
    "confirm concede admit confess corroborate own_up_to acknowledge_",
)
_enter(
    Act.CRITICISES,
    Takes.OBJECT,
    "criticise criticize condemn denounce slam blast accuse attack deplore decry lambaste lambast "
    "chide rebuke berate castigate excoriate assail mock ridicule fault blame scold "
    "oppose reprimand rap censure bemoan lambaste",
)
_enter(Act.WITHDRAWS, Takes.OBJECT, "retract recant")
# "acknowledged that" confirms; "acknowledges the reality of" is as close to it as to a statement.
for _form, _kind in forms("acknowledge"):
    VERBS[_form] = Verb(Act.CONFIRMS, _kind, _WIDE)
