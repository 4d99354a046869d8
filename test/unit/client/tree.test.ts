// The coverage tree: what stands under what, gaps first, and what a screen reader hears.
import { expect, test } from "vitest";
import { CoverageTree, shortName, type CoverageNode } from "../../../client/src/coverage/treeModel.ts";
import { wordsIn } from "../../../client/src/coverage/words.ts";
import { replyTo } from "./reply.ts";

function outline(tree: CoverageTree, nodes: readonly CoverageNode[] = tree.roots(), depth = 0): string[] {
  return nodes.flatMap((node) => [`${"  ".repeat(depth)}${node.label} (${node.description})`, ...outline(tree, tree.children(node), depth + 1)]);
}
const tree = (...args: Parameters<typeof replyTo>) => new CoverageTree(replyTo(...args), "nl", wordsIn("nl"));

test("frameworks hold elements, elements hold those within them and items; gaps come first", () => {
  expect(outline(tree({ uri: "file:///w/een.yaml" }))).toEqual([
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

test("items of a workspace name their document", () => {
  expect(outline(tree())).toContain("    ek-1 Kan het (Twee · generiek · getoetst)");
});

test("a part counts what counts for the part", () => {
  expect(outline(tree({ uri: "file:///w/een.yaml", part: "P2" })).filter((line) => line.includes("P1-K1-W1"))).toEqual([]);
});

test("every node has an id of its own, and words for who does not see the icon", () => {
  const made = tree();
  const all: CoverageNode[] = [];
  const visit = (nodes: readonly CoverageNode[]): void => nodes.forEach((node) => (all.push(node), visit(made.children(node))));
  visit(made.roots());
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(all.find(({ label }) => label === "c Gamma")!.spoken).toBe("c Gamma, niet gedekt");
});

test("the order of levels is kept", () => {
  const kader = 'soort: kader\nid: niveau\nversie: "1"\ntitel: N\nordening: ordinaal\nelementen:\n  - { id: eerste, label: Een }\n  - { id: tweede, label: Twee }\n';
  const document = "soort: beroepsprofiel\nid: b\nkaders: [niveau@1]\nbekwaamheden:\n  - { id: x, dekt: [niveau:eerste] }\n";
  expect(outline(tree({}, { "n.kader.yaml": kader, "b.yaml": document }))).toEqual(["Niveau (1/2 · N)", "  Een (1)", "    x ()", "  Twee (niet gedekt)"]);
});

test("frameworks are named as people write them", () => {
  expect(["canmeds", "nphf", "positieve-gezondheid"].map(shortName)).toEqual(["CanMEDS", "NPHF", "Positieve gezondheid"]);
});
