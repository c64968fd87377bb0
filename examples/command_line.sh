#!/bin/sh
# Who is live in English with more than 1,000 viewers, with the age of their accounts, as CSV. Needs twitchapi-gen[cli] and jq.
#
#   TWITCH_CLIENT_ID=… TWITCH_CLIENT_SECRET=… sh examples/command_line.sh > live.csv
set -eu

twitchapi-gen call get_streams --languages en --limit 300 --jsonl |
    jq -r 'select(.viewer_count > 1000) | .user_id' |
    twitchapi-gen call get_users --ids @- --jsonl |
    jq -r '[.login, .display_name, .created_at] | @csv'
