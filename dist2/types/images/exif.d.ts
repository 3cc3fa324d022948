import type { Size } from "../geometry/index.js";
import type { RasterImage } from "./drawable.js";
/** What a camera noted of its photograph. */
export interface Exif {
    readonly turn: RasterImage["turn"];
}
/** What the notes of a camera say (Exif 2.3 §4.6.2), which begin with the header of a TIFF file; anything strange says nothing. */
export declare function readExif(notes: DataView): Exif;
/** The sides of an image once it stands upright. */
export declare function uprightSize({ width, height }: Size, turn: RasterImage["turn"]): Size;
