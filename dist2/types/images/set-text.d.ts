import type { Diagnostic } from "../diagnostics/index.js";
import type { FontBook } from "../text/index.js";
import type { VectorImage } from "./drawable.js";
/** What the page says of the text in a drawing: families for what names none that the project has, and the language. */
export interface TextSetting {
    readonly fonts: FontBook;
    readonly families: readonly string[];
    readonly lang: string;
}
/** The drawing with its text set in fonts, the characters that none of them has, and a note on fonts that stand in. */
export declare function setText(image: VectorImage, setting: TextSetting): {
    readonly image: VectorImage;
    readonly diagnostics: readonly Diagnostic[];
};
