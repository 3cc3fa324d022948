import { lesson as lessonKind } from "./fields/lesson.js";
import type { Lesson } from "./fields/lesson.js";
import type { DocumentKind } from "./fields/kind.js";
import { figure, listing, table } from "./fields/slot.js";
import type { Slot } from "./fields/slot.js";
import { textsOf } from "./printed-texts.js";
import type { PrintedText } from "./printed-texts.js";
import { slotAnchor } from "./reference-kinds.js";
import type { Block } from "./rich-text.js";
import { blocksWithin } from "./text-walk.js";

const kinds = { figure, table, listing } as const;

/**
 * The texts of a lesson in the order of the page, those of the slots that its bodies declare at their places: the texts that
 * `document` prints, or all of them.
 */
export function textsOfLesson(lesson: Lesson, document: DocumentKind | null): readonly PrintedText[] {
  const texts = textsOf(lessonKind, lesson, document);
  if ((lesson.declared ?? []).length === 0) return texts;
  const declared = new Map((lesson.declared ?? []).map((slot) => [slotAnchor(slot.kind, slot.id.value), slot]));
  return texts.flatMap((printed) =>
    "text" in printed && "blocks" in printed.text ? textsOfBody(printed.text.blocks, printed.text.span, { declared, document }) : [printed]);
}

interface Declared {
  readonly declared: ReadonlyMap<string, Slot>;
  readonly document: DocumentKind | null;
}

/** A block after the other, and after each what is declared in it. */
function textsOfBody(blocks: readonly Block[], span: Block["span"], { declared, document }: Declared): readonly PrintedText[] {
  return blocks.flatMap((block) => [
    { text: { blocks: [block], span } },
    ...blocksWithin([block]).flatMap((inside) => {
      const slot = inside.type === "slot-place" ? declared.get(slotAnchor(inside.kind, inside.id)) : undefined;
      return slot === undefined ? [] : textsOf(kinds[slot.kind], slot, document);
    }),
  ]);
}
