// Every kind of document with its key table, and the way from a place in a document to the row that describes it.
import type { PathStep } from "../yaml/tree.ts";
import { BEROEPSPROFIEL } from "./keys/beroepsprofiel.ts";
import type { Soort } from "./keys/header.ts";
import { KADER, KOPPELING } from "./keys/kader.ts";
import { KENNISBASIS } from "./keys/kennisbasis.ts";
import { KWALIFICATIEDOSSIER } from "./keys/kwalificatiedossier.ts";
import { LEERTRAJECT } from "./keys/leertraject.ts";
import { OPLEIDINGSPROFIEL } from "./keys/opleidingsprofiel.ts";
import { LOCALIZED_OBJECT, unfold, type ObjectSpec, type Spec } from "./spec.ts";

/** What a document of each kind is read by; the configuration and framework tests are no documents and have tables of their own. */
export const KINDS = {
  kwalificatiedossier: KWALIFICATIEDOSSIER,
  opleidingsprofiel: OPLEIDINGSPROFIEL,
  beroepsprofiel: BEROEPSPROFIEL,
  leertraject: LEERTRAJECT,
  kennisbasis: KENNISBASIS,
  kader: KADER,
  koppeling: KOPPELING,
} as const satisfies Record<Soort, ObjectSpec<unknown>>;

/** What ids of documents of a kind start with. */
export const ID_PREFIXES: Readonly<Record<Soort, string>> = { kwalificatiedossier: "kd.", opleidingsprofiel: "op.", beroepsprofiel: "bp.", leertraject: "lt.", kennisbasis: "kb.", kader: "", koppeling: "" };

/** A spec that is not recursive any more. */
export type UnfoldedSpec = ReturnType<typeof unfold>;

/** The key table of a whole document. */
export function rootSpec(soort: Soort): ObjectSpec {
  return KINDS[soort] as ObjectSpec;
}

/** The row of `key` in `spec`; undefined for keys that it does not have, `__proto__` and `toString` among them. */
export function keySpec(spec: ObjectSpec, key: string): Spec | undefined {
  return Object.hasOwn(spec.keys, key) ? spec.keys[key] : undefined;
}

/**
 * What stands at `path` in a document of kind `soort`; undefined where the format has nothing.
 * A number steps into a list, a text into an object or map. A text at a list steps into its only item, because a list of
 * one may be written as a single value.
 */
export function specAt(soort: Soort, path: readonly PathStep[]): UnfoldedSpec | undefined {
  return specIn(rootSpec(soort), path);
}

/** The same for any key table, such as that of the configuration. */
export function specIn(root: ObjectSpec, path: readonly PathStep[]): UnfoldedSpec | undefined {
  let spec: UnfoldedSpec | undefined = root;
  for (const step of path) {
    if (!spec) return undefined;
    spec = stepInto(spec, step);
  }
  return spec;
}

function stepInto(spec: UnfoldedSpec, step: PathStep): UnfoldedSpec | undefined {
  if (spec.type === "list") {
    const item = unfold(spec.of);
    return typeof step === "number" ? item : stepInto(item, step);
  }
  if (typeof step === "number") return undefined;
  if (spec.type === "map") return unfold(spec.of);
  if (spec.type !== "object" && spec.type !== "localized") return undefined;
  const found = keySpec(spec.type === "object" ? spec : LOCALIZED_OBJECT, step);
  return found && unfold(found);
}
