import type { PictureDecoders } from "../images/index.js";
/** Loads what unpacks the pictures of these names, where a package is installed; nothing for names of other kinds. */
export declare function loadDecoders(names: Iterable<string>): Promise<void>;
/** What has been loaded so far. */
export declare function pictureDecoders(): PictureDecoders;
