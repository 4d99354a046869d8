// Every surface that people see, in both languages and in light and dark: the pictures of a run are looked at before a release.
import fs from "node:fs";
import path from "node:path";
import { withPalette } from "./palette.mjs";

const DOSSIER = "dossiers/thuisbegeleiding.kwalificatiedossier.yaml";
const THEMES = { light: "Default Light Modern", dark: "Default Dark Modern" };
const WORDS = {
  nl: { coverage: "Dekking", kind: "Kwalificatiedossier", document: "Het document in de editor", workspace: "De hele werkruimte" },
  en: { coverage: "Coverage", kind: "Qualification", document: "The document in the editor", workspace: "The whole workspace" },
};

/** @param {import("../ui.mjs").Ui} ui */
export default async function (ui) {
  const { page, workspace, step } = ui;
  const lines = fs.readFileSync(path.join(workspace, DOSSIER), "utf8").split("\n");
  const behind = (/** @type {string} */ text) => {
    const line = lines.findIndex((one) => one.includes(text));
    return /** @type {const} */ ([line + 1, lines[line].indexOf(text) + text.length + 1]);
  };
  const hoverOn = async (/** @type {string} */ line, /** @type {string} */ word, /** @type {string} */ says) => {
    await ui.goTo(...behind(word));
    await page.locator(".view-line", { hasText: line }).first().locator("span span", { hasText: word }).first().hover();
    await ui.opaque(page.locator(".monaco-hover", { hasText: says }).first());
  };

  /** The display language of the next window, as a language pack would set it: titles of commands and the first steps go by it. */
  const speak = (/** @type {string} */ language) => page.context().addCookies([{ name: "display-language", value: language, domain: "127.0.0.1", path: "/" }]);
  await page.addInitScript(() => {
    const global = /** @type {any} */ (globalThis);
    if (/display-language=nl/.test(global.document.cookie)) global._VSCODE_NLS_LANGUAGE = "nl";
  });

  const inPanel = (/** @type {string} */ selector) => page.frameLocator("iframe.webview.ready").frameLocator("#active-frame").locator(selector);

  for (const language of /** @type {const} */ (["nl", "en"])) {
    for (const theme of /** @type {const} */ (["light", "dark"])) {
      const words = WORDS[language];
      const shot = async (/** @type {string} */ name) => {
        const file = await ui.screenshot(`${name}-${language}-${theme}`);
        fs.writeFileSync(file, withPalette(fs.readFileSync(file)));
      };
      const leave = async () => {
        await page.keyboard.press("Escape");
        await page.mouse.move(700, 5);
      };

      await step(`surfaces: a document, ${language}, ${theme}`, async () => {
        fs.mkdirSync(path.join(workspace, ".vscode"), { recursive: true });
        fs.writeFileSync(path.join(workspace, ".vscode/settings.json"), JSON.stringify({ "bekwaam.language": language, "workbench.colorTheme": THEMES[theme] }));
        await speak(language);
        await ui.open(DOSSIER);
        await ui.checked();
        await ui.goTo(1, 1);
        await page.locator(".codelens-decoration").first().waitFor();
        await hoverOn("titel: Thuisbegeleiding", "titel", words.coverage);
        await shot("hover-coverage");
        await leave();
        await hoverOn("rollen: [zorgverlener, comunicator]", "zorgverlener", "CanMEDS");
        await shot("hover-role");
        await leave();
        await ui.goTo(...behind("comunic"));
        const menu = page.locator(".action-widget", { hasText: "communicator" }).first();
        await ui.pressUntil("Control+.", menu);
        await ui.opaque(menu);
        await shot("quick-fix");
        await leave();
        await ui.goTo(...behind("rollen: [zorgverlener, "));
        await ui.pressUntil("Control+Space", page.locator(".suggest-widget.visible .monaco-list-row").first());
        if (!(await page.locator(".suggest-details").isVisible())) await ui.pressUntil("Control+Space", page.locator(".suggest-details"));
        await shot("completion");
        await leave();
        if (!(await page.locator(".markers-panel-container").isVisible())) await page.locator('[id="status.problems"]').click();
        await page.locator(".markers-panel-container .monaco-list-row", { hasText: "comunicator" }).first().waitFor();
        await shot("problems");
        await page.locator('[id="status.languageStatus"]').first().hover();
        await page.locator(".hover-language-status", { hasText: "CanMEDS" }).first().waitFor();
        await page.waitForTimeout(300);
        await shot("status");
        await leave();
      }, 150_000);

      await step(`surfaces: views and questions, ${language}, ${theme}`, async () => {
        if (await page.locator(".part.panel").isVisible()) await ui.command("View: Toggle Panel Visibility");
        await ui.command("bekwaam: New Document…");
        await ui.quickRow(words.kind).first().waitFor();
        await page.waitForTimeout(500); // its colours
        await shot("wizard");
        await leave();
        await ui.command("bekwaam: Show Coverage");
        await page.locator(".tree-explorer-viewlet-tree-view .monaco-list-row", { hasText: "NPHF" }).first().waitFor();
        await page.waitForTimeout(500);
        await shot("coverage-tree");
        await ui.command("bekwaam: Show the T-Shape of This Document or Profile");
        await ui.choose("Thuisbegeleiding");
        await inPanel("figure svg").first().waitFor();
        await page.waitForTimeout(500);
        await shot("t-shape");
        await ui.command("bekwaam: Choose What Coverage Is Counted For…");
        await ui.choose(words.workspace);
        await ui.command("View: Close All Editors");
        await page.locator(".tree-explorer-viewlet-tree-view .monaco-list-row", { hasText: "NPHF" }).first().waitFor();
        await ui.command("bekwaam: Open Coverage Matrix");
        await inPanel(".grid .rowhead").first().waitFor();
        await page.waitForTimeout(500);
        await shot("matrix");
        await ui.command("bekwaam: Choose What Coverage Is Counted For…"); // it is remembered
        await ui.choose(words.document);
      }, 120_000);

      await step(`surfaces: first steps and an empty folder, ${language}, ${theme}`, async () => {
        await ui.command("View: Close All Editors");
        await ui.command("bekwaam: First Steps");
        await page.locator(".getting-started-step").first().waitFor();
        await page.waitForTimeout(1000); // the picture comes in later
        await shot("walkthrough");
        const empty = path.join(path.dirname(workspace), `empty-${language}-${theme}`);
        fs.mkdirSync(path.join(empty, ".vscode"), { recursive: true });
        fs.copyFileSync(path.join(workspace, ".vscode/settings.json"), path.join(empty, ".vscode/settings.json"));
        await ui.openFolder(empty);
        await page.locator(".activitybar .action-item", { has: page.getByLabel("bekwaam") }).first().click();
        await page.locator(".welcome-view-content").first().waitFor();
        await page.waitForTimeout(500);
        await page.mouse.move(700, 400); // away from the icon and its name
        await shot("welcome");
      }, 120_000);
    }
  }
}
