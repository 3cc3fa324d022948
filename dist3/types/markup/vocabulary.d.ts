import type { ValueGrammarName } from "./attribute-values.js";
/** The standard structure type that an element gets in a tagged PDF (ISO 32000-1 §14.8.4). */
export type StructureRole = "Art" | "BlockQuote" | "Caption" | "Code" | "Div" | "Figure" | "Formula" | "H1" | "H2" | "H3" | "H4" | "H5" | "H6" | "L" | "LI" | "Lbl" | "LBody" | "Link" | "Note" | "P" | "Quote" | "RB" | "RT" | "Ruby" | "Sect" | "Span" | "Table" | "TBody" | "TD" | "TFoot" | "TH" | "THead" | "TOC" | "TR";
/**
 * What an element may hold. `blocks`: block elements and no text of its own; `flow`: blocks, phrasing and text;
 * `phrasing`: text and what stands in a line; `empty`: nothing; a list: those elements only.
 */
type ContentModel = "blocks" | "flow" | "phrasing" | "empty" | readonly string[];
/** One attribute of an element. */
export interface AttributeRow {
    readonly value: ValueGrammarName;
    readonly required?: true;
}
/** One row of the vocabulary. */
export interface ElementRow {
    /**
     * Where the element may stand: wherever blocks may, wherever phrasing may, as a part of those that name it, or as
     * the whole document.
     */
    readonly category: "block" | "phrasing" | "part" | "root";
    readonly content: ContentModel;
    /** Elements that it may hold beside those of its content model. */
    readonly also?: readonly string[];
    /** Attributes beside the global ones. */
    readonly attributes?: Readonly<Record<string, AttributeRow>>;
    /** `null` for an element that leaves no mark in the structure of the PDF. */
    readonly role: StructureRole | null;
    /** A phrase for the reference. */
    readonly description: string;
}
/** The attributes that every element takes. */
export declare const globalAttributes: {
    readonly id: {
        readonly value: "id";
    };
    readonly class: {
        readonly value: "classes";
    };
    readonly lang: {
        readonly value: "language";
    };
    readonly dir: {
        readonly value: "direction";
    };
    readonly title: {
        readonly value: "text";
    };
    readonly role: {
        readonly value: "role";
    };
    readonly style: {
        readonly value: "declarations";
    };
};
/** The elements of the markup, one row each. Nothing outside this table is markup. */
declare const vocabulary: {
    readonly article: {
        readonly category: "root";
        readonly content: "blocks";
        readonly role: "Art";
        readonly description: "the document; the root, and only there";
    };
    readonly section: {
        readonly category: "block";
        readonly content: "blocks";
        readonly attributes: {
            readonly headingoffset: {
                readonly value: "levels";
            };
        };
        readonly role: "Sect";
        readonly description: "a section with its heading";
    };
    readonly header: {
        readonly category: "block";
        readonly content: "blocks";
        readonly role: "Div";
        readonly description: "what introduces the document or a section";
    };
    readonly footer: {
        readonly category: "block";
        readonly content: "blocks";
        readonly role: "Div";
        readonly description: "what closes the document or a section";
    };
    readonly nav: {
        readonly category: "block";
        readonly content: "blocks";
        readonly role: "Div";
        readonly description: "a list of links into the document";
    };
    readonly aside: {
        readonly category: "block";
        readonly content: "blocks";
        readonly role: "Div";
        readonly description: "what stands beside the main text";
    };
    readonly div: {
        readonly category: "block";
        readonly content: "flow";
        readonly attributes: {
            readonly headingoffset: {
                readonly value: "levels";
            };
        };
        readonly role: "Div";
        readonly description: "a group without a meaning of its own";
    };
    readonly h1: {
        readonly category: "block";
        readonly content: "phrasing";
        readonly role: "H1";
        readonly description: "the title of the document";
    };
    readonly h2: {
        readonly category: "block";
        readonly content: "phrasing";
        readonly role: "H2";
        readonly description: "a heading of the second level";
    };
    readonly h3: {
        readonly category: "block";
        readonly content: "phrasing";
        readonly role: "H3";
        readonly description: "a heading of the third level";
    };
    readonly h4: {
        readonly category: "block";
        readonly content: "phrasing";
        readonly role: "H4";
        readonly description: "a heading of the fourth level";
    };
    readonly h5: {
        readonly category: "block";
        readonly content: "phrasing";
        readonly role: "H5";
        readonly description: "a heading of the fifth level";
    };
    readonly h6: {
        readonly category: "block";
        readonly content: "phrasing";
        readonly role: "H6";
        readonly description: "a heading of the sixth level";
    };
    readonly p: {
        readonly category: "block";
        readonly content: "phrasing";
        readonly role: "P";
        readonly description: "a paragraph";
    };
    readonly blockquote: {
        readonly category: "block";
        readonly content: "blocks";
        readonly role: "BlockQuote";
        readonly description: "a quotation of its own";
    };
    readonly pre: {
        readonly category: "block";
        readonly content: "phrasing";
        readonly role: "Code";
        readonly description: "text whose white space and lines are kept";
    };
    readonly hr: {
        readonly category: "block";
        readonly content: "empty";
        readonly role: null;
        readonly description: "a change of subject, drawn as a rule";
    };
    readonly ul: {
        readonly category: "block";
        readonly content: readonly ["li"];
        readonly role: "L";
        readonly description: "a list without an order";
    };
    readonly ol: {
        readonly category: "block";
        readonly content: readonly ["li"];
        readonly attributes: {
            readonly start: {
                readonly value: "number";
            };
        };
        readonly role: "L";
        readonly description: "a numbered list";
    };
    readonly li: {
        readonly category: "part";
        readonly content: "flow";
        readonly attributes: {
            readonly value: {
                readonly value: "number";
            };
        };
        readonly role: "LI";
        readonly description: "an item of a list";
    };
    readonly dl: {
        readonly category: "block";
        readonly content: readonly ["dt", "dd"];
        readonly role: "L";
        readonly description: "a list of terms and what is said of them";
    };
    readonly dt: {
        readonly category: "part";
        readonly content: "phrasing";
        readonly role: "Lbl";
        readonly description: "a term";
    };
    readonly dd: {
        readonly category: "part";
        readonly content: "flow";
        readonly role: "LBody";
        readonly description: "what is said of the terms before it";
    };
    readonly table: {
        readonly category: "block";
        readonly content: readonly ["caption", "colgroup", "thead", "tbody", "tfoot", "tr"];
        readonly role: "Table";
        readonly description: "a table";
    };
    readonly caption: {
        readonly category: "part";
        readonly content: "flow";
        readonly role: "Caption";
        readonly description: "the caption of a table";
    };
    readonly colgroup: {
        readonly category: "part";
        readonly content: readonly ["col"];
        readonly attributes: {
            readonly span: {
                readonly value: "span";
            };
        };
        readonly role: null;
        readonly description: "columns that are styled together";
    };
    readonly col: {
        readonly category: "part";
        readonly content: "empty";
        readonly attributes: {
            readonly span: {
                readonly value: "span";
            };
        };
        readonly role: null;
        readonly description: "one column, or several alike";
    };
    readonly thead: {
        readonly category: "part";
        readonly content: readonly ["tr"];
        readonly role: "THead";
        readonly description: "header rows, repeated on every page";
    };
    readonly tbody: {
        readonly category: "part";
        readonly content: readonly ["tr"];
        readonly role: "TBody";
        readonly description: "body rows";
    };
    readonly tfoot: {
        readonly category: "part";
        readonly content: readonly ["tr"];
        readonly role: "TFoot";
        readonly description: "footer rows";
    };
    readonly tr: {
        readonly category: "part";
        readonly content: readonly ["th", "td"];
        readonly role: "TR";
        readonly description: "a row";
    };
    readonly th: {
        readonly category: "part";
        readonly content: "flow";
        readonly attributes: {
            readonly scope: {
                readonly value: "scope";
            };
            readonly colspan: {
                readonly value: "span";
            };
            readonly rowspan: {
                readonly value: "span";
            };
        };
        readonly role: "TH";
        readonly description: "a header cell";
    };
    readonly td: {
        readonly category: "part";
        readonly content: "flow";
        readonly attributes: {
            readonly colspan: {
                readonly value: "span";
            };
            readonly rowspan: {
                readonly value: "span";
            };
        };
        readonly role: "TD";
        readonly description: "a cell";
    };
    readonly figure: {
        readonly category: "block";
        readonly content: "blocks";
        readonly also: readonly ["figcaption", "img"];
        readonly role: "Figure";
        readonly description: "a figure with its caption";
    };
    readonly figcaption: {
        readonly category: "part";
        readonly content: "flow";
        readonly role: "Caption";
        readonly description: "the caption of a figure";
    };
    readonly img: {
        readonly category: "phrasing";
        readonly content: "empty";
        readonly attributes: {
            readonly src: {
                readonly value: "path";
                readonly required: true;
            };
            readonly alt: {
                readonly value: "text";
                readonly required: true;
            };
            readonly width: {
                readonly value: "span";
            };
            readonly height: {
                readonly value: "span";
            };
        };
        readonly role: "Figure";
        readonly description: "an image; `alt` says what it shows";
    };
    readonly a: {
        readonly category: "phrasing";
        readonly content: "phrasing";
        readonly attributes: {
            readonly href: {
                readonly value: "address";
                readonly required: true;
            };
            readonly places: {
                readonly value: "classes";
            };
        };
        readonly role: "Link";
        readonly description: "a link to a place in the document or to an address";
    };
    readonly abbr: {
        readonly category: "phrasing";
        readonly content: "phrasing";
        readonly role: "Span";
        readonly description: "an abbreviation; `title` spells it out";
    };
    readonly br: {
        readonly category: "phrasing";
        readonly content: "empty";
        readonly role: null;
        readonly description: "a line break";
    };
    readonly cite: {
        readonly category: "phrasing";
        readonly content: "phrasing";
        readonly role: "Span";
        readonly description: "the title of a work";
    };
    readonly code: {
        readonly category: "phrasing";
        readonly content: "phrasing";
        readonly role: "Code";
        readonly description: "code in running text";
    };
    readonly dfn: {
        readonly category: "phrasing";
        readonly content: "phrasing";
        readonly role: "Span";
        readonly description: "a word where the text explains it, or marks it as a term";
    };
    readonly em: {
        readonly category: "phrasing";
        readonly content: "phrasing";
        readonly role: "Span";
        readonly description: "stressed words";
    };
    readonly formula: {
        readonly category: "phrasing";
        readonly content: "phrasing";
        readonly attributes: {
            readonly alt: {
                readonly value: "text";
                readonly required: true;
            };
            readonly notation: {
                readonly value: "notation";
            };
            readonly display: {
                readonly value: "display";
            };
        };
        readonly role: "Formula";
        readonly description: "a formula; `alt` says how it is read aloud. With `notation=\"tex\"` its text is TeX, an empty `alt` is filled with words for it, and `display=\"block\"` sets it as on a line of its own";
    };
    readonly kbd: {
        readonly category: "phrasing";
        readonly content: "phrasing";
        readonly role: "Span";
        readonly description: "a key to press";
    };
    readonly note: {
        readonly category: "phrasing";
        readonly content: "phrasing";
        readonly role: "Note";
        readonly description: "a footnote: its mark stands here, and its words at the foot of the page";
    };
    readonly mark: {
        readonly category: "phrasing";
        readonly content: "phrasing";
        readonly role: "Span";
        readonly description: "marked words";
    };
    readonly q: {
        readonly category: "phrasing";
        readonly content: "phrasing";
        readonly role: "Quote";
        readonly description: "a quotation in running text";
    };
    readonly ruby: {
        readonly category: "phrasing";
        readonly content: readonly ["rt", "rb"];
        readonly role: "Ruby";
        readonly description: "words with their reading above them: `rt` before `rb`";
    };
    readonly rt: {
        readonly category: "part";
        readonly content: "phrasing";
        readonly role: "RT";
        readonly description: "how the words under it are read";
    };
    readonly rb: {
        readonly category: "part";
        readonly content: "phrasing";
        readonly role: "RB";
        readonly description: "words whose reading stands above them";
    };
    readonly s: {
        readonly category: "phrasing";
        readonly content: "phrasing";
        readonly role: "Span";
        readonly description: "words that no longer hold, struck through";
    };
    readonly small: {
        readonly category: "phrasing";
        readonly content: "phrasing";
        readonly role: "Span";
        readonly description: "side remarks";
    };
    readonly span: {
        readonly category: "phrasing";
        readonly content: "phrasing";
        readonly role: null;
        readonly description: "words without a meaning of their own";
    };
    readonly strong: {
        readonly category: "phrasing";
        readonly content: "phrasing";
        readonly role: "Span";
        readonly description: "important words";
    };
    readonly sub: {
        readonly category: "phrasing";
        readonly content: "phrasing";
        readonly role: "Span";
        readonly description: "below the line";
    };
    readonly sup: {
        readonly category: "phrasing";
        readonly content: "phrasing";
        readonly role: "Span";
        readonly description: "above the line";
    };
    readonly time: {
        readonly category: "phrasing";
        readonly content: "phrasing";
        readonly attributes: {
            readonly datetime: {
                readonly value: "date";
            };
        };
        readonly role: null;
        readonly description: "a date; `datetime` gives it in ISO form";
    };
};
/** The name of an element of the vocabulary. */
export type ElementName = keyof typeof vocabulary;
/** Every element name, in the order of the table. */
export declare const elementNames: readonly ElementName[];
/** Whether there is such an element. */
export declare function isElementName(name: string): name is ElementName;
/** The row of an element. */
export declare function rowOf(name: ElementName): ElementRow;
/** The row of an attribute of an element, or `null` where it takes none of that name. */
export declare function attributeRow(element: ElementName, name: string): AttributeRow | null;
/** The names of all attributes that an element takes, its own first. */
export declare function attributeNames(element: ElementName): string[];
/** Whether `child` may stand directly in `parent`. */
export declare function mayHold(parent: ElementName, child: ElementName): boolean;
/** Whether text may stand directly in an element. */
export declare function mayHoldText(name: ElementName): boolean;
/** The elements that `child` may stand in. */
export declare function parentsOf(child: ElementName): ElementName[];
export {};
