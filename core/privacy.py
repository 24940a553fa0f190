"""What must not leave the author's machine: folders, passwords, login configurations, keys in addresses."""

from __future__ import annotations

import re

HIDDEN = (
    r"pass(?:word|wd)?|pwd|user(?:name)?|authcfg|(?:[\w-]*[_-])?(?:key|token|secret|signature|credential)|"
    r"apikey|accesskey|accesstoken|subscriptionkey|sig|auth|app_?id|app_?code"
)
ADDRESS = re.compile(r"(?i)[a-z][\w+.-]*(?:://|%3A%2F%2F)[^\s'\"”<>|]+")
LOGIN = re.compile(r"^([A-Za-z][\w+.-]*://)[^/?#@]*@")
IN_ADDRESS = re.compile(rf"(?i)((?:[?&;#]|%3F|%26)({HIDDEN})(?:=|%3D))((?:(?!%26)[^&;#\s'\"|])*)")
IN_SOURCE = re.compile(
    rf"(?i)(?<![\w-])({HIDDEN})\s*=\s*('(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\"|[^\s&;|,]*)[\s&;,]*"
)
CONNECTION = re.compile(r"^[A-Za-z]\w+:|^\s*\w+=")  # PG:dbname=…, no drive
PLACEHOLDER = re.compile(r"\$\{([A-Z_][A-Z0-9_]*)\}")
# Where a file of the machine begins: a root, a drive, a share, a home folder, a file: address.
ABSOLUTE = re.compile(r"^(?:file:/{1,3}|[A-Za-z]:[\\/]|\\\\|/(?!/)|~[^/\\]*[\\/])")
QUOTED = re.compile(r"'((?:[^']|'')*)'")


def without_secrets(text: str) -> str:
    """A text whose addresses have no login, and `${NAME}` in the place of a key's value."""
    return ADDRESS.sub(lambda found: _clean_address(found[0]), text)


def _clean_address(address: str) -> str:
    return IN_ADDRESS.sub(_placeholder, LOGIN.sub(r"\1", address))


def _placeholder(found: re.Match[str]) -> str:
    if not found[3] or PLACEHOLDER.fullmatch(found[3]):
        return found[0]
    return f"{found[1]}${{{re.sub('[^A-Z0-9]', '_', found[2].upper())}}}"


def host_alone(address: str) -> str:
    """An address of tiles without its path, in which a key may stand, too: `${TILES}` is in its place."""
    return re.sub(
        r"^(https?://)(?:[^/?#@]*@)?([^/?#]*).*$", r"\1\2/${TILES}", address, flags=re.IGNORECASE | re.DOTALL
    )


def without_login(source: str) -> str:
    """A layer's source without its password, user name, login configuration and keys; the subset that follows is left alone."""
    head, mark, subset = source.partition("|subset=")
    # In an address a key is followed by others, in the text of a connection by blanks.
    head = without_secrets(head)
    if CONNECTION.match(head) and "://" not in head:
        head = re.sub(r"\s+(?=\||$)", "", IN_SOURCE.sub("", head))
    return head + mark + subset


def without_folders(text: str) -> str:
    """A text that is the path of a file of the machine as its name alone; another text as it is."""
    if not ABSOLUTE.match(text) or "\n" in text:
        return text
    names = re.split(r"[\\/]", text.rstrip("\\/"))
    # Of a folder of tiles, all that is named by their numbers.
    first = next((number for number, name in enumerate(names) if "{" in name), len(names))
    return "/".join(names[first - 1 :])


def clean_text(text: str) -> str:
    """A text parameter without folders and secrets."""
    return without_secrets(without_folders(text))


def clean_expression(text: str) -> str:
    """An expression whose literals hold neither folders nor secrets."""
    return QUOTED.sub(
        lambda found: f"'{_clean_literal(found[1])}'", without_folders(text) if "'" not in text else text
    )


def _clean_literal(text: str) -> str:
    # 'C:\icons\' || "kind" || '.svg': what is put together is a name in the end.
    if ABSOLUTE.match(text) and text.endswith(("/", "\\")):
        return ""
    return clean_text(text)


def for_log(text: str) -> str:
    """A sentence for the log: connections and addresses in it have no password and no key."""
    text = without_secrets(text)
    return re.sub(r"(?i)\b(pass(?:word|wd)?|pwd|authcfg)\s*=\s*('[^']*'|\"[^\"]*\"|[^\s&;|]+)", r"\1=…", text)
