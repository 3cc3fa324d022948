/** What the PDFs of a course may conform to, as `pdf-standard` names it; the first is what a course has that says nothing. */
export const pdfStandards = ["ua-1,a-2a", "ua-1", "a-2a", "none"];
/** What a file claims to conform to, one by one. */
export function claimsOf(standard) {
    switch (standard) {
        case "ua-1,a-2a":
            return ["ua-1", "a-2a"];
        case "none":
            return [];
        case "ua-1":
        case "a-2a":
            return [standard];
    }
}
