// Each feature made to fail: the log has the stack, the editor gets an answer, the next request works.
import { afterEach, describe, expect, test } from "vitest";
import { FEATURES, type Features } from "../../server/src/language/features.ts";
import { RULES } from "../../server/src/rules/registry.generated.ts";
import { Client, PULLS } from "../lsp/client.ts";
import { GOOD, goodText } from "./corpus.ts";

let client: Client;
afterEach(() => client?.dispose());

const CAPABILITIES = { ...PULLS, textDocument: { ...PULLS.textDocument, codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [""] } } } } };
const place = (uri: string) => ({ textDocument: { uri }, position: { line: 15, character: 20 } });
const range = { start: { line: 0, character: 0 }, end: { line: 20, character: 0 } };

/** Requests that reach the features. */
const REQUESTS: Readonly<Record<string, (uri: string) => object>> = {
  "textDocument/completion": place,
  "textDocument/hover": place,
  "textDocument/definition": place,
  "textDocument/declaration": place,
  "textDocument/references": (uri) => ({ ...place(uri), context: { includeDeclaration: true } }),
  "textDocument/documentHighlight": place,
  "textDocument/documentSymbol": (uri) => ({ textDocument: { uri } }),
  "textDocument/codeAction": (uri) => ({ textDocument: { uri }, range, context: { diagnostics: [], only: ["quickfix", "source.fixAll"] } }),
  "workspace/symbol": () => ({ query: "zorg" }),
};

describe("a feature that throws", () => {
  test("every feature at once: each request is answered, the failures are logged, diagnostics still come", async () => {
    const broken = Object.fromEntries(Object.keys(FEATURES).map((name) => [name, () => { throw new Error(`broken: ${name}`); }])) as unknown as Features;
    client = await Client.start(undefined, { inProcess: { features: broken }, capabilities: CAPABILITIES, files: { [GOOD.name]: goodText() } });
    await client.open(GOOD.name, goodText());
    for (const [method, params] of Object.entries(REQUESTS)) {
      const before = client.log.length;
      await client.connection.sendRequest(method, params(client.uri(GOOD.name)));
      const said = await client.until(`the failure of ${method}`, () => client.log.slice(before).find((line) => line.includes("broken: ")));
      expect(said).toMatch(/failed: Error: broken[^]*\n\s+at /);
    }
    const report = await client.connection.sendRequest<{ items: { code: string }[] }>("textDocument/diagnostic", { textDocument: { uri: client.uri(GOOD.name) } });
    expect(report.items.map(({ code }) => code)).toContain(GOOD.rule);
  });

  test("one feature: the others go on", async () => {
    client = await Client.start(undefined, { inProcess: { features: { hoverAt: () => { throw new RangeError("Maximum call stack size exceeded"); } } as unknown as Partial<Features> }, capabilities: PULLS });
    await client.open(GOOD.name, goodText());
    expect(await client.connection.sendRequest("textDocument/hover", place(client.uri(GOOD.name)))).toBeNull();
    expect(await client.connection.sendRequest("textDocument/documentSymbol", { textDocument: { uri: client.uri(GOOD.name) } })).not.toEqual([]);
  });

  test("a rule: the finding says which, the others report", async () => {
    const rules = RULES.map((rule) => ("check" in rule && rule.id === "roles/no-ordering" ? { ...rule, check: () => { throw new Error("broken rule"); } } : rule));
    client = await Client.start(undefined, { inProcess: { rules }, capabilities: PULLS });
    await client.open(GOOD.name, goodText());
    const { items } = await client.connection.sendRequest<{ items: { code: string }[] }>("textDocument/diagnostic", { textDocument: { uri: client.uri(GOOD.name) } });
    expect(items.map(({ code }) => code)).toEqual(expect.arrayContaining(["meta/rule-failed", GOOD.rule]));
    await client.until("the stack", () => client.log.some((line) => line.includes("broken rule")));
  });
});
