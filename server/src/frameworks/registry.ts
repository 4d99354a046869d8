// All frameworks at hand, by id and version; finds an element by id, alias or label.
import { NameSet, plain } from "../text/nearest.ts";
import { betweenCertainSigns } from "../text/several.ts";
import { adoptedCrosswalks, type Crosswalks } from "./crosswalks.ts";
import { kaderName, type Kader, type KaderElement, type Koppeling } from "./kader.ts";
import { compareVersions } from "../text/versions.ts";
import { countedFor } from "./replaced.ts";
import { splitName } from "./names.ts";

/** How an element was found; anything but `id` can be written better. */
export type FoundBy = "id" | "case" | "alias" | "label";

/** An element with the framework that holds it itself, which may be one that the framework asked for extends. */
export interface FoundElement {
  readonly kader: Kader;
  readonly element: KaderElement;
  readonly by: FoundBy;
}

/** The largest bundled framework has some hundreds of elements. */
const MOST_COMPARED = 5_000;

/** Frameworks that extend each other in a row; what a longer row would take over is left out. Real ones have two or three. */
const LONGEST_ROW = 100;

/** One framework version with its indexes; elements of `breidtUit` are included. */
export class IndexedKader {
  readonly kader: Kader;
  /** The framework that this one extends; undefined when it extends none, or none that is there. */
  readonly base: IndexedKader | undefined;
  /** How many frameworks are extended, by this one and by those that it extends. */
  readonly depth: number;
  #byId: Map<string, KaderElement> | undefined;
  #byPlain: Map<string, { element: KaderElement; by: FoundBy }> | undefined;
  #names: ReturnType<typeof namesOf> | undefined;

  constructor(kader: Kader, base: IndexedKader | undefined) {
    this.kader = kader;
    this.base = base;
    this.depth = base ? base.depth + 1 : 0;
  }

  /** Own elements behind those of the framework that this one extends. */
  get elements(): readonly KaderElement[] {
    if (!this.base) return this.kader.elements;
    return [...this.base.elements.filter((element) => !this.#own().has(element.id)), ...this.kader.elements];
  }

  /** The element with exactly this id. */
  element(id: string): KaderElement | undefined {
    return this.#own().get(id) ?? this.base?.element(id);
  }

  /** The framework that holds the element itself: this one, or the one it extends. */
  holderOf(id: string): Kader {
    return this.#own().has(id) || !this.base ? this.kader : this.base.holderOf(id);
  }

  /** The element that an author means by `written`: its id, else its id in other case, an alias or a label. */
  find(written: string): FoundElement | undefined {
    const exact = this.element(written);
    if (exact) return { kader: this.holderOf(exact.id), element: exact, by: "id" };
    const found = this.#plainIndex().get(plain(written));
    // `2.1, D` is two ids, not the id 2.1.d; only a label may have a comma in it.
    const isSeveral = found?.by === "case" && betweenCertainSigns(written).length > 1;
    if (found && !isSeveral) return { kader: this.kader, ...found };
    return this.base?.find(written);
  }

  /** Ids of elements that `written` may be a slip of, nearest first; none where comparing with all would take too long. */
  nearest(written: string, limit = 3): string[] {
    if (this.kader.elements.length > MOST_COMPARED) return [];
    this.#names ??= namesOf(this.elements);
    const { ids, names } = this.#names;
    return [...new Set(names.nearest(written, limit * 2).map((name) => ids.get(name)!))].slice(0, limit);
  }

  #own(): Map<string, KaderElement> {
    if (!this.#byId) {
      this.#byId = new Map();
      for (const element of this.kader.elements) if (!this.#byId.has(element.id)) this.#byId.set(element.id, element);
    }
    return this.#byId;
  }

  #plainIndex(): Map<string, { element: KaderElement; by: FoundBy }> {
    if (this.#byPlain) return this.#byPlain;
    const index = new Map<string, { element: KaderElement; by: FoundBy }>();
    const add = (name: string, element: KaderElement, by: FoundBy): void => {
      const key = plain(name);
      if (key !== "" && !index.has(key)) index.set(key, { element, by });
    };
    for (const element of this.kader.elements) add(element.id, element, "case");
    for (const element of this.kader.elements) for (const alias of element.aliassen) add(alias, element, "alias");
    for (const element of this.kader.elements) for (const label of [element.label.nl, element.label.en]) add(label, element, "label");
    this.#byPlain = index;
    return index;
  }
}

/** All names of elements, and the id that each stands for; of equal names the first. */
function namesOf(elements: readonly KaderElement[]): { ids: Map<string, string>; names: NameSet } {
  const ids = new Map<string, string>();
  for (const element of elements) {
    for (const name of [element.id, element.label.nl, element.label.en, ...element.aliassen]) if (!ids.has(name)) ids.set(name, element.id);
  }
  return { ids, names: new NameSet(ids.keys()) };
}

/** Immutable; a changed workspace framework makes a new registry. */
export class FrameworkRegistry {
  readonly koppelingen: readonly Koppeling[];
  readonly #versions = new Map<string, IndexedKader[]>();
  #crosswalks: Crosswalks | undefined;

  /** Of two frameworks with one name, the first given counts; the workspace's own come first. */
  constructor(kaders: readonly Kader[], koppelingen: readonly Koppeling[]) {
    this.koppelingen = koppelingen;
    const byName = new Map<string, Kader>();
    for (const kader of kaders) if (!byName.has(kaderName(kader))) byName.set(kaderName(kader), kader);
    const byId = new Map<string, Kader[]>();
    for (const kader of byName.values()) byId.get(kader.id)?.push(kader) ?? byId.set(kader.id, [kader]);
    for (const [id, versions] of byId) byId.set(id, oldestFirst(versions));
    const built = new Map<string, IndexedKader>();
    for (const [id, versions] of byId) this.#versions.set(id, versions.map((kader) => index(kader, byId, built, new Set())));
  }

  /** Where the adopted ones of `koppelingen` lead. */
  get crosswalks(): Crosswalks {
    const counted = (name: string, id: string): string => {
      const kader = this.get(name);
      const element = kader?.element(id);
      return kader && element ? countedFor(kader, element).id : id;
    };
    return (this.#crosswalks ??= adoptedCrosswalks(this.koppelingen, counted));
  }

  /** Ids of all frameworks, sorted. */
  ids(): string[] {
    return [...this.#versions.keys()].sort();
  }

  /** Every version of every framework, by id, oldest first. */
  all(): IndexedKader[] {
    return this.ids().flatMap((id) => this.versions(id));
  }

  /** Versions of one framework, oldest first. */
  versions(id: string): readonly IndexedKader[] {
    return this.#versions.get(id) ?? [];
  }

  /** A framework by `id@versie`; without a version the newest that is not a draft. */
  get(name: string): IndexedKader | undefined {
    const [id, versie] = splitName(name);
    return pick(this.versions(id), versie, ({ kader }) => kader);
  }

  /** The version that takes the place of `kader`, drafts too: what it names itself, else what names it as the one before. */
  replacing(kader: Kader): Kader | undefined {
    const named = kader.opvolger === undefined ? undefined : this.get(kader.opvolger)?.kader;
    if (named) return named === kader ? undefined : named;
    const name = kaderName(kader);
    return this.all().find((other) => other.kader !== kader && other.kader.vorigeVersie === name)?.kader;
  }
}

/** Of versions, oldest first, the one with that name; without a name the newest that is not a draft, or of drafts alone the newest. */
function pick<T>(versions: readonly T[], versie: string | undefined, kaderOf: (version: T) => Kader): T | undefined {
  if (versie !== undefined) return versions.find((version) => kaderOf(version).versie === versie);
  return versions.findLast((version) => kaderOf(version).status !== "concept") ?? versions.at(-1);
}

function index(kader: Kader, byId: ReadonlyMap<string, readonly Kader[]>, built: Map<string, IndexedKader>, busy: Set<string>): IndexedKader {
  const name = kaderName(kader);
  const ready = built.get(name);
  if (ready) return ready;
  busy.add(name);
  const [baseId, baseVersie] = splitName(kader.breidtUit ?? "");
  const baseKader = pick(byId.get(baseId) ?? [], baseVersie, (version) => version);
  // A cycle of `breidtUit` is reported by a rule; here it only must not go on for ever.
  const base = baseKader && !busy.has(kaderName(baseKader)) && busy.size <= LONGEST_ROW ? index(baseKader, byId, built, busy) : undefined;
  const indexed = new IndexedKader(kader, base && base.depth < LONGEST_ROW ? base : undefined);
  built.set(name, indexed);
  busy.delete(name);
  return indexed;
}

/** Versions of one framework, oldest first: by the first number in their names (a year, mostly), but each behind what it replaces. */
function oldestFirst(versions: readonly Kader[]): Kader[] {
  if (versions.length < 2) return [...versions];
  const byName = new Map(versions.map((version) => [kaderName(version), version]));
  const older = new Map<Kader, Kader[]>(versions.map((version) => [version, []]));
  for (const version of versions) {
    const { vorigeVersie, opvolger } = version;
    const [before, after] = [vorigeVersie, opvolger].map((name) => (name === undefined ? undefined : byName.get(name)));
    if (before) older.get(version)!.push(before);
    if (after) older.get(after)!.push(version);
  }
  const ordered: Kader[] = [];
  const met = new Set<Kader>();
  for (const version of [...versions].sort((a, b) => compareNames(a.versie, b.versie))) {
    const waiting = met.has(version) ? [] : [version];
    while (waiting.length > 0) {
      const last = waiting.at(-1)!;
      met.add(last);
      // In a circle of versions that replace each other, the name decides.
      const next = older.get(last)!.find((one) => !met.has(one));
      if (next) waiting.push(next);
      else ordered.push(waiting.pop()!);
    }
  }
  return ordered;
}

function compareNames(a: string, b: string): number {
  return yearIn(a) - yearIn(b) || compareVersions(a, b);
}

function yearIn(versie: string): number {
  return Number(/\d+/.exec(versie)?.[0] ?? 0);
}
