// Rule: two files that are the same version of the same document.
import { identityOf } from "../../model/document.ts";
import { pairOf } from "../../yaml/tree.ts";
import { same } from "../../text/localized.ts";
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";
import { asNextVersion } from "../shared/next-version.ts";

export default defineRule({
  id: "meta/duplicate-document",
  severity: "error",
  preset: "aanbevolen",
  kinds: "all",
  title: { nl: "Twee bestanden met hetzelfde id en dezelfde versie", en: "Two files with the same id and version" },
  messages: {
    default: {
      nl: 'Ook {file} heet "{id}" in versie "{version}". Geef een nieuwe versie een eigen versie, en een ander document een eigen id.',
      en: '{file} is called "{id}" in version "{version}" as well. Give a new version its own versie, and another document its own id.',
    },
  },
  why: { nl: "Een verwijzing naar dit document kan dan twee bestanden bedoelen.", en: "A reference to this document can then mean two files." },
  how: { nl: "Is de kopie een nieuwe versie, laat het lampje haar dan een eigen `versie` en een `vorigeVersie` geven. Verander anders het `id` in één van de twee, of gooi de kopie weg.", en: "When the copy is a new version, let the light bulb give it its own `versie` and a `vorigeVersie`. Else change the `id` in one of the two, or delete the copy." },
  sources: [{ document: "FIELD", place: "§1.1 (id and version)" }, { document: "APWMD-2012", place: "L685-693" }],
  fixable: "unsafe",
  bad: { fileName: "b.beroepsprofiel.yaml", text: beroep(""), beside: [{ fileName: "a.beroepsprofiel.yaml", text: beroep("") }] },
  good: { fileName: "a.beroepsprofiel.yaml", text: beroep(""), beside: [{ fileName: "b.beroepsprofiel.yaml", text: beroep("").replace('"2026"', '"2027"') }] },
  check({ document, project }, report) {
    const { id, versie } = identityOf(document);
    const span = document.content.id?.span;
    if (!id || !versie || !span) return;
    const others = project.withId(id).filter((other) => other.uri !== document.uri && identityOf(other).versie === versie);
    if (others.length === 0) return;
    const related = others.slice(0, 5).map((other) => ({ uri: other.uri, span: pairOf(other.root, "id")?.value?.span ?? { start: 0, end: 0 }, message: { nl: "Het andere bestand.", en: "The other file." } }));
    const fixes = others.every((other) => isCopyOf(document.uri, other.uri)) ? asNextVersion(document, project) : [];
    report(span, { params: { file: same(fileName(others[0]!.uri)), id, version: versie }, related, fixes });
  },
});

/** Whether the name of a file says that it was made after the other: a copy has a longer name, a next version a later one. One of two is. */
function isCopyOf(uri: string, other: string): boolean {
  return uri.length === other.length ? uri > other : uri.length > other.length;
}

function fileName(uri: string): string {
  return decodeSafely(uri.slice(uri.lastIndexOf("/") + 1));
}

function decodeSafely(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
