"""A login with Twitch in a FastAPI application: `uvicorn examples.web_login_fastapi:app --port 8000`

REDIRECT_URL is this application's /callback as the browser sees it, such as http://localhost:8000/callback, registered for the app in Twitch's
developer console. SESSION_KEY signs the session's cookie. With OPENID=1, Twitch also signs who has logged in (needs `twitchapi-gen[openid]`).
"""

import os
import secrets
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

from fastapi import FastAPI, Request
from fastapi.responses import HTMLResponse, PlainTextResponse, RedirectResponse, Response
from starlette.middleware.sessions import SessionMiddleware

from twitchapi_gen import AsyncTwitch, AuthScope, FileTokenStore, LoginDenied, LoginFailed
from twitchapi_gen.async_oauth import authorization_url, exchange_code, received_code

APP_ID, APP_SECRET, REDIRECT_URL = (os.environ[name] for name in ("TWITCH_CLIENT_ID", "TWITCH_CLIENT_SECRET", "REDIRECT_URL"))
OPENID = bool(os.environ.get("OPENID"))
SCOPES = [AuthScope.BITS_READ, *(["openid"] if OPENID else [])]
twitch = AsyncTwitch(APP_ID, APP_SECRET, token_store=FileTokenStore("tokens.json"))


@asynccontextmanager
async def lifespan(_: FastAPI) -> AsyncGenerator[None]:
    yield
    await twitch.close()


app = FastAPI(lifespan=lifespan)
app.add_middleware(SessionMiddleware, secret_key=os.environ["SESSION_KEY"], same_site="lax", https_only=REDIRECT_URL.startswith("https:"))


@app.get("/")
async def home(request: Request) -> Response:
    user_id = request.session.get("user_id")
    if user_id is None:
        return HTMLResponse('<a id="login" href="/login">Log in with Twitch</a>')
    me = (await twitch.as_user(user_id).get_users()).data[0]
    return PlainTextResponse(f"Logged in as {me.login}")


@app.get("/login")
async def login(request: Request) -> Response:
    nonce = secrets.token_urlsafe() if OPENID else None
    url, state = authorization_url(APP_ID, SCOPES, REDIRECT_URL, nonce=nonce)
    request.session.update(state=state, nonce=nonce)
    return RedirectResponse(url)


@app.get("/callback")
async def callback(request: Request) -> Response:
    state, nonce = request.session.pop("state", ""), request.session.pop("nonce", None)  # each is valid for one login
    try:
        code = received_code(str(request.url), state)
        found = await exchange_code(code, APP_ID, APP_SECRET, REDIRECT_URL, nonce=nonce)
    except LoginDenied:
        return PlainTextResponse("You said no.", 403)
    except LoginFailed as error:
        return PlainTextResponse(f"The login failed: {error}", 400)
    await twitch.as_user(found.user_id).set_user_authentication(found.access_token, found.scopes, found.refresh_token)
    request.session["user_id"] = found.user_id
    return RedirectResponse("/")


@app.get("/logout")
async def logout(request: Request) -> Response:
    user_id = request.session.pop("user_id", None)
    if user_id is not None:
        await twitch.forget_user(user_id, revoke=True)
    return RedirectResponse("/")
