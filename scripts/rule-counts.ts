// npm run rule:counts: records how many findings every rule has on published files, for docs/rules/README.md.
import { writeFile } from "node:fs/promises";
import { COUNTS, countPublished, PUBLISHED } from "./lib/counts.ts";

const counts = countPublished();
if (counts) {
  await writeFile(COUNTS, `${JSON.stringify(counts, undefined, 2)}\n`);
  const { name, documents, werkprocessen, total } = counts;
  console.log(`${name}: ${documents} documents, ${werkprocessen} werkprocessen; aanbevolen ${total.aanbevolen}, streng ${total.streng}, alles ${total.alles}\nwrote ${COUNTS}; now npm run generate`);
} else console.log(`SKIPPED: no published files in ${PUBLISHED}; the recorded numbers stay.`);
