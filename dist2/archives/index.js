/**
 * ZIP files, read and written. Comes in: the bytes of any such file, or files to be packed; goes out: the parts of it, each unpacked
 * when it is asked for and never beyond a bound, or bytes that are the same on every machine. It must not know what the files are.
 */
export { storedZip, storedZipLimit } from "./stored-zip.js";
export { ZipFile } from "./zip-file.js";
