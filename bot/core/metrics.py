"""What is counted and timed, for Prometheus. `bot.monitor` shows it, if it is told to.

Labels take few values each, whatever people send: commands and verbs of our table, kinds of jobs,
platforms. Never a newsroom, a person or a word that somebody said.
"""

from prometheus_client import Counter, Gauge, Histogram

_SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0)

REQUESTS = Histogram(
    "claimdesk_request_seconds",
    "Requests by command (or verb of a button) and how they ended, from the gate to its reply",
    ("asked", "platform", "outcome"),
    buckets=_SECONDS,
)
JOBS = Histogram(
    "claimdesk_job_seconds",
    "Jobs of the queue by kind (read, post.slack, edit.discord, ...) and how they ended",
    ("kind", "outcome"),
    buckets=_SECONDS,
)
READS = Counter("claimdesk_reads", "Links read, by whether there was an article", ("outcome",))

WAITING = Gauge("claimdesk_jobs_waiting", "Jobs neither done nor given up, by kind", ("kind",))
OVERDUE = Gauge(
    "claimdesk_jobs_overdue_seconds",
    "How long the job of this kind that waits longest has been due; 0 when none is",
    ("kind",),
)
DEAD = Gauge("claimdesk_jobs_dead", "Jobs given up, which wait for an admin, by kind", ("kind",))
CONNECTED = Gauge("claimdesk_door_connected", "Whether the platform is connected", ("door",))
DATABASE = Gauge("claimdesk_database_up", "Whether the database answers")
TURNING = Gauge("claimdesk_worker_turning", "Whether this process looks at the queue")
