import { convertIcsCalendar } from "ts-ics";
import { expect, test } from "vitest";
import { courseCalendarFile } from "../../src/calendar/index.js";
import type { Course } from "../../src/model/index.js";
import { sampleCourse, sampleTerm } from "../merge/sample-course.js";
import { daysOnPaper } from "./printed-days.js";

const day = 86_400_000;

/** Days are reckoned here by the `Date` of JavaScript in UTC, not by the code under test. */
function iso(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function sorted(times: readonly number[]): string[] {
  return [...new Set(times.map(iso))].sort();
}

/** The day of a week, 1 for Monday, in a term whose first day is `start`. */
function weeksFrom(start: number): (week: number, weekday: number) => number {
  const monday = start - ((new Date(start).getUTCDay() + 6) % 7) * day;
  return (week, weekday) => monday + ((week - 1) * 7 + weekday - 1) * day;
}

/** A sample in its term with every ISO date moved by so many days, and after that other changes of the file's text. */
function sampleMoved(id: string, days: number, change: (text: string) => string = (text) => text): Course {
  const { path, text } = sampleTerm(id);
  return sampleCourse(id, { path, text: change(text.replace(/\d{4}-\d{2}-\d{2}/g, (date) => iso(Date.parse(date) + days * day))) });
}

/** A local time of a day as the moment that it is in a zone, by the host's own table of zones. */
function moment(time: number, hours: number, zone: string): string {
  const local = time + hours * 3_600_000;
  const parts = Object.fromEntries(new Intl.DateTimeFormat("en-GB", { timeZone: zone, dateStyle: "short", timeStyle: "medium" }).formatToParts(local).map(({ type, value }) => [type, value]));
  const shown = Date.UTC(Number(parts["year"]), Number(parts["month"]) - 1, Number(parts["day"]), Number(parts["hour"]), Number(parts["minute"]), Number(parts["second"]));
  return new Date(local - (shown - local)).toISOString();
}

interface Read {
  readonly timed: string[];
  readonly whole: string[];
}

/** The beginnings of the events of a course's calendar, as an independent program reads them. */
function eventsOf(course: Course): Read {
  const file = courseCalendarFile(course, { year: 2026, month: 9, day: 1 });
  if (file === null) throw new Error("the course has no calendar");
  const { events = [] } = convertIcsCalendar(undefined, file);
  const starts = events.map(({ start }) => start);
  return {
    timed: starts.filter(({ type }) => type === "DATE-TIME").map(({ date }) => date.toISOString()).sort(),
    whole: starts.filter(({ type }) => type === "DATE").map(({ date }) => iso(date.getTime())).sort(),
  };
}

/** Lessons of Field Ecology: the week that each begins in at the earliest, and how many Tuesdays it takes. */
const ecology = [["10-asking-a-field", 1, 1], ["20-quadrats-and-transects", 3, 2], ["30-counting-what-moves", 6, 2], ["40-measuring-diversity", 8, 2], ["50-telling-others", 11, 2]] as const;

/** The Tuesdays of each lesson, where some days have no classes. */
function tuesdaysOf(at: (week: number, weekday: number) => number, off: readonly number[]): Map<string, number[]> {
  const free = Array.from({ length: 15 }, (_, index) => at(index + 1, 2)).filter((time) => !off.includes(time));
  const days = new Map<string, number[]>();
  for (const [lesson, week, count] of ecology) {
    const earlier = [...days.values()].flat();
    days.set(lesson, free.filter((time) => time >= at(week, 2) && !earlier.includes(time)).slice(0, count));
  }
  return days;
}

/** What Field Ecology has in a term from `start` to `end`, without classes in week 5 and on a day of week 7. */
function ecologyExpected(start: number, end: number, off: number): { readonly paper: Record<string, string[]>; readonly events: Read } {
  const at = weeksFrom(start);
  const readingWeek = [1, 2, 3, 4, 5].map((weekday) => at(5, weekday));
  const taught = tuesdaysOf(at, [...readingWeek, off]);
  const of = (lesson: string): number[] => taught.get(lesson) ?? [];
  const takesMeeting = new Date(off).getUTCDay() === 2;
  const due = [at(6, 2), at(11, 2), at(11, 2), at(14, 5), at(15, 2)];
  const tasks = [Math.max(...of("10-asking-a-field")) + 7 * day, Math.min(...of("40-measuring-diversity")) - 7 * day, Math.max(...of("50-telling-others")) + 14 * day];
  const breaks = [at(5, 1), ...(takesMeeting ? [off] : [])];
  const [first = 0, second = 0, third = 0] = tasks;
  return {
    paper: {
      "syllabus": sorted([start, end, ...[...taught.values()].flat(), at(4, 5), at(9, 5), at(14, 5), at(15, 2), ...breaks, at(5, 5), ...due, Date.UTC(2026, 7, 24)]),
      "10-asking-a-field": sorted([...of("10-asking-a-field").slice(0, 1), first]),
      "20-quadrats-and-transects": sorted(of("20-quadrats-and-transects").slice(0, 1)),
      "30-counting-what-moves": sorted([...of("30-counting-what-moves").slice(0, 1), at(5, 5), second]),
      "40-measuring-diversity": sorted([...of("40-measuring-diversity").slice(0, 1), at(8, 2)]),
      "45-how-populations-grow": [],
      "50-telling-others": sorted([...of("50-telling-others").slice(0, 1), third]),
      "final": sorted([at(15, 2)]),
      "quiz-sampling": sorted([at(6, 2)]),
      "worksheet-diversity": [],
      "data-and-diversity": sorted([Date.UTC(2026, 7, 25)]),
      "sampling-and-counting": sorted([Date.UTC(2026, 7, 25)]),
      "water-chemistry": [],
    },
    events: {
      timed: [
        ...Array.from({ length: 15 }, (_, index) => at(index + 1, 2)).filter((time) => ![...readingWeek, off].includes(time)).map((time) => moment(time, 10, "Europe/London")),
        ...[2, 4, 9, 12, 14].map((week) => moment(at(week, 5), 13, "Europe/London")),
        moment(at(15, 2), 9.5, "Europe/London"),
      ].sort(),
      whole: [...breaks, ...due, ...tasks, at(6, 2)].map(iso).sort(),
    },
  };
}

const holidayOf = (from: number): ((text: string) => string) => (text) => text.replace(/ {2}- \{ name: Founders’ days.*\n/, `  - { name: Founders’ day, date: ${iso(from)} }\n`);

test.each([
  ["as it is", 0, 1],
  ["with a holiday a day later, on a day of teaching", 0, 2],
  ["a year later", 364, 1],
  ["a year later, with a holiday a day later", 364, 2],
])("every day of Field Ecology, on paper and in its calendar, follows the term: %s", (_, days, weekday) => {
  const start = Date.UTC(2026, 8, 1) + days * day;
  const off = weeksFrom(start)(7, weekday);
  const course = sampleMoved("field-ecology", days, holidayOf(off));
  const { paper, events } = ecologyExpected(start, Date.UTC(2026, 11, 11) + days * day, off);
  expect(daysOnPaper(course)).toEqual(paper);
  expect(eventsOf(course)).toEqual(events);
});

/** What the Chinese sample has: a term of five weeks, a day off, and a Saturday that is taught in its place. */
function modelsExpected(start: number, off: number): { readonly paper: Record<string, string[]>; readonly events: Read } {
  const at = weeksFrom(start);
  const lessons = { "10-history-of-large-models": at(2, 1), "20-attention-and-transformer": at(2, 3), "30-pretraining-and-fine-tuning": at(2, 5), "40-challenges-and-trends": at(3, 1), "50-inference-and-deployment": at(3, 3) };
  const due = [at(4, 2), at(4, 3), at(5, 3)];
  const approvals = [2, 9, 16].map((one) => Date.UTC(2023, 5, one));
  const tasks = [lessons["10-history-of-large-models"] + 2 * day, lessons["30-pretraining-and-fine-tuning"] + 3 * day, at(3, 5), lessons["50-inference-and-deployment"] + 7 * day];
  // Two tasks of the first lesson are due together.
  const [first = 0, third = 0, friday = 0, last = 0] = tasks;
  const lectures = [1, 2, 3, 4, 5].flatMap((week) => [at(week, 1), at(week, 3), at(week, 5)]);
  const saturday = at(1, 6);
  const thursdays = [1, 2, 3, 4].map((week) => at(week, 4));
  const isThursday = new Date(off).getUTCDay() === 4;
  const practice = [...thursdays.filter((time) => time !== off), ...(isThursday ? [saturday] : [])];
  const zone = "Asia/Shanghai";
  return {
    paper: {
      "syllabus": sorted([start, at(5, 7), at(1, 1), ...Object.values(lessons), at(4, 3), at(5, 3), off, ...due, ...approvals]),
      "10-history-of-large-models": sorted([lessons["10-history-of-large-models"], at(1, 5), first]),
      "20-attention-and-transformer": sorted([lessons["20-attention-and-transformer"], at(2, 1)]),
      "30-pretraining-and-fine-tuning": sorted([lessons["30-pretraining-and-fine-tuning"], at(2, 3), third, friday]),
      "40-challenges-and-trends": sorted([lessons["40-challenges-and-trends"], at(2, 1), at(2, 3)]),
      "50-inference-and-deployment": sorted([lessons["50-inference-and-deployment"], last]),
      "ce-yan": sorted([at(2, 5)]),
      "lian-xi": [],
      "qi-mo": sorted([at(5, 3)]),
      "deployment": sorted([Date.UTC(2023, 6, 31)]),
      "transformer": sorted([Date.UTC(2023, 5, 20)]),
    },
    events: {
      timed: [
        ...[...lectures.filter((time) => time !== off), ...(isThursday ? [] : [saturday])].map((time) => moment(time, 9, zone)),
        ...practice.map((time) => moment(time, 14, zone)), moment(at(4, 2), 14, zone), moment(at(5, 3), 9 + 50 / 60, zone),
      ].sort(),
      whole: [off, ...due, first, ...tasks, at(2, 5)].map(iso).sort(),
    },
  };
}

test.each([
  ["as it is", 0, 4],
  ["a year later", 364, 4],
  ["a year later, with a holiday a day later", 364, 5],
])("every day of the Chinese sample, on paper and in its calendar, follows the term: %s", (_, days, weekday) => {
  const start = Date.UTC(2023, 6, 10) + days * day;
  const off = weeksFrom(start)(1, weekday);
  const thursday = iso(weeksFrom(start)(1, 4));
  const course = sampleMoved("large-model-engineering", days, (text) => text.replaceAll(thursday, iso(off)));
  const { paper, events } = modelsExpected(start, off);
  expect(daysOnPaper(course)).toEqual(paper);
  expect(eventsOf(course)).toEqual(events);
});
