// The page that `coverage --format html` makes, in light and dark and on paper: the pictures in docs/coverage.md.
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { withPalette } from "./palette.mjs";

const SCREEN = { width: 1200, height: 1500 };
/** In pixels of 1/96 inch. */
const A4 = { width: 794, height: 1123 };
/** How the page is shown, and below which part it is pictured. @type {Record<string, { shown: { colorScheme: "light" | "dark", media: "screen" | "print" }, size: typeof A4, from?: string }>} */
const LOOKS = {
  light: { shown: { colorScheme: "light", media: "screen" }, size: SCREEN },
  dark: { shown: { colorScheme: "dark", media: "screen" }, size: SCREEN, from: "table" },
  print: { shown: { colorScheme: "light", media: "print" }, size: A4 },
};

/** @param {import("../ui.mjs").Ui} ui */
export default async function (ui) {
  const { page, workspace, installed, step } = ui;
  for (const language of ["nl", "en"]) {
    for (const [look, { shown, size, from }] of Object.entries(LOOKS)) {
      await step(`report: the page, ${language}, ${look}`, async () => {
        const html = execFileSync(process.execPath, [path.join(installed, "dist/cli.js"), "coverage", ".", "--by", "profiel", "--format", "html", "--lang", language], { cwd: workspace, encoding: "utf8" });
        const file = path.join(workspace, "../report.html");
        fs.writeFileSync(file, html);
        await page.emulateMedia(shown);
        await page.goto(pathToFileURL(file).href);
        await page.setViewportSize(size);
        if (look === "print") await page.evaluate(() => (/** @type {any} */ (globalThis).document.documentElement.style.margin = "16mm")); // the printer's
        await page.locator("table").first().waitFor();
        if (from) await page.locator(from).first().evaluate((/** @type {any} */ element) => (element.closest("section") ?? element).scrollIntoView());
        const picture = await ui.screenshot(`coverage-report-${language}-${look}`);
        fs.writeFileSync(picture, withPalette(fs.readFileSync(picture)));
      });
    }
  }
}
