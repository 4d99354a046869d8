// What people see, in both languages and in light and dark: findings, their explanation, the problems list, the status, the wizard.
import fs from "node:fs";
import path from "node:path";

const DOSSIER = "dossiers/thuisbegeleiding.kwalificatiedossier.yaml";
const WORDS = { nl: { coverage: "Dekking", wizard: "Kwalificatiedossier" }, en: { coverage: "Coverage", wizard: "Qualification file" } };
const THEMES = { light: "Default Light Modern", dark: "Default Dark Modern" };

/** @param {import("../ui.mjs").Ui} ui */
export default async function (ui) {
  const { page, workspace, step } = ui;

  for (const language of /** @type {const} */ (["nl", "en"])) {
    for (const theme of /** @type {const} */ (["light", "dark"])) {
      const shot = (/** @type {string} */ name) => ui.screenshot(`${name}-${language}-${theme}`);

      await step(`shows every surface: ${language}, ${theme}`, async () => {
        fs.mkdirSync(path.join(workspace, ".vscode"), { recursive: true });
        fs.writeFileSync(path.join(workspace, ".vscode/settings.json"), JSON.stringify({ "bekwaam.language": language, "workbench.colorTheme": THEMES[theme] }));
        await ui.open(DOSSIER);
        await ui.checked();
        await page.locator(".monaco-editor .squiggly-error").first().waitFor();
        await page.locator(".view-line", { hasText: "titel:" }).first().locator("span span").first().hover();
        await ui.opaque(page.locator(".monaco-hover", { hasText: WORDS[language].coverage }).first());
        await shot("hover");
        await page.keyboard.press("Escape");

        await page.locator('[id="status.problems"]').click();
        await page.locator(".markers-panel-container .monaco-list-row", { hasText: "comunicator" }).first().waitFor();
        await shot("problems");

        await page.locator('[id="status.languageStatus"]').first().hover();
        await page.locator(".hover-language-status", { hasText: "CanMEDS" }).first().waitFor();
        await page.waitForTimeout(300);
        await shot("status");
        await page.keyboard.press("Escape");

        await ui.command("bekwaam: New Document…");
        await page.locator(".quick-input-list .monaco-list-row", { hasText: WORDS[language].wizard }).first().waitFor();
        await shot("wizard");
        await page.keyboard.press("Escape");
      }, 120_000);
    }
  }
}
