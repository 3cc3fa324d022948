/**
 * A profile for images in the inks of a press that bring none: red is (1 − cyan)(1 − black) of sRGB, and so on. It is made
 * once, when an image first needs it.
 */
export declare function pressProfile(): Uint8Array;
