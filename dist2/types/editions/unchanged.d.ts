/** The list with each item changed; the same list where none was. */
export declare function sameOr<Item>(items: readonly Item[], change: (item: Item) => Item): readonly Item[];
/** The value with other parts; the same value where they are those that it has. */
export declare function withParts<Parts extends object, Value extends Parts>(value: Value, parts: Parts): Value;
