// Refactoring: a document goes over to another version of a framework, roles and elements included, by adopted crosswalks.
import { kaderName } from "../../frameworks/kader.ts";
import { splitName } from "../../frameworks/names.ts";
import type { KnownDocument } from "../../model/document.ts";
import { migrationOf, type Migration } from "../../project/migration.ts";
import type { Project } from "../../project/project.ts";
import { resolve } from "../../project/resolve.ts";
import { same, type Localized } from "../../text/localized.ts";
import type { Span } from "../../text/span.ts";
import { referenceAt } from "../at.ts";
import type { Refactoring } from "./refactoring.ts";

/** How many elements a title has room for. */
const SHOWN = 3;

/** Offered on the name of a framework in the header, for each version that something can be carried over to. */
export function versionsAt(project: Project, document: KnownDocument, range: Span): Refactoring[] {
  const reference = referenceAt(document, range.start);
  if (reference?.refersTo !== "kader" || document.soort === "kader" || document.soort === "koppeling") return [];
  const found = resolve(project, document, reference);
  if (found.found !== "kader") return [];
  return project.frameworks.versions(splitName(reference.value)[0]).flatMap((version) => {
    const migration = version.kader === found.kader.kader ? undefined : migrationOf(project, document, version);
    if (!migration || migration.from.kader !== found.kader.kader || migration.moved.length === 0) return [];
    const title = titleOf(kaderName(version.kader), migration);
    return [{ name: `version ${kaderName(version.kader)}`, kind: "refactor.rewrite" as const, title, edits: () => new Map([[document.uri, migration.edits]]) }];
  });
}

/** Names what is left to do by hand: some of it may say nothing wrong, and then no finding points at it. */
function titleOf(name: string, { moved, open }: Migration): Localized {
  const ids = [...new Set(open.map(({ from }) => from))];
  const shown = ids.slice(0, SHOWN).join(", ");
  const more = ids.length - SHOWN;
  const left = ids.length === 0
    ? same("")
    : { nl: `; zonder eenduidige opvolger blijft staan: ${shown}${more > 0 ? ` en nog ${more}` : ""}`, en: `; without a clear successor, left as it is: ${shown}${more > 0 ? ` and ${more} more` : ""}` };
  return { nl: `Zet om naar ${name} (verwijzingen: ${moved.length}${left.nl})`, en: `Move to ${name} (references: ${moved.length}${left.en})` };
}
