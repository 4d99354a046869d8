// The workspace as a graph: documents and frameworks, and what each says it comes from.
import { BUNDLED_SCHEME } from "../frameworks/kader.ts";
import type { Document } from "../model/document.ts";
import { ancestorsOf, descendantsOf, linksFrom, nameOfVersion, staleness, versionOf, type Link, type LinkKind, type Version } from "./derivation.ts";
import type { Project } from "./project.ts";

/** One version of a document or framework. What is named but not at hand has a node too, so that a drawing shows where the chain breaks. */
export interface GraphNode {
  /** Unique: `id@versie`, with the uri behind it where another file has the same. */
  readonly key: string;
  readonly version: Version;
  /** Uri of the file; undefined for what is named but not at hand. */
  readonly uri: string | undefined;
}

/** All that one document says of one kind about another. */
export interface GraphEdge {
  readonly kind: LinkKind;
  /** The document that says so. */
  readonly from: GraphNode;
  /** What it comes from, replaces, or follows on. */
  readonly to: GraphNode;
  /** In the order of the text; never empty. */
  readonly links: readonly Link[];
  /** What it should point at by now; empty while it is up to date. */
  readonly successors: readonly Version[];
}

/** What `bekwaam graph` draws, as DOT, Mermaid, SVG or JSON. An edge points from what was derived to where it comes from. */
export interface Graph {
  /** Sorted by key. */
  readonly nodes: readonly GraphNode[];
  /** By document, in the order of its text. */
  readonly edges: readonly GraphEdge[];
}

/**
 * The graph of `documents`, with all that they come from and all that comes from them; without `documents` of the whole
 * workspace. Of itself a document is not told to come. Never throws; circles are drawn as they are.
 */
export function derivationGraph(project: Project, documents?: readonly Document[]): Graph {
  const all = [...(documents ? new Set(documents.flatMap((each) => [each, ...ancestorsOf(project, each), ...descendantsOf(project, each)])) : project.documents)].filter(({ soort }) => soort !== undefined);
  const nodes = new Nodes();
  for (const document of all) nodes.add(versionOf(project, document));
  const edges = all.flatMap((document) => edgesOf(project, document, nodes));
  return { nodes: nodes.sorted(), edges };
}

function edgesOf(project: Project, document: Document, nodes: Nodes): GraphEdge[] {
  const groups = new Map<string, Link[]>();
  for (const link of linksFrom(project, document)) {
    if (link.to.document === document) continue;
    const key = `${link.kind} ${nameOfVersion(link.to)}`;
    const group = groups.get(key);
    if (group) group.push(link);
    else groups.set(key, [link]);
  }
  const from = nodes.add(versionOf(project, document));
  return [...groups.values()].map((links) => {
    const [first] = links;
    const { kind, to } = first!;
    const successors = staleness(project, first!);
    for (const successor of successors) nodes.add(successor);
    return { kind, from, to: nodes.add(to), links, successors };
  });
}

class Nodes {
  readonly #byKey = new Map<string, GraphNode>();
  readonly #byUri = new Map<string, GraphNode>();

  add(version: Version): GraphNode {
    const uri = version.document?.uri ?? version.kader?.uri;
    const known = uri === undefined ? this.#byKey.get(nameOfVersion(version)) : this.#byUri.get(uri);
    if (known) return known;
    const name = nameOfVersion(version);
    const key = this.#byKey.has(name) && uri !== undefined ? `${name} ${uri}` : name;
    const node: GraphNode = { key, version, uri };
    this.#byKey.set(key, node);
    if (uri !== undefined) this.#byUri.set(uri, node);
    return node;
  }

  sorted(): GraphNode[] {
    return [...this.#byKey.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  }
}

/** Whether a node is a framework that comes with bekwaam. */
export function isBundled({ uri }: GraphNode): boolean {
  return uri?.startsWith(`${BUNDLED_SCHEME}:`) ?? false;
}
