// 4CAT: the CSV that every one of its data sources is mapped to.

import type { Profile } from "../profile.ts";

export const fourCat: Profile = {
  name: "4cat",
  label: "4CAT dataset",
  platform: null,
  signatures: [["id", "thread_id", "author", "body", "timestamp"]],
  fields: {
    id: ["id"],
    text: ["body"],
    author: ["author"],
    likes: ["likes", "like_count", "score", "num_likes"],
    time: ["timestamp", "unix_timestamp"],
    parent: ["reply_to", "parent_id", "thread_id"],
    language: ["lang", "language"],
  },
};
