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

  await step("pastes a list within a list from Word as items, and says that all came to one level", async () => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await ui.open(DOSSIER);
    await page.locator(".codelens-decoration").first().waitFor({ timeout: 30_000 });
    await ui.goTo(last, lines[last - 1].length + 1);
    await ui.pressUntil("Enter", page.locator('[id="status.editor.selection"]', { hasText: `Ln ${last + 1}` }));
    await page.evaluate(() => /** @type {any} */ (globalThis).navigator.clipboard.writeText("•\tkijkt: altijd\r\no\tvraagt na\r\n"));
    await page.keyboard.press("Control+V");
    await page.locator(".view-line", { hasText: '- "kijkt: altijd"' }).first().waitFor();
    if ((await ui.indentOf("- vraagt na")) !== (await ui.indentOf("kijkt: altijd"))) throw new Error("the items are not below each other");
    await page.locator(".statusbar-item", { hasText: "Geplakt op één niveau" }).waitFor();
    await ui.screenshot("paste");
    await ui.revert();
  });

  await step("shows the next item below a list in grey, and Tab takes it", async () => {
    const above = lines.findLastIndex((line, at) => at < lines.indexOf("profielen:") && line.trim() !== "");
    await ui.open(DOSSIER);
    await ui.checked();
    await ui.goTo(above + 1, lines[above].length + 1);
    await ui.pressUntil("Enter", page.locator('[id="status.editor.selection"]', { hasText: `Ln ${above + 2}` }));
    await ui.ghost("B1-K2-W2").waitFor();
    await ui.screenshot("next-item");
    await ui.pressUntil("Tab", page.locator(".view-line:not(:has(.ghost-text-decoration))", { hasText: "- code: B1-K2-W2" }).first());
    await ui.revert();
  });

  await step("goes below the first key of an item with Enter, and below the dash in other YAML", async () => {
    const typed = async (/** @type {string} */ next) => {
      await page.keyboard.press("Control+End");
      await page.keyboard.type("- id: nieuw");
      await page.keyboard.press("Escape"); // of suggestions
      await page.keyboard.press("Enter");
      await page.keyboard.type(next);
      return ui.indentOf(next);
    };
    fs.writeFileSync(path.join(workspace, "docker-compose.yaml"), "services:\n  web:\n    image: nginx\nvolumes:\n");
    fs.writeFileSync(path.join(workspace, "toetsen.leertraject.yaml"), "soort: leertraject\nid: lt.toetsen\nsituaties:\n");
    await ui.open("toetsen.leertraject.yaml");
    await page.locator(".monaco-editor .squiggly-error").first().waitFor({ timeout: 30_000 });
    const ours = await typed("titel:");
    await ui.revert();
    await page.locator(".explorer-folders-view .monaco-list-row", { hasText: "docker-compose.yaml" }).dblclick();
    await page.locator(".tab.active", { hasText: "docker-compose.yaml" }).waitFor();
    await page.locator(".view-line", { hasText: "nginx" }).first().waitFor();
    const other = await typed("driver:");
    await ui.revert();
    for (const name of ["docker-compose.yaml", "toetsen.leertraject.yaml"]) fs.rmSync(path.join(workspace, name));
    if (ours !== 2 || other !== 0) throw new Error(`indented by ${ours} and ${other}`);
  });

  await step("moves an item down and up by its keys", async () => {
    const [first, second] = titlesIn(lines, "B1-K1-W1", "B1-K1-W2");
    await ui.open(DOSSIER);
    await ui.checked();
    await ui.goTo(lines.findIndex((line) => line.includes("code: B1-K1-W1")) + 1, 1);
    await ui.isAbove(first, second);
    await ui.pressUntilAbove("Shift+Alt+PageDown", second, first);
    await ui.pressUntilAbove("Shift+Alt+PageUp", first, second);
  });
}

/** Titles of items by their codes. @param {string[]} lines of a document @param {string[]} codes */
function titlesIn(lines, ...codes) {
  return codes.map((code) => lines[lines.findIndex((line) => line.includes(`code: ${code}`)) + 1].trim());
}
