// The crebo number of a dossier or profile with what is registered under it (FIELD §1.1).
import type { Entry } from "../import/data.ts";
import type { XmlElement } from "./elements.ts";
import type { Maybe, Source } from "./source.ts";

/** What a `crebo` or `dossiercrebo` element says; undefined where the file has none. */
export interface Crebo {
  readonly element: XmlElement | undefined;
  readonly number: string | undefined;
  /** Ministry, price factor and dates, by the keys that a dossier has for them. */
  readonly fields: Entry;
}

/** The first crebo in `container` counts; further ones are reported. */
export function readCrebo(source: Source, container: Maybe, name: "crebo" | "dossiercrebo"): Crebo {
  const [first, ...others] = source.children(container, name);
  for (const other of others) source.lose("extraCrebo", other, source.allWords(other));
  const date = (...names: string[]): string | undefined => source.date(first, source.attribute(first, ...names));
  return {
    element: first,
    number: source.line(first) ?? source.attribute(first, "nr", "code"),
    fields: {
      ministerie: source.attribute(first, "ministerie"),
      prijsfactor: source.attribute(first, "prijsfactor"),
      geldigVanaf: date("geldig_vanaf"),
      geldigTot: date("geldig_tot"),
      datumEindeInstroom: date("datum_einde_instroom"),
      datumEindeOpleiding: date("datum_einde_opleiding"),
    },
  };
}
