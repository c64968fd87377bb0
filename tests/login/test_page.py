"""The page that the browser comes back to, without any server."""

from html.parser import HTMLParser
from urllib.parse import quote, urlencode

import pytest
from hypothesis import example, given, strategies as st

from twitchapi_gen import LoginFailed
from twitchapi_gen.runtime.base.secret import Secret
from twitchapi_gen.runtime.login.login import read_pasted_url
from twitchapi_gen.runtime.login.page import Code, Page, Refused, Reply, read_redirect

STATE = "the-state-that-only-twitch-was-told"
HOST = {"Host": "localhost:17563"}


def page(url: str = "http://localhost:17563") -> Page:
    return Page(read_redirect(url), STATE)


def come_back(to: Page, **query: str) -> Reply:
    return to.handle("GET", f"/?{urlencode(query)}", HOST)


class Seen(HTMLParser):
    """What a browser makes of a page."""

    def __init__(self, body: bytes) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.feed(body.decode())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes.update(name for name, _ in attrs)


def test_a_code_with_the_right_state_counts() -> None:
    shown = page()
    reply = come_back(shown, code="abc123", state=STATE, scope="bits:read")
    assert (reply.status, isinstance(shown.outcome, Code) and shown.outcome.text.reveal()) == (200, "abc123")
    assert b"Logged in" in reply.body
    assert b"abc123" not in reply.body


def test_no_user_wants_to_see_the_code_in_a_repr() -> None:
    shown = page()
    come_back(shown, code="abc123", state=STATE)
    assert "abc123" not in repr(shown) + repr(shown.outcome)
    assert STATE not in repr(shown)


@pytest.mark.parametrize("state", [None, "", "wrong", STATE[:-1], STATE + "x", STATE.upper(), "\u00e9", "\udc80"])
def test_without_the_right_state_nothing_counts(state: str | None) -> None:
    shown = page()
    query = urlencode({"code": "abc", **({} if state is None else {"state": state})}, errors="surrogatepass")
    assert shown.handle("GET", f"/?{query}", HOST).status == 400
    assert shown.outcome is None
    assert come_back(shown, error="access_denied").status == 400
    assert shown.outcome is None
    assert come_back(shown, code="abc", state=STATE).status == 200


def test_a_state_counts_once() -> None:
    shown = page()
    come_back(shown, code="first", state=STATE)
    assert come_back(shown, code="second", state=STATE).status == 400
    assert come_back(shown, error="access_denied", state=STATE).status == 400
    assert isinstance(shown.outcome, Code)
    assert shown.outcome.text == "first"


@pytest.mark.parametrize(
    "query", ["state={0}&state={0}&code=a", "state={0}&code=%3F", "state={0}&code=a&code=b", "state={0}", "state={0}&code=", "state={0}&code=a+b"]
)
def test_an_answer_that_is_damaged_doesnt_count(query: str) -> None:
    shown = page()
    assert shown.handle("GET", "/?" + query.format(STATE), HOST).status == 400
    assert shown.outcome is None


def test_who_says_no_is_told_so() -> None:
    shown = page()
    reply = come_back(shown, error="access_denied", error_description="The user denied you access", state=STATE)
    assert (reply.status, shown.outcome) == (200, Refused(True, "The user denied you access"))
    assert b"You said no" in reply.body


def test_another_error_is_told_in_twitchs_words() -> None:
    shown = page()
    reply = come_back(shown, error="redirect_mismatch", error_description="Parameter <b>redirect_uri</b>", state=STATE)
    assert shown.outcome == Refused(False, "Parameter <b>redirect_uri</b>")
    assert b"Parameter &lt;b&gt;redirect_uri" in reply.body


@pytest.mark.parametrize("host", ["evil.example:17563", "localhost", "localhost:80", "127.0.0.1:17563", "localhost:17563.evil.example", "", None])
def test_under_a_foreign_name_nothing_is_answered(host: str | None) -> None:
    shown = page()
    reply = shown.handle("GET", f"/?code=a&state={STATE}", {} if host is None else {"Host": host})
    assert (reply.status, shown.outcome) == (421, None)


@pytest.mark.parametrize(
    ("url", "host", "target"),
    [
        ("http://localhost:17563", "LOCALHOST:17563", "/"),
        ("http://localhost:17563/", "localhost:17563", ""),
        ("http://127.0.0.1:5/back", "127.0.0.1:5", "/back"),
        ("http://[::1]:5/back/", "[::1]:5", "/back/"),
        ("http://localhost", "localhost", "/"),
        ("http://localhost", "localhost:80", "/"),
    ],
)
def test_each_address_has_its_own_page(url: str, host: str, target: str) -> None:
    shown = page(url)
    assert shown.handle("GET", f"{target}?code=a&state={STATE}", {"Host": host}).status == 200
    assert isinstance(shown.outcome, Code)


@pytest.mark.parametrize(("path", "asked"), [("/ü ber", "/%C3%BC%20ber"), ("/%C3%BC", "/%C3%BC"), ("/a;b=c,d", "/a;b=c,d"), ("", "/")])
def test_a_path_is_what_a_browser_makes_of_it(path: str, asked: str) -> None:
    assert read_redirect(f"http://localhost:17563{path}").path == asked


@pytest.mark.parametrize("target", ["/other", "/back", "/favicon.ico", "//", "/%2e", "http://[", "http://localhost:17563/"])
def test_other_paths_hold_nothing(target: str) -> None:
    shown = page()
    assert shown.handle("GET", f"{target}?code=a&state={STATE}", HOST).status == 404
    assert shown.outcome is None


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "HEAD", "OPTIONS", "TRACE", "X"])
def test_the_page_can_only_be_opened(method: str) -> None:
    shown = page()
    reply = shown.handle(method, f"/?code=a&state={STATE}", HOST)
    assert (reply.status, reply.headers["Allow"], shown.outcome) == (405, "GET", None)


@pytest.mark.parametrize("target", ["/?" + "&".join(f"a{n}=1" for n in range(21)), "/?state=%ff&code=%ff"])
def test_what_is_malformed_is_a_400(target: str) -> None:
    shown = page()
    assert shown.handle("GET", target, HOST).status == 400
    assert shown.outcome is None


SCRIPTS = ["<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "</style><script>", "'-alert(1)-'", "javascript:alert(1)"]
NAMES = ["error_description", "error", "code", "state", "scope", "x<script>", "onload", "callback", "next", "style"]


def every_reply() -> list[Reply]:
    """Of 100 requests that bear a script, with the right state and without it."""
    found: list[Reply] = []
    for name in NAMES:
        for script in SCRIPTS:
            for state in (STATE, "wrong"):
                query = {"error": "bad", "state": state, name: script}
                found.append(page().handle("GET", "/?" + urlencode(query), HOST))
    return found


def test_no_script_comes_through() -> None:
    replies = every_reply()
    assert len(replies) == 100
    usual = Seen(come_back(page(), code="a", state=STATE).body)
    assert {"main", "h1", "style"} <= usual.tags
    for reply in replies:
        seen = Seen(reply.body)
        assert seen.tags <= usual.tags
        assert seen.attributes <= usual.attributes
    assert any("&lt;script&gt;" in reply.body.decode() for reply in replies)


def test_each_reply_runs_nothing_and_is_kept_nowhere() -> None:
    for reply in (*every_reply(), page().handle("GET", "/x", HOST), page().handle("PUT", "/", HOST), page().handle("GET", "/", {})):
        assert "default-src 'none'" in reply.headers["Content-Security-Policy"]
        assert "script-src" not in reply.headers["Content-Security-Policy"]
        assert "unsafe" not in reply.headers["Content-Security-Policy"]
        assert reply.headers["Cache-Control"] == "no-store"
        assert reply.headers["X-Content-Type-Options"] == "nosniff"
        assert reply.headers["Referrer-Policy"] == "no-referrer"  # the address holds the code


@given(st.text(), st.text(), st.dictionaries(st.sampled_from(["Host", "host", "Cookie"]), st.text()))
def test_any_request_is_answered(method: str, target: str, headers: dict[str, str]) -> None:
    shown = page()
    assert shown.handle(method, target, headers).status in (400, 404, 405, 421)
    assert shown.outcome is None


@pytest.mark.parametrize(
    "url",
    [
        "https://localhost:17563", "http://example.com:17563", "http://0.0.0.0:17563", "http://192.168.1.1", "localhost:17563", "", "http://[",
        "http://localhost:99999", "http://localhost:x", "http://localhost:1/?a=b", "http://localhost:1/#x", "http://a@localhost:1", "http://127.1:5",
        "http://localhost:0",
    ],
)  # fmt: skip
def test_an_address_that_isnt_this_machines_cant_be_listened_at(url: str) -> None:
    with pytest.raises(LoginFailed, match=r"return_auth_url\(\)"):
        read_redirect(url)


FIELDS = st.sampled_from(["code", "error", "error_description", "scope", "x"])
ANSWERS = st.dictionaries(FIELDS, st.text(max_size=12) | st.just("abc-123"), max_size=4)


@given(ANSWERS, st.sampled_from([STATE, STATE, "wrong", STATE + "\0"]))
def test_any_answer_is_a_code_that_can_be_sent_a_refusal_or_none(query: dict[str, str], state: str) -> None:
    shown = page()
    reply = shown.handle("GET", "/?" + urlencode({**query, "state": state}, errors="surrogatepass"), HOST)
    assert reply.status in (200, 400)
    assert (shown.outcome is not None) == (reply.status == 200)
    assert shown.outcome is None or state == STATE
    match shown.outcome:
        case Code(hidden):
            text = hidden.reveal()
            assert "error" not in query
            assert query["code"] == text
            assert quote(text, safe="") == text
        case Refused(denied, reason):
            assert denied == (query["error"] == "access_denied")
            assert len(reason) <= 200
        case None:
            pass
    assert Seen(reply.body).tags <= {"html", "head", "meta", "title", "style", "link", "body", "main", "div", "h1", "p"}


@given(st.text(max_size=30) | ANSWERS.map(lambda query: "http://localhost:17563/?" + urlencode({**query, "state": STATE}, errors="surrogatepass")))
@example("http://[")
@example(f"http://localhost:17563/?state={STATE}&code=a#_=_")
def test_whatever_is_pasted_is_an_answer_or_refused(text: str) -> None:
    try:
        found = read_pasted_url(Secret(text), STATE)
    except LoginFailed:
        return
    assert isinstance(found, Code | Refused)
    assert isinstance(found, Refused) or quote(found.text.reveal(), safe="") == found.text
    assert STATE in text or found == Code(Secret(text.strip()))
