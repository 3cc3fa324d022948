/** A font that was judged: its bytes as they may be used, or what is wrong with it, going on from "the font", and what to do. */
export type FontJudgement = {
    readonly bytes: Uint8Array;
} | {
    readonly fault: string;
    readonly hint: string;
};
/**
 * Judges a font table by table, as a browser does with what strangers send it: required tables, the bounds of everything
 * that one of them says of another, what composite glyphs come to, names. Layout tables (`GSUB`, `GPOS`) are left to
 * HarfBuzz, which judges them itself and bounds its work. Never throws.
 */
export declare function judgeFont(bytes: Uint8Array): FontJudgement;
