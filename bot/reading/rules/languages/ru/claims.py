"""Russian: nouns for what somebody denies or takes back, which several files share."""

CLAIM = (
    r"(?:обвинени\w+|сообщени\w+|слух\w*|утверждени\w+|информаци\w+|данны\w+|подозрени\w+|заявлени\w+|"
    r"претензи\w+|причастность|вин[уы]|домысл\w+|публикаци\w+|цифр\w*)"
)
