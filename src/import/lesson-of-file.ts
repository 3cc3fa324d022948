import type { Source } from "../diagnostics/index.js";
import { namesLesson, namesPart } from "./heading-numbers.js";

/** A stretch of text, and where it stands in its file; what was put in stands where it was put. */
export interface CopiedText {
  readonly text: string;
  readonly offset: number;
}

/** Something to put into a text instead of what stands there. */
interface Edit {
  readonly at: number;
  readonly removes: number;
  readonly text: string;
}

interface Heading {
  /** Where its line begins, and where its words do. */
  readonly at: number;
  readonly words: number;
  readonly level: number;
  readonly text: string;
  /** Whether a line under it makes it a heading. */
  readonly isUnderlined: boolean;
}

/** Where the front matter of a file ends, and the title that it gives. */
export function frontMatterOf(text: string): { readonly end: number; readonly title: string | null } | null {
  const [whole, , inside = ""] = /^\uFEFF?(---|\+\+\+)[ \t]*\r?\n([\s\S]*?)\r?\n(?:\1|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text) ?? [];
  if (whole === undefined || !/^\s*[\p{L}_][\w .-]*[:=]/mu.test(inside)) return null;
  const title = /^title[ \t]*[:=][ \t]*(["']?)(\S.*?)\1[ \t]*$/m.exec(inside)?.[2];
  return { end: whole.length, title: title ?? null };
}

/** The headings of a text, those in code left out. */
function headingsOf(text: string, from: number): readonly Heading[] {
  const found: Heading[] = [];
  let fence: string | null = null;
  let before: { readonly at: number; readonly text: string } | null = null;
  for (const match of text.slice(from).matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)) {
    const at = from + match.index;
    const line = match[0].replace(/[\r\n]+$/, "");
    const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark !== undefined) fence = fence === null ? mark : mark.startsWith(fence) ? null : fence;
    const [, marks] = (fence === null ? /^( {0,3}#{1,6}[ \t]+)\S/.exec(line) : null) ?? [];
    if (marks !== undefined) found.push({ at, words: at + marks.length, level: marks.trim().length, text: line.slice(marks.length), isUnderlined: false });
    const underline: string | undefined = fence === null && before !== null ? /^(=|-)\1*[ \t]*$/.exec(line)?.[1] : undefined;
    if (underline !== undefined && before !== null) found.push({ at: before.at, words: before.at, level: underline === "=" ? 1 : 2, text: before.text, isUnderlined: true });
    before = fence === null && marks === undefined && underline === undefined && /^ {0,3}[^\s>|*+-]/.test(line) ? { at, text: line } : null;
  }
  return found;
}

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** A number before the words of a heading, by which it names a lesson. Import drops it again. */
function numbered(words: string, number: number): string {
  if (namesLesson(words) || namesPart(words)) return "";
  return /\p{Script=Han}/u.test(words) ? `第${number}讲 ` : `Lesson ${number}: `;
}

/** What has to change so that the text is one lesson: its title a heading above all others that names a lesson. */
function editsOf({ path, text }: Source, from: number, title: string | null, number: number): readonly Edit[] {
  const headings = headingsOf(text, from);
  const top = headings.filter(({ level }) => level === 1);
  const named = (heading: Heading): Edit => ({ at: heading.words, removes: 0, text: numbered(heading.text, number) });
  const [first] = headings;
  const begins = first !== undefined && text.slice(from, first.at).trim() === "";
  const isSame = title !== null && top.length === 1 && first !== undefined && first === top[0] && plain(first.text) === plain(title);
  if (top.length > 0 && begins && (title === null || isSame)) return top.map(named);
  const lowest = Math.min(...headings.map(({ level }) => level));
  const isAlone = first !== undefined && !first.isUnderlined && headings.every((one) => one === first ? one.level === lowest : one.level > lowest);
  if (title === null && isAlone && begins) return [{ at: first.at, removes: first.words - first.at, text: "# " }, named(first)];
  if (title === null && first !== undefined && !first.isUnderlined && (isAlone || (top.length === 1 && first === top[0])))
    // Words before the only heading of its level belong to it.
    return [{ at: from, removes: 0, text: `# ${numbered(first.text, number)}${first.text}\n\n` }, { at: first.at, removes: first.words - first.at + first.text.length, text: "" }];
  const name = title ?? (path.split("/").at(-1) ?? path).replace(/\.\w+$/, "");
  const deeper = top.length === 0 ? [] : headings.map((one): Edit => one.isUnderlined ? { at: one.at, removes: 0, text: `${"#".repeat(one.level + 1)} ` } : { at: one.at, removes: 0, text: one.level < 6 ? "#" : "" });
  return [{ at: from, removes: 0, text: `# ${numbered(name, number)}${name}\n\n` }, ...deeper];
}

/** A file as a lesson of a course, without its front matter: its text in pieces, some of them put in. */
export function asLesson(source: Source, number: number): readonly CopiedText[] {
  const { text } = source;
  const front = frontMatterOf(text);
  const from = front?.end ?? (text.startsWith("\uFEFF") ? 1 : 0);
  const pieces: CopiedText[] = [];
  let at = from;
  for (const edit of editsOf(source, from, front?.title ?? null, number)) {
    pieces.push({ text: text.slice(at, edit.at), offset: at }, { text: edit.text, offset: edit.at });
    at = edit.at + edit.removes;
  }
  return [...pieces, { text: text.slice(at), offset: at }].filter((piece) => piece.text !== "");
}
