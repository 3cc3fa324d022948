import { isoDate } from "../model/index.js";
import type { CalendarDate } from "../model/index.js";

function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function realDay(year: number, month: number, day: number): CalendarDate | null {
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  return exists ? { year, month, day } : null;
}

/** The day that an ISO date names, or `null` where the text is no such date or the day does not exist. */
export function parseDate(text: string): CalendarDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match === null ? null : realDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** The ISO form of a date in another common form (`2023/7/24`, `2023年7月24日`, `20230724`), or `null`. */
export function isoForm(text: string): string | null {
  const match =
    /^(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})\s?日?$/.exec(text.trim()) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text.trim());
  const day = match === null ? null : realDay(Number(match[1]), Number(match[2]), Number(match[3]));
  return day === null ? null : isoDate(day);
}
