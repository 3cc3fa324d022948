import type { Source, Span } from "../diagnostics/index.js";
import type { HelperName } from "./helpers.js";
/** `a.b`, `../a`, `@index`, `this`. */
export interface PathExpression {
    readonly type: "path";
    /** True for `@index` and its like. */
    readonly data: boolean;
    /** Number of `../` in front. */
    readonly depth: number;
    readonly parts: readonly string[];
    /** True for `this.a` and `./a`, which name no block parameter. */
    readonly scoped: boolean;
    readonly original: string;
    readonly span: Span;
}
/** A value written in the template. */
interface LiteralExpression {
    readonly type: "literal";
    readonly value: string | number | boolean | null;
    readonly span: Span;
}
/** `(name a b)`: a helper and its arguments, as many as its row asks for. */
interface CallExpression {
    readonly type: "call";
    readonly helper: HelperName;
    readonly args: readonly Expression[];
    readonly span: Span;
}
/** What stands for a value. */
export type Expression = PathExpression | LiteralExpression | CallExpression;
/** Text between tags. `verbatim` says that it stands in the source just so. */
export interface TextStatement {
    readonly type: "text";
    readonly text: string;
    readonly verbatim: boolean;
    readonly span: Span;
}
/** `{{value}}`. */
export interface PrintStatement {
    readonly type: "print";
    readonly value: Expression;
    readonly span: Span;
}
/** `{{#if}}` and `{{#unless}}`, whose argument alone may be missing. */
export interface ConditionStatement {
    readonly type: "condition";
    readonly condition: Expression;
    readonly negated: boolean;
    readonly body: Program;
    readonly otherwise: Program | null;
}
/** `{{#each}}` and `{{#with}}`. */
export interface ContextStatement {
    readonly type: "each" | "with";
    readonly value: Expression;
    readonly body: Program;
    readonly otherwise: Program | null;
}
/** `{{> name context key=value}}`, with the block of `{{#> name}}`. */
export interface PartialCallStatement {
    readonly type: "partial";
    /** `@partial-block` for the block that was handed to the partial around it. */
    readonly name: string;
    readonly context: Expression | null;
    readonly hash: ReadonlyMap<string, Expression>;
    readonly block: Program | null;
    readonly span: Span;
}
/** One statement of a template. */
export type Statement = TextStatement | PrintStatement | ConditionStatement | ContextStatement | PartialCallStatement;
/** The statements between two tags. */
export interface Program {
    readonly body: readonly Statement[];
    readonly blockParams: readonly string[];
    /** Partials that `{{#*inline}}` defines here. */
    readonly inlinePartials: ReadonlyMap<string, Program>;
}
/** A template that has been read and checked as far as it can be without a context. */
export interface Template {
    readonly source: Source;
    readonly program: Program;
}
export {};
