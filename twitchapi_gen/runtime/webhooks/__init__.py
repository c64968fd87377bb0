"""Twitch's retired webhooks (WebSub): a pure handler of what comes in, the life of subscriptions, and the two faces over them.

Facts: https://dev.twitch.tv/docs/api/webhooks-reference/ as of 2021.
"""
