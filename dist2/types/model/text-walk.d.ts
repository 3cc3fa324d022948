import type { Inline } from "./inline.js";
import type { Block, Exercise, ExerciseBlock } from "./rich-text.js";
/** The inline nodes that stand directly in a block: not those of the blocks in it. */
export declare function inlinesOfBlock(block: Block): readonly Inline[];
/** An exercise as a block: one of a list, or a part of another. */
export declare function exerciseAsBlock(exercise: Exercise): ExerciseBlock;
/** The exercise with the blocks of its texts, and of those of its parts, changed. */
export declare function mapExercise(exercise: Exercise, change: (blocks: readonly Block[]) => readonly Block[]): Exercise;
/** All blocks, those inside others too, in reading order. */
export declare function blocksWithin(blocks: readonly Block[]): Generator<Block>;
/** All inline nodes, those inside others too, in reading order. */
export declare function inlinesWithin(inlines: Iterable<Inline>): Generator<Inline>;
/** The blocks with each of them, also inside others, put through `change`: the inner ones first. */
export declare function mapBlocks(blocks: readonly Block[], change: (block: Block) => Block): readonly Block[];
