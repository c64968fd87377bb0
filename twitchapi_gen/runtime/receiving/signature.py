"""Signatures: HMAC-SHA256 over the raw bytes, made and compared in one place."""

import hmac


def signed(secret: bytes, *parts: bytes) -> str:
    """The value of the header: `sha256=` and the digest of all parts together, in hexadecimal."""
    return "sha256=" + hmac.digest(secret, parts[0] if len(parts) == 1 else b"".join(parts), "sha256").hex()


def genuine(given: str | None, secret: bytes, *parts: bytes) -> bool:
    """Whether the header's value is the signature. Takes as long for a nearly right one as for any other; a header may hold anything at all."""
    if given is None:
        return False
    return hmac.compare_digest(given.encode("utf-8", "surrogatepass"), signed(secret, *parts).encode())
