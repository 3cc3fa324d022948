/** Mistakes that the room `images` finds. */
export const imagesCodes = {
    "images/unknown-format": {
        severity: "error",
        cause: "The file is none of the kinds of image that Lectern reads, whatever its name says: a HEIC or TIFF picture, a PDF.",
        remedy: "Save it as PNG, JPEG or SVG; the message says how.",
    },
    "images/missing-package": {
        severity: "error",
        cause: "A WebP or AVIF picture fills a figure, and the package that unpacks such pictures is not installed.",
        remedy: "Install it by the command of the message, or save the picture as PNG or JPEG.",
    },
    "images/damaged": {
        severity: "error",
        cause: "The image file is cut off, or what is in it makes no sense.",
        remedy: "Export it again, or copy it again from where it came.",
    },
    "images/too-large": {
        severity: "error",
        cause: "The image has more than 40 million pixels, or more than 20,000 on a side.",
        remedy: "Scale it down: a page of A4 takes 2,480 × 3,508 pixels at 300 dots an inch.",
    },
    "images/profile": {
        severity: "warning",
        cause: "The colour profile in an image is damaged, or is one for other colours than the image has. The image is shown as if it were in sRGB.",
        remedy: "Look at its colours; save it in sRGB, or without a profile.",
    },
    "images/animation": {
        severity: "warning",
        cause: "The file is an animation: GIF, WebP or AVIF. Paper shows its first picture.",
        remedy: "Save the one picture of it that shall be printed.",
    },
    "images/unsupported": {
        severity: "error",
        cause: "The image is stored in a way that no reader of PDF has to know: coded by arithmetic or without loss, with 12 bits or two channels.",
        remedy: "Save it as the message says.",
    },
    "images/svg-syntax": {
        severity: "error",
        cause: "The drawing is not well-formed XML.",
        remedy: "Mend the line, or export the drawing again.",
    },
    "images/svg-refused": {
        severity: "error",
        cause: "The drawing has something that runs, leads out of the file, or can be drawn by a browser alone: a script, an entity, another file, text in HTML, a filter.",
        remedy: "Export it as the message says, or as a plain drawing that holds everything itself.",
    },
    "images/svg-element": {
        severity: "error",
        cause: "The drawing has an element that Lectern does not know, or begins with another than `svg`.",
        remedy: "Draw it with paths, basic shapes and text, or export it as plain SVG.",
    },
    "images/svg-ignored": {
        severity: "warning",
        cause: "The drawing says something that Lectern does not follow: an attribute or a property that it does not know, or a value that it cannot read. The rest is drawn.",
        remedy: "Look at the figure; leave out what it does not need, or mend the name.",
    },
    "images/svg-font": {
        severity: "warning",
        cause: "The drawing asks for fonts that the course does not have: its text is set in faces of the course of the same kind, and may be a little wider or narrower.",
        remedy: "Look at the figure; put the font into `content/<course>/fonts/`, or name in the drawing a family that the course has.",
    },
    "images/svg-filter": {
        severity: "warning",
        cause: "A filter of the drawing casts a shadow or a glow, which is left out; what casts it is drawn.",
        remedy: "Look at the figure; export it without effects, or as PNG where the shadow matters.",
    },
    "images/svg-value": {
        severity: "error",
        cause: "An attribute of the drawing has a value that Lectern cannot read, or lacks one that it needs.",
        remedy: "Write a value as the message describes it.",
    },
    "images/svg-limit": {
        severity: "error",
        cause: "The drawing is larger, deeper or more often repeated than Lectern draws.",
        remedy: "Simplify it, or export it as PNG.",
    },
    "images/missing-glyph": {
        severity: "error",
        cause: "No font has a character of the drawing's text.",
        remedy: "Put a font that has the character into `content/<course>/fonts/`, or draw it as a path.",
    },
};
