"""The shipped names with those that a newsroom added: which keys a text holds, what a query finds.

A newsroom tells three things (`storage.records.NameKind`): that one name is another spelling of a
second, which also merges two names of the shipped table; that one is *not* the other; and who
speaks for whom. What it added has keys of its own, `e_own_…`, unless the table has the name.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache

from bot.core import names
from bot.core.aliases import Aliases, shipped
from storage.folding import words
from storage.records import Name, NameKind, Told

Phrase = tuple[str, ...]  # folded words
_ELSEWHERE = "w_"  # before a word of the table where it is no name


def _phrase(name: str) -> Phrase:
    return tuple(words(name))


def _of(rows: Iterable[Name], kind: NameKind) -> Iterable[Name]:
    return (row for row in rows if row.kind is kind)


def _capital(name: str) -> str:
    """A name as a text would print it, where somebody typed it all in small letters."""
    return name.title() if name.islower() else name


class OwnNames:
    """What names mean in one newsroom.

    Args:
        told: what it told of names.
    """

    def __init__(self, told: Iterable[Name] = ()) -> None:
        rows = tuple(told)
        self._spelled = {_phrase(row.name): row.other for row in _of(rows, NameKind.SPELLING)}
        self._apart: defaultdict[Phrase, set[str]] = defaultdict(set)
        for row in _of(rows, NameKind.APART):
            self._apart[_phrase(row.name)] |= names.entities(row.other)
        spellings = list(_of(rows, NameKind.SPELLING))
        self._also = self._merged(spellings)
        self._table = Aliases.of(
            (name, sorted(self._keys_of(row.other)))
            for row in spellings
            for name in (row.name, row.other)
        )
        self._spokesmen = tuple(_of(rows, NameKind.FOR))
        self._same = lru_cache(maxsize=5_000)(self._compare)  # a listing asks it of every pair
        self._asked_of = lru_cache(maxsize=2_000)(
            lambda word: frozenset(key for (key,) in self.alternatives(word)[1:])
        )

    def keys(self, text: str) -> frozenset[str]:
        """All name keys in a text."""
        if not self._spelled and not self._apart:
            return names.keys(text)
        run = names.printed_words(text)
        found = {*names.initials(text), *names.sounds(run)}
        for start, end, some in shipped().find(run):
            found |= some - self._apart.get(tuple(word.text for word in run[start:end]), set())
        found |= self._with_merged(found)
        return frozenset(found.union(*(some for _, _, some in self._table.find(run))))

    def alternatives(self, text: str) -> tuple[tuple[str, ...], ...]:
        """What a word or phrase of a query may match; see `bot.core.names.alternatives`."""
        if not self._spelled and not self._apart:
            return names.alternatives(text)
        taken = self._apart.get(_phrase(text), set())
        known = [each for each in names.alternatives(text) if not taken.intersection(each)]
        asked = self.keys_asked(text)
        own = self._with_merged(asked) | names.entities(text, self._table)
        whole = {key for key in own if key.startswith("e_")} or own
        whole = whole | (own & self._surname(text))
        return tuple(dict.fromkeys((*known, *((key,) for key in sorted(whole)))))

    def indexed(self, text: str) -> frozenset[str]:
        """What a text is found by beside its words: its keys, and words that are names elsewhere.

        A word that the table knows is asked for by its keys, which stand wherever it is a name,
        and where it is none ("may", "bush") by itself, marked: so that for every spelling one
        long list of texts is read and not two with nearly the same texts in them.
        """
        found = self.keys(text)
        known = shipped().words.intersection(words(text))
        elsewhere = (word for word in known if self._asked_of(word).isdisjoint(found))
        return found.union(f"{_ELSEWHERE}{word}" for word in elsewhere)

    def searched(self, text: str) -> tuple[tuple[str, ...], ...]:
        """The alternatives of a word or phrase, as an index made of `indexed` has them."""
        found = self.alternatives(text)
        if len(found) > 1 and len(found[0]) == 1 and (word := found[0][0]) in shipped().words:
            return ((f"{_ELSEWHERE}{word}",), *found[1:])
        return found

    def _surname(self, text: str) -> frozenset[str]:
        """The keys of the surname that a spelling of one word stands for, or of none."""
        phrase = _phrase(text)
        if len(phrase) != 1 or phrase not in self._spelled:
            return frozenset()
        last = _phrase(self._root(text))[-1]
        return names.entities(last) or frozenset({f"k_n_{last}"})

    def names_a_thing(self, text: str) -> bool:
        """Whether a query's words together are one name; see `bot.core.names.names_a_thing`."""
        return names.names_a_thing(text) or _phrase(text) in self._spelled

    def person_asked(self, text: str) -> frozenset[str]:
        """The keys of whose full name a query's words together are; empty if they are none's."""
        found = self.keys_asked(text)
        return found if names.is_person(found) else frozenset()

    def other_names(self, text: str) -> tuple[str, ...]:
        """All folded names of what a query's words name: outlets have several, too."""
        root = _phrase(self._root(text))
        own = [
            phrase
            for spelling, other in self._spelled.items()
            if _phrase(self._root(other)) == root
            for phrase in (spelling, _phrase(other))
        ]
        return tuple(dict.fromkeys((*names.other_names(text), *map(" ".join, own))))

    def principal_of(self, speaker: str) -> str:
        """For whom the newsroom says that this speaker speaks; "" if it says nothing."""
        for row in self._spokesmen:
            if self.same(row.name, speaker):
                return row.other
        return ""

    def same(self, one: str, other: str) -> bool:
        """Whether two mentions name the same, here."""
        return self._same(one, other)

    def _compare(self, one: str, other: str) -> bool:
        return any(names.same_name(a, b) for a in self._written(one) for b in self._written(other))

    def _written(self, name: str) -> set[str]:
        """A name as a text would print it, and the one that it is a spelling of."""
        return {_capital(name), self._root(name)}

    def keys_asked(self, text: str) -> frozenset[str]:
        """The keys by which a name, asked for, is found in the table or among the own ones."""
        found = names.entities(text)
        if self._apart:
            found -= self._apart.get(_phrase(text), set())
        return found | names.entities(text, self._table) if self._spelled else found

    def leads_to(self, one: str, other: str) -> bool:
        """Whether one name is here a spelling, perhaps over several, of the other."""
        return one != other and _phrase(self._root(one)) == _phrase(other)

    def _root(self, name: str) -> str:
        """The name that a chain of spellings leads to."""
        if not self._spelled:
            return name
        seen: set[Phrase] = set()
        while (phrase := _phrase(name)) in self._spelled and phrase not in seen:
            seen.add(phrase)
            name = self._spelled[phrase]
        return name

    def _keys_of(self, name: str) -> frozenset[str]:
        """The keys that a spelling of this name gives: the table's, or keys of its own."""
        root = self._root(name)
        known = names.entities(root) - self._apart.get(_phrase(root), set())
        phrase = _phrase(root)
        return known or frozenset({f"e_own_{'_'.join(phrase)}", *(f"k_n_{w}" for w in phrase)})

    def _merged(self, spellings: Iterable[Name]) -> Mapping[str, frozenset[str]]:
        """The keys of shipped names that are another one here, to the keys of that."""
        also: defaultdict[str, frozenset[str]] = defaultdict(frozenset)
        for row in spellings:
            for key in names.entities(row.name):
                if key.startswith("e_"):
                    also[key] |= self._keys_of(row.other)
        return also

    def _with_merged(self, keys: Iterable[str]) -> frozenset[str]:
        return frozenset().union(*(self._also.get(key, frozenset()) for key in keys))


SHIPPED = OwnNames()


@lru_cache(maxsize=256)
def of_newsroom(told: Told) -> OwnNames:
    """What names mean in a newsroom that told this of them; made once for as long as it holds."""
    return OwnNames(told.names) if told.names else SHIPPED


def keys_of(told: Told) -> Callable[[str], Iterable[str]]:
    """What texts are found by in that newsroom, for `storage.database.Database`."""
    return of_newsroom(told).indexed
