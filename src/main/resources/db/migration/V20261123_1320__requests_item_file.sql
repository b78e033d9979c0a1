create index request_item_value_file on request_item_value (file) where file is not null;
