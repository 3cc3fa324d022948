/** Generated content, counters and running strings. */
export declare const generatedProperties: {
    content: import("./row.js").PropertyRow<"none" | "normal" | readonly import("../values/generated.js").ContentItem[], "none" | "normal" | readonly import("../values/generated.js").ContentItem[]>;
    "counter-reset": import("./row.js").PropertyRow<never[] | readonly import("../values/generated.js").CounterChange[], never[] | readonly import("../values/generated.js").CounterChange[]>;
    "counter-increment": import("./row.js").PropertyRow<never[] | readonly import("../values/generated.js").CounterChange[], never[] | readonly import("../values/generated.js").CounterChange[]>;
    "string-set": import("./row.js").PropertyRow<never[] | readonly import("../values/generated.js").StringSet[], never[] | readonly import("../values/generated.js").StringSet[]>;
    quotes: import("./row.js").PropertyRow<never[] | "auto" | readonly (readonly [open: string, close: string])[], never[] | "auto" | readonly (readonly [open: string, close: string])[]>;
};
