"""One transaction in one newsroom, with a store for each noun."""

from sqlalchemy import select

from storage.articles import Articles
from storage.cards import Cards
from storage.changes import Changes
from storage.claims import Claims
from storage.copies import Copies
from storage.deliveries import Deliveries
from storage.digests import Digests
from storage.directory import Links
from storage.errors import NoSuchRecord
from storage.intakes import Intakes
from storage.jobs import Jobs
from storage.likenesses import Likenesses
from storage.names import Names
from storage.people import People
from storage.posts import Posts
from storage.queries import Queries
from storage.readings import Readings
from storage.records import Newsroom, Person
from storage.search import KeysOf, Search
from storage.settings import Settings
from storage.statements import Statements
from storage.tables import newsrooms
from storage.transaction import Transaction
from storage.watches import Watches
from storage.workspaces import Workspaces


class Work:
    """What `Database.begin` and `Database.read` give. Use it inside their `with` only."""

    def __init__(self, transaction: Transaction, keys: KeysOf) -> None:
        self._transaction = transaction
        self.names = Names(transaction)
        search = Search(transaction, self.names, keys)
        self.newsroom_id = transaction.newsroom_id
        self.now = transaction.now
        self.search = search
        self.people = People(transaction)
        self.workspaces = Workspaces(transaction)
        self.posts = Posts(transaction)
        self.articles = Articles(transaction)
        self.copies = Copies(transaction)
        self.claims = Claims(transaction, search)
        self.likenesses = Likenesses(transaction)
        self.statements = Statements(transaction, search)
        self.changes = Changes(transaction)
        self.jobs = Jobs(transaction)
        self.readings = Readings(transaction)
        self.cards = Cards(transaction)
        self.digests = Digests(transaction)
        self.intakes = Intakes(transaction)
        self.watches = Watches(transaction)
        self.deliveries = Deliveries(transaction)
        self.links = Links(transaction)
        self.queries = Queries(transaction)
        self.settings = Settings(transaction)

    def acts_as(self, person: Person) -> None:
        """Whom the audit log names from here on; before, it is the program itself (id 0)."""
        self._transaction.acts_as(person)

    def finish(self) -> None:
        """Write what waited for the end: what claims are found by, alerts, the audit log."""
        self.search.update()
        self.watches.notice()
        self._transaction.write_log()

    def newsroom(self) -> Newsroom:
        """The newsroom itself.

        Raises:
            NoSuchRecord: it does not exist.
        """
        row = self._transaction.connection.execute(
            select(newsrooms).where(newsrooms.c.newsroom_id == self.newsroom_id)
        ).one_or_none()
        if row is None:
            raise NoSuchRecord(f"no newsroom {self.newsroom_id}")
        return Newsroom(id=row.newsroom_id, name=row.name, created_at=row.created_at)
