// Feature: web addresses and frameworks that a click opens.
import type { Document } from "../model/document.ts";
import { innerSpan } from "../model/read.ts";
import type { Project } from "../project/project.ts";
import { resolve } from "../project/resolve.ts";
import type { Span } from "../text/span.ts";
import type { YamlNode } from "../yaml/tree.ts";

/** A web address under a key `link`, or a framework that the document names: a click opens it. */
export interface Link {
  readonly span: Span;
  /** A web address, or the uri of a framework. */
  readonly target: string;
}

/** Never throws; opens nothing but `http` and `https`. */
export function linksIn(project: Project, document: Document): Link[] {
  if (document.soort === undefined) return [];
  const links: Link[] = [...webLinks(document.root)];
  for (const reference of document.references) {
    if (reference.refersTo !== "kader") continue;
    const found = resolve(project, document, reference);
    if (found.found === "kader") links.push({ span: reference.span, target: found.kader.kader.uri });
  }
  const seen = new Set<number>();
  return links.filter(({ span }) => !seen.has(span.start) && seen.add(span.start)).sort((a, b) => a.span.start - b.span.start);
}

function* webLinks(node: YamlNode | undefined): Generator<Link> {
  if (node?.kind === "seq") for (const item of node.items) yield* webLinks(item);
  if (node?.kind !== "map") return;
  for (const { key, value } of node.pairs) {
    if (key.text === "link" && value?.kind === "scalar" && /^https?:\/\/[^\s<>"]+$/.test(value.text)) yield { span: innerSpan(value), target: value.text };
    else yield* webLinks(value);
  }
}
