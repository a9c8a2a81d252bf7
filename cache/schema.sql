-- SPDX-License-Identifier: Apache-2.0
-- tune.db, version 2: tuning results. Small, shipped, mergeable, never any compiled code.
--
-- Keys are 32 hex digits (src/support/hash.h, 128-bit XXH3), made from the content and never counted
-- up, so that two files are merged by INSERT … SELECT. A reader computes every key again and skips
-- rows whose content does not match it:
--   dev          content_hash(device.canon)
--   prob         content_hash({problem.canon, problem.shape}): the two texts with their lengths
--   discrete     content_hash(problem.canon): one Problem, whatever its shape
--   config_hash  content_hash(schedule)
--   env          content_hash(env.facts)
-- Times are microseconds [us], dates are UTC as "2026-01-31T12:00:00Z", which sorts as text.
-- A file with another application_id is somebody else's and is left alone, and so is one with a
-- higher user_version; a lower one is brought here by the scripts migrate_N.sql, each from version N
-- to N + 1 (cache/migration.h). A change of this file is a new version and a new script.
-- STRICT needs SQLite 3.37.
PRAGMA application_id = 0x41544E31;  -- 'ATN1'
PRAGMA user_version = 2;

-- Where the file comes from: created, library.
CREATE TABLE meta (
  k TEXT PRIMARY KEY,
  v TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- A device model, never one device among equals. `canon` is Target::json; the other columns repeat
-- parts of it for people.
CREATE TABLE device (
  dev TEXT PRIMARY KEY,
  canon TEXT NOT NULL,
  arch TEXT,
  name TEXT,
  units INTEGER,
  l2_bytes INTEGER,
  memory_bytes INTEGER
) STRICT, WITHOUT ROWID;

-- What surrounded a measurement. Recorded, not part of any key: another driver or system makes a
-- result older, not wrong. `facts` is a JSON object of texts, its keys sorted: "library" is attune's
-- version, "os" system, release and machine; who measures may add others.
CREATE TABLE env (
  env TEXT PRIMARY KEY,
  facts TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Kernel families that the file has results of, with the newest revision among them.
CREATE TABLE family (
  fam TEXT PRIMARY KEY,
  abi_rev INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- A Problem at a Shape. The axes are log2(max(1, x)), so that the nearest shape of the same Problem
-- is a range of the index below.
CREATE TABLE problem (
  prob TEXT PRIMARY KEY,
  canon TEXT NOT NULL,     -- Problem::json
  shape TEXT NOT NULL,     -- {"batch":1,"q_len":128,"kv_len":128}
  discrete TEXT NOT NULL,
  lg_b REAL NOT NULL,
  lg_q REAL NOT NULL,
  lg_kv REAL NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX problem_near ON problem (discrete, lg_b, lg_q, lg_kv);

-- The best schedule for a problem on a device under a measuring policy.
CREATE TABLE winner (
  dev TEXT NOT NULL REFERENCES device,
  policy TEXT NOT NULL,         -- 'cold' or 'cold_given' (docs/measuring.md); older files: 'warm'
  prob TEXT NOT NULL REFERENCES problem,
  fam TEXT NOT NULL,            -- the schedule's family
  schedule TEXT NOT NULL,       -- self-describing JSON, checked against the family before use
  config_hash TEXT NOT NULL,
  abi_rev INTEGER NOT NULL,     -- the family's revision: another one means never use
  code_hash TEXT NOT NULL,      -- hash of the emitted source: another one means stale
  effort TEXT NOT NULL,         -- of the search: 'default', 'quick', 'full' or 'exhaustive'
  t_us REAL NOT NULL,           -- median
  lo_us REAL NOT NULL,          -- 20th percentile
  hi_us REAL NOT NULL,          -- 80th percentile
  n INTEGER NOT NULL,           -- samples
  default_us REAL NOT NULL,     -- the default schedule in the same session
  runner_up TEXT NOT NULL,      -- schedule of the second best, or ''
  runner_up_us REAL NOT NULL,
  max_err REAL NOT NULL,        -- largest difference to the oracle that acceptance saw
  n_trials INTEGER NOT NULL,    -- candidates looked at
  tune_s REAL NOT NULL,         -- [s]
  env TEXT REFERENCES env,      -- NULL when measured elsewhere
  origin TEXT NOT NULL CHECK (origin IN ('local', 'imported', 'shipped')),
  verified INTEGER NOT NULL,    -- 1: the result was accepted against the oracle on this machine
  created TEXT NOT NULL,
  tie REAL NOT NULL DEFAULT 0,  -- relative difference below which two times were a tie
  seed INTEGER NOT NULL DEFAULT 0,  -- of inputs and order: 64 bits, read as unsigned
  PRIMARY KEY (dev, policy, prob)
) STRICT, WITHOUT ROWID;

-- Every candidate that was looked at, failures with their reasons included.
CREATE TABLE trial (
  dev TEXT NOT NULL REFERENCES device,
  policy TEXT NOT NULL,
  prob TEXT NOT NULL REFERENCES problem,
  config_hash TEXT NOT NULL,
  schedule TEXT NOT NULL,
  status TEXT NOT NULL
    CHECK (status IN ('racing', 'ok', 'slow', 'pruned', 'compile_failed', 'wrong', 'run_failed',
                      'crashed', 'hung')),
  reason TEXT NOT NULL,         -- for failures: what happened and how to repeat it
  code_hash TEXT NOT NULL,
  t_us REAL NOT NULL,
  lo_us REAL NOT NULL,
  hi_us REAL NOT NULL,
  n INTEGER NOT NULL,
  compile_ms REAL NOT NULL,     -- [ms]
  code_bytes INTEGER NOT NULL,  -- [bytes]
  registers INTEGER NOT NULL,   -- of one GPU thread
  spill_bytes INTEGER NOT NULL,   -- registers kept in local memory [bytes]
  shared_bytes INTEGER NOT NULL,  -- of one block, static and dynamic [bytes]
  seed INTEGER NOT NULL,          -- as in winner
  env TEXT REFERENCES env,
  created TEXT NOT NULL,
  PRIMARY KEY (dev, policy, prob, config_hash)
) STRICT, WITHOUT ROWID;

-- Schedules that must not be used although they look legal. GLOB patterns over the family's name,
-- device.canon and the schedule's JSON; a winner that matches all three is not served.
CREATE TABLE blocklist (
  fam TEXT NOT NULL DEFAULT '*',
  dev_pat TEXT NOT NULL DEFAULT '*',
  config_pat TEXT NOT NULL DEFAULT '*',
  reason TEXT NOT NULL,
  PRIMARY KEY (fam, dev_pat, config_pat)
) STRICT, WITHOUT ROWID;

-- Shapes that were asked for and had no exact winner: what is worth tuning next.
CREATE TABLE wanted (
  dev TEXT NOT NULL REFERENCES device,
  prob TEXT NOT NULL REFERENCES problem,
  hits INTEGER NOT NULL,
  rung TEXT NOT NULL,           -- what served it last, in rung_name's words
  first_seen TEXT NOT NULL,
  last_seen TEXT NOT NULL,
  PRIMARY KEY (dev, prob)
) STRICT, WITHOUT ROWID;
