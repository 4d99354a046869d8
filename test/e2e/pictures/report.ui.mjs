// The page that `coverage --format html` makes, in light and dark and on paper: the pictures in docs/coverage.md.
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { withPalette } from "./palette.mjs";

const LOOKS = /** @type {const} */ ({ light: { colorScheme: "light", media: "screen" }, dark: { colorScheme: "dark", media: "screen" }, print: { colorScheme: "light", media: "print" } });

/** @param {import("../ui.mjs").Ui} ui */
export default async function (ui) {
  const { page, workspace, installed, step } = ui;
  for (const language of ["nl", "en"]) {
    for (const [look, options] of Object.entries(LOOKS)) {
      await step(`report: the page, ${language}, ${look}`, async () => {
        const html = execFileSync(process.execPath, [path.join(installed, "dist/cli.js"), "coverage", ".", "--by", "profiel", "--format", "html", "--lang", language], { cwd: workspace, encoding: "utf8" });
        const file = path.join(workspace, "../report.html");
        fs.writeFileSync(file, html);
        await page.emulateMedia(options);
        await page.goto(pathToFileURL(file).href);
        await page.locator("table").first().waitFor();
        const picture = await ui.screenshot(`coverage-report-${language}-${look}`);
        fs.writeFileSync(picture, withPalette(fs.readFileSync(picture)));
      });
    }
  }
}
