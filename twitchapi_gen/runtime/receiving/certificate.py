"""Whether a TLS context can serve at all, found out before anybody calls: the server talks to itself, in memory."""

import ssl
from datetime import UTC, datetime

from twitchapi_gen.runtime.errors import CannotListen

_ROUNDS = 10
_NOT_YET, _EXPIRED = 9, 10
"""OpenSSL's codes for a certificate's dates."""


def check(context: ssl.SSLContext) -> None:
    """Raises CannotListen for a context that isn't a server's, that has no certificate, or one that is out of date.

    One that chooses its certificate by the name that is called is believed, since it isn't known here; and one that shows it only to those who have
    one themselves. Who has signed it is the caller's to judge.
    """
    certificate = _presented(context) if context.sni_callback is None else None
    if certificate is None:
        return
    asks = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    asks.check_hostname = False
    asks.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN  # the certificate vouches for itself, so only its dates can be wrong
    asks.load_verify_locations(cadata=certificate)
    try:
        _shake(context, asks)
    except ssl.SSLCertVerificationError as error:
        if error.verify_code in (_NOT_YET, _EXPIRED):
            dates = "isn't valid yet" if error.verify_code == _NOT_YET else "has expired"
            raise CannotListen(
                f"the certificate of ssl_context {dates} (it is {datetime.now(UTC):%Y-%m-%d} here): nobody would connect; renew it, or set the clock"
            ) from None
    except ssl.SSLError:
        pass


def _presented(context: ssl.SSLContext) -> bytes | None:
    asks = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    asks.check_hostname, asks.verify_mode = False, ssl.CERT_NONE
    try:
        found = _shake(context, asks).getpeercert(binary_form=True)
    except (ssl.SSLError, ValueError) as error:  # the latter from Python 3.14, for a context that is a client's
        reason = error.reason if isinstance(error, ssl.SSLError) else str(error)
        if reason == "PEER_DID_NOT_RETURN_A_CERTIFICATE":
            return None
        raise CannotListen(
            f"ssl_context can't serve ({reason or 'OpenSSL says no more'}): it must be made with ssl.PROTOCOL_TLS_SERVER, and have a "
            "certificate with its key, by load_cert_chain"
        ) from None
    if not found:
        raise CannotListen("ssl_context presents no certificate; give it one by load_cert_chain")
    return found


def _shake(serves: ssl.SSLContext, asks: ssl.SSLContext) -> ssl.SSLObject:
    """The asking side of a handshake that it has finished."""
    there, back = ssl.MemoryBIO(), ssl.MemoryBIO()
    client, server = asks.wrap_bio(back, there), serves.wrap_bio(there, back, server_side=True)
    for _ in range(_ROUNDS):
        if _step(client):
            return client
        _step(server)
    raise ssl.SSLError("the handshake doesn't end")


def _step(side: ssl.SSLObject) -> bool:
    try:
        side.do_handshake()
    except ssl.SSLWantReadError:
        return False
    return True
