/** `attainment`. */
export declare const attainment: import("./values.js").RecordOf<import("./row.js").RowValues<{
    readonly marks: import("./kind.js").Row<import("../../diagnostics/source.js").Placed<string>>;
    readonly target: import("./kind.js").Row<import("../../diagnostics/source.js").Placed<number> | null>;
}>>;
/** One of `outcomes`. */
export declare const outcome: import("./values.js").RecordOf<import("./row.js").RowValues<{
    readonly id: import("./kind.js").Row<import("../../diagnostics/source.js").Placed<string>>;
    readonly text: import("./kind.js").Row<import("../rich-text.js").RichText>;
    readonly kind: import("./kind.js").Row<"knowledge" | "skill" | "attitude" | null>;
    readonly level: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
    readonly outcomes: import("./kind.js").Row<readonly import("./row.js").RowValues<{
        readonly id: import("./kind.js").Row<import("../../diagnostics/source.js").Placed<string> | null>;
        readonly text: import("./kind.js").Row<import("../rich-text.js").RichText>;
        readonly level: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
    }>[]>;
    readonly requirement: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
    readonly methods: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
    readonly supports: import("./kind.js").Row<readonly import("./programme.js").Served[]>;
    readonly weight: import("./kind.js").Row<import("../../diagnostics/source.js").Placed<number> | null>;
}>>;
