// What the import writes into `rollen` and `dekt` are elements of the bundled frameworks.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { rolesIn } from "../../../server/src/interchange/sbb-xml/roles.ts";
import { withProcess } from "./fixtures.ts";
import { firstProcess } from "./helpers.ts";

interface Element {
  readonly id: string;
  readonly label: { readonly nl: string };
}

function elementsOf(path: string): Element[] {
  return parse(readFileSync(path, "utf8")).elementen;
}

test("every role of the framework is recognised by its label", () => {
  for (const { id, label } of elementsOf("frameworks/canmeds/nl-mbo-2026.kader.yaml")) expect(rolesIn(`Doet iets (${label.nl})`)).toEqual({ title: "Doet iets", roles: [id] });
});

test("the national numbers of competencies are the letters of the framework, in order", () => {
  const ids = elementsOf("frameworks/sbb/2016.kader.yaml").map(({ id }) => `sbb:${id}`);
  const references = ids.map((_, index) => `<competentie referentie="${3084 + index}"/>`).join("");
  // Without the list at the top of the file.
  const xml = withProcess(`<werkprocescompetenties>${references}</werkprocescompetenties>`).replace(/<competenties>.*?<\/competenties>/s, "");
  expect(firstProcess(xml).dekt).toEqual(ids);
});
