// The configuration in the editor: options completed and explained, rules switched off from a finding.
import { describe, expect, test } from "vitest";
import { quickFixesAt } from "../../../server/src/language/codeActions.ts";
import { completionAt } from "../../../server/src/language/completion.ts";
import { hoverAt } from "../../../server/src/language/hover.ts";
import { switchOff } from "../../../server/src/language/silenceInConfig.ts";
import { checkConfig } from "../../../server/src/rules/config.ts";
import { applyEdits } from "../../../server/src/rules/fix.ts";
import { RULES } from "../../../server/src/rules/registry.generated.ts";
import { checkDocument } from "../../../server/src/rules/run.ts";
import { marked } from "./project.ts";

const NAME = "bekwaam.config.yaml";

function labels(text: string): string[] {
  const { project, document, offset } = marked(text, {}, NAME);
  return completionAt(project, document, offset, { language: "nl", today: "2026-01-01" }).map(({ label }) => label);
}

function hover(text: string): string {
  const { project, document, offset } = marked(text, {}, NAME);
  return hoverAt(project, document, offset, "nl")?.markdown ?? "";
}

describe("completion", () => {
  test("of the options of a rule, in both forms", () => {
    expect(labels("regels:\n  wording/too-detailed:\n    <|>\n")).toEqual(expect.arrayContaining(["niveau", "woorden", "eenheden"]));
    expect(labels("regels:\n  wording/sentence-length: { maximum: 3, <|> }\n")).toEqual(["niveau"]);
    expect(labels("overschrijf:\n  - soorten: [kader]\n    regels:\n      wording/own-terms: { <|> }\n")).toEqual(expect.arrayContaining(["niveau", "termen"]));
    expect(labels("regels:\n  meta/crebo:\n    <|>\n")).not.toContain("woorden");
  });
  test("of levels, kinds and frameworks", () => {
    expect(labels("regels:\n  wording/vague: <|>\n")).toEqual(expect.arrayContaining(["fout", "uit"]));
    expect(labels("overschrijf:\n  - soorten: [<|>]\n")).toContain("beroepsprofiel");
    expect(labels("kaders: [<|>]\n").some((label) => label.startsWith("nphf"))).toBe(true);
  });
});

describe("hover", () => {
  test("on a rule, an option and a framework", () => {
    expect(hover("regels:\n  wording/sent<|>ence-length: hint\n")).toMatch(/Lange zin[^]*Niveau: informatie\. Set: streng\. Instellingen: `maximum`\./);
    expect(hover("regels:\n  wording/sentence-length: { max<|>imum: 3 }\n")).toMatch(/een getal[^]*Zonder deze regel: 40/);
    expect(hover("dekking: { nph<|>f: 80 }\n")).toContain("nphf");
    expect(hover("regels:\n  wording/nie<|>ts: hint\n")).not.toContain("Set:");
  });
});

describe("switching a rule off in the configuration", () => {
  const after = (text: string | undefined): string | undefined => {
    const edit = switchOff(text, "wording/vague", "nl");
    return edit && applyEdits(text ?? "", [edit]);
  };

  test("adds it where rules are set, else at the end", () => {
    expect(after(undefined)).toBe("regels:\n  wording/vague: uit  # reden\n");
    expect(after("")).toBe("regels:\n  wording/vague: uit  # reden\n");
    expect(after("preset: streng")).toBe("preset: streng\nregels:\n  wording/vague: uit  # reden\n");
    expect(after("regels:\n    meta/crebo: hint  # zo\ntaal: nl\n")).toBe("regels:\n    meta/crebo: hint  # zo\n    wording/vague: uit  # reden\ntaal: nl\n");
    expect(after("regels:\n  wording/sentence-length:\n    maximum: 30\n\nnegeer: [a]\n")).toBe("regels:\n  wording/sentence-length:\n    maximum: 30\n  wording/vague: uit  # reden\n\nnegeer: [a]\n");
    expect(after("regels:\ntaal: nl\n")).toBe("regels:\n  wording/vague: uit  # reden\ntaal: nl\n");
    expect(after("regels:\n  wording/vague: hint\n")).toBe("regels:\n  wording/vague: uit\n");
  });

  test("gives a configuration that is right", () => {
    for (const text of [undefined, "preset: streng\r\n", "regels:\n  meta/crebo: hint", "regels:\n  meta/crebo: {\n    niveau: hint }\n", "# leeg\n"]) {
      const result = after(text);
      if (result !== undefined) expect(checkConfig(result)).toEqual([]);
    }
  });

  test("leaves alone what it cannot change for sure", () => {
    for (const text of ["regels: { meta/crebo: hint }\n", "regels: [\n", "- a\n", "{ preset: streng }\n", "regels: x\n", "regels:\n  wording/vague: { woorden: [a] }\n"]) expect(after(text)).toBeUndefined();
  });

  test("is offered with the finding, and only where there is a place for it", () => {
    const at = marked('soort: opleidingsprofiel\nid: op.x\ntitel: X\nversie: "1"\ngemeenschappelijkKader: { ordening: canmeds@bn2030 }\neindkwalificaties:\n  - { id: e, rollen: [onz<|>in] }\n');
    const { findings } = checkDocument(at.project, at.document, RULES);
    const range = { start: at.offset, end: at.offset };
    const config = { uri: "file:///map/bekwaam.config.yaml", text: undefined };
    const offered = quickFixesAt(at.document, findings, range, "nl", config).filter(({ elsewhere }) => elsewhere);
    expect(offered.map(({ title, elsewhere }) => [title, elsewhere])).toContainEqual(["Zet roles/unknown-role uit voor alle bestanden, in bekwaam.config.yaml", { uri: config.uri, isNew: true }]);
    expect(quickFixesAt(at.document, findings, range, "nl").filter(({ elsewhere }) => elsewhere)).toEqual([]);
  });
});
