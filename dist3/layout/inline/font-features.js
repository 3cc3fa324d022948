const numericFeatures = {
    "tabular-nums": "tnum",
    "oldstyle-nums": "onum",
    "lining-nums": "lnum",
    "proportional-nums": "pnum",
    "diagonal-fractions": "frac",
    "stacked-fractions": "afrc",
    ordinal: "ordn",
    "slashed-zero": "zero",
};
const ligatureFeatures = {
    "common-ligatures": ["liga", "clig"],
    "no-common-ligatures": ["-liga", "-clig"],
    "discretionary-ligatures": ["dlig"],
    "no-discretionary-ligatures": ["-dlig"],
    "historical-ligatures": ["hlig"],
    "no-historical-ligatures": ["-hlig"],
    contextual: ["calt"],
    "no-contextual": ["-calt"],
};
const capsFeatures = {
    normal: [],
    "small-caps": ["smcp"],
    "all-small-caps": ["smcp", "c2sc"],
};
const noLigatures = ["-liga", "-clig", "-dlig", "-hlig", "-calt"];
/** The OpenType features that a style asks for; a tag with a minus is switched off, and later ones hold. */
export function fontFeatures(style) {
    const { fontVariantLigatures: ligatures } = style;
    return [
        ...style.fontVariantNumeric.map((value) => numericFeatures[value]),
        ...capsFeatures[style.fontVariantCaps],
        ...(ligatures === "none" ? noLigatures : ligatures.flatMap((value) => ligatureFeatures[value])),
        ...style.fontFeatureSettings.map(({ tag, on }) => (on ? tag : `-${tag}`)),
    ];
}
