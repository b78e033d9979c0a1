-- Pictures are made anew when they are handed in; a small one is made beside each, for lists.

alter table stored_file
  add column width            integer,
  add column height           integer,
  add column thumbnail        text,
  add column thumbnail_sha256 bytea,
  add constraint stored_file_thumbnail_once unique (thumbnail),
  add constraint stored_file_thumbnail_form check (thumbnail ~ '^[0-9a-f]{32}$'),
  add constraint stored_file_thumbnail_whole check ((thumbnail is null) = (thumbnail_sha256 is null)
    and (thumbnail is null) = (width is null) and (width is null) = (height is null)),
  add constraint stored_file_thumbnail_sha256 check (octet_length(thumbnail_sha256) = 32);

comment on column stored_file.thumbnail is
  'Name on disk of a small JPEG of the picture; null for a PDF and for what was handed in before pictures were made anew.';
comment on column stored_file.width is 'Of the picture as kept, upright, in pixels; null where there is no thumbnail.';
