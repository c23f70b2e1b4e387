-- Every change of a library has a number, one higher than the change before it; a work carries the number of its last
-- change. All that one transaction changes is one change. The database gives the numbers, so that no writer forgets to.
alter table library
    add column version            bigint not null default 0,
    add column conditional_writes text   not null default 'edits'
        check (conditional_writes in ('none', 'edits', 'all'));

alter table work alter column version type bigint;

update library l set version = 1 + coalesce((select max(w.version) from work w where w.library_id = l.library_id), 0);

create function next_version(of_library integer) returns bigint language plpgsql as $$
declare
    given  text := current_setting('ibid.version_' || of_library, true);
    number bigint;
begin
    if coalesce(given, '') <> '' then
        return given::bigint;
    end if;
    update library set version = version + 1 where library_id = of_library returning version into number;
    perform set_config('ibid.version_' || of_library, number::text, true);
    return number;
end $$;

create function stamp_version() returns trigger language plpgsql as $$
begin
    new.version := next_version(new.library_id);
    return new;
end $$;

create trigger work_is_stamped before insert or update on work
    for each row execute function stamp_version();

-- What people say of a work's fields stands over what was found, and can be withdrawn: `csl` is what holds, `found`
-- what would hold without them. Both are null where nobody said anything.
alter table work
    add column found     jsonb,
    add column overrules jsonb,
    add check ((found is null) = (overrules is null));

-- Append-only: what became of a work, by whom, when and why. A verdict on two works stands in the table verdict.
create table event (
    library_id integer     not null references library,
    event_id   bigint generated always as identity,
    work_id    uuid        not null,
    kind       text        not null,
    other      uuid,
    version    bigint      not null,
    decided_by text        not null,
    decided_at timestamptz not null,
    why        text        not null,
    changes    jsonb       not null,
    primary key (library_id, event_id)
);

create index event_by_work on event (library_id, work_id, event_id);

create trigger event_is_stamped before insert on event
    for each row execute function stamp_version();

create or replace function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is only ever added to', tg_table_name;
end $$;

create trigger event_is_append_only before update or delete on event
    for each row execute function refuse_change();

-- The answers to requests that came with an Idempotency-Key, so that the same request again is not done again.
-- Without a status it is still being done.
create table answered (
    library_id integer     not null references library,
    key        text        not null,
    request    text        not null,
    status     integer,
    location   text,
    body       text,
    asked_at   timestamptz not null,
    primary key (library_id, key)
);

create index answered_by_age on answered (library_id, asked_at);

-- What people said of the kept work's fields before a merge and after it; null as in the table work.
alter table merge
    add column overrules_before jsonb,
    add column overrules_after  jsonb;
