// Peaks and events below the timeline: how far each peak stands out, what was said in it, and
// what happened when. Phrases, quotes and names come from outside; they are cut and escaped.

import type { VNode } from "preact";
import type { TeaserSummary } from "../../../core/summary.ts";
import type { ToldEvent, ToldPeak } from "../../prose/peaks.ts";
import {
  eventLine,
  peakHeading,
  peakQuoteLabel,
  peakQuoteText,
  peakSentence,
  peaksNote,
  talkSentence,
  toldEvents,
  toldPeaks,
} from "../../prose/peaks.ts";

/** The lists; null where nothing stands out and nothing happened. */
export function Peaks({ teaser }: Readonly<{ teaser: TeaserSummary }>): VNode | null {
  const peaks = toldPeaks(teaser);
  const events = toldEvents(teaser.timeline);
  if (peaks.length + events.length === 0) return null;
  return (
    <>
      <Events events={events} />
      {peaks.length === 0 ? null : (
        <>
          <h3 class="after">Peaks, and what was said in them</h3>
          <p class="sub">{peaksNote(teaser.timeline)}</p>
          <ul class="dq">
            {peaks.map((told) => (
              <Item told={told} teaser={teaser} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Events({ events }: Readonly<{ events: readonly ToldEvent[] }>): VNode | null {
  if (events.length === 0) return null;
  return (
    <>
      <h3 class="after">Events</h3>
      <ul class="plain">
        {events.map((event) => (
          <li>
            <bdi>{eventLine(event)}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
}

type ItemProps = Readonly<{ told: ToldPeak; teaser: TeaserSummary }>;

function Item({ told, teaser: { timeline } }: ItemProps): VNode {
  const said = talkSentence(told);
  return (
    <li>
      <div>
        <h3>{peakHeading(told, timeline.bucket)}</h3>
        <p>{peakSentence(told, timeline)}</p>
      </div>
      <div>
        {said === "" ? null : <p class="said">{said}</p>}
        {told.talk?.quotes.map((quote) => (
          <blockquote>
            <p dir="auto">{peakQuoteText(quote)}</p>
            <p>{peakQuoteLabel(quote)}</p>
          </blockquote>
        ))}
      </div>
    </li>
  );
}
