import { assert, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { detectLanguage } from "../../../src/scorers/language/detect-language.ts";
import { leastEffort } from "../../hardening/effort.ts";

describe("detectLanguage", () => {
  test.each([
    ["Can't wait for this, it looks so good", "en"],
    ["lol this gonna slap fr", "en"],
    ["this movie is sooooo gooooood 😭😭😭", "en"],
    ["no cap this looks mid tbh", "en"],
    ["Donnie Yen is a LEGEND!!!", "en"],
    ["No puedo esperar para verla, se ve increíble", "es"],
    ["Que trailer incrível, não vejo a hora de assistir", "pt"],
    ["J'ai hâte de voir ce film, ça a l'air génial", "fr"],
    ["Ich freue mich so auf den Film", "de"],
    ["Non vedo l'ora di vedere questo film", "it"],
    ["Yeh movie toh dekhni hi hai bhai, kya trailer hai", "hi"],
    ["keren banget filmnya, gak sabar nonton", "id"],
    ["sobrang ganda naman nito, panoorin ko talaga", "tl"],
    ["bu film çok güzel olacak", "tr"],
    ["очередная часть ни о чем", "ru"],
    ["дуже чекаю, це буде їхній найкращий фільм", "uk"],
    ["너무 좋은데???", "ko"],
    ["この映画に出会えたこと本当に嬉しい", "ja"],
    ["星爵的终极名单", "zh"],
    ["يا له من فيلم رائع", "ar"],
    ["این فیلم چقدر خوبه", "fa"],
    ["बहुत अच्छा ट्रेलर है", "hi"],
    ["Πότε βγαίνει η ταινία;", "el"],
    ["น่าดูมาก", "th"],
    ["מחכה לסרט הזה", "he"],
  ])("%s is %s", (text, language) => {
    expect(detectLanguage(text).language).toBe(language);
  });

  test.each(["", "🔥🔥🔥", "10/10", "2:03 !!!", "...", "❤️", "https://youtu.be/abc", "@someone"])(
    "%j has no language",
    (text) => {
      expect(detectLanguage(text)).toEqual({ language: null, confidence: 0 });
    },
  );

  test.each(["Keanu Reeves", "GODZILLA", "Groot", "Baba Yaga", "W", "AAAAAAAAAA", "amogus"])(
    "%j never becomes a foreign language",
    (text) => {
      expect([null, "en"]).toContain(detectLanguage(text).language);
    },
  );

  test("the mix of the thread decides short texts, and only those", () => {
    const english = { en: 0.95, es: 0.05 };
    const spanish = { en: 0.05, es: 0.95 };
    expect(detectLanguage("Keanu", english).language).toBe("en");
    expect(detectLanguage("Keanu", spanish).language).toBe("es");
    expect(detectLanguage("I can't wait to see this", spanish).language).toBe("en");
    expect(detectLanguage("No puedo esperar para verla", english).language).toBe("es");
  });

  test("addresses, handles and tags say nothing about the language", () => {
    expect(detectLanguage("Das ist so gut https://example.com/the/best/of @thebest").language).toBe(
      "de",
    );
  });

  test("any text has an answer, the same each time", () => {
    assert(
      property(string({ unit: "binary", maxLength: 300 }), (text) => {
        const guess = detectLanguage(text);
        expect(guess.confidence).toBeGreaterThanOrEqual(0);
        expect(guess.confidence).toBeLessThanOrEqual(1);
        detectLanguage("something else in between");
        expect(detectLanguage(text)).toEqual(guess);
      }),
    );
  });

  test("a long hostile text costs no more than a short one", async () => {
    for (const unit of ["a", "@", "http", "é", "ö "]) {
      const text = unit.repeat(1_000_000);
      const took = await leastEffort(() => detectLanguage(text), 400);
      expect({ unit, took }).toEqual({ unit, took: expect.toSatisfy((ms: number) => ms < 400) });
    }
  });
});
