// The running texts of a document, as written, with their places.
import type { KnownDocument } from "../../model/document.ts";
import { forLatest } from "../../project/latest.ts";
import { rootSpec } from "../../schema/kinds.ts";
import { unfold, type Spec } from "../../schema/spec.ts";
import type { Span } from "../../text/span.ts";
import type { ScalarNode, YamlNode } from "../../yaml/tree.ts";

export interface Prose {
  /** As it stands in the file, quotes and block marks included; offsets in it count from `span.start`. */
  readonly raw: string;
  readonly span: Span;
  readonly node: ScalarNode;
}

/** Whether a text as it stands in the file is a block, such as `>-` with lines below it. */
export function isBlock(raw: string): boolean {
  return raw.startsWith("|") || raw.startsWith(">");
}

/** Every running text of `document`, in the order of its key tables; a text used twice through an alias comes once. */
export const proseIn: (document: KnownDocument) => readonly Prose[] = forLatest(gather);

function gather(document: KnownDocument): Prose[] {
  const found: Prose[] = [];
  const seen = new Set<ScalarNode>();
  const visit = (node: YamlNode | undefined, folded: Spec): void => {
    if (!node) return;
    const spec = unfold(folded);
    if (spec.type === "list") {
      for (const item of node.kind === "seq" ? node.items : [node]) visit(item, spec.of);
    } else if (node.kind === "map") {
      for (const { key, value } of node.pairs) {
        if (spec.type === "map") visit(value, spec.of);
        else if (spec.type === "object" && Object.hasOwn(spec.keys, key.text)) visit(value, spec.keys[key.text]!);
      }
    } else if (node.kind === "scalar" && spec.type === "object" && spec.short !== undefined) {
      visit(node, spec.keys[spec.short]!);
    } else if (node.kind === "scalar" && spec.type === "text" && spec.prose === true && !seen.has(node)) {
      seen.add(node);
      found.push({ raw: document.tree.text.slice(node.span.start, node.span.end), span: node.span, node });
    }
  };
  visit(document.root, rootSpec(document.soort));
  return found;
}
