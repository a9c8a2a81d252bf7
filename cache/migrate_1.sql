-- SPDX-License-Identifier: Apache-2.0
-- tune.db from version 1 to 2. Runs in one transaction with foreign keys off, on a connection that has
-- content_hash(TEXT) of src/support/hash.h as a function. Nothing is lost: winners, trials and wanted
-- shapes stay; what version 1 did not know is 0.

-- Surroundings become a JSON object and get the key of its text. SQLite writes the keys in the order
-- given here, which is the sorted one.
CREATE TABLE new_env (
  env TEXT PRIMARY KEY,
  facts TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TEMP TABLE renamed AS
  SELECT env AS old, json_object('library', library, 'os', os) AS facts FROM env;
INSERT OR IGNORE INTO new_env (env, facts) SELECT content_hash(facts), facts FROM renamed;

ALTER TABLE winner ADD COLUMN tie REAL NOT NULL DEFAULT 0;
ALTER TABLE winner ADD COLUMN seed INTEGER NOT NULL DEFAULT 0;
UPDATE winner SET env = (SELECT content_hash(facts) FROM renamed WHERE old = winner.env);

CREATE TABLE new_trial (
  dev TEXT NOT NULL REFERENCES device,
  policy TEXT NOT NULL,
  prob TEXT NOT NULL REFERENCES problem,
  config_hash TEXT NOT NULL,
  schedule TEXT NOT NULL,
  status TEXT NOT NULL
    CHECK (status IN ('racing', 'ok', 'slow', 'pruned', 'compile_failed', 'wrong', 'run_failed',
                      'crashed', 'hung')),
  reason TEXT NOT NULL,
  code_hash TEXT NOT NULL,
  t_us REAL NOT NULL,
  lo_us REAL NOT NULL,
  hi_us REAL NOT NULL,
  n INTEGER NOT NULL,
  compile_ms REAL NOT NULL,
  code_bytes INTEGER NOT NULL,
  registers INTEGER NOT NULL,
  spill_bytes INTEGER NOT NULL,
  shared_bytes INTEGER NOT NULL,
  seed INTEGER NOT NULL,
  env TEXT REFERENCES env,
  created TEXT NOT NULL,
  PRIMARY KEY (dev, policy, prob, config_hash)
) STRICT, WITHOUT ROWID;
INSERT OR IGNORE INTO new_trial
  SELECT dev, policy, prob, config_hash, schedule, status, reason, code_hash, t_us, lo_us, hi_us, n,
         compile_ms, code_bytes, 0, 0, 0, 0,
         (SELECT content_hash(facts) FROM renamed WHERE old = trial.env), created
    FROM trial;

DROP TABLE temp.renamed;
DROP TABLE trial;
ALTER TABLE new_trial RENAME TO trial;
DROP TABLE env;
ALTER TABLE new_env RENAME TO env;
PRAGMA user_version = 2;
