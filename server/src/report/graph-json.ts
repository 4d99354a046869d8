// The derivation graph as JSON, described by schemas/output/graph.schema.json.
import { displayTitle } from "../model/document.ts";
import { nameOfVersion } from "../project/derivation.ts";
import { isBundled, type Graph } from "../project/graph.ts";
import { jsonText } from "./json.ts";

/** One JSON object. @param pathOf path of a uri as it is shown */
export function graphJson({ nodes, edges }: Graph, pathOf: (uri: string) => string): string {
  const shown = {
    version: 1,
    nodes: nodes.map((node) => {
      const { id, versie, document, kader } = node.version;
      return {
        key: node.key,
        id,
        ...(versie === undefined ? {} : { versie }),
        ...(document ? { titel: displayTitle(document) } : kader ? { titel: kader.titel.nl } : {}),
        ...(document?.soort ? { soort: document.soort } : kader ? { soort: "kader" } : {}),
        ...(document?.header?.status ? { status: document.header.status.value } : {}),
        ...(node.uri === undefined ? {} : { path: pathOf(node.uri) }),
        missing: node.uri === undefined,
        bundled: isBundled(node),
      };
    }),
    edges: edges.map(({ kind, from, to, links, successors }) => ({
      kind,
      from: from.key,
      to: to.key,
      count: links.length,
      stale: successors.length > 0,
      ...(successors.length > 0 ? { successors: successors.map(nameOfVersion) } : {}),
      places: links.map((link) => ({
        range: link.from.tree.lines.range(link.span),
        ...(link.item ? { item: link.item.id } : {}),
        ...(link.part === undefined ? {} : { part: link.part, found: link.toItem !== undefined }),
      })),
    })),
  };
  return jsonText(shown);
}
