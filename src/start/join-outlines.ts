import path from "node:path";
import { diagnostic } from "../diagnostics/index.js";
import type { Outcome, Source } from "../diagnostics/index.js";

const frontMatter = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** The text without its front matter, whose title becomes a heading where the text has none of the first level. */
function withHeading(text: string): { readonly text: string; readonly isCut: boolean } {
  const [whole, inside = ""] = frontMatter.exec(text) ?? [];
  if (whole === undefined) return { text, isCut: false };
  const rest = text.slice(whole.length);
  const [, title] = /^title:[ \t]*["']?(.*?)["']?[ \t]*$/m.exec(inside) ?? [];
  return { text: title === undefined || title === "" || /^# /m.test(rest) ? rest : `# ${title}\n\n${rest}`, isCut: true };
}

/** The text with notes of its own name, and with the addresses of its pictures from another folder. */
function moved(text: string, number: number, folder: string): string {
  const prefix = folder === "" ? "" : `${encodeURI(folder)}/`;
  return text
    .replace(/\[\^([^\]\s]+)\]/g, `[^${number}-$1]`)
    .replace(/(!\[(?:[^[\]\\]|\\.)*\]\()(?![a-z][a-z0-9+.-]*:|\/|#|<)([^()\s]+)/gi, `$1${prefix}$2`);
}

/** Its first heading as that of a lesson, whose number import takes away again: what stands in a file of its own is one. */
function asLesson(text: string, number: number): string {
  return text.replace(/^#[ \t]+(?!第|\d|(?:lesson|lecture|week|unit|chapter|class|day|session|module|topic|part)\b)(\S.*)$/im, (_, words: string) =>
    (/\p{Script=Han}/u.test(words) ? `# 第${number}讲 ${words}` : `# Lesson ${number}: ${words}`));
}

/**
 * Several outlines as one, in their order: a syllabus, and the lessons of its course. Notes of two files may have one name, and
 * pictures lie beside each file, so that both are told apart. What the later files say in front matter is left out but for the
 * title, which is told.
 */
export function joinOutlines(outlines: readonly Source[]): Outcome<Source> & { readonly value: Source } {
  const [first, ...others] = outlines;
  if (first === undefined || others.length === 0) return { value: first ?? { path: "", text: "" }, diagnostics: [] };
  const read = others.map((source) => ({ source, ...withHeading(source.text) }));
  const texts = read.map(({ source, text }, index) =>
    moved(asLesson(text, index + 1), index + 2, path.relative(path.dirname(first.path), path.dirname(source.path)).split(path.sep).join("/")));
  const value = { path: outlines.map((one) => one.path).join(" + "), text: [first.text, ...texts].map((text) => text.replace(/\s*$/, "\n")).join("\n") };
  const cut = read.filter(({ isCut }) => isCut).map(({ source }) => {
    const hint = "name a file first whose front matter is to count";
    return diagnostic("import/left-out", { source, start: 0, end: 3 }, "the front matter of a further outline left out but for its title", hint);
  });
  return { value, diagnostics: cut };
}
