import { diagnostic, joinTraced, sliceTraced, spanWithin } from "../diagnostics/index.js";
import type { Inline, TextInline, WrapperInline } from "../model/index.js";
import type { Lowering } from "./lowering.js";

/** What wraps running text. */
export type WrapperKind = WrapperInline["type"];

/** A finished node, or a mark that may open or close a stretch of text. */
export type ScriptItem =
  | { readonly inline: Inline; /** Whether it holds what no script may: white space, or a Chinese pause. */ readonly splits: boolean }
  | DelimiterItem;

interface DelimiterItem {
  readonly start: number;
  readonly end: number;
  /** What pairs: `~`, `^`, `==`, or the name of a tag. */
  readonly tag: string;
  readonly wraps: WrapperKind;
  readonly side: "opens" | "closes" | "either";
}

const scripts: readonly string[] = ["~", "^"];

/**
 * The items with `~sub~` and `^sup^` (Pandoc's rule: no white space inside), `==marked==` and pairs of tags nested, and
 * neighbouring text joined. What finds no partner prints as typed, but a tag is left out and reported.
 */
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
      inlines.push(...unpaired(item, lowering));
      continue;
    }
    const children = nestScripts(items.slice(index + 1, closer), lowering);
    inlines.push({ type: item.wraps, children, span: spanWithin(lowering.text, item.start, closing.end) });
    index = closer;
  }
  return joinText(inlines);
}

function unpaired({ start, end, tag }: DelimiterItem, { text, diagnostics }: Lowering): readonly Inline[] {
  if (!/^[a-z]/.test(tag)) return [{ type: "text", text: sliceTraced(text, start, end) }];
  const message = `the HTML tag \`${tag}\` stands without its partner and is left out`;
  diagnostics.push(diagnostic("rich-text/html", spanWithin(text, start, end), message, "write both tags, or remove this one"));
  return [];
}

/** For each delimiter that may open the index of the next one that closes it; else -1. */
function closersOf(items: readonly ScriptItem[]): readonly number[] {
  const closers = items.map(() => -1);
  const next = new Map<string, number>();
  for (let index = items.length - 1; index >= 0; index -= 1) {
    const item = items[index];
    if (item === undefined) continue;
    if ("inline" in item) {
      if (item.splits) for (const script of scripts) next.delete(script);
      continue;
    }
    if (item.side !== "closes") closers[index] = next.get(item.tag) ?? -1;
    if (item.side === "opens") next.delete(item.tag);
    else next.set(item.tag, index);
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
