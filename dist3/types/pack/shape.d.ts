/** What a value of JSON may be; the schema, the check and the type follow from it. */
export type Shape = {
    readonly is: "text";
    readonly pattern?: RegExp;
} | {
    readonly is: "count";
} | {
    readonly is: "number";
} | {
    readonly is: "flag";
} | {
    readonly is: "one";
    readonly of: readonly string[];
} | {
    readonly is: "list";
    readonly of: Shape;
} | {
    readonly is: "record";
    readonly fields: Readonly<Record<string, Field>>;
} | {
    readonly is: "null-or";
    readonly of: Shape;
};
/** A field of a record: its shape, and what it says. */
type Field = readonly [shape: Shape, says: string];
/** The values of a shape. */
export type ValueOf<S extends Shape> = S extends {
    readonly is: "text";
} ? string : S extends {
    readonly is: "count" | "number";
} ? number : S extends {
    readonly is: "flag";
} ? boolean : S extends {
    readonly is: "one";
    readonly of: readonly (infer Name)[];
} ? Name : S extends {
    readonly is: "list";
    readonly of: infer Item extends Shape;
} ? readonly ValueOf<Item>[] : S extends {
    readonly is: "null-or";
    readonly of: infer Item extends Shape;
} ? ValueOf<Item> | null : S extends {
    readonly is: "record";
    readonly fields: infer Fields extends Readonly<Record<string, Field>>;
} ? {
    readonly [Name in keyof Fields]: ValueOf<Fields[Name][0]>;
} : never;
/** A text; of a form where one is given. */
export declare function text(pattern?: RegExp): {
    readonly pattern?: RegExp;
    readonly is: "text";
};
/** One of several words. */
export declare function one<const Names extends readonly string[]>(...of: Names): {
    readonly is: "one";
    readonly of: Names;
};
/** A list of one shape. */
export declare function list<const Item extends Shape>(of: Item): {
    readonly is: "list";
    readonly of: Item;
};
/** A shape, or nothing. */
export declare function nullOr<const Item extends Shape>(of: Item): {
    readonly is: "null-or";
    readonly of: Item;
};
/** An object with exactly these fields. */
export declare function record<const Fields extends Readonly<Record<string, Field>>>(fields: Fields): {
    readonly is: "record";
    readonly fields: Fields;
};
/** A whole number from 0. */
export declare const count: {
    readonly is: "count";
};
/** True or false. */
export declare const flag: {
    readonly is: "flag";
};
/** Any number. */
export declare const number: {
    readonly is: "number";
};
/** The JSON Schema of a shape. */
export declare function schemaOf(shape: Shape): Readonly<Record<string, unknown>>;
/** The first thing in a value that is not of a shape, in words with its place; `null` where all of it is. */
export declare function faultIn(shape: Shape, value: unknown, at?: string): string | null;
export {};
