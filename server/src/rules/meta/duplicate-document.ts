// Rule: two files that are the same version of the same document.
import { identityOf } from "../../model/document.ts";
import { pairOf } from "../../yaml/tree.ts";
import { same } from "../../text/localized.ts";
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";

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
  how: { nl: "Verander `versie` of `id` in één van de twee, of gooi de kopie weg.", en: "Change `versie` or `id` in one of the two, or delete the copy." },
  sources: [{ document: "FIELD", place: "§1.1 (id and version)" }, { document: "APWMD-2012", place: "L685-693" }],
  bad: { fileName: "a.beroepsprofiel.yaml", text: beroep(""), beside: [{ fileName: "b.beroepsprofiel.yaml", text: beroep("") }] },
  good: { fileName: "a.beroepsprofiel.yaml", text: beroep(""), beside: [{ fileName: "b.beroepsprofiel.yaml", text: beroep("").replace('"2026"', '"2027"') }] },
  check({ document, project }, report) {
    const { id, versie } = identityOf(document);
    const span = document.content.id?.span;
    if (!id || !versie || !span) return;
    const others = project.withId(id).filter((other) => other.uri !== document.uri && identityOf(other).versie === versie);
    if (others.length === 0) return;
    const related = others.slice(0, 5).map((other) => ({ uri: other.uri, span: pairOf(other.root, "id")?.value?.span ?? { start: 0, end: 0 }, message: { nl: "Het andere bestand.", en: "The other file." } }));
    report(span, { params: { file: same(fileName(others[0]!.uri)), id, version: versie }, related });
  },
});

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
