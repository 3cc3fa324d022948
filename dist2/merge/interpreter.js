import { closestName, diagnostic, DistinctDiagnostics, sliceTraced } from "../diagnostics/index.js";
import { describeValue, isFalsy } from "./context-value.js";
import { helperRow } from "./helpers.js";
import { limits } from "./limits.js";
import { resolvePath, scopeWith } from "./scope.js";
import { TracedPrinter } from "./traced-printer.js";
import { printValue } from "./print-value.js";
/** More names than this are no help. */
const namesInHint = 16;
/**
 * Prints templates. Nothing in a template is ever turned into code: statements are walked, and every path must exist
 * but the argument of `{{#if}}` and `{{#unless}}`. What is missing prints nothing, and printing goes on.
 */
export class Interpreter {
    partials;
    printer = new TracedPrinter();
    found = new DistinctDiagnostics();
    depth = 0;
    steps = 0;
    partialCalls = 0;
    exhausted = false;
    factor;
    /** `factor` multiplies the limits of one document. */
    constructor(partials, factor = 1) {
        this.partials = partials;
        this.factor = factor;
    }
    /** Prints a layout, and what is missing as nothing; a printer is good for one run. */
    print(template, context) {
        const frame = { values: new Map([["root", context]]), parent: null };
        const scope = {
            contexts: [context],
            frame,
            blockParams: new Map(),
            inlinePartials: new Map(),
            partialBlock: null,
        };
        this.program(template.program, scope);
        const span = { source: template.source, start: 0, end: 0 };
        return { value: this.printer.finish(span), diagnostics: this.found.all };
    }
    /** Reports a mistake once, however often a loop comes across it. */
    report(code, span, message, hint = null) {
        this.found.add(diagnostic(code, span, message, hint));
    }
    exceed(span, what) {
        if (!this.exhausted)
            this.report("merge/limit", span, what, "look for a partial or a loop that never ends");
        this.exhausted = true;
    }
    program(program, outer) {
        const scope = withInlinePartials(program, outer);
        this.depth++;
        for (const statement of program.body) {
            if (this.exhausted)
                break;
            this.statement(statement, scope);
        }
        this.depth--;
    }
    statement(statement, scope) {
        this.steps++;
        switch (statement.type) {
            case "text":
                this.text(statement);
                break;
            case "print": {
                const value = this.value(statement.value, scope);
                if (value !== undefined)
                    this.printed(value, statement, scope);
                break;
            }
            case "condition":
                this.condition(statement, scope);
                break;
            case "each":
            case "with":
                this.context(statement, scope);
                break;
            case "partial":
                this.partial(statement, scope);
        }
    }
    text({ text, verbatim, span }) {
        if (verbatim)
            this.printer.printVerbatim(text, span.source, span.start);
        else
            this.printer.printFor(text, span);
        this.checkOutput(span);
    }
    printed(value, { value: { span, ...expression }, span: statement }, scope) {
        if (value !== null && typeof value === "object" && value.kind === "markup" && value.places.length > 0) {
            this.withPlaces(value, statement, scope);
            return;
        }
        const fault = printValue(this.printer, value, statement);
        if (fault !== null) {
            const name = expression.type === "path" ? `\`${expression.original}\`` : "this";
            this.report("merge/unprintable", span, `${name} is ${describeValue(value)}, which cannot be printed`, fault);
        }
        this.checkOutput(statement);
    }
    /** Markup with the places in it filled by the partials that they name. */
    withPlaces({ markup, places }, span, scope) {
        let done = 0;
        for (const { at, partial, context: given, isRoot } of places) {
            this.printer.printTraced(sliceTraced(markup, done, at));
            done = at;
            this.checkOutput(span);
            if (this.exhausted)
                return;
            const context = typeof given === "function" ? given() : given;
            const frame = isRoot === true ? { values: new Map([["root", context]]), parent: null } : scope.frame;
            this.callPartial({ name: partial, block: null, span }, context, { ...scope, frame });
        }
        this.printer.printTraced(sliceTraced(markup, done, markup.text.length));
        this.checkOutput(span);
    }
    checkOutput(span) {
        const most = limits.outputLength * this.factor;
        if (this.printer.length > most)
            this.exceed(span, `the document is longer than ${most} characters`);
        this.checkSteps(span);
    }
    checkSteps(span) {
        const most = limits.steps * this.factor;
        if (this.steps > most)
            this.exceed(span, `more than ${most} statements were printed`);
    }
    /** Whether one more block or partial may be printed inside those that are. */
    mayNest(span) {
        this.checkSteps(span);
        if (this.depth >= limits.printDepth)
            this.exceed(span, `blocks and partials nested deeper than ${limits.printDepth} levels`);
        return !this.exhausted;
    }
    condition({ condition, negated, body, otherwise }, scope) {
        const value = condition.type === "path" ? this.optional(condition, scope) : this.value(condition, scope);
        const branch = isFalsy(value) === negated ? body : otherwise;
        if (branch !== null && this.mayNest(condition.span))
            this.program(branch, scope);
    }
    context({ type, value: expression, body, otherwise }, scope) {
        const value = this.value(expression, scope);
        if (value === undefined || !this.mayNest(expression.span))
            return;
        if (type === "each") {
            const entries = this.entries(value, expression);
            if (entries.length > 0)
                this.loop(entries, body, scope);
            else if (otherwise !== null)
                this.program(otherwise, scope);
        }
        else if (value === 0 || !isFalsy(value)) {
            this.program(body, bind(scopeWith(scope, value), body, [value]));
        }
        else if (otherwise !== null)
            this.program(otherwise, scope);
    }
    entries(value, { span }) {
        if (value === null)
            return [];
        if (typeof value === "object" && value.kind === "list")
            return value.items.map((item, index) => [item, index]);
        if (typeof value === "object" && value.kind === "object")
            return Array.from(value.fields, ([key, item]) => [item, key]);
        this.report("merge/not-a-list", span, `\`each\` over ${describeValue(value)}: expected a list`);
        return [];
    }
    loop(entries, body, scope) {
        for (const [index, [item, key]] of entries.entries()) {
            if (this.exhausted)
                break;
            this.steps++;
            const values = new Map([
                ...scope.frame.values,
                ["key", key],
                ["index", index],
                ["first", index === 0],
                ["last", index === entries.length - 1],
            ]);
            const inner = { ...scopeWith(scope, item), frame: { values, parent: scope.frame } };
            this.program(body, bind(inner, body, [item, key]));
        }
    }
    partial(statement, scope) {
        const context = this.partialContext(statement, scope);
        if (context !== undefined)
            this.callPartial(statement, context, scope);
    }
    callPartial({ name, block: around, span }, context, scope) {
        if (!this.mayNest(span))
            return;
        const most = limits.partialCalls * this.factor;
        if (++this.partialCalls > most) {
            this.exceed(span, `more than ${most} partials were printed`);
            return;
        }
        const closure = name === "@partial-block" ? scope.partialBlock : scope.inlinePartials.get(name);
        const partialBlock = around === null ? null : { program: around, scope };
        if (closure !== null && closure !== undefined) {
            const inner = scopeWith(closure.scope, context);
            const block = name === "@partial-block" ? closure.scope.partialBlock : partialBlock;
            this.program(closure.program, { ...inner, frame: scope.frame, partialBlock: block });
            return;
        }
        const template = this.partials.get(name);
        if (template === undefined) {
            this.report("merge/missing-partial", span, `there is no \`${name}\` here`, "call the partial around a block: `{{#> name}}…{{/name}}`");
            return;
        }
        const inner = { ...scope, contexts: [context], blockParams: new Map(), partialBlock };
        this.program(template.program, inner);
    }
    /** The context of a partial: its argument or the current one, with the hash laid over its fields. */
    partialContext({ context, hash }, scope) {
        const base = context === null ? scope.contexts[0] : this.value(context, scope);
        if (hash.size === 0)
            return base;
        const isObject = base !== null && typeof base === "object" && base.kind === "object";
        const fields = new Map(isObject ? base.fields : []);
        let complete = base !== undefined;
        for (const [key, expression] of hash) {
            const value = this.value(expression, scope);
            if (value === undefined)
                complete = false;
            else
                fields.set(key, value);
        }
        return complete ? { kind: "object", fields } : undefined;
    }
    /** The value of an expression; `undefined` once what is missing has been reported. */
    value(expression, scope) {
        switch (expression.type) {
            case "literal":
                return expression.value;
            case "path": {
                const resolution = resolvePath(expression, scope);
                if ("found" in resolution)
                    return resolution.found;
                this.missing(expression, resolution);
                return undefined;
            }
            case "call": {
                const args = expression.args.map((each) => this.value(each, scope));
                const known = args.filter((each) => each !== undefined);
                if (known.length < args.length)
                    return undefined;
                const result = helperRow(expression.helper).run(known);
                if (result === undefined)
                    this.report("merge/missing-variable", expression.span, `\`${expression.helper}\` found nothing`, "ask with `{{#if}}` first");
                return result;
            }
        }
    }
    optional(path, scope) {
        const resolution = resolvePath(path, scope);
        return "found" in resolution ? resolution.found : undefined;
    }
    missing({ original, span }, { missing, known, holder }) {
        const near = closestName(missing, known);
        const names = known.slice(0, namesInHint).map((name) => `\`${name}\``);
        const more = known.length > namesInHint ? ", …" : "";
        const hint = near === null ? (names.length > 0 ? `use one of ${names.join(", ")}${more}` : null) : `use \`${near}\``;
        const plain = holder !== null && (typeof holder !== "object" || holder.kind === "placed" || holder.kind === "markup");
        const why = plain ? `: what stands before \`${missing}\` is ${describeValue(holder)}` : "";
        this.report("merge/missing-variable", span, `missing variable \`${original}\`${why}`, hint);
    }
}
function withInlinePartials(program, outer) {
    if (program.inlinePartials.size === 0)
        return outer;
    const inlinePartials = new Map(outer.inlinePartials);
    const scope = { ...outer, inlinePartials };
    for (const [name, each] of program.inlinePartials)
        inlinePartials.set(name, { program: each, scope });
    return scope;
}
function bind(scope, { blockParams }, values) {
    if (blockParams.length === 0)
        return scope;
    const bound = new Map(scope.blockParams);
    blockParams.forEach((name, index) => {
        const value = values[index];
        if (value !== undefined)
            bound.set(name, value);
    });
    return { ...scope, blockParams: bound };
}
