-- Taking out a list is one permission, whatever the list.
update role_permission set permission = 'exports.lists' where permission = 'parties.export';
