-- Somebody taken in from a table that does not say the sex is addressed as either.
create or replace view v_party as
  select p.id, p.kind,
         case when k.id is null then p.full_name else k.full_name end as full_name,
         case when k.id is null then p.preferred_name else k.preferred_name end as preferred_name,
         case when k.id is null then p.sex else k.sex end as sex,
         case when k.id is null then p.branch else k.branch end as branch,
         coalesce(case when k.id is null then p.honorific else k.honorific end,
                  case case when k.id is null then p.sex else k.sex end
                    when 'male' then 'المكرم' when 'female' then 'المكرمة'
                    else case p.kind when 'person' then 'المكرم/ة' else 'السادة' end end) as honorific_ar,
         case when k.id is null then p.id else k.id end as kept
    from party p
    left join party k on k.id = p.merged_into;
