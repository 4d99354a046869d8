// VS Code as on vscode.dev: the extension in a web worker, the examples in memory, nothing on disk.

import fs from "node:fs";
import path from "node:path";

const DOSSIER = "dossiers/wijkzorg.kwalificatiedossier.yaml";
const WRONG_DOSSIER = "dossiers/thuisbegeleiding.kwalificatiedossier.yaml";

/** @param {import("../ui.mjs").Ui} ui */
export default async function (ui) {
  const { page, step, workspace } = ui;

  await step("works in a browser, without a machine", async () => {
    await ui.openWithoutMachine("bekwaam-examples:/voorbeelden/", WRONG_DOSSIER);
    await page.locator(".monaco-editor .squiggly-error").first().waitFor({ timeout: 60_000 });
    await page.locator(".codelens-decoration", { hasText: "CanMEDS" }).first().waitFor();
    await ui.screenshot("browser");
  }, 120_000);

  await step("finds in a browser what is wrong across files", async () => {
    await ui.command("bekwaam: Check All Documents of the Workspace");
    const filter = page.locator('input[placeholder^="Filter"]').first();
    await filter.fill("comunicator");
    await page.locator(".markers-panel-container .monaco-list-row", { hasText: "comunicator" }).first().waitFor({ timeout: 30_000 });
    await filter.fill("2019"); // the version of another document
    await page.locator(".markers-panel-container .monaco-list-row", { hasText: "2019" }).first().waitFor({ timeout: 30_000 });
  });

  const lines = fs.readFileSync(path.join(workspace, DOSSIER), "utf8").split("\n");
  const lineOf = (/** @type {string} */ text) => lines.findIndex((line) => line.includes(text)) + 1;
  /** The dossier as it is, known to the server. */
  const open = async () => {
    await ui.openWithoutMachine("bekwaam-examples:/voorbeelden/", DOSSIER);
    // The window remembers where it was, and what stood below it.
    if (await page.locator(".part.panel").isVisible()) await ui.command("View: Toggle Panel Visibility");
    await ui.goTo(1, 1);
    await page.locator(".codelens-decoration").first().waitFor({ timeout: 60_000 });
  };
  /** The cursor on a new line below the line with this one-based number. */
  const below = async (/** @type {number} */ number) => {
    await ui.goTo(number, lines[number - 1].length + 1);
    await ui.pressUntil("Enter", page.locator('[id="status.editor.selection"]', { hasText: `Ln ${number + 1}` }));
  };

  await step("pastes a list as items in a browser", async () => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await open();
    await below(lineOf("- sluit aan bij taal"));
    await page.evaluate(() => /** @type {any} */ (globalThis).navigator.clipboard.writeText("•\tkijkt: altijd\r\n•\tvraagt na\r\n"));
    await page.keyboard.press("Control+V");
    await page.locator(".view-line", { hasText: '- "kijkt: altijd"' }).first().waitFor();
    if ((await ui.indentOf("- vraagt na")) !== (await ui.indentOf("kijkt: altijd"))) throw new Error("the items are not below each other");
    await ui.screenshot("browser-paste");
    await ui.revert();
  }, 150_000);

  await step("moves an item down and up in a browser", async () => {
    const titles = ["B1-K1-W1", "B1-K1-W2"].map((code) => lines[lineOf(`code: ${code}`)].trim());
    await open();
    await ui.goTo(lineOf("code: B1-K1-W1"), 1);
    await ui.isAbove(titles[0], titles[1]);
    await ui.pressUntilAbove("Shift+Alt+PageDown", titles[1], titles[0]);
    await ui.pressUntilAbove("Shift+Alt+PageUp", titles[0], titles[1]);
  }, 150_000);

  await step("shows the next item in grey in a browser, and Tab takes it", async () => {
    await open();
    await below(lines.findLastIndex((text, at) => at < lines.indexOf("profielen:") && text.trim() !== "") + 1);
    await ui.ghost("B1-K2-W2").waitFor();
    await ui.screenshot("browser-next-item");
    await ui.pressUntil("Tab", page.locator(".view-line:not(:has(.ghost-text-decoration))", { hasText: "- code: B1-K2-W2" }).first());
    await ui.revert();
  }, 150_000);

  await step("adds coverage to the item at the cursor in a browser, and the view counts it", async () => {
    const tree = page.locator(".tree-explorer-viewlet-tree-view");
    const gap = tree.locator(".monaco-list-row", { hasText: "Aansturen" }).first();
    await open();
    await ui.command("bekwaam: Show Coverage");
    await tree.locator(".monaco-list-row", { hasText: /SBB\s*7\/25/ }).waitFor();
    await ui.goTo(lineOf("code: B1-K1-W1"), 15);
    await gap.hover();
    await gap.locator(".action-label").first().click();
    await tree.locator(".monaco-list-row", { hasText: /SBB\s*8\/25/ }).waitFor();
    await page.locator(".view-line", { hasText: /kracht:kiezen,\s*sbb:B/ }).first().waitFor();
    await ui.screenshot("browser-coverage");
    await ui.revert();
    await tree.locator(".monaco-list-row", { hasText: /SBB\s*7\/25/ }).waitFor();
  }, 150_000);
}
