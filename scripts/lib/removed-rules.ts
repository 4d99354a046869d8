// A rule module that was removed stands in the registry until it is generated anew, and generating needs an engine that starts.
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

const REGISTRY = "server/src/rules/registry.generated.ts";
const IMPORT = /^import (\w+) from "(\.\/[^"]+)";\n/gm;

/** Takes rules out of the registry whose modules are gone. */
export async function forgetRemovedRules(registry = REGISTRY): Promise<void> {
  const text = await readFile(registry, "utf8");
  const left = withoutRemoved(text, (module) => existsSync(join(dirname(registry), module)));
  if (left !== text) await writeFile(registry, left);
}

/** The text of a registry without the rules whose module, as the registry names it, does not exist. */
export function withoutRemoved(registry: string, exists: (module: string) => boolean): string {
  const removed = [...registry.matchAll(IMPORT)].filter(([, , module]) => !exists(module!));
  return removed.reduce((text, [line, name]) => text.replace(line, "").replace(`  ${name},\n`, ""), registry);
}
