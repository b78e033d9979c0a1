-- By code: whether the code of the person's receipt was given and compared, or only said to have been.

alter table delivery_confirmation add column code_checked boolean not null default false;
comment on column delivery_confirmation.code_checked is 'The follow-up code was given and is that of the request.';
