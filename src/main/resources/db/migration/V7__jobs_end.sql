alter table job
    -- How many files it has. When as many are settled, it is finished.
    add column total    integer     not null default 0,
    -- When a file of it was settled last: some time after that a finished job is swept.
    add column moved_at timestamptz not null default now();

update job set total = (select count(*) from job_file file
                        where file.library_id = job.library_id and file.job_id = job.job_id);

alter table job
    alter column total drop default,
    alter column moved_at drop default;

create index job_unfinished on job (library_id) where events < total;
create index job_moved on job (moved_at) where events = total;

alter table job_file
    drop constraint job_file_library_id_job_id_fkey,
    add foreign key (library_id, job_id) references job on delete cascade,
    drop column attempts;

-- How often reading a file was begun: one that ends the process each time is not begun for ever. Apart from the file's
-- row, which stays locked while the file is read.
create table job_file_begun (
    library_id integer not null,
    job_id     uuid    not null,
    ordinal    integer not null,
    times      integer not null,
    primary key (library_id, job_id, ordinal),
    foreign key (library_id, job_id, ordinal) references job_file on delete cascade
);
