import type { Span } from "../../diagnostics/index.js";
import type { ValueOf } from "./kind.js";
import type { Row } from "./kind.js";
declare const name: import("./kind.js").Kind<({
    readonly family: string;
    readonly given: string | null;
    readonly particle: string | null;
    readonly droppingParticle: string | null;
    readonly suffix: string | null;
    readonly staticOrdering: boolean;
} & {
    readonly span: Span;
} & {
    readonly kind: "person";
}) | ({
    readonly literal: string;
} & {
    readonly span: Span;
} & {
    readonly kind: "literal";
})>;
/** A person or an institution: `literal` for names that are not split. */
export type ReferenceName = ValueOf<typeof name>;
/** A day, a month or a year. */
export interface ReferenceDay {
    readonly year: number;
    readonly month: number | null;
    readonly day: number | null;
}
/** A CSL date: year, month, day, as far as they are known. */
export interface ReferenceDate extends ReferenceDay {
    /** The end of a range. */
    readonly end?: ReferenceDay;
    /** Spring, summer, autumn or winter, from 1. */
    readonly season?: number;
    /** Whether it is an estimate. */
    readonly circa?: true;
    /** What is printed for it as it stands: `c1979`, `in press`. The year is 0 where that names none. */
    readonly literal?: string;
}
/** Rows of names. */
export declare const nameRows: {
    translator: Row<readonly (({
        readonly family: string;
        readonly given: string | null;
        readonly particle: string | null;
        readonly droppingParticle: string | null;
        readonly suffix: string | null;
        readonly staticOrdering: boolean;
    } & {
        readonly span: Span;
    } & {
        readonly kind: "person";
    }) | ({
        readonly literal: string;
    } & {
        readonly span: Span;
    } & {
        readonly kind: "literal";
    }))[]>;
    "container-author": Row<readonly (({
        readonly family: string;
        readonly given: string | null;
        readonly particle: string | null;
        readonly droppingParticle: string | null;
        readonly suffix: string | null;
        readonly staticOrdering: boolean;
    } & {
        readonly span: Span;
    } & {
        readonly kind: "person";
    }) | ({
        readonly literal: string;
    } & {
        readonly span: Span;
    } & {
        readonly kind: "literal";
    }))[]>;
    director: Row<readonly (({
        readonly family: string;
        readonly given: string | null;
        readonly particle: string | null;
        readonly droppingParticle: string | null;
        readonly suffix: string | null;
        readonly staticOrdering: boolean;
    } & {
        readonly span: Span;
    } & {
        readonly kind: "person";
    }) | ({
        readonly literal: string;
    } & {
        readonly span: Span;
    } & {
        readonly kind: "literal";
    }))[]>;
    composer: Row<readonly (({
        readonly family: string;
        readonly given: string | null;
        readonly particle: string | null;
        readonly droppingParticle: string | null;
        readonly suffix: string | null;
        readonly staticOrdering: boolean;
    } & {
        readonly span: Span;
    } & {
        readonly kind: "person";
    }) | ({
        readonly literal: string;
    } & {
        readonly span: Span;
    } & {
        readonly kind: "literal";
    }))[]>;
    compiler: Row<readonly (({
        readonly family: string;
        readonly given: string | null;
        readonly particle: string | null;
        readonly droppingParticle: string | null;
        readonly suffix: string | null;
        readonly staticOrdering: boolean;
    } & {
        readonly span: Span;
    } & {
        readonly kind: "person";
    }) | ({
        readonly literal: string;
    } & {
        readonly span: Span;
    } & {
        readonly kind: "literal";
    }))[]>;
    interviewer: Row<readonly (({
        readonly family: string;
        readonly given: string | null;
        readonly particle: string | null;
        readonly droppingParticle: string | null;
        readonly suffix: string | null;
        readonly staticOrdering: boolean;
    } & {
        readonly span: Span;
    } & {
        readonly kind: "person";
    }) | ({
        readonly literal: string;
    } & {
        readonly span: Span;
    } & {
        readonly kind: "literal";
    }))[]>;
    recipient: Row<readonly (({
        readonly family: string;
        readonly given: string | null;
        readonly particle: string | null;
        readonly droppingParticle: string | null;
        readonly suffix: string | null;
        readonly staticOrdering: boolean;
    } & {
        readonly span: Span;
    } & {
        readonly kind: "person";
    }) | ({
        readonly literal: string;
    } & {
        readonly span: Span;
    } & {
        readonly kind: "literal";
    }))[]>;
    host: Row<readonly (({
        readonly family: string;
        readonly given: string | null;
        readonly particle: string | null;
        readonly droppingParticle: string | null;
        readonly suffix: string | null;
        readonly staticOrdering: boolean;
    } & {
        readonly span: Span;
    } & {
        readonly kind: "person";
    }) | ({
        readonly literal: string;
    } & {
        readonly span: Span;
    } & {
        readonly kind: "literal";
    }))[]>;
    performer: Row<readonly (({
        readonly family: string;
        readonly given: string | null;
        readonly particle: string | null;
        readonly droppingParticle: string | null;
        readonly suffix: string | null;
        readonly staticOrdering: boolean;
    } & {
        readonly span: Span;
    } & {
        readonly kind: "person";
    }) | ({
        readonly literal: string;
    } & {
        readonly span: Span;
    } & {
        readonly kind: "literal";
    }))[]>;
    producer: Row<readonly (({
        readonly family: string;
        readonly given: string | null;
        readonly particle: string | null;
        readonly droppingParticle: string | null;
        readonly suffix: string | null;
        readonly staticOrdering: boolean;
    } & {
        readonly span: Span;
    } & {
        readonly kind: "person";
    }) | ({
        readonly literal: string;
    } & {
        readonly span: Span;
    } & {
        readonly kind: "literal";
    }))[]>;
    "script-writer": Row<readonly (({
        readonly family: string;
        readonly given: string | null;
        readonly particle: string | null;
        readonly droppingParticle: string | null;
        readonly suffix: string | null;
        readonly staticOrdering: boolean;
    } & {
        readonly span: Span;
    } & {
        readonly kind: "person";
    }) | ({
        readonly literal: string;
    } & {
        readonly span: Span;
    } & {
        readonly kind: "literal";
    }))[]>;
    "editor-translator": Row<readonly (({
        readonly family: string;
        readonly given: string | null;
        readonly particle: string | null;
        readonly droppingParticle: string | null;
        readonly suffix: string | null;
        readonly staticOrdering: boolean;
    } & {
        readonly span: Span;
    } & {
        readonly kind: "person";
    }) | ({
        readonly literal: string;
    } & {
        readonly span: Span;
    } & {
        readonly kind: "literal";
    }))[]>;
    author: Row<readonly (({
        readonly family: string;
        readonly given: string | null;
        readonly particle: string | null;
        readonly droppingParticle: string | null;
        readonly suffix: string | null;
        readonly staticOrdering: boolean;
    } & {
        readonly span: Span;
    } & {
        readonly kind: "person";
    }) | ({
        readonly literal: string;
    } & {
        readonly span: Span;
    } & {
        readonly kind: "literal";
    }))[]>;
    editor: Row<readonly (({
        readonly family: string;
        readonly given: string | null;
        readonly particle: string | null;
        readonly droppingParticle: string | null;
        readonly suffix: string | null;
        readonly staticOrdering: boolean;
    } & {
        readonly span: Span;
    } & {
        readonly kind: "person";
    }) | ({
        readonly literal: string;
    } & {
        readonly span: Span;
    } & {
        readonly kind: "literal";
    }))[]>;
};
/** Rows of dates. */
export declare const dateRows: {
    "original-date": Row<ReferenceDate | null>;
    "available-date": Row<ReferenceDate | null>;
    issued: Row<ReferenceDate | null>;
    accessed: Row<ReferenceDate | null>;
};
/** Rows of texts. */
export declare const textRows: {
    annote: Row<string | null>;
    keyword: Row<string | null>;
    "container-title-short": Row<string | null>;
    journalAbbreviation: Row<string | null>;
    "title-short": Row<string | null>;
    shortTitle: Row<string | null>;
    "collection-title": Row<string | null>;
    "collection-number": Row<string | null>;
    "volume-title": Row<string | null>;
    "number-of-volumes": Row<string | null>;
    version: Row<string | null>;
    medium: Row<string | null>;
    scale: Row<string | null>;
    dimensions: Row<string | null>;
    event: Row<string | null>;
    "event-title": Row<string | null>;
    "event-place": Row<string | null>;
    archive: Row<string | null>;
    "archive-place": Row<string | null>;
    archive_location: Row<string | null>;
    "call-number": Row<string | null>;
    ISBN: Row<string | null>;
    ISSN: Row<string | null>;
    CSTR: Row<string | null>;
    "sort-key": Row<string | null>;
    "container-title": Row<string | null>;
    volume: Row<string | null>;
    issue: Row<string | null>;
    page: Row<string | null>;
    number: Row<string | null>;
    edition: Row<string | null>;
    genre: Row<string | null>;
    publisher: Row<string | null>;
    "publisher-place": Row<string | null>;
    DOI: Row<string | null>;
    URL: Row<string | null>;
};
/** A variable whose values are names. */
export type NameVariable = keyof typeof nameRows;
/** A variable whose value is a date. */
export type DateVariable = keyof typeof dateRows;
/** A variable whose value is a text. */
export type TextVariable = keyof typeof textRows;
/** The names of all variables that hold names, dates and texts. */
export declare const referenceVariables: {
    names: readonly NameVariable[];
    dates: readonly DateVariable[];
    texts: readonly TextVariable[];
};
export {};
