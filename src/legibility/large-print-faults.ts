import { diagnostic } from "../diagnostics/index.js";
import type { Diagnostic } from "../diagnostics/index.js";
import type { Fragment, TextFragment } from "../layout/index.js";
import type { MarkupElement } from "../markup/index.js";
import type { ComputedStyle } from "../style/index.js";

/** Least size of letters in large print, in points (UKAAF G003). */
const least = 16;
const roundedSize = 0.05;

/** A rule of large print: what is wrong with text of a style, in words, and what to do; `null` for nothing. */
type Rule = (style: ComputedStyle, text: TextFragment) => readonly [found: string, hint: string] | null;

const rules: readonly Rule[] = [
  ({ fontSize }) => (fontSize < least - roundedSize ? [`text of ${Math.round(fontSize * 10) / 10} pt`, `give it ${least} pt at least, in the look or in \`course.css\``] : null),
  ({ fontStyle }) => (fontStyle === "normal" ? null : ["italic text", "stress words by weight"]),
  ({ textDecorationLine }) => (textDecorationLine === "underline" ? ["underlined text", "stress words by weight"] : null),
  ({ textTransform, fontVariantCaps }) => (textTransform === "uppercase" || fontVariantCaps !== "normal" ? ["text in capitals", "write capitals where they belong"] : null),
  ({ textAlign }) => (textAlign === "justify" ? ["justified text", "set it ragged: `text-align: start`"] : null),
  ({ hyphens }) => (hyphens === "auto" ? ["words that may be divided", "keep words whole: `hyphens: manual`"] : null),
  (_, { face }) => (/\b(?:Serif|Song|Ming|Times|Garamond|Roman|Kai)\b/i.test(face.file.family) ? [`text in \`${face.file.family}\``, "set it in a face without serifs: the token `body-face`"] : null),
];

/** Collects what of pages large print has not (UKAAF G003), each kind of thing once: small, italic, underlined, justified or divided text, capitals, serifs, columns. Lettering of pictures is not looked at. */
export class LargePrintFaults {
  readonly found: Diagnostic[] = [];
  readonly #seen = new Set<string>();

  /** Looks at a fragment and all in it. */
  look(fragment: Fragment): void {
    if (fragment.kind === "text") this.#text(fragment);
    if (fragment.kind === "box") this.#columns(fragment.element, fragment.style);
    if (fragment.kind === "box" || fragment.kind === "line") for (const child of fragment.children) this.look(child);
  }

  #text(text: TextFragment): void {
    if (text.text.trim() === "") return;
    for (const rule of rules) {
      const fault = rule(text.style, text);
      if (fault !== null) this.#add(text.element, ...fault);
    }
  }

  #columns(element: MarkupElement, { columnCount, columnWidth }: ComputedStyle): void {
    if (columnWidth !== "auto" || (typeof columnCount === "number" && columnCount > 1)) this.#add(element, "text in columns", "set one column: `columns: auto`");
  }

  #add(element: MarkupElement, what: string, hint: string): void {
    const key = `${what} ${element.name} ${element.attributes.get("class")?.value ?? ""}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.found.push(diagnostic("layout/large-print", element.span, `${what} in large print, which has none`, hint));
  }
}
