// What a person sees when the language server is stopped from outside: it starts again, nothing is lost, and time after time it gives up.
import { execFileSync } from "node:child_process";
import fs from "node:fs";

const DOSSIER = "dossiers/thuisbegeleiding.kwalificatiedossier.yaml";

/** @param {import("../ui.mjs").Ui} ui */
export default async function (ui) {
  const { page, step } = ui;
  const servers = () => processes(ui.installed);
  // A window that was left may keep its server for a while: all are stopped, so that the one of this window is among them.
  const stopServers = async () => {
    const stopped = await waitFor("a server", () => (servers().length > 0 ? servers() : undefined));
    for (const id of stopped) kill(id);
    await waitFor("the servers to be gone", () => !servers().some((id) => stopped.includes(id)) || undefined);
  };

  await step("says that the server was started again, and keeps what was typed", async () => {
    await ui.open(DOSSIER);
    await ui.checked();
    await ui.goTo(1, 1);
    await page.keyboard.type("# getypt ");
    ui.expectErrors(/server process|connection (?:to server )?(?:is|got|was)|closed|disposed|Pending response|SIGKILL/i);
    // The message goes away by itself: it is waited for from before.
    await Promise.all([page.locator(".statusbar-item", { hasText: "opnieuw gestart" }).waitFor().then(() => ui.screenshot("server-restarted")), stopServers()]);
    await waitFor("another server", () => (servers().length > 0 ? servers() : undefined));
    await page.locator(".view-line", { hasText: "# getypt" }).waitFor();
    await page.locator(".monaco-editor .squiggly-error, .monaco-editor .squiggly-warning").first().waitFor();
  });

  await step("starts when it is stopped while it starts, and says nothing in English about it", async () => {
    ui.expectErrors(/couldn't create connection|Stopping server failed|did not start|Restarting server failed/);
    const opened = ui.open(DOSSIER);
    const known = new Set(servers());
    for (let stop = 1; stop <= 2; stop++) {
      const id = await waitFor("a server that starts", () => servers().find((one) => !known.has(one)), 60_000, 10);
      known.add(id);
      kill(id);
    }
    await opened;
    await ui.checked();
    await page.waitForTimeout(6000); // as long as bekwaam waits before it says anything
    await ui.command("Notifications: Show Notifications");
    await page.locator(".notifications-center").waitFor();
    const told = await page.locator(".notifications-center .notification-list-item-message").allTextContents();
    if (told.length > 0) throw new Error(told.join("\n"));
    await page.locator(".monaco-editor .squiggly-error, .monaco-editor .squiggly-warning").first().waitFor();
  }, 120_000);

  await step("gives up after five times, with ways to go on", async () => {
    // A window that is loaded anew has counted nothing yet.
    await ui.open(DOSSIER);
    await ui.checked();
    await ui.goTo(1, 1);
    await page.keyboard.type("# getypt ");
    // Under test this VS Code shows no message by itself. A stop of a server that had not begun to answer may count for another window.
    await ui.command("Notifications: Show Notifications");
    const message = page.locator(".notifications-center .notification-list-item", { hasText: "vijf keer" });
    for (let stop = 1; stop <= 10 && !(await message.isVisible()); stop++) {
      await stopServers();
      await message.waitFor({ timeout: 3000 }).catch(() => {});
    }
    await message.waitFor();
    await page.locator(".view-line", { hasText: "# getypt" }).waitFor();
    for (const name of ["Start opnieuw", "Toon uitvoer", "Kopieer verslag"]) await message.getByText(name).waitFor();
    await ui.screenshot("server-gave-up");
    await message.getByText("Start opnieuw").click();
    await waitFor("a server", () => (servers().length > 0 ? servers() : undefined));
    await page.locator(".monaco-editor .squiggly-error, .monaco-editor .squiggly-warning").first().waitFor();
    await page.locator(".view-line", { hasText: "# getypt" }).waitFor();
    await ui.revert();
  }, 150_000);
}

/** A server of a window that was left may have ended by itself just before. */
function kill(/** @type {number} */ id) {
  try {
    process.kill(id, "SIGKILL");
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "ESRCH") throw error;
  }
}

/** Language servers of the extension in `folder`, by their ids. */
function processes(/** @type {string} */ folder) {
  if (!fs.existsSync("/proc")) {
    const list = execFileSync("ps", ["-Ao", "pid=,args="], { encoding: "utf8" });
    return list.split("\n").filter((line) => line.includes(folder) && line.includes("server.js")).map((line) => Number.parseInt(line, 10));
  }
  return fs.readdirSync("/proc").filter((id) => /^\d+$/.test(id)).map(Number).filter((id) => {
    try {
      const line = fs.readFileSync(`/proc/${id}/cmdline`, "utf8");
      return line.includes(folder) && line.includes("server.js");
    } catch {
      return false;
    }
  });
}

/** @template T @param {string} what @param {() => T | undefined} ask @returns {Promise<T>} */
async function waitFor(what, ask, ms = 30_000, pause = 100) {
  for (const limit = Date.now() + ms; Date.now() < limit; ) {
    const found = ask();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  throw new Error(`waited ${ms / 1000} s for ${what}`);
}
