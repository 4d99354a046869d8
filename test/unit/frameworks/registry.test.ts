// Finding frameworks and elements: versions, names, extension.
import { splitName } from "../../../server/src/frameworks/names.ts";
import { describe, expect, test } from "vitest";
import { FrameworkRegistry } from "../../../server/src/frameworks/registry.ts";
import { kader, maybeKoppeling, registryOf, small } from "./kaders.ts";

const KRACHT = kader(`
id: kracht
versie: "1"
elementen:
  - id: communicator
    label: { nl: Gesprekspartner, en: Communicator }
    aliassen: [spreker, "de spreker zelf"]
    elementen:
      - { id: "1.1", label: { nl: Luisteren, en: Listening }, aliassen: [communicator] }
  - { id: regisseur, label: { nl: Régisseur, en: Director }, aliassen: [Luisteren] }
`);

describe("find", () => {
  const kracht = registryOf(KRACHT).get("kracht")!;
  test.each([
    ["by its id", "communicator", "communicator", "id"],
    ["by its id in other case", "Communicator", "communicator", "case"],
    ["by its id without the dot", "11", "1.1", "case"],
    ["by an alias", "spreker", "communicator", "alias"],
    ["by an alias in other case and spacing", "De  Spreker-zelf", "communicator", "alias"],
    ["by its Dutch label", "gesprekspartner", "communicator", "label"],
    ["by its English label", "Listening", "1.1", "label"],
    ["by a label without its accent", "regisseur", "regisseur", "id"],
    ["an alias goes before a label", "luisteren", "regisseur", "alias"],
  ])("%s", (_, written, id, by) => {
    const found = kracht.find(written);
    expect([found?.element.id, found?.by, found?.kader.id]).toEqual([id, by, "kracht"]);
  });
  test.each(["", "…", "onbekend", "toString", "__proto__"])("nothing for %j", (written) => {
    expect(kracht.find(written)).toBeUndefined();
    expect(kracht.element(written)).toBeUndefined();
  });
  test("element wants the exact id", () => {
    expect(kracht.element("Communicator")).toBeUndefined();
  });
});

describe("nearest", () => {
  const kracht = registryOf(KRACHT).get("kracht")!;
  test("the id of what a slip may mean, also through a label or alias", () => {
    expect(kracht.nearest("comunicator")).toEqual(["communicator"]);
    expect(kracht.nearest("gesprekspartnr")).toEqual(["communicator"]);
    expect(kracht.nearest("sprekr")).toEqual(["communicator"]);
  });
  test("nothing when nothing is near", () => {
    expect(kracht.nearest("zwemdiploma")).toEqual([]);
    expect(kracht.nearest("")).toEqual([]);
    expect(kracht.nearest("x".repeat(100_000))).toEqual([]);
  });
  test("at most the limit, an element once", () => {
    const many = kader(`id: veel\nversie: "1"\nelementen:\n${Array.from({ length: 9 }, (_, n) => `  - { id: rol${n}, label: Rol ${n} }`).join("\n")}\n`);
    expect(registryOf(many).get("veel")!.nearest("rol", 2)).toHaveLength(2);
    expect(new Set(registryOf(many).get("veel")!.nearest("rol", 5)).size).toBe(5);
  });
  test("elements of the base count too", () => {
    const registry = registryOf(KRACHT, small("eigen", "1", "breidtUit: kracht@1"));
    expect(registry.get("eigen")!.nearest("comunicator")).toEqual(["communicator"]);
  });
});

describe("breidtUit", () => {
  const BASE = kader(`id: basis\nversie: "1"\nelementen:\n  - { id: a, label: A }\n  - { id: b, label: B, aliassen: [bee] }\n`);
  const OWN = kader(`id: eigen\nversie: "1"\nbreidtUit: basis@1\nelementen:\n  - { id: b, label: Eigen B }\n  - { id: c, label: C }\n`);
  const eigen = registryOf(OWN, BASE).get("eigen@1")!;

  test("takes over the elements, its own version of one replaces it", () => {
    expect(eigen.elements.map(({ id, label }) => `${id}=${label.nl}`)).toEqual(["a=A", "b=Eigen B", "c=C"]);
    expect(eigen.element("b")?.label.nl).toBe("Eigen B");
  });
  test("says who holds an element", () => {
    expect([eigen.holderOf("a").id, eigen.holderOf("b").id, eigen.find("A")?.kader.id]).toEqual(["basis", "eigen", "basis"]);
  });
  test("an alias of the base is found", () => {
    expect(eigen.find("bee")).toMatchObject({ element: { id: "b" }, by: "alias", kader: { id: "basis" } });
  });
  test("a base that does not exist leaves the framework itself", () => {
    expect(registryOf(small("los", "1", "breidtUit: weg@1")).get("los")!.elements.map(({ id }) => id)).toEqual(["a"]);
  });
  test("without a version it is the newest that is not a draft", () => {
    const own = small("los", "1", "breidtUit: k");
    const registry = registryOf(own, small("k", "1.9"), kader('id: k\nversie: "1.10"\nelementen: [{ id: tien, label: Tien }]\n'), kader('id: k\nversie: "2"\nstatus: concept\nelementen: [{ id: twee, label: Twee }]\n'));
    expect(registry.get("los")!.elements.map(({ id }) => id)).toEqual(["tien", "a"]);
  });
  test("over several steps", () => {
    const top = small("top", "1", "breidtUit: eigen@1");
    expect(registryOf(top, OWN, BASE).get("top")!.elements.map(({ id }) => id)).toEqual(["b", "c", "a"]);
    expect(registryOf(top, OWN, BASE).get("top")!.element("c")).toBeDefined();
  });
  test.each([
    ["itself", [small("een", "1", "breidtUit: een@1")]],
    ["itself without a version", [small("een", "1", "breidtUit: een")]],
    ["one another", [small("een", "1", "breidtUit: twee@1"), small("twee", "1", "breidtUit: een@1")]],
    ["in a ring of three", [small("een", "1", "breidtUit: twee@1"), small("twee", "1", "breidtUit: drie@1"), small("drie", "1", "breidtUit: een@1")]],
  ])("frameworks that extend %s end", (_, kaders) => {
    const registry = registryOf(...kaders);
    for (const { id } of kaders) {
      expect(registry.get(id)!.elements.map((element) => element.id)).toEqual(["a"]);
      expect(registry.get(id)!.find("onbekend")).toBeUndefined();
      expect(registry.get(id)!.nearest("onbekend")).toEqual([]);
    }
  });
});

describe("versions", () => {
  const versions = (registry: FrameworkRegistry, id: string): string[] => registry.versions(id).map(({ kader: found }) => found.versie);

  test("oldest first by year, in whatever order they come", () => {
    expect(versions(registryOf(small("k", "2015"), small("k", "2005"), small("k", "nl-2012")), "k")).toEqual(["2005", "nl-2012", "2015"]);
  });
  test("a successor is newer, whatever its name says", () => {
    expect(versions(registryOf(small("k", "b", "vorigeVersie: k@z"), small("k", "z")), "k")).toEqual(["z", "b"]);
    expect(versions(registryOf(small("k", "2"), small("k", "10", "opvolger: k@2")), "k")).toEqual(["10", "2"]);
  });
  test("a row of successors stays a row, whatever their names say", () => {
    expect(versions(registryOf(small("k", "a", "vorigeVersie: k@b"), small("k", "b", "vorigeVersie: k@c"), small("k", "c")), "k")).toEqual(["c", "b", "a"]);
  });
  test("numbers are compared as numbers", () => {
    expect(versions(registryOf(small("k", "10"), small("k", "9")), "k")).toEqual(["9", "10"]);
    expect(versions(registryOf(small("k", "1.10"), small("k", "1.9"), small("k", "1.2")), "k")).toEqual(["1.2", "1.9", "1.10"]);
  });
  test("without a version the newest that is not a draft", () => {
    const registry = registryOf(small("k", "2026", "status: concept"), small("k", "2015"), small("k", "2005"));
    expect(registry.get("k")?.kader.versie).toBe("2015");
    expect(registry.get("k@2026")?.kader.versie).toBe("2026");
    expect(registryOf(small("k", "1", "status: concept")).get("k")?.kader.versie).toBe("1");
  });
  test("of two with one name the first counts", () => {
    const first = kader('id: k\nversie: "1"\nelementen: [{ id: eigen, label: Eigen }]\n');
    const registry = registryOf(first, small("k", "1"));
    expect(registry.versions("k")).toHaveLength(1);
    expect(registry.get("k@1")!.elements.map(({ id }) => id)).toEqual(["eigen"]);
  });
  test("links between versions that go round end", () => {
    const registry = registryOf(small("k", "1", "vorigeVersie: k@2"), small("k", "2", "vorigeVersie: k@1"));
    expect(registry.versions("k")).toHaveLength(2);
  });
  test.each(["weg", "k@9", "", "@", "@1", "k@", "__proto__"])("nothing for %j", (name) => {
    expect(registryOf(small("k", "1")).get(name)).toBeUndefined();
  });
  test("all, by id and then by version", () => {
    const registry = registryOf(small("b", "2"), small("b", "1"), small("a", "1"));
    expect(registry.ids()).toEqual(["a", "b"]);
    expect(registry.all().map(({ kader: found }) => `${found.id}@${found.versie}`)).toEqual(["a@1", "b@1", "b@2"]);
    expect(new FrameworkRegistry([], []).all()).toEqual([]);
  });
  test("a name is split at the first @", () => {
    expect(splitName("canmeds@2015")).toEqual(["canmeds", "2015"]);
    expect(splitName("canmeds")).toEqual(["canmeds", undefined]);
    expect(splitName("a@b@c")).toEqual(["a", "b@c"]);
  });
});

test("a crosswalk that names an element that was replaced counts for the one that took its place", () => {
  const moed = kader('id: moed\nversie: "1"\nelementen:\n  - { id: c, label: Laten, vervangenDoor: d }\n  - { id: d, label: Loslaten }\n');
  const link = (van: string, naar: string, paar: string): ReturnType<typeof maybeKoppeling> => maybeKoppeling(`soort: koppeling\nid: k\nversie: "1"\ntitel: K\nvan: ${van}\nnaar: ${naar}\nstatus: vastgesteld\nparen: [${paar}]\n`);
  const both = { "moed@1:d": [{ kader: "nieuw@1", element: "a" }], "nieuw@1:a": [{ kader: "moed@1", element: "d" }] };
  for (const koppeling of [link("moed@1", "nieuw@1", "{ van: c, naar: a, relatie: exact }"), link("nieuw@1", "moed@1", "{ van: a, naar: c, relatie: exact }")]) {
    expect(Object.fromEntries(new FrameworkRegistry([moed, small("nieuw", "1")], [koppeling!]).crosswalks)).toEqual(both);
  }
});

describe("rows of thousands", () => {
  const numbers = Array.from({ length: 12_000 }, (_, n) => n);
  const one = small("k", "1");

  test("versions that replace each other against the order of their names", () => {
    const row = numbers.map((n) => ({ ...one, versie: `${n}`, vorigeVersie: `k@${n + 1}` }));
    expect(new FrameworkRegistry(row, []).versions("k").map(({ kader: { versie } }) => Number(versie))).toEqual(numbers.toReversed());
  });

  test.each([["first to last", numbers], ["last to first", numbers.toReversed()]])("frameworks that extend each other, %s", (_, order) => {
    const row = order.map((n) => ({ ...one, id: `k${n}`, breidtUit: `k${n + 1}@1` }));
    const registry = new FrameworkRegistry(row, []);
    expect(numbers.filter((n) => registry.get(`k${n}`)!.element("a") === undefined || registry.get(`k${n}`)!.element("x") !== undefined)).toEqual([]);
  });
});
