/** The sections of a syllabus behind which a section of the author's own may stand, in the order of an English one. */
export declare const syllabusSections: readonly ["at-a-glance", "description", "outcomes", "schedule", "labs", "materials", "assessments", "grading-scale", "structure", "policies", "faq", "contact"];
/** One of `extra`. */
export declare const extraSection: import("./values.js").RecordOf<import("./row.js").RowValues<{
    readonly title: import("./kind.js").Row<import("../rich-text.js").RichText>;
    readonly text: import("./kind.js").Row<import("../rich-text.js").RichBlocks | null>;
    readonly after: import("./kind.js").Row<"at-a-glance" | "description" | "outcomes" | "structure" | "schedule" | "materials" | "assessments" | "grading-scale" | "policies" | "contact" | "labs" | "faq" | null>;
}>>;
/** One of `faq`. */
export declare const question: import("./values.js").RecordOf<import("./row.js").RowValues<{
    readonly question: import("./kind.js").Row<import("../rich-text.js").RichText>;
    readonly answer: import("./kind.js").Row<import("../rich-text.js").RichBlocks | null>;
}>>;
/** One of `approval`. */
export declare const approvalStep: import("./values.js").RecordOf<import("./row.js").RowValues<{
    readonly role: import("./kind.js").Row<"author" | "reviewer" | "approver">;
    readonly name: import("./kind.js").Row<import("../rich-text.js").RichText>;
    readonly date: import("./kind.js").Row<import("../../diagnostics/source.js").Placed<import("../calendar-date.js").CalendarDate> | null>;
}>>;
