import type { PdfDictionary, PdfObjects } from "../pdf/index.js";
/** Whether a structure type is one of the standard ones. */
export declare function isStandardType(type: string): boolean;
/** The standard type that a type is or is mapped to, or `null` where the map leads nowhere or in a circle. */
export declare function standardRole(objects: PdfObjects, roleMap: PdfDictionary, type: string): string | null;
/** Whether a type of the role map is mapped, in the end, to itself. */
export declare function mapsInACircle(objects: PdfObjects, roleMap: PdfDictionary, type: string): boolean;
