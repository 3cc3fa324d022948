/** A local time as RFC 5545 writes it. */
export declare function localTime(day: number, seconds: number): string;
/** A day as RFC 5545 writes it: `20260329`. */
export declare function basicDate(day: number): string;
/** The lines of a VTIMEZONE with the rule that holds now, as if it always had; none for a zone that nobody knows. */
export declare function timeZoneLines(zone: string): readonly string[];
