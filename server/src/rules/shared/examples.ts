// The first lines of the example documents, so that each rule shows only what it is about.

/** A qualification file with `rest` below its header. */
export const dossier = (rest: string): string => document("kwalificatiedossier", "kd.voorbeeld", "Voorbeelddossier", rest);

/** A qualification file with one work process, B1-K1-W1, that has `lines` below its code; `above` stands below the header of the file. */
export const werkproces = (lines: readonly string[], above = ""): string =>
  dossier(`${above}basisdeel:\n  code: B1\n  kerntaken:\n    - code: B1-K1\n      titel: Biedt zorg\n      werkprocessen:\n        - code: B1-K1-W1\n${lines.map((line) => `          ${line}\n`).join("")}`);

/** A professional profile with `rest` below its header. */
export const beroep = (rest: string): string => document("beroepsprofiel", "bp.voorbeeld", "Voorbeeldberoep", rest);

/** A programme profile with `rest` below its header. */
export const opleiding = (rest: string): string => document("opleidingsprofiel", "op.voorbeeld", "Voorbeeldopleiding", rest);

/** A framework with `rest` below its header. */
export const kader = (rest: string): string => document("kader", "voorbeeldkader", "{ nl: Voorbeeldkader, en: Example framework }", rest);

/** A crosswalk with `rest` below its header. */
export const koppeling = (rest: string): string => document("koppeling", "voorbeeldkoppeling", "Voorbeeldkoppeling", rest);

function document(soort: string, id: string, titel: string, rest: string): string {
  return `soort: ${soort}\nid: ${id}\ntitel: ${titel}\nversie: "2026"\n${rest.replace(/^\n/, "")}`;
}
