import type { Kind } from "../../model/index.js";
/** The kinds of content files that have a schema, by the name that the command line knows. */
export declare const files: {
    readonly course: import("../../model/fields/values.js").RecordOf<import("../../model/fields/row.js").RowValues<{
        readonly title: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText>;
        readonly englishTitle: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
        readonly subtitle: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
        readonly code: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<string> | null>;
        readonly section: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<string> | null>;
        readonly crn: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<string> | null>;
        readonly lang: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<string>>;
        readonly term: import("../../model/index.js").Row<import("../../model/fields/row.js").RowValues<{
            readonly name: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText>;
            readonly start: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<import("../../model/calendar-date.js").CalendarDate> | null>;
            readonly end: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<import("../../model/calendar-date.js").CalendarDate> | null>;
        }> | null>;
        readonly calendar: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<string> | null>;
        readonly version: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
        readonly changed: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<import("../../model/calendar-date.js").CalendarDate> | null>;
        readonly category: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
        readonly credits: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<number> | null>;
        readonly hours: import("../../model/index.js").Row<import("../../model/index.js").ClassHours | null>;
        readonly workload: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
        readonly department: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
        readonly mode: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
        readonly location: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
        readonly website: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<string> | null>;
        readonly repository: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<string> | null>;
        readonly platform: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
        readonly forum: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
        readonly meetings: import("../../model/index.js").Row<readonly import("../../model/fields/row.js").RowValues<{
            readonly when: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
            readonly days: import("../../model/index.js").Row<readonly import("../../diagnostics/source.js").Placed<number>[]>;
            readonly date: import("../../model/index.js").Row<import("../../model/inline.js").When | null>;
            readonly time: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<import("../../model/clock.js").TimeOfDay> | null>;
            readonly weeks: import("../../model/index.js").Row<never[] | readonly import("../../model/week-set.js").WeekRange[]>;
            readonly skip: import("../../model/index.js").Row<readonly import("../../model/inline.js").When[]>;
            readonly hours: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<number> | null>;
            readonly group: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<string> | null>;
            readonly place: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
            readonly kind: import("../../model/index.js").Row<"exam" | "lab" | "practice" | "fieldwork" | "online" | "lecture" | "seminar" | null>;
        }>[]>;
        readonly instructors: import("../../model/index.js").Row<readonly import("../../model/fields/row.js").RowValues<{
            readonly name: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText>;
            readonly pronouns: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
            readonly role: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
            readonly affiliation: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
            readonly office: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
            readonly officeHours: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
            readonly officeHoursByPlace: import("../../model/index.js").Row<readonly import("../../model/fields/row.js").RowValues<{
                readonly when: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText>;
                readonly place: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
            }>[]>;
            readonly phone: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
            readonly email: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<string> | null>;
            readonly url: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<string> | null>;
        }>[]>;
        readonly assistants: import("../../model/index.js").Row<readonly import("../../model/fields/row.js").RowValues<{
            readonly name: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText>;
            readonly pronouns: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
            readonly role: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
            readonly affiliation: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
            readonly office: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
            readonly officeHours: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
            readonly officeHoursByPlace: import("../../model/index.js").Row<readonly import("../../model/fields/row.js").RowValues<{
                readonly when: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText>;
                readonly place: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
            }>[]>;
            readonly phone: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
            readonly email: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<string> | null>;
            readonly url: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<string> | null>;
        }>[]>;
        readonly audience: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
        readonly majors: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
        readonly prerequisites: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
        readonly coRequisites: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
        readonly following: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
        readonly fees: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
        readonly acknowledgement: import("../../model/index.js").Row<import("../../model/rich-text.js").RichBlocks | null>;
        readonly description: import("../../model/index.js").Row<import("../../model/rich-text.js").RichBlocks | null>;
        readonly outcomes: import("../../model/index.js").Row<readonly import("../../model/fields/row.js").RowValues<{
            readonly id: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<string>>;
            readonly text: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText>;
            readonly kind: import("../../model/index.js").Row<"knowledge" | "skill" | "attitude" | null>;
            readonly level: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
            readonly outcomes: import("../../model/index.js").Row<readonly import("../../model/fields/row.js").RowValues<{
                readonly id: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<string> | null>;
                readonly text: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText>;
                readonly level: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
            }>[]>;
            readonly requirement: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
            readonly methods: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
            readonly supports: import("../../model/index.js").Row<readonly import("../../model/index.js").Served[]>;
            readonly weight: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<number> | null>;
        }>[]>;
        readonly programmeFile: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<string> | null>;
        readonly attainment: import("../../model/index.js").Row<import("../../model/fields/row.js").RowValues<{
            readonly marks: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<string>>;
            readonly target: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<number> | null>;
        }> | null>;
        readonly schedule: import("../../model/index.js").Row<readonly import("../../model/fields/row.js").RowValues<{
            readonly week: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<string> | null>;
            readonly date: import("../../model/index.js").Row<import("../../model/inline.js").When | null>;
            readonly time: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
            readonly place: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
            readonly teacher: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
            readonly heading: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
            readonly break: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
            readonly from: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<import("../../model/calendar-date.js").CalendarDate> | null>;
            readonly to: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<import("../../model/calendar-date.js").CalendarDate> | null>;
            readonly lesson: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<string> | null>;
            readonly topic: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
            readonly hours: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<number> | null>;
            readonly kind: import("../../model/index.js").Row<"exam" | "lab" | "practice" | "fieldwork" | "online" | "lecture" | "seminar" | null>;
            readonly method: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
            readonly lab: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
            readonly reading: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
            readonly readings: import("../../model/index.js").Row<readonly import("../../model/rich-text.js").RichText[]>;
            readonly slides: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<string> | null>;
            readonly more: import("../../model/index.js").Row<readonly import("../../model/rich-text.js").RichText[]>;
            readonly due: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
        }>[]>;
        readonly scheduleBy: import("../../model/index.js").Row<"week" | "meeting">;
        readonly scheduleColumns: import("../../model/index.js").Row<readonly import("../../model/rich-text.js").RichText[]>;
        readonly labs: import("../../model/index.js").Row<readonly import("../../model/fields/row.js").RowValues<{
            readonly title: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText>;
            readonly description: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
            readonly type: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
            readonly hours: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<number> | null>;
            readonly compulsory: import("../../model/index.js").Row<boolean | null>;
            readonly group: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<string> | null>;
        }>[]>;
        readonly materials: import("../../model/index.js").Row<import("../../model/fields/row.js").RowValues<{
            readonly required: import("../../model/index.js").Row<readonly import("../../model/fields/row.js").RowValues<{
                readonly reference: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<string> | null>;
                readonly item: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
                readonly edition: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
                readonly isbn: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<string> | null>;
                readonly price: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
                readonly where: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
                readonly url: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<string> | null>;
                readonly note: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
            }>[]>;
            readonly recommended: import("../../model/index.js").Row<readonly import("../../model/fields/row.js").RowValues<{
                readonly reference: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<string> | null>;
                readonly item: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
                readonly edition: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
                readonly isbn: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<string> | null>;
                readonly price: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
                readonly where: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
                readonly url: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<string> | null>;
                readonly note: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
            }>[]>;
        }>>;
        readonly technology: import("../../model/index.js").Row<import("../../model/rich-text.js").RichBlocks | null>;
        readonly assessments: import("../../model/index.js").Row<readonly import("../../model/fields/row.js").RowValues<{
            readonly onlyFor: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
            readonly outcomes: import("../../model/index.js").Row<readonly import("../../model/index.js").Served[]>;
            readonly items: import("../../model/index.js").Row<readonly import("../../model/fields/row.js").RowValues<{
                readonly name: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText>;
                readonly weight: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<number> | null>;
                readonly points: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<number> | null>;
                readonly count: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<number> | null>;
                readonly drop: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<number> | null>;
                readonly extra: import("../../model/index.js").Row<boolean>;
                readonly replacedBy: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
                readonly description: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
                readonly due: import("../../model/index.js").Row<import("../../model/inline.js").When | null>;
            }>[]>;
            readonly late: import("../../model/index.js").Row<import("../../model/fields/row.js").RowValues<{
                readonly grace: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
                readonly perDay: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<number> | null>;
                readonly days: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<number> | null>;
            }> | null>;
            readonly rubric: import("../../model/index.js").Row<import("../../model/fields/row.js").RowValues<{
                readonly levels: import("../../model/index.js").Row<readonly import("../../model/rich-text.js").RichText[]>;
                readonly criteria: import("../../model/index.js").Row<readonly import("../../model/fields/row.js").RowValues<{
                    readonly name: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText>;
                    readonly weight: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<number> | null>;
                    readonly cells: import("../../model/index.js").Row<readonly import("../../model/rich-text.js").RichText[]>;
                }>[]>;
            }> | null>;
            readonly name: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText>;
            readonly weight: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<number> | null>;
            readonly points: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<number> | null>;
            readonly count: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<number> | null>;
            readonly drop: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<number> | null>;
            readonly extra: import("../../model/index.js").Row<boolean>;
            readonly replacedBy: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
            readonly description: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
            readonly due: import("../../model/index.js").Row<import("../../model/inline.js").When | null>;
        }>[]>;
        readonly points: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<number> | null>;
        readonly grading: import("../../model/index.js").Row<import("../../model/rich-text.js").RichBlocks | null>;
        readonly late: import("../../model/index.js").Row<import("../../model/fields/row.js").RowValues<{
            readonly grace: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
            readonly perDay: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<number> | null>;
            readonly days: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<number> | null>;
        }> | null>;
        readonly gradingScale: import("../../model/index.js").Row<readonly import("../../model/fields/row.js").RowValues<{
            readonly grade: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText>;
            readonly from: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<number> | null>;
            readonly points: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<number> | null>;
            readonly meaning: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
        }>[]>;
        readonly parts: import("../../model/index.js").Row<readonly import("../../model/fields/row.js").RowValues<{
            readonly outcomes: import("../../model/index.js").Row<readonly import("../../model/index.js").Served[]>;
            readonly lessons: import("../../model/index.js").Row<readonly import("../../diagnostics/source.js").Placed<string>[]>;
            readonly requirements: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
            readonly focus: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
            readonly difficulties: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
            readonly methods: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
            readonly ideology: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
            readonly before: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
            readonly after: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
            readonly title: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText>;
            readonly hours: import("../../model/index.js").Row<import("../../model/index.js").ClassHours | null>;
        }>[]>;
        readonly hoursChart: import("../../model/index.js").Row<boolean>;
        readonly policies: import("../../model/index.js").Row<readonly import("../../model/fields/row.js").RowValues<{
            readonly policy: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<string> | null>;
            readonly asked: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<string> | null>;
            readonly title: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText>;
            readonly text: import("../../model/index.js").Row<import("../../model/rich-text.js").RichBlocks | null>;
            readonly version: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
        }>[]>;
        readonly communication: import("../../model/index.js").Row<import("../../model/rich-text.js").RichBlocks | null>;
        readonly support: import("../../model/index.js").Row<import("../../model/rich-text.js").RichBlocks | null>;
        readonly faq: import("../../model/index.js").Row<readonly import("../../model/fields/row.js").RowValues<{
            readonly question: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText>;
            readonly answer: import("../../model/index.js").Row<import("../../model/rich-text.js").RichBlocks | null>;
        }>[]>;
        readonly extra: import("../../model/index.js").Row<readonly import("../../model/fields/row.js").RowValues<{
            readonly title: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText>;
            readonly text: import("../../model/index.js").Row<import("../../model/rich-text.js").RichBlocks | null>;
            readonly after: import("../../model/index.js").Row<"at-a-glance" | "description" | "outcomes" | "structure" | "schedule" | "materials" | "assessments" | "grading-scale" | "policies" | "contact" | "labs" | "faq" | null>;
        }>[]>;
        readonly contact: import("../../model/index.js").Row<import("../../model/rich-text.js").RichBlocks | null>;
        readonly approval: import("../../model/index.js").Row<readonly import("../../model/fields/row.js").RowValues<{
            readonly role: import("../../model/index.js").Row<"author" | "reviewer" | "approver">;
            readonly name: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText>;
            readonly date: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<import("../../model/calendar-date.js").CalendarDate> | null>;
        }>[]>;
        readonly published: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<import("../../model/calendar-date.js").CalendarDate> | null>;
        readonly profile: import("../../model/index.js").Row<readonly import("../../diagnostics/source.js").Placed<string>[]>;
        readonly licence: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
        readonly lof: import("../../model/index.js").Row<boolean>;
        readonly lot: import("../../model/index.js").Row<boolean>;
        readonly index: import("../../model/index.js").Row<boolean>;
        readonly book: import("../../model/index.js").Row<import("../../model/fields/row.js").RowValues<{
            readonly title: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
            readonly subtitle: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
            readonly imprint: import("../../model/index.js").Row<import("../../model/rich-text.js").RichBlocks | null>;
            readonly preface: import("../../model/index.js").Row<import("../../model/rich-text.js").RichBlocks | null>;
            readonly tocDepth: import("../../model/index.js").Row<number>;
            readonly lof: import("../../model/index.js").Row<boolean>;
            readonly lot: import("../../model/index.js").Row<boolean>;
            readonly references: import("../../model/index.js").Row<"end" | "lesson">;
            readonly index: import("../../model/index.js").Row<boolean>;
            readonly lessonsOn: import("../../model/index.js").Row<"page" | "recto">;
        }>>;
        readonly referenceFiles: import("../../model/index.js").Row<readonly import("../../diagnostics/source.js").Placed<string>[]>;
        readonly referenceStyle: import("../../model/index.js").Row<import("../../model/fields/row.js").RowValues<{
            readonly handout: import("../../model/index.js").Row<"lectern" | "gb7714-2025-numeric" | "gb7714-2025-author-date" | "gb7714-2015-numeric" | "gb7714-2015-author-date" | "apa-7" | "ieee" | "chicago-18" | "chicago-17" | "mla-9" | null>;
            readonly syllabus: import("../../model/index.js").Row<"lectern" | "gb7714-2025-numeric" | "gb7714-2025-author-date" | "gb7714-2015-numeric" | "gb7714-2015-author-date" | "apa-7" | "ieee" | "chicago-18" | "chicago-17" | "mla-9" | null>;
            readonly referenceSheet: import("../../model/index.js").Row<"lectern" | "gb7714-2025-numeric" | "gb7714-2025-author-date" | "gb7714-2015-numeric" | "gb7714-2015-author-date" | "apa-7" | "ieee" | "chicago-18" | "chicago-17" | "mla-9" | null>;
            readonly glossary: import("../../model/index.js").Row<"lectern" | "gb7714-2025-numeric" | "gb7714-2025-author-date" | "gb7714-2015-numeric" | "gb7714-2015-author-date" | "apa-7" | "ieee" | "chicago-18" | "chicago-17" | "mla-9" | null>;
            readonly book: import("../../model/index.js").Row<"lectern" | "gb7714-2025-numeric" | "gb7714-2025-author-date" | "gb7714-2015-numeric" | "gb7714-2015-author-date" | "apa-7" | "ieee" | "chicago-18" | "chicago-17" | "mla-9" | null>;
            readonly exam: import("../../model/index.js").Row<"lectern" | "gb7714-2025-numeric" | "gb7714-2025-author-date" | "gb7714-2015-numeric" | "gb7714-2015-author-date" | "apa-7" | "ieee" | "chicago-18" | "chicago-17" | "mla-9" | null>;
            readonly style: import("../../model/index.js").Row<"lectern" | "gb7714-2025-numeric" | "gb7714-2025-author-date" | "gb7714-2015-numeric" | "gb7714-2015-author-date" | "apa-7" | "ieee" | "chicago-18" | "chicago-17" | "mla-9">;
            readonly width: import("../../model/index.js").Row<"half" | "as-typeset" | "by-language" | null>;
            readonly letters: import("../../model/index.js").Row<"list" | "citation" | null>;
            readonly han: import("../../model/index.js").Row<"pinyin" | "strokes" | null>;
            readonly latin: import("../../model/index.js").Row<"before" | "after" | null>;
            readonly raised: import("../../model/index.js").Row<boolean | null>;
            readonly compress: import("../../model/index.js").Row<number | null>;
            readonly backLinks: import("../../model/index.js").Row<boolean | null>;
            readonly annotated: import("../../model/index.js").Row<boolean | null>;
        }> | null>;
        readonly noteColumn: import("../../model/index.js").Row<boolean>;
        readonly figCapLocation: import("../../model/index.js").Row<"bottom" | "margin">;
        readonly labels: import("../../model/index.js").Row<import("../../model/fields/row.js").RowValues<Record<"objectives" | "contents" | "summary" | "key-points" | "references" | "examples" | "figure" | "table" | "listing" | "page" | "hours" | "questions" | "tasks", import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>>>>;
        readonly smart: import("../../model/index.js").Row<boolean>;
        readonly theme: import("../../model/index.js").Row<never[] | readonly {
            readonly name: import("../../diagnostics/source.js").Placed<string>;
            readonly value: import("../../diagnostics/source.js").Placed<string>;
        }[]>;
        readonly macros: import("../../model/index.js").Row<never[] | readonly {
            readonly name: import("../../diagnostics/source.js").Placed<string>;
            readonly value: import("../../diagnostics/source.js").Placed<string>;
        }[]>;
        readonly look: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<string> | null>;
        readonly slots: import("../../model/index.js").Row<"line" | "reserve" | "omit" | null>;
        readonly topicReferences: import("../../model/index.js").Row<"brief" | "full">;
        readonly pageSize: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<string> | null>;
        readonly print: import("../../model/index.js").Row<readonly import("../../model/fields/row.js").RowValues<{
            readonly only: import("../../model/index.js").Row<readonly import("../../diagnostics/source.js").Placed<string>[]>;
            readonly for: import("../../model/index.js").Row<readonly import("../../diagnostics/source.js").Placed<string>[]>;
            readonly paper: import("../../model/index.js").Row<readonly import("../../diagnostics/source.js").Placed<string>[]>;
            readonly type: import("../../model/index.js").Row<readonly import("../../diagnostics/source.js").Placed<string>[]>;
            readonly sides: import("../../model/index.js").Row<readonly import("../../diagnostics/source.js").Placed<string>[]>;
            readonly binding: import("../../model/index.js").Row<readonly import("../../diagnostics/source.js").Placed<string>[]>;
            readonly ink: import("../../model/index.js").Row<readonly import("../../diagnostics/source.js").Placed<string>[]>;
            readonly links: import("../../model/index.js").Row<readonly import("../../diagnostics/source.js").Placed<string>[]>;
            readonly imposition: import("../../model/index.js").Row<readonly import("../../diagnostics/source.js").Placed<string>[]>;
        }>[]>;
        readonly pdfStandard: import("../../model/index.js").Row<"none" | "ua-1,a-2a" | "ua-1" | "a-2a">;
        readonly audiences: import("../../model/index.js").Row<readonly import("../../diagnostics/source.js").Placed<string>[]>;
        readonly strictLinks: import("../../model/index.js").Row<boolean>;
    }>>;
    readonly lesson: import("../../model/fields/values.js").RecordOf<import("../../model/fields/row.js").RowValues<{
        readonly outcomes: import("../../model/index.js").Row<readonly import("../../model/index.js").Served[]>;
        readonly aids: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
        readonly tocDepth: import("../../model/index.js").Row<number>;
        readonly lof: import("../../model/index.js").Row<boolean | null>;
        readonly lot: import("../../model/index.js").Row<boolean | null>;
        readonly referenceStyle: import("../../model/index.js").Row<import("../../model/fields/row.js").RowValues<{
            readonly style: import("../../model/index.js").Row<"lectern" | "gb7714-2025-numeric" | "gb7714-2025-author-date" | "gb7714-2015-numeric" | "gb7714-2015-author-date" | "apa-7" | "ieee" | "chicago-18" | "chicago-17" | "mla-9">;
            readonly width: import("../../model/index.js").Row<"half" | "as-typeset" | "by-language" | null>;
            readonly letters: import("../../model/index.js").Row<"list" | "citation" | null>;
            readonly han: import("../../model/index.js").Row<"pinyin" | "strokes" | null>;
            readonly latin: import("../../model/index.js").Row<"before" | "after" | null>;
            readonly raised: import("../../model/index.js").Row<boolean | null>;
            readonly compress: import("../../model/index.js").Row<number | null>;
            readonly backLinks: import("../../model/index.js").Row<boolean | null>;
            readonly annotated: import("../../model/index.js").Row<boolean | null>;
        }> | null>;
        readonly index: import("../../model/index.js").Row<boolean | null>;
        readonly look: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<string> | null>;
        readonly slots: import("../../model/index.js").Row<"line" | "reserve" | "omit" | null>;
        readonly titlePage: import("../../model/index.js").Row<boolean>;
        readonly objectives: import("../../model/index.js").Row<readonly import("../../model/rich-text.js").RichText[]>;
        readonly sections: import("../../model/index.js").Row<readonly (({
            readonly kind: "references";
            readonly title: import("../../model/rich-text.js").RichText;
            readonly toc: boolean;
            readonly summary: import("../../model/rich-text.js").RichText | null;
            readonly body: import("../../model/rich-text.js").RichBlocks | null;
        } & {
            readonly span: import("../../index.js").Span;
        } & {
            readonly kind: "references";
        }) | ({
            readonly kind: "questions";
            readonly title: import("../../model/rich-text.js").RichText;
            readonly audience: import("../../diagnostics/source.js").Placed<string> | null;
            readonly toc: boolean;
            readonly minutes: import("../../diagnostics/source.js").Placed<number> | null;
            readonly activity: import("../../model/rich-text.js").RichText | null;
            readonly summary: import("../../model/rich-text.js").RichText | null;
            readonly body: import("../../model/rich-text.js").RichBlocks | null;
            readonly keyPoints: readonly import("../../model/index.js").KeyPoint[];
            readonly lines: number;
        } & {
            readonly span: import("../../index.js").Span;
        } & {
            readonly kind: "questions";
        }) | ({
            readonly kind: "tasks";
            readonly title: import("../../model/rich-text.js").RichText;
            readonly audience: import("../../diagnostics/source.js").Placed<string> | null;
            readonly toc: boolean;
            readonly minutes: import("../../diagnostics/source.js").Placed<number> | null;
            readonly activity: import("../../model/rich-text.js").RichText | null;
            readonly summary: import("../../model/rich-text.js").RichText | null;
            readonly body: import("../../model/rich-text.js").RichBlocks | null;
            readonly tasks: readonly import("../../model/rich-text.js").Exercise[];
        } & {
            readonly span: import("../../index.js").Span;
        } & {
            readonly kind: "tasks";
        }) | ({
            readonly kind: string;
            readonly title: import("../../model/rich-text.js").RichText;
            readonly audience: import("../../diagnostics/source.js").Placed<string> | null;
            readonly toc: boolean;
            readonly minutes: import("../../diagnostics/source.js").Placed<number> | null;
            readonly activity: import("../../model/rich-text.js").RichText | null;
            readonly summary: import("../../model/rich-text.js").RichText | null;
            readonly body: import("../../model/rich-text.js").RichBlocks | null;
            readonly topics: readonly import("../../model/fields/row.js").RowValues<{
                readonly title: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText>;
                readonly summary: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
                readonly keyPoints: import("../../model/index.js").Row<readonly import("../../model/index.js").KeyPoint[]>;
                readonly body: import("../../model/index.js").Row<import("../../model/rich-text.js").RichBlocks | null>;
                readonly blocks: import("../../model/index.js").Row<readonly import("../../model/index.js").TopicBlock[]>;
                readonly references: import("../../model/index.js").Row<readonly import("../../diagnostics/source.js").Placed<string>[]>;
                readonly figures: import("../../model/index.js").Row<readonly import("../../model/index.js").FigureSlot[]>;
                readonly tables: import("../../model/index.js").Row<readonly {
                    inText: "plain" | "numbered" | null;
                    trouble: string | null;
                    kind: "table";
                    id: import("../../diagnostics/source.js").Placed<string>;
                    caption: import("../../model/rich-text.js").RichText;
                    alt: import("../../diagnostics/source.js").Placed<string> | null;
                    owner: import("../../diagnostics/source.js").Placed<string> | null;
                    due: import("../../model/inline.js").When | null;
                    file: import("../../diagnostics/source.js").Placed<string> | null;
                    columns: readonly import("../../model/rich-text.js").RichText[];
                    rows: number;
                    align: import("../../model/table-filling.js").AskedAlignment | null;
                    sheet: import("../../diagnostics/source.js").Placed<string> | null;
                    column: "page" | "body";
                    filling: import("../../model/table-filling.js").TableFilling | null;
                    source: import("../../model/rich-text.js").RichText | null;
                    licence: import("../../model/rich-text.js").RichText | null;
                    revised: import("../../diagnostics/source.js").Placed<import("../../model/calendar-date.js").CalendarDate> | null;
                    made: import("../../diagnostics/source.js").Placed<import("../../model/calendar-date.js").CalendarDate> | null;
                    audience: import("../../diagnostics/source.js").Placed<string> | null;
                    span: import("../../index.js").Span;
                }[]>;
                readonly listings: import("../../model/index.js").Row<readonly {
                    inText: "plain" | "numbered" | null;
                    trouble: string | null;
                    kind: "listing";
                    alt: null;
                    id: import("../../diagnostics/source.js").Placed<string>;
                    caption: import("../../model/rich-text.js").RichText;
                    owner: import("../../diagnostics/source.js").Placed<string> | null;
                    due: import("../../model/inline.js").When | null;
                    file: import("../../diagnostics/source.js").Placed<string> | null;
                    lines: import("../../diagnostics/source.js").Placed<string> | null;
                    language: import("../../diagnostics/source.js").Placed<string> | null;
                    numberLines: boolean;
                    marks: import("../../diagnostics/source.js").Placed<string> | null;
                    room: number;
                    column: "page" | "body";
                    filling: import("../../model/rich-text.js").RichBlocks | null;
                    output: import("../../diagnostics/traced-text.js").TracedText | null;
                    source: import("../../model/rich-text.js").RichText | null;
                    licence: import("../../model/rich-text.js").RichText | null;
                    revised: import("../../diagnostics/source.js").Placed<import("../../model/calendar-date.js").CalendarDate> | null;
                    made: import("../../diagnostics/source.js").Placed<import("../../model/calendar-date.js").CalendarDate> | null;
                    audience: import("../../diagnostics/source.js").Placed<string> | null;
                    span: import("../../index.js").Span;
                }[]>;
                readonly minutes: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<number> | null>;
                readonly activity: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
                readonly audience: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<string> | null>;
            }>[];
        } & {
            readonly span: import("../../index.js").Span;
        } & {
            readonly kind: "topics";
        }) | ({
            readonly kind: "wrap-up";
            readonly title: import("../../model/rich-text.js").RichText;
            readonly audience: import("../../diagnostics/source.js").Placed<string> | null;
            readonly toc: boolean;
            readonly minutes: import("../../diagnostics/source.js").Placed<number> | null;
            readonly activity: import("../../model/rich-text.js").RichText | null;
            readonly summary: import("../../model/rich-text.js").RichText | null;
            readonly keyPoints: readonly import("../../model/index.js").KeyPoint[];
            readonly body: import("../../model/rich-text.js").RichBlocks | null;
            readonly references: readonly import("../../diagnostics/source.js").Placed<string>[];
        } & {
            readonly span: import("../../index.js").Span;
        } & {
            readonly kind: "wrap-up";
        }))[]>;
        readonly labels: import("../../model/index.js").Row<import("../../model/fields/row.js").RowValues<Record<"objectives" | "contents" | "summary" | "key-points" | "references" | "examples" | "figure" | "table" | "listing" | "page" | "hours" | "questions" | "tasks", import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>>>>;
        readonly requirements: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
        readonly focus: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
        readonly difficulties: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
        readonly methods: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
        readonly ideology: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
        readonly before: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
        readonly after: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
        readonly title: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText>;
        readonly audience: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<string> | null>;
        readonly subtitle: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
        readonly date: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<import("../../model/calendar-date.js").CalendarDate> | null>;
        readonly begins: import("../../model/index.js").Row<import("../../model/inline.js").When | null>;
        readonly hours: import("../../model/index.js").Row<import("../../model/index.js").ClassHours | null>;
    }>>;
    readonly sheet: import("../../model/fields/values.js").RecordOf<import("../../model/fields/row.js").RowValues<{
        readonly title: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText>;
        readonly scope: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
        readonly look: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<string> | null>;
        readonly columns: import("../../model/index.js").Row<number>;
        readonly orientation: import("../../model/index.js").Row<"landscape" | "portrait">;
        readonly version: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
        readonly date: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<import("../../model/calendar-date.js").CalendarDate> | null>;
        readonly licence: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
        readonly groups: import("../../model/index.js").Row<never[] | readonly import("../../model/fields/row.js").RowValues<{
            readonly title: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText>;
            readonly lessons: import("../../model/index.js").Row<readonly import("../../diagnostics/source.js").Placed<string>[]>;
            readonly entries: import("../../model/index.js").Row<never[] | readonly ((import("../../model/rich-text.js").Exercise & {
                readonly kind: "exercise";
            }) | ({
                readonly caption: import("../../model/rich-text.js").RichText | null;
                readonly table: import("../../model/table-filling.js").TableFilling;
                readonly lessons: readonly import("../../diagnostics/source.js").Placed<string>[];
            } & {
                readonly span: import("../../index.js").Span;
            } & {
                readonly kind: "table";
            }) | ({
                readonly term: import("../../model/rich-text.js").RichText;
                readonly definition: import("../../model/rich-text.js").RichText;
                readonly lessons: readonly import("../../diagnostics/source.js").Placed<string>[];
            } & {
                readonly span: import("../../index.js").Span;
            } & {
                readonly kind: "term";
            }) | ({
                readonly note: import("../../model/rich-text.js").RichBlocks | null;
                readonly lessons: readonly import("../../diagnostics/source.js").Placed<string>[];
            } & {
                readonly span: import("../../index.js").Span;
            } & {
                readonly kind: "note";
            }) | ({
                readonly formula: import("../../model/rich-text.js").RichText;
                readonly alt: import("../../diagnostics/source.js").Placed<string> | null;
                readonly meaning: import("../../model/rich-text.js").RichText | null;
                readonly lessons: readonly import("../../diagnostics/source.js").Placed<string>[];
            } & {
                readonly span: import("../../index.js").Span;
            } & {
                readonly kind: "formula";
            }) | ({
                readonly command: import("../../diagnostics/source.js").Placed<string>;
                readonly meaning: import("../../model/rich-text.js").RichText;
                readonly lessons: readonly import("../../diagnostics/source.js").Placed<string>[];
            } & {
                readonly span: import("../../index.js").Span;
            } & {
                readonly kind: "command";
            }))[]>;
        }>[]>;
    }>>;
    readonly exam: import("../../model/fields/values.js").RecordOf<import("../../model/fields/row.js").RowValues<{
        readonly kind: import("../../model/index.js").Row<"quiz" | "worksheet" | "examination">;
        readonly title: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText>;
        readonly date: import("../../model/index.js").Row<import("../../model/inline.js").When | null>;
        readonly clock: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<import("../../model/clock.js").TimeOfDay> | null>;
        readonly place: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
        readonly time: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
        readonly fields: import("../../model/index.js").Row<readonly import("../../model/rich-text.js").RichText[]>;
        readonly rules: import("../../model/index.js").Row<import("../../model/rich-text.js").RichBlocks | null>;
        readonly frontPage: import("../../model/index.js").Row<boolean | null>;
        readonly pointsTable: import("../../model/index.js").Row<boolean | "questions" | "pages" | "both" | null>;
        readonly versions: import("../../model/index.js").Row<number>;
        readonly seed: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<string> | null>;
        readonly shuffle: import("../../model/index.js").Row<"questions" | "all" | "choices" | "none">;
        readonly sections: import("../../model/index.js").Row<never[] | readonly {
            exercises: readonly import("../../model/rich-text.js").Exercise[];
            title: import("../../model/rich-text.js").RichText | null;
            text: import("../../model/rich-text.js").RichBlocks | null;
            pointsEach: import("../../diagnostics/source.js").Placed<number> | null;
            audience: import("../../diagnostics/source.js").Placed<string> | null;
            span: import("../../index.js").Span;
        }[]>;
    }>>;
    readonly exercises: import("../../model/fields/kind.js").ListKind & import("../../model/fields/kind.js").Typed<readonly import("../../model/rich-text.js").Exercise[]>;
    readonly references: import("../../model/fields/kind.js").ListKind & import("../../model/fields/kind.js").Typed<readonly import("../../model/fields/row.js").RowValues<{
        readonly language: import("../../model/index.js").Row<string | null>;
        readonly annote: import("../../model/index.js").Row<string | null>;
        readonly keyword: import("../../model/index.js").Row<string | null>;
        readonly "container-title-short": import("../../model/index.js").Row<string | null>;
        readonly journalAbbreviation: import("../../model/index.js").Row<string | null>;
        readonly "title-short": import("../../model/index.js").Row<string | null>;
        readonly shortTitle: import("../../model/index.js").Row<string | null>;
        readonly "collection-title": import("../../model/index.js").Row<string | null>;
        readonly "collection-number": import("../../model/index.js").Row<string | null>;
        readonly "volume-title": import("../../model/index.js").Row<string | null>;
        readonly "number-of-volumes": import("../../model/index.js").Row<string | null>;
        readonly version: import("../../model/index.js").Row<string | null>;
        readonly medium: import("../../model/index.js").Row<string | null>;
        readonly scale: import("../../model/index.js").Row<string | null>;
        readonly dimensions: import("../../model/index.js").Row<string | null>;
        readonly event: import("../../model/index.js").Row<string | null>;
        readonly "event-title": import("../../model/index.js").Row<string | null>;
        readonly "event-place": import("../../model/index.js").Row<string | null>;
        readonly archive: import("../../model/index.js").Row<string | null>;
        readonly "archive-place": import("../../model/index.js").Row<string | null>;
        readonly archive_location: import("../../model/index.js").Row<string | null>;
        readonly "call-number": import("../../model/index.js").Row<string | null>;
        readonly ISBN: import("../../model/index.js").Row<string | null>;
        readonly ISSN: import("../../model/index.js").Row<string | null>;
        readonly CSTR: import("../../model/index.js").Row<string | null>;
        readonly "sort-key": import("../../model/index.js").Row<string | null>;
        readonly "container-title": import("../../model/index.js").Row<string | null>;
        readonly volume: import("../../model/index.js").Row<string | null>;
        readonly issue: import("../../model/index.js").Row<string | null>;
        readonly page: import("../../model/index.js").Row<string | null>;
        readonly number: import("../../model/index.js").Row<string | null>;
        readonly edition: import("../../model/index.js").Row<string | null>;
        readonly genre: import("../../model/index.js").Row<string | null>;
        readonly publisher: import("../../model/index.js").Row<string | null>;
        readonly "publisher-place": import("../../model/index.js").Row<string | null>;
        readonly DOI: import("../../model/index.js").Row<string | null>;
        readonly URL: import("../../model/index.js").Row<string | null>;
        readonly "original-date": import("../../model/index.js").Row<import("../../model/index.js").ReferenceDate | null>;
        readonly "available-date": import("../../model/index.js").Row<import("../../model/index.js").ReferenceDate | null>;
        readonly issued: import("../../model/index.js").Row<import("../../model/index.js").ReferenceDate | null>;
        readonly accessed: import("../../model/index.js").Row<import("../../model/index.js").ReferenceDate | null>;
        readonly translator: import("../../model/index.js").Row<readonly (({
            readonly family: string;
            readonly given: string | null;
            readonly particle: string | null;
            readonly droppingParticle: string | null;
            readonly suffix: string | null;
            readonly staticOrdering: boolean;
        } & {
            readonly span: import("../../index.js").Span;
        } & {
            readonly kind: "person";
        }) | ({
            readonly literal: string;
        } & {
            readonly span: import("../../index.js").Span;
        } & {
            readonly kind: "literal";
        }))[]>;
        readonly "container-author": import("../../model/index.js").Row<readonly (({
            readonly family: string;
            readonly given: string | null;
            readonly particle: string | null;
            readonly droppingParticle: string | null;
            readonly suffix: string | null;
            readonly staticOrdering: boolean;
        } & {
            readonly span: import("../../index.js").Span;
        } & {
            readonly kind: "person";
        }) | ({
            readonly literal: string;
        } & {
            readonly span: import("../../index.js").Span;
        } & {
            readonly kind: "literal";
        }))[]>;
        readonly director: import("../../model/index.js").Row<readonly (({
            readonly family: string;
            readonly given: string | null;
            readonly particle: string | null;
            readonly droppingParticle: string | null;
            readonly suffix: string | null;
            readonly staticOrdering: boolean;
        } & {
            readonly span: import("../../index.js").Span;
        } & {
            readonly kind: "person";
        }) | ({
            readonly literal: string;
        } & {
            readonly span: import("../../index.js").Span;
        } & {
            readonly kind: "literal";
        }))[]>;
        readonly composer: import("../../model/index.js").Row<readonly (({
            readonly family: string;
            readonly given: string | null;
            readonly particle: string | null;
            readonly droppingParticle: string | null;
            readonly suffix: string | null;
            readonly staticOrdering: boolean;
        } & {
            readonly span: import("../../index.js").Span;
        } & {
            readonly kind: "person";
        }) | ({
            readonly literal: string;
        } & {
            readonly span: import("../../index.js").Span;
        } & {
            readonly kind: "literal";
        }))[]>;
        readonly compiler: import("../../model/index.js").Row<readonly (({
            readonly family: string;
            readonly given: string | null;
            readonly particle: string | null;
            readonly droppingParticle: string | null;
            readonly suffix: string | null;
            readonly staticOrdering: boolean;
        } & {
            readonly span: import("../../index.js").Span;
        } & {
            readonly kind: "person";
        }) | ({
            readonly literal: string;
        } & {
            readonly span: import("../../index.js").Span;
        } & {
            readonly kind: "literal";
        }))[]>;
        readonly interviewer: import("../../model/index.js").Row<readonly (({
            readonly family: string;
            readonly given: string | null;
            readonly particle: string | null;
            readonly droppingParticle: string | null;
            readonly suffix: string | null;
            readonly staticOrdering: boolean;
        } & {
            readonly span: import("../../index.js").Span;
        } & {
            readonly kind: "person";
        }) | ({
            readonly literal: string;
        } & {
            readonly span: import("../../index.js").Span;
        } & {
            readonly kind: "literal";
        }))[]>;
        readonly recipient: import("../../model/index.js").Row<readonly (({
            readonly family: string;
            readonly given: string | null;
            readonly particle: string | null;
            readonly droppingParticle: string | null;
            readonly suffix: string | null;
            readonly staticOrdering: boolean;
        } & {
            readonly span: import("../../index.js").Span;
        } & {
            readonly kind: "person";
        }) | ({
            readonly literal: string;
        } & {
            readonly span: import("../../index.js").Span;
        } & {
            readonly kind: "literal";
        }))[]>;
        readonly host: import("../../model/index.js").Row<readonly (({
            readonly family: string;
            readonly given: string | null;
            readonly particle: string | null;
            readonly droppingParticle: string | null;
            readonly suffix: string | null;
            readonly staticOrdering: boolean;
        } & {
            readonly span: import("../../index.js").Span;
        } & {
            readonly kind: "person";
        }) | ({
            readonly literal: string;
        } & {
            readonly span: import("../../index.js").Span;
        } & {
            readonly kind: "literal";
        }))[]>;
        readonly performer: import("../../model/index.js").Row<readonly (({
            readonly family: string;
            readonly given: string | null;
            readonly particle: string | null;
            readonly droppingParticle: string | null;
            readonly suffix: string | null;
            readonly staticOrdering: boolean;
        } & {
            readonly span: import("../../index.js").Span;
        } & {
            readonly kind: "person";
        }) | ({
            readonly literal: string;
        } & {
            readonly span: import("../../index.js").Span;
        } & {
            readonly kind: "literal";
        }))[]>;
        readonly producer: import("../../model/index.js").Row<readonly (({
            readonly family: string;
            readonly given: string | null;
            readonly particle: string | null;
            readonly droppingParticle: string | null;
            readonly suffix: string | null;
            readonly staticOrdering: boolean;
        } & {
            readonly span: import("../../index.js").Span;
        } & {
            readonly kind: "person";
        }) | ({
            readonly literal: string;
        } & {
            readonly span: import("../../index.js").Span;
        } & {
            readonly kind: "literal";
        }))[]>;
        readonly "script-writer": import("../../model/index.js").Row<readonly (({
            readonly family: string;
            readonly given: string | null;
            readonly particle: string | null;
            readonly droppingParticle: string | null;
            readonly suffix: string | null;
            readonly staticOrdering: boolean;
        } & {
            readonly span: import("../../index.js").Span;
        } & {
            readonly kind: "person";
        }) | ({
            readonly literal: string;
        } & {
            readonly span: import("../../index.js").Span;
        } & {
            readonly kind: "literal";
        }))[]>;
        readonly "editor-translator": import("../../model/index.js").Row<readonly (({
            readonly family: string;
            readonly given: string | null;
            readonly particle: string | null;
            readonly droppingParticle: string | null;
            readonly suffix: string | null;
            readonly staticOrdering: boolean;
        } & {
            readonly span: import("../../index.js").Span;
        } & {
            readonly kind: "person";
        }) | ({
            readonly literal: string;
        } & {
            readonly span: import("../../index.js").Span;
        } & {
            readonly kind: "literal";
        }))[]>;
        readonly author: import("../../model/index.js").Row<readonly (({
            readonly family: string;
            readonly given: string | null;
            readonly particle: string | null;
            readonly droppingParticle: string | null;
            readonly suffix: string | null;
            readonly staticOrdering: boolean;
        } & {
            readonly span: import("../../index.js").Span;
        } & {
            readonly kind: "person";
        }) | ({
            readonly literal: string;
        } & {
            readonly span: import("../../index.js").Span;
        } & {
            readonly kind: "literal";
        }))[]>;
        readonly editor: import("../../model/index.js").Row<readonly (({
            readonly family: string;
            readonly given: string | null;
            readonly particle: string | null;
            readonly droppingParticle: string | null;
            readonly suffix: string | null;
            readonly staticOrdering: boolean;
        } & {
            readonly span: import("../../index.js").Span;
        } & {
            readonly kind: "person";
        }) | ({
            readonly literal: string;
        } & {
            readonly span: import("../../index.js").Span;
        } & {
            readonly kind: "literal";
        }))[]>;
        readonly id: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<string>>;
        readonly type: import("../../model/index.js").Row<"figure" | "map" | "book" | "article-journal" | "article-magazine" | "article-newspaper" | "article" | "bill" | "broadcast" | "chapter" | "classic" | "collection" | "dataset" | "document" | "entry" | "entry-dictionary" | "entry-encyclopedia" | "event" | "graphic" | "hearing" | "interview" | "legal_case" | "legislation" | "manuscript" | "motion_picture" | "musical_score" | "pamphlet" | "paper-conference" | "patent" | "performance" | "periodical" | "personal_communication" | "post" | "post-weblog" | "regulation" | "report" | "review" | "review-book" | "software" | "song" | "speech" | "standard" | "thesis" | "treaty" | "webpage">;
        readonly title: import("../../model/index.js").Row<string>;
    }>[]>;
    readonly glossary: import("../../model/fields/kind.js").ListKind & import("../../model/fields/kind.js").Typed<readonly import("../../model/fields/row.js").RowValues<{
        readonly term: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText>;
        readonly short: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<string> | null>;
        readonly definition: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText>;
        readonly see: import("../../model/index.js").Row<readonly import("../../diagnostics/source.js").Placed<string>[]>;
        readonly forms: import("../../model/index.js").Row<readonly import("../../diagnostics/source.js").Placed<string>[]>;
    }>[]>;
    readonly table: import("../../model/fields/values.js").RecordOf<import("../../model/fields/row.js").RowValues<{
        readonly columns: import("../../model/index.js").Row<{
            cells: readonly import("../../model/rich-text.js").RichText[];
            span: import("../../index.js").Span;
        } | {
            readonly cells: readonly import("../../model/rich-text.js").RichText[];
            readonly span: import("../../index.js").Span;
        }>;
        readonly align: import("../../model/index.js").Row<import("../../model/table-filling.js").AskedAlignment | null>;
        readonly rows: import("../../model/index.js").Row<never[] | readonly {
            cells: readonly import("../../model/rich-text.js").RichText[];
            span: import("../../index.js").Span;
        }[]>;
    }>>;
    readonly term: import("../../model/fields/values.js").RecordOf<import("../../model/fields/row.js").RowValues<{
        readonly name: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText>;
        readonly start: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<import("../../model/calendar-date.js").CalendarDate> | null>;
        readonly end: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<import("../../model/calendar-date.js").CalendarDate> | null>;
        readonly weeks: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<number> | null>;
        readonly weekBegins: import("../../model/index.js").Row<number>;
        readonly timeZone: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<string> | null>;
        readonly holidays: import("../../model/index.js").Row<readonly import("../../model/fields/row.js").RowValues<{
            readonly date: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<import("../../model/calendar-date.js").CalendarDate> | null>;
            readonly name: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
            readonly from: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<import("../../model/calendar-date.js").CalendarDate> | null>;
            readonly to: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<import("../../model/calendar-date.js").CalendarDate> | null>;
        }>[]>;
        readonly breaks: import("../../model/index.js").Row<readonly import("../../model/fields/row.js").RowValues<{
            readonly counts: import("../../model/index.js").Row<boolean>;
            readonly name: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
            readonly from: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<import("../../model/calendar-date.js").CalendarDate> | null>;
            readonly to: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<import("../../model/calendar-date.js").CalendarDate> | null>;
        }>[]>;
        readonly moved: import("../../model/index.js").Row<readonly import("../../model/fields/row.js").RowValues<{
            readonly date: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<import("../../model/calendar-date.js").CalendarDate> | null>;
            readonly taughtAs: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<string>>;
        }>[]>;
        readonly examinations: import("../../model/index.js").Row<import("../../model/fields/row.js").RowValues<{
            readonly from: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<import("../../model/calendar-date.js").CalendarDate> | null>;
            readonly to: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<import("../../model/calendar-date.js").CalendarDate> | null>;
        }> | null>;
        readonly periods: import("../../model/index.js").Row<readonly import("../../diagnostics/source.js").Placed<import("../../model/clock.js").TimeOfDay>[]>;
    }>>;
    readonly policy: import("../../model/fields/values.js").RecordOf<import("../../model/fields/row.js").RowValues<{
        readonly version: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<string> | null>;
        readonly title: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText>;
        readonly text: import("../../model/index.js").Row<import("../../model/rich-text.js").RichBlocks | null>;
    }>>;
    readonly profile: import("../../model/fields/values.js").RecordOf<import("../../model/fields/row.js").RowValues<{
        readonly title: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<string>>;
        readonly source: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<string> | null>;
        readonly rules: import("../../model/index.js").Row<readonly import("../../model/fields/row.js").RowValues<{
            readonly id: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<string>>;
            readonly asks: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<string>>;
            readonly source: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<string> | null>;
            readonly fields: import("../../model/index.js").Row<readonly import("../../diagnostics/source.js").Placed<string>[]>;
            readonly each: import("../../model/index.js").Row<readonly import("../../diagnostics/source.js").Placed<string>[]>;
            readonly least: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<number> | null>;
            readonly words: import("../../model/index.js").Row<import("../../model/fields/row.js").RowValues<{
                readonly least: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<number> | null>;
                readonly most: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<number> | null>;
            }> | null>;
            readonly policy: import("../../model/index.js").Row<import("../../model/fields/row.js").RowValues<{
                readonly id: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<string> | null>;
                readonly version: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<string> | null>;
                readonly sha256: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<string> | null>;
                readonly about: import("../../model/index.js").Row<readonly import("../../diagnostics/source.js").Placed<string>[]>;
            }> | null>;
            readonly order: import("../../model/index.js").Row<readonly import("../../diagnostics/source.js").Placed<string>[]>;
            readonly publish: import("../../model/index.js").Row<import("../../model/fields/row.js").RowValues<{
                readonly before: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<number> | null>;
                readonly after: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<number> | null>;
            }> | null>;
            readonly holds: import("../../model/index.js").Row<"meetings-taught" | "outcomes-assessed" | "hours-add-up" | "examination-dated" | null>;
        }>[]>;
        readonly people: import("../../model/index.js").Row<readonly import("../../diagnostics/source.js").Placed<string>[]>;
    }>>;
    readonly programme: import("../../model/fields/values.js").RecordOf<import("../../model/fields/row.js").RowValues<{
        readonly title: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText | null>;
        readonly outcomes: import("../../model/index.js").Row<readonly import("../../model/fields/row.js").RowValues<{
            readonly id: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<string>>;
            readonly text: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText>;
            readonly indicators: import("../../model/index.js").Row<readonly import("../../model/fields/row.js").RowValues<{
                readonly id: import("../../model/index.js").Row<import("../../diagnostics/source.js").Placed<string>>;
                readonly text: import("../../model/index.js").Row<import("../../model/rich-text.js").RichText>;
            }>[]>;
        }>[]>;
    }>>;
};
/** The name of a kind of content file. */
export type SchemaName = keyof typeof files;
/** Every name of a schema. */
export declare const schemaNames: readonly SchemaName[];
type Schema = Readonly<Record<string, unknown>>;
/** What a value is called where the kind has a name: `date`, `id of a reference`. */
export declare function titleOf(kind: Kind): string;
/**
 * What a kind of content file may hold, as JSON Schema for editors and validators: draft 7, which all of them know, and
 * no formats, which some need a package for. A key without a value counts as absent to Lectern; JSON Schema sees a null
 * there and refuses it.
 */
export declare function jsonSchema(name: SchemaName): string;
/** The same for the language server of YAML, which says `errorMessage` in place of a pattern or the name of a type. */
export declare function editorSchema(name: SchemaName): string;
/** The schema of a kind with all that it refers to. `speaks` adds what an editor says of values that do not fit. */
export declare function schemaOf(kind: Kind, speaks?: boolean): Schema;
export {};
