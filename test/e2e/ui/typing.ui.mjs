// Less typing, by mouse and keyboard: a list from Word is pasted as items, and the next item of a list stands ready in grey.
import fs from "node:fs";
import path from "node:path";

const DOSSIER = "dossiers/wijkzorg.kwalificatiedossier.yaml";

/** @param {import("../ui.mjs").Ui} ui */
export default async function (ui) {
  const { page, workspace, step } = ui;
  const lines = fs.readFileSync(path.join(workspace, DOSSIER), "utf8").split("\n");
  const key = lines.findIndex((line) => /^\s+gedrag:$/.test(line));
  const last = key + 1 + lines.slice(key + 1).findIndex((line) => !/^\s+- /.test(line));

  await step("pastes a list from Word as items", async () => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await ui.open(DOSSIER);
    await page.locator(".codelens-decoration").first().waitFor({ timeout: 30_000 });
    await ui.goTo(last, lines[last - 1].length + 1);
    await page.keyboard.press("Enter");
    await page.evaluate(() => /** @type {any} */ (globalThis).navigator.clipboard.writeText("•\tkijkt: altijd\r\n•\tvraagt na\r\n"));
    await page.keyboard.press("Control+V");
    await page.locator(".view-line", { hasText: '- "kijkt: altijd"' }).first().waitFor();
    await page.locator(".view-line", { hasText: "- vraagt na" }).first().waitFor();
    await ui.screenshot("paste");
    await ui.command("File: Revert File");
  }, 90_000);

  await step("shows the next item below a list, and Tab takes it", async () => {
    const end = lines.findIndex((line) => /^profielen:/.test(line));
    let above = end;
    while (lines[above - 1].trim() === "" || lines[above - 1].trim().startsWith("#")) above -= 1;
    await ui.goTo(above, lines[above - 1].length + 1);
    await page.keyboard.press("Enter");
    await page.locator(".ghost-text, .ghost-text-decoration, .suggest-preview-text", { hasText: /code:/ }).first().waitFor();
    await ui.screenshot("next-item");
    await page.keyboard.press("Tab");
    await page.locator(".view-line", { hasText: /code: B1-K\d+/ }).first().waitFor();
    await ui.command("File: Revert File");
  }, 90_000);
}
