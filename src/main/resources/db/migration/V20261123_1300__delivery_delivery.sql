create table delivery (
  id           uuid        not null,
  request      uuid        not null,
  description  text        not null,
  quantity     integer,
  amount       bigint,
  currency     char(3),
  delivered_by uuid        not null,
  delivered_at timestamptz not null,
  constraint delivery_id primary key (id),
  constraint delivery_quantity check (quantity > 0),
  constraint delivery_amount check (amount >= 0 and (amount is null) = (currency is null)),
  constraint delivery_request foreign key (request) references request (id),
  constraint delivery_delivered_by foreign key (delivered_by) references staff (id)
);
create index delivery_of_request on delivery (request, delivered_at desc);
comment on table delivery is 'A service handed over (P-6.4c). Amounts in minor units. Rows are added, never changed.';
comment on column delivery.description is 'Sensitive: what was given may tell of an illness.';

create table delivery_confirmation (
  delivery     uuid        not null,
  proof        text        not null,
  note         text,
  written_by   uuid        not null,
  confirmed_at timestamptz not null,
  constraint delivery_confirmation_once primary key (delivery),
  constraint delivery_confirmation_proof check (proof in ('beneficiary', 'code', 'field-proof', 'officer-note')),
  constraint delivery_confirmation_note check (proof <> 'officer-note' or note is not null),
  constraint delivery_confirmation_delivery foreign key (delivery) references delivery (id),
  constraint delivery_confirmation_written_by foreign key (written_by) references staff (id)
);
comment on table delivery_confirmation is 'How it is known that a service arrived; closes the request (P-6.4c).';
revoke update, delete, truncate on delivery, delivery_confirmation from wasl_app;

create view v_delivery as
select d.id, d.request, d.quantity, d.amount, d.currency, d.delivered_by, d.delivered_at, c.proof, c.confirmed_at
  from delivery d left join delivery_confirmation c on c.delivery = d.id;
comment on view v_delivery is 'Hand-overs without their words, for modules above.';

insert into role_permission (role, permission) values
  ('officer', 'delivery.deliver'), ('branch-manager', 'delivery.deliver'),
  ('officer', 'delivery.confirm'), ('branch-manager', 'delivery.confirm');
