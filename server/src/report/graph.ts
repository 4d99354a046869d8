// What a drawing of the derivation graph says, the same in every format: texts of boxes, arrows and legend.
import { displayTitle } from "../model/document.ts";
import { nameOfVersion, type LinkKind } from "../project/derivation.ts";
import { isBundled, type Graph, type GraphEdge, type GraphNode } from "../project/graph.ts";
import { filled, type Language, type Localized } from "../text/localized.ts";
import { visible } from "./terminal.ts";

/** How a box looks: a document, a framework, or something that is named but not there. */
export type BoxKind = "document" | "kader" | "missing";

/** A node of the graph as it is drawn. */
export interface Box {
  /** Short and safe in every format: `n0`. */
  readonly id: string;
  readonly kind: BoxKind;
  /** One to three lines, the title first. */
  readonly lines: readonly string[];
}

/** How an arrow looks: drawn through, dashed between versions, dotted between neighbours and crosswalks. */
export type ArrowKind = "origin" | "version" | "beside";

/** Points from what was there first to what came from it. */
export interface Arrow {
  readonly from: Box;
  readonly to: Box;
  readonly kind: ArrowKind;
  readonly label: string;
  readonly stale: boolean;
}

/** The graph in words; DOT, Mermaid and SVG only place and colour it. */
export interface Drawing {
  readonly title: string;
  readonly boxes: readonly Box[];
  readonly arrows: readonly Arrow[];
  /** Only what occurs. */
  readonly legend: readonly { readonly kind: ArrowKind | BoxKind | "stale"; readonly text: string }[];
}

const LABELS: Readonly<Record<LinkKind, Localized>> = {
  afgeleidVan: { nl: "afgeleid", en: "derived" },
  uit: { nl: "onderdelen", en: "items" },
  uitbreiding: { nl: "uitgebreid", en: "extended" },
  afwijking: { nl: "afwijkingen", en: "departures" },
  breidtUit: { nl: "uitgebreid", en: "extended" },
  vorigeVersie: { nl: "vervangen door", en: "replaced by" },
  opvolger: { nl: "vervangen door", en: "replaced by" },
  sluitAanOp: { nl: "sluit aan", en: "leads to" },
  doorstroomNaar: { nl: "stroomt door", en: "leads on to" },
  koppeling: { nl: "gekoppeld", en: "paired" },
};

const WORDS = {
  title: { nl: "Afleidingen", en: "Derivations" },
  outdated: { nl: "verouderd: nu {names}", en: "outdated: now {names}" },
  origin: { nl: "doorgetrokken pijl: wat waarvan is afgeleid", en: "solid arrow: what was derived from what" },
  version: { nl: "gestreepte pijl: de ene versie vervangt de andere", en: "dashed arrow: one version replaces the other" },
  beside: { nl: "gestippelde pijl: sluit aan, stroomt door of is gekoppeld", en: "dotted arrow: leads on to, or is paired with" },
  stale: { nl: "rode pijl: afgeleid van een versie die een opvolger heeft", en: "red arrow: derived from a version that has a successor" },
  document: { nl: "vak: een document in deze map", en: "box: a document in this folder" },
  kader: { nl: "afgerond vak: een kader", en: "rounded box: a framework" },
  missing: { nl: "gestreept vak: genoemd, maar niet in deze map", en: "dashed box: named, but not in this folder" },
  absent: { nl: "niet in deze map", en: "not in this folder" },
} as const satisfies Record<string, Localized>;

/** Everything that has to be drawn, in words of `language`. */
export function drawingOf({ nodes, edges }: Graph, language: Language): Drawing {
  const boxes = new Map(nodes.map((node, index) => [node, boxOf(node, `n${index}`, language)]));
  const arrows = grouped(edges).map((group) => arrowOf(group, boxes, language));
  const kinds = new Set<string>([...arrows.map(({ kind }) => kind), ...[...boxes.values()].map(({ kind }) => kind), ...(arrows.some(({ stale }) => stale) ? ["stale"] : [])]);
  const legend = (["document", "kader", "missing", "origin", "version", "beside", "stale"] as const).filter((kind) => kinds.has(kind)).map((kind) => ({ kind, text: WORDS[kind][language] }));
  return { title: WORDS.title[language], boxes: [...boxes.values()], arrows, legend };
}

function boxOf(node: GraphNode, id: string, language: Language): Box {
  const { document, kader } = node.version;
  const name = visible(nameOfVersion(node.version));
  if (!document && !kader) return { id, kind: "missing", lines: [name, WORDS.absent[language]] };
  const title = document ? displayTitle(document) : kader!.titel[language];
  const status = document?.header?.status?.value;
  const lines = [visible(title), name, ...(status === undefined ? [] : [visible(status)])];
  const isKader = document?.soort === "kader" || document?.soort === "koppeling" || isBundled(node);
  return { id, kind: isKader ? "kader" : "document", lines: [...new Set(lines)] };
}

const MAIN: ReadonlySet<LinkKind> = new Set(["afgeleidVan", "uitbreiding"]);

/** What two documents have between them is one arrow: the items that were taken over go with the derivation itself. */
function grouped(edges: readonly GraphEdge[]): GraphEdge[][] {
  const groups = new Map<string, GraphEdge[]>();
  for (const edge of edges) {
    const [first, second] = ends(edge);
    const key = JSON.stringify([first.key, second.key, kindOf(edge.kind)]);
    const group = groups.get(key);
    if (!group) groups.set(key, [edge]);
    else if (MAIN.has(edge.kind)) group.unshift(edge);
    else group.push(edge);
  }
  return [...groups.values()];
}

/** From what was there first. */
function ends({ kind, from, to }: GraphEdge): [GraphNode, GraphNode] {
  return kind === "opvolger" || kind === "doorstroomNaar" ? [from, to] : [to, from];
}

function kindOf(kind: LinkKind): ArrowKind {
  if (kind === "vorigeVersie" || kind === "opvolger") return "version";
  return kind === "sluitAanOp" || kind === "doorstroomNaar" || kind === "koppeling" ? "beside" : "origin";
}

function arrowOf(edges: readonly GraphEdge[], boxes: ReadonlyMap<GraphNode, Box>, language: Language): Arrow {
  const [first, second] = ends(edges[0]!);
  const labels = edges.map(({ kind, links }) => (kind === "uit" || kind === "afwijking" ? `${links.length} ${counted(kind, links.length, language)}` : LABELS[kind][language]));
  const successors = [...new Set(edges.flatMap((edge) => edge.successors.map(nameOfVersion)))];
  const outdated = successors.length > 0 ? [filled(WORDS.outdated, language, { names: successors.map(visible).join(", ") })] : [];
  return { from: boxes.get(first)!, to: boxes.get(second)!, kind: kindOf(edges[0]!.kind), label: [[...new Set(labels)].join(", "), ...outdated].join("; "), stale: successors.length > 0 };
}

function counted(kind: "uit" | "afwijking", count: number, language: Language): string {
  if (count !== 1) return LABELS[kind][language];
  return (kind === "uit" ? { nl: "onderdeel", en: "item" } : { nl: "afwijking", en: "departure" })[language];
}
