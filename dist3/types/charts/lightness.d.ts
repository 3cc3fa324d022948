/** How light a colour is, from 0 to 100 as CIELAB counts; `null` for what is no colour. */
export declare function lightnessOf(colour: string): number | null;
