// Runs a program with the terminal handed on; stops this script with its exit code when it fails.
import { spawnSync } from "node:child_process";

/** @param {string} command @param {string[]} args @param {import("node:child_process").SpawnSyncOptions} [options] */
export function run(command, args, options = {}) {
  const program = command === "node" ? process.execPath : command;
  const result = spawnSync(program, args, { stdio: "inherit", shell: false, ...options });
  if (result.error) throw result.error;
  if (result.status !== 0) process.exit(result.status ?? 1);
}
