// A lecturer looks at the coverage: the tree in the side bar, the matrix by mouse and keyboard, in every kind of theme.
import fs from "node:fs";
import path from "node:path";
import { readSheet } from "read-excel-file/node";
import { faultsIn, faultsInCopy, panelOf } from "../axe.mjs";

const DOSSIER = "dossiers/wijkzorg.kwalificatiedossier.yaml";
const THEMES = { light: "Default Light Modern", dark: "Default Dark Modern", "high-contrast": "Default High Contrast", "high-contrast-light": "Default High Contrast Light" };
/** How the workbench and a page in it say which theme they have. @type {Record<string, [string, string]>} */
const CLASSES = { light: ["vs", "vscode-light"], dark: ["vs-dark", "vscode-dark"], "high-contrast": ["hc-black", "vscode-high-contrast"], "high-contrast-light": ["hc-light", "vscode-high-contrast-light"] };

/** @param {import("../ui.mjs").Ui} ui */
export default async function (ui) {
  const { page, step, workspace } = ui;
  const tree = page.locator(".tree-explorer-viewlet-tree-view");
  const row = (/** @type {string} */ text) => tree.locator(".monaco-list-row", { hasText: text }).first();
  const matrix = page.frameLocator("iframe.webview.ready").frameLocator("#active-frame");
  const cell = (/** @type {number} */ index, /** @type {number} */ column) => matrix.locator(`[data-row="${index}"][data-column="${column}"]`);
  /** Where the keys go in the matrix. */
  const spot = matrix.locator('.grid [tabindex="0"]');
  const isAt = (/** @type {number} */ index, /** @type {number} */ column) => matrix.locator(`.grid [data-row="${index}"][data-column="${column}"]:focus`).waitFor();
  const shapeStyle = fs.readFileSync(path.join(ui.installed, "dist/webview/shape.css"), "utf8");
  const original = new Set(fs.readdirSync(workspace));
  /** Removes what was saved before, so that nothing is asked about it. */
  const forget = (/** @type {string} */ format) => {
    for (const name of fs.readdirSync(workspace)) if (!original.has(name) && name.endsWith(`.${format}`)) fs.rmSync(path.join(workspace, name));
  };
  const select = (/** @type {string} */ label, /** @type {string} */ value) => matrix.locator("label", { hasText: label }).locator("select").first().selectOption(value);

  /** Changes the theme of the workbench, and waits until the page has it too. */
  const showIn = async (/** @type {string} */ name, /** @type {string} */ theme) => {
    const [workbench, inPage] = CLASSES[name];
    await setTheme(workspace, theme);
    await page.locator(`.monaco-workbench.${workbench}`).waitFor();
    await matrix.locator(`body.${inPage}`).waitFor();
    await page.waitForTimeout(400); // colours fade
  };

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
    if ((await row("Communicator").getAttribute("aria-expanded")) !== "true") await row("Communicator").click();
    await row("B1-K1-W1").click();
    await page.locator('[id="status.editor.selection"]', { hasText: /Ln [1-9]\d/ }).waitFor();
  });

  await step("coverage: an element is added to the item at the cursor, and the tree follows", async () => {
    await ui.revertLeftovers();
    await row("Aansturen").hover();
    await row("Aansturen").locator(".action-label").first().click();
    await tree.locator(".monaco-list-row", { hasText: /SBB\s*8\/25/ }).waitFor();
    await page.locator(".monaco-editor.focused").first().waitFor();
    await ui.revert();
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
    for (const key of ["ArrowDown", "ArrowRight", "ArrowRight"]) await spot.press(key);
    await isAt(1, 2);
    await spot.press("Home");
    await isAt(1, -1);
    const wasOpen = await spot.getAttribute("aria-expanded");
    await spot.press(" ");
    await matrix.locator(`[data-row="1"][aria-expanded="${wasOpen !== "true"}"]`).waitFor();
    await isAt(1, -1);
    for (const key of ["Control+End", "Control+Home", "ArrowDown", "ArrowRight", "Enter"]) await spot.press(key);
    await matrix.locator(".details h2").waitFor();
    await spot.press("Tab");
    const detail = matrix.locator(".details button:focus");
    await detail.waitFor();
    await detail.press("Escape");
    await matrix.locator('.grid [tabindex="0"]:focus').waitFor();
  });

  await step("coverage: the matrix groups, filters and turns", async () => {
    const turn = async (/** @type {"true" | "false"} */ turned) => {
      const button = matrix.getByRole("button", { name: "Draai" });
      if ((await button.getAttribute("aria-pressed")) !== turned) await button.click();
    };
    await turn("false");
    await select("Groepen", "bereik");
    await matrix.locator(".columnhead.group", { hasText: "Specifiek" }).waitFor();
    await matrix.locator('input[aria-label="Zoek element"]').fill("1.1");
    await matrix.locator(".rowhead", { hasText: "1.1" }).first().waitFor();
    await matrix.locator('input[aria-label="Zoek element"]').fill("");
    await turn("true");
    await matrix.locator(".rowhead.group", { hasText: "Generiek" }).waitFor();
    await ui.screenshot("matrix-turned");
    await turn("false");
    await select("Groepen", "none");
  });

  await step("coverage: in a narrow panel the other choices open and close by keyboard", async () => {
    const wide = page.viewportSize();
    const more = matrix.getByRole("button", { name: "Meer keuzes" });
    const search = matrix.getByLabel("Zoek element");
    try {
      await page.setViewportSize({ width: 760, height: 900 });
      await more.waitFor();
      await search.waitFor({ state: "hidden" });
      await more.press("Enter");
      await search.waitFor();
      await ui.screenshot("matrix-narrow");
      const faults = await faultsIn(panelOf(page));
      if (faults.length > 0) throw new Error(faults.join("\n"));
      await search.fill("2.1");
      await search.fill("");
      await search.press("Escape");
      await search.waitFor({ state: "hidden" });
      await matrix.locator(".more:focus").waitFor();
    } finally {
      if (wide) await page.setViewportSize(wide);
    }
    await more.waitFor({ state: "hidden" });
  });

  await step("coverage: what is added to a document shows in the matrix at once", async () => {
    // The tab of the matrix is the active one of the other group.
    const beside = page.locator(".tab.active", { hasText: "wijkzorg.kwalificatiedossier.yaml" });
    const leave = async () => {
      await beside.click();
      await ui.revert();
      await beside.click({ button: "middle" });
      await beside.waitFor({ state: "detached" });
    };
    if (await beside.isVisible()) await leave();
    await matrix.locator("select").first().selectOption(await matrix.locator("option", { hasText: "SBB-competenties" }).first().getAttribute("value"));
    const gap = matrix.locator(".rowhead", { hasText: "B Aansturen" });
    await gap.waitFor();
    const at = Number(await gap.getAttribute("data-row"));
    const wijkzorg = Number(await matrix.locator(".columnhead", { hasText: /^Wijkzorg/ }).getAttribute("data-column"));
    await cell(at, wijkzorg).click();
    await matrix.getByRole("button", { name: "Dekking hier toevoegen" }).click();
    await ui.choose("B1-K1-W1");
    await cell(at, wijkzorg).filter({ hasText: "1" }).waitFor();
    await page.locator(".monaco-editor.focused").first().waitFor();
    await ui.screenshot("matrix-beside");
    await leave();
    await cell(at, wijkzorg).filter({ hasText: "1" }).waitFor({ state: "detached" });
  });

  for (const [format, isWhole] of Object.entries(SAVED)) {
    await step(`coverage: the matrix is saved as ${format}`, async () => {
      forget(format);
      await matrix.getByLabel("Bewaar als", { exact: true }).selectOption(format);
      const file = await saved(ui, format);
      await isWhole(file);
    });
  }

  await step("coverage: the matrix is copied as a table and as text", async () => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await matrix.getByRole("button", { name: "Kopieer" }).click();
    await matrix.locator(".status", { hasText: "Gekopieerd" }).waitFor();
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (/** @type {string} */ type) => (await /** @type {ClipboardItem} */ (item).getType(type)).text();
      return { text: await read("text/plain"), html: await read("text/html") };
    });
    if (!/^Element\tAlles\t/.test(copied.text) || !copied.text.includes("A Beslissen en activiteiten initiëren\t")) throw new Error(`as text: ${copied.text.slice(0, 200)}`);
    if (!/<table/.test(copied.html) || !copied.html.includes("A Beslissen en activiteiten initiëren")) throw new Error(`as a table: ${copied.html.slice(0, 200)}`);
  });

  for (const [name, theme] of Object.entries(THEMES)) {
    await step(`coverage: the matrix and the view have no accessibility faults in ${name}`, async () => {
      await showIn(name, theme);
      await cell(1, 1).waitFor();
      await ui.screenshot(`matrix-${name}`);
      expectNone(await faultsIn(panelOf(page)));
      expectNone(await faultsIn(page, ".tree-explorer-viewlet-tree-view"));
    });
  }

  await step("coverage: the T and the webs of a document open beside it", async () => {
    await ui.command("View: Close All Editors");
    await ui.open(DOSSIER);
    await ui.checked();
    await ui.command("bekwaam: Show the T-Shape of This Document or Profile");
    await ui.choose("Wijkzorg");
    await matrix.locator("figure svg").first().waitFor();
  });

  for (const [name, theme] of Object.entries(THEMES)) {
    await step(`coverage: the T has no accessibility faults in ${name}`, async () => {
      await showIn(name, theme);
      // The page runs no script, so that nothing can be asked of it but what it shows.
      await matrix.locator("figure svg").nth(1).waitFor();
      await ui.screenshot(`t-shape-${name}`);
      expectNone(await faultsInCopy(panelOf(page), shapeStyle));
    });
  }

  await step("coverage: a picture is saved", async () => {
    forget("svg");
    await matrix.locator("h1").click();
    await ui.command("bekwaam: Save Picture as SVG…");
    await ui.choose("Wijkzorg");
    await SAVED.svg(await saved(ui, "svg"));
  });

  await step("coverage: in an empty folder the view and the matrix say how to begin", async () => {
    const empty = path.join(workspace, "../leeg");
    fs.mkdirSync(empty, { recursive: true });
    await ui.openFolder(empty);
    await page.locator(".activitybar .action-item", { has: page.getByLabel("bekwaam") }).first().click();
    await page.locator(".welcome-view", { hasText: "There are no documents yet" }).first().waitFor();
    await ui.command("bekwaam: Open Coverage Matrix");
    await matrix.locator("h2", { hasText: "Nog geen dekking" }).waitFor();
    await matrix.getByRole("button", { name: "Nieuw document" }).waitFor();
    await ui.screenshot("coverage-empty");
  });
}

/** What a saved matrix of the SBB competences must hold, per format. @type {Record<string, (file: string) => void | Promise<void>>} */
const SAVED = {
  xlsx: async (file) => {
    const rows = await readSheet(file);
    const row = rows.find(([name]) => name === "D Aandacht en begrip tonen");
    if (rows[2]?.[0] !== "Element" || rows[2][1] !== "Alles" || !row?.includes(1)) throw new Error(JSON.stringify(rows.slice(0, 8)));
  },
  csv: (file) => mustHold(file, /^\uFEFFElement,Alles,[^]*\r\nD Aandacht en begrip tonen,/),
  html: (file) => mustHold(file, /^<!doctype html>[^]*<th scope="row"[^>]*>D Aandacht en begrip tonen[^]*<\/html>\s*$/i),
  svg: (file) => mustHold(file, /^<svg [^]*<\/svg>\s*$/),
  png: (file) => {
    const bytes = fs.readFileSync(file);
    const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
    if (bytes.toString("latin1", 1, 4) !== "PNG" || width < 400 || height < 400) throw new Error(`${width} × ${height}`);
  },
  md: (file) => mustHold(file, /\n\| Element +\| Alles +\|[^]*\n\| D Aandacht en begrip tonen +\|/),
};

function mustHold(/** @type {string} */ file, /** @type {RegExp} */ pattern) {
  const text = fs.readFileSync(file, "utf8");
  if (!pattern.test(text)) throw new Error(`${path.basename(file)}:\n${text.slice(0, 500)}`);
}

/** Takes the place that the dialog proposes. @param {import("../ui.mjs").Ui} ui @param {string} format @returns {Promise<string>} the file, once it is written */
async function saved({ page, workspace }, format) {
  const before = new Set(fs.readdirSync(workspace));
  const input = page.locator(".quick-input-widget .quick-input-box input");
  await input.waitFor();
  await page.waitForFunction((ending) => /** @type {HTMLInputElement | null} */ (document.querySelector(".quick-input-widget .quick-input-box input"))?.value.endsWith(ending), `.${format}`);
  await input.press("Enter");
  // The message that it is saved goes away by itself; the file is what counts.
  for (let attempt = 0; attempt < 120; attempt += 1) {
    const name = fs.readdirSync(workspace).find((one) => !before.has(one) && one.endsWith(`.${format}`));
    if (name && fs.statSync(path.join(workspace, name)).size > 0) return path.join(workspace, name);
    await page.waitForTimeout(250);
  }
  throw new Error(`no new .${format} in ${fs.readdirSync(workspace).join(", ")}`);
}

/** @param {string} workspace @param {string} theme */
async function setTheme(workspace, theme) {
  const file = path.join(workspace, ".vscode/settings.json");
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, JSON.stringify({ "workbench.colorTheme": theme }));
}

/** @param {string[]} faults */
function expectNone(faults) {
  if (faults.length > 0) throw new Error(faults.join("\n"));
}
