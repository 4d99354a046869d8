// Fetches the official schemas into test/standards/, each from its own makers and checked against its sum. They are not
// ours to copy into the repository. Another address to fetch from may be given: npm run standards -- https://mirror
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { STANDARDS, STANDARDS_FOLDER, type Standard } from "./lib/standards.ts";

const from = (process.argv[2] ?? "https://raw.githubusercontent.com").replace(/\/+$/, "");
const folder = resolve(process.env.BEKWAAM_STANDARDS ?? STANDARDS_FOLDER);
const PATIENCE_MS = 30_000;

/** @returns why it could not be fetched; undefined when it is there */
async function fetchOne({ file, repository, commit, path, sha256 }: Standard): Promise<string | undefined> {
  const target = join(folder, file);
  if (sumOf(target) === sha256) return undefined;
  const address = `${from}/${repository}/${commit}/${path}`;
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) });
    if (!response.ok) return `${address} answered ${response.status}`;
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (sum(bytes) !== sha256) return `${address} is not the file that was expected (its sha256 differs)`;
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(`${target}.tmp`, bytes);
    renameSync(`${target}.tmp`, target);
    return undefined;
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    return `${address} cannot be reached (${cause})`;
  }
}

function sumOf(file: string): string | undefined {
  try {
    return sum(readFileSync(file));
  } catch {
    return undefined;
  }
}

function sum(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

const missing: string[] = [];
for (const standard of STANDARDS) {
  const why = await fetchOne(standard);
  if (why) missing.push(`  ${standard.file}: ${why}`);
}
if (missing.length === 0) console.log(`All ${STANDARDS.length} schemas are in ${folder}. The tests use them from now on.`);
else {
  console.error(`${missing.length} of ${STANDARDS.length} schemas could not be fetched; this needs the network:\n${missing.join("\n")}\nTests that need them stay skipped, and say so.`);
  process.exitCode = 1;
}
