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
