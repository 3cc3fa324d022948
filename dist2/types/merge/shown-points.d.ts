import type { Words } from "../language/index.js";
import type { ContextValue } from "./context-value.js";
/** Points as a document prints them: 4½ for 4.5. */
export declare function shownPoints(points: number | null, lang: string): ContextValue;
/** Points with their word; a half is none of several. */
export declare function pointsInWords(points: number, { labels }: Words, lang: string): string;
