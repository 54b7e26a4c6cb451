// The ladder and the sentiment: how voices spread, each share with its interval. With too few
// voices to call there are no shares, only counts at the top.

import type { VNode } from "preact";
import type { Share } from "../../../core/estimate.ts";
import type { Label, RungName } from "../../../core/ladder.ts";
import { percentParts, percentRange, plural } from "../../figures.ts";
import {
  RUNG_MEANINGS,
  divisionNote,
  ladderFinding,
  ladderSupport,
  mayDescribe,
  sentimentFinding,
  sentimentSupport,
} from "../../prose/shares.ts";
import { sentence } from "../../prose/words.ts";
import type { ShareRow } from "../charts/share-rows.tsx";
import { ShareRows } from "../charts/share-rows.tsx";
import { RUNG_FILLS } from "../charts/strip.tsx";
import { LABEL_FILLS } from "../charts/sentiment-bar.tsx";
import type { TableData } from "../figure.tsx";
import { Framed } from "../figure.tsx";
import { Section } from "../section.tsx";
import type { SectionEntry, View } from "../view.ts";

const LABEL_MEANINGS: Readonly<Record<Label, string>> = {
  positive: "glad, admiring, amused",
  neutral: "no clear tone, or mixed",
  negative: "sad, angry, let down",
};

function rowsOf<Name extends string>(
  shares: readonly Share<Name>[],
  notes: Readonly<Record<Name, string>>,
  fills: Readonly<Record<Name, string>>,
): ShareRow[] {
  const parts = percentParts(shares.map(({ value }) => value));
  return shares
    .map((share, at) => ({
      share,
      percent: parts[at] ?? "–",
      note: notes[share.name],
      fill: fills[share.name],
    }))
    .toReversed();
}

function tableOf(caption: string, head: string, rows: readonly ShareRow[]): TableData {
  return {
    caption,
    columns: [
      { head },
      { head: "Share of voices", number: true },
      { head: "95\u00A0% interval", number: true },
      { head: "Meaning" },
    ],
    rows: rows.map(({ share, percent, note }) => [
      share.name,
      percent,
      share.lower === null || share.upper === null ? "–" : percentRange(share.lower, share.upper),
      note,
    ]),
  };
}

const HOW =
  "A bar is solid to the lower end of the 95\u00A0% interval and pale to its upper end; the tick is the estimate.";

function Ladder({ teaser }: View): VNode {
  const rows = rowsOf<RungName>(teaser.ladder, RUNG_MEANINGS, RUNG_FILLS);
  const finding = ladderFinding(teaser);
  const lead = [
    ladderSupport(teaser),
    divisionNote(teaser),
    `From ${plural(teaser.hype.voices, "voice")}; a voice is one author, however often they write.`,
  ];
  const caption = "Shares of voices on the ladder";
  const name = { id: "fig-ladder", title: caption, desc: sentence(finding) };
  return (
    <Section
      id="reactions"
      kicker="Reactions"
      finding={finding}
      lead={lead.filter((part) => part !== null).join(" ")}
      whole
    >
      <Framed id="fig-ladder" table={tableOf(caption, "Reaction", rows)} note={HOW}>
        <ShareRows name={name} rows={rows} />
      </Framed>
    </Section>
  );
}

function Sentiment({ teaser }: View): VNode {
  const rows = rowsOf<Label>(teaser.sentiment, LABEL_MEANINGS, LABEL_FILLS);
  const finding = sentimentFinding(teaser);
  const lead = `${sentimentSupport(teaser)} It is the tone of the text, whatever it is about: a sad comment can be a hyped one. From ${plural(teaser.voices, "voice")}.`;
  const caption = "Shares of voices by sentiment";
  const name = { id: "fig-sentiment", title: caption, desc: sentence(finding) };
  return (
    <Section id="sentiment" kicker="Sentiment" finding={finding} lead={lead} whole>
      <Framed id="fig-sentiment" table={tableOf(caption, "Sentiment", rows)} note={HOW}>
        <ShareRows name={name} rows={rows} />
      </Framed>
    </Section>
  );
}

export const reactions: SectionEntry = {
  id: "reactions",
  name: "Reactions",
  shown: ({ teaser, summary }) =>
    mayDescribe(teaser.hype.voices, summary.settings.minVoices) &&
    teaser.ladder.some(({ value }) => value !== null),
  render: (view) => <Ladder {...view} />,
};

export const sentiment: SectionEntry = {
  id: "sentiment",
  name: "Sentiment",
  shown: ({ teaser, summary }) =>
    mayDescribe(teaser.voices, summary.settings.minVoices) &&
    teaser.sentiment.some(({ value }) => value !== null),
  render: (view) => <Sentiment {...view} />,
};
