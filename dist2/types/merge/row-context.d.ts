import type { DocumentKind, RecordKind, Row } from "../model/index.js";
import type { ContextObject, ContextValue } from "./context-value.js";
import type { DocumentWords } from "./document-words.js";
/** The rows that a kind of document prints. */
export declare function rowsPrintedIn(record: RecordKind, document: DocumentKind): readonly (readonly [name: string, row: Row])[];
/** The fields of a record that a kind of document prints as they are, by their keys. */
export declare function rowContext(record: RecordKind, value: object, words: DocumentWords, document: DocumentKind): Record<string, ContextValue>;
/** A record with all that its rows hold, lists and mappings too; words of a closed list are those of the file. */
export declare function recordContext(record: RecordKind, value: unknown, words: DocumentWords, document: DocumentKind): ContextObject;
