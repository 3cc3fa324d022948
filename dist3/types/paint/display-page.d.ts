import type { Page } from "../layout/index.js";
import type { DisplayList } from "./display-list.js";
import type { StructurePlan } from "./structure-node.js";
/** Flattens the fragments of a page into strokes, each with the structure node or the artifact type that it is. */
export declare function displayPage(page: Page, plan: StructurePlan): DisplayList;
