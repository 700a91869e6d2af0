import { entriesOf } from "./entries.js";
import { foldLines } from "./lines.js";
// node_modules/ts-ics/dist/index.js
var D = (e) => Object.fromEntries(Object.entries(e).map(([r, t]) => [t, r]));
var l = (e) => Object.keys(e);
var ge = {
	action: "ACTION",
	description: "DESCRIPTION",
	duration: "DURATION",
	repeat: "REPEAT",
	summary: "SUMMARY",
	trigger: "TRIGGER",
	attachments: "ATTACH",
	attendees: "ATTENDEE"
};
l(D(ge));
l(ge);
var Oe = {
	method: "METHOD",
	prodId: "PRODID",
	version: "VERSION",
	name: "X-WR-CALNAME"
};
l(D(Oe));
l(Oe);
var Re = {
	alarms: "ALARM",
	categories: "CATEGORIES",
	created: "CREATED",
	description: "DESCRIPTION",
	lastModified: "LAST-MODIFIED",
	location: "LOCATION",
	exceptionDates: "EXDATE",
	recurrenceRule: "RRULE",
	stamp: "DTSTAMP",
	start: "DTSTART",
	summary: "SUMMARY",
	uid: "UID",
	timeTransparent: "TRANSP",
	url: "URL",
	end: "DTEND",
	duration: "DURATION",
	geo: "GEO",
	class: "CLASS",
	organizer: "ORGANIZER",
	priority: "PRIORITY",
	sequence: "SEQUENCE",
	status: "STATUS",
	attach: "ATTACH",
	recurrenceId: "RECURRENCE-ID",
	attendees: "ATTENDEE",
	comment: "COMMENT"
};
l(D(Re));
l(Re);
var Ce = {
	id: "TZID",
	lastModified: "LAST-MODIFIED",
	url: "TZURL"
};
l(D(Ce));
l(Ce);
var Ne = {
	comment: "COMMENT",
	name: "TZNAME",
	offsetFrom: "TZOFFSETFROM",
	offsetTo: "TZOFFSETTO",
	recurrenceDate: "RDATE",
	recurrenceRule: "RRULE",
	start: "DTSTART"
};
l(D(Ne));
l(Ne);
var Et = {
	byDay: "BYDAY",
	byHour: "BYHOUR",
	byMinute: "BYMINUTE",
	byMonth: "BYMONTH",
	byMonthday: "BYMONTHDAY",
	bySecond: "BYSECOND",
	bySetPos: "BYSETPOS",
	byWeekNo: "BYWEEKNO",
	byYearday: "BYYEARDAY",
	count: "COUNT",
	frequency: "FREQ",
	interval: "INTERVAL",
	until: "UNTIL",
	workweekStart: "WKST"
};
l(D(Et));
l(Et);
var ve = {
	categories: "CATEGORIES",
	created: "CREATED",
	description: "DESCRIPTION",
	lastModified: "LAST-MODIFIED",
	location: "LOCATION",
	exceptionDates: "EXDATE",
	recurrenceRule: "RRULE",
	stamp: "DTSTAMP",
	start: "DTSTART",
	summary: "SUMMARY",
	uid: "UID",
	url: "URL",
	duration: "DURATION",
	geo: "GEO",
	class: "CLASS",
	organizer: "ORGANIZER",
	priority: "PRIORITY",
	sequence: "SEQUENCE",
	status: "STATUS",
	attach: "ATTACH",
	recurrenceId: "RECURRENCE-ID",
	attendees: "ATTENDEE",
	comment: "COMMENT",
	completed: "COMPLETED",
	due: "DUE",
	percentComplete: "PERCENT-COMPLETE"
};
l(D(ve));
l(ve);
var Ae = {
	categories: "CATEGORIES",
	created: "CREATED",
	description: "DESCRIPTION",
	lastModified: "LAST-MODIFIED",
	exceptionDates: "EXDATE",
	recurrenceRule: "RRULE",
	stamp: "DTSTAMP",
	start: "DTSTART",
	summary: "SUMMARY",
	uid: "UID",
	url: "URL",
	geo: "GEO",
	class: "CLASS",
	organizer: "ORGANIZER",
	sequence: "SEQUENCE",
	status: "STATUS",
	attach: "ATTACH",
	recurrenceId: "RECURRENCE-ID",
	attendees: "ATTENDEE",
	comment: "COMMENT"
};
l(D(Ae));
l(Ae);
var be = {
	stamp: "DTSTAMP",
	start: "DTSTART",
	uid: "UID",
	url: "URL",
	organizer: "ORGANIZER",
	attendees: "ATTENDEE",
	comment: "COMMENT",
	end: "DTEND",
	freeBusy: "FREEBUSY"
};
l(D(be));
l(be);
var Te = "VCALENDAR";
var q = "VTIMEZONE";
var $ = "VEVENT";
var Z = "VALARM";
var X = "VTODO";
var Q = "VJOURNAL";
var ee = "VFREEBUSY";
var Dt = /\r\n/;
var Me = (e) => `${e}\r
`;
var u = (e, r, t) => t ? r == null ? "" : Me(`${e};${t}:${r}`) : Me(`${e}:${r}`);
var Ot = (e) => Me(`BEGIN:${e}`);
var Rt = (e) => Me(`END:${e}`);
var S = (e) => {
	if (!(e.length < 1)) return `${e.map((r) => `${r.key}=${r.value}`).join(";")}`;
};
var Ct = (e) => {
	if (e.type === "uri") {
		let r = S([e.formatType && {
			key: "FMTTYPE",
			value: e.formatType
		}].filter((t) => !!t));
		return u("ATTACH", e.url, r);
	}
	if (e.type === "binary") {
		let r = S([e.value && {
			key: "VALUE",
			value: e.value
		}, e.encoding && {
			key: "ENCODING",
			value: e.encoding
		}].filter((t) => !!t));
		return u("ATTACH", e.binary, r);
	}
	throw Error(`IcsAttachment has no type! ${JSON.stringify(e)}`);
};
var P = (e, r) => r ? `"MAILTO:${e}"` : `MAILTO:${e}`;
var V = (e, r) => {
	let t = S([
		e.dir && {
			key: "DIR",
			value: `"${e.dir}"`
		},
		e.delegatedFrom && {
			key: "DELEGATED-FROM",
			value: P(e.delegatedFrom, !0)
		},
		e.member && {
			key: "MEMBER",
			value: P(e.member, !0)
		},
		e.role && {
			key: "ROLE",
			value: e.role
		},
		e.name && {
			key: "CN",
			value: e.name
		},
		e.partstat && {
			key: "PARTSTAT",
			value: e.partstat
		},
		e.sentBy && {
			key: "SENT-BY",
			value: P(e.sentBy, !0)
		},
		e.rsvp !== void 0 && (e.rsvp === !0 || e.rsvp === !1) && {
			key: "RSVP",
			value: e.rsvp === !0 ? "TRUE" : "FALSE"
		},
		e.cutype && {
			key: "CUTYPE",
			value: e.cutype
		}
	].filter((n) => !!n));
	return u(r, P(e.email), t);
};
var M = (e) => {
	if (Object.values(e).filter((t) => typeof t == "number").length === 0) return;
	let r = "";
	return e.before && (r += "-"), r += "P", e.weeks !== void 0 && (r += `${e.weeks}W`), e.days !== void 0 && (r += `${e.days}D`), (e.hours !== void 0 || e.minutes !== void 0 || e.seconds !== void 0) && (r += "T", e.hours !== void 0 && (r += `${e.hours}H`), e.minutes !== void 0 && (r += `${e.minutes}M`), e.seconds !== void 0 && (r += `${e.seconds}S`)), r;
};
-(Math.pow(10, 8) * 24 * 60 * 60 * 1e3);
var Nt = 6048e5;
var oe = 6e4;
var se = 36e5;
var At = 86400;
At * 7;
At * 365.2425 / 12 * 3;
var mt = Symbol.for("constructDateFrom");
function T(e, r) {
	return typeof e == "function" ? e(r) : e && typeof e == "object" && mt in e ? e[mt](r) : e instanceof Date ? new e.constructor(r) : new Date(r);
}
function p(e, r) {
	return T(r || e, e);
}
function k(e, r, t) {
	let n = p(e, t?.in);
	return isNaN(r) ? T(t?.in || e, NaN) : (r && n.setDate(n.getDate() + r), n);
}
function ze(e, r, t) {
	let n = p(e, t?.in);
	if (isNaN(r)) return T(t?.in || e, NaN);
	if (!r) return n;
	let o = n.getDate(), a = T(t?.in || e, n.getTime());
	a.setMonth(n.getMonth() + r + 1, 0);
	return o >= a.getDate() ? a : (n.setFullYear(a.getFullYear(), a.getMonth(), o), n);
}
function z(e, r, t) {
	return T(t?.in || e, +p(e) + r);
}
function Le(e, r, t) {
	return z(e, r * se, t);
}
var dn = {};
function Y() {
	return dn;
}
function re(e, r) {
	let t = Y(), n = r?.weekStartsOn ?? r?.locale?.options?.weekStartsOn ?? t.weekStartsOn ?? t.locale?.options?.weekStartsOn ?? 0, o = p(e, r?.in), a = o.getDay(), s = (a < n ? 7 : 0) + a - n;
	return o.setDate(o.getDate() - s), o.setHours(0, 0, 0, 0), o;
}
function B(e, ...r) {
	let t = T.bind(null, e || r.find((n) => typeof n == "object"));
	return r.map(t);
}
function Se(e, r) {
	let t = p(e, r?.in);
	return t.setHours(0, 0, 0, 0), t;
}
function ae(e, r, t) {
	let n = p(e, t?.in);
	return n.setTime(n.getTime() + r * oe), n;
}
function _e(e, r, t) {
	return z(e, r * 1e3, t);
}
function F(e, r, t) {
	return k(e, r * 7, t);
}
function he(e, r, t) {
	return ze(e, r * 12, t);
}
function ce(e, r) {
	let t = +p(e) - +p(r);
	return t < 0 ? -1 : t > 0 ? 1 : t;
}
function Ke(e) {
	return e instanceof Date || typeof e == "object" && Object.prototype.toString.call(e) === "[object Date]";
}
function dt(e, r) {
	let t = p(e, r?.in), n = t.getMonth();
	return t.setFullYear(t.getFullYear(), n + 1, 0), t.setHours(23, 59, 59, 999), t;
}
function ht(e, r) {
	let [t, n] = B(e, r.start, r.end);
	return {
		start: t,
		end: n
	};
}
function Kt(e, r) {
	let { start: t, end: n } = ht(r?.in, e), o = +t > +n, a = o ? +t : +n, s = o ? n : t;
	s.setHours(0, 0, 0, 0);
	let c = r?.step ?? 1;
	if (!c) return [];
	c < 0 && (c = -c, o = !o);
	let i = [];
	for (; +s <= a;) i.push(T(t, s)), s.setDate(s.getDate() + c), s.setHours(0, 0, 0, 0);
	return o ? i.reverse() : i;
}
function ft(e, r) {
	let t = p(e, r?.in);
	return t.setDate(1), t.setHours(0, 0, 0, 0), t;
}
function Pt(e, r) {
	let t = p(e, r?.in), n = t.getFullYear();
	return t.setFullYear(n + 1, 0, 0), t.setHours(23, 59, 59, 999), t;
}
function kt(e, r) {
	let t = p(e, r?.in);
	return t.setFullYear(t.getFullYear(), 0, 1), t.setHours(0, 0, 0, 0), t;
}
function Yt(e, r) {
	let t = p(e, r?.in), n = t.getFullYear(), o = Y(), a = r?.firstWeekContainsDate ?? r?.locale?.options?.firstWeekContainsDate ?? o.firstWeekContainsDate ?? o.locale?.options?.firstWeekContainsDate ?? 1, s = T(r?.in || e, 0);
	s.setFullYear(n + 1, 0, a), s.setHours(0, 0, 0, 0);
	let c = re(s, r), i = T(r?.in || e, 0);
	i.setFullYear(n, 0, a), i.setHours(0, 0, 0, 0);
	let d = re(i, r);
	return +t >= +c ? n + 1 : +t >= +d ? n : n - 1;
}
function Bt(e, r) {
	let t = Y(), n = r?.firstWeekContainsDate ?? r?.locale?.options?.firstWeekContainsDate ?? t.firstWeekContainsDate ?? t.locale?.options?.firstWeekContainsDate ?? 1, o = Yt(e, r), a = T(r?.in || e, 0);
	return a.setFullYear(o, 0, n), a.setHours(0, 0, 0, 0), re(a, r);
}
function Ft(e, r) {
	let t = p(e, r?.in), n = +re(t, r) - +Bt(t, r);
	return Math.round(n / Nt) + 1;
}
function De(e, r) {
	return p(e, r?.in).getDay();
}
function Ye(e, r) {
	let t = p(e, r?.in), n = t.getFullYear(), o = t.getMonth(), a = T(t, 0);
	return a.setFullYear(n, o + 1, 0), a.setHours(0, 0, 0, 0), a.getDate();
}
function jt(e, r) {
	return p(e, r?.in).getHours();
}
function Ut(e, r) {
	return p(e, r?.in).getMinutes();
}
function Be(e, r) {
	return p(e, r?.in).getMonth();
}
function Wt(e) {
	return p(e).getSeconds();
}
function Gt(e, r) {
	return p(e, r?.in).getFullYear();
}
function Jt(e, r) {
	return +p(e) == +p(r);
}
function wt(e, r, t) {
	let n = p(e, t?.in), o = Ft(n, t) - r;
	return n.setDate(n.getDate() - o * 7), p(n, t?.in);
}
function xe(e, r, t) {
	let n = Y(), o = t?.weekStartsOn ?? t?.locale?.options?.weekStartsOn ?? n.weekStartsOn ?? n.locale?.options?.weekStartsOn ?? 0, a = p(e, t?.in), s = a.getDay(), i = (r % 7 + 7) % 7, d = 7 - o;
	return k(a, r < 0 || r > 6 ? r - (s + d) % 7 : (i + d) % 7 - (s + d) % 7, t);
}
function Fe(e, r, t) {
	let n = +p(e, t?.in), [o, a] = [+p(r.start, t?.in), +p(r.end, t?.in)].sort((s, c) => s - c);
	return n >= o && n <= a;
}
function Ht(e) {
	let r = e / se;
	return Math.trunc(r);
}
function qt(e) {
	let r = e / oe;
	return Math.trunc(r);
}
function $t(e, r, t) {
	let n = p(e, t?.in), o = n.getFullYear(), a = n.getDate(), s = T(t?.in || e, 0);
	s.setFullYear(o, r, 15), s.setHours(0, 0, 0, 0);
	let c = Ye(s);
	return n.setMonth(r, Math.min(a, c)), n;
}
function Zt(e, r, t) {
	let n = p(e, t?.in);
	return n.setDate(r), n;
}
function Xt(e, r, t) {
	let n = p(e, t?.in);
	return n.setMonth(0), n.setDate(r), n;
}
function Qt(e, r, t) {
	let n = p(e, t?.in);
	return n.setHours(r), n;
}
function er(e, r, t) {
	let n = p(e, t?.in);
	return n.setMinutes(r), n;
}
function tr(e, r, t) {
	let n = p(e, t?.in);
	return n.setSeconds(r), n;
}
function nr(e, r, t) {
	return F(e, -r, t);
}
var je = [
	"SU",
	"MO",
	"TU",
	"WE",
	"TH",
	"FR",
	"SA"
];
var ie = (e, r) => r === void 0 ? !1 : e >= r;
var cr = (e, { start: r, end: t }, n) => {
	if (ie(n.length, e.count)) return;
	let o = e.frequency, a = e.interval || 1;
	if (!o) return;
	let s = r;
	if (o === "SECONDLY") {
		for (; s < t;) {
			if (ie(n.length, e.count)) return;
			s = _e(s, a), n.push([s]);
		}
		return;
	}
	if (o === "MINUTELY") {
		for (; s < t;) {
			if (ie(n.length, e.count)) return;
			s = ae(s, a), n.push([s]);
		}
		return;
	}
	if (o === "HOURLY") {
		for (; s < t;) {
			if (ie(n.length, e.count)) return;
			s = Le(s, a), n.push([s]);
		}
		return;
	}
	if (o === "DAILY") {
		for (; s < t;) {
			if (ie(n.length, e.count)) return;
			s = k(s, a), n.push([s]);
		}
		return;
	}
	if (o === "WEEKLY") {
		for (; s < t;) {
			if (ie(n.length, e.count)) return;
			s = F(s, a), n.push([s]);
		}
		return;
	}
	if (o === "MONTHLY") {
		for (; s < t;) s = ze(s, a), n.push([s]);
		return;
	}
	if (o === "YEARLY") {
		for (; s < t;) s = he(s, a), n.push([s]);
		return;
	}
};
var ir = (e, r, t, n) => {
	let o = t.map(({ day: a, occurrence: s }) => ({
		occurrence: s,
		day: je.indexOf(a)
	}));
	return e.frequency === "YEARLY" ? e.byYearday || e.byMonthday ? r.map((a) => a.filter((s) => o.find(({ day: c }) => c === De(s)))) : e.byWeekNo ? r.map((a) => a.flatMap((s) => o.map(({ day: c }) => xe(s, c, { weekStartsOn: n })))) : e.byMonth ? r.map((a) => a.flatMap((s) => o.flatMap(({ day: c, occurrence: i }) => yt(ft(s), dt(s), c, n, i)))) : r.map((a) => a.flatMap((s) => o.flatMap(({ day: c, occurrence: i }) => yt(kt(s), Pt(s), c, n, i)))) : e.frequency === "MONTHLY" ? e.byMonthday ? r.map((a) => a.filter((s) => o.find(({ day: c }) => c === De(s)))) : r.map((a) => a.flatMap((s) => o.flatMap(({ day: c, occurrence: i }) => yt(Ue(ft(s)), Ue(dt(s)), c, n, i)))) : e.frequency === "WEEKLY" ? r.map((a) => a.flatMap((s) => o.map(({ day: c }) => xe(s, c, { weekStartsOn: n })))) : r.map((a) => a.filter((s) => o.find(({ day: c }) => c === De(s))));
};
var yt = (e, r, t, n, o) => {
	if (o !== void 0) {
		if (!(o < 0)) {
			let I = xe(e, t, { weekStartsOn: n }), E = e > I;
			return F(I, (o || 1) - 1 + (E ? 1 : 0));
		}
		let c = xe(r, t, { weekStartsOn: n }), i = r < c;
		return Ue(Se(nr(c, -(o || 1) - 1 + (i ? 1 : 0))));
	}
	return Kt({
		start: e,
		end: r
	}).map((s) => Ue(s)).filter((s) => Fe(s, {
		start: e,
		end: r
	})).filter((s) => t === De(s));
};
var Ue = (e) => ae(e, -e.getTimezoneOffset());
var pr = (e, r, t) => e.frequency === "YEARLY" || e.frequency === "MONTHLY" || e.frequency === "WEEKLY" || e.frequency === "DAILY" ? r.map((n) => n.flatMap((o) => t.map((a) => Qt(o, a)))) : r.map((n) => n.filter((o) => t.includes(jt(o))));
var mr = (e, r, t) => e.frequency === "YEARLY" || e.frequency === "MONTHLY" || e.frequency === "WEEKLY" || e.frequency === "DAILY" || e.frequency === "HOURLY" ? r.map((n) => n.flatMap((o) => t.map((a) => er(o, a)))) : r.map((n) => n.filter((o) => t.includes(Ut(o))));
var ur = (e, r, t) => e.frequency === "YEARLY" ? r.map((n) => n.flatMap((o) => t.map((a) => $t(o, a)))) : r.map((n) => n.filter((o) => t.includes(Be(o))));
var dr = (e, r, t) => e.frequency === "YEARLY" || e.frequency === "MONTHLY" ? r.map((n) => n.flatMap((o) => {
	let a = Ye(o);
	return t.map((s) => s > a ? void 0 : Zt(o, s)).filter((s) => !!s);
})) : e.frequency === "WEEKLY" ? r : r.map((n) => n.filter((o) => t.includes(Be(o))));
var fr = (e, r, t) => e.frequency === "YEARLY" || e.frequency === "MONTHLY" || e.frequency === "WEEKLY" || e.frequency === "DAILY" || e.frequency === "HOURLY" || e.frequency === "MINUTELY" ? r.map((n) => n.flatMap((o) => t.map((a) => tr(o, a)))) : r.map((n) => n.filter((o) => t.includes(Wt(o))));
var yr = (e, r, t) => !e.byYearday && !e.byWeekNo && !e.byMonthday && !e.byMonth && !e.byDay && !e.byHour && !e.byMinute && !e.bySecond ? r : r.map((n) => n.sort(ce).filter((o, a) => t.some((s) => s > 0 ? a === 0 ? !1 : a % s === 0 : a === 0 ? n.length - 1 + s === 0 : a % (n.length - 1 + s) === 0)));
var lr = (e, r, t, n) => e.frequency === "YEARLY" ? r.map((o) => o.flatMap((a) => t.map((s) => wt(a, s, { weekStartsOn: n })))) : r;
var Tr = (e, r, t) => e.frequency === "YEARLY" ? r.map((n) => n.flatMap((o) => t.map((a) => Xt(o, a)))) : e.frequency === "MONTHLY" || e.frequency === "WEEKLY" || e.frequency === "DAILY" ? r : r.map((n) => n.filter((o) => t.includes(Gt(o))));
var Ir = (e, r, t) => {
	let n = t;
	return e.byMonth && (n = ur(e, n, e.byMonth)), e.byWeekNo && (n = lr(e, n, e.byWeekNo, r.weekStartsOn)), e.byYearday && (n = Tr(e, n, e.byYearday)), e.byMonthday && (n = dr(e, n, e.byMonthday)), e.byDay && (n = ir(e, n, e.byDay, r.weekStartsOn)), e.byHour && (n = pr(e, n, e.byHour)), e.byMinute && (n = mr(e, n, e.byMinute)), e.bySecond && (n = fr(e, n, e.bySecond)), e.bySetPos && (n = yr(e, n, e.bySetPos)), n.map((a) => a.sort(ce).filter((s) => !(r.exceptions.length > 0 && r.exceptions.some((c) => Jt(c, s)) || !Fe(s, {
		start: r.start,
		end: r.end
	}))));
};
var Er = (e, r) => {
	let t = r.start, n = e.until?.date || r?.end || he(t, 2), o = r.exceptions || [], a = (e.workweekStart ? je.indexOf(e.workweekStart) : 1) % 7, s = [[t]];
	cr(e, {
		start: t,
		end: n
	}, s);
	let c = Ir(e, {
		start: t,
		end: n,
		exceptions: o,
		weekStartsOn: a
	}, s);
	return e.count ? c.flat().splice(0, e.count) : c.flat();
};
var Sr = (e, r) => r.flatMap((t) => t.recurrenceRule ? Er(t.recurrenceRule, {
	start: t.start,
	end: e
}).map((o) => ({
	...t,
	start: o
})) : t.recurrenceDate ? [t, {
	...t,
	start: t.recurrenceDate.date
}] : t);
var Dr = (e, r) => {
	let t = "en-US", n = new Date(r.toLocaleString(t, { timeZone: "UTC" }));
	try {
		return new Date(r.toLocaleString(t, { timeZone: e })).getTime() - n.getTime();
	} catch {
		return r.getTime() - n.getTime();
	}
};
var pe = (e) => {
	let r = e[0] === "+" ? 1 : -1, t = Number(e.slice(1, 3)), n = e.length > 3 ? Number(e.slice(3, 5)) : 0, o = e.length > 5 ? Number(e.slice(5, 7)) : 0;
	return ((t * 60 + n) * 60 + o) * 1e3 * r;
};
var We = (e, r, t) => {
	let n = t?.find((a) => a.id === r);
	if (n) {
		let a = Sr(e, n.props).sort((s, c) => ce(s.start, c.start));
		for (let s = a.length - 1; s >= 0; s -= 1) {
			let c = a[s];
			if (e < c.start) continue;
			let i = c.offsetTo, d = i.length > 5 ? i.substring(0, 5) : i;
			return {
				offset: d,
				milliseconds: pe(d)
			};
		}
	}
	let o = Dr(r, e);
	if (!Number.isNaN(o)) {
		let a = o < 0, s = Math.abs(Ht(o)), c = Math.abs(qt(o)) - s * 60, i = s.toString().length === 1 ? `0${s}` : s.toString(), d = c.toString().length === 1 ? `0${c}` : c.toString();
		return {
			offset: `${a ? "-" : "+"}${i}${d}`,
			milliseconds: o
		};
	}
};
var Ge = (e) => {
	if (!Ke(e)) throw Error(`Incorrect date object: ${e}`);
	let r = e.toISOString();
	return `${r.slice(0, 4)}${r.slice(5, 7)}${r.slice(8, 10)}`;
};
var A = (e) => {
	if (!Ke(e)) throw Error(`Incorrect date object: ${e}`);
	return lt(e);
};
var xr = (e, r, t) => {
	let n = r.date;
	if (!Ke(n)) throw Error(`Incorrect date object: ${n}`);
	return We(n, r.timezone, t) ? lt(n, !0) : A(e);
};
var lt = (e, r) => {
	let t = e.toISOString();
	return `${t.slice(0, 4)}${t.slice(5, 7)}${t.slice(8, 10)}T${t.slice(11, 13)}${t.slice(14, 16)}${t.slice(17, 19)}${r ? "" : "Z"}`;
};
var gr = (e, r) => {
	return lt(z(e, pe(r)), !0);
};
var Or = (e) => {
	let r = S([e.options?.related && {
		key: "RELATED",
		value: e.options.related
	}].filter((t) => !!t));
	if (e.type === "absolute") return u("TRIGGER", A(e.value?.date));
	if (e.type === "relative") return u("TRIGGER", M(e.value), r);
};
var Je = (e) => Object.keys(e);
var Rr = (e, r) => {
	if (!e) return "";
	let t = "";
	return Object.entries(e).forEach(([n, o]) => {
		let a = r?.[n];
		if (!a) {
			t += u(yn(n), o?.toString());
			return;
		}
		let s = a.generate(o);
		s && (t += u(a.name, s.value, s.options ? S(Object.entries(s.options).map(([c, i]) => ({
			key: c,
			value: i
		}))) : void 0));
	}), t;
};
var yn = (e) => {
	let r = "X-";
	for (let t of e) t === t.toUpperCase() && (r += "-"), r += t.toUpperCase();
	return r;
};
var ln = (e) => {
	let r = (e.match(/\n/g) || []).length;
	return e.length + r;
};
var Cr = (e) => {
	let r = e.split(Dt), t = [];
	return r.forEach((n) => {
		if (ln(n) < 75) {
			t.push(n);
			return;
		}
		Tn(n, 75).forEach((o) => {
			t.push(o);
		});
	}), t.join("\r\n");
};
var Tn = (e, r) => {
	let t = [], n = "", o = 0;
	for (let a = 0; a < e.length; a++) {
		let s = e[a], i = s === `
` ? 2 : 1;
		o + i > r ? (t.push(t.length === 0 ? n : ` ${n}`), n = s, o = i) : (n += s, o += i);
	}
	return n && t.push(t.length === 0 ? n : ` ${n}`), t;
};
var x = (e, r) => {
	let t = Je(e), n = r.childComponents, o = n ? Je(n) : [], a = r.generateArrayValues, s = a ? Je(a) : [], c = "";
	return c += Ot(r.icsComponent), t.forEach((i) => {
		if (o.includes(i) || s.includes(i) || i === "nonStandard") return;
		let d = r.icsKeyMap[i];
		if (!d) return;
		let I = e[i];
		if (I == null) return;
		let E = r.generateValues[i];
		if (E) {
			c += E({
				icsKey: d,
				value: I,
				key: i
			});
			return;
		}
		c += u(d, String(I));
	}), n && o && o.length > 0 && o.forEach((i) => {
		let d = e[i];
		!d || !Array.isArray(d) || d.length === 0 || d.forEach((I) => {
			let E = n[i];
			E && (c += E(I));
		});
	}), a && s && s.length > 0 && s.forEach((i) => {
		let d = a[i];
		if (!d) return;
		let I = r.icsKeyMap[i];
		if (!I) return;
		let E = e[i];
		!E || !Array.isArray(E) || E.length === 0 || E.forEach((N) => {
			c += d({
				icsKey: I,
				value: N
			});
		});
	}), e.nonStandard && (c += Rr(e.nonStandard, r?.nonStandard)), c += Rt(r.icsComponent), r?.skipFormatLines ? c : Cr(c);
};
var h = (e, r) => u(e, Math.trunc(r).toString());
var Nr = (e, r) => x(e, {
	icsComponent: Z,
	icsKeyMap: ge,
	generateValues: {
		trigger: ({ value: t }) => Or(t),
		duration: ({ icsKey: t, value: n }) => u(t, M(n)),
		repeat: ({ icsKey: t, value: n }) => h(t, n)
	},
	generateArrayValues: {
		attendees: ({ value: t }) => V(t, "ATTENDEE"),
		attachments: ({ value: t }) => Ct(t)
	},
	nonStandard: r?.nonStandard,
	skipFormatLines: r?.skipFormatLines
});
var y = (e, r, t = [], n) => {
	let o = S([
		r.type && {
			key: "VALUE",
			value: r.type
		},
		r.local && !n?.forceUtc && {
			key: "TZID",
			value: r.local.timezone
		},
		...t
	].filter((s) => !!s));
	return u(e, r.type === "DATE" ? Ge(r.date) : r.local && !n?.forceUtc ? xr(r.date, r.local, n?.timezones) : A(r.date), o);
};
var me = (e, r, t) => y(r, e, void 0, t);
var U = (e) => {
	let r = S([
		e.dir && {
			key: "DIR",
			value: `"${e.dir}"`
		},
		e.name && {
			key: "CN",
			value: e.name
		},
		e.sentBy && {
			key: "SENT-BY",
			value: P(e.sentBy)
		}
	].filter((t) => !!t));
	return u("ORGANIZER", P(e.email), r);
};
var vr = (e) => e.occurrence ? `${e.occurrence}${e.day}` : e.day;
var W = (e) => {
	let r = "", t = S([
		e.frequency && {
			key: "FREQ",
			value: e.frequency
		},
		e.byDay && {
			key: "BYDAY",
			value: e.byDay.map((n) => vr(n)).join(",")
		},
		e.byHour && {
			key: "BYHOUR",
			value: e.byHour.join(",")
		},
		e.byMinute && {
			key: "BYMINUTE",
			value: e.byMinute.join(",")
		},
		e.byMonth && {
			key: "BYMONTH",
			value: e.byMonth.map((n) => n + 1).join(",")
		},
		e.byMonthday && {
			key: "BYMONTHDAY",
			value: e.byMonthday.join(",")
		},
		e.bySecond && {
			key: "BYSECOND",
			value: e.bySecond.join(",")
		},
		e.bySetPos && {
			key: "BYSETPOS",
			value: e.bySetPos.join(",")
		},
		e.byWeekNo && {
			key: "BYWEEKNO",
			value: e.byWeekNo.join(",")
		},
		e.byYearday && {
			key: "BYYEARDAY",
			value: e.byYearday.join(",")
		},
		e.count && {
			key: "COUNT",
			value: e.count.toString()
		},
		e.interval && {
			key: "INTERVAL",
			value: e.interval.toString()
		},
		e.until && {
			key: "UNTIL",
			value: e.until.type === "DATE" ? Ge(e.until.date) : A(e.until.local?.date || e.until.date)
		},
		e.workweekStart && {
			key: "WKST",
			value: e.workweekStart
		}
	].filter((n) => !!n));
	return r += u("RRULE", t), r;
};
var ue = (e, r) => {
	let t = "";
	return t += y("RECURRENCE-ID", e.value, e.range ? [{
		key: "RANGE",
		value: e.range
	}] : void 0, r), t;
};
var Ar = (e) => e.replace(/([\\;,])|(\n)/g, (r, t) => t ? `\\${t}` : "\\n");
var g = (e, r, t) => u(e, Ar(r), t ? S(t) : void 0);
var br = (e, r) => x(e, {
	icsComponent: $,
	icsKeyMap: Re,
	omitGenerateKeys: ["descriptionAltRep"],
	generateValues: {
		stamp: ({ icsKey: t, value: n }) => y(t, n, void 0, {
			timezones: r?.timezones,
			forceUtc: !0
		}),
		start: ({ icsKey: t, value: n }) => y(t, n, void 0, { timezones: r?.timezones }),
		end: ({ icsKey: t, value: n }) => y(t, n, void 0, { timezones: r?.timezones }),
		created: ({ icsKey: t, value: n }) => y(t, n, void 0, { timezones: r?.timezones }),
		lastModified: ({ icsKey: t, value: n }) => y(t, n, void 0, { timezones: r?.timezones }),
		categories: ({ icsKey: t, value: n }) => u(t, n.join(",")),
		description: ({ icsKey: t, value: n }) => g(t, n, e.descriptionAltRep ? [{
			key: "ALTREP",
			value: `"${e.descriptionAltRep}"`
		}] : void 0),
		location: ({ icsKey: t, value: n }) => g(t, n),
		comment: ({ icsKey: t, value: n }) => g(t, n),
		summary: ({ icsKey: t, value: n }) => g(t, n),
		recurrenceRule: ({ value: t }) => W(t),
		duration: ({ icsKey: t, value: n }) => u(t, M(n)),
		organizer: ({ value: t }) => U(t),
		sequence: ({ icsKey: t, value: n }) => h(t, n),
		recurrenceId: ({ value: t }) => ue(t, { timezones: r?.timezones })
	},
	generateArrayValues: {
		attendees: ({ value: t }) => V(t, "ATTENDEE"),
		exceptionDates: ({ value: t }) => me(t, "EXDATE", { timezones: r?.timezones })
	},
	childComponents: { alarms: (t) => Nr(t, {
		nonStandard: r?.nonStandard,
		skipFormatLines: !0
	}) },
	nonStandard: r?.nonStandard,
	skipFormatLines: r?.skipFormatLines,
	timezones: r?.timezones
});
var Vr = (e, r) => x(e, {
	icsComponent: e.type,
	icsKeyMap: Ne,
	generateValues: {
		start: ({ icsKey: t, value: n }) => u(t, gr(n, e.offsetTo)),
		recurrenceRule: ({ value: t }) => W(t),
		recurrenceDate: ({ icsKey: t, value: n }) => y(t, n)
	},
	omitGenerateKeys: ["type"],
	nonStandard: r?.nonStandard,
	skipFormatLines: r?.skipFormatLines
});
var Mr = (e, r) => x(e, {
	icsComponent: q,
	icsKeyMap: Ce,
	generateValues: { lastModified: ({ icsKey: t, value: n }) => u(t, A(n)) },
	childComponents: { props: (t) => Vr(t, {
		nonStandard: r?.nonStandard,
		skipFormatLines: !0
	}) },
	nonStandard: r?.nonStandard,
	skipFormatLines: r?.skipFormatLines
});
var zr = (e, r) => x(e, {
	icsComponent: X,
	icsKeyMap: ve,
	generateValues: {
		stamp: ({ icsKey: t, value: n }) => y(t, n, void 0, {
			timezones: r?.timezones,
			forceUtc: !0
		}),
		start: ({ icsKey: t, value: n }) => y(t, n, void 0, { timezones: r?.timezones }),
		due: ({ icsKey: t, value: n }) => y(t, n, void 0, { timezones: r?.timezones }),
		created: ({ icsKey: t, value: n }) => y(t, n, void 0, { timezones: r?.timezones }),
		lastModified: ({ icsKey: t, value: n }) => y(t, n, void 0, { timezones: r?.timezones }),
		completed: ({ icsKey: t, value: n }) => y(t, n, void 0, { timezones: r?.timezones }),
		categories: ({ icsKey: t, value: n }) => u(t, n.join(",")),
		description: ({ icsKey: t, value: n }) => g(t, n),
		location: ({ icsKey: t, value: n }) => g(t, n),
		comment: ({ icsKey: t, value: n }) => g(t, n),
		summary: ({ icsKey: t, value: n }) => g(t, n),
		recurrenceRule: ({ value: t }) => W(t),
		duration: ({ icsKey: t, value: n }) => u(t, M(n)),
		organizer: ({ value: t }) => U(t),
		sequence: ({ icsKey: t, value: n }) => h(t, n),
		percentComplete: ({ icsKey: t, value: n }) => h(t, n),
		recurrenceId: ({ value: t }) => ue(t, { timezones: r?.timezones })
	},
	generateArrayValues: {
		attendees: ({ value: t }) => V(t, "ATTENDEE"),
		exceptionDates: ({ value: t }) => me(t, "EXDATE", { timezones: r?.timezones })
	},
	nonStandard: r?.nonStandard,
	skipFormatLines: r?.skipFormatLines,
	timezones: r?.timezones
});
var Lr = (e, r) => x(e, {
	icsComponent: Q,
	icsKeyMap: Ae,
	generateValues: {
		stamp: ({ icsKey: t, value: n }) => y(t, n, void 0, {
			timezones: r?.timezones,
			forceUtc: !0
		}),
		start: ({ icsKey: t, value: n }) => y(t, n, void 0, { timezones: r?.timezones }),
		created: ({ icsKey: t, value: n }) => y(t, n, void 0, { timezones: r?.timezones }),
		lastModified: ({ icsKey: t, value: n }) => y(t, n, void 0, { timezones: r?.timezones }),
		categories: ({ icsKey: t, value: n }) => u(t, n.join(",")),
		description: ({ icsKey: t, value: n }) => g(t, n),
		comment: ({ icsKey: t, value: n }) => g(t, n),
		summary: ({ icsKey: t, value: n }) => g(t, n),
		recurrenceRule: ({ value: t }) => W(t),
		organizer: ({ value: t }) => U(t),
		sequence: ({ icsKey: t, value: n }) => h(t, n),
		recurrenceId: ({ value: t }) => ue(t, { timezones: r?.timezones })
	},
	generateArrayValues: {
		attendees: ({ value: t }) => V(t, "ATTENDEE"),
		exceptionDates: ({ value: t }) => me(t, "EXDATE", { timezones: r?.timezones })
	},
	nonStandard: r?.nonStandard,
	skipFormatLines: r?.skipFormatLines,
	timezones: r?.timezones
});
var _r = (e, r) => {
	return u(r, e.values.map((o) => `${A(o.start)}/${o.end ? A(o.end) : M(o.duration)}`).join(","), S([e.type && {
		key: "FBTYPE",
		value: e.type
	}].filter((o) => !!o)));
};
var hr = (e, r) => x(e, {
	icsComponent: ee,
	icsKeyMap: be,
	generateValues: {
		stamp: ({ icsKey: t, value: n }) => y(t, n, void 0, {
			timezones: r?.timezones,
			forceUtc: !0
		}),
		start: ({ icsKey: t, value: n }) => y(t, n, void 0, { timezones: r?.timezones }),
		end: ({ icsKey: t, value: n }) => y(t, n, void 0, { timezones: r?.timezones }),
		comment: ({ icsKey: t, value: n }) => g(t, n),
		organizer: ({ value: t }) => U(t)
	},
	generateArrayValues: {
		attendees: ({ value: t }) => V(t, "ATTENDEE"),
		freeBusy: ({ value: t }) => _r(t, "FREEBUSY")
	},
	nonStandard: r?.nonStandard,
	skipFormatLines: r?.skipFormatLines,
	timezones: r?.timezones
});
var Du = (e, r) => x(e, {
	icsComponent: Te,
	icsKeyMap: Oe,
	generateValues: {},
	childComponents: {
		timezones: (t) => Mr(t, {
			nonStandard: r?.nonStandard,
			skipFormatLines: !0
		}),
		events: (t) => br(t, {
			skipFormatLines: !0,
			timezones: e.timezones,
			nonStandard: r?.nonStandard
		}),
		todos: (t) => zr(t, {
			skipFormatLines: !0,
			timezones: e.timezones,
			nonStandard: r?.nonStandard
		}),
		journals: (t) => Lr(t, {
			skipFormatLines: !0,
			timezones: e.timezones,
			nonStandard: r?.nonStandard
		}),
		freeBusy: (t) => hr(t, {
			skipFormatLines: !0,
			timezones: e.timezones,
			nonStandard: r?.nonStandard
		})
	},
	nonStandard: r?.nonStandard
});
// calendar/calendar.js
/**
* Trips as iCalendar files, made here and offered to the reader.
*
* A part, loaded when somebody asks for one.
*
* @packageDocumentation
*/
/** A trip, or one stop of it, as an iCalendar file; what has no day is left out. */
function calendarFile(itinerary, setting) {
	const { title, traveller, stops } = itinerary;
	const stop = setting.stop === void 0 ? void 0 : stops[setting.stop];
	const name = stop?.place ?? stop?.country ?? title ?? traveller ?? "";
	const text = Du({
		version: "2.0",
		prodId: "-//Broadsheet//itinerary-card//EN",
		method: "PUBLISH",
		...(title ?? traveller) && { name: title ?? traveller },
		events: entriesOf(itinerary, setting)
	});
	return {
		name: `${fileNameOf(name) || "trip"}.ics`,
		text: foldLines(text)
	};
}
var fileNameOf = (words) => words.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, "-").replace(/^-|-$/g, "").slice(0, 60);
/** How long a browser may take to fetch a file that it was offered. */
var OFFER_MS = 6e4;
/** Hands a file to the browser, which asks its user what to do with it. The page stays where it is. */
function offerFile(document, { name, text }) {
	const address = URL.createObjectURL(new Blob([text], { type: "text/calendar;charset=utf-8" }));
	const link = document.createElement("a");
	link.href = address;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(address), OFFER_MS);
}
export { calendarFile, offerFile };
