-- A sketch that only a paper's text cites is in the paper's collection, too (see V17). It leaves when the cite goes, and
-- moves when the cite is given to another work. Row by row, because most cites are answered by an entry and fire nothing.
create function remember_uncited() returns trigger language plpgsql as $$
begin
    perform remember_moved(old.library_id, array[old.work_id]);
    return null;
end $$;

create function remember_recited() returns trigger language plpgsql as $$
begin
    perform remember_moved(old.library_id, array_agg(distinct moved))
    from (values (old.resolution, old.work_id), (new.resolution, new.work_id)) as either (resolution, moved)
    where resolution = 'sketch';
    return null;
end $$;

create trigger cite_is_remembered after delete on cite
    for each row when (old.resolution = 'sketch') execute function remember_uncited();
create trigger cite_is_followed after update on cite
    for each row when ((old.resolution = 'sketch' or new.resolution = 'sketch')
        and (old.resolution, old.work_id) is distinct from (new.resolution, new.work_id))
    execute function remember_recited();
