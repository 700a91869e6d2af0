// model/own.js
/**
* The value of an own property of a table; inherited names such as `constructor` are ignored. A property whose getter throws
* an error counts as absent.
*/
function ownValue(table, name) {
	try {
		return Object.hasOwn(table, name) ? table[name] : void 0;
	} catch {
		return;
	}
}
/**
* A table that inherits no names. Its prototype is an empty object: engines are several times slower with objects that
* have none.
*/
var EmptyTable = class {};
Reflect.deleteProperty(EmptyTable.prototype, "constructor");
Object.freeze(Object.setPrototypeOf(EmptyTable.prototype, null));
/** A copy of a table that inherits nothing, so that it has its own names only. */
var withoutPrototype = (table) => Object.assign(new EmptyTable(), table);
/** Whether a table inherits no names, because `withoutPrototype` made it. */
var isWithoutPrototype = (table) => table instanceof EmptyTable;
/**
* Returns the fields without names that other code has added to `Object.prototype`, so that absent fields are `undefined`.
*
* If nothing was added, which is nearly always the case, it returns the object itself.
*/
function withoutInherited(fields) {
	const inherited = Object.keys(Object.prototype).filter((name) => !Object.hasOwn(fields, name));
	if (inherited.length === 0) return fields;
	return {
		...fields,
		...Object.fromEntries(inherited.map((name) => [name, void 0]))
	};
}
/** Like `withoutInherited`, for all objects in plain data at any depth. */
function withoutInheritedWithin(value) {
	if (typeof value !== "object" || value === null || Object.keys(Object.prototype).length === 0) return value;
	if (Array.isArray(value)) return value.map(withoutInheritedWithin);
	const fields = Object.entries(value).map(([name, field]) => [name, withoutInheritedWithin(field)]);
	return withoutInherited(Object.fromEntries(fields));
}
// plain/element.js
/** Block elements: they separate the text before them from the text after them. */
var BOXES = new Set("address article aside audio blockquote caption dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr img li ol p picture pre section summary table tbody td tfoot th thead tr ul video".split(" "));
/** Elements that are visible without text. */
var FILLED = /* @__PURE__ */ new Set([
	"audio",
	"hr",
	"img",
	"video"
]);
/** Whether a node is a block or contains one, so that it cannot be part of a line of text. */
var isBox = (node) => typeof node === "object" && node.isBox === true;
/** Whether a node contains anything visible. */
var isFilledNode = (node) => typeof node === "string" ? /\S/.test(node) : node.isFilled === true;
/**
* Creates an element. Attributes that are `undefined`, `false` or empty are not set (except an empty `alt`); `true`
* sets an empty one.
*/
function element(tag, attributes, ...content) {
	const kept = withoutPrototype({});
	for (const name of Object.keys(attributes)) {
		const value = attributes[name];
		if (value !== void 0 && value !== false && (value !== "" || name === "alt")) kept[name] = value === true ? "" : String(value);
	}
	return elementWith(tag, kept, content);
}
/** Creates an element with exactly these attributes. */
function elementWith(tag, attributes, content) {
	const own = isWithoutPrototype(attributes) ? attributes : withoutPrototype(attributes);
	const pieces = [];
	flatten(content, pieces);
	let isBox = BOXES.has(tag);
	if (tag === "img" && isSign(own)) isBox = false;
	let isFilled = FILLED.has(tag);
	for (const piece of pieces) if (typeof piece === "string") isFilled ||= /\S/.test(piece);
	else {
		isBox ||= piece.isBox === true;
		isFilled ||= piece.isFilled === true;
	}
	return {
		tag,
		attributes: own,
		content: pieces,
		isBox,
		isFilled,
		key: void 0,
		sources: void 0,
		view: void 0
	};
}
var isSign = ({ class: names = "", width, height }) => /\b(emoji|wp-smiley)\b/.test(names) || [width, height].some((side) => Number(side) > 0 && Number(side) <= 32);
/** Appends content to a list of nodes; adjacent strings are joined. */
function flatten(content, into) {
	for (const piece of content) {
		if (!piece) continue;
		if (Array.isArray(piece)) flatten(piece, into);
		else if (typeof piece === "string" && typeof into.at(-1) === "string") into.push(into.pop() + piece);
		else into.push(piece);
	}
}
/** The void elements of plain HTML. markup/void-elements.ts lists all, for HTML from other systems. */
var VOID = /* @__PURE__ */ new Set([
	"br",
	"hr",
	"img",
	"source",
	"track",
	"wbr"
]);
/**
* Serialises plain HTML in one line, because blogging systems turn line feeds into line breaks and paragraphs.
*
* `writeView` serialises a view, which a chunk renders in a browser.
*/
function toHtml(node, writeView) {
	if (typeof node === "string") return inOneLine(node);
	const { tag, attributes, content, view } = node;
	let html = openTag(tag, attributes, inOneLine);
	if (VOID.has(tag)) return html;
	for (const piece of content) html += tag === "code" && typeof piece === "string" ? verbatim$2(piece) : toHtml(piece, writeView);
	if (view !== void 0) html += writeView?.(view) ?? "";
	return `${html}</${tag}>`;
}
/** Serialises a start tag. Names must already be valid; `written` escapes attribute values. */
function openTag(tag, attributes, written = escaped) {
	let html = `<${tag}`;
	for (const name of Object.keys(attributes)) html += ` ${name}="${written(attributes[name])}"`;
	return `${html}>`;
}
var inOneLine = (words) => /[&<>"\t\n\f\r]| {2}/.test(words) ? escaped(words.replace(/[ \t\n\f\r]+/g, " ")) : words;
/** Escapes text for content and for quoted attributes. */
var escaped = (words) => /[&<>"]/.test(words) ? words.replace(/[&<>"]/g, (sign) => ({
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;"
})[sign]) : words;
/** Escapes program code. Line feeds become character references, which no system changes to paragraphs. */
var verbatim$2 = (words) => escaped(words).replace(/\r\n?|\n/g, "&#10;");
// model/heading-level.js
/** Reads the `heading-level` attribute: 1 to 6 or `none`; any other value means 2. */
function headingLevelOf(value) {
	if (value === "none") return "none";
	const level = /^(str|num)/.test(typeof value) ? Number(value) : NaN;
	return level >= 1 && level <= 6 && Number.isInteger(level) ? level : 2;
}
// model/memoize.js
/** Keys come from pages and data, so their number and length are limited. */
var MOST = 100;
var LONGEST = 64;
/** Memoizes a function of one string, because formatters of `Intl` are expensive to create. */
function memoize(make) {
	const made = /* @__PURE__ */ new Map();
	return (key) => {
		if (made.has(key)) return made.get(key);
		const value = make(key);
		if (key.length <= LONGEST) {
			if (made.size >= MOST) made.clear();
			made.set(key, value);
		}
		return value;
	};
}
// model/moment.js
var DATE = /^(\d{4}(?:-\d\d){0,2})(?:[T ](\d\d:\d\d)(:\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/i;
/** Splits a date into its parts; `undefined` if it is invalid, such as 30 February. */
var datePartsOf = memoize((words) => {
	const [, day = "", time, seconds = "", zone] = DATE.exec(words) ?? [];
	const whole = `${day}-01-01`.slice(0, 10);
	const wall = /* @__PURE__ */ new Date(`${whole}T${time ?? "00:00"}${seconds.slice(0, 3)}Z`);
	const offset = zone?.toUpperCase().replace(/(\d\d)(\d\d)$/, "$1:$2");
	const date = time ? `${day}T${time}${seconds}${offset ?? ""}` : day;
	return !isNaN(Date.parse(time ? date : whole)) && !isNaN(+wall) && wall.toISOString().startsWith(whole) && (!time || day.length === 10) ? {
		date,
		day,
		time,
		offset,
		wall
	} : void 0;
});
var isKnownZone = memoize((name) => {
	try {
		new Intl.DateTimeFormat("en", { timeZone: name });
		return true;
	} catch {
		return false;
	}
});
/** Whether a name is a time zone that this runtime knows. */
var isTimeZone = (name) => isKnownZone(name || "-");
/** A moment from a string: a date in ISO format, or else free text. */
function momentOf(words) {
	const text = words.trim();
	const date = datePartsOf(text)?.date;
	return date ? { date } : text ? { text } : void 0;
}
// model/precision.js
var BY_LENGTH = {
	4: "year",
	7: "month",
	10: "day"
};
/** The precision of a date. */
var precisionOf = ({ day, time }) => time ? "time" : BY_LENGTH[day.length];
/** The end of a year, a month or a day: the beginning of the next one. */
function endOf({ wall, precision }) {
	const end = new Date(wall);
	if (precision === "year") end.setUTCFullYear(end.getUTCFullYear() + 1);
	else if (precision === "month") end.setUTCMonth(end.getUTCMonth() + 1);
	else end.setUTCDate(end.getUTCDate() + 1);
	return end;
}
// model/zone-clock.js
var DAY$4 = 864e5;
var formatters$1 = /* @__PURE__ */ new Map();
/** Formatters by time zone. They are cached because creating one costs as much as using it a hundred times. */
function fieldsIn$1(timeZone) {
	let made = formatters$1.get(timeZone);
	if (!made) {
		try {
			made = new Intl.DateTimeFormat("en-u-nu-latn", {
				calendar: "gregory",
				timeZone,
				year: "numeric",
				month: "numeric",
				day: "numeric",
				hour: "numeric",
				minute: "numeric",
				second: "numeric",
				hourCycle: "h23"
			});
		} catch {
			made = fieldsIn$1("UTC");
		}
		formatters$1.set(timeZone, made);
	}
	return made;
}
/** Local date and time in a zone at an instant, as if it were UTC. */
function wallOf(instant, zone) {
	const fields = {};
	for (const { type, value } of fieldsIn$1(zone).formatToParts(instant)) fields[type] = Number(value);
	const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = fields;
	const wall = new Date(Date.UTC(2e3, 0, 1, hour, minute, second));
	wall.setUTCFullYear(year, month - 1, day);
	return wall;
}
/** Whether a zone is that of a place. `UTC` and zones such as `Etc/GMT+5` are offsets and belong to no place. */
var isPlaceZone = (zone) => !/^(Etc\/|GMT|UTC$|UCT$|Universal$|Zulu$|Greenwich$)/i.test(zone);
/** The UTC offset of a zone at an instant, in milliseconds. */
var offsetAt = (instant, zone) => +wallOf(instant, zone) - Math.floor(instant / 1e3) * 1e3;
/** Converts a wall time in a zone to an instant. For clock changes, see `instantAt`. */
var instantOf = (wall, zone) => instantAt(+wall, (instant) => offsetAt(instant, zone));
/**
* Converts a wall time to an instant. Both are in milliseconds; the wall time is given as if it were UTC.
*
* All code uses this rule for clock changes, as calendars do: a time that occurs twice means the first one, and a skipped
* time uses the offset before the change.
*
* @param offsetAt Returns the UTC offset at an instant.
*/
function instantAt(wall, offsetAt) {
	const before = wall - offsetAt(wall - DAY$4);
	const after = wall - offsetAt(wall + DAY$4);
	const fits = (instant) => instant + offsetAt(instant) === wall;
	return !fits(before) && fits(after) ? after : before;
}
// i18n/clock.js
/**
* Start and end of a moment in the zone of its place; `undefined` for free text.
*
* Years and days have their real length: days begin and end in the zone of the place, and last 23
* hours where its clocks go forward.
*/
function spanOf(moment, placeZone) {
	const parts = datePartsOf(moment?.date ?? "");
	if (!parts) return void 0;
	const zone = moment?.zone ?? placeZone;
	const { time, wall } = parts;
	if (time) {
		const from = instantIn(zone, parts);
		return {
			from,
			to: from,
			precision: "time"
		};
	}
	const precision = precisionOf(parts);
	return {
		from: instantOf(wall, zone),
		to: instantOf(endOf({
			wall,
			precision
		}), zone),
		precision
	};
}
/** The instant of a date with a time: by its own offset, else by the clocks of a zone. */
var instantIn = (zone, { date, offset, wall }) => offset ? Date.parse(date) : instantOf(wall, zone);
/** The end of the day on which an instant falls in a zone. */
function dayEndOf(instant, zone) {
	const wall = wallOf(instant, zone);
	return instantOf(new Date(Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth(), wall.getUTCDate() + 1)), zone);
}
/**
* Converts a moment to local time of its place: in its own zone, else the place's, else as written.
*
* A time in a zone or at an offset that is not known to be the place's has it in `named`. `undefined` for free text.
*/
function placeTimeOf(moment, placeZone) {
	const parts = datePartsOf(moment?.date ?? "");
	if (!parts) return void 0;
	const { time, offset, wall } = parts;
	const zone = moment?.zone ?? placeZone;
	if (!time) return {
		wall,
		precision: precisionOf(parts),
		instant: void 0,
		zone,
		named: void 0
	};
	const instant = offset || zone ? instantIn(zone, parts) : void 0;
	const shown = offset && zone ? wallOf(instant, zone) : wall;
	return {
		wall: shown,
		precision: "time",
		instant,
		zone,
		named: placeZone && isPlaceZone(placeZone) && (zone === placeZone ? !offset || instant - instantOf(shown, zone) < 1e3 : +wallOf(instant, placeZone) === +shown) ? void 0 : zone && zone !== placeZone && isPlaceZone(zone) ? zone : instant === void 0 ? void 0 : "UTC"
	};
}
/** Compares two times: as instants if both are known, else as local times. */
var compareTimes = (one, other) => one.instant === void 0 || other.instant === void 0 ? +one.wall - +other.wall : one.instant - other.instant;
/**
* A date in ISO 8601. A time in a known zone is local time there, with its UTC offset.
*
* `undefined` for free text.
*/
function isoOf(moment, placeZone) {
	const parts = datePartsOf(moment?.date ?? "");
	const { wall, instant, zone } = placeTimeOf(moment, placeZone) ?? {};
	if (!parts || !wall || !zone || instant === void 0) return parts?.date;
	const local = parts.offset ? wall.toISOString().slice(0, 19).replace(/:00$/, "") : parts.date;
	const minutes = (+wall - Math.floor(instant / 1e3) * 1e3) / 6e4;
	if (!Number.isInteger(minutes)) return new Date(instant).toISOString();
	return local + offsetText(minutes);
}
/** A UTC offset in minutes as a date has it: `+02:00`. */
var offsetText = (minutes) => (minutes < 0 ? "-" : "+") + (/* @__PURE__ */ new Date(Math.abs(minutes) * 6e4)).toISOString().slice(11, 16);
/**
* Parses the value of `now`: milliseconds, a `Date`, or an ISO date.
*
* A date without a time means noon in UTC, which is that date in nearly every zone; a time without a zone is in the
* reader's zone. `undefined` for invalid values.
*/
function readClock(clock, zone) {
	if (clock instanceof Date) return isNaN(+clock) ? void 0 : +clock;
	if (typeof clock === "number") return Number.isFinite(clock) ? clock : void 0;
	const parts = typeof clock === "string" ? datePartsOf(clock.trim()) : void 0;
	if (!parts) return void 0;
	return parts.time ? instantIn(zone, parts) : +parts.wall + 432e5;
}
// i18n/dates.js
var formatters = /* @__PURE__ */ new Map();
/** A cached formatter for these options. Creating one takes as long as a hundred uses. */
function formatter(locale, options) {
	const key = locale + JSON.stringify(options);
	let made = formatters.get(key);
	if (!made) {
		try {
			made = new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, options);
		} catch {
			made = formatter("en", {
				...options,
				timeZone: "UTC"
			});
		}
		formatters.set(key, made);
	}
	return made;
}
/** Hour and minute in the format of the locale; two digits in 24-hour format, so that times align. */
function clockFields(locale) {
	const { hourCycle } = formatter(locale, { hour: "numeric" }).resolvedOptions();
	return {
		hour: hourCycle?.startsWith("h1") ? "numeric" : "2-digit",
		minute: "2-digit"
	};
}
/**
* Formats a moment with the precision that is known: “2022”, “October 2022”, “3 October 2022”.
*
* Free text is returned unchanged.
*/
function formatMoment(moment, { locale, timeZone }) {
	const { date = "", zone, text = date } = moment;
	const parts = datePartsOf(date);
	if (!parts) return text;
	const { day, offset, wall } = parts;
	const instantZone = offset && knownZone(timeZone, zone);
	return formatter(locale, {
		calendar: "gregory",
		timeZone: instantZone || "UTC",
		year: "numeric",
		month: day.length > 4 ? "long" : void 0,
		day: day.length > 7 ? "numeric" : void 0
	}).format(instantZone ? new Date(date) : wall);
}
/** The first of several time zones that this browser supports. */
var knownZone = (...zones) => zones.find(isTimeZone);
// i18n/ranges.js
function fieldsOf(precision, { locale, length, year }) {
	const base = {
		calendar: "gregory",
		timeZone: "UTC"
	};
	const isShort = length === "short";
	switch (precision) {
		case "year": return {
			...base,
			year: "numeric"
		};
		case "month": return {
			...base,
			month: "long",
			year: "numeric"
		};
		default: return {
			...base,
			...isShort && { weekday: "short" },
			day: "numeric",
			month: isShort ? "short" : "long",
			...(!isShort || year) && { year: "numeric" },
			...precision === "time" && clockFields(locale)
		};
	}
}
/** Formats one date with the precision that is known. A time that is not the place's names its zone or UTC offset. */
var formatPlaceTime = (at, style) => formatWith(formatter(style.locale, fieldsOf(at.precision, style)), at, style);
var formatWith = (format, at, style) => withNamed(format.format(at.wall), at, style);
/** The name of the city in the name of a zone. */
var cityOf = (zone) => zone.replace(/^.*\//, "").replaceAll("_", " ");
function withNamed(time, at, { withZone }) {
	const { precision, named, instant } = at;
	if (precision !== "time" || named === void 0) return time;
	if (named !== "UTC") return withZone?.(time, named, instant) ?? `${time} (${cityOf(named)})`;
	const minutes = offsetOf(at);
	return `${time} UTC${minutes ? offsetText(minutes) : ""}`;
}
/**
* Formats a range in the shortest form of the locale: “3–4 October 2022”. If the ends differ in precision or zone, each is
* formatted separately.
*/
var formatRange = (start, end, style) => rangeWith(formatter(style.locale, fieldsOf(start.precision, style)), start, end, style, (at) => formatPlaceTime(at, style));
/** One or two times without their days: “09:30–11:00”, “22:50 in Tokyo – 17:00 in Los Angeles”. */
function formatTimes(start, end, style) {
	const format = formatter(style.locale, {
		timeZone: "UTC",
		...clockFields(style.locale)
	});
	return rangeWith(format, start, end ?? start, style, (at) => formatWith(format, at, style));
}
/** Formats the known ends of something as a range. Free text is kept as it is. */
function formatBounds({ start, end }, zone, style) {
	const [from, to] = [placeTimeOf(start, zone), placeTimeOf(end, zone)];
	if (from && to) return formatRange(from, to, style);
	const [first = "", last] = [from ? formatPlaceTime(from, style) : start?.text, to ? formatPlaceTime(to, style) : end?.text].filter((text) => text !== void 0);
	return last === void 0 ? [first] : [
		first,
		" – ",
		last
	];
}
function rangeWith(format, start, end, style, formatOne) {
	const isTwoZones = !isSameZone(start, end);
	if (start.precision !== end.precision || start.wall > end.wall || isTwoZones) {
		const [one, other] = [start, end].map((at) => formatOne(isTwoZones ? {
			...at,
			named: at.named ?? at.zone
		} : at));
		return [
			one,
			" – ",
			other
		];
	}
	const pieces = rangePieces(format, start.wall, end.wall);
	const last = withNamed(pieces.at(-1), end, style);
	return pieces.length > 1 ? [
		pieces[0],
		pieces[1],
		last
	] : [last];
}
/** Whether the times of two moments are those of one zone; true for dates without a time. */
function isSameZone(one, other) {
	if (one.precision !== "time" || other.precision !== "time") return true;
	if (one.instant === void 0 || other.instant === void 0) return one.instant === other.instant;
	return one.zone === other.zone && one.named === other.named || !one.named && !other.named && offsetOf(one) === offsetOf(other);
}
var offsetOf = ({ wall, instant }) => Math.round((+wall - instant) / 6e4);
function rangePieces(format, start, end) {
	const parts = format.formatRangeToParts(start, end);
	const words = (from, to) => parts.slice(from, to).map(({ value }) => value).join("");
	const firstOfEnd = parts.findIndex(({ source }) => source === "endRange");
	if (firstOfEnd < 0) return [words(0, parts.length)];
	const lastOfStart = parts.findLastIndex(({ source }) => source === "startRange");
	return [
		words(0, lastOfStart + 1),
		words(lastOfStart + 1, firstOfEnd),
		words(firstOfEnd, parts.length)
	];
}
var dayFormat = memoize((locale) => new Intl.NumberFormat(locale, {
	style: "unit",
	unit: "day",
	unitDisplay: "long",
	signDisplay: "always"
}));
var signFormat = memoize((locale) => new Intl.NumberFormat(locale, { signDisplay: "always" }));
/** Formats a number of days with its sign: “+1 day”. */
function formatDayShift(days, locale) {
	const words = dayFormat(locale).format(days);
	return (/\p{Nd}/u.test(words) ? words : `${signFormat(locale).format(days)} ${words}`).replace("-", "−");
}
// model/block-kinds.js
var rareMarks = new Set("audio callout correction embed frame gallery itinerary key-points media note pre related table timeline update video".split(" "));
/** Whether an element with this tag, or with this value of `data-news`, is a rare block. */
var isRareMark = (name) => rareMarks.has(name);
// model/text.js
/** The plain text of a text with inlines. */
function wordsOf$2(content) {
	let words = "";
	for (const inline of content) if (typeof inline === "string") words += inline;
	else if (inline.type === "line-break") words += "\n";
	else words += wordsOf$2(inline.content);
	return words;
}
/** Whether a text is visible; it may be only white space. */
var hasWords$1 = (content) => content.some((inline) => typeof inline === "string" ? /\S/.test(inline) : inline.type !== "line-break" && hasWords$1(inline.content));
/** Splits a text into paragraphs at blank lines in strings outside inlines. */
function paragraphsOf(content) {
	if (!content.some((inline) => typeof inline === "string" && inline.includes("\n"))) return hasWords$1(content) ? [content] : [];
	const paragraphs = [];
	let current = [];
	const close = () => {
		if (hasWords$1(current)) paragraphs.push(current);
		current = [];
	};
	for (const inline of content) {
		if (typeof inline !== "string") {
			current.push(inline);
			continue;
		}
		inline.split(/\n[^\S\n]*\n\s*/).forEach((words, index) => {
			if (index > 0) close();
			if (words) current.push(words);
		});
	}
	close();
	return paragraphs;
}
// model/address.js
var LINK = /^(https?|mailto|tel):$/;
var WEB = /^https?:$/;
/**
* The only check for URLs: resolves a URL, and passes only the listed schemes, without a user name or password.
*
* Without a base, a relative URL is not changed. The page that shows it resolves it.
*
* Parsed by the WHATWG URL Standard, as the browser will, so that both see the same scheme.
*/
function passAddress(address, base, schemes) {
	const given = address.trim();
	if (!given) return void 0;
	try {
		const { href, protocol, username, password } = new URL(given, base);
		return schemes.test(protocol) && !username && !password ? href : void 0;
	} catch {
		return base ? void 0 : passRelative(given);
	}
}
/**
* Checks a relative URL for which no base is known, so that the page that shows it resolves it. It must have no scheme, host
* or control characters. As in the URL Standard, line breaks are removed and backslashes count as slashes.
*/
function passRelative(address) {
	const bare = address.replace(/[\t\n\r]/g, "").trim();
	const [path = ""] = /^[^?#]*/.exec(bare);
	if (!bare || /^[a-z][a-z\d+.-]*:|^[/\\]{2}|[\0-\x1f\x7f]/i.test(bare)) return void 0;
	return path.replaceAll("\\", "/") + bare.slice(path.length);
}
/**
* Checks the URL of a link: http, https, mailto or tel. Returns it absolute, or `undefined` if it is not allowed. Without
* a base a relative URL stays relative.
*/
var passLink = (address, base) => passAddress(address, base, LINK);
/**
* Checks the URL of a link in a text. As `passLink`, except that a fragment alone stays one: it leads to an element of the
* same story, or of the page that shows it.
*/
var passHref = (address, base) => /^\s*#./.test(address) ? passRelative(address) : passLink(address, base);
/**
* Checks the URL of a resource to load: http or https. Returns it absolute, or `undefined` if it is not allowed. Without a
* base a relative URL stays relative.
*/
var passWebAddress = (address, base) => passAddress(address, base, WEB);
/** The message for a URL that is not allowed. */
var refusal = (address) => `“${address.slice(0, 80)}” is not allowed: use an http, https, mailto or tel URL without a password.`;
// model/bidi.js
/** Unicode characters that change the direction of the text after them, until they are closed. */
var CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;
/** Closes the last embedding or override, unless an isolate has been opened since. */
var POP = "‬";
/** Closes the last isolate, and every embedding and override inside it. */
var POP_ISOLATE = "⁩";
/** Reads the texts of one inline or paragraph in turn; keeps which bidi controls are open. */
function controlReader() {
	let closers = [];
	let isolates = 0;
	let stray = "";
	return {
		/** Returns the same text without the closers that have no opener. */
		read: (words) => words.replace(CONTROLS, (control) => {
			const closer = control < "⁦" ? POP : POP_ISOLATE;
			if (control !== closer) {
				closers.push(closer);
				if (closer > POP) isolates++;
				return control;
			}
			if (closer > POP ? !isolates : closers.at(-1) !== POP) {
				stray += control;
				return "";
			}
			let closed = "";
			do
				closed += closers.pop();
			while (!closed.endsWith(closer));
			if (closer > POP) isolates--;
			return closed;
		}),
		/** Returns the closers for all open controls. */
		end() {
			const all = closers.reverse().join("");
			closers = [];
			isolates = 0;
			return all;
		},
		/** Returns the closers that had no opener. */
		stray: () => stray
	};
}
/**
* Closes the bidi controls that a field leaves open, and removes closers that have no opener in it.
*
* An override at the end of a name would reverse the text that follows the name on the page. Closed controls stay.
*/
var closeBidi = (words) => wordsOf$2(closeBidiText([words]));
/** Like `closeBidi`, for inline text: each paragraph and each inline closes the controls that it opens. */
var closeBidiText = (content) => wordsOf$2(content).search(CONTROLS) < 0 ? content : closeInlines(content, controlReader(), /(\n[^\S\n]*\n\s*)/);
/** `breaks` matches the separators between paragraphs in strings; inlines contain none (text.ts). */
function closeInlines(content, { read, end }, breaks) {
	const closed = [];
	const say = (words) => {
		if (words) closed.push(words);
	};
	for (const inline of content) if (typeof inline === "string") say((breaks ? inline.split(breaks) : [inline]).map((piece, index) => index % 2 ? end() + piece : read(piece)).join(""));
	else if (inline.type === "line-break") closed.push(inline);
	else {
		const inner = controlReader();
		const within = closeInlines(inline.content, inner);
		if (within.length > 0) closed.push({
			...inline,
			content: within
		});
		say(read(inner.stray()));
	}
	const last = closed.at(-1);
	if (typeof last === "string") closed.splice(-1, 1, last + end());
	else say(end());
	return closed;
}
// model/well-formed.js
/** Text without NUL characters, which no reader can see and XML cannot contain; lone surrogates become U+FFFD. */
var wellFormed = (words) => words.replaceAll("\0", "").toWellFormed();
// model/definition/field.js
/** Whether a value is an object with named fields: neither null nor a list. */
var isRecord = (raw) => typeof raw === "object" && raw !== null && !Array.isArray(raw);
/** Names the kind of a value for a message. */
var kindOf = (raw) => raw === null ? "null" : Array.isArray(raw) ? "a list" : typeof raw === "object" ? "an object" : `a ${typeof raw}`;
/** Reports that a value has the wrong type. */
var wrongType = (at, wanted, raw) => at.report("type", `Expected ${wanted}, found ${kindOf(raw)}; ignored.`);
/**
* An object with the listed fields, of which those in `needed` are required.
*
* Only own, known keys are read, into a new object, so neither inherited nor unknown keys are copied.
*/
function record(fields, needed = []) {
	return {
		fields,
		needed,
		read(raw, at) {
			if (!isRecord(raw)) return wrongType(at, "an object", raw);
			const value = readFields(fields, raw, at);
			if (!value) return void 0;
			for (const key of needed) if (value[key] === void 0) return at.at(key).report("missing", `“${key}” is missing or invalid; ignored.`);
			return value;
		}
	};
}
/** Reads a field or an entry. If a getter in it throws an error, that is reported and the value is ignored. */
function readSafely(read, at, key) {
	try {
		return read();
	} catch {
		return at.at(key).report("type", "Reading this value throws an error; ignored.");
	}
}
/** The value of an own field. One whose getter throws an error is reported and counts as absent. */
var fieldOf = (raw, name, at) => readSafely(() => Object.hasOwn(raw, name) ? raw[name] : void 0, at, name);
/** Reads the fields of a record and reports unknown fields. */
function readFields(fields, raw, at) {
	if (!at.enter()) return void 0;
	const value = {};
	for (const key of Object.keys(raw)) {
		const read = readSafely(() => {
			const fieldValue = raw[key];
			if (fieldValue === void 0 || fieldValue === null) return void 0;
			if (Object.hasOwn(fields, key)) return fields[key].read(fieldValue, at.at(key));
			if (/^(type$|[$@])/.test(key)) return void 0;
			return at.at(key).report("unknown-field", `Unknown field “${key}”; ignored.`);
		}, at, key);
		if (read !== void 0) value[key] = read;
	}
	return withoutInherited(value);
}
/**
* A list of values of one kind. Invalid entries are left out, and a list without valid entries counts as absent. A
* single value counts as a list of one.
*/
function list(item) {
	return {
		item,
		read(raw, at) {
			if (!Array.isArray(raw)) {
				const only = item.read(raw, at);
				return only === void 0 ? void 0 : [only];
			}
			const values = [];
			for (let index = 0; index < raw.length; index++) {
				const entry = at.at(index);
				if (!entry.enter()) break;
				const value = readSafely(() => item.read(raw[index], entry), at, index);
				if (value !== void 0) values.push(value);
			}
			return values.length > 0 ? values : void 0;
		}
	};
}
/** One of a list of values; others are ignored. */
function choice(...choices) {
	return {
		choices,
		read(raw, at) {
			if (choices.includes(raw)) return raw;
			return at.report("value", `Expected one of ${choices.join(", ")}; ignored.`);
		}
	};
}
/** One line of text: numbers become strings, white space is trimmed, and an empty string counts as absent. */
var string = { read(raw, at) {
	if (typeof raw === "number" && Number.isFinite(raw)) return String(raw);
	if (typeof raw !== "string") return wrongType(at, "a string", raw);
	return lineIn(raw, at) || void 0;
} };
/**
* Trims text, makes it well-formed Unicode without NUL characters, and closes characters that would change the direction of the text after it.
*/
function lineIn(raw, at) {
	reportTags(raw, at);
	return closeBidi(wellFormed(raw).trim()).trim();
}
/**
* Matches an HTML tag in text: an end tag, a start tag with an attribute, or `<br>`. Other signs are no reason to expect
* HTML: `a < b`, `<3`, `List<String>`, the `<b>` of a text about HTML.
*/
var TAG = /<(?=\/|[a-z\d]+\s[a-z-]+=|br)\/?(?:[abipqu]|br|h[1-6]|li|[ou]l|em|strong|span|div|img|iframe|script|blockquote|figure|t(?:able|[dhr]))\b/i;
/** Whether a text contains HTML tags. They are shown as text, because text fields contain no HTML. */
var hasTags = (words) => words.includes("<") && TAG.test(words);
/** Reports HTML tags in a text. */
function reportTags(words, at) {
	if (at.options.isConverted || !hasTags(words)) return;
	at.report("value", "HTML tags are shown as text. Use a block of type “html” in a body, inlines in other texts, and no tags in names and titles.");
}
/** Text that may be empty: an `alt` of `""` marks a decorative picture. */
var possiblyEmptyString = { read: (raw, at) => typeof raw === "string" ? lineIn(raw, at) : wrongType(at, "a string", raw) };
/** Text with its white space: program code. */
var verbatim$1 = { read: (raw, at) => typeof raw === "string" ? closeBidi(wellFormed(raw)) : wrongType(at, "a string", raw) };
/** A boolean; the strings `true` and `false` are accepted, because some systems write them. */
var boolean = { read(raw, at) {
	if (typeof raw === "boolean") return raw;
	if (raw === "true" || raw === "false") return raw === "true";
	return wrongType(at, "true or false", raw);
} };
var numberField = (least, most, whole) => ({
	least,
	most,
	whole,
	read(raw, at) {
		const value = typeof raw === "string" && raw.trim() ? Number(raw) : raw;
		if (typeof value !== "number" || Number.isNaN(value)) return wrongType(at, "a number", raw);
		if (value < least || value > most || whole && !Number.isInteger(value)) {
			const kind = whole ? "a whole number" : "a number";
			return at.report("value", `Expected ${kind} from ${least} to ${most}, found ${value}; ignored.`);
		}
		return value;
	}
});
/** A number from `least` to `most`; digits in a string count. */
var number = (least, most) => numberField(least, most, false);
/** A whole number from `least` to `most`; digits in a string count. */
var whole = (least, most) => numberField(least, most, true);
// model/definition/address.js
var addressField = (pass) => ({ read(raw, at) {
	if (typeof raw !== "string") return wrongType(at, "an address", raw);
	if (!raw.trim()) return void 0;
	return pass(raw, at.options.url) ?? at.report("url", refusal(raw));
} });
/** The URL of a link: http, https, mailto or tel; absolute after reading. */
var link = addressField(passLink);
/** The URL of a link in a text: as `link`, or `#` and an id. */
var href = addressField(passHref);
/** The URL of a resource to load: http or https; absolute after reading. */
var webAddress = addressField(passWebAddress);
// model/anchor.js
/** The start of each id in plain HTML. Without it, an id from data could hide an element or a global name of the host page. */
var ID_PREFIX = "broadsheet-";
/** An id as it is compared and written: well-formed, without white space and without characters that change direction. */
var anchorId = (id) => id.trim().toWellFormed().replace(/[\s\p{Cc}\p{Bidi_Control}]+/gu, "-");
/** The id that a link to a fragment leads to: `café` for `#caf%C3%A9`. */
function fragmentOf(href) {
	const written = href.slice(href.indexOf("#") + 1);
	try {
		return anchorId(decodeURIComponent(written));
	} catch {
		return anchorId(written);
	}
}
/** The `href` of a link to an id in the same story; the opposite of `fragmentOf`. */
var linkTo$1 = (id) => `#${encodeURIComponent(id)}`;
// model/definition/anchor.js
/** An id that links within the story lead to. */
var anchor = { read: (raw, at) => typeof raw === "string" ? anchorId(raw) || void 0 : string.read(raw, at) };
// model/definition/inline-kinds.js
/** Inlines that only contain content. */
var MARKS$1 = [
	"emphasis",
	"strong",
	"quotation",
	"cite",
	"code",
	"subscript",
	"superscript",
	"mark"
];
var INLINE_TYPES = /* @__PURE__ */ new Set([
	...MARKS$1,
	"link",
	"time",
	"span",
	"line-break"
]);
/** Whether a value is an inline, by its type. */
var isInline = (raw) => isRecord(raw) && INLINE_TYPES.has(ownValue(raw, "type")) && !isCodeBlock(raw);
var isCodeBlock = (raw) => ownValue(raw, "type") === "code" && ownValue(raw, "content") === void 0;
/**
* Whether a list is a single text: strings and inlines, with at least one inline. A list of strings only is a list of
* paragraphs.
*/
function isRunOfInlines(raw) {
	let hasInline = false;
	for (const entry of raw) if (isInline(entry)) hasInline = true;
	else if (typeof entry !== "string") return false;
	return hasInline;
}
// model/language.js
/** Maximum length of a language tag. RFC 5646 requires 35 characters; engines take quadratic time for long ones. */
var LONGEST_TAG = 256;
/** The canonical form of a BCP 47 language tag, or `undefined` if it is invalid. */
var canonicalLanguage = (tag) => typeof tag === "string" && tag.length > 0 && tag.length < LONGEST_TAG ? canonicalTag(tag) : void 0;
var canonicalTag = memoize((tag) => {
	try {
		return Intl.getCanonicalLocales(tag.trim().replaceAll("_", "-"))[0];
	} catch {
		return;
	}
});
var RTL = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b(?!-Latn)|-(Arab|Hebr)\b/;
/** The direction of a language. From a table, because not every engine has `Intl.Locale.getTextInfo`. */
var directionOf = (tag) => RTL.test(tag) ? "rtl" : "ltr";
/**
* Resolves the language of an element's content: its own `lang` and `dir`, else the data's, else inherited, else
* English. Without an explicit direction from the same source, the direction follows from the language.
*/
function textLanguage(element, data, inherited = () => "") {
	const own = canonicalLanguage(element.lang);
	const known = own ?? data.language;
	const language = known ?? canonicalLanguage(inherited("lang")) ?? "en";
	const chosen = element.dir || (own ? "" : data.direction) || (known ? "" : inherited("dir"));
	return {
		language,
		direction: /^(ltr|rtl)$/i.test(chosen) ? chosen.toLowerCase() : directionOf(language)
	};
}
// model/definition/language.js
/** A language as a BCP 47 tag, such as `en`, `pt-BR` or `zh-Hant`. */
var language = { read(raw, at) {
	if (typeof raw !== "string") return wrongType(at, "a language tag", raw);
	if (!raw.trim()) return void 0;
	return canonicalLanguage(raw) ?? at.report("value", `Invalid language tag “${raw.slice(0, 40)}”; ignored.`);
} };
/** Direction of a text. */
var direction = choice("ltr", "rtl");
// model/machine-fields.js
/** Names of fields that contain no readable text in any format: identifiers, URLs, settings, and fields of tools. */
var MACHINE_NAME = /^(type|id|url|href|src|language|direction|[$@_].*)$/;
/** Whether a field is not for readers, by its name alone: for objects whose type is unknown. */
var isMachineField = (name) => MACHINE_NAME.test(name);
// model/definition/loose-words.js
/** Collects all text in a value, in order, as paragraphs. Not recursive, so the value may be nested to any depth. */
function looseWords(raw, at) {
	const paragraphs = [];
	let line = "";
	const close = () => {
		if (line.trim()) paragraphs.push(line.trim());
		line = "";
	};
	const open = [];
	const read = (value, isRun) => {
		if (typeof value === "string") line += value;
		else if (Array.isArray(value)) {
			open.push({
				value,
				keys: void 0,
				next: 0,
				isRun: isRun || isRunOfInlines(value)
			});
			return;
		} else if (typeof value === "object" && value !== null) {
			if (!isInline(value)) line += " ";
			else if (Reflect.get(value, "type") === "line-break") line += "\n";
			const keys = Object.keys(value).filter((key) => !isMachineField(key));
			open.push({
				value,
				keys,
				next: 0,
				isRun: isRun || isInline(value)
			});
			return;
		}
		if (!isRun) close();
	};
	read(raw, false);
	for (let inner = open.at(-1); inner; inner = open.at(-1)) {
		const { value, keys, next, isRun } = inner;
		if (next < (keys ?? value).length && at.enter()) {
			inner.next++;
			read(ownValue(value, keys ? keys[next] : next), isRun);
		} else {
			open.pop();
			if (!open.at(-1)?.isRun) close();
		}
	}
	close();
	return paragraphs;
}
// model/definition/moment.js
/** An IANA time zone such as `America/Bogota`. */
var timeZone = { read(raw, at) {
	if (typeof raw !== "string") return wrongType(at, "a time zone", raw);
	if (!raw.trim()) return void 0;
	if (isTimeZone(raw.trim())) return raw.trim();
	return at.report("value", `Unknown time zone “${raw.slice(0, 40)}”; ignored.`);
} };
/** The fields of a date: `date` or `text` is required. */
var MOMENT_FIELDS = {
	date: string,
	zone: timeZone,
	text: string
};
/** A `Date` as its text; an invalid one as null. Every other value is returned as it is. */
var withoutDate = (given) => given instanceof Date ? given.toJSON() : given;
/** A date with its precision. Text that is not a date is kept as text. */
var moment = { read(given, at) {
	const raw = withoutDate(given);
	if (isRecord(raw)) return fromRecord(raw, at);
	if (typeof raw !== "string" && !Number.isFinite(raw)) return wrongType(at, "a date", raw);
	const words = momentOf(string.read(raw, at) ?? "");
	if (words?.text && LIKE_DATE.test(words.text)) at.report("value", `“${words.text.slice(0, 40)}” is not a date such as 2022-10-03; kept as text.`);
	return words;
} };
/** A date that is written in digits in another way, or does not exist; a number of seconds. */
var LIKE_DATE = /^[-+]?\d+([-./]\d+){2}|^\d{5,}$/;
function fromRecord(raw, at) {
	const date = ownValue(raw, "date");
	const fields = readFields(MOMENT_FIELDS, date instanceof Date ? withField(raw, "date", withoutDate(date)) : raw, at);
	if (!fields) return void 0;
	const { zone, text } = fields;
	const known = withoutInherited(momentOf(fields.date ?? "") ?? {});
	if (known.text) at.at("date").report("value", `Invalid date “${known.text.slice(0, 40)}”; kept as text.`);
	const words = text ?? known.text;
	if (known.date === void 0 && words === void 0) return at.report("missing", "A date without “date” or “text”; ignored.");
	return {
		...known.date !== void 0 && { date: known.date },
		...zone !== void 0 && { zone },
		...words !== void 0 && { text: words }
	};
}
/** A copy of a record with another value in a field. The getters of other fields are not called. */
var withField = (raw, name, value) => Object.defineProperties({}, {
	...Object.getOwnPropertyDescriptors(raw),
	[name]: {
		value,
		enumerable: true
	}
});
// model/definition/text.js
/** Running text: a string, or a list of inlines and strings. The text of unknown inlines is kept. */
var text = { read(raw, at) {
	const content = closeBidiText(readContent(raw, at) ?? []);
	return hasWords$1(content) ? content : void 0;
} };
function readContent(raw, at, isCode = false) {
	if (!at.enter()) return void 0;
	if (!Array.isArray(raw)) return readInline(raw, at, isCode);
	const content = [];
	for (let index = 0; index < raw.length; index++) {
		const entry = at.at(index);
		if (!entry.enter()) break;
		for (const inline of readInline(raw[index], entry, isCode) ?? []) content.push(inline);
	}
	return content;
}
/** Reads one inline. Returns a list, because an invalid inline is replaced by its content. */
function readInline(raw, at, isCode) {
	if (typeof raw === "string") {
		if (!isCode) reportTags(raw, at);
		const words = wellFormed(raw);
		return words ? [words.includes("\r") ? words.replace(/\r\n?/g, "\n") : words] : void 0;
	}
	if (Number.isFinite(raw)) return [String(raw)];
	if (Array.isArray(raw)) {
		at.report("type", "Expected a string or an inline, found a list; its text is kept.");
		return readInline(looseWords(raw, at).join(" "), at, isCode);
	}
	if (!isRecord(raw)) return wrongType(at, "a string or an inline", raw);
	const field = (name) => fieldOf(raw, name, at);
	const type = field("type");
	if (type === "line-break") return [{ type }];
	if (!at.nest()) return readInline(looseWords(raw, at).join(" "), at, isCode);
	const rawContent = field("content") ?? field("text") ?? field("html");
	const content = rawContent === void 0 || rawContent === null ? void 0 : readContent(rawContent, at.at("content"), isCode || type === "code");
	if (!content?.length) return at.report("missing", "An inline without text; ignored.");
	if (MARKS$1.includes(type)) return [{
		type,
		content
	}];
	switch (type) {
		case "link": {
			const href$1 = needed(href, "href", raw, at);
			return href$1 === void 0 ? content : [{
				type,
				href: href$1,
				content
			}];
		}
		case "time": {
			const date = needed(moment, "date", raw, at);
			return date === void 0 ? content : [{
				type,
				date,
				content
			}];
		}
		case "span": {
			const id = anchor.read(field("id") ?? "", at.at("id"));
			const tag = language.read(field("language") ?? "", at.at("language"));
			const turn = field("direction") ?? void 0;
			const way = turn === void 0 ? void 0 : direction.read(turn, at.at("direction"));
			return [{
				type,
				...id && { id },
				...tag && { language: tag },
				...way && { direction: way },
				content
			}];
		}
		default: {
			const name = string.read(type ?? "", at.at("type")) ?? "";
			at.report("unknown-type", `Unknown inline “${name.slice(0, 40)}”; its text is kept.`);
			return content;
		}
	}
}
/** Reads a required field of an inline. */
function needed(field, key, raw, at) {
	const place = at.at(key);
	const rawContent = fieldOf(raw, key, at);
	return field.read(rawContent ?? "", place) ?? (rawContent ? void 0 : place.report("missing", `“${key}” is missing; the text is kept.`));
}
// model/definition/image.js
var pixels = whole(1, 1e5);
/** A picture with its caption and credit. `alt` absent: unknown; empty: decorative. */
var image = record({
	/** URL of the picture. */
	src: webAddress,
	/** The same picture in other widths or file types. */
	sources: list(record({
		/** URL of the file. */
		src: webAddress,
		/** Width of the file in pixels. */
		width: pixels,
		/** MIME type of the file. */
		type: string
	}, ["src"])),
	/** Width in pixels. */
	width: pixels,
	/** Height in pixels. */
	height: pixels,
	/** The most important point of the picture. The elements do not use it. */
	focus: record({
		/** Horizontal position: 0 is the left edge, 1 the right edge. */
		x: number(0, 1),
		/** Vertical position: 0 is the top edge, 1 the bottom edge. */
		y: number(0, 1)
	}, ["x", "y"]),
	/** Text alternative. An empty string marks a decorative picture. */
	alt: possiblyEmptyString,
	/** What the picture shows. */
	caption: text,
	/** Who made the picture. */
	credit: string
}, ["src"]);
/** Width of a picture relative to the text. */
var imageDisplay = choice("inline", "wide", "full");
/** Maximum number of values in one reading. A live blog of 10,000 entries has about 200,000. */
var MAX_VALUES = 5e5;
/** Maximum number of issues in one reading. An invalid feed can have several for each row. */
var MAX_ISSUES = 1e3;
/**
* A position in the data that is being read, with the list of issues that all positions share.
*
* The path is built only when an issue is reported, because most values have none.
*/
var Cursor = class Cursor {
	#budget;
	#parent;
	#key;
	#depth;
	#nests;
	constructor(options, budget, parent, key = "") {
		this.options = options;
		this.#budget = budget;
		this.#parent = parent;
		this.#key = key;
		this.#depth = parent ? parent.#depth + 1 : 0;
		this.#nests = parent ? parent.#nests : 0;
	}
	/** Reads a complete value from the root with a reader. Never throws, whatever the data does. */
	static read(read, raw, options = {}) {
		const budget = {
			values: MAX_VALUES,
			issues: [],
			isTooDeep: false
		};
		const root = new Cursor(withoutInherited(options), budget);
		try {
			return {
				value: withoutInheritedWithin(read(raw, root)),
				issues: budget.issues
			};
		} catch {
			root.report("type", "Reading a property of the data throws an error.");
			return {
				value: void 0,
				issues: budget.issues
			};
		}
	}
	/** The position of a field or entry of the current value. */
	at(key) {
		return new Cursor(this.options, this.#budget, this, key);
	}
	/** Counts a value. Returns `false` if the data is too deep or too large, and reports that once. */
	enter() {
		if (this.#depth > 128) return this.#reportDepth(`Nested over 128 levels deep; the rest is ignored.`);
		if (this.#budget.values > 0) {
			this.#budget.values--;
			return true;
		}
		if (this.#budget.values === 0) {
			this.#budget.values--;
			this.report("too-large", `Over ${MAX_VALUES} values; the rest is ignored.`);
		}
		return false;
	}
	/** Counts a block or inline around other content. Returns `false` if there are too many, and reports that once. */
	nest() {
		if (this.#nests >= 32) return this.#reportDepth(`Blocks and inlines are nested over 32 levels deep; only their text is kept.`);
		this.#nests++;
		return true;
	}
	#reportDepth(message) {
		if (!this.#budget.isTooDeep) this.report("too-deep", message);
		this.#budget.isTooDeep = true;
		return false;
	}
	/** Reports an issue at this position. Returns `undefined`, so that a reader can return its result. */
	report(code, message) {
		const { issues } = this.#budget;
		if (issues.length === 1e3) issues.push({
			code: "too-large",
			path: "",
			message: `Over ${MAX_ISSUES} issues; the rest is not listed.`
		});
		else if (issues.length < 1e3) issues.push({
			code,
			path: this.#path(),
			message
		});
	}
	#path() {
		const parent = this.#parent;
		if (!parent) return "";
		const before = parent.#path();
		if (typeof this.#key === "number") return `${before}[${this.#key}]`;
		return before ? `${before}.${this.#key}` : this.#key;
	}
};
// model/bounds.js
/** The largest difference between the clocks of two places. */
var MAX_SHIFT = 936e5;
/**
* Whether an end is certainly before its start.
*
* Times at different offsets or in different zones count only if the end is earlier wherever their places are: a flight
* over the date line can arrive on the day before.
*/
function isReversed({ start, end }, isOnePlace) {
	const from = datePartsOf(start?.date ?? "");
	const to = datePartsOf(end?.date ?? "");
	if (!from || !to) return false;
	if (from.offset && to.offset) return Date.parse(to.date) < Date.parse(from.date);
	const isSameClock = !from.offset && !to.offset && start?.zone === end?.zone && (isOnePlace || !!start?.zone);
	return (to.time ? +to.wall : +endOf({
		wall: to.wall,
		precision: precisionOf(to)
	}) - 1) + (isSameClock ? 0 : MAX_SHIFT) < +from.wall;
}
/**
* The message for an end before its start; `undefined` if the dates are in order.
*
* @param isOnePlace - whether local times without a zone are those of one place
*/
var reversedMessage = (bounds, isOnePlace = true) => isReversed(bounds, isOnePlace) ? `The end “${bounds.end.date}” is before the start “${bounds.start.date}”; ignored.` : void 0;
// model/definition/dated.js
/**
* Reads a record with a start and an end. An end before the start is reported and ignored.
*
* @param names - the names of the fields with the start and the end
* @param isOnePlace - whether local times without a zone are those of one place
*/
var withDates = (field, [from, to] = ["start", "end"], isOnePlace = true) => ({
	...field,
	read(raw, at) {
		const value = field.read(raw, at);
		const message = value && reversedMessage({
			start: value[from],
			end: value[to]
		}, isOnePlace);
		if (message === void 0) return value;
		at.at(to).report("value", message);
		Reflect.deleteProperty(value, to);
		return withoutInherited(value);
	}
});
// model/modes.js
/** The means of transport of a leg. */
var MODES = [
	"flight",
	"train",
	"bus",
	"ferry",
	"car",
	"walk"
];
// model/definition/status.js
/** Whether a stop or an event takes place, from the most to the least certain value. */
var STATUSES = [
	"scheduled",
	"done",
	"tentative",
	"postponed",
	"cancelled"
];
/**
* Spellings of each status, in lowercase without spaces and hyphens.
*
* The list is closed: values of standards, and words with one meaning for events. A word with
* two meanings (“delayed” is late or postponed, “on hold”, “suspended”, “moved”) is not in it. Such words are shown as
* they are, which is never false.
*/
var SPELLINGS = {
	scheduled: "scheduled confirmed rescheduled",
	done: "done completed finished ended",
	tentative: "tentative provisional unconfirmed tobeconfirmed tbc hold pending",
	postponed: "postponed deferred putoff",
	cancelled: "cancelled canceled cancel calledoff"
};
/** An empty status that inherits nothing, because other code may have changed `Object.prototype`. */
var noStatus = () => withoutInherited({});
/** Parses a status. Unknown text is kept as `statusText`; an empty string means no status. */
function statusOf(text) {
	const words = text.trim();
	if (!words) return noStatus();
	const spelling = spellingOf(words);
	if (spelling === "movedonline") return {
		status: "scheduled",
		statusText: "Moved online"
	};
	const status = STATUSES.find((known) => SPELLINGS[known].split(" ").includes(spelling));
	return withoutInherited(status ? { status } : { statusText: words });
}
/** Normalises a status to the form in the table: without the schema.org URL and the type that its values start with. */
var spellingOf = (words) => words.toLowerCase().replace(/^(?:(?:https?:)?(?:\/\/)?(?:www\.)?schema\.org\/|schema:)/, "").replace(/[\s_\p{Pd}]+/gu, "").replace(/^(?:event|reservation)(?=.)/, "");
/** Whether a status is unknown. No state of a stop is computed from it. */
var hasUnknownStatus = ({ status, statusText }) => status === void 0 && statusText !== void 0;
/** Whether an event does not take place as announced: it is cancelled or postponed. */
var isOff = ({ status }) => status === "cancelled" || status === "postponed";
/**
* Merges two statuses of the same event: the less certain one counts, so that a cancellation is never lost.
*
* If one has unknown text, only `postponed` and `cancelled` are kept beside it. The result has both fields, so that it
* can be spread over either.
*/
function lessSure(one, other) {
	const known = [one, other].flatMap(({ status }) => status ? [STATUSES.indexOf(status)] : []);
	const status = STATUSES[Math.max(...known)];
	const text = [.../* @__PURE__ */ new Set([one.statusText, other.statusText])].filter((words) => words !== void 0).join(", ");
	return {
		status: (hasUnknownStatus(one) || hasUnknownStatus(other)) && !isOff({ status }) ? void 0 : status,
		statusText: text || void 0
	};
}
/**
* Reads a record whose fields `status` and `statusText` may have any spelling.
*
* An unknown status is an issue, and its text is kept as `statusText`.
*/
var withStatus = (field) => ({
	...field,
	read: (raw, at) => field.read(isRecord(raw) ? withStatusRead(raw, at) : raw, at)
});
function withStatusRead(raw, at) {
	const own = Object.fromEntries(Object.keys(raw).map((name) => [name, fieldOf(raw, name, at)]));
	const { status, statusText: text } = withoutInherited(own);
	const [named, said] = [statusOf(wordsOf$1(status)), statusOf(wordsOf$1(text))];
	if (hasUnknownStatus(named)) reportUnknown(status, named, at.at("status"));
	if (named.status && said.status && named.status !== said.status) {
		const message = `The status is “${named.status}”, but the text says “${said.status}”; the less certain one is used.`;
		at.at("statusText").report("value", message);
	}
	const isPair = named.status && hasUnknownStatus(said);
	return {
		...own,
		...lessSure(named, said),
		...isPair && { status: named.status }
	};
}
function reportUnknown(raw, { statusText = "" }, at) {
	if (typeof raw !== "string") at.report("type", `Expected a status as a string, found ${kindOf(raw)}; shown as text.`);
	else at.report("value", unknownStatusMessage(statusText));
}
/** The message for an unknown status. */
var unknownStatusMessage = (words) => `Unknown status “${words.slice(0, 40)}”; shown as text. Expected one of ${STATUSES.join(", ")}.`;
/** The text in a value of any type: a status must not be lost because a system wraps it in an object or array. */
function wordsOf$1(raw, depth = 0) {
	if (raw === null || raw === void 0) return "";
	if (typeof raw === "string") return wellFormed(raw).trim();
	if (typeof raw === "number" || typeof raw === "boolean") return String(raw);
	if (typeof raw !== "object") return typeof raw;
	if (depth > MAX_DEPTH) return "…";
	return Object.values(raw).slice(0, MAX_PIECES).map((value) => wordsOf$1(value, depth + 1)).filter((words) => words).join(", ");
}
/** Maximum depth and number of pieces of a wrapped status. */
var [MAX_DEPTH, MAX_PIECES] = [3, 9];
// model/definition/leg.js
var leg = withDates(withStatus(record({
	/** Means of transport. */
	mode: choice(...MODES),
	/** Company that runs the service. */
	carrier: string,
	/** Number of the flight, or number or name of the train, as in a timetable. */
	number: string,
	/** Airport, station or place of departure. */
	from: string,
	/** Airport, station or place of arrival. */
	to: string,
	/** When the leg begins. A time without an offset is local time at `from`; `zone` names its time zone. */
	departure: moment,
	/** When the leg ends. A time without an offset is local time at `to`; without `zone` it is in the zone of the stop. */
	arrival: moment,
	/** Platform of departure; of a flight, the gate. */
	platform: string,
	/** Whether the leg takes place. Common spellings such as “confirmed” are understood. */
	status: choice(...STATUSES),
	/** Status in words: one that is not in the list, or the reason for it. */
	statusText: string
})), ["departure", "arrival"], false);
// model/definition/person.js
var personRecord = record({
	/** Full name. */
	name: string,
	/** Role or title, such as “president of Colombia”. */
	role: string,
	/** Organisation that the person belongs to. */
	organization: string,
	/** URL of a page about the person. */
	url: link
}, ["name"]);
/** A person: a name alone, or an object. */
var person = { read(raw, at) {
	if (typeof raw !== "string") return personRecord.read(raw, at);
	const name = string.read(raw, at);
	return name === void 0 ? void 0 : { name };
} };
// model/definition/span.js
var position = whole(0, 1e9);
var span = record({
	/** Index of the block in `body`. */
	block: position,
	/** Where the passage starts in the plain text of the block, in UTF-16 code units. */
	start: position,
	/** Where the passage ends, in UTF-16 code units. */
	end: position,
	/** Index of the block in which the passage ends. The default is `block`. */
	endBlock: position
}, [
	"block",
	"start",
	"end"
]);
// model/definition/stay.js
var stay = withDates(record({
	/** Name of the hotel or residence. */
	name: string,
	/** Address, in one line. */
	address: string,
	/** Arrival at the hotel. A time without an offset is local time in the stop's time zone. */
	checkIn: moment,
	/** Departure from the hotel. */
	checkOut: moment
}), ["checkIn", "checkOut"]);
// model/definition/itinerary.js
var coordinates = { read(raw, at) {
	if (!Array.isArray(raw)) return wrongType(at, "[longitude, latitude]", raw);
	const [longitude, latitude] = raw;
	if (typeof longitude !== "number" || typeof latitude !== "number") return wrongType(at, "two numbers, [longitude, latitude]", longitude);
	if (!(Math.abs(longitude) <= 180) || !(Math.abs(latitude) <= 90)) return at.report("value", `[${longitude}, ${latitude}] are not valid coordinates (longitude first); ignored.`);
	return [longitude, latitude];
} };
var status = choice(...STATUSES);
var stopEvent = withDates(withStatus(record({
	/** What happens. */
	title: string,
	/** When the event begins. A time without an offset is local time in the stop's time zone. */
	start: moment,
	/** When the event ends. */
	end: moment,
	/** Venue. */
	place: string,
	/** Whether the event takes place. Common spellings such as “confirmed” are understood. */
	status,
	/** Status in words: one that is not in the list, or the reason for it. */
	statusText: string,
	/** When the event was to begin before it was moved. */
	previousStart: moment
}, ["title"])));
var stopLink = record({
	/** URL of the page. */
	url: link,
	/** Text of the link. Without it, the URL is shown. */
	title: string
}, ["url"]);
/** The stops of a trip. An empty list means that its places are not announced yet. */
var stopList = list(withDates(withStatus(record({
	/** City or other place. */
	place: string,
	/** Country. */
	country: string,
	/** When the stop begins. A time without an offset is local time in `timeZone`. */
	start: moment,
	/** When the stop ends. */
	end: moment,
	/** Time zone of the place. */
	timeZone,
	/** Position on the map. */
	coordinates,
	/** Why the traveller goes there. */
	purpose: text,
	/** People whom the traveller meets. */
	meets: list(person),
	/** Whether the stop takes place. Common spellings such as “confirmed” are understood. */
	status,
	/** Status in words: one that is not in the list, or the reason for it. */
	statusText: string,
	/** What happens at this stop. */
	events: list(stopEvent),
	/** Journeys by which the traveller reaches this stop, in order: the last one ends here. The journey home belongs to a last stop there. */
	legs: list(leg),
	/** Where the traveller spends the nights. */
	stay,
	/** Picture of the place. */
	image,
	/** Pages about the stop. */
	links: list(stopLink),
	/** URL of the page that this information is from. */
	source: link,
	/** `false` if the stop was inferred from prose and not announced. The default is `true`. */
	stated: boolean,
	/** Where the words are that name the place, if the stop was found in the text of an article. */
	evidence: span
}))));
var stops = {
	...stopList,
	read: (raw, at) => Array.isArray(raw) && raw.length === 0 ? [] : stopList.read(raw, at)
};
var itinerary = withDates(record({
	/** Identifier of the trip in your system. `pick="id:…"` selects by it, and calendar entries keep their identity by it. */
	id: string,
	/** Title of the trip. Without one, the places are shown. */
	title: string,
	/** Who travels. */
	traveller: string,
	/** Office or description of the traveller. */
	role: string,
	/** Further travellers. If there is no `traveller`, all of them. */
	travellers: list(person),
	/** When the trip begins. */
	start: moment,
	/** When the trip ends. */
	end: moment,
	/** When this information was known to be correct. */
	asOf: moment,
	/** Language of the itinerary. */
	language,
	/** `false` if the trip was found in the text of an article. A line says so. The default is `true`. */
	stated: boolean,
	/** The stops in order. An empty list means that the places are not announced yet. */
	stops
}, ["stops"]));
/** Reads an itinerary from canonical JSON. Never throws; without usable `stops` there is no value. */
var parseItinerary = (raw, options) => Cursor.read(itinerary.read, raw, options);
// model/definition/pull-quote.js
var quotationFields = {
	/** Identifier of the quotation in your system. `pick="id:…"` selects by it. */
	id: string,
	/** The quoted text, without quotation marks. */
	quotation: text,
	/** Name of the speaker. */
	attribution: string,
	/** Office or description of the speaker. */
	role: string,
	/** Organisation that the speaker belongs to. */
	organization: string,
	/** How the statement was made, such as “told Al Jazeera”. */
	via: string,
	/** Where the statement was published: a title, a newspaper, a network. */
	source: string,
	/** URL of the source. */
	sourceUrl: link,
	/** When the statement was made. */
	date: moment,
	/** Language of the quotation. */
	language,
	/** Whether the same text also appears in the article. It is then rendered as an aside and left out of exports and feeds. */
	repeats: boolean,
	/** Picture of the speaker. */
	image,
	/** Result of comparing the quotation with its source. It is not shown. */
	verified: record({
		/** How the quotation agrees with its source, as `verifyQuotation` determines it. */
		state: choice(...[
			"verbatim",
			"punctuation",
			"shortened",
			"inserted",
			"altered",
			"absent"
		]),
		/** When the quotation was compared with its source. */
		date: moment,
		/** URL of the source that it was compared with. */
		source: link
	}, ["state"])
};
var pullQuote = record(quotationFields, ["quotation"]);
/** Reads a pull quote from canonical JSON. Never throws; without a usable `quotation` there is no value. */
var parsePullQuote = (raw, options) => Cursor.read(pullQuote.read, raw, options);
// model/definition/block.js
var cellRecord = record({
	/** The text of the cell. */
	content: text,
	/** Whether the cell is a header cell. */
	header: boolean,
	/** What a header cell applies to. */
	scope: choice("row", "col", "rowgroup", "colgroup"),
	/** Number of columns that the cell covers. */
	colspan: whole(1, 1e3),
	/** Number of rows that the cell covers. */
	rowspan: whole(1, 1e3),
	/** Alignment of the text. */
	align: choice("start", "center", "end")
});
var row = list({
	record: cellRecord,
	read(raw, at) {
		if (isRecord(raw) && ownValue(raw, "type") === void 0) return cellRecord.read(raw, at) ?? {};
		if (raw === null || raw === void 0 || raw === "") return {};
		const content = text.read(raw, at);
		return content ? { content } : {};
	}
});
var rows = { read(raw, at) {
	if (!Array.isArray(raw)) return wrongType(at, "a list of rows", raw);
	return list({ read: (entry, place) => Array.isArray(entry) ? row.read(entry, place) : wrongType(place, "a row", entry) }).read(raw, at);
} };
/** The head of a table: rows, or the cells of its only row. */
var head = { read(raw, at) {
	if (!Array.isArray(raw) || raw.slice(0, 1e3).some(Array.isArray)) return rows.read(raw, at);
	const only = row.read(raw, at);
	return only && [only];
} };
/** Blocks within a block: a text counts as its paragraphs. */
var blocks = { read: readBlocks };
/** The items of a list: each a text or blocks. */
var items = { read: (raw, at) => list({ read: readBlocks }).read(raw, at) };
var correction = record({
	/** Label of the notice, such as “Clarification”. The default is “Correction” in the language of the article. */
	kind: string,
	/** When the correction was made. */
	date: moment,
	/** The text of the correction. */
	content: text
}, ["content"]);
/** The corrections of an article, apart from its body. */
var corrections = list(correction);
var media = record({
	/** The recording in one or more file types. */
	sources: list(record({
		/** URL of the file. */
		src: webAddress,
		/** MIME type of the file. */
		type: string
	}, ["src"])),
	/** Picture shown before playback. */
	poster: image,
	/** Title of the recording. */
	title: string,
	/** What the recording shows. */
	caption: text,
	/** Who made the recording. */
	credit: string,
	/** Length in seconds. */
	duration: number(0, 1e6),
	/** Subtitles and other timed text. */
	tracks: list(record({
		/** URL of the file, in WebVTT format. */
		src: webAddress,
		/** Kind of track, as in the `kind` attribute of the HTML element `track`. */
		kind: string,
		/** Language of the track. */
		language: string,
		/** Title of the track in the menu of the player. */
		label: string
	}, ["src"]))
}, ["sources"]);
/** The blocks that hold no blocks, by type. */
var flatBlocks = {
	/** A paragraph. */
	paragraph: record({ 
	/** The text. */
content: text }, ["content"]),
	/** A heading within the body. */
	heading: record({
		/** Id of the heading. A link with the `href` `#` and this id leads to it. */
		id: anchor,
		/** The text. */
		content: text,
		/** Level of the heading: 2 for a section of the article, 3 and 4 for the sections within it. */
		level: whole(2, 4)
	}, ["content"]),
	/** A quotation in the running text. It has the fields of a pull quote. */
	quote: pullQuote,
	/** A quotation set apart from the text. It has the fields of a pull quote. */
	"pull-quote": pullQuote,
	/** A picture. */
	figure: record({
		/** The picture. */
		image,
		/** Width of the picture relative to the text. */
		display: imageDisplay
	}, ["image"]),
	/** A strip of pictures. */
	gallery: record({
		/** The pictures in order. */
		images: list(image),
		/** Caption of the whole gallery. */
		caption: text
	}, ["images"]),
	/** A trip. It has the fields of an itinerary. */
	itinerary,
	/** Events in order. */
	timeline: record({
		/** Heading of the timeline. */
		title: string,
		/** The events. */
		entries: list(record({
			/** When it happened. */
			date: moment,
			/** Short title of the event. */
			title: string,
			/** What happened. */
			content: text
		}))
	}, ["entries"]),
	/** A summary in a few points. */
	"key-points": record({
		/** Heading of the list. */
		title: string,
		/** The points. */
		items: list(text)
	}, ["items"]),
	/** A note to the reader, in small type. */
	note: record({
		/** Kind of note in your system. It is not shown. */
		kind: string,
		/** The text. */
		content: text
	}, ["content"]),
	/** A correction within the body. */
	correction,
	/** Links to other articles. */
	related: record({
		/** Heading of the list. */
		title: string,
		/** The links. */
		links: list(record({
			/** URL of the article. */
			url: link,
			/** Headline of the article. */
			title: string,
			/** Short label above the headline. */
			kicker: string,
			/** Summary of the article. */
			description: text,
			/** Picture of the article. */
			image
		}, ["url"]))
	}, ["links"]),
	/** An audio recording. */
	audio: media,
	/** A video. */
	video: media,
	/** Content of another site, such as a social media post. It is rendered as a link card and never loaded. */
	embed: record({
		/** Name of the site. */
		provider: string,
		/** URL of the content. */
		url: link,
		/** Title of the content. */
		title: string,
		/** Author of the content. */
		author: string,
		/** Text of the content. */
		text,
		/** Picture of the content. */
		image
	}),
	/** Program code. */
	code: record({
		/** The code, with its white space. */
		text: verbatim$1,
		/** Programming language. It is not shown. */
		language: string
	}, ["text"]),
	/** A break between two sections of the text. */
	divider: record({}),
	/** Text of a block that is not supported. Readers of other formats produce it, so that no text is lost. */
	unknown: record({
		/** Type of the block in the source. It is not shown. */
		source: string,
		/** The text. */
		text: string
	})
};
/** The blocks that hold blocks, by type. Their fields are described in the interfaces above. */
var nestingBlocks = {
	/** A list. */
	list: record({
		ordered: boolean,
		start: whole(-1e6, 1e6),
		items
	}, ["items"]),
	/** A table. */
	table: record({
		caption: text,
		head,
		rows
	}, ["rows"]),
	/** A box with additional information. */
	callout: record({
		title: string,
		kind: string,
		content: blocks
	}, ["content"]),
	/** An entry of a live blog. */
	update: record({
		id: string,
		date: moment,
		title: string,
		authors: list(person),
		pinned: boolean,
		key: boolean,
		content: blocks
	}, ["content"])
};
/** The blocks that occur in JSON only, by type. The readers replace them by their content. */
var sourceBlocks = { 
/** HTML of a content management system, read like children. Synchronous functions keep its text only. */
html: record({ html: verbatim$1 }, ["html"]) };
var blockFields = {
	...flatBlocks,
	...nestingBlocks
};
function readBlocks(raw, at) {
	if (!at.enter()) return void 0;
	if (!Array.isArray(raw) || isRunOfInlines(raw)) return readBlock(raw, at);
	const read = [];
	for (let index = 0; index < raw.length; index++) {
		const entry = at.at(index);
		if (!entry.enter()) break;
		for (const block of readBlock(raw[index], entry) ?? []) read.push(block);
	}
	return read.length > 0 ? read : void 0;
}
var paragraphs = (content) => content && paragraphsOf(content).map((paragraph) => ({
	type: "paragraph",
	content: paragraph
}));
function readBlock(raw, at) {
	if (typeof raw === "string" || Array.isArray(raw) || isInline(raw)) return paragraphs(text.read(raw, at));
	if (!isRecord(raw)) return wrongType(at, "a block", raw);
	const type = ownValue(raw, "type");
	const content = type === "html" ? readHtml(raw, at) : void 0;
	if (content) return content;
	const field = typeof type === "string" ? ownValue(blockFields, type) : void 0;
	if (!field) {
		const source = typeof type === "string" ? type.slice(0, 80) : kindOf(raw);
		const advice = source === "html" ? " Use readArticle of broadsheet/formats." : "";
		at.report("unknown-type", `Unknown block type “${source}”; its text is kept.${advice}`);
		return [{
			type: "unknown",
			...flatBlocks.unknown.read({
				source,
				text: looseWords(raw, at).join("\n")
			}, at)
		}];
	}
	if (Object.hasOwn(nestingBlocks, type) && !at.nest()) return looseWords(raw, at).flatMap((words) => paragraphs(text.read(words, at)) ?? []);
	const value = field.read(raw, at);
	return value && [Object.assign({ type }, value, { type })];
}
/** Reads the content of an HTML block; `undefined` if the caller has not read its HTML. */
function readHtml(raw, at) {
	const { html } = readFields(sourceBlocks.html.fields, raw, at) ?? {};
	const contents = at.options.html;
	const content = html === void 0 ? void 0 : contents?.get(html);
	if (html !== void 0) contents?.set(html, content);
	for (const { code, message } of content?.issues ?? []) at.report(code, message);
	return content && (readBlocks(content.blocks, at.at("html")) ?? []);
}
// model/definition/found-quotation.js
var foundQuotation = record({
	...quotationFields,
	/** Where the quoted text is. */
	span,
	/** Where the words are that name the speaker. */
	evidence: span,
	/** Probability that `attribution` is correct, from 0 to 1. */
	confidence: number(0, 1)
}, ["quotation"]);
var articleRecord = record({
	/** Identifier of the article in your system. `pick="id:…"` selects by it. */
	id: string,
	/** The headline. */
	headline: string,
	/** Short label above the headline. */
	kicker: string,
	/** Summary below the headline. */
	standfirst: text,
	/** The author line as printed. It is shown instead of `authors`. */
	byline: string,
	/** The people who wrote the article. */
	authors: list(person),
	/** Place where the article was filed. */
	dateline: string,
	/** When the article was published. */
	published: moment,
	/** When the article was last changed. */
	updated: moment,
	/** Language of the article. */
	language,
	/** Text direction. The default follows from `language`. */
	direction,
	/** URL of the original article. */
	url: link,
	/** Section of the publication. It is not shown, but exported. */
	section: string,
	/** Kind of article. */
	kind: choice("article", "live", "opinion", "analysis", "review", "gallery", "brief"),
	/** The lead picture. */
	image,
	/** The content: text and blocks in order. */
	body: blocks,
	/** Corrections, shown after the body. */
	corrections,
	/** Who provides the article, such as a news agency. */
	source: string,
	/** Copyright notice. */
	copyright: string,
	/** URL of the licence. */
	license: link,
	/** Topics or tags. They are not shown, but exported. */
	topics: list(string),
	/** Quotations found in the text, in reading order. They are not shown, but `pick="quote:0"` selects the first. */
	quotations: list(foundQuotation)
});
/** An article. No field is required by itself, but a headline, standfirst, picture or body must be present. */
var article = { read(raw, at) {
	const value = articleRecord.read(raw, at);
	if (!value) return void 0;
	if (value.headline ?? value.standfirst ?? value.image ?? value.body?.length) return value;
	return at.report("missing", "An article needs a headline, a standfirst, an image or a body.");
} };
/** Reads an article from canonical JSON. Never throws. Without anything to show, there is no value. */
var parseArticle = (raw, options) => Cursor.read(article.read, raw, options);
// plain/anchors.js
/** An id from data as it is written into plain HTML. */
var writtenId = (id) => id && "broadsheet-" + anchorId(id);
/**
* Connects the links in a new story with the elements that they lead to, in place.
*
* An id has a prefix in plain HTML, and links to it follow, also those to `url`, the address of the story. A link to another
* fragment leads to the host page and is not changed. Of several elements with the same id, only the first keeps it.
*/
function connectAnchors(story, url) {
	const page = url?.replace(/#.*/s, "");
	const ids = /* @__PURE__ */ new Set();
	const links = [];
	const visit = ({ attributes, content }) => {
		const own = attributes;
		const { href = "" } = own;
		if (href.startsWith("#") || page && href !== url && href.startsWith(`${page}#`)) links.push(own);
		if (own["id"] && ids.has(own["id"])) delete own["id"];
		else if (own["id"]) ids.add(own["id"]);
		for (const inner of content) if (typeof inner === "object") visit(inner);
	};
	visit(story);
	for (const link of links) {
		const id = ID_PREFIX + fragmentOf(link["href"]);
		if (ids.has(id)) link["href"] = linkTo$1(id);
	}
	return story;
}
// plain/isolated.js
/** Letters of scripts that run from right to left, and characters that change the direction of text. */
var CHANGES_DIRECTION = /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
/**
* Isolates the text of a field from other text in the same line: in a `<bdi>` if its direction could change their
* order.
*/
var isolated = (text) => CHANGES_DIRECTION.test(text) ? element("bdi", {}, text) : text;
/** Isolates the direction of content with inlines. `text` is its plain text. */
var isolatedContent = (text, content) => CHANGES_DIRECTION.test(text) ? element("bdi", {}, content) : content;
// plain/text.js
var TAGS = {
	emphasis: "em",
	strong: "strong",
	quotation: "q",
	cite: "cite",
	code: "code",
	subscript: "sub",
	superscript: "sup",
	mark: "mark"
};
/**
* Converts a text to inline content, for elements without paragraphs, such as captions, headings and cells. Two line
* breaks separate paragraphs.
*/
var plainText = (text) => paragraphsOf(text).flatMap((paragraph, index) => index > 0 ? [
	element("br", {}),
	element("br", {}),
	...plainInlines(paragraph)
] : plainInlines(paragraph));
/** Converts a text to paragraphs. */
var plainParagraphs = (text) => paragraphsOf(text).map((paragraph) => element("p", {}, plainInlines(paragraph)));
var plainInlines = (text, isLinked = false) => text.map((inline) => plainInline(inline, isLinked));
function plainInline(inline, isLinked) {
	if (typeof inline === "string") return inline;
	if (inline.type === "line-break") return element("br", {});
	const content = plainInlines(inline.content, isLinked || inline.type === "link");
	switch (inline.type) {
		case "link": return isLinked ? content : element("a", { href: inline.href }, isolatedContent(wordsOf$2(inline.content), content));
		case "time": return element("time", { datetime: inline.date.date ?? inline.date.text }, content);
		case "span": return inline.id || inline.language || inline.direction ? element("span", {
			id: writtenId(inline.id),
			lang: inline.language,
			dir: inline.direction
		}, content) : content;
		default: return element(TAGS[inline.type], {}, content);
	}
}
// plain/picture.js
/**
* Converts a picture to `img`, without caption and credit.
*
* `loading="lazy"` comes before `src`: a picture in an element's children is not visible, and must not be requested in
* addition to the drawn one. The referrer policy hides the page from the server of the picture.
*/
function plainImage({ src, alt, width, height, sources = [] }) {
	const image = element("img", {
		loading: "lazy",
		referrerpolicy: "no-referrer",
		src,
		alt,
		width,
		height
	});
	const files = sources.filter((source) => source.width).map((source) => `${source.src} ${source.width}w`);
	return files.length > 0 ? {
		...image,
		sources: files.join(", ")
	} : image;
}
/** Converts a picture to `figure`, with caption and credit. */
var plainPicture = (image) => element("figure", {}, plainImage(image), plainCaption(image.caption, image.credit));
/** The caption and credit of a picture or recording. */
function plainCaption(caption, credit, ...title) {
	const pieces = [
		...title,
		caption && isolatedContent(wordsOf$2(caption), plainText(caption)),
		credit !== void 0 && element("small", { "data-news": "credit" }, isolated(credit))
	].filter((piece) => piece);
	if (pieces.length === 0) return void 0;
	return element("figcaption", {}, pieces.flatMap((piece, index) => index > 0 ? [" ", piece] : [piece]));
}
// plain/date.js
/** Hooks with the date and zone of a moment, for the element around its text, because some systems remove `<time>`. */
var dateHooks = ({ date, zone }) => ({
	"data-news-date": date,
	"data-news-zone": date === void 0 ? void 0 : zone
});
/** Converts a moment to `<time>` with formatted text. Free text is kept as it is. */
var plainTime = (moment, write) => element("time", { datetime: moment.date }, isolated(write(moment)));
/** Converts a moment to an element with its own hooks, if no other element can have them. */
var plainDate = (moment, write) => element("span", {
	"data-news": "date",
	...dateHooks(moment)
}, plainTime(moment, write));
// plain/pull-quote.js
/** Number of characters above which the critical style sheet uses a smaller font size. */
var LONG$1 = 120;
/**
* Converts a quotation to plain HTML: `figure > blockquote + figcaption`, in an `aside` if it repeats text of the
* story.
*
* Its picture is a portrait, written without caption, credit and other files.
*/
function plainPullQuote(quote, locale, hook) {
	const { quotation, source, sourceUrl, date, language, image, repeats, verified } = quote;
	const named = (name) => quote[name] !== void 0 && element("span", { "data-news": name }, isolated(quote[name]));
	const line = [
		quote.attribution !== void 0 && element("b", {}, isolated(quote.attribution)),
		named("role"),
		named("organization"),
		named("via"),
		source !== void 0 && element("cite", { "data-news": "source" }, sourceUrl ? element("a", { href: sourceUrl }, isolated(source)) : isolated(source)),
		date && plainDate(date, (moment) => formatMoment(moment, { locale }))
	].filter((piece) => piece).flatMap((piece, index) => index > 0 ? [", ", piece] : [piece]);
	const figure = element("figure", { "data-news": repeats ? void 0 : hook }, image && plainImage(image), element("blockquote", {
		cite: sourceUrl,
		lang: language,
		"data-news-long": wordsOf$2(quotation).length > LONG$1,
		"data-news-verified": verified && [
			verified.state,
			verified.date?.date,
			verified.source
		].filter(Boolean).join(" "),
		"data-news": line.length === 0 && "quotation"
	}, plainParagraphs(quotation)), line.length > 0 && element("figcaption", {}, line));
	return repeats ? element("aside", { "data-news": hook }, figure) : figure;
}
// i18n/date-time.js
/**
* Formats a moment with its time, if known: “3 October 2022 at 15:09 UTC”, in the hours of the
* locale.
*
* An instant is converted to the reader's zone if there is one; otherwise it is shown as written.
*/
function formatDateTime(moment, style) {
	const { date = "", zone } = moment;
	const { time, offset, wall } = datePartsOf(date) ?? {};
	if (!time || !wall) return formatMoment(moment, style);
	const timeZone = offset && knownZone(style.timeZone, zone);
	const words = formatter(style.locale, {
		calendar: "gregory",
		timeZone: timeZone || "UTC",
		year: "numeric",
		month: "long",
		day: "numeric",
		...clockFields(style.locale),
		...timeZone && { timeZoneName: "short" }
	}).format(timeZone ? new Date(date) : wall);
	return timeZone || !offset ? words : `${words} ${offset === "Z" ? "UTC" : `UTC${offset}`}`;
}
// i18n/capitalized.js
/** Capitalises the first letter of a text, so that a kind such as `correction` can be a label. */
function capitalized(text) {
	const [first = ""] = text;
	return first.toUpperCase() + text.slice(first.length);
}
// plain/correction.js
/**
* Converts a correction to plain HTML. A label with its kind and date comes first; our own reader ignores the label.
*/
function plainCorrection({ kind, date, content }, locale) {
	const label = [kind && capitalized(kind), date && formatDateTime(date, { locale })].filter((piece) => piece !== void 0);
	return element("p", {
		"data-news": "correction",
		"data-news-date": date?.date ?? date?.text,
		"data-news-zone": date?.date && date.zone,
		"data-news-kind": kind
	}, label.length > 0 && [element("b", { "data-news": "label" }, label.flatMap((piece, index) => [index > 0 && ", ", isolated(piece)]), "."), " "], plainText(content));
}
// model/host.js
/** The host name of a URL without `www.`, as link text. */
var hostOf = (url) => url.replace(/^\w+:(\/\/)?(www\.)?|[/?#].*/gs, "");
// plain/journey.js
/** Converts what belongs to a stop besides its programme: its picture, legs, stay, links and source. */
var plainJourney = ({ image, legs, stay, links, source }, locale) => [
	image && plainStopPicture(image),
	legs && element("ul", { "data-news": "legs" }, legs.map((leg) => plainLeg(leg, locale))),
	stay && plainStay(stay, locale),
	links && element("ul", { "data-news": "links" }, links.map(({ url, title }) => element("li", {}, element("a", { href: url }, isolated(title ?? url))))),
	source !== void 0 && element("p", { "data-news": "source" }, element("a", { href: source }, isolated(hostOf(source))))
];
function plainStopPicture(image) {
	const { tag, content } = plainPicture(image);
	return elementWith(tag, { "data-news": "image" }, content);
}
/** A text with a hook that names its field. */
var marked = (name, words) => words !== void 0 && element("span", { "data-news": name }, isolated(words));
var markedTime = (name, moment, locale) => moment && element("span", {
	"data-news": name,
	...dateHooks(moment)
}, plainTime(moment, (date) => formatDateTime(date, { locale })));
/** Content with a separator between any two pieces. */
var separated$1 = (pieces, separator) => pieces.filter((piece) => piece).flatMap((piece, index) => index > 0 ? [separator, piece] : [piece]);
function plainLeg(leg, locale) {
	const { mode, carrier, number, from, to, departure, arrival, platform, status, statusText } = leg;
	const ends = [separated$1([
		marked("from", from),
		platform !== void 0 && [
			"(",
			marked("platform", platform),
			")"
		],
		markedTime("departure", departure, locale)
	], " "), separated$1([marked("to", to), markedTime("arrival", arrival, locale)], " ")].filter((end) => end.length > 0);
	return element("li", {
		"data-news-kind": mode,
		"data-news-status": status
	}, separated$1([
		number !== void 0 && element("b", { "data-news": "number" }, isolated(number)),
		marked("carrier", carrier),
		ends.length > 0 && separated$1(ends, " – "),
		marked("status", statusText)
	], ", "));
}
var plainStay = ({ name, address, checkIn, checkOut }, locale) => element("p", { "data-news": "stay" }, separated$1([
	marked("name", name),
	marked("address", address),
	separated$1([markedTime("check-in", checkIn, locale), markedTime("check-out", checkOut, locale)], " – ")
].filter((piece) => !Array.isArray(piece) || piece.length > 0), ", "));
// plain/itinerary.js
/** Converts an itinerary to plain HTML: a heading, a line about the traveller, and a list of the stops. */
function plainItinerary(itinerary, style, level = 2, hook) {
	const { locale } = style;
	const { title, traveller, role, travellers, asOf, language, stated, stops } = itinerary;
	return element("section", {
		"data-news": hook,
		lang: language
	}, title !== void 0 && element(`h${Math.min(6, level)}`, {}, title), (traveller ?? role) !== void 0 && element("p", { "data-news": "traveller" }, plainPerson({
		name: traveller,
		role
	})), travellers?.map((person) => element("p", { "data-news": "travellers" }, plainPerson(person))), (itinerary.start ?? itinerary.end) && plainDates("p", itinerary, void 0, style), stops.length > 0 && element("ol", { "data-news-stated": stated === false && "false" }, stops.map((stop) => plainStop(stop, style))), asOf && element("p", { "data-news": "as-of" }, element("span", {
		"data-news": "start",
		...dateHooks(asOf)
	}, time(asOf, locale))));
}
function plainStop(stop, style) {
	const { place, country, timeZone, coordinates, purpose, meets, status, events, stated } = stop;
	return element("li", {
		...rangeHook(stop),
		"data-news-zone": timeZone,
		"data-news-status": status,
		"data-news-coordinates": coordinates?.join(" "),
		"data-news-stated": stated === false && "false"
	}, (stop.start ?? stop.end) && [plainDates("span", stop, timeZone, style), " "], plainPlace(place, country), plainStatusText(stop), purpose && plainParagraphs(purpose).map(({ content }) => element("p", { "data-news": "purpose" }, content)), meets && element("ul", { "data-news": "meets" }, meets.map((person) => element("li", {}, plainPerson(person)))), events && element("ol", { "data-news": "events" }, events.map((event) => plainEvent(event, timeZone, style))), plainJourney(stop, style.locale));
}
var plainEvent = (event, zone, style) => element("li", {
	...rangeHook(event),
	"data-news-status": event.status
}, (event.start ?? event.end) && [plainDates("span", event, zone, style), " "], element("b", {}, isolated(event.title)), event.place !== void 0 && [", ", element("span", { "data-news": "place" }, isolated(event.place))], event.previousStart !== void 0 && [", ", element("s", {
	"data-news": "previous-start",
	...dateHooks(event.previousStart)
}, element("time", { datetime: event.previousStart.date }, isolated(previousWords(event.previousStart, zone, style))))], plainStatusText(event));
/** The date from which an event was moved, as text. */
var previousWords = (start, zone, { locale, formatDates = formatSeparately }) => formatDates({ start }, zone, {
	locale,
	length: "long",
	year: true
})[0];
/** The text of an unknown status; a known status is in a hook. */
var plainStatusText = ({ statusText }) => statusText !== void 0 && [", ", element("span", { "data-news": "status" }, isolated(statusText))];
/** The place and country of a stop, separated by a comma. If a name contains a comma or is missing, both get hooks. */
function plainPlace(place, country) {
	const names = [place, country].filter((name) => name !== void 0);
	const isClear = place !== void 0 && !names.some((name) => /[,،、，]/.test(name));
	const marked = (name, words) => words !== void 0 && element("span", { "data-news": name }, isolated(words));
	if (names.length === 0) return element("b", { "data-news": "place-name" });
	if (isClear) return element("b", {}, isolated(place), country !== void 0 && [", ", isolated(country)]);
	return element("b", {}, marked("place", place), names.length > 1 && ", ", marked("country", country));
}
/** A person: `<b>name</b>, role, organization`. */
function plainPerson({ name, role, organization, url }) {
	return [
		name !== void 0 && element("b", {}, url === void 0 ? isolated(name) : element("a", { href: url }, isolated(name))),
		role !== void 0 && element("span", { "data-news": "role" }, isolated(role)),
		organization !== void 0 && element("span", { "data-news": "organization" }, isolated(organization))
	].filter((piece) => piece).flatMap((piece, index) => index > 0 ? [", ", piece] : [piece]);
}
/** Start and end in one hook, `2022-10-03/2022-10-04`, if neither has its own zone or free text. */
var rangeHook = ({ start, end }) => [start, end].every((moment) => !moment || moment.date !== void 0 && moment.zone === void 0) && (start ?? end) ? { "data-news-date": [start?.date ?? "", ...end ? [end.date] : []].join("/") } : {};
/** The dates of a stop or event as text. Each end has its own hooks if one hook cannot contain both. */
function plainDates(tag, bounds, zone, style) {
	const { start, end } = bounds;
	const range = rangeHook(withoutInherited({
		...start && { start },
		...end && { end }
	}));
	const isRange = range["data-news-date"] !== void 0;
	const piece = (name, moment, words) => {
		const timeElement = element("time", { datetime: moment.date }, isolated(words));
		return isRange ? timeElement : element("span", {
			"data-news": name,
			...dateHooks(moment)
		}, timeElement);
	};
	const hooks = {
		"data-news": "dates",
		...tag === "p" && range
	};
	const { locale, formatDates = formatSeparately } = style;
	const [first, between = " – ", last = first] = formatDates(bounds, zone, {
		locale,
		length: "long",
		year: true
	});
	const isOnce = start && isRange && last === first;
	return element(tag, hooks, start && piece("start", start, first), start && end && !isOnce && between, end && !isOnce && piece("end", end, last));
}
var formatSeparately = ({ start, end }, _zone, style) => {
	const [first = "", last] = [start, end].flatMap((moment) => moment ? [formatDateTime(moment, style)] : []);
	return last === void 0 ? [first] : [
		first,
		" – ",
		last
	];
};
var time = (moment, locale) => plainTime(moment, (date) => formatDateTime(date, { locale }));
// plain/rare-blocks.js
/** Converts a block of a rare kind to plain HTML; `blocks` converts the blocks in it. */
function plainRareBlock(block, style, blocks) {
	const { locale, level } = style;
	switch (block.type) {
		case "gallery": return [element("figure", { "data-news": "gallery" }, block.images.map(plainPicture), block.caption && element("figcaption", {}, plainText(block.caption)))];
		case "table": return [plainTable(block)];
		case "itinerary": return [plainItinerary(block, style, level + 1, "itinerary")];
		case "timeline": return [section(block, style, {}, element("ol", {}, block.entries.map((entry) => plainEntry(entry, style))))];
		case "key-points": return [section(block, style, {}, element("ul", {}, block.items.map((item) => element("li", {}, plainText(item)))))];
		case "callout": {
			const inner = {
				...style,
				isUntitled: block.title === void 0
			};
			return [section(block, style, { "data-news-kind": block.kind }, blocks(block.content, inner))];
		}
		case "note": return [element("p", {
			"data-news": "note",
			"data-news-kind": block.kind
		}, plainText(block.content))];
		case "correction": return [plainCorrection(block, locale)];
		case "update": return [plainUpdate(block, style, blocks)];
		case "related": return [section(block, style, {}, element("ul", {}, block.links.map(plainLink)))];
		case "audio":
		case "video": return [plainMedia(block)];
		case "embed": return [plainEmbed(block)];
		case "code": return [element("pre", { "data-news-language": block.language }, element("code", {}, block.text))];
		case "unknown": return block.text === void 0 ? [] : [element("p", {}, block.text)];
	}
}
/** A `section` with the block's hook and title. */
var section = ({ type, title }, { level }, attributes, ...content) => element("section", {
	"data-news": type,
	...attributes
}, title !== void 0 && element(`h${Math.min(6, level + 1)}`, {}, title), content);
function plainTable({ caption, head, rows }) {
	const row = (cells, isHead) => element("tr", {}, cells.map(({ content = [], header, scope, colspan, rowspan, align }) => element(header ?? isHead ? "th" : "td", {
		scope,
		colspan,
		rowspan,
		"data-news-align": align
	}, plainText(content))));
	return element("table", {}, caption && element("caption", {}, plainText(caption)), head && element("thead", {}, head.map((cells) => row(cells, true))), element("tbody", {}, rows.map((cells) => row(cells, false))));
}
var plainEntry = ({ date, title, content }, { locale }) => element("li", {}, date && [plainDate(date, (moment) => formatDateTime(moment, { locale })), " "], title !== void 0 && element("b", {}, isolated(title)), content && plainParagraphs(content));
/** An entry of a live blog. */
function plainUpdate(block, style, blocks) {
	const { id, date, title, authors = [], pinned, key, content } = block;
	const { locale } = style;
	const line = [date && plainDate(date, (moment) => formatDateTime(moment, { locale })), ...authors.map(({ name }) => element("b", {}, isolated(name)))].filter((piece) => piece);
	return element("section", {
		id: writtenId(id),
		"data-news": "update",
		"data-news-id": id,
		"data-news-pinned": pinned,
		"data-news-key": key
	}, line.length > 0 && element("p", { "data-news": "byline" }, line.flatMap((piece, index) => index > 0 ? [", ", piece] : [piece])), title !== void 0 && element(`h${Math.min(6, style.level + 1)}`, {}, title), blocks(content, {
		...style,
		isUntitled: title === void 0
	}));
}
var plainLink = ({ url, title, kicker, description, image }) => element("li", {}, image && plainImage(image), kicker !== void 0 && [element("b", { "data-news": "kicker" }, isolated(kicker)), " "], element("a", { href: url }, isolated(title ?? url)), description && plainParagraphs(description));
/**
* Converts a recording. The URL of its poster is in a `data-news` attribute, because browsers request HTML's `poster` at
* once and it has no referrer policy.
*/
function plainMedia(block) {
	const { type, title, poster, sources, tracks = [], caption, credit, duration } = block;
	return element("figure", { "data-news": "media" }, element(type, {
		controls: true,
		preload: "none",
		"data-news-poster": poster?.src,
		"aria-label": title,
		"data-news-duration": duration
	}, sources.map((source) => element("source", {
		src: source.src,
		type: source.type
	})), tracks.map(({ src, kind, language, label }) => element("track", {
		src,
		kind,
		srclang: language,
		label
	}))), plainCaption(caption, credit, title !== void 0 && element("b", { "data-news": "title" }, isolated(title))));
}
/** An embed, as text and a link. */
function plainEmbed({ provider, url, title, author, text, image }) {
	const name = title ?? provider ?? url;
	const hook = { "data-news": "original" };
	const pieces = [
		author !== void 0 && element("b", {}, isolated(author)),
		name !== void 0 && (url === void 0 ? element("span", hook, isolated(name)) : element("a", {
			href: url,
			...hook
		}, isolated(name))),
		provider !== void 0 && title !== void 0 && element("span", { "data-news": "provider" }, isolated(provider))
	].filter((piece) => piece);
	return element("section", {
		"data-news": "embed",
		"data-news-provider": title === void 0 && provider
	}, image && plainImage(image), text && element("blockquote", {}, plainParagraphs(text)), pieces.length > 0 && element("p", {}, pieces.flatMap((piece, index) => index > 0 ? [", ", piece] : [piece])));
}
// plain/blocks.js
/** Converts blocks to plain HTML. */
function plainBlocks(blocks, style) {
	const written = [];
	for (const block of blocks) for (const piece of plainBlock(block, style)) written.push(piece);
	return written;
}
function plainBlock(block, style) {
	const { locale, level, isUntitled } = style;
	switch (block.type) {
		case "paragraph": return plainParagraphs(block.content);
		case "heading": return [element(`h${Math.min(6, level + (block.level ?? 2) - 1)}`, {
			id: writtenId(block.id),
			"data-news": isUntitled && "subhead"
		}, plainText(block.content))];
		case "quote": return [plainPullQuote(block, locale, block.repeats ? "quote" : void 0)];
		case "pull-quote": return [plainPullQuote(block, locale, "pull-quote")];
		case "figure": return [plainPicture(block.image)];
		case "list": return [element(block.ordered ? "ol" : "ul", { start: block.ordered && block.start }, block.items.map((item) => element("li", {}, plainItem(item, style))))];
		case "divider": return [element("hr", {})];
		default: return plainRareBlock(block, style, plainBlocks);
	}
}
/** The blocks of a list item. A single paragraph is written without `p`. */
function plainItem(item, style) {
	const [only, ...others] = item;
	return only?.type === "paragraph" && others.length === 0 ? plainText(only.content) : plainBlocks(item, style);
}
// i18n/lists.js
var listFormat = memoize((locale) => new Intl.ListFormat(locale));
/** Splits a formatted list into names and separators: `A`, `, `, `B`, ` and `, `C`. */
function listPieces(names, locale) {
	const ends = names.length > 4 ? [...names.slice(0, 3), names.at(-1)] : names;
	const pieces = listFormat(locale).formatToParts(ends).map(({ type, value }) => ({
		isName: type === "element",
		words: value
	}));
	if (ends === names) return pieces;
	const third = pieces.indexOf(pieces.filter(({ isName }) => isName)[2]);
	const second = pieces.findLastIndex(({ isName }, index) => isName && index < third);
	const between = pieces.slice(second + 1, third);
	const others = names.slice(3, -1).flatMap((words) => [...between, {
		isName: true,
		words
	}]);
	return [
		...pieces.slice(0, third + 1),
		...others,
		...pieces.slice(third + 1)
	];
}
/**
* Formats a list for a locale, in pieces: each entry converted by `toPiece`, and the locale's separators between them.
*/
function formatList(entries, locale, toPiece) {
	let index = 0;
	return listPieces(entries, locale).map(({ isName, words }) => isName ? toPiece(words, index++) : words);
}
// model/byline.js
/** Number of authors that may be missing from a printed byline before the search for the others stops. */
var MOST_MISSED = 100;
/** Splits a printed byline into text and, at their positions, the authors named in it, in the order of the list. */
function bylinePieces(byline, authors) {
	const pieces = [];
	let end = 0;
	let missed = 0;
	for (const author of authors) {
		const at = byline.indexOf(author.name, end);
		if (at >= 0) {
			pieces.push(byline.slice(end, at), author);
			end = at + author.name.length;
		} else if (++missed > MOST_MISSED) break;
	}
	return [...pieces, byline.slice(end)];
}
// plain/article.js
/** Converts a story to plain HTML. Children, twins, mirror, server and snippets all use this form. */
function plainArticle(article, style) {
	const { locale, level } = style;
	const { headline, kicker, standfirst, byline, authors = [], dateline, published, updated } = article;
	const { image, body = [], corrections = [], source, copyright, license, url } = article;
	const named = (name, ...content) => element("p", { "data-news": name }, ...content);
	const dated = (name, moment) => element("p", {
		"data-news": name,
		...dateHooks(moment)
	}, plainTime(moment, (date) => formatDateTime(date, { locale })));
	const blocks = plainBlocks(body, withoutInherited(style));
	return connectAnchors(element("article", {
		lang: article.language,
		dir: article.direction
	}, kicker !== void 0 && named("kicker", kicker), headline !== void 0 && element(`h${level}`, {}, headline), standfirst && element("div", { "data-news": "standfirst" }, plainParagraphs(standfirst)), byline !== void 0 && named("byline", plainByline(byline, authors)), byline === void 0 && authors.length > 0 && named("authors", plainAuthors(authors, locale)), dateline !== void 0 && named("dateline", dateline), published && dated("published", published), updated && dated("updated", updated), image && plainPicture(image), blocks.some((block) => isAmbiguous(block, article)) ? element("div", { "data-news": "body" }, blocks) : blocks, corrections.map((correction) => plainCorrection(correction, locale)), source !== void 0 && named("source", source), copyright !== void 0 && named("copyright", copyright), license !== void 0 && named("license", element("a", { href: license }, license)), url !== void 0 && named("original", element("a", { href: url }, url))), url);
}
/** Whether a block could be read back as a field that the story does not have. The body is then in a container. */
function isAmbiguous({ tag, attributes, content }, article) {
	if (attributes["data-news"] === "correction") return true;
	if (article.headline === void 0 && /^h[1-6]$/.test(tag)) return true;
	if (!article.image && tag === "img") return true;
	return content.some((piece) => typeof piece !== "string" && isAmbiguous(piece, article));
}
/** The byline as printed. Names of authors with a URL are links in it; other authors are not shown. */
var plainByline = (byline, authors) => bylinePieces(byline, authors.filter(({ url }) => url !== void 0)).map((piece) => typeof piece === "string" ? piece : element("a", { href: piece.url }, isolated(piece.name)));
/** The authors' names as a list in the locale's format, each in its own element. */
var plainAuthors = (authors, locale) => formatList(authors.map(({ name }) => name), locale, (name, index) => {
	const url = authors[index].url;
	return url === void 0 ? element("b", {}, isolated(name)) : element("a", { href: url }, isolated(name));
});
// plain/element-models.js
/** Whether an object has one of these types, or none. */
var isOf = (raw, ...types) => [void 0, ...types].includes(ownValue(raw, "type"));
/** How the data of each element is recognised in canonical JSON and read. */
var MODEL_READERS = {
	"news-article": {
		name: "article",
		is: (raw) => isOf(raw, "article") && [
			"headline",
			"standfirst",
			"body",
			"image"
		].some((field) => Object.hasOwn(raw, field)) && !Object.hasOwn(raw, "quotation"),
		read: parseArticle
	},
	"pull-quote": {
		name: "quotation",
		is: (raw) => Object.hasOwn(raw, "quotation") && isOf(raw, "pull-quote", "quote"),
		read: parsePullQuote
	},
	"itinerary-card": {
		name: "itinerary",
		is: (raw) => Object.hasOwn(raw, "stops") && isOf(raw, "itinerary"),
		read: parseItinerary
	}
};
/** Writes the model of each element as plain HTML. */
var PLAIN_WRITERS = {
	"news-article": (article, style) => plainArticle(article, {
		...style,
		formatDates: formatBounds
	}),
	"pull-quote": (quote, { locale }) => plainPullQuote(quote, locale),
	"itinerary-card": (trip, { locale, level }) => plainItinerary(trip, {
		locale,
		formatDates: formatBounds
	}, level)
};
// plain/plain-html.js
/** Plain HTML as a tree, for `plainHtml` and the mirror. */
function plainTree(kind, given, options = {}) {
	const model = withoutInheritedWithin(given);
	const { locale, headingLevel, twin } = withoutInherited(options);
	const level = headingLevelOf(headingLevel);
	const written = withoutInherited({
		locale: locale ?? model.language ?? "en",
		level: level === "none" ? 2 : level
	});
	const write = PLAIN_WRITERS[kind];
	if (!twin) return write(model, written);
	const { repeats = false, ...own } = model;
	const tree = write(withoutInherited(own), written);
	const hooks = Object.entries({
		...repeats && { repeats: "" },
		...twin
	});
	const attributes = {
		"data-news": kind,
		...Object.fromEntries(hooks.map(([name, value]) => [`data-news-${name}`, value])),
		...tree.attributes
	};
	return {
		...tree,
		attributes: withoutPrototype(attributes)
	};
}
// server/attributes.js
/** Filters attributes: valid names, no event handlers, no JSON. Reports each one that is removed. */
function writtenAttributes(attributes, onIssue) {
	const written = Object.create(null);
	for (const [name, value] of Object.entries(attributes)) {
		if ((value ?? false) === false) continue;
		const reason = invalidReason(name);
		if (reason) onIssue({
			code: "unknown-field",
			path: `attributes.${name}`,
			message: reason
		});
		else written[name.toLowerCase()] = value === true ? "" : String(value);
	}
	return written;
}
function invalidReason(name) {
	if (!/^[a-z][\w:.-]*$/i.test(name)) return `“${name.slice(0, 80)}” is not a valid attribute name; removed.`;
	if (/^on/i.test(name)) return "Attributes that run a script are removed: add an event listener instead.";
	if (/^data$/i.test(name)) return "The attribute data is removed, because editors change JSON in attributes: pass the data itself.";
}
/** Returns a valid prefix for tags; reports an invalid one, which is ignored. */
function writtenPrefix(prefix, onIssue) {
	if (!prefix) return "";
	if (/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(prefix)) return prefix;
	onIssue({
		code: "value",
		path: "prefix",
		message: `${`“${prefix}`.slice(0, 81)}” is not a valid prefix; ignored. Use lowercase letters, digits and single hyphens, such as “acme”.`
	});
	return "";
}
/** The tag of an element, with its prefix. */
var prefixed = (prefix, tag) => prefix ? `${prefix}-${tag}` : tag;
/** Options for the plain HTML of an element, so that it matches what the element shows. */
var plainOptionsOf = (attributes) => ({
	locale: canonicalLanguage(attributes["locale"] ?? "") ?? canonicalLanguage(attributes["lang"] ?? ""),
	headingLevel: attributes["heading-level"]
});
// server/print-issue.js
/** Texts of the issues that were printed. Forgotten when there are many, because a server runs for months. */
var printed = /* @__PURE__ */ new Set();
var MAX_PRINTED = 1e3;
/** Prints an issue with `console.warn`, each text once: the default of `onIssue`. */
function printIssue({ path, message }) {
	const text = `Broadsheet: ${path && `${path}: `}${message}`;
	if (printed.has(text)) return;
	if (printed.size >= MAX_PRINTED) printed.clear();
	printed.add(text);
	console.warn(text);
}
// model/assert-known-name.js
/** Returns the name if it is in a list; otherwise throws, because an unknown name is an error in code, not in data. */
function assertKnownName(asked, names) {
	const known = names.find((name) => name === asked);
	if (known === void 0) throw new TypeError(`Expected one of ${names.join(", ")}, found “${String(asked)}”.`);
	return known;
}
// server/html-text.js
var MESSAGE = "A block of type “html” cannot be read synchronously; its text is kept. Use renderToStringAsync, or pass the result of readArticle of broadsheet/formats.";
/** Adds the contents of HTML blocks for callers that cannot wait for the markup reader: their text, and an issue each. */
function addHtmlText(contents) {
	for (const html of contents.keys()) contents.set(html, {
		blocks: [textWithoutTags(html)],
		issues: [{
			code: "unknown-type",
			message: MESSAGE
		}]
	});
}
/** Elements that separate the text around them from the text in them. */
var BLOCK$1 = /^(?:address|article|aside|blockquote|caption|d[dlt]|div|fig(?:caption|ure)|footer|h[1-6r]|header|li|main|nav|ol|p|pre|section|table|t[dhr]|ul)$/;
/**
* The text of HTML without its tags. A blank line separates blocks.
*
* The result is text, never HTML. From a tag or comment that does not end, the rest is kept as it is.
*/
function textWithoutTags(html) {
	const lower = html.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
	let text = "";
	let index = 0;
	for (let start = 0; (start = html.indexOf("<", start)) >= 0;) {
		const [, name] = /^<\/?([a-z][a-z\d-]*|!--)/.exec(lower.slice(start, start + 24)) ?? [];
		if (name === void 0) {
			start++;
			continue;
		}
		const end = /^(?:!--|script|style)$/.test(name) && lower[start + 1] !== "/" ? lower.indexOf(name === "!--" ? "-->" : `</${name}`, start) : start;
		const close = end < 0 ? end : html.indexOf(">", end);
		if (close < 0) break;
		text += html.slice(index, start) + (name === "br" ? "\n" : BLOCK$1.test(name) ? "\n\n" : "");
		start = index = close + 1;
	}
	return (text + html.slice(index)).replace(/&(?:amp|lt|gt|quot|nbsp|#39);/g, (entity) => ENTITIES[entity]).trim();
}
var ENTITIES = {
	"&amp;": "&",
	"&lt;": "<",
	"&gt;": ">",
	"&quot;": "\"",
	"&nbsp;": " ",
	"&#39;": "'"
};
// server/read-data.js
/** Not `TAGS`, which brings the attributes of all elements with it. */
var KNOWN_TAGS = Object.keys(MODEL_READERS);
/**
* Reads the data of an element.
*
* @param html - The contents of HTML blocks. Those that are not in it are added without content.
* @throws {TypeError} if the tag is unknown.
*/
function readData(tag, data, { url }, html) {
	assertKnownName(tag, KNOWN_TAGS);
	const options = {
		url,
		html
	};
	return MODEL_READERS[tag].read(data, options);
}
/** Reads the data of an element without the markup reader: HTML blocks become text, with an issue each. */
function readAtOnce(tag, data, passedOptions = {}) {
	const options = withoutInherited(passedOptions);
	const html = /* @__PURE__ */ new Map();
	const reading = readData(tag, data, options, html);
	if (html.size === 0) return reading;
	addHtmlText(html);
	return readData(tag, data, options, html);
}
/** Finds the data of an element in the text of an article; `undefined` if the data is not an article. */
async function readFromStory(tag, data, passedOptions) {
	assertKnownName(tag, KNOWN_TAGS);
	const stories = MODEL_READERS["news-article"];
	if (tag === "news-article" || !isRecord(data) || MODEL_READERS[tag].is(data) || !stories.is(data)) return void 0;
	const { url, attributes } = withoutInherited(passedOptions);
	const given = attributes ? { ...attributes } : {};
	const picked = ownValue(given, "pick");
	const pick = typeof picked === "string" || typeof picked === "number" ? String(picked) : "";
	const pageLanguage = canonicalLanguage(ownValue(given, "lang"));
	const { readAny } = await import("../formats/read-data.js");
	return readAny(MODEL_READERS[tag], data, {
		url,
		pick,
		pageLanguage
	}, stories);
}
// decorate/context.js
/**
* A context with some values changed. It inherits from `context`, because copying would read the lazy getter
* `messages`.
*/
var contextWith = (context, changes) => Object.assign(Object.create(context), changes);
/** Copies a context and everything it inherits, which `{ ...context }` would lose. */
function wholeContext(context) {
	const copy = {};
	let layer = context;
	while (layer && layer !== Object.prototype) {
		for (const name of Object.keys(layer)) copy[name] = context[name];
		layer = Object.getPrototypeOf(layer);
	}
	return copy;
}
// i18n/messages.js
/** The English messages, which are always loaded. */
var english = {
	failed: "This could not be loaded.",
	repeatedQuotation: "From the story",
	by: "By {names}",
	updated: "Updated {date}",
	readingTime: {
		one: "{n} min read",
		other: "{n} min read"
	},
	correction: "Correction",
	correctionHead: "{kind}.",
	correctionHeadOn: "{kind}, {date}.",
	source: "Source: {source}",
	license: "Licence",
	original: "Read the original",
	readOn: "Read the whole story"
};
/** The English messages of rare blocks. */
var englishBlocks = {
	gallery: "Pictures",
	table: "Table",
	pinned: "Pinned",
	keyUpdate: "Key event"
};
/** The English messages of an itinerary. */
var englishItinerary = {
	stops: {
		one: "{n}\xA0stop",
		other: "{n}\xA0stops"
	},
	earlier: {
		one: "{n} earlier stop",
		other: "{n} earlier stops"
	},
	undated: {
		one: "{n} without a date",
		other: "{n} without a date"
	},
	done: "Done",
	now: "Now",
	next: "Next",
	cancelled: "Cancelled",
	postponed: "Postponed",
	tentative: "Tentative",
	moved: "Moved to {date}",
	movedFrom: "Moved from {date}",
	until: "Until {date}",
	noDate: "No date given",
	unnamed: "A place that was not named",
	inferred: "Not announced; read from the story",
	fromText: "From the text of the story.",
	more: {
		one: "{n} more",
		other: "{n} more"
	},
	meets: "Meets",
	begins: "(begins)",
	ends: "(ends)",
	yourTime: "{time} your time",
	zoneTime: "{time} in {zone}",
	placeTimes: "Times are those of each place; yours beside them where they differ.",
	zoneTimes: "Times are those of each place; those in {zone} beside them where they differ.",
	asOf: "As reported on {date}.",
	addStop: "Add to calendar",
	addTrip: "Add the trip to your calendar",
	otherCalendars: "Other calendars",
	distance: "About {distance} in straight lines from stop to stop.",
	positions: "Positions of places: GeoNames."
};
/** The English messages for legs and stays. */
var englishJourney = {
	flight: "Flight",
	train: "Train",
	bus: "Bus",
	ferry: "Ferry",
	car: "By car",
	walk: "On foot",
	platform: "Platform {platform}",
	gate: "Gate {platform}",
	checkIn: "Check-in {date}",
	checkOut: "Check-out {date}"
};
var pluralRules = memoize((locale) => new Intl.PluralRules(locale));
var numberFormat = memoize((locale) => new Intl.NumberFormat(locale));
/** Formats a number with a noun, in the plural form of the language. */
function plural(forms, count, locale) {
	const isOneForm = Object.values(forms).every((form) => form === forms.other);
	const isPlain = count < 1e3 && /^en(-[A-Z]{2})?$/.test(locale);
	return (isOneForm ? forms.other : forms[pluralRules(locale).select(count)] ?? forms.other).replace("{n}", isPlain ? String(count) : numberFormat(locale).format(count));
}
/** Replaces the placeholders of a sentence. Returns a list, because a value may be an element. */
var fill = (sentence, pieces) => sentence.split(/[{}]/).map((piece, index) => index % 2 > 0 ? pieces[piece] : piece);
/** Overrides messages with others. */
var withMessages = (words, over) => ({
	...words,
	...over,
	itinerary: {
		...words.itinerary,
		...over.itinerary
	}
});
/**
* The messages for a locale: the defaults, overridden by the tables for its language, script and region.
*/
function messagesFor(known, locale, tables) {
	const subtags = locale.split("-");
	return subtags.map((_, index) => subtags.slice(0, index + 1).join("-")).reduce((words, tag) => withMessages(words, tables[tag] ?? {}), known);
}
// decorate/element-kinds.js
/** Attributes that are copied from every element that is kept. */
var GLOBAL_ATTRIBUTES = [
	"lang",
	"dir",
	"id",
	"class",
	"data-news"
];
/**
* Attributes of our plain HTML for values that its text does not contain. They are copied from elements that have a
* `data-news` attribute and from elements marked with `+` below.
*/
var HOOKS$1 = "align coordinates date duration id key kind language pinned provider stated status zone".split(" ").map((name) => `data-news-${name}`);
/** Attributes that lazy-loading scripts keep URLs in, and the attribute each one replaces. */
var LAZY_ATTRIBUTES = withoutPrototype({
	"data-src": "src",
	"data-lazy-src": "src",
	"data-original": "src",
	"data-srcset": "srcset",
	"data-lazy-srcset": "srcset",
	"data-news-poster": "poster"
});
/**
* The elements that are kept, each with its attributes besides those of every element.
*
* `*` stands for the attributes of lazy-loading scripts, `+` for the attributes with hooks.
*
* Elements that are not listed in this module are replaced by their content.
*/
var KEPT_ELEMENTS = `a:href,title,name abbr:title address area:href,alt article aside audio:src,data-news-poster,aria-label b bdi bdo blockquote:cite br caption cite code dd del
  details:open dfn:title dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr i
  img:loading,src,srcset,sizes,alt,width,height,* ins kbd li:value,+ mark ol:start,reversed,type,+ p picture pre:+ q
  rp rt ruby s samp section small source:src,srcset,sizes,media,type,* span strong sub summary sup table tbody
  td:colspan,rowspan,+ tfoot th:colspan,rowspan,scope,+ thead time:datetime tr track:src,kind,srclang,label u ul var
  video:src,poster,data-news-poster,width,height,aria-label wbr`;
/** Block elements that are only containers; each is copied as a `div`. */
var BLOCK_CONTAINERS = "center dialog div fieldset form legend main nav optgroup search";
/** Elements whose content is not shown: scripts, styles, fallbacks, options of a form, the source of a formula. */
var HIDDEN_ELEMENTS = "script style template noscript noframes select datalist option annotation annotation-xml";
/** Elements that embed another page; each is copied as a link to it. */
var FRAME_ELEMENTS = "iframe embed object frame";
/**
* Elements that are replaced by their text, with spaces around it.
*
* A formula is written in one line: after the colon are the signs between the operands of the element.
*/
var SPACED_ELEMENTS = `button canvas desc marquee math msqrt mtd svg text title
  mfrac:/ mroot:, msub:_ msubsup:_^ msup:^ munderover:_^`;
var kinds = /* @__PURE__ */ new Map();
for (const entry of KEPT_ELEMENTS.split(/\s+/)) {
	const [tag = "", own = ""] = entry.split(":");
	const names = own.split(",").filter(Boolean);
	kinds.set(tag, {
		tag,
		attributes: [...GLOBAL_ATTRIBUTES, ...names.flatMap((name) => name === "+" ? HOOKS$1 : name === "*" ? Object.keys(LAZY_ATTRIBUTES) : name)]
	});
}
for (const tag of BLOCK_CONTAINERS.split(" ")) kinds.set(tag, {
	tag: "div",
	attributes: GLOBAL_ATTRIBUTES
});
kinds.set("menu", kinds.get("ul"));
kinds.set("amp-img", kinds.get("img"));
for (const tag of HIDDEN_ELEMENTS.split(" ")) kinds.set(tag, "hidden");
for (const tag of FRAME_ELEMENTS.split(" ")) kinds.set(tag, "frame");
for (const entry of SPACED_ELEMENTS.split(/\s+/)) {
	const [name = "", signs = ""] = entry.split(":");
	kinds.set(name, { signs });
}
// decorate/copy.js
var BREAK = elementWith("br", {}, []);
/**
* Two line breaks, which separate paragraphs. Replaces a removed element, so that the text around it stays separate.
*/
var LINE_END = [BREAK, BREAK];
/** Whether any of the nodes shows something. */
var isFilled = (nodes) => nodes.some(isFilledNode);
/** Whether a node is only white space. */
var isBlankText = (node) => typeof node === "string" && !/\S/.test(node);
/** The text of nodes, with spaces around blocks. */
function textWithin(nodes) {
	let text = "";
	for (const node of nodes) if (typeof node === "string") text += node;
	else if (node.tag === "br") text += "\n";
	else text += node.isBox ? ` ${textWithin(node.content)} ` : textWithin(node.content);
	return text;
}
/** The first element, at any depth, that passes a test, in document order. */
function findElement(nodes, passes) {
	for (const node of nodes) {
		if (typeof node === "string") continue;
		const found = passes(node) ? node : findElement(node.content, passes);
		if (found) return found;
	}
}
/** Whether an element contains another, at any depth. */
var holdsElement = (outer, element) => element !== void 0 && findElement(outer.content, (inner) => inner === element) !== void 0;
// i18n/quotation-marks.js
/**
* Quotation marks by language, from CLDR, or as newspapers use them if that differs.
*
* French has a narrow no-break space (U+202F) inside. In right-to-left languages « is the opening mark, because it is
* mirrored on screen.
*/
var STYLES = [
	["“ ” ‘ ’", "en pt es-419 es-MX es-US"],
	["«   » “ ”", "fr"],
	["« » ‹ ›", "de-CH fr-CH it-CH"],
	["« » “ ”", "es it ca eu el ar fa pt-PT"],
	["„ “ ‚ ‘", "de cs sk sl bg lt et"],
	["„ ” « »", "pl ro hu"],
	["„ ” ‚ ’", "hr sr bs"],
	["« » „ “", "ru uk be"],
	["” ” ’ ’", "sv fi he"],
	["« » ‘ ’", "nb nn no"],
	["» « › ‹", "da"],
	["‘ ’ “ ”", "nl"],
	["「 」 『 』", "ja zh-Hant zh-TW zh-HK"]
];
/** The quotation marks of a language tag: the most specific entry in the table, else those of English. */
var quotationMarks = memoize((language) => {
	const row = STYLES.find(([, languages]) => ` ${languages} `.includes(` ${language} `));
	if (!row && language.includes("-")) return quotationMarks(language.replace(/-[^-]*$/, ""));
	return (row ?? STYLES[0])[0].split(" ");
});
/** Pairs of quotation marks of all languages. ’…’ is not in the list, because ’ is also an apostrophe. */
var PAIRS = "“” „“ „” «» »« ”” \"\" 「」 『』 ‘’ ‚‘ ‚’ ‹› ›‹".split(" ");
/** Whether the last mark closes the first one. “A” and “B” are two quotations. */
var isOnePair = (words) => PAIRS.some((pair) => {
	const open = pair[0];
	const close = pair[1];
	if (!words.startsWith(open) || !words.endsWith(close)) return false;
	const [before = "", after] = words.slice(1, -1).split(close, 2);
	return !after || before.includes(open) || /^\p{Cased}/u.test(after) || !words.slice(before.length + 2, -1).includes(open);
});
/** Whether text starts with an opening quotation mark. */
var isOpened = (words) => /^\s*["“”„«»「『]/.test(words);
/** Whether the author quoted only parts of the text: `“One,” she said. “Two.”` Then no marks are added. */
var isMarkedWithin = (words) => isOpened(words) && /["“”«»」』]/.test(words.trim().slice(1));
/**
* Finds typed quotation marks around a quotation, from the text of its paragraphs.
*
* A mark at only one end counts if its counterpart is nowhere in the text: the quotation was shortened.
*/
function typedMarks(paragraphs) {
	const words = paragraphs.map((text) => text.trim());
	const all = words.join("\n");
	const each = words.every(isOnePair);
	const isWrapped = each || isOnePair(all);
	const opened = isWrapped || /^[“„«「『]/.test(all) && !/[”“»」』]/.test(all.slice(1).replaceAll(`\n${all[0]}`, ""));
	const closed = isWrapped || /^[^“„«»”「『」』]*[”»」』]$/.test(all);
	return {
		opens: words.map((text) => opened && text !== "" && (each || text[0] === all[0])),
		closes: words.map((_, index) => closed && (each || index === words.length - 1))
	};
}
// decorate/picture.js
/**
* Draws an `img` or `picture`. If it could not be loaded, its alternative text is shown instead.
*
* `src` is set after `srcset`, because WebKit starts a request as soon as the first of them is set.
*/
function drawImage(image, context) {
	if (image.tag === "picture") return elementWith("picture", {}, image.content.map((node) => typeof node === "object" && (node.tag === "source" ? node : node.tag === "img" && drawImage(node, context))));
	const { src = "", srcset = image.sources, sizes = context.figure?.sizes ?? "100vw", alt = "", width, height, id } = image.attributes;
	const isLost = context.lost.has(src);
	const drawn = elementWith("img", {
		...id && { id },
		part: "image",
		...srcset && {
			srcset,
			sizes
		},
		...width && { width },
		...height && { height },
		loading: context.figure?.isFirst ? "eager" : "lazy",
		decoding: "async",
		referrerpolicy: "no-referrer",
		...src && { src },
		alt,
		...isLost && { hidden: "" }
	}, []);
	return isLost && alt ? [drawn, elementWith("span", { class: "lost" }, [alt])] : drawn;
}
// decorate/draw.js
/** Elements that are drawn as another element or get a CSS part. `b` and `i` are reserved for our own layout. */
var RULES = /* @__PURE__ */ new Map([
	["b", ["strong", ""]],
	["hr", ["hr", "divider"]],
	["i", ["em", ""]],
	["ol", ["ol", "list"]],
	["span", ["bdi", ""]],
	["ul", ["ul", "list"]]
]);
/** Whether an element only groups others. */
var isGroup = ({ tag }) => /^(div|footer|header|hgroup|section)$/.test(tag);
/**
* Draws content: text, inline elements, safe links, and blocks with their CSS parts.
*
* If it has blocks, loose text between them becomes paragraphs. Blocks are separated by line feeds, which copied text
* and screen readers need.
*/
function drawContent(nodes, context) {
	const drawn = [];
	if (nodes.some(isBox)) drawFlow(nodes, context, drawn);
	else flatten(nodes.map((node) => drawNode(node, context)), drawn);
	return drawn;
}
/** Draws content as blocks; a line of text becomes a paragraph. */
function drawBlocks(nodes, context) {
	const drawn = [];
	drawFlow(nodes, context, drawn);
	return drawn;
}
function drawFlow(nodes, context, drawn) {
	for (const node of withParagraphs(nodes)) {
		const blocks = [];
		flatten([drawNode(node, context)], blocks);
		for (const block of blocks) {
			if (block === "\n") continue;
			if (drawn.length > 0) drawn.push("\n");
			drawn.push(block);
		}
	}
}
/** Wraps loose text in paragraphs. */
function withParagraphs(nodes) {
	const blocks = [];
	let run = [];
	let anchors = [];
	const add = (block) => {
		if (anchors.length === 0 || !block.isFilled) return void blocks.push(block);
		if (/^(p|li|t[dh]|h[1-6])$/.test(block.tag)) blocks.push({
			...block,
			content: [...anchors, ...block.content]
		});
		else blocks.push(...anchors, block);
		anchors = [];
	};
	const flush = () => {
		const lines = linesOf(run);
		if (lines.length === 0) anchors.push(...run.filter((node) => typeof node === "object" && node.attributes["id"]));
		for (const line of lines) add(elementWith("p", {}, trimmed(line)));
		run = [];
	};
	for (const node of nodes) if (isBox(node)) {
		flush();
		const { tag, isFilled, attributes } = node;
		if (isFilled || !attributes["id"] || !/^(div|p|section)$/.test(tag)) add(node);
		else anchors.push(elementWith("span", { id: attributes["id"] }, []));
	} else run.push(node);
	flush();
	return blocks;
}
function drawParagraph(line, own, context) {
	if (context.quoted === 0) own["part"] = "paragraph";
	return elementWith("p", own, drawLine$1(line, context));
}
/** Draws text for an element that holds no blocks, such as a heading: trimmed, and with line breaks between blocks. */
var drawLine$1 = (nodes, context) => drawContent(trimmed(inLine(nodes)), context);
/** Replaces blocks by their content, with line breaks between them. */
function inLine(nodes) {
	if (!nodes.some(isBox)) return nodes;
	return linesOf(nodes.flatMap((node) => {
		if (!isBox(node)) return [node];
		const { tag, content } = node;
		if (/^(audio|img|picture|video)$/.test(tag)) return [{
			...node,
			isBox: false
		}];
		if (tag === "a") return [{
			...node,
			content: inLine(content),
			isBox: false
		}];
		return [
			...LINE_END,
			...inLine(content),
			...LINE_END
		];
	})).flatMap((line, index) => [...index > 0 ? [LINE_END[0], "\n"] : [], ...trimmed(line)]);
}
/** Splits inline nodes at two consecutive line breaks; removes empty lines. */
function linesOf(run) {
	const lines = [[]];
	let isBroken = false;
	for (const node of run) {
		const isBreak = typeof node === "object" && node.tag === "br";
		if (isBreak && isBroken) lines.push([]);
		else lines.at(-1).push(node);
		if (isBreak || isFilledNode(node)) isBroken = isBreak;
	}
	return lines.filter((nodes) => nodes.some(isFilledNode));
}
/** Removes white space and line breaks from the start and end of nodes. */
function trimmed(nodes) {
	const isBlank = (node) => typeof node === "string" ? !/\S/.test(node) : node?.tag === "br";
	let [start, end] = [0, nodes.length];
	while (start < end && isBlank(nodes[start])) start++;
	while (end > start && isBlank(nodes[end - 1])) end--;
	const kept = nodes.slice(start, end);
	const [first, last] = [kept[0], kept.length - 1];
	if (typeof first === "string") kept[0] = first.trimStart();
	const text = kept[last];
	if (typeof text === "string") kept[last] = text.trimEnd();
	return kept;
}
/** Joins blocks with line feeds, as `drawContent` does; leaves out empty values. */
var separated = (blocks) => blocks.filter((block) => block).flatMap((block, index) => index > 0 ? ["\n", block] : [block]);
/** The attributes of an element that are kept in the drawn tree: all but class names, hooks and `loading`. */
function ownAttributes({ attributes }) {
	const kept = withoutPrototype({});
	for (const name of Object.keys(attributes)) if (!/^(class|data-|loading$)/.test(name)) kept[name] = attributes[name];
	return kept;
}
/** Draws a node. A container that is replaced by its content results in a list. */
function drawNode(node, outer) {
	if (typeof node === "string") return node;
	const { tag, attributes, content } = node;
	const hook = attributes["data-news"] ?? "";
	const context = attributes["lang"] ? contextWith(outer, { language: attributes["lang"] }) : outer;
	if (isRareMark(tag) || isRareMark(hook)) {
		const drawn = context.drawRare?.(node, context);
		if (drawn) return drawn;
		if (!context.drawRare) context.onRare();
	}
	if (node.isBox && !node.isFilled && !/^t[dhr]$/.test(tag)) return void 0;
	const own = ownAttributes(node);
	if (/^h[1-6]$/.test(tag)) return drawHeading(node, "subhead", levelBelow$1(context.headingLevel, Math.min(3, Math.max(1, Number(tag[1]) - context.headlineTag))), context);
	switch (tag) {
		case "p":
			if (content.some(isBox)) break;
			return linesOf(content).map((line, index) => drawParagraph(line, index === 0 ? own : {}, context));
		case "q": return drawQuotation$1(node, own, context);
		case "a": return drawLink(node, drawContent(content, contextWith(context, { isLinked: true })), context);
		case "img":
		case "picture": return node.isBox && !context.figure ? drawFigure(node, context) : drawImage(node, context);
		case "figcaption": return drawCaption(node, context);
		case "blockquote": return context.drawQuote(node, hook, context);
		case "figure":
		case "aside":
			if (findElement(content, (inner) => inner.tag === "blockquote")) return context.drawQuote(node, hook, context);
			if (tag === "figure") return drawFigure(node, context);
	}
	if (isGroup(node) || /^(address|article|aside|p)$/.test(tag)) {
		const blocks = drawBlocks(content, context);
		return Object.keys(own).length > 0 ? elementWith("div", own, blocks) : blocks;
	}
	const inner = drawContent(content, context);
	const [drawnTag, part] = !(tag === "span" && own["id"] && !own["lang"] && !own["dir"] && !hook) && RULES.get(tag) || [tag, ""];
	if (tag === "audio" || tag === "video") Object.assign(own, {
		controls: "",
		preload: "none"
	});
	if (part) own["part"] = part;
	return elementWith(drawnTag, own, inner);
}
/** Draws a link around drawn content. Links cannot be nested: of a link within a link only the content is kept. */
function drawLink(link, content, { isLinked }) {
	const { href, id } = link.attributes;
	if (href && !isLinked) {
		const linkText = textWithin(link.content).trim();
		const isAddress = href.includes(linkText) && href.length - linkText.length < 10;
		return elementWith("a", Object.assign(ownAttributes(link), { rel: "noopener" }, isAddress && { class: "address" }), [content]);
	}
	return id ? elementWith("span", { id }, [content]) : content;
}
/** Draws an inline quotation. Its quotation marks are text, so that they are copied with it. */
function drawQuotation$1({ content }, own, context) {
	const [open, close] = quotationMarks(context.language).slice(context.quoted % 2 * 2);
	const marked = [
		open,
		drawContent(content, contextWith(context, { quoted: context.quoted + 1 })),
		close
	];
	return Object.keys(own).length > 0 ? elementWith("bdi", own, marked) : marked;
}
/** The heading level a number of steps below another, at most 6. */
var levelBelow$1 = (level, steps) => level === "none" ? level : Math.min(6, level + steps);
/** Draws a heading of the given level; a paragraph if the level is `none`. */
var drawHeading = (heading, part, level, context, content = drawLine$1(heading.content, context)) => elementWith(level === "none" ? "p" : `h${level}`, {
	...ownAttributes(heading),
	part,
	class: part
}, [content]);
/** Draws a `figure`, or a picture alone as one, with its caption and credit. */
function drawFigure(figure, context, style = {
	part: "figure",
	isFirst: false,
	sizes: "100vw"
}) {
	const isBare = figure.tag !== "figure";
	const { part } = style;
	return elementWith("figure", {
		...!isBare && ownAttributes(figure),
		part,
		class: part
	}, drawBlocks(isBare ? [figure] : figure.content, contextWith(context, { figure: style })));
}
/** Draws a caption and, separately, the credit of the picture. */
function drawCaption(line, context) {
	const drawn = [];
	let run = [];
	const flush = () => {
		if (run.some(isFilledNode)) drawn.push(elementWith("span", { part: "caption" }, drawLine$1(run, context)), " ");
		run = [];
	};
	for (const node of inLine(line.content)) if (typeof node === "object" && (node.attributes["data-news"] === "credit" || node.tag === "small")) {
		flush();
		if (node.isFilled) drawn.push(elementWith("small", { part: "credit" }, drawLine$1(node.content, context)), " ");
	} else run.push(node);
	flush();
	drawn.pop();
	return elementWith("figcaption", ownAttributes(line), drawn);
}
// decorate/correction.js
var isLabel$1 = (node) => typeof node === "object" && node.attributes["data-news"] === "label";
/**
* Draws a correction. It starts with its kind and date: as written in the HTML, or for data in the reader's language.
*/
function drawCorrection(correction, context, attributes = {}) {
	const label = correction.content.find(isLabel$1);
	const text = drawLine$1(correction.content.filter((node) => node !== label), context);
	const head = label && !context.isData ? drawLine$1(label.content, context) : drawHead(correction, context);
	return elementWith("p", {
		...ownAttributes(correction),
		part: "correction",
		...attributes
	}, [
		elementWith("b", {}, head),
		" ",
		text
	]);
}
/** The label of a correction in the reader's language: “Correction, 3 October 2022.” */
function drawHead({ attributes }, context) {
	const { correction, correctionHead, correctionHeadOn } = context.messages;
	const { "data-news-kind": kind = "", "data-news-date": date, "data-news-zone": zone } = attributes;
	const named = kind === "" || kind === "correction" ? correction : capitalized(kind);
	const moment = date === void 0 ? void 0 : momentOf(date);
	if (!moment) return fill(correctionHead, { kind: named });
	const dateText = formatDateTime({
		...moment,
		...zone && { zone }
	}, context);
	return fill(correctionHeadOn, {
		kind: named,
		date: elementWith("time", moment.date ? { datetime: moment.date } : {}, [dateText])
	});
}
// decorate/date.js
/**
* Reads a date from `time[datetime]`, else from the `data-news-date` hook, else from the text.
*
* The time zone is read from `data-news-zone`, because `<time>` has no attribute for it.
*/
function readMoment(element) {
	const time = element.tag === "time" ? element : findElement(element.content, ({ tag }) => tag === "time");
	const moment = momentOf(time?.attributes["datetime"] || element.attributes["data-news-date"] || textWithin((time ?? element).content));
	const zone = element.attributes["data-news-zone"];
	return moment?.date && zone ? {
		...moment,
		zone
	} : moment;
}
/** Draws a date as it is written, or formats it if the host sets a locale or a time zone. */
function drawDate(element, context) {
	const moment = readMoment(element);
	const time = element.tag === "time" ? element : findElement(element.content, ({ tag }) => tag === "time");
	return elementWith("time", moment?.date ? { datetime: moment.date } : {}, [moment?.date && context.formatDate ? context.formatDate(moment, true) : drawLine$1((time ?? element).content, context)]);
}
// decorate/reading-time.js
/** Reading speed of adults on a screen: words per minute, and characters per minute in scripts without spaces. */
var WORDS_PER_MINUTE = 230;
var CHARACTERS_PER_MINUTE = 500;
/** Elements that do not count, because few people read them word by word. */
var NOT_READ = /^(audio|details|figure|pre|table|video)$/;
/** The reading time of a body in minutes; 0 if it is less than one. */
function readingMinutes(nodes) {
	const counts = {
		spaces: 0,
		characters: 0
	};
	count(nodes, counts);
	const { spaces, characters } = counts;
	const minutes = characters / CHARACTERS_PER_MINUTE + (characters ? 0 : spaces / WORDS_PER_MINUTE);
	return minutes < 1 ? 0 : Math.round(minutes);
}
/** Counts the spaces in a body, and its kana and Han characters. Words are not split: that takes four times as long. */
function count(nodes, counts) {
	for (const node of nodes) if (typeof node === "string") {
		for (let at = node.indexOf(" "); at >= 0; at = node.indexOf(" ", at + 1)) counts.spaces++;
		if (/[\u3040-\u30ff\u3400-\u9fff]/.test(node)) counts.characters += node.replace(/[^\u3040-\u30ff\u3400-\u9fff]+/g, "").length;
	} else if (!NOT_READ.test(node.tag)) {
		if (node.isBox) counts.spaces++;
		count(node.content, counts);
	}
}
// decorate/article.js
/**
* How much of a story is shown: the value of the `display` attribute, or the next larger one if that would show
* nothing.
*/
function displayOf(requested, { lines, headline, image, standfirst, body }) {
	const { kicker, byline, authors, published, updated } = lines;
	const hasHead = [
		kicker,
		headline,
		byline,
		authors,
		published,
		updated,
		image
	].some((node) => node?.isFilled);
	if (requested === "card" && hasHead) return "card";
	const hasOpening = hasHead || isFilled(standfirst) || isFilled(body.filter((node) => typeof node === "string" || node.tag === "p"));
	return (requested === "card" || requested === "excerpt") && hasOpening ? "excerpt" : "full";
}
/** Draws a story: header, byline and dates, lead picture, body, and endnotes. */
function drawArticle(slots, outer, display) {
	const context = contextWith(outer, { headlineTag: Number(slots.headline?.tag[1] ?? 1) });
	const isFull = display === "full";
	const { image, rest } = slots;
	const lead = image && drawFigure(image, context, {
		part: "lead",
		isFirst: isFull,
		sizes: "(min-width: 60em) 50em, 100vw"
	});
	const pieces = [
		drawHeader(slots, context, display),
		drawMeta(slots, context, isFull),
		lead,
		isFull && drawStory(slots, context),
		isFull ? drawEndnotes(slots, context) : display === "excerpt" && drawExcerpt(slots, context),
		isFull && rest.length > 0 && elementWith("div", {
			class: "rest",
			part: "rest"
		}, drawBlocks(rest, context))
	];
	return elementWith("article", {
		class: `frame ${display}`,
		part: "frame",
		lang: context.language,
		dir: context.direction
	}, separated(pieces));
}
function drawHeader(slots, context, display) {
	const { lines, headline, standfirst } = slots;
	const address = addressOf(slots);
	return elementWith("header", {
		part: "header",
		class: "header"
	}, separated([
		lines.kicker && drawNamed(lines.kicker, "kicker", context),
		headline && drawHeading(headline, "headline", context.headingLevel, context, address !== void 0 && display !== "full" ? linkTo(address, drawLine$1(headline.content, contextWith(context, { isLinked: true }))) : void 0),
		...display === "card" ? [] : standfirst.map((paragraph) => drawNamed(paragraph, "standfirst", context))
	]));
}
var drawNamed = (line, part, context) => elementWith("p", {
	...ownAttributes(line),
	part,
	class: part
}, drawLine$1(line.content, context));
var linkTo = (href, content) => elementWith("a", {
	href,
	rel: "noopener"
}, [content]);
/** The URL of the original story. */
var addressOf = ({ lines }) => lines.original && linkWithin(lines.original);
function linkWithin(element) {
	if (element.attributes["href"]) return element.attributes["href"];
	for (const inner of element.content) {
		const href = typeof inner === "object" ? linkWithin(inner) : void 0;
		if (href) return href;
	}
}
function drawMeta({ lines, body }, context, isFull) {
	const minutes = isFull ? readingMinutes(body) : 0;
	const { byline, authors, published, updated } = lines;
	const drawn = separated([
		byline && drawNamed(byline, "byline", context),
		!byline && authors && elementWith("p", { part: "byline" }, fill(context.messages.by, { names: drawLine$1(authors.content, context) })),
		published && elementWith("p", { part: "published" }, [drawDated(published, context)]),
		updated && elementWith("p", { part: "updated" }, isDateAlone(updated) ? fill(context.messages.updated, { date: drawDate(updated, context) }) : [drawDated(updated, context)]),
		minutes > 0 && elementWith("p", { part: "reading-time" }, [plural(context.messages.readingTime, minutes, context.locale)])
	]);
	return drawn.length > 0 ? elementWith("div", {
		part: "meta",
		class: "meta"
	}, drawn) : void 0;
}
/** A date, or a line of text that holds one. */
var drawDated = (line, context) => isDateAlone(line) ? drawDate(line, context) : drawLine$1(line.content, context);
/** Whether an element contains only a date. */
function isDateAlone({ tag, content, attributes }) {
	if (tag === "time") return true;
	const [only, more] = trimmed(content);
	if (more !== void 0 || only === void 0) return false;
	return typeof only === "string" ? attributes["data-news-date"] !== void 0 : only.tag === "time";
}
var isParagraph = (node) => typeof node === "object" && node.attributes["part"] === "paragraph";
/** An excerpt: the first paragraph if there is no standfirst, and a link to the original. */
function drawExcerpt(slots, context) {
	const { standfirst, body } = slots;
	const address = addressOf(slots);
	return elementWith("div", {
		part: "body",
		class: "body"
	}, separated([standfirst.length === 0 ? drawBlocks(body, context).find(isParagraph) : void 0, address !== void 0 && elementWith("p", {
		part: "more",
		class: "more"
	}, [linkTo(address, context.messages.readOn)])]));
}
/** The body, with the dateline at the start of its first paragraph. */
function drawStory({ body, lines: { dateline } }, context) {
	const blocks = drawBlocks(body, context);
	if (dateline) {
		const place = [elementWith("span", {
			part: "dateline",
			class: "dateline"
		}, drawLine$1(dateline.content, context)), elementWith("span", { class: "dash" }, [" — "])];
		const first = blocks.find(isParagraph);
		if (first) blocks[blocks.indexOf(first)] = elementWith("p", first.attributes, [place, first.content]);
		else blocks.unshift(elementWith("p", { part: "paragraph" }, place), "\n");
	}
	return blocks.length > 0 ? elementWith("div", {
		part: "body",
		class: "body"
	}, blocks) : void 0;
}
/** The endnotes: corrections, source, rights, and the link to the original. */
function drawEndnotes(slots, context) {
	const { corrections, lines } = slots;
	const { source, copyright, license, original } = lines;
	const { messages } = context;
	const named = (line, message) => {
		const href = linkWithin(line);
		return href !== void 0 && textWithin(line.content).trim() === href ? linkTo(href, message) : drawLine$1(line.content, context);
	};
	const notes = separated([
		...corrections.map((correction) => drawCorrection(correction, context)),
		source && elementWith("p", { part: "source" }, /^\s*\p{L}+\s*[:：]/u.test(textWithin(source.content)) ? drawLine$1(source.content, context) : fill(messages.source, { source: drawLine$1(source.content, context) })),
		(copyright ?? license) && elementWith("p", { part: "rights" }, [
			copyright && drawLine$1(copyright.content, context),
			copyright && license && " ",
			license && named(license, messages.license)
		]),
		original && elementWith("p", { part: "original" }, [named(original, messages.original)])
	]);
	return notes.length > 0 ? elementWith("footer", {
		part: "endnotes",
		class: "endnotes"
	}, notes) : void 0;
}
// decorate/language.js
/**
* The language and direction of nested elements, ordered from the inside out: the first `lang` and the first `dir` that
* are set.
*/
function languageOfElements(elements) {
	const valueOf = (name) => elements.find((element) => element?.attributes[name])?.attributes[name]?.toLowerCase() ?? "";
	const dir = valueOf("dir");
	return {
		language: canonicalLanguage(valueOf("lang")),
		direction: dir === "ltr" || dir === "rtl" ? dir : void 0
	};
}
// decorate/article-slots.js
/**
* Names of the single-element fields in the head and foot of a story. They are also the values of their `data-news`
* hooks.
*/
var LINE_NAMES = [
	"kicker",
	"byline",
	"authors",
	"dateline",
	"published",
	"updated",
	"source",
	"copyright",
	"license",
	"original"
];
/** Class names that publishing systems commonly use for fields in the head of a story. */
var FIELD_CLASSES = [
	[/\b(standfirst|subtitle|dek|deck|lede)\b/i, "standfirst"],
	[/\b(kicker|eyebrow|overline)\b/i, "kicker"],
	[/\b(byline|author)\b/i, "byline"],
	[/\bdateline\b/i, "dateline"]
];
/** Maximum characters of a field in the head, such as a byline; longer elements are body text. */
var LINE_LENGTH = 100;
/** Maximum characters of a line above the headline to be the kicker. */
var LABEL_LENGTH = 40;
/**
* Minimum share of all characters that an `article` must hold to be the story. Smaller ones are cards or live-blog
* entries.
*/
var STORY_SHARE = .8;
/** The level of content without a heading, which is below every level. */
var NO_HEADING = 9;
/**
* Finds the fields of a story in plain HTML, written by us or by others.
*
* Elements with a `data-news` hook are the field it names. The others are recognised only before the text begins, by
* tag, class and position: a heading is the headline, a picture the lead picture, `address` or `.byline` the byline,
* `time` the date. Everything else is the body, in source order.
*/
function findArticle(nodes) {
	const article = findStory(nodes, STORY_SHARE * lengthOf(nodes), nodes, {
		isText: false,
		isEnd: false
	});
	return new SlotFinder(article ? article.content : nodes, article, nodes).find();
}
/**
* Finds the element that contains the story: a leading `article` with the highest heading, an `article` with most of
* the text, or a container with `lang` or `dir` around most of it. The search ends at the first heading: elements below
* a heading are inside the story.
*/
function findStory(nodes, least, all, above) {
	for (const node of nodes) {
		if (above.isEnd) return void 0;
		if (typeof node === "string") {
			above.isText ||= /\S/.test(node);
			continue;
		}
		const { tag, attributes, content } = node;
		const isArticle = tag === "article";
		const isMarked = isGroup(node) && !!(attributes["lang"] ?? attributes["dir"]);
		const rank = isArticle && !above.isText ? rankOf([node]) : NO_HEADING;
		if (rank < NO_HEADING && rank < rankOf(all, node)) return node;
		if ((isArticle || isMarked && !above.isText) && lengthOf(content) >= least) return node;
		if (/^h[1-6]$/.test(tag) && node.isFilled) above.isEnd = true;
		else if (isGroup(node)) {
			const found = findStory(content, least, all, above);
			if (found) return found;
		} else above.isText ||= lengthOf([node]) > 0;
	}
}
/** The level of the highest heading, 1 for `h1`; `NO_HEADING` if there is none. */
var rankOf = (nodes, except) => nodes.reduce((rank, node) => {
	if (typeof node === "string" || node === except) return rank;
	const own = /^h[1-6]$/.test(node.tag) && node.isFilled ? Number(node.tag[1]) : rankOf(node.content, except);
	return Math.min(rank, own);
}, NO_HEADING);
var SlotFinder = class {
	#nodes;
	#article;
	#all;
	/** The element with the hook `body`. Plain HTML has one where position alone would be ambiguous. */
	#box;
	#headline;
	#lines = withoutPrototype({});
	#standfirst = [];
	#corrections = [];
	#body = [];
	#image;
	/** Whether the body text has begun. From there on only hooks mark fields. */
	#hasText = false;
	#isBelowHeadline = false;
	constructor(nodes, article, all) {
		const lifted = liftHeadline(nodes, { text: "" });
		this.#nodes = lifted?.others ?? nodes;
		this.#article = article;
		this.#all = all;
		this.#box = findElement(this.#nodes, isBodyBox);
		this.#headline = lifted?.headline;
	}
	find() {
		this.#walk(this.#nodes, false);
		const rest = this.#article ? beside(this.#all, this.#article) : [];
		return {
			lines: this.#lines,
			headline: this.#headline,
			standfirst: this.#standfirst,
			image: this.#image,
			body: this.#body,
			corrections: this.#corrections,
			...languageOfElements([this.#article]),
			rest: isFilled(rest) ? rest : []
		};
	}
	#walk(nodes, isGroup) {
		for (const node of withParagraphs(nodes)) if (node === HEADLINE_POSITION) {
			this.#isBelowHeadline = true;
			this.#takeKicker();
		} else if (node.isFilled) this.#place(node, isGroup);
		else if (node.attributes["id"]) this.#body.push(node);
	}
	/** Makes a short line above the headline the kicker. */
	#takeKicker() {
		const [line, more] = this.#body.filter(isFilledNode);
		if (!line || more || line.tag !== "p" || this.#lines.kicker || this.#image) return;
		if (lengthOf([line]) > LABEL_LENGTH || /\d/.test(textWithin([line]))) return;
		this.#lines.kicker = line;
		this.#body = [];
		this.#hasText = false;
	}
	#place(node, isGroup) {
		if (this.#take(node, isGroup)) return;
		if (node === this.#box) this.#body.push(...withParagraphs(node.content));
		else if (isSection(node)) this.#walk(node.content, node.tag === "hgroup");
		else {
			this.#hasText ||= !isLead(node) && lengthOf([node]) > 0;
			this.#body.push(node);
		}
	}
	/** Stores an element as a field of the head or foot; returns `false` if it belongs to the body. */
	#take(node, isGroup) {
		const name = this.#nameOf(node);
		const line = node.tag === "a" ? elementWith("p", {}, [node]) : node;
		if (name === "correction") this.#corrections.push(line);
		else if (name === "standfirst") this.#takeStandfirst(line);
		else if (name && !this.#lines[name]) this.#lines[name] = line;
		else if (node === this.#box) return false;
		else if (this.#isLineOfFields(node)) {
			for (const part of node.content) if (isFilledNode(part)) this.#place(part, false);
		} else if (this.#hasText) return false;
		else if (!this.#image && isLead(node)) this.#image = node;
		else if (isGroup && node.tag === "p" && this.#isBelowHeadline) this.#takeStandfirst(node);
		else return false;
		return true;
	}
	/**
	* Whether a paragraph contains only recognised fields, such as a byline and a `time`, each once and not found before.
	*/
	#isLineOfFields({ tag, attributes, content }) {
		if (tag !== "p" || attributes["data-news"] || attributes["id"] || attributes["lang"]) return false;
		const names = content.filter(isFilledNode).map((part) => typeof part === "object" ? this.#nameOf(part) : void 0);
		return new Set(names).size === names.length && names.every((name) => name && (name === "standfirst" || name === "correction" || !this.#lines[name]));
	}
	#nameOf(node) {
		return hookOf$1(node) ?? (this.#hasText ? void 0 : fieldByMarkup(node) ?? sharedName(node));
	}
	#takeStandfirst(node) {
		const filled = node.content.filter((inner) => isFilled([inner]));
		if (filled.length > 0 && filled.every((inner) => typeof inner === "object" && inner.tag === "p")) this.#standfirst.push(...filled);
		else this.#standfirst.push(node);
	}
};
/** The field that the `data-news` hook of an element names. */
function hookOf$1({ attributes }) {
	const hook = attributes["data-news"];
	return hook === "standfirst" || hook === "correction" || LINE_NAMES.includes(hook) ? hook : void 0;
}
/**
* Finds the header field of an element by its tag or class; `undefined` for long elements, because a class such as
* `author` may be on a container of the whole story.
*/
function fieldByMarkup(node) {
	const { "data-news": hook, class: names = "" } = node.attributes;
	if (hook) return void 0;
	if (node.tag === "time") return "published";
	const name = node.tag === "address" ? "byline" : FIELD_CLASSES.find(([pattern]) => pattern.test(names))?.[1];
	return name && isShort(node) && (name === "standfirst" || lengthOf([node]) <= LINE_LENGTH) ? name : void 0;
}
/** The field of a line if all elements in it are the same field, such as several authors. */
function sharedName({ tag, attributes, content }) {
	if (tag !== "p" || attributes["data-news"]) return void 0;
	const names = content.filter((part) => typeof part === "string" ? /\p{L}/u.test(part) : part.isFilled).map((part) => typeof part === "object" ? fieldByMarkup(part) : void 0);
	return names.length > 1 && names.every((name) => name === names[0]) ? names[0] : void 0;
}
/** Whether an element is only a container, which is replaced by its content. */
var isSection = (node) => isGroup(node) && !(node.attributes["data-news"] || node.attributes["lang"] || node.attributes["id"]);
/** Whether an element is at most three lines, without headings, lists or other blocks. */
var isShort = (node) => !findElement(node.content, ({ tag }) => /^(h[1-6]|ul|ol|blockquote|figure|table)$/.test(tag)) && node.content.filter((inner) => typeof inner === "object" && inner.isBox).length <= 3;
/** Number of characters, without white space. */
var lengthOf = (nodes) => textWithin(nodes).replace(/\s+/g, "").length;
/** Whether an element is a picture with at most a caption, or a link around one. */
var isLead = ({ tag, attributes, content }) => /^(img|picture)$/.test(tag) || /^(a|figure)$/.test(tag) && !attributes["data-news"] && findElement(content, (inner) => inner.tag === "img") !== void 0 && content.every((inner) => (typeof inner === "string" ? !/\S/.test(inner) : /^(a|div|figcaption|img|picture)$/.test(inner.tag)) && !findElement([inner], (deep) => /^(audio|blockquote|figure|table|video)$/.test(deep.tag)));
var isBodyBox = ({ attributes }) => attributes["data-news"] === "body";
/** Marks the position where the headline was removed. */
var HEADLINE_POSITION = elementWith("div", {}, []);
/**
* Removes the first heading from the content and returns it as the headline. A link around it is kept around the
* headline.
*
* A heading below body text is a subheading. A short line above it, such as the name of a section, is not body text.
* `above` collects the text above the heading.
*/
function liftHeadline(nodes, above) {
	for (const [index, node] of nodes.entries()) {
		if (typeof node === "string") {
			above.text += node;
			continue;
		}
		const { tag, attributes, content } = node;
		if (/^h[1-6]$/.test(tag) && node.isFilled) return isLabel(above.text) ? {
			headline: node,
			others: nodes.with(index, HEADLINE_POSITION)
		} : void 0;
		if (hookOf$1(node) ?? fieldByMarkup(node)) continue;
		const isHolder = node.isBox && (isGroup(node) || tag === "a" || tag === "address") && !isBodyBox(node);
		if (!isHolder && !isLead(node) && tag !== "article" && tag !== "aside") above.text += textWithin([node]);
		const lifted = isHolder && liftHeadline(content, above);
		if (!lifted) continue;
		const { headline, others } = lifted;
		return {
			headline: tag === "a" ? elementWith(headline.tag, headline.attributes, [elementWith("a", attributes, headline.content)]) : headline,
			others: nodes.with(index, elementWith(tag, attributes, others))
		};
	}
}
/** Whether text is a label: short, and not a sentence. */
var isLabel = (text) => text.length <= LINE_LENGTH && !/[.!?…。]\s*$/.test(text);
/** All nodes except an element; the containers around it are replaced by their other content. */
function beside(nodes, element) {
	return nodes.flatMap((node) => {
		if (node === element) return [];
		if (typeof node === "object" && holdsElement(node, element)) return beside(node.content, element);
		return [node];
	});
}
// i18n/comma.js
/** The separator between a name and a description in a language, with its space. */
var commaOf = (language) => /^(ar|fa|ur)\b/.test(language) ? "، " : /^(ja|zh)\b/.test(language) ? "、" : ", ";
// decorate/quote.js
/** Number of characters above which a quotation is set in a smaller size. */
var LONG = 120;
/**
* Draws a quotation: the text in quotation marks and, below it, the attribution. `part` is `frame`, or the type of the
* block in a story.
*
* It does not use `figure`, because screen readers would announce the caption twice, before the text and after it.
*/
function drawQuote(slots, outer, part = "frame") {
	const language = slots.language ?? outer.language;
	const context = language === outer.language ? outer : contextWith(outer, { language });
	const quotation = drawQuotation(slots.quotation, context);
	const image = slots.image && drawImage(slots.image, context);
	const isFrame = part === "frame";
	const direction = slots.direction ?? (language === outer.language ? outer.direction : directionOf(language));
	const frame = elementWith("div", {
		class: part,
		part,
		lang: isFrame ? outer.language : language,
		dir: isFrame ? outer.direction : direction
	}, [
		image,
		elementWith("blockquote", {
			part: "quotation",
			...slots.cite && { cite: slots.cite },
			...language !== outer.language && { lang: language },
			...textWithin(slots.quotation).trim().length > LONG && { "data-news-long": "" }
		}, quotation),
		"\n",
		drawLine(slots, context),
		slots.rest.length > 0 && ["\n", elementWith("div", {
			class: "rest",
			part: "rest"
		}, drawBlocks(slots.rest, context))]
	]);
	return slots.repeats ? elementWith("aside", {
		role: "note",
		"aria-label": context.messages.repeatedQuotation
	}, [frame]) : frame;
}
/**
* The text of a quotation in the quotation marks of its language. They replace typed marks around it. If the author has
* marked only some of the words as speech, no marks are added.
*/
function drawQuotation(nodes, context) {
	const inner = contextWith(context, { quoted: context.quoted + 1 });
	const [open, close] = quotationMarks(context.language).slice(context.quoted % 2 * 2);
	const spoken = drawBlocks(withoutQuotes(nodes), inner).filter((block) => typeof block !== "string");
	if (spoken.length === 0) return [];
	const { opens, closes } = typedMarks(spoken.map((block) => textWithin(block.content)));
	if (!opens[0] && isMarkedWithin(textWithin(nodes))) return separated(spoken);
	const unmarked = spoken.map((block, index) => {
		const start = opens[index] ? trimmedEdge(block, "start") : block;
		return closes[index] ? trimmedEdge(start, "end") : start;
	});
	unmarked[0] = withMark(unmarked[0], "start", elementWith("span", { class: "mark open" }, [open]));
	const last = unmarked.length - 1;
	unmarked[last] = withMark(unmarked[last], "end", elementWith("span", { class: "mark" }, [close]));
	return separated(unmarked);
}
/** Removes a `q` around the whole text. */
function withoutQuotes(nodes) {
	const [only, more] = nodes.filter((node) => !isBlankText(node));
	if (typeof only !== "object" || more !== void 0) return nodes;
	if (only.tag === "q") return only.content;
	return only.tag === "p" ? [elementWith("p", only.attributes, withoutQuotes(only.content))] : nodes;
}
/** Puts a quotation mark at the edge of the text in a block, at any depth: a quotation may end in a list. */
function withMark(block, edge, mark) {
	const at = filledAt(block.content, edge);
	const node = block.content[at];
	if (typeof node === "object" && node.isBox && !/^(img|hr|audio|video)$/.test(node.tag)) return {
		...block,
		content: block.content.with(at, withMark(node, edge, mark))
	};
	const content = trimmed(block.content);
	return {
		...block,
		content: edge === "start" ? [mark, ...content] : [...content, mark]
	};
}
/** Removes a typed quotation mark and its spaces from the edge of the text in an element. */
function trimmedEdge(element, edge) {
	const at = filledAt(element.content, edge);
	const node = element.content[at];
	if (node === void 0) return element;
	if (typeof node === "object") return {
		...element,
		content: element.content.with(at, trimmedEdge(node, edge))
	};
	const text = edge === "start" ? node.trimStart().slice(1).trimStart() : node.trimEnd().slice(0, -1).trimEnd();
	return {
		...element,
		content: element.content.with(at, text)
	};
}
var filledAt = (content, edge) => edge === "start" ? content.findIndex((node) => isFilled([node])) : content.findLastIndex(isSpoken);
/** Whether a node shows text of the quotation. The attribution of a nested quotation is not. */
var isSpoken = (node) => isFilled([node]) && !(typeof node === "object" && node.attributes["part"] === "attribution");
/** The attribution line: name, role, organization, via, source and date, separated by commas. */
function drawLine({ line, cite }, context) {
	const pieces = line.map((piece) => drawPiece(piece.part === "source" ? linkedTo(cite, piece) : piece, context));
	if (context.isData && cite && !line.some(({ part }) => part === "source")) {
		const link = elementWith("a", {
			href: cite,
			rel: "noopener"
		}, [hostOf(cite)]);
		const date = line.findIndex(({ part }) => part === "date");
		pieces.splice(date < 0 ? pieces.length : date, 0, elementWith("cite", { part: "source" }, [link]));
	}
	if (pieces.length === 0) return void 0;
	const comma = elementWith("i", {}, [commaOf(context.language)]);
	return elementWith("p", {
		class: "attribution",
		part: "attribution"
	}, pieces.flatMap((piece, index) => index > 0 ? [comma, piece] : [piece]));
}
/** Links a source to the URL of the quotation, unless it already has a link. */
var linkedTo = (href, source) => href === void 0 || findElement(source.content, ({ tag }) => tag === "a") ? source : {
	...source,
	content: [elementWith("a", { href }, source.content)]
};
function drawPiece({ part, content, date }, context) {
	const drawn = drawLine$1(content, context);
	switch (part) {
		case "name": return elementWith("b", { part }, drawn);
		case "source": return elementWith("cite", { part }, drawn);
		case "date": return elementWith("time", {
			part,
			...date?.date && { datetime: date.date }
		}, [date?.date && context.formatDate ? context.formatDate(date, false) : unwrapTime(drawn)]);
		default: return elementWith("span", part ? { part } : {}, drawn);
	}
}
/** Removes a `time` around a date, which is drawn in one already. */
var unwrapTime = (drawn) => {
	const [only, more] = drawn;
	return typeof only === "object" && only.tag === "time" && more === void 0 ? only.content : drawn;
};
// model/split-attribution.js
/** Separators at the edges of a line: commas of several scripts, dashes, bars. */
var EDGES = /^[\s,،、，·|;:–—―-]+|(?<![\s,،、，·|;:–—―-])[\s,،、，·|;:–—―-]+$/g;
/**
* Splits “name, role” at the first comma where the rest reads as a role; otherwise all of it is the name.
*
* “Antony Blinken, US secretary of state” is split; “Martin Luther King, Jr.” and “Washington, D.C.” are names.
*/
function splitAttribution(words) {
	const whole = words.replace(EDGES, "");
	const [, attribution, role = ""] = /^(.*?\S(?:, \p{Lu}[\p{L}.]*\.)*)\s*[,،、，]\s*([^]*)/u.exec(whole) ?? [];
	return attribution && /(^|\s)\p{Ll}{2}|^\p{Lo}/u.test(role) ? {
		attribution,
		role
	} : { attribution: whole };
}
/** The `data-news` hook of each piece. */
var HOOKS = new Map([
	"name",
	"role",
	"organization",
	"via",
	"source",
	"date"
].map((part) => [part === "name" ? "attribution" : part, part]));
/** Separators at the edges of a piece: commas (Latin, Arabic, Chinese), dashes, bars. */
var LEADING = /^[\s,،、，·|;–—―-]+/;
var TRAILING = /[\s,،、，·|;–—―-]$/;
/**
* A separator at the start of a text, which ends the element before it; and one at the end, before the next element.
*/
var AFTER = /^([,،、，·|;–—―]|-\s)/;
var BEFORE = /([,،、，·|;–—―]|(^|\s)-)$/;
/**
* Splits an attribution line into its pieces: `<b>Name</b>, role, <cite><a>source</a></cite>, <time>`.
*
* A `<b>`, a `<strong>` or a link at the start marks the name, and `data-news` hooks mark any piece; otherwise the
* first comma separates name and role. A `<cite>` alone is the speaker. An element in running text, with no separator
* before or after it, is part of that text: `a critic of <b>Ana</b>`. All text is kept.
*/
function arrangeAttribution(line) {
	const bold = findElement(line, ({ tag }) => tag === "b" || tag === "strong");
	const pieces = [];
	let run = [];
	/** The piece that the run becomes if it holds only one element. */
	let single;
	/** Whether the run has text besides separators, and whether it ends with a separator. */
	let [isText, isEnded] = [false, false];
	let isHooked = false;
	const flush = () => {
		const content = withoutEdges$1(run);
		if (single) pieces.push(single);
		else if (content.length > 0) pieces.push({
			part: void 0,
			content,
			date: void 0
		});
		run = [];
		single = void 0;
		isText = isEnded = false;
	};
	const addText = (node) => {
		const text = typeof node === "string" ? node.trim() : " ";
		if (!text) return void run.push(node);
		if (single && AFTER.test(text)) flush();
		run.push(node);
		single = void 0;
		isText ||= text === " " || LEADING.exec(text)?.[0] !== text;
		isEnded = BEFORE.test(text);
	};
	const addElement = (node, part, content, date) => {
		if (single ? run[0].tag === node.tag : isText && !isEnded) addText(node);
		else {
			flush();
			run = [node];
			single = {
				part,
				content,
				date
			};
		}
	};
	const visit = (node) => {
		if (typeof node === "string") return addText(node);
		const { tag, attributes, content } = node;
		const hook = HOOKS.get(attributes["data-news"]);
		if (!node.isFilled && tag !== "br") return;
		if (hook) {
			flush();
			isHooked = true;
			const date = hook === "date" ? readMoment(node) : void 0;
			pieces.push({
				part: hook,
				content: hook === "source" ? unwrapped(content, "cite") : content,
				date
			});
		} else if (tag === "time") addElement(node, "date", content, readMoment(node));
		else if (tag === "cite") addElement(node, "source", content);
		else if (node === bold) addElement(node, "name", content);
		else if (tag === "a") {
			const isFirst = pieces.length === 0 && !isText && !single;
			addElement(node, bold ? holdsElement(node, bold) ? "name" : "source" : isFirst ? "name" : "source", [node]);
		} else if (tag === "br") flush();
		else if (node.isBox || isDivided(node)) {
			if (node.isBox) flush();
			for (const inner of content) visit(inner);
			if (node.isBox) flush();
		} else addText(node);
	};
	const [only, more] = line.filter((node) => typeof node !== "string" || /\S/.test(node));
	const isCite = typeof only === "object" && only.tag === "cite" && !more && !only.attributes["data-news"];
	for (const node of isCite && isDivided(only) ? only.content : line) visit(node);
	flush();
	return withName(pieces, isHooked);
}
/** Whether an inline element contains pieces. */
var isDivided = (node) => findElement(node.content, ({ tag, attributes }) => /^(a|b|cite|strong|time|br)$/.test(tag) || "data-news" in attributes) !== void 0;
var unwrapped = (content, tag) => {
	const [only, more] = content;
	return typeof only === "object" && only.tag === tag && more === void 0 ? only.content : content;
};
/** Finds the name if nothing marks it, then names the unknown pieces: the first is the role, the second `via`. */
function withName(pieces, isHooked) {
	const named = pieces.some(({ part }) => part === "name") ? pieces : nameFirst(pieces, isHooked);
	const has = (part) => named.some((piece) => piece.part === part);
	let isRoleKnown = has("role");
	let isViaKnown = has("via");
	return named.map((piece) => {
		if (piece.part) return piece;
		if (!isRoleKnown) {
			isRoleKnown = true;
			return {
				...piece,
				part: "role"
			};
		}
		if (isViaKnown) return piece;
		isViaKnown = true;
		return {
			...piece,
			part: "via"
		};
	});
}
function nameFirst(pieces, isHooked) {
	const at = !isHooked && pieces.length === 1 && pieces[0].part === "source" ? 0 : pieces.findIndex(({ part }) => part === void 0);
	if (at < 0) return pieces;
	const { content } = pieces[at];
	const { attribution, role } = splitAttribution(textWithin(content));
	const [first] = content;
	const end = typeof first === "string" && role !== void 0 ? first.indexOf(attribution) + attribution.length : -1;
	if (typeof first !== "string" || end < attribution.length) return pieces.with(at, {
		part: "name",
		content,
		date: void 0
	});
	const after = [];
	flatten([first.slice(end), content.slice(1)], after);
	return pieces.toSpliced(at, 1, {
		part: "name",
		content: [first.slice(0, end)],
		date: void 0
	}, {
		part: "role",
		content: withoutEdges$1(after),
		date: void 0
	});
}
/** Content without separators at its start and end. */
function withoutEdges$1(nodes) {
	const kept = [...nodes];
	for (let first = kept[0]; typeof first === "string"; first = kept[0]) {
		const text = first.replace(LEADING, "");
		kept.shift();
		if (text) {
			kept.unshift(text);
			break;
		}
	}
	for (let last = kept.at(-1); typeof last === "string"; last = kept.at(-1)) {
		let end = last.length;
		while (end > 0 && TRAILING.test(last[end - 1])) end--;
		kept.pop();
		if (end > 0) {
			kept.push(last.slice(0, end));
			break;
		}
	}
	return kept;
}
// decorate/quote-slots.js
/** A line after a dash, or after a hyphen and a space. */
var LEADING_DASH = /^\s*([—–―]|--|-\s)\s*\S/;
/** Punctuation that no name contains: quotation marks, and the end of a sentence. It occurs in dialogues. */
var SENTENCE = /[?!…¿¡"“”„«»「」『』]|(?<!\b(?:Jr|Sr|Inc|Ltd|\p{Lu}))[.。]\s*$/u;
/** A closing quotation mark, and a dash after it. */
var CLOSED = /["“”«»」』]\s*(?=[—–―]|--|-\s)/g;
/** Elements that are only containers. */
var CONTAINER = /^(article|aside|div|figure|section)$/;
/** Two or more capitalised words before a comma, a bracket or the end. This is a name, whatever follows it. */
var PROPER_NAME = /^[\s—–―-]*(\p{Lu}[\p{L}.'’-]*\s+)+\p{Lu}[\p{L}'’-]*\s*([,(（،]|\.?$)/u;
var isSpeaker = (text) => LEADING_DASH.test(text) && (PROPER_NAME.test(text.trim()) || !SENTENCE.test(text));
var isQuote = ({ tag }) => tag === "blockquote";
/**
* Finds the first quotation, its attribution and its picture in plain HTML, written by us or by others.
*
* Supported are `figure > blockquote + figcaption`, `blockquote > p + cite` of WordPress, a `footer`, a last line that
* starts with a dash, and a paragraph alone. An attribution must be inside the quotation, inside its figure or directly
* after it, because a wrong name is worse than none. Everything else is returned as `rest`.
*/
function findQuote(nodes) {
	const all = withParagraphsAround(nodes);
	const path = pathTo(all, isQuote) ?? [];
	const [quote, ...ancestors] = path;
	const ancestorNamed = (name) => quote ? ancestors.find(({ tag }) => tag === name) : findElement(all, ({ tag }) => tag === name);
	const figure = ancestorNamed("figure");
	const image = findBeside(all, ({ tag, isBox }) => (tag === "img" || tag === "picture") && isBox === true, path);
	const apart = /* @__PURE__ */ new Set();
	const content = quote?.content ?? all;
	collectApart(content, apart);
	const excluded = new Set(apart);
	if (image) excluded.add(image);
	let quotation = withParagraphs(without(content, excluded));
	let line;
	let after = [];
	if (quote?.attributes["data-news"] !== "quotation") {
		line = (quote && figure && findBeside(figure.content, ({ tag }) => tag === "figcaption", path)) ?? lastLine(quotation) ?? findBeside(all, ({ attributes }) => attributes["data-news"] === "attribution", path);
		if (line) quotation = without(quotation, /* @__PURE__ */ new Set([line]));
		else {
			const parts = splitAtDash(quotation, true, !quote);
			if (parts) [quotation, line, after] = parts;
			else line = followingLine(all, path);
		}
	}
	const removed = new Set([
		quote,
		image,
		line
	].filter((found) => found !== void 0));
	const rest = [
		...after,
		...apart,
		...quote ? without(all, removed) : []
	];
	return {
		quotation,
		cite: quote?.attributes["cite"],
		...languageOfElements(quote ? path : [figure, ...containersOf(all)]),
		line: line ? arrangeAttribution(without(line.content, removed)) : [],
		image,
		repeats: ancestorNamed("aside") !== void 0,
		rest: isFilled(rest) ? rest : []
	};
}
/** The elements that contain all of the content, from the inside out. */
function containersOf(nodes) {
	const [only, more] = nodes.filter(isFilledNode);
	return typeof only === "object" && !more ? [...containersOf(only.content), only] : [];
}
/** Wraps the loose text around the first quotation in paragraphs. */
function withParagraphsAround(nodes) {
	const path = pathTo(nodes, isQuote);
	return path ? paragraphsAround(nodes, path, path.length - 1) : nodes;
}
var paragraphsAround = (nodes, path, depth) => withParagraphs(nodes).map((node) => depth > 0 && node === path[depth] ? {
	...path[depth],
	content: paragraphsAround(path[depth].content, path, depth - 1)
} : node);
/** The first element that passes a test, and its ancestors, from the inside out. */
function pathTo(nodes, passes) {
	for (const node of nodes) {
		if (typeof node === "string") continue;
		if (passes(node)) return [node];
		const path = pathTo(node.content, passes);
		if (path) return path.push(node), path;
	}
}
/** The first element that passes a test, outside of other quotations and of pictures with captions. */
function findBeside(nodes, passes, path) {
	for (const node of nodes) {
		if (typeof node === "string" || isQuote(node) && node !== path[0] || isApart(node)) continue;
		const found = passes(node) ? node : findBeside(node.content, passes, path);
		if (found) return found;
	}
}
/**
* Whether an element within a quotation does not belong to its text: a picture with a caption, or a copyright notice.
*/
var isApart = ({ tag, content }) => tag === "figure" ? content.some((node) => typeof node === "object" && node.tag === "figcaption") && content.every((node) => isBlankText(node) || /^(a|div|figcaption|img|picture|audio|video)$/.test(node.tag)) && findElement(content, ({ tag }) => /^(img|audio|video)$/.test(tag)) !== void 0 && findElement(content, isQuote) === void 0 : tag === "footer" && /^\s*©/.test(textWithin(content));
function collectApart(nodes, apart) {
	for (const node of nodes) {
		if (typeof node === "string" || isQuote(node)) continue;
		if (isApart(node)) apart.add(node);
		else collectApart(node.content, apart);
	}
}
/** The attribution at the end of a quotation. */
function lastLine(nodes) {
	const last = nodes.findLast((node) => isFilled([node]));
	if (typeof last !== "object") return void 0;
	if (last.tag === "figcaption" || isAttribution(last, nodes, true)) return last;
	if (!CONTAINER.test(last.tag)) return void 0;
	const isLineWithin = (node) => typeof node === "object" && isAttribution(node, last.content, true);
	return lastLine(last.content) ?? last.content.find(isLineWithin);
}
/** The attribution directly after a quotation. */
function followingLine(nodes, path) {
	for (const [depth, node] of path.entries()) {
		if (depth > 0 && !CONTAINER.test(node.tag)) return void 0;
		const outer = path[depth + 1];
		const siblings = outer?.content ?? nodes;
		const after = siblings.slice(siblings.indexOf(node) + 1);
		if (after.some(isContent)) return firstLine(after, outer?.tag === "figure");
	}
}
function firstLine(nodes, isInFigure) {
	const first = nodes.find(isContent);
	if (typeof first !== "object") return void 0;
	if (isAttribution(first, nodes, isInFigure) || first.tag === "p" && isSpeaker(textWithin(first.content))) return first;
	return CONTAINER.test(first.tag) ? firstLine(first.content, isInFigure) : void 0;
}
/**
* Whether a node is content. Horizontal rules and pictures are not: they may be between a quotation and its
* attribution.
*/
var isContent = (node) => isFilled([node]) && !(typeof node === "object" && /^(hr|img|picture)$/.test(node.tag));
/** Whether an element is an attribution. A `footer` is one only inside the quotation or if it names a speaker. */
function isAttribution(node, siblings, isInside) {
	const { tag, attributes, content } = node;
	if (tag === "footer" || tag === "address") return isInside || isSpeaker(textWithin(content));
	if (/\b(attribution|author|byline)\b/.test(`${attributes["data-news"] ?? ""} ${attributes["class"] ?? ""}`)) return true;
	if (tag === "cite") return !siblings.some((sibling) => typeof sibling === "string" && /\S/.test(sibling));
	return tag === "p" && isCite(content);
}
/** Whether a line consists only of `cite`. */
var isCite = (line) => isFilled(line) && line.every((node) => isBlankText(node) || typeof node === "object" && node.tag === "cite");
/**
* Splits a quotation at the only line that starts with a dash: the text before it, the line, and the rest. Several such
* lines are a dialogue. In a `blockquote`, only the last line can be the attribution.
*/
function splitAtDash(nodes, isFirst, isOpen) {
	const dashed = nodes.filter((node) => typeof node === "object" && node.tag === "p" && LEADING_DASH.test(textWithin([node])));
	if (dashed.length > 0) {
		const [line] = dashed;
		const at = nodes.indexOf(line);
		const [before, after, text] = [
			nodes.slice(0, at),
			nodes.slice(at + 1),
			textWithin(line.content)
		];
		return dashed.length === 1 && (isFilled(before) || !isFirst) && isSpeaker(text) && (!isFilled(after) || isOpen && /^[\s—–―-]*\p{Lu}/u.test(text)) ? [
			before,
			line,
			after
		] : void 0;
	}
	const at = nodes.findLastIndex((node) => isFilled([node]));
	const last = nodes[at];
	if (typeof last !== "object") return void 0;
	const { tag, attributes, content } = last;
	const withLast = (kept) => nodes.with(at, elementWith(tag, attributes, kept));
	if (CONTAINER.test(tag)) {
		const parts = splitAtDash(withParagraphs(content), isFirst && !isFilled(nodes.slice(0, at)), isOpen);
		return parts && [
			withLast(parts[0]),
			parts[1],
			parts[2]
		];
	}
	const parts = tag === "p" && (splitAtBreak(content) ?? splitAtMark(content, textWithin(nodes)));
	return parts ? [
		withLast(parts[0]),
		elementWith("p", {}, parts[1]),
		[]
	] : void 0;
}
/** Splits a paragraph before the only line that starts with a dash, or before a last line that is a `cite`. */
function splitAtBreak(content) {
	const breaks = content.flatMap((node, index) => typeof node === "object" && node.tag === "br" ? index : []);
	const starts = breaks.filter((at, index) => {
		const line = content.slice(at + 1, breaks[index + 1]);
		return LEADING_DASH.test(textWithin(line)) || index === breaks.length - 1 && isCite(line);
	});
	const [start = -1] = starts;
	const [before, line] = [content.slice(0, start), content.slice(start + 1)];
	return starts.length === 1 && isFilled(before) && !LEADING_DASH.test(textWithin(before)) && (isCite(line) || isSpeaker(textWithin(line))) ? [before, line] : void 0;
}
/**
* Splits a paragraph at the dash after its closing quotation mark, if the text starts with a quotation mark: `“Words” —
* Name`.
*/
function splitAtMark(content, text) {
	if (!isOpened(text)) return void 0;
	for (const [index, node] of content.entries()) {
		if (typeof node !== "string") continue;
		for (const { index: at } of node.matchAll(CLOSED)) {
			if (index === 0 && at === node.search(/\S/)) continue;
			const line = [node.slice(at + 1), ...content.slice(index + 1)];
			const words = textWithin(line);
			return isSpeaker(words) && !/^[\s—–―-]*\p{Ll}/u.test(words) ? [[...content.slice(0, index), node.slice(0, at + 1)], line] : void 0;
		}
	}
}
/** Removes elements. A container that held one is replaced by its other content. */
function without(nodes, removed) {
	if (removed.size === 0) return nodes;
	let isChanged = false;
	const kept = [];
	for (const node of nodes) {
		if (typeof node === "string") {
			kept.push(node);
			continue;
		}
		if (removed.has(node)) {
			isChanged = true;
			kept.push(...LINE_END);
			continue;
		}
		const content = without(node.content, removed);
		if (content === node.content) kept.push(node);
		else {
			isChanged = true;
			if (CONTAINER.test(node.tag)) kept.push(...LINE_END, ...content, ...LINE_END);
			else if (isFilled(content)) kept.push(elementWith(node.tag, node.attributes, content));
		}
	}
	return isChanged ? kept : nodes;
}
// decorate/quote-block.js
/**
* Draws a quotation in the body of a story: as a pull quote if it repeats text of the story or has that hook, else as a
* block quotation.
*/
function drawQuoteBlock(block, hook, context) {
	const slots = findQuote([block]);
	return drawQuote(slots, context, hook === "pull-quote" || hook !== "quote" && slots.repeats ? "pull-quote" : "quote");
}
// decorate/draw-context.js
/** Adds the options for drawing quotations and stories to a context. */
function drawContext(base, setting) {
	const { isData, headingLevel, locale: localeAttribute, lost = /* @__PURE__ */ new Set(), drawRare, onRare = () => void 0 } = withoutInherited(setting);
	const { locale, timeZone } = base;
	const isFormatted = Boolean(timeZone) || !isData && Boolean(localeAttribute);
	return Object.assign(base, {
		headingLevel: headingLevelOf(headingLevel),
		headlineTag: 2,
		isData,
		formatDate: isFormatted ? ((moment, hasTime) => (hasTime ? formatDateTime : formatMoment)(moment, {
			locale,
			timeZone
		})) : void 0,
		lost,
		drawRare,
		onRare,
		drawQuote: drawQuoteBlock,
		figure: void 0,
		isLinked: false,
		quoted: 0
	});
}
// decorate/rare-blocks.js
/** Draws a block of a rare kind; `undefined` for one without a rule. */
function drawRareBlock(block, context) {
	const { tag, attributes } = block;
	const drawn = (tag === "table" ? void 0 : ownValue(DRAW_HOOK, attributes["data-news"] ?? "")?.(block, context)) ?? ownValue(DRAW_TAG, tag)?.(block, context);
	return drawn && [drawn];
}
/** How blocks with a `data-news` attribute are drawn. Itineraries have their own chunk. */
var DRAW_HOOK = {
	callout: (block, context) => drawBox(block, context, "callout"),
	correction: (block, context) => drawCorrection(block, context, { class: "aside" }),
	embed: drawEmbed,
	frame: ({ content }, context) => elementWith("section", {
		part: "embed",
		class: "guest"
	}, [elementWith("p", { class: "aside" }, drawContent(content, context))]),
	gallery: drawGallery,
	"key-points": (block, context) => drawBox(block, context, "key-points", "guest points"),
	media: drawMedia,
	note: (block, context) => elementWith("p", {
		...ownAttributes(block),
		part: "note",
		class: "aside"
	}, drawContent(block.content, context)),
	related: drawRelated,
	timeline: drawTimeline,
	update: drawUpdate
};
var drawBarePlayer = (player, context) => elementWith("figure", {
	part: player.tag,
	class: "figure"
}, [drawPlayer(player, context)]);
/** How blocks with their own HTML element are drawn. */
var DRAW_TAG = {
	audio: drawBarePlayer,
	pre: (block, context) => elementWith("pre", {
		...ownAttributes(block),
		part: "code",
		tabindex: "0"
	}, [elementWith("code", {}, verbatim(block.content, context))]),
	table: drawTable,
	video: drawBarePlayer
};
/** Draws program code: line breaks are kept, and so are elements that highlight it. */
var verbatim = (nodes, context) => nodes.map((node) => {
	if (typeof node === "string") return node;
	if (node.tag === "br") return "\n";
	return [/^(code|div|p)$/.test(node.tag) ? verbatim(node.content, context) : drawContent([node], context), node.tag !== "code" && node.isBox && "\n"];
});
var isHeading = (node) => typeof node === "object" && /^h[1-6]$/.test(node.tag);
/** Splits a block into its title, a heading at its start, and the rest. */
function titled({ content }) {
	const first = content.findIndex((node) => !isBlankText(node));
	const title = content[first];
	return title !== void 0 && isHeading(title) && title.attributes["data-news"] !== "subhead" ? {
		title,
		rest: content.toSpliced(first, 1)
	} : {
		title: void 0,
		rest: content
	};
}
var drawTitle = (title, context, part = "label") => title && [drawHeading(title, part, levelBelow$1(context.headingLevel, 1), context), "\n"];
/** Draws a box that is set apart from the story, such as a callout. */
function drawBox(block, context, part, names = "guest") {
	const { title, rest } = titled(block);
	return elementWith("section", {
		...ownAttributes(block),
		part,
		class: names
	}, [drawTitle(title, context), drawBlocks(rest, context).map((node) => withoutListPart(node, part))]);
}
/** Removes the CSS part `list`, because a list of key points has its own style. */
var withoutListPart = (node, part) => part !== "key-points" || typeof node === "string" || node.attributes["part"] !== "list" ? node : elementWith(node.tag, chosen(node, "id lang dir start reversed type"), node.content);
function drawGallery(block, context) {
	const caption = block.content.find((node) => typeof node === "object" && node.tag === "figcaption");
	const pictures = withParagraphs(block.content.filter((node) => node !== caption)).filter((node) => isFilled([node]));
	const style = {
		part: "figure",
		isFirst: false,
		sizes: "(min-width: 40em) 30em, 85vw"
	};
	const strip = elementWith("div", {
		class: "strip",
		tabindex: "0",
		role: "group",
		"aria-label": context.messages.gallery ?? englishBlocks.gallery
	}, separated(pictures.map((node) => typeof node === "object" && /^(figure|img|picture)$/.test(node.tag) ? drawFigure(node, context, style) : drawBlocks([node], context))));
	return elementWith("section", {
		...ownAttributes(block),
		part: "gallery",
		class: "gallery"
	}, [strip, caption?.isFilled && ["\n", elementWith("p", { class: "aside" }, drawLine$1(caption.content, context))]]);
}
function drawTable(table, context) {
	const row = (node) => elementWith("tr", ownAttributes(node), separated(childElements(node).map((cell) => drawCell(cell, node, context))));
	const group = (node) => elementWith(node.tag, {}, separated(childElements(node).map((inner) => inner.tag === "tr" ? row(inner) : drawLoose(inner, context))));
	const drawn = table.content.flatMap((node) => {
		if (typeof node === "string") return /\S/.test(node) ? [drawContent([node], context)] : [];
		if (node.tag === "caption") return [elementWith("caption", {}, drawLine$1(node.content, context))];
		if (/^(thead|tbody|tfoot)$/.test(node.tag)) return [group(node)];
		return [node.tag === "tr" ? elementWith("tbody", {}, [row(node)]) : drawLoose(node, context)];
	});
	return elementWith("div", {
		part: "table",
		class: "table",
		tabindex: "0",
		role: "group",
		"aria-label": context.messages.table ?? englishBlocks.table
	}, [elementWith("table", ownAttributes(table), separated(drawn))]);
}
/** The child elements of a list or a table; loose text is wrapped in paragraphs. */
var childElements = ({ content }) => withParagraphs(content);
var drawLoose = (node, context) => drawContent([node], context);
/** The entries of a list. Content between them becomes entries too. */
var entriesOf$1 = (list) => childElements(list).map((node) => node.tag === "li" ? node : elementWith("li", {}, [node]));
function drawCell(cell, row, context) {
	if (!/^t[dh]$/.test(cell.tag)) return elementWith("td", {}, drawContent([cell], context));
	const align = cell.attributes["data-news-align"];
	const isHead = cell.tag === "th" && !row.content.some((other) => typeof other === "object" && other.tag === "td");
	const scope = cell.tag === "th" ? { scope: cell.attributes["scope"] ?? (isHead ? "col" : "row") } : {};
	return elementWith(cell.tag, {
		...ownAttributes(cell),
		...scope,
		...chosen(cell, "colspan rowspan"),
		...align && { class: align }
	}, drawContent(cell.content, context));
}
function drawTimeline(block, context) {
	const { title, rest } = titled(block);
	const list = rest.find((node) => typeof node === "object" && /^[ou]l$/.test(node.tag));
	const others = rest.flatMap((node) => node === list ? LINE_END : [node]);
	const entries = list ? entriesOf$1(list).map((entry) => drawEntry(entry, context)) : [];
	return elementWith("section", {
		...ownAttributes(block),
		part: "timeline",
		class: "guest"
	}, [
		drawTitle(title, context),
		elementWith("ol", { class: "timeline" }, separated(entries)),
		isFilled(others) && ["\n", drawBlocks(others, context)]
	]);
}
function drawEntry(entry, context) {
	const first = entry.content.findIndex((node) => isFilled([node]));
	const date = entry.content[first];
	const isDate = typeof date === "object" && (date.tag === "time" || date.attributes["data-news"] === "date");
	const rest = isDate ? entry.content.slice(first + 1) : entry.content;
	const [head, ...others] = trimmed(rest);
	const isTitled = typeof head === "object" && /^(b|strong)$/.test(head.tag) && (others.length === 0 || isBox(others[0]));
	return elementWith("li", ownAttributes(entry), [
		isDate && [elementWith("p", { class: "when" }, [drawDate(date, context)]), "\n"],
		isTitled && elementWith("b", {}, drawContent(head.content, context)),
		isTitled && others.length > 0 && "\n",
		drawBlocks(isTitled ? others : rest, context).map((node) => typeof node === "object" && node.attributes["part"] === "paragraph" ? {
			...node,
			attributes: {}
		} : node)
	]);
}
function drawUpdate(block, context) {
	const { attributes, content } = block;
	const words = {
		...englishBlocks,
		...context.messages
	};
	const isByline = (node) => typeof node === "object" && node.attributes["data-news"] === "byline";
	const line = content.find(isByline);
	const inner = contextWith(context, { headingLevel: levelBelow$1(context.headingLevel, 1) });
	const title = content.find((node) => node !== line && isHeading(node) && node.attributes["data-news"] !== "subhead");
	const rest = content.flatMap((node) => node === line || node === title ? LINE_END : [node]);
	const marks = [attributes["data-news-pinned"] !== void 0 && words.pinned, attributes["data-news-key"] !== void 0 && words.keyUpdate].filter((mark) => mark !== false);
	const isDate = (node) => typeof node === "object" && (node.tag === "time" || node.attributes["data-news"] === "date");
	const date = line?.content.find(isDate);
	const names = trimmed((line?.content ?? []).filter((node) => node !== date));
	if (typeof names[0] === "string") names[0] = names[0].replace(/^[\s,،、，]+/, "");
	const id = attributes["id"] ?? attributes["data-news-id"];
	return {
		...elementWith("section", {
			...id && { id: "broadsheet-" + id },
			...ownAttributes(block),
			part: "update",
			class: "update"
		}, [
			elementWith("p", { class: "aside" }, [
				date && drawDate(date, context),
				date && (marks.length > 0 || names.length > 0) && " ",
				marks.map((mark) => [elementWith("b", { class: "mark" }, [mark]), " "]),
				drawContent(names, context).map(withoutBold)
			]),
			"\n",
			title && [drawHeading(title, "subhead", levelBelow$1(context.headingLevel, 1), context), "\n"],
			drawBlocks(rest, inner)
		]),
		...id !== void 0 && { key: id }
	};
}
/** Removes bold, so that names look like the date beside them. */
var withoutBold = (node) => typeof node === "object" && node.tag === "strong" ? node.content : node;
function drawRelated(block, context) {
	const { title, rest } = titled(block);
	const list = rest.find((node) => typeof node === "object" && /^[ou]l$/.test(node.tag));
	const others = rest.flatMap((node) => node === list ? LINE_END : [node]);
	return elementWith("section", {
		...ownAttributes(block),
		part: "related",
		class: "guest"
	}, [
		drawTitle(title, context),
		list && elementWith("ul", { class: "links" }, separated(entriesOf$1(list).map((item) => drawRelatedLink(item, context)))),
		isFilled(others) && ["\n", drawBlocks(others, context)]
	]);
}
function drawRelatedLink(item, context) {
	const drawn = item.content.flatMap((node) => {
		if (typeof node === "string") return [node];
		if (node.tag === "img") return [drawImage(node, context)];
		if (node.attributes["data-news"] === "kicker") return [elementWith("span", { class: "kicker" }, drawContent(node.content, context))];
		if (node.tag === "p") return ["\n", elementWith("p", { class: "aside" }, drawContent(node.content, context))];
		return [drawContent([node], context)];
	});
	return elementWith("li", ownAttributes(item), drawn);
}
var isPlayer = ({ tag }) => /^(audio|video)$/.test(tag);
function drawMedia(block, context) {
	const player = findElement(block.content, isPlayer);
	if (!player) return void 0;
	const line = block.content.find((node) => typeof node === "object" && node.tag === "figcaption");
	const title = line?.content.find((node) => typeof node === "object" && node.attributes["data-news"] === "title");
	const caption = line && elementWith("figcaption", line.attributes, line.content.filter((node) => node !== title));
	const others = block.content.flatMap((node) => node === player || node === line ? LINE_END : [node]);
	return elementWith("figure", {
		...ownAttributes(block),
		part: player.tag,
		class: "figure"
	}, [
		title && [elementWith("p", { class: "label" }, drawContent(title.content, context)), "\n"],
		drawPlayer(player, context),
		isFilled(others) && ["\n", drawBlocks(others, context)],
		caption?.isFilled && ["\n", drawCaption(caption, context)]
	]);
}
/**
* A player loads nothing before the reader asks for it. Its poster is a lazy picture behind it, or above a recording of
* sound: the `poster` of a video would be requested at once, with the address of the page.
*/
function drawPlayer(player, context) {
	const { "data-news-poster": hook, poster = hook, width, height } = player.attributes;
	if (!poster) return drawMediaElement(player, context);
	const pieces = [
		drawImage(elementWith("img", {
			src: poster,
			...width && { width },
			...height && { height }
		}, []), contextWith(context, { figure: void 0 })),
		"\n",
		drawMediaElement(player, context)
	];
	return player.tag === "video" ? elementWith("div", { class: "player" }, pieces) : pieces;
}
function drawMediaElement(player, context) {
	const isFile = (node) => typeof node === "object" && /^(source|track)$/.test(node.tag);
	const files = player.content.filter(isFile);
	const fallback = player.content.filter((node) => !isFile(node));
	const source = player.attributes["src"] ?? files.find(({ tag }) => tag === "source")?.attributes["src"];
	const name = player.attributes["aria-label"];
	return elementWith(player.tag, {
		...chosen(player, "width height aria-label src"),
		controls: "",
		preload: "none"
	}, [files.map((file) => elementWith(file.tag, chosen(file, "src type kind srclang label"), [])), isFilled(fallback) ? drawContent(fallback, context) : context.isData && source && elementWith("a", {
		href: source,
		rel: "noopener"
	}, [name ?? source])]);
}
/** Draws an embed as a card that links to it. The embedded content is never loaded. */
function drawEmbed(block, context) {
	const { content } = block;
	const quote = content.find((node) => typeof node === "object" && node.tag === "blockquote");
	const line = content.find((node) => typeof node === "object" && node.tag === "p");
	const others = content.flatMap((node) => node === quote || node === line ? LINE_END : [node]);
	return elementWith("section", {
		...ownAttributes(block),
		part: "embed",
		class: "guest"
	}, [
		isFilled(others) && [drawBlocks(others, context), "\n"],
		quote && [drawBlocks(quote.content, context), "\n"],
		line && elementWith("p", { class: "aside" }, drawEmbedLine(line, context))
	]);
}
/** Draws the line of an embed: “Author, title (provider)”. */
function drawEmbedLine(line, context) {
	const at = line.content.findIndex((node) => typeof node === "object" && node.attributes["data-news"] === "provider");
	const providerElement = line.content[at];
	if (typeof providerElement !== "object") return drawContent(line.content, context);
	const before = line.content.slice(0, at);
	if (typeof before.at(-1) === "string") before.pop();
	return [
		drawContent(before, context),
		` (${textWithin(providerElement.content)})`,
		drawContent(line.content.slice(at + 1), context)
	];
}
/** Picks attributes of an element. `names` is separated by spaces; its order is kept. */
function chosen({ attributes }, names) {
	const kept = {};
	for (const name of names.split(" ")) if (attributes[name] !== void 0) kept[name] = attributes[name];
	return kept;
}
// i18n/messages/ar.js
/** The messages in Arabic. */
var ar = {
	repeatedQuotation: "اقتباس من المقال",
	by: "بقلم {names}",
	updated: "آخر تحديث: {date}",
	readingTime: {
		zero: "مدة القراءة: أقل من دقيقة",
		one: "مدة القراءة: دقيقة واحدة",
		two: "مدة القراءة: دقيقتان",
		few: "مدة القراءة: {n} دقائق",
		many: "مدة القراءة: {n} دقيقة",
		other: "مدة القراءة: {n} دقيقة"
	},
	correction: "تصحيح",
	correctionHead: "{kind}:",
	correctionHeadOn: "{kind}، {date}:",
	source: "المصدر: {source}",
	license: "الترخيص",
	original: "قراءة المقال الأصلي",
	readOn: "قراءة المقال كاملًا",
	gallery: "صور",
	table: "جدول",
	pinned: "مثبّت",
	keyUpdate: "حدث بارز",
	itinerary: {
		stops: {
			zero: "لا محطات",
			one: "محطة واحدة",
			two: "محطتان",
			few: "{n} محطات",
			many: "{n} محطة",
			other: "{n} محطة"
		},
		earlier: {
			one: "محطة سابقة واحدة",
			two: "محطتان سابقتان",
			few: "{n} محطات سابقة",
			many: "{n} محطة سابقة",
			other: "{n} محطة سابقة"
		},
		undated: {
			one: "واحدة بلا تاريخ",
			two: "اثنتان بلا تاريخ",
			other: "{n} بلا تاريخ"
		},
		done: "انتهت",
		now: "الآن",
		next: "التالية",
		cancelled: "أُلغيت",
		postponed: "أُجّلت",
		tentative: "غير مؤكدة",
		moved: "الموعد الجديد: {date}",
		movedFrom: "الموعد السابق: {date}",
		until: "حتى {date}",
		noDate: "لم يُعلن التاريخ",
		unnamed: "مكان لم يُذكر اسمه",
		inferred: "لم يُعلن عنها، ومصدرها نص المقال",
		fromText: "من نص المقال.",
		more: {
			one: "واحدة أخرى",
			two: "اثنتان أخريان",
			other: "{n} أخرى"
		},
		meets: "لقاءات مع",
		begins: "(البداية)",
		ends: "(النهاية)",
		yourTime: "{time} بتوقيتك",
		zoneTime: "{time} ({zone})",
		placeTimes: "الأوقات بالتوقيت المحلي لكل مكان، وإلى جانبها توقيتك حيث يختلف.",
		zoneTimes: "الأوقات بالتوقيت المحلي لكل مكان، وإلى جانبها حيث يختلف: {zone}.",
		asOf: "وفق المعلومات المتاحة حتى {date}.",
		addStop: "إضافة إلى التقويم",
		addTrip: "إضافة الرحلة إلى التقويم",
		otherCalendars: "تقاويم أخرى",
		flight: "رحلة جوية",
		train: "قطار",
		bus: "حافلة",
		ferry: "عبّارة",
		car: "بالسيارة",
		walk: "سيرًا على الأقدام",
		platform: "الرصيف {platform}",
		gate: "البوابة {platform}",
		checkIn: "الوصول إلى الفندق: {date}",
		checkOut: "المغادرة: {date}"
	}
};
// i18n/messages/de.js
/** The messages in German. */
var de = {
	repeatedQuotation: "Zitat aus dem Artikel",
	by: "Von {names}",
	updated: "Aktualisiert: {date}",
	readingTime: {
		one: "Lesezeit: {n}\xA0Minute",
		other: "Lesezeit: {n}\xA0Minuten"
	},
	correction: "Korrektur",
	correctionHead: "{kind}:",
	correctionHeadOn: "{kind}, {date}:",
	source: "Quelle: {source}",
	license: "Lizenz",
	original: "Zum Originalartikel",
	readOn: "Den ganzen Artikel lesen",
	gallery: "Bilder",
	table: "Tabelle",
	pinned: "Angeheftet",
	keyUpdate: "Wichtig",
	itinerary: {
		stops: {
			one: "{n}\xA0Station",
			other: "{n}\xA0Stationen"
		},
		earlier: {
			one: "{n}\xA0frühere Station",
			other: "{n}\xA0frühere Stationen"
		},
		undated: { other: "{n}\xA0ohne Datum" },
		done: "Beendet",
		now: "Jetzt",
		next: "Als Nächstes",
		cancelled: "Abgesagt",
		postponed: "Verschoben",
		tentative: "Vorläufig",
		moved: "Verschoben auf {date}",
		movedFrom: "Ursprünglich: {date}",
		until: "Bis {date}",
		noDate: "Kein Datum genannt",
		unnamed: "Nicht genannter Ort",
		inferred: "Nicht angekündigt, aus dem Artikel erschlossen",
		fromText: "Aus dem Text des Artikels.",
		more: { other: "{n}\xA0weitere" },
		meets: "Treffen mit",
		begins: "(Beginn)",
		ends: "(Ende)",
		yourTime: "{time} Ihrer Zeit",
		zoneTime: "{time}, {zone}",
		placeTimes: "Angegeben ist die Ortszeit; Ihre Zeit steht daneben, wo sie abweicht.",
		zoneTimes: "Angegeben ist die Ortszeit; daneben, wo die Zeit abweicht: {zone}.",
		asOf: "Stand: {date}.",
		addStop: "Zum Kalender hinzufügen",
		addTrip: "Reise zum Kalender hinzufügen",
		otherCalendars: "Andere Kalender",
		flight: "Flug",
		train: "Zug",
		bus: "Bus",
		ferry: "Fähre",
		car: "Mit dem Auto",
		walk: "Zu Fuß",
		platform: "Gleis {platform}",
		gate: "Flugsteig {platform}",
		checkIn: "Anreise: {date}",
		checkOut: "Abreise: {date}"
	}
};
// i18n/messages/es.js
/** The messages in Spanish. */
var es = {
	repeatedQuotation: "Cita del artículo",
	by: "Por {names}",
	updated: "Actualizado: {date}",
	readingTime: {
		one: "{n}\xA0minuto de lectura",
		other: "{n}\xA0minutos de lectura"
	},
	correction: "Fe de errores",
	correctionHead: "{kind}.",
	correctionHeadOn: "{kind}, {date}.",
	source: "Fuente: {source}",
	license: "Licencia",
	original: "Leer el original",
	readOn: "Leer el artículo completo",
	gallery: "Imágenes",
	table: "Tabla",
	pinned: "Fijado",
	keyUpdate: "Momento clave",
	itinerary: {
		stops: {
			one: "{n}\xA0escala",
			other: "{n}\xA0escalas"
		},
		earlier: {
			one: "{n}\xA0escala anterior",
			other: "{n}\xA0escalas anteriores"
		},
		undated: { other: "{n}\xA0sin fecha" },
		done: "Concluida",
		now: "En curso",
		next: "Próxima escala",
		cancelled: "Cancelada",
		postponed: "Aplazada",
		tentative: "Por confirmar",
		moved: "Nueva fecha: {date}",
		movedFrom: "Fecha original: {date}",
		until: "Hasta: {date}",
		noDate: "Sin fecha anunciada",
		unnamed: "Lugar sin precisar",
		inferred: "No anunciada; se deduce del artículo",
		fromText: "Del texto del artículo.",
		more: { other: "{n}\xA0más" },
		meets: "Se reúne con",
		begins: "(inicio)",
		ends: "(fin)",
		yourTime: "{time} en su hora local",
		zoneTime: "{time} ({zone})",
		placeTimes: "Las horas son las de cada lugar; al lado, la suya cuando difiere.",
		zoneTimes: "Las horas son las de cada lugar; al lado, cuando difiere: {zone}.",
		asOf: "Información a fecha de {date}.",
		addStop: "Añadir al calendario",
		addTrip: "Añadir el viaje al calendario",
		otherCalendars: "Otros calendarios",
		flight: "Vuelo",
		train: "Tren",
		bus: "Autobús",
		ferry: "Ferri",
		car: "En coche",
		walk: "A pie",
		platform: "Andén {platform}",
		gate: "Puerta {platform}",
		checkIn: "Entrada: {date}",
		checkOut: "Salida: {date}"
	}
};
// i18n/messages/fa.js
/** The messages in Persian. */
var fa = {
	repeatedQuotation: "نقل‌قول از متن مطلب",
	by: "نوشتهٔ {names}",
	updated: "به‌روزرسانی: {date}",
	readingTime: { other: "زمان مطالعه: {n} دقیقه" },
	correction: "اصلاحیه",
	correctionHead: "{kind}:",
	correctionHeadOn: "{kind}، {date}:",
	source: "منبع: {source}",
	license: "مجوز انتشار",
	original: "خواندن مطلب اصلی",
	readOn: "خواندن متن کامل",
	gallery: "تصاویر",
	table: "جدول",
	pinned: "سنجاق‌شده",
	keyUpdate: "رویداد مهم",
	itinerary: {
		stops: { other: "{n} مقصد" },
		earlier: { other: "{n} مقصد پیشین" },
		undated: { other: "{n} مقصد بدون تاریخ" },
		done: "پایان‌یافته",
		now: "اکنون",
		next: "مقصد بعدی",
		cancelled: "لغوشده",
		postponed: "به تعویق افتاده",
		tentative: "قطعی نشده",
		moved: "تاریخ تازه: {date}",
		movedFrom: "تاریخ پیشین: {date}",
		until: "تا {date}",
		noDate: "تاریخ اعلام نشده",
		unnamed: "جایی که نامش نیامده",
		inferred: "اعلام نشده؛ برگرفته از متن مطلب",
		fromText: "برگرفته از متن مطلب.",
		more: { other: "{n} جای دیگر" },
		meets: "دیدار با",
		begins: "(آغاز)",
		ends: "(پایان)",
		yourTime: "{time} به وقت شما",
		zoneTime: "{time} ({zone})",
		placeTimes: "ساعت‌ها به وقت محلی هر مکان است؛ وقت شما، هرجا فرق کند، در کنار آن آمده است.",
		zoneTimes: "ساعت‌ها به وقت محلی هر مکان است؛ هرجا فرق کند، در کنار آن: {zone}.",
		asOf: "بر پایهٔ خبرها تا {date}.",
		addStop: "افزودن به تقویم",
		addTrip: "افزودن سفر به تقویم",
		otherCalendars: "تقویم‌های دیگر",
		flight: "پرواز",
		train: "قطار",
		bus: "اتوبوس",
		ferry: "کشتی",
		car: "با خودرو",
		walk: "پیاده",
		platform: "سکوی {platform}",
		gate: "گیت {platform}",
		checkIn: "ورود به هتل: {date}",
		checkOut: "خروج: {date}"
	}
};
// i18n/messages/fr.js
/** The messages in French. */
var fr = {
	repeatedQuotation: "Extrait de l’article",
	by: "Par {names}",
	updated: "Mise à jour : {date}",
	readingTime: {
		one: "Lecture : {n}\xA0minute",
		other: "Lecture : {n}\xA0minutes"
	},
	correction: "Rectificatif",
	correctionHead: "{kind}.",
	correctionHeadOn: "{kind}, {date}.",
	source: "Source : {source}",
	license: "Licence",
	original: "Lire l’article original",
	readOn: "Lire l’article en entier",
	gallery: "Images",
	table: "Tableau",
	pinned: "Épinglé",
	keyUpdate: "Temps fort",
	itinerary: {
		stops: {
			one: "{n}\xA0étape",
			other: "{n}\xA0étapes"
		},
		earlier: {
			one: "{n}\xA0étape passée",
			other: "{n}\xA0étapes passées"
		},
		undated: { other: "{n}\xA0sans date" },
		done: "Terminée",
		now: "En cours",
		next: "Prochaine étape",
		cancelled: "Annulée",
		postponed: "Reportée",
		tentative: "À confirmer",
		moved: "Nouvelle date : {date}",
		movedFrom: "Date initiale : {date}",
		until: "Fin : {date}",
		noDate: "Date non communiquée",
		unnamed: "Lieu non précisé",
		inferred: "Étape non annoncée, déduite de l’article",
		fromText: "D’après le texte de l’article.",
		more: {
			one: "{n}\xA0autre",
			other: "{n}\xA0autres"
		},
		meets: "Rencontres",
		begins: "(début)",
		ends: "(fin)",
		yourTime: "{time} à votre heure",
		zoneTime: "{time} ({zone})",
		placeTimes: "Les heures sont celles de chaque lieu ; la vôtre figure en regard quand elle diffère.",
		zoneTimes: "Les heures sont celles de chaque lieu ; en regard, quand elle diffère, celle du fuseau « {zone} ».",
		asOf: "Dernières informations : {date}.",
		addStop: "Ajouter au calendrier",
		addTrip: "Ajouter le voyage au calendrier",
		otherCalendars: "Autres calendriers",
		flight: "Vol",
		train: "Train",
		bus: "Autocar",
		ferry: "Traversée",
		car: "En voiture",
		walk: "À pied",
		platform: "Voie {platform}",
		gate: "Porte {platform}",
		checkIn: "Arrivée : {date}",
		checkOut: "Départ : {date}"
	}
};
// i18n/messages/hi.js
/** The messages in Hindi. */
var hi = {
	repeatedQuotation: "लेख से उद्धरण",
	by: "लेखन: {names}",
	updated: "अपडेट: {date}",
	readingTime: { other: "पढ़ने का समय: {n} मिनट" },
	correction: "भूल-सुधार",
	correctionHead: "{kind}:",
	correctionHeadOn: "{kind}, {date}:",
	source: "स्रोत: {source}",
	license: "लाइसेंस",
	original: "मूल लेख पढ़ें",
	readOn: "पूरी ख़बर पढ़ें",
	gallery: "तस्वीरें",
	table: "तालिका",
	pinned: "पिन किया हुआ",
	keyUpdate: "अहम घटना",
	itinerary: {
		stops: { other: "{n} पड़ाव" },
		earlier: { other: "{n} पिछले पड़ाव" },
		undated: { other: "{n} की तारीख़ तय नहीं" },
		done: "पूरा हुआ",
		now: "अभी",
		next: "अगला पड़ाव",
		cancelled: "रद्द",
		postponed: "स्थगित",
		tentative: "पुष्टि बाक़ी",
		moved: "नई तारीख़: {date}",
		movedFrom: "पहले की तारीख़: {date}",
		until: "{date} तक",
		noDate: "तारीख़ नहीं बताई गई",
		unnamed: "जगह का नाम नहीं बताया गया",
		inferred: "घोषित नहीं; ख़बर से लिया गया",
		fromText: "ख़बर के पाठ से।",
		more: { other: "{n} अन्य" },
		meets: "मुलाक़ातें",
		begins: "(आरंभ)",
		ends: "(समाप्ति)",
		yourTime: "आपके यहाँ {time}",
		zoneTime: "{time} ({zone})",
		placeTimes: "समय हर जगह का स्थानीय समय है; जहाँ अलग हो, वहाँ साथ में आपका समय दिया गया है।",
		zoneTimes: "समय हर जगह का स्थानीय समय है; जहाँ अलग हो, वहाँ साथ में: {zone}।",
		asOf: "{date} तक की जानकारी के अनुसार।",
		addStop: "कैलेंडर में जोड़ें",
		addTrip: "पूरी यात्रा कैलेंडर में जोड़ें",
		otherCalendars: "अन्य कैलेंडर",
		flight: "उड़ान",
		train: "ट्रेन",
		bus: "बस",
		ferry: "फ़ेरी",
		car: "कार से",
		walk: "पैदल",
		platform: "प्लेटफ़ॉर्म {platform}",
		gate: "गेट {platform}",
		checkIn: "चेक-इन: {date}",
		checkOut: "चेक-आउट: {date}"
	}
};
// i18n/messages/it.js
/** The messages in Italian. */
var it = {
	repeatedQuotation: "Citazione dall’articolo",
	by: "Di {names}",
	updated: "Aggiornato: {date}",
	readingTime: {
		one: "{n}\xA0minuto di lettura",
		other: "{n}\xA0minuti di lettura"
	},
	correction: "Rettifica",
	correctionHead: "{kind}.",
	correctionHeadOn: "{kind}, {date}.",
	source: "Fonte: {source}",
	license: "Licenza",
	original: "Leggi l’originale",
	readOn: "Leggi l’articolo completo",
	gallery: "Immagini",
	table: "Tabella",
	pinned: "In evidenza",
	keyUpdate: "Momento chiave",
	itinerary: {
		stops: {
			one: "{n}\xA0tappa",
			other: "{n}\xA0tappe"
		},
		earlier: {
			one: "{n}\xA0tappa precedente",
			other: "{n}\xA0tappe precedenti"
		},
		undated: { other: "{n}\xA0senza data" },
		done: "Conclusa",
		now: "In corso",
		next: "Prossima tappa",
		cancelled: "Annullata",
		postponed: "Rinviata",
		tentative: "Da confermare",
		moved: "Nuova data: {date}",
		movedFrom: "Data originale: {date}",
		until: "Fine: {date}",
		noDate: "Data non comunicata",
		unnamed: "Luogo non precisato",
		inferred: "Non annunciata; ricavata dall’articolo",
		fromText: "Dal testo dell’articolo.",
		more: {
			one: "{n}\xA0altra",
			other: "altre\xA0{n}"
		},
		meets: "Incontri",
		begins: "(inizio)",
		ends: "(fine)",
		yourTime: "{time} nella tua ora locale",
		zoneTime: "{time} ({zone})",
		placeTimes: "Gli orari sono quelli di ciascun luogo; accanto, se diverso, il tuo.",
		zoneTimes: "Gli orari sono quelli di ciascun luogo; accanto, se diverso: {zone}.",
		asOf: "Informazioni aggiornate: {date}.",
		addStop: "Aggiungi al calendario",
		addTrip: "Aggiungi il viaggio al calendario",
		otherCalendars: "Altri calendari",
		flight: "Volo",
		train: "Treno",
		bus: "Autobus",
		ferry: "Traghetto",
		car: "In auto",
		walk: "A piedi",
		platform: "Binario {platform}",
		gate: "Uscita {platform}",
		checkIn: "Arrivo: {date}",
		checkOut: "Partenza: {date}"
	}
};
// i18n/messages/ja.js
/** The messages in Japanese. */
var ja = {
	repeatedQuotation: "記事からの引用",
	by: "執筆：{names}",
	updated: "更新：{date}",
	readingTime: { other: "約{n}分で読めます" },
	correction: "訂正",
	correctionHead: "{kind}：",
	correctionHeadOn: "{kind}（{date}）：",
	source: "出典：{source}",
	license: "ライセンス",
	original: "元の記事を読む",
	readOn: "全文を読む",
	gallery: "写真",
	table: "表",
	pinned: "固定表示",
	keyUpdate: "重要な動き",
	itinerary: {
		stops: { other: "訪問先{n}カ所" },
		earlier: { other: "これまでの訪問先{n}カ所" },
		undated: { other: "うち{n}カ所は日付不明" },
		done: "終了",
		now: "現在",
		next: "次の訪問先",
		cancelled: "中止",
		postponed: "延期",
		tentative: "調整中",
		moved: "{date}に変更",
		movedFrom: "{date}から変更",
		until: "{date}まで",
		noDate: "日程未発表",
		unnamed: "場所は非公表",
		inferred: "発表なし、記事から推定",
		fromText: "記事の本文によります。",
		more: { other: "ほか{n}カ所" },
		meets: "会談相手",
		begins: "（開始）",
		ends: "（終了）",
		yourTime: "閲覧地の時刻で{time}",
		zoneTime: "{time}（{zone}）",
		placeTimes: "時刻は各地の現地時間。異なる場合は閲覧地の時刻を併記しています。",
		zoneTimes: "時刻は各地の現地時間。異なる場合は{zone}を併記しています。",
		asOf: "{date}時点の情報です。",
		addStop: "カレンダーに追加",
		addTrip: "全行程をカレンダーに追加",
		otherCalendars: "他のカレンダー",
		flight: "航空便",
		train: "列車",
		bus: "バス",
		ferry: "フェリー",
		car: "車",
		walk: "徒歩",
		platform: "のりば {platform}",
		gate: "ゲート {platform}",
		checkIn: "チェックイン：{date}",
		checkOut: "チェックアウト：{date}"
	}
};
// i18n/messages/pt.js
/** The messages in Portuguese. */
var pt = {
	repeatedQuotation: "Trecho da reportagem",
	by: "Por {names}",
	updated: "Atualizado: {date}",
	readingTime: {
		one: "{n}\xA0minuto de leitura",
		other: "{n}\xA0minutos de leitura"
	},
	correction: "Correção",
	correctionHead: "{kind}.",
	correctionHeadOn: "{kind}, {date}.",
	source: "Fonte: {source}",
	license: "Licença",
	original: "Ler o original",
	readOn: "Ler a reportagem completa",
	gallery: "Imagens",
	table: "Tabela",
	pinned: "Fixado",
	keyUpdate: "Momento-chave",
	itinerary: {
		stops: {
			one: "{n}\xA0parada",
			other: "{n}\xA0paradas"
		},
		earlier: {
			one: "{n}\xA0parada anterior",
			other: "{n}\xA0paradas anteriores"
		},
		undated: { other: "{n}\xA0sem data" },
		done: "Concluída",
		now: "Em andamento",
		next: "Próxima parada",
		cancelled: "Cancelada",
		postponed: "Adiada",
		tentative: "A confirmar",
		moved: "Nova data: {date}",
		movedFrom: "Data original: {date}",
		until: "Até {date}",
		noDate: "Data não informada",
		unnamed: "Lugar não informado",
		inferred: "Não anunciada; deduzida da reportagem",
		fromText: "Do texto da reportagem.",
		more: { other: "mais\xA0{n}" },
		meets: "Encontros",
		begins: "(início)",
		ends: "(fim)",
		yourTime: "{time} no seu horário",
		zoneTime: "{time} ({zone})",
		placeTimes: "Os horários são os de cada lugar; ao lado, o seu, quando difere.",
		zoneTimes: "Os horários são os de cada lugar; ao lado, quando difere: {zone}.",
		asOf: "Informações de {date}.",
		addStop: "Adicionar ao calendário",
		addTrip: "Adicionar a viagem ao calendário",
		otherCalendars: "Outros calendários",
		flight: "Voo",
		train: "Trem",
		bus: "Ônibus",
		ferry: "Balsa",
		car: "De carro",
		walk: "A pé",
		platform: "Plataforma {platform}",
		gate: "Portão {platform}",
		checkIn: "Entrada: {date}",
		checkOut: "Saída: {date}"
	}
};
// i18n/messages/ru.js
/** The messages in Russian. */
var ru = {
	repeatedQuotation: "Цитата из статьи",
	by: "Текст: {names}",
	updated: "Обновлено: {date}",
	readingTime: {
		one: "Время чтения: {n}\xA0минута",
		few: "Время чтения: {n}\xA0минуты",
		many: "Время чтения: {n}\xA0минут",
		other: "Время чтения: {n}\xA0минуты"
	},
	correction: "Исправление",
	correctionHead: "{kind}:",
	correctionHeadOn: "{kind}, {date}:",
	source: "Источник: {source}",
	license: "Лицензия",
	original: "Читать оригинал",
	readOn: "Читать полностью",
	gallery: "Фотографии",
	table: "Таблица",
	pinned: "Закреплено",
	keyUpdate: "Главное",
	itinerary: {
		stops: {
			one: "{n}\xA0остановка",
			few: "{n}\xA0остановки",
			many: "{n}\xA0остановок",
			other: "{n}\xA0остановки"
		},
		earlier: {
			one: "{n}\xA0предыдущая остановка",
			few: "{n}\xA0предыдущие остановки",
			many: "{n}\xA0предыдущих остановок",
			other: "{n}\xA0предыдущей остановки"
		},
		undated: { other: "{n}\xA0без даты" },
		done: "Завершено",
		now: "Сейчас",
		next: "Далее",
		cancelled: "Отменено",
		postponed: "Отложено",
		tentative: "Не подтверждено",
		moved: "Новая дата: {date}",
		movedFrom: "Первоначально: {date}",
		until: "Окончание: {date}",
		noDate: "Дата не названа",
		unnamed: "Место не названо",
		inferred: "Не объявлялось, следует из статьи",
		fromText: "По тексту статьи.",
		more: { other: "ещё\xA0{n}" },
		meets: "Встречи",
		begins: "(начало)",
		ends: "(окончание)",
		yourTime: "{time} по вашему времени",
		zoneTime: "{time} ({zone})",
		placeTimes: "Время указано местное; рядом, если отличается, ваше.",
		zoneTimes: "Время указано местное; рядом, если отличается, время пояса «{zone}».",
		asOf: "По состоянию на {date}",
		addStop: "Добавить в календарь",
		addTrip: "Добавить поездку в календарь",
		otherCalendars: "Другие календари",
		flight: "Рейс",
		train: "Поезд",
		bus: "Автобус",
		ferry: "Паром",
		car: "На автомобиле",
		walk: "Пешком",
		platform: "Платформа {platform}",
		gate: "Выход {platform}",
		checkIn: "Заезд: {date}",
		checkOut: "Выезд: {date}"
	}
};
// i18n/messages/zh-hant.js
/** The messages in traditional Chinese. */
var zhHant = {
	loading: "載入中……",
	failed: "內容無法載入。",
	retry: "重試",
	repeatedQuotation: "文中引語",
	by: "作者：{names}",
	updated: "更新時間：{date}",
	readingTime: { other: "閱讀約需{n}分鐘" },
	correction: "更正",
	correctionHead: "{kind}：",
	correctionHeadOn: "{kind}（{date}）：",
	source: "來源：{source}",
	license: "授權條款",
	original: "閱讀原文",
	readOn: "閱讀全文",
	gallery: "圖輯",
	table: "表格",
	pinned: "置頂",
	keyUpdate: "重要進展",
	itinerary: {
		stops: { other: "共{n}站" },
		earlier: { other: "先前的{n}站" },
		undated: { other: "其中{n}站日期未定" },
		done: "已結束",
		now: "進行中",
		next: "下一站",
		cancelled: "已取消",
		postponed: "已延期",
		tentative: "暫定",
		moved: "改期至{date}",
		movedFrom: "原定{date}",
		until: "至{date}",
		noDate: "日期未公布",
		unnamed: "地點未公布",
		inferred: "未經宣布，據報導推斷",
		fromText: "據報導內文整理。",
		more: { other: "另外{n}處" },
		meets: "會見",
		begins: "（開始）",
		ends: "（結束）",
		yourTime: "您所在地時間{time}",
		zoneTime: "{time}（{zone}）",
		placeTimes: "所列均為當地時間；與您所在地時間不同的，另行標註。",
		zoneTimes: "所列均為當地時間；時間不同的，另行標註{zone}。",
		asOf: "以上為截至{date}的資訊。",
		addStop: "加入行事曆",
		addTrip: "將行程加入行事曆",
		otherCalendars: "其他行事曆",
		distance: "各站之間直線距離共約{distance}。",
		positions: "地點座標：GeoNames。",
		flight: "航班",
		train: "列車",
		bus: "客運巴士",
		ferry: "渡輪",
		car: "乘車",
		walk: "步行",
		platform: "月台 {platform}",
		gate: "登機門 {platform}",
		checkIn: "入住：{date}",
		checkOut: "退房：{date}"
	}
};
// i18n/messages/tables.js
/**
* The messages in all languages but English.
*
* A lazy chunk, loaded when one of these languages is needed.
*
* @packageDocumentation
*/
/** Messages by language, or by language and the script or region that differs from it. */
var messageTables = withoutPrototype({
	ar,
	de,
	es,
	fa,
	fr,
	hi,
	it,
	ja,
	pt,
	ru,
	zh: {
		repeatedQuotation: "文中引语",
		by: "作者：{names}",
		updated: "更新时间：{date}",
		readingTime: { other: "阅读约需{n}分钟" },
		correction: "更正",
		correctionHead: "{kind}：",
		correctionHeadOn: "{kind}（{date}）：",
		source: "来源：{source}",
		license: "许可协议",
		original: "阅读原文",
		readOn: "阅读全文",
		gallery: "图集",
		table: "表格",
		pinned: "置顶",
		keyUpdate: "重要进展",
		itinerary: {
			stops: { other: "共{n}站" },
			earlier: { other: "之前的{n}站" },
			undated: { other: "其中{n}站日期未定" },
			done: "已结束",
			now: "进行中",
			next: "下一站",
			cancelled: "已取消",
			postponed: "已推迟",
			tentative: "待定",
			moved: "改期至{date}",
			movedFrom: "原定{date}",
			until: "至{date}",
			noDate: "日期未公布",
			unnamed: "地点未公布",
			inferred: "未经宣布，据报道推断",
			fromText: "据报道正文整理。",
			more: { other: "另外{n}处" },
			meets: "会见",
			begins: "（开始）",
			ends: "（结束）",
			yourTime: "您所在地时间{time}",
			zoneTime: "{time}（{zone}）",
			placeTimes: "所列均为当地时间；与您所在地时间不同的，另行标注。",
			zoneTimes: "所列均为当地时间；时间不同的，另行标注{zone}。",
			asOf: "以上为截至{date}的信息。",
			addStop: "添加到日历",
			addTrip: "将行程添加到日历",
			otherCalendars: "其他日历",
			flight: "航班",
			train: "列车",
			bus: "长途汽车",
			ferry: "渡轮",
			car: "乘车",
			walk: "步行",
			platform: "站台 {platform}",
			gate: "登机口 {platform}",
			checkIn: "入住：{date}",
			checkOut: "退房：{date}"
		}
	},
	"zh-Hant": zhHant,
	"zh-HK": zhHant,
	"zh-MO": zhHant,
	"zh-TW": zhHant
});
// model/bidi-fields.js
/** Closes the bidi controls in each field of a model that was read without its definition. Changes the model itself. */
function closeBidiFields(value) {
	if (typeof value === "string") return closeBidi(value);
	if (Array.isArray(value) && value.some((entry) => typeof entry === "string")) return closeBidiText(value);
	if (typeof value === "object" && value !== null) {
		const fields = value;
		for (const name of Object.keys(fields)) fields[name] = closeBidiFields(fields[name]);
	}
	return value;
}
// model/present.js
/**
* The fields that have a value: an object without those that are `undefined`, `false`, or empty.
*
* Models contain no undefined fields, so that the fields can be counted.
*/
var present = (fields) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value));
// markup/tree.js
/** Whether a node is a readable element. A form is not if a field in it, such as one named `childNodes`, hides a property. */
var isElement = (node) => node?.nodeType === 1 && typeof node.getAttribute === "function" && Symbol.iterator in node.childNodes;
var isText = (node) => node.nodeType === 3;
/** Elements whose content is not readable text. */
var SILENT = /^(audio|canvas|head|iframe|noscript|object|script|select|style|svg|template|textarea|title|video)$/;
/** Whether an element is not content: a script, a hidden element, quotation marks, or the copy that a mirror has written. */
var isSilent = (element) => SILENT.test(element.localName) || element.getAttribute("hidden") !== null || element.getAttribute("data-news-mirror") !== null || element.getAttribute("data-news") === "mark";
/** The first descendant that passes a test, in document order. The element `apart` is not searched. */
function firstWithin(root, passes, apart) {
	for (const child of root.childNodes) {
		if (!isElement(child) || child === apart || isSilent(child)) continue;
		const found = (passes instanceof RegExp ? passes.test(child.localName) : passes(child)) ? child : firstWithin(child, passes, apart);
		if (found) return found;
	}
}
/** The trimmed value of an attribute; empty if it is absent. */
var attributeOf = (element, name) => element?.getAttribute(name)?.trim() ?? "";
// markup/anchors.js
/** The id of an element, without the prefix that our plain HTML has; empty if there is none. */
var idOf = (element) => bare(attributeOf(element, "id"));
var bare = (id) => anchorId(id.startsWith("broadsheet-") ? id.slice(ID_PREFIX.length) : id);
/** The URL of a link. If it is one of our own links within a story, it has no prefix. */
function linkOf(element, url) {
	const href = passHref(attributeOf(element, "href"), url);
	return href?.startsWith(`#broadsheet-`) ? linkTo$1(bare(fragmentOf(href))) : href;
}
// markup/inlines.js
var MARKS = {
	em: "emphasis",
	i: "emphasis",
	strong: "strong",
	b: "strong",
	q: "quotation",
	cite: "cite",
	code: "code",
	kbd: "code",
	samp: "code",
	sub: "subscript",
	sup: "superscript",
	mark: "mark"
};
/** Elements that separate the words before and after them: blocks and line breaks. */
var BLOCK = /^(address|article|aside|blockquote|br|caption|center|d[dlt]|details|dialog|div|fi\w+|footer|form|h\w+|legend|li|main|menu|nav|ol|p|pre|section|summary|t[dhr]|table|ul)$/;
/**
* Reads markup as paragraphs of inlines from an allow-list. Other elements are replaced by their content.
*
* Block elements and double line breaks separate paragraphs. White space collapses as in a browser.
*/
function readParagraphs(nodes, { url, anchors, skip } = {}) {
	const paragraphs = [];
	let line = [];
	let afterSpace = true;
	const close = () => {
		trimEnd(line);
		if (hasWords(line)) paragraphs.push(line);
		line = [];
		afterSpace = true;
	};
	const say = (words, into) => {
		const run = words.replace(/[ \t\n\f\r]+/g, " ").slice(afterSpace && /^[ \t\n\f\r]/.test(words) ? 1 : 0);
		if (!run) return;
		afterSpace = run.endsWith(" ");
		if (typeof into.at(-1) === "string") into.push(`${into.pop()}${run}`);
		else into.push(run);
	};
	const walk = (node, inner) => {
		if (isText(node)) {
			const into = (anchors?.ids.get(node) ?? []).reduce((outer, id) => {
				const content = [];
				outer.push({
					type: "span",
					id,
					content
				});
				return content;
			}, inner ?? line);
			return say(node.nodeValue ?? "", into);
		}
		if (!isElement(node) || isSilent(node) || skip?.(node)) return;
		const children = (into) => {
			for (const child of node.childNodes) walk(child, into);
		};
		if (node.localName === "br") {
			if (!inner && isBreak(line.at(-1))) return close();
			trimEnd(inner ?? line);
			(inner ?? line).push({ type: "line-break" });
			afterSpace = true;
		} else if (BLOCK.test(node.localName)) {
			const part = () => inner ? say(" ", inner) : close();
			part();
			children(inner);
			part();
		} else {
			const inline = openInline(node, url, anchors?.targets.get(node));
			if (!inline) return children(inner);
			children(inline.content);
			(inner ?? line).push(...hasWords(inline.content) ? [inline] : inline.content);
		}
	};
	for (const node of nodes) walk(node);
	close();
	return paragraphs;
}
/** Paragraphs as one text, with a blank line between any two. */
var joinParagraphs = (paragraphs) => paragraphs.flatMap((paragraph, index) => index > 0 ? ["\n\n", ...paragraph] : paragraph);
/** The plain text of markup, in one line. */
var wordsWithin = (root, options) => readParagraphs([root], options).map(wordsOf$2).join(" ").replace(/[ \t\n\f\r]+/g, " ");
/** Whether an inline ends a line: it is a line break, or absent at the start of the text. */
var isBreak = (inline) => !inline || typeof inline === "object" && inline.type === "line-break";
function trimEnd(text) {
	for (let last = text.at(-1); last !== void 0; last = text.at(-1)) {
		if (typeof last === "object" && last.type !== "line-break") return trimEnd(last.content);
		const trimmed = typeof last === "string" ? last.trimEnd() : "";
		text.pop();
		if (trimmed) {
			text.push(trimmed);
			return;
		}
	}
}
var hasWords = (text) => text.some((inline) => typeof inline === "string" ? inline.trim() : inline.type !== "line-break");
/** An inline without its content, or `undefined` for an element without meaning in the model. */
function openInline(element, url, target) {
	const { localName } = element;
	const content = [];
	const type = Object.hasOwn(MARKS, localName) && MARKS[localName];
	if (type) return {
		type,
		content
	};
	if (localName === "a") {
		const href = target === void 0 ? linkOf(element, url) : linkTo$1(target);
		return href ? {
			type: "link",
			href,
			content
		} : void 0;
	}
	if (localName === "time") {
		const date = momentOf(attributeOf(element, "datetime"));
		return date && {
			type: "time",
			date,
			content
		};
	}
	const tag = attributeOf(element, "lang");
	const language = tag ? canonicalLanguage(tag) : void 0;
	const direction = /^(ltr|rtl)$/i.exec(attributeOf(element, "dir"))?.[0].toLowerCase();
	const id = localName === "span" && attributeOf(element, "id").startsWith("broadsheet-") && idOf(element);
	return id || language || direction ? {
		type: "span",
		...present({
			id,
			language,
			direction
		}),
		content
	} : void 0;
}
// markup/date.js
/**
* Reads a date: `time[datetime]`, else the `data-news-date` hook, else the text.
*
* `data-news-zone` is the time zone of the place, for which `<time>` has no attribute.
*/
function readDate(element) {
	if (!element) return void 0;
	const time = element.localName === "time" ? element : firstWithin(element, /^time$/);
	const moment = momentOf(attributeOf(time, "datetime") || attributeOf(element, "data-news-date") || wordsWithin(time ?? element));
	const zone = attributeOf(element, "data-news-zone");
	return moment?.date && zone ? {
		...moment,
		zone
	} : moment;
}
// markup/entries.js
/** The entries of a list. */
var entriesOf = (list) => [...list.childNodes].filter((node) => isElement(node) && node.localName === "li" && !isSilent(node));
/** Reads each entry of a list. The path of an issue is that of the entry in the result. */
function readEntries(list, name, options, read) {
	const entries = [];
	for (const element of entriesOf(list)) {
		const issues = [];
		const path = `${name}[${entries.length}].`;
		const entry = read(element, {
			...options,
			issues
		});
		options.issues?.push(...issues.map((issue) => ({
			...issue,
			path: path + issue.path
		})));
		if (entry) entries.push(entry);
	}
	return entries;
}
/** The nearest descendants that pass a test, in document order. Matches and `apart` elements are not searched further. */
function childrenWithin(root, passes, apart = () => false) {
	return [...root.childNodes].flatMap((node) => {
		if (!isElement(node) || isSilent(node) || apart(node)) return [];
		return passes(node) ? [node] : childrenWithin(node, passes, apart);
	});
}
/** Whether the text of an element is the status of the entry around it. */
var isStatus = (element) => attributeOf(element, "data-news") === "status";
/** The status of an entry, from its hook and the text marked as status. */
function readStatus(entry, words, { issues }) {
	const hook = statusOf(attributeOf(entry, "data-news-status"));
	const said = words.map((element) => statusOf(wordsWithin(element))).reduce(lessSure, noStatus());
	if (hasUnknownStatus(hook)) issues?.push({
		code: "value",
		path: "status",
		message: unknownStatusMessage(hook.statusText ?? "")
	});
	const isPair = hook.status && hasUnknownStatus(said);
	return {
		...lessSure(hook, said),
		...isPair && { status: hook.status }
	};
}
// markup/journey.js
/** The fields of a stop that are marked by hooks and have no other form. */
var JOURNEY_FIELDS = [
	"legs",
	"stay",
	"image",
	"links",
	"source"
];
var hookOf = (element) => attributeOf(element, "data-news");
/** Whether an element is one of the fields that `readJourney` reads. */
var isJourney = (element) => JOURNEY_FIELDS.some((name) => name === hookOf(element));
/** Reads the legs, the stay, the picture, the links and the source of a stop from the elements with their hooks. */
function readJourney(fields, options) {
	const found = (name) => fields.find((element) => hookOf(element) === name);
	const [legs, stay, image, links, source] = JOURNEY_FIELDS.map(found);
	return present({
		legs: legs && readEntries(legs, "legs", options, readLeg),
		stay: stay && readStay(stay, options),
		image: image && readPicture(image, options),
		links: links && readEntries(links, "links", options, readLink),
		source: passLink(attributeOf(firstAnchor(source), "href"), options.url)
	});
}
var firstAnchor = (element) => element && firstWithin(element, /^a$/);
/** Returns functions that read the text and the date in the element with a hook. */
function fieldsIn(entry) {
	const hooked = (name) => firstWithin(entry, (inner) => hookOf(inner) === name);
	const words = (name) => {
		const element = hooked(name);
		return element && wordsWithin(element);
	};
	return {
		words,
		date: (name) => readDate(hooked(name))
	};
}
/** Reads two dates. A second one before the first is reported and removed. */
function inOrder$1(from, to, { issues }, isOnePlace) {
	const message = reversedMessage({
		start: from[1],
		end: to[1]
	}, isOnePlace);
	if (message !== void 0) issues?.push({
		code: "value",
		path: to[0],
		message
	});
	return {
		[from[0]]: from[1],
		[to[0]]: message === void 0 ? to[1] : void 0
	};
}
function readLeg(entry, options) {
	const { words, date } = fieldsIn(entry);
	const kind = attributeOf(entry, "data-news-kind");
	const leg = present({
		mode: MODES.find((mode) => mode === kind),
		carrier: words("carrier"),
		number: words("number"),
		from: words("from"),
		to: words("to"),
		...inOrder$1(["departure", date("departure")], ["arrival", date("arrival")], options, false),
		platform: words("platform"),
		...readStatus(entry, childrenWithin(entry, isStatus), options)
	});
	return Object.keys(leg).length > 0 ? leg : void 0;
}
function readStay(element, options) {
	const { words, date } = fieldsIn(element);
	const stay = present({
		name: words("name"),
		address: words("address"),
		...inOrder$1(["checkIn", date("check-in")], ["checkOut", date("check-out")], options, true)
	});
	return Object.keys(stay).length > 0 ? stay : void 0;
}
function readLink(entry, { url }) {
	const anchor = firstAnchor(entry);
	const address = passLink(attributeOf(anchor, "href"), url);
	if (!anchor || !address) return void 0;
	const title = wordsWithin(anchor);
	return {
		url: address,
		...present({ title: title !== address && title })
	};
}
function readPicture(figure, options) {
	const image = firstWithin(figure, /^img$/);
	const src = passWebAddress(attributeOf(image, "src"), options.url);
	if (!image || !src) return void 0;
	const size = (side) => {
		const pixels = Number(attributeOf(image, side));
		return pixels > 0 && pixels <= 1e5 && Number.isInteger(pixels) ? pixels : void 0;
	};
	const alt = image.getAttribute("alt");
	const line = firstWithin(figure, /^figcaption$/);
	const credit = line && firstWithin(line, (inner) => hookOf(inner) === "credit");
	const caption = line && joinParagraphs(readParagraphs([line], {
		...options,
		skip: (inner) => inner === credit
	}));
	return {
		src,
		...present({
			width: size("width"),
			height: size("height")
		}),
		...alt !== null && { alt: alt.trim() },
		...present({
			caption: caption && caption.length > 0 && caption,
			credit: credit && wordsWithin(credit).trim()
		})
	};
}
// markup/itinerary.js
var HEADING = /^h[1-6]$/;
var LIST = /^[ou]l$/;
var NAME = /^(b|strong|h[1-6]|dfn)$/;
/** Blocks in an entry whose names and dates do not belong to the stop. */
var APART = /^(blockquote|details|dl|figure|pre|table)$/;
/**
* Reads a trip from plain HTML: our own markup, and HTML of other sites.
*
* A heading, a line about the traveller, and a list with a stop in each entry: `<time>` is the date, bold text the place,
* the rest the purpose. `data-news` hooks mark any field; `data-news-date` is a date or range for systems that
* remove `<time>`. `undefined` if there is no list and no traveller. An unknown status is kept as text and
* reported.
*/
function readItineraryMarkup(root, options = {}) {
	const section = firstWithin(root, (element) => attributeOf(element, "data-news") === "itinerary-card") ?? firstWithin(root, /^section$/) ?? root;
	const list = firstWithin(section, LIST);
	const find = (passes) => childrenWithin(section, passes, (element) => element === list || APART.test(element.localName))[0];
	const heading = find((element) => HEADING.test(element.localName) && wordsWithin(element) !== "");
	const hooked = (name) => find((element) => attributeOf(element, "data-news") === name);
	const line = hooked("traveller") ?? find(isTravellerLine);
	const { name, role } = line ? readPerson(line, options) : withoutInherited({});
	const others = childrenWithin(section, isTraveller, (element) => element === list);
	const [start, end] = inOrder(readDates(hooked("dates")), options);
	const [asOf] = readDates(hooked("as-of"));
	const stops = list ? readEntries(list, "stops", options, (entry, entryOptions) => {
		const stop = readStop(entry, entryOptions);
		if (stop) options.onStop?.(entry, stop);
		return stop;
	}) : [];
	if (stops.length === 0 && !name && !line && others.length === 0) return void 0;
	return closeBidiFields({
		...present({
			title: heading && wordsWithin(heading),
			traveller: name,
			role,
			travellers: others.length > 0 && others.map((person) => readPerson(person, options)).filter(({ name }) => name),
			start,
			end,
			asOf,
			language: canonicalLanguage(section !== root && attributeOf(section, "lang"))
		}),
		...list && statedBy(list),
		stops
	});
}
/** A line about a further traveller. */
var isTraveller = (element) => attributeOf(element, "data-news") === "travellers";
/** Whether a trip or a stop was inferred from prose, by the hook of its list or entry. */
var statedBy = (element) => attributeOf(element, "data-news-stated") === "false" ? { stated: false } : {};
/** Whether a paragraph names the traveller: it starts with a name in bold. Used if there are no hooks. */
var isTravellerLine = (element) => {
	if (element.localName !== "p" || isTraveller(element)) return false;
	const [first] = withoutBlanks(element);
	return isElement(first) && /^(b|strong)$/.test(first.localName);
};
var withoutBlanks = (element) => [...element.childNodes].filter((node) => isElement(node) && !isSilent(node) || isText(node) && node.nodeValue?.trim());
/** Whether a list without a hook is a list of events: it is numbered, and every entry begins with a time. */
var isProgramme = (list) => list.localName === "ol" && entriesOf(list).every((entry) => {
	const [first] = withoutBlanks(entry);
	return isElement(first) && isTime(first);
});
/** Returns a test whether an element is in a list of elements. */
function among(elements) {
	const all = new Set(elements);
	return (element) => all.has(element);
}
function readStop(entry, options) {
	const hook = (element) => attributeOf(element, "data-news");
	const lists = childrenWithin(entry, (element) => LIST.test(element.localName));
	const meets = lists.find((list) => hook(list) === "meets");
	const events = lists.find((list) => hook(list) === "events") ?? lists.find((list) => !hook(list) && isProgramme(list));
	const journey = childrenWithin(entry, isJourney);
	const isOfJourney = among(journey);
	const isList = (element) => LIST.test(element.localName) || APART.test(element.localName) || isOfJourney(element);
	const isRead = among([meets, events].filter((list) => list !== void 0));
	const marked = childrenWithin(entry, (element) => hook(element) === "purpose", isList);
	const isMarked = among(marked);
	const statuses = childrenWithin(entry, isStatus, (element) => isList(element) || isMarked(element));
	const isOfStatus = among(statuses);
	const isApart = (element) => isList(element) || isMarked(element) || isOfStatus(element);
	const times = childrenWithin(entry, isTime, isApart);
	const name = childrenWithin(entry, (element) => hook(element) === "place-name" || NAME.test(element.localName), isApart)[0];
	const [start, end] = datesOf(entry, times, options);
	const isOfDates = among(times);
	const skip = (element) => isRead(element) || isOfJourney(element) || isMarked(element) || isOfStatus(element) || isOfDates(element) || element === name;
	const rest = readParagraphs(entry.childNodes, {
		...options,
		skip
	}).map((paragraph) => withoutEdges(paragraph)).filter((paragraph) => paragraph.length > 0);
	const named = name ? readPlace(name) : rest.length > 0 ? placeOf(wordsOfFirst(rest)) : {};
	const purpose = joinParagraphs(marked.length > 0 ? readParagraphs(marked, options) : name ? rest : rest.slice(1));
	const stop = {
		...present({
			...named,
			start,
			end,
			timeZone: [attributeOf(entry, "data-news-zone")].find(isTimeZone),
			coordinates: readCoordinates(attributeOf(entry, "data-news-coordinates")),
			purpose: purpose.length > 0 && purpose,
			meets: meets && entriesOf(meets).map((person) => readPerson(person, options)).filter((person) => person.name),
			...readStatus(entry, statuses, options),
			events: events && readEntries(events, "events", options, readEvent),
			...readJourney(journey, options)
		}),
		...statedBy(entry)
	};
	return Object.keys(stop).length > 0 ? stop : void 0;
}
/** The date from which an event was moved. */
var isPrevious = (element) => attributeOf(element, "data-news") === "previous-start";
var isTime = (element) => element.localName === "time" || attributeOf(element, "data-news") === "dates";
/** The dates of an entry: its hook, else its first and last `<time>`. */
function datesOf(entry, times, options) {
	const range = attributeOf(entry, "data-news-date");
	if (range) return inOrder(splitRange(range), options);
	const [first, ...others] = times;
	const [start, end] = readDates(first);
	return inOrder([start, others.length > 0 ? readDates(others.at(-1))[0] : end], options);
}
/** Dates without an end that is before the start, which is reported. */
function inOrder([start, end], { issues }) {
	const message = reversedMessage({
		start,
		end
	});
	if (message === void 0) return [start, end];
	issues?.push({
		code: "value",
		path: "end",
		message
	});
	return [start];
}
function readDates(element) {
	if (!element) return [];
	const range = attributeOf(element, "data-news-date") || attributeOf(element, "datetime");
	if (range) return splitRange(range);
	const bounds = ["start", "end"].map((name) => firstWithin(element, (inner) => attributeOf(inner, "data-news") === name));
	if (bounds.some((bound) => bound)) return [readDate(bounds[0]), readDate(bounds[1])];
	const inner = childrenWithin(element, ({ localName }) => localName === "time");
	if (inner.length > 0) return [readDates(inner[0])[0], inner.length > 1 ? readDates(inner.at(-1))[0] : void 0];
	return [momentOf(wordsWithin(element).replace(/^[“"„«]\s*|(?<!\s)\s*[”"“»]$/g, ""))];
}
var splitRange = (range) => {
	const [start = "", end = ""] = range.split("/");
	return [momentOf(start), momentOf(end)];
};
/** Place and country: by their hooks, else split at the last comma. */
function readPlace(element) {
	const hooked = (name) => {
		const found = firstWithin(element, (inner) => attributeOf(inner, "data-news") === name);
		return found ? wordsWithin(found) : "";
	};
	const [place, country] = [hooked("place"), hooked("country")];
	return place || country ? present({
		place,
		country
	}) : placeOf(wordsWithin(element));
}
function placeOf(words) {
	const comma = /[,،、，][^,،、，]*$/.exec(words)?.index ?? 0;
	const [place, country] = [words.slice(0, comma).trim(), words.slice(comma + 1).trim()];
	return place && country ? {
		place,
		country
	} : present({ place: words });
}
/** `<b>Name</b>, role`: by tags, else split at the first comma if the rest reads as a role. */
function readPerson(line, { url }) {
	const marked = firstWithin(line, (element) => attributeOf(element, "data-news") === "name" || /^(b|strong|a)$/.test(element.localName));
	const office = firstWithin(line, (element) => attributeOf(element, "data-news") === "role");
	if (!marked) {
		if (office) return {
			name: "",
			role: wordsWithin(office)
		};
		const { attribution, role } = splitAttribution(wordsWithin(line));
		return {
			name: attribution,
			...present({ role })
		};
	}
	const link = marked.localName === "a" ? marked : firstWithin(marked, /^a$/) ?? firstWithin(line, /^a$/);
	const organization = firstWithin(line, (element) => attributeOf(element, "data-news") === "organization");
	const role = readParagraphs(line.childNodes, { skip: (element) => element === marked || element === organization }).map((text) => text.map((inline) => typeof inline === "string" ? inline : wordsIn(inline)).join("")).join(" ");
	return {
		name: wordsWithin(marked),
		...present({
			role: office ? wordsWithin(office) : role.replace(EDGES, ""),
			organization: organization && wordsWithin(organization),
			url: passLink(attributeOf(link, "href"), url)
		})
	};
}
function readEvent(entry, options) {
	const statuses = childrenWithin(entry, isStatus);
	const isApart = (element) => isStatus(element) || isPrevious(element);
	const times = childrenWithin(entry, isTime, isApart);
	const previous = firstWithin(entry, isPrevious);
	const [marked] = childrenWithin(entry, (element) => NAME.test(element.localName), isApart);
	const where = firstWithin(entry, (element) => attributeOf(element, "data-news") === "place");
	const [isOfDates, isOfStatus] = [among(times), among(statuses)];
	const skip = (element) => isOfDates(element) || isOfStatus(element) || element === where || element === previous;
	const title = marked ? wordsWithin(marked) : readParagraphs(entry.childNodes, { skip }).map((text) => text.map(wordsIn).join("")).join(" ");
	const [start, end] = datesOf(entry, times, options);
	const words = marked ? title : title.replace(EDGES, "");
	if (!words) return void 0;
	const place = where && wordsWithin(where);
	const previousStart = previous && readDate(previous);
	return {
		title: words,
		...present({
			start,
			end,
			place,
			...readStatus(entry, statuses, options),
			previousStart
		})
	};
}
/** Reads the coordinates of a stop, longitude first; `undefined` if they are invalid. */
function readCoordinates(words) {
	const [longitude, latitude] = words.split(/[,\s]+/).map(Number);
	return words && Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90 ? [longitude, latitude] : void 0;
}
function wordsIn(inline) {
	if (typeof inline === "string") return inline;
	return inline.type === "line-break" ? " " : inline.content.map(wordsIn).join("");
}
var wordsOfFirst = ([first = []]) => first.map(wordsIn).join("").replace(EDGES, "");
/** Removes the commas and dashes around removed content from a text. */
function withoutEdges(text) {
	const first = typeof text[0] === "string" ? [text[0].replace(/^[\s,،、，·|;:–—―-]+/, ""), ...text.slice(1)] : text;
	const last = first.at(-1);
	const whole = typeof last === "string" && /^[\s,،、，·|;:–—―-]*$/.test(last) ? first.slice(0, -1) : first;
	return whole.some((inline) => wordsIn(inline).trim()) ? whole.filter((inline) => inline !== "") : [];
}
// markup/plain-markup.js
/** Reads an itinerary among the blocks of a story from its plain HTML. */
var readItineraryBlock = (block) => withoutInheritedWithin(readItineraryMarkup(asMarkup({
	tag: "div",
	attributes: {},
	content: [block]
}), withoutInherited({})));
/** Plain HTML in the form that the markup readers expect. */
function asMarkup(node) {
	if (typeof node === "string") return {
		nodeType: 3,
		nodeValue: node,
		childNodes: []
	};
	return {
		nodeType: 1,
		nodeValue: null,
		localName: node.tag,
		childNodes: node.content.map(asMarkup),
		getAttribute: (name) => Object.hasOwn(node.attributes, name) ? node.attributes[name] : null
	};
}
// decorate/trip.js
/**
* The container that the itinerary chunk renders `view` into. It sets its direction, because page styles may set
* another one.
*/
var drawTrip = (view, { direction }) => ({
	...elementWith("div", {
		class: "trip",
		dir: direction
	}, []),
	view
});
/** Options of an itinerary inside a story: its headings are one level below the headline. */
var inStory = (context) => ({
	part: "itinerary",
	headingLevel: levelBelow$1(context.headingLevel, 1)
});
// plain/order-updates.js
/**
* Sorts the entries of a live blog: pinned entries first, then the newest. Other blocks keep their positions.
*
* Returns the same object if there is nothing to sort.
*/
function inReadingOrder(article) {
	const { body } = article;
	const ordered = body && orderUpdates(body);
	return ordered === body ? article : {
		...article,
		body: [...ordered]
	};
}
function orderUpdates(body) {
	const updates = body.filter((block) => block.type === "update");
	if (updates.length < 2) return body;
	const when = (update) => Date.parse(update.date?.date ?? "") || 0;
	const ordered = [...updates].sort((a, b) => Number(!!b.pinned) - Number(!!a.pinned) || when(b) - when(a));
	let at = 0;
	return body.map((block) => block.type === "update" ? ordered[at++] : block);
}
// styles/plain-css.js
/**
* A style sheet as plain text, for the chunks of the script tag, which have no lit.
*
* Named like lit's tag, so that editors highlight it and the build minifies it.
*/
var css$1 = (strings) => strings.join("");
// server/lit.js
/**
* The parts of lit that views and style sheets need on a server. The build replaces lit by it in `broadsheet/server`.
*
* lit requires a browser on import, except in its build for Node, which bundlers for workers ignore.
* Templates are the same objects as lit's, so both can be rendered by the same code.
*/
var html = (strings, ...values) => ({
	_$litType$: 1,
	strings,
	values
});
/** lit's own symbol for `nothing`, from the global symbol registry. */
var nothing = Symbol.for("lit-nothing");
/** A style sheet as text. It supports no nested style sheets, because Broadsheet has none. */
var css = (strings) => ({ cssText: css$1(strings) });
// styles/frame.styles.js
/**
* Styles inside every element: size, colours, links, background.
*
* Tokens (`--news-…`) have a fallback wherever they are used, so that a page can set them on `:root`, on a theme class
* or on the element. Sizes are steps of one scale: `--_news-step: 2` is the scale to the power of two.
*/
var frameStyles = css`.frame{--_news-text:1.0625;--_news-small:.8236;font-size:calc(1em * var(--_news-text));font-family:var(--news-font-text,inherit);line-height:var(--news-leading,1.5);color:var(--news-ink,inherit);background:var(--news-paper,none);padding-inline:var(--news-inset,0em)}@container (width>=30em){.frame{--_news-text:1.125;--_news-small:.7778}}@container (width>=37.5em){.frame{--_news-text:1.25;--_news-small:.75}}.frame:is(:lang(ar),:lang(fa),:lang(ur),:lang(ja),:lang(zh)){--news-head-tracking:0em;line-height:var(--news-leading,1.8)}.frame:is(:lang(ar),:lang(fa),:lang(ur),:lang(ja),:lang(zh)) em{font-style:normal;font-weight:600}[part],a,b{unicode-bidi:isolate}.frame .rest{font-family:var(--news-font-ui,inherit);font-size:calc(1em * var(--_news-small));overflow-wrap:anywhere;color:var(--news-ink-muted,color-mix(in oklab, currentColor 80%, transparent));line-height:1.5}.frame .rest :is(p,ul,ol,blockquote,figure,h1,h2,h3,h4,h5,h6){margin:.5em 0 0;font-size:1em}.frame .rest :is(ul,ol){padding-inline-start:1.2em}.frame .rest img{block-size:auto;max-inline-size:100%}.frame :is(a,button){color:inherit;text-decoration-line:underline;text-decoration-thickness:1px;text-decoration-color:color-mix(in oklab, currentColor 45%, transparent);text-underline-offset:.2em}.frame :is(a,button):hover{text-decoration-thickness:2px;text-decoration-color:var(--news-accent,currentColor)}:focus-visible{outline:2px solid var(--news-focus,currentColor);outline-offset:3px}.rest :is(pre,table){overflow-wrap:normal;display:block;overflow-x:auto}@media print{.frame{--news-ink:#000;--news-ink-muted:#333;--news-rule:#999;--news-rule-strong:#000;--news-accent:#000;--news-paper:none;--news-inset:0em;--_news-text:.92;--_news-small:.8;break-inside:avoid}.rest pre{white-space:pre-wrap;overflow-wrap:anywhere}.frame a:not(.address):after{content:" (" attr(href) ")";overflow-wrap:anywhere;font-size:.8em;display:inline-block}}`;
// styles/host.styles.js
/**
* The box of every element, protected from the styles of the page.
*
* An `!important` rule in a shadow root overrides any rule of the page. Properties that the page may set have no rule:
* background, margin, widths, float, and the position in a flex row or grid. Text inherits only the page's font family,
* colour and colour scheme. `visibility` is inherited on purpose: an ancestor that hides its content hides ours too.
*/
var hostStyles = css`:host{contain-intrinsic-inline-size:18em;min-inline-size:0;visibility:inherit!important;font-size:var(--news-size,medium)!important;aspect-ratio:initial!important;block-size:initial!important;border:initial!important;clip-path:initial!important;columns:initial!important;contain:initial!important;content-visibility:initial!important;filter:initial!important;mask:initial!important;max-block-size:initial!important;min-block-size:initial!important;mix-blend-mode:initial!important;offset:initial!important;opacity:initial!important;overflow:initial!important;padding:initial!important;position:initial!important;rotate:initial!important;scale:initial!important;text-decoration:initial!important;transform:initial!important;translate:initial!important;writing-mode:initial!important;zoom:initial!important;display:block!important;container:none/inline-size!important}:host:before,:host:after{content:none!important}:host:first-letter,:host:first-line{all:unset!important}:host([hidden]){display:none!important}:host>aside,.trip,.announced,.frame{all:initial;font-family:inherit;font-size:inherit;color:inherit;visibility:inherit;color-scheme:inherit;-webkit-text-size-adjust:100%;overflow-wrap:break-word;display:block}`;
// styles/itinerary-card.styles.js
/**
* The itinerary: stops along a vertical line.
*
* The place is the most prominent text of a stop, then its date. The status is shown as text and by the shape of
* its mark: filled done, ring now, open next, dash and a struck name cancelled, dotted without a sure date or status.
*/
var itineraryStyles = css$1`.itinerary{--_news-muted:var(--news-ink-muted,color-mix(in oklab, currentColor 80%, transparent));--_news-hair:1px solid var(--news-rule,color-mix(in oklab, currentColor 20%, transparent));--_news-line:var(--news-rule,color-mix(in oklab, currentColor 20%, transparent));border-block:var(--_news-hair);border-block-start:var(--news-guest-rule,var(--news-top-rule,3px solid)) var(--news-rule-strong,currentColor);grid-template-columns:minmax(0,1fr);padding-block:.75em 1em;display:grid}.itinerary :is(h1,h2,h3,h4,h5,h6,p,ol,ul,li,figure,figcaption){font:inherit;margin:0;padding:0;list-style-type:""}.itinerary :is(.summary,.when,.reader,.inferred,.foot,.map),.itinerary :is(.country,.role,.where,.day,.fact,.links,figcaption,.stop .add,.day-heading,.earlier){color:var(--_news-muted)}.itinerary :is(.summary,.when,.inferred,.meets,.events,.stay,.links,.picture,.add,.foot,.map,.day-heading,.earlier){font-family:var(--news-font-ui,inherit);font-size:calc(1em * var(--_news-small));line-height:1.5}.itinerary .title,.itinerary .place{font-family:var(--news-font-head,inherit);font-weight:var(--news-head-weight,700);letter-spacing:calc(var(--news-head-tracking,-.014em) * .4);text-wrap:balance}.itinerary .title{font-size:calc(1em * pow(var(--news-scale,1.2), 2));line-height:1.18}.itinerary .title+.summary{margin-block-start:.35em}.itinerary .summary b{color:var(--news-ink,inherit);font-weight:600}.itinerary .facts{display:block}.itinerary :is(.role,.where){unicode-bidi:isolate}.itinerary :is(.dates,.facts,.event) time{white-space:nowrap}.itinerary .map{max-inline-size:46em;margin-block-start:1.1em}.itinerary .sea{aspect-ratio:2;background:var(--news-tint,color-mix(in oklab, currentColor 6%, transparent));overflow:hidden}.itinerary .map figcaption{min-block-size:3em;padding-block-start:.4em}.itinerary .sea>svg{block-size:100%;inline-size:100%;line-height:1;display:block}.itinerary .land{fill:currentColor;fill-opacity:.16}.itinerary .leg{fill:none;stroke:currentColor;stroke-width:1.5px}.itinerary .ahead.leg{stroke-dasharray:3 5}.itinerary .point{fill:var(--news-ink,currentColor);stroke:var(--news-ink,currentColor);stroke-width:1.5px}.itinerary .point.ahead{fill:var(--news-paper,transparent)}.itinerary .point.cancelled{fill:none;stroke-opacity:.5}.itinerary .point.now{fill:var(--news-accent,currentColor);stroke:var(--news-accent,currentColor);stroke-width:4px}.itinerary text{fill:var(--news-ink,currentColor)}.itinerary .number{font-variant-numeric:tabular-nums;font-weight:650}.itinerary tspan.name{display:none}.itinerary>.stops{margin-block-start:1.1em}.itinerary .day-heading{padding-block-end:.3em;font-weight:600}.itinerary .on .stop:not(:last-child){padding-block-end:1em}.itinerary summary{cursor:pointer;min-block-size:24px}.itinerary .past summary,.itinerary [open]>.stops{margin-block-end:1.25em}.itinerary .stop{padding-block-end:1.5em;padding-inline-start:1.75em;position:relative}.itinerary .stop:last-child{padding-block-end:0}.itinerary .on:not(:last-child) .stop:last-child{padding-block-end:1.5em}.itinerary .stop:before{content:"";border-inline-start:1px solid var(--_news-line);position:absolute;inset-block:1.35em -.1em;inset-inline-start:calc(.375em - .5px)}.itinerary .stop:last-child:before{content:none}.itinerary .on:not(:last-child) .stop:last-child:before{content:""}.itinerary .stop:after{content:"";box-sizing:border-box;border:1.5px solid var(--_news-muted);border-radius:50%;block-size:.75em;inline-size:.75em;position:absolute;inset-block-start:.36em;inset-inline-start:0}.itinerary .done:after{background:var(--_news-muted)}.itinerary .done:before{border-color:var(--_news-muted)}.itinerary .now:after{border:.22em solid var(--news-accent,currentColor)}.itinerary .next:after{border-color:var(--news-ink,currentColor)}.itinerary .cancelled:after{border:0;border-block-start:1.5px solid var(--_news-muted);border-radius:0;block-size:0;inset-block-start:.7em}.itinerary :is(.unknown,.tentative,.postponed,[data-inferred]):after{border-style:dashed}.itinerary .when{font-variant-numeric:tabular-nums lining-nums;flex-wrap:wrap;column-gap:.6em;line-height:1.8;display:flex}.itinerary .status{color:var(--news-ink,inherit);font-weight:650}.itinerary .now .status{color:var(--news-accent,inherit)}.itinerary .when .reader{flex-basis:100%}.itinerary .place{font-size:calc(1em * var(--news-scale,1.2));line-height:1.25}.itinerary :is(.country,.unnamed){font-weight:400}.itinerary :is(.done,.postponed,.cancelled) .name{color:var(--_news-muted)}.itinerary .cancelled .name,.itinerary .postponed .dates{text-decoration:line-through}.itinerary .inferred{margin-block-start:.15em}.itinerary .purpose{max-inline-size:32em;margin-block-start:.25em}.itinerary .meets{margin-block-start:.5em}.itinerary .meets li+li{margin-block-start:.1em}.itinerary .events{border-block-start:var(--_news-hair);grid-template-columns:minmax(3.5em,max-content) minmax(0,1fr);max-inline-size:44em;margin-block-start:.75em;line-height:1.45;display:grid}.itinerary .event{grid-column:1/-1;grid-template-columns:subgrid;border-block-end:var(--_news-hair);column-gap:.9em;padding-block:.5em;display:grid}.itinerary .day{grid-column:1/-1}.itinerary .t{font-variant-numeric:tabular-nums lining-nums;grid-column:1;font-weight:600}.itinerary .what{grid-column:2}.itinerary .event .reader{font-variant-numeric:tabular-nums lining-nums;grid-column:2}.itinerary :is(.service-line,.route){grid-column:1/-1}.itinerary :is(.service-line,.days){flex-wrap:wrap;column-gap:.9em;display:flex}.itinerary :is(.service,.stay) b{font-weight:600}.itinerary :is(.picture,.stay,.links){margin-block-start:.75em}.itinerary .stay{line-height:1.45}.itinerary .picture{max-inline-size:32em}.itinerary img{block-size:auto;inline-size:100%;display:block}.itinerary .picture figcaption{padding-block-start:.4em}.itinerary small{font-size:1em}.itinerary>.rest{margin-block-start:.75em}.itinerary .foot{margin-block-start:1.75em}.itinerary .add{font-size:calc(1em * var(--_news-small));margin-block-start:.6em}.itinerary .add a{margin-inline-end:.7em;line-height:24px;display:inline-block}.itinerary .foot .add{font-size:1em}.itinerary .add :is(p,li){margin-block-start:.3em}.itinerary .add bdi{display:block}.itinerary button{min-block-size:24px;font:inherit;text-align:start;cursor:pointer;background:0 0;border:0;padding:0;text-decoration-line:underline}@media not print{.itinerary .vh{clip-path:inset(50%);white-space:nowrap;block-size:1px;inline-size:1px;position:absolute;overflow:hidden}}@container (width>=34em){.itinerary .day-heading{inline-size:calc(8.5em / var(--_news-small));text-align:end}.itinerary:not(.compact) .stop{grid-template-columns:8.5em minmax(0,1fr);column-gap:2.75em;padding-inline-start:0;display:grid}.itinerary:not(.compact) .stop>*{grid-column:2}.itinerary:not(.compact) .when{text-align:end;grid-area:1/1/span 20;padding-block-start:.22em;line-height:1.45;display:block}.itinerary:not(.compact) .when .reader,.itinerary:not(.compact) .when .status{display:block}.itinerary .add bdi{min-inline-size:9em;margin-inline-end:1em;display:inline-block}.itinerary:not(.compact) .stop:before{inset-inline-start:calc(9.875em - .5px)}.itinerary:not(.compact) .stop:after{inset-inline-start:9.5em}}@container (width>=30em){.itinerary tspan.name{display:inline}}@container (width>=52em){.itinerary .events{grid-template-columns:minmax(3.5em,max-content) minmax(0,1fr) auto}.itinerary .event .reader{text-align:end;grid-column:3}.itinerary .map figcaption{min-block-size:1.5em}}.itinerary.compact .stops{margin-block-start:.75em}.itinerary.compact .stop{border-block-start:var(--_news-hair);grid-template-columns:minmax(0,1fr) auto;align-items:baseline;column-gap:1em;padding:.45em 0 .5em;display:grid}.itinerary.compact .stop:before,.itinerary.compact .stop:after{content:none}.itinerary.compact .place{grid-area:1/1;font-size:1em}.itinerary.compact .inferred{grid-column:1}.itinerary.compact .when{text-align:end;grid-area:1/2;max-inline-size:11em;line-height:1.5;display:block}.itinerary.compact .status{display:block}.itinerary.compact .foot{border-block-start:var(--_news-hair);margin-block-start:0;padding-block-start:.6em}@container (width>=30em){.itinerary.compact .when{flex-direction:row-reverse;gap:1.25em;max-inline-size:none;display:flex}}@container (width>=37.5em){.itinerary{--_news-small:.8333;font-size:.9em}.itinerary.frame{--_news-text:1.125;font-size:calc(1em * var(--_news-text))}}.itinerary:is(:lang(ar),:lang(fa),:lang(ur)) :is(.title,.place){line-height:1.4}.itinerary:is(:lang(ar),:lang(fa),:lang(ur)) :is(.summary,.when,.meets,.events,.foot){line-height:1.7}@media print{.itinerary{--_news-muted:#333;--_news-line:#999}.itinerary .stop{break-inside:avoid}.itinerary.itinerary{break-inside:auto}.itinerary .title{break-after:avoid}.itinerary .add,.itinerary .sea:not(:has(svg)){display:none}}@media (forced-colors:active){.itinerary .stop:after{forced-color-adjust:none;border-color:canvastext}.itinerary .done:after{background:canvastext}.itinerary .now:after{border-color:highlight}.itinerary .sea>svg{--news-ink:CanvasText;--news-paper:Canvas;--news-accent:Highlight;color:canvastext}}`;
// styles/pull-quote.styles.js
/**
* Styles of the pull quote. Only its size distinguishes it from the text.
*
* `supporting` (the default): two to three type sizes larger, below a heavy rule. `inline`: part of the text,
* one size larger between thin rules. `showcase`: the most prominent text of the page.
*
* The rules select elements of plain HTML, not classes, because the build makes the critical style sheet from them. It
* styles the children until the script loads, so that the text does not move when the element is drawn.
*/
var pullQuoteStyles = css`.frame{--_news-step:2;--_news-long:0;--_news-hang:.46em;--_news-pull:var(--_news-hang);--_news-rule:1px solid var(--news-rule,color-mix(in oklab, currentColor 20%, transparent));row-gap:calc(.9em * var(--news-space,1));border-block-start:var(--news-guest-rule,var(--news-top-rule,3px solid)) var(--news-rule-strong,currentColor);padding-block:.75em max(.25em, var(--news-inset,0em));grid-template-columns:minmax(0,1fr);display:grid}.frame:lang(fr){--_news-hang:.65em}.frame:is(:lang(ja),:lang(zh-Hant),:lang(zh-TW),:lang(zh-HK)){--_news-hang:.5em;--_news-pull:1em}blockquote,.attribution,.rest{--_news-size:pow(var(--news-scale,1.2), var(--_news-step) - var(--_news-long));margin:0}.frame:has([data-news-long]){--_news-long:1}blockquote{font-family:var(--news-font-quote,var(--news-font-head,inherit));font-size:calc(1em * var(--_news-size));font-weight:var(--news-quote-weight,500);letter-spacing:calc(var(--news-head-tracking,-.014em) * .6);text-wrap:balance;padding-inline-start:var(--_news-hang);line-height:1.22}[data-news-long]{text-wrap:wrap;line-height:1.3}blockquote:is(:lang(ar),:lang(fa),:lang(ur),:lang(ja),:lang(zh)){line-height:1.55}p{margin:0}p+p{margin-block-start:.5em}blockquote :is(ul,ol){margin:0;padding-inline-start:1.2em}.mark{color:var(--news-accent,currentColor)}.open{margin-inline-start:calc(-1 * var(--_news-pull))}.attribution,.rest{padding-inline-start:calc(var(--_news-hang) * var(--_news-size) / var(--_news-small))}.attribution{font-family:var(--news-font-ui,inherit);font-size:calc(1em * var(--_news-small));overflow-wrap:anywhere;line-height:1.45}.attribution>:not(b),.lost{color:var(--news-ink-muted,color-mix(in oklab, currentColor 80%, transparent))}.attribution>b{font-weight:650}.attribution>:is(cite,i){font-style:normal}.attribution>b:not(:last-child):after,.attribution>b~:not(b+i)~cite:before{content:"\\a ";white-space:pre}.attribution>:is(b+i,i:not(b+i):has(+cite)){font-size:0}.lost{font-size:calc(1em * var(--_news-small))}img[part=image]:first-child{object-fit:cover;block-size:4.5em;inline-size:4.5em}:host([variant=inline]) .frame{--_news-step:1;border-block:var(--_news-rule);row-gap:.55em;padding-block:.9em}:host([variant=inline]) blockquote{line-height:1.32}:host([variant=showcase]) .frame{--_news-step:3;border-block:var(--_news-rule);row-gap:1.1em;padding-block:1.5em 1.4em}@container (width>=30em){.frame{--_news-step:3}:host([variant=showcase]) .frame{--_news-step:4}:host([variant=inline]) .attribution>b:not(:last-child):after,:host([variant=inline]) .attribution>b~:not(b+i)~cite:before{content:none}:host([variant=inline]) .attribution>i{font-size:inherit}}@container (width>=60em){blockquote{max-inline-size:30em}:host([variant=showcase]) .frame{--_news-step:6;grid-template-columns:10em minmax(0,1fr);column-gap:2em;padding-block:2.25em}:host([variant=showcase]) blockquote{grid-area:1/2/span 2;max-inline-size:17em;padding-inline-start:0;line-height:1.1}:host([variant=showcase]) .attribution{grid-area:2/1;align-self:end;padding:0 0 .5em}}@container (width<=14em){.frame{--_news-step:1!important}}`;
// styles/nested.js
/**
* Adapts the style sheet of an element for the same view inside another element.
*
* `part` is the class that replaces `frame`. Variants are selected by class, because there is no host with the
* attribute `variant`.
*/
var nested = (sheet, part) => `.${part} { ${sheet.replace(/:host\(\[variant=["']?(\w+)["']?\]\) \.frame/g, "&.$1").replace(/:host\(\[variant=["']?(\w+)["']?\]\)/g, "&.$1").replaceAll(".frame", "&")} }`;
/** The style sheets for quotations in a story. */
var storyQuoteStyles = ["pull-quote", "quote"].map((part) => ({ cssText: nested(pullQuoteStyles.cssText, part) }));
// styles/news-article.styles.js
/**
* Styles of the article. Size, weight and space, in that order, show the hierarchy.
*
* In a narrow container everything is stacked in source order. From 60em, a side column contains byline, dates and
* caption. The text keeps its line length; pictures and asides extend into the margin.
*/
var newsArticleStyles = css`.frame{--_news-measure:var(--news-measure,34em);--_news-rule:var(--news-rule,color-mix(in oklab, currentColor 20%, transparent));--_news-muted:var(--news-ink-muted,color-mix(in oklab, currentColor 80%, transparent));--_news-tracking:var(--news-head-tracking,-.014em);--_news-scale:var(--news-scale,1.2);grid-template-columns:[full-start rail-start text-start] minmax(0, var(--_news-measure)) [text-end rail-end] minmax(0, 1fr) [full-end];row-gap:calc(1.5em * var(--news-space,1));display:grid}:where(h1,h2,h3,h4,h5,h6,p,ul,ol,dl,dd,figure,table,pre){font:inherit;margin:0}small,cite,address{font-style:normal}.header{text-align:var(--news-header-align,start);row-gap:.75em;justify-items:var(--news-header-align,start);overflow-wrap:anywhere;border-block-start:var(--news-top-rule,3px solid) var(--news-rule-strong,currentColor);grid-column:full;grid-template-columns:minmax(0,1fr);padding-block-start:.75em;display:grid}.kicker{font-family:var(--news-font-ui,inherit);font-size:calc(1em * var(--_news-small) * var(--news-kicker-size,1));color:var(--news-accent,currentColor);text-transform:var(--news-kicker-case,none);letter-spacing:var(--news-kicker-tracking,0);font-weight:650;line-height:1.3;font-variant-caps:var(--news-kicker-variant,normal)}.headline,.subhead{font-family:var(--news-font-head,inherit);font-weight:var(--news-head-weight,700);text-transform:var(--news-head-case,none);letter-spacing:var(--_news-tracking);line-height:var(--news-head-leading,1.08);text-wrap:balance}.headline{font-size:calc(1em * pow(var(--_news-scale), 3));max-inline-size:15em}.frame:is(:lang(ar),:lang(fa),:lang(ur),:lang(ja),:lang(zh)) :is(.headline,.subhead){line-height:1.4}.standfirst{font-size:calc(1em * var(--_news-scale));color:var(--_news-muted);text-wrap:balance;max-inline-size:27em;line-height:1.36}.meta,.lead figcaption,.figure figcaption,.endnotes{font-family:var(--news-font-ui,inherit);font-size:calc(1em * var(--_news-small));color:var(--_news-muted);line-height:1.45}.meta{gap:0 1.25em;justify-content:var(--news-header-align,start);flex-wrap:wrap;grid-column:full;display:flex}[part=byline]{color:var(--news-ink,inherit);font-weight:600}.lead{grid-column:full}:is(.lead,.figure)>img{background:var(--news-tint,color-mix(in oklab, currentColor 6%, transparent));block-size:auto;inline-size:100%;display:block}img[hidden],.lost[hidden]{display:none!important}.lost{aspect-ratio:3/2;font-family:var(--news-font-ui,inherit);font-size:calc(1em * var(--_news-small));color:var(--_news-muted);background:var(--news-tint,color-mix(in oklab, currentColor 6%, transparent));align-items:end;padding:1em;display:grid}figcaption,.attribution{max-inline-size:44em;padding-block-start:.65em}[part=credit]{font-size:inherit}[part=credit]:before{content:" "}.body{hanging-punctuation:first allow-end;overflow-wrap:anywhere;grid-column:text}.body>*+*{margin-block-start:1em}@supports (overflow-clip-margin:2em){@media not print{.body>:nth-child(n+49){content-visibility:auto;contain-intrinsic-block-size:auto 6em;overflow-clip-margin:2em}}}.dateline{font-family:var(--news-font-ui,inherit);letter-spacing:.015em;font-size:.8em;font-weight:650}.frame>.rest{grid-column:text}.dash{color:var(--_news-muted)}.frame:lang(ar) .dateline{letter-spacing:0;font-size:.9em}.subhead{font-size:calc(1em * var(--_news-scale));letter-spacing:calc(var(--_news-tracking) * .4);line-height:1.25}.subhead.subhead{margin-block-start:1.7em}.subhead+:not(.subhead){margin-block-start:.4em}.body>:is(.pull-quote,.quote,.figure,aside){margin-block:1.9em}.quote.quote{--_news-step:1;border:0;padding:0;padding-inline-start:1.5em}:is(ul,ol){padding-inline-start:1.4em}ul[part]>li::marker{content:"– ";color:var(--news-accent,currentColor)}li+li{margin-block-start:.35em}mark{color:inherit;background:var(--news-tint,color-mix(in oklab, currentColor 12%, transparent))}hr{border:0;border-block-start:1px solid var(--_news-rule);inline-size:6em;margin:2em auto}aside{container-type:inline-size}.endnotes{border-block-start:1px solid var(--_news-rule);grid-column:text;padding-block-start:.9em}.endnotes>*+*{margin-block-start:.35em}.endnotes b{color:var(--news-ink,inherit);font-weight:650}:is(.card,.excerpt) .headline{font-size:calc(1em * var(--_news-scale));max-inline-size:none;line-height:1.18}.card{grid-template-columns:[full-start text-start]minmax(0,1fr)[text-end full-end];align-content:start;row-gap:.6em;position:relative}.card .header{border:0;row-gap:.25em;padding:0}.card .headline a{text-decoration-line:none}.card .headline a:hover{text-decoration-line:underline}.card .headline a:after{content:"";position:absolute;inset:0}.card .lead{order:-1}.card .lead figcaption{display:none}@container (width<=14em){.full .headline{font-size:calc(1em * pow(var(--_news-scale), 2))}}@container (width>=24em){.full .headline{font-size:calc(1em * pow(var(--_news-scale), 4))}}@container (width>=34em){.card{grid-template-columns:[lead-start]14em[lead-end full-start text-start]minmax(0,1fr)[text-end full-end];column-gap:1.5em}.card .lead{grid-area:1/lead/span 3}.card:not(:has(.lead)){grid-template-columns:[full-start text-start]minmax(0,1fr)[text-end full-end]}}@container (width>=37.5em){.full .headline{font-size:calc(1em * pow(var(--_news-scale), 5))}}@container (width>=46em){.frame{--_news-measure:var(--news-measure,30em)}}@container (width>=50em){.body>aside:where(:nth-child(-n+40)){float:inline-end;inline-size:16em;margin-block:.45em 1.25em;margin-inline:2.25em calc(-1 * min(14em, 100cqi - var(--_news-measure) - 1em))}}@container (width>=60em){.full{grid-template-columns:[full-start rail-start] 8.5em [rail-end] 2em [text-start] minmax(0, var(--_news-measure)) [text-end] minmax(0, 1fr) [full-end];row-gap:calc(2.25em * var(--news-space,1))}.full .header{grid-row:1;grid-template-columns:subgrid}.full .header>*{grid-column:text-start/full-end}.full .body>aside:where(:nth-child(-n+40)){margin-inline-end:calc(-1 * min(14em, 100cqi - var(--_news-measure) - 12em))}.full .headline{font-size:calc(1em * pow(var(--_news-scale), 6))}.full .meta{flex-direction:column;grid-area:1/rail;align-self:end;gap:.15em}.full .lead{grid-template-columns:subgrid;display:grid}.full .lead>:is(img,.lost){grid-area:1/text-start/auto/full-end}.full .lead figcaption{border-block-start:1px solid var(--_news-rule);grid-area:1/rail;align-self:end;padding-block-start:.7em}.full .lead [part=credit]{margin-block-start:.35em;display:block}.full .lead [part=credit]:before{content:none}}@media print{.frame{break-inside:auto}:is(.lead,.figure,.quote,.pull-quote){break-inside:avoid}:is(.headline,.subhead){break-after:avoid}p{orphans:3;widows:3}}`;
// styles/rare-blocks.js
/**
* Styles of rare blocks.
*
* Plain text, because its chunk has no lit.
*/
var rareBlockSheet = css$1`.body .guest{border-block:1px solid var(--_news-rule);margin-block:1.6em;padding-block:.9em 1em}.body .guest+.guest{border-block-start:0;margin-block-start:-.6em;padding-block-start:0}.body .guest>*+*{margin-block-start:.5em}.label{font-family:var(--news-font-ui,inherit);font-size:calc(1em * var(--_news-small));font-weight:650}.body .aside{font-family:var(--news-font-ui,inherit);font-size:calc(1em * var(--_news-small));color:var(--_news-muted);line-height:1.45}.aside b{color:var(--news-ink,inherit);font-weight:650}.points ul,.links,.body .timeline{padding:0;list-style:none}.points li{padding-inline-start:1.1em;position:relative}.points li:before{content:"";border-block-start:1px solid var(--news-accent,currentColor);inline-size:.6em;position:absolute;inset-block-start:calc(.5lh - .5px);inset-inline-start:0}.timeline>li{padding-block-end:1em;padding-inline-start:1.5em;position:relative}.timeline>li:before{content:"";background:currentColor;border-radius:50%;block-size:.5em;inline-size:.5em;position:absolute;inset-block-start:.5em;inset-inline-start:.2em}.timeline .when{font-family:var(--news-font-ui,inherit);font-size:calc(1em * var(--_news-small));color:var(--_news-muted);font-variant-numeric:tabular-nums}.strip{scroll-snap-type:x proximity;gap:1em;padding-block-end:.5em;display:flex;overflow-x:auto}.strip>figure{scroll-snap-align:start;flex:0 0 min(85%,30em);margin:0}.body .table,.body .gallery{margin-block:1.6em}.table{font-family:var(--news-font-ui,inherit);font-size:calc(1em * var(--_news-small));font-variant-numeric:tabular-nums lining-nums;max-block-size:32em;line-height:1.45;overflow-x:auto}table{border-collapse:collapse;min-inline-size:100%}caption{text-align:start;padding-block-end:.5em;font-weight:650}th,td{text-align:start;vertical-align:baseline;border-block-end:1px solid var(--_news-rule);overflow-wrap:normal;padding:.45em 1em .45em 0}th{font-weight:650}thead th{background:var(--news-paper,Canvas);border-block-end-color:currentColor;position:sticky;inset-block-start:0}.center{text-align:center}.end{text-align:end}.update{border-block-start:1px solid var(--_news-rule);padding-block-start:.9em}.body .update{margin-block-start:1.9em}.update>*+*{margin-block-start:.6em}.update .subhead.subhead{margin-block-start:.2em}.mark{color:var(--news-accent,currentColor)}.links li+li{margin-block-start:.6em}.links .kicker{display:block}audio,video{inline-size:100%;display:block}img~audio{margin-block-start:.5em}.player{position:relative}.player img{object-fit:cover;block-size:100%;inline-size:100%;position:absolute;inset:0}.player video{background:0 0;position:relative}.player video::-webkit-media-controls{background:0 0}.player .played{background:#000}video{background:var(--news-tint,color-mix(in oklab, currentColor 6%, transparent));aspect-ratio:16/9}pre{font-family:ui-monospace,monospace;font-size:calc(1em * var(--_news-small));background:var(--news-tint,color-mix(in oklab, currentColor 6%, transparent));padding:.9em 1em;line-height:1.5;overflow-x:auto}@media print{.strip{flex-wrap:wrap}.table{max-block-size:none;overflow:visible}pre{white-space:pre-wrap;overflow-wrap:anywhere;overflow:visible}audio,video{display:none}.player img{block-size:auto;position:static}.update,.guest{break-inside:avoid}}`;
// styles/themes.js
var charter = (cut) => `Charter, "Bitstream Charter", "Sitka ${cut}", Cambria, "Noto Serif", "Noto Naskh Arabic", "Hiragino Mincho ProN", "Yu Mincho", "Noto Serif CJK JP", serif`;
var PALATINO = "\"Iowan Old Style\", \"Palatino Linotype\", Palatino, \"URW Palladio L\", P052, \"Book Antiqua\", \"Noto Serif\", serif";
var HELVETICA = "\"Helvetica Neue\", Helvetica, \"Nimbus Sans\", Arial, \"Liberation Sans\", sans-serif";
var themes = {
	house: {
		paper: "light-dark(#fff, #16181b)",
		inset: "1em",
		ink: "light-dark(#17191c, #e7e6e3)",
		"ink-muted": "light-dark(#595e66, #a6a9ae)",
		rule: "light-dark(#d6d8db, #3a3e44)",
		"rule-strong": "light-dark(#17191c, #94979c)",
		accent: "light-dark(#b01e28, #ff8f87)",
		tint: "light-dark(#f3f3f1, #202327)",
		focus: "light-dark(#0a5bd3, #8db8ff)",
		"font-text": charter("Text"),
		"font-head": charter("Heading"),
		"font-ui": "-apple-system, BlinkMacSystemFont, \"Segoe UI\", Roboto, \"Helvetica Neue\", \"Noto Sans\", Arial, \"Noto Sans Arabic\", \"Hiragino Sans\", \"Yu Gothic\", \"Noto Sans CJK JP\", sans-serif"
	},
	broadsheet: {
		paper: "light-dark(#fdfbf6, #191816)",
		inset: "1em",
		ink: "light-dark(#211e1a, #ebe6dc)",
		"ink-muted": "light-dark(#5f594f, #aea798)",
		rule: "light-dark(#d9d3c7, #403c35)",
		"rule-strong": "light-dark(#211e1a, #9a9385)",
		accent: "light-dark(#1f4a78, #9cc2ea)",
		tint: "light-dark(#f4f0e7, #23211d)",
		focus: "light-dark(#1f4a78, #9cc2ea)",
		"font-text": PALATINO,
		"font-head": PALATINO,
		"font-ui": PALATINO,
		"head-weight": "400",
		"head-tracking": "-0.012em",
		"head-leading": "1.1",
		"quote-weight": "400",
		"kicker-variant": "all-small-caps",
		"kicker-tracking": "0.06em",
		"kicker-size": "1.3",
		scale: "1.22",
		"header-align": "center",
		"top-rule": "4px double",
		"guest-rule": "1px solid"
	},
	tabloid: {
		paper: "light-dark(#fff, #111)",
		inset: "1em",
		ink: "light-dark(#0b0b0b, #f5f5f5)",
		"ink-muted": "light-dark(#4a4a4a, #b9b9b9)",
		rule: "light-dark(#bdbdbd, #4a4a4a)",
		"rule-strong": "light-dark(#d3001c, #ff5a5f)",
		accent: "light-dark(#c8001a, #ff7b7b)",
		tint: "light-dark(#fff2b8, #2c2710)",
		focus: "light-dark(#0047ff, #9dbdff)",
		"font-text": HELVETICA,
		"font-head": "\"Helvetica Neue Condensed Black\", \"Arial Narrow\", \"Nimbus Sans Narrow\", \"Liberation Sans Narrow\", \"Roboto Condensed\", Impact, sans-serif",
		"font-quote": HELVETICA,
		"font-ui": HELVETICA,
		"head-weight": "800",
		"head-tracking": "-0.02em",
		"head-leading": "0.98",
		"quote-weight": "800",
		"kicker-case": "uppercase",
		"kicker-tracking": "0.04em",
		scale: "1.26",
		leading: "1.45",
		"top-rule": "8px solid",
		"guest-rule": "4px solid"
	}
};
var COLOURS = /^(paper|inset|ink|ink-muted|rule|rule-strong|accent|tint|focus)$/;
/**
* The style sheet of a theme, which is placed after the others in a shadow root; empty for an unknown theme.
*
* Its properties are set on the host: values that the page sets on the element override them, inherited ones do not.
*/
function themeSheet(name) {
	if (typeof name !== "string" || !Object.hasOwn(themes, name)) return "";
	const tokens = Object.entries(themes[name]);
	const rule = (isColour) => {
		return `:host { ${tokens.filter(([token]) => COLOURS.test(token) === isColour).map(([token, value]) => `--news-${token}: ${value};`).join(" ")} }`;
	};
	return `${rule(false)} @media not print { ${rule(true)} }`;
}
// i18n/zones.js
/** Cities that have an outdated name in the time zone database. */
var RENAMED = {
	Calcutta: "Kolkata",
	Katmandu: "Kathmandu",
	Kiev: "Kyiv",
	Rangoon: "Yangon",
	Saigon: "Ho Chi Minh City"
};
/** The name of a time zone: in English its city, in other languages the name that the locale has for it. */
function zoneName(zone, locale, instant) {
	const city = cityOf(zone);
	if (/^en\b/.test(locale)) return ownValue(RENAMED, city) ?? city;
	return formatter(locale, {
		timeZone: zone,
		timeZoneName: "shortGeneric"
	}).formatToParts(instant).find(({ type }) => type === "timeZoneName")?.value ?? city;
}
// model/legs.js
/** Whether a name begins with another one: “Berlin Hbf” with “Berlin”. */
var beginsWith = (name, other) => other !== "" && name.startsWith(other) && !/^\p{L}/u.test(name.slice(other.length));
/**
* Whether a station or an airport is that of a place: “Berlin Hbf” in Berlin, “Zürich (ZRH)” in “Zürich, Kloten”, “SFO” in
* “San Francisco (SFO)”.
*/
function isIn(station, place) {
	const name = station.replace(/ \([A-Z]{3}\)$/, "");
	return beginsWith(station, place) || beginsWith(place, name) || place.endsWith(` (${station})`);
}
/**
* The legs of a stop with their time zones.
*
* The zone of an end is that of its time, else that of the place where it is: a connection departs where the leg before
* it arrived, the last leg arrives at the stop, and the first one departs from the stop before it if that has the same name.
*/
function legsOf({ legs = [], timeZone }, before) {
	let place = before?.place;
	let zone = before?.timeZone;
	return legs.map((leg, index) => {
		const { from, to, departure, arrival } = leg;
		const isFromThere = from === void 0 || place !== void 0 && isIn(from, place);
		const fromZone = departure?.zone ?? (isFromThere ? zone : void 0);
		const toZone = arrival?.zone ?? (index === legs.length - 1 ? timeZone : void 0);
		[place, zone] = [to, toZone];
		return {
			leg,
			fromZone,
			toZone
		};
	});
}
/** The start and end of a stop: its own, or else the arrival of its last leg and the days of its stay. */
function datesOfStop({ start, end, legs, stay }) {
	const [from, to] = start || end ? [start, end] : [legs?.at(-1)?.arrival ?? stay?.checkIn, stay?.checkOut];
	return withoutInherited({
		...from && { start: from },
		...to && { end: to }
	});
}
/** Whether a stop has a field that the chunk for journeys draws. */
var hasJourney = ({ legs, stay, image, links, source }) => [
	legs,
	stay,
	image,
	links,
	source
].some((field) => field !== void 0);
// model/calendar-days.js
/**
* The date of a calendar entry: the start, or the end if only the end has a day.
*
* `undefined` if the day is unknown: a calendar cannot contain a month, and has no year 0.
*/
var firstDayOf = ({ start, end }) => [start, end].find((moment) => /^(?!0000)\d{4}-\d\d-\d\d/.test(moment?.date ?? ""));
/** Whether something is planned and its status is known, so that it can be offered for a calendar. */
var isPlanned = (fields) => !isOff(fields) && !hasUnknownStatus(fields);
/** Whether a stop can be added to a calendar: it is planned, and it or one of its events has a date. */
var canBeInCalendar = (stop) => isPlanned(stop) && (firstDayOf(datesOfStop(stop)) !== void 0 || (stop.events ?? []).some((event) => isPlanned(event) && firstDayOf(event) !== void 0));
// view/calendars.js
/** The button that offers a stop, or the trip, as a calendar file. */
function renderCalendarButton(part, label, drawing, stop) {
	const { html } = drawing.kit;
	return html`<button type="button" part=${part} @click=${() => drawing.addToCalendar?.(stop)}>${label}</button>`;
}
/**
* Links to calendars in the web, once for a trip and behind a summary: those for the whole trip, and those for each of its
* stops that is not over. A button at each stop would repeat them as often as there are stops.
*/
function renderOtherCalendars(stops, drawing) {
	const { kit, words, calendarLinks, loadLinks } = drawing;
	const { html, nothing } = kit;
	const renderLinks = (stop) => calendarLinks?.(stop)?.map(({ name, href }) => html`${kit.link(href, name)} `);
	const isLoaded = calendarLinks?.() !== void 0;
	return html`<details @toggle=${loadLinks}> <summary part="other-calendars">${words.otherCalendars}</summary> ${isLoaded ? html`<p>${renderLinks()}</p>` : nothing}${isLoaded && stops.length > 1 ? html`<ul> ${stops.map(({ index, name }) => html`<li><bdi>${name}</bdi> ${renderLinks(index)}</li>`)} </ul>` : nothing} </details>`;
}
// view/days.js
/** The number of stops up to which all are shown. In longer trips, past days are folded. */
var FEW_STOPS = 12;
/** Groups consecutive stops that begin and end on the same day of their places. */
function groupByDay(stops) {
	const groups = [];
	stops.forEach((stop, from) => {
		const day = onlyDayOf(stop);
		const key = day?.wall.toISOString();
		const last = groups.at(-1);
		if (key !== void 0 && last?.key === key) last.to++;
		else groups.push({
			day,
			key,
			from,
			to: from + 1
		});
	});
	return groups.map((group) => group.to - group.from > 1 ? group : {
		...group,
		day: void 0
	});
}
/** The day on which a stop begins and ends; `undefined` if it is unknown or there are several. */
function onlyDayOf({ start, end, timeZone }) {
	const days = [start, end].flatMap((moment) => {
		if (!moment) return [];
		const at = placeTimeOf(moment, timeZone);
		return [at && /day|time/.test(at.precision) ? at : void 0];
	});
	const [first, last = first] = days.map((at) => at?.wall.toISOString().slice(0, 10));
	if (!start || first === void 0 || first !== last) return void 0;
	return {
		...days[0],
		wall: new Date(first),
		precision: "day"
	};
}
/**
* How many stops at the beginning of a long trip are folded: those of all days that are over before the first stop that is
* current or still to come.
*
* 0 for a short trip, and for one that is over, because nothing else would be left.
*/
function countPast(groups, states) {
	const ahead = states.findIndex((state) => /^(now|next|later|tentative)$/.test(state));
	if (states.length <= FEW_STOPS || ahead < 0) return 0;
	const past = states.lastIndexOf("done", ahead) + 1;
	return groups.findLast(({ to }) => to <= past)?.to ?? 0;
}
// view/reader-time.js
var DAY$3 = 864e5;
var dayOf$1 = (wall) => Math.floor(+wall / DAY$3);
/**
* Known times of something in the reader's time zone, with the difference in days: “07:30–09:00 your time, +1 day”.
*
* `undefined` if they are the same or unknown.
*/
function formatReaderTimes(times, { readerZone, namedZone, unknownZone, locale, words }) {
	const known = times.filter((at) => at?.instant !== void 0);
	const walls = known.map(({ instant }) => wallOf(instant, readerZone));
	const isSame = known.every(({ wall }, index) => isSameMinute(walls[index], wall));
	const [first, last = first] = walls;
	if (!first || !last || unknownZone || isSame) return void 0;
	const shifts = known.map(({ wall }, index) => dayOf$1(walls[index]) - dayOf$1(wall));
	const isOneShift = shifts.every((shift) => shift === shifts[0]);
	const time = isOneShift && dayOf$1(first) === dayOf$1(last) && first <= last ? formatTimes(timeAt(first), timeAt(last), { locale }).join("") : walls.map((wall, index) => {
		const shift = !isOneShift && shifts[index] ? ` (${formatDayShift(shifts[index], locale)})` : "";
		return formatTimes(timeAt(wall), void 0, { locale }).join("") + shift;
	}).join(" – ");
	const sentence = namedZone ? words.zoneTime.replace("{zone}", zoneName(readerZone, locale, known[0].instant)) : words.yourTime;
	const shift = isOneShift && shifts[0] ? commaOf(locale) + formatDayShift(shifts[0], locale) : "";
	return sentence.replace("{time}", time) + shift;
}
/** A time as the clock of the reader shows it. */
var timeAt = (wall) => ({
	wall,
	precision: "time",
	instant: void 0,
	zone: void 0,
	named: void 0
});
var isSameMinute = (one, other) => Math.floor(+one / 6e4) === Math.floor(+other / 6e4);
// view/stop-dates.js
/** A time as free text. It is not parsed as a date. */
function quoted(words, language) {
	const [open, close] = quotationMarks(language);
	return `${open}${words}${close}`;
}
var styleOf = (drawing) => ({
	...drawing,
	length: "short"
});
/** A short date; free-text dates are shown in quotation marks. */
function formatShort(moment, zone, drawing) {
	const at = placeTimeOf(moment, zone);
	return at ? formatPlaceTime(at, styleOf(drawing)) : quoted(moment.text ?? "", drawing.language);
}
/** A day without its time. */
var formatDay$1 = (at, drawing) => formatPlaceTime({
	...at,
	precision: "day"
}, styleOf(drawing));
/** The end of something, if it has a time later than its start. */
var timeAfter = (start, end) => end?.precision === "time" && compareTimes(end, start) > 0 ? end : void 0;
/**
* The dates of a stop, with `<time>` around each end; free-text dates in quotation marks. If its day is in a heading above,
* only its time, or nothing if that is unknown.
*/
function renderStopDates(stop, drawing, isInDay) {
	const { kit, words, language } = drawing;
	const { html } = kit;
	const { start, end } = datesOfStop(stop);
	const from = placeTimeOf(start, stop.timeZone);
	const to = placeTimeOf(end, stop.timeZone);
	const time = (moment, formatted) => html`<time datetime=${isoOf(moment, stop.timeZone) ?? kit.nothing}>${formatted}</time>`;
	if (isInDay && from?.precision !== "time") return void 0;
	if (from && (to || isInDay)) {
		const [first, between, last] = isInDay ? formatTimes(from, timeAfter(from, to), drawing) : formatRange(from, to, styleOf(drawing));
		return last === void 0 ? time(start, first) : [
			time(start, first),
			between,
			time(end, last)
		];
	}
	if (from) {
		const formatted = time(start, formatPlaceTime(from, styleOf(drawing)));
		return end?.text ? [
			formatted,
			" – ",
			quoted(end.text, language)
		] : formatted;
	}
	if (to) {
		const formatted = formatPlaceTime(to, styleOf(drawing));
		if (start?.text) return [
			quoted(start.text, language),
			" – ",
			time(end, formatted)
		];
		return time(end, words.until.replace("{date}", formatted));
	}
	const [one, other] = [start?.text, end?.text].filter((text) => text !== void 0).map((text) => quoted(text, language));
	return other === void 0 ? one ?? words.noDate : html`<bdi>${one}</bdi> – <bdi>${other}</bdi>`;
}
// view/stop-events.js
var DAY$2 = 864e5;
/** A number larger than every instant. */
var MAX_INSTANT = Number.MAX_SAFE_INTEGER;
var dayOf = (at) => at.wall.toISOString().slice(0, 10);
/**
* The lines of a stop's programme, in order.
*
* A flight that arrives on another day is listed on both; a stay has a check-in and a check-out. On each day, events
* without a time come last; events without a day come after all others.
*/
function rowsOf({ events = [], timeZone }) {
	const rows = events.flatMap((event) => {
		const at = placeTimeOf(event.start, timeZone);
		const until = placeTimeOf(event.end, timeZone);
		if (at && until && dayOf(at) !== dayOf(until)) return [{
			event,
			edge: "begins",
			at
		}, {
			event,
			edge: "ends",
			at: until
		}];
		return [at ? {
			event,
			at,
			until
		} : until ? {
			event,
			edge: "ends",
			at: until
		} : {
			event,
			at
		}];
	});
	const rank = ({ at }) => {
		if (at?.precision === "time") return at.instant ?? +at.wall;
		const dayEnd = at && /* @__PURE__ */ new Date(+at.wall + DAY$2 - 1);
		return dayEnd ? timeZone ? instantOf(dayEnd, timeZone) : +dayEnd : MAX_INSTANT;
	};
	return rows.map((row) => ({
		row,
		at: rank(row)
	})).sort((one, other) => one.at - other.at).map(({ row }) => row);
}
/** Renders the events of a stop. If the stop and its events are on several days, the days are named. */
function renderEvents(stop, drawing) {
	const { html, nothing } = drawing.kit;
	const rows = rowsOf(stop);
	if (rows.length === 0) return nothing;
	const first = placeTimeOf(stop.start, stop.timeZone);
	const days = new Set([
		first,
		placeTimeOf(stop.end, stop.timeZone),
		...rows.map(({ at }) => at)
	].flatMap((at) => at ? dayOf(at) : []));
	let day;
	return html`<ol part="events" class="events"> ${rows.map((row) => {
		const isNewDay = row.at && days.size > 1 && dayOf(row.at) !== day;
		day = row.at && dayOf(row.at);
		return html`<li part="event" class="event"> ${isNewDay ? html`<span class="day">${formatDay$1(row.at, drawing)}</span>` : nothing} ${renderTime(row, stop, drawing)} <span class="what"><bdi>${renderTitle(row.event, drawing)}</bdi>${row.event.place ? html`<span class="where">${commaOf(drawing.language)}${row.event.place}</span>` : nothing}${renderAside(row, drawing)}${renderStatus$1(row.event, stop, drawing)}</span> ${renderReader(row, drawing)} </li>`;
	})} </ol>`;
}
/** The title of an event, struck through if it is cancelled. */
var renderTitle = ({ title, status }, { kit: { html } }) => status === "cancelled" ? html`<s>${title}</s>` : title;
/** The status of an event, and the date from which it was moved; nothing if it is as planned. */
function renderStatus$1({ status, statusText, previousStart }, { timeZone }, drawing) {
	const { kit, words, language } = drawing;
	const { html, nothing } = kit;
	const label = [
		status === void 0 || status === "scheduled" || status === "done" ? void 0 : words[status],
		previousStart && words.movedFrom.replace("{date}", formatShort(previousStart, timeZone, drawing)),
		statusText
	].filter((piece) => piece !== void 0);
	return label.length > 0 ? html` <span class="status" part="state">${label.join(commaOf(language))}</span>` : nothing;
}
function renderTime({ event, edge, at, until }, { timeZone }, drawing) {
	const { html, nothing } = drawing.kit;
	if (at?.precision !== "time") return html`<span class="t"></span>`;
	const [from, between = nothing, to] = formatTimes(at, timeAfter(at, until), drawing);
	const iso = (moment) => isoOf(moment, timeZone) ?? nothing;
	return html`<span class="t" part="time"><time datetime=${iso(edge === "ends" ? event.end : event.start)}>${from}</time>${to ? html`${between}<time datetime=${iso(event.end)}>${to}</time>` : nothing}</span>`;
}
/** Additional text for the time of an event: which end it is, or the free text. */
function renderAside({ event, edge, at }, { kit: { html, nothing }, words, language }) {
	const text = at ? void 0 : event.start?.text ?? event.end?.text;
	const label = edge ? words[edge] : text && quoted(text, language);
	return label ? html` <span class="where">${label}</span>` : nothing;
}
function renderReader({ at, until }, drawing) {
	const { html, nothing } = drawing.kit;
	const label = formatReaderTimes([at, until], drawing);
	return label ? html`<span class="reader" part="reader-time">${label}</span>` : nothing;
}
// view/stop.js
/** Whether a stop can be added to a calendar: it has a day, and is not over. */
var isAddable = (stop, state) => canBeInCalendar(stop) && /^(now|next|later|tentative)$/.test(state ?? "");
/** A stop of a trip: dates, place, purpose, people met and events. */
function renderStop({ stop, index, state, newDate, before, isInDay }, drawing) {
	const { kit, headingLevel, variant, words, language, addToCalendar } = drawing;
	const { html, nothing, text, heading, below } = kit;
	const { purpose, meets, place, country } = stop;
	const isWhole = variant !== "compact";
	const journey = isWhole && hasJourney(stop) ? drawing.renderJourney?.(stop, before, drawing) : void 0;
	const reader = formatReaderTimes([stop.start, stop.end].map((moment) => placeTimeOf(moment, stop.timeZone)), drawing);
	const dates = renderStopDates(stop, drawing, isInDay);
	const canBeAdded = isWhole && addToCalendar && isAddable(stop, state);
	return html`<li part="stop" class="stop ${state === "moved" ? "cancelled" : state}" data-inferred=${stop.stated === false || nothing} aria-current=${state === "now" ? "step" : nothing}> <p class="when"> ${dates ? html`<span class="dates" part="dates">${dates}</span>` : nothing} ${renderState(state, newDate, drawing)} ${stop.statusText === void 0 ? nothing : html`<span class="status" part="state">${stop.statusText}</span>`} ${reader ? html`<span class="reader" part="reader-time">${reader}</span>` : nothing} </p> ${heading(below(headingLevel, 1), "place", renderPlace(stop, drawing))} ${stop.stated === false ? html`<p class="inferred" part="inferred">${words.inferred}</p>` : nothing} ${isWhole && purpose ? paragraphsOf(purpose).map((words) => html`<p part="purpose" class="purpose">${text(words, drawing)}</p>`) : nothing} ${journey?.main ?? nothing} ${isWhole && meets?.length ? html`<ul part="meets" class="meets" aria-label=${words.meets}> ${meets.map((person) => html`<li part="person">${renderPerson(person, drawing)}</li>`)} </ul>` : nothing} ${isWhole ? renderEvents(stop, drawing) : nothing} ${journey?.links ?? nothing} ${isWhole && drawing.rest?.(stop) || nothing} ${canBeAdded ? html`<div class="add"> ${renderCalendarButton("add-to-calendar", html`${words.addStop}<span class="vh">${commaOf(language)}${place ?? country ?? words.unnamed}</span>`, drawing, index)} </div>` : nothing} </li>`;
}
function renderState(state, newDate, drawing) {
	const { kit, words } = drawing;
	const { html, nothing } = kit;
	if (state === "later" || state === "unknown") return nothing;
	if (state === "moved") {
		const date = newDate?.start ? formatShort(newDate.start, newDate.timeZone, drawing) : "";
		return html`<span class="status" part="state">${words.moved.replace("{date}", date)}</span>`;
	}
	return html`<span class=${state === "done" ? "vh" : "status"} part="state">${words[state]}</span>`;
}
function renderPlace(stop, { kit, words, language, placeLink }) {
	const { html, nothing, link } = kit;
	const { place, country } = stop;
	const name = place ?? country;
	const address = placeLink?.(stop);
	if (name === void 0) return html`<span class="unnamed">${words.unnamed}</span>`;
	return html`<span class="name">${address ? link(address, name) : name}</span>${place && country && place !== country ? html`<span class="country" part="country">${commaOf(language)}${country}</span>` : nothing}`;
}
/** A person: name, role and organization. */
function renderPerson({ name, role, organization, url }, { kit, language }) {
	const { html, link } = kit;
	const office = [role, organization].filter((words) => words);
	return html`${url ? link(url, name) : html`<bdi>${name}</bdi>`}${office.map((words) => html`<span class="role">${commaOf(language)}${words}</span>`)}`;
}
// view/stop-states.js
/** The start and end of a stop in the zone of its place; without dates of its own, those of its events. */
function spanOfStop(stop, readerZone) {
	const zone = stop.timeZone ?? readerZone;
	const dates = datesOfStop(stop);
	const start = spanOf(dates.start, zone);
	const end = spanOf(dates.end, zone);
	if (start || end) {
		const vague = [start, end].some((span) => span?.precision === "year" || span?.precision === "month");
		const startEnd = start && (start.precision === "time" ? dayEndOf(start.from, dates.start?.zone ?? zone) : start.to);
		const to = end && end.to > (start?.from ?? -Infinity) ? end.to : startEnd ?? end.to;
		return {
			from: start?.from,
			to,
			vague
		};
	}
	const spans = (stop.events ?? []).flatMap((event) => [spanOf(event.start, zone), spanOf(event.end, zone)]).filter((span) => span !== void 0);
	if (spans.length === 0) return void 0;
	const last = -least(spans.map(({ from, to }) => -Math.max(to, dayEndOf(from, zone))));
	return {
		from: least(spans.map(({ from }) => from)),
		to: last,
		vague: false
	};
}
var known = /* @__PURE__ */ new WeakMap();
/** The status of each stop at an instant. Cached, because list and map need the same one. */
function statesOf({ stops }, now, readerZone) {
	const key = `${now} ${readerZone}`;
	const last = known.get(stops);
	if (last?.key === key) return last.states;
	const states = statesAt(stops, now, readerZone);
	known.set(stops, {
		key,
		states
	});
	return states;
}
function statesAt(stops, now, readerZone) {
	const spans = stops.map((stop) => spanOfStop(stop, readerZone));
	const moved = newDatesOf(stops);
	const states = stops.map((stop, index) => {
		const span = spans[index];
		if (isOff(stop) && moved.has(stop)) return "moved";
		if (hasUnknownStatus(stop)) return "unknown";
		if (stop.status === "tentative" && span && now >= span.to) return "unknown";
		if (stop.status && stop.status !== "scheduled") return stop.status;
		if (!span) return "unknown";
		if (now >= span.to) return "done";
		if (now < (span.from ?? Infinity)) return span.from === void 0 ? "unknown" : "later";
		return span.vague ? "unknown" : "now";
	});
	const starts = states.map((state, index) => state === "later" ? spans[index].from : Infinity);
	const first = least(starts);
	if (first < Infinity) states[starts.indexOf(first)] = "next";
	return states;
}
/** For each cancelled or postponed stop, its replacement: the only other stop with the same place and a date. */
function newDatesOf(stops) {
	const byPlace = /* @__PURE__ */ new Map();
	for (const stop of stops) {
		if (!stop.place) continue;
		const name = JSON.stringify([stop.place, stop.country]);
		const same = byPlace.get(name);
		if (same) same.push(stop);
		else byPlace.set(name, [stop]);
	}
	const dates = /* @__PURE__ */ new Map();
	for (const [one, other, third] of byPlace.values()) {
		if (!one || !other || third) continue;
		for (const [off, moved] of [[one, other], [other, one]]) if (isOff(off) && !isOff(moved) && !hasUnknownStatus(moved) && moved.start?.date) dates.set(off, moved);
	}
	return dates;
}
/** The minimum of a list of numbers. `Math.min(...numbers)` would fail for very long lists. */
var least = (numbers) => numbers.reduce((one, other) => Math.min(one, other), Infinity);
// view/itinerary.js
var DAY$1 = 864e5;
/** Number of places that replace a missing title. */
var NAMED_PLACES = 4;
/** A trip: who, when, how many stops, and the stops in order, each with its state at `now`. */
function renderItinerary(kit, itinerary, context) {
	const { html, nothing, heading } = kit;
	const { stops } = itinerary;
	const readerZone = context.timeZone || "UTC";
	const words = {
		...englishItinerary,
		...context.messages.itinerary
	};
	const years = new Set(momentsOf(itinerary).flatMap(({ date }) => date?.slice(0, 4) ?? []));
	const withZone = (time, zone, instant) => words.zoneTime.replace("{time}", time).replace("{zone}", zoneName(zone, context.locale, instant));
	const drawing = {
		...context,
		kit,
		words,
		readerZone,
		withZone,
		year: years.size > 1
	};
	const { part = "frame", language, direction, headingLevel, variant } = context;
	const title = itinerary.title ?? renderPlaces(itinerary, drawing);
	return html`<section class="${part} itinerary ${variant === "compact" ? variant : ""}" part=${part} lang=${language} dir=${direction}> ${title ? heading(headingLevel, "title", title) : nothing} ${renderSummary(itinerary, drawing)} ${context.isMapLast ? nothing : context.map} ${stops.length > 0 ? html`<ol part="stops" class="stops"> ${renderStops(itinerary, drawing)} </ol>` : nothing} ${variant !== "compact" && drawing.rest?.(stops) || nothing} ${renderFoot(itinerary, drawing)} ${context.isMapLast ? context.map : nothing} </section>`;
}
/** The stops: those of one day under its heading, and past ones of a long trip folded. */
function renderStops(itinerary, drawing) {
	const { kit, words, locale, now, readerZone, variant, headingLevel, foldPast } = drawing;
	const { html } = kit;
	const { stops } = itinerary;
	const states = statesOf(itinerary, now, readerZone);
	const newDates = newDatesOf(stops);
	const groups = groupByDay(stops);
	const renderGroup = ({ day, from, to }) => {
		const isGroup = day !== void 0 && variant !== "compact";
		const entries = stops.slice(from, to).map((stop, offset) => {
			const index = from + offset;
			return renderStop({
				stop,
				index,
				state: states[index],
				newDate: newDates.get(stop),
				before: stops[index - 1],
				isInDay: isGroup
			}, isGroup ? {
				...drawing,
				headingLevel: kit.below(headingLevel, 1)
			} : drawing);
		});
		if (!isGroup) return entries;
		return html`<li part="day" class="on"> ${kit.heading(kit.below(headingLevel, 1), "day-heading", html`<time datetime=${day.wall.toISOString().slice(0, 10)}>${formatDay$1(day, drawing)}</time>`)} <ol class="stops"> ${entries} </ol> </li>`;
	};
	const past = foldPast?.(countPast(groups, states)) ?? 0;
	const shown = groups.filter(({ from }) => from >= past).map(renderGroup);
	if (past === 0) return shown;
	const dates = renderTripDates({ stops: stops.slice(0, past) }, drawing);
	return html`<li class="past"> <details> <summary part="past" class="earlier"> ${plural(words.earlier, past, locale)}${dates ? [commaOf(locale), dates] : dates} </summary> <ol class="stops"> ${groups.filter(({ from }) => from < past).map(renderGroup)} </ol> </details> </li> ${shown}`;
}
/** The names of the first places, as the title of a trip without one. */
function renderPlaces({ stops }, { kit: { html }, locale, words }) {
	const names = [...new Set(stops.map(({ place, country }) => place ?? country).filter((name) => name !== void 0))];
	const rest = names.length - NAMED_PLACES;
	const titlePieces = rest > 1 ? [...names.slice(0, NAMED_PLACES), plural(words.more, rest, locale)] : names;
	if (titlePieces.length === 0) return void 0;
	return formatList(titlePieces, locale === "en" ? "en-GB" : locale, (name) => html`<bdi>${name}</bdi>`);
}
/** Who travels, when, and how many stops there are. */
function renderSummary(itinerary, drawing) {
	const { kit, words, language, locale } = drawing;
	const { html, nothing } = kit;
	const { traveller, role, travellers = [], stops } = itinerary;
	const comma = commaOf(language);
	const undated = stops.filter((stop) => !isDatedAtAll(stop)).length;
	const facts = [
		renderTripDates(itinerary, drawing),
		stops.length > 0 && plural(words.stops, stops.length, locale),
		undated > 0 && undated < stops.length && plural(words.undated, undated, locale)
	].filter((fact) => fact);
	if (!traveller && !role && travellers.length === 0 && facts.length === 0) return nothing;
	return html`<p part="summary" class="summary"> ${traveller ? html`<b part="traveller">${traveller}</b>` : nothing}${role ? html`${traveller ? comma : nothing}<span part="role">${role}</span>` : nothing} ${travellers.map((person) => html`<span class="facts">${renderPerson(person, drawing)}</span>`)} <span class="facts" part="facts">${facts.flatMap((fact, index) => index > 0 ? [comma, fact] : [fact])}</span> </p>`;
}
var isDatedAtAll = (stop) => [datesOfStop(stop), ...stop.events ?? []].some(({ start, end }) => (start?.date ?? end?.date) !== void 0);
/** The dates of the trip: from the data, else from the stops. */
function renderTripDates(itinerary, drawing) {
	const { html, nothing } = drawing.kit;
	const style = {
		locale: drawing.locale,
		length: "long",
		year: true
	};
	const { start, end, stops } = itinerary;
	const first = start ? edgeOf(start, stops[0]) : edge(itinerary, -1);
	const last = end ? edgeOf(end, stops.at(-1)) : edge(itinerary, 1);
	const [from, to] = [first?.at, last?.at];
	const time = (bound, rangeText) => html`<time datetime=${bound?.moment.date ?? nothing}>${rangeText}</time>`;
	if (from && to && endOf(to) > from.wall) {
		const [one, between, two] = formatRange(from, to, style);
		return two === void 0 ? time(first, one) : html`<span>${time(first, one)}${between}${time(last, two)}</span>`;
	}
	const only = from ? first : last;
	const known = from ?? to;
	if (known) return time(only, formatPlaceTime(known, style));
	const rangeText = first?.moment.text ?? last?.moment.text;
	return rangeText && quoted(rangeText, drawing.language);
}
function edgeOf(moment, stop) {
	const at = placeTimeOf(moment, stop?.timeZone);
	if (at?.precision !== "time") return {
		moment,
		at
	};
	return {
		moment,
		at: {
			...at,
			wall: /* @__PURE__ */ new Date(Math.floor(+at.wall / DAY$1) * DAY$1),
			precision: "day"
		}
	};
}
var PRECISIONS = [
	"year",
	"month",
	"day",
	"time"
];
/** The earliest (-1) or latest (1) date among the stops. A month counts from its first day to its last. */
function edge({ stops }, sign) {
	const dated = stops.filter((stop) => !isOff(stop)).flatMap((stop) => {
		const dates = datesOfStop(stop);
		return (dates.start ?? dates.end ? [dates] : stop.events ?? []).flatMap(({ start, end }) => [start, end]).flatMap((moment) => moment ? [edgeOf(moment, stop)] : []);
	});
	const rank = (at) => sign * +(sign < 0 ? at.wall : endOf(at)) - PRECISIONS.indexOf(at.precision);
	return dated.reduce((found, next) => next.at && (!found?.at || rank(next.at) > rank(found.at)) ? next : found, void 0);
}
var momentsOf = ({ start, end, stops }) => [
	start,
	end,
	...stops.flatMap((stop) => [stop.start, stop.end])
].filter((moment) => moment !== void 0);
/** The stops that are not over and can be added to a calendar. */
function addableStops(itinerary, { now, readerZone, words }) {
	const states = statesOf(itinerary, now, readerZone);
	return itinerary.stops.flatMap((stop, index) => isAddable(stop, states[index]) ? [{
		index,
		name: stop.place ?? stop.country ?? words.unnamed
	}] : []);
}
/** The foot: the time zone of the times titlePieces, the date of the information, and a button for the calendar file. */
function renderFoot(itinerary, drawing) {
	const { kit, words, locale, namedZone, readerZone, now, addToCalendar, variant } = drawing;
	const { html, nothing } = kit;
	const { asOf, stated, stops } = itinerary;
	const hasReaderTimes = variant !== "compact" && stops.some(({ events = [], timeZone }) => events.some(({ start }) => formatReaderTimes([placeTimeOf(start, timeZone)], drawing) !== void 0));
	const notes = [
		stated === false && words.fromText,
		hasReaderTimes && (namedZone ? words.zoneTimes.replace("{zone}", zoneName(readerZone, locale, now)) : words.placeTimes),
		asOf && words.asOf.replace("{date}", asOf.date ? formatMoment(asOf, {
			locale,
			timeZone: readerZone
		}) : asOf.text ?? "")
	].filter((note) => note);
	const canBeAdded = addToCalendar && stops.some(canBeInCalendar);
	if (notes.length === 0 && !canBeAdded) return nothing;
	return html`<div class="foot"> ${notes.length > 0 ? html`<p part="note" dir="auto">${notes.join(" ")}</p>` : nothing} ${canBeAdded ? html`<div class="add"> ${renderCalendarButton("add-trip-to-calendar", words.addTrip, drawing)} ${variant === "compact" ? nothing : renderOtherCalendars(addableStops(itinerary, drawing), drawing)} </div>` : nothing} </div>`;
}
// view/heading.js
/** The heading level a number of steps below another, at most 6. */
var levelBelow = (level, steps) => level === "none" ? level : Math.min(6, level + steps);
/** A heading of a level that is only known when it is drawn. */
function renderHeading(level, part, content) {
	switch (level) {
		case 1: return html`<h1 part=${part} class=${part}>${content}</h1>`;
		case 2: return html`<h2 part=${part} class=${part}>${content}</h2>`;
		case 3: return html`<h3 part=${part} class=${part}>${content}</h3>`;
		case 4: return html`<h4 part=${part} class=${part}>${content}</h4>`;
		case 5: return html`<h5 part=${part} class=${part}>${content}</h5>`;
		case 6: return html`<h6 part=${part} class=${part}>${content}</h6>`;
		case "none": return html`<p part=${part} class=${part}>${content}</p>`;
	}
}
// view/inlines.js
/** Renders running text, each inline as its element. Links in links are rendered as text. */
var renderText = (text, context, isLinked = false) => text.map((inline) => renderInline(inline, context, isLinked));
function renderInline(inline, context, isLinked) {
	if (typeof inline === "string") return inline;
	if (inline.type === "line-break") return html`<br />`;
	if (inline.type === "quotation") return renderQuotation(inline.content, context, isLinked);
	if (inline.type === "span") {
		const within = {
			...context,
			language: inline.language ?? context.language
		};
		return html`<bdi lang=${inline.language ?? nothing} dir=${inline.direction ?? nothing}>${renderText(inline.content, within, isLinked)}</bdi>`;
	}
	const isLink = inline.type === "link";
	const content = renderText(inline.content, context, isLinked || isLink);
	if (isLink) return isLinked ? html`${content}` : renderLink(inline.href, content);
	switch (inline.type) {
		case "emphasis": return html`<em>${content}</em>`;
		case "strong": return html`<strong>${content}</strong>`;
		case "cite": return html`<cite>${content}</cite>`;
		case "code": return html`<code>${content}</code>`;
		case "subscript": return html`<sub>${content}</sub>`;
		case "superscript": return html`<sup>${content}</sup>`;
		case "mark": return html`<mark>${content}</mark>`;
		case "time": return html`<time datetime=${inline.date.date ?? nothing}>${content}</time>`;
	}
}
/** A link without `opener`; the target sees only the origin of the page. */
var renderLink = (href, content) => html`<a href=${href} rel="noopener">${content}</a>`;
/** Quotation in the marks of its language. The marks are text, so that they are copied with it. */
function renderQuotation(content, context, isLinked) {
	const { language, quoted = 0 } = context;
	const [open, close] = quotationMarks(language).slice(quoted % 2 * 2);
	return html`${open}${renderText(content, {
		...context,
		quoted: quoted + 1
	}, isLinked)}${close}`;
}
// view/itinerary-kit.js
/** The tools that draw itineraries, because their chunk has no lit of its own. */
var itineraryKit = {
	html,
	nothing,
	text: renderText,
	heading: renderHeading,
	below: levelBelow,
	link: renderLink
};
// view/journey.js
/**
* Draws the legs, the stay, the picture and the links of a stop.
*
* A lazy chunk, loaded when a stop has one of these.
*
* @packageDocumentation
*/
var DAY = 864e5;
var MINUTE = 6e4;
/** Renders the journey of a stop: picture, legs and stay, and separately the links. */
var renderJourney = (stop, before, drawing) => {
	const { html, nothing } = drawing.kit;
	const words = {
		...englishJourney,
		...drawing.messages.itinerary
	};
	const { image, stay, links = [], source } = stop;
	const legs = legsOf(stop, before);
	return {
		main: html`${image ? renderPicture(image, drawing) : nothing}${legs.length > 0 ? html`<ul part="legs" class="events legs"> ${legs.map((leg) => renderLeg(leg, words, drawing))} </ul>` : nothing}${stay ? renderStay(stay, stop, words, drawing) : nothing}`,
		links: links.length > 0 || source !== void 0 ? renderLinks(links, source, drawing) : nothing
	};
};
function renderPicture({ src, sources = [], width, height, alt = "", caption, credit }, drawing) {
	const { html, nothing, text } = drawing.kit;
	const files = sources.flatMap((source) => source.width ? [`${source.src} ${source.width}w`] : []).join(", ");
	return html`<figure class="picture"> <img part="image" loading="lazy" decoding="async" referrerpolicy="no-referrer" width=${width ?? nothing} height=${height ?? nothing} sizes=${files ? "(min-width: 46em) 44em, 100vw" : nothing} srcset=${files || nothing} src=${src} alt=${alt}/>${caption ?? credit ? html`<figcaption part="caption" dir="auto"> ${caption ? paragraphsOf(caption).map((words) => html`${text(words, drawing)} `) : nothing}${credit ? html`<small part="credit">${credit}</small>` : nothing} </figcaption>` : nothing} </figure>`;
}
/** A platform or gate with its label, unless it is labelled in the data: `Gate 92`, `Gleis 5`. */
var trackOf = (platform, label) => /^\p{L}{3,}\.? /u.test(platform) ? platform : label.replace("{platform}", platform);
function renderLeg(placed, words, drawing) {
	const { kit, language, locale } = drawing;
	const { html, nothing } = kit;
	const { leg, fromZone, toZone } = placed;
	const { mode, platform, from, to, departure, arrival } = leg;
	const [start, end] = [placeTimeOf(departure, fromZone), placeTimeOf(arrival, toZone)];
	const track = platform && trackOf(platform, words[mode === "flight" ? "gate" : "platform"]);
	const ends = [{
		place: from,
		moment: departure,
		zone: fromZone,
		at: start,
		notes: [departure?.date ? "" : departure?.text && quoted(departure.text, language), track].flatMap((note) => note || [])
	}, {
		place: to,
		moment: arrival,
		zone: toZone,
		at: end,
		notes: [arrivalDay(start, end, drawing) ?? (arrival?.date ? "" : arrival?.text && quoted(arrival.text, language))].flatMap((note) => note || [])
	}];
	const isTimed = ends.some(({ at, notes }) => at?.precision === "time" || notes.length > 0);
	const service = [mode && words[mode], leg.number].filter((name) => name).join(" ");
	const duration = durationOf(start, end, locale);
	const day = start ?? end;
	const facts = [day && formatDay(day, drawing), duration].filter((fact) => fact);
	return html`<li part="leg" class="event leg"> <span class="service-line"><span class="service" part="service">${service ? html`<b><bdi>${service}</bdi></b>` : nothing}${leg.carrier ? html`${service && commaOf(language)}<bdi>${leg.carrier}</bdi>` : nothing}</span>${facts.length > 0 ? html` <span class="days">${facts.map((fact, index) => html`${index > 0 ? " " : nothing}<span class="fact">${fact}</span>`)}</span>` : nothing}${renderStatus(leg, drawing)}</span>${isTimed ? ends.map((one) => renderEnd(one, leg, drawing)) : renderRoute$1(leg, drawing)} </li>`;
}
/** Both ends of a leg without times, in one line. */
function renderRoute$1({ from, to, status }, { kit: { html, nothing } }) {
	const names = [from, to].flatMap((name) => name === void 0 ? [] : html`<bdi>${name}</bdi>`);
	const route = names.flatMap((name, index) => index > 0 ? [" – ", name] : [name]);
	if (names.length === 0) return nothing;
	return html`<span class="route">${status === "cancelled" ? html`<s>${route}</s>` : route}</span>`;
}
function renderEnd({ place, moment, zone, at, notes }, { status }, drawing) {
	const { kit, language } = drawing;
	const { html, nothing } = kit;
	if (place === void 0 && notes.length === 0 && at?.precision !== "time") return nothing;
	const time = at?.precision === "time" && html`<time datetime=${isoOf(moment, zone) ?? nothing}>${formatTimes(at, void 0, drawing)[0]}</time>`;
	const name = status === "cancelled" ? html`<s>${place}</s>` : place;
	return html`<span class="t" part="time">${time || nothing}</span><span class="what">${place === void 0 ? nothing : html`<bdi>${name}</bdi>`}${notes.map((note, index) => html`<span class="where">${place === void 0 && index === 0 ? nothing : commaOf(language)}${note}</span>`)}</span>`;
}
/** The day of a departure or an arrival. */
var formatDay = (at, { locale, year }) => formatPlaceTime(at.precision === "time" ? {
	...at,
	precision: "day"
} : at, {
	locale,
	length: "short",
	year
});
/** The day of an arrival if it is not that of the departure: “+1 day”, or the date if the departure has no day. */
function arrivalDay(start, end, drawing) {
	if (!start || !end) return void 0;
	const isDay = ({ precision }) => precision === "time" || precision === "day";
	if (!isDay(start) || !isDay(end)) return formatDay(end, drawing);
	const days = Math.floor(+end.wall / DAY) - Math.floor(+start.wall / DAY);
	return days === 0 ? void 0 : formatDayShift(days, drawing.locale);
}
/** How long a leg takes, if both instants are known. */
function durationOf(start, end, locale) {
	if (start?.instant === void 0 || end?.instant === void 0) return void 0;
	const total = Math.round((end.instant - start.instant) / MINUTE);
	if (total <= 0) return void 0;
	const unit = (value, name) => new Intl.NumberFormat(locale, {
		style: "unit",
		unit: name,
		unitDisplay: "short"
	}).format(value);
	const [hours, minutes] = [Math.floor(total / 60), total % 60];
	return [hours > 0 && unit(hours, "hour"), minutes > 0 && unit(minutes, "minute")].filter((part) => part).join(" ");
}
/** The status of a leg; nothing if it is as planned. */
function renderStatus({ status, statusText }, { kit: { html, nothing }, words, language }) {
	const label = [status === void 0 || status === "scheduled" || status === "done" ? void 0 : words[status], statusText].filter((piece) => piece !== void 0);
	return label.length > 0 ? html` <span class="status" part="state">${label.join(commaOf(language))}</span>` : nothing;
}
function renderStay({ name, address, checkIn, checkOut }, { timeZone }, words, drawing) {
	const { kit, language } = drawing;
	const { html, nothing } = kit;
	const days = ["checkIn", "checkOut"].flatMap((edge) => {
		const moment = {
			checkIn,
			checkOut
		}[edge];
		return moment ? [words[edge].replace("{date}", formatShort(moment, timeZone, drawing))] : [];
	});
	return html`<p part="stay" class="stay"> ${name ? html`<b><bdi>${name}</bdi></b>` : nothing}${address ? html`<span class="where">${name ? commaOf(language) : nothing}<bdi>${address}</bdi></span>` : nothing}<span class="days">${days.map((day) => html`<span class="fact">${day}</span> `)}</span> </p>`;
}
function renderLinks(links, source, { kit: { html, nothing, link }, messages }) {
	const [label = "", end = ""] = messages.source.split("{source}");
	return html`<ul part="links" class="links"> ${links.map(({ url, title }) => html`<li>${link(url, html`<bdi>${title ?? url}</bdi>`)}</li>`)}${source === void 0 ? nothing : html`<li part="source">${label}${link(source, html`<bdi>${hostOf(source)}</bdi>`)}${end}</li>`} </ul>`;
}
// view/route.js
/** Whether there is a map for certain: two stops have different coordinates. Its space is then reserved, and stays. */
var hasRoute = (stops) => new Set(stops.flatMap(({ coordinates }) => coordinates ? [String(coordinates)] : [])).size > 1;
/** The map of a route with its length below. The list of stops contains all information of the map. */
function renderRoute({ html, nothing }, route, { locale, messages }) {
	const { svg, kilometres, credit } = withoutInherited(route);
	const words = {
		...englishItinerary,
		...messages.itinerary
	};
	const notes = [kilometres && words.distance.replace("{distance}", formatDistance(kilometres, locale)), credit && words.positions].filter((note) => note);
	return html`<figure part="map" class="map"> <div class="sea">${svg ?? nothing}</div> <figcaption part="distance">${notes.join(" ")}</figcaption> </figure>`;
}
/** A distance, rounded to the precision that a straight line on the map has. */
var formatDistance = (kilometres, locale) => new Intl.NumberFormat(locale === "en" ? "en-GB" : locale, {
	style: "unit",
	unit: "kilometer",
	maximumSignificantDigits: 2
}).format(kilometres);
// server/shadow.js
var WITHOUT_SCRIPT = "@media (scripting: none) { .map, .add, [part=add-to-calendar] { display: none } }";
function contextOf(model, { attributes }) {
	const { lang = "", dir = "", locale: localeAttribute = "", "time-zone": timeZone = "" } = attributes;
	const { language, direction } = textLanguage({
		lang,
		dir
	}, model);
	const locale = canonicalLanguage(localeAttribute) ?? language;
	return withoutInherited({
		language,
		direction,
		locale,
		timeZone,
		messages: withoutInherited(messagesOf(locale))
	});
}
var messagesOf = memoize((locale) => messagesFor(english, locale, messageTables));
/** Joined style sheets by kind of content and theme, because joining copies them. */
var stylesBy = /* @__PURE__ */ new Map();
function stylesOf$1({ attributes }, own) {
	let styles = stylesBy.get(own);
	if (!styles) {
		styles = memoize((theme) => [
			hostStyles.cssText,
			frameStyles.cssText,
			...own,
			themeSheet(theme)
		].filter((sheet) => sheet).join("\n"));
		stylesBy.set(own, styles);
	}
	return styles(attributes["theme"] ?? "");
}
var QUOTE_STYLES = [pullQuoteStyles.cssText];
var STORY_STYLES = [newsArticleStyles.cssText, ...storyQuoteStyles.map(({ cssText }) => cssText)];
var RARE_STORY_STYLES = [...STORY_STYLES, rareBlockSheet];
var TRIP_STYLES = [itineraryStyles, WITHOUT_SCRIPT];
var RARE_TRIP_STYLES = [...RARE_STORY_STYLES, ...TRIP_STYLES];
/** Renders the shadow root of `<pull-quote>`. */
function pullQuoteShadow(quote, setting) {
	const context = drawContext(contextOf(quote, setting), { isData: true });
	const { plain } = setting;
	return {
		tree: drawQuote(findQuote([plain]), context),
		styles: stylesOf$1(setting, QUOTE_STYLES)
	};
}
/** Renders the shadow root of `<news-article>`. */
function articleShadow(article, setting) {
	const { attributes, plain } = setting;
	const base = contextOf(article, setting);
	const style = {
		locale: base.locale,
		level: 2,
		formatDates: formatBounds
	};
	const seen = {
		rare: false,
		trip: false
	};
	const context = drawContext(base, {
		isData: true,
		headingLevel: attributes["heading-level"],
		drawRare: (block, inner) => {
			seen.rare = true;
			const itinerary = block.attributes["data-news"] === "itinerary" && readItineraryBlock(block);
			if (!itinerary) return drawRareBlock(block, inner);
			seen.trip = true;
			return [drawTrip(renderItinerary(itineraryKit, itinerary, itineraryContext(itinerary, {
				...wholeContext(inner),
				...inStory(inner)
			}, setting)), inner)];
		}
	});
	const ordered = inReadingOrder(article);
	const level = headingLevelOf(attributes["heading-level"]);
	const slots = findArticle([ordered === article && (level === 2 || level === "none") ? plain : plainArticle(ordered, style)]);
	return {
		tree: drawArticle(slots, context, displayOf(attributes["display"], slots)),
		styles: stylesOf$1(setting, seen.trip ? RARE_TRIP_STYLES : seen.rare ? RARE_STORY_STYLES : STORY_STYLES)
	};
}
/** Renders the shadow root of `<itinerary-card>`. */
function itineraryShadow(itinerary, setting) {
	const { attributes } = setting;
	const context = Object.assign(contextOf(itinerary, setting), {
		headingLevel: headingLevelOf(attributes["heading-level"]),
		variant: attributes["variant"] === "compact" ? "compact" : void 0
	});
	return {
		tree: drawTrip(renderItinerary(itineraryKit, itinerary, itineraryContext(itinerary, context, setting)), context),
		styles: stylesOf$1(setting, TRIP_STYLES)
	};
}
function itineraryContext({ stops }, context, { attributes, now }) {
	const named = attributes["time-zone"] ?? "";
	const isKnown = isTimeZone(named);
	return {
		...context,
		timeZone: isKnown ? named : "UTC",
		namedZone: isKnown,
		unknownZone: !isKnown,
		now: readClock(attributes["now"], isKnown ? named : "UTC") ?? +now,
		map: context.variant !== "compact" && hasRoute(stops) ? renderRoute(itineraryKit, {}, context) : void 0,
		renderJourney,
		addToCalendar: () => void 0
	};
}
/** How the shadow root of each element is drawn, and every style sheet that it may need, its own first. */
var SHADOWS = {
	"news-article": {
		draw: articleShadow,
		styles: RARE_TRIP_STYLES
	},
	"pull-quote": {
		draw: pullQuoteShadow,
		styles: QUOTE_STYLES
	},
	"itinerary-card": {
		draw: itineraryShadow,
		styles: TRIP_STYLES
	}
};
/** Draws the content of an element's shadow root. */
var drawShadow = (tag, model, setting) => SHADOWS[tag].draw(model, setting);
// server/template.js
var parsed = /* @__PURE__ */ new WeakMap();
/** The attribute that an expression is in: its name, and the start of its value. */
var OPEN_ATTRIBUTE = /\s([@?.]?)([^\s"'<>/=]+)=(?:"([^"<>]*)|'([^'<>]*))?$/;
/**
* Parses a template of our views: expressions in content, as whole attribute values, and within quoted ones.
*
* Renders the subset of lit's template syntax that our views use. A test compares it with lit for every view.
*/
function parse(strings) {
	const known = parsed.get(strings);
	if (known) return known;
	const holes = [];
	let words = strings[0];
	let index = 1;
	let isInTag = false;
	while (index < strings.length) {
		const [opened, closed] = [words.lastIndexOf("<"), words.lastIndexOf(">")];
		if (opened !== closed) isInTag = opened > closed;
		const open = isInTag ? OPEN_ATTRIBUTE.exec(words) : null;
		if (!open) {
			holes.push({
				kind: "content",
				before: words
			});
			words = strings[index++];
			continue;
		}
		const [whole, mark = "", name = "", double, single] = open;
		const before = words.slice(0, words.length - whole.length);
		const kind = mark === "" ? "attribute" : mark === "?" ? "boolean" : "none";
		const quote = double !== void 0 ? "\"" : single !== void 0 ? "'" : "";
		const pieces = [double ?? single ?? ""];
		for (;;) {
			const next = strings[index++];
			const end = quote ? next.indexOf(quote) : 0;
			if (end >= 0) {
				pieces.push(next.slice(0, end));
				words = next.slice(end + quote.length);
				break;
			}
			pieces.push(next);
		}
		holes.push({
			kind,
			before,
			name,
			pieces
		});
	}
	const result = {
		holes,
		end: words
	};
	parsed.set(strings, result);
	return result;
}
/** Renders the value of a view to HTML, as the browser would. */
function renderValue(value) {
	if (typeof value === "string") return escaped(value);
	if (value === nothing || value === void 0 || value === null) return "";
	if (Array.isArray(value)) {
		let html = "";
		for (const item of value) html += renderValue(item);
		return html;
	}
	return isTemplate(value) ? renderTemplate(value) : escaped(wordsOf(value));
}
var isTemplate = (value) => typeof value === "object" && value !== null && "_$litType$" in value;
function renderTemplate({ strings, values }) {
	const { holes, end } = parse(strings);
	let html = "";
	let index = 0;
	for (const hole of holes) {
		html += hole.before;
		if (hole.kind === "content") html += renderValue(values[index++]);
		else {
			const next = index + hole.pieces.length - 1;
			html += renderAttribute(hole, values.slice(index, next));
			index = next;
		}
	}
	return html + end;
}
function renderAttribute({ kind, name, pieces }, pieceValues) {
	if (kind === "boolean") return pieceValues[0] && pieceValues[0] !== nothing ? ` ${name}=""` : "";
	if (kind === "none" || pieceValues.includes(nothing)) return "";
	let value = pieces[0];
	pieceValues.forEach((piece, at) => value += wordsOf(piece) + pieces[at + 1]);
	return ` ${name}="${escaped(value)}"`;
}
/** The text of a value in an attribute, as lit writes it. */
var wordsOf = (value) => value === void 0 || value === null ? "" : `${value}`;
// model/steps.js
/** Runs all steps synchronously. */
function atOnce(steps) {
	let step = steps.next();
	while (!step.done) step = steps.next();
	return step.value;
}
// server/render.js
/**
* Renders an element to HTML, with the same content without a script, before it loads and after.
*
* Data that cannot be shown results in an empty element and issues that say why. Attributes for single fields
* (`headline` and so on) take effect only in the browser: on a server, set the fields in the data. Of blocks of the type
* `html`, only the text is rendered: use `renderToStringAsync` for them.
*/
var renderToString = (tag, data, options) => joined(renderPieces(tag, readAtOnce(tag, data, options), options));
/**
* Renders the same HTML with blocks of the type `html`: loads the markup reader if the data contains any. Times of stops without
* a time zone are shown in the zone of their coordinates, else that of their country, as in the browser.
*
* If the data of a `pull-quote` or an `itinerary-card` is an article, the quotation or the trip in its text is rendered, as
* in the browser. The attribute `pick` selects the quotation.
*/
async function renderToStringAsync(tag, data, options = {}) {
	const { value, issues } = await readFromStory(tag, data, options) ?? await readWithHtml(tag, data, options);
	if (tag === "pull-quote") return joined(renderPieces(tag, {
		value,
		issues
	}, options));
	const { withPlaces } = await import("../geography/with-places.js");
	return joined(renderPieces(tag, {
		value: await withPlaces(value),
		issues
	}, options));
}
/** Reads the data of an element with its HTML blocks. */
async function readWithHtml(tag, data, options) {
	const html = /* @__PURE__ */ new Map();
	const first = readData(tag, data, options, html);
	if (html.size === 0) return first;
	const { htmlContentSteps } = await import("../markup/html.js");
	atOnce(htmlContentSteps(html, withoutInherited(options).url));
	return readData(tag, data, options, html);
}
function joined(pieces) {
	let html = "";
	for (const piece of pieces) html += piece;
	return html;
}
/** Renders the same HTML as a stream of bytes, which starts before all of it is rendered. */
function renderToStream(tag, data, options) {
	const pieces = renderPieces(tag, readAtOnce(tag, data, options), options);
	const encoder = new TextEncoder();
	return new ReadableStream({ pull(controller) {
		let chunk = "";
		while (chunk.length < CHUNK) {
			const { done, value } = pieces.next();
			if (done) {
				if (chunk) controller.enqueue(encoder.encode(chunk));
				controller.close();
				return;
			}
			chunk += value;
		}
		controller.enqueue(encoder.encode(chunk));
	} });
}
var CHUNK = 16384;
function* renderPieces(tag, { value, issues }, passedOptions = {}) {
	const options = withoutInherited(passedOptions);
	const { onIssue = printIssue, now = /* @__PURE__ */ new Date() } = options;
	const attributes = writtenAttributes(options.attributes ?? {}, onIssue);
	const name = prefixed(writtenPrefix(options.prefix, onIssue), tag);
	for (const issue of issues) onIssue(issue);
	yield openTag(name, {
		...attributes,
		status: value ? "ready" : "empty"
	});
	if (value) {
		const plain = plainTree(tag, value, plainOptionsOf(attributes));
		const { tree, styles } = drawShadow(tag, value, {
			attributes,
			now,
			plain
		});
		yield `<template shadowrootmode="open">`;
		yield stylesOf(styles, options);
		yield toHtml(tree, renderValue);
		yield "</template>";
		yield toHtml(plain);
		if (options.data !== "none") yield `<script type="application/json">${inScript(value)}<\/script>`;
	}
	yield `</${name}>`;
}
var stylesOf = (styles, { styles: linked, nonce }) => linked ? linked.map((address) => openTag("link", {
	rel: "stylesheet",
	href: address
})).join("") : `${openTag("style", nonce === void 0 ? {} : { nonce })}${styles}</style>`;
/** JSON with `<` escaped, so that it cannot end the script or start a comment. */
function inScript(value) {
	const json = JSON.stringify(value);
	return json.includes("<") ? json.replaceAll("<", "\\u003c") : json;
}
export { renderToStream, renderToString, renderToStringAsync };
