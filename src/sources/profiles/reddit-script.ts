// The tables that scripts with PRAW write.

import type { Profile } from "../profile.ts";

export const redditScript: Profile = {
  name: "reddit-script",
  label: "table of a Reddit script (PRAW)",
  platform: "reddit",
  signatures: [
    ["comment_id", "comment_body", "score", "created_utc"],
    ["id", "body", "score", "created_utc"],
    ["body", "score", "created_utc", "subreddit"],
  ],
  fields: {
    id: ["comment_id", "id"],
    text: ["comment_body", "body"],
    author: ["author"],
    likes: ["score"],
    time: ["created_utc"],
    parent: ["parent_id"],
  },
};
