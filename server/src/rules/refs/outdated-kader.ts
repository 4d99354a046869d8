// Rule: a version of a framework that has a successor.
import { nameOfVersion, successorsOfKader } from "../../project/derivation.ts";
import { resolve } from "../../project/resolve.ts";
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";

export default defineRule({
  id: "refs/outdated-kader",
  severity: "information",
  preset: "aanbevolen",
  kinds: ["kwalificatiedossier", "opleidingsprofiel", "beroepsprofiel", "leertraject", "kennisbasis"],
  title: { nl: "Er is een nieuwere versie van het kader", en: "There is a newer version of the framework" },
  messages: {
    default: {
      nl: 'Van "{kader}" is er een opvolger: "{next}". Stap over bij de volgende herziening.',
      en: '"{kader}" has a successor: "{next}". Move over at the next revision.',
    },
  },
  why: {
    nl: "Profielen die op een oude versie blijven staan, zijn niet te vergelijken met profielen op de nieuwe.",
    en: "Profiles that stay on an old version cannot be compared with profiles on the new one.",
  },
  how: {
    nl: "Stap over wanneer het document toch wordt herzien: in de editor zet het lampje bij het kader de verwijzingen om, op de opdrachtregel doet `bekwaam migrate` dat. Of zet met `# bekwaam-negeer refs/outdated-kader: reden` erbij waarom niet.",
    en: "Move over when the document is revised anyway: in the editor the light bulb at the framework converts the references, on the command line `bekwaam migrate` does. Or say why not with `# bekwaam-negeer refs/outdated-kader: reason`.",
  },
  sources: [{ document: "NPHF-2015", place: "L37-47, L1347-1349" }, { document: "FIELD", place: "§1.2" }],
  bad: { text: beroep("kaders: [nphf@2015]\n") },
  good: { text: beroep("kaders: [nphf@2015-herzien]\n") },
  check({ document, project }, report) {
    const seen = new Set<string>();
    for (const reference of document.references) {
      if (reference.refersTo !== "kader" || seen.has(reference.value)) continue;
      seen.add(reference.value);
      const found = resolve(project, document, reference);
      if (found.found !== "kader" || !reference.value.includes("@")) continue;
      const [next] = successorsOfKader(project, found.kader.kader);
      if (next) report(reference.span, { params: { kader: reference.value, next: nameOfVersion(next) } });
    }
  },
});
