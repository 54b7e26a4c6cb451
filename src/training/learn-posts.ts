// Everything that the tasks teach of posts: labels, thrill, and comments to tell posts from.

import { NO_LABEL_CALIBRATION } from "../scorers/hype/model.ts";
import type { PostCalibration } from "./calibrate.ts";
import type { PostData } from "./hold-out.ts";
import { headComments, type Materials } from "./materials.ts";
import { learnPosts } from "./posts.ts";
import { represent, type Representation, type Rows } from "./representation.ts";
import { hasThrill, learnThrill } from "./thrill.ts";

const LINK = /https?:\/\/\S+/gu;
/** Every so many-th post that was read for its emotions takes part in the gate. */
const EMOTION_SHARE = 2;

/** A link would tell a post at once, and most posts that people export have none. */
function withoutLink(text: string): string {
  return text.replaceAll(LINK, " ");
}

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
  const posts = learnPosts(representation, labels);
  const rowsOf = (texts: readonly string[]): Rows => posts.seenBy(represent(representation, texts));
  return {
    posts,
    thrill: emotions === undefined ? null : learnThrill(representation, emotions, comments),
    gate: {
      posts: rowsOf(labels.texts.map(withoutLink)),
      emotions:
        emotions === undefined
          ? null
          : rowsOf(emotions.texts.filter((_, row) => row % EMOTION_SHARE === 0)),
      unlabelled: rowsOf(unlabelled.map(({ text }) => text)),
    },
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
