// The checklist of systems that the sources name, docs/frameworks/checklist.yaml, as its page and its test read it.
import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import type { Localized } from "../../server/src/text/localized.ts";

const CHECKLIST = "docs/frameworks/checklist.yaml";

export const KINDS = {
  competencies: { nl: "Competenties", en: "Competencies" },
  health: { nl: "Gezondheid en praktijk", en: "Health and practice" },
  education: { nl: "Opleiding en kwalificatie", en: "Education and qualification" },
  regulation: { nl: "Registers, codes, recht", en: "Registers, codes, law" },
  knowledge: { nl: "Kennis en bewijs", en: "Knowledge and evidence" },
  instruments: { nl: "Databanken en instrumenten", en: "Databanks and instruments" },
  policy: { nl: "Beleidskaders en programma's", en: "Policy frames and programmes" },
} as const satisfies Record<string, Localized>;

export const LISTS = {
  complete: { nl: "volledig", en: "complete" },
  incomplete: { nl: "onvolledig", en: "incomplete" },
  named: { nl: "alleen de naam", en: "the name only" },
} as const satisfies Record<string, Localized>;

/** A system that one or more of the five reports name. */
export interface ChecklistRow extends Localized {
  readonly no: number;
  readonly kind: keyof typeof KINDS;
  readonly sources: readonly string[];
  /** What the sources give of its elements. */
  readonly list: keyof typeof LISTS;
  /** Framework ids. */
  readonly kaders: readonly string[];
  /** A kind of document, or the path of a key in it: `leertraject.situaties`. */
  readonly keys: readonly string[];
  /** Ids of the glossary. */
  readonly terms: readonly string[];
  /** What this product does not have of it, and why. */
  readonly gap?: Localized;
}

export interface Checklist {
  readonly rows: readonly ChecklistRow[];
  /** Frameworks that none of the five reports lists, with the reason why they are here. */
  readonly outside: readonly (Localized & { readonly kader: string })[];
}

export async function readChecklist(): Promise<Checklist> {
  const { rows, outside } = parse(await readFile(CHECKLIST, "utf8")) as Checklist;
  return { rows: rows.map((row) => ({ ...row, kaders: row.kaders ?? [], keys: row.keys ?? [], terms: row.terms ?? [] })), outside };
}
