/** What the PDFs of a course may conform to, as `pdf-standard` names it; the first is what a course has that says nothing. */
export declare const pdfStandards: readonly ["ua-1,a-2a", "ua-1", "a-2a", "none"];
/** PDF/UA-1, PDF/A-2a, both in one file, or neither. All four are tagged; they differ in what a file claims and is held to. */
export type PdfStandard = (typeof pdfStandards)[number];
/** What a file claims to conform to, one by one. */
export declare function claimsOf(standard: PdfStandard): readonly ("ua-1" | "a-2a")[];
