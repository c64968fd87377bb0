"""A login with Twitch in a Flask application: `PORT=8000 python -m examples.web_login_flask`

REDIRECT_URL is this application's /callback as the browser sees it, such as http://localhost:8000/callback, registered for the app in Twitch's
developer console. SESSION_KEY signs the session's cookie. With OPENID=1, Twitch also signs who has logged in (needs `twitchapi-gen[openid]`).
"""

import os
import secrets

from flask import Flask, redirect, request, session
from flask.typing import ResponseReturnValue

from twitchapi_gen import AuthScope, FileTokenStore, LoginDenied, LoginFailed, Twitch
from twitchapi_gen.oauth import authorization_url, exchange_code, received_code

APP_ID, APP_SECRET, REDIRECT_URL = (os.environ[name] for name in ("TWITCH_CLIENT_ID", "TWITCH_CLIENT_SECRET", "REDIRECT_URL"))
OPENID = bool(os.environ.get("OPENID"))
SCOPES = [AuthScope.BITS_READ, *(["openid"] if OPENID else [])]
twitch = Twitch(APP_ID, APP_SECRET, token_store=FileTokenStore("tokens.json"))
app = Flask(__name__)
app.secret_key = os.environ["SESSION_KEY"]
app.config["SESSION_COOKIE_SAMESITE"] = "Lax"
app.config["SESSION_COOKIE_SECURE"] = REDIRECT_URL.startswith("https:")


@app.get("/")
def home() -> ResponseReturnValue:
    user_id = session.get("user_id")
    if user_id is None:
        return '<a id="login" href="/login">Log in with Twitch</a>'
    me = twitch.as_user(user_id).get_users().data[0]
    return f"Logged in as {me.login}", {"Content-Type": "text/plain"}


@app.get("/login")
def login() -> ResponseReturnValue:
    nonce = secrets.token_urlsafe() if OPENID else None
    url, state = authorization_url(APP_ID, SCOPES, REDIRECT_URL, nonce=nonce)
    session["state"], session["nonce"] = state, nonce
    return redirect(url)


@app.get("/callback")
def callback() -> ResponseReturnValue:
    state, nonce = session.pop("state", ""), session.pop("nonce", None)  # each is valid for one login
    try:
        code = received_code(request.url, state)
        found = exchange_code(code, APP_ID, APP_SECRET, REDIRECT_URL, nonce=nonce)
    except LoginDenied:
        return "You said no.", 403, {"Content-Type": "text/plain"}
    except LoginFailed as error:
        return f"The login failed: {error}", 400, {"Content-Type": "text/plain"}
    twitch.as_user(found.user_id).set_user_authentication(found.access_token, found.scopes, found.refresh_token)
    session["user_id"] = found.user_id
    return redirect("/")


@app.get("/logout")
def logout() -> ResponseReturnValue:
    user_id = session.pop("user_id", None)
    if user_id is not None:
        twitch.forget_user(user_id, revoke=True)
    return redirect("/")


if __name__ == "__main__":
    app.run(host="127.0.0.1", port=int(os.environ["PORT"]))
