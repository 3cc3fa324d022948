/**
 * What a course and its documents are: types, and what follows from them (numbering, totals, slots). Comes in:
 * nothing; goes out: the values that `content` reads, `merge` prints and `build` lists. Every field is one row of `fields/`:
 * what may stand there, what it is for, whether it is printed. It must not know YAML,
 * templates or pages.
 */
export { labelNames } from "./label-names.js";
export type { LabelName } from "./label-names.js";
export { course, syllabusKeys } from "./fields/course.js";
export type { Course, CourseRecord, ThemeToken } from "./fields/course.js";
export type { Assessment, Material, Part, ScheduleEntry } from "./fields/course-parts.js";
export { isScalarKind } from "./fields/kind.js";
export type { About, DocumentKind, GroupKind, Kind, RecordKind, ScalarKind, VariantsKind, ValueOf } from "./fields/kind.js";
export { aboutGlossary, glossary } from "./fields/glossary.js";
export type { GlossaryEntry } from "./fields/glossary.js";
export { lesson } from "./fields/lesson.js";
export type { KeyPoint, Lesson, Section, Task, Topic, TopicBlock } from "./fields/lesson.js";
export { aboutReferences, references } from "./fields/reference.js";
export type { Reference } from "./fields/reference.js";
export { chosenReferenceStyle, referenceStyles } from "./fields/reference-style.js";
export type { ChosenReferenceStyle } from "./fields/reference-style.js";
export type { ReferenceType } from "./fields/reference-types.js";
export { referenceVariables } from "./fields/reference-variables.js";
export type { DateVariable, NameVariable, ReferenceDate, ReferenceDay, ReferenceName, TextVariable } from "./fields/reference-variables.js";
export { keyOf } from "./fields/row.js";
export type { Row } from "./fields/kind.js";
export { sheet } from "./fields/sheet.js";
export type { Sheet, SheetEntry, SheetGroup } from "./fields/sheet.js";
export type { FigureSlot, ListingSlot, Slot, TableSlot } from "./fields/slot.js";
export { filledTable, tableFile } from "./fields/table-file.js";
export { textSlot } from "./fields/text-slot.js";
export { absentRecord, rowsOf } from "./fields/values.js";
export { mapSlots } from "./map-slots.js";
export type { Mentions } from "./mentions.js";
export { keysCitedIn, mentionsOf, languagesIn, textsOf } from "./printed-texts.js";
export type { PrintedText } from "./printed-texts.js";
export { hoursOfCourse, hoursOfLessons, hoursOfPart, lessonsOfPart, partOfLesson, sum } from "./hours.js";
export { lessonsOfHandout, lessonsOfSheet, lessonsOfSyllabus } from "./lessons-used.js";
export { lessonHref, lessonLink, lessonLinksIn } from "./lesson-links.js";
export { lessonNamed, lessonNumber, listedLessons, provisionalTitle } from "./lesson-order.js";
export type { ListedLesson } from "./lesson-order.js";
export { entrancesOf } from "./entrances.js";
export { anchorIn } from "./lesson-exits.js";
export { dayNumber, isoDate } from "./calendar-date.js";
export type { CalendarDate } from "./calendar-date.js";
export { fillableSlots, namedSlots, numberSections, numberSlots, openSlots, placedSlots, slotsOf, topicsOf } from "./numbering.js";
export type { SectionNumber, SlotNumber } from "./numbering.js";
export { claimsOf, pdfStandards } from "./pdf-standard.js";
export type { PdfStandard } from "./pdf-standard.js";
export { slotState } from "./slot-state.js";
export { openState, slotStates } from "./slot-state.js";
export type { SlotState } from "./slot-state.js";
export { decimalSignIn } from "./column-alignment.js";
export { alignedTable, tableOfRows } from "./table-filling.js";
export type { TableFilling } from "./table-filling.js";
export { Glossary, inlinesOfTexts, inWordOrder, isShortOf, termsIn } from "./glossary.js";
export { repeatsLesson, repeatsSection, saysTheSame } from "./repeated-titles.js";
export { texOf } from "./formula.js";
export { plainText } from "./plain-text.js";
export type { TextSlot } from "./text-slot.js";
export { textsOfLesson } from "./texts-of-lesson.js";
export { crossTargets, targetAnchor } from "./cross-targets.js";
export type { CrossTarget } from "./cross-targets.js";
export { calloutKinds, crossReferenceKinds, isCrossReferencePrefix, slotAnchor, slotKindOf, slotKinds } from "./reference-kinds.js";
export type { CalloutKind, CrossReferenceKind, SlotKind } from "./reference-kinds.js";
export { blocksWithin, inlinesOfBlock, inlinesWithin, mapBlocks } from "./text-walk.js";
export type { Block, CalloutBlock, CitationItem, CodeBlock, DefinitionEntry, DefinitionsBlock, FigureBlock, FigureGroupBlock, HeadingBlock, IndexInline, Inline, ListBlock, MathInline, RichBlocks, RichText, SlotPlaceBlock, SlotReferenceInline, TableBlock, TermInline, TextInline, TextSlotInline, WrapperInline } from "./rich-text.js";
