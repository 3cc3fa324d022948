import type { Outcome, TracedText } from "../diagnostics/index.js";
import type { ContextObject } from "./context-value.js";
import type { Template } from "./template.js";
/**
 * Prints templates. Nothing in a template is ever turned into code: statements are walked, and every path must exist
 * but the argument of `{{#if}}` and `{{#unless}}`. What is missing prints nothing, and printing goes on.
 */
export declare class Interpreter {
    private readonly partials;
    private readonly printer;
    private readonly found;
    private depth;
    private steps;
    private partialCalls;
    private exhausted;
    private readonly factor;
    /** `factor` multiplies the limits of one document. */
    constructor(partials: ReadonlyMap<string, Template>, factor?: number);
    /** Prints a layout, and what is missing as nothing; a printer is good for one run. */
    print(template: Template, context: ContextObject): Outcome<TracedText>;
    /** Reports a mistake once, however often a loop comes across it. */
    private report;
    private exceed;
    private program;
    private statement;
    private text;
    private printed;
    /** Markup with the places in it filled by the partials that they name. */
    private withPlaces;
    private checkOutput;
    private checkSteps;
    /** Whether one more block or partial may be printed inside those that are. */
    private mayNest;
    private condition;
    private context;
    private entries;
    private loop;
    private partial;
    private callPartial;
    /** The context of a partial: its argument or the current one, with the hash laid over its fields. */
    private partialContext;
    /** The value of an expression; `undefined` once what is missing has been reported. */
    private value;
    private optional;
    private missing;
}
