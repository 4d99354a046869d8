// Where tests leave files: in one folder a run, which goes when the run is over, however it went.
import { chmodSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { letIn } from "./rights.ts";

/** Vitest calls this before the first test, and what it gives after the last. */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), "bekwaam-tests-"));
  letIn(folder);
  // What `os.tmpdir` goes by; workers and the programs that they start inherit it.
  for (const name of ["TMPDIR", "TMP", "TEMP"]) process.env[name] = folder;
  return () => remove(folder);
}

/** A new folder of its own for a test; nobody has to remove it. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), "bekwaam-"));
}

/** Also where a test closed a folder. */
function remove(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) if (entry.isDirectory()) chmodSync(join(entry.parentPath, entry.name), 0o755);
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
