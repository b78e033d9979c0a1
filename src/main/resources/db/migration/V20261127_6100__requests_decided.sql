-- What was decided lately, of one service and over all, is read on the desk and on Today.
create index request_decided on request (service_version, decided_at desc) where decided_at is not null;
create index request_decision_when on request_decision (decided_at);
