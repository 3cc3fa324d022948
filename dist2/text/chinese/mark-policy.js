import { isTraditional } from "../../language/index.js";
/** What each name means. */
export const markPolicies = {
    "trim-both": { blanks: "full", lineStart: "trim", lineEnd: "trim" },
    "trim-start": { blanks: "full", lineStart: "trim", lineEnd: "fit" },
    "space-first": { blanks: "full", lineStart: "keep-first", lineEnd: "fit" },
    normal: { blanks: "full", lineStart: "keep", lineEnd: "fit" },
    "space-all": { blanks: "plain", lineStart: "keep", lineEnd: "keep" },
    "trim-all": { blanks: "none", lineStart: "trim", lineEnd: "trim" },
    kaiming: { blanks: "sentence", lineStart: "trim", lineEnd: "trim" },
};
const halved = new Set(["open", "close", "comma", "stop"]);
const brackets = new Set(["open", "close"]);
/**
 * Marks whose frame is half blank, by region (CLREQ 3.1.6). In Taiwan, Hong Kong and Macau commas and stops stand in the
 * middle of a frame that stays whole.
 */
export function halvedMarks(lang) {
    return isTraditional(lang) ? brackets : halved;
}
