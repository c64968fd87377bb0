"""Parse a paragraph on authorization: kinds of token, and scopes."""

import re

SCOPE = re.compile(r"\b(?!https?:)[a-z_]+(?::[a-z_]+)+\b")
_SENTENCE = re.compile(r"(?<=[.!?]) ")
_NOT_REQUIRED = re.compile(r"not required|no authorization required", re.I)
_APP = re.compile(r"app(?:lication)?[ -]access[ -]token", re.I)
_USER = re.compile(r"user[ -](?:OAuth )?access[ -]token|OAuth Scope", re.I)
_JWT = re.compile(r"JSON Web Token|\bJWT\b")


def is_open(text: str) -> bool:
    """Return True if it says that no authorization is required."""
    return bool(_NOT_REQUIRED.search(text))


def tokens(text: str) -> frozenset[str]:
    """The kinds of token that the paragraph accepts."""
    if is_open(text):
        return frozenset()
    return frozenset(kind for kind, rule in (("app", _APP), ("user", _USER), ("jwt", _JWT)) if rule.search(text))


def scopes(text: str) -> tuple[frozenset[str], frozenset[str]]:
    """The scopes that a user token must hold, and those that users must have granted to the app before its app token works.

    A sentence about one kind of token applies to that kind, any other to both. Without a sentence about app tokens alone, they need the scopes of
    user tokens.
    """
    of_user, of_app, of_both = set[str](), set[str](), set[str]()
    speaks_of_apps = False
    for sentence in _SENTENCE.split(text):
        app, user = _APP.search(sentence), _USER.search(sentence)
        if app and not user:
            speaks_of_apps = True
            of_app.update(SCOPE.findall(sentence))
        elif user and not app:
            of_user.update(SCOPE.findall(sentence))
        else:
            of_both.update(SCOPE.findall(sentence))
    held = frozenset(of_both | of_user)
    return held, frozenset(of_both | of_app) if speaks_of_apps else held
