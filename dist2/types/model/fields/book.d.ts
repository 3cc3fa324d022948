/** `book`: what the book of a course says beside its lessons. */
export declare const book: import("./values.js").RecordOf<import("./row.js").RowValues<{
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
