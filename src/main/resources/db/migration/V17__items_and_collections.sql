-- Zotero's clients know an item and a collection by eight letters. They are made of these numbers: a work is an item, a
-- paper, with the works it cites, a collection.
alter table work add column item_number bigint generated always as identity;
create unique index work_by_item_number on work (library_id, item_number);

alter table paper
    add column item_number bigint generated always as identity,
    add column version     bigint;
update paper p set version = (select l.version from library l where l.library_id = p.library_id);
alter table paper alter column version set not null;
create unique index paper_by_item_number on paper (library_id, item_number);
create trigger paper_is_stamped before insert or update on paper
    for each row execute function stamp_version();

-- Who asks what is gone since a version is told; the row itself cannot.
create table gone_item (
    library_id  integer not null references library,
    kind        text    not null check (kind in ('work', 'paper')),
    item_number bigint  not null,
    version     bigint  not null,
    primary key (library_id, kind, item_number)
);

create index gone_item_by_version on gone_item (library_id, version);

create function remember_gone() returns trigger language plpgsql as $$
begin
    insert into gone_item values (old.library_id, tg_table_name, old.item_number, next_version(old.library_id));
    return null;
end $$;

create trigger work_is_remembered after delete on work for each row execute function remember_gone();
create trigger paper_is_remembered after delete on paper for each row execute function remember_gone();

-- The works of each collection: those of the paper's list, and the sketches that only its text cites.
create view collected as
select library_id, paper_id, work_id from reference
union
select library_id, paper_id, work_id from cite where resolution = 'sketch';

-- When a work last left a collection, or came into one whose paper was there before: no row that stays can tell.
create table item_moved (
    library_id integer not null references library,
    work_id    uuid    not null,
    version    bigint  not null,
    primary key (library_id, work_id),
    foreign key (library_id, work_id) references work on delete cascade
);

create function remember_moved(of_library integer, works uuid[]) returns void language sql as $$
    insert into item_moved select of_library, w, next_version(of_library) from unnest(works) as w
    on conflict (library_id, work_id) do update set version = excluded.version
$$;

create function remember_left() returns trigger language plpgsql as $$
begin
    perform remember_moved(library_id, array_agg(distinct work_id)) from gone group by library_id;
    return null;
end $$;

create function remember_changed() returns trigger language plpgsql as $$
begin
    perform remember_moved(library_id, array_agg(distinct work_id)) from (
        select library_id, paper_id, ordinal, unnest(array[o.work_id, n.work_id]) as work_id
        from before_it as o join after_it as n using (library_id, paper_id, ordinal) where o.work_id <> n.work_id) as both_works
    group by library_id;
    return null;
end $$;

create trigger reference_is_remembered after delete on reference referencing old table as gone
    for each statement execute function remember_left();
create trigger reference_is_followed after update on reference
    referencing old table as before_it new table as after_it
    for each statement execute function remember_changed();
