// Texts that have killed or hung other tools, each with what bekwaam must say of it. Made by a script: they are large.

/** One hostile file. */
export interface Hostile {
  /** File name; tells the kind of document. */
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Rules that must be among the findings. */
  readonly rules: readonly string[];
  /** Exit code of `bekwaam check` on this file alone. */
  readonly code: 0 | 1;
}

/** A file with one known finding that must still be there, whatever stands beside it. */
export const GOOD = { name: "goed.kwalificatiedossier.yaml", rule: "roles/unknown-role", needle: "onbekende-rol" } as const;

export function goodText(id = "kd.goed"): string {
  return `soort: kwalificatiedossier
id: ${id}
titel: Goed bestand
versie: "2026"
crebo: "23999"
gemeenschappelijkKader: { ordening: canmeds@nl-mbo-2026 }
kaders: [canmeds@nl-mbo-2026]
basisdeel:
  code: B1
  kerntaken:
    - code: B1-K1
      titel: Biedt zorg
      werkprocessen:
        - code: B1-K1-W1
          titel: Verheldert de vraag
          rollen: [${GOOD.needle}]
`;
}

const HEAD = `soort: kwalificatiedossier\nid: kd.vijandig\ntitel: Vijandig\nversie: "2026"\n`;
const DEPTHS = [800, 1_000, 5_000, 50_000];

/** Strange, but nothing is wrong with them that would make `check` fail. */
const CLEAN = new Set(["flow-net-niet-te-diep", "ankers-5000", "sleutels-20000", "regel-1mb", "regel-1mb-kaal", "komma-100000-anker", "richtlijnen", "bom", "halve-surrogaten", "crlf-gemengd", "rechts-naar-links", "enorm", "redos-commentaar"]);

/** Everything in the corpus; the same on every call. */
export function corpus(): Hostile[] {
  return everything().map((file) => (CLEAN.has(file.name.split(".")[0]!) ? { ...file, code: 0 } : file));
}

function everything(): Hostile[] {
  return [...nesting(), ...aliases(), ...keys(), ...lines(), ...encodings(), ...unclosed(), ...large(), ...cycles(), ...patterns(), ...references()];
}

function dossier(name: string, content: string | Uint8Array, rules: readonly string[], code: 0 | 1 = 1): Hostile {
  return { name: `${name}.kwalificatiedossier.yaml`, content, rules, code };
}

function nesting(): Hostile[] {
  const deep = ["syntax/nesting"];
  return [
    ...DEPTHS.flatMap((depth) => [
      dossier(`flow-open-${depth}`, `${HEAD}vakkennis: ${"[".repeat(depth)}\n`, deep),
      dossier(`flow-gesloten-${depth}`, `${HEAD}vakkennis: ${"[".repeat(depth)}${"]".repeat(depth)}\n`, deep),
      dossier(`flow-wortel-${depth}`, "[".repeat(depth), deep),
      dossier(`flow-sleutels-${depth}`, `${HEAD}x-a: ${"{a: ".repeat(depth)}1${"}".repeat(depth)}\n`, deep),
      dossier(`lijst-${depth}`, `${HEAD}vakkennis:\n${"- ".repeat(depth)}x\n`, deep),
      dossier(`vraagtekens-${depth}`, `${"? ".repeat(depth)}x\n`, deep),
      dossier(`lijst-tabs-${depth}`, `${"-\t".repeat(depth)}x\n`, depth > 50 ? deep : []),
      dossier(`lijst-ankers-${depth}`, `${"- &a ".repeat(depth)}x\n`, deep),
      dossier(`lijst-tags-${depth}`, `${"- !t ".repeat(depth)}x\n`, deep),
      dossier(`flow-marge-${depth}`, `${HEAD}${Array.from({ length: Math.ceil(depth / 60) }, (_, index) => `k${index}: ${"[".repeat(60)}`).join("\n")}\n`, ["syntax/yaml"]),
    ]),
    ...[800, 1_000].map((depth) => dossier(`inspringen-${depth}`, Array.from({ length: depth }, (_, level) => `${" ".repeat(level)}a:`).join("\n"), deep)),
    dossier("flow-in-lijst-marge", `- [${"[".repeat(60)}\n${"b [\n".repeat(2_000)}`, ["syntax/yaml"]),
    dossier("flow-net-niet-te-diep", `${HEAD}x-a: ${"[".repeat(60)}${"]".repeat(60)}\n`, []),
  ];
}

function aliases(): Hostile[] {
  const bomb = (levels: number, width: number): string => Array.from({ length: levels }, (_, level) => `x-${level}: &a${level} [${Array(width).fill(level === 0 ? "ha" : `*a${level - 1}`).join(", ")}]`).join("\n");
  const merged = Array.from({ length: 400 }, (_, level) => `x-${level}: &m${level}\n${level === 0 ? "" : `  <<: *m${level - 1}\n`}  sleutel${level}: 1`).join("\n");
  const many = Array.from({ length: 5_000 }, (_, index) => `  - &n${index} x${index}`).join("\n");
  return [
    dossier("alias-bom-9", `${HEAD}${bomb(9, 9)}\n`, ["syntax/alias"]),
    dossier("alias-bom-30", `${HEAD}${bomb(30, 9)}\n`, ["syntax/alias"]),
    dossier("alias-bom-sleutels", `${HEAD}${Array.from({ length: 12 }, (_, level) => `x-${level}: &k${level} {${Array.from({ length: 9 }, (_, at) => `a${at}: ${level === 0 ? 1 : `*k${level - 1}`}`).join(", ")}}`).join("\n")}\n`, ["syntax/alias"]),
    dossier("anker-in-zichzelf", `${HEAD}x-r: &r\n  - *r\nvakkennis: *r\n`, ["syntax/alias"]),
    dossier("anker-om-alles", `&alles\n${HEAD}basisdeel: *alles\n`, ["syntax/alias"]),
    dossier("samenvoegen-keten", `${HEAD}${merged}\n`, []),
    dossier("samenvoegen-bom", `${HEAD}${Array.from({ length: 25 }, (_, level) => `x-${level}: &m${level} {${level === 0 ? "a: 1" : `<<: [*m${level - 1}, *m${level - 1}, *m${level - 1}], b${level}: *m${level - 1}`}}`).join("\n")}\n`, []),
    dossier("samenvoegen-zichzelf", `${HEAD}x-a: &a\n  <<: *a\n  b: 1\n`, ["syntax/alias"]),
    dossier("ankers-5000", `${HEAD}x-lijst:\n${many}\nx-weer:\n${Array.from({ length: 5_000 }, (_, index) => `  - *n${index}`).join("\n")}\n`, []),
    dossier("onbekende-aliassen", `${HEAD}x-lijst:\n${"  - *niets\n".repeat(10_000)}`, ["syntax/alias", "syntax/more"]),
  ];
}

function keys(): Hostile[] {
  return [
    dossier("sleutels-20000", `${HEAD}${Array.from({ length: 20_000 }, (_, index) => `x-sleutel${index}: ${index}`).join("\n")}\n`, []),
    dossier("onbekende-sleutels-20000", `${HEAD}${Array.from({ length: 20_000 }, (_, index) => `sleutel${index}: ${index}`).join("\n")}\n`, ["schema/unknown-key", "syntax/more"]),
    dossier("dubbele-sleutels", `${HEAD}${"titel: nog eens\n".repeat(10_000)}`, ["syntax/duplicate-key", "syntax/more"]),
    dossier("proto", `${HEAD}__proto__: { vervuild: ja }\nconstructor: { prototype: { vervuild: ja } }\nprototype: 1\ntoString: 1\nhasOwnProperty: 1\nvakkennis:\n  - __proto__: { id: vk-1 }\n    constructor: x\nbasisdeel: { __proto__: null, constructor: x }\n`, ["schema/unknown-key"]),
    dossier("proto-ids", `${HEAD.replace("kd.vijandig", "constructor")}kaders: [__proto__@1, constructor, "toString@valueOf"]\nvakkennis:\n  - { id: __proto__, tekst: a }\n  - { id: constructor, tekst: b }\nbasisdeel:\n  code: __proto__\n  kerntaken: [{ code: constructor, titel: x, vakkennis: [__proto__, hasOwnProperty], werkprocessen: [{ code: toString, titel: y, rollen: [__proto__, constructor], dekt: ["__proto__:x", "constructor:valueOf"], uit: "__proto__@constructor#toString" }] }]\n`, ["refs/unknown-kader"]),
    { name: "proto.kader.yaml", content: `soort: kader\nid: __proto__\ntitel: { nl: Proto }\nversie: constructor\nelementen:\n  - { id: __proto__, label: { nl: a } }\n  - { id: constructor, label: { nl: b }, aliassen: [toString, __proto__] }\n`, rules: [], code: 1 },
    { name: "proto.koppeling.yaml", content: `soort: koppeling\nid: constructor\ntitel: x\nversie: __proto__\nvan: __proto__@constructor\nnaar: toString@valueOf\nparen:\n  - { van: __proto__, naar: constructor }\n`, rules: [], code: 1 },
    dossier("emoji-sleutels", `${HEAD}😀: 1\n"👩‍⚕️ naam": 2\né́́: 3\n? "\u{1F600}"\n: 4\nvakkennis:\n  - { "😀": x, id: "😀", tekst: "😀" }\n`, ["schema/unknown-key"]),
    dossier("sleutels-die-geen-tekst-zijn", `${HEAD}? [a, b]\n: 1\n? { c: d }\n: 2\n1: x\nnull: y\ntrue: z\n~: w\n: leeg\n`, ["syntax/key"]),
    dossier("lange-sleutel", `${HEAD}${"k".repeat(100_000)}: 1\n`, ["syntax/yaml"]),
  ];
}

function lines(): Hostile[] {
  return [
    dossier("regel-1mb", `${HEAD}typering: { context: "${"woord ".repeat(170_000)}" }\n`, []),
    dossier("regel-1mb-kaal", `${HEAD}x-a: ${"a".repeat(1_000_000)}\n`, []),
    dossier("regel-1mb-lijst", `${HEAD}kaders: [${"canmeds@2015, ".repeat(70_000)}]\n`, []),
    dossier("regel-1mb-dubbelepunten", `${HEAD}x-a: ${"a: ".repeat(300_000)}\n`, ["syntax/nesting"]),
    dossier("regels-900000", `${HEAD}${"\n".repeat(900_000)}`, ["syntax/too-large"]),
    dossier("regels-100000-fout", `${HEAD}x-a: [\nx-b:\n${"  - a\n".repeat(100_000)}`, ["syntax/yaml"]),
    dossier("komma-100000-anker", `${HEAD}x-a: &a b\nx-b: [${"a,".repeat(100_000)}]\n`, []),
    dossier("commentaar-1mb", `${HEAD}${"# bekwaam-negeer roles/reflection: omdat\n".repeat(25_000)}`, []),
    dossier("documenten-50000", `${HEAD}${"---\na: 1\n".repeat(50_000)}`, ["syntax/multiple-documents"]),
    dossier("documenten-leeg-50000", "---\n".repeat(50_000), []),
    dossier("richtlijnen", `${"%YAML 1.2\n".repeat(5_000)}---\n${HEAD}`, []),
    dossier("tabs", `${HEAD}\tbasisdeel:\n\t\tcode: B1\n\t\tkerntaken:\n${"\t\t\t-\tcode: x\n".repeat(500)}`, ["syntax/yaml"]),
    dossier("alleen-tabs", "\t".repeat(200_000), []),
    dossier("alleen-spaties", " ".repeat(1_000_000), []),
    dossier("leeg", "", []),
  ];
}

function encodings(): Hostile[] {
  const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]));
  const utf16be = (text: string): Uint8Array => new Uint8Array(Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(text, "utf16le").swap16()]));
  return [
    dossier("bom", `\uFEFF${HEAD}`, []),
    dossier("bom-vaak", `\uFEFF\uFEFF\uFEFF${HEAD}titel2: \uFEFF\n\uFEFF`, []),
    dossier("utf16le", utf16(goodText("kd.utf16le")), ["syntax/encoding", GOOD.rule]),
    dossier("utf16be", utf16be(goodText("kd.utf16be")), ["syntax/encoding", GOOD.rule]),
    dossier("utf16-zonder-bom", new Uint8Array(Buffer.from(HEAD, "utf16le")), ["syntax/binary"]),
    dossier("utf16-oneven", utf16(HEAD).subarray(0, -1), ["syntax/encoding"]),
    dossier("windows-1252", new Uint8Array(Buffer.from(`${HEAD}typering: { context: verpleegkundig\xe9 }\n`, "latin1")), ["syntax/encoding"]),
    dossier("nul", `${HEAD}x-a: \0\n`, ["syntax/binary"]),
    dossier("willekeurige-bytes", bytes(50_000), []),
    dossier("halve-surrogaten", `${HEAD}x-a: "\\ud800 \\udfff"\n`, []),
    dossier("nel-ls-ps", `${HEAD.replaceAll("\n", "\u0085")}vakkennis:\u2028  - id: a\u2029    tekst: b\n`, []),
    dossier("nel-ls-ps-in-tekst", `${HEAD}x-a: "een\u0085twee\u2028drie\u2029vier"\nx-b: |\n  een\u0085twee\n  drie\u2028vier\nkaders: [canmeds@2015]\nonbekend: 1\n`, ["schema/unknown-key"]),
    dossier("losse-cr", HEAD.replaceAll("\n", "\r"), []),
    dossier("crlf-gemengd", `${HEAD.replaceAll("\n", "\r\n")}vakkennis:\r\n  - id: a\n    tekst: b\r\r\n`, []),
    dossier("rechts-naar-links", `${HEAD}x-a: "\u202Enoitceles\u202C \u200B\u200D\u2066"\n`, []),
  ];
}

/** Bytes that look random and are the same every time. */
function bytes(count: number): Uint8Array {
  let state = 42;
  return Uint8Array.from({ length: count }, () => (state = (Math.imul(state, 1103515245) + 12345) >>> 0) >>> 24);
}

function unclosed(): Hostile[] {
  const openings = ['"', "'", "[", "{", "|\n", ">-\n", "&", "*", "!", "!<", "%", "@", "`", "? ", "- ", "{ a: [", "[{", '{ "', "[ '"];
  return [
    ...openings.map((opening, index) => dossier(`open-${String(index).padStart(2, "0")}`, `${HEAD}vakkennis: ${opening}`, [])),
    dossier("open-alles", `${HEAD}${openings.map((opening, index) => `x-${index}: ${opening}`).join("\n")}`, ["syntax/yaml"]),
    dossier("aanhalingstekens-10000", `${HEAD}x-a: ${'"'.repeat(10_001)}\n`, ["syntax/yaml"]),
    dossier("fouten-10000", `${HEAD}${Array.from({ length: 10_000 }, (_, index) => `x-${index}: "a" b`).join("\n")}\n`, ["syntax/yaml", "syntax/more"]),
    dossier("fouten-vorm-10000", `${HEAD}vakkennis:\n${"  - { id: [x], tekst: 1, onbekend: 2 }\n".repeat(10_000)}`, ["syntax/more"]),
    dossier("haakjes-te-veel", `${HEAD}x-a: ${"]".repeat(10_000)}${"}".repeat(10_000)}\n`, ["syntax/yaml"]),
    dossier("dubbele-punten", `${":".repeat(20_000)}\n${": ".repeat(5_000)}\n`, []),
    dossier("losse-woorden-20000", `${HEAD}${"woord\n".repeat(20_000)}`, ["syntax/yaml"]),
    dossier("scheve-inspringing", `${HEAD}x-a:\n${Array.from({ length: 3_000 }, (_, index) => `${" ".repeat((index * 7) % 13)}- k${index}: v`).join("\n")}\n`, ["syntax/yaml"]),
  ];
}

function large(): Hostile[] {
  const elements = Array.from({ length: 12_000 }, (_, index) => `  - { id: e${index}, label: { nl: Element ${index}, en: Element ${index} }, aliassen: [a${index}] }`).join("\n");
  const uses = Array.from({ length: 1_500 }, (_, index) => `          - { code: B1-K1-W${index + 1}, titel: Werkproces ${index}, dekt: ["enorm:e${index}", "enorm:bestaat-niet-${index}"] }`).join("\n");
  return [
    { name: "enorm.kader.yaml", content: `soort: kader\nid: enorm\ntitel: { nl: Enorm, en: Huge }\nversie: "1"\nelementen:\n${elements}\n`, rules: [], code: 1 },
    dossier("gebruikt-enorm", `${HEAD}kaders: [enorm@1]\nbasisdeel:\n  code: B1\n  kerntaken:\n    - code: B1-K1\n      titel: x\n      werkprocessen:\n${uses}\n`, ["refs/unknown-kader"]),
    dossier("te-groot", `${HEAD}x-a: |\n${"  regel tekst\n".repeat(160_000)}`, ["syntax/too-large"]),
    dossier("dubbele-ids", `${HEAD}vakkennis:\n${"  - { id: vk, tekst: heeft kennis }\n".repeat(5_000)}`, ["structure/duplicate-id"]),
    dossier("dubbele-codes", `${HEAD}basisdeel:\n  code: B1\n  kerntaken:\n${"    - { code: B1-K1, titel: x }\n".repeat(3_000)}`, ["structure/duplicate-code"]),
  ];
}

function cycles(): Hostile[] {
  const kader = (id: string, rest: string): Hostile => ({ name: `${id}.kader.yaml`, content: `soort: kader\nid: ${id}\ntitel: { nl: ${id}, en: ${id} }\nversie: "1"\n${rest}`, rules: [], code: 1 });
  const chain = Array.from({ length: 300 }, (_, index) => `  - { id: v${index}, label: { nl: v${index}, en: v${index} }, vervangenDoor: v${(index + 1) % 300} }`).join("\n");
  return [
    { ...kader("kring-zelf", 'breidtUit: kring-zelf@1\nelementen:\n  - { id: a, label: { nl: a, en: a } }\n'), rules: ["frameworks/extends-cycle"] },
    kader("kring-a", "breidtUit: kring-b@1\nelementen:\n  - { id: a, label: { nl: a, en: a } }\n"),
    kader("kring-b", "breidtUit: kring-c@1\nelementen:\n  - { id: b, label: { nl: b, en: b } }\n"),
    kader("kring-c", "breidtUit: kring-a@1\nvorigeVersie: kring-a@1\nopvolger: kring-a@1\nelementen:\n  - { id: c, label: { nl: c, en: c } }\n"),
    { ...kader("kring-vervanging", `elementen:\n${chain}\n`), rules: ["frameworks/replacement-cycle"] },
    dossier("kring-x", `${HEAD.replace("kd.vijandig", "kd.kring-x")}afgeleidVan: [{ document: kd.kring-y }, { document: kd.kring-x }]\nkaders: [kring-a@1, kring-vervanging@1]\nbasisdeel:\n  code: B1\n  kerntaken: [{ code: B1-K1, titel: x, werkprocessen: [{ code: B1-K1-W1, titel: x, uit: "kd.kring-y#B1-K1-W1", dekt: ["kring-a:a", "kring-vervanging:v1"] }] }]\n`, []),
    dossier("kring-y", `${HEAD.replace("kd.vijandig", "kd.kring-y")}afgeleidVan: [{ document: kd.kring-x }]\nbasisdeel:\n  code: B1\n  kerntaken: [{ code: B1-K1, titel: x, werkprocessen: [{ code: B1-K1-W1, titel: x, uit: "kd.kring-x#B1-K1-W1" }] }]\n`, []),
  ];
}

/** Strings that make careless regular expressions take exponential or quadratic time, at every text of a dossier. */
function patterns(): Hostile[] {
  const nasty = ["a".repeat(50_000), `${"a".repeat(50_000)}!`, `${"1".repeat(40_000)}-`, `${" ".repeat(40_000)}x`, `${"a-".repeat(30_000)}`, `${"a.".repeat(30_000)}@`, `${"B1-K1-W1".repeat(6_000)}`, `${"\\t".repeat(30_000)}`, `${"@#:".repeat(20_000)}`, `${"en/of ".repeat(10_000)}`, `${"kan ".repeat(12_000)}`, `${"http://".repeat(8_000)}`];
  const texts = nasty.map((text, index) => {
    const quoted = `"${text}"`;
    return dossier(`redos-${String(index).padStart(2, "0")}`, `soort: kwalificatiedossier
id: ${quoted}
titel: ${quoted}
versie: ${quoted}
crebo: ${quoted}
geldigVanaf: ${quoted}
kaders: [${quoted}]
afgeleidVan: [{ document: ${quoted}, versie: ${quoted} }]
vakkennis:
  - { id: ${quoted}, tekst: ${quoted} }
basisdeel:
  code: ${quoted}
  kerntaken:
    - code: ${quoted}
      titel: ${quoted}
      complexiteit: ${quoted}
      vakkennis: [${quoted}]
      werkprocessen:
        - code: ${quoted}
          titel: ${quoted}
          omschrijving: ${quoted}
          gedrag: [${quoted}]
          rollen: [${quoted}]
          dekt: [${quoted}]
          uit: ${quoted}
`, []);
  });
  return [
    ...texts,
    dossier("redos-commentaar", `${HEAD}${`# bekwaam-negeer ${"a".repeat(50_000)}${" ".repeat(50_000)}:\n`.repeat(5)}`, []),
    dossier("redos-spaties", `${HEAD}${`x-a:${" ".repeat(30_000)}\n`.repeat(10)}`, []),
    dossier("redos-streepjes", `${HEAD}vakkennis:\n${"  -aa\n".repeat(8_000)}`, ["syntax/yaml"]),
    dossier("redos-hekjes", `${HEAD}${`x-a: b ${" #".repeat(20_000)}\n`.repeat(5)}`, []),
  ];
}

function references(): Hostile[] {
  const places = ["../../etc/passwd", "../../../../../../etc/passwd#root", "file:///etc/passwd", "http://127.0.0.1:9/x", "https://example.org/kader.yaml", "\\\\\\\\server\\\\share", "C:\\\\Windows\\\\win.ini", "/etc/passwd", "~/.ssh/id_rsa", "data:text/yaml,soort:kader", "node:fs", "..%2f..%2fetc%2fpasswd"];
  return places.map((place, index) => dossier(`verwijzing-${String(index).padStart(2, "0")}`, `soort: kwalificatiedossier
id: kd.verwijzing-${index}
titel: Verwijzing
versie: "2026"
gemeenschappelijkKader: { ordening: "${place}" }
kaders: ["${place}"]
afgeleidVan: [{ document: "${place}" }]
basisdeel:
  code: B1
  kerntaken:
    - code: B1-K1
      titel: x
      werkprocessen:
        - { code: B1-K1-W1, titel: x, rollen: ["${place}"], dekt: ["${place}"], uit: "${place}" }
`, []));
}
