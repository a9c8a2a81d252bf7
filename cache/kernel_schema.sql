-- SPDX-License-Identifier: Apache-2.0
-- kern.db, version 1: compiled kernels. Large, disposable, local: losing it costs compilations only.
-- It is made with auto_vacuum = INCREMENTAL, which has to be set before the first table exists.
PRAGMA application_id = 0x41544E4B;  -- 'ATNK'
PRAGMA user_version = 1;

CREATE TABLE artifact (
  key TEXT PRIMARY KEY,          -- content hash of source, compiler build, architecture and options
  kind TEXT NOT NULL CHECK (kind IN ('elf', 'cubin')),
  arch TEXT NOT NULL,            -- the exact architecture
  compiler TEXT NOT NULL,        -- the compiler build
  entry TEXT NOT NULL,           -- symbol to launch
  facts TEXT NOT NULL,           -- JSON: what the compiler said of it
  size INTEGER NOT NULL,         -- of blob [bytes]
  checksum TEXT NOT NULL,        -- content_hash of key, kind, arch, compiler, entry, facts and blob,
                                 -- checked on every read
  last_used INTEGER NOT NULL,    -- [us] since 1970
  blob BLOB NOT NULL             -- last, so that the other columns are read without its pages
) STRICT;
-- Covers the total size and the order of eviction without touching the rows.
CREATE INDEX artifact_age ON artifact (last_used, size);
