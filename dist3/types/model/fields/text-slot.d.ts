/**
 * What may stand wherever a text takes Markdown: the mapping of one that is to come. Its texts are Markdown, but no
 * slots again.
 */
export declare const textSlot: import("./values.js").RecordOf<import("./row.js").RowValues<{
    readonly todo: import("./kind.js").Row<import("../../diagnostics/traced-text.js").TracedText | null>;
    readonly owner: import("./kind.js").Row<import("../../diagnostics/source.js").Placed<string> | null>;
    readonly due: import("./kind.js").Row<import("../inline.js").When | null>;
    readonly lines: import("./kind.js").Row<import("../../diagnostics/source.js").Placed<number> | null>;
    readonly text: import("./kind.js").Row<import("../../diagnostics/traced-text.js").TracedText | null>;
}>>;
