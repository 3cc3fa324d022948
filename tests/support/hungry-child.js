// Stands for the program where a command runs in a process of its own: it takes memory and never ends.
const held = [];
for (let round = 0; round < 16; round++) held.push(Buffer.alloc(16 * 1024 * 1024, 1));
setInterval(() => held.length, 1000);
