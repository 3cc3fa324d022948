import { crossTargets } from "./cross-targets.js";
import type { Course } from "./fields/course.js";
import type { Lesson } from "./fields/lesson.js";
import { inlinesOfTexts } from "./glossary.js";
import { lessonLink } from "./lesson-links.js";
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

/** The element of a lesson that a link means by an id: its own, or that of what has the id behind its prefix. */
export function anchorIn(lesson: Lesson, id: string): string | undefined {
  const target = crossTargets(lesson).find((one) => one.anchor === id || one.id === id);
  return target?.anchor ?? slotsOf(lesson).map((slot) => slotAnchor(slot.kind, slot.id.value)).find((anchor) => anchor === id);
}

/** The id that a link of another lesson looks for in a lesson; `null` where it leads elsewhere. */
function idOfLink(href: string, lesson: Lesson, from: Lesson): string | null {
  if (href.startsWith("#")) return anchorIn(from, href.slice(1)) === undefined ? href.slice(1) : null;
  const link = lessonLink(href);
  return link?.lesson === lesson.id ? link.id : null;
}

/** The anchors in a lesson that other lessons lead to, in an order of their own that never changes. */
export function entrancesOf({ lessons }: Course, lesson: Lesson): readonly string[] {
  const declared = declaredIn(lesson);
  const found = new Set<string>();
  for (const other of lessons) {
    if (other === lesson) continue;
    const own = declaredIn(other);
    for (const inline of inlinesOfTexts(textsOfLesson(other, "handout"))) {
      const id = inline.type === "link" ? idOfLink(inline.href, lesson, other) : null;
      const linked = id === null ? undefined : anchorIn(lesson, id);
      if (linked !== undefined) found.add(linked);
      if (inline.type !== "slot-reference" && inline.type !== "cross-reference") continue;
      const name = `${inline.kind} ${inline.id}`;
      const anchor = own.has(name) ? undefined : declared.get(name);
      if (anchor !== undefined) found.add(anchor);
    }
  }
  return [...found].sort();
}
