import type { BlockBox, FormulaContent } from "../../boxes/index.js";
import type { Pt } from "../../geometry/index.js";
import type { FormulaPart } from "../../math/index.js";
import type { Area } from "../box-model.js";
import type { LayoutContext } from "../context.js";
import type { ImageFragment } from "../fragment.js";
import type { Flow } from "./flow.js";
/** A formula that must be made smaller than this to stay in its column cannot be read: it is told. */
export declare const leastScale = 0.7;
/** A part of a formula, set as a picture whose base line is `baseline` below its upper edge. */
export interface SetFormulaPart {
    readonly fragment: ImageFragment;
    readonly width: Pt;
    readonly height: Pt;
    readonly baseline: Pt;
    /** What stands between it and the part before. */
    readonly gap: Pt;
    readonly after: FormulaPart["after"];
}
/** The parts of a formula in a line of text, each no wider than `room`; none where it has no place at which a line may end. */
export declare function formulaParts(box: BlockBox, content: FormulaContent, room: Pt, context: LayoutContext): readonly SetFormulaPart[];
/** Width of a formula in one line. */
export declare function formulaWidth(box: BlockBox, content: FormulaContent, context: LayoutContext): Pt;
/** Writes a formula into its area: one on lines of its own stands where `text-align` says. */
export declare function writeFormula(box: BlockBox, content: FormulaContent, area: Area, flow: Flow): void;
