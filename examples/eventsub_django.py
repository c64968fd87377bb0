"""EventSub inside a Django project, all in one file: `PORT=8000 python -m examples.eventsub_django`

CALLBACK_URL is the public URL of this application's /hooks/eventsub, such as https://example.com/hooks/eventsub. With several worker processes,
give them one `RedisSeen` and one secret, and call `hook.start_soon()` in each of them.
"""

import os
from socketserver import ThreadingMixIn
from wsgiref.simple_server import WSGIServer, make_server

import django
from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import HttpRequest, HttpResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt

from twitchapi_gen import Twitch
from twitchapi_gen.eventsub import Event, EventSubWebhook
from twitchapi_gen.types import ChannelFollow

settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"])
django.setup()

twitch = Twitch(os.environ["TWITCH_APP_ID"], os.environ["TWITCH_APP_SECRET"])
hook = EventSubWebhook(twitch, os.environ["CALLBACK_URL"], secret_file="eventsub.secret")
channel = os.environ["TWITCH_CHANNEL_ID"]


@hook.on("channel.follow", "2", broadcaster_user_id=channel, moderator_user_id=channel)
def followed(event: Event[ChannelFollow]) -> None:
    print(f"{event.data.user_name} follows", flush=True)


@csrf_exempt  # Twitch's signature protects better than a token in a form
def eventsub(request: HttpRequest) -> HttpResponse:
    status, headers, body = hook.handle(request.method or "", request.headers, request.body)
    return HttpResponse(body, status=status, headers=headers)


urlpatterns = [path("hooks/eventsub", eventsub)]
application = get_wsgi_application()


class Server(ThreadingMixIn, WSGIServer):
    """A server with a thread for each request. In production, use a WSGI server for `application`."""

    daemon_threads = True


if __name__ == "__main__":
    hook.start_soon()  # Twitch verifies the URL, and the application can answer only when the server runs
    make_server("127.0.0.1", int(os.environ["PORT"]), application, server_class=Server).serve_forever()
