import { diagnostic } from "../diagnostics/index.js";
const asPicture = "open it in an image editor and save it as PNG, or as JPEG where it is a photograph";
const phone = "save it as JPEG: on a phone share it as \"most compatible\", on a computer open it and export it as JPEG";
const film = "save the one picture of it that shall be printed as JPEG or PNG";
/** Formats that people have and no page holds, by what their files begin with. */
const formats = [
    { name: "a HEIC photograph", signs: [[4, "ftypheic"]], hint: phone },
    { name: "a HEIC photograph", signs: [[4, "ftypheix"]], hint: phone },
    { name: "a HEIC photograph", signs: [[4, "ftypheim"]], hint: phone },
    { name: "a HEIC photograph", signs: [[4, "ftypheis"]], hint: phone },
    { name: "a HEIC photograph", signs: [[4, "ftyphev"]], hint: phone },
    { name: "a HEIF picture", signs: [[4, "ftypmif1"]], hint: phone },
    { name: "a HEIF picture", signs: [[4, "ftypmsf1"]], hint: phone },
    { name: "a film", signs: [[4, "ftypqt"]], hint: film },
    { name: "a film", signs: [[4, "ftypmp4"]], hint: film },
    { name: "a film", signs: [[4, "ftypiso"]], hint: film },
    { name: "a BMP picture", signs: [[0, "BM"]], hint: asPicture },
    { name: "a TIFF picture", signs: [[0, "II*\0"]], hint: asPicture },
    { name: "a TIFF picture", signs: [[0, "MM\0*"]], hint: asPicture },
    { name: "a Photoshop document", signs: [[0, "8BPS"]], hint: "export it as PNG or JPEG" },
    { name: "a JPEG 2000 picture", signs: [[4, "jP  "]], hint: asPicture },
    { name: "a TIFF picture", signs: [[0, "II+\0"]], hint: asPicture },
    { name: "a TIFF picture", signs: [[0, "MM\0+"]], hint: asPicture },
    { name: "a JPEG 2000 picture", signs: [[0, "\xff\x4f\xff\x51"]], hint: asPicture },
    { name: "a JPEG XL picture", signs: [[4, "JXL "]], hint: asPicture },
    { name: "a JPEG XL picture", signs: [[0, "\xff\x0a"]], hint: asPicture },
    { name: "a JPEG XR picture", signs: [[0, "II\xbc"]], hint: asPicture },
    { name: "an icon of Windows", signs: [[0, "\0\0\x01\0"]], hint: asPicture },
    { name: "a QOI picture", signs: [[0, "qoif"]], hint: asPicture },
    ...["P1", "P2", "P3", "P4", "P5", "P6"].flatMap((sign) => ["\n", " ", "\r"].map((end) => ({ name: "a Netpbm picture", signs: [[0, `${sign}${end}`]], hint: asPicture }))),
    { name: "a document of GIMP", signs: [[0, "gimp xcf"]], hint: "export it as PNG or JPEG" },
    { name: "a PDF document", signs: [[0, "%PDF"]], hint: "turn its page into SVG: `pdftocairo -svg`, or open it in Inkscape and save it as plain SVG" },
    { name: "an EPS drawing", signs: [[0, "%!PS"]], hint: "open it in Inkscape and save it as plain SVG" },
    { name: "a compressed drawing", signs: [[0, "\x1f\x8b"]], hint: "save it as SVG without compression" },
    { name: "an office document", signs: [[0, "PK\x03\x04"]], hint: "export the picture from it as SVG or PNG" },
    { name: "an office document", signs: [[0, "\xd0\xcf\x11\xe0"]], hint: "export the picture from it as SVG or PNG" },
    { name: "a Windows drawing (WMF)", signs: [[0, "\xd7\xcd\xc6\x9a"]], hint: "export it as SVG or PNG" },
    { name: "a Windows drawing (EMF)", signs: [[0, "\x01\0\0\0"], [40, " EMF"]], hint: "export it as SVG or PNG" },
];
/** Why bytes that no reader takes are not taken, and what to save them as. */
export function foreignFault(bytes, span) {
    const head = String.fromCharCode(...bytes.subarray(0, 64));
    const format = formats.find(({ signs }) => signs.every(([at, text]) => head.startsWith(text, at)));
    if (format === undefined)
        return diagnostic("images/unknown-format", span, "the file is neither PNG nor JPEG", "save it as one of them, or as SVG");
    return diagnostic("images/unknown-format", span, `the file is ${format.name}, which no page takes`, format.hint);
}
