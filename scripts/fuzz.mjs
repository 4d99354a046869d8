// Looks for what no property test has met yet: each round draws other cases. `npm run fuzz -- 20` does twenty rounds.
// A round that fails tells its seed; FAST_CHECK_SEED=<seed> npx vitest run <file> draws the same cases again.
import { spawnSync } from "node:child_process";
import { randomInt } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const rounds = Number(process.argv[2] ?? 10);
if (!Number.isInteger(rounds) || rounds < 1) {
  console.error("usage: npm run fuzz -- [rounds]");
  process.exit(2);
}

const files = fs
  .readdirSync(path.join(root, "test"), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".test.ts") && !name.includes("node_modules"))
  .map((name) => path.join("test", name))
  .filter((name) => fs.readFileSync(path.join(root, name), "utf8").includes("support/fast-check.ts"));

const failed = [];
for (let round = 1; round <= rounds; round += 1) {
  const seed = randomInt(1, 2 ** 31);
  const { status } = spawnSync(process.execPath, ["node_modules/vitest/vitest.mjs", "run", ...files], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, FAST_CHECK_SEED: String(seed) },
  });
  if (status !== 0) failed.push(seed);
  console.log(`round ${round} of ${rounds}, seed ${seed}: ${status === 0 ? "nothing found" : "found something"}`);
}
console.log(failed.length === 0 ? "nothing found" : `found something with: ${failed.map((seed) => `FAST_CHECK_SEED=${seed}`).join(", ")}`);
process.exitCode = failed.length === 0 ? 0 : 1;
