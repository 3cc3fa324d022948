/** The types of CSL 1.0.2 (appendix III). */
export declare const referenceTypes: readonly ["article-journal", "article-magazine", "article-newspaper", "article", "bill", "book", "broadcast", "chapter", "classic", "collection", "dataset", "document", "entry", "entry-dictionary", "entry-encyclopedia", "event", "figure", "graphic", "hearing", "interview", "legal_case", "legislation", "manuscript", "map", "motion_picture", "musical_score", "pamphlet", "paper-conference", "patent", "performance", "periodical", "personal_communication", "post", "post-weblog", "regulation", "report", "review", "review-book", "software", "song", "speech", "standard", "thesis", "treaty", "webpage"];
/** The type of a reference entry. */
export type ReferenceType = (typeof referenceTypes)[number];
