import { YAMLMap, YAMLSeq } from "yaml";
import type { Node } from "yaml";
/** What a key holds: a value, a list, or a part that is already made. `null` and empty lists are left out. */
type YamlValue = string | number | boolean | null | Node | readonly (string | number | Node)[];
/** A key, its value, and a comment to stand above it. */
export type YamlEntry = readonly [key: string, value: YamlValue, comment?: string | null];
/** A mapping with its keys in the given order. */
export declare function mapping(entries: readonly YamlEntry[]): YAMLMap;
/** A list on one line: `[a, b]`. */
export declare function flowList(values: readonly string[]): YAMLSeq | null;
/** A mapping on one line: `{ family: Kim, given: B. }`. */
export declare function flowMapping(entries: readonly YamlEntry[]): YAMLMap;
/** The node with a comment above it. */
export declare function commented(node: Node, comment: string | null): Node;
/** A file with the node in it and comments at its start and its end. */
export declare function yamlText(node: Node | null, comments?: {
    readonly before?: string;
    readonly after?: string;
}): string;
export {};
