import type { Nodes } from "mdast";
import type { Block } from "../model/index.js";
import type { Lowering } from "./lowering.js";
type BodyLowering = Omit<Lowering, "joins">;
/** The lines of a text that give addresses to names of links. */
export declare function linkDefinitions(markdown: string): readonly string[];
/** The addresses that other texts of the file give to names that this one has in brackets. */
export declare function addressesElsewhere(markdown: string, { file }: Lowering["notes"]): readonly string[];
/** The blocks of a body: formulas of their own lines and blocks between colons, and what the parser makes of the rest. */
export declare function lowerBody(lowering: BodyLowering): readonly Block[];
/** Addresses by the names that nodes give them. */
export declare function addressesIn(nodes: readonly Nodes[]): ReadonlyMap<string, string>;
export {};
