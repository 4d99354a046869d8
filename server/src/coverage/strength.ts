// How well an element is covered: by how many items, and whether an assessment reaches one of them.

/** Weakest first: by nothing, by one item, by several, by one at least that is assessed. */
export const STRENGTHS = ["none", "mentioned", "repeated", "assessed"] as const;
/** How well an element is covered, as colours, words and comparisons tell it (docs/coverage.md, "Beyond yes and no"). */
export type Strength = (typeof STRENGTHS)[number];

/** @param assessed how many of the `items` an assessment reaches */
export function strengthOf(items: number, assessed: number): Strength {
  if (items === 0) return "none";
  if (assessed > 0) return "assessed";
  return items > 1 ? "repeated" : "mentioned";
}

/** Below zero when `a` is weaker than `b`, zero when they are as strong. */
export function compareStrength(a: Strength, b: Strength): number {
  return STRENGTHS.indexOf(a) - STRENGTHS.indexOf(b);
}
