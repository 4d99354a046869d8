// Runs the suite in a desktop VS Code: the one named by VSCODE_EXECUTABLE, or one that @vscode/test-electron downloads.
import fs from "node:fs";
import path from "node:path";
import { downloadAndUnzipVSCode, resolveCliPathFromVSCodeExecutablePath, runTests } from "@vscode/test-electron";
import { run } from "./host/processes.mjs";
import { writeUserSettings } from "./host/server.mjs";
import { Unavailable } from "./host/unavailable.mjs";
import { withLimit } from "./ui.mjs";

/**
 * @param {object} options
 * @param {string} options.root folder of the run
 * @param {string} options.downloads folder for a downloaded VS Code, kept between runs
 * @param {string} options.workspace folder to open
 * @param {string} [options.vsix] packaged extension
 * @param {string} [options.extensionDir] folder of an unpackaged extension, instead of `vsix`
 * @param {import("./bundle.mjs").Harness} options.harness
 * @param {string} options.grep
 * @param {number} options.limitMs
 * @param {import("./results.mjs").Results} results
 * @throws {Unavailable} when there is no VS Code and none can be downloaded, or no display
 */
export async function runInDesktop({ root, downloads, workspace, vsix, extensionDir, harness, grep, limitMs }, results) {
  const group = "desktop";
  if (process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    throw new Unavailable("desktop VS Code needs a display; run this under xvfb-run");
  }
  const executable = await findExecutable(downloads);
  const profile = [`--user-data-dir=${path.join(root, "user")}`, `--extensions-dir=${path.join(root, "extensions")}`];
  writeUserSettings(root);
  if (vsix) {
    const cli = commandLine(executable);
    const windows = process.platform === "win32";
    await run(windows ? `"${cli}"` : cli, [...profile, "--install-extension", vsix, "--force"], { shell: windows, limitMs: 120_000 });
  }
  let failure;
  try {
    await withLimit(
      runTests({
        vscodeExecutablePath: executable,
        extensionDevelopmentPath: extensionDir ?? harness.extensionDevelopmentPath,
        extensionTestsPath: harness.extensionTestsPath,
        extensionTestsEnv: harness.env(grep),
        launchArgs: [workspace, ...profile, "--disable-telemetry"],
      }),
      limitMs,
    );
  } catch (error) {
    failure = error;
  }
  const failedBefore = results.summary().failed;
  const facts = harness.readResults(group, results);
  if (failure && results.summary().failed === failedBefore) {
    results.add({ group, title: "VS Code ends well", state: "failed", ms: 0, reason: String(failure) });
  }
  return facts;
}

async function findExecutable(/** @type {string} */ downloads) {
  const given = process.env.VSCODE_EXECUTABLE;
  if (given) {
    if (!fs.existsSync(given)) throw new Unavailable(`VSCODE_EXECUTABLE does not exist: ${given}`);
    return given;
  }
  try {
    return await downloadAndUnzipVSCode({ cachePath: downloads });
  } catch (error) {
    throw new Unavailable(`desktop VS Code could not be downloaded (${error.message ?? error}); set VSCODE_EXECUTABLE to one`);
  }
}

/** The `code` script beside an executable; an executable without one is taken to be that script itself. */
function commandLine(/** @type {string} */ executable) {
  const cli = resolveCliPathFromVSCodeExecutablePath(executable);
  return fs.existsSync(cli) ? cli : executable;
}
