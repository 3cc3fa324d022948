import { choice, count, date, filePath, altText, flag, finished, list, cell, cells, numberFrom, pattern, plainCount, plainText, record, slotId, text, derived, derivedTexts } from "./values.js";
import { filledIn, optional, requiredPlain, requiredText, usual, usualAt } from "./row.js";
import type { RowOptions } from "./kind.js";
import type { RichText } from "../rich-text.js";
import type { Kind, ValueOf } from "./kind.js";

const ratioText = "a ratio such as `16:9`, or width over height as a number";

function ratioOf({ value }: { readonly value: string }): number {
  const [width = NaN, height = 1] = value.split(":").map(Number);
  return width / height;
}

/** Width over height. */
const aspect = choice<number>(
  { id: null, title: "ratio", description: "", what: ratioText },
  [
    derived(pattern("ratio", /^[1-9]\d{0,3}(?:\.\d{1,3})?:[1-9]\d{0,3}(?:\.\d{1,3})?$/, ratioText), ratioOf),
    derived(numberFrom("ratio", ratioText, [0.05, 20]), ({ value }) => (value > 0 ? value : null)),
  ],
);

const length = pattern("length", /^\d{1,5}(?:\.\d{1,4})?(?:cm|mm|in|pt|pc|px|q)$/i, "a length such as `6cm`");

/** What figures and tables have in common; for tables most of it is for those who make them. */
function slotRows(ofTables: { readonly [Name in "alt" | "owner" | "due"]?: string }) {
  const note = (name: "alt" | "owner" | "due"): RowOptions => {
    const unprinted = ofTables[name];
    return unprinted === undefined ? {} : { unprinted };
  };
  const stale = { unprinted: "tells the ledger whether the file is stale" };
  return {
    id: requiredPlain(slotId, "Unique among the figures, or the tables, of the course; texts refer to it as `@fig-id` or `@tbl-id`."),
    caption: requiredText(text, "The caption, without label and number."),
    alt: optional(altText, "What it shows, for those who cannot see it; `\"\"` for decoration.", note("alt")),
    owner: optional(plainText, "Who owes the file.", note("owner")),
    due: optional(date, "When it is due.", note("due")),
    file: optional(filePath, "Path of the file from the course folder, where its name is not the id."),
    source: optional(text, "Where it comes from; printed under the caption.", { once: "filling" }),
    licence: optional(text, "On what terms it may be printed; printed under the caption.", { once: "filling" }),
    revised: optional(date, "The day on which what is asked for was last changed.", stale),
    made: optional(date, "The day on which the file was made; before `revised`, the file is stale.", stale),
  };
}

const figureRows = record(
  { id: "figure", title: "figure", description: "A figure, declared before it exists.", what: "a figure with `id` and `caption`" },
  {
    ...slotRows({}),
    aspect: optional(aspect, "Width to height; `16:9` where absent."),
    height: optional(length, "Height of the frame; it goes before `aspect`."),
    beside: usual(flag, false, "Whether it stands beside the figure before it, in one row; `false` where absent."),
  },
);

const usualAspect = 16 / 9;

/** How a text declares a slot: under an id, with a number, or as a mere picture; `null` for one of `figures` or `tables`. */
type InText = "numbered" | "plain" | null;

const declaredInField = { inText: null as InText, /** As CSS writes it. */ width: null as string | null };

/** One of `figures`. */
export const figure = finished(figureRows, (given) => ({
  ...given,
  kind: "figure" as const,
  /** Width over height. Ignored where `height` is given. */
  aspect: given.aspect ?? usualAspect,
  /** Whether the slot itself gives its aspect or height; where it does not, a page end may make its frame lower. */
  hasShape: given.aspect !== null || given.height !== null,
  /** Path of its image from the course folder; `null` while it is to come. */
  filling: null as string | null,
  ...declaredInField,
}));

/** A figure declared before it exists. */
export type FigureSlot = ValueOf<typeof figure>;

const usualColumns = 3;
const usualRows = 3;

const columns: Kind<readonly RichText[]> = choice(
  { id: null, title: "list of header texts, or a number", description: "", what: "a list of header texts, or a number of columns" },
  [
    list("header texts", cell, { least: { count: 1, what: "at least one column" }, most: { count: 50, what: "at most 50 columns" } }),
    derivedTexts(count(1, 50), list("header texts", cell), ({ value, span }) => emptyCells(value, span)),
  ],
);

function emptyCells(number: number, span: RichText["span"]): RichText[] {
  return Array.from({ length: number }, () => ({ inlines: [], span }));
}

const aboutTable = { id: "table", title: "table", description: "A table, declared before it exists.", what: "a table with `id` and `caption`" };

const { id, caption, alt, owner, due, file, source, licence, revised, made } = slotRows({
  alt: "tells whoever makes the table what it is to hold",
  owner: "tells the ledger who owes the table",
  due: "tells the ledger when it is due",
});

const tableRows = record(aboutTable, {
  id, caption, alt, owner, due, file,
  columns: usualAt(columns, (span) => emptyCells(usualColumns, span), "The header cells, or only their number; 3 where absent.", { unless: "filling" }),
  rows: usual(plainCount(1, 200), usualRows, "Rows to rule; 3 where absent."),
  filling: filledIn(cells),
  source, licence, revised, made,
});

/** One of `tables`. */
export const table = finished(tableRows, (given) => ({ ...given, kind: "table" as const, ...declaredInField }));

/** A table declared before it exists: header words and room for rows. `filling` is `null` while it is to come. */
export type TableSlot = ValueOf<typeof table>;
