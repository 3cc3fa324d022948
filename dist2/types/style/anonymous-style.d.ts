import type { ComputedStyle, Display } from "./computed-style.js";
/** The style of an anonymous box inside a box of `style`: inherited values stay, all others are initial. */
export declare function anonymousStyle(style: ComputedStyle, display: Display): ComputedStyle;
/** The style of the block that an outside marker is set in: one line from the left, whatever the text of its item does. */
export declare function markerBlockStyle(style: ComputedStyle): ComputedStyle;
/** The style as it applies where a box is of another kind than its element asks for. */
export declare function withDisplay(style: ComputedStyle, display: Display): ComputedStyle;
