-- What Ibid keeps. Every table leads with library_id: each row belongs to one library, and a distributed
-- PostgreSQL can shard all of it by that column.

create extension if not exists unaccent;
create extension if not exists pg_trgm;

-- unaccent() itself is only "stable", because its dictionary could be changed; ours is named, so an index may rely on it.
create function folded(words text) returns text
    language sql immutable parallel safe strict
return lower(unaccent('unaccent'::regdictionary, words));

create table library (
    library_id integer generated always as identity primary key,
    name       text        not null unique check (name ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
    -- The first papers are being loaded; still true at a start, loading was cut short.
    filling    boolean     not null default false,
    created_at timestamptz not null default now()
);

insert into library (name) values ('main');

create table work (
    library_id  integer     not null references library,
    work_id     uuid        not null,
    csl         jsonb       not null,
    sketch      boolean     not null,
    title       text,
    authors     text,
    year        integer,
    doi         text,
    blocking    text[]      not null,
    merged_into uuid,
    version     integer     not null,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    words       tsvector    not null generated always as (to_tsvector('simple', folded(
        coalesce(title, '') || ' ' || coalesce(authors, '') || ' ' || coalesce(csl ->> 'container-title', '') || ' '
            || coalesce(csl ->> 'publisher', '') || ' ' || coalesce(csl ->> 'keyword', '')))) stored,
    primary key (library_id, work_id)
);

create index work_by_blocking on work using gin (blocking) where merged_into is null;
create index work_by_words on work using gin (words);
create index work_by_authors on work using gin (folded(authors) gin_trgm_ops);
create index work_by_doi on work (library_id, lower(doi));
create index work_by_age on work (library_id, created_at, work_id);

-- A key is given once and never reused: of a work that is gone it stays, with no work.
create table key (
    library_id integer     not null references library,
    key        text        not null,
    work_id    uuid,
    current    boolean     not null,
    created_at timestamptz not null,
    primary key (library_id, key),
    foreign key (library_id, work_id) references work
);

create unique index key_in_any_case on key (library_id, lower(key));
create unique index key_of_work on key (library_id, work_id) where current;
create index key_by_work on key (library_id, work_id);
create index key_by_beginning on key (library_id, lower(key) text_pattern_ops);
create index key_by_likeness on key using gin (key gin_trgm_ops);

create table paper (
    library_id integer     not null references library,
    paper_id   uuid        not null,
    work_id    uuid        not null,
    sha256     text        not null,
    file_name  text,
    text       text        not null,
    metadata   jsonb       not null,
    warnings   jsonb       not null,
    created_at timestamptz not null,
    primary key (library_id, paper_id),
    unique (library_id, sha256),
    foreign key (library_id, work_id) references work
);

create index paper_by_work on paper (library_id, work_id);
create index paper_by_age on paper (library_id, created_at, paper_id);

create table reference (
    library_id integer          not null references library,
    paper_id   uuid             not null,
    ordinal    integer          not null,
    label      text             not null,
    raw        text             not null,
    starts     integer          not null,
    ends       integer          not null,
    parsed     jsonb            not null,
    confidence double precision not null,
    warnings   jsonb            not null,
    work_id    uuid             not null,
    answer     text             not null check (answer in ('new', 'same')),
    score      double precision not null,
    evidence   jsonb            not null,
    primary key (library_id, paper_id, ordinal),
    foreign key (library_id, paper_id) references paper on delete cascade,
    foreign key (library_id, work_id) references work
);

create index reference_by_work on reference (library_id, work_id);

create table citation (
    library_id integer not null references library,
    paper_id   uuid    not null,
    ordinal    integer not null,
    kind       text    not null,
    raw        text    not null,
    starts     integer not null,
    ends       integer not null,
    sentence   text    not null,
    primary key (library_id, paper_id, ordinal),
    foreign key (library_id, paper_id) references paper on delete cascade
);

create table cite (
    library_id       integer not null references library,
    paper_id         uuid    not null,
    citation_ordinal integer not null,
    ordinal          integer not null,
    printed          jsonb   not null,
    resolution       text    not null check (resolution in ('entry', 'ambiguous', 'sketch')),
    work_id          uuid,
    primary key (library_id, paper_id, citation_ordinal, ordinal),
    foreign key (library_id, paper_id, citation_ordinal) references citation on delete cascade,
    foreign key (library_id, work_id) references work,
    check ((work_id is null) = (resolution = 'ambiguous'))
);

create index cite_by_work on cite (library_id, work_id);

-- Append-only: what was decided of two works, by whom, when and why.
create table verdict (
    library_id  integer          not null references library,
    verdict_id  bigint generated always as identity,
    decision    text             not null check (decision in ('compared', 'merged', 'unmerged', 'declared')),
    one         uuid             not null,
    other       uuid             not null,
    answer      text             not null check (answer in ('same', 'different', 'review')),
    probability double precision not null check (probability between 0 and 1),
    evidence    jsonb            not null,
    model       text             not null,
    decided_by  text             not null,
    decided_at  timestamptz      not null,
    primary key (library_id, verdict_id)
);

create index verdict_by_pair on verdict (library_id, least(one, other), greatest(one, other), verdict_id);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'verdicts are only ever added';
end $$;

create trigger verdict_is_append_only before update or delete on verdict
    for each row execute function refuse_change();

-- A merge keeps all it needs to be taken back: both records as they were, and every edge and key that moved.
create table merge (
    library_id  integer     not null references library,
    merge_id    uuid        not null,
    kept        uuid        not null,
    gone        uuid        not null,
    kept_before jsonb       not null,
    kept_after  jsonb       not null,
    kept_was_sketch boolean not null,
    moved       jsonb       not null,
    merged_at   timestamptz not null,
    undone_at   timestamptz,
    primary key (library_id, merge_id)
);

create index merge_by_kept on merge (library_id, kept);
create index merge_by_gone on merge (library_id, gone);
