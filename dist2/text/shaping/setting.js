import { featuresOf } from "./shape-word.js";
/** The size at which a face draws text of a style. */
export function drawnSize({ size, besideHan }, { file }) {
    return besideHan ? size * file.sizeAdjust : size;
}
const settings = new WeakMap();
/** The setting of a style, found once in each book of fonts. */
export function settingOf(style, fonts) {
    let ofBook = settings.get(fonts);
    if (ofBook === undefined)
        settings.set(fonts, (ofBook = new WeakMap()));
    let setting = ofBook.get(style);
    if (setting === undefined)
        ofBook.set(style, (setting = findSetting(style, fonts)));
    return setting;
}
function findSetting(style, fonts) {
    const faces = fonts.facesFor(style);
    const firstHan = faces.firstHan;
    return { style, faces, firstHan, features: featuresOf(style.features, style.letterSpacing !== 0) };
}
