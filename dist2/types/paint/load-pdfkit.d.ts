import type PDFDocument from "pdfkit";
/**
 * pdfkit, loaded when the first PDF is written and without the packages that nobody calls. They are missing for the moment of its
 * loading alone, so that a program that uses them itself gets them whole.
 */
export declare function loadPdfkit(): typeof PDFDocument;
