// Refactoring: a document goes over to another version of a framework, roles and elements included, by adopted crosswalks.
import { kaderName } from "../../frameworks/kader.ts";
import { splitName } from "../../frameworks/names.ts";
import type { KnownDocument } from "../../model/document.ts";
import { migrationOf } from "../../project/migration.ts";
import type { Project } from "../../project/project.ts";
import { resolve } from "../../project/resolve.ts";
import type { Localized } from "../../text/localized.ts";
import type { Span } from "../../text/span.ts";
import { referenceAt } from "../at.ts";
import type { Refactoring } from "./refactoring.ts";

/** Offered on the name of a framework in the header, for each version that something can be carried over to. */
export function versionsAt(project: Project, document: KnownDocument, range: Span): Refactoring[] {
  const reference = referenceAt(document, range.start);
  if (reference?.refersTo !== "kader" || document.soort === "kader" || document.soort === "koppeling") return [];
  const found = resolve(project, document, reference);
  if (found.found !== "kader") return [];
  return project.frameworks.versions(splitName(reference.value)[0]).flatMap((version) => {
    const migration = version.kader === found.kader.kader ? undefined : migrationOf(project, document, version);
    if (!migration || migration.from.kader !== found.kader.kader || migration.moved.length === 0) return [];
    const title = titleOf(kaderName(version.kader), migration.moved.length, migration.open.length);
    return [{ name: `version ${kaderName(version.kader)}`, kind: "refactor.rewrite" as const, title, edits: () => new Map([[document.uri, migration.edits]]) }];
  });
}

function titleOf(name: string, moved: number, open: number): Localized {
  const left = open === 0 ? { nl: "", en: "" } : { nl: `; zonder eenduidige opvolger blijven staan: ${open}`, en: `; without a clear successor, left as they are: ${open}` };
  return { nl: `Zet om naar ${name} (verwijzingen: ${moved}${left.nl})`, en: `Move to ${name} (references: ${moved}${left.en})` };
}
