// A lecturer looks at the coverage: the tree in the side bar, the matrix by mouse and keyboard, in every kind of theme.
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const DOSSIER = "dossiers/wijkzorg.kwalificatiedossier.yaml";
const AXE = fs.readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const THEMES = { light: "Default Light Modern", dark: "Default Dark Modern", "high-contrast": "Default High Contrast", "high-contrast-light": "Default High Contrast Light" };

/** @param {import("../ui.mjs").Ui} ui */
export default async function (ui) {
  const { page, step, workspace } = ui;
  const tree = page.locator(".tree-explorer-viewlet-tree-view");
  const row = (/** @type {string} */ text) => tree.locator(".monaco-list-row", { hasText: text }).first();
  const matrix = page.frameLocator("iframe.webview.ready").frameLocator("#active-frame");
  const cell = (/** @type {number} */ index, /** @type {number} */ column) => matrix.locator(`[data-row="${index}"][data-column="${column}"]`);
  const here = () => matrix.locator('.grid [tabindex="0"]:focus');
  const select = (/** @type {string} */ label, /** @type {string} */ value) => matrix.locator("label", { hasText: label }).locator("select").first().selectOption(value);

  await step("coverage: the workbench starts", async () => {
    await ui.open(DOSSIER);
    await ui.checked();
  });

  await step("coverage: the tree shows frameworks, with what is missing first", async () => {
    await ui.command("bekwaam: Show Coverage");
    await row("NPHF").waitFor();
    await row("Beslissen en activiteiten initiëren").waitFor();
    await ui.screenshot("coverage-tree");
  });

  await step("coverage: a click in the tree goes to the item", async () => {
    await row("Communicator").click();
    await row("B1-K1-W1").click();
    await page.locator('[id="status.editor.selection"]', { hasText: /Ln [1-9]\d/ }).waitFor();
  });

  await step("coverage: an element is added to the item at the cursor, and the tree follows", async () => {
    await row("Aansturen").hover();
    await row("Aansturen").locator(".action-label").first().click();
    await tree.locator(".monaco-list-row", { hasText: /SBB\s*8\/25/ }).waitFor();
    await page.locator(".monaco-editor.focused").first().waitFor();
    await ui.command("File: Revert File");
    await tree.locator(".monaco-list-row", { hasText: /SBB\s*7\/25/ }).waitFor();
  });

  await step("coverage: the matrix opens, and a cell shows its items", async () => {
    await ui.command("bekwaam: Open Coverage Matrix");
    await cell(1, Number(await matrix.locator(".columnhead", { hasText: "Wijkzorg" }).first().getAttribute("data-column"))).click();
    await matrix.locator(".details li button.link").first().waitFor();
    await ui.screenshot("matrix");
  });

  await step("coverage: the matrix works by keyboard alone", async () => {
    await cell(0, 0).focus();
    for (const key of ["ArrowDown", "ArrowRight", "ArrowRight"]) await page.keyboard.press(key);
    await expectSpot(here(), 1, 2);
    await page.keyboard.press("Home");
    await expectSpot(here(), 1, -1);
    await page.keyboard.press(" ");
    await matrix.locator('[data-row="1"][aria-expanded="true"]').waitFor();
    await expectSpot(here(), 1, -1);
    await page.keyboard.press("Control+End");
    await page.keyboard.press("Control+Home");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await matrix.locator(".details h2").waitFor();
    await page.keyboard.press("Tab");
    await matrix.locator(".details button:focus").waitFor();
    await page.keyboard.press("Escape");
    await here().waitFor();
  });

  await step("coverage: the matrix groups, filters and turns", async () => {
    await select("Groepen", "bereik");
    await matrix.locator(".columnhead.group", { hasText: "Specifiek" }).waitFor();
    await matrix.locator('input[aria-label="Zoek element"]').fill("1.1");
    await matrix.locator(".rowhead", { hasText: "1.1" }).first().waitFor();
    await matrix.locator('input[aria-label="Zoek element"]').fill("");
    await matrix.getByRole("button", { name: "Draai" }).click();
    await matrix.locator(".rowhead.group", { hasText: "Generiek" }).waitFor();
    await ui.screenshot("matrix-turned");
    await matrix.getByRole("button", { name: "Draai" }).click();
    await select("Groepen", "none");
  });

  await step("coverage: what is added to a document shows in the matrix at once", async () => {
    await matrix.locator("select").first().selectOption(await matrix.locator("option", { hasText: "SBB-competenties" }).first().getAttribute("value"));
    const gap = matrix.locator(".rowhead", { hasText: "B Aansturen" });
    await gap.waitFor();
    const at = Number(await gap.getAttribute("data-row"));
    const wijkzorg = Number(await matrix.locator(".columnhead", { hasText: /^Wijkzorg/ }).getAttribute("data-column"));
    await cell(at, wijkzorg).click();
    await matrix.getByRole("button", { name: "Dekking hier toevoegen" }).click();
    await page.locator(".quick-input-widget input").fill("B1-K1-W1");
    await page.keyboard.press("Enter");
    await cell(at, wijkzorg).filter({ hasText: "1" }).waitFor();
    await page.locator(".monaco-editor.focused").first().waitFor();
    await ui.screenshot("matrix-beside");
    await ui.command("File: Revert File");
    await cell(at, wijkzorg).filter({ hasText: "1" }).waitFor({ state: "detached" });
    // The tab of the matrix is the active one of the other group.
    const beside = page.locator(".tab.active", { hasText: "wijkzorg.kwalificatiedossier.yaml" });
    await beside.click({ button: "middle" });
    await beside.waitFor({ state: "detached" });
  });

  for (const [name, theme] of Object.entries(THEMES)) {
    await step(`coverage: the matrix has no accessibility faults in ${name}`, async () => {
      await setTheme(workspace, theme);
      await page.locator(`.monaco-workbench.${name === "light" ? "vs" : name === "dark" ? "vs-dark" : name === "high-contrast" ? "hc-black" : "hc-light"}`).waitFor();
      await cell(1, 1).waitFor();
      await page.waitForTimeout(400);
      await ui.screenshot(`matrix-${name}`);
      const faults = await faultsIn(page);
      if (faults.length > 0) throw new Error(faults.join("\n"));
    });
  }
}

/** @param {import("playwright-core").Locator} focused @param {number} row @param {number} column */
async function expectSpot(focused, row, column) {
  await focused.waitFor();
  const found = await focused.evaluate((element) => [Number(element.dataset.row), Number(element.dataset.column)]);
  if (found[0] !== row || found[1] !== column) throw new Error(`the focus is at ${found}, not at ${row},${column}`);
}

/** @param {string} workspace @param {string} theme */
async function setTheme(workspace, theme) {
  const file = path.join(workspace, ".vscode/settings.json");
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, JSON.stringify({ "workbench.colorTheme": theme }));
}

/** What axe finds wrong in the page of the matrix. @param {import("playwright-core").Page} page */
async function faultsIn(page) {
  const frame = page.frames().find((candidate) => candidate.name() === "active-frame" || candidate.url().includes("fake.html"));
  if (!frame) throw new Error("the page of the matrix was not found");
  // In a world of its own, which the policy of the page does not rule.
  await frame.evaluate(AXE);
  const { violations } = await frame.evaluate(() => /** @type {any} */ (globalThis).axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"], rules: { "page-has-heading-one": { enabled: false } } }));
  return violations.map((/** @type {any} */ violation) => `${violation.id}: ${violation.help}\n  ${violation.nodes.slice(0, 3).map((/** @type {any} */ node) => `${node.html.slice(0, 200)}\n    ${node.failureSummary}`).join("\n  ")}`);
}
