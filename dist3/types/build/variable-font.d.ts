/** A static font that was made of a variable one. */
interface FontInstance {
    readonly weight: number;
    readonly bytes: Uint8Array;
}
/** What a variable font comes to: static fonts, or that HarfBuzz makes none of it. */
type Instances = readonly FontInstance[] | "refused";
/**
 * Static fonts of a variable one, made by HarfBuzz: every weight that templates ask for, all other axes as they usually stand.
 * `null` for a font that is not variable. The fonts have not been judged.
 */
export declare function instancesOf(bytes: Uint8Array): Promise<Instances | null>;
export {};
