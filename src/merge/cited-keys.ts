import { blocksWithin, inlinesOfBlock } from "../model/index.js";
import type { Inline, KeyPoint, Lesson, RichBlocks, RichText, Section, Topic } from "../model/index.js";

function inlineKeys(inlines: readonly Inline[]): string[] {
  return inlines.flatMap((inline) => {
    if (inline.type === "citation") return inline.items.map(({ key }) => key);
    return "children" in inline ? inlineKeys(inline.children) : [];
  });
}

/** The keys that a text cites. */
export function textKeys(text: RichText | null): string[] {
  return text === null ? [] : inlineKeys(text.inlines);
}

/** The keys that blocks cite. */
export function bodyKeys(body: RichBlocks | null): string[] {
  return body === null ? [] : [...blocksWithin(body.blocks)].flatMap((block) => inlineKeys(inlinesOfBlock(block)));
}

function pointKeys({ text, points }: KeyPoint): string[] {
  return [...textKeys(text), ...points.flatMap(pointKeys)];
}

function topicKeys({ title, summary, body, keyPoints, references, figures, tables }: Topic): string[] {
  return [
    ...textKeys(title),
    ...textKeys(summary),
    ...keyPoints.flatMap(pointKeys),
    ...bodyKeys(body),
    ...references.map(({ value }) => value),
    ...figures.flatMap(({ caption }) => textKeys(caption)),
    ...tables.flatMap(({ caption, columns }) => [...textKeys(caption), ...columns.flatMap(textKeys)]),
  ];
}

function sectionKeys(section: Section): string[] {
  const opening = [...textKeys(section.title), ...textKeys(section.summary)];
  const body = bodyKeys(section.body);
  switch (section.kind) {
    case "topics":
      return [...opening, ...body, ...section.topics.flatMap(topicKeys)];
    case "wrap-up":
      return [...opening, ...section.keyPoints.flatMap(pointKeys), ...body, ...section.references.map(({ value }) => value)];
    case "questions":
      return [...opening, ...section.keyPoints.flatMap(pointKeys), ...body];
    case "tasks":
      return [...opening, ...body, ...section.tasks.flatMap(({ text }) => textKeys(text))];
    case "references":
      return [...opening, ...body];
  }
}

/** Every key that the lesson cites or lists, in the order of the page, as often as it stands there. */
export function citedKeys({ title, subtitle, objectives, sections }: Lesson): string[] {
  return [...textKeys(title), ...textKeys(subtitle), ...objectives.flatMap(textKeys), ...sections.flatMap(sectionKeys)];
}
