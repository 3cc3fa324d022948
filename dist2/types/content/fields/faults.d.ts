import type { Diagnostic, Placed, Span } from "../../diagnostics/index.js";
import type { RecordKind } from "../../model/index.js";
import type { ContentNode, MapNode } from "../content-node.js";
import type { Form } from "./forms.js";
/** The way to a value from the root of its file: the last step first. */
export interface Path {
    readonly step: string | number;
    readonly before: Path | null;
}
/** The steps of a path, the first first. */
export declare function stepsOf(path: Path | null): (string | number)[];
/** A key that the record does not know, under its present name or the nearest. */
export declare function unknownKey(key: string, span: Span, record: RecordKind): Diagnostic;
/** A key that must be there. One that is there under a wrong name has been told already: `null`. */
export declare function missingKey(key: string, map: MapNode): Diagnostic | null;
/** A key of the author's own that cannot be one. */
export declare function invalidName(key: string, span: Span, what: string): Diagnostic;
/** A value that YAML takes for something else than what the kind is written as. */
export declare function wrongType(what: string, forms: readonly Form[], node: ContentNode, path: Path | null): Diagnostic;
/** A value that is what it should be, but not as it should be. */
export declare function invalidValue(what: string, forms: readonly Form[], node: ContentNode, path: Path | null): Diagnostic;
/** Whether a text was meant where YAML took it for a mapping of one line. */
export declare function isMistakenText(node: ContentNode, forms: readonly Form[]): boolean;
/** Keys that nothing prints: one warning for all of a file. */
export declare function unusedKeys(keys: readonly Placed<string>[]): Diagnostic[];
/** The mistake of a text that goes on with `#1` behind a blank, an argument of a macro, which YAML reads as a comment; `null` for any other. */
export declare function cutAtNumber({ span: { source, start, end } }: ContentNode): Diagnostic | null;
