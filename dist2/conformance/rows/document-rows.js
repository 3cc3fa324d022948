import { finding } from "../finding.js";
import { isStandardType, mapsInACircle, standardRole } from "../role-map.js";
import { readXmp } from "../xmp.js";
/** Rows of the document as a whole: tagging, role map, metadata, preferences, optional content, embedded files. */
export function* documentRows(reading) {
    yield* taggingRows(reading);
    yield* roleMapRows(reading);
    yield* metadataRows(reading);
    yield* preferenceRows(reading);
    yield* optionalContentRows(reading);
    yield* embeddedFileRows(reading);
}
function* taggingRows({ objects, structure }) {
    const info = objects.dictionary(objects.catalog, "MarkInfo");
    if (objects.get(info, "Marked") !== true)
        yield finding("01-005", "the catalog does not say that the file is tagged");
    else if (structure.top.length === 0)
        yield finding("01-005", "there is no structure tree");
    if (objects.get(info, "Suspects") === true)
        yield finding("01-007", "`Suspects` is true");
}
function* roleMapRows({ objects, structure }) {
    const roleMap = objects.dictionary(objects.dictionary(objects.catalog, "StructTreeRoot"), "RoleMap");
    for (const type of roleMap.entries.keys())
        if (isStandardType(type))
            yield finding("02-004", `\`${type}\` is mapped to \`${objects.name(roleMap, type) ?? "?"}\``);
    const used = new Set([...structure.nodes.map(({ type }) => type), ...roleMap.entries.keys()]);
    for (const type of used) {
        if (mapsInACircle(objects, roleMap, type))
            yield finding("02-003", `\`${type}\` is mapped to itself`);
        else if (standardRole(objects, roleMap, type) === null)
            yield finding("02-001", `\`${type}\` is no standard type and not mapped to one`);
    }
}
function* metadataRows({ objects, lang }) {
    const xmp = readXmp(objects);
    if (xmp === null) {
        yield finding("06-001", "the catalog has no metadata that can be read");
        return;
    }
    if (xmp.uaPart !== "1")
        yield finding("06-002", `\`pdfuaid:part\` is ${xmp.uaPart === null ? "missing" : `\`${xmp.uaPart}\``}`);
    if (xmp.title === null)
        yield finding("06-003", "`dc:title` is missing or empty");
    else if (lang === null && !xmp.titleSaysLanguage)
        yield finding("11-006", "neither the catalog nor the title states a language");
}
function* preferenceRows({ objects }) {
    const shows = objects.get(objects.dictionary(objects.catalog, "ViewerPreferences"), "DisplayDocTitle");
    if (shows === false)
        yield finding("07-002", "`DisplayDocTitle` is false");
    else if (shows !== true)
        yield finding("07-001", "`DisplayDocTitle` is missing");
}
function* optionalContentRows({ objects }) {
    const properties = objects.dictionary(objects.catalog, "OCProperties");
    if (properties.entries.size === 0)
        return;
    const usual = objects.dictionary(properties, "D");
    if (!isNamed(objects, usual))
        yield finding("20-002", "the default configuration has no name");
    if (usual.entries.has("AS"))
        yield finding("20-003", "the default configuration has `AS`");
    for (const value of objects.list(properties, "Configs")) {
        const configuration = objects.asDictionary(value);
        if (configuration === null)
            continue;
        if (!isNamed(objects, configuration))
            yield finding("20-001", "a configuration has no name");
        if (configuration.entries.has("AS"))
            yield finding("20-003", "a configuration has `AS`");
    }
}
function isNamed(objects, configuration) {
    return (objects.text(configuration, "Name") ?? "") !== "";
}
function* embeddedFileRows({ objects, dictionaries }) {
    for (const { object, dictionary } of dictionaries) {
        if (!dictionary.entries.has("EF"))
            continue;
        const absent = ["F", "UF"].filter((key) => objects.text(dictionary, key) === null);
        if (absent.length > 0)
            yield finding("21-001", `the file specification has no \`${absent.join("` and no `")}\``, { object });
    }
}
/** Rows of an encrypted file, which cannot be read any further. */
export function* encryptionRows(objects) {
    const encryption = objects.dictionary(objects.trailer, "Encrypt");
    const permissions = objects.number(encryption, "P");
    if (permissions === null)
        yield finding("26-001", "the encryption dictionary has no `P`");
    // Bit 10: text may be taken out to make it accessible.
    else if ((permissions & 0x200) === 0)
        yield finding("26-002", "bit 10 of `P` is not set");
}
