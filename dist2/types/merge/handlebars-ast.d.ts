/**
 * The syntax tree that `Handlebars.parse` (4.7) returns, as far as Lectern reads it. The package's own types leave the
 * statements and expressions open; these are closed.
 */
interface Node {
    readonly loc: {
        readonly start: HandlebarsPosition;
        readonly end: HandlebarsPosition;
    };
}
/** Line from 1, column from 0 in UTF-16 code units. */
export interface HandlebarsPosition {
    readonly line: number;
    readonly column: number;
}
/** The statements between two tags. */
export interface HandlebarsProgram {
    readonly body: readonly HandlebarsStatement[];
    readonly blockParams?: readonly string[];
}
interface Call {
    readonly path: HandlebarsExpression;
    readonly params: readonly HandlebarsExpression[];
    readonly hash?: HandlebarsHash;
}
/** `name=value` pairs. */
export interface HandlebarsHash extends Node {
    readonly pairs: readonly (Node & {
        readonly key: string;
        readonly value: HandlebarsExpression;
    })[];
}
/** `{{#name …}}…{{else}}…{{/name}}`. */
export interface HandlebarsBlock extends Node, Call {
    readonly type: "BlockStatement";
    readonly program?: HandlebarsProgram;
    readonly inverse?: HandlebarsProgram;
}
/** `{{> name …}}` and `{{#> name …}}…{{/name}}`. */
export interface HandlebarsPartial extends Node {
    readonly type: "PartialStatement" | "PartialBlockStatement";
    readonly name: HandlebarsExpression;
    readonly params: readonly HandlebarsExpression[];
    readonly hash?: HandlebarsHash;
    readonly indent?: string;
    readonly program?: HandlebarsProgram;
}
/** `{{#*name …}}…{{/name}}`. */
export interface HandlebarsDecoratorBlock extends Node, Call {
    readonly type: "DecoratorBlock";
    readonly program: HandlebarsProgram;
}
/** A statement of a template. */
export type HandlebarsStatement = (Node & {
    readonly type: "ContentStatement";
    readonly value: string;
    readonly original: string;
}) | (Node & {
    readonly type: "CommentStatement";
}) | (Node & Call & {
    readonly type: "MustacheStatement";
    readonly escaped: boolean;
}) | (Node & {
    readonly type: "Decorator";
}) | HandlebarsBlock | HandlebarsPartial | HandlebarsDecoratorBlock;
/** `a.b`, `../a`, `@index`, `this`. */
export interface HandlebarsPath extends Node {
    readonly type: "PathExpression";
    readonly data: boolean;
    readonly depth: number;
    readonly parts: readonly string[];
    readonly original: string;
}
/** An expression of a template. */
export type HandlebarsExpression = HandlebarsPath | (Node & Call & {
    readonly type: "SubExpression";
}) | (Node & {
    readonly type: "StringLiteral";
    readonly value: string;
}) | (Node & {
    readonly type: "NumberLiteral";
    readonly value: number;
}) | (Node & {
    readonly type: "BooleanLiteral";
    readonly value: boolean;
}) | (Node & {
    readonly type: "UndefinedLiteral" | "NullLiteral";
});
export {};
