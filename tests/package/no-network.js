// Loaded before a program: whoever reaches for the network afterwards learns that there is none.
import dns from "node:dns";
import net from "node:net";

function refuse() {
  throw new Error("this program reached for the network");
}

net.Socket.prototype.connect = refuse;
dns.lookup = refuse;
globalThis.fetch = refuse;
