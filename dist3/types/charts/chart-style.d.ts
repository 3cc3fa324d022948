import type { Json, JsonObject } from "./chart-file.js";
/** What the page says of charts: colours, and the face of their words. */
export interface ChartLook {
    readonly accent: string;
    /** Of series, in order; where it is shorter than the usual ones, these follow. `null` where the place has the usual one. */
    readonly series: readonly (string | null)[];
    /** Of words. */
    readonly ink: string;
    /** Of the lines behind the marks. */
    readonly grid: string;
    readonly family: string;
}
/** The colours of series: those that the theme sets, else the accent first, in the place of the usual one that is as light. */
export declare function seriesColours({ accent, series }: Pick<ChartLook, "accent" | "series">): readonly string[];
/** How charts look where they do not say otherwise. */
export declare function chartConfig(look: ChartLook): JsonObject;
/**
 * The specification with every series told by more than its colour: lines by their dashes, points by their shapes.
 * `above` is the channel of colour that the layers of a view share.
 */
export declare function printable(spec: Json, above?: JsonObject | null): Json;
/** A Vega specification in which every moment is one of universal time: another zone must give no other picture. */
export declare function inUniversalTime(spec: object): JsonObject;
