"""What heads lines in the languages that are read: times of day, and agencies."""

# 14.20 · 8.05am · 9 a.m. · 14 h 20 · 20 Uhr · 14:20 GMT
CLOCK = (
    r"(?:[01]?\d|2[0-4])(?: ?[h:.] ?[0-5]\d(?: ?(?:[ap]\.?m\b\.?|h\b|Uhr\b))?"
    r"| ?(?:[ap]\.?m\b\.?|h\b|Uhr\b))(?: (?:[A-Z]{1,3}T|UTC|MESZ|MEZ|МСК|мск)\b)?(?!\w)"
)
# Agencies of the six languages: "dpa", "Keystone-SDA", "APA/dpa", "Reuters Health".
WIRE = (
    r"(?i:afp|ani|ansa|apa|app|ap|ats|awp|belga|cnn|dapd|ddp|dow jones|dpa|dts|efe|epd|ians"
    r"|interfax|интерфакс|keystone|kna|ots|pa|pte|pti|reuters|ria|риа|rtr|sda|sid|tass|тасс|ukrinform"
    r"|укринформ|укрінформ|upi|xinhua)(?:[/-][\w .-]{1,20}){0,3}"
)
