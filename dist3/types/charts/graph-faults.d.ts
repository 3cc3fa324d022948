import type { Diagnostic, Source } from "../diagnostics/index.js";
/** What Graphviz says of a graph. */
interface GraphMessage {
    readonly level?: "error" | "warning" | undefined;
    readonly message: string;
}
/** Why a graph is not drawn, or is drawn without something, each at its place; notes on what Graphviz took otherwise. */
export declare function graphFaults(source: Source, messages: readonly GraphMessage[], isDrawn: boolean): readonly Diagnostic[];
export {};
