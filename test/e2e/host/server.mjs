// Starts a VS Code server for one test run, in folders of its own, cut off from the network and the user's settings.
import fs from "node:fs";
import http from "node:http";
import net from "node:net";
import path from "node:path";
import { run, start, stop } from "./processes.mjs";

/** User settings of every run: nothing that moves, phones home, saves by itself or fills the screen. */
const SETTINGS = {
  "telemetry.telemetryLevel": "off",
  "update.mode": "none",
  "extensions.autoCheckUpdates": false,
  "extensions.autoUpdate": false,
  "extensions.ignoreRecommendations": true,
  "workbench.enableExperiments": false,
  "workbench.startupEditor": "none",
  "workbench.reduceMotion": "on",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.tips.enabled": false,
  "chat.disableAIFeatures": true,
  "security.workspace.trust.enabled": false,
  "git.enabled": false,
  "files.autoSave": "off",
  "editor.accessibilitySupport": "off",
  "window.commandCenter": false,
  // The interface of these VS Codes is English; the product is looked at in Dutch.
  "bekwaam.language": "nl",
};

/** Nobody answers whether a folder is trusted, so that none is. */
export const ASKING_FOR_TRUST = { "security.workspace.trust.enabled": true, "security.workspace.trust.startupPrompt": "never", "security.workspace.trust.banner": "never" };

/** @param {string} root folder of the run @param {boolean} [asksForTrust] whether folders are opened in restricted mode */
export function writeUserSettings(root, asksForTrust = false) {
  const file = path.join(root, "user/User/settings.json");
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, JSON.stringify({ ...SETTINGS, ...(asksForTrust ? ASKING_FOR_TRUST : {}) }, null, 2));
}

const folders = (/** @type {string} */ root) => [
  "--server-data-dir", path.join(root, "data"),
  "--user-data-dir", path.join(root, "user"),
  "--extensions-dir", path.join(root, "extensions"),
];

/** No home, no settings and no extension gallery of the user. */
function environment(/** @type {string} */ root) {
  return {
    ...process.env,
    HOME: path.join(root, "home"),
    XDG_CONFIG_HOME: path.join(root, "home/.config"),
    XDG_DATA_HOME: path.join(root, "home/.local/share"),
    EXTENSIONS_GALLERY: JSON.stringify({ serviceUrl: "", itemUrl: "", resourceUrlTemplate: "" }),
  };
}

/**
 * @param {import("./install.mjs").Host} host
 * @param {string} root folder of the run
 * @param {string} vsix packaged extension
 */
export async function installExtension(host, root, vsix) {
  fs.mkdirSync(path.join(root, "home"), { recursive: true });
  const args = [...folders(root), "--accept-server-license-terms", "--install-extension", vsix, "--force"];
  await run(host.node, [path.join(host.vscodeDir, "out/server-main.js"), ...args], { env: environment(root), limitMs: 60_000 });
}

/**
 * @param {import("./install.mjs").Host} host
 * @param {string} root folder of the run; `server.log` in it receives the output
 * @param {Record<string, string>} extraEnv seen by the extension host as well
 * @param {boolean} [asksForTrust] see writeUserSettings
 */
export async function startServer(host, root, extraEnv, asksForTrust = false) {
  const port = await freePort();
  const child = start(
    host.node,
    [
      path.join(host.vscodeDir, "out/server-main.js"), ...folders(root),
      "--host", "127.0.0.1", "--port", String(port), "--without-connection-token", "--accept-server-license-terms",
      "--telemetry-level", "off", "--disable-telemetry", "--disable-experiments", ...(asksForTrust ? [] : ["--disable-workspace-trust"]),
      "--enable-smoke-test-driver", // newer versions ignore extensionTestsPath in the address without it
    ],
    { env: { ...environment(root), ...extraEnv } },
  );
  const log = fs.createWriteStream(path.join(root, "server.log"));
  child.stdout?.pipe(log);
  child.stderr?.pipe(log);

  const limit = Date.now() + 60_000;
  while (!(await answers(port))) {
    if (child.exitCode !== null || Date.now() > limit) {
      await stop(child);
      throw new Error(`the VS Code server did not start:\n${fs.readFileSync(path.join(root, "server.log"), "utf8").slice(-2000)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    stop: () => stop(child),
    /** A path on this machine as the workbench in the browser names it. */
    remote: (/** @type {string} */ file) => `vscode-remote://127.0.0.1:${port}${file}`,
    /** Address of the workbench with a folder, a `.code-workspace` or nothing open; `payload` are the workbench's start options. */
    address(/** @type {string | undefined} */ folder, /** @type {[string, string][]} */ payload = []) {
      const opened = folder === undefined ? { ew: "true" } : { [folder.endsWith(".code-workspace") ? "workspace" : "folder"]: folder };
      const query = new URLSearchParams({ ...opened, payload: JSON.stringify([["skipWelcome", "true"], ...payload]) });
      return `http://127.0.0.1:${port}/?${query}`;
    },
  };
}

/** @returns {Promise<number>} */
const freePort = () =>
  new Promise((resolve) => {
    const server = net.createServer().listen(0, "127.0.0.1", () => {
      const { port } = /** @type {net.AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });

/** @returns {Promise<boolean>} */
const answers = (/** @type {number} */ port) =>
  new Promise((resolve) => {
    const request = http.get({ host: "127.0.0.1", port, path: "/version" }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    request.on("error", () => resolve(false));
  });
