// The first minutes of somebody who never saw bekwaam: the walkthrough, a new document by questions, by keyboard alone.
import fs from "node:fs";
import path from "node:path";
import { faultsIn, faultsInCopy, panelOf } from "../axe.mjs";

/** @param {import("../ui.mjs").Ui} ui */
export default async function (ui) {
  const { page, workspace, step } = ui;
  const title = (/** @type {string | RegExp} */ text) => page.locator(".quick-input-title", { hasText: text });
  const made = path.join(workspace, "zorg-in-de-buurt.beroepsprofiel.yaml");

  await step("shows the first steps", async () => {
    await ui.open("README.md");
    await ui.command("bekwaam: First Steps");
    await page.locator(".getting-started-step", { hasText: "Read a finding" }).first().waitFor();
    await page.waitForTimeout(1000); // the picture comes in later
    await ui.screenshot("walkthrough");
    // The list around them is VS Code's own.
    const faults = [...(await faultsIn(page, ".getting-started-step.expanded .step-description-container")), ...(await faultsInCopy(panelOf(page), "", "svg"))];
    if (faults.length > 0) throw new Error(faults.join("\n"));
  });

  await step("makes a new document by questions, by keyboard", async () => {
    fs.rmSync(made, { force: true }); // of a first try
    await ui.command("bekwaam: New Document…");
    await title("1").waitFor();
    await ui.choose("Beroepsprofiel");
    await title("Titel").or(title("2")).first().waitFor();
    await ui.answer("Zorg in de buurt");
    await ui.choose("Mbo niveau 3");
    await ui.quickRow("gebruikelijk").waitFor();
    await ui.screenshot("new-document");
    await ui.accept();
    await ui.quickRow("nphf@2015-herzien").first().waitFor();
    await ui.accept();
    await title(/6 \S+ 6/).waitFor();
    await page.waitForTimeout(300);
    await ui.accept();
    await page.locator(".tab.active", { hasText: "zorg-in-de-buurt.beroepsprofiel.yaml" }).waitFor();
    const text = fs.readFileSync(made, "utf8");
    if (!text.includes("ordening: canmeds@nl-mbo-2026")) throw new Error(text);
    await ui.screenshot("new-document-made");
  });
}
