-- What is given is measured against what was granted: never more, and less is a part (P-6.4c).

alter table delivery add column partial boolean not null default false;
comment on column delivery.partial is 'The rest is to follow: the request stays in delivery.';
