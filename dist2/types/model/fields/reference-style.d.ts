import type { DocumentKind, ValueOf } from "./kind.js";
/** The styles in which references are printed. */
export declare const referenceStyles: readonly ["lectern", "gb7714-2025-numeric", "gb7714-2025-author-date", "gb7714-2015-numeric", "gb7714-2015-author-date", "apa-7", "ieee", "chicago-18", "chicago-17", "mla-9"];
/** How the references of a lesson are printed. */
export declare const referenceStyle: import("./values.js").RecordOf<import("./row.js").RowValues<{
    readonly style: import("./kind.js").Row<"lectern" | "gb7714-2025-numeric" | "gb7714-2025-author-date" | "gb7714-2015-numeric" | "gb7714-2015-author-date" | "apa-7" | "ieee" | "chicago-18" | "chicago-17" | "mla-9">;
    readonly width: import("./kind.js").Row<"half" | "as-typeset" | "by-language" | null>;
    readonly letters: import("./kind.js").Row<"list" | "citation" | null>;
    readonly han: import("./kind.js").Row<"pinyin" | "strokes" | null>;
    readonly latin: import("./kind.js").Row<"before" | "after" | null>;
    readonly raised: import("./kind.js").Row<boolean | null>;
    readonly compress: import("./kind.js").Row<number | null>;
    readonly backLinks: import("./kind.js").Row<boolean | null>;
    readonly annotated: import("./kind.js").Row<boolean | null>;
}>>;
/** The same for a course, whose kinds of documents may differ. */
export declare const courseReferenceStyle: import("./values.js").RecordOf<import("./row.js").RowValues<{
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
}>>;
/** What an author chooses for references. */
export type ChosenReferenceStyle = ValueOf<typeof referenceStyle>;
type CourseReferenceStyle = ValueOf<typeof courseReferenceStyle>;
/** The choice for a kind of document: that of the lesson, else that of the course for the kind, else that of the course; `null` for none. */
export declare function chosenReferenceStyle(course: CourseReferenceStyle | null, lesson: ChosenReferenceStyle | null, kind: DocumentKind): ChosenReferenceStyle | null;
export {};
