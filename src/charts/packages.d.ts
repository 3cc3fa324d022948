/** What of Vega 6, Vega-Lite 6 and Graphviz the room touches; only documents with charts load them. */
declare module "vega" {
  export interface Loader {
    load(uri: string): Promise<string>;
    sanitize(uri: string): Promise<{ readonly href: string }>;
  }
  export interface Logger {
    level(value?: number): Logger | number;
    error(...words: readonly unknown[]): Logger;
    warn(...words: readonly unknown[]): Logger;
    info(...words: readonly unknown[]): Logger;
    debug(...words: readonly unknown[]): Logger;
  }
  export interface ViewOptions {
    readonly renderer: "none";
    readonly expr: unknown;
    readonly loader: Loader;
    readonly logger: Logger;
  }
  export class View {
    constructor(runtime: object, options: ViewOptions);
    runAsync(): Promise<this>;
    toSVG(): Promise<string>;
    finalize(): void;
  }
  export interface MeasuredItem {
    readonly font?: string;
    readonly fontSize?: number;
    readonly fontStyle?: string;
    readonly fontWeight?: string | number;
  }
  /** The values of a step's parameters: numbers, texts, functions of a row, lists of these. */
  export type TransformParameters = Readonly<Record<string, unknown>>;
  export interface TransformPulse {
    readonly source?: readonly object[] | null;
  }
  export interface TransformClass {
    readonly prototype: { transform?: (this: object, parameters: TransformParameters, pulse: TransformPulse) => unknown };
  }
  export const transforms: Readonly<Record<string, TransformClass>>;
  export const textMetrics: { width: (item: MeasuredItem, text: unknown) => number };
  export function parse(spec: object, config: object, options: { readonly ast: true }): object;
  export function parseExpression(text: string): object;
  export function setRandom(random: () => number): void;
  export function randomLCG(seed: number): () => number;
}

declare module "vega-lite" {
  import type { Logger } from "vega";
  export function compile(spec: object, options: { readonly config: object; readonly logger: Logger }): { readonly spec: object };
}

declare module "vega-interpreter" {
  export const expressionInterpreter: unknown;
}
