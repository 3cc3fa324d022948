/** A family of fonts that comes as an npm package of static TrueType files, one file a weight and style. */
export interface FontPackage {
    readonly package: string;
    /** The family name that stylesheets use. */
    readonly family: string;
    /** What its file names begin with. */
    readonly prefix: string;
    readonly weights: readonly FontWeight[];
    readonly italics: boolean;
    /** Factor on the font size that makes the family agree with Noto's Han faces (CSS Fonts 5 `size-adjust`). */
    readonly sizeAdjust: number;
    /**
     * The weight that stands for each where Latin letters and Han characters stand in one line, so that the upright stems of `l` and of 十
     * are about as thick: without it Latin serifs are 1.45 times as thick as Han ones, and seem bold.
     */
    readonly besideHan?: Readonly<Partial<Record<FontWeight, FontWeight>>>;
    /** The script that needs the package; a course in another one does without it. */
    readonly script: "latin" | "han";
}
/** What the packages call each weight in their file names. */
export declare const weightNames: {
    readonly 200: "ExtraLight";
    readonly 300: "Light";
    readonly 400: "Regular";
    readonly 500: "Medium";
    readonly 600: "SemiBold";
    readonly 700: "Bold";
    readonly 800: "ExtraBold";
    readonly 900: "Black";
};
/** A weight that a package may have. */
export type FontWeight = keyof typeof weightNames;
/** The families that every project can name without installing or adding anything but the Han packages. */
export declare const fontPackages: readonly FontPackage[];
