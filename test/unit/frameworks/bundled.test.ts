// The frameworks that come with the product: complete, bilingual, and every link in them resolves.
import { describe, expect, test } from "vitest";
import { bundled } from "../../../server/src/frameworks/bundled.ts";
import { kaderName, type Kader, type KaderElement } from "../../../server/src/frameworks/kader.ts";
import { FrameworkRegistry } from "../../../server/src/frameworks/registry.ts";
import { plain } from "../../../server/src/text/nearest.ts";

const { kaders, koppelingen } = bundled();
const registry = new FrameworkRegistry(kaders, koppelingen);
const SOURCES = ["NPHF-2015", "ZIN-2016", "APWMD-2012", "GR-2014", "VJI-2014", "FIELD"];

/** Indicators that are whole sentences, and solutions of which the source gives no more than the name. */
const NAME_SAYS_IT = [/^nphf:\d\.\d\.\w$/, /^denktank:/];

/** What `wrong` says of each framework, with its name before it. */
const perKader = (wrong: (kader: Kader) => readonly string[]): string[] => kaders.flatMap((kader) => wrong(kader).map((text) => `${kaderName(kader)}: ${text}`));
const perElement = (wrong: (element: KaderElement, kader: Kader) => boolean): string[] =>
  perKader((kader) => kader.elements.filter((element) => wrong(element, kader)).map(({ id }) => id));

/** How many elements of each depth the sources count, top first. */
const COUNTS: Readonly<Record<string, readonly number[]>> = {
  "canmeds@2005": [7], "canmeds@2015": [7, 27], "canmeds@nl-verpleegkunde-2012": [7], "canmeds@bn2030": [7], "canmeds@nl-mbo-2026": [7], "canmeds@nl-medisch": [7],
  "nphf@2015": [5, 9, 40], "nphf@2015-herzien": [6, 9, 40],
  "sbb@2016": [25], "vji-basiscompetenties@2014": [14], "vji-onderwijs@2014": [12], "vji-invalshoeken@2014": [4], "wns-bakens@2010": [8],
  "zin-hoofdlijnen@2016": [8], "zin-actoruitspraken@2016": [8, 94], "zin-triade@2016": [3], "fve@2016": [3], "positieve-gezondheid@2015": [6, 34],
  "digitale-vaardigheden@2014": [7], "digitale-geletterdheid@2016": [3], "21e-eeuw@2014": [8], "ontwerpstappen@2016": [7], "leervormen@2016": [3],
  "lerend-vermogen@2016": [3, 15], "leervisies@2016": [3], "docentrollen@2016": [4], "ordening-per-segment@2016": [10], "praktijkonderzoek-pijlers@2016": [8],
  "samenwerkingsvormen@2016": [3], "ipe-fasen@2016": [3], "praktijkkenmerken@2016": [5], "evc-routes@2016": [2], "gemeenschappelijk-kader@2016": [3],
  "canbetter@2015": [5], "abcd@2015": [4], "veranderproces@2015": [5], "dublin@2004": [5], "epa-supervisie@1": [5], "miller@1990": [4], "bloom@2001": [6], "nlqf@2011": [10], "ksa@1": [4],
  "loopbaanfasen@2012": [4], "route-vakbekwaamheid@2012": [5], "professionaliteit@2012": [3], "beroepsidentiteit@2012": [4], "wmo-leergang@2012": [6],
  "wmo-kerndoelen@2012": [3], "sociale-professional@2012": [14], "vakmanschap-onderdelen@2012": [4], "professionaliseringsniveaus@2012": [5],
  "vier-v@2014": [4], "wat-werkt@2014": [6], "kennisgebieden@2014": [11], "kennisagenda@2014": [9], "kennissysteem-lessen@2014": [6, 5], "beroepsorganisatie-taken@2014": [6],
  "professie-elementen@2014": [5], "kwaliteitsregimes@2014": [2], "jeugdregistratie@2014": [2], "hss-profielen@2014": [3], "hss-profielen@2016": [3], "sociaal-werk-velden@2014": [3],
  "probleemdomeinen-generalist@2014": [6], "tendensen-gemeenten@2014": [8], "praktijkonderzoek-soorten@2014": [4], "partnerschap-kwaliteit@2014": [4], "evidence-based@2014": [3],
  "burgerthemas@2014": [8], "zorgverschuivingen@2014": [2, 6], "sectoren@2014": [8], "p4@2016": [4],
  "denktank@2013": [3, 18], "vji-inzichten@2014": [2, 14], "gr-aanbevelingen@2014": [5], "stimuleringsresultaten@2014": [6], "opdrachtgeverschap@2014": [6],
  "registratieplan-jeugdzorg@2012": [6], "bekostigingsvormen@2016": [4], "wmd-programma@2012": [4, 21], "initiatief-gegevens@2012": [2, 9],
};

function depths(kader: Kader): number[] {
  const depthOf = new Map<string, number>();
  const counts: number[] = [];
  for (const { id, parent } of kader.elements) {
    const depth = parent === undefined ? 0 : depthOf.get(parent)! + 1;
    depthOf.set(id, depth);
    counts[depth] = (counts[depth] ?? 0) + 1;
  }
  return counts;
}

describe("bundled frameworks", () => {
  test("there are some, each version once", () => {
    expect(kaders.length).toBeGreaterThan(90);
    const names = kaders.map(kaderName);
    expect(names).toEqual([...new Set(names)]);
  });
  test.each(Object.entries(COUNTS))("%s has the elements that its source counts: %j", (name, counts) => {
    expect(depths(registry.get(name)!.kader)).toEqual(counts);
  });
  test("names and explanations are in both languages", () => {
    const translated = (text: { nl: string; en: string } | undefined): boolean => text !== undefined && text.nl.trim() !== "" && text.en.trim() !== "";
    expect(perKader((kader) => (translated(kader.titel) && translated(kader.omschrijving) ? [] : ["titel or omschrijving"]))).toEqual([]);
    expect(perElement(({ label, omschrijving }) => !translated(label) || (omschrijving !== undefined && !translated(omschrijving)))).toEqual([]);
    expect(perElement(({ omschrijving }) => omschrijving !== undefined && omschrijving.nl === omschrijving.en)).toEqual([]);
    expect(perKader(({ omschrijving }) => (omschrijving!.nl === omschrijving!.en ? ["omschrijving is not translated"] : []))).toEqual([]);
  });
  test("every element is explained, except where the name says it all", () => {
    expect(perElement(({ id, omschrijving }, kader) => omschrijving === undefined && !NAME_SAYS_IT.some((name) => `${kader.id}:${id}`.match(name)))).toEqual([]);
  });
  test("no element twice", () => {
    expect(perKader(({ elements }) => elements.map(({ id }) => id).filter((id, index, ids) => ids.indexOf(id) !== index))).toEqual([]);
  });
  test("ids can be written in a reference", () => {
    expect(perElement(({ id }) => !/^[\p{L}\p{N}][\p{L}\p{N}.+-]*$/u.test(id))).toEqual([]);
    expect(perKader(({ id, versie }) => (/^[a-z0-9][a-z0-9.-]*$/.test(id) && /^[a-z0-9][a-z0-9.-]*$/.test(versie) ? [] : ["id or versie"]))).toEqual([]);
  });
  test("an alias means one element, and is not the id of another", () => {
    const wrong = perKader(({ elements }) => {
      const owners = new Map(elements.map(({ id }) => [plain(id), id]));
      return elements.flatMap(({ id, aliassen }) => aliassen.filter((alias) => {
        const owner = owners.get(plain(alias));
        owners.set(plain(alias), owner ?? id);
        return owner !== undefined && owner !== id;
      }));
    });
    expect(wrong).toEqual([]);
  });
  test("every framework and element names a known source and a place in it", () => {
    expect(perKader(({ bron }) => (bron?.plaats && SOURCES.includes(bron.document!) ? [] : ["bron"]))).toEqual([]);
    expect(perElement(({ bron }) => bron !== undefined && (!bron.plaats || !SOURCES.includes(bron.document!)))).toEqual([]);
  });
  test("incomplete ones say what is missing, complete ones do not", () => {
    expect(perKader(({ volledig, ontbreekt }) => (volledig === (ontbreekt === undefined) ? [] : [`volledig: ${volledig}`]))).toEqual([]);
  });
  test("centraal is an element", () => {
    expect(perKader((kader) => (kader.centraal === undefined || kader.elements.some(({ id }) => id === kader.centraal) ? [] : [kader.centraal]))).toEqual([]);
  });
  test("breidtUit, vorigeVersie and opvolger are frameworks", () => {
    expect(perKader(({ breidtUit, vorigeVersie, opvolger }) => [breidtUit, vorigeVersie, opvolger].filter((name): name is string => name !== undefined && registry.get(name) === undefined))).toEqual([]);
  });
  test("a former version and its successor name one another", () => {
    const wrong = perKader((kader) => {
      const former = kader.vorigeVersie === undefined ? undefined : registry.get(kader.vorigeVersie)!.kader;
      const next = kader.opvolger === undefined ? undefined : registry.get(kader.opvolger)!.kader;
      return [...(former?.opvolger && former.opvolger !== kaderName(kader) ? ["vorigeVersie"] : []), ...(next && next.vorigeVersie !== kaderName(kader) ? ["opvolger"] : [])];
    });
    expect(wrong).toEqual([]);
  });
  test("what replaces an element exists, and replacing ends", () => {
    const target = (kader: Kader, to: string): { kader: Kader; element: KaderElement } | undefined => {
      const found = to.includes(":") ? registry.get(to.split(":")[0]!) : registry.get(kaderName(kader));
      const element = found?.element(to.slice(to.indexOf(":") + 1));
      return found && element && { kader: found.kader, element };
    };
    const wrong = perElement((element, kader) => {
      let at: { kader: Kader; element: KaderElement } | undefined = { kader, element };
      for (let steps = 0; at?.element.vervangenDoor !== undefined; steps += 1) {
        at = target(at.kader, at.element.vervangenDoor);
        if (at === undefined || steps > 10) return true;
      }
      return false;
    });
    expect(wrong).toEqual([]);
  });
  test("verbs are on levels, and aspects on competencies", () => {
    expect(registry.get("bloom")!.elements.every(({ werkwoorden }) => werkwoorden.length > 0)).toBe(true);
    expect(perElement(({ id, aspect }, kader) => kader.id === "nphf" && /^\d\.\d\.\w$/.test(id) && aspect.length === 0)).toEqual([]);
  });
  test("frameworks of levels are ordered", () => {
    for (const name of ["nlqf", "miller", "bloom", "epa-supervisie", "loopbaanfasen", "opleidingscontinuum"]) expect([name, registry.get(name)!.kader.ordening]).toEqual([name, "ordinaal"]);
  });
});

describe("bundled crosswalks", () => {
  test("each once, with a name in both languages", () => {
    const ids = koppelingen.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    expect(koppelingen.filter(({ titel }) => titel.nl === titel.en && titel.nl.includes(" naar ")).map(({ id }) => id)).toEqual([]);
  });
  test("both ends and all elements exist, no pair twice", () => {
    const wrong = koppelingen.flatMap(({ id, van, naar, paren }) => [
      ...[van, naar].filter((name) => !name.includes("@") || registry.get(name) === undefined),
      ...paren.filter((pair) => !registry.get(van)?.element(pair.van) || !registry.get(naar)?.element(pair.naar)).map((pair) => `${pair.van} → ${pair.naar}`),
      ...paren.map((pair) => `${pair.van} → ${pair.naar}`).filter((pair, index, pairs) => pairs.indexOf(pair) !== index),
    ].map((text) => `${id}: ${text}`));
    expect(wrong).toEqual([]);
  });
  test("the crosswalk of NPHF to CanMEDS is our proposal, not a decision", () => {
    expect(koppelingen.find(({ id }) => id === "nphf-canmeds")?.status).toBe("voorstel");
  });
  test("roles of one year are those of the other: exact pairs cover all seven", () => {
    for (const { id, paren } of koppelingen.filter(({ van, naar }) => van.startsWith("canmeds@") && naar.startsWith("canmeds@"))) {
      expect([id, new Set(paren.map(({ van }) => van)).size, new Set(paren.map(({ naar }) => naar)).size]).toEqual([id, 7, 7]);
    }
  });
  test("the first version of NPHF goes whole into the revision", () => {
    const pairs = koppelingen.find(({ van, naar }) => van === "nphf@2015" && naar === "nphf@2015-herzien")!.paren;
    expect(new Set(pairs.map(({ van }) => van)).size).toBe(registry.get("nphf@2015")!.elements.length);
  });
});
