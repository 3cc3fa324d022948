import type { Diagnostic, Source } from "../diagnostics/index.js";
import type { HandlebarsProgram } from "./handlebars-ast.js";
import type { Program } from "./template.js";
/** Turns Handlebars' syntax tree into ours and refuses what is outside the subset. */
export declare class TemplateReader {
    readonly diagnostics: Diagnostic[];
    private readonly places;
    /** Names of partials that may be called; inline definitions add to them. */
    private readonly partialNames;
    private depth;
    constructor(source: Source, partialNames: readonly string[]);
    program({ body, blockParams }: HandlebarsProgram): Program;
    private report;
    private statement;
    /** The white space before a partial on a line of its own, which Handlebars takes out of the text before it. */
    private indent;
    private text;
    private print;
    private namesHelper;
    private block;
    private inlinePartial;
    private partial;
    private hash;
    private expression;
    private path;
    private call;
}
