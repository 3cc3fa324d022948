import type { CslRecord } from "./csl-item.js";

const monthStems = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const foreignMonths: Readonly<Record<string, number>> = {
  januar: 1, februar: 2, märz: 3, mai: 5, juni: 6, juli: 7, oktober: 10, dezember: 12, janvier: 1, février: 2, mars: 3, avril: 4, juin: 6, juillet: 7, août: 8, septembre: 9, octobre: 10, novembre: 11, décembre: 12,
  enero: 1, febrero: 2, marzo: 3, abril: 4, mayo: 5, junio: 6, julio: 7, agosto: 8, septiembre: 9, octubre: 10, noviembre: 11, diciembre: 12,
};
const seasons = ["spring", "summer", "autumn", "winter"];

function monthOf(word: string): number | null {
  const bare = word.toLowerCase().replace(/\.$/, "");
  if (/^\d{1,2}$/.test(bare)) return Number(bare) >= 1 && Number(bare) <= 12 ? Number(bare) : null;
  const cjk = /^(\d{1,2})月$/.exec(bare)?.[1];
  if (cjk !== undefined) return Number(cjk);
  const known = foreignMonths[bare];
  if (known !== undefined) return known;
  const index = bare.length < 3 ? -1 : monthStems.findIndex((stem) => bare.startsWith(stem) && "january february march april may june july august september october november december".includes(bare === "sept" ? "sep" : bare));
  return index === -1 ? null : index + 1;
}

function seasonOf(word: string): number | null {
  const index = seasons.indexOf(word.toLowerCase().replace("fall", "autumn"));
  return index === -1 ? null : index + 1;
}

/** A month with its days as far as they are said: `July`, `10 July`, `jul 5--7`, `May--June`. */
function monthParts(written: string): { readonly from: readonly number[]; readonly to: readonly number[] | null; readonly season: number | null } | null {
  const words = written.replace(/[~,]/g, " ").replace(/\s*(?:--+|[–—/-])\s*/g, " - ").trim().split(/\s+/).filter((word) => word !== "");
  if (words.length === 1 && words[0] !== undefined && seasonOf(words[0]) !== null) return { from: [], to: null, season: seasonOf(words[0]) };
  const months = words.flatMap((word, index) => {
    const month = /^\d+$/.test(word) && words.length > 1 ? null : monthOf(word);
    return month === null ? [] : [{ month, index }];
  });
  const days = words.flatMap((word, index) => (/^\d{1,2}(?:st|nd|rd|th)?$/i.test(word) && !months.some((month) => month.index === index) ? [{ day: Number.parseInt(word, 10), index }] : []));
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined || months.length > 2 || days.length > 2) return null;
  if (months.length + days.length + words.filter((word) => word === "-").length !== words.length) return null;
  const [day, end] = days;
  const from = [first.month, ...(day === undefined ? [] : [day.day])];
  const isRange = words.includes("-");
  return { from, to: isRange ? [last.month, ...(end === undefined ? [] : [end.day])] : null, season: null };
}

/** A month, and the day that stands in a field of its own. */
function partsWithDay(month: string | null, day: string | null): ReturnType<typeof monthParts> {
  const said = month === null || month.trim() === "" ? null : monthParts(month);
  const isAlone = said?.from.length === 1 && said.to === null;
  return said !== null && isAlone && day !== null && /^\s*\d{1,2}\s*$/.test(day) ? { ...said, from: [...said.from, Number(day)] } : said;
}

/** `year`, `month` and `day` as a date of CSL. What is no year is printed as it stands: `in press`. */
export function dateOfParts(year: string | null, month: string | null, day: string | null): { readonly date: CslRecord | null; readonly isWhole: boolean } {
  if (year === null) return { date: null, isWhole: month === null && day === null };
  const bare = year.trim().replace(/^[([{]|[)\]}]$/g, "");
  const [, circa = "", from, to] = /^((?:c(?:a|irca)?\.?|about|约)\s*)?(\d{4})(?:\s*(?:--+|[–—/-])\s*(\d{2,4}))?\??$/i.exec(bare) ?? [];
  if (from === undefined) return { date: { literal: year.trim() }, isWhole: month === null };
  const about = circa !== "" || bare.endsWith("?") || year.trim().startsWith("[") ? { circa: true } : {};
  if (to !== undefined) return { date: { "date-parts": [[Number(from)], [Number(from.slice(0, 4 - to.length) + to)]], ...about }, isWhole: month === null };
  const parts = partsWithDay(month, day);
  if (parts === null) return { date: { "date-parts": [[Number(from)]], ...about }, isWhole: month === null || month.trim() === "" };
  const dates = [[Number(from), ...parts.from], ...(parts.to === null ? [] : [[Number(from), ...parts.to]])];
  return { date: { "date-parts": dates, ...about, ...(parts.season === null ? null : { season: parts.season }) }, isWhole: true };
}

/** One end of a date of BibLaTeX: `2019-05-02`, `1850~`, `19XX`, `2019-21` for spring. */
function endOf(written: string): { readonly parts: readonly number[]; readonly season: number | null; readonly circa: boolean } | null {
  const [, year, month, day, mark] = /^(-?\d{4}|\d{2}XX|\d{3}X)(?:-(\d{1,2}|XX))?(?:-(\d{1,2}|XX))?(?:T.*)?([?~%])?$/i.exec(written.trim()) ?? [];
  if (year === undefined) return null;
  const season = month !== undefined && Number(month) >= 21 && Number(month) <= 24 ? Number(month) - 20 : null;
  const [m, d] = [Number(month), Number(day)];
  const isMonth = month !== undefined && season === null && m >= 1 && m <= 12;
  const parts = [Number(year.replace(/X/gi, "0")), ...(isMonth ? [m] : []), ...(isMonth && day !== undefined && d >= 1 && d <= 31 ? [d] : [])];
  return { parts, season, circa: mark !== undefined || /X/i.test(year) };
}

/** A date of BibLaTeX, a range among them; words where it is none. */
export function dateOfText(written: string): CslRecord {
  const [from = "", to] = written.trim().split("/");
  const [start, end] = [endOf(from), to === undefined || to === "" || to === ".." ? null : endOf(to)];
  if (start === null || (to !== undefined && end === null && to !== "" && to !== "..")) return readableDay(written) ?? { literal: written.trim() };
  if (to === "" || to === "..") return { literal: `${from}—` };
  return {
    "date-parts": [start.parts, ...(end === null ? [] : [end.parts])],
    ...(start.season === null ? null : { season: start.season }),
    ...(start.circa || end?.circa === true ? { circa: true } : null),
  };
}

/** A day in words, as in `Accessed: 2-May-2020`; `null` for none. */
export function readableDay(words: string): CslRecord | null {
  const iso = /\b(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})(?!\d)/.exec(words);
  if (iso !== null) return { "date-parts": [[Number(iso[1]), Number(iso[2]), Number(iso[3])]] };
  const day = /\b(\d{1,2})(?:st|nd|rd|th)?[\s.,-]+([A-Za-z]{3,9})\.?[\s.,-]+(\d{4})\b/.exec(words);
  const month = day === null ? null : monthOf(day[2] ?? "");
  if (day !== null && month !== null) return { "date-parts": [[Number(day[3]), month, Number(day[1])]] };
  const american = /\b([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/.exec(words);
  const second = american === null ? null : monthOf(american[1] ?? "");
  if (american !== null && second !== null) return { "date-parts": [[Number(american[3]), second, Number(american[2])]] };
  const numbers = /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/.exec(words);
  // Only one of the two can be a month.
  if (numbers !== null && Number(numbers[1]) > 12 && Number(numbers[2]) <= 12) return { "date-parts": [[Number(numbers[3]), Number(numbers[2]), Number(numbers[1])]] };
  if (numbers !== null && Number(numbers[2]) > 12 && Number(numbers[1]) <= 12) return { "date-parts": [[Number(numbers[3]), Number(numbers[1]), Number(numbers[2])]] };
  return null;
}
