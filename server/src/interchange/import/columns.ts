// What the columns of a table may be called, and a row under such names.
import { bundled } from "../../frameworks/bundled.ts";
import { CODE_FORMS } from "../../schema/codes.ts";
import { KINDS, rootSpec } from "../../schema/kinds.ts";
import type { Soort } from "../../schema/keys/header.ts";
import { unfold, type ItemKind, type ObjectSpec } from "../../schema/spec.ts";
import type { Localized } from "../../text/localized.ts";
import { plain } from "../../text/nearest.ts";

/** What a column may be called, plain; the first name is the format's own. The layouts of OpenSALT are among them. */
export const COLUMNS = {
  id: ["id", "code", "humancodingscheme", "nr", "nummer", "number"],
  key: ["identifier"],
  document: ["document"],
  versie: ["versie"],
  soort: ["soort", "kind"],
  onderdeelVan: ["onderdeelvan", "hoortbij", "ouder", "parent", "ischildof"],
  niveauNummer: ["smartlevel"],
  titel: ["titel", "label", "naam", "title", "name", "competentie", "abbreviatedstatement"],
  tekst: ["tekst", "omschrijving", "beschrijving", "text", "description", "fullstatement", "toelichting"],
  labelEn: ["titelen", "labelen", "titelengels", "labelengels", "naamengels", "engels", "english", "titleen"],
  aliassen: ["aliassen", "aliases", "ookgenoemd"],
  vervangenDoor: ["vervangendoor", "replacedby"],
  notities: ["notes", "notities", "opmerkingen"],
  bereik: ["bereik"],
  fase: ["fase"],
  niveau: ["niveau", "level"],
  rollen: ["rollen", "rol", "roles", "role"],
  dekt: ["dekt", "covers"],
  uit: ["uit"],
  kennis: ["kennis", "knowledge"],
  inzicht: ["inzicht", "insight"],
  vaardigheden: ["vaardigheden", "vaardigheid", "skills"],
  houding: ["houding", "attitude"],
  gedrag: ["gedrag", "behaviour"],
} as const satisfies Record<string, readonly string[]>;
/** A meaning of a column, by its key in `COLUMNS`. */
export type Column = keyof typeof COLUMNS;

/** Why what stands in a column is not carried over. */
export const COLUMN_LOSS = {
  unknown: { nl: "Bekwaam kent deze kolom niet.", en: "Bekwaam does not know this column." },
  twice: { nl: "Een kolom ervoor zegt hetzelfde; wat daar staat is overgenomen.", en: "A column before it says the same; what stands there was carried over." },
} as const satisfies Record<string, Localized>;

/** A row below a heading. */
export interface TableRow {
  /** By what a column means in every table; of two columns of one meaning the first with something in it. */
  readonly cells: Readonly<Partial<Record<Column, string>>>;
  /** By what stands above it, in the order of the columns; empty cells left out. */
  readonly named: readonly (readonly [name: string, text: string])[];
  /** The kind of item that the column of its title names; a column `soort` and a code say it better. */
  readonly kind?: ItemKind | undefined;
  /** `rij 3`. */
  readonly where: string;
}

/** What a column means in every table; undefined for a name of its own. */
export function columnOf(name: string): Column | undefined {
  const wanted = plain(name);
  return (Object.keys(COLUMNS) as Column[]).find((column) => (COLUMNS[column] as readonly string[]).includes(wanted));
}

/** What a column of somebody else's table is for. */
export interface Heading {
  readonly column: Column;
  /** The kind of item that the column names, as `Werkproces` does. */
  readonly kind?: ItemKind;
  /** The framework that the column names; its elements stand below it without that name. */
  readonly framework?: string;
}

/** What stands above a column, in any of the ways in which people call it: `Titel`, `Kerntaak / werkproces`, `NPHF`, `CanMEDS-rol`. */
export function headingOf(name: string): Heading | undefined {
  const column = columnOf(name);
  if (column !== undefined) return { column };
  const kinds = name.split(/[/,&+]|\s(?:en|of|and|or)\s/).map((part) => kindNames().get(plain(part)));
  if (kinds.every((kind) => kind !== undefined)) return { column: "titel", ...(kinds.length === 1 && { kind: kinds[0]! }) };
  const framework = frameworkNames().get(plain(name).replace(/^(?:rollen|rol)|(?:rollen|rol|competentiegebied|competenties|competentie|gebieden|gebied|elementen|codes)$/, ""));
  if (framework === undefined) return undefined;
  return framework === "canmeds" ? { column: "rollen" } : { column: "dekt", framework };
}

/** Kinds of item that a column may name; of others the name is also that of something that items have. */
const NAMED: ReadonlySet<ItemKind> = new Set(["kerntaak", "werkproces", "keuzedeel", "bekwaamheid", "praktijksituatie", "epa", "eindkwalificatie", "eenheid", "toets", "situatie", "beoordeling", "leeractiviteit", "richtlijn", "interventie"]);

let names: ReadonlyMap<string, ItemKind> | undefined;

/** The kinds by their own name, and by what a list of them is called. */
function kindNames(): ReadonlyMap<string, ItemKind> {
  if (names) return names;
  const found = new Map<string, ItemKind>();
  const seen = new Set<ObjectSpec>();
  const visit = (spec: ObjectSpec): void => {
    if (seen.has(spec)) return;
    seen.add(spec);
    for (const [key, folded] of Object.entries(spec.keys)) {
      const row = unfold(folded);
      const of = row.type === "list" ? unfold(row.of) : row;
      if (of.type !== "object") continue;
      visit(of);
      const kind = of.item?.kind;
      if (kind === undefined || !NAMED.has(kind)) continue;
      for (const name of [kind, key, ...(folded.also ?? [])]) for (const one of [name, name.replace(/(?:en|s)$/, "")]) if (!found.has(plain(one))) found.set(plain(one), kind);
    }
  };
  for (const soort of Object.keys(KINDS) as Soort[]) visit(rootSpec(soort));
  return (names = found);
}

let frameworks: ReadonlyMap<string, string> | undefined;

/** Ids of the bundled frameworks, plain. */
function frameworkNames(): ReadonlyMap<string, string> {
  return (frameworks ??= new Map(bundled().kaders.map(({ id }) => [plain(id), id])));
}

/** `B1-K1-W1 Vraagt door` in its code and its title; without a code only the title. */
export function codeBefore(text: string): readonly [code: string | undefined, title: string] {
  const [, code, title] = /^([A-Z]\d[\dA-Z-]*)[\s:.–-]+(\S.*)$/s.exec(text) ?? [];
  return code !== undefined && Object.values(CODE_FORMS).some((form) => form.test(code)) ? [code, title!] : [undefined, text];
}

/** What a document is called after the name of a file. */
export function titleOf(name: string): string {
  const words = name.replace(/[-_.]+/g, " ").trim();
  return words === "" ? "Tabel" : words[0]!.toUpperCase() + words.slice(1);
}
