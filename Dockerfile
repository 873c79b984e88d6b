# Claimdesk in a container, with what PostgreSQL and pictures need. compose.yaml runs it with a
# database; README.md, "Operating it", tells the rest.
FROM python:3.13-slim

# Nobody in particular, and not root. /data is for SQLite, where that is used.
RUN useradd --system --uid 10001 --home-dir /data --create-home claimdesk

# Everything comes in wheels, so nothing is compiled and no second stage is needed.
COPY pyproject.toml README.md LICENSE /src/
COPY bot /src/bot
COPY storage /src/storage
RUN pip install --no-cache-dir "/src[postgres,pictures]" && rm -r /src

USER claimdesk
WORKDIR /data
VOLUME /data

# The port is open within the container alone; MONITOR_HOST=0.0.0.0 opens it to its network, and
# SLACK_HTTP_HOST=0.0.0.0 that of Slack over HTTP. Two heaps for all threads take some 15 MB less
# than one each.
ENV DATABASE_URL=sqlite:////data/claimdesk.db \
    MONITOR_PORT=9090 \
    MALLOC_ARENA_MAX=2 \
    PYTHONUNBUFFERED=1

# Whether the process is alive. That a platform or the database is away, no restart will mend.
HEALTHCHECK --start-period=30s CMD ["python", "-c", "import os; from urllib.request import urlopen; urlopen('http://127.0.0.1:' + os.environ['MONITOR_PORT'] + '/healthz', timeout=3)"]

ENTRYPOINT ["python", "-m", "bot"]
CMD ["run"]
