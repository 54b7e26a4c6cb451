// Reddit's own JSON: [post listing, comment listing] or listings alone, replies nested inside.

import type { Profile } from "../profile.ts";

export const redditListing: Profile = {
  name: "reddit-listing",
  label: "Reddit API listing",
  platform: "reddit",
  signatures: [["kind", "data.name"]],
  roots: ["data.children", "json.data.things"],
  children: ["data.replies.data.children"],
  fields: {
    id: ["data.name", "data.id"],
    text: ["data.body"],
    author: ["data.author"],
    likes: ["data.score"],
    time: ["data.created_utc"],
    parent: ["data.parent_id"],
  },
  textForm: "entities",
  skip: { path: "kind", silent: ["t3", "more"], withheld: "data.count" },
};
