"""The file `.env`: NAME=value lines that an administrator wrote by hand."""

from io import StringIO
from pathlib import Path

from dotenv import dotenv_values
from dotenv.parser import parse_stream

_ENCODING = "utf-8-sig"  # with or without the mark that Windows' editors put at the beginning


def written(file: Path) -> dict[str, str]:
    """What the file says; nothing if there is none.

    Raises:
        ValueError: it cannot be read, or not all of it; the words hold no value, which may be
            a password.
    """
    try:
        text = file.read_text(encoding=_ENCODING)
    except (FileNotFoundError, IsADirectoryError):  # some call their virtual environment so
        return {}
    except UnicodeDecodeError:
        raise ValueError(f"{file} is not in UTF-8: save it so.") from None
    except OSError as error:
        raise ValueError(f"{file} cannot be read: {error.strerror}.") from None
    unclear = next((one.original for one in parse_stream(StringIO(text)) if one.error), None)
    if unclear:
        # To go on without it would be to keep claims elsewhere than its DATABASE_URL says.
        raise ValueError(
            f"Line {unclear.line} of {file} is not understood: a line is NAME=value, a quotation "
            "mark before the value needs one behind it, and remarks begin with #."
        )
    values = dotenv_values(stream=StringIO(text))
    return {name: value for name, value in values.items() if value is not None}
