// Frameworks for the tests, from small texts.
import type { Kader, Koppeling } from "../../../server/src/frameworks/kader.ts";
import { kaderFrom, koppelingFrom } from "../../../server/src/frameworks/read.ts";
import { FrameworkRegistry } from "../../../server/src/frameworks/registry.ts";
import { readDocument } from "../../../server/src/model/document.ts";

/** The framework in `text`; `soort: kader` is put before it. */
export function kader(text: string): Kader {
  const found = maybeKader(`soort: kader\n${text}`);
  if (!found) throw new Error("no id and version");
  return found;
}

export function maybeKader(text: string): Kader | undefined {
  return kaderFrom(readDocument("file:///test.kader.yaml", text));
}

export function maybeKoppeling(text: string): Koppeling | undefined {
  return koppelingFrom(readDocument("file:///test.koppeling.yaml", text));
}

/** A framework of one element `a`, with more keys in `more`. */
export function small(id: string, versie: string, more = ""): Kader {
  return kader(`id: ${id}\nversie: "${versie}"\n${more}${more === "" ? "" : "\n"}elementen:\n  - { id: a, label: A van ${versie} }\n`);
}

export function registryOf(...kaders: Kader[]): FrameworkRegistry {
  return new FrameworkRegistry(kaders, []);
}
