// Pushshift and Arctic Shift dumps of Reddit comments: one object per line, or a CSV of them.

import type { Profile } from "../profile.ts";

export const pushshift: Profile = {
  name: "pushshift",
  label: "Pushshift or Arctic Shift dump of Reddit comments",
  platform: "reddit",
  signatures: [
    ["id", "body", "author", "score", "created_utc", "link_id"],
    ["id", "body", "author", "created_utc", "subreddit", "parent_id"],
  ],
  roots: ["data"],
  fields: {
    id: ["id"],
    text: ["body"],
    author: ["author"],
    likes: ["score"],
    time: ["created_utc"],
    parent: ["parent_id"],
  },
  textForm: "entities",
};
