/** What must hold for an alternative: a variable, a part of the style (`#who`) or a condition is there, or is not. */
export interface Guard {
    readonly name: string;
    readonly isThere: boolean;
}
interface Alternative {
    readonly guards: readonly Guard[];
    readonly nodes: readonly TemplateNode[];
}
/** A node of a template. */
export type TemplateNode = {
    readonly kind: "text";
    readonly text: string;
}
/** `{title:title}`: a variable, and how it is printed. */
 | {
    readonly kind: "part";
    readonly name: string;
    readonly how: readonly string[];
}
/** `{$in}`: a word by the language of the entry; `{!anonymous}` stands even where nothing else does. */
 | {
    readonly kind: "term";
    readonly name: string;
    readonly isContent: boolean;
}
/** `{#who}`: a part of the style. */
 | {
    readonly kind: "named";
    readonly name: string;
}
/** `<… | …>`: the first alternative that says something. */
 | {
    readonly kind: "group";
    readonly alternatives: readonly Alternative[];
}
/** `*…*` around what is a title on its own, `_…_` around what is slanted beside it, `"…"` around a part of something. */
 | {
    readonly kind: "emphasis" | "italics" | "quotation";
    readonly nodes: readonly TemplateNode[];
};
/** The nodes of a template; a style has few of them, and each is read once. */
export declare function templateNodes(text: string): readonly TemplateNode[];
export {};
