-- Works that may be one source share a blocking key. A row for each key of each work, so that a key that hundreds of
-- works have ("Introduction") costs no more than the few rows that are looked at, and so that libraries do not share
-- one list. Keys are hashed: what is found is compared anyway.
create table work_block (
    library_id integer not null references library,
    hash       bigint  not null,
    work_id    uuid    not null,
    primary key (library_id, hash, work_id)
);

insert into work_block
select distinct library_id, hashtextextended(blocked, 0), work_id
from work, unnest(blocking) as blocked where merged_into is null;

create function find_new_works() returns trigger language plpgsql as $$
begin
    insert into work_block
    select distinct library_id, hashtextextended(blocked, 0), work_id
    from added, unnest(blocking) as blocked where merged_into is null;
    return null;
end $$;

create function find_changed_work() returns trigger language plpgsql as $$
begin
    delete from work_block b using unnest(old.blocking) as blocked
    where b.library_id = old.library_id and b.hash = hashtextextended(blocked, 0) and b.work_id = old.work_id;
    if tg_op = 'UPDATE' and new.merged_into is null then
        insert into work_block
        select distinct new.library_id, hashtextextended(blocked, 0), new.work_id from unnest(new.blocking) as blocked;
    end if;
    return null;
end $$;

create trigger new_works_are_found after insert on work referencing new table as added
    for each statement execute function find_new_works();
create trigger changed_work_is_found after update of blocking, merged_into on work for each row
    when (old.blocking is distinct from new.blocking or old.merged_into is distinct from new.merged_into)
    execute function find_changed_work();
create trigger deleted_work_is_not_found after delete on work for each row execute function find_changed_work();

drop index work_by_blocking;
