// The matrix of 2,000 documents, and of a framework of 5,000 elements: how long until it can be read, how it scrolls, how soon it follows.
import fs from "node:fs";
import path from "node:path";
import { workspace as documents } from "../../bench/generate.mjs";

const DOCUMENTS = 2000;
const ELEMENTS = 5000;
const FIRST = "map-0/w0.kwalificatiedossier.yaml";
/** From the command to cells that can be read. */
const OPENS_WITHIN_MS = 2000;
/** A frame that takes longer is seen as a hitch. */
const HITCH_MS = 100;

/** @param {import("../ui.mjs").Ui} ui */
export default async function (ui) {
  const { page, step, log, workspace } = ui;
  const matrix = page.frameLocator("iframe.webview.ready").frameLocator("#active-frame");
  const cell = (/** @type {number} */ row, /** @type {number} */ column) => matrix.locator(`[data-row="${row}"][data-column="${column}"]`);
  const frame = () => {
    const found = page.frames().find((candidate) => candidate.name() === "active-frame" || candidate.url().includes("fake.html"));
    if (!found) throw new Error("the page of the matrix was not found");
    return found;
  };

  await step("scale: 2,000 documents are read", async () => {
    for (const { name, text } of documents(DOCUMENTS)) write(path.join(workspace, name), text);
    write(path.join(workspace, "groot.kader.yaml"), largeKader());
    write(path.join(workspace, "groot.beroepsprofiel.yaml"), largeProfile());
    const started = Date.now();
    await ui.open(FIRST);
    await ui.command("bekwaam: Show Coverage");
    await page.locator(".tree-explorer-viewlet-tree-view .monaco-list-row", { hasText: "CanMEDS" }).first().waitFor({ timeout: 120_000 });
    log(`  the coverage view of the first document after ${Date.now() - started} ms, reading ${DOCUMENTS} files included`);
  }, 180_000);

  await step("scale: all findings are there, and the editor is at rest", async () => {
    const problems = page.locator('[id="status.problems"]');
    let told = "";
    for (let still = 0; still < 5; ) {
      await page.waitForTimeout(1000);
      const now = (await problems.textContent()) ?? "";
      still = now === told ? still + 1 : 0;
      told = now;
    }
  }, 240_000);

  for (const which of ["the first time", "again"]) {
    await step(`scale: the matrix opens within two seconds, ${which}`, async () => {
      await ui.command("bekwaam: Open Coverage Matrix");
      const started = Date.now();
      await matrix.locator("main").waitFor({ state: "attached", timeout: 60_000 });
      const page_ = Date.now() - started;
      await cell(0, 1).waitFor({ timeout: 60_000 });
      const opened = Date.now() - started;
      log(`  ${which}: its page ${page_} ms, first cells ${opened - page_} ms later`);
      await ui.screenshot("scale-matrix");
      if (which === "the first time") {
        const tab = page.locator(".tab.active", { hasText: /[Mm]atrix/ });
        await tab.click({ button: "middle" });
        await tab.waitFor({ state: "detached" });
      }
      if (opened > OPENS_WITHIN_MS) throw new Error(`it took ${opened} ms`);
    }, 90_000);
  }

  await step("scale: it scrolls without hitches", async () => {
    const { frames, slowest, hitches } = await frame().evaluate(scroll, HITCH_MS);
    log(`  scrolled over all columns in ${frames} frames, the slowest ${Math.round(slowest)} ms, ${hitches} above ${HITCH_MS} ms`);
    if (hitches > frames / 10) throw new Error(`${hitches} of ${frames} frames took more than ${HITCH_MS} ms`);
    await matrix.locator(".grid").evaluate((grid) => (grid.scrollLeft = 0));
  });

  await step("scale: it follows a change in one document", async () => {
    await cell(0, 1).waitFor();
    const before = await cell(0, 1).textContent();
    const file = path.join(workspace, FIRST);
    const text = fs.readFileSync(file, "utf8");
    const took = await timed(() => cell(0, 1).filter({ hasNotText: String(before) }).waitFor({ timeout: 30_000 }), async () => fs.writeFileSync(file, text.replaceAll("zorgverlener", "organisator")));
    log(`  from a change on disk to the cell: ${took} ms`);
  }, 60_000);

  await step("scale: the tree of the whole workspace", async () => {
    await ui.command("bekwaam: Choose What Coverage Is Counted For…");
    const took = await timed(() => page.locator(".tree-explorer-viewlet-tree-view .monaco-list-row", { hasText: "Groot" }).first().waitFor({ timeout: 60_000 }), async () => {
      await page.locator(".quick-input-list .monaco-list-row", { hasText: "werkruimte" }).or(page.locator(".quick-input-list .monaco-list-row", { hasText: "workspace" })).first().click();
    });
    log(`  from the choice to the tree: ${took} ms`);
    await ui.screenshot("scale-tree");
  }, 90_000);

  await step("scale: a framework of 5,000 elements", async () => {
    const choose = matrix.locator("select").first();
    const value = await matrix.locator("option", { hasText: "Groot kader" }).first().getAttribute("value");
    const took = await timed(() => matrix.locator(".rowhead", { hasText: "Element 0" }).first().waitFor({ timeout: 60_000 }), async () => void (await choose.selectOption(value)));
    log(`  from the choice to ${ELEMENTS} elements: ${took} ms`);
    await matrix.locator("label", { hasText: "Alles uitgeklapt" }).click();
    await matrix.locator(".rowhead", { hasText: "Element 1" }).first().waitFor();
    await matrix.locator(".grid").evaluate((grid) => (grid.scrollTop = grid.scrollHeight));
    await matrix.locator(".rowhead", { hasText: `Element ${ELEMENTS - 1}` }).first().waitFor();
    await ui.screenshot("scale-elements");
  }, 90_000);
}

/** Scrolls the grid from the left to the right, a screen at a time. Runs in the page. */
async function scroll(/** @type {number} */ hitch) {
  const grid = /** @type {any} */ (globalThis).document.querySelector(".grid");
  const frame = () => new Promise((resolve) => /** @type {any} */ (globalThis).requestAnimationFrame(resolve));
  const times = [];
  for (let left = 0; left < grid.scrollWidth && times.length < 200; left += grid.clientWidth) {
    grid.scrollLeft = left;
    const started = performance.now();
    await frame();
    await frame();
    times.push((performance.now() - started) / 2);
  }
  return { frames: times.length, slowest: Math.max(...times), hitches: times.filter((time) => time > hitch).length };
}

/** @param {() => Promise<unknown>} until @param {() => Promise<void>} act @returns {Promise<number>} milliseconds from the end of `act` */
async function timed(until, act) {
  await act();
  const started = Date.now();
  await until();
  return Date.now() - started;
}

function write(/** @type {string} */ file, /** @type {string} */ text) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
}

/** Ten elements in each element at the top. */
function largeKader() {
  const element = (/** @type {number} */ place) => `{ id: e${place}, label: Element ${place} }`;
  const tops = Array.from({ length: ELEMENTS / 10 }, (_, place) => {
    const within = Array.from({ length: 9 }, (__, index) => `      - ${element(place * 10 + index + 1)}`);
    return [`  - id: e${place * 10}`, `    label: Element ${place * 10}`, "    elementen:", ...within].join("\n");
  });
  return `soort: kader\nid: groot\nversie: "1"\ntitel: Groot kader\nelementen:\n${tops.join("\n")}\n`;
}

function largeProfile() {
  const items = Array.from({ length: 400 }, (_, place) => `  - { id: b-${place}, titel: Bekwaamheid ${place}, dekt: ["groot:e${place * 10 + 1}"] }`);
  return `soort: beroepsprofiel\nid: bp.groot\ntitel: Groot profiel\nversie: "1"\nkaders: [groot@1]\nbekwaamheden:\n${items.join("\n")}\n`;
}
