import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

/** A fenced block of a spec case: ```` ```yaml lessons/a.yaml ````. */
export interface SpecInput {
  readonly language: string;
  /** What follows the language on the fence line; empty where nothing does. */
  readonly path: string;
  readonly text: string;
}

/** One case of a spec file: a sentence, its inputs, and what must come out. */
export interface SpecCase {
  readonly name: string;
  readonly inputs: readonly SpecInput[];
  readonly expected: string;
}

const fence = /^(`{3,})(\S*) *(.*)\n([\s\S]*?)^\1[ \t]*$/gm;

/** The fenced blocks of a page of Markdown, in order. */
export function blocksOf(text: string): SpecInput[] {
  return [...text.matchAll(fence)].map(([, , language = "", name = "", body = ""]) => ({
    language,
    path: name.trim(),
    text: body,
  }));
}

/** The text from one heading of level two to the next; what looks like one inside a fenced block is none. */
function sectionsOf(text: string): string[] {
  const sections: string[][] = [];
  let open: string | null = null;
  for (const line of text.split("\n")) {
    const [mark] = /^`{3,}/.exec(line) ?? [];
    if (mark !== undefined) open = open === null ? mark : mark === open ? null : open;
    if (open === null && line.startsWith("## ")) sections.push([line.slice("## ".length)]);
    else sections.at(-1)?.push(line);
  }
  return sections.map((lines) => lines.join("\n"));
}

/** The cases of one spec file: `## sentence`, fenced inputs, `---`, one fenced block with the expected text. */
function parseSpecFile(text: string): SpecCase[] {
  return sectionsOf(text)
    .map((section) => {
      const name = section.slice(0, section.indexOf("\n")).trim();
      const [before, after, ...more] = section.split(/^---$/m);
      const [expected, ...rest] = blocksOf(after ?? "");
      if (before === undefined || expected === undefined || more.length + rest.length > 0)
        throw new Error(`spec case \`${name}\` needs inputs, one line of \`---\`, and one expected block`);
      return { name, inputs: blocksOf(before), expected: expected.text };
    });
}

const specFolder = path.join(import.meta.dirname, "..", "spec");

/** Every case of every room. */
export function allSpecCases(): readonly SpecCase[] {
  return readdirSync(specFolder).sort().flatMap((room) =>
    readdirSync(path.join(specFolder, room)).sort().flatMap((file) => parseSpecFile(readFileSync(path.join(specFolder, room, file), "utf8"))),
  );
}

/** Runs every case below `tests/spec/<room>/` through `actual` and compares what it says with what the case expects. */
export function runSpecs(room: string, actual: (spec: SpecCase) => string | Promise<string>): void {
  const folder = path.join(specFolder, room);
  for (const file of readdirSync(folder).sort()) {
    for (const spec of parseSpecFile(readFileSync(path.join(folder, file), "utf8")))
      test(`${room}/${file}: ${spec.name}`, async () => {
        expect((await actual(spec)).trimEnd()).toBe(spec.expected.trimEnd());
      });
  }
}
