-- A file of records that was brought in, and what became of each of its entries, so that all of it can be taken back.
-- Its entries wait here until it is their turn: a restart loses nothing.
create table import (
    library_id integer     not null references library,
    import_id  uuid        not null,
    format     text        not null,
    file_name  text        not null,
    total      integer     not null,
    settled    integer     not null default 0,
    added      integer     not null default 0,
    matched    integer     not null default 0,
    review     integer     not null default 0,
    failed     integer     not null default 0,
    noted      integer     not null default 0,
    decided_by text        not null,
    created_at timestamptz not null,
    ended_at   timestamptz,
    undone_at  timestamptz,
    primary key (library_id, import_id)
);

create index import_by_age on import (library_id, created_at, import_id);
create index import_running on import (created_at) where ended_at is null;

create table import_entry (
    library_id integer not null references library,
    import_id  uuid    not null,
    ordinal    integer not null,
    line       integer not null,
    place      integer not null,
    outcome    text    not null
        check (outcome in ('waiting', 'added', 'matched', 'review', 'failed', 'noted', 'cancelled')),
    file_key   text    not null,
    aliases    text[]  not null,
    -- What the file says; of what could not be read, the text.
    csl        jsonb,
    text       text    not null,
    why        text    not null,
    -- The work it is, and the keys that it gave to it. The work may be gone since.
    work_id    uuid,
    keys       text[]  not null,
    other      uuid,
    score      double precision,
    evidence   jsonb,
    -- The known work as it was found before this entry added to it, and after.
    before     jsonb,
    after      jsonb,
    primary key (library_id, import_id, ordinal),
    foreign key (library_id, import_id) references import on delete cascade,
    check (outcome <> 'waiting' or csl is not null)
);

create index import_entry_waiting on import_entry (library_id, import_id, ordinal) where outcome = 'waiting';
create index import_entry_by_work on import_entry (library_id, work_id) where work_id is not null;

-- Keys that an undone import gave are asked for again when the same file comes again.
create index import_entry_by_key on import_entry using gin (keys) where keys <> '{}';

-- What new keys are made of; the usual way if it is null.
alter table library add column key_pattern text;

-- When a library was last changed, for those who ask whether it has been.
alter table library add column changed_at timestamptz not null default now();

create or replace function next_version(of_library integer) returns bigint language plpgsql as $$
declare
    given  text := current_setting('ibid.version_' || of_library, true);
    number bigint;
begin
    if coalesce(given, '') <> '' then
        return given::bigint;
    end if;
    update library set version = version + 1, changed_at = clock_timestamp()
    where library_id = of_library returning version into number;
    perform set_config('ibid.version_' || of_library, number::text, true);
    return number;
end $$;
