import { lesson as lessonKind } from "./fields/lesson.js";
import { figure, listing, table } from "./fields/slot.js";
import { textsOf } from "./printed-texts.js";
import { slotAnchor } from "./reference-kinds.js";
import { blocksWithin } from "./text-walk.js";
const kinds = { figure, table, listing };
/**
 * The texts of a lesson in the order of the page, those of the slots that its bodies declare at their places: the texts that
 * `document` prints, or all of them.
 */
export function textsOfLesson(lesson, document) {
    const texts = textsOf(lessonKind, lesson, document);
    if ((lesson.declared ?? []).length === 0)
        return texts;
    const declared = new Map((lesson.declared ?? []).map((slot) => [slotAnchor(slot.kind, slot.id.value), slot]));
    return texts.flatMap((printed) => "text" in printed && "blocks" in printed.text ? [...textsOfBody(printed.text.blocks, printed.text.span, { declared, document })] : [printed]);
}
/** A block after the other, and after each what is declared in it. */
function* textsOfBody(blocks, span, { declared, document }) {
    for (const block of blocks) {
        yield { text: { blocks: [block], span } };
        for (const inside of blocksWithin([block])) {
            const slot = inside.type === "slot-place" ? declared.get(slotAnchor(inside.kind, inside.id)) : undefined;
            if (slot !== undefined)
                yield* textsOf(kinds[slot.kind], slot, document);
        }
    }
}
