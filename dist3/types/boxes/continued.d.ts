import type { BlockBox } from "./box.js";
/** A caption as it stands again where what it belongs to goes on: with a mark behind it; `auto` is that of its language. */
export declare function continuedCaption(caption: BlockBox, mark: string): BlockBox;
