// What axe finds wrong with a page for people who use a keyboard, a screen reader or more contrast.
import fs from "node:fs";
import { createRequire } from "node:module";

const AXE = fs.readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * @param {import("playwright-core").Page | import("playwright-core").Frame} page that may run scripts
 * @param {string} [part] selector of the part that is ours, where the rest is the workbench's own
 * @returns one text per kind of fault
 */
export async function faultsIn(page, part) {
  // In a world of its own, which the policy of the page does not rule.
  await page.evaluate(AXE);
  const options = { runOnly: TAGS, rules: { "page-has-heading-one": { enabled: false }, ...(part ? { region: { enabled: false } } : {}) } };
  const { violations } = await page.evaluate(([where, how]) => /** @type {any} */ (globalThis).axe.run(where ?? /** @type {any} */ (globalThis).document, how), /** @type {const} */ ([part, options]));
  return violations.map((/** @type {any} */ violation) => `${violation.id}: ${violation.help}\n  ${violation.nodes.slice(0, 3).map((/** @type {any} */ node) => `${node.html.slice(0, 200)}\n    ${node.failureSummary}`).join("\n  ")}`);
}

/**
 * The same for a page that runs no script: a copy of it is looked at, with its own colours.
 * @param {import("playwright-core").Frame} frame
 * @param {string} style text of the style sheet that it links to
 * @param {string} [part] see faultsIn
 */
export async function faultsInCopy(frame, style, part) {
  const html = (await frame.content()).replace(/<meta[^>]+http-equiv=[^>]*>/gi, "").replace(/<link[^>]+rel="stylesheet"[^>]*>/i, () => `<style>${style}</style>`);
  const copy = await frame.page().context().newPage();
  try {
    await copy.setContent(html);
    return await faultsIn(copy, part);
  } finally {
    await copy.close();
  }
}

/** The page of the panel that is shown. @param {import("playwright-core").Page} page */
export function panelOf(page) {
  const frame = page.frames().find((candidate) => candidate.name() === "active-frame" || candidate.url().includes("fake.html"));
  if (!frame) throw new Error("the page of the panel was not found");
  return frame;
}
