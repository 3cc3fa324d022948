import { spanWithin } from "../diagnostics/index.js";
import type { Inline, TextInline } from "../model/index.js";
import type { Lowering } from "./lowering.js";
import { joinTraced, sliceTraced } from "./traced-pieces.js";

/** A finished node, or a `~` or `^` that may open or close a subscript or superscript. */
export type ScriptItem =
  | { readonly inline: Inline; /** Whether it holds what no script may: white space, or a Chinese pause. */ readonly splits: boolean }
  | { readonly script: "subscript" | "superscript"; readonly start: number; readonly end: number };

/** The items with `~sub~` and `^sup^` nested (Pandoc's rule: no white space inside) and neighbouring text joined. */
export function nestScripts(items: readonly ScriptItem[], lowering: Lowering): readonly Inline[] {
  const closers = closersOf(items);
  const inlines: Inline[] = [];
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    if (item === undefined) break;
    if ("inline" in item) {
      inlines.push(item.inline);
      continue;
    }
    const closer = closers[index] ?? -1;
    const closing = items[closer];
    if (closing === undefined || "inline" in closing || closer === index + 1) {
      inlines.push({ type: "text", text: sliceTraced(lowering.text, item.start, item.end) });
      continue;
    }
    const children = nestScripts(items.slice(index + 1, closer), lowering);
    inlines.push({ type: item.script, children, span: spanWithin(lowering.text, item.start, closing.end) });
    index = closer;
  }
  return joinText(inlines);
}

/** For each delimiter the index of the next one of its kind, where nothing between the two splits them; else -1. */
function closersOf(items: readonly ScriptItem[]): readonly number[] {
  const closers = items.map(() => -1);
  const next = { subscript: -1, superscript: -1 };
  for (let index = items.length - 1; index >= 0; index -= 1) {
    const item = items[index];
    if (item === undefined) continue;
    if ("script" in item) {
      closers[index] = next[item.script];
      next[item.script] = index;
    } else if (item.splits) {
      next.subscript = -1;
      next.superscript = -1;
    }
  }
  return closers;
}

/** Neighbouring text nodes as one, empty ones left out. */
function joinText(inlines: readonly Inline[]): readonly Inline[] {
  const joined: Inline[] = [];
  let open: TextInline[] = [];
  const flush = (): void => {
    const text = joinTraced(open.map((node) => node.text));
    if (text.text !== "") joined.push({ type: "text", text });
    open = [];
  };
  for (const inline of inlines) {
    if (inline.type === "text") open.push(inline);
    else {
      if (open.length > 0) flush();
      joined.push(inline);
    }
  }
  if (open.length > 0) flush();
  return joined;
}
