import { crc32 } from "node:zlib";
/** Most bytes and most files of an archive that every program reads: beyond them sizes and counts do not fit (APPNOTE 4.4.1.4). */
export const storedZipLimit = { bytes: 0xffff_ffff, files: 0xfffe };
/** The first day that a ZIP file can name, 1 January 1980, and midnight. */
const [day, time] = [0x0021, 0];
/** Version 2.0 of the format, and that its attributes are those of Unix. */
const [version, madeBy] = [20, 0x0314];
/** A regular file that all may read and its owner may write. */
const attributes = (0o100644 << 16) >>> 0;
const namesAreUtf8 = 0x0800;
/** What the header of a file and its entry in the directory have in common (APPNOTE 4.3.7). */
function common({ name, crc, size }) {
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(version, 0);
    fields.writeUInt16LE(namesAreUtf8, 2);
    fields.writeUInt16LE(time, 6);
    fields.writeUInt16LE(day, 8);
    fields.writeUInt32LE(crc, 10);
    fields.writeUInt32LE(size, 14);
    fields.writeUInt32LE(size, 18);
    fields.writeUInt16LE(name.length, 22);
    return fields;
}
function signature(letters) {
    return Buffer.from(`PK${letters}`, "latin1");
}
function directoryEntry(file) {
    const [before, behind] = [Buffer.alloc(2), Buffer.alloc(14)];
    before.writeUInt16LE(madeBy);
    behind.writeUInt32LE(attributes, 6);
    behind.writeUInt32LE(file.at, 10);
    return Buffer.concat([signature("\x01\x02"), before, common(file), behind, file.name]);
}
/**
 * The pieces of a ZIP file of entries in their order. They are stored as they are: PDFs are packed already, and what a compressor makes
 * of bytes differs from one version of it to the next. Equal entries give equal bytes, on any machine and at any time. Keep to
 * `storedZipLimit`.
 */
export function* storedZip(entries) {
    const files = [];
    let at = 0;
    for (const { name, bytes } of entries) {
        const file = { name: Buffer.from(name, "utf8"), crc: crc32(bytes), size: bytes.length, at };
        files.push(file);
        const header = Buffer.concat([signature("\x03\x04"), common(file), file.name]);
        at += header.length + bytes.length;
        yield header;
        yield bytes;
    }
    const directory = Buffer.concat(files.map(directoryEntry));
    const end = Buffer.alloc(18);
    end.writeUInt16LE(files.length, 4);
    end.writeUInt16LE(files.length, 6);
    end.writeUInt32LE(directory.length, 8);
    end.writeUInt32LE(at, 12);
    yield directory;
    yield Buffer.concat([signature("\x05\x06"), end]);
}
