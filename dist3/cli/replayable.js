import { keepReplay } from "../build/index.js";
import { Witness } from "../replay/index.js";
import { circumstancesOf } from "./circumstances.js";
import { duration } from "./duration.js";
import { reportFor, toldTo } from "./report.js";
/** A time that no build takes, and which stands for the one that it will have taken. */
const someTime = 98_765_432_109;
/** What is printed, stream by stream in its order, but for the bar, which only says how far something has come. */
class Pieces {
    pieces = [];
    stream(name, { isTTY, columns }) {
        return { isTTY, columns, write: (text) => { if (!text.startsWith("\r"))
                this.#add(name, text); } };
    }
    #add(name, text) {
        for (const [form, words] of [["duration", duration(someTime)], ["milliseconds", String(someTime)]]) {
            const at = text.indexOf(words);
            if (at === -1)
                continue;
            this.pieces.push([name, "text", text.slice(0, at)], [name, form, ""], [name, "text", text.slice(at + words.length)]);
            return;
        }
        this.pieces.push([name, "text", text]);
    }
}
function isWhole({ documents, diagnostics }) {
    return documents.length > 0 && documents.every(({ status }) => status === "written" || status === "unchanged") && diagnostics.every(({ severity }) => severity === "warning");
}
/** What a build would print that found everything as it was: all documents are unchanged, and none took any time. */
function piecesOf(events, request, world, total) {
    const pieces = new Pieces();
    const again = { ...world, stdout: pieces.stream("stdout", world.stdout), stderr: pieces.stream("stderr", world.stderr) };
    const report = reportFor(request, again);
    const tell = toldTo(report);
    for (const event of events)
        tell(event.kind === "document" ? { ...event, document: { ...event.document, status: "unchanged", milliseconds: 0, stale: false } } : event);
    total(report, someTime);
    return pieces.pieces;
}
/** A build that is looked on, so that the next one that would come to the same need not be made. */
export class ReplayableBuild {
    #witness = Witness.begin();
    #events = [];
    #words;
    constructor(words) {
        this.#words = words;
    }
    /** Hands events on. */
    alsoTo(report) {
        return (event) => {
            this.#events.push(event);
            report(event);
        };
    }
    /** Remembers the build where everything came out as it should. `total` tells what is said at its end, of a time in milliseconds. */
    keep(result, request, world, total) {
        const sights = this.#witness.end();
        if (sights === null || result.output === null || !isWhole(result))
            return;
        const pieces = piecesOf(this.#events, request, world, total);
        keepReplay(result.output, { circumstances: circumstancesOf(this.#words, world), sights, pieces, exitCode: result.exitCode });
    }
}
