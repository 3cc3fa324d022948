import { parseRecords } from "./parse-records.js";

/** What may separate cells, and what it is called in a message. Where two fit as well, the first is taken. */
const separators: ReadonlyMap<string, string> = new Map([["\t", "a tab"], [";", "a semicolon"], [",", "a comma"], ["|", "a vertical bar"]]);

/** How many records show which sign separates them. */
const sample = 50;

/** The sign between the cells of a file, and where its first record begins. */
export interface Separator {
  readonly sign: string;
  /** In words, with an article: a semicolon. */
  readonly name: string;
  readonly start: number;
}

interface Fit {
  readonly sign: string;
  /** Share of the records that have as many cells as the first. */
  readonly agreement: number;
  readonly width: number;
}

function fitOf(text: string, sign: string): Fit | null {
  const { records, failure } = parseRecords(text, sign, sample);
  const [first, ...others] = records;
  if (first === undefined || first.length < 2 || (failure !== null && others.length === 0)) return null;
  const alike = others.filter(({ length }) => length === first.length).length;
  return { sign, width: first.length, agreement: others.length === 0 ? 1 : alike / others.length };
}

function better(a: Fit, b: Fit): Fit {
  if (a.agreement !== b.agreement) return a.agreement > b.agreement ? a : b;
  return b.width > a.width ? b : a;
}

/** What separates the cells of a file: what its line `sep=;` says, else the sign that its first records agree on. */
export function separatorOf(path: string, text: string): Separator {
  const [line, named] = /^sep=(.)[ \t,;]*(?:\r\n|\n|\r|$)/i.exec(text) ?? [];
  if (line !== undefined && named !== undefined) return { sign: named, name: separators.get(named) ?? `\`${named}\``, start: line.length };
  const fits = [...separators.keys()].flatMap((sign) => fitOf(text, sign) ?? []);
  const [first, ...others] = fits;
  const sign = first === undefined ? (/\.(?:tsv|tab)$/i.test(path) ? "\t" : ",") : others.reduce(better, first).sign;
  return { sign, name: separators.get(sign) ?? `\`${sign}\``, start: 0 };
}
