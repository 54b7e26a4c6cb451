// X archive (tweets.js, the account's own posts) and posts of X API v1.1, which share a shape.

import type { Profile } from "../profile.ts";

export const xArchive: Profile = {
  name: "x-archive",
  label: "X (Twitter) archive or API v1.1 posts",
  platform: "x",
  signatures: [
    ["tweet.id_str", "tweet.full_text"],
    ["id_str", "full_text"],
    ["id_str", "text", "user.screen_name"],
  ],
  roots: ["statuses"],
  fields: {
    id: ["tweet.id_str", "id_str"],
    text: ["tweet.full_text", "full_text", "text"],
    author: ["user.screen_name", "tweet.user.screen_name"],
    likes: ["tweet.favorite_count", "favorite_count"],
    time: ["tweet.created_at", "created_at"],
    parent: ["tweet.in_reply_to_status_id_str", "in_reply_to_status_id_str"],
    language: ["tweet.lang", "lang"],
  },
  textForm: "entities",
};
