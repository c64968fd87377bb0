"""No two texts are confused, whatever is in them: keys, tokens, and the names of locks."""

from hypothesis import HealthCheck, example, given, settings, strategies as st

from tests.stores.support import token
from twitchapi_gen import StoredToken, TokenStore

shared = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
ALIKE = ["\ud800", "\\ud800", "\\\\ud800", "\ud83d\ude00", "\U0001f600", "a", "a:lock", "a\\lock", "a\\\\lock", "a\0", "\ufeffa", "", "\u2028", "A"]
text = st.one_of(st.text(st.characters(), max_size=12), st.sampled_from(ALIKE))


@shared
@example(ALIKE)
@given(st.lists(text, min_size=1, max_size=4, unique=True))
def test_different_keys_hold_different_tokens(store: TokenStore, keys: list[str]) -> None:
    for key in keys:
        store.save(key, token(key))
    assert [store.load(key) for key in keys] == [token(key) for key in keys]
    for key in keys:
        store.save(key, None)
    assert [store.load(key) for key in keys] == [None] * len(keys)


@shared
@given(text, text, st.none() | text, st.lists(text, max_size=3), st.none() | st.floats(allow_nan=False), st.none() | text)
def test_every_field_comes_back_as_it_was(
    store: TokenStore, key: str, access: str, refresh: str | None, scopes: list[str], expires_at: float | None, login: str | None
) -> None:
    kept: StoredToken = {**token(access, refresh), "scopes": scopes, "expires_at": expires_at, "login": login}
    store.save(key, kept)
    assert store.load(key) == kept
    store.save(key, None)


@shared
@given(text, text)
def test_a_lock_is_no_token_of_any_key_and_no_token_ends_it(store: TokenStore, key: str, other: str) -> None:
    held = store.lock(key)
    assert held.acquire(blocking=False)
    for near in [key + "\\lock", key + ":lock", key + ".lock", other]:
        assert store.load(near) is None
        store.save(near, token())
        store.save(near, None)
    assert not store.lock(key).acquire(blocking=False)
    held.release()
