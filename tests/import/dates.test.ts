import { expect, test } from "vitest";
import { isoDate, isoDates } from "../../src/import/dates.js";

test("dates are read as people and spreadsheets write them", () => {
  for (const text of ["2026-09-06", "2026/9/6", "2026年9月6日", "2026-09-06 00:00:00", "9月6日", "Sep 6", "Sunday, September 6", "6 Sep 2026", "06-Sep-26", "September 6th, 2026", "2026-09-06T08:00:00Z"])
    expect([text, isoDate(text, 2026)]).toEqual([text, "2026-09-06"]);
  expect(isoDate("24-08-2026")).toBe("2026-08-24");
  expect(isoDate("Sep 6")).toBeNull();
});

test("a date that could be two is none alone, and one of its column tells which it is", () => {
  expect(isoDate("03/04/2026")).toBeNull();
  expect(isoDates(["03/09/2026", "10/09/2026", "17/09/2026"], null)).toEqual(["2026-09-03", "2026-09-10", "2026-09-17"]);
  expect(isoDates(["9/3/26", "9/10/26", "9/17/26"], null)).toEqual(["2026-09-03", "2026-09-10", "2026-09-17"]);
  expect(isoDates(["9/13/2026", "13/9/2026", "3/4/2026"], null)).toEqual(["2026-09-13", "2026-09-13", null]);
});

test("the numbers by which Excel counts days are dates in a column of dates, and days that are none stay words", () => {
  expect(isoDates(["46271", "46278.0", "99999", "12", "2026-02-30"], null)).toEqual(["2026-09-06", "2026-09-13", null, null, null]);
});
