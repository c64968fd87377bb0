"""The dashboard's application: `uvicorn examples.dashboard.app:app --port 8000`

TWITCH_CLIENT_ID and TWITCH_CLIENT_SECRET name the app, TWITCH_CHANNEL the login of the channel, whose owner is the only user. ROOT_URL is the
dashboard's public URL, such as https://dash.example; ROOT_URL/callback must be a redirect URL of the app. SESSION_KEY signs the session's cookie.
"""

import asyncio
import os
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from fastapi import FastAPI, HTTPException, Request
from fastapi.responses import FileResponse, JSONResponse, PlainTextResponse, RedirectResponse, Response, StreamingResponse
from starlette.middleware.sessions import SessionMiddleware

from examples.overlay.alerts import Alerts, alert_of
from twitchapi_gen import ApiError, AsyncEventSubWebhook, AsyncTwitch, AuthScope, FileTokenStore, LoginFailed, TwitchError
from twitchapi_gen.async_oauth import authorization_url, exchange_code, received_code

APP_ID, APP_SECRET = os.environ["TWITCH_CLIENT_ID"], os.environ["TWITCH_CLIENT_SECRET"]
CHANNEL, ROOT_URL = os.environ["TWITCH_CHANNEL"].lower(), os.environ["ROOT_URL"].rstrip("/")
SCOPES = [
    AuthScope.MODERATOR_READ_FOLLOWERS, AuthScope.CHANNEL_READ_SUBSCRIPTIONS, AuthScope.BITS_READ,
    AuthScope.MODERATOR_MANAGE_ANNOUNCEMENTS, AuthScope.CHANNEL_MANAGE_POLLS, AuthScope.CLIPS_EDIT,
]  # fmt: skip
store, alerts = FileTokenStore("dashboard-tokens.json"), Alerts()
twitch = AsyncTwitch(APP_ID, APP_SECRET, token_store=store)
hook = AsyncEventSubWebhook(twitch, f"{ROOT_URL}/hooks/eventsub", secret_file="dashboard-eventsub.secret")


@asynccontextmanager
async def lifespan(_: FastAPI) -> AsyncGenerator[None]:
    hook.start_soon()
    again = [asyncio.create_task(subscribe(user_id)) for user_id in store.users(APP_ID)]  # Twitch's challenges need a running application
    yield
    for task in again:
        task.cancel()
    await hook.stop()
    await twitch.close()


async def show(event: Any) -> None:
    alerts.show(alert_of(event))


async def subscribe(user_id: str) -> None:
    """Subscribe to what the dashboard shows. Subscriptions of an earlier run are found again."""
    for type, version, condition in (
        ("channel.follow", "2", {"broadcaster_user_id": user_id, "moderator_user_id": user_id}),
        ("channel.subscribe", "1", {"broadcaster_user_id": user_id}),
        ("channel.cheer", "1", {"broadcaster_user_id": user_id}),
        ("channel.raid", "1", {"to_broadcaster_user_id": user_id}),
    ):
        await hook.listen(type, version, condition, show)


app = FastAPI(lifespan=lifespan)
app.add_middleware(SessionMiddleware, secret_key=os.environ["SESSION_KEY"], same_site="lax", https_only=ROOT_URL.startswith("https:"))
app.mount("/hooks", hook.asgi)


def owner(request: Request) -> str:
    """The id of the user who is logged in. Refuses everybody else."""
    user_id: str | None = request.session.get("user_id")
    if user_id is None:
        raise HTTPException(401, "log in first")
    return user_id


@app.get("/")
async def home(request: Request) -> Response:
    if "user_id" not in request.session:
        return RedirectResponse("/login")
    return FileResponse(Path(__file__).with_name("dashboard.html"), headers={"Cache-Control": "no-store"})


@app.get("/login")
async def login(request: Request) -> Response:
    url, request.session["state"] = authorization_url(APP_ID, SCOPES, f"{ROOT_URL}/callback")
    return RedirectResponse(url)


@app.get("/callback")
async def callback(request: Request) -> Response:
    try:
        code = received_code(str(request.url), request.session.pop("state", ""))
        found = await exchange_code(code, APP_ID, APP_SECRET, f"{ROOT_URL}/callback")
    except LoginFailed as error:
        return PlainTextResponse(f"The login failed: {error}", 400)
    if found.login != CHANNEL:
        return PlainTextResponse(f"This dashboard is {CHANNEL}'s.", 403)
    await twitch.as_user(found.user_id).set_user_authentication(found.access_token, found.scopes, found.refresh_token)
    request.session["user_id"] = found.user_id
    await subscribe(found.user_id)
    return RedirectResponse("/")


@app.get("/status")
async def status(request: Request) -> dict[str, Any]:
    """The figures beside the events."""
    user_id = owner(request)
    me = twitch.as_user(user_id)
    stream, followers = await asyncio.gather(_first(me.get_streams(user_ids=[user_id])), _page(me.get_channel_followers(user_id, first=1)))
    return {
        "live": stream is not None,
        "title": stream.title if stream else "",
        "viewers": stream.viewer_count if stream else 0,
        "followers": followers.total,
        "subscriptions": sum(one.status == "enabled" for one in hook.subscriptions),
    }


async def _first(call: Any) -> Any:
    return (await call).first()


async def _page(call: Any) -> Any:
    return await call


@app.get("/events")
async def events(request: Request) -> Response:
    owner(request)

    async def lines() -> AsyncGenerator[str]:
        with alerts.listening() as queue:
            yield ": connected\n\n"
            while not await request.is_disconnected():
                try:
                    yield f"data: {await asyncio.wait_for(queue.get(), 1)}\n\n"
                except TimeoutError:
                    yield ": still there\n\n"

    return StreamingResponse(lines(), media_type="text/event-stream", headers={"Cache-Control": "no-store"})


async def announce(me: AsyncTwitch, user_id: str, text: str) -> str:
    await me.send_chat_announcement(user_id, user_id, text)
    return "The announcement is in the chat."


async def poll(me: AsyncTwitch, user_id: str, text: str) -> str:
    question, *choices = (part.strip() for part in text.split("/"))
    started = (await me.create_poll(user_id, question, choices, 60)).data[0]
    return f"The poll “{started.title}” runs for a minute."


async def clip(me: AsyncTwitch, user_id: str, _: str) -> str:
    return f"Clip {(await me.create_clip(user_id)).data[0].id} is being made."


ACTIONS: dict[str, Callable[[AsyncTwitch, str, str], Awaitable[str]]] = {"announce": announce, "poll": poll, "clip": clip}


@app.post("/actions/{name}")
async def act(name: str, request: Request) -> Response:
    """A button. JSON only, which another site's form can't send."""
    user_id = owner(request)
    if name not in ACTIONS or request.headers.get("content-type") != "application/json":
        raise HTTPException(400, "no such action")
    text = str((await request.json()).get("text", ""))
    try:
        return JSONResponse({"said": await ACTIONS[name](twitch.as_user(user_id), user_id, text)})
    except ApiError as error:
        return JSONResponse({"said": f"Twitch refused: {error.message}"}, 409)
    except TwitchError as error:  # a parameter, a token, the network: the message says what to do
        return JSONResponse({"said": str(error)}, 409)
