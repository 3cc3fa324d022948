import { DocumentBudget } from "../diagnostics/index.js";
import { anonymousStyle } from "../style/index.js";
import type { ComputedStyle, StyledDocument } from "../style/index.js";
import { blockContent } from "./block-content.js";
import type { BlockBox, BoxBase } from "./box.js";
import { CounterScopes } from "./counter-scopes.js";
import { generatedBoxes } from "./generated.js";
import type { Walk } from "./walk.js";

/** The block container of a margin box: generated content that belongs to the page, hung on the root element. */
export function marginBoxContent(style: ComputedStyle, document: StyledDocument): BlockBox {
  const element = document.root;
  const lang = element.attributes.get("lang")?.value ?? "und";
  const base: BoxBase = { element, anonymous: true, style, lang };
  const text: BoxBase = { ...base, style: anonymousStyle(style, "inline") };
  const walk: Walk = { document, counters: new CounterScopes(), quoteDepth: 0, inNote: false, textBefore: "", countersById: new Map(), optional: new Set(), strings: [], diagnostics: [], budget: new DocumentBudget() };
  const items = typeof style.content === "string" ? [] : style.content;
  const content = blockContent(base, generatedBoxes(items, text, "generated", walk));
  return { kind: "block", ...base, content, marker: null, strings: [] };
}
