-- A library looked up in the registries, in the background, and how far that has come: works with a number up to
-- `work_done` are done.
create table lookup (
    library_id  integer     not null references library,
    lookup_id   uuid        not null,
    services    text[]      not null,
    work_done   uuid,
    total       bigint      not null,
    done        bigint      not null default 0,
    -- A step that a registry did not answer is taken again, a few times, not before this.
    tries       integer     not null default 0,
    waits_until timestamptz,
    -- Libraries take turns: next is the one whose last step was longest ago.
    stepped_at  timestamptz not null,
    -- Steps that failed one after the other; after a few it is given up, and says why.
    failures    integer     not null default 0,
    why         text,
    created_at  timestamptz not null,
    ended_at    timestamptz,
    cancelled   boolean     not null default false,
    primary key (library_id, lookup_id)
);

create unique index lookup_running on lookup (library_id) where ended_at is null;

-- What became of each work.
create table lookup_entry (
    library_id integer not null references library,
    lookup_id  uuid    not null,
    work_id    uuid    not null,
    outcome    text    not null check (outcome in ('completed', 'confirmed', 'unsure', 'nothing', 'failed')),
    report     jsonb   not null,
    primary key (library_id, lookup_id, work_id),
    foreign key (library_id, lookup_id) references lookup on delete cascade
);

create index lookup_entry_by_outcome on lookup_entry (library_id, lookup_id, outcome, work_id);
