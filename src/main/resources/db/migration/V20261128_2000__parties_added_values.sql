-- What a row filled in is kept with its value, so that undoing leaves what was corrected since. Rows of earlier imports
-- did not keep it: theirs stays.
update sheet_import_row set added = jsonb_set(added, '{columns}', '{}') where added is not null;
