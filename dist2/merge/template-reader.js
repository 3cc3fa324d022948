import { closestName, diagnostic } from "../diagnostics/index.js";
import { arityFault, helpers, isHelperName } from "./helpers.js";
import { limits } from "./limits.js";
import { TemplatePlaces } from "./template-lines.js";
const blockNames = ["if", "unless", "each", "with"];
const emptyProgram = { body: [], blockParams: [], inlinePartials: new Map() };
/** Turns Handlebars' syntax tree into ours and refuses what is outside the subset. */
export class TemplateReader {
    diagnostics = [];
    places;
    /** Names of partials that may be called; inline definitions add to them. */
    partialNames;
    depth = 0;
    constructor(source, partialNames) {
        this.places = new TemplatePlaces(source);
        this.partialNames = [...partialNames];
    }
    program({ body, blockParams = [] }) {
        if (this.depth >= limits.templateDepth)
            return emptyProgram;
        this.depth++;
        const inlinePartials = new Map();
        for (const statement of body)
            if (statement.type === "DecoratorBlock")
                this.inlinePartial(statement, inlinePartials);
        const statements = body.flatMap((statement) => [...this.indent(statement), this.statement(statement) ?? []].flat());
        this.depth--;
        return { body: statements, blockParams, inlinePartials };
    }
    report(code, span, message, hint = null) {
        this.diagnostics.push(diagnostic(code, span, message, hint));
        return null;
    }
    statement(statement) {
        const span = this.places.spanOf(statement);
        switch (statement.type) {
            case "ContentStatement":
                return this.text(statement.value, statement.original, span);
            case "CommentStatement":
            case "DecoratorBlock":
                return null;
            case "MustacheStatement":
                return this.print(statement, span);
            case "Decorator":
                return this.report("merge/unsupported", span, "decorators are not part of the template language");
            case "PartialStatement":
            case "PartialBlockStatement":
                return this.partial(statement, span);
            case "BlockStatement":
                return this.block(statement, span);
        }
    }
    /** The white space before a partial on a line of its own, which Handlebars takes out of the text before it. */
    indent(statement) {
        if (statement.type !== "PartialStatement" || (statement.indent ?? "") === "")
            return [];
        const { source, start: end } = this.places.spanOf(statement);
        const text = statement.indent ?? "";
        return [{ type: "text", text, verbatim: true, span: { source, start: end - text.length, end } }];
    }
    text(value, original, span) {
        const { source } = span;
        const start = span.start + original.indexOf(value);
        const verbatim = source.text.startsWith(original, span.start);
        return { type: "text", text: value, verbatim, span: verbatim ? { source, start, end: start + value.length } : span };
    }
    print(statement, span) {
        const { path } = statement;
        if (!statement.escaped)
            return this.report("merge/unsupported", span, "`{{{…}}}` and `{{&…}}` print without escaping", "use `{{…}}`: rich text prints as markup by itself");
        if (path.type !== "PathExpression")
            return this.report("merge/unsupported", span, "a literal in a tag", "write it without the tag");
        const isCall = statement.params.length > 0 || statement.hash !== undefined || this.namesHelper(path);
        const value = isCall ? this.call({ path, params: statement.params, hash: statement.hash }, span) : this.path(path);
        return value === null ? null : { type: "print", value, span };
    }
    namesHelper({ data, depth, parts, original }) {
        return !data && depth === 0 && parts.length === 1 && !original.startsWith(".") && isHelperName(parts[0] ?? "");
    }
    block(block, span) {
        const name = block.path.type === "PathExpression" ? block.path.original : "";
        const nameSpan = this.places.spanOf(block.path);
        if (this.depth >= limits.templateDepth)
            return this.report("merge/limit", span, `blocks nested deeper than ${limits.templateDepth} levels`);
        if (this.places.source.text.startsWith("{{{{", span.start))
            return this.report("merge/unsupported", span, "a raw block", "write `\\{{` for braces that are text");
        const body = block.program === undefined ? emptyProgram : this.program(block.program);
        const otherwise = block.inverse === undefined ? null : this.program(block.inverse);
        const known = blockNames.find((each) => each === name);
        if (known === undefined) {
            const near = closestName(name, blockNames);
            const hint = near === null ? "use `each`, `with`, `if` or `unless`" : `use \`${near}\``;
            return this.report("merge/unknown-helper", nameSpan, `unknown block \`${name}\``, hint);
        }
        const [argument] = block.params;
        if (argument === undefined || block.params.length > 1 || block.hash !== undefined)
            return this.report("merge/helper-arguments", nameSpan, `\`${name}\` takes 1 argument, found ${block.params.length}`);
        const value = this.expression(argument);
        if (value === null)
            return null;
        if (known === "each" || known === "with")
            return { type: known, value, body, otherwise };
        return { type: "condition", condition: value, negated: known === "unless", body, otherwise };
    }
    inlinePartial(statement, partials) {
        const [argument] = statement.params;
        const named = statement.path.type === "PathExpression" && statement.path.original === "inline";
        if (!named || argument?.type !== "StringLiteral") {
            const hint = "write `{{#*inline \"name\"}}`";
            this.report("merge/unsupported", this.places.spanOf(statement), "a decorator other than `inline`", hint);
            return;
        }
        this.partialNames.push(argument.value);
        partials.set(argument.value, this.program(statement.program));
    }
    partial(statement, span) {
        const { name, params } = statement;
        const nameSpan = this.places.spanOf(name);
        const block = statement.program === undefined ? null : this.program(statement.program);
        if (name.type !== "PathExpression" && name.type !== "StringLiteral")
            return this.report("merge/unsupported", nameSpan, "the name of a partial is computed", "choose with `{{#if}}`");
        const called = name.type === "StringLiteral" ? name.value : name.original;
        if (called !== "@partial-block" && !this.partialNames.includes(called)) {
            const near = closestName(called, this.partialNames);
            const hint = near === null ? "put it into the `partials` folder of the template" : `use \`${near}\``;
            return this.report("merge/missing-partial", nameSpan, `there is no partial \`${called}\``, hint);
        }
        if (params.length > 1)
            return this.report("merge/helper-arguments", nameSpan, `a partial takes 1 context, found ${params.length}`, "pass the others by name: `name=value`");
        const context = params[0] === undefined ? null : this.expression(params[0]);
        return { type: "partial", name: called, context, hash: this.hash(statement.hash), block, span };
    }
    hash(hash) {
        const values = new Map();
        for (const { key, value } of hash?.pairs ?? []) {
            const read = this.expression(value);
            if (read !== null)
                values.set(key, read);
        }
        return values;
    }
    expression(expression) {
        const span = this.places.spanOf(expression);
        switch (expression.type) {
            case "PathExpression":
                return this.path(expression);
            case "SubExpression":
                return this.call(expression, span);
            case "StringLiteral":
            case "NumberLiteral":
            case "BooleanLiteral":
                return { type: "literal", value: expression.value, span };
            case "NullLiteral":
                return { type: "literal", value: null, span };
            case "UndefinedLiteral":
                return this.report("merge/unsupported", span, "`undefined` in a template", "use `null`");
        }
    }
    path(path) {
        const { data, depth, parts, original } = path;
        return { type: "path", data, depth, parts, scoped: /^(\.|this\b)/.test(original), original, span: this.places.spanOf(path) };
    }
    call(call, span) {
        const nameSpan = this.places.spanOf(call.path);
        const name = call.path.type === "PathExpression" ? call.path.original : "";
        if (this.depth >= limits.templateDepth)
            return this.report("merge/limit", span, `expressions nested deeper than ${limits.templateDepth} levels`);
        this.depth++;
        const args = call.params.flatMap((each) => this.expression(each) ?? []);
        this.depth--;
        if (!isHelperName(name)) {
            const near = closestName(name, Object.keys(helpers));
            const hint = near === null ? "see docs/templates.md for the helpers there are" : `use \`${near}\``;
            return this.report("merge/unknown-helper", nameSpan, `unknown helper \`${name}\``, hint);
        }
        if (call.hash !== undefined)
            return this.report("merge/helper-arguments", this.places.spanOf(call.hash), `\`${name}\` takes no \`name=value\``, "write the values alone");
        const fault = arityFault(name, call.params.length);
        if (fault !== null)
            return this.report("merge/helper-arguments", nameSpan, fault);
        return { type: "call", helper: name, args, span };
    }
}
