// The main file of the harness extension: from its activation on, the extension host and every Node process started
// from it (the language server) refuse connections that leave this machine, and write them down.
const fs = require("node:fs");
const net = require("node:net");

const connect = net.Socket.prototype.connect;
const isLocal = (/** @type {string | undefined} */ host) => host === undefined || host === "localhost" || host === "::1" || /^127\./.test(host);

net.Socket.prototype.connect = function guardedConnect(/** @type {any} */ ...args) {
  const options = Array.isArray(args[0]) ? args[0][0] : args[0]; // net itself passes all its arguments as one array
  const host = typeof options === "object" ? options.host : typeof args[1] === "string" ? args[1] : undefined;
  if (options?.path || isLocal(host)) return connect.apply(this, args);
  fs.appendFileSync(String(process.env.E2E_NETWORK_LOG), `${host}:${options.port ?? options} from ${process.argv.slice(1, 3).join(" ")}\n`);
  process.nextTick(() => this.destroy(new Error(`the end-to-end tests allow no connection to ${host}`)));
  return this;
};

process.env.NODE_OPTIONS = `--require ${JSON.stringify(__filename)}`;
exports.activate = () => {};
