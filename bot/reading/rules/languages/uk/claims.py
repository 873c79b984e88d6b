"""Ukrainian: nouns for what somebody denies or takes back, which several files share."""

CLAIM = (
    r"(?:звинуваченн\w+|повідомленн\w+|чут\w+|твердженн\w+|інформаці\w+|дан\w+|підозр\w+|заяв\w+|"
    r"претензі\w+|причетність|вин[уи]|вигадк\w+|публікаці\w+|цифр\w*)"
)
