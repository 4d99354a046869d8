// Whether a key has been filled in.
import type { YamlNode } from "../../yaml/tree.ts";

/** Whether something stands there; a key that is being typed is reported by its own rule. */
export function isFilled(node: YamlNode | undefined): boolean {
  if (!node) return false;
  if (node.kind === "scalar") return node.text.trim() !== "" && node.value !== null;
  return node.kind === "seq" ? node.items.some(isFilled) : node.pairs.length > 0;
}
