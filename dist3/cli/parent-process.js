import process from "node:process";
import { childMark } from "../build/index.js";
/** The process that runs this one, where one does. */
export function parentProcess() {
    if (process.env[childMark] !== "1" || process.send === undefined)
        return undefined;
    const first = new Promise((resolve) => { process.once("message", resolve); });
    return {
        first: async () => {
            const message = await first;
            // Nothing more is to come, and whoever waits for messages never ends.
            process.channel?.unref();
            return message;
        },
        send: (value) => { process.send?.(value); },
    };
}
/** What became of documents before, as a build takes it; absent for a build that begins. */
export async function pastOf({ parent }) {
    if (parent === undefined)
        return undefined;
    const { past } = (await parent.first());
    return past === null ? undefined : new Map(past.map((one) => [one.begunFor, one]));
}
/** Tells the process that runs this one which document is being made and what became of it, beside what is told of anyway. */
export function alsoTo({ parent }, report) {
    if (parent === undefined)
        return report;
    let diagnostics = [];
    let begunFor = "";
    return (event) => {
        report(event);
        switch (event.kind) {
            case "begun":
            case "leftover":
                return;
            case "started":
                diagnostics = [];
                begunFor = event.document.output;
                parent.send(event);
                return;
            case "diagnostic":
                // Counted there, not printed: the text of its file stays here.
                diagnostics.push({ ...event.diagnostic, span: null });
                return;
            case "document":
                parent.send({ kind: "done", begunFor, document: event.document, pixels: event.pixels, diagnostics });
        }
    };
}
