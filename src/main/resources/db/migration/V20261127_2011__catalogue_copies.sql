-- Whether a copy of a paper is kept has four answers, not two; and some papers say themselves until when they hold.

drop view v_service_item;

-- a change of type runs no trigger: published editions say the same as before in more words
alter table item_type alter column keep_copy type text
  using case when keep_copy then 'optional' else 'exception' end;
alter table item_type rename column keep_copy to copy;
alter table item_type
  add column bears_end boolean not null default false,
  add constraint item_type_copy check (copy in ('never', 'exception', 'optional', 'required'));

alter table service_item alter column keep_copy type text
  using case when keep_copy then 'optional' else 'exception' end;
alter table service_item rename column keep_copy to copy;
alter table service_item
  add constraint service_item_copy check (copy in ('never', 'exception', 'optional', 'required'));

comment on column item_type.copy is
  'never: looked at and matched only; exception: so as a rule, a copy where a law or a body asks for it (PDPL R31);
   optional: a copy is welcome; required: it is not complete without one.';
comment on column service_item.copy is 'As item_type.copy, for this edition.';
comment on column item_type.bears_end is 'A day stands on the paper itself until which it holds, as on an identity card.';

update item_type set bears_end = true where code in ('national-id', 'lease', 'disability-report');

create view v_service_item as
  select i.version_id, i.position, i.code, i.name_ar, i.name_en, i.kind, i.mandatory, i.least_proof,
         i.valid_days, i.sensitivity, i.copy, i.copy_basis, i.hint_ar, i.hint_en, t.identity_document, t.bears_end
    from service_item i
    join item_type t on t.code = i.code;
comment on view v_service_item is 'What each edition asks for, one row an item.';
