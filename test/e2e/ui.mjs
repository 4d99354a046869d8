// Drives a workbench in the browser like a person would: the object that the scripts in ui/ receive.
import fs from "node:fs";
import path from "node:path";
import { withoutMachine } from "./host/web.mjs";

const STEP_LIMIT_MS = 90_000;
/** How long one thing may take to show. */
const WAIT_LIMIT_MS = 40_000;

/** Settings of a workbench that cannot read those of the run. */
export const WITHOUT_MACHINE = {
  "telemetry.telemetryLevel": "off",
  "workbench.enableExperiments": false,
  "workbench.startupEditor": "none",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "chat.disableAIFeatures": true,
  "security.workspace.trust.enabled": false,
  "files.autoSave": "off",
  "bekwaam.language": "nl",
};

/**
 * @typedef {object} UiContext
 * @property {import("playwright-core").Page} page
 * @property {Awaited<ReturnType<typeof import("./host/server.mjs").startServer>>} server
 * @property {import("./host/install.mjs").Host} host
 * @property {string} workspace folder that is open
 * @property {string} installed folder of the extension as it was installed
 * @property {string} [extensionDir] unpackaged extension to load
 * @property {string} screenshots folder for the pictures
 * @property {string} failures folder for pictures of failed steps
 * @property {(line: string) => void} log
 * @property {RegExp[]} expected receives what may stand in the log as an error
 * @property {RegExp} grep steps whose title does not match are left out
 * @property {string} group
 * @property {import("./results.mjs").Results} results
 */

/** @param {UiContext} context */
export function createUi({ page, server, host, workspace, installed, extensionDir, screenshots, failures, log, grep, group, results, expected }) {
  page.setDefaultTimeout(WAIT_LIMIT_MS);

  /**
   * Runs one step and records how it went, at the second try when the first fails: a workbench that is busy drops keys and
   * takes the focus away, and no waiting helps against all of that. A failed step does not stop the script.
   */
  async function step(/** @type {string} */ title, /** @type {() => Promise<void>} */ work, limit = STEP_LIMIT_MS) {
    if (!grep.test(title)) return;
    const first = await attempt(title, work, limit);
    if (!first.reason) return results.add({ group, title, state: "passed", ms: first.ms });
    await first.ended;
    await toWorkbench().catch(() => {});
    for (let press = 0; press < 3; press += 1) await page.keyboard.press("Escape").catch(() => {});
    const second = await attempt(title, work, limit);
    results.add({ group, title, state: second.reason ? "failed" : "passed", ms: second.ms, reason: second.reason, firstTry: second.reason ? undefined : first.reason });
  }

  /** @returns how long it took, why it failed if it did, and when it no longer works in the background */
  async function attempt(/** @type {string} */ title, /** @type {() => Promise<void>} */ work, /** @type {number} */ limit) {
    const started = Date.now();
    const working = work();
    const ended = withLimit(working, limit + WAIT_LIMIT_MS).catch(() => {});
    try {
      await withLimit(working, limit);
      return { ms: Date.now() - started, ended };
    } catch (error) {
      const picture = path.join(failures, `${title.replace(/\W+/g, "-")}.png`);
      await picturePage(picture).catch(() => {});
      return { ms: Date.now() - started, reason: `${error.stack ?? error}\nscreenshot: ${picture}`, ended };
    }
  }

  async function picturePage(/** @type {string} */ file, /** @type {import("playwright-core").PageScreenshotOptions} */ options = {}) {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    await page.screenshot({ ...options, path: file, animations: "disabled", timeout: 15_000 });
  }

  /** Takes the focus out of a page of an extension: keys that are pressed there come to the workbench late, or not at all. */
  async function toWorkbench() {
    await page.evaluate(() => {
      const focused = /** @type {any} */ (globalThis).document.activeElement;
      if (focused?.tagName === "IFRAME") focused.blur();
    });
  }

  /** Presses a key of the workbench, and presses it again when nothing comes of it: the workbench drops keys while it is busy. */
  async function pressUntil(/** @type {string} */ key, /** @type {import("playwright-core").Locator} */ appears) {
    for (let attempt = 1; ; attempt++) {
      await page.keyboard.press(key);
      try {
        return await appears.waitFor({ timeout: 5000 });
      } catch (error) {
        if (attempt === 4) throw error;
      }
    }
  }

  const quickInput = page.locator(".quick-input-widget .quick-input-box input");
  const quickRow = (/** @type {string} */ text) => page.locator(".quick-input-list .monaco-list-row", { hasText: text });

  /** Runs a command by its title in the palette. */
  async function command(/** @type {string} */ title) {
    await toWorkbench();
    await pressUntil("F1", quickInput);
    await quickInput.fill(`>${title}`);
    await page.locator(".quick-input-list .monaco-list-row.focused", { hasText: title }).waitFor();
    await quickInput.press("Enter");
    // What the command asks itself may stand there next.
    await page.waitForFunction((typed) => {
      const input = /** @type {any} */ (globalThis).document.querySelector(".quick-input-widget .quick-input-box input");
      return !input || input.offsetParent === null || input.value !== typed;
    }, `>${title}`);
  }

  /** Puts the active editor back to what is on disk, and waits until it is: what is unsaved comes back when the workbench is loaded anew. */
  async function revert() {
    await command("File: Revert File");
    await page.locator(".tab.active.dirty").waitFor({ state: "detached" });
  }

  /** For a step that is tried again: what its first try left unsaved. */
  async function revertLeftovers() {
    if (await page.locator(".tab.active.dirty").isVisible()) await revert();
  }

  /** Waits until two lines of the editor can be seen, one anywhere above the other. */
  async function isAbove(/** @type {string} */ upper, /** @type {string} */ lower, timeout = WAIT_LIMIT_MS) {
    await page.waitForFunction((/** @type {[string, string]} */ texts) => {
      const shown = [.../** @type {any} */ (globalThis).document.querySelectorAll(".monaco-editor .view-line")];
      const [a, b] = texts.map((text) => shown.find((line) => line.textContent.replaceAll("\u00a0", " ").includes(text))?.getBoundingClientRect().top);
      return a !== undefined && b !== undefined && a < b;
    }, /** @type {[string, string]} */ ([upper, lower]), { timeout });
  }

  return {
    page,
    workspace,
    log,
    step,
    installed,
    /** Tells how long something took; it stands in the results of the run. */
    measured: (/** @type {string} */ name, /** @type {number} */ ms) => results.measured(name, ms),
    /** Errors in the log of the extension that this script causes on purpose. */
    expectErrors: (/** @type {RegExp} */ pattern) => void expected.push(pattern),
    /** Writes `<name>.png` into the screenshots folder. @returns its path */
    async screenshot(/** @type {string} */ name, /** @type {import("playwright-core").PageScreenshotOptions} */ options = {}) {
      const file = path.join(screenshots, `${name}.png`);
      await picturePage(file, options);
      return file;
    },
    /** Loads the workbench anew with one file of the workspace open as it is on disk, and waits until its text shows. */
    async open(/** @type {string} */ file) {
      /** @type {[string, string][]} */
      const payload = [["openFile", server.remote(path.join(workspace, file))]];
      if (extensionDir) payload.push(["extensionDevelopmentPath", server.remote(extensionDir)]);
      await page.goto(server.address(workspace, payload));
      await page.locator(".tab.active", { hasText: path.basename(file) }).waitFor();
      await page.locator(".monaco-editor .view-line span").first().waitFor();
      await revertLeftovers();
    },
    /** Loads the workbench anew with another folder, or without one, and no file open. */
    async openFolder(/** @type {string | undefined} */ folder) {
      await page.goto(server.address(folder, extensionDir ? [["extensionDevelopmentPath", server.remote(extensionDir)]] : []));
      await page.locator(".monaco-workbench .activitybar").waitFor({ timeout: 60_000 });
    },
    /** Loads a workbench that has no machine behind it, with one file open; `folder` is the uri of a folder that an extension gives. */
    async openWithoutMachine(/** @type {string} */ folder, /** @type {string} */ file) {
      const forget = await withoutMachine(page, host, { extensions: [installed] }, WITHOUT_MACHINE);
      page.context().once("close", forget);
      await page.goto(server.address(folder, [["openFile", folder + file]]), { timeout: 60_000 });
      await page.locator(".tab.active", { hasText: path.basename(file) }).waitFor({ timeout: 60_000 });
      await page.locator(".monaco-editor .view-line span").first().waitFor();
      await revertLeftovers();
    },
    command,
    revert,
    revertLeftovers,
    pressUntil,
    quickRow,
    /** Answers a question of the palette that asks for a text. */
    async answer(/** @type {string} */ text) {
      await quickInput.waitFor();
      await quickInput.fill(text);
      await quickInput.press("Enter");
    },
    /** Answers a question of the palette by the row with `text` that is left when it is typed, without the mouse. */
    async choose(/** @type {string} */ text) {
      await quickRow(text).first().waitFor();
      await quickInput.fill(text);
      await page.locator(".quick-input-list .monaco-list-row.focused", { hasText: text }).waitFor();
      await quickInput.press("Enter");
    },
    /** Accepts what a question of the palette proposes. */
    accept: () => quickInput.press("Enter"),
    /** Moves the cursor of the active editor to a one-based line and column. */
    async goTo(/** @type {number} */ line, /** @type {number} */ column) {
      await toWorkbench();
      await pressUntil("Control+G", quickInput);
      await quickInput.fill(`:${line}:${column}`);
      await quickInput.press("Enter");
      await page.locator(".quick-input-widget").waitFor({ state: "hidden" });
      await page.locator(".monaco-editor.focused").first().waitFor();
    },
    /** Waits until the language server has told findings: from then on every feature answers. */
    async checked() {
      await page.locator('[id="status.problems"]', { hasText: /[1-9]/ }).waitFor({ timeout: 30_000 });
    },
    /** Waits for a line of the editor with `text` in it. @returns how far it is indented */
    async indentOf(/** @type {string} */ text) {
      const written = await page.locator(".view-line", { hasText: text }).first().textContent();
      return /^\s*/.exec(written ?? "")?.[0].length;
    },
    /** The grey text behind the cursor that Tab would take. */
    ghost: (/** @type {string} */ text) => page.locator(".ghost-text, .ghost-text-decoration, .ghost-text-decoration-preview", { hasText: text }).first(),
    isAbove,
    /** Presses a key until the first of two lines of the editor stands above the other: the workbench drops keys while it is busy, and may take the focus away. */
    async pressUntilAbove(/** @type {string} */ key, /** @type {string} */ upper, /** @type {string} */ lower) {
      for (let attempt = 1; ; attempt++) {
        await page.keyboard.press(key);
        try {
          return await isAbove(upper, lower, 10_000);
        } catch (error) {
          if (attempt === 5) throw error;
          await command("View: Focus Active Editor Group");
        }
      }
    },
    /** Waits until a widget that fades in can be seen completely. */
    async opaque(/** @type {import("playwright-core").Locator} */ locator) {
      await locator.waitFor();
      const handle = await locator.elementHandle();
      await page.waitForFunction((/** @type {any} */ element) => getComputedStyle(element).opacity === "1", handle);
    },
  };
}

/** @typedef {ReturnType<typeof createUi>} Ui */

/** @template T @param {Promise<T>} work @param {number} ms @returns {Promise<T>} */
export function withLimit(work, ms) {
  let timer;
  const limit = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not finished after ${ms / 1000} s`)), ms);
  });
  return Promise.race([work, limit]).finally(() => clearTimeout(timer));
}
