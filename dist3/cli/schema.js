import { jsonSchema, schemaNames } from "../build/index.js";
import { closestName } from "../diagnostics/index.js";
import { exitCodes } from "./exit-code.js";
import { outputSchema } from "./output-schema.js";
import { usageMistake } from "./usage-mistake.js";
import { print } from "./terminal.js";
/** The lines that the program prints have a schema too. */
const outputName = "output";
/** Prints the JSON Schema of one kind of content file, or of the program's own lines, and gives the exit code. */
export function printSchema({ targets }, world) {
    const [written] = targets;
    const content = schemaNames.find((one) => one === written);
    const schema = written === outputName ? outputSchema() : content === undefined ? null : jsonSchema(content);
    if (schema !== null && targets.length === 1) {
        print(world.stdout, schema);
        return exitCodes.success.code;
    }
    const names = [...schemaNames, outputName];
    const near = written === undefined ? null : closestName(written, names);
    const takes = `\`schema\` takes one of ${names.map((one) => `\`${one}\``).join(", ")}`;
    return usageMistake(takes, targets, world, near);
}
