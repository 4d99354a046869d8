// Diffs of what a command would change.
import { visible } from "../report/terminal.ts";
import type { Output } from "../system/output.ts";

/** One patch per file, for `output`: a file cannot steer a terminal, and what goes elsewhere is there to the letter. */
export async function patchesOf(changed: readonly { readonly path: string; readonly before: string; readonly after: string }[], output: Output): Promise<string> {
  if (changed.length === 0) return "";
  // Read only when someone asks for a diff: every other run starts sooner without it.
  const { patchOf } = await import("../report/patch.ts");
  const patches = changed.map(({ path, before, after }) => patchOf(path, before, after)).join("");
  return output.isTerminal ? patches.split("\n").map((line) => visible(line.replace(/\r$/, ""))).join("\n") : patches;
}
