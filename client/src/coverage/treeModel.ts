// The tree of the coverage view: framework → element → elements within it and items. Pure; what is gaps comes first.
import type { CellItem, CoverageCellParams, CoverageCellReply, CoverageSumsParams, CoverageSumsReply, RangeLike } from "../../../server/src/lsp/requests.ts";
import { nameOf } from "./matrix/table.ts";
import { filled, type Words } from "./words.ts";

type Kader = CoverageSumsReply["kaders"][number];
type Element = Kader["elements"][number];

/** What VS Code asks for children of; the nodes of two answers are not the same objects. */
export type CoverageNode = KaderNode | ElementNode | ItemNode | MoreNode;

interface Base {
  /** Stays the same when the coverage changes, so that open nodes stay open. */
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly tooltip: string;
  /** For who does not see the icon. */
  readonly spoken: string;
}

/** A framework; open it for its elements at the top. */
export interface KaderNode extends Base {
  readonly type: "kader";
  readonly kader: Kader;
  /** Whether everything at the top is covered. */
  readonly isComplete: boolean;
}

/** An element; open it for what lies in it and for the items that name it. */
export interface ElementNode extends Base {
  readonly type: "element";
  readonly kader: Kader;
  /** In `elements` of the framework. */
  readonly place: number;
  /** `crosswalk`: only a crosswalk leads here, which counts as a gap. */
  readonly strength: Element["strength"] | "crosswalk";
  readonly hasChildren: boolean;
}

/** An item that names the element, or that a crosswalk leads to it; a click goes to it. */
export interface ItemNode extends Base {
  readonly type: "item";
  readonly uri: string;
  readonly range: RangeLike;
  readonly how: "direct" | "crosswalk";
  readonly assessed: boolean;
}

/** Says that there are more items than are shown. */
export interface MoreNode extends Base {
  readonly type: "more";
}

/** Where the items of an element come from. */
export type AskCell = (params: CoverageCellParams) => Promise<CoverageCellReply | undefined>;

/** The tree of one answer; children are asked for when somebody opens their parent. */
export class CoverageTree {
  readonly #sums: CoverageSumsReply;
  readonly #of: CoverageSumsParams;
  readonly #words: Words;
  readonly #ask: AskCell;
  readonly #within = new Map<Kader, Map<string | undefined, number[]>>();

  /** @param of what `sums` answers */
  constructor(sums: CoverageSumsReply, of: CoverageSumsParams, words: Words, ask: AskCell) {
    this.#sums = sums;
    this.#of = of;
    this.#words = words;
    this.#ask = ask;
  }

  /** Frameworks with something to cover, in the order in which documents name them. */
  roots(): KaderNode[] {
    const shown = this.#sums.kaders.filter(({ total }) => total > 0);
    const ids = shown.map(({ kader }) => kader.split("@")[0]!);
    return shown.map((kader, index) => this.#kader(kader, ids.indexOf(ids[index]!) === ids.lastIndexOf(ids[index]!)));
  }

  async children(node: CoverageNode): Promise<CoverageNode[]> {
    if (node.type === "item" || node.type === "more") return [];
    if (node.type === "kader") return this.#elements(node.kader, undefined);
    const { id, direct, crosswalk } = node.kader.elements[node.place]!;
    return [...this.#elements(node.kader, id), ...(direct + crosswalk > 0 ? await this.#items(node, id) : [])];
  }

  /** @param isOnly of the versions of this framework */
  #kader(kader: Kader, isOnly: boolean): KaderNode {
    const [id, versie] = kader.kader.split("@") as [string, string];
    const title = kader.titel[this.#sums.language];
    const count = filled(this.#words.coveredCount, { covered: kader.covered, total: kader.total });
    const isComplete = kader.covered === kader.total;
    return { type: "kader", id: kader.kader, kader, label: isOnly ? shortName(id) : `${shortName(id)} ${versie}`, description: `${kader.covered}/${kader.total} · ${title}`, tooltip: `${title} (${kader.kader})\n${count}`, spoken: `${title}, ${count}`, isComplete };
  }

  #elements(kader: Kader, parent: string | undefined): ElementNode[] {
    const places = this.#placesWithin(kader).get(parent) ?? [];
    const nodes = places.map((place) => this.#element(kader, place));
    // Levels have an order that says something; elsewhere what is missing comes first.
    return kader.ordinal ? nodes : [...nodes.filter(({ strength }) => isGap(strength)), ...nodes.filter(({ strength }) => !isGap(strength))];
  }

  #element(kader: Kader, place: number): ElementNode {
    const { id, label, strength, items: count, direct, crosswalk, assessed } = kader.elements[place]!;
    const name = nameOf(id, label[this.#sums.language]);
    const shown = count === 0 && crosswalk > 0 ? "crosswalk" : strength;
    const words = this.#words;
    const state = shown === "crosswalk" ? words.crosswalkOnly : count === 0 ? words.notCovered : `${count} ${count === 1 ? words.item : words.items}${assessed > 0 ? `, ${assessed} ${words.assessed}` : ""}`;
    const hasChildren = (this.#placesWithin(kader).get(id)?.length ?? 0) > 0 || direct + crosswalk > 0;
    return { type: "element", id: `${kader.kader}:${id}#${place}`, kader, place, label: name, description: count > 0 ? String(count) : state, tooltip: `${name}\n${state}`, spoken: `${name}, ${state}`, strength: shown, hasChildren };
  }

  /** Items that name the element itself or reach it through a crosswalk; the others stand with the element that they name. */
  async #items(parent: ElementNode, element: string): Promise<CoverageNode[]> {
    const cell = await this.#ask({ kader: parent.kader.kader, element, uri: this.#of.uri, part: this.#of.part, own: true });
    const items = (cell?.items ?? []).map((item) => this.#item(parent, item));
    if (!cell || cell.more === 0) return items;
    const label = filled(this.#words.more, { count: cell.more });
    return [...items, { type: "more", id: `${parent.id}>more`, label, description: "", tooltip: label, spoken: label }];
  }

  #item(parent: ElementNode, item: CellItem): ItemNode {
    const { uri, document, range, assessed } = item;
    const how = item.how === "crosswalk" ? "crosswalk" : "direct";
    const isMany = this.#sums.documents > 1;
    const label = item.title === "" || item.title === item.name ? item.name : `${item.name} ${item.title}`;
    const facts = [...(isMany ? [document] : []), ...(item.bereik ? [this.#words[item.bereik].toLowerCase()] : []), ...(assessed ? [this.#words.assessed] : []), ...(how === "crosswalk" ? [this.#words.crosswalk] : [])];
    return { type: "item", id: `${parent.id}>${how}>${uri}:${range.start.line}:${range.start.character}`, label, description: facts.join(" · "), tooltip: [label, item.kind, document, ...facts.slice(isMany ? 1 : 0)].join("\n"), spoken: [label, item.kind, ...facts].join(", "), uri, range, how, assessed };
  }

  #placesWithin(kader: Kader): Map<string | undefined, number[]> {
    const known = this.#within.get(kader);
    if (known) return known;
    const ids = new Set(kader.elements.map(({ id }) => id));
    const within = new Map<string | undefined, number[]>();
    kader.elements.forEach(({ id, parent }, place) => {
      // Of a framework that is half typed an element may name a parent that is not there, or itself.
      const key = parent !== undefined && parent !== id && ids.has(parent) ? parent : undefined;
      const places = within.get(key);
      if (places) places.push(place);
      else within.set(key, [place]);
    });
    this.#within.set(kader, within);
    return within;
  }
}

/** As people write it: `CanMEDS`, `NPHF`. */
export function shortName(id: string): string {
  if (id === "canmeds") return "CanMEDS";
  return id.length <= 4 ? id.toUpperCase() : id.charAt(0).toUpperCase() + id.slice(1).replaceAll("-", " ");
}

function isGap(strength: ElementNode["strength"]): boolean {
  return strength === "none" || strength === "crosswalk";
}
