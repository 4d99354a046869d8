// Rule: a framework that the team asks of every document.
import { kaderName } from "../../frameworks/kader.ts";
import { splitName } from "../../frameworks/names.ts";
import { spokenKaders } from "../../project/resolve.ts";
import { defineRule } from "../rule.ts";
import { dossier } from "../shared/examples.ts";
import { keySpan } from "../shared/places.ts";
import { addKader } from "../refs/kader-not-listed.ts";

export default defineRule({
  id: "meta/required-kaders",
  severity: "warning",
  preset: "aanbevolen",
  kinds: ["kwalificatiedossier", "opleidingsprofiel", "beroepsprofiel", "leertraject"],
  whenFinished: true,
  title: { nl: "Verplicht kader ontbreekt", en: "Required framework is missing" },
  messages: {
    default: {
      nl: 'Volgens bekwaam.config.yaml gebruikt elk document "{kader}", maar dit document niet. Zet het bij kaders.',
      en: 'By bekwaam.config.yaml every document uses "{kader}", but this one does not. Put it at kaders.',
    },
    version: {
      nl: 'Volgens bekwaam.config.yaml gebruikt elk document "{kader}", maar dit document gebruikt "{other}".',
      en: 'By bekwaam.config.yaml every document uses "{kader}", but this document uses "{other}".',
    },
  },
  why: { nl: "Documenten in één kader zijn te vergelijken; dat is waarom het team het afsprak.", en: "Documents in one framework can be compared; that is why the team agreed on it." },
  how: { nl: "Zet het kader bij `kaders` en verwijs ernaar bij `dekt` of `rollen`.", en: "Put the framework at `kaders` and refer to it at `dekt` or `rollen`." },
  sources: [{ document: "ZIN-2016", place: "L905-907" }, { document: "APWMD-2012", place: "L1352-1356" }],
  fixable: "unsafe",
  bad: { text: dossier("kaders: [canmeds@nl-mbo-2026]\n"), config: "kaders: [nphf@2015-herzien]\n" },
  good: { text: dossier("kaders: [canmeds@nl-mbo-2026, nphf@2015-herzien]\n"), config: "kaders: [nphf@2015-herzien]\n" },
  check({ document, project }, report) {
    if (project.config.kaders.length === 0) return;
    const spoken = spokenKaders(project, document).map(({ kader }) => kader);
    const span = keySpan(document, "kaders", "gemeenschappelijkKader");
    for (const wanted of span ? project.config.kaders : []) {
      const [id, versie] = splitName(wanted);
      const own = spoken.filter((kader) => kader.id === id);
      if (own.some((kader) => versie === undefined || kader.versie === versie)) continue;
      if (own[0]) report(span!, { variant: "version", params: { kader: wanted, other: kaderName(own[0]) } });
      else report(span!, { params: { kader: wanted }, fixes: addKader(document, wanted) });
    }
  },
});
