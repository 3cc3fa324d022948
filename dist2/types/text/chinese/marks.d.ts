/**
 * What a character is to its neighbours. Categories from `open` to `stop` are Chinese marks whose frame is half blank:
 * their ink takes half an em, and the other half is glue that may shrink.
 */
export declare const categories: readonly ["letter", "digit", "symbol", "han", "wide", "open", "close", "comma", "stop", "middle", "dash", "ellipsis", "connector", "object", "edge", "leader", "space"];
/** A category by its name. */
export type Category = (typeof categories)[number];
/** Number of each category. */
export declare const category: Readonly<Record<Category, number>>;
/** True for a mark that Chinese and Latin share: its script is a question of language and pairing. */
export declare function isShared(codePoint: number): boolean;
/** Category of a shared mark that is Chinese. */
export declare function sharedCategory(codePoint: number): number;
/** Category of a character that belongs to one script alone. */
export declare function categoryOf(codePoint: number, entry: number): number;
/** Where the ink of a mark stands in its frame; what is not listed fills it. */
export declare const inkPosition: Readonly<Partial<Record<Category, "start" | "end" | "centre">>>;
/** The characters that may not begin or end a line, by the level at which the rule comes in (CLREQ 3.1.4). */
export declare const prohibitions: {
    readonly lineStart: {
        readonly basic: "、，；：。．！？）］｝〉》」』】〕〗〙〛〞〟｠·・‧～〜－／＼％‰℃";
        readonly strict: "⸺…⋯";
    };
    readonly lineEnd: {
        readonly basic: "（［｛〈《「『【〔〖〘〚〝｟￥＄￡№";
        readonly strict: "／＼";
    };
};
