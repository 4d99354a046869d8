// Finds Chromium and starts it headless, without a way to the network.
import { accessSync, constants } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { Unavailable } from "./unavailable.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const ARGS = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--force-color-profile=srgb",
  "--disable-background-networking", "--disable-component-update", "--disable-sync",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];
const VIEWPORT = { width: 1400, height: 900 };

/**
 * The browser named by the environment variable CHROMIUM, or the first known one on PATH.
 * @throws {Unavailable}
 */
export function findChromium() {
  const wanted = process.env.CHROMIUM ? [process.env.CHROMIUM] : NAMES;
  const dirs = ["/usr/bin", ...(process.env.PATH ?? "").split(path.delimiter)];
  const found = wanted.flatMap((name) => (path.isAbsolute(name) ? [name] : dirs.map((dir) => path.join(dir, name)))).find(isExecutable);
  if (!found) throw new Unavailable(`no Chromium found (looked for ${wanted.join(", ")}); install it or set CHROMIUM to its path`);
  return found;
}

function isExecutable(/** @type {string} */ file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {string} executable
 * @returns a browser; `newPage` gives a page with cookies and storage of its own, `outside` is filled with the
 * origins other than this machine that any page asked for
 */
export async function startBrowser(executable) {
  const browser = await chromium.launch({ executablePath: executable, args: ARGS, timeout: 60_000 });
  /** @type {Set<string>} */
  const outside = new Set();
  return {
    outside,
    async newPage() {
      const context = await browser.newContext({ viewport: VIEWPORT, locale: "nl-NL", reducedMotion: "reduce" });
      context.on("request", (request) => {
        const url = new URL(request.url());
        if (/^(http|ws)/.test(url.protocol) && url.hostname !== "127.0.0.1" && !isWebviewResource(url)) outside.add(url.origin);
      });
      return context.newPage();
    },
    close: () => browser.close(),
  };
}

/** Webview files have a made-up address that the webview's own service worker answers; no name is looked up for them. */
const isWebviewResource = (/** @type {URL} */ url) => url.hostname.endsWith(".vscode-resource.vscode-cdn.net");
