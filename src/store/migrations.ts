// The schema, as numbered steps. A step that has been released never changes; the database's
// user_version says how many it has taken.

const FIRST = `
CREATE TABLE setting (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE teaser (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE platform (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE scorer (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE input (
  id INTEGER PRIMARY KEY,
  path TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  format TEXT NOT NULL,
  profile TEXT NOT NULL,
  encoding TEXT NOT NULL,
  read_at TEXT NOT NULL,
  tool_version TEXT NOT NULL,
  scorer_id INTEGER NOT NULL REFERENCES scorer (id),
  rows_read INTEGER NOT NULL,
  stored INTEGER NOT NULL,
  updated INTEGER NOT NULL,
  duplicates INTEGER NOT NULL,
  rejected INTEGER NOT NULL,
  -- What is to be known of the file as a whole (cut off, replies left out): JSON, no rows.
  notes TEXT NOT NULL DEFAULT '[]',
  CHECK (rows_read = stored + updated + duplicates + rejected)
) STRICT;

-- What one input gave to one teaser: a file may hold comments of several.
CREATE TABLE input_teaser (
  input_id INTEGER NOT NULL REFERENCES input (id) ON DELETE CASCADE,
  teaser_id INTEGER NOT NULL REFERENCES teaser (id),
  PRIMARY KEY (input_id, teaser_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE reject (
  id INTEGER PRIMARY KEY,
  input_id INTEGER NOT NULL REFERENCES input (id) ON DELETE CASCADE,
  line INTEGER NOT NULL,
  field TEXT,
  rule TEXT NOT NULL,
  reason TEXT NOT NULL
) STRICT;
CREATE INDEX reject_input ON reject (input_id);

-- Scores are whole ten-thousandths, so that sums are exact in any order.
CREATE TABLE comment (
  id INTEGER PRIMARY KEY,
  teaser_id INTEGER NOT NULL REFERENCES teaser (id),
  platform_id INTEGER NOT NULL REFERENCES platform (id),
  key TEXT NOT NULL,
  external_id TEXT,
  text TEXT NOT NULL,
  author TEXT,
  posted_at INTEGER,
  time_precision TEXT,
  likes INTEGER,
  parent_id TEXT,
  language TEXT,
  input_id INTEGER NOT NULL REFERENCES input (id),
  scorer_id INTEGER NOT NULL REFERENCES scorer (id),
  unscorable TEXT,
  hype INTEGER,
  rung INTEGER,
  rejecting INTEGER,
  worried INTEGER,
  open INTEGER,
  warm INTEGER,
  hyped INTEGER,
  label TEXT NOT NULL,
  negative INTEGER NOT NULL,
  neutral INTEGER NOT NULL,
  positive INTEGER NOT NULL,
  compound INTEGER NOT NULL,
  spam INTEGER NOT NULL,
  -- Comments with near-copies of the same long text carry the same number; null: no copy.
  cluster INTEGER,
  -- What it counts as one of these copies, in ten-thousandths.
  share INTEGER NOT NULL DEFAULT 10000
) STRICT;
CREATE UNIQUE INDEX comment_identity ON comment (teaser_id, platform_id, key);
CREATE INDEX comment_author ON comment (teaser_id, platform_id, author) WHERE author IS NOT NULL;
CREATE INDEX comment_cluster ON comment (cluster) WHERE cluster IS NOT NULL;
CREATE INDEX comment_input ON comment (input_id);
CREATE INDEX comment_likes ON comment (teaser_id, likes);

-- Sketches of long texts: one comment for each band, through which copies find their cluster.
CREATE TABLE copy_band (
  teaser_id INTEGER NOT NULL,
  platform_id INTEGER NOT NULL,
  place INTEGER NOT NULL,
  band INTEGER NOT NULL,
  comment_id INTEGER NOT NULL,
  PRIMARY KEY (teaser_id, platform_id, place, band)
) STRICT, WITHOUT ROWID;

-- Roll-ups: the sums that reports read, equal to a recount of the comments. Rows with kept = 1
-- hold what purged comments added to the figures; the figures stay, the comments are gone.
CREATE TABLE cell (
  teaser_id INTEGER NOT NULL REFERENCES teaser (id),
  platform_id INTEGER NOT NULL REFERENCES platform (id),
  hour INTEGER NOT NULL,
  language TEXT NOT NULL,
  kept INTEGER NOT NULL,
  voices INTEGER NOT NULL,
  rated INTEGER NOT NULL,
  discount INTEGER NOT NULL,
  hype INTEGER NOT NULL,
  hype_squared INTEGER NOT NULL,
  rejecting INTEGER NOT NULL,
  worried INTEGER NOT NULL,
  open INTEGER NOT NULL,
  warm INTEGER NOT NULL,
  hyped INTEGER NOT NULL,
  negative INTEGER NOT NULL,
  neutral INTEGER NOT NULL,
  positive INTEGER NOT NULL,
  weight INTEGER NOT NULL,
  weight_squared INTEGER NOT NULL,
  weighted_hype INTEGER NOT NULL,
  comments INTEGER NOT NULL,
  unscorable_empty INTEGER NOT NULL,
  unscorable_language INTEGER NOT NULL,
  unscorable_spam INTEGER NOT NULL,
  at_second INTEGER NOT NULL,
  at_minute INTEGER NOT NULL,
  at_hour INTEGER NOT NULL,
  at_day INTEGER NOT NULL,
  at_relative INTEGER NOT NULL,
  PRIMARY KEY (teaser_id, platform_id, hour, language, kept)
) STRICT, WITHOUT ROWID;

CREATE TABLE endorsement (
  teaser_id INTEGER NOT NULL REFERENCES teaser (id),
  platform_id INTEGER NOT NULL REFERENCES platform (id),
  weight INTEGER NOT NULL,
  kept INTEGER NOT NULL,
  voices INTEGER NOT NULL,
  discount INTEGER NOT NULL,
  hype INTEGER NOT NULL,
  PRIMARY KEY (teaser_id, platform_id, weight, kept)
) STRICT, WITHOUT ROWID;

CREATE TABLE activity (
  teaser_id INTEGER NOT NULL REFERENCES teaser (id),
  platform_id INTEGER NOT NULL REFERENCES platform (id),
  comments INTEGER NOT NULL,
  kept INTEGER NOT NULL,
  authors INTEGER NOT NULL,
  PRIMARY KEY (teaser_id, platform_id, comments, kept)
) STRICT, WITHOUT ROWID;

-- Whose scores the comments of a teaser carry, those that are still there.
CREATE TABLE scored_by (
  teaser_id INTEGER NOT NULL REFERENCES teaser (id),
  scorer_id INTEGER NOT NULL REFERENCES scorer (id),
  comments INTEGER NOT NULL,
  PRIMARY KEY (teaser_id, scorer_id)
) STRICT, WITHOUT ROWID;

-- Keyed hashes of purged comments, so that reading an old export does not bring them back.
CREATE TABLE purged_key (
  hash TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
`;

const LABELS = `
-- Comments that were drawn to be read, with 1 / probability of being drawn.
CREATE TABLE draw (
  comment_id INTEGER PRIMARY KEY REFERENCES comment (id) ON DELETE CASCADE,
  stratum TEXT NOT NULL,
  weight REAL NOT NULL CHECK (weight >= 1),
  place INTEGER NOT NULL
) STRICT;

-- What people say of them; rung and sentiment after the codebook.
CREATE TABLE label (
  comment_id INTEGER NOT NULL REFERENCES draw (comment_id) ON DELETE CASCADE,
  labeller TEXT NOT NULL,
  rung INTEGER NOT NULL CHECK (rung BETWEEN -2 AND 2),
  sentiment TEXT CHECK (sentiment IN ('negative', 'neutral', 'positive')),
  labelled_at TEXT NOT NULL,
  PRIMARY KEY (comment_id, labeller)
) STRICT, WITHOUT ROWID;

-- What the pipeline file says of a teaser; events in its order.
CREATE TABLE teaser_release (
  teaser_id INTEGER PRIMARY KEY REFERENCES teaser (id),
  released_at INTEGER NOT NULL
) STRICT;
CREATE TABLE teaser_event (
  id INTEGER PRIMARY KEY,
  teaser_id INTEGER NOT NULL REFERENCES teaser (id),
  name TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
`;

/** Step n brings a database from user_version n to n + 1. */
export const MIGRATIONS: readonly string[] = [FIRST, LABELS];
