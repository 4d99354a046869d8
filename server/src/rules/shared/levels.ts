// What belongs to each level of education: FIELD §1.1 and §3.

/** The types of mbo programme per level. */
export const PROGRAMMES: ReadonlyMap<string, readonly string[]> = new Map([
  ["mbo-1", ["entreeopleiding"]],
  ["mbo-2", ["basisberoepsopleiding"]],
  ["mbo-3", ["vakopleiding"]],
  ["mbo-4", ["middenkaderopleiding", "specialistenopleiding"]],
]);

/** The NLQF level, for levels that have exactly one. */
export const NLQF_OF: ReadonlyMap<string, number> = new Map([
  ["mbo-1", 1], ["mbo-2", 2], ["mbo-3", 3], ["mbo-4", 4], ["ad", 5], ["hbo-bachelor", 6], ["wo-bachelor", 6], ["hbo-master", 7], ["wo-master", 7],
]);

/** Whether a level is one of vocational education. */
export function isMbo(niveau: string): boolean {
  return PROGRAMMES.has(niveau);
}

/** Levels of higher education. */
export function isHigher(niveau: string): boolean {
  return NLQF_OF.has(niveau) && !isMbo(niveau);
}
