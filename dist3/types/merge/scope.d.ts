import type { ContextValue } from "./context-value.js";
import type { PathExpression, Program } from "./template.js";
/** `@root`, `@index` and their like, with those of the loop around. */
interface DataFrame {
    readonly values: ReadonlyMap<string, ContextValue>;
    readonly parent: DataFrame | null;
}
/** A block with the scope that it was written in: an inline partial, or what a partial was called around. */
export interface Closure {
    readonly program: Program;
    readonly scope: Scope;
}
/** What names mean at one place of a template while it is printed. */
export interface Scope {
    /** The contexts, innermost first; never empty. */
    readonly contexts: readonly [ContextValue, ...ContextValue[]];
    readonly frame: DataFrame;
    readonly blockParams: ReadonlyMap<string, ContextValue>;
    readonly inlinePartials: ReadonlyMap<string, Closure>;
    /** The block that the partial being printed was called around. */
    readonly partialBlock: Closure | null;
}
/** The scope within a block whose context is `context`. A block about the same thing adds no level for `../`. */
export declare function scopeWith(scope: Scope, context: ContextValue): Scope;
/** Why a path names nothing: how much of it was found, and what could have been named instead. */
export interface MissingPath {
    readonly missing: string;
    readonly known: readonly string[];
    /** The value that has no such field, or `null` for no value at all. */
    readonly holder: ContextValue | null;
}
/** What a path names. */
export type Resolution = {
    readonly found: ContextValue;
} | MissingPath;
/** Follows a path from where it stands. */
export declare function resolvePath(path: PathExpression, scope: Scope): Resolution;
export {};
