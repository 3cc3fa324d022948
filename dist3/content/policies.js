import { closestName, diagnostic } from "../diagnostics/index.js";
import { policyFile } from "../model/index.js";
import { idOf, readFile } from "./read-file.js";
import { once } from "./readings.js";
function unknownPolicy({ value, span }, ids) {
    const near = closestName(value, ids);
    const hint = near === null ? `write \`policies/${value}.yaml\` beside the folders of the courses` : `did you mean \`${near}\`?`;
    return diagnostic("content/unknown-policy", span, `there is no shared policy \`${value}\``, hint);
}
function otherVersion(asked, { version, span }, id) {
    if (asked === null || asked.value === version?.value)
        return [];
    const found = version === null ? "says no version" : `is version \`${version.value}\``;
    return [diagnostic("content/policy-version", asked.span, `the policy \`${id}\` ${found}, the course asks for \`${asked.value}\``, `look at what changed in \`${span.source.path}\`, then ask for its version`)];
}
/** The course with the words of the policies that it shares; `sources` are the files of all that there are. */
export function withPolicies(record, sources) {
    const named = record.policies.filter(({ policy }) => policy !== null);
    if (named.length === 0)
        return { record, files: [], diagnostics: [] };
    const byId = new Map(sources.map((source) => [idOf(source), source]));
    const files = new Set();
    const diagnostics = [];
    const policies = record.policies.map((own) => {
        const { policy, asked } = own;
        if (policy === null)
            return own;
        const source = byId.get(policy.value);
        if (source === undefined) {
            if (policy.value !== "")
                diagnostics.push(unknownPolicy(policy, [...byId.keys()]));
            return own;
        }
        const found = once("policy", source, (one) => readFile(one, policyFile));
        files.add(found);
        const { record: file } = found;
        if (file === null)
            return own;
        diagnostics.push(...otherVersion(asked, file, policy.value));
        const { title, text, version } = file;
        const shown = version === null ? null : { inlines: [{ type: "text", text: { text: version.value, segments: [{ start: 0, span: version.span, linear: false }] } }], span: version.span };
        return { ...own, title, text, version: shown };
    });
    return { record: { ...record, policies }, files: [...files], diagnostics };
}
