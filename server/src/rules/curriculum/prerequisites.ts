// Rule: prior knowledge that comes later, or units that wait for each other.
import { defineRule } from "../rule.ts";
import { opleiding } from "../shared/examples.ts";

export default defineRule({
  id: "curriculum/prerequisites",
  severity: "warning",
  preset: "aanbevolen",
  kinds: ["opleidingsprofiel"],
  title: { nl: "Voorkennis komt pas later", en: "Prior knowledge comes later" },
  messages: {
    default: {
      nl: '"{before}" is voorkennis, maar wordt pas in leerjaar {year} gegeven, na deze eenheid in leerjaar {own}. Verander het leerjaar of de voorkennis.',
      en: '"{before}" is prior knowledge, but is taught in year {year}, after this unit in year {own}. Change the year or the prior knowledge.',
    },
    circle: {
      nl: 'De eenheden wachten in een kring op elkaar: {circle}. Haal ergens de voorkennis weg.',
      en: 'The units wait for each other in a circle: {circle}. Remove the prior knowledge somewhere.',
    },
  },
  why: { nl: "Een leertraject is intern consistent als wat eerst nodig is, ook eerst komt.", en: "A learning track is consistent when what is needed first also comes first." },
  how: { nl: "Zet eenheden in de volgorde waarin ze op elkaar bouwen.", en: "Put units in the order in which they build on each other." },
  sources: [{ document: "ZIN-2016", place: "L1235, L1268-1269" }],
  bad: { text: opleiding(`
eenheden:
  - { id: e-1, titel: Gesprekken, leerjaar: 1, voorkennis: [e-2] }
  - { id: e-2, titel: Klinisch redeneren, leerjaar: 2 }
`) },
  good: { text: opleiding(`
eenheden:
  - { id: e-1, titel: Gesprekken, leerjaar: 2, voorkennis: [e-2] }
  - { id: e-2, titel: Klinisch redeneren, leerjaar: 1 }
`) },
  check({ document }, report) {
    if (document.soort !== "opleidingsprofiel") return;
    const units = document.content.eenheden ?? [];
    const years = new Map<string, number>();
    const before = new Map<string, readonly string[]>();
    for (const { id, leerjaar, voorkennis } of units) {
      if (!id) continue;
      if (leerjaar) years.set(id.value, leerjaar.value);
      if (voorkennis) before.set(id.value, voorkennis.map(({ value }) => value));
    }
    if (before.size === 0) return;
    const circles = inCircle(before);
    for (const { id, leerjaar, voorkennis } of units) {
      for (const { value, span } of voorkennis ?? []) {
        const year = years.get(value);
        const circle = id && circles.get(id.value);
        if (circle?.includes(value) && circle[1] === value) report(span, { variant: "circle", params: { circle: circle.map((one) => `"${one}"`).join(" → ") } });
        else if (leerjaar && year !== undefined && year > leerjaar.value) report(span, { params: { before: value, year, own: leerjaar.value } });
      }
    }
  },
});

/** For each unit that waits for itself the way round, from that unit to itself. Each unit is walked through once. */
function inCircle(before: ReadonlyMap<string, readonly string[]>): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const done = new Set<string>();
  for (const start of before.keys()) {
    const path: { id: string; next: number }[] = done.has(start) ? [] : [{ id: start, next: 0 }];
    const places = new Map([[start, 0]]);
    for (let top = path[0]; top; top = path[path.length - 1]) {
      const next = before.get(top.id)?.[top.next++];
      const place = next === undefined ? undefined : places.get(next);
      if (next === undefined) {
        done.add(top.id);
        places.delete(top.id);
        path.pop();
      } else if (place !== undefined) {
        if (!found.has(top.id)) found.set(top.id, [top.id, ...path.slice(place).map(({ id }) => id)]);
      } else if (!done.has(next)) {
        places.set(next, path.length);
        path.push({ id: next, next: 0 });
      }
    }
  }
  return found;
}
