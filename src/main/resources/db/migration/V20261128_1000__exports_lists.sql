-- Taking out a list is one permission, whatever the list: the administrator takes out that of the staff, the head of
-- research that of the visits.
update role_permission set permission = 'exports.lists' where permission = 'parties.export';
insert into role_permission (role, permission)
select role, 'exports.lists' from unnest(array['admin', 'research-manager']) as role
    on conflict do nothing;
