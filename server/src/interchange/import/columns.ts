// What the columns of a table may be called, and a row under such names.
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
  labelEn: ["titelen", "labelen", "engels", "english", "titleen"],
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
export type Column = keyof typeof COLUMNS;

/** A row below a heading. */
export interface TableRow {
  /** By what a column means in every table; of two columns of one meaning the first with something in it. */
  readonly cells: Readonly<Partial<Record<Column, string>>>;
  /** By what stands above it, in the order of the columns; empty cells left out. */
  readonly named: readonly (readonly [name: string, text: string])[];
  /** `rij 3`. */
  readonly where: string;
}

/** What a column means in every table; undefined for a name of its own. */
export function columnOf(name: string): Column | undefined {
  const wanted = plain(name);
  return (Object.keys(COLUMNS) as Column[]).find((column) => (COLUMNS[column] as readonly string[]).includes(wanted));
}

/** What a document is called after the name of a file. */
export function titleOf(name: string): string {
  const words = name.replace(/[-_.]+/g, " ").trim();
  return words === "" ? "Tabel" : words[0]!.toUpperCase() + words.slice(1);
}
