/** Mistakes that the room `rich-text` finds. */
export declare const richTextCodes: {
    "rich-text/image": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "rich-text/html": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "rich-text/raw-block": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "rich-text/page-break": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "rich-text/front-matter": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "rich-text/unread-markup": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "rich-text/tex-brackets": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "rich-text/unknown-block": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "rich-text/unclosed-block": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "rich-text/directive": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "rich-text/unknown-language": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "rich-text/code-not-run": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "rich-text/long-row": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "rich-text/unknown-note": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "rich-text/span-attribute": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "rich-text/unused-note": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "rich-text/note-twice": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "rich-text/note-blocks": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "rich-text/nested-note": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "rich-text/citation": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "rich-text/link-without-scheme": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "rich-text/link-address": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "rich-text/link-title": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "rich-text/several-paragraphs": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "rich-text/too-long": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "rich-text/too-many-marks": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "rich-text/too-deep": {
        severity: "error";
        cause: string;
        remedy: string;
    };
};
