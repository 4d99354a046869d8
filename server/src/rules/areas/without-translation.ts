// Rule: an area of skill that the document says it speaks, but does not put into practice.
import { reachedElements } from "../../coverage/coverage.ts";
import { documentScope, profileScope, profilesOf } from "../../coverage/scopes.ts";
import { splitName } from "../../frameworks/names.ts";
import type { IndexedKader } from "../../frameworks/registry.ts";
import type { KnownDocument } from "../../model/document.ts";
import type { Item } from "../../model/item.ts";
import type { Project } from "../../project/project.ts";
import { spokenVersion } from "../../project/resolve.ts";
import { andList, type Localized } from "../../text/localized.ts";
import { defineRule } from "../rule.ts";
import { areasMeant } from "../shared/dangling.ts";
import { beroep } from "../shared/examples.ts";
import { topOf } from "../shared/roles.ts";

export default defineRule({
  id: "areas/without-translation",
  severity: "warning",
  preset: "aanbevolen",
  kinds: ["kwalificatiedossier", "opleidingsprofiel", "beroepsprofiel"],
  whenFinished: true,
  title: { nl: "Vaardigheidsgebied zonder vertaling", en: "Area of skill without translation" },
  messages: {
    default: {
      nl: "Dit document noemt {kader}, maar geen enkel onderdeel vertaalt {areas} naar het eigen vak. Zet het bij dekt van een onderdeel waar het bij hoort.",
      en: "This document names {kader}, but no item translates {areas} to its own field. Put it at dekt of an item that it belongs to.",
    },
    profile: {
      nl: "In profiel {profile} vertaalt geen enkel onderdeel {areas} van {kader} naar het eigen vak, ook het basisdeel niet.",
      en: "In profile {profile} no item translates {areas} of {kader} to its own field, nor does the common part.",
    },
  },
  why: {
    nl: "De gebieden geven richting, maar zijn abstract; elk beroep vertaalt ze naar het eigen domein. Een gebied zonder vertaling blijft een voornemen.",
    en: "The areas give direction, but are abstract; each profession translates them to its own domain. An area without a translation stays an intention.",
  },
  how: {
    nl: "Geef een onderdeel dat bij het gebied hoort `dekt: [nphf:…]`, of haal het kader uit `kaders` als het document er niet naar werkt.",
    en: "Give an item that belongs to the area `dekt: [nphf:…]`, or take the framework out of `kaders` when the document does not work by it.",
  },
  sources: [{ document: "NPHF-2015", place: "L293-295, L502-506" }, { document: "FIELD", place: "§3" }],
  defaultOptions: { kaders: ["nphf"] },
  bad: { text: beroep(`
kaders: [nphf@2015-herzien]
bekwaamheden:
  - { id: gezond, titel: Bevordert gezondheid, dekt: [nphf:1.1, nphf:2.1, nphf:3.1] }
  - { id: samen, titel: Werkt samen, dekt: [nphf:4.1, nphf:5.1] }
`) },
  good: { text: beroep(`
kaders: [nphf@2015-herzien]
bekwaamheden:
  - { id: gezond, titel: Bevordert gezondheid, dekt: [nphf:1.1, nphf:2.1, nphf:3.1] }
  - { id: samen, titel: Werkt samen, dekt: [nphf:4.1, nphf:5.1] }
  - { id: digitaal, titel: Werkt met digitale middelen, dekt: [nphf:6] }
`) },
  check({ document, project, options }, report) {
    const wanted = Array.isArray(options["kaders"]) ? options["kaders"] : [options["kaders"]];
    if (document.items.length === 0 || ("uitbreiding" in document.content && document.content.uitbreiding)) return;
    for (const entry of document.header?.kaders ?? []) {
      const [id] = splitName(entry.value);
      const kader = wanted.includes(id) ? spokenVersion(project, document, id) : undefined;
      if (!kader) continue;
      const profiles = profilesOf(document).slice(0, MOST_PROFILES);
      const lists = profiles.length === 0 ? [{ profiel: undefined, areas: openAreas(project, document, kader) }] : profiles.map((profiel) => ({ profiel, areas: openAreas(project, document, kader, profiel) }));
      const everywhere = (lists[0]?.areas ?? []).filter((area) => lists.every(({ areas }) => areas.includes(area)));
      if (everywhere.length > 0) report(entry.span, { params: { kader: entry.value, areas: named(kader, everywhere) } });
      for (const { profiel, areas } of lists) {
        const own = areas.filter((area) => !everywhere.includes(area));
        if (profiel && own.length > 0) report(profiel.idSpan, { variant: "profile", params: { profile: profiel.id, kader: entry.value, areas: named(kader, own) } });
      }
    }
  },
});

/** A file has a handful of profiles; counting coverage for thousands would take long. */
const MOST_PROFILES = 50;

/** Ids of the areas that nothing covers, an adopted crosswalk and what is only misspelt included. */
function openAreas(project: Project, document: KnownDocument, kader: IndexedKader, profiel?: Item): string[] {
  const reached = reachedElements(project, profiel ? profileScope(document, profiel) : documentScope(document), kader);
  const meant = areasMeant(project, document, kader);
  return topOf(kader).map((element) => element.id).filter((id) => !reached.has(id) && !meant.has(id));
}

/** More names than this bury the message: the labels are whole sentences. */
const MOST_NAMES = 2;

/** `3 (van individugericht naar …)`, because the number alone says little; of many areas only the numbers. */
function named(kader: IndexedKader, ids: readonly string[]): Localized {
  const names = ids.map((id) => kader.element(id)!);
  if (names.length > MOST_NAMES) {
    const numbers = andList(ids);
    return { nl: `de gebieden ${numbers.nl}`, en: `areas ${numbers.en}` };
  }
  return andList(names.map(({ id, label }) => ({ nl: `${id} (${label.nl})`, en: `${id} (${label.en})` })));
}
