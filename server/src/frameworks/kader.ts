// A framework as the engine uses it: flat elements with their place in the tree, bundled or from the workspace.
import type { Localized } from "../text/localized.ts";
import type { Range } from "../text/lines.ts";

/** Where something comes from, as the framework file says. */
export interface KaderSource {
  readonly document?: string;
  readonly plaats?: string;
  readonly link?: string;
}

/** A role, area, level or indicator: what documents name in `rollen` and `dekt`. Keys are those of the file (format: kader), elements within it are `children`. */
export interface KaderElement {
  readonly id: string;
  readonly label: Localized;
  readonly omschrijving?: Localized;
  readonly aliassen: readonly string[];
  /** Element id in the same framework, or `kader@versie:element`. */
  readonly vervangenDoor?: string;
  /** Whether it is about kennis, inzicht, vaardigheid or houding; empty when the framework does not say. */
  readonly aspect: readonly string[];
  /** Verbs that go with it, of a framework of levels such as Bloom's. */
  readonly werkwoorden: readonly string[];
  readonly bron?: KaderSource;
  /** Id of the element around it; absent at the top. */
  readonly parent?: string;
  /** Ids of the elements directly in it, in order. */
  readonly children: readonly string[];
  /** Where the id stands in the framework's file; zero-based, UTF-16. */
  readonly range: Range;
}

/** One version of a framework. What its file leaves out is absent, or has the format's default. */
export interface Kader {
  readonly id: string;
  readonly versie: string;
  readonly titel: Localized;
  readonly omschrijving?: Localized;
  readonly status?: string;
  /** Whether all elements of the source are in it; true unless the file says otherwise. */
  readonly volledig: boolean;
  /** What is not in it yet, and why. */
  readonly ontbreekt?: Localized;
  /** `ordinaal`: the elements go up, like levels. */
  readonly ordening: "nominaal" | "ordinaal";
  /** Id of the element in the middle, such as the caregiver of CanMEDS. */
  readonly centraal?: string;
  /** `id@versie` of the framework whose elements it takes over; those are not among `elements`. */
  readonly breidtUit?: string;
  readonly vorigeVersie?: string;
  readonly opvolger?: string;
  readonly bron?: KaderSource;
  /** In the order of the file, an element before the elements in it. */
  readonly elements: readonly KaderElement[];
  /** Uri of a workspace file, or `bekwaam-kader:/<id>/<versie>.kader.yaml` for a bundled one. */
  readonly uri: string;
  readonly bundled: boolean;
}

/** `canmeds@2015`: how a framework version is written. */
export function kaderName(kader: Pick<Kader, "id" | "versie">): string {
  return `${kader.id}@${kader.versie}`;
}

/** How the first element of a pair is to the second: `ruimer` includes it, `enger` lies within it, `verwant` only touches it and never counts as coverage. */
export type Relation = "exact" | "ruimer" | "enger" | "verwant";

/** A crosswalk between two framework versions. Only `vastgesteld` ones count as coverage. */
export interface Koppeling {
  readonly id: string;
  readonly versie: string;
  readonly titel: Localized;
  readonly van: string;
  readonly naar: string;
  readonly status: "voorstel" | "vastgesteld";
  readonly paren: readonly { readonly van: string; readonly naar: string; readonly relatie: Relation }[];
  readonly uri: string;
  readonly bundled: boolean;
}

/** Scheme of the uris of bundled framework files. */
export const BUNDLED_SCHEME = "bekwaam-kader";
