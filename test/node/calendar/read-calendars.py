"""Reads iCalendar files with Python's icalendar and vobject: a JSON list of texts in, what each reader found out."""
import json
import sys

import icalendar
import vobject


def with_icalendar(text):
    def value(prop):
        if hasattr(prop, "dt"):
            return prop.dt.isoformat() if hasattr(prop.dt, "isoformat") else str(prop.dt)
        if isinstance(prop, icalendar.vGeo):
            return [prop.latitude, prop.longitude]
        return prop if isinstance(prop, (int, str)) else prop.to_ical().decode()

    def fields(component):
        return {name: value(prop) for name, prop in component.items()}

    return [
        {"calendar": fields(calendar), "events": [fields(part) for part in calendar.walk("VEVENT")]}
        for calendar in icalendar.Calendar.from_ical(text, multiple=True)
    ]


def with_vobject(text):
    def value(line):
        if hasattr(line.value, "isoformat"):
            return line.value.isoformat()
        return line.value

    def fields(component):
        # vobject adds a reader of its own for its own use
        return {line.name: value(line) for line in component.lines()}

    return [
        {"calendar": fields(calendar), "events": [fields(part) for part in calendar.components() if part.name == "VEVENT"]}
        for calendar in vobject.readComponents(text)
    ]


json.dump(
    [{"icalendar": with_icalendar(text), "vobject": with_vobject(text)} for text in json.load(sys.stdin)],
    sys.stdout,
)
