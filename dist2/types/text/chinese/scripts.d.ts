import type { Characters } from "../unicode/characters.js";
import { Arena } from "../arena.js";
/**
 * The category of every character. The marks that Chinese and Latin share get their script here, before a font is
 * chosen: quotation marks in pairs, a pair being Latin only in a wholly Latin neighbourhood or another language; dashes,
 * ellipses and middle dots by their neighbours.
 */
export declare function categoriesOf(characters: Characters, memory?: Arena): Uint8Array;
