// Rule: elements that replace each other in a circle.
import { textOf } from "../../model/read.ts";
import { valueOf } from "../../yaml/tree.ts";
import { defineRule } from "../rule.ts";
import { kader } from "../shared/examples.ts";

export default defineRule({
  id: "frameworks/replacement-cycle",
  severity: "error",
  preset: "aanbevolen",
  kinds: ["kader"],
  title: { nl: "Elementen vervangen elkaar in een kring", en: "Elements replace each other in a circle" },
  messages: {
    default: {
      nl: "Deze elementen vervangen elkaar in een kring: {circle}. Laat het element dat nu geldt zonder vervangenDoor.",
      en: "These elements replace each other in a circle: {circle}. Leave the element that holds now without vervangenDoor.",
    },
  },
  why: { nl: "Zo geldt geen van de elementen nog, en is niet te zeggen waar een document naar over moet.", en: "Then none of the elements holds any more, and nobody can say what a document should change to." },
  how: { nl: "Haal `vervangenDoor` weg bij het element dat nu geldt.", en: "Remove `vervangenDoor` from the element that holds now." },
  sources: [{ document: "FIELD", place: "§2" }],
  bad: { text: kader(`
elementen:
  - { id: manager, label: { nl: Manager, en: Manager }, vervangenDoor: leider }
  - { id: leider, label: { nl: Leider, en: Leader }, vervangenDoor: manager }
`) },
  good: { text: kader(`
elementen:
  - { id: manager, label: { nl: Manager, en: Manager }, vervangenDoor: leider }
  - { id: leider, label: { nl: Leider, en: Leader } }
`) },
  check({ document }, report) {
    const next = new Map<string, string>();
    const spans = new Map<string, { start: number; end: number }>();
    for (const item of document.items) {
      const replaced = textOf(valueOf(item.node, "vervangenDoor"));
      if (!replaced || item.id === "" || next.has(item.id) || replaced.value === item.id) continue;
      next.set(item.id, replaced.value);
      spans.set(item.id, replaced.span);
    }
    const done = new Set<string>();
    for (const start of next.keys()) {
      const path: string[] = [];
      const onPath = new Set<string>();
      let current: string | undefined = start;
      while (current !== undefined && !done.has(current) && !onPath.has(current)) {
        path.push(current);
        onPath.add(current);
        current = next.get(current);
      }
      if (current !== undefined && onPath.has(current)) {
        const circle = [...path.slice(path.indexOf(current)), current];
        report(spans.get(current)!, { params: { circle: circle.length > 8 ? `${circle.slice(0, 8).join(" → ")} → …` : circle.join(" → ") } });
      }
      for (const id of path) done.add(id);
    }
  },
});
