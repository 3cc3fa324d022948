import type { Inline } from "./inline.js";
import type { Block, Exercise, ExerciseBlock, RichBlocks } from "./rich-text.js";

/** The inline nodes that stand directly in a block: not those of the blocks in it. */
export function inlinesOfBlock(block: Block): readonly Inline[] {
  if ("inlines" in block) return block.inlines;
  if (block.type === "table") return [...(block.caption?.inlines ?? []), ...block.header.flat(), ...block.rows.flat(2)];
  if (block.type === "definitions") return block.entries.flatMap(({ term }) => term);
  if (block.type === "callout") return block.title ?? [];
  if (block.type === "exercise") return inlinesOfExercise(block.exercise);
  return "caption" in block ? (block.caption?.inlines ?? []) : [];
}

/** The inline nodes of an exercise that stand in none of its blocks. */
function inlinesOfExercise({ title, choices, pairs, items, unit }: Exercise): readonly Inline[] {
  const texts = [title, ...choices.map(({ text }) => text), ...pairs.flatMap(({ left, right }) => [left, right]), ...items, unit];
  return texts.flatMap((text) => text?.inlines ?? []);
}

/** An exercise as a block: one of a list, or a part of another. */
export function exerciseAsBlock(exercise: Exercise): ExerciseBlock {
  return { type: "exercise", exercise, span: exercise.span };
}

function blocksOfExercise({ text, parts, hint, answer, solution, rubric }: Exercise): readonly Block[] {
  return [text?.blocks ?? [], parts.map(exerciseAsBlock), ...[hint, answer, solution, rubric].map((one) => one?.blocks ?? [])].flat();
}

/** The exercise with the blocks of its texts, and of those of its parts, changed. */
export function mapExercise(exercise: Exercise, change: (blocks: readonly Block[]) => readonly Block[]): Exercise {
  const changed = <Body extends RichBlocks>(body: Body | null): Body | null => (body === null ? null : { ...body, blocks: change(body.blocks) });
  const { text, hint, answer, solution, rubric, parts } = exercise;
  return {
    ...exercise, text: changed(text), hint: changed(hint), answer: changed(answer), solution: changed(solution), rubric: changed(rubric),
    parts: parts.map((part) => mapExercise(part, change)),
  };
}

/** The blocks that stand directly in a block. */
function blocksOfBlock(block: Block): readonly Block[] {
  switch (block.type) {
    case "list":
      return block.items.flat();
    case "definitions":
      return block.entries.flatMap(({ descriptions }) => descriptions.flat());
    case "quote":
    case "callout":
    case "audience":
      return block.blocks;
    case "exercise":
      return blocksOfExercise(block.exercise);
    case "figure-group":
      return block.figures;
    case "paragraph":
    case "heading":
    case "table":
    case "code-block":
    case "figure":
    case "rule":
    case "page-break":
    case "slot-place":
      return [];
  }
}

/** All blocks, those inside others too, in reading order. */
export function blocksWithin(blocks: readonly Block[]): readonly Block[] {
  const found: Block[] = [];
  const collect = (some: readonly Block[]): void => {
    for (const block of some) {
      found.push(block);
      collect(blocksOfBlock(block));
    }
  };
  collect(blocks);
  return found;
}

/** All inline nodes, those inside others too, in reading order. */
export function inlinesWithin(inlines: readonly Inline[]): readonly Inline[] {
  const found: Inline[] = [];
  const collect = (some: readonly Inline[]): void => {
    for (const inline of some) {
      found.push(inline);
      if ("children" in inline) collect(inline.children);
    }
  };
  collect(inlines);
  return found;
}

/** The blocks with each of them, also inside others, put through `change`: the inner ones first. */
export function mapBlocks(blocks: readonly Block[], change: (block: Block) => Block): readonly Block[] {
  return blocks.map((block) => change(withInside(block, change)));
}

function withInside(block: Block, change: (block: Block) => Block): Block {
  switch (block.type) {
    case "list":
      return { ...block, items: block.items.map((item) => mapBlocks(item, change)) };
    case "definitions":
      return { ...block, entries: block.entries.map((entry) => ({ ...entry, descriptions: entry.descriptions.map((one) => mapBlocks(one, change)) })) };
    case "quote":
    case "callout":
    case "audience":
      return { ...block, blocks: mapBlocks(block.blocks, change) };
    case "exercise":
      return { ...block, exercise: mapExercise(block.exercise, (blocks) => mapBlocks(blocks, change)) };
    case "paragraph":
    case "heading":
    case "table":
    case "code-block":
    case "figure":
    case "figure-group":
    case "rule":
    case "page-break":
    case "slot-place":
      return block;
  }
}
