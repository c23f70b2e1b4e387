-- Files handed in together are a job. It lives here, so that a restart loses nothing and any process can go on with it.
create table job (
    library_id   integer     not null references library,
    job_id       uuid        not null,
    -- How many of its files are settled, one way or the other: the number of the last event.
    events       integer     not null,
    created_at   timestamptz not null,
    cancelled_at timestamptz,
    primary key (library_id, job_id)
);

create table job_file (
    library_id integer not null references library,
    job_id     uuid    not null,
    ordinal    integer not null,
    name       text    not null,
    charset    text,
    state      text    not null
        check (state in ('waiting', 'read', 'known', 'failed', 'passed-over', 'cancelled')),
    -- Kept only until the file is settled.
    bytes      bytea,
    -- How often reading it was begun: one that ends the process each time is not begun for ever.
    attempts   integer not null default 0,
    event      integer,
    paper_id   uuid,
    key        text,
    title      text,
    why        text,
    problem    jsonb,
    primary key (library_id, job_id, ordinal),
    unique (library_id, job_id, event),
    foreign key (library_id, job_id) references job,
    check ((state = 'waiting') = (event is null)),
    check ((state = 'waiting') = (bytes is not null))
);

create index job_file_waiting on job_file (ordinal, job_id) where state = 'waiting';

-- What kind of file a paper came in. Not known of papers that were filed before this was kept.
alter table paper
    add column file_kind       text,
    add column charset         text,
    add column charset_guessed boolean not null default false;
