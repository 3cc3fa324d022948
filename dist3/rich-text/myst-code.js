import { codeBlockText } from "./code-text.js";
const optionLine = /^:([\w-]+):[ \t]*(.*?)[ \t]*$/;
/** The lines `:name: value` that a directive begins with, and how long they are. */
export function mystOptions(text) {
    const options = new Map();
    let length = 0;
    for (const line of text.split(/(?<=\n)/)) {
        const [, name, value = ""] = optionLine.exec(line.trimEnd()) ?? [];
        if (name === undefined)
            break;
        options.set(name, value);
        length += line.length;
    }
    return { options, length };
}
/** The names of directives that hold code. */
export const codeFences = /^(?:code|code-block|sourcecode)$/;
/** What a block of code between fences of MyST says of itself, as the attributes of Pandoc say it; `null` where it is none. */
export function codeDirective(node, lowering) {
    const [, name = "", language = ""] = /^\{([a-z][\w-]*)\}[ \t]*(\S*)/.exec([node.lang, node.meta].filter((part) => typeof part === "string").join(" ")) ?? [];
    if (!codeFences.test(name))
        return null;
    const { options, length } = mystOptions(codeBlockText(node, lowering).text);
    const id = options.get("name") ?? options.get("label");
    const marks = options.get("emphasize-lines");
    const caption = options.get("caption")?.replaceAll('"', "");
    const first = options.get("lineno-start");
    const braces = [
        id === undefined ? "" : `#${id}`, options.has("linenos") || first !== undefined ? ".numberLines" : "", first === undefined ? "" : `startFrom=${first}`,
        marks === undefined ? "" : `marks="${marks}"`, caption === undefined ? "" : `caption="${caption}"`,
    ];
    return { language: language === "" ? "text" : language, braces: braces.join(" "), length };
}
