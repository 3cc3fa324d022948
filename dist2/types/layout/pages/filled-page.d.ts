import type { BlockBox } from "../../boxes/index.js";
import type { PageStyle } from "../../style/index.js";
import type { Fragment } from "../fragment.js";
import type { RunningStrings } from "./running-strings.js";
/** A page before its margin boxes are set. */
export interface FilledPage {
    readonly index: number;
    readonly style: PageStyle;
    readonly body: readonly Fragment[];
    /** The area of footnotes, or nothing. */
    readonly notes: readonly Fragment[];
    readonly strings: RunningStrings;
    /** Notes that are to stand beside lines of the page, and have no room there. */
    readonly overflow: readonly BlockBox[];
}
