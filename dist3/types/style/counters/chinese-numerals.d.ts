/**
 * A whole number between -9999 and 9999 in informal Chinese (CSS Counter Styles 3 §7.1.2), `null` outside: one 零 for a
 * run of zeros within, none at the end, and 十 without 一 from 10 to 19.
 */
export declare function chineseInformal(value: number): string | null;
