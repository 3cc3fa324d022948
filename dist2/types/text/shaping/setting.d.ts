import type { Pt } from "../../geometry/index.js";
import type { Face } from "../fonts/face.js";
import type { FaceList, FontBook } from "../fonts/font-book.js";
import type { TextStyle } from "../paragraph.js";
import type { Features } from "./shaped-word.js";
/** How the text of one item is set. */
export interface Setting {
    readonly style: TextStyle;
    readonly faces: FaceList;
    readonly firstHan: Face | null;
    readonly features: Features;
}
/** The size at which a face draws text of a style. */
export declare function drawnSize({ size, besideHan }: TextStyle, { file }: Face): Pt;
/** The setting of a style, found once in each book of fonts. */
export declare function settingOf(style: TextStyle, fonts: FontBook): Setting;
