// Fetching the official schemas: what is written is what was expected, byte for byte, and being offline is said plainly.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { STANDARDS } from "../../scripts/lib/standards.ts";
import { temporaryFolder } from "../support/temporary.ts";
import { describeWithSchemas, SCHEMAS_AT } from "./standards.ts";

const folder = temporaryFolder();

async function fetchFrom(address: string): Promise<{ code: number | null; err: string }> {
  const child = spawn(process.execPath, [resolve("scripts/run.mjs"), "scripts/standards.ts", address], { env: { PATH: process.env.PATH ?? "", BEKWAAM_STANDARDS: folder } });
  let err = "";
  child.stderr.on("data", (part: Buffer) => (err += part.toString()));
  return { code: await new Promise<number | null>((done) => child.once("close", done)), err };
}

test("without a network it says so and writes nothing", async () => {
  const { code, err } = await fetchFrom("http://127.0.0.1:9");
  expect(code).toBe(1);
  expect(err).toContain(`${STANDARDS.length} of ${STANDARDS.length} schemas could not be fetched; this needs the network`);
  expect(existsSync(join(folder, STANDARDS[0]!.file))).toBe(false);
});

test("a file that is not the one expected is refused", async () => {
  const server = createServer((_, response) => response.end("{}"));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { code, err } = await fetchFrom(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  server.close();
  expect(code).toBe(1);
  expect(err).toContain("its sha256 differs");
  expect(existsSync(join(folder, STANDARDS[0]!.file))).toBe(false);
});

describeWithSchemas("the schemas at hand", () => {
  test("are the ones that would be fetched", () => {
    for (const { file, sha256 } of STANDARDS) expect(createHash("sha256").update(readFileSync(join(SCHEMAS_AT!, file))).digest("hex"), file).toBe(sha256);
  });

  test("come in when their address answers", async () => {
    const byPath = new Map(STANDARDS.map(({ repository, commit, path, file }) => [`/${repository}/${commit}/${path}`, file]));
    const server = createServer((request, response) => response.end(readFileSync(join(SCHEMAS_AT!, byPath.get(request.url!)!))));
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const { code } = await fetchFrom(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    server.close();
    expect(code).toBe(0);
    for (const { file } of STANDARDS) expect(existsSync(join(folder, file)), file).toBe(true);
  });
});
