import type { ValueOf } from "./kind.js";
declare const reference: import("./values.js").RecordOf<import("./row.js").RowValues<{
    readonly language: import("./kind.js").Row<string | null>;
    readonly annote: import("./kind.js").Row<string | null>;
    readonly keyword: import("./kind.js").Row<string | null>;
    readonly "container-title-short": import("./kind.js").Row<string | null>;
    readonly journalAbbreviation: import("./kind.js").Row<string | null>;
    readonly "title-short": import("./kind.js").Row<string | null>;
    readonly shortTitle: import("./kind.js").Row<string | null>;
    readonly "collection-title": import("./kind.js").Row<string | null>;
    readonly "collection-number": import("./kind.js").Row<string | null>;
    readonly "volume-title": import("./kind.js").Row<string | null>;
    readonly "number-of-volumes": import("./kind.js").Row<string | null>;
    readonly version: import("./kind.js").Row<string | null>;
    readonly medium: import("./kind.js").Row<string | null>;
    readonly scale: import("./kind.js").Row<string | null>;
    readonly dimensions: import("./kind.js").Row<string | null>;
    readonly event: import("./kind.js").Row<string | null>;
    readonly "event-title": import("./kind.js").Row<string | null>;
    readonly "event-place": import("./kind.js").Row<string | null>;
    readonly archive: import("./kind.js").Row<string | null>;
    readonly "archive-place": import("./kind.js").Row<string | null>;
    readonly archive_location: import("./kind.js").Row<string | null>;
    readonly "call-number": import("./kind.js").Row<string | null>;
    readonly ISBN: import("./kind.js").Row<string | null>;
    readonly ISSN: import("./kind.js").Row<string | null>;
    readonly CSTR: import("./kind.js").Row<string | null>;
    readonly "sort-key": import("./kind.js").Row<string | null>;
    readonly "container-title": import("./kind.js").Row<string | null>;
    readonly volume: import("./kind.js").Row<string | null>;
    readonly issue: import("./kind.js").Row<string | null>;
    readonly page: import("./kind.js").Row<string | null>;
    readonly number: import("./kind.js").Row<string | null>;
    readonly edition: import("./kind.js").Row<string | null>;
    readonly genre: import("./kind.js").Row<string | null>;
    readonly publisher: import("./kind.js").Row<string | null>;
    readonly "publisher-place": import("./kind.js").Row<string | null>;
    readonly DOI: import("./kind.js").Row<string | null>;
    readonly URL: import("./kind.js").Row<string | null>;
    readonly "original-date": import("./kind.js").Row<import("./reference-variables.js").ReferenceDate | null>;
    readonly "available-date": import("./kind.js").Row<import("./reference-variables.js").ReferenceDate | null>;
    readonly issued: import("./kind.js").Row<import("./reference-variables.js").ReferenceDate | null>;
    readonly accessed: import("./kind.js").Row<import("./reference-variables.js").ReferenceDate | null>;
    readonly translator: import("./kind.js").Row<readonly (({
        readonly family: string;
        readonly given: string | null;
        readonly particle: string | null;
        readonly droppingParticle: string | null;
        readonly suffix: string | null;
        readonly staticOrdering: boolean;
    } & {
        readonly span: import("../../index.js").Span;
    } & {
        readonly kind: "person";
    }) | ({
        readonly literal: string;
    } & {
        readonly span: import("../../index.js").Span;
    } & {
        readonly kind: "literal";
    }))[]>;
    readonly "container-author": import("./kind.js").Row<readonly (({
        readonly family: string;
        readonly given: string | null;
        readonly particle: string | null;
        readonly droppingParticle: string | null;
        readonly suffix: string | null;
        readonly staticOrdering: boolean;
    } & {
        readonly span: import("../../index.js").Span;
    } & {
        readonly kind: "person";
    }) | ({
        readonly literal: string;
    } & {
        readonly span: import("../../index.js").Span;
    } & {
        readonly kind: "literal";
    }))[]>;
    readonly director: import("./kind.js").Row<readonly (({
        readonly family: string;
        readonly given: string | null;
        readonly particle: string | null;
        readonly droppingParticle: string | null;
        readonly suffix: string | null;
        readonly staticOrdering: boolean;
    } & {
        readonly span: import("../../index.js").Span;
    } & {
        readonly kind: "person";
    }) | ({
        readonly literal: string;
    } & {
        readonly span: import("../../index.js").Span;
    } & {
        readonly kind: "literal";
    }))[]>;
    readonly composer: import("./kind.js").Row<readonly (({
        readonly family: string;
        readonly given: string | null;
        readonly particle: string | null;
        readonly droppingParticle: string | null;
        readonly suffix: string | null;
        readonly staticOrdering: boolean;
    } & {
        readonly span: import("../../index.js").Span;
    } & {
        readonly kind: "person";
    }) | ({
        readonly literal: string;
    } & {
        readonly span: import("../../index.js").Span;
    } & {
        readonly kind: "literal";
    }))[]>;
    readonly compiler: import("./kind.js").Row<readonly (({
        readonly family: string;
        readonly given: string | null;
        readonly particle: string | null;
        readonly droppingParticle: string | null;
        readonly suffix: string | null;
        readonly staticOrdering: boolean;
    } & {
        readonly span: import("../../index.js").Span;
    } & {
        readonly kind: "person";
    }) | ({
        readonly literal: string;
    } & {
        readonly span: import("../../index.js").Span;
    } & {
        readonly kind: "literal";
    }))[]>;
    readonly interviewer: import("./kind.js").Row<readonly (({
        readonly family: string;
        readonly given: string | null;
        readonly particle: string | null;
        readonly droppingParticle: string | null;
        readonly suffix: string | null;
        readonly staticOrdering: boolean;
    } & {
        readonly span: import("../../index.js").Span;
    } & {
        readonly kind: "person";
    }) | ({
        readonly literal: string;
    } & {
        readonly span: import("../../index.js").Span;
    } & {
        readonly kind: "literal";
    }))[]>;
    readonly recipient: import("./kind.js").Row<readonly (({
        readonly family: string;
        readonly given: string | null;
        readonly particle: string | null;
        readonly droppingParticle: string | null;
        readonly suffix: string | null;
        readonly staticOrdering: boolean;
    } & {
        readonly span: import("../../index.js").Span;
    } & {
        readonly kind: "person";
    }) | ({
        readonly literal: string;
    } & {
        readonly span: import("../../index.js").Span;
    } & {
        readonly kind: "literal";
    }))[]>;
    readonly host: import("./kind.js").Row<readonly (({
        readonly family: string;
        readonly given: string | null;
        readonly particle: string | null;
        readonly droppingParticle: string | null;
        readonly suffix: string | null;
        readonly staticOrdering: boolean;
    } & {
        readonly span: import("../../index.js").Span;
    } & {
        readonly kind: "person";
    }) | ({
        readonly literal: string;
    } & {
        readonly span: import("../../index.js").Span;
    } & {
        readonly kind: "literal";
    }))[]>;
    readonly performer: import("./kind.js").Row<readonly (({
        readonly family: string;
        readonly given: string | null;
        readonly particle: string | null;
        readonly droppingParticle: string | null;
        readonly suffix: string | null;
        readonly staticOrdering: boolean;
    } & {
        readonly span: import("../../index.js").Span;
    } & {
        readonly kind: "person";
    }) | ({
        readonly literal: string;
    } & {
        readonly span: import("../../index.js").Span;
    } & {
        readonly kind: "literal";
    }))[]>;
    readonly producer: import("./kind.js").Row<readonly (({
        readonly family: string;
        readonly given: string | null;
        readonly particle: string | null;
        readonly droppingParticle: string | null;
        readonly suffix: string | null;
        readonly staticOrdering: boolean;
    } & {
        readonly span: import("../../index.js").Span;
    } & {
        readonly kind: "person";
    }) | ({
        readonly literal: string;
    } & {
        readonly span: import("../../index.js").Span;
    } & {
        readonly kind: "literal";
    }))[]>;
    readonly "script-writer": import("./kind.js").Row<readonly (({
        readonly family: string;
        readonly given: string | null;
        readonly particle: string | null;
        readonly droppingParticle: string | null;
        readonly suffix: string | null;
        readonly staticOrdering: boolean;
    } & {
        readonly span: import("../../index.js").Span;
    } & {
        readonly kind: "person";
    }) | ({
        readonly literal: string;
    } & {
        readonly span: import("../../index.js").Span;
    } & {
        readonly kind: "literal";
    }))[]>;
    readonly "editor-translator": import("./kind.js").Row<readonly (({
        readonly family: string;
        readonly given: string | null;
        readonly particle: string | null;
        readonly droppingParticle: string | null;
        readonly suffix: string | null;
        readonly staticOrdering: boolean;
    } & {
        readonly span: import("../../index.js").Span;
    } & {
        readonly kind: "person";
    }) | ({
        readonly literal: string;
    } & {
        readonly span: import("../../index.js").Span;
    } & {
        readonly kind: "literal";
    }))[]>;
    readonly author: import("./kind.js").Row<readonly (({
        readonly family: string;
        readonly given: string | null;
        readonly particle: string | null;
        readonly droppingParticle: string | null;
        readonly suffix: string | null;
        readonly staticOrdering: boolean;
    } & {
        readonly span: import("../../index.js").Span;
    } & {
        readonly kind: "person";
    }) | ({
        readonly literal: string;
    } & {
        readonly span: import("../../index.js").Span;
    } & {
        readonly kind: "literal";
    }))[]>;
    readonly editor: import("./kind.js").Row<readonly (({
        readonly family: string;
        readonly given: string | null;
        readonly particle: string | null;
        readonly droppingParticle: string | null;
        readonly suffix: string | null;
        readonly staticOrdering: boolean;
    } & {
        readonly span: import("../../index.js").Span;
    } & {
        readonly kind: "person";
    }) | ({
        readonly literal: string;
    } & {
        readonly span: import("../../index.js").Span;
    } & {
        readonly kind: "literal";
    }))[]>;
    readonly id: import("./kind.js").Row<import("../../diagnostics/source.js").Placed<string>>;
    readonly type: import("./kind.js").Row<"figure" | "map" | "book" | "article-journal" | "article-magazine" | "article-newspaper" | "article" | "bill" | "broadcast" | "chapter" | "classic" | "collection" | "dataset" | "document" | "entry" | "entry-dictionary" | "entry-encyclopedia" | "event" | "graphic" | "hearing" | "interview" | "legal_case" | "legislation" | "manuscript" | "motion_picture" | "musical_score" | "pamphlet" | "paper-conference" | "patent" | "performance" | "periodical" | "personal_communication" | "post" | "post-weblog" | "regulation" | "report" | "review" | "review-book" | "software" | "song" | "speech" | "standard" | "thesis" | "treaty" | "webpage">;
    readonly title: import("./kind.js").Row<string>;
}>>;
/** One entry of `references.yaml`, under CSL names. Strings are plain; `null` where the entry is silent. */
export type Reference = ValueOf<typeof reference>;
/** `references.yaml`. */
export declare const references: import("./kind.js").ListKind & import("./kind.js").Typed<readonly import("./row.js").RowValues<{
    readonly language: import("./kind.js").Row<string | null>;
    readonly annote: import("./kind.js").Row<string | null>;
    readonly keyword: import("./kind.js").Row<string | null>;
    readonly "container-title-short": import("./kind.js").Row<string | null>;
    readonly journalAbbreviation: import("./kind.js").Row<string | null>;
    readonly "title-short": import("./kind.js").Row<string | null>;
    readonly shortTitle: import("./kind.js").Row<string | null>;
    readonly "collection-title": import("./kind.js").Row<string | null>;
    readonly "collection-number": import("./kind.js").Row<string | null>;
    readonly "volume-title": import("./kind.js").Row<string | null>;
    readonly "number-of-volumes": import("./kind.js").Row<string | null>;
    readonly version: import("./kind.js").Row<string | null>;
    readonly medium: import("./kind.js").Row<string | null>;
    readonly scale: import("./kind.js").Row<string | null>;
    readonly dimensions: import("./kind.js").Row<string | null>;
    readonly event: import("./kind.js").Row<string | null>;
    readonly "event-title": import("./kind.js").Row<string | null>;
    readonly "event-place": import("./kind.js").Row<string | null>;
    readonly archive: import("./kind.js").Row<string | null>;
    readonly "archive-place": import("./kind.js").Row<string | null>;
    readonly archive_location: import("./kind.js").Row<string | null>;
    readonly "call-number": import("./kind.js").Row<string | null>;
    readonly ISBN: import("./kind.js").Row<string | null>;
    readonly ISSN: import("./kind.js").Row<string | null>;
    readonly CSTR: import("./kind.js").Row<string | null>;
    readonly "sort-key": import("./kind.js").Row<string | null>;
    readonly "container-title": import("./kind.js").Row<string | null>;
    readonly volume: import("./kind.js").Row<string | null>;
    readonly issue: import("./kind.js").Row<string | null>;
    readonly page: import("./kind.js").Row<string | null>;
    readonly number: import("./kind.js").Row<string | null>;
    readonly edition: import("./kind.js").Row<string | null>;
    readonly genre: import("./kind.js").Row<string | null>;
    readonly publisher: import("./kind.js").Row<string | null>;
    readonly "publisher-place": import("./kind.js").Row<string | null>;
    readonly DOI: import("./kind.js").Row<string | null>;
    readonly URL: import("./kind.js").Row<string | null>;
    readonly "original-date": import("./kind.js").Row<import("./reference-variables.js").ReferenceDate | null>;
    readonly "available-date": import("./kind.js").Row<import("./reference-variables.js").ReferenceDate | null>;
    readonly issued: import("./kind.js").Row<import("./reference-variables.js").ReferenceDate | null>;
    readonly accessed: import("./kind.js").Row<import("./reference-variables.js").ReferenceDate | null>;
    readonly translator: import("./kind.js").Row<readonly (({
        readonly family: string;
        readonly given: string | null;
        readonly particle: string | null;
        readonly droppingParticle: string | null;
        readonly suffix: string | null;
        readonly staticOrdering: boolean;
    } & {
        readonly span: import("../../index.js").Span;
    } & {
        readonly kind: "person";
    }) | ({
        readonly literal: string;
    } & {
        readonly span: import("../../index.js").Span;
    } & {
        readonly kind: "literal";
    }))[]>;
    readonly "container-author": import("./kind.js").Row<readonly (({
        readonly family: string;
        readonly given: string | null;
        readonly particle: string | null;
        readonly droppingParticle: string | null;
        readonly suffix: string | null;
        readonly staticOrdering: boolean;
    } & {
        readonly span: import("../../index.js").Span;
    } & {
        readonly kind: "person";
    }) | ({
        readonly literal: string;
    } & {
        readonly span: import("../../index.js").Span;
    } & {
        readonly kind: "literal";
    }))[]>;
    readonly director: import("./kind.js").Row<readonly (({
        readonly family: string;
        readonly given: string | null;
        readonly particle: string | null;
        readonly droppingParticle: string | null;
        readonly suffix: string | null;
        readonly staticOrdering: boolean;
    } & {
        readonly span: import("../../index.js").Span;
    } & {
        readonly kind: "person";
    }) | ({
        readonly literal: string;
    } & {
        readonly span: import("../../index.js").Span;
    } & {
        readonly kind: "literal";
    }))[]>;
    readonly composer: import("./kind.js").Row<readonly (({
        readonly family: string;
        readonly given: string | null;
        readonly particle: string | null;
        readonly droppingParticle: string | null;
        readonly suffix: string | null;
        readonly staticOrdering: boolean;
    } & {
        readonly span: import("../../index.js").Span;
    } & {
        readonly kind: "person";
    }) | ({
        readonly literal: string;
    } & {
        readonly span: import("../../index.js").Span;
    } & {
        readonly kind: "literal";
    }))[]>;
    readonly compiler: import("./kind.js").Row<readonly (({
        readonly family: string;
        readonly given: string | null;
        readonly particle: string | null;
        readonly droppingParticle: string | null;
        readonly suffix: string | null;
        readonly staticOrdering: boolean;
    } & {
        readonly span: import("../../index.js").Span;
    } & {
        readonly kind: "person";
    }) | ({
        readonly literal: string;
    } & {
        readonly span: import("../../index.js").Span;
    } & {
        readonly kind: "literal";
    }))[]>;
    readonly interviewer: import("./kind.js").Row<readonly (({
        readonly family: string;
        readonly given: string | null;
        readonly particle: string | null;
        readonly droppingParticle: string | null;
        readonly suffix: string | null;
        readonly staticOrdering: boolean;
    } & {
        readonly span: import("../../index.js").Span;
    } & {
        readonly kind: "person";
    }) | ({
        readonly literal: string;
    } & {
        readonly span: import("../../index.js").Span;
    } & {
        readonly kind: "literal";
    }))[]>;
    readonly recipient: import("./kind.js").Row<readonly (({
        readonly family: string;
        readonly given: string | null;
        readonly particle: string | null;
        readonly droppingParticle: string | null;
        readonly suffix: string | null;
        readonly staticOrdering: boolean;
    } & {
        readonly span: import("../../index.js").Span;
    } & {
        readonly kind: "person";
    }) | ({
        readonly literal: string;
    } & {
        readonly span: import("../../index.js").Span;
    } & {
        readonly kind: "literal";
    }))[]>;
    readonly host: import("./kind.js").Row<readonly (({
        readonly family: string;
        readonly given: string | null;
        readonly particle: string | null;
        readonly droppingParticle: string | null;
        readonly suffix: string | null;
        readonly staticOrdering: boolean;
    } & {
        readonly span: import("../../index.js").Span;
    } & {
        readonly kind: "person";
    }) | ({
        readonly literal: string;
    } & {
        readonly span: import("../../index.js").Span;
    } & {
        readonly kind: "literal";
    }))[]>;
    readonly performer: import("./kind.js").Row<readonly (({
        readonly family: string;
        readonly given: string | null;
        readonly particle: string | null;
        readonly droppingParticle: string | null;
        readonly suffix: string | null;
        readonly staticOrdering: boolean;
    } & {
        readonly span: import("../../index.js").Span;
    } & {
        readonly kind: "person";
    }) | ({
        readonly literal: string;
    } & {
        readonly span: import("../../index.js").Span;
    } & {
        readonly kind: "literal";
    }))[]>;
    readonly producer: import("./kind.js").Row<readonly (({
        readonly family: string;
        readonly given: string | null;
        readonly particle: string | null;
        readonly droppingParticle: string | null;
        readonly suffix: string | null;
        readonly staticOrdering: boolean;
    } & {
        readonly span: import("../../index.js").Span;
    } & {
        readonly kind: "person";
    }) | ({
        readonly literal: string;
    } & {
        readonly span: import("../../index.js").Span;
    } & {
        readonly kind: "literal";
    }))[]>;
    readonly "script-writer": import("./kind.js").Row<readonly (({
        readonly family: string;
        readonly given: string | null;
        readonly particle: string | null;
        readonly droppingParticle: string | null;
        readonly suffix: string | null;
        readonly staticOrdering: boolean;
    } & {
        readonly span: import("../../index.js").Span;
    } & {
        readonly kind: "person";
    }) | ({
        readonly literal: string;
    } & {
        readonly span: import("../../index.js").Span;
    } & {
        readonly kind: "literal";
    }))[]>;
    readonly "editor-translator": import("./kind.js").Row<readonly (({
        readonly family: string;
        readonly given: string | null;
        readonly particle: string | null;
        readonly droppingParticle: string | null;
        readonly suffix: string | null;
        readonly staticOrdering: boolean;
    } & {
        readonly span: import("../../index.js").Span;
    } & {
        readonly kind: "person";
    }) | ({
        readonly literal: string;
    } & {
        readonly span: import("../../index.js").Span;
    } & {
        readonly kind: "literal";
    }))[]>;
    readonly author: import("./kind.js").Row<readonly (({
        readonly family: string;
        readonly given: string | null;
        readonly particle: string | null;
        readonly droppingParticle: string | null;
        readonly suffix: string | null;
        readonly staticOrdering: boolean;
    } & {
        readonly span: import("../../index.js").Span;
    } & {
        readonly kind: "person";
    }) | ({
        readonly literal: string;
    } & {
        readonly span: import("../../index.js").Span;
    } & {
        readonly kind: "literal";
    }))[]>;
    readonly editor: import("./kind.js").Row<readonly (({
        readonly family: string;
        readonly given: string | null;
        readonly particle: string | null;
        readonly droppingParticle: string | null;
        readonly suffix: string | null;
        readonly staticOrdering: boolean;
    } & {
        readonly span: import("../../index.js").Span;
    } & {
        readonly kind: "person";
    }) | ({
        readonly literal: string;
    } & {
        readonly span: import("../../index.js").Span;
    } & {
        readonly kind: "literal";
    }))[]>;
    readonly id: import("./kind.js").Row<import("../../diagnostics/source.js").Placed<string>>;
    readonly type: import("./kind.js").Row<"figure" | "map" | "book" | "article-journal" | "article-magazine" | "article-newspaper" | "article" | "bill" | "broadcast" | "chapter" | "classic" | "collection" | "dataset" | "document" | "entry" | "entry-dictionary" | "entry-encyclopedia" | "event" | "graphic" | "hearing" | "interview" | "legal_case" | "legislation" | "manuscript" | "motion_picture" | "musical_score" | "pamphlet" | "paper-conference" | "patent" | "performance" | "periodical" | "personal_communication" | "post" | "post-weblog" | "regulation" | "report" | "review" | "review-book" | "software" | "song" | "speech" | "standard" | "thesis" | "treaty" | "webpage">;
    readonly title: import("./kind.js").Row<string>;
}>[]>;
/** What the reference of the content says of `references.yaml`. */
export declare const aboutReferences: {
    id: string;
    title: string;
    description: string;
    what: string;
};
export {};
