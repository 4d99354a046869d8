// The first minutes of somebody who never saw bekwaam: the walkthrough, a new document by questions, by keyboard alone.
import fs from "node:fs";
import path from "node:path";
import { faultsIn, faultsInCopy, panelOf } from "../axe.mjs";

/** @param {import("../ui.mjs").Ui} ui */
export default async function (ui) {
  const { page, workspace, step } = ui;
  const title = (/** @type {string | RegExp} */ text) => page.locator(".quick-input-title", { hasText: text });
  const preview = (/** @type {string} */ text) => page.locator(".view-line", { hasText: text }).first();
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

  await step("opens the examples from the first steps, with the findings in sight", async () => {
    await ui.openFolder(undefined);
    await page.locator(".activitybar .action-item", { has: page.getByLabel("bekwaam") }).first().click();
    const openExamples = page.locator(".welcome-view-content").getByRole("button", { name: "Open Example Workspace" });
    await openExamples.click();
    await ui.choose("Alleen proberen");
    await page.getByRole("button", { name: "Explorer Section: bekwaam-voorbeelden" }).waitFor();
    await page.locator(".tab.active", { hasText: "thuisbegeleiding.kwalificatiedossier.yaml" }).waitFor();
    await page.locator(".monaco-editor .squiggly-error").first().waitFor();
    await page.locator(".markers-panel-container .monaco-list-row", { hasText: "communicator" }).first().waitFor();
    await ui.screenshot("examples");
  });

  await step("makes a new document by questions, by keyboard", async () => {
    fs.rmSync(made, { force: true }); // of a first try
    await ui.open("README.md");
    await ui.command("bekwaam: New Document…");
    await title("1").waitFor();
    await preview("soort: kwalificatiedossier").waitFor(); // before anything is chosen
    await ui.choose("Beroepsprofiel");
    await title("Titel").or(title("2")).first().waitFor();
    await ui.answer("Zorg in de buurt");
    await ui.quickRow("Mbo niveau 3").waitFor();
    await ui.accept(); // nothing is chosen, and nothing is chosen for them
    await title("Kies met de pijltjes").waitFor();
    await ui.choose("Mbo niveau 3");
    await ui.quickRow("gebruikelijk").waitFor();
    await ui.screenshot("new-document");
    await ui.accept();
    await ui.quickRow("nphf@2015-herzien").first().waitFor();
    await ui.accept();
    await title(/6 \S+ 6/).waitFor();
    await page.locator(".quick-input-message", { hasText: "in examples" }).waitFor();
    await page.waitForTimeout(300);
    await ui.accept();
    await page.locator(".tab.active", { hasText: "zorg-in-de-buurt.beroepsprofiel.yaml" }).waitFor();
    const text = fs.readFileSync(made, "utf8");
    if (!text.includes("ordening: canmeds@nl-mbo-2026")) throw new Error(text);
    await ui.screenshot("new-document-made");
  });
}
