// X API v2 as twarc and others save it: pages with data[] and includes.users[], or one post per
// line with its author inside, or twarc's CSV of that.

import type { Profile } from "../profile.ts";

export const xApiV2: Profile = {
  name: "x-api-v2",
  label: "X (Twitter) API v2 posts",
  platform: "x",
  signatures: [
    ["id", "text", "author_id", "public_metrics.like_count"],
    ["id", "text", "author_id", "conversation_id"],
    ["id", "text", "edit_history_tweet_ids"],
  ],
  roots: ["data"],
  fields: {
    id: ["id"],
    text: ["note_tweet.text", "text"],
    author: ["author.username", "author_id"],
    likes: ["public_metrics.like_count"],
    time: ["created_at"],
    parent: ["referenced_tweets[type=replied_to].id", "referenced_tweets.replied_to.id"],
    language: ["lang"],
  },
  textForm: "entities",
  users: { key: "author_id", list: "includes.users", id: "id", name: "username" },
};
