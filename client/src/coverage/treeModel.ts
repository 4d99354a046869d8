// The tree of the coverage view: framework → element → elements within it and items. Pure; what is gaps comes first.
import type { CoverageReply, RangeLike } from "../../../server/src/lsp/requests.ts";
import { nameOf } from "./matrix/table.ts";
import { filled, type Words } from "./words.ts";

type Kader = CoverageReply["kaders"][number];
type Element = Kader["elements"][number];
type Item = CoverageReply["items"][number];

export type CoverageNode = KaderNode | ElementNode | ItemNode;

interface Base {
  /** Stays the same when the coverage changes, so that open nodes stay open. */
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly tooltip: string;
  /** For who does not see the icon. */
  readonly spoken: string;
}

export interface KaderNode extends Base {
  readonly type: "kader";
  readonly kader: Kader;
  readonly isComplete: boolean;
}

export interface ElementNode extends Base {
  readonly type: "element";
  readonly kader: Kader;
  readonly place: number;
  readonly strength: Element["strength"] | "crosswalk";
  readonly hasChildren: boolean;
}

export interface ItemNode extends Base {
  readonly type: "item";
  readonly uri: string;
  readonly range: RangeLike;
  readonly how: "direct" | "crosswalk";
  readonly assessed: boolean;
}

/** The tree of one answer; children are made when somebody opens their parent. */
export class CoverageTree {
  readonly #reply: CoverageReply;
  readonly #language: "nl" | "en";
  readonly #words: Words;
  readonly #within = new Map<Kader, Map<string | undefined, number[]>>();

  constructor(reply: CoverageReply, language: "nl" | "en", words: Words) {
    this.#reply = reply;
    this.#language = language;
    this.#words = words;
  }

  /** Frameworks with something to cover, in the order in which documents name them. */
  roots(): KaderNode[] {
    const shown = this.#reply.kaders.filter(({ total }) => total > 0);
    const ids = shown.map(({ kader }) => kader.split("@")[0]!);
    return shown.map((kader, index) => this.#kader(kader, ids.indexOf(ids[index]!) === ids.lastIndexOf(ids[index]!)));
  }

  children(node: CoverageNode): CoverageNode[] {
    if (node.type === "item") return [];
    if (node.type === "kader") return this.#elements(node.kader, undefined);
    const element = node.kader.elements[node.place]!;
    return [...this.#elements(node.kader, element.id), ...this.#items(node, element.direct, "direct"), ...this.#items(node, element.crosswalk, "crosswalk")];
  }

  /** @param isOnly of the versions of this framework */
  #kader(kader: Kader, isOnly: boolean): KaderNode {
    const [id, versie] = kader.kader.split("@") as [string, string];
    const title = kader.titel[this.#language];
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
    const { id, label, strength, direct, descendants, crosswalk, assessed } = kader.elements[place]!;
    const name = nameOf(id, label[this.#language]);
    const count = direct.length + descendants.length;
    const shown = count === 0 && crosswalk.length > 0 ? "crosswalk" : strength;
    const words = this.#words;
    const state = shown === "crosswalk" ? words.crosswalkOnly : count === 0 ? words.notCovered : `${count} ${count === 1 ? words.item : words.items}${assessed > 0 ? `, ${assessed} ${words.assessed}` : ""}`;
    const hasChildren = (this.#placesWithin(kader).get(id)?.length ?? 0) > 0 || direct.length + crosswalk.length > 0;
    return { type: "element", id: `${kader.kader}:${id}#${place}`, kader, place, label: name, description: count > 0 ? String(count) : state, tooltip: `${name}\n${state}`, spoken: `${name}, ${state}`, strength: shown, hasChildren };
  }

  #items(parent: ElementNode, places: readonly number[], how: "direct" | "crosswalk"): ItemNode[] {
    const isMany = this.#reply.documents.length > 1;
    return places.map((place): ItemNode => {
      const item = this.#reply.items[place]!;
      const { titel, uri } = this.#reply.documents[item.document]!;
      const label = labelOf(item);
      const facts = [...(isMany ? [titel] : []), ...(item.bereik ? [this.#words[item.bereik].toLowerCase()] : []), ...(item.assessed ? [this.#words.assessed] : []), ...(how === "crosswalk" ? [this.#words.crosswalk] : [])];
      const description = facts.join(" · ");
      return { type: "item", id: `${parent.id}>${how}>${uri}:${item.range.start.line}:${item.range.start.character}`, label, description, tooltip: [label, item.kind, titel, ...facts.slice(isMany ? 1 : 0)].join("\n"), spoken: [label, item.kind, ...facts].join(", "), uri, range: item.range, how, assessed: item.assessed };
    });
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

function labelOf({ id, titel }: Item): string {
  return titel === undefined || titel === id ? id : `${id} ${titel}`;
}
