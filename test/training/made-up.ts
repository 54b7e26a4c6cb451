// Labelled comments in a language that nobody speaks, under titles of their own.

const GOOD = ["zorp", "blick", "mefta", "quandle"];
const BAD = ["grul", "snarv", "plodge", "wexen"];
const TITLES = ["North", "South", "East", "West", "Up"];
const PLAIN = ["the", "film", "scene", "at", "night", "with", "music"];

/** A TSV after the codebook: `perTitle` comments of each kind under each of five titles. */
export function madeUpComments(perTitle: number): string {
  const rows = ["rung\tsent\tflags\ttitle\ttext"];
  for (const [t, title] of TITLES.entries()) {
    for (let at = 0; at < perTitle; at += 1) {
      const plain = `${PLAIN[at % 7]} ${PLAIN[(at + t) % 7]}`;
      rows.push(`2\tp\t-\t${title}\t${plain} ${GOOD[at % 4]} ${GOOD[(at + t) % 4]} ⏎ so`);
      rows.push(`-2\tn\t-\t${title}\t${plain} ${BAD[at % 4]} ${BAD[(at + t) % 4]}`);
      rows.push(`0\tu\tq\t${title}\twhen ${plain} ${PLAIN[(at * 3) % 7]}?`);
    }
  }
  return `${rows.join("\n")}\n`;
}

/** Posts of the same language with a sentiment, as an auxiliary file. */
export function madeUpPosts(count: number): string {
  const rows = Array.from({ length: count }, (_, at) => {
    const plain = `${PLAIN[at % 7]} ${PLAIN[(at * 5 + 1) % 7]}`;
    return [
      `positive\t@user ${plain} ${GOOD[at % 4]} http`,
      `negative\t@user ${plain} ${BAD[at % 4]} http`,
      `neutral\t@user ${plain} http`,
    ].join("\n");
  });
  return `label\ttext\n${rows.join("\n")}\n`;
}

/** Comments without labels, some with emoji. */
export function madeUpExport(count: number): string {
  const rows = Array.from(
    { length: count },
    (_, at) => `${PLAIN[at % 7]} ${at} ${GOOD[at % 4]} film ${at % 2 === 0 ? "🔥" : "😂"}`,
  );
  return `text\n${rows.join("\n")}\n`;
}
