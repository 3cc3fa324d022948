/** Glyphs of one cluster of more than one glyph, or with a glyph off its place; lengths in ems of the face. */
export interface ClusterGlyphs {
    readonly glyphIds: readonly number[];
    readonly positions: readonly number[];
    readonly rises: readonly number[];
}
/** A word as the font sets it, cluster by cluster; lengths in ems of the face. */
export interface ShapedWord {
    /** UTF-16 offset in the word at which each cluster begins. */
    readonly offsets: readonly number[];
    readonly advances: readonly number[];
    /** First glyph of each cluster. */
    readonly glyphIds: readonly number[];
    /** The whole cluster, where its first glyph on the baseline is not all. */
    readonly clusters: readonly (ClusterGlyphs | null)[];
}
/** OpenType features to switch on or off, with a key that is the same for the same features. */
export interface Features {
    readonly key: string;
    readonly tags: Readonly<Record<string, boolean>>;
}
