// What three readers of iCalendar, none of them ours, find in a file.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { CALENDAR_PARSERS_COMMAND, installCalendarParsers } from '../../../.config/scripts/calendar-parsers.mjs';

/** The values of properties by their names, in capitals. */
export type Found = Readonly<Record<string, unknown>>;
/** One calendar in a file. */
export interface FoundCalendar {
  readonly calendar: Found;
  readonly events: readonly Found[];
}

/** Whether Python's readers are there; where they are not that is said aloud, and fails where all must be tested. */
export function hasPythonParsers(): boolean {
  if (installCalendarParsers()) return true;
  const what = `There is no python3-icalendar, or no python3-vobject. On Debian, as root: ${CALENDAR_PARSERS_COMMAND}`;
  if (process.env['CI'] === 'true') throw new Error(what);
  console.error(`\n${'='.repeat(66)}\n  NOT TESTED: Python's readers of iCalendar. ${what}\n${'='.repeat(66)}\n`);
  return false;
}

/** What Python's two readers find in each of some files. */
export function readInPython(texts: readonly string[]): Readonly<Record<string, readonly FoundCalendar[]>>[] {
  const { status, stdout, stderr } = spawnSync('/usr/bin/python3', [join(import.meta.dirname, 'read-calendars.py')], {
    input: JSON.stringify(texts),
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`python3 failed:\n${stderr}`);
  return JSON.parse(stdout) as Readonly<Record<string, readonly FoundCalendar[]>>[];
}

/** What ical.js finds in a file. */
export function readInJavaScript(text: string): FoundCalendar[] {
  const parsed = ICAL.parse(text) as unknown[];
  // Of one calendar it gives that, of several a list.
  const calendars = (typeof parsed[0] === 'string' ? [parsed] : parsed) as unknown[][];
  return calendars.map((calendar) => {
    const component = new ICAL.Component(calendar);
    return { calendar: fieldsOf(component), events: component.getAllSubcomponents('vevent').map(fieldsOf) };
  });
}

const fieldsOf = (component: ICAL.Component): Found =>
  Object.fromEntries(component.getAllProperties().map((property) => [property.name.toUpperCase(), valueOf(property)]));

function valueOf(property: ICAL.Property): unknown {
  const value: unknown = property.getFirstValue();
  if (value instanceof ICAL.Time) return value.toString();
  // It knows no type for a name of somebody's own, and leaves the escapes of that.
  if (property.type !== 'unknown' || typeof value !== 'string') return value;
  return value.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));
}
