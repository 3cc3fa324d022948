import type { ValueOf } from "./shape.js";
/** A name of a file in the folder itself, never a path. */
export declare const fileName: {
    readonly pattern?: RegExp;
    readonly is: "text";
};
/** The form of manifests. */
export declare const manifestShape: {
    readonly is: "record";
    readonly fields: {
        readonly format: readonly [{
            readonly is: "one";
            readonly of: readonly ["lectern-pack/1"];
        }, "The form of this file."];
        readonly course: readonly [{
            readonly is: "record";
            readonly fields: {
                readonly id: readonly [{
                    readonly pattern?: RegExp;
                    readonly is: "text";
                }, "Name of the course's folder."];
                readonly title: readonly [{
                    readonly pattern?: RegExp;
                    readonly is: "text";
                }, "Its title."];
                readonly subtitle: readonly [{
                    readonly is: "null-or";
                    readonly of: {
                        readonly pattern?: RegExp;
                        readonly is: "text";
                    };
                }, "A second line under the title."];
                readonly language: readonly [{
                    readonly pattern?: RegExp;
                    readonly is: "text";
                }, "BCP 47 tag of its language."];
                readonly code: readonly [{
                    readonly is: "null-or";
                    readonly of: {
                        readonly pattern?: RegExp;
                        readonly is: "text";
                    };
                }, "Its number in the catalogue."];
                readonly term: readonly [{
                    readonly is: "null-or";
                    readonly of: {
                        readonly pattern?: RegExp;
                        readonly is: "text";
                    };
                }, "When it is taught."];
                readonly teachers: readonly [{
                    readonly is: "list";
                    readonly of: {
                        readonly pattern?: RegExp;
                        readonly is: "text";
                    };
                }, "Who teaches it."];
                readonly accent: readonly [{
                    readonly pattern?: RegExp;
                    readonly is: "text";
                }, "The colour of its headings."];
                readonly licence: readonly [{
                    readonly is: "null-or";
                    readonly of: {
                        readonly pattern?: RegExp;
                        readonly is: "text";
                    };
                }, "Under which terms others may use the documents."];
            };
        }, "The course."];
        readonly version: readonly [{
            readonly pattern?: RegExp;
            readonly is: "text";
        }, "Name of the release."];
        readonly day: readonly [{
            readonly is: "null-or";
            readonly of: {
                readonly pattern?: RegExp;
                readonly is: "text";
            };
        }, "Its day: that of the commit, or of SOURCE_DATE_EPOCH."];
        readonly url: readonly [{
            readonly is: "null-or";
            readonly of: {
                readonly pattern?: RegExp;
                readonly is: "text";
            };
        }, "Where the folders of releases will be found."];
        readonly source: readonly [{
            readonly is: "record";
            readonly fields: {
                readonly revision: readonly [{
                    readonly is: "null-or";
                    readonly of: {
                        readonly pattern?: RegExp;
                        readonly is: "text";
                    };
                }, "The commit that the sources are of."];
                readonly clean: readonly [{
                    readonly is: "null-or";
                    readonly of: {
                        readonly is: "flag";
                    };
                }, "Whether every file was as it is in that commit."];
            };
        }, "The sources."];
        readonly tool: readonly [{
            readonly is: "record";
            readonly fields: {
                readonly name: readonly [{
                    readonly is: "one";
                    readonly of: readonly ["lectern"];
                }, "The program."];
                readonly version: readonly [{
                    readonly pattern?: RegExp;
                    readonly is: "text";
                }, "Its version."];
            };
        }, "What made the documents."];
        readonly fonts: readonly [{
            readonly is: "list";
            readonly of: {
                readonly is: "record";
                readonly fields: {
                    readonly name: readonly [{
                        readonly pattern?: RegExp;
                        readonly is: "text";
                    }, "PostScript name."];
                    readonly family: readonly [{
                        readonly pattern?: RegExp;
                        readonly is: "text";
                    }, "Family."];
                    readonly version: readonly [{
                        readonly pattern?: RegExp;
                        readonly is: "text";
                    }, "Package and version, or what the font says of itself."];
                };
            };
        }, "The fonts of the documents."];
        readonly lessons: readonly [{
            readonly is: "list";
            readonly of: {
                readonly is: "record";
                readonly fields: {
                    readonly id: readonly [{
                        readonly pattern?: RegExp;
                        readonly is: "text";
                    }, "Name of the lesson's file."];
                    readonly number: readonly [{
                        readonly is: "count";
                    }, "Its place in the course."];
                    readonly title: readonly [{
                        readonly pattern?: RegExp;
                        readonly is: "text";
                    }, "Its title."];
                    readonly day: readonly [{
                        readonly is: "null-or";
                        readonly of: {
                            readonly pattern?: RegExp;
                            readonly is: "text";
                        };
                    }, "When it is taught."];
                };
            };
        }, "The lessons, in teaching order."];
        readonly documents: readonly [{
            readonly is: "list";
            readonly of: {
                readonly is: "record";
                readonly fields: {
                    readonly file: readonly [{
                        readonly pattern?: RegExp;
                        readonly is: "text";
                    }, "Name of the file in this folder."];
                    readonly kind: readonly [{
                        readonly is: "one";
                        readonly of: readonly ["syllabus", "handout", "reference-sheet", "glossary", "book", "exam", "plan", "changes"];
                    }, "What kind of document it is."];
                    readonly id: readonly [{
                        readonly pattern?: RegExp;
                        readonly is: "text";
                    }, "Name of the lesson or sheet, or of the course."];
                    readonly title: readonly [{
                        readonly pattern?: RegExp;
                        readonly is: "text";
                    }, "Its title, as the file itself says it."];
                    readonly name: readonly [{
                        readonly pattern?: RegExp;
                        readonly is: "text";
                    }, "What it is called among the documents of its course."];
                    readonly language: readonly [{
                        readonly pattern?: RegExp;
                        readonly is: "text";
                    }, "BCP 47 tag of its language."];
                    readonly audience: readonly [{
                        readonly pattern?: RegExp;
                        readonly is: "text";
                    }, "Whose edition it is."];
                    readonly paper: readonly [{
                        readonly is: "record";
                        readonly fields: {
                            readonly name: readonly [{
                                readonly is: "null-or";
                                readonly of: {
                                    readonly pattern?: RegExp;
                                    readonly is: "text";
                                };
                            }, "A4, Letter and so on; null where the size has no name."];
                            readonly width: readonly [{
                                readonly is: "number";
                            }, "Of the first page, in points."];
                            readonly height: readonly [{
                                readonly is: "number";
                            }, "Of the first page, in points."];
                        };
                    }, "The page."];
                    readonly pages: readonly [{
                        readonly is: "count";
                    }, "Number of pages."];
                    readonly bytes: readonly [{
                        readonly is: "count";
                    }, "Size of the file."];
                    readonly sha256: readonly [{
                        readonly pattern?: RegExp;
                        readonly is: "text";
                    }, "SHA-256 of its bytes."];
                    readonly source: readonly [{
                        readonly pattern?: RegExp;
                        readonly is: "text";
                    }, "The file that it is made from."];
                    readonly lessons: readonly [{
                        readonly is: "list";
                        readonly of: {
                            readonly pattern?: RegExp;
                            readonly is: "text";
                        };
                    }, "Names of the lessons that it belongs to."];
                    readonly conformsTo: readonly [{
                        readonly is: "list";
                        readonly of: {
                            readonly pattern?: RegExp;
                            readonly is: "text";
                        };
                    }, "What the file claims to conform to."];
                    readonly judged: readonly [{
                        readonly is: "null-or";
                        readonly of: {
                            readonly is: "record";
                            readonly fields: {
                                readonly by: readonly [{
                                    readonly pattern?: RegExp;
                                    readonly is: "text";
                                }, "The program that judged the file."];
                                readonly conditions: readonly [{
                                    readonly is: "count";
                                }, "How many machine-checkable conditions were judged; the file broke none."];
                            };
                        };
                    }, "Who judged the claim; null where nobody did."];
                    readonly fonts: readonly [{
                        readonly is: "list";
                        readonly of: {
                            readonly pattern?: RegExp;
                            readonly is: "text";
                        };
                    }, "PostScript names of its fonts."];
                    readonly slots: readonly [{
                        readonly is: "list";
                        readonly of: {
                            readonly is: "record";
                            readonly fields: {
                                readonly kind: readonly [{
                                    readonly is: "one";
                                    readonly of: readonly ["figure", "table", "listing", "text", "lesson"];
                                }, "What is declared."];
                                readonly id: readonly [{
                                    readonly pattern?: RegExp;
                                    readonly is: "text";
                                }, "Its id; of a text where it stands in its file."];
                                readonly number: readonly [{
                                    readonly is: "null-or";
                                    readonly of: {
                                        readonly pattern?: RegExp;
                                        readonly is: "text";
                                    };
                                }, "Its number as it is printed."];
                                readonly state: readonly [{
                                    readonly is: "one";
                                    readonly of: readonly ["unusable", "overdue", "open", "alt missing", "stale", "filled"];
                                }, "Its state on the day of the pack."];
                            };
                        };
                    }, "Figures, tables, listings, texts and lessons that are or were to come."];
                    readonly open: readonly [{
                        readonly is: "count";
                    }, "How many of them are open, the overdue ones among them."];
                    readonly overdue: readonly [{
                        readonly is: "count";
                    }, "How many are overdue."];
                    readonly warnings: readonly [{
                        readonly is: "count";
                    }, "Warnings that were told when it was made."];
                    readonly since: readonly [{
                        readonly is: "record";
                        readonly fields: {
                            readonly version: readonly [{
                                readonly pattern?: RegExp;
                                readonly is: "text";
                            }, "The first release that had these bytes."];
                            readonly day: readonly [{
                                readonly is: "null-or";
                                readonly of: {
                                    readonly pattern?: RegExp;
                                    readonly is: "text";
                                };
                            }, "The day of that release."];
                        };
                    }, "Since when the file has these bytes."];
                };
            };
        }, "The documents."];
        readonly files: readonly [{
            readonly is: "list";
            readonly of: {
                readonly is: "record";
                readonly fields: {
                    readonly file: readonly [{
                        readonly pattern?: RegExp;
                        readonly is: "text";
                    }, "Name of the file."];
                    readonly kind: readonly [{
                        readonly is: "one";
                        readonly of: readonly ["calendar", "facts", "changes"];
                    }, "What it is."];
                    readonly bytes: readonly [{
                        readonly is: "count";
                    }, "Its size."];
                    readonly sha256: readonly [{
                        readonly pattern?: RegExp;
                        readonly is: "text";
                    }, "SHA-256 of its bytes."];
                };
            };
        }, "What lies beside the documents, this file, the page, the feed, the sums and the archive apart."];
        readonly totals: readonly [{
            readonly is: "record";
            readonly fields: {
                readonly documents: readonly [{
                    readonly is: "count";
                }, "Number of documents."];
                readonly pages: readonly [{
                    readonly is: "count";
                }, "Pages of all of them."];
                readonly bytes: readonly [{
                    readonly is: "count";
                }, "Size of all of them."];
                readonly open: readonly [{
                    readonly is: "count";
                }, "Open slots."];
                readonly overdue: readonly [{
                    readonly is: "count";
                }, "Overdue slots."];
                readonly warnings: readonly [{
                    readonly is: "count";
                }, "Warnings."];
            };
        }, "Sums over the documents."];
        readonly since: readonly [{
            readonly is: "null-or";
            readonly of: {
                readonly is: "record";
                readonly fields: {
                    readonly version: readonly [{
                        readonly pattern?: RegExp;
                        readonly is: "text";
                    }, "The release before."];
                    readonly changes: readonly [{
                        readonly is: "list";
                        readonly of: {
                            readonly is: "record";
                            readonly fields: {
                                readonly file: readonly [{
                                    readonly pattern?: RegExp;
                                    readonly is: "text";
                                }, "Name of the file."];
                                readonly name: readonly [{
                                    readonly pattern?: RegExp;
                                    readonly is: "text";
                                }, "What the document is called."];
                                readonly what: readonly [{
                                    readonly is: "one";
                                    readonly of: readonly ["new", "changed", "removed"];
                                }, "What became of it since the release before."];
                                readonly pages: readonly [{
                                    readonly is: "number";
                                }, "By how many pages it has grown."];
                                readonly bytes: readonly [{
                                    readonly is: "number";
                                }, "By how many bytes it has grown."];
                                readonly filled: readonly [{
                                    readonly is: "list";
                                    readonly of: {
                                        readonly pattern?: RegExp;
                                        readonly is: "text";
                                    };
                                }, "Slots that were open and are filled now: `figure 2`."];
                            };
                        };
                    }, "What is new, changed and gone."];
                    readonly content: readonly [{
                        readonly is: "list";
                        readonly of: {
                            readonly is: "record";
                            readonly fields: {
                                readonly kind: readonly [{
                                    readonly is: "one";
                                    readonly of: readonly ["weight", "points", "due", "date", "hours", "policy", "assessment", "grading", "meeting", "schedule", "outcome", "reading", "contact", "part", "lesson", "slot", "wording", "fact"];
                                }, "What it is about."];
                                readonly what: readonly [{
                                    readonly is: "one";
                                    readonly of: readonly ["new", "changed", "removed", "moved", "filled"];
                                }, "What became of it."];
                                readonly where: readonly [{
                                    readonly is: "list";
                                    readonly of: {
                                        readonly pattern?: RegExp;
                                        readonly is: "text";
                                    };
                                }, "The section, and the thing in it."];
                                readonly field: readonly [{
                                    readonly pattern?: RegExp;
                                    readonly is: "text";
                                }, "The field, as the files of the course have it."];
                                readonly label: readonly [{
                                    readonly pattern?: RegExp;
                                    readonly is: "text";
                                }, "What the course calls it."];
                                readonly before: readonly [{
                                    readonly is: "null-or";
                                    readonly of: {
                                        readonly pattern?: RegExp;
                                        readonly is: "text";
                                    };
                                }, "What was there; null where nothing was, or too much to print."];
                                readonly after: readonly [{
                                    readonly is: "null-or";
                                    readonly of: {
                                        readonly pattern?: RegExp;
                                        readonly is: "text";
                                    };
                                }, "What is there now."];
                            };
                        };
                    }, "What has changed of the course, as students read it."];
                };
            };
        }, "What this release changes; null in a first one."];
        readonly earlier: readonly [{
            readonly is: "list";
            readonly of: {
                readonly is: "record";
                readonly fields: {
                    readonly version: readonly [{
                        readonly pattern?: RegExp;
                        readonly is: "text";
                    }, "The first release that had these bytes."];
                    readonly day: readonly [{
                        readonly is: "null-or";
                        readonly of: {
                            readonly pattern?: RegExp;
                            readonly is: "text";
                        };
                    }, "The day of that release."];
                };
            };
        }, "The releases before, the latest first."];
    };
};
/** What a release pack holds. */
export type Manifest = ValueOf<typeof manifestShape>;
/** A document of a pack. */
export type PackedDocument = Manifest["documents"][number];
/** What a release changes of a document. */
export type PackedChange = NonNullable<Manifest["since"]>["changes"][number];
/** The form that manifests of this version have. */
export declare const manifestFormat = "lectern-pack/1";
/** Name of the file that says what a pack holds. */
export declare const manifestName = "manifest.json";
/** A manifest as its file has it. */
export declare function manifestText(manifest: Manifest): string;
/** The manifest that a text is, or what keeps it from being one, in words. */
export declare function readManifest(json: string): Manifest | string;
/** The JSON Schema of a manifest, as text. */
export declare function manifestSchema(): string;
/** Sums over documents. */
export declare function totalsOf(documents: readonly PackedDocument[]): Manifest["totals"];
