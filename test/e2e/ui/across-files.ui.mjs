// A committee works across files: what comes from what, who uses it, another name for it everywhere, and moving it about.
import fs from "node:fs";
import path from "node:path";

const PROFILE = "beroepsprofielen/wijkverzorgende.beroepsprofiel.yaml";
const DOSSIER = "dossiers/wijkzorg.kwalificatiedossier.yaml";

/** @param {import("../ui.mjs").Ui} ui */
export default async function (ui) {
  const { page, workspace, step } = ui;
  /** One-based line and column just behind the first occurrence of `text`. */
  const behind = (/** @type {string} */ file, /** @type {string} */ text) => {
    const lines = (textOf(file).split(text)[0] + text).split("\n");
    return /** @type {const} */ ([lines.length, lines[lines.length - 1].length + 1]);
  };

  await step("across files: what comes from a profile stands in the hierarchy", async () => {
    await ui.open(PROFILE);
    await ui.checked();
    await ui.goTo(...behind(PROFILE, "id: bp.wijk"));
    const peek = page.locator(".peekview-widget");
    await ui.command("Peek Type Hierarchy");
    await peek.waitFor();
    await ui.pressUntil("Shift+Alt+H", peek.locator(".monaco-list-row", { hasText: "Wijkzorg" }).first());
    await ui.screenshot("hierarchy");
    await page.keyboard.press("Escape");
    await peek.waitFor({ state: "hidden" });
  });

  await step("across files: every use of an item in every file", async () => {
    await ui.goTo(...behind(PROFILE, "id: vraagverhel"));
    await ui.command("References: Find All References");
    await page.locator(".reference-list, .references-view, .tree-explorer-viewlet-tree-view", { hasText: "wijkzorg.kwalificatiedossier.yaml" }).first().waitFor();
    await ui.screenshot("references");
  });

  await step("across files: roles, codes and references have a colour of their own", async () => {
    await ui.open(DOSSIER);
    await ui.checked();
    await ui.goTo(...behind(DOSSIER, "titel: Verheldert"));
    // The colours of meaning come a moment after those of the text.
    for (const limit = Date.now() + 20_000; ; await page.waitForTimeout(200)) {
      const [role, text] = await colours(page, "zorgverlener", "Verheldert");
      if (role !== undefined && role !== text) break;
      if (Date.now() > limit) throw new Error(`a role is shown in ${role}, running text in ${text}`);
    }
    await ui.screenshot("colours");
  });

  await step("across files: a werkproces moves down and its code follows", async () => {
    await ui.goTo(...behind(DOSSIER, "code: B1-K1-W1"));
    const menu = page.locator(".action-widget", { hasText: /omlaag|down/i }).first();
    await ui.pressUntil("Control+Shift+R", menu);
    await ui.opaque(menu);
    await ui.screenshot("refactor");
    await page.keyboard.press("Escape");
  });

  const texts = [PROFILE, DOSSIER].map((file) => /** @type {const} */ ([file, textOf(file)]));

  await step("across files: an item gets another name in all files at once, and its old one back", async () => {
    for (const [file, text] of texts) fs.writeFileSync(path.join(workspace, file), text); // a first try may have renamed it
    await ui.open(PROFILE);
    await ui.checked();
    await ui.goTo(...behind(PROFILE, "id: vraagverhel"));
    const before = textOf(DOSSIER);
    await rename("vraag-verhelderen", "rename");
    await until(() => textOf(DOSSIER) === before.replaceAll("#vraagverheldering", "#vraag-verhelderen"));
    await rename("vraagverheldering");
    await until(() => textOf(DOSSIER) === before);
  });

  async function rename(/** @type {string} */ name, /** @type {string} */ picture = "") {
    const box = page.locator(".rename-box input").first();
    await ui.pressUntil("F2", box);
    await box.fill(name);
    if (picture) await ui.screenshot(picture);
    await box.press("Enter");
    await page.locator(".view-line", { hasText: `id: ${name}` }).first().waitFor();
  }

  function textOf(/** @type {string} */ file) {
    return fs.readFileSync(path.join(workspace, file), "utf8");
  }

  /** VS Code saves what it renames. */
  async function until(/** @type {() => boolean} */ holds) {
    for (const limit = Date.now() + 20_000; !holds(); await page.waitForTimeout(100)) {
      if (Date.now() > limit) throw new Error("the files did not become what was waited for");
    }
  }
}

/** Colours of the first letters of words on the screen. */
async function colours(/** @type {import("playwright-core").Page} */ page, /** @type {string[]} */ ...words) {
  return Promise.all(words.map((word) => page.locator(".monaco-editor.focused .view-line span span", { hasText: word }).first().evaluate((element) => getComputedStyle(element).color)));
}
