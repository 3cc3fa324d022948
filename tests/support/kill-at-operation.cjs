// Stands before the program: counts the operations that change the disk, and ends the process without warning at the one that
// `KILL_AT` names, before it or, of a write, in the middle of it (`KILL_HALF`). `COUNT_TO` is a file that gets their number.
const fs = require("node:fs");
const { syncBuiltinESMExports } = require("node:module");
const { Buffer } = require("node:buffer");
const process = require("node:process");

const at = Number(process.env.KILL_AT ?? Infinity);
const isHalf = process.env.KILL_HALF === "1";
const countTo = process.env.COUNT_TO;
const { writeFileSync } = fs;
const done = [];

const die = () => { process.kill(process.pid, "SIGKILL"); for (;;); };
const isReading = (name, [, flags]) => name === "openSync" && (flags === undefined || flags === "r");

for (const name of ["openSync", "writeFileSync", "writeSync", "fsyncSync", "closeSync", "renameSync", "linkSync", "rmSync", "rmdirSync", "unlinkSync", "mkdirSync", "copyFileSync", "chmodSync", "utimesSync"]) {
  const whole = fs[name];
  fs[name] = (...words) => {
    if (isReading(name, words)) return whole(...words);
    done.push(name);
    if (done.length === at) {
      const isWrite = name === "writeFileSync";
      if (isHalf && isWrite) {
        const bytes = Buffer.from(words[1]);
        whole(words[0], bytes.subarray(0, bytes.length >> 1), words[2]);
      }
      die();
    }
    return whole(...words);
  };
}
syncBuiltinESMExports();
if (countTo !== undefined) process.on("exit", () => { writeFileSync(countTo, JSON.stringify(done)); });
