import type { Placed } from "../../diagnostics/index.js";
import type { Row } from "./kind.js";
/** The name of an audience. */
export declare const audienceName: import("./kind.js").Kind<Placed<string>>;
/** The row of what only one audience reads; `isPrinted` where documents say above it whose it is. */
export declare function audienceRow(what: string, isPrinted?: boolean): Row<Placed<string> | null>;
