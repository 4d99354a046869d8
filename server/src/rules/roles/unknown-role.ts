// Rule: a role that its framework does not have.
import type { KaderElement } from "../../frameworks/kader.ts";
import type { IndexedKader } from "../../frameworks/registry.ts";
import type { Project } from "../../project/project.ts";
import { orderingOf } from "../../project/resolve.ts";
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";
import { explained, explainedFix } from "../shared/explained.ts";
import { listsOf } from "../shared/lists.ts";
import { isPath } from "../shared/places.ts";
import { idsOf, orderingName, renamedIn, splitsIn, topOf, wholesFor } from "../shared/roles.ts";
import { listFix, nearFix, severalNames } from "../shared/several.ts";
import { anyOf } from "../shared/texts.ts";
import { elementStandsUnread } from "../shared/unread.ts";

export default defineRule({
  id: "roles/unknown-role",
  severity: "error",
  preset: "aanbevolen",
  kinds: "all",
  title: { nl: "Onbekende rol", en: "Unknown role" },
  messages: {
    default: {
      nl: 'De rol "{role}" staat niet in kader {kader}. Kies uit {roles}.',
      en: 'The role "{role}" is not in framework {kader}. Choose from {roles}.',
    },
    explained: {
      nl: 'Achter de rol "{role}" staat nog uitleg. Laat alleen de rol staan; uitleg mag erachter als opmerking, met #.',
      en: 'There is an explanation behind the role "{role}". Leave the role alone; an explanation may follow as a comment, with #.',
    },
    several: {
      nl: "Hier staan meer rollen in één tekst. Zet ze in een lijst: {list}.",
      en: "Several roles stand in one text here. Put them in a list: {list}.",
    },
    near: {
      nl: 'De rol "{role}" staat niet in kader {kader}. Misschien bedoeld: {near}. De rollen zijn {roles}.',
      en: 'The role "{role}" is not in framework {kader}. Perhaps meant: {near}. The roles are {roles}.',
    },
  },
  why: {
    nl: "Een rol die niet in het kader staat, telt nergens mee: niet in de dekking en niet in de vergelijking met andere opleidingen en beroepen.",
    en: "A role that is not in the framework counts nowhere: not in coverage and not in the comparison with other programmes and professions.",
  },
  how: {
    nl: "Schrijf een rol uit het kader dat bij `gemeenschappelijkKader.ordening` staat, of zet daar het kader dat de bedoelde rol wel heeft.",
    en: "Write a role of the framework that `gemeenschappelijkKader.ordening` names, or name the framework there that does have the role.",
  },
  sources: [{ document: "ZIN-2016", place: "L986-993" }, { document: "VJI-2014", place: "L2058-2060" }],
  fixable: "unsafe",
  bad: { text: beroep(`
gemeenschappelijkKader: { ordening: canmeds@nl-verpleegkunde-2012 }
bekwaamheden:
  - id: samen-beslissen
    titel: Beslist samen met de zorgvrager
    rollen: [comunicator]
`) },
  good: { text: beroep(`
gemeenschappelijkKader: { ordening: canmeds@nl-verpleegkunde-2012 }
bekwaamheden:
  - id: samen-beslissen
    titel: Beslist samen met de zorgvrager
    rollen: [communicator]
`) },
  check({ document, project }, report) {
    const kader = orderingOf(project, document);
    if (!kader) return;
    const meant = new Map<string, readonly string[] | "renamed">();
    const roles = anyOf(idsOf(topOf(kader)));
    for (const list of listsOf(document, ["rol"])) {
      const split = new Set(splitsIn(kader, list).flatMap(({ parts }) => parts));
      for (const reference of list) {
        const { value, span } = reference;
        if (split.has(reference) || isPath(value) || kader.find(value) || elementStandsUnread(project, kader, value)) continue;
        const withMore = explained(value, (name) => roleNamed(kader, name));
        if (withMore) {
          report(span, { variant: "explained", params: { role: withMore.name }, fixes: explainedFix(document, span, withMore) });
          continue;
        }
        const several = severalNames(value, (name) => (kader.find(name) ? name : undefined));
        if (several) {
          report(span, { variant: "several", params: { list: `[${several.join(", ")}]` }, fixes: listFix(document, span, several) });
          continue;
        }
        const near = meant.get(value) ?? nearRoles(project, kader, value);
        meant.set(value, near);
        if (near === "renamed") continue; // roles/deprecated-role says what it is called now
        const params = { role: value, kader: orderingName(kader), roles, near: anyOf(near) };
        report(span, near.length > 0 ? { variant: "near", params, fixes: nearFix(document, span, near) } : { params });
      }
    }
  },
});

function roleNamed(kader: IndexedKader, written: string): { name: string; element: KaderElement } | undefined {
  const found = kader.find(written);
  return found && { name: found.element.id, element: found.element };
}

/** Roles that `written` may be meant as, nearest first. */
function nearRoles(project: Project, kader: IndexedKader, written: string): readonly string[] | "renamed" {
  const successors = renamedIn(project, kader, written)?.successors ?? [];
  if (successors.length === 1) return "renamed";
  return [...new Set([...successors, ...wholesFor(kader, written), ...kader.nearest(written)])].slice(0, 3);
}
