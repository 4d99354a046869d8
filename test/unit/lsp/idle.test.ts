import v8 from "node:v8";
import { expect, test } from "vitest";
import { idleCollector } from "../../../server/src/lsp/idle.ts";

const young = (): number => v8.getHeapSpaceStatistics().find(({ space_name: name }) => name === "new_space")!.space_used_size;
const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

test("after work, the young part of the heap is cleared once nothing more comes", async () => {
  const worked = idleCollector();
  // The first time opens the door to V8.
  worked();
  await pause(100);
  const before = young();
  const litter = Array.from({ length: 5_000 }, (_, index) => ({ index, text: `${index}` }));
  expect(young()).toBeGreaterThan(before);
  litter.length = 0;
  const full = young();
  for (let message = 0; message < 10; message++) worked();
  for (let tries = 0; young() > full / 2 && tries < 50; tries++) await pause(20);
  expect(young()).toBeLessThanOrEqual(full / 2);
});
