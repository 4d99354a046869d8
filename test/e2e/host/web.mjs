// VS Code as on vscode.dev: the same workbench without a machine behind it, so that extensions run in a web worker.
import fs from "node:fs";
import path from "node:path";

/**
 * Makes every workbench that `page` opens one without a machine.
 * @param {import("playwright-core").Page} page
 * @param {import("./install.mjs").Host} host
 * @param {{ extensions: string[], tests?: string }} taken folders of unpacked extensions; of the last of them, the file with tests to run
 * @param {Record<string, unknown>} settings that hold unless the user has others
 * @returns removes what was put beside the workbench for it
 */
export async function withoutMachine(page, host, { extensions: folders, tests }, settings) {
  // The workbench takes extensions from where it comes from itself, and from nowhere else.
  const copies = folders.map((folder) => `web-extensions/${path.basename(folder)}-${process.pid}`);
  folders.forEach((folder, index) => fs.cpSync(folder, path.join(host.vscodeDir, copies[index]), { recursive: true }));
  const paths = [...copies, "extensions/yaml", "extensions/theme-defaults", "extensions/markdown-basics", "extensions/markdown-language-features"];

  await page.route((url) => url.pathname === "/" && (url.searchParams.has("folder") || url.searchParams.has("workspace")), async (route) => {
    const answer = await route.fetch();
    const html = await answer.text();
    const base = new URL(`${/[\w-]+\/static(?=\/out\/)/.exec(html)?.[0]}/`, route.request().url());
    const beside = (/** @type {string} */ name) => ({ scheme: "http", authority: base.host, path: base.pathname + name });
    const developmentOptions = { extensions: paths.map(beside), ...(tests ? { extensionTestsPath: beside(`${copies.at(-1)}/${tests}`) } : {}) };
    const body = html.replace(/(id="vscode-workbench-web-configuration" data-settings=")([^"]*)"/, (_, start, written) => {
      const { remoteAuthority, ...rest } = JSON.parse(written.replaceAll("&quot;", '"').replaceAll("&amp;", "&"));
      const enableWorkspaceTrust = settings["security.workspace.trust.enabled"] === true;
      const web = { ...rest, enableWorkspaceTrust, developmentOptions, configurationDefaults: settings };
      return `${start}${JSON.stringify(web).replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"`;
    });
    await route.fulfill({ response: answer, body });
  });
  // code-server names itself as the machine, whatever the page says, and keeps the settings there.
  await page.route((url) => url.pathname.endsWith("/workbench/workbench.js"), async (route) => {
    const answer = await route.fetch();
    const script = await answer.text();
    await route.fulfill({ response: answer, body: script.replace(",remoteAuthority:location.host}", "}").replace(/\{scheme:\w+\.vscodeRemote\}\),"User"\)/, '{scheme:"vscode-userdata"}),"User")') });
  });
  return () => copies.forEach((copy) => fs.rmSync(path.join(host.vscodeDir, copy), { recursive: true, force: true }));
}
