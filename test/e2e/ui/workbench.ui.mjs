// A developer's first minutes with the examples, by mouse and keyboard: findings, quick fix, completion, hover, definition.
import fs from "node:fs";
import path from "node:path";

const DOSSIER = "dossiers/wijkzorg.kwalificatiedossier.yaml";
const WRONG_DOSSIER = "dossiers/thuisbegeleiding.kwalificatiedossier.yaml";

/** @param {import("../ui.mjs").Ui} ui */
export default async function (ui) {
  const { page, workspace, step } = ui;
  /** One-based line and column just behind the first occurrence of `text`. */
  const behind = (/** @type {string} */ file, /** @type {string} */ text) => {
    const before = fs.readFileSync(path.join(workspace, file), "utf8").split(text)[0] + text;
    const lines = before.split("\n");
    return /** @type {const} */ ([lines.length, lines[lines.length - 1].length + 1]);
  };

  await step("underlines the mistakes in a dossier", async () => {
    const started = Date.now();
    await ui.open(WRONG_DOSSIER);
    const shown = Date.now();
    await page.locator(".monaco-editor .squiggly-error").first().waitFor({ timeout: 30_000 });
    ui.measured("window opened until the text shows", shown - started);
    ui.measured("window opened until the first findings show", Date.now() - started);
    await page.locator(".monaco-editor .squiggly-warning").first().waitFor();
    await ui.checked();
    await ui.screenshot("findings");
  });

  await step("mends one with a quick fix", async () => {
    await ui.revertLeftovers();
    await ui.goTo(...behind(WRONG_DOSSIER, "comunic"));
    const menu = page.locator(".action-widget", { hasText: "communicator" }).first();
    await ui.pressUntil("Control+.", menu);
    await ui.opaque(menu);
    await ui.screenshot("quick-fix");
    await ui.pressUntil("Enter", page.locator(".view-line", { hasText: "[zorgverlener, communicator]" }).first());
    await ui.revert();
  });

  await step("suggests roles with their meaning", async () => {
    await ui.open(DOSSIER);
    await ui.checked();
    await ui.goTo(...behind(DOSSIER, "rollen: [zorgverlener, communicator"));
    await page.keyboard.type(", sam");
    await ui.pressUntil("Control+Space", page.locator(".suggest-widget.visible .monaco-list-row.focused", { hasText: "samenwerkingspartner" }));
    await ui.pressUntil("Control+Space", page.locator(".suggest-details")); // opens what is said about it
    await ui.screenshot("completion");
    await page.keyboard.press("Enter");
    await page.locator(".view-line", { hasText: "[zorgverlener, communicator, samenwerkingspartner]" }).first().waitFor();
    await ui.revert();
  });

  await step("shows the coverage in a hover", async () => {
    await ui.goTo(1, 1);
    await page.locator(".view-line", { hasText: "titel: Wijkzorg" }).first().locator("span span").first().hover();
    const hover = page.locator(".monaco-hover", { hasText: "Dekking" }).first();
    await ui.opaque(hover);
    const [all, last] = await Promise.all([hover.boundingBox(), hover.locator("code", { hasText: "P2" }).boundingBox()]);
    if (!all || !last || last.y + last.height > all.y + all.height) throw new Error("the hover has to be scrolled to read all of it");
    await ui.screenshot("hover-coverage");
    await page.keyboard.press("Escape");
  });

  await step("goes to the definition of a framework element", async () => {
    await ui.goTo(...behind(DOSSIER, "dekt: [sbb:D, nphf:2"));
    await ui.pressUntil("F12", page.locator(".tab.active", { hasText: ".kader.yaml" }));
    await page.waitForTimeout(500); // the line that was jumped to lights up and fades
    await ui.screenshot("definition");
  });

  await step("lists the findings of the whole folder in the Problems panel", async () => {
    await ui.command("bekwaam: Check All Documents of the Workspace");
    await page.locator(".markers-panel-container .monaco-list-row", { hasText: "comunicator" }).first().waitFor();
    await ui.screenshot("problems");
  });
}
