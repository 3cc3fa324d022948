import type { Span } from "../diagnostics/index.js";
import { absentRecord, clockTime, dayNumber, dayOfNumber, plainText, scheduleEntry, sum } from "../model/index.js";
import type { CourseRecord, DayOff, RichText, ScheduleEntry, When } from "../model/index.js";
import type { CoursePlacement, CourseTopic } from "./course-topics.js";
import { isTaught } from "./course-topics.js";
import type { Slot } from "./meetings.js";
import type { Term } from "./term.js";

/** Generated words that stand for a place of the content. */
function wordsAt(text: string, span: Span): RichText {
  return { inlines: [{ type: "text", text: { text, segments: [{ start: 0, span, linear: false }] } }], span };
}

function dayAt(day: number, span: Span): When {
  return { date: dayOfNumber(day), words: null, rule: null, until: null, span };
}

/** What rows of a dated schedule are made of. */
export interface ScheduleSource {
  readonly course: Pick<CourseRecord, "schedule" | "scheduleBy">;
  readonly term: Term;
  readonly topics: readonly CourseTopic[];
  readonly placements: readonly CoursePlacement[];
  readonly daysOff: readonly DayOff[];
  /** An entry with its own days settled. */
  readonly settled: (entry: ScheduleEntry) => ScheduleEntry;
}

/** A row with the number of its day; those without one keep to the row before. */
interface Row {
  readonly entry: ScheduleEntry;
  readonly day: number | null;
  readonly minute: number;
}

/** Days with more than one meeting of different times, on which rows say theirs. */
function busyDays(placements: readonly CoursePlacement[]): ReadonlySet<number> {
  const times = new Map<number, Set<number>>();
  for (const { slot } of placements) times.set(slot.day, (times.get(slot.day) ?? new Set()).add(slot.time?.from ?? 0));
  return new Set([...times].flatMap(([day, some]) => (some.size > 1 ? day : [])));
}

class DatedSchedule {
  readonly #source: ScheduleSource;
  readonly #busy: ReadonlySet<number>;
  readonly #showsHours: boolean;

  constructor(source: ScheduleSource) {
    this.#source = source;
    this.#busy = busyDays(source.placements);
    this.#showsHours = source.course.schedule.some(({ hours }) => hours !== null);
  }

  rows(): readonly ScheduleEntry[] {
    const { course, topics } = this.#source;
    const byEntry = new Map(topics.map((topic) => [topic.entry, topic]));
    const blocks: Row[][] = [[]];
    const entries = course.schedule.length > 0 ? course.schedule : topics.map(({ entry }) => entry);
    for (const entry of entries) {
      if (entry.heading !== null) blocks.push([{ entry, day: null, minute: -1 }]);
      else blocks.at(-1)?.push(...this.#rowsOf(entry, byEntry.get(entry)));
    }
    return this.#withBreaks(blocks.map(inOrder)).map(({ entry }) => entry);
  }

  #rowsOf(entry: ScheduleEntry, topic: CourseTopic | undefined): readonly Row[] {
    if (!isTaught(entry)) return [this.#breakRow(entry)];
    const placed = topic === undefined ? [] : this.#source.placements.filter((one) => one.topic === topic).sort((a, b) => a.slot.day - b.slot.day || (a.slot.time?.from ?? 0) - (b.slot.time?.from ?? 0));
    if (placed.length === 0) return [this.#looseRow(entry)];
    const shown = this.#source.course.scheduleBy === "week" ? firstOfWeeks(placed) : placed;
    return shown.map(({ slot, hours }, index): Row => {
      const plain: ScheduleEntry = index === 0 ? entry : { ...entry, reading: null, readings: [], due: null, slides: null, more: [] };
      return { day: slot.day, minute: slot.time?.from ?? 0, entry: { ...plain, ...this.#facts(entry, slot), hours: this.#showsHours && hours !== null ? { value: hours, span: entry.span } : entry.hours } };
    });
  }

  #facts(entry: ScheduleEntry, slot: Slot): Pick<ScheduleEntry, "week" | "date" | "time" | "place"> {
    const { span } = entry;
    const saysTime = entry.time === null && slot.time !== null && this.#busy.has(slot.day) && this.#source.course.scheduleBy === "meeting";
    return {
      week: slot.week === null ? entry.week : { value: String(slot.week), span },
      date: this.#source.course.scheduleBy === "week" ? null : dayAt(slot.day, span),
      time: saysTime ? wordsAt(`${clockTime(slot.time.from)}–${clockTime(slot.time.to)}`, span) : entry.time,
      place: entry.place,
    };
  }

  /** An entry without a meeting: on its own day, where it has one. */
  #looseRow(entry: ScheduleEntry): Row {
    const settled = this.#source.settled(entry);
    const { date } = settled;
    if (date === null || date.date === null) return { entry: settled, day: null, minute: 0 };
    const day = dayNumber(date.date);
    const week = settled.week ?? weekAt(this.#source.term.weekOf(day), entry.span);
    return { day, minute: 0, entry: { ...settled, week } };
  }

  /** A break of the author's own: one without days has those of the term's of that name. */
  #breakRow(entry: ScheduleEntry): Row {
    const settled = this.#source.settled(entry);
    const named = entry.from === null && entry.date === null ? this.#offNamed(entry) : null;
    const from = settled.from ?? (named === null ? null : { value: named.from, span: entry.span });
    const to = settled.to ?? (named !== null && sameDay(named) === null ? { value: named.to, span: entry.span } : null);
    const first = from?.value ?? settled.date?.date ?? null;
    return { entry: { ...settled, from, to }, day: first && dayNumber(first), minute: -1 };
  }

  #offNamed({ break: name }: ScheduleEntry): DayOff | null {
    const wanted = name === null ? "" : plainText(name.inlines).trim();
    const { file } = this.#source.term;
    const found = [...file.holidays, ...file.breaks].find((one) => one.name !== null && plainText(one.name.inlines).trim() === wanted);
    if (found === undefined) return null;
    const date = "date" in found ? found.date : null;
    const from = date ?? found.from;
    return from === null ? null : { name: found.name, from: from.value, to: (date ?? found.to ?? from).value };
  }

  /** The rows of all blocks with a row for each of the term's days off that took a meeting away and that nobody has named. */
  #withBreaks(blocks: readonly (readonly Row[])[]): readonly Row[] {
    const rows = blocks.flat();
    const told = new Set(rows.flatMap(({ entry: { break: name } }) => (name === null ? [] : plainText(name.inlines).trim())));
    const first = rows[0]?.entry.span;
    const wanted = this.#source.daysOff.filter(({ name }) => name !== null && !told.has(plainText(name.inlines).trim()));
    return first === undefined ? rows : wanted.reduce<readonly Row[]>((all, off) => inserted(all, offRow(off, first, this.#source.term)), rows);
  }
}

function sameDay({ from, to }: DayOff): number | null {
  return dayNumber(from) === dayNumber(to) ? dayNumber(from) : null;
}

function weekAt(week: number | null, span: Span): ScheduleEntry["week"] {
  return week === null ? null : { value: String(week), span };
}

function offRow(off: DayOff, span: Span, term: Term): Row {
  const day = dayNumber(off.from);
  const to = sameDay(off) === null ? { value: off.to, span } : null;
  return { day, minute: -1, entry: { ...absentRecord(scheduleEntry, span), break: off.name, from: { value: off.from, span }, to, week: weekAt(term.weekOf(day), span) } };
}

/** The rows with one more before the first of a later day. */
function inserted(rows: readonly Row[], row: Row): readonly Row[] {
  const at = rows.findIndex(({ day }) => day !== null && row.day !== null && day > row.day);
  if (at === -1) return [...rows, row];
  // A heading belongs to what follows it.
  const before = rows[at - 1]?.entry.heading == null ? at : at - 1;
  return [...rows.slice(0, before), row, ...rows.slice(before)];
}

/** The rows by their days; one without a day keeps behind the one that it follows. */
function inOrder(rows: readonly Row[]): readonly Row[] {
  let last = -Infinity;
  const keyed = rows.map((row) => ({ row, key: (last = row.day ?? last) }));
  return keyed.toSorted((a, b) => a.key - b.key || a.row.minute - b.row.minute).map(({ row }) => row);
}

/** One placement a week, with the hours of all of it. */
function firstOfWeeks(placed: readonly CoursePlacement[]): readonly CoursePlacement[] {
  const weeks = new Map<number | null, CoursePlacement>();
  for (const one of placed) {
    const before = weeks.get(one.slot.week);
    weeks.set(one.slot.week, before === undefined ? one : { ...before, hours: before.hours === null || one.hours === null ? null : sum([before.hours, one.hours]) });
  }
  return [...weeks.values()];
}

/** The schedule with a row for each meeting, or each week, and for the days off of the term. */
export function datedSchedule(source: ScheduleSource): readonly ScheduleEntry[] {
  return new DatedSchedule(source).rows();
}
