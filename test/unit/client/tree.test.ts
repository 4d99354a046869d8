// The coverage tree: what stands under what, gaps first, and what a screen reader hears.
import { expect, test } from "vitest";
import { shortName, type CoverageTree, type CoverageNode } from "../../../client/src/coverage/treeModel.ts";
import { FILES, treeOf } from "./reply.ts";

async function outline(tree: CoverageTree, nodes: readonly CoverageNode[] = tree.roots(), depth = 0): Promise<string[]> {
  const lines = await Promise.all(nodes.map(async (node) => [`${"  ".repeat(depth)}${node.label} (${node.description})`, ...(await outline(tree, await tree.children(node), depth + 1))]));
  return lines.flat();
}

test("frameworks hold elements, elements hold those within them and items; gaps come first", async () => {
  expect(await outline(treeOf({ uri: "file:///w/een.yaml" }))).toEqual([
    "K (2/3 · Kader)",
    "  c Gamma (niet gedekt)",
    "  a Alfa (2)",
    "    B1-K1-W1 Eerste (generiek)",
    "    P1-K1-W1 Tweede (specifiek)",
    "  b Bèta (1)",
    "    b.2 <b onclick='x()'>vet</b> | `code` (niet gedekt)",
    "    b.1 Binnen (1)",
    "      B1-K1-W1 Eerste (generiek)",
  ]);
});

test("items of a workspace name their document", async () => {
  expect(await outline(treeOf())).toContain("    ek-1 Kan het (Twee · generiek · getoetst)");
});

test("a part counts what counts for the part", async () => {
  expect((await outline(treeOf({ uri: "file:///w/een.yaml", part: "P2" }))).filter((line) => line.includes("P1-K1-W1"))).toEqual([]);
});

test("every node has an id of its own, and words for who does not see the icon", async () => {
  const made = treeOf();
  const all: CoverageNode[] = [];
  const visit = async (nodes: readonly CoverageNode[]): Promise<void> => {
    all.push(...nodes);
    for (const node of nodes) await visit(await made.children(node));
  };
  await visit(made.roots());
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(all.find(({ label }) => label === "c Gamma")!.spoken).toBe("c Gamma, niet gedekt");
});

test("of very many items some are shown, and how many more there are", async () => {
  const items = Array.from({ length: 510 }, (_, place) => `  - { id: b-${place}, dekt: [k:a] }`).join("\n");
  const lines = await outline(treeOf({}, { "k.kader.yaml": FILES["k.kader.yaml"]!, "b.yaml": `soort: beroepsprofiel\nid: b\nkaders: [k@1]\nbekwaamheden:\n${items}\n` }));
  expect(lines.filter((line) => line.includes("b-"))).toHaveLength(500);
  expect(lines).toContain("    en nog 10 ()");
});

test("the order of levels is kept", async () => {
  const kader = 'soort: kader\nid: niveau\nversie: "1"\ntitel: N\nordening: ordinaal\nelementen:\n  - { id: eerste, label: Een }\n  - { id: tweede, label: Twee }\n';
  const document = "soort: beroepsprofiel\nid: b\nkaders: [niveau@1]\nbekwaamheden:\n  - { id: x, dekt: [niveau:eerste] }\n";
  expect(await outline(treeOf({}, { "n.kader.yaml": kader, "b.yaml": document }))).toEqual(["Niveau (1/2 · N)", "  Een (1)", "    x ()", "  Twee (niet gedekt)"]);
});

test("frameworks are named as people write them", () => {
  expect(["canmeds", "nphf", "positieve-gezondheid"].map(shortName)).toEqual(["CanMEDS", "NPHF", "Positieve gezondheid"]);
});
