"""Time zones as people write them: CET, UTC+2, Pacific time, 3pm London time, heure de Paris."""

from collections.abc import Mapping

from unghost.judge.times.spoken import Zone

OFFSETS: Mapping[str, int] = {
    "UTC": 0,
    "GMT": 0,
    "Z": 0,
    "WET": 0,
    "WEST": 60,
    "BST": 60,
    "CET": 60,
    "MEZ": 60,
    "HNEC": 60,
    "CEST": 120,
    "MESZ": 120,
    "EET": 120,
    "SAST": 120,
    "EEST": 180,
    "MSK": 180,
    "IST": 330,
    "SGT": 480,
    "HKT": 480,
    "AWST": 480,
    "JST": 540,
    "KST": 540,
    "AEST": 600,
    "AEDT": 660,
    "NZST": 720,
    "NZDT": 780,
    "BRT": -180,
    "ART": -180,
    "AST": -240,
    "ADT": -180,
    "EST": -300,
    "EDT": -240,
    "CST": -360,
    "CDT": -300,
    "MST": -420,
    "MDT": -360,
    "PST": -480,
    "PDT": -420,
    "AKST": -540,
    "HST": -600,
}
"""Minutes east of UTC. An abbreviation is taken at its word, in summer too; IST is India's."""

EASTERN, CENTRAL, MOUNTAIN, PACIFIC = (
    "America/New_York",
    "America/Chicago",
    "America/Denver",
    "America/Los_Angeles",
)
LOOSE: Mapping[str, str] = {"ET": EASTERN, "CT": CENTRAL, "MT": MOUNTAIN, "PT": PACIFIC, "UK": "Europe/London"}
"""Abbreviations that leave summer time open."""
REGIONS: Mapping[str, str] = {
    "eastern": EASTERN,
    "east coast": EASTERN,
    "west coast": PACIFIC,
    "us west coast": PACIFIC,
    "us east coast": EASTERN,
    "central": CENTRAL,
    "mountain": MOUNTAIN,
    "pacific": PACIFIC,
    "central european": "Europe/Berlin",
    "western european": "Europe/Lisbon",
    "eastern european": "Europe/Athens",
    "greenwich mean": "Africa/Abidjan",
    "british": "Europe/London",
    "uk": "Europe/London",
    "us eastern": EASTERN,
    "california": PACIFIC,
    "texas": CENTRAL,
    "us central": CENTRAL,
    "us pacific": PACIFIC,
    "us mountain": MOUNTAIN,
    "indian": "Asia/Kolkata",
    "india": "Asia/Kolkata",
    "israel": "Asia/Jerusalem",
    "japan": "Asia/Tokyo",
    "german": "Europe/Berlin",
    "deutscher": "Europe/Berlin",
    "deutsche": "Europe/Berlin",
    "mitteleuropäischer": "Europe/Berlin",
    "nederlandse": "Europe/Amsterdam",
    "belgische": "Europe/Brussels",
    "française": "Europe/Paris",
    "belge": "Europe/Brussels",
    "suisse": "Europe/Zurich",
    "française métropolitaine": "Europe/Paris",
    "italiana": "Europe/Rome",
    "española": "Europe/Madrid",
    "peninsular": "Europe/Madrid",
    "portuguesa": "Europe/Lisbon",
    "canaria": "Atlantic/Canary",
    "méxico": "America/Mexico_City",
    "brasília": "America/Sao_Paulo",
    "brasil": "America/Sao_Paulo",
}
CITIES: Mapping[str, str] = {
    "Europe": "Amsterdam Athens Barcelona=Madrid Belgrade Berlin Bratislava Brussels Bucharest Budapest Chisinau "
    "Copenhagen Dublin Geneva=Zurich Gibraltar Hamburg=Berlin Frankfurt=Berlin Helsinki Istanbul Kiev=Kyiv Kyiv Lisbon "
    "Ljubljana London Luxembourg Lyon=Paris Madrid Malta Milan=Rome Minsk Monaco Moscow Munich=Berlin Oslo Paris "
    "Porto=Lisbon Prague Riga Rome Sarajevo Sofia Stockholm Tallinn Tirane Vienna Vilnius Warsaw Zagreb Zurich "
    "Edinburgh=London Manchester=London Lisboa=Lisbon Londres=London Londra=London Londen=London Milano=Rome Roma=Rome "
    "Rom=Rome Parigi=Paris Parijs=Paris Pariser=Paris München=Berlin Berlino=Berlin Berliner=Berlin Londoner=London "
    "Wien=Vienna Wiener=Vienna Zürich=Zurich Zürcher=Zurich Amsterdamse=Amsterdam Bruxelles=Brussels Brüssel=Brussels",
    "America": "Atlanta=New_York Austin=Chicago Boston=New_York Bogota Bogotá=Bogota Buenos_Aires Caracas Chicago "
    "Dallas=Chicago Denver Detroit Edmonton Halifax Houston=Chicago Lima Los_Angeles Mexico_City Miami=New_York "
    "Montreal=Toronto Montréal=Toronto New_York NYC=New_York Nueva_York=New_York Ottawa=Toronto Philadelphia=New_York "
    "Phoenix Portland=Los_Angeles San_Diego=Los_Angeles San_Francisco=Los_Angeles Santiago Sao_Paulo "
    "São_Paulo=Sao_Paulo Seattle=Los_Angeles Toronto Vancouver Winnipeg Washington=New_York",
    "Asia": "Bangalore=Kolkata Bangkok Beijing=Shanghai Beirut Delhi=Kolkata Dhaka Dubai Hong_Kong Jakarta Jerusalem "
    "Kabul Karachi Kathmandu Kolkata Kuala_Lumpur Kuwait Manila Mumbai=Kolkata Osaka=Tokyo Qatar Riyadh Seoul Shanghai "
    "Singapore Taipei Tbilisi Tehran Tel_Aviv=Jerusalem Tokyo Yerevan",
    "Africa": "Accra Algiers Cairo Casablanca Johannesburg Lagos Nairobi Tunis",
    "Australia": "Adelaide Brisbane Melbourne Perth Sydney",
    "Pacific": "Auckland Honolulu",
}
"""Cities by the continent that names their zone; `=` where the zone is named after another city."""


def places() -> dict[str, str]:
    """The zone of each city and region, by its name in lower case."""
    found = dict(REGIONS)
    for continent, cities in CITIES.items():
        for city in cities.split():
            called, _, zone = city.partition("=")
            found[called.lower().replace("_", " ")] = f"{continent}/{zone or called}"
    return found


PLACES: Mapping[str, str] = places()
ADJECTIVES = frozenset({"standard", "daylight", "summer", "european", "mean"})
"""Words between a region and "time"."""
ZONE_WORDS = frozenset(
    {word for place in PLACES for word in place.split()} | ADJECTIVES | {name.lower() for name in {*OFFSETS, *LOOSE}}
)
"""Every word that may be part of a zone, in lower case."""


def abbreviated(written: str, minutes: int | None = None) -> Zone | None:
    """The zone of an abbreviation in capitals; `minutes` are what is added to it (UTC+2)."""
    if written in OFFSETS:
        return Zone(written, OFFSETS[written] + (minutes or 0), None)
    return Zone(written, None, LOOSE[written]) if written in LOOSE and minutes is None else None
