"""RSA keys that sign ID tokens as Twitch does (RS256), in plain Python: an emulator's secrets guard nothing."""

import base64
import hashlib
import math
import secrets
from collections.abc import Mapping
from typing import Any

import orjson
from attrs import define, field

_BITS = 2048
_EXPONENT = 65537
_SMALL = math.prod(n for n in range(3, 4_000, 2) if all(n % d for d in range(3, math.isqrt(n) + 1, 2)))
_SHA256 = bytes.fromhex("3031300d060960864801650304020105000420")
"""The prefix of a SHA-256 digest in PKCS #1."""


@define(frozen=True)
class SigningKey:
    """One key pair. `id` is its `kid`."""

    id: str
    modulus: int
    _private: int = field(repr=False)

    @classmethod
    def new(cls) -> "SigningKey":
        """Takes about 0.3 s."""
        while True:
            p, q = _prime(_BITS // 2), _prime(_BITS // 2)
            totient = (p - 1) * (q - 1)
            if p != q and math.gcd(_EXPONENT, totient) == 1:
                return cls(secrets.token_hex(8), p * q, pow(_EXPONENT, -1, totient))

    def told(self) -> dict[str, str]:
        """The public half, as a JSON Web Key."""
        n, e = (_base64(number.to_bytes((number.bit_length() + 7) // 8)) for number in (self.modulus, _EXPONENT))
        return {"alg": "RS256", "e": e, "kid": self.id, "kty": "RSA", "n": n, "use": "sig"}

    def sign(self, claims: Mapping[str, Any]) -> str:
        """A JSON Web Token of these claims."""
        head = {"alg": "RS256", "kid": self.id, "typ": "JWT"}
        text = f"{_base64(orjson.dumps(head))}.{_base64(orjson.dumps(claims))}"
        digest = _SHA256 + hashlib.sha256(text.encode()).digest()
        block = b"\0\1" + b"\xff" * (_BITS // 8 - len(digest) - 3) + b"\0" + digest
        return f"{text}.{_base64(pow(int.from_bytes(block), self._private, self.modulus).to_bytes(_BITS // 8))}"


@define
class SigningKeys:
    """The keys that are published, the newest last. The first one is made when it is first needed."""

    _keys: list[SigningKey] = field(factory=list[SigningKey])

    @property
    def newest(self) -> SigningKey:
        return self._published()[-1]

    def rotate(self, *, keep: bool = True) -> str:
        """A new key signs from now on; returns its `kid`. keep: the last one stays published, so that its tokens can still be verified."""
        made = SigningKey.new()
        self._keys = [*(self._published()[-1:] if keep else ()), made]
        return made.id

    def told(self) -> dict[str, list[dict[str, str]]]:
        """The JSON Web Key Set."""
        return {"keys": [key.told() for key in self._published()]}

    def _published(self) -> list[SigningKey]:
        if not self._keys:
            self._keys = [SigningKey.new()]
        return self._keys


def rotated(keys: SigningKeys, told: Mapping[str, Any]) -> dict[str, list[dict[str, str]]]:
    """Switch to a new key for the control API. Return the published keys. Raises ValueError."""
    keep = told.get("keep", True)
    if told.keys() - {"keep"} or not isinstance(keep, bool):
        raise ValueError('needs {} or {"keep": false}: whether the last key stays published')
    keys.rotate(keep=keep)
    return keys.told()


def _prime(bits: int) -> int:
    """The two highest bits are set, so that a product of two has twice as many."""
    while True:
        found = secrets.randbits(bits) | (3 << (bits - 2)) | 1
        if math.gcd(found, _SMALL) == 1 and all(pow(base, found - 1, found) == 1 for base in (2, 3, 5, 7)):
            return found


def _base64(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode().rstrip("=")
