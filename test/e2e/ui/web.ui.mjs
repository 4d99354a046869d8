// VS Code as on vscode.dev: the extension in a web worker, the examples in memory, nothing on disk.

const WRONG_DOSSIER = "dossiers/thuisbegeleiding.kwalificatiedossier.yaml";

/** @param {import("../ui.mjs").Ui} ui */
export default async function (ui) {
  const { page, step } = ui;

  await step("works in a browser, without a machine", async () => {
    await ui.openWithoutMachine("bekwaam-examples:/", WRONG_DOSSIER);
    await page.locator(".monaco-editor .squiggly-error").first().waitFor({ timeout: 60_000 });
    await page.locator(".codelens-decoration", { hasText: "CanMEDS" }).first().waitFor();
    await ui.screenshot("browser");
  }, 120_000);

  await step("finds in a browser what is wrong across files", async () => {
    await ui.command("bekwaam: Check All Documents of the Workspace");
    await page.locator(".markers-panel-container .monaco-list-row", { hasText: "comunicator" }).first().waitFor({ timeout: 30_000 });
    await page.locator('input[placeholder^="Filter"]').first().fill("2019"); // the version of another document
    await page.locator(".markers-panel-container .monaco-list-row", { hasText: "2019" }).first().waitFor({ timeout: 30_000 });
  }, 90_000);
}
