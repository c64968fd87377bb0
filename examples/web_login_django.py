"""A login with Twitch in a Django project, in one file: `PORT=8000 python -m examples.web_login_django`

REDIRECT_URL is this application's /callback as the browser sees it, such as http://localhost:8000/callback, registered for the app in Twitch's
developer console. SESSION_KEY signs the session's cookie. With OPENID=1, Twitch also signs who has logged in (needs `twitchapi-gen[openid]`).
"""

import os
import secrets
from wsgiref.simple_server import make_server

import django
from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import path

from twitchapi_gen import AuthScope, FileTokenStore, LoginDenied, LoginFailed, Twitch
from twitchapi_gen.oauth import authorization_url, exchange_code, received_code

APP_ID, APP_SECRET, REDIRECT_URL = (os.environ[name] for name in ("TWITCH_CLIENT_ID", "TWITCH_CLIENT_SECRET", "REDIRECT_URL"))
OPENID = bool(os.environ.get("OPENID"))
SCOPES = [AuthScope.BITS_READ, *(["openid"] if OPENID else [])]
settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["localhost"],
    SECRET_KEY=os.environ["SESSION_KEY"],
    MIDDLEWARE=["django.contrib.sessions.middleware.SessionMiddleware"],
    SESSION_ENGINE="django.contrib.sessions.backends.signed_cookies",
    SESSION_COOKIE_SECURE=REDIRECT_URL.startswith("https:"),
)
django.setup()
twitch = Twitch(APP_ID, APP_SECRET, token_store=FileTokenStore("tokens.json"))


def home(request: HttpRequest) -> HttpResponse:
    user_id = request.session.get("user_id")
    if user_id is None:
        return HttpResponse('<a id="login" href="/login">Log in with Twitch</a>')
    me = twitch.as_user(user_id).get_users().data[0]
    return HttpResponse(f"Logged in as {me.login}", content_type="text/plain")


def login(request: HttpRequest) -> HttpResponse:
    nonce = secrets.token_urlsafe() if OPENID else None
    url, state = authorization_url(APP_ID, SCOPES, REDIRECT_URL, nonce=nonce)
    request.session.update({"state": state, "nonce": nonce})
    return HttpResponseRedirect(url)


def callback(request: HttpRequest) -> HttpResponse:
    state, nonce = request.session.pop("state", ""), request.session.pop("nonce", None)  # each is valid for one login
    try:
        code = received_code(request.build_absolute_uri(), state)
        found = exchange_code(code, APP_ID, APP_SECRET, REDIRECT_URL, nonce=nonce)
    except LoginDenied:
        return HttpResponse("You said no.", status=403, content_type="text/plain")
    except LoginFailed as error:
        return HttpResponse(f"The login failed: {error}", status=400, content_type="text/plain")
    twitch.as_user(found.user_id).set_user_authentication(found.access_token, found.scopes, found.refresh_token)
    request.session["user_id"] = found.user_id
    return HttpResponseRedirect("/")


def logout(request: HttpRequest) -> HttpResponse:
    user_id = request.session.pop("user_id", None)
    if user_id is not None:
        twitch.forget_user(user_id, revoke=True)
    return HttpResponseRedirect("/")


urlpatterns = [path("", home), path("login", login), path("callback", callback), path("logout", logout)]
application = get_wsgi_application()

if __name__ == "__main__":
    make_server("127.0.0.1", int(os.environ["PORT"]), application).serve_forever()
