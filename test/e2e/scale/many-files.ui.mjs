// A folder of 10,000 documents: how far the reading is shows, and meanwhile the open document is checked and can be typed in.
import fs from "node:fs";
import path from "node:path";
import { workspace as documents } from "../../bench/generate.mjs";

const DOCUMENTS = 10_000;
const FIRST = "map-0/w0.kwalificatiedossier.yaml";

/** @param {import("../ui.mjs").Ui} ui */
export default async function (ui) {
  const { page, step, log, workspace } = ui;
  const reading = page.locator(".statusbar-item", { hasText: "bekwaam leest" });

  await step("scale: the editor can be used while 10,000 documents are read", async () => {
    for (const { name, text } of documents(DOCUMENTS)) {
      fs.mkdirSync(path.dirname(path.join(workspace, name)), { recursive: true });
      fs.writeFileSync(path.join(workspace, name), text);
    }
    fs.appendFileSync(path.join(workspace, FIRST), "onbekendeSleutel: x\n");
    const started = Date.now();
    await ui.open(FIRST);
    await reading.first().waitFor({ timeout: 60_000 });
    log(`  progress shows after ${Date.now() - started} ms`);
    await ui.goTo(1, 1);
    await page.keyboard.type("# getypt");
    await page.locator(".view-line", { hasText: "# getypt" }).waitFor({ timeout: 5000 });
    await page.keyboard.press("Escape");
    await page.locator('[id="status.problems"]', { hasText: /[1-9]/ }).waitFor({ timeout: 60_000 });
    log(`  the first findings after ${Date.now() - started} ms, ${(await reading.count()) > 0 ? "while" : "after"} the folder is read`);
    await ui.screenshot("scale-reading");
    await reading.first().waitFor({ state: "detached", timeout: 180_000 });
    log(`  all is read after ${Date.now() - started} ms`);
    await ui.goTo(1, 1);
    await page.keyboard.type("# ook nu ");
    await page.locator(".view-line", { hasText: "# ook nu" }).waitFor({ timeout: 5000 });
  }, 300_000);
}
