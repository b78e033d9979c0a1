-- No statement ever went by it, and every row of a table had to be entered in it.
drop index sheet_import_row_by_outcome;
