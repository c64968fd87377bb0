"""The service's web application: `uvicorn examples.service.web:app --port 8000`

Users log in with Twitch, choose a message, and log out. TWITCH_CLIENT_ID and TWITCH_CLIENT_SECRET name the app, REDIRECT_URL is this application's
/callback, SESSION_KEY signs the session's cookie, and DATABASE is where the tokens and the jobs are: a file for SQLite.
"""

import os
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from html import escape

from fastapi import FastAPI, Request
from fastapi.responses import HTMLResponse, JSONResponse, PlainTextResponse, RedirectResponse, Response
from starlette.middleware.sessions import SessionMiddleware

from examples.service.jobs import Jobs
from examples.sql_store import sqlite_store
from twitchapi_gen import AsyncTwitch, AuthScope, LoginDenied, LoginFailed, TokenError
from twitchapi_gen.async_oauth import authorization_url, exchange_code, received_code

APP_ID, APP_SECRET, REDIRECT_URL, DATABASE = (
    os.environ[name] for name in ("TWITCH_CLIENT_ID", "TWITCH_CLIENT_SECRET", "REDIRECT_URL", "DATABASE")
)  # fmt: skip
SCOPES = [AuthScope.USER_WRITE_CHAT]
jobs = Jobs(DATABASE)
twitch = AsyncTwitch(APP_ID, APP_SECRET, token_store=sqlite_store(DATABASE))


@asynccontextmanager
async def lifespan(_: FastAPI) -> AsyncGenerator[None]:
    yield
    await twitch.close()
    jobs.close()


app = FastAPI(lifespan=lifespan)
app.add_middleware(SessionMiddleware, secret_key=os.environ["SESSION_KEY"], same_site="lax", https_only=REDIRECT_URL.startswith("https:"))
_PAGE = """<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Reminders</title>
<style>body {{ font: 16px system-ui; max-width: 40rem; margin: 2rem auto; padding: 0 1rem }} :root {{ color-scheme: light dark }}</style>{}"""


@app.get("/")
async def home(request: Request) -> Response:
    user_id = request.session.get("user_id")
    if user_id is None:
        return HTMLResponse(_PAGE.format('<a id="login" href="/login">Log in with Twitch</a>'))
    try:
        me = (await twitch.as_user(user_id).get_users()).data[0]
    except TokenError:  # revoked, or lost: the user logs in again
        request.session.clear()
        return RedirectResponse("/")
    sent = "".join(f"<li>{escape(text)}</li>" for text in jobs.done(user_id))
    return HTMLResponse(
        _PAGE.format(f'<h1 id="who">{escape(me.display_name)}</h1><ul id="sent">{sent}</ul><a id="logout" href="/logout">Log out</a>')
    )


@app.get("/login")
async def login(request: Request) -> Response:
    url, request.session["state"] = authorization_url(APP_ID, SCOPES, REDIRECT_URL)
    return RedirectResponse(url)


@app.get("/callback")
async def callback(request: Request) -> Response:
    try:
        code = received_code(str(request.url), request.session.pop("state", ""))
        found = await exchange_code(code, APP_ID, APP_SECRET, REDIRECT_URL)
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
        jobs.forget(user_id)
        await twitch.forget_user(user_id, revoke=True)
    return RedirectResponse("/")


@app.post("/reminders")
async def remind(request: Request) -> Response:
    """A message that a worker sends in the user's own chat. JSON only, which another site's form can't send."""
    user_id = request.session.get("user_id")
    if user_id is None or request.headers.get("content-type") != "application/json":
        return JSONResponse({"error": "log in first"}, 401)
    text = str((await request.json()).get("text", "")).strip()
    if not 1 <= len(text) <= 500:
        return JSONResponse({"error": "the text must have 1 to 500 characters"}, 400)
    jobs.add(user_id, text)
    return JSONResponse({"queued": text}, 202)


@app.get("/health")
async def health() -> dict[str, int]:
    """For the container's health check."""
    return {"waiting": jobs.waiting()}
