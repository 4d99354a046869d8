// Counts what stands in the files that an import made, so that the numbers cannot differ from the files.
import type { Entry, Value } from "../import/data.ts";

type Counts = Record<string, number>;

const COUNTED_LISTS: Readonly<Record<string, string>> = {
  profielen: "profielen",
  kerntaken: "kerntaken",
  werkprocessen: "werkprocessen",
  gedrag: "gedragsregels",
  rollen: "rollen",
  brondocumenten: "brondocumenten",
  wijzigingen: "wijzigingen",
  keuzedelen: "keuzedelen",
  taalbeheersing: "taaleisen",
  onderhoudsagenda: "onderhoudspunten",
};

/** What `dossiers` hold, kind by kind; kinds that do not occur count 0. */
export function countsOf(dossiers: readonly Entry[]): Counts {
  const kinds = ["competenties", "vakkennis", "vakkennisverwijzingen", "aanvullingenPerProfiel", ...Object.values(COUNTED_LISTS)];
  const counts: Counts = { dossiers: dossiers.length, ...Object.fromEntries(kinds.map((kind) => [kind, 0])) };
  for (const dossier of dossiers) countIn(dossier, counts);
  return counts;
}

function countIn(entry: Entry, counts: Counts): void {
  for (const [key, value] of Object.entries(entry)) {
    if (value === undefined) continue;
    countValue(key, value, counts);
    for (const item of Array.isArray(value) ? (value as readonly Value[]) : [value]) {
      if (isEntry(item)) countIn(item, counts);
    }
  }
}

function countValue(key: string, value: Value, counts: Counts): void {
  if (key === "perProfiel" && isEntry(value)) {
    const additions = Object.values(value).map((addition) => (addition !== undefined && isEntry(addition) ? Object.keys(addition).length : 0));
    return add(counts, "aanvullingenPerProfiel", additions.reduce((sum, count) => sum + count, 0));
  }
  if (!Array.isArray(value)) return;
  const items = value as readonly Value[];
  const kind = COUNTED_LISTS[key];
  if (kind) add(counts, kind, items.length);
  if (key === "vakkennis") add(counts, items.every(isEntry) ? "vakkennis" : "vakkennisverwijzingen", items.length);
  if (key === "dekt") add(counts, "competenties", items.filter((item) => String(item).startsWith("sbb:")).length);
}

function add(counts: Counts, kind: string, count: number): void {
  counts[kind] = (counts[kind] ?? 0) + count;
}

function isEntry(value: Value): value is Entry {
  return typeof value === "object" && !Array.isArray(value);
}
