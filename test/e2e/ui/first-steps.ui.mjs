// The first minutes of somebody who never saw bekwaam: the walkthrough, a new document by questions, by keyboard alone.
import fs from "node:fs";
import path from "node:path";

/** @param {import("../ui.mjs").Ui} ui */
export default async function (ui) {
  const { page, workspace, step } = ui;
  const row = (/** @type {string} */ text) => page.locator(".quick-input-list .monaco-list-row", { hasText: text });
  const title = (/** @type {string} */ text) => page.locator(".quick-input-title", { hasText: text });
  const chooses = async (/** @type {string} */ text) => {
    await page.keyboard.type(text);
    await page.locator(".quick-input-list .monaco-list-row.focused", { hasText: text }).waitFor();
    await page.keyboard.press("Enter");
  };

  await step("shows the first steps", async () => {
    await ui.open("README.md");
    await ui.command("bekwaam: First Steps");
    await page.locator(".getting-started-step", { hasText: "Read a finding" }).first().waitFor();
    await page.waitForTimeout(1000); // the picture comes in later
    await ui.screenshot("walkthrough");
  }, 90_000);

  await step("makes a new document by questions, by keyboard", async () => {
    await ui.command("bekwaam: New Document…");
    await title("1").waitFor();
    await chooses("Beroepsprofiel");
    await title("Titel").or(title("2")).first().waitFor();
    await page.keyboard.type("Zorg in de buurt");
    await page.keyboard.press("Enter");
    await row("Mbo niveau 3").waitFor();
    await chooses("Mbo niveau 3");
    await row("gebruikelijk").waitFor();
    await ui.screenshot("new-document");
    await page.keyboard.press("Enter");
    await row("nphf@2015-herzien").first().waitFor();
    await page.keyboard.press("Enter");
    await page.locator(".quick-input-title", { hasText: /6 \S+ 6/ }).waitFor();
    await page.waitForTimeout(300);
    await page.keyboard.press("Enter");
    await page.locator(".tab.active", { hasText: "zorg-in-de-buurt.beroepsprofiel.yaml" }).waitFor();
    const text = fs.readFileSync(path.join(workspace, "zorg-in-de-buurt.beroepsprofiel.yaml"), "utf8");
    if (!text.includes("ordening: canmeds@nl-mbo-2026")) throw new Error(text);
    await ui.screenshot("new-document-made");
  }, 90_000);
}
