import { convertIcsCalendar } from "ts-ics";
import { expect, test } from "vitest";
import { courseCalendarFile } from "../../src/calendar/index.js";
import type { Course } from "../../src/model/index.js";
import { courseOf } from "../content/support.js";

const lesson = "title: Hulls, keels; and \\\\ rigs\nhours: 2\nsections: []\n";

function courseIn(zone: string, more: Readonly<Record<string, string>> = {}): Course {
  const { value, diagnostics } = courseOf({
    "term.yaml": `name: Spring\nstart: 2027-01-18\nweeks: 12\ntime-zone: ${zone}\n`,
    "course.yaml": [
      "title: Boats", "lang: en-US", "code: BOAT 1",
      "meetings: [{ days: Wed, time: 6:00–7:30 pm, place: 'Pier 2; left, by the crane' }]",
      "assessments: [{ name: 船模：一个很长的名字，长到一行放不下，于是必须折行，而且不能折在一个字的中间, weight: 100, due: week 9 }]",
      "parts: [{ title: Part, lessons: [a] }]", "",
    ].join("\n"),
    "lessons/a.yaml": lesson,
    ...more,
  });
  expect(diagnostics).toEqual([]);
  if (value === null) throw new Error("no course");
  return value;
}

const created = { year: 2027, month: 1, day: 18 };

function fileIn(zone: string): string {
  return courseCalendarFile(courseIn(zone), created) ?? "";
}

test("lines end as the standard asks, none is longer than 75 bytes, and none ends inside a character", () => {
  const file = fileIn("America/New_York");
  const lines = file.split("\r\n");
  expect(lines.at(-1)).toBe("");
  expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBe(75);
  expect(file).not.toContain("\ufffd");
  expect(lines.some((line) => line.startsWith(" "))).toBe(true);
});

test("another program reads back what was written, with its commas, semicolons and backslashes", () => {
  const { events = [], timezones = [] } = convertIcsCalendar(undefined, fileIn("America/New_York"));
  expect(timezones.map(({ id }) => id)).toEqual(["America/New_York"]);
  const [first] = events;
  expect(first).toMatchObject({ summary: "BOAT 1: Hulls, keels; and \\ rigs", location: "Pier 2; left, by the crane", uid: "course%2Fmeeting%2F1%2F1@lectern.invalid" });
  expect(first?.stamp.date.toISOString()).toBe("2027-01-18T00:00:00.000Z");
  // A week of work, from Monday to Friday; the end of whole days is the day behind them.
  expect(events.at(-1)).toMatchObject({ start: { type: "DATE" }, timeTransparent: "TRANSPARENT" });
  expect(events.at(-1)?.start.date.toISOString()).toBe("2027-03-15T00:00:00.000Z");
  expect(events.at(-1)?.end?.date.toISOString()).toBe("2027-03-20T00:00:00.000Z");
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
});

/** The offset of a zone from Greenwich at a moment, in minutes, as the host knows it. */
function hostOffset(zone: string, moment: number): number {
  const parts = Object.fromEntries(new Intl.DateTimeFormat("en-GB", { timeZone: zone, dateStyle: "short", timeStyle: "medium" }).formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = parts;
  return (Date.UTC(year, month - 1, day, hour % 24, minute, second) - moment) / 60_000;
}

const zones = ["America/New_York", "America/Sao_Paulo", "America/Santiago", "Europe/London", "Europe/Dublin", "Europe/Berlin", "Asia/Shanghai", "Asia/Kolkata", "Asia/Kathmandu", "Asia/Jerusalem", "Australia/Adelaide", "Australia/Lord_Howe", "Pacific/Auckland", "Pacific/Chatham", "America/St_Johns", "UTC"];

test.each(zones)("evening classes of a spring are at the same moments in %s as the host says, over the change of clocks", (zone) => {
  const { events = [] } = convertIcsCalendar(undefined, fileIn(zone));
  const moments = events.filter(({ start }) => start.type === "DATE-TIME").map(({ start }) => start.date.getTime());
  const local = Array.from({ length: 12 }, (_, index) => Date.UTC(2027, 0, 20 + 7 * index, 18, 0));
  expect(moments.map((moment) => moment + hostOffset(zone, moment) * 60_000)).toEqual(local);
});

test("a calendar is the same bytes each time, and its events keep their names when the term moves", () => {
  expect(fileIn("Europe/Berlin")).toBe(fileIn("Europe/Berlin"));
  const uids = (course: Course): string[] => (courseCalendarFile(course, created) ?? "").replaceAll("\r\n ", "").split("\r\n").filter((line) => line.startsWith("UID:"));
  const moved = courseIn("Europe/Berlin", { "term.yaml": "name: Later\nstart: 2028-01-17\nweeks: 12\ntime-zone: Europe/Berlin\n" });
  expect(uids(moved)).toEqual(uids(courseIn("Europe/Berlin")));
});

test("times without a zone float, and a course without days has no calendar", () => {
  const { value } = courseOf({ "term.yaml": "name: Spring\nstart: 2027-01-18\nweeks: 2\n", "course.yaml": "title: Boats\nlang: en\nmeetings: [{ days: Wed, time: 10:00–11:00 }]\nparts: []\n" });
  const file = value === null ? null : courseCalendarFile(value, created);
  expect(file).toContain("DTSTART:20270120T100000\r\n");
  expect(file).not.toContain("VTIMEZONE");
  const bare = courseOf({ "course.yaml": "title: Boats\nlang: en\nparts: []\n" }).value;
  expect(bare && courseCalendarFile(bare, created)).toBeNull();
});

test.each([["Europe/Istanbul", 2016, false], ["Europe/Istanbul", 2017, true], ["America/Sao_Paulo", 2019, false], ["Europe/Berlin", 2010, false], ["Europe/Berlin", 2011, true], ["Africa/Casablanca", 2026, false]])(
  "a calendar in %s of %i has a zone only where its rule held then", (zone, year, has) => {
    const { value } = courseOf({
      "term.yaml": `name: Term\nstart: ${year}-09-06\nweeks: 12\ntime-zone: ${zone}\n`,
      "course.yaml": "title: Boats\nlang: en\nmeetings: [{ days: Wed, time: 10:00–11:00 }]\nparts: []\n",
    });
    const file = value === null ? null : courseCalendarFile(value, created);
    expect(file?.includes("BEGIN:VTIMEZONE")).toBe(has);
    expect(file?.includes("DTSTART;TZID=")).toBe(has);
  });
