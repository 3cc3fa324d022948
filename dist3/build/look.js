import { closestName, diagnostic } from "../diagnostics/index.js";
import { kindOf } from "../documents/index.js";
import { lookNames, usualLook } from "./template-files.js";
/** The mistake of a look that there is none of; `null` where there is one. `course` is the folder of the course, or `null`. */
export function unknownLook(name, span, course) {
    if (name === usualLook)
        return null;
    const known = lookNames(course);
    if (known.includes(name))
        return null;
    const near = closestName(name, known);
    const names = known.map((one) => `\`${one}\``).join(", ");
    return diagnostic("build/unknown-look", span, `there is no look \`${name}\``, near === null ? `use one of ${names}` : `use \`${near}\`, or another of ${names}`);
}
/** The look of a document: what the command line asks for, else what its file, else what its course says. */
export function lookOf({ course, subject }, folder, asked) {
    const said = kindOf(subject).look(subject) ?? course.look;
    const name = asked ?? said?.value ?? usualLook;
    const mistake = unknownLook(name, asked === null && said !== null ? said.span : null, folder);
    return mistake === null ? { value: name, diagnostics: [] } : { value: null, diagnostics: [mistake] };
}
