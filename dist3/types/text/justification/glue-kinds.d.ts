import { type MarkPolicy } from "../chinese/mark-policy.js";
/** What glue is, and how much of its unit it gives: an em, or the width of a word space. */
interface GlueKind {
    readonly width: number;
    /** Index among `shrinkTiers`, and how far the glue may shrink; `null` where it may not. */
    readonly shrink: {
        readonly tier: number;
        readonly room: number;
    } | null;
    /** Index among `stretchTiers`, and how far the glue may grow. */
    readonly stretch: {
        readonly tier: number;
        readonly room: number;
    } | null;
}
/**
 * CLREQ 3.1.6, 3.2.2, 3.5: the blank half of a mark, the gap between scripts, the room between characters. A word space
 * may shrink by a third and grow by half before it is felt, as TeX has it; its room is what it has given at the end of
 * its tier. The blanks of `plain` setting never shrink.
 */
declare const glueKinds: {
    readonly none: {
        readonly width: 0;
        readonly shrink: null;
        readonly stretch: null;
    };
    readonly character: {
        readonly width: 0;
        readonly shrink: null;
        readonly stretch: {
            tier: number;
            room: number;
        };
    };
    readonly bracket: {
        readonly width: 0.5;
        readonly shrink: {
            readonly tier: 1;
            readonly room: 0.5;
        };
        readonly stretch: {
            tier: number;
            room: number;
        };
    };
    readonly comma: {
        readonly width: 0.5;
        readonly shrink: {
            readonly tier: 2;
            readonly room: 0.5;
        };
        readonly stretch: {
            tier: number;
            room: number;
        };
    };
    readonly stop: {
        readonly width: 0.5;
        readonly shrink: {
            readonly tier: 4;
            readonly room: 0.5;
        };
        readonly stretch: {
            tier: number;
            room: number;
        };
    };
    readonly script: {
        readonly width: 0.25;
        readonly shrink: {
            readonly tier: 3;
            readonly room: 0.125;
        };
        readonly stretch: {
            readonly tier: 1;
            readonly room: 0.25;
        };
    };
    readonly half: {
        readonly width: 0.5;
        readonly shrink: null;
        readonly stretch: {
            tier: number;
            room: number;
        };
    };
    readonly whole: {
        readonly width: 1;
        readonly shrink: null;
        readonly stretch: {
            tier: number;
            room: number;
        };
    };
    readonly space: {
        readonly width: 1;
        readonly shrink: {
            readonly tier: 0;
            readonly room: number;
        };
        readonly stretch: {
            readonly tier: 0;
            readonly room: 1;
        };
    };
};
type GlueName = keyof typeof glueKinds;
/** Kinds of glue by number. */
export declare const kinds: readonly GlueKind[];
/** Kind of the glue between every two categories, by house style. */
export declare function pairTable(blanks: MarkPolicy["blanks"]): Uint8Array;
/** Numbers of the kinds that code speaks of. */
export declare const kind: Readonly<Record<GlueName, number>>;
export {};
