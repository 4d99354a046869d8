// Rule: a framework named without its version.
import { kaderName } from "../../frameworks/kader.ts";
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";
import { replaceWith } from "../shared/fixes.ts";

export default defineRule({
  id: "refs/kader-without-version",
  severity: "information",
  preset: "streng",
  kinds: "all",
  title: { nl: "Kader zonder versie", en: "Framework without a version" },
  messages: {
    default: {
      nl: '"{name}" betekent nu {now}, en bij een nieuwe versie iets anders. Schrijf de versie erbij.',
      en: '"{name}" means {now} today, and something else once there is a new version. Add the version.',
    },
  },
  why: { nl: "Rollen en gebieden veranderen per versie van naam; een document zonder versie verandert dan vanzelf van betekenis.", en: "Roles and areas change names per version; a document without a version then changes its meaning by itself." },
  how: { nl: "Schrijf bijvoorbeeld `canmeds@2015`.", en: "Write for example `canmeds@2015`." },
  sources: [{ document: "FIELD", place: "§2 (ship by version)" }],
  fixable: "unsafe",
  bad: { text: beroep("kaders: [nphf]\n") },
  good: { text: beroep("kaders: [nphf@2015-herzien]\n") },
  check({ document, project }, report) {
    for (const { refersTo, value, span, key } of document.references) {
      // A crosswalk has a rule of its own; languages of description have one version mostly.
      if (refersTo !== "kader" || value.includes("@") || !["kaders", "ordening", "breidtUit"].includes(key)) continue;
      const kader = project.frameworks.get(value);
      // Where there is one version only, the name says it all.
      if (!kader || project.frameworks.versions(kader.kader.id).length < 2) continue;
      const now = kaderName(kader.kader);
      report(span, { params: { name: value, now }, fixes: replaceWith(document, span, [now]) });
    }
  },
});
