/** A calendar day. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A number that orders days: a later day has a greater one. The distance of two of them says nothing. */
export function dayNumber({ year, month, day }: CalendarDate): number {
  return (year * 12 + month) * 31 + day;
}

/** A day as ISO 8601 writes it. */
export function isoDate({ year, month, day }: CalendarDate): string {
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}
