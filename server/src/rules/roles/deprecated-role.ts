// Rule: a role that goes by another name in the version of the framework that the document uses.
import { orderingOf } from "../../project/resolve.ts";
import { defineRule } from "../rule.ts";
import { opleiding } from "../shared/examples.ts";
import { replaceWith } from "../shared/fixes.ts";
import { listsOf } from "../shared/lists.ts";
import { isPath } from "../shared/places.ts";
import { replacementWithin } from "../../frameworks/replaced.ts";
import { orderingName, renamedIn, splitsIn } from "../shared/roles.ts";

export default defineRule({
  id: "roles/deprecated-role",
  severity: "warning",
  preset: "aanbevolen",
  kinds: "all",
  title: { nl: "Rol met een oude naam", en: "Role under an old name" },
  messages: {
    default: {
      nl: '"{role}" is een rol uit {known}. In {kader} heet deze rol "{now}".',
      en: '"{role}" is a role of {known}. In {kader} this role is called "{now}".',
    },
    replaced: {
      nl: 'De rol "{role}" is in {kader} vervangen door "{now}".',
      en: 'The role "{role}" has been replaced by "{now}" in {kader}.',
    },
  },
  why: {
    nl: "Rollen veranderen van naam: CanMEDS kreeg in 2015 Leader in plaats van Manager, en in BN2030 heet de organisator leider. Een oude naam telt niet mee in de dekking van het nieuwe kader.",
    en: "Roles change names: in 2015 CanMEDS got Leader instead of Manager, and in BN2030 the organiser is called leader. An old name does not count in coverage of the new framework.",
  },
  how: {
    nl: "Gebruik de naam uit het kader bij `gemeenschappelijkKader.ordening`, of noem daar de versie die de oude naam gebruikt.",
    en: "Use the name from the framework at `gemeenschappelijkKader.ordening`, or name the version there that uses the old name.",
  },
  sources: [{ document: "ZIN-2016", place: "L1016" }, { document: "FIELD", place: "§1.2, §2" }],
  fixable: "unsafe",
  bad: { text: opleiding(`
gemeenschappelijkKader: { ordening: canmeds@bn2030 }
eindkwalificaties:
  - id: ek-1
    tekst: Organiseert de zorg voor een groep zorgvragers.
    rollen: [organisator]
`) },
  good: { text: opleiding(`
gemeenschappelijkKader: { ordening: canmeds@bn2030 }
eindkwalificaties:
  - id: ek-1
    tekst: Organiseert de zorg voor een groep zorgvragers.
    rollen: [leider]
`) },
  check({ document, project }, report) {
    const kader = orderingOf(project, document);
    if (!kader) return;
    for (const list of listsOf(document, ["rol"])) {
      const split = new Set(splitsIn(kader, list).flatMap(({ parts }) => parts));
      for (const reference of list) {
        const { value, span } = reference;
        if (split.has(reference) || isPath(value)) continue;
        const found = kader.find(value)?.element;
        const params = { role: value, kader: orderingName(kader) };
        if (found) {
          const now = replacementWithin(kader, found);
          if (now !== undefined) report(span, { variant: "replaced", params: { ...params, now }, fixes: replaceWith(document, span, [now]) });
          continue;
        }
        const renamed = renamedIn(project, kader, value);
        const now = renamed?.successors.length === 1 ? renamed.successors[0]! : undefined;
        if (renamed && now !== undefined) report(span, { params: { ...params, known: renamed.known, now }, fixes: replaceWith(document, span, [now]) });
      }
    }
  },
});
