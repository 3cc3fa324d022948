const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function iso(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const weekday = /^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?|[MTWRFSU]|周[一二三四五六日天]|星期[一二三四五六日天])[,，\s]+|[（(](?:周|星期)[一二三四五六日天][)）]$/i;

/**
 * A date as `2023-07-24`, or `null` where it is none or could be two. `year` is that of the term, for dates without
 * one: `Sep 6`, `9月6日`.
 */
export function isoDate(text: string, year: number | null = null): string | null {
  const plain = text.replace(/[*_`]/g, "").trim().replace(weekday, "").trim();
  const [, y, m, d] = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:T.*)?$/.exec(plain) ?? [];
  if (y !== undefined) return iso(Number(y), Number(m), Number(d));
  return dayFirst(plain) ?? inWords(plain, year);
}

/** A date with its year behind: `24-08-2026` can be read in one way, `03/04/2026` in two. */
function dayFirst(plain: string): string | null {
  const [, a, b, last] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(plain) ?? [];
  if (last === undefined) return null;
  if (Number(a) > 12) return iso(Number(last), Number(b), Number(a));
  return Number(b) > 12 || a === b ? iso(Number(last), Number(a), Number(b)) : null;
}

/** A date with the name of its month, or in Chinese. */
function inWords(plain: string, year: number | null): string | null {
  const [, name, dayAfter, yearAfter] = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(\d{4}))?$/i.exec(plain) ?? [];
  const [, dayBefore, nameAfter, yearLast] = /^(\d{1,2})(?:st|nd|rd|th)?[\s-]+(?:of\s+)?([a-z]{3,9})\.?(?:,?[\s-]+(\d{4}))?$/i.exec(plain) ?? [];
  const month = months.indexOf((name ?? nameAfter ?? "").slice(0, 3).toLowerCase()) + 1;
  if (month > 0) {
    const found = yearAfter ?? yearLast;
    const when = found === undefined ? year : Number(found);
    return when === null ? null : iso(when, month, Number(dayAfter ?? dayBefore));
  }
  const [, hanMonth, hanDay] = /^(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]$/.exec(plain) ?? [];
  return hanMonth === undefined || year === null ? null : iso(year, Number(hanMonth), Number(hanDay));
}

/** The year that a term names, or `null`: `Fall 2026`, `2026 春`. Two years, `2026–2027`, name none for sure. */
export function yearOfTerm(text: string): number | null {
  const years = [...new Set(text.match(/(?<!\d)(?:19|20|21)\d\d(?!\d)/g) ?? [])];
  return years.length === 1 && !/\d{4}\s*[-–—/]\s*\d{2}(?!\d)/.test(text) ? Number(years[0]) : null;
}
