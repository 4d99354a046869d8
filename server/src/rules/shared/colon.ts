// A line among keys that has no colon: whether its first word is a key there, which the reading of YAML cannot know.
import type { Document } from "../../model/document.ts";
import { keySpec, specAt } from "../../schema/kinds.ts";
import type { Span } from "../../text/span.ts";
import { pairOf, type PathStep, type YamlNode } from "../../yaml/tree.ts";

/** The first word of the line at `offset` when it is a key that the group around it lacks; undefined when it is not. */
export function keyWithoutColon({ soort, tree }: Document, offset: number): { readonly key: string; readonly span: Span } | undefined {
  const key = /^[\p{L}][\p{L}\p{N}_-]*(?=[ \t：=])/u.exec(tree.text.slice(offset, offset + 100))?.[0];
  const group = key === undefined || !soort ? undefined : groupAt(tree, offset);
  const spec = group && specAt(soort!, group.path);
  const isKey = spec?.type === "object" && keySpec(spec, key!) && !pairOf(group?.node, key!);
  return isKey ? { key: key!, span: { start: offset, end: offset + key!.length } } : undefined;
}

/** The last group above `offset` whose keys stand in its column, with the way there. */
function groupAt({ root, lines }: Document["tree"], offset: number): { readonly node: YamlNode; readonly path: readonly PathStep[] } | undefined {
  const { character } = lines.positionAt(offset);
  const path: PathStep[] = [];
  let node = root;
  while (node && node.kind !== "scalar" && !node.flow) {
    if (node.kind === "seq") {
      const index: number = node.items.findLastIndex((item) => item !== undefined && item.span.start < offset);
      path.push(index);
      node = node.items[index];
      continue;
    }
    const above = node.pairs.filter(({ key }) => key.span.start < offset);
    if (above.length > 0 && lines.positionAt(above[0]!.key.span.start).character === character) return { node, path };
    path.push(above.at(-1)?.key.text ?? "");
    node = above.at(-1)?.value;
  }
  return undefined;
}
