import { openSlots as openSlotsOf } from "../model/index.js";
import type { Course, TextSlot } from "../model/index.js";
import type { DocumentSubject } from "../render.js";

function openTexts({ textSlots }: { readonly textSlots: readonly TextSlot[] }): number {
  return textSlots.filter(({ isFilled }) => !isFilled).length;
}

/** Number of figures, tables and texts that the file of a document declares and that are still to come. */
export function openSlots(course: Course, subject: DocumentSubject): number {
  switch (subject.kind) {
    case "handout":
      return openSlotsOf(subject.lesson).length + openTexts(subject.lesson);
    case "syllabus":
      return openTexts(course);
    case "reference-sheet":
      return openTexts(subject.sheet);
  }
}
