import { crossTargets } from "./cross-targets.js";
import type { Course } from "./fields/course.js";
import type { Lesson } from "./fields/lesson.js";
import { inlinesOfTexts } from "./glossary.js";
import { slotsOf } from "./numbering.js";
import { slotAnchor } from "./reference-kinds.js";
import { textsOfLesson } from "./texts-of-lesson.js";

/** Everything in a lesson that texts refer to, as one word for each thing, and where it is. */
function declaredIn(lesson: Lesson): ReadonlyMap<string, string> {
  return new Map([
    ...slotsOf(lesson).map(({ kind, id }) => [`${kind} ${id.value}`, slotAnchor(kind, id.value)] as const),
    ...crossTargets(lesson).map(({ kind, id, anchor }) => [`${kind ?? ""} ${id}`, anchor] as const),
  ]);
}

/** The anchors in a lesson that other lessons lead to, in an order of their own that never changes. */
export function entrancesOf({ lessons }: Course, lesson: Lesson): readonly string[] {
  const declared = declaredIn(lesson);
  const found = new Set<string>();
  for (const other of lessons) {
    if (other === lesson) continue;
    const own = declaredIn(other);
    for (const inline of inlinesOfTexts(textsOfLesson(other, "handout"))) {
      if (inline.type !== "slot-reference" && inline.type !== "cross-reference") continue;
      const name = `${inline.kind} ${inline.id}`;
      const anchor = own.has(name) ? undefined : declared.get(name);
      if (anchor !== undefined) found.add(anchor);
    }
  }
  return [...found].sort();
}
