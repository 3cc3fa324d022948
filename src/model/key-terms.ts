import { sliceTraced } from "../diagnostics/index.js";
import type { Span } from "../diagnostics/index.js";
import { topic as topicKind } from "./fields/lesson.js";
import type { Topic } from "./fields/lesson.js";
import type { Inline } from "./inline.js";
import { plainText } from "./plain-text.js";
import { textsOf } from "./printed-texts.js";
import type { PrintedText } from "./printed-texts.js";
import type { Block } from "./rich-text.js";
import { blocksWithin, inlinesOfBlock, inlinesWithin } from "./text-walk.js";

/** A word that a topic is about, as its text writes it. */
export interface KeyTerm {
  readonly inlines: readonly Inline[];
  readonly span: Span;
}

/** More would be no cues: a column that holds them is read at a glance. */
const mostTerms = 6;
/** Longer words are sentences that somebody stresses. */
const mostLetters = 40;

/** A gloss in brackets may stand between. */
const colonBehind = /^\s*(?:[(（][^()（）]{1,40}[)）]\s*)?[:：]/u;
const colonAtEnd = /\s*[:：]\s*$/u;

/** The stressed word that a point or a paragraph begins with, where a colon parts it from what is said of it. */
function leadOf([first, next]: readonly Inline[]): KeyTerm[] {
  if (first === undefined || (first.type !== "strong" && first.type !== "emphasis")) return [];
  const inlines = withoutColon(first.children);
  const isParted = inlines !== first.children || (next?.type === "text" && colonBehind.test(next.text.text));
  return isParted ? [{ inlines, span: first.span }] : [];
}

/** Words without the colon at their end; the same list where there is none. */
function withoutColon(inlines: readonly Inline[]): readonly Inline[] {
  const last = inlines.at(-1);
  const colon = last?.type === "text" ? colonAtEnd.exec(last.text.text) : null;
  return last?.type !== "text" || colon === null ? inlines : [...inlines.slice(0, -1), { ...last, text: sliceTraced(last.text, 0, colon.index) }];
}

function marked(inlines: readonly Inline[]): KeyTerm[] {
  return inlinesWithin(inlines).flatMap((inline) => (inline.type === "term" ? [{ inlines: inline.children, span: inline.span }] : []));
}

function inRunningText(inlines: readonly Inline[]): KeyTerm[] {
  return [...leadOf(inlines), ...marked(inlines)];
}

function inBlock(block: Block): KeyTerm[] {
  if (block.type === "definitions") return block.entries.map(({ term }) => ({ inlines: term, span: block.span }));
  return block.type === "paragraph" ? inRunningText(block.inlines) : marked(inlinesOfBlock(block));
}

function inText(printed: PrintedText): KeyTerm[] {
  if (!("text" in printed)) return [];
  return "inlines" in printed.text ? inRunningText(printed.text.inlines) : blocksWithin(printed.text.blocks).flatMap(inBlock);
}

/**
 * The key terms of a topic, in the order of the page and each once: the words of the glossary that it marks, those that its
 * definition lists explain, and the stressed words before a colon that points and paragraphs begin with. Six at most.
 */
export function keyTermsOf(topic: Topic): readonly KeyTerm[] {
  const found = new Map<string, KeyTerm>();
  for (const term of textsOf(topicKind, topic, "handout").flatMap(inText)) {
    const word = plainText(term.inlines).trim().normalize("NFC").toLowerCase();
    if (word !== "" && word.length <= mostLetters && !found.has(word)) found.set(word, term);
  }
  return [...found.values()].slice(0, mostTerms);
}
