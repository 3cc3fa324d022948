import process from "node:process";
import { childMark } from "../build/index.js";
import type { BuildEvent, PastDocument } from "../build/index.js";
import type { Diagnostic } from "../diagnostics/index.js";
import type { ParentProcess, World } from "./world.js";

/** What a process that runs a command for another one gets from it first. */
export interface Beginning {
  /** What became of documents in the processes before it; `null` for the first one. */
  readonly past: readonly PastDocument[] | null;
}

/** What it sends back. */
export type Message = Extract<BuildEvent, { kind: "started" }> | ({ readonly kind: "done" } & PastDocument);

/** The process that runs this one, where one does. */
export function parentProcess(): ParentProcess | undefined {
  if (process.env[childMark] !== "1" || process.send === undefined) return undefined;
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
export async function pastOf({ parent }: World): Promise<ReadonlyMap<string, PastDocument> | undefined> {
  if (parent === undefined) return undefined;
  const { past } = (await parent.first()) as Beginning;
  return past === null ? undefined : new Map(past.map((one) => [one.begunFor, one]));
}

/** Tells the process that runs this one which document is being made and what became of it, beside what is told of anyway. */
export function alsoTo({ parent }: World, report: (event: BuildEvent) => void): (event: BuildEvent) => void {
  if (parent === undefined) return report;
  let diagnostics: Diagnostic[] = [];
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
        parent.send(event satisfies Message);
        return;
      case "diagnostic":
        // Counted there, not printed: the text of its file stays here.
        diagnostics.push({ ...event.diagnostic, span: null });
        return;
      case "document":
        parent.send({ kind: "done", begunFor, document: event.document, pixels: event.pixels, diagnostics } satisfies Message);
    }
  };
}
