// Everything that the tasks teach of posts: labels, thrill, and comments to tell posts from.

import { NO_LABEL_CALIBRATION } from "../scorers/hype/model.ts";
import type { PostCalibration } from "./calibrate.ts";
import type { PostData } from "./hold-out.ts";
import { headComments, type Materials } from "./materials.ts";
import { learnPosts } from "./posts.ts";
import { featuresOf, type Representation } from "./representation.ts";
import { hasThrill, learnThrill } from "./thrill.ts";

/** What the tasks teach of posts; null where none of them has labels of sentiment. */
export function learnFromPosts(
  representation: Representation,
  materials: Materials,
): PostData | null {
  const { tasks, unlabelled } = materials;
  const labels = tasks.find(({ kind }) => kind === "softmax");
  if (labels === undefined) return null;
  const emotions = tasks.find(hasThrill);
  const comments = headComments(materials);
  return {
    posts: learnPosts(representation, labels),
    thrill: emotions === undefined ? null : learnThrill(representation, emotions, comments),
    unlabelled: featuresOf(
      representation,
      unlabelled.map(({ text }) => text),
    ),
    titles: unlabelled.map(({ title }) => title),
  };
}

/** What posts bring along to the calibration; without posts, nothing. */
export function postCalibrationOf(data: PostData | null): PostCalibration {
  return {
    post: data?.posts.calibration ?? NO_LABEL_CALIBRATION,
    thrill: data?.thrill?.lines ?? null,
  };
}
