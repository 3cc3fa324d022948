import type { CslRecord } from "./csl-item.js";
import { readableTex } from "./tex-words.js";

/** A text out of TeX, and the commands of it that nobody knows. */
interface TexText {
  /** With CSL's tags for italics, bold, raised and lowered letters. */
  readonly text: string;
  readonly unknown: readonly string[];
}

/** What makes text of TeX. */
export interface TexReader {
  /** A text; `isTitle` keeps the capitals of what stands in braces. */
  readonly text: (raw: string, isTitle?: boolean) => TexText;
  /** A single name, split as BibTeX does; `null` where it is not split. */
  readonly name: (raw: string) => CslRecord | null;
}

interface PluginInput {
  chain(entries: readonly PluginEntry[], options: { readonly generateGraph: boolean }): unknown;
}

interface PluginEntry {
  readonly type: "misc";
  readonly label: "x";
  readonly properties: { readonly title: string } | { readonly author: string };
}

let loaded: Promise<TexReader> | null = null;

/** Loads the package that reads BibTeX, once. Rejects where it is not installed. */
export async function loadTexReader(): Promise<TexReader> {
  loaded ??= load().catch((error: unknown) => {
    loaded = null;
    throw error;
  });
  return loaded;
}

async function load(): Promise<TexReader> {
  const { plugins } = await import("@citation-js/core");
  await import("@citation-js/plugin-bibtex");
  return readerWith(plugins.input);
}

function readerWith(input: PluginInput): TexReader {
  const entryOf = (properties: PluginEntry["properties"]): CslRecord | null => {
    try {
      const [first] = input.chain([{ type: "misc", label: "x", properties }], { generateGraph: false }) as readonly CslRecord[];
      return first ?? null;
    } catch {
      // It refuses TeX whose groups are not closed.
      return null;
    }
  };
  const titleOf = (tex: string): string | null => {
    const title = entryOf({ title: tex })?.["title"];
    return typeof title === "string" ? title : null;
  };
  const known = new Map<string, boolean>();
  const isKnown = (command: string): boolean => {
    const before = known.get(command);
    if (before !== undefined) return before;
    const found = [`\\${command}{a}`, `$\\${command}$`].some((tex) => titleOf(tex)?.includes(`\\${command}`) === false);
    known.set(command, found);
    return found;
  };
  return {
    text: (raw, isTitle = false) => {
      if (!/[\\{}$~^_]|--|``|''|&#?[A-Za-z\d]+;/.test(raw)) return { text: oneLine(raw), unknown: [] };
      const { tex, unknown } = readableTex(isTitle ? withKeptCapitals(raw) : raw, isKnown);
      return { text: oneLine(titleOf(tex) ?? bare(tex)), unknown };
    },
    name: (raw) => {
      // The package takes the first letter behind a command for the first of the word: `{\L}ukasik` would begin small.
      const letters = readableTex(raw, isKnown).tex
        .replace(/\{\\(?:[^{}]|\{[^{}]*\})*\}|\\(?:["'`^~=.]|[uvHcdbkrt](?![A-Za-z]))\s*(?:\{[^{}]*\}|[A-Za-z])|\\[A-Za-z]+(?:\{\}| )?/g, (command) => titleOf(command) ?? command)
        .replace(/\{(\p{L})\}/gu, "$1");
      const [name] = (entryOf({ author: letters })?.["author"] ?? []) as readonly CslRecord[];
      return name ?? null;
    },
  };
}

function oneLine(text: string): string {
  return text.replace(/[\s\u00a0]+/g, " ").replace(/ (?=<\/)/g, " ").trim();
}

/** What is left of TeX that cannot be read: its words. */
function bare(tex: string): string {
  return tex.replace(/\\([A-Za-z]+)\s*/g, "").replace(/[{}$\\]/g, "");
}

/** Braces of a title keep the capitals in them: CSL says so by `nocase`, where a style would change a letter. */
function withKeptCapitals(raw: string): string {
  let result = "";
  for (let at = 0; at < raw.length; ) {
    const sign = raw[at] ?? "";
    const end = sign === "{" ? closing(raw, at) : -1;
    if (end === -1) {
      result += sign === "\\" ? raw.slice(at, at + 2) : sign;
      at += sign === "\\" ? 2 : 1;
      continue;
    }
    const inside = raw.slice(at + 1, end);
    const group = raw.slice(at, end + 1);
    const isArgument = /\\(?:[A-Za-z]+\s*|[^A-Za-z\s])$/.test(raw.slice(0, at)) || /\\href\s*\{[^{}]*\}$/.test(raw.slice(0, at));
    const changes = /(?:^|[\s{-])[a-zß-öø-ÿ]/.test(inside) && !/^\s*\\(?!text|emph)/.test(inside) && !inside.includes("$");
    result += !isArgument && changes && /\p{L}/u.test(inside) ? `<span class="nocase">${group}</span>` : group;
    at = end + 1;
  }
  return result;
}

function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === "\\") at += 1;
    else if (text[at] === "{") depth += 1;
    else if (text[at] === "}" && (depth -= 1) === 0) return at;
  }
  return -1;
}
