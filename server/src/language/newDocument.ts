// Feature: a new document of any kind, made from the key tables and the frameworks that it will speak.
import { kaderName, type KaderElement } from "../frameworks/kader.ts";
import type { FrameworkRegistry, IndexedKader } from "../frameworks/registry.ts";
import { isMbo, NLQF_OF, PROGRAMMES } from "../rules/shared/levels.ts";
import { CONFIG } from "../schema/keys/config.ts";
import { LEVELS, type Soort } from "../schema/keys/header.ts";
import { ID_PREFIXES, rootSpec } from "../schema/kinds.ts";
import type { ObjectSpec } from "../schema/spec.ts";
import type { Language } from "../text/localized.ts";
import { draftLines, FILL, hint, type DraftObject, type DraftValue } from "./draft.ts";

/** A value of the key `niveau`: `mbo-1` … `bij-en-nascholing`. */
export type Level = keyof typeof LEVELS;

/** All that a new document depends on; the command line and the editor's form both end in this. */
export interface NewDocument {
  readonly soort: Soort;
  readonly titel: string;
  readonly id: string;
  readonly versie: string;
  readonly niveau?: Level;
  /** The framework of the roles, as `id@versie`. */
  readonly ordening?: string;
  /** Other frameworks, as `id@versie`; of a `kader` the one that it extends, of a `koppeling` its two ends. */
  readonly kaders: readonly string[];
  readonly language: Language;
  /** `yyyy-mm-dd`. */
  readonly today: string;
}

/** An id made of the title: `kd.wijkzorg`. */
export function proposedId(soort: Soort, titel: string): string {
  const name = titel.normalize("NFD").replace(/\p{Mark}/gu, "").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 60).replace(/-+$/, "");
  return ID_PREFIXES[soort] + (name || "nieuw");
}

/** The year for what is adopted each year, else the first of its kind. @param today as `yyyy-mm-dd` */
export function proposedVersion(soort: Soort, today: string): string {
  return soort === "kader" || soort === "koppeling" ? "1" : today.slice(0, 4);
}

/** What a new document of this kind is called on disk: `wijkzorg.kwalificatiedossier.yaml`. */
export function proposedFileName(soort: Soort, id: string): string {
  return `${id.replace(/^(kd|op|bp|lt|kb)\./, "")}.${soort}.yaml`;
}

/** The levels that documents of this kind may have; none for frameworks and crosswalks. */
export function levelsOf(soort: Soort): Level[] {
  if (soort === "kader" || soort === "koppeling") return [];
  const all = Object.keys(LEVELS) as Level[];
  if (soort === "kwalificatiedossier") return all.filter(isMbo);
  return soort === "opleidingsprofiel" ? all.filter((level) => !isMbo(level)) : all;
}

/** The framework of roles that is usual at a level. */
export function usualOrdering(niveau: Level | undefined): string {
  if (niveau !== undefined && isMbo(niveau)) return "canmeds@nl-mbo-2026";
  return niveau === "hbo-bachelor" ? "canmeds@bn2030" : "canmeds@2015";
}

/** The text of a new document. Frameworks that do not exist are named, and no roles or elements are made up for them. */
export function newDocument(request: NewDocument, frameworks: FrameworkRegistry): string {
  const draft = { ...header(request), ...BODIES[request.soort](request, placesIn(request, frameworks)) };
  return [...OPENINGS[request.language], ...draftLines(rootSpec(request.soort), draft, request.language), ""].join("\n");
}

/** The text of a new `bekwaam.config.yaml`: what holds anyway, and what can be chosen. */
export function newConfig(language: Language): string {
  const head = { nl: ["# Keuzes van je team, hetzelfde in de editor en op de opdrachtregel.", "# Haal het hekje weg voor een regel om die te gebruiken."], en: ["# The choices of your team, the same in the editor and on the command line.", "# Remove the hash before a line to use it."] }[language];
  const draft: DraftObject = {
    preset: "aanbevolen",
    taal: language,
    kaders: hint(["canmeds@nl-mbo-2026", "nphf@2015-herzien"]),
    dekking: hint({ canmeds: 100, nphf: 80 }),
    regels: hint({ "roles/reflection": "fout", "wording/sentence-length": { niveau: "hint", maximum: 40 } }),
    negeer: hint(["archief/**"]),
    overschrijf: hint([{ bestanden: ["mbo/**"], regels: { "roles/interprofessional": "informatie" } }]),
  };
  return [...head, ...draftLines(CONFIG as ObjectSpec, draft, language), ""].join("\n");
}

const OPENINGS = {
  nl: ["# Vervang wat na (vul in) staat. Haal het hekje weg voor een regel om die te gebruiken."],
  en: ["# Replace what stands behind (fill in). Remove the hash before a line to use it."],
};

// What the frameworks have to say.

interface Places {
  /** Top elements of the ordering, the central one first. */
  readonly roles: readonly KaderElement[];
  readonly central: string | undefined;
  /** A reference to an element, to show what one looks like. */
  readonly example: string;
  /** The frameworks of `kaders`, as far as they exist. */
  readonly kaders: readonly IndexedKader[];
}

/** A framework with more roles than this is no list to start from. */
const MOST_ROLES = 12;

function placesIn({ ordening, kaders }: NewDocument, frameworks: FrameworkRegistry): Places {
  const ordering = ordening === undefined ? undefined : frameworks.get(ordening);
  const roles = ordering ? topOf(ordering).slice(0, MOST_ROLES) : [];
  const central = ordering?.kader.centraal;
  const known = kaders.flatMap((name) => frameworks.get(name) ?? []);
  const [first] = known[0] ? known[0].elements.filter(({ children }) => children.length === 0) : [];
  return {
    roles: [...roles.filter(({ id }) => id === central), ...roles.filter(({ id }) => id !== central)],
    central,
    example: first ? `${known[0]!.kader.id}:${first.id}` : "nphf:2.2",
    kaders: known,
  };
}

function topOf(kader: IndexedKader): KaderElement[] {
  return kader.elements.filter(({ parent, vervangenDoor }) => parent === undefined && vervangenDoor === undefined);
}

// The keys of each kind. What the key table does not know fails in a test.

function header({ soort, id, titel, versie, niveau, ordening, kaders, language, today }: NewDocument): DraftObject {
  const isFramework = soort === "kader" || soort === "koppeling";
  const spoken = [...new Set([...(ordening === undefined ? [] : [ordening]), ...kaders])];
  return {
    soort, id, versie,
    titel: isFramework ? { nl: titel, en: titel } : titel,
    status: soort === "koppeling" ? "voorstel" : "concept",
    ...(isFramework ? {} : {
      taal: language,
      geldigVanaf: hint(`${Number(today.slice(0, 4)) + 1}-08-01`),
      omschrijving: hint("…"),
      ...(soort === "kwalificatiedossier" ? {} : { niveau, nlqf: niveau === undefined ? undefined : NLQF_OF.get(niveau) }),
      ...(soort === "beroepsprofiel" || soort === "kennisbasis" ? {} : { afgeleidVan: hint([{ document: "bp.voorbeeld", versie: today.slice(0, 4) }]) }),
      gemeenschappelijkKader: ordening === undefined ? undefined : { model: hint("biopsychosociaal"), taal: hint(["icf", "positieve-gezondheid"]), ordening },
      kaders: spoken.length > 0 ? spoken : undefined,
    }),
  };
}

/** One item per role, so that no role is forgotten; without roles one item. */
function perRole({ roles, central }: Places, language: Language, item: (number: number, titel: DraftValue, rollen: DraftValue, isCentral: boolean) => DraftObject): DraftObject[] {
  if (roles.length === 0) return [item(1, FILL, undefined, true)];
  return roles.map((role, index) => item(index + 1, role.label[language], [role.id], central === undefined ? index === 0 : role.id === central));
}

const aspects: DraftObject = { kennis: hint(["…"]), vaardigheden: hint(["…"]), houding: hint(["…"]) };

const BODIES: Readonly<Record<Soort, (request: NewDocument, places: Places) => DraftObject>> = {
  kwalificatiedossier: ({ titel, niveau }, { roles, example }) => ({
    crebo: hint("23185"),
    domein: hint("Zorg en welzijn"),
    typering: { context: FILL, beroepshouding: FILL, resultaat: FILL },
    vakkennis: [{ id: "vk-1", tekst: FILL }],
    basisdeel: {
      code: "B1",
      kerntaken: [{
        code: "B1-K1", titel: FILL, complexiteit: FILL, verantwoordelijkheid: FILL, vakkennis: ["vk-1"],
        werkprocessen: [{
          code: "B1-K1-W1", titel: FILL, omschrijving: FILL, resultaat: FILL, gedrag: [FILL],
          rollen: roles.length > 0 ? [roles[0]!.id] : undefined,
          dekt: hint([example]),
          uit: hint("bp.voorbeeld@2025#bekwaamheid-1"),
        }],
      }],
    },
    profielen: [{
      code: "P1", titel, crebo: hint("25484"), niveau,
      nlqf: niveau === undefined ? undefined : NLQF_OF.get(niveau),
      soortOpleiding: niveau === undefined ? undefined : PROGRAMMES.get(niveau)?.[0],
      sbu: hint(4800),
    }],
    brondocumenten: hint([{ naam: "Beroepsprofiel", link: "https://example.org" }]),
    wijzigingen: hint([{ categorie: 1, tekst: "Nieuw dossier." }]),
  }),
  opleidingsprofiel: ({ language }, places) => ({
    reikwijdte: "landelijk",
    uitbreiding: hint("op.voorbeeld@2030"),
    studiepunten: hint({ waarde: 240, eenheid: "EC" }),
    kern: hint({ aandeel: 70 }),
    uitstroomprofielen: hint([{ id: "jeugd", titel: "Jeugd en gezin" }]),
    eindkwalificaties: perRole(places, language, (number, titel, rollen, isCentral) => ({
      id: `ek-${number}`, titel, tekst: FILL, bereik: isCentral ? "specifiek" : "generiek", fase: hint("startbekwaam"),
      rollen, dekt: hint([places.example]), uit: hint("bp.voorbeeld@2025#bekwaamheid-1"), ...aspects,
    })),
    eenheden: [{ id: "e-1", titel: FILL, studiepunten: { waarde: 15, eenheid: "EC" }, leidtOpVoor: ["ek-1"], toetsen: ["t-1"], disciplines: hint(["verpleegkunde", "sociaal werk"]), leeromgeving: hint(["werkplek", "simulatie"]) }],
    toetsen: [{ id: "t-1", titel: FILL, doel: "summatief", toetst: ["ek-1"], vorm: hint("portfolio"), norm: FILL }],
  }),
  beroepsprofiel: ({ language }, places) => ({
    vereniging: FILL,
    orientatie: hint("generalist"),
    identiteit: { watIkDoe: FILL, watIkKanEnMag: FILL, watNodigIs: FILL, watEenAnderNietDoet: FILL },
    registratie: hint({ regime: "vrijwillig", register: "…", tuchtrecht: "verenigingsrecht" }),
    bekwaamheden: perRole(places, language, (number, titel, rollen, isCentral) => ({
      id: `bekwaamheid-${number}`, titel, tekst: FILL, bereik: isCentral ? "specifiek" : "generiek", fase: hint("vakbekwaam"),
      rollen, dekt: hint([places.example]), ...aspects,
    })),
    praktijksituaties: [{ id: "ps-1", titel: FILL, dilemma: FILL, burger: FILL, disciplines: hint(["huisarts"]), bekwaamheden: ["bekwaamheid-1"] }],
    epas: [{ id: "epa-1", titel: FILL, supervisie: 4, bekwaamheden: ["bekwaamheid-1"] }],
  }),
  leertraject: (_, { roles, example }) => ({
    doelgroep: FILL,
    studiepunten: hint({ waarde: 10, eenheid: "EC" }),
    context: FILL,
    situaties: [{ id: "s-1", titel: FILL, dilemma: FILL, burger: FILL, dekt: hint([example]) }],
    rollen: roles.length > 0 ? roles.map(({ id }) => id) : undefined,
    bekwaamheden: hint(["bp.voorbeeld@2025#bekwaamheid-1"]),
    epas: [{ id: "epa-1", titel: FILL, supervisie: 3, rollen: roles.length > 0 ? [roles[0]!.id] : undefined }],
    beoordelingen: [
      { id: "bo-1", titel: FILL, doel: "formatief", toetst: ["s-1"] },
      { id: "bo-2", titel: FILL, doel: "summatief", toetst: ["epa-1"], norm: FILL, overeenstemmingMet: hint(["praktijkopleiders"]) },
    ],
    leeromgevingen: ["werkplek"],
    leeractiviteiten: [{ id: "la-1", titel: FILL, vorm: "interprofessioneel", disciplines: hint(["verpleegkunde", "sociaal werk"]), situaties: ["s-1"], epas: ["epa-1"] }],
    leerproces: FILL,
    begeleiders: [{ naam: FILL, rollen: ["professional", "begeleider"], werkplek: "praktijk" }],
    materiaal: hint([{ titel: "…", soort: "handboek" }]),
    evaluatie: [{ proces: FILL, resultaat: FILL }],
  }),
  kennisbasis: (_, { roles, example }) => ({
    vereniging: hint("…"),
    beheerder: FILL,
    kennis: [{
      id: "k-1", titel: FILL, tekst: FILL, gebied: hint("psychologie"), aard: "expliciet", bron: "wetenschap",
      status: { verzameld: true, gevalideerd: false, verrijkt: false, verspreid: false },
      watWerkt: { wat: FILL, inHandenVan: FILL, bijWelkeProblemen: FILL, bijWelkeMensen: FILL, onderWelkeCondities: FILL, metWelkeResultaten: FILL },
      rollen: roles.length > 0 ? [roles[0]!.id] : undefined,
      dekt: hint([example]),
      richtlijnen: ["r-1"],
    }],
    richtlijnen: [{ id: "r-1", titel: FILL, status: "in-ontwikkeling", eigenaar: FILL }],
    interventies: hint([{ id: "i-1", titel: "…", kennis: ["k-1"] }]),
  }),
  kader: ({ kaders: [base] }) => ({
    omschrijving: FILL,
    volledig: true,
    ordening: "nominaal",
    centraal: hint("element-1"),
    breidtUit: base,
    bron: { document: FILL, plaats: hint("hoofdstuk 1") },
    elementen: [
      { id: "element-1", label: { nl: "Eerste element", en: "First element" }, omschrijving: FILL, aliassen: hint(["andere naam"]) },
      { id: "element-2", label: { nl: "Tweede element", en: "Second element" }, omschrijving: FILL, vervangenDoor: hint("element-1") },
    ],
  }),
  koppeling: ({ kaders: [van, naar] }, { kaders: [from, to] }) => ({
    van, naar,
    bron: { document: FILL, plaats: hint("hoofdstuk 1") },
    toelichting: FILL,
    paren: [{ van: firstIn(from) ?? "1", naar: firstIn(to) ?? "1", relatie: "verwant", toelichting: FILL }],
  }),
};

function firstIn(kader: IndexedKader | undefined): string | undefined {
  return kader && (topOf(kader)[0] ?? kader.elements[0])?.id;
}

/** The names that a framework goes by here: `canmeds` becomes its newest version. Undefined when there is none. */
export function fullName(frameworks: FrameworkRegistry, written: string): string | undefined {
  const found = frameworks.get(written);
  return found && kaderName(found.kader);
}
