import type { MarkupElement } from "../../markup/index.js";
import type { ContentItem, PageStyle, StyledDocument } from "../../style/index.js";
import type { Target } from "../fragment.js";

/** What a page is numbered, and in which style of counter it says so; `null` where it says nothing. */
export interface PageNumber {
  readonly value: number;
  readonly style: string | null;
}

const name = "page";

/** What elements on a page make of its number: the last reset, then all increments. */
interface Change {
  reset: number | null;
  increment: number;
}

/** What the elements that begin on each page do to the counter of pages (CSS Paged Media 3 §7.1). */
function changesOf(document: StyledDocument, targets: ReadonlyMap<MarkupElement, Target>): ReadonlyMap<number, Change> {
  const changes = new Map<number, Change>();
  for (const [element, { page }] of targets) {
    const { counterReset, counterIncrement } = document.styleOf(element);
    if (counterReset.length === 0 && counterIncrement.length === 0) continue;
    const [reset] = counterReset.filter((change) => change.name === name).slice(-1);
    const increments = counterIncrement.filter((change) => change.name === name);
    if (reset === undefined && increments.length === 0) continue;
    const change = changes.get(page) ?? { reset: null, increment: 0 };
    if (reset !== undefined) [change.reset, change.increment] = [reset.value, 0];
    for (const { value } of increments) change.increment += value;
    changes.set(page, change);
  }
  return changes;
}

function styleIn(content: readonly ContentItem[] | string): string | null {
  if (typeof content === "string") return null;
  const item = content.find((each) => each.type === "counter" && each.name === name);
  return item?.type === "counter" ? item.style : null;
}

/** The style of counter that the margins of a page print its number in. */
function printedStyle({ marginBoxes }: PageStyle): string | null {
  for (const style of marginBoxes.values()) {
    const found = styleIn(style.content);
    if (found !== null) return found;
  }
  return null;
}

/**
 * The numbers of pages: each is one more than the one before, but where an element that begins on it resets or increments
 * the counter `page`.
 */
export function pageNumbers(document: StyledDocument, styles: readonly PageStyle[], targets: ReadonlyMap<MarkupElement, Target>): readonly PageNumber[] {
  const changes = changesOf(document, targets);
  let value = 0;
  return styles.map((style, index) => {
    const { reset, increment } = changes.get(index) ?? { reset: null, increment: 0 };
    value = (reset ?? value + 1) + increment;
    return { value, style: printedStyle(style) };
  });
}
