// What a short script would do: csv-parse with objects, npm sentiment, and a row at a time into
// better-sqlite3, all in one transaction. With --score-only nothing but npm sentiment on texts.

import { createReadStream } from "node:fs";
import Database from "better-sqlite3";
import { parse } from "csv-parse";
import Sentiment from "sentiment";

const [csv, db, mode] = process.argv.slice(2);
const sentiment = new Sentiment();
const rows = createReadStream(csv).pipe(parse({ columns: true, bom: true }));

if (mode === "--score-only") {
  for await (const row of rows) sentiment.analyze(row.text);
} else {
  const connection = new Database(db);
  connection.exec(
    `CREATE TABLE comment (id TEXT PRIMARY KEY, teaser TEXT, platform TEXT, author TEXT,
       likes INTEGER, time TEXT, text TEXT, score REAL)`,
  );
  const insert = connection.prepare(
    "INSERT OR IGNORE INTO comment VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
  );
  connection.exec("BEGIN");
  for await (const { id, teaser, platform, author, likes, time, text } of rows) {
    const { comparative } = sentiment.analyze(text);
    insert.run(id, teaser, platform, author, Number(likes), time, text, comparative);
  }
  connection.exec("COMMIT");
  connection.close();
}
