import type { Characters } from "../unicode/characters.js";
import { Arena } from "../arena.js";
/**
 * Break opportunities of a paragraph: UAX #14, then what Chinese, addresses and the style of the text ask for on top.
 * What may happen before each character.
 */
export declare function breakOpportunitiesOf(characters: Characters, categories: Uint8Array, memory?: Arena): Uint8Array;
