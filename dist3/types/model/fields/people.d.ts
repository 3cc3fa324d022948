/** One of `instructors`, or of `assistants`. */
export declare const instructor: import("./values.js").RecordOf<import("./row.js").RowValues<{
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
    readonly email: import("./kind.js").Row<import("../../diagnostics/source.js").Placed<string> | null>;
    readonly url: import("./kind.js").Row<import("../../diagnostics/source.js").Placed<string> | null>;
}>>;
