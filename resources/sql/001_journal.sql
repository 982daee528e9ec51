-- SPDX-License-Identifier: GPL-3.0-or-later
-- Statements are separated by empty lines. Identities are 16 bytes (RFC 4122), patches and fields JSON in UTF-8.

CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value
) WITHOUT ROWID

-- The journal. seq: in the order of arrival here.
CREATE TABLE operation (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    hlc INTEGER NOT NULL,
    actor TEXT NOT NULL,
    device BLOB NOT NULL,
    entity TEXT NOT NULL,
    entity_id BLOB NOT NULL,
    change_id BLOB NOT NULL,
    reverts BLOB,
    automatic INTEGER NOT NULL,
    patch BLOB NOT NULL
)

CREATE INDEX operation_hlc ON operation (hlc)

CREATE INDEX operation_entity ON operation (entity_id)

CREATE INDEX operation_change ON operation (change_id)

CREATE TRIGGER operation_is_never_changed BEFORE UPDATE ON operation
BEGIN
    SELECT raise(ABORT, 'the journal is append-only');
END

CREATE TRIGGER operation_is_never_removed BEFORE DELETE ON operation
BEGIN
    SELECT raise(ABORT, 'the journal is append-only');
END

-- Evidence by the hash of its data. packing: 0 as it is, 1 zlib.
CREATE TABLE evidence (
    sha256 BLOB PRIMARY KEY,
    size INTEGER NOT NULL,
    packing INTEGER NOT NULL,
    data BLOB NOT NULL
)

-- From here on: projections, made anew from the journal at any time.
CREATE TABLE record (
    num INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    entity TEXT NOT NULL,
    incident BLOB,
    deleted INTEGER NOT NULL,
    created_hlc INTEGER NOT NULL,
    created_by BLOB NOT NULL,
    stamps BLOB NOT NULL,
    fields BLOB NOT NULL
)

CREATE INDEX record_incident ON record (incident)

CREATE INDEX record_entity ON record (entity)

-- This device's changes by incident (16 zero bytes: none), for undo.
CREATE TABLE undo_step (
    incident BLOB NOT NULL,
    change_id BLOB NOT NULL,
    hlc INTEGER NOT NULL,
    reverts BLOB,
    automatic INTEGER NOT NULL,
    PRIMARY KEY (incident, change_id)
) WITHOUT ROWID

-- rowid is the record's num. The text is folded before it comes here, so the tokenizer must not do it again.
CREATE VIRTUAL TABLE search USING fts5 (text, tokenize = 'trigram case_sensitive 1', detail = none, columnsize = 0)

CREATE VIRTUAL TABLE search_term USING fts5vocab (search, row)
