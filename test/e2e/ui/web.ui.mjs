// VS Code as on vscode.dev: the extension in a web worker, the examples in memory, nothing on disk.

import fs from "node:fs";
import path from "node:path";

const DOSSIER = "dossiers/wijkzorg.kwalificatiedossier.yaml";
const WRONG_DOSSIER = "dossiers/thuisbegeleiding.kwalificatiedossier.yaml";

/** @param {import("../ui.mjs").Ui} ui */
export default async function (ui) {
  const { page, step, workspace } = ui;

  await step("works in a browser, without a machine", async () => {
    await ui.openWithoutMachine("bekwaam-examples:/", WRONG_DOSSIER);
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

  await step("pastes a list as items in a browser", async () => {
    const lines = fs.readFileSync(path.join(workspace, DOSSIER), "utf8").split("\n");
    const lineOf = (/** @type {string} */ text) => lines.findIndex((line) => line.includes(text)) + 1;
    const line = (/** @type {string} */ text) => page.locator(".view-line", { hasText: text }).first();
    const downTo = (/** @type {number} */ number) => ui.pressUntil("Enter", page.locator('[id="status.editor.selection"]', { hasText: `Ln ${number}` }));
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await ui.openWithoutMachine("bekwaam-examples:/", DOSSIER);
    await page.locator(".codelens-decoration").first().waitFor({ timeout: 60_000 });

    const behavior = lineOf("- sluit aan bij taal");
    await ui.goTo(behavior, lines[behavior - 1].length + 1);
    await downTo(behavior + 1);
    await page.evaluate(() => /** @type {any} */ (globalThis).navigator.clipboard.writeText("•\tkijkt: altijd\r\n•\tvraagt na\r\n"));
    await page.keyboard.press("Control+V");
    await line('- "kijkt: altijd"').waitFor();
    if ((await ui.indentOf("- vraagt na")) !== (await ui.indentOf("kijkt: altijd"))) throw new Error("the items are not below each other");
    await ui.screenshot("browser-paste");
    await ui.revert();
  }, 150_000);
}
