import { diagnostic, spanWithin } from "../diagnostics/index.js";
import type { Diagnostic } from "../diagnostics/index.js";
import { prepareParagraph } from "../text/index.js";
import type { FontBook, TextStyle } from "../text/index.js";
import type { ImageBook, TextOperation, TextRun, VectorImage, VectorOperation } from "./drawable.js";

/** What the page says of the text in a drawing: families for what names none that the project has, and the language. */
export interface TextSetting {
  readonly fonts: FontBook;
  readonly families: readonly string[];
  readonly lang: string;
}

function styleOf({ families, size, weight, italic }: TextRun, { fonts, families: others, lang }: TextSetting): TextStyle {
  return {
    families: [...families.filter((name) => fonts.hasFamily(name)), ...others], size, weight, italic, lang,
    letterSpacing: 0, wordSpacing: 0, features: [], wraps: false, lineBreak: "auto", overflowWrap: "normal",
    wordBreak: "normal", hyphens: "none", autospace: true,
  };
}

/** White space at the ends of a stretch is none (SVG 1.1 §10.15). */
function trimmed(runs: readonly TextRun[]): TextRun[] {
  return runs.map((run, index) => {
    let { text } = run.text;
    if (index === 0) text = text.trimStart();
    if (index === runs.length - 1) text = text.trimEnd();
    return { ...run, text: { ...run.text, text } };
  });
}

const share = { start: 0, middle: 0.5, end: 1 };

function setStretch(operation: TextOperation, setting: TextSetting, found: Diagnostic[]): VectorOperation[] {
  const items = trimmed(operation.runs).map((run) => ({ kind: "text", text: run.text.text, style: styleOf(run, setting), tag: run }) as const);
  const paragraph = prepareParagraph<TextRun>(items, setting.fonts);
  for (const { tag, offset, codePoint } of paragraph.missing) {
    const character = String.fromCodePoint(codePoint);
    found.push(diagnostic("images/missing-glyph", spanWithin(tag.text, offset, offset + character.length), `no font has the character \`${character}\``, "put a font that has it into the course's `fonts/`"));
  }
  const [line] = paragraph.breakLines({ measure: () => Infinity, justify: false, method: "greedy" });
  if (line === undefined) return [];
  const x = operation.x - share[operation.anchor] * line.width;
  return line.pieces.flatMap((piece): VectorOperation[] =>
    piece.kind === "glyphs" ? [{ kind: "glyphs", x: x + piece.x, y: operation.y, ink: piece.tag.ink, glyphs: piece }] : [],
  );
}

/** What the drawings among the images of a course say. */
export function textOfDrawings(images: ImageBook): readonly string[] {
  return [...images.values()].flatMap(({ value }) =>
    value?.kind !== "vector" ? []
      : value.operations.flatMap((operation) => (operation.kind === "text" ? operation.runs.map((run) => run.text.text) : [])));
}

/** The drawing with its text set in fonts, and the characters that none of them has. */
export function setText(image: VectorImage, setting: TextSetting): { readonly image: VectorImage; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const operations = image.operations.flatMap((operation) => (operation.kind === "text" ? setStretch(operation, setting, diagnostics) : [operation]));
  return { image: { ...image, operations }, diagnostics };
}
