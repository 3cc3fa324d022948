import type { Placed } from "../../diagnostics/index.js";
import type { GlossaryEntry } from "./glossary.js";
import type { Lesson } from "./lesson.js";
import type { Reference } from "./reference.js";
import type { Exam } from "./exam.js";
import type { Sheet } from "./sheet.js";
import type { CourseCalendar } from "../course-calendar.js";
import type { Mark } from "../mark.js";
import type { TextSlot } from "../text-slot.js";
import type { ValueOf } from "./kind.js";
import type { Programme } from "./programme.js";
import type { PrintedAs } from "./print.js";
/** `course.yaml`, in the order in which a syllabus prints it. */
export declare const course: import("./values.js").RecordOf<import("./row.js").RowValues<{
    readonly title: import("./kind.js").Row<import("../rich-text.js").RichText>;
    readonly englishTitle: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
    readonly subtitle: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
    readonly code: import("./kind.js").Row<Placed<string> | null>;
    readonly section: import("./kind.js").Row<Placed<string> | null>;
    readonly crn: import("./kind.js").Row<Placed<string> | null>;
    readonly lang: import("./kind.js").Row<Placed<string>>;
    readonly term: import("./kind.js").Row<import("./row.js").RowValues<{
        readonly name: import("./kind.js").Row<import("../rich-text.js").RichText>;
        readonly start: import("./kind.js").Row<Placed<import("../calendar-date.js").CalendarDate> | null>;
        readonly end: import("./kind.js").Row<Placed<import("../calendar-date.js").CalendarDate> | null>;
    }> | null>;
    readonly calendar: import("./kind.js").Row<Placed<string> | null>;
    readonly version: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
    readonly changed: import("./kind.js").Row<Placed<import("../calendar-date.js").CalendarDate> | null>;
    readonly category: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
    readonly credits: import("./kind.js").Row<Placed<number> | null>;
    readonly hours: import("./kind.js").Row<import("./hours.js").ClassHours | null>;
    readonly workload: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
    readonly department: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
    readonly mode: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
    readonly location: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
    readonly website: import("./kind.js").Row<Placed<string> | null>;
    readonly repository: import("./kind.js").Row<Placed<string> | null>;
    readonly platform: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
    readonly forum: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
    readonly meetings: import("./kind.js").Row<readonly import("./row.js").RowValues<{
        readonly when: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
        readonly days: import("./kind.js").Row<readonly Placed<number>[]>;
        readonly date: import("./kind.js").Row<import("../inline.js").When | null>;
        readonly time: import("./kind.js").Row<Placed<import("../clock.js").TimeOfDay> | null>;
        readonly weeks: import("./kind.js").Row<never[] | readonly import("../week-set.js").WeekRange[]>;
        readonly skip: import("./kind.js").Row<readonly import("../inline.js").When[]>;
        readonly hours: import("./kind.js").Row<Placed<number> | null>;
        readonly group: import("./kind.js").Row<Placed<string> | null>;
        readonly place: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
        readonly kind: import("./kind.js").Row<"exam" | "lab" | "practice" | "fieldwork" | "online" | "lecture" | "seminar" | null>;
    }>[]>;
    readonly instructors: import("./kind.js").Row<readonly import("./row.js").RowValues<{
        readonly name: import("./kind.js").Row<import("../rich-text.js").RichText>;
        readonly pronouns: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
        readonly role: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
        readonly affiliation: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
        readonly office: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
        readonly officeHours: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
        readonly officeHoursByPlace: import("./kind.js").Row<readonly import("./row.js").RowValues<{
            readonly when: import("./kind.js").Row<import("../rich-text.js").RichText>;
            readonly place: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
        }>[]>;
        readonly phone: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
        readonly email: import("./kind.js").Row<Placed<string> | null>;
        readonly url: import("./kind.js").Row<Placed<string> | null>;
    }>[]>;
    readonly assistants: import("./kind.js").Row<readonly import("./row.js").RowValues<{
        readonly name: import("./kind.js").Row<import("../rich-text.js").RichText>;
        readonly pronouns: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
        readonly role: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
        readonly affiliation: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
        readonly office: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
        readonly officeHours: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
        readonly officeHoursByPlace: import("./kind.js").Row<readonly import("./row.js").RowValues<{
            readonly when: import("./kind.js").Row<import("../rich-text.js").RichText>;
            readonly place: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
        }>[]>;
        readonly phone: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
        readonly email: import("./kind.js").Row<Placed<string> | null>;
        readonly url: import("./kind.js").Row<Placed<string> | null>;
    }>[]>;
    readonly audience: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
    readonly majors: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
    readonly prerequisites: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
    readonly coRequisites: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
    readonly following: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
    readonly fees: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
    readonly acknowledgement: import("./kind.js").Row<import("../rich-text.js").RichBlocks | null>;
    readonly description: import("./kind.js").Row<import("../rich-text.js").RichBlocks | null>;
    readonly outcomes: import("./kind.js").Row<readonly import("./row.js").RowValues<{
        readonly id: import("./kind.js").Row<Placed<string>>;
        readonly text: import("./kind.js").Row<import("../rich-text.js").RichText>;
        readonly kind: import("./kind.js").Row<"knowledge" | "skill" | "attitude" | null>;
        readonly level: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
        readonly outcomes: import("./kind.js").Row<readonly import("./row.js").RowValues<{
            readonly id: import("./kind.js").Row<Placed<string> | null>;
            readonly text: import("./kind.js").Row<import("../rich-text.js").RichText>;
            readonly level: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
        }>[]>;
        readonly requirement: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
        readonly methods: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
        readonly supports: import("./kind.js").Row<readonly import("./programme.js").Served[]>;
        readonly weight: import("./kind.js").Row<Placed<number> | null>;
    }>[]>;
    readonly programmeFile: import("./kind.js").Row<Placed<string> | null>;
    readonly attainment: import("./kind.js").Row<import("./row.js").RowValues<{
        readonly marks: import("./kind.js").Row<Placed<string>>;
        readonly target: import("./kind.js").Row<Placed<number> | null>;
    }> | null>;
    readonly schedule: import("./kind.js").Row<readonly import("./row.js").RowValues<{
        readonly week: import("./kind.js").Row<Placed<string> | null>;
        readonly date: import("./kind.js").Row<import("../inline.js").When | null>;
        readonly time: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
        readonly place: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
        readonly teacher: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
        readonly heading: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
        readonly break: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
        readonly from: import("./kind.js").Row<Placed<import("../calendar-date.js").CalendarDate> | null>;
        readonly to: import("./kind.js").Row<Placed<import("../calendar-date.js").CalendarDate> | null>;
        readonly lesson: import("./kind.js").Row<Placed<string> | null>;
        readonly topic: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
        readonly hours: import("./kind.js").Row<Placed<number> | null>;
        readonly kind: import("./kind.js").Row<"exam" | "lab" | "practice" | "fieldwork" | "online" | "lecture" | "seminar" | null>;
        readonly method: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
        readonly lab: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
        readonly reading: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
        readonly readings: import("./kind.js").Row<readonly import("../rich-text.js").RichText[]>;
        readonly slides: import("./kind.js").Row<Placed<string> | null>;
        readonly more: import("./kind.js").Row<readonly import("../rich-text.js").RichText[]>;
        readonly due: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
    }>[]>;
    readonly scheduleBy: import("./kind.js").Row<"week" | "meeting">;
    readonly scheduleColumns: import("./kind.js").Row<readonly import("../rich-text.js").RichText[]>;
    readonly labs: import("./kind.js").Row<readonly import("./row.js").RowValues<{
        readonly title: import("./kind.js").Row<import("../rich-text.js").RichText>;
        readonly description: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
        readonly type: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
        readonly hours: import("./kind.js").Row<Placed<number> | null>;
        readonly compulsory: import("./kind.js").Row<boolean | null>;
        readonly group: import("./kind.js").Row<Placed<string> | null>;
    }>[]>;
    readonly materials: import("./kind.js").Row<import("./row.js").RowValues<{
        readonly required: import("./kind.js").Row<readonly import("./row.js").RowValues<{
            readonly reference: import("./kind.js").Row<Placed<string> | null>;
            readonly item: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
            readonly edition: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
            readonly isbn: import("./kind.js").Row<Placed<string> | null>;
            readonly price: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
            readonly where: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
            readonly url: import("./kind.js").Row<Placed<string> | null>;
            readonly note: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
        }>[]>;
        readonly recommended: import("./kind.js").Row<readonly import("./row.js").RowValues<{
            readonly reference: import("./kind.js").Row<Placed<string> | null>;
            readonly item: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
            readonly edition: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
            readonly isbn: import("./kind.js").Row<Placed<string> | null>;
            readonly price: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
            readonly where: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
            readonly url: import("./kind.js").Row<Placed<string> | null>;
            readonly note: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
        }>[]>;
    }>>;
    readonly technology: import("./kind.js").Row<import("../rich-text.js").RichBlocks | null>;
    readonly assessments: import("./kind.js").Row<readonly import("./row.js").RowValues<{
        readonly onlyFor: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
        readonly outcomes: import("./kind.js").Row<readonly import("./programme.js").Served[]>;
        readonly items: import("./kind.js").Row<readonly import("./row.js").RowValues<{
            readonly name: import("./kind.js").Row<import("../rich-text.js").RichText>;
            readonly weight: import("./kind.js").Row<Placed<number> | null>;
            readonly points: import("./kind.js").Row<Placed<number> | null>;
            readonly count: import("./kind.js").Row<Placed<number> | null>;
            readonly drop: import("./kind.js").Row<Placed<number> | null>;
            readonly extra: import("./kind.js").Row<boolean>;
            readonly replacedBy: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
            readonly description: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
            readonly due: import("./kind.js").Row<import("../inline.js").When | null>;
        }>[]>;
        readonly late: import("./kind.js").Row<import("./row.js").RowValues<{
            readonly grace: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
            readonly perDay: import("./kind.js").Row<Placed<number> | null>;
            readonly days: import("./kind.js").Row<Placed<number> | null>;
        }> | null>;
        readonly rubric: import("./kind.js").Row<import("./row.js").RowValues<{
            readonly levels: import("./kind.js").Row<readonly import("../rich-text.js").RichText[]>;
            readonly criteria: import("./kind.js").Row<readonly import("./row.js").RowValues<{
                readonly name: import("./kind.js").Row<import("../rich-text.js").RichText>;
                readonly weight: import("./kind.js").Row<Placed<number> | null>;
                readonly cells: import("./kind.js").Row<readonly import("../rich-text.js").RichText[]>;
            }>[]>;
        }> | null>;
        readonly name: import("./kind.js").Row<import("../rich-text.js").RichText>;
        readonly weight: import("./kind.js").Row<Placed<number> | null>;
        readonly points: import("./kind.js").Row<Placed<number> | null>;
        readonly count: import("./kind.js").Row<Placed<number> | null>;
        readonly drop: import("./kind.js").Row<Placed<number> | null>;
        readonly extra: import("./kind.js").Row<boolean>;
        readonly replacedBy: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
        readonly description: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
        readonly due: import("./kind.js").Row<import("../inline.js").When | null>;
    }>[]>;
    readonly points: import("./kind.js").Row<Placed<number> | null>;
    readonly grading: import("./kind.js").Row<import("../rich-text.js").RichBlocks | null>;
    readonly late: import("./kind.js").Row<import("./row.js").RowValues<{
        readonly grace: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
        readonly perDay: import("./kind.js").Row<Placed<number> | null>;
        readonly days: import("./kind.js").Row<Placed<number> | null>;
    }> | null>;
    readonly gradingScale: import("./kind.js").Row<readonly import("./row.js").RowValues<{
        readonly grade: import("./kind.js").Row<import("../rich-text.js").RichText>;
        readonly from: import("./kind.js").Row<Placed<number> | null>;
        readonly points: import("./kind.js").Row<Placed<number> | null>;
        readonly meaning: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
    }>[]>;
    readonly parts: import("./kind.js").Row<readonly import("./row.js").RowValues<{
        readonly outcomes: import("./kind.js").Row<readonly import("./programme.js").Served[]>;
        readonly lessons: import("./kind.js").Row<readonly Placed<string>[]>;
        readonly requirements: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
        readonly focus: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
        readonly difficulties: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
        readonly methods: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
        readonly ideology: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
        readonly before: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
        readonly after: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
        readonly title: import("./kind.js").Row<import("../rich-text.js").RichText>;
        readonly hours: import("./kind.js").Row<import("./hours.js").ClassHours | null>;
    }>[]>;
    readonly hoursChart: import("./kind.js").Row<boolean>;
    readonly policies: import("./kind.js").Row<readonly import("./row.js").RowValues<{
        readonly policy: import("./kind.js").Row<Placed<string> | null>;
        readonly asked: import("./kind.js").Row<Placed<string> | null>;
        readonly title: import("./kind.js").Row<import("../rich-text.js").RichText>;
        readonly text: import("./kind.js").Row<import("../rich-text.js").RichBlocks | null>;
        readonly version: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
    }>[]>;
    readonly communication: import("./kind.js").Row<import("../rich-text.js").RichBlocks | null>;
    readonly support: import("./kind.js").Row<import("../rich-text.js").RichBlocks | null>;
    readonly faq: import("./kind.js").Row<readonly import("./row.js").RowValues<{
        readonly question: import("./kind.js").Row<import("../rich-text.js").RichText>;
        readonly answer: import("./kind.js").Row<import("../rich-text.js").RichBlocks | null>;
    }>[]>;
    readonly extra: import("./kind.js").Row<readonly import("./row.js").RowValues<{
        readonly title: import("./kind.js").Row<import("../rich-text.js").RichText>;
        readonly text: import("./kind.js").Row<import("../rich-text.js").RichBlocks | null>;
        readonly after: import("./kind.js").Row<"at-a-glance" | "description" | "outcomes" | "structure" | "schedule" | "materials" | "assessments" | "grading-scale" | "policies" | "contact" | "labs" | "faq" | null>;
    }>[]>;
    readonly contact: import("./kind.js").Row<import("../rich-text.js").RichBlocks | null>;
    readonly approval: import("./kind.js").Row<readonly import("./row.js").RowValues<{
        readonly role: import("./kind.js").Row<"author" | "reviewer" | "approver">;
        readonly name: import("./kind.js").Row<import("../rich-text.js").RichText>;
        readonly date: import("./kind.js").Row<Placed<import("../calendar-date.js").CalendarDate> | null>;
    }>[]>;
    readonly published: import("./kind.js").Row<Placed<import("../calendar-date.js").CalendarDate> | null>;
    readonly profile: import("./kind.js").Row<readonly Placed<string>[]>;
    readonly licence: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
    readonly lof: import("./kind.js").Row<boolean>;
    readonly lot: import("./kind.js").Row<boolean>;
    readonly index: import("./kind.js").Row<boolean>;
    readonly book: import("./kind.js").Row<import("./row.js").RowValues<{
        readonly title: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
        readonly subtitle: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
        readonly imprint: import("./kind.js").Row<import("../rich-text.js").RichBlocks | null>;
        readonly preface: import("./kind.js").Row<import("../rich-text.js").RichBlocks | null>;
        readonly tocDepth: import("./kind.js").Row<number>;
        readonly lof: import("./kind.js").Row<boolean>;
        readonly lot: import("./kind.js").Row<boolean>;
        readonly references: import("./kind.js").Row<"end" | "lesson">;
        readonly index: import("./kind.js").Row<boolean>;
        readonly lessonsOn: import("./kind.js").Row<"page" | "recto">;
    }>>;
    readonly referenceFiles: import("./kind.js").Row<readonly Placed<string>[]>;
    readonly referenceStyle: import("./kind.js").Row<import("./row.js").RowValues<{
        readonly handout: import("./kind.js").Row<"lectern" | "gb7714-2025-numeric" | "gb7714-2025-author-date" | "gb7714-2015-numeric" | "gb7714-2015-author-date" | "apa-7" | "ieee" | "chicago-18" | "chicago-17" | "mla-9" | null>;
        readonly syllabus: import("./kind.js").Row<"lectern" | "gb7714-2025-numeric" | "gb7714-2025-author-date" | "gb7714-2015-numeric" | "gb7714-2015-author-date" | "apa-7" | "ieee" | "chicago-18" | "chicago-17" | "mla-9" | null>;
        readonly referenceSheet: import("./kind.js").Row<"lectern" | "gb7714-2025-numeric" | "gb7714-2025-author-date" | "gb7714-2015-numeric" | "gb7714-2015-author-date" | "apa-7" | "ieee" | "chicago-18" | "chicago-17" | "mla-9" | null>;
        readonly glossary: import("./kind.js").Row<"lectern" | "gb7714-2025-numeric" | "gb7714-2025-author-date" | "gb7714-2015-numeric" | "gb7714-2015-author-date" | "apa-7" | "ieee" | "chicago-18" | "chicago-17" | "mla-9" | null>;
        readonly book: import("./kind.js").Row<"lectern" | "gb7714-2025-numeric" | "gb7714-2025-author-date" | "gb7714-2015-numeric" | "gb7714-2015-author-date" | "apa-7" | "ieee" | "chicago-18" | "chicago-17" | "mla-9" | null>;
        readonly exam: import("./kind.js").Row<"lectern" | "gb7714-2025-numeric" | "gb7714-2025-author-date" | "gb7714-2015-numeric" | "gb7714-2015-author-date" | "apa-7" | "ieee" | "chicago-18" | "chicago-17" | "mla-9" | null>;
        readonly style: import("./kind.js").Row<"lectern" | "gb7714-2025-numeric" | "gb7714-2025-author-date" | "gb7714-2015-numeric" | "gb7714-2015-author-date" | "apa-7" | "ieee" | "chicago-18" | "chicago-17" | "mla-9">;
        readonly width: import("./kind.js").Row<"half" | "as-typeset" | "by-language" | null>;
        readonly letters: import("./kind.js").Row<"list" | "citation" | null>;
        readonly han: import("./kind.js").Row<"pinyin" | "strokes" | null>;
        readonly latin: import("./kind.js").Row<"before" | "after" | null>;
        readonly raised: import("./kind.js").Row<boolean | null>;
        readonly compress: import("./kind.js").Row<number | null>;
        readonly backLinks: import("./kind.js").Row<boolean | null>;
        readonly annotated: import("./kind.js").Row<boolean | null>;
    }> | null>;
    readonly noteColumn: import("./kind.js").Row<boolean>;
    readonly figCapLocation: import("./kind.js").Row<"bottom" | "margin">;
    readonly labels: import("./kind.js").Row<import("./row.js").RowValues<Record<"objectives" | "contents" | "summary" | "key-points" | "references" | "examples" | "figure" | "table" | "listing" | "page" | "hours" | "questions" | "tasks", import("./kind.js").Row<import("../rich-text.js").RichText | null>>>>;
    readonly smart: import("./kind.js").Row<boolean>;
    readonly theme: import("./kind.js").Row<never[] | readonly {
        readonly name: Placed<string>;
        readonly value: Placed<string>;
    }[]>;
    readonly macros: import("./kind.js").Row<never[] | readonly {
        readonly name: Placed<string>;
        readonly value: Placed<string>;
    }[]>;
    readonly look: import("./kind.js").Row<Placed<string> | null>;
    readonly slots: import("./kind.js").Row<"line" | "reserve" | "omit" | null>;
    readonly topicReferences: import("./kind.js").Row<"brief" | "full">;
    readonly pageSize: import("./kind.js").Row<Placed<string> | null>;
    readonly print: import("./kind.js").Row<readonly import("./row.js").RowValues<{
        readonly only: import("./kind.js").Row<readonly Placed<string>[]>;
        readonly for: import("./kind.js").Row<readonly Placed<string>[]>;
        readonly paper: import("./kind.js").Row<readonly Placed<string>[]>;
        readonly type: import("./kind.js").Row<readonly Placed<string>[]>;
        readonly sides: import("./kind.js").Row<readonly Placed<string>[]>;
        readonly binding: import("./kind.js").Row<readonly Placed<string>[]>;
        readonly ink: import("./kind.js").Row<readonly Placed<string>[]>;
        readonly links: import("./kind.js").Row<readonly Placed<string>[]>;
        readonly imposition: import("./kind.js").Row<readonly Placed<string>[]>;
    }>[]>;
    readonly pdfStandard: import("./kind.js").Row<"none" | "ua-1,a-2a" | "ua-1" | "a-2a">;
    readonly audiences: import("./kind.js").Row<readonly Placed<string>[]>;
    readonly strictLinks: import("./kind.js").Row<boolean>;
}>>;
/**
 * The keys of `course.yaml` that nothing but the syllabus takes anything from: a mistake in one of their values keeps no handout
 * and no sheet from being written.
 */
export declare const syllabusKeys: readonly string[];
/** A theme token that the course sets. */
export type ThemeToken = CourseRecord["theme"][number];
/** What `course.yaml` says; lessons, sheets and references have files of their own. */
export type CourseRecord = ValueOf<typeof course>;
/** A course with everything that its documents are made of. */
export type Course = CourseRecord & {
    /** Name of the course's folder. */
    readonly id: string;
    /** The texts of `course.yaml` that are to come, or were. */
    readonly textSlots: readonly TextSlot[];
    /** Every lesson file of the course, by id, in the order of the parts; lessons of no part come last. */
    readonly lessons: readonly Lesson[];
    /** What parts list and nobody has written yet: the names, each once, in teaching order. */
    readonly openLessons: readonly Placed<string>[];
    /** Its reference sheets, in the order of their file names. */
    readonly sheets: readonly Sheet[];
    /** Its quizzes, worksheets and examinations, each version by itself, in the order of their file names. */
    readonly exams: readonly Exam[];
    readonly references: readonly Reference[];
    /** Its meetings on their days; absent without a term that has days, or without patterns of meetings. */
    readonly taught?: CourseCalendar;
    /** The programme that it belongs to; absent without its file. */
    readonly programme?: Programme | undefined;
    /** What students had, by which its outcomes were reached; absent without a file of marks. */
    readonly marks?: readonly Mark[] | undefined;
    /** The words that it explains, in the order of their file. */
    readonly glossary: readonly GlossaryEntry[];
    /** The audience whose edition this is, with nothing in it that is marked for another; absent for all that its files say. */
    readonly edition?: string;
    /** How the pages that it is set on are printed; as the templates have it where absent. */
    readonly printedAs?: PrintedAs;
};
