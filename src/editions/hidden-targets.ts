import { diagnostic } from "../diagnostics/index.js";
import type { Diagnostic } from "../diagnostics/index.js";
import { declaredIn, inlinesOfTexts, slotAnchor, targetAnchor, textsOfLesson, withPapers } from "../model/index.js";
import type { Course, Lesson } from "../model/index.js";

/** The names that lessons and papers declare. */
function declared(lessons: readonly Lesson[]): ReadonlySet<string> {
  return new Set(lessons.flatMap((lesson) => [...declaredIn(lesson).keys()]));
}

/** A warning for each reference of an edition to what only others hold; `whole` has everything. */
export function hiddenTargets(whole: Course, read: Course): readonly Diagnostic[] {
  const kept = new Set(withPapers(read).lessons);
  const changed = withPapers(whole).lessons.filter((lesson) => !kept.has(lesson));
  if (changed.length === 0) return [];
  const here = declared([...kept]);
  const hidden = new Set([...declared(changed)].filter((name) => !here.has(name)));
  if (hidden.size === 0) return [];
  return [...kept].flatMap((lesson) => inlinesOfTexts(textsOfLesson(lesson, "handout")).flatMap((inline) => {
    if (inline.type !== "slot-reference" && inline.type !== "cross-reference") return [];
    if (!hidden.has(`${inline.kind} ${inline.id}`)) return [];
    const name = inline.type === "slot-reference" ? slotAnchor(inline.kind, inline.id) : targetAnchor(inline.kind, inline.id);
    const message = `\`@${name}\` leads to what the edition for \`${read.edition ?? ""}\` does not hold: it is printed there as typed`;
    return [diagnostic("edition/hidden-target", inline.span, message, "mark what says it for the same audience, or name it in words of your own")];
  }));
}
