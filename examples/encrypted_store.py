"""Tokens encrypted at rest in any token store, with Fernet (AES and HMAC). Needs `pip install cryptography`.

    keys = os.environ["TOKEN_KEYS"].split(",")  # from Fernet.generate_key(); the first one encrypts, all of them decrypt
    twitch = Twitch("my_app_id", "my_app_secret", token_store=EncryptedStore(FileTokenStore("tokens.json"), keys))

To rotate the key: put a new one in front, restart, call `store.rotate("my_app_id")`, and take the old one away.
"""

import json
import sys
from collections.abc import Iterable
from typing import Any

from cryptography.fernet import Fernet, InvalidToken, MultiFernet

from twitchapi_gen import FileTokenStore, StoredToken, TokenStoreError


class EncryptedStore:
    """A store that encrypts the tokens. The inner store sees only the encrypted token, in place of the access token, and the user's id."""

    def __init__(self, behind: Any, keys: Iterable[str | bytes]) -> None:
        self._behind = behind
        self._fernet = MultiFernet([Fernet(key) for key in keys])

    def load(self, key: str) -> StoredToken | None:
        found: StoredToken | None = self._behind.load(key)
        if found is None:
            return None
        try:
            opened: StoredToken = json.loads(self._fernet.decrypt(found["access_token"]).decode("utf-8", "surrogatepass"))
        except InvalidToken:
            raise TokenStoreError(f"the token of {key!r} was sealed with a key that isn't here") from None
        return opened

    def save(self, key: str, token: StoredToken | None) -> None:
        if token is None:
            self._behind.save(key, None)
            return
        sealed = self._fernet.encrypt(json.dumps(token, ensure_ascii=False).encode("utf-8", "surrogatepass")).decode()
        kept: StoredToken = {
            "access_token": sealed, "refresh_token": None, "scopes": [], "expires_at": None, "user_id": token["user_id"], "login": None,
        }  # fmt: skip
        self._behind.save(key, kept)

    def lock(self, key: str) -> Any:
        return self._behind.lock(key)

    def users(self, app_id: str) -> list[str]:
        found: list[str] = self._behind.users(app_id)
        return found

    def rotate(self, app_id: str) -> int:
        """Encrypt all tokens of the app with the newest key, holding each token's lock. Return their number."""
        keys = [f"app:{app_id}", *(f"user:{app_id}:{user}" for user in self.users(app_id))]
        count = 0
        for key in keys:
            lock = self.lock(key)
            lock.acquire()
            try:
                token = self.load(key)
                if token is not None:
                    self.save(key, token)
                    count += 1
            finally:
                lock.release()
        return count

    def __repr__(self) -> str:
        return "EncryptedStore()"


def main() -> None:
    """Demonstrate the store: the file contains no plain token, and a new key replaces the old one."""
    old, new = Fernet.generate_key(), Fernet.generate_key()
    token: StoredToken = {
        "access_token": "canary", "refresh_token": "canary", "scopes": ["bits:read"], "expires_at": None, "user_id": "1", "login": "one",
    }  # fmt: skip
    EncryptedStore(FileTokenStore("tokens.json"), [old]).save("user:my_app_id:1", token)
    with open("tokens.json", encoding="utf-8") as file:
        print("the file shows a token:", "canary" in file.read())
    print("sealed anew:", EncryptedStore(FileTokenStore("tokens.json"), [new, old]).rotate("my_app_id"))
    same = EncryptedStore(FileTokenStore("tokens.json"), [new]).load("user:my_app_id:1") == token
    print("the new key opens it:", same)
    sys.exit(0 if same else 1)


if __name__ == "__main__":
    main()
