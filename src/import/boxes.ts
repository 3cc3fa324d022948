import type { Placed, Span } from "../diagnostics/index.js";
import { calloutKind } from "../rich-text/index.js";

/** A note, a warning or the like that stands in a box of its own. */
export interface OutlineBox {
  /** The kind of callout, as a body of Lectern names it. */
  readonly name: string;
  readonly title: Placed<string> | null;
  /** The lines that begin and end it; the last is empty where nothing but the text ends it. */
  readonly opening: Span;
  readonly closing: Span;
}

/** A line that begins a box. */
interface Opening {
  readonly name: string;
  /** `null` where the line has no title. */
  readonly title: string | null;
  /** Whether a line ends the box; `null` where colons do. */
  readonly isEnd: ((text: string) => boolean) | null;
}

const words = (text: string): string[] => text.split(/[\s.{}[\]=",:#]+/).filter((word) => word !== "");

/** The kind of box that one of the words names. */
function nameIn(text: string): string | null {
  for (const word of words(text)) {
    const kind = calloutKind(word) ?? calloutKind(/^(thm|lem|cor|prp|cnj|def|exm|exr|sol|rem)-/.exec(word)?.[1] ?? "");
    if (kind !== null) return kind;
  }
  return null;
}

const attribute = (text: string, name: string): string | null => new RegExp(`\\b${name}\\s*=\\s*["“]([^"”]+)["”]`).exec(text)?.[1] ?? null;

/** `::: {.callout-note title="…"}`, `:::tip Title`, `:::note[Title]`. */
function ofColons(text: string): Opening | null {
  const [, rest = ""] = /^\s*:{3,}\s*(\S.*?)\s*:*\s*$/.exec(text) ?? [];
  const [, bare = "", label, braces = "", after = ""] = /^([\w-]*)\s*(?:\[([^\]]*)\])?\s*(\{[^{}]*\})?\s*(.*)$/.exec(rest) ?? [];
  const name = calloutKind(bare) ?? (bare === "" || bare === "admonition" ? nameIn(braces) : null);
  if (name === null) return null;
  const title = label ?? attribute(braces, "title") ?? attribute(braces, "summary") ?? (after === "" ? null : after);
  return { name, title, isEnd: null };
}

/** MyST's fence: ```` ```{note} Title ````. */
function ofFence(text: string): Opening | null {
  const [, marks = "", inside = "", title = ""] = /^\s*(`{3,}|~{3,})\s*\{([\w-]+)\}\s*(.*)$/.exec(text) ?? [];
  const name = inside === "admonition" ? "note" : calloutKind(inside);
  return name === null || marks === "" ? null : { name, title: title === "" ? null : title, isEnd: (line) => line.trim().startsWith(marks) && line.trim().replaceAll(marks.charAt(0), "") === "" };
}

/** The signs of MkDocs, `!!! note "Title"`: what is indented below them is in the box. */
function ofMarks(text: string): Opening | null {
  const [, indent = "", kind = "", title] = /^(\s*)(?:!{3}|\?{3}\+?)\s+([\w-]+)(?:\s+[\w-]+)*(?:\s+"([^"]*)")?\s*$/.exec(text) ?? [];
  const name = calloutKind(kind);
  const isOutside = (line: string): boolean => line.trim() !== "" && (/^\s*/.exec(line)?.[0].replaceAll("\t", "    ").length ?? 0) < indent.length + 2;
  return name === null ? null : { name, title: title === undefined || title === "" ? null : title, isEnd: isOutside };
}

const engines = "callout|notice|alert|admonition|hint|note|tip|warning|info|danger|caution|important|success|details";

/** Boxes of site generators: `{{< callout type="tip" >}}`, `{% hint style="info" %}`. They need an end among the lines that follow. */
function ofEngine(text: string, below: readonly string[]): Opening | null {
  const [, tag = "", given = ""] = new RegExp(`^\\s*\\{(?:\\{[<%]|%)\\s*(${engines})\\b(.*?)[>%]\\}\\}?\\s*$`, "i").exec(text) ?? [];
  if (tag === "" || given.trim().endsWith("/")) return null;
  const end = new RegExp(`^\\s*\\{(?:\\{[<%]\\s*/|%\\s*end)\\s*${tag}\\s*[>%]\\}\\}?\\s*$`, "i");
  if (!below.some((line) => end.test(line))) return null;
  const title = attribute(given, "title");
  const name = nameIn(given.replace(/\btitle\s*=\s*"[^"]*"/, "")) ?? calloutKind(tag) ?? "note";
  return { name, title, isEnd: (line) => end.test(line) };
}

/** The box that a line begins, or `null`. `below` are the lines that follow. */
export function openingOf(text: string, below: readonly string[]): Opening | null {
  return ofColons(text) ?? ofFence(text) ?? ofMarks(text) ?? ofEngine(text, below);
}

/** The box of an opening without its end. */
export function boxOf({ name, title }: Opening, opening: Span): Omit<OutlineBox, "closing"> {
  return { name, title: title === null ? null : { value: title, span: opening }, opening };
}
