// Comments of our own writing for the fixture, by rung, with the words that moved each score.

import type { RungName } from "../../src/core/ladder.ts";

type Text = readonly [string, readonly (readonly [string, number])[]];

export const CORPUS: Readonly<Record<RungName, readonly Text[]>> = {
  hyped: [
    [
      "Can’t wait! Renée Ballard finally gets her own show",
      [
        ["Can’t wait", 1.92],
        ["finally", 0.41],
        ["<exclamation>", 0.22],
      ],
    ],
    [
      "DAY ONE. Clearing my whole weekend for this 🔥🔥🔥",
      [
        ["DAY ONE", 1.61],
        ["🔥🔥🔥", 1.05],
        ["<capitals>", 0.3],
      ],
    ],
    [
      "So excited for this! Finally, a show that does justice to Ballard",
      [
        ["So excited", 1.74],
        ["does justice", 0.88],
        ["<exclamation>", 0.22],
      ],
    ],
    [
      "goosebumps at 1:14, watched it nine times already and I am so ready",
      [
        ["goosebumps", 1.32],
        ["nine times", 0.71],
        ["so ready", 1.1],
      ],
    ],
    [
      "Maggie Q as Ballard is the casting I did not know I needed. Counting the days.",
      [
        ["Counting the days", 1.55],
        ["needed", 0.42],
      ],
    ],
  ],
  warm: [
    [
      "Looks good, nice to see the cold case unit from the books",
      [
        ["Looks good", 0.94],
        ["nice", 0.61],
      ],
    ],
    [
      "Great cast and the city looks beautiful at night",
      [
        ["Great cast", 0.97],
        ["beautiful", 0.83],
      ],
    ],
    [
      "Love the books, glad they kept the beach scenes",
      [
        ["Love", 0.92],
        ["glad", 0.66],
      ],
    ],
  ],
  open: [
    ["When is it out in Australia?", []],
    ["Is that Crate and Barrel at 0:48 or am I seeing things", []],
    ["Who is here after finishing Legacy for the third time", [["third time", 0.12]]],
    [
      "Does this come before or after Desert Star? I read them out of order and now I am lost between the timelines, somebody please make a list",
      [
        ["lost", -0.18],
        ["please", 0.06],
      ],
    ],
  ],
  worried: [
    [
      "Hope they don’t ruin her the way they rushed the last season",
      [
        ["Hope they don’t ruin", -1.04],
        ["rushed", -0.48],
      ],
    ],
    [
      "looks mid tbh. The trailer gives away the whole case",
      [
        ["looks mid", -1.11],
        ["gives away", -0.52],
      ],
    ],
    [
      "They cancelled Legacy for this? Not sure about the tone",
      [
        ["cancelled", -0.63],
        ["Not sure", -0.72],
      ],
    ],
  ],
  rejecting: [
    [
      "Hard pass. Another copy of a copy",
      [
        ["Hard pass", -1.83],
        ["copy of a copy", -0.55],
      ],
    ],
    [
      "Looks like trash, they learned nothing",
      [
        ["trash", -1.62],
        ["learned nothing", -0.5],
      ],
    ],
  ],
};
