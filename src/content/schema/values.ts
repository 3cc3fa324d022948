import { z } from "zod";

/**
 * A mapping with a closed set of keys. Where the message of a fault names what was expected, that of an unknown key
 * names the keys that there are, apart by spaces.
 */
export function record<Shape extends z.core.$ZodLooseShape>(what: string, shape: Shape) {
  return z.strictObject(shape, {
    error: (fault) => (fault.code === "unrecognized_keys" ? Object.keys(shape).join(" ") : what),
  });
}

/** A list of `items`. */
export function list<Item extends z.core.SomeType>(what: string, items: Item) {
  return z.array(items, `a list of ${what}`);
}

/** One of a few words. */
export function oneOf<Word extends string>(words: readonly Word[], title: string) {
  return z.enum(words, `one of ${words.map((word) => `\`${word}\``).join(", ")}`).meta({ title });
}

function number(what: string) {
  return z.number(what);
}

/** A whole number from `least` to `most`. */
export function count(least: number, most: number) {
  const what = `a whole number from ${least} to ${most}`;
  return number(what).int(what).min(least, what).max(most, what).meta({ title: what });
}

/** What somebody wrote. A number is taken as it is written. */
const written = z.union([z.string().regex(/\S/, "a text that is not empty"), z.number()], "a text").meta({ title: "text" });

/** A text without Markdown. */
export const plainText = z
  .union([z.string().regex(/\S/, "a text that is not empty"), z.number()], "a text")
  .meta({ title: "plain text" });

/** What a figure shows; an empty text says that it shows nothing. */
export const altText = z.union([z.string(), z.number()], "a text").meta({ title: "plain text" });

/** A path inside the course folder. */
export const filePath = z
  .string("a path such as `figures/a.png`")
  .regex(/^[^\\/:%\0][^\\:%\0]*$/, "a path from the course folder, with forward slashes")
  .refine((path) => !path.split("/").includes(".."), "a path that stays inside the course folder")
  .meta({ title: "path" });

/** A cell of a table's header: it may wait for a pencil. */
export const cellText = z.union([z.string(), z.number(), z.null()], "a text").meta({ title: "text" });

/** A day of the calendar. */
export const date = z.iso.date("a date such as `2023-07-24`").meta({ title: "date" });

const textSlot = record("a text, or a mapping with `todo`", {
  todo: written.describe("What is to come."),
  owner: plainText.optional().describe("Who owes it."),
  due: date.optional().describe("When it is due."),
  lines: count(0, 40).optional().describe("Lines to rule for it; a few where absent."),
  text: written.optional().describe("The text, once it is written: it is printed, and the slot is filled."),
}).meta({
  id: "text-slot",
  title: "text slot",
  description: "A text that is to come. It may stand wherever a text takes Markdown, and prints as ruled lines.",
});

/** One paragraph of inline Markdown, there or to come. */
export const text = z.union([...written.options, textSlot], "a text").meta({ title: "text" });

/** Markdown with paragraphs, lists, tables, code and quotations, there or to come. */
export const body = z.union([...written.options, textSlot], "a text").meta({ title: "text of several paragraphs" });

/** Class hours. */
export const hours = number("a number of hours")
  .positive("a number of hours above 0")
  .max(10_000, "a number of hours up to 10,000")
  .meta({ title: "number of hours" });

/** Yes or no. */
export const flag = z.boolean("`true` or `false`").meta({ title: "`true` or `false`" });

/** The id of a figure or table. */
export const slotId = z
  .string("an id")
  .regex(/^[A-Za-z0-9]+(?:[-_][A-Za-z0-9]+)*$/, "an id of letters a–z, digits and single hyphens")
  .meta({ title: "id" });

/** The id of a reference. */
export const referenceKey = z
  .string("the id of a reference")
  .regex(/^[\p{L}\p{N}_][\p{L}\p{N}_:.#$%&+?<>~/-]*$/u, "an id without spaces, commas, `;`, `@` and brackets")
  .meta({ title: "id of a reference" });

/** A BCP 47 language tag. */
export const languageTag = z
  .string("a language tag such as `zh-CN` or `en`")
  .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/, "a language tag such as `zh-CN` or `en`")
  .meta({ title: "language tag" });
