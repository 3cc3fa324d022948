/**
 * What a course and its documents are: types, and what follows from them (numbering, totals, slots). Comes in:
 * nothing; goes out: the values that `content` reads, `merge` prints and `build` lists. It must not know YAML,
 * templates or pages.
 */
export { labelNames } from "./course.js";
export type { Course, Instructor, LabelName, Labels, Part, ThemeToken } from "./course.js";
export { hourKinds, outcomeKinds } from "./course-parts.js";
export type { Assessment, Grade, HourKind, HoursOfKind, LearningOutcome, Material, Materials, Meeting, OutcomeKind, Policy, ScheduleEntry, Term } from "./course-parts.js";
export { hoursOfCourse, hoursOfLessons, hoursOfPart, lessonsOfPart, partOfLesson } from "./hours.js";
export type { CalendarDate } from "./calendar-date.js";
export type { FigureSlot, KeyPoint, Lesson, Section, TableSlot, Task, Topic } from "./lesson.js";
export { numberSections, numberSlots, openSlots, slotsOf, topicsOf } from "./numbering.js";
export type { SectionNumber, SlotNumbers } from "./numbering.js";
export { orientations } from "./sheet.js";
export type { CommandEntry, FormulaEntry, NoteEntry, Orientation, Sheet, SheetEntry, SheetGroup, TableEntry, TermEntry } from "./sheet.js";
export { claimsOf, pdfStandards } from "./pdf-standard.js";
export type { PdfStandard } from "./pdf-standard.js";
export { lacksAlt, slotState } from "./slot-state.js";
export type { SlotState } from "./slot-state.js";
export type { TableFilling } from "./table-filling.js";
export { plainText } from "./plain-text.js";
export { referenceTypes } from "./reference.js";
export type { Reference, ReferenceDate, ReferenceName, ReferenceType } from "./reference.js";
export type { TextSlot } from "./text-slot.js";
export type { Block, BreakInline, CitationInline, CitationItem, CodeBlock, CodeInline, Inline, LinkInline, ListBlock, NoteInline, ParagraphBlock, QuoteBlock, RichBlocks, RichText, SlotReferenceInline, TableBlock, TextInline, TextSlotInline, WrapperInline } from "./rich-text.js";
