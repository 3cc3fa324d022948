import { png } from "../../images/hand-made.js";
import { course, lesson, many } from "./input.js";
import type { Files, Input } from "./input.js";

const build = ["build"] as const;

/** A course of so many lessons, with more files. */
function lessons(count: number, content: (index: number) => string, more: Files = {}): Files {
  const names = many(count, (index) => `l${index}`);
  return course({
    "course.yaml": `title: C\nlang: en\nparts: [{ title: P, lessons: [${names.join(", ")}] }]\n`,
    ...Object.fromEntries(names.map((name, index) => [`lessons/${name}.yaml`, content(index)])), ...more,
  });
}

const comment = `# ${"x".repeat(97)}\n`;
const pictures = 5;

function figuresOf(index: number): string {
  return lesson(`figures: [${many(pictures, (each) => `{ id: f${index}-${each}, caption: c, alt: a, file: figures/a${each}.png }`).join(", ")}]\n`);
}

/** What comes to more than one build may: of documents, of the characters of files, of the pixels that documents show. */
export const buildInputs: readonly Input[] = [
  { kind: "builds", what: "17 files of 3.9 million characters", words: build, files: () => lessons(17, () => lesson("").padEnd(3_900_000, comment)) },
  {
    kind: "builds", what: "55 documents that show 200 million pixels each", words: build,
    files: () => lessons(55, figuresOf, Object.fromEntries(many(pictures, (each) => [`figures/a${each}.png`, png({ width: 8000, height: 4990, colourType: 0, bits: 1 })]))),
  },
];
