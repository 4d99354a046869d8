// Child processes that cannot outlive the harness: each leads its own process group, and the group is killed as a whole.
import { spawn } from "node:child_process";

const windows = process.platform === "win32";
/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();

/** @param {import("node:child_process").ChildProcess} child @param {NodeJS.Signals} signal */
function signalGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    if (windows) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // the group is gone already
  }
}

process.on("exit", () => running.forEach((child) => signalGroup(child, "SIGKILL")));
for (const [signal, code] of /** @type {const} */ ([["SIGINT", 130], ["SIGTERM", 143], ["SIGHUP", 129]])) {
  process.on(signal, () => process.exit(code));
}

/**
 * Starts a process as the leader of a new group.
 * @param {string} command
 * @param {string[]} args
 * @param {import("node:child_process").SpawnOptions} [options]
 */
export function start(command, args, options = {}) {
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"], detached: !windows, ...options });
  running.add(child);
  child.once("error", () => running.delete(child));
  return child;
}

/** Ends a started process and everything it started: politely, and after four seconds by force. */
export async function stop(/** @type {import("node:child_process").ChildProcess} */ child) {
  if (child.exitCode === null && child.signalCode === null) {
    const gone = new Promise((resolve) => child.once("exit", resolve));
    const force = setTimeout(() => signalGroup(child, "SIGKILL"), 4000);
    signalGroup(child, "SIGTERM");
    await gone;
    clearTimeout(force);
  }
  signalGroup(child, "SIGKILL"); // what the leader left behind
  running.delete(child);
}

/**
 * Runs a command to its end.
 * @param {string} command
 * @param {string[]} args
 * @param {import("node:child_process").SpawnOptions & { limitMs?: number }} [options]
 * @returns {Promise<string>} what it wrote to standard output
 * @throws when it cannot start, fails, or takes longer than `limitMs` (default one minute); the message ends with its last lines
 */
export async function run(command, args, { limitMs = 60_000, ...options } = {}) {
  const child = start(command, args, options);
  let output = "";
  let errors = "";
  child.stdout?.on("data", (chunk) => (output += chunk));
  child.stderr?.on("data", (chunk) => (errors += chunk));
  let late = false;
  const limit = setTimeout(() => {
    late = true;
    signalGroup(child, "SIGKILL");
  }, limitMs);
  const code = await new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  }).finally(() => clearTimeout(limit));
  running.delete(child);
  if (code === 0) return output;
  const what = `${[command, ...args].join(" ")} ${late ? `did not finish in ${limitMs / 1000} s` : `ended with code ${code}`}`;
  throw new Error([what, ...`${output}\n${errors}`.trim().split("\n").slice(-12)].join("\n  "));
}

/** Runs npm without the settings that an enclosing `npm run` passes down about its own project. */
export function npm(/** @type {string[]} */ args, /** @type {Parameters<typeof run>[2]} */ options = {}) {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([key]) => !/^npm_(package|lifecycle)_|^npm_config_(local_)?prefix$/i.test(key)),
  );
  return run("npm", args, { shell: windows, ...options, env: { ...env, ...options.env } });
}
