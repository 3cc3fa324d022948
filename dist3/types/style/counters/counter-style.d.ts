/** Every counter style by name. */
export declare const counterStyleNames: readonly string[];
/**
 * What a counter's value looks like in a counter style, without its suffix. A style in double quotes stands for
 * itself; a number that the style has no form for is written in decimal.
 */
export declare function counterText(value: number, style: string): string;
/** What stands between a marker's number and the item: `. ` after `decimal`, `、` after Chinese numerals. */
export declare function counterSuffix(style: string): string;
