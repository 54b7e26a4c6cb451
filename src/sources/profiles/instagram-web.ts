// Instagram's web page (GraphQL): edges with a node each, replies in edges of their own.

import type { Profile } from "../profile.ts";

export const instagramWeb: Profile = {
  name: "instagram-web",
  label: "Instagram comments as the web page gets them (GraphQL)",
  platform: "instagram",
  signatures: [["node.id", "node.text", "node.owner.username"]],
  roots: [
    "data.shortcode_media.edge_media_to_parent_comment.edges",
    "data.xdt_shortcode_media.edge_media_to_parent_comment.edges",
    "graphql.shortcode_media.edge_media_to_parent_comment.edges",
  ],
  children: ["node.edge_threaded_comments.edges"],
  fields: {
    id: ["node.id"],
    text: ["node.text"],
    author: ["node.owner.username", "node.owner.id"],
    likes: ["node.edge_liked_by.count"],
    time: ["node.created_at"],
  },
};
