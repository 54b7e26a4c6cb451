import { expect, test } from "vitest";
import { openStore } from "../../src/store/store.ts";
import { scored } from "../core/scored.ts";

const COMMENTS = 300;
const AUTHORS = 60;

test.each([1, 4, 7])("one voice of every %i, each with all that it wrote", (every) => {
  const store = openStore(":memory:");
  store.begin();
  const scorerId = store.idOf("scorer", "s");
  const start = { path: "a", format: "csv", profile: "plain", encoding: "utf-8" };
  const inputId = store.inputs.start({ ...start, readAt: "", toolVersion: "" }, scorerId);
  const given = Array.from({ length: COMMENTS }, (_, at) => {
    const author = at % 5 === 4 ? null : `a${(at * at) % AUTHORS}`;
    return scored({ key: `k${at}`, text: `text ${at}`, author });
  });
  for (const one of given) store.writeComment(one, { inputId, scorerId });
  store.commit();
  const drawn = store.sampleOf("T", every).map(({ scored: { key } }) => key);
  const firstOf = ({ key, comment }: (typeof given)[number]): number =>
    comment.author === null
      ? given.findIndex((one) => one.key === key)
      : given.findIndex((one) => one.comment.author === comment.author);
  // Rows are numbered from 1 in the order of writing.
  const expected = given.filter((one) => (firstOf(one) + 1) % every === Math.floor(every / 2));
  expect(drawn.toSorted()).toEqual(expected.map(({ key }) => key).toSorted());
  expect(store.sampleOf("nobody", every)).toEqual([]);
  store.close();
});
