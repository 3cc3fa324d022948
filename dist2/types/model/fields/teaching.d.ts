/** What a syllabus says, and a lesson plan, of how a part or a lesson is taught. */
export declare const teachingRows: {
    readonly requirements: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
    readonly focus: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
    readonly difficulties: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
    readonly methods: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
    readonly ideology: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
    readonly before: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
    readonly after: import("./kind.js").Row<import("../rich-text.js").RichText | null>;
};
/** What a part or a lesson serves, as a syllabus prints it in a matrix. */
export declare const servingRow: import("./kind.js").Row<readonly import("./programme.js").Served[]>;
