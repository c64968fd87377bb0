# uses something else
import json

print(json.dumps({"twitch": "API"}))
