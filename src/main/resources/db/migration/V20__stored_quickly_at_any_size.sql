-- Added to the index one by one, the words of a new work were two fifths of what storing it took. A list of those that
-- wait to be added is short enough (in kB) that a search reads through it at once.
alter index work_by_words set (fastupdate = on, gin_pending_list_limit = 256);

-- One index for both: that no two keys differ in case only, and which keys begin alike.
drop index key_in_any_case;
drop index key_by_beginning;
create unique index key_in_any_case on key (library_id, lower(key) text_pattern_ops);
