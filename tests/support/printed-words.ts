import { spawnSync } from "node:child_process";

/** A word where poppler found it on a page, in points from the top left corner. */
export interface PrintedWord {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A page as poppler reads it: its lines of words, in poppler's own reading order. */
export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly (readonly PrintedWord[])[];
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decoded(text: string): string {
  return text.replace(/&(#\d+|\w+);/g, (whole, name: string) =>
    name.startsWith("#") ? String.fromCodePoint(Number(name.slice(1))) : (entities[name] ?? whole),
  );
}

function wordsOf(line: string): PrintedWord[] {
  const word = /<word xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">(.*?)<\/word>/g;
  return [...line.matchAll(word)].map(([, left, top, right, bottom, text]) => ({
    text: decoded(text ?? ""),
    left: Number(left),
    top: Number(top),
    right: Number(right),
    bottom: Number(bottom),
  }));
}

/** Runs one of poppler's tools and gives what it prints. A tool that is missing or complains of the file is an error. */
export function runTool(tool: string, ...words: readonly string[]): string {
  const { error, stdout, stderr } = spawnSync(tool, words, { encoding: "utf8", maxBuffer: 256 * 1024 * 1024 });
  if (error !== undefined) throw new Error(`\`${tool}\` does not run: install poppler-utils`, { cause: error });
  if (stderr !== "") throw new Error(`${tool} ${words.join(" ")}\n${stderr}`);
  return stdout;
}

/** The words of a PDF with their places, through `pdftotext -bbox-layout`. */
export function printedPages(pdf: string): PrintedPage[] {
  const [, ...pages] = runTool("pdftotext", "-bbox-layout", pdf, "-").split(/<page /);
  return pages.map((page) => {
    const [, width, height] = /^width="(.+?)" height="(.+?)"/.exec(page) ?? [];
    const [, ...lines] = page.split(/<line /);
    return { width: Number(width), height: Number(height), lines: lines.map(wordsOf) };
  });
}
