// Random small workspaces as plain data, the text of their documents, and what they cover by the words of docs/coverage.md.
import fc from "../../support/fast-check.ts";

export interface Tags {
  readonly own: readonly string[];
  /** Additions that hold for one profile, by its code. */
  readonly perProfiel: Readonly<Record<string, readonly string[]>>;
}

export interface Dossier {
  readonly id: string;
  readonly basisdeel: readonly Tags[];
  readonly profielen: readonly (readonly Tags[])[];
  readonly keuzedelen: readonly (readonly string[])[];
}

export interface Workspace {
  /** Per element `e<n>` the place of its parent, or -1. */
  readonly parents: readonly number[];
  /** From `ander:f<n>` to `eigen:e<n>`. */
  readonly pairs: readonly { readonly van: number; readonly naar: number; readonly relatie: string }[];
  readonly isAdopted: boolean;
  readonly dossiers: readonly Dossier[];
}

const OTHER_ELEMENTS = 3;
const PROFILES = ["P1", "P2"];

// Some lead nowhere: an element or framework that does not exist, or no reference at all.
const tag = fc.oneof(
  { weight: 6, arbitrary: fc.nat(6).map((place) => `eigen:e${place}`) },
  { weight: 2, arbitrary: fc.nat(OTHER_ELEMENTS).map((place) => `ander:f${place}`) },
  { weight: 1, arbitrary: fc.constantFrom("eigen:zz", "onbekend:e1", "e1", "eigen@9:e1") },
);
const tags = fc.array(tag, { maxLength: 3 });
const item: fc.Arbitrary<Tags> = fc.record({ own: tags, perProfiel: fc.dictionary(fc.constantFrom(...PROFILES), tags, { maxKeys: 2, noNullPrototype: true }) });
const dossier = fc.record({
  basisdeel: fc.array(item, { maxLength: 3 }),
  profielen: fc.array(fc.array(item, { maxLength: 2 }), { minLength: 1, maxLength: 2 }),
  keuzedelen: fc.array(tags, { maxLength: 2 }),
});

export const WORKSPACES: fc.Arbitrary<Workspace> = fc.record({
  parents: fc.integer({ min: 1, max: 6 }).chain((count) => fc.tuple(...Array.from({ length: count }, (_, place) => fc.integer({ min: -1, max: place - 1 })))),
  pairs: fc.array(fc.record({ van: fc.nat(OTHER_ELEMENTS - 1), naar: fc.nat(5), relatie: fc.constantFrom("exact", "ruimer", "enger", "verwant") }), { maxLength: 4 }),
  isAdopted: fc.boolean(),
  dossiers: fc.array(dossier, { minLength: 1, maxLength: 3 }).map((list) => list.map((one, place) => ({ id: `kd.d${place}`, ...one }))),
});

/** The files of a workspace: JSON is YAML. */
export function filesOf({ parents, pairs, isAdopted, dossiers }: Workspace): Record<string, string> {
  const nested = (parent: number): object[] =>
    parents.flatMap((of, place) => (of === parent ? [{ id: `e${place}`, label: `Element ${place}`, elementen: nested(place) }] : []));
  const flat = Array.from({ length: OTHER_ELEMENTS }, (_, place) => ({ id: `f${place}`, label: `Ander ${place}` }));
  return {
    "eigen.kader.yaml": JSON.stringify({ soort: "kader", id: "eigen", versie: "1", titel: "Eigen", elementen: nested(-1) }),
    "ander.kader.yaml": JSON.stringify({ soort: "kader", id: "ander", versie: "1", titel: "Ander", elementen: flat }),
    "k.koppeling.yaml": JSON.stringify({ soort: "koppeling", id: "k", versie: "1", titel: "K", van: "ander@1", naar: "eigen@1", status: isAdopted ? "vastgesteld" : "voorstel", paren: pairs.map(({ van, naar, relatie }) => ({ van: `f${van}`, naar: `e${naar}`, relatie })) }),
    ...Object.fromEntries(dossiers.map((one) => [`${one.id}.kwalificatiedossier.yaml`, dossierText(one)])),
  };
}

function dossierText({ id, basisdeel, profielen, keuzedelen }: Dossier): string {
  const kerntaak = (code: string, items: readonly Tags[]): object => ({
    code, titel: code, werkprocessen: items.map(({ own, perProfiel }, place) => ({ code: `${code}-W${place}`, titel: "W", dekt: own, perProfiel: Object.fromEntries(Object.entries(perProfiel).map(([key, dekt]) => [key, { dekt }])) })),
  });
  return JSON.stringify({
    soort: "kwalificatiedossier", id, versie: "1", titel: id, kaders: ["eigen@1", "ander@1"],
    basisdeel: { code: "B1", kerntaken: [kerntaak("B1-K1", basisdeel)] },
    profielen: profielen.map((items, place) => ({ code: PROFILES[place], titel: "P", kerntaken: [kerntaak(`${PROFILES[place]}-K1`, items)] })),
    keuzedelen: keuzedelen.map((own, place) => ({ code: `K${place}`, titel: "K", kerntaken: [kerntaak(`K${place}-K1`, [{ own, perProfiel: {} }])] })),
  });
}

export interface Expected {
  readonly direct: readonly string[];
  readonly descendants: readonly string[];
  readonly crosswalk: readonly string[];
}

/** What covers element `e<place>` of `eigen`, sorted, counted the slow way; items are called `document#code`. */
export function expectedFor(workspace: Workspace, place: number, counted: readonly { readonly dossier: Dossier; readonly profiel?: string }[]): Expected {
  const { parents, pairs, isAdopted } = workspace;
  const isWithin = (inner: number): boolean => parents[inner] !== -1 && (parents[inner] === place || isWithin(parents[inner]!));
  const direct = new Set([`eigen:e${place}`]);
  const within = new Set(parents.flatMap((_, inner) => (isWithin(inner) ? [`eigen:e${inner}`] : [])));
  const led = new Set(pairs.flatMap(({ van, naar, relatie }) => (isAdopted && naar === place && (relatie === "exact" || relatie === "enger") ? [`ander:f${van}`] : [])));
  const named = (wanted: ReadonlySet<string>): Set<string> => new Set(counted.flatMap(({ dossier, profiel }) => [...itemsOf(dossier, profiel)].filter(([, tags]) => tags.some((one) => wanted.has(one))).map(([name]) => name)));
  const [itself, inside, through] = [named(direct), named(within), named(led)];
  return {
    direct: [...itself].sort(),
    descendants: [...inside].filter((name) => !itself.has(name)).sort(),
    crosswalk: [...through].filter((name) => !itself.has(name) && !inside.has(name)).sort(),
  };
}

/** Items with the tags that count: for one profile those of the common part and of that profile. */
function itemsOf({ id, basisdeel, profielen, keuzedelen }: Dossier, profiel: string | undefined): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  const add = (code: string, items: readonly Tags[]): void =>
    items.forEach(({ own, perProfiel }, place) => void found.set(`${id}#${code}-W${place}`, [...own, ...Object.entries(perProfiel).flatMap(([key, tags]) => (profiel === undefined || key === profiel ? tags : []))]));
  add("B1-K1", basisdeel);
  profielen.forEach((items, place) => void ((profiel === undefined || PROFILES[place] === profiel) && add(`${PROFILES[place]}-K1`, items)));
  if (profiel === undefined) keuzedelen.forEach((tags, place) => void found.set(`${id}#K${place}-K1-W0`, tags));
  return found;
}

export const profilesIn = ({ profielen }: Dossier): string[] => profielen.map((_, place) => PROFILES[place]!);
