-- After the model that tells works apart has changed, a library can be decided anew, in the background: which pairs of
-- works, then which entries. Where it has come to stands here, so that it goes on after a restart.
create table redecision (
    library_id    integer     not null references library,
    redecision_id uuid        not null,
    model         text        not null,
    -- Works with a number up to this one are done; then entries of papers, up to these. Null before the first.
    work_done     uuid,
    works_are_done boolean    not null default false,
    paper_done    uuid,
    total         bigint      not null,
    works         bigint      not null default 0,
    entries       bigint      not null default 0,
    pairs         bigint      not null default 0,
    proposed      bigint      not null default 0,
    withdrawn     bigint      not null default 0,
    doubted       bigint      not null default 0,
    created_at    timestamptz not null,
    ended_at      timestamptz,
    cancelled     boolean     not null default false,
    primary key (library_id, redecision_id)
);

create unique index redecision_running on redecision (library_id) where ended_at is null;

-- An entry that was taken for a work, and would not be any more. It stays with the work until a person decides.
create table doubt (
    library_id  integer          not null references library,
    paper_id    uuid             not null,
    ordinal     integer          not null,
    work_id     uuid             not null,
    answer      text             not null check (answer in ('different', 'review')),
    probability double precision not null check (probability between 0 and 1),
    evidence    jsonb            not null,
    model       text             not null,
    primary key (library_id, paper_id, ordinal),
    foreign key (library_id, paper_id, ordinal) references reference on delete cascade
);
