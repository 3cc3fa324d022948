import type { Pt } from "../../geometry/index.js";
import type { LayoutContext } from "../context.js";
import type { BreakToken, Strip } from "../fragmentation/strip.js";
/** What measuring at another width must know of the paragraph that a page ended in; `null` where it ended between boxes. */
export declare function continuation(strip: Strip, { index, rest }: BreakToken, width: Pt): LayoutContext["continued"];
/**
 * A break token for the same place on a strip of another width. Strips of one document have the same boxes in the same
 * order, so the n-th item of a box stays its n-th item.
 */
export declare function relocated(token: BreakToken, from: Strip, to: Strip): BreakToken;
