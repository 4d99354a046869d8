// A folder of somebody who is not trusted, which VS Code opens in restricted mode: bekwaam runs nothing of it, so all of it works.
const DOSSIER = "dossiers/thuisbegeleiding.kwalificatiedossier.yaml";

/** The run starts a server for this script that asks for trust. */
export const asksForTrust = true;

/** @param {import("../ui.mjs").Ui} ui */
export default async function (ui) {
  const { page, step } = ui;

  await step("restricted: VS Code says that the folder is not trusted", async () => {
    await ui.open(DOSSIER);
    await page.locator(".statusbar-item", { hasText: "Restricted Mode" }).waitFor();
  });

  await step("restricted: findings, hovers, the matrix and a new document work as elsewhere", async () => {
    await ui.checked();
    await page.locator(".monaco-editor .squiggly-error").first().waitFor();
    await ui.goTo(1, 1);
    await page.locator(".codelens-decoration", { hasText: "CanMEDS" }).first().waitFor();
    await ui.screenshot("restricted");
    await ui.command("bekwaam: Open Coverage Matrix");
    await page.frameLocator("iframe.webview.ready").frameLocator("#active-frame").locator(".grid .rowhead").first().waitFor();
    await ui.command("bekwaam: New Document…");
    await ui.quickRow("Kwalificatiedossier").first().waitFor();
    await page.keyboard.press("Escape");
  });

  await step("restricted: bekwaam is not among the extensions that are switched off", async () => {
    await ui.command("Workspaces: Manage Workspace Trust");
    await page.locator(".workspace-trust-editor a", { hasText: /extensions/ }).first().click();
    const off = page.locator(".extensions-viewlet .extension-list-item");
    // The list of all extensions may stand there for a moment.
    await off.first().waitFor();
    await off.filter({ hasText: /bekwaam/i }).first().waitFor({ state: "detached" });
    await off.first().waitFor();
    await ui.screenshot("restricted-extensions");
  });
}
