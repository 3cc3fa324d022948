import { diagnostic, joinTraced, sliceTraced, spanWithin } from "../diagnostics/index.js";
import type { Inline, TextInline, WrapperInline } from "../model/index.js";
import type { Lowering } from "./lowering.js";
import { reportUnread } from "./unread.js";

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

/** What a sign without its partner was meant for, by what stands around it; where nothing does, it is a sign like others. */
const meant: Readonly<Record<string, { readonly before: RegExp; readonly behind: RegExp; readonly hint: string }>> = {
  "~": { before: /[A-Za-z0-9.)]$/, behind: /^[A-Za-z0-9]/, hint: "write `~2~` to lower, `&nbsp;` for a blank that does not part, or `\\~` for the sign itself" },
  "^": { before: /[\p{L}\p{N})\]]$/u, behind: /^[\p{L}\p{N}({+-]/u, hint: "write `^2^` to raise, or `$x^2$`" },
  "==": { before: /(?:)/, behind: /(?:)/, hint: "write it on both sides, or `\\==` for the signs themselves" },
};

function unpaired({ start, end, tag }: DelimiterItem, lowering: Lowering): readonly Inline[] {
  const { text, markdown, diagnostics } = lowering;
  const span = spanWithin(text, start, end);
  // What stands between `\\(` and `\\)` is told of as a whole.
  const isTold = diagnostics.some(({ code, span: whole }) => code === "rich-text/tex-brackets" && whole !== null && whole.start <= span.start && span.end <= whole.end);
  const sign = Object.hasOwn(meant, tag) && !isTold ? meant[tag] : undefined;
  if (sign?.before.test(markdown.slice(Math.max(0, start - 2), start)) === true && sign.behind.test(markdown.slice(end, end + 2)))
    reportUnread(tag, { what: `\`${tag}\` without its partner`, hint: sign.hint }, { start, end }, lowering);
  if (!/^[a-z]/.test(tag)) return [{ type: "text", text: sliceTraced(text, start, end) }];
  const message = `the HTML tag \`${tag}\` stands without its partner and is left out`;
  diagnostics.push(diagnostic("rich-text/html", span, message, "write both tags, or remove this one"));
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
