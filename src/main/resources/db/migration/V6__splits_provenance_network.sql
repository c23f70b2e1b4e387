-- A split keeps what it needs to be taken back: the record of the work that entries were split off from, before and
-- after.
create table split (
    library_id        integer     not null references library,
    split_id          uuid        not null,
    of_work           uuid        not null,
    new_work          uuid        not null,
    before            jsonb       not null,
    after             jsonb       not null,
    provenance_before jsonb       not null,
    provenance_after  jsonb       not null,
    entries           jsonb       not null,
    split_at          timestamptz not null,
    undone_at         timestamptz,
    primary key (library_id, split_id)
);

create index split_by_work on split (library_id, of_work);
create index split_by_new_work on split (library_id, new_work);
create index work_by_merged_into on work (library_id, merged_into) where merged_into is not null;

-- Which entry, paper or citation each field of a work was found in.
alter table work add column provenance jsonb not null default '{"rest": {"kind": "UNKNOWN", "paper": null, "number": 0}, "fields": {}}';

alter table merge
    add column provenance_before jsonb,
    add column provenance_after  jsonb;

-- The entry that brought a work in gave it all its fields, unless a paper's own metadata or a merge changed it.
alter table work disable trigger work_is_stamped;
update work w
set provenance = jsonb_build_object(
    'rest', jsonb_build_object('kind', 'ENTRY', 'paper', r.paper_id, 'number', r.ordinal), 'fields', '{}'::jsonb)
from reference r
where r.library_id = w.library_id and r.work_id = w.work_id and r.answer = 'new'
  and not exists (select 1 from paper p where p.library_id = w.library_id and p.work_id = w.work_id)
  and not exists (select 1 from merge m where m.library_id = w.library_id and w.work_id in (m.kept, m.gone));
alter table work enable trigger work_is_stamped;

-- Which work cites which, once for each paper: by an entry of its list, or by a citation that no entry answers.
create view citing as
select p.library_id, p.work_id as citing, e.work_id as cited, p.paper_id
from paper p
join (select library_id, paper_id, work_id from reference
      union
      select library_id, paper_id, work_id from cite where work_id is not null) as e
  on e.library_id = p.library_id and e.paper_id = p.paper_id
where e.work_id <> p.work_id;
