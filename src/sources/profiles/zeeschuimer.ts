// Zeeschuimer: one envelope per line around what the platform's own page was sent, for posts and
// comments of TikTok, Instagram and X.

import type { Profile } from "../profile.ts";

export const zeeschuimer: Profile = {
  name: "zeeschuimer",
  label: "Zeeschuimer capture",
  platform: null,
  signatures: [
    ["item_id", "source_platform", "data"],
    ["item_id", "timestamp_collected", "data"],
  ],
  fields: {
    id: ["data.cid", "data.pk", "data.rest_id", "data.legacy.id_str", "item_id"],
    text: [
      "data.text",
      "data.note_tweet.note_tweet_results.result.text",
      "data.legacy.full_text",
      "data.full_text",
      "data.desc",
      "data.caption.text",
      "data.body",
    ],
    author: [
      "data.user.unique_id",
      "data.author.uniqueId",
      "data.user.username",
      "data.core.user_results.result.core.screen_name",
      "data.core.user_results.result.legacy.screen_name",
      "data.author.username",
      "data.author",
    ],
    likes: [
      "data.digg_count",
      "data.stats.diggCount",
      "data.comment_like_count",
      "data.like_count",
      "data.legacy.favorite_count",
    ],
    time: [
      "data.create_time",
      "data.createTime",
      "data.created_at",
      "data.taken_at",
      "data.legacy.created_at",
    ],
    parent: ["data.reply_id", "data.parent_comment_id", "data.legacy.in_reply_to_status_id_str"],
    language: ["data.comment_language", "data.textLanguage", "data.legacy.lang"],
    platform: ["source_platform"],
  },
};
