import type { RichText } from "../rich-text.js";
import type { Row } from "./kind.js";
/** `labels`: words that replace the printed ones. */
export declare const labels: import("./values.js").RecordOf<import("./row.js").RowValues<Record<"objectives" | "contents" | "summary" | "key-points" | "references" | "examples" | "figure" | "table" | "listing" | "page" | "hours" | "questions" | "tasks", Row<RichText | null>>>>;
