"""The default world as data: its users, its categories, and how its users relate to each other. docs/emulator-world.md lists it."""

from collections.abc import Callable, Mapping

ME = "my_username"
_NAMES = (
    "amber", "basil", "coral", "dahlia", "ember", "fern", "ginger", "hazel", "iris", "jasper", "kiwi", "laurel", "maple", "nettle", "olive",
    "poppy", "quince", "rowan", "saffron", "thyme", "umber", "violet", "willow", "xenia", "yarrow", "zinnia",
)  # fmt: skip
_DOINGS = ("plays", "paints", "cooks", "sings", "reads")
_ALL = tuple(f"{name}_{doing}" for doing in _DOINGS for name in _NAMES)
LIVE = _ALL[:45]
"""Logins of the channels that are live."""
OTHERS = _ALL[45:]
"""Logins of users who are offline."""
BANNED = "suspended_example"
"""Twitch has banned this account: it isn't found."""
WITHOUT_CHANNEL = "viewer_example"
"""This user has no channel."""
TWITCHS_OWN = "twitchdev"
"""An account that exists at Twitch, so that a first call gets the same answer there and here. Its lists are empty."""

CATEGORIES: tuple[tuple[str, str], ...] = tuple(
    (str(500_001 + at), name)
    for at, name in enumerate((
        "Chess", "Go", "Just Talking", "Music", "Painting", "Cooking", "Gardening", "Woodworking", "Knitting", "Pottery",
        "Software Development", "Electronics", "Mathematics", "Astronomy", "Languages", "Reading Aloud", "Poetry", "History", "Travel", "Railways",
        "Birdwatching", "Aquariums", "Dogs and Cats", "Fitness", "Yoga", "Running", "Cycling", "Football", "Table Tennis", "Climbing",
        "Quiet Harbour", "Night Railway", "Forest of Clocks", "Puzzle Garden", "Retro Racer", "Bridge Builder", "Star Courier", "Deep Miner",
        "Castle of Sand", "Cloud Farmer", "Iron Valley", "Paper Knights", "Tiny Islands", "Robot Orchestra", "Lost Lighthouse", "Winter Village",
        "Dragon Bakery", "Pixel Golf", "Space Postman", "Ocean Cartographer", "Speed Tiles", "Card Tactics", "Haunted Library", "Sky Pirates",
        "Moon Colony", "Desert Caravan", "Jungle Explorer", "City Tycoon", "Detective Stories", "Board Games",
    ))
)  # fmt: skip
"""Ids and names of all categories, the most watched first."""
LANGUAGES = ("en", "de", "fr", "es")

LISTED = 45
"""Number of items in each list of `my_username`: three pages of the usual size."""
FEW = 3
"""Number of items in each list of all other channels of the default world."""
RELATIONS: Mapping[str, Callable[[int], bool]] = {
    "follow": lambda at: 1 <= at <= 45,
    "moderate": lambda at: 11 <= at <= 55,
    "subscribe": lambda at: 21 <= at <= 65,
    "VIP": lambda at: 56 <= at <= 87,
    "edit": lambda at: 11 <= at <= 15,
    "ban": lambda at: 88 <= at <= 130,
    "block": lambda at: 86 <= at <= 130,
    "watch": lambda at: 1 <= at <= 45,
}
"""Which of the others (by their place in the default world, from 1) stand in that relation to `my_username`, and `my_username` to them."""
BOTH_WAYS = ("follow", "moderate", "subscribe", "edit")


def related(relation: str, person: int, channel: int) -> bool:
    """Whether a user of the default world follows, moderates … another one's channel; each is given by its position, `my_username` has 0."""
    if person == channel:
        return False
    if channel == 0:
        return RELATIONS[relation](person)
    if person == 0:
        return relation in BOTH_WAYS and RELATIONS[relation](channel)
    return (person - channel) % (len(_ALL) + 1) in _NEIGHBOURS[relation]


_NEIGHBOURS: Mapping[str, tuple[int, ...]] = {
    "follow": (1, 2, 3, 4, 5), "moderate": (1, 2), "subscribe": (2, 3), "VIP": (4, 5), "edit": (1,), "ban": (60, 61), "block": (70,),
    "watch": (1, 2, 3),
}  # fmt: skip
