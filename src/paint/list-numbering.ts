import type { Fragment } from "../layout/index.js";
import type { MarkupElement } from "../markup/index.js";
import type { StructureNode } from "./structure-node.js";

/** Values of ListNumbering (ISO 32000-1 table 347) by `list-style-type`. */
const numberings: Readonly<Record<string, string>> = {
  none: "None",
  disc: "Disc",
  circle: "Circle",
  square: "Square",
  decimal: "Decimal",
  "decimal-leading-zero": "Decimal",
  "lower-roman": "LowerRoman",
  "upper-roman": "UpperRoman",
  "lower-alpha": "LowerAlpha",
  "lower-latin": "LowerAlpha",
  "upper-alpha": "UpperAlpha",
  "upper-latin": "UpperAlpha",
};

/** The `list-style-type` of every list item that is on a page. */
export type ListStyles = ReadonlyMap<MarkupElement, string>;

/** Notes the styles of the list items among fragments. */
export function noteListStyles(fragments: readonly Fragment[], styles: Map<MarkupElement, string>): void {
  const visit = (fragment: Fragment): void => {
    if (fragment.kind !== "box" && fragment.kind !== "line") return;
    if (fragment.kind === "box" && fragment.element.name === "li" && !fragment.anonymous)
      styles.set(fragment.element, fragment.style.listStyleType);
    fragment.children.forEach(visit);
  };
  fragments.forEach(visit);
}

/**
 * How the items of a list are marked. The standard has no word for Chinese numerals, nor for marks of one's own: the
 * first count as decimal numbers, the second as discs.
 */
export function listNumbering(list: StructureNode, styles: ListStyles): string {
  const item = list.children.find(({ element }) => styles.has(element))?.element ?? list.element;
  const style = styles.get(item) ?? "none";
  const ordered = list.element.name === "ol";
  return numberings[style] ?? (ordered ? "Decimal" : "Disc");
}
