// The glossary: how terms are found in texts, and that its data hang together.
import { splitName } from "../../../server/src/frameworks/names.ts";
import { describe, expect, test } from "vitest";
import { bundled } from "../../../server/src/frameworks/bundled.ts";
import { Glossary, glossary, namesOf, type Term } from "../../../server/src/frameworks/glossary.ts";
import { FrameworkRegistry } from "../../../server/src/frameworks/registry.ts";
import { plain } from "../../../server/src/text/nearest.ts";

const term = (id: string, nl: string, variants: string[] = []): Term => ({
  id, label: { nl, en: `translated ${nl}` }, variants, meanings: [{ source: "ZIN-2016", place: "L1", nl: "…", en: "…" }], see: [],
});
const some = new Glossary([
  term("regie", "Regie"), term("eigen-regie", "Eigen regie", ["zelfregie"]), term("competentie", "Competentie", ["competenties"]),
  term("epa", "EPA", ["EPA's"]), term("icf", "ICF"), term("continuum", "Continuüm"), term("reis", "Regionale verbanden"), term("co-creatie", "Co-creatie"),
]);
/** What is found, as `id=text`. */
const inText = (text: string, from = some): string[] => from.termsIn(text).map(({ term: found, span }) => `${found.id}=${text.slice(span.start, span.end)}`);

describe("termsIn", () => {
  test("whole words in any case", () => {
    expect(inText("COMPETENTIE, subcompetentie en competentiegericht")).toEqual(["competentie=COMPETENTIE"]);
  });
  test("the longest name wins, and nothing overlaps", () => {
    expect(inText("De eigen regie en de regie.")).toEqual(["eigen-regie=eigen regie", "regie=regie"]);
  });
  test("only the inflections that are listed", () => {
    expect(inText("competenties competentietje zelfregie")).toEqual(["competentie=competenties", "eigen-regie=zelfregie"]);
  });
  test("a name may run over a line end or be written as an id", () => {
    expect(inText("eigen\n      regie; [fve:eigen-regie]")).toEqual(["eigen-regie=eigen\n      regie", "eigen-regie=eigen-regie"]);
  });
  test("not over the end of a sentence or a list", () => {
    expect(inText("van zichzelf: eigen. Regie, eigen, regie")).toEqual(["regie=Regie", "regie=regie"]);
    expect(inText("- eigen\n- regie")).toEqual(["regie=regie"]);
    expect(inText("eigen\n\nregie")).toEqual(["regie=regie"]);
  });
  test("a hyphen or an apostrophe makes another word", () => {
    expect(inText("de ICF-app, een regie-rol, anti-ICF, EPA's en EPA'tje")).toEqual(["epa=EPA's"]);
    expect(inText("co-creatie")).toEqual(["co-creatie=co-creatie"]);
  });
  test("accents do not count, also when written as two characters", () => {
    expect(inText("continuum continuüm")).toEqual(["continuum=continuum", "continuum=continuüm"]);
    expect(inText("continuu\u0308m")).toEqual(["continuum=continuu\u0308m"]);
  });
  test("an id that is an ordinary word is not found in text, but can be asked for", () => {
    expect(inText("Een goede reis")).toEqual([]);
    expect(some.find("reis")?.id).toBe("reis");
  });
  test("nothing in nothing", () => {
    expect(inText("")).toEqual([]);
    expect(inText(" \n\0 … 🙂 --- ''' ")).toEqual([]);
    expect(new Glossary([term("leeg", "…")]).termsIn("… leeg")).toEqual([]);
  });
  test.each([
    ["one long word", "a".repeat(200_000), 0],
    ["one half name over and over", "eigen ".repeat(40_000), 0],
    ["separators only", " -'".repeat(70_000), 0],
    ["spaces between two words of a name", `eigen${" ".repeat(200_000)}regie`, 0],
    ["terms only", "eigen regie ".repeat(20_000), 20_000],
    ["marks without letters", "\u0308".repeat(200_000), 0],
  ])("gets through %s", (_, text, count) => {
    expect(glossary().termsIn(text)).toHaveLength(count);
  });
});

describe("find", () => {
  test.each([["eigen regie", "eigen-regie"], ["Zelfregie", "eigen-regie"], ["EIGEN-REGIE", "eigen-regie"], ["continuum", "continuum"]])("%s", (written, id) => {
    expect(some.find(written)?.id).toBe(id);
  });
  test("nothing that is unknown or empty", () => {
    expect(some.find("onbekend")).toBeUndefined();
    expect(some.find("")).toBeUndefined();
    expect(some.find("…")).toBeUndefined();
    expect(some.find("__proto__")).toBeUndefined();
  });
});

describe("the terms that come with the product", () => {
  const { terms } = glossary();
  const registry = new FrameworkRegistry(bundled().kaders, bundled().koppelingen);
  const SOURCES = ["NPHF-2015", "ZIN-2016", "APWMD-2012", "GR-2014", "VJI-2014", "FIELD"];

  test("all that the glossary of ZIN-2016 has: 55 entries, of which bekwaamheid is a synonym of competentie", () => {
    const places = terms.flatMap(({ meanings }) => meanings.filter(({ source }) => source === "ZIN-2016").flatMap(({ place }) => place.split(", ")));
    const inAnnex = new Set(places.filter((place) => /^L2[123]\d\d/.test(place) && Number(place.slice(1, 5)) >= 2144 && Number(place.slice(1, 5)) <= 2358));
    expect(inAnnex.size).toBe(54);
    expect(glossary().find("bekwaamheid")?.id).toBe("competentie");
  });
  test("an id once", () => {
    expect(terms.map(({ id }) => id)).toEqual([...new Set(terms.map(({ id }) => id))]);
  });
  test("a name belongs to one term", () => {
    const owners = new Map<string, Set<string>>();
    for (const one of terms) for (const name of [...namesOf(one), one.id]) owners.set(plain(name), (owners.get(plain(name)) ?? new Set()).add(one.id));
    expect([...owners].filter(([, ids]) => ids.size > 1)).toEqual([]);
  });
  test("every meaning in both languages, with a known source and a place", () => {
    const wrong = terms.flatMap(({ id, meanings }) => meanings.filter(({ source, place, nl, en }) => !SOURCES.includes(source) || !/^(L\d|§\d)/.test(place) || nl === "" || en === "" || nl === en).map(() => id));
    expect(wrong).toEqual([]);
  });
  test("see also points to a term, a framework or an element", () => {
    const wrong = terms.flatMap(({ id, see }) => see.filter((target) => !exists(target)).map((target) => `${id} → ${target}`));
    expect(wrong).toEqual([]);
  });
  test("competing definitions stand side by side", () => {
    expect(glossary().find("competentie")!.meanings.map(({ source }) => source)).toEqual(["ZIN-2016", "NPHF-2015", "APWMD-2012", "VJI-2014"]);
    expect(glossary().find("generalist")!.meanings).toHaveLength(3);
  });
  test("finds itself in a text", () => {
    const lost = terms.flatMap((one) => namesOf(one).filter((name) => !glossary().termsIn(`(${name}.`).some(({ term: found }) => found === one)));
    expect(lost).toEqual([]);
  });

  function exists(target: string): boolean {
    const [name, element] = target.split(":") as [string, string | undefined];
    if (terms.some(({ id }) => id === target)) return true;
    const [id, version] = splitName(name);
    const kader = registry.get(version === undefined ? id : name);
    return kader !== undefined && (element === undefined || kader.element(element) !== undefined);
  }
});
