// Rule: an item that names both a part of a framework and something within that part.
import type { Reference } from "../../model/item.ts";
import { kaderName } from "../../frameworks/kader.ts";
import { resolve } from "../../project/resolve.ts";
import { defineRule } from "../rule.ts";
import { beroep } from "../shared/examples.ts";
import { listsOf } from "../shared/lists.ts";

export default defineRule({
  id: "refs/parent-and-child",
  severity: "information",
  preset: "streng",
  kinds: "all",
  title: { nl: "Geheel en deel samen genoemd", en: "Whole and part named together" },
  messages: {
    default: {
      nl: '"{child}" valt al binnen "{parent}". De nauwkeurigste verwijzing is genoeg.',
      en: '"{child}" lies within "{parent}" already. The most precise reference is enough.',
    },
  },
  why: { nl: "Het geheel wordt al gedekt door het deel; de tweede verwijzing voegt niets toe.", en: "The part covers the whole already; the second reference adds nothing." },
  how: { nl: "Laat alleen de nauwkeurigste verwijzing staan.", en: "Keep only the most precise reference." },
  sources: [{ document: "NPHF-2015", place: "L597-863" }],
  bad: { text: beroep(`
bekwaamheden:
  - { id: samen-beslissen, titel: Beslist samen, dekt: [nphf:2, nphf:2.2] }
`) },
  good: { text: beroep(`
bekwaamheden:
  - { id: samen-beslissen, titel: Beslist samen, dekt: [nphf:2.2] }
`) },
  check({ document, project }, report) {
    for (const list of listsOf(document, ["dekking"])) {
      if (list.length < 2) continue;
      const named = new Map<string, Reference>();
      const found = list.map((reference) => ({ reference, resolution: resolve(project, document, reference) }));
      for (const { reference, resolution } of found) {
        if (resolution.found === "element") named.set(`${kaderName(resolution.kader.kader)}:${resolution.element.element.id}`, reference);
      }
      for (const { reference, resolution } of found) {
        if (resolution.found !== "element") continue;
        let parent = resolution.element.element.parent;
        for (let steps = 0; parent !== undefined && steps < 100; steps++) {
          const whole = named.get(`${kaderName(resolution.kader.kader)}:${parent}`);
          if (whole) {
            report(whole.span, { params: { child: reference.value, parent: whole.value }, related: [{ span: reference.span, message: { nl: "Het deel.", en: "The part." } }] });
            break;
          }
          parent = resolution.kader.element(parent)?.parent;
        }
      }
    }
  },
});
