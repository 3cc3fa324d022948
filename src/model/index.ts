/**
 * What a course and its documents are: types, and what follows from them (numbering, totals, slots). Comes in:
 * nothing; goes out: the values that `content` reads, `merge` prints and `build` lists. Every field is one row of `fields/`:
 * what may stand there, what it is for, whether it is printed. It must not know YAML,
 * templates or pages.
 */
export { labelNames } from "./label-names.js";
export type { LabelName } from "./label-names.js";
export { course } from "./fields/course.js";
export type { Course, CourseRecord, ThemeToken } from "./fields/course.js";
export { hourKinds, outcomeKinds } from "./fields/course-parts.js";
export type { Assessment, CourseHours, Grade, HourKind, HoursOfKind, Instructor, LearningOutcome, Material, Materials, Meeting, OutcomeKind, Part, Policy, ScheduleEntry, Term } from "./fields/course-parts.js";
export { isScalarKind } from "./fields/kind.js";
export type { About, DocumentKind, GroupKind, Kind, RecordKind, Rule, ScalarKind, VariantsKind, ValueOf } from "./fields/kind.js";
export type { Labels } from "./fields/labels.js";
export { lesson } from "./fields/lesson.js";
export type { KeyPoint, Lesson, LessonRecord, Section, Task, Topic } from "./fields/lesson.js";
export { aboutReferences, references, referenceTypes } from "./fields/reference.js";
export type { Reference, ReferenceDate, ReferenceName, ReferenceType } from "./fields/reference.js";
export { keyOf } from "./fields/row.js";
export type { Row } from "./fields/kind.js";
export { orientations, sheet } from "./fields/sheet.js";
export type { Orientation, Sheet, SheetEntry, SheetGroup, SheetRecord, TableEntry } from "./fields/sheet.js";
export type { FigureSlot, TableSlot } from "./fields/slot.js";
export { filledTable, tableFile } from "./fields/table-file.js";
export { textSlot } from "./fields/text-slot.js";
export { absentRecord, rowsOf } from "./fields/values.js";
export type { RecordOf } from "./fields/values.js";
export { mentionsIn } from "./mentions.js";
export type { Mentions } from "./mentions.js";
export { keysCitedIn, mentionsOf, languagesIn, textsOf } from "./printed-texts.js";
export type { PrintedText } from "./printed-texts.js";
export { hoursOfCourse, hoursOfLessons, hoursOfPart, lessonsOfPart, partOfLesson } from "./hours.js";
export { dayNumber, isoDate } from "./calendar-date.js";
export type { CalendarDate } from "./calendar-date.js";
export { numberSections, numberSlots, openSlots, placedSlots, slotsOf, topicsOf } from "./numbering.js";
export type { SectionNumber, SlotNumbers } from "./numbering.js";
export { claimsOf, pdfStandards } from "./pdf-standard.js";
export type { PdfStandard } from "./pdf-standard.js";
export { lacksAlt, slotState } from "./slot-state.js";
export type { SlotState } from "./slot-state.js";
export { tableOfRows } from "./table-filling.js";
export type { TableFilling, TableRow } from "./table-filling.js";
export { texOf } from "./formula.js";
export { plainText } from "./plain-text.js";
export type { TextSlot } from "./text-slot.js";
export { crossReferenceOf, crossTargets, targetAnchor } from "./cross-targets.js";
export type { CrossTarget } from "./cross-targets.js";
export { calloutKinds, crossReferenceKinds, isCrossReferencePrefix, prefixOf } from "./reference-kinds.js";
export type { CalloutKind, CrossReferenceKind, CrossReferencePrefix } from "./reference-kinds.js";
export { blocksWithin, inlinesOfBlock, inlinesWithin, mapBlocks } from "./text-walk.js";
export type { AbbreviationInline, AnchorInline, Block, BreakInline, CalloutBlock, CitationInline, CitationItem, CodeBlock, CodeInline, CrossReferenceInline, DefinitionEntry, DefinitionsBlock, FigureBlock, HeadingBlock, IndexInline, Inline, LinkInline, ListBlock, MathInline, NoteInline, ParagraphBlock, QuoteBlock, RichBlocks, RichText, RubyInline, RuleBlock, SlotPlaceBlock, SlotReferenceInline, TableBlock, TermInline, TextInline, TextSlotInline, WrapperInline } from "./rich-text.js";
