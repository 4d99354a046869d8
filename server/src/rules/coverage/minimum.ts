// Rule: less of a framework covered than the team asks.
import { coverageOf, isCovered, type Coverage } from "../../coverage/coverage.ts";
import { profilesOf } from "../../coverage/scopes.ts";
import { spokenKaders } from "../../project/resolve.ts";
import { defineRule } from "../rule.ts";
import { dossier } from "../shared/examples.ts";
import { kaderSpan, keySpan } from "../shared/places.ts";
import { allOf } from "../shared/texts.ts";

export default defineRule({
  id: "coverage/minimum",
  severity: "warning",
  preset: "aanbevolen",
  kinds: ["kwalificatiedossier", "opleidingsprofiel", "beroepsprofiel"],
  title: { nl: "Dekking onder het minimum", en: "Coverage below the minimum" },
  messages: {
    default: {
      nl: "De onderdelen dekken {percent} % van {kader}; volgens bekwaam.config.yaml is {minimum} % nodig. Nog niet gedekt: {open}.",
      en: "The items cover {percent} % of {kader}; by bekwaam.config.yaml {minimum} % is needed. Not covered yet: {open}.",
    },
    profile: {
      nl: "Profiel {profile} dekt met het basisdeel {percent} % van {kader}; volgens bekwaam.config.yaml is {minimum} % nodig. Nog niet gedekt: {open}.",
      en: "Profile {profile} covers {percent} % of {kader} with the common part; by bekwaam.config.yaml {minimum} % is needed. Not covered yet: {open}.",
    },
  },
  why: { nl: "Het team heeft afgesproken hoeveel van dit kader elk document invult.", en: "The team agreed how much of this framework each document puts into practice." },
  how: { nl: "Geef onderdelen de rollen of verwijzingen die ontbreken, of pas `dekking` in de configuratie aan.", en: "Give items the roles or references that are missing, or change `dekking` in the configuration." },
  sources: [{ document: "NPHF-2015", place: "L502-506" }, { document: "ZIN-2016", place: "L905-907" }],
  bad: {
    config: "dekking: { nphf: 80 }\n",
    text: dossier(`
kaders: [nphf@2015-herzien]
basisdeel:
  code: B1
  kerntaken:
    - { code: B1-K1, titel: Biedt zorg, dekt: [nphf:2.2, nphf:5.1] }
`) },
  good: {
    config: "dekking: { nphf: 30 }\n",
    text: dossier(`
kaders: [nphf@2015-herzien]
basisdeel:
  code: B1
  kerntaken:
    - { code: B1-K1, titel: Biedt zorg, dekt: [nphf:2.2, nphf:5.1] }
`) },
  check({ document, project }, report) {
    const { dekking } = project.config;
    if (dekking.size === 0 || document.items.length === 0) return;
    for (const kader of spokenKaders(project, document)) {
      const minimum = dekking.get(`${kader.kader.id}@${kader.kader.versie}`) ?? dekking.get(kader.kader.id);
      if (minimum === undefined) continue;
      const profiles = profilesOf(document).slice(0, MOST_PROFILES);
      for (const profiel of profiles.length > 0 ? profiles : [undefined]) {
        const coverage = coverageOf(project, document, kader, profiel);
        const percent = percentOf(coverage);
        if (percent === undefined || percent >= minimum) continue;
        const params = { kader: `${kader.kader.id}@${kader.kader.versie}`, percent: Math.floor(percent), minimum, open: allOf(openIn(coverage)), profile: profiel?.id ?? "" };
        const span = profiel?.idSpan ?? kaderSpan(document, kader.kader.id) ?? document.header?.gemeenschappelijkKader?.ordening?.span ?? keySpan(document);
        if (span) report(span, { variant: profiel ? "profile" : "default", params });
      }
    }
  },
});

/** A file has a handful of profiles; counting coverage for thousands would take long. */
const MOST_PROFILES = 50;

function percentOf({ covered, total }: Coverage): number | undefined {
  return total === 0 ? undefined : (100 * covered) / total;
}

function openIn({ elements }: Coverage): string[] {
  return elements.filter((element) => element.parent === undefined && !isCovered(element)).map((element) => element.id);
}
