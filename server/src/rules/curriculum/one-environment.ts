// Rule: a programme or track with one learning environment only, or one that its list does not have.
import type { Ranged } from "../../text/span.ts";
import { nearestNames, plain } from "../../text/nearest.ts";
import { activitiesIn, leertraject } from "../shared/activities.ts";
import { defineRule } from "../rule.ts";
import { nearFix } from "../shared/several.ts";

export default defineRule({
  id: "curriculum/one-environment",
  severity: "information",
  preset: "streng",
  kinds: ["opleidingsprofiel", "leertraject"],
  title: { nl: "Weinig afwisseling in leeromgevingen", en: "Little variety of learning environments" },
  messages: {
    default: {
      nl: 'Alles wordt geleerd in één leeromgeving: {name}. Wissel af, bijvoorbeeld met simulatie, kleine groepen of de werkplek.',
      en: 'Everything is learnt in one environment: {name}. Vary, for example with simulation, small groups or the workplace.',
    },
    unlisted: {
      nl: 'Leeromgeving "{name}" staat niet in de lijst leeromgevingen van dit traject. Voeg haar toe of gebruik een naam uit de lijst.',
      en: 'Environment "{name}" is not in the list leeromgevingen of this track. Add it or use a name from the list.',
    },
  },
  why: { nl: "Verschillende leeromgevingen spreken verschillende bekwaamheden aan; welke er zijn, moet in een traject op één plaats staan.", en: "Different learning environments call on different competences; which there are should stand in one place of a track." },
  how: { nl: "Noem bij activiteiten en eenheden een `leeromgeving` en wissel af.", en: "Name a `leeromgeving` with activities and units, and vary." },
  sources: [{ document: "ZIN-2016", place: "L1268-1269, L1349-1363" }],
  fixable: "unsafe",
  bad: { text: leertraject(`
leeromgevingen: [leerwerkplaats, werkplek]
leeractiviteiten:
  - { id: la-1, titel: Samen op huisbezoek, leeromgeving: leerwerkplaatsen }
  - { id: la-2, titel: Een verslag maken, leeromgeving: leerwerkplaats }
`) },
  good: { text: leertraject(`
leeractiviteiten:
  - { id: la-1, titel: Lezen, leeromgeving: zelfstudie }
  - { id: la-2, titel: Samen op huisbezoek, leeromgeving: werkplek }
`) },
  check({ document }, report) {
    const activities = activitiesIn(document);
    const used = activities.flatMap(({ leeromgeving }) => leeromgeving ?? []);
    const listed = document.soort === "leertraject" ? (document.content.leeromgevingen ?? []).flatMap(({ naam }) => naam ?? []) : [];
    if (listed.length > 0) for (const one of used) if (!isListed(listed, one)) report(one.span, { variant: "unlisted", params: { name: one.value }, fixes: nearFix(document, one.span, nearestNames(one.value, listed.map(({ value }) => value), 1)) });
    const names = new Set([...used, ...listed].map(({ value }) => plain(value)));
    const withOne = activities.filter(({ leeromgeving }) => (leeromgeving?.length ?? 0) > 0).length;
    if (names.size === 1 && withOne > 1 && withOne === activities.length) report(used[0]!.span, { params: { name: used[0]!.value } });
  },
});

function isListed(listed: readonly Ranged<string>[], one: Ranged<string>): boolean {
  return listed.some(({ value }) => plain(value) === plain(one.value));
}
