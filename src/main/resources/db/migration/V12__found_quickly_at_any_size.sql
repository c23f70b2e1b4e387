-- Words and names are looked for in one library: the index leads with it, so that a small library does not pay for a
-- large one beside it.
create extension if not exists btree_gin;

-- Without a list of pending entries, which every search would read through before it is merged: up to 4 MB, 50 ms.
drop index work_by_words;
create index work_by_words on work using gin (library_id, words) with (fastupdate = off);

-- A name has dozens of trigrams: here the list pays, but is kept short (in kB).
drop index work_by_authors;
create index work_by_authors on work using gin (library_id, folded(authors) gin_trgm_ops)
    with (gin_pending_list_limit = 256);

-- Works that were merged away are neither listed nor counted.
drop index work_by_age;
create index work_by_age on work (library_id, created_at, work_id) where merged_into is null;

-- No statement used it; keys that look alike are looked for among those that begin alike.
drop index key_by_likeness;

-- That the library is there, the row that each of these belongs to has been held to. A tenth of the database's time for
-- filing a paper went into looking it up once more for every row.
alter table reference drop constraint reference_library_id_fkey;
alter table citation drop constraint citation_library_id_fkey;
alter table cite drop constraint cite_library_id_fkey;
alter table key drop constraint key_library_id_fkey;
alter table work_block drop constraint work_block_library_id_fkey;
