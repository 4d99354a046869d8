// Did you mean.
import { expect, test } from "vitest";
import { nearestName, nearestNames, plain } from "../../../server/src/text/nearest.ts";

const ROLES = ["communicator", "samenwerkingspartner", "organisator", "gezondheidsbevorderaar", "zorgverlener"];

test.each([["comunicator", "communicator"], ["Communicator", "communicator"], ["zorg verlener", "zorgverlener"], ["organisatorr", "organisator"], ["gezondheids-bevorderaar", "gezondheidsbevorderaar"], ["samenwerking", "samenwerkingspartner"]])("%s is meant as %s", (written, meant) => {
  expect(nearestName(written, ROLES)).toBe(meant);
});

test("the same letters in another order are near, digits are not", () => {
  expect(nearestName("nfph", ["icf", "nphf"])).toBe("nphf");
  expect(nearestName("1234", ["4321"])).toBeUndefined();
});

test("one letter or number is no slip of another", () => {
  expect(nearestNames("Z", ["A", "B", "z"])).toEqual(["z"]);
  expect(nearestNames("9", ["1", "2"])).toEqual([]);
  expect(nearestNames("2.9", ["2", "2.1", "2.2"])).toEqual(["2"]);
  expect(nearestNames("2.22", ["2.2", "3.1"])).toEqual(["2.2"]);
});

test.each(["", "xyz", "leider", " ", "…", "a".repeat(500)])("nothing is near %j", (written) => {
  expect(nearestName(written, ROLES)).toBeUndefined();
});

test("the beginning of a name is near", () => {
  expect(nearestName("rol", ["rollen", "titel"])).toBe("rollen");
  expect(nearestName("vak", ["vakopleiding"])).toBeUndefined();
});

test("nearest first, no more than asked, each once", () => {
  expect(nearestNames("k1", ["k3", "k2", "k1", "k1"], 2)).toEqual(["k1", "k2"]);
});

test("plain leaves out case, accents and signs, not letters and digits", () => {
  expect(plain("Coöperatie-Zorg 2.0 (Één)")).toBe("cooperatiezorg20een");
  expect(plain("…")).toBe("");
});
