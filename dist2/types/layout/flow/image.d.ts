import type { Pt, Size } from "../../geometry/index.js";
import type { BlockBox } from "../../boxes/index.js";
import type { Area } from "../box-model.js";
import type { LayoutContext } from "../context.js";
import type { Flow } from "./flow.js";
/** What an image measures where no style says otherwise. */
export declare function naturalSize(box: BlockBox, src: string, context: LayoutContext): Size;
/** Width of the border box of an image whose style gives none: its own, at most what there is; `null` for other boxes. */
export declare function imageWidth(box: BlockBox, area: Area, context: LayoutContext): Pt | null;
/**
 * The box of a picture whose style gives a height alone that its room is too narrow for: as high as the picture can be there, so
 * that no blank stands around it. Every other box as it is.
 */
export declare function boundByRoom(box: BlockBox, area: Area, context: LayoutContext): BlockBox;
/** Writes the image of a replaced box into its content area. */
export declare function writeImage(box: BlockBox, src: string, area: Area, flow: Flow): void;
