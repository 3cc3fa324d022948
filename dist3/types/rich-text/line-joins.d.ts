import type { Parents } from "mdast";
import type { DefinitionTermNode } from "./definition-tree.js";
/**
 * What each soft line break below `parent` leaves, by the offset of the break. Emphasis, links and the like do not
 * matter: the neighbours are the nearest characters that print.
 */
export declare function lineJoins(parent: Parents | DefinitionTermNode): ReadonlyMap<number, "" | " ">;
