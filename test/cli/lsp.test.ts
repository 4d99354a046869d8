// `bekwaam lsp` starts the language server that stands beside it.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { folderWith } from "./bekwaam.ts";

test.skipIf(!existsSync("dist/server.js"))("answers `initialize` over standard input and output", async () => {
  const child = spawn(process.execPath, [resolve("dist/cli.js"), "lsp", "--stdio"], { cwd: folderWith(), stdio: "pipe" });
  const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "initialize", params: { processId: null, rootUri: null, capabilities: {} } });
  child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  const answer = await new Promise<string>((done, fail) => {
    let text = "";
    child.stdout.on("data", (chunk: Buffer) => {
      text += chunk.toString();
      if (text.includes('"capabilities"')) done(text);
    });
    child.stderr.on("data", (chunk: Buffer) => fail(new Error(chunk.toString())));
    child.on("exit", (code) => fail(new Error(`ended with ${code}: ${text}`)));
  });
  child.kill();
  expect(answer).toMatch(/^Content-Length: \d+\r\n/);
}, 20_000);
