import type { BlockBox, InlineLevelBox } from "../../boxes/index.js";
import type { MarkupElement } from "../../markup/index.js";
import type { MarginBoxName, PageStyle } from "../../style/index.js";
import type { LayoutContext } from "../context.js";
import type { MarginBoxFragment } from "../fragment.js";
import { forgetOldest } from "./forget-oldest.js";

/** What is set in the margins of a page, and with what. */
export interface MarginSetting {
  readonly page: PageStyle;
  readonly blocks: ReadonlyMap<MarginBoxName, BlockBox>;
  readonly context: LayoutContext;
}

/** The margin boxes of a page, and the lines that they count. */
interface SetMargins {
  readonly boxes: readonly MarginBoxFragment[];
  readonly lines: number;
}

/** Texts of the margins of pages of one style that are kept: those that came last. */
const mostTexts = 64;

/** What boxes of generated content say; `null` where they hold more than words. */
function wordsOf(boxes: readonly InlineLevelBox[], pageText: LayoutContext["pageText"]): string | null {
  let words = "";
  for (const box of boxes) {
    const said = box.kind === "text" ? box.text.text : box.kind === "page-text" ? pageText(box) : box.kind === "inline" ? wordsOf(box.children, pageText) : null;
    if (said === null) return null;
    words += `${said}\n`;
  }
  return words;
}

/** What the margins of a page say, box by box. */
function textOf({ blocks, context }: Omit<MarginSetting, "page">): string | null {
  let text = "";
  for (const { lang, content } of blocks.values()) {
    const words = content.kind === "inlines" ? wordsOf(content.boxes, context.pageText) : null;
    if (words === null) return null;
    text += `${lang}\n${words}\f`;
  }
  return text;
}

/** The margins of pages as they were set: those of a page of the same style that say the same are the same. */
export class MarginMemory {
  readonly #set = new WeakMap<MarkupElement, WeakMap<PageStyle, Map<string, SetMargins>>>();

  /** The margin boxes of a page, as they were set before or as `make` sets them; what something is wrong with is set anew each time. */
  boxes(root: MarkupElement, { page, blocks, context }: MarginSetting, make: () => readonly MarginBoxFragment[]): readonly MarginBoxFragment[] {
    const text = textOf({ blocks, context });
    if (text === null) return make();
    const { budget, findings } = context;
    const texts = this.#textsOf(root, page);
    const known = texts.get(text);
    if (known !== undefined && budget.holds("lines", known.lines)) {
      budget.spend("lines", known.lines);
      return known.boxes;
    }
    const [lines, told] = [budget.spent("lines"), findings.count];
    const boxes = make();
    if (findings.count === told) texts.set(text, { boxes, lines: budget.spent("lines") - lines });
    forgetOldest(texts, mostTexts);
    return boxes;
  }

  #textsOf(root: MarkupElement, page: PageStyle): Map<string, SetMargins> {
    const pages = this.#set.get(root) ?? new WeakMap<PageStyle, Map<string, SetMargins>>();
    this.#set.set(root, pages);
    const texts = pages.get(page) ?? new Map<string, SetMargins>();
    pages.set(page, texts);
    return texts;
  }
}
