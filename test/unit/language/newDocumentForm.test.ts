// What an editor can ask for a new document, and that it makes what the command line makes.
import { expect, test } from "vitest";
import { bundled } from "../../../server/src/frameworks/bundled.ts";
import { newDocument } from "../../../server/src/language/newDocument.ts";
import { draftNewDocument, newDocumentForm } from "../../../server/src/language/newDocumentForm.ts";
import { readDocument } from "../../../server/src/model/document.ts";
import { Project } from "../../../server/src/project/project.ts";
import { SOORT_NAMES } from "../../../server/src/schema/keys/header.ts";

const project = (...texts: string[]): Project => {
  const made = new Project(bundled());
  texts.forEach((text, index) => made.set(readDocument(`file:///w/${index}.yaml`, text)));
  return made;
};
const TODAY = "2026-03-01";

test("every kind can be chosen, in both languages", () => {
  const { frameworks } = project();
  for (const language of ["nl", "en"] as const) {
    const { kinds } = newDocumentForm(frameworks, language);
    expect(kinds.map(({ value }) => value)).toEqual(SOORT_NAMES);
    for (const { label, description } of kinds) expect(label && description).not.toBe("");
  }
  expect(newDocumentForm(frameworks, "nl").kinds[0]!.label).not.toBe(newDocumentForm(frameworks, "en").kinds[0]!.label);
});

test("a level proposes the framework of roles that is usual there, and that framework can be chosen", () => {
  const { kinds, frameworks, ordering } = newDocumentForm(project().frameworks, "nl");
  const withRoles = frameworks.filter(({ hasRoles }) => hasRoles).map(({ value }) => value);
  const proposed = kinds.flatMap(({ levels }) => levels.map((level) => level.ordering));
  expect(new Set(proposed)).toContain("canmeds@nl-mbo-2026");
  for (const name of [...proposed, ordering]) expect(withRoles).toContain(name);
  expect(withRoles).not.toContain("bloom@1956");
});

test("a framework of the workspace can be chosen for roles", () => {
  const own = "soort: kader\nid: eigen\nversie: '1'\ntitel: { nl: Eigen, en: Own }\nelementen: [{ id: a, label: { nl: A, en: A } }]\n";
  expect(newDocumentForm(project(own).frameworks, "en").frameworks).toContainEqual({ value: "eigen@1", label: "Own", description: "", hasRoles: true });
});

test("a version that was replaced comes last, and says so; by a draft it is not", () => {
  const version = (versie: string, more = ""): string => `soort: kader\nid: eigen\nversie: '${versie}'\ntitel: Eigen\n${more}elementen: [{ id: a, label: A }]\n`;
  const found = (more: string) => newDocumentForm(project(version("1"), version("2", more)).frameworks, "nl").frameworks;
  expect(found("vorigeVersie: eigen@1\n").filter(({ value }) => value.startsWith("eigen")).map(({ value, description }) => [value, description])).toEqual([["eigen@2", ""], ["eigen@1", "Vervangen door eigen@2."]]);
  expect(found("vorigeVersie: eigen@1\nstatus: concept\n").filter(({ value }) => value.startsWith("eigen")).map(({ value }) => value)).toEqual(["eigen@1", "eigen@2"]);
});

test.each(SOORT_NAMES)("a new %s is what the command line makes", (soort) => {
  const kaders = soort === "koppeling" ? ["nphf@2015", "nphf@2015-herzien"] : soort === "kader" ? [] : ["nphf@2015-herzien"];
  const made = draftNewDocument(project(), { soort, titel: "Zorg in de wijk", kaders }, "nl", TODAY);
  const { frameworks } = project();
  expect(made.text).toBe(newDocument({ soort, titel: "Zorg in de wijk", id: made.id, versie: made.versie, kaders, language: "nl", today: TODAY }, frameworks));
  expect(made.fileName).toBe(`zorg-in-de-wijk.${soort}.yaml`);
  expect(readDocument("file:///new.yaml", made.text).problems.map(({ code }) => code)).toEqual([]);
});

test("an id that is taken gets a number, one of another version does not", () => {
  const taken = (versie: string): string => `soort: beroepsprofiel\nid: bp.wijkzorg\nversie: "${versie}"\ntitel: Wijkzorg\n`;
  const id = (...texts: string[]): string => draftNewDocument(project(...texts), { soort: "beroepsprofiel", titel: "Wijkzorg" }, "nl", TODAY).id;
  expect(id(taken("2026"))).toBe("bp.wijkzorg-2");
  expect(id(taken("2020"))).toBe("bp.wijkzorg");
});
