// A framework as the engine uses it: flat elements with their place in the tree, bundled or from the workspace.
import type { Localized } from "../text/localized.ts";
import type { Range } from "../text/lines.ts";

/** Where something comes from, as the framework file says. */
export interface KaderSource {
  readonly document?: string;
  readonly plaats?: string;
  readonly link?: string;
}

export interface KaderElement {
  readonly id: string;
  readonly label: Localized;
  readonly omschrijving?: Localized;
  readonly aliassen: readonly string[];
  /** Element id in the same framework, or `kader@versie:element`. */
  readonly vervangenDoor?: string;
  readonly aspect: readonly string[];
  readonly werkwoorden: readonly string[];
  readonly bron?: KaderSource;
  /** Id of the element around it; absent at the top. */
  readonly parent?: string;
  /** Ids of the elements directly in it, in order. */
  readonly children: readonly string[];
  /** Where the id stands in the framework's file; zero-based, UTF-16. */
  readonly range: Range;
}

export interface Kader {
  readonly id: string;
  readonly versie: string;
  readonly titel: Localized;
  readonly omschrijving?: Localized;
  readonly status?: string;
  readonly volledig: boolean;
  readonly ontbreekt?: Localized;
  readonly ordening: "nominaal" | "ordinaal";
  readonly centraal?: string;
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
