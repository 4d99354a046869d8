// What is kept of earlier checks may not outlive what it was found under.
import { expect, test } from "vitest";
import { bundled } from "../../../server/src/frameworks/bundled.ts";
import { readDocument } from "../../../server/src/model/document.ts";
import { readConfig } from "../../../server/src/project/config.ts";
import { Project } from "../../../server/src/project/project.ts";
import { KeptFindings } from "../../../server/src/rules/kept.ts";
import { RULES } from "../../../server/src/rules/registry.generated.ts";
import { checkDocument } from "../../../server/src/rules/run.ts";

const textOf = (soort: string) => `soort: ${soort}\nid: x.y\ntitel: Voorbeeld\nversie: "2026"\nomschrijving: Rapporteert binnen 24 uur in 3 stappen op adequate wijze.\nbekwaamheden:\n  - id: a\n    titel: Reageert op adequate wijze\n    tekst: Rapporteert binnen 24 uur in 3 stappen.\n`;

test.each(["kwalificatiedossier", "opleidingsprofiel", "beroepsprofiel", "leertraject", "kennisbasis", "kader"])("retyping the kind of a document as %s finds what a first look finds", (soort) => {
  const project = new Project(bundled());
  project.config = readConfig("preset: alles\n");
  const kept = new KeptFindings();
  for (const written of ["beroepsprofiel", "kader", soort]) {
    const document = readDocument("file:///w/x.yaml", textOf(written));
    project.set(document);
    expect(checkDocument(project, document, RULES, { kept }).findings).toEqual(checkDocument(project, document, RULES).findings);
  }
});

test("another configuration finds anew", () => {
  const project = new Project(bundled());
  const kept = new KeptFindings();
  const document = readDocument("file:///w/x.yaml", textOf("beroepsprofiel"));
  project.set(document);
  for (const config of ["preset: aanbevolen\n", "preset: alles\n", "preset: alles\nregels: { wording/repeated-word: uit }\n"]) {
    project.config = readConfig(config);
    expect(checkDocument(project, document, RULES, { kept }).findings).toEqual(checkDocument(project, document, RULES).findings);
  }
});
