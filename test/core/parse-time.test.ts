import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseTime } from "../../src/core/parse-time.ts";

const READ_AT = Date.UTC(2025, 5, 15, 12);

function shown(value: unknown): readonly [string, string] | null {
  const time = parseTime(value, READ_AT);
  return time === null ? null : [new Date(time.at).toISOString(), time.precision];
}

describe("absolute times", () => {
  test.each([
    ["2025-05-20T15:00:07Z", "2025-05-20T15:00:07.000Z", "second"],
    ["2025-05-20T15:00:07.123Z", "2025-05-20T15:00:07.123Z", "second"],
    ["2015-05-28T21:39:52.376000", "2015-05-28T21:39:52.376Z", "second"],
    ["2023-09-19T17:42:53.434647+00:00", "2023-09-19T17:42:53.434Z", "second"],
    ["2023-09-19T17:42:53+02:00", "2023-09-19T15:42:53.000Z", "second"],
    ["2023-09-19T17:42:53-0530", "2023-09-19T23:12:53.000Z", "second"],
    ["2025-05-20T15:00:00+0000", "2025-05-20T15:00:00.000Z", "second"],
    ["2025-05-20 15:00:07", "2025-05-20T15:00:07.000Z", "second"],
    ["2025-05-20 15:00:07 UTC", "2025-05-20T15:00:07.000Z", "second"],
    ["2025-05-20 15:00", "2025-05-20T15:00:00.000Z", "minute"],
    ["2025/05/20 15:00", "2025-05-20T15:00:00.000Z", "minute"],
    ["2025-05-20", "2025-05-20T00:00:00.000Z", "day"],
    ["20250520", "2025-05-20T00:00:00.000Z", "day"],
    ["20250520T150007Z", "2025-05-20T15:00:07.000Z", "second"],
    ["Wed Oct 19 20:07:25 +0000 2022", "2022-10-19T20:07:25.000Z", "second"],
    ["Wed, 19 Oct 2022 20:07:25 GMT", "2022-10-19T20:07:25.000Z", "second"],
    ["Wed, 19 Oct 2022 20:07:25 +0200", "2022-10-19T18:07:25.000Z", "second"],
    ["October 19, 2022 at 8:07 PM", "2022-10-19T20:07:00.000Z", "minute"],
    ["Oct 19, 2022, 12:07:05 AM", "2022-10-19T00:07:05.000Z", "second"],
    ["19 October 2022", "2022-10-19T00:00:00.000Z", "day"],
    ["Sept 1st, 2022", "2022-09-01T00:00:00.000Z", "day"],
    ["13/05/2025 10:00", "2025-05-13T10:00:00.000Z", "minute"],
    ["05/13/2025 10:00:01", "2025-05-13T10:00:01.000Z", "second"],
    ["13.05.2025", "2025-05-13T00:00:00.000Z", "day"],
    ["04.03.2025 10:00", "2025-03-04T10:00:00.000Z", "minute"],
    ["5/13/25 10:00 PM", "2025-05-13T22:00:00.000Z", "minute"],
    ["05/05/2025", "2025-05-05T00:00:00.000Z", "day"],
    [1_747_753_207, "2025-05-20T15:00:07.000Z", "second"],
    [1_747_753_207_123, "2025-05-20T15:00:07.123Z", "second"],
    [1_747_753_207_123_456, "2025-05-20T15:00:07.123Z", "second"],
    [1_747_753_207.5, "2025-05-20T15:00:07.500Z", "second"],
    ["1747753207", "2025-05-20T15:00:07.000Z", "second"],
    ["1747753207.0", "2025-05-20T15:00:07.000Z", "second"],
    ["1747753207123", "2025-05-20T15:00:07.123Z", "second"],
    ["1.747753207e+09", "2025-05-20T15:00:07.000Z", "second"],
    [1_747_699_200, "2025-05-20T00:00:00.000Z", "day"],
  ])("%o", (value, iso, precision) => {
    expect(shown(value)).toEqual([iso, precision]);
  });
});

describe("relative times", () => {
  test.each([
    ["2 years ago (edited)", "2023-06-16T00:21:36.000Z"],
    ["1 year ago", "2024-06-15T06:10:48.000Z"],
    ["3 weeks ago", "2025-05-25T12:00:00.000Z"],
    ["a day ago", "2025-06-14T12:00:00.000Z"],
    ["an hour ago", "2025-06-15T11:00:00.000Z"],
    ["5 minutes ago", "2025-06-15T11:55:00.000Z"],
    ["2d", "2025-06-13T12:00:00.000Z"],
    ["3w", "2025-05-25T12:00:00.000Z"],
    ["yesterday", "2025-06-14T12:00:00.000Z"],
    ["just now", "2025-06-15T12:00:00.000Z"],
  ])("%s", (text, iso) => {
    expect(shown(text)).toEqual([iso, "relative"]);
  });

  test("an exporter's own guess is as exact as it says", () => {
    expect(shown({ at: 1_747_753_207, precision: "relative" })).toEqual([
      "2025-05-20T15:00:07.000Z",
      "relative",
    ]);
    expect(shown({ at: "2025-05-20 15:00", precision: "exact" })?.[1]).toBe("minute");
    expect(shown({ at: { at: 1 } })).toBeNull();
  });
});

test.each([
  "",
  "  ",
  0,
  "0",
  -1,
  "03/04/2025",
  "31/02/2025",
  "2025-02-30",
  "2025-13-01",
  "2025-05-20 25:00",
  "00/13/2025",
  "May",
  "May 2025",
  "someday in May of the year 2025 I will have been watching all the seasons",
  "1850-01-01",
  "three weeks",
  "7 apples ago",
  2025,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  null,
  undefined,
  true,
  [],
  {},
])("%o tells no time", (value) => {
  expect(shown(value)).toBeNull();
});

test("a moment survives being written as ISO, seconds and milliseconds", () => {
  const moments = fc.integer({ min: Date.UTC(1995, 0) / 1000, max: Date.UTC(2090, 0) / 1000 });
  fc.assert(
    fc.property(moments, (seconds) => {
      const at = seconds * 1000;
      expect(parseTime(new Date(at).toISOString(), 0)?.at).toBe(at);
      expect(parseTime(new Date(at).toUTCString(), 0)?.at).toBe(at);
      expect(parseTime(seconds, 0)?.at).toBe(at);
      expect(parseTime(String(at), 0)?.at).toBe(at);
    }),
  );
});

test("anything gives a plausible moment or null", () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.string()), (value) => {
      const time = parseTime(value, READ_AT);
      expect(time === null || Number.isInteger(time.at)).toBe(true);
    }),
  );
});

test("the plain form means what the same time says in a form that is read another way", () => {
  const number = (max: number): fc.Arbitrary<string> =>
    fc.integer({ min: 0, max }).map((value) => String(value).padStart(2, "0"));
  const parts = fc.tuple(number(14), number(33), number(26), number(61), number(62));
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 2200 }), parts, (year, [month, day, ...clock]) => {
      const [date, time] = [`${year}-${month}-${day}`, clock.join(":")];
      const other = parseTime(`${date} ${time}`, READ_AT);
      expect(parseTime(`${date}T${time}`, READ_AT)).toEqual(other);
      expect(parseTime(`${date}T${time}Z`, READ_AT)).toEqual(other);
    }),
  );
});
